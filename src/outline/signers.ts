/** Who signs, from the lines of a signature. */
import type { DocumentInfo } from '../plan.js'

/** A line of the signature, or a part of one. */
export interface SignatureLine {
  kind: 'authority' | 'post' | 'name'
  words: string
}

type Signer = DocumentInfo['signers'][number]

/** `TM.`, `TL.`, `TUQ.` name the body signed for; `KT.` only the post that is stood in for. */
const FOR_A_BODY = /^(?:TM|T\/M|TL|T\/L|TUQ)/u

/** What is left of the place for a name: `PHÓ CHỦ TỊCH [`. */
const STRAY = / [[({]$/u

/** The lines that each open the signature of a body. */
export function signingBodies(lines: readonly SignatureLine[]): SignatureLine[] {
  const bodies = lines.filter(({ kind, words }) => kind === 'authority' && /^(?:TM|T\/M)/u.test(words))
  if (bodies.length > 0) return bodies
  return lines.filter(({ kind }, i) => kind !== 'name' && (i === 0 || lines[i - 1]?.kind === 'name'))
}

/**
 * The signers of a document. Bodies that issue a plan together sign side by side (NĐ 30/2020/NĐ-CP, phụ lục I, II.7):
 * the text has their columns one after the other, or line by line, first all authorities, then all posts and names.
 */
export function signersOf(lines: readonly SignatureLine[]): Signer[] {
  const names = lines.filter(({ kind }) => kind === 'name').length
  const bodies = signingBodies(lines)
  if (bodies.length > 1 && names > 1 && bodies[1] === lines[1]) return byColumns(lines, bodies.length)
  const signers: Signer[] = []
  let own: SignatureLine[] = []
  for (const [i, line] of lines.entries()) {
    if (i > 0 && line.kind !== 'name' && lines[i - 1]?.kind === 'name') {
      signers.push(signerOf(own))
      own = []
    }
    own.push(line)
  }
  const last = signers.at(-1)
  // `TRƯỞNG BAN` / `Trần Văn An` / `PHÓ CHỦ TỊCH`: one more post of the one who has signed
  if (last && own.length > 0 && own.every(({ kind }) => kind === 'post')) {
    const posts = [last.position, ...own.map(({ words }) => words)].filter((post) => post !== null)
    return [...signers.slice(0, -1), { ...last, position: posts.join(' ') }]
  }
  return own.length > 0 ? [...signers, signerOf(own)] : signers
}

/** On a line of its own over the body: `ĐẠI DIỆN` / `SỞ Y TẾ`. */
const REPRESENTING = 'ĐẠI DIỆN'

function signerOf(lines: readonly SignatureLine[]): Signer {
  const authority: string[] = []
  const posts: string[] = []
  for (const { kind, words: said } of lines) {
    if (kind === 'name') continue
    const words = said.replace(STRAY, '')
    if (kind === 'authority' && authority[0] === REPRESENTING) {
      authority[0] = `${REPRESENTING} ${words}`
      continue
    }
    if (kind === 'authority' && (FOR_A_BODY.test(words) || authority.length === 0)) authority.push(words)
    else posts.push(words)
  }
  return {
    authority: authority[0] ?? null,
    position: [...authority.slice(1), ...posts].join(' ') || null,
    name: lines.find(({ kind }) => kind === 'name')?.words ?? null,
  }
}

/** Lines that stand by rows of as many columns as bodies sign. */
function byColumns(lines: readonly SignatureLine[], columns: number): Signer[] {
  const rows = new Map<string, SignatureLine[]>()
  for (const line of lines) {
    const row = line.kind === 'authority' && !FOR_A_BODY.test(line.words) ? 'deputy' : line.kind
    rows.set(row, [...(rows.get(row) ?? []), line])
  }
  return Array.from({ length: columns }, (_, column) => {
    const own = [...rows.values()].flatMap((row) => row.filter((_, i) => i % columns === column))
    return signerOf(own)
  })
}
