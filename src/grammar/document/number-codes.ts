/** The codes inside document numbers, looked up in the registry whatever their case and diacritics. */
import type { DocumentSystem } from '../../plan.js'
import { documentTypes, issuers } from '../../registry/index.js'

export interface CodeReading {
  code: string
  /** What differs from the canonical code; null where nothing does. */
  mended: 'case' | 'diacritics' | null
  /** Null for a type: one code serves several systems. */
  system: DocumentSystem | null
}

/** `QH15`, `UBTVQH15`, and glued to them a footnote mark: `QH151`. */
const NATIONAL_ASSEMBLY = /^(QH|UBTVQH)(\d{0,3})$/iu
/** Councils that count their terms: `HĐND8`. Lower figures are footnote marks, as no council of today is that young. */
const COUNCIL_OF_TERM = /^HĐND(?:[4-9]|1\d|20)$/u
/** No term of the National Assembly has a number above this one for decades. */
const LAST_TERM = 30

const types = table(
  documentTypes.flatMap((type) => (type.code === null ? [] : [{ code: type.code, aliases: type.aliases }])),
)
const bodies = table(issuers)
const systems = new Map(issuers.map((issuer) => [issuer.code, issuer.system]))
const slips = new Map(
  issuers.flatMap((issuer) =>
    issuer.aliases.filter((alias) => oneSlipApart(alias, issuer.code)).map((alias) => [alias, issuer.code] as const),
  ),
)

/** The type code that a letter group stands for: `CTR` is `CTr`, `QD` is `QĐ`; null for another group. */
export function readTypeCode(written: string): CodeReading | null {
  return read(types, written, null)
}

/** The issuer code that a letter group stands for: `TTG` is `TTg`, `BNN&PTNT` is `BNNPTNT`; null for an unknown one. */
export function readIssuerCode(written: string): CodeReading | null {
  const assembly = NATIONAL_ASSEMBLY.exec(written)
  if (assembly) {
    const code = written.toUpperCase()
    return Number(assembly[2] || '1') > LAST_TERM
      ? null
      : { code, mended: code === written ? null : 'case', system: 'legislature' }
  }
  if (COUNCIL_OF_TERM.test(written)) return { code: written, mended: null, system: 'legislature' }
  const reading = read(bodies, written, null)
  return reading && { ...reading, system: systemOfIssuer(reading.code) }
}

/** The term in the code of the National Assembly or its Standing Committee: 15 for `QH15`. */
export function termOfIssuer(code: string): number | null {
  const digits = NATIONAL_ASSEMBLY.exec(code)?.[2]
  return digits ? Number(digits) : null
}

/** The one known issuer that an unknown group is a single slip away from (`UNBD`, `Tg`); null where several are. */
export function nearIssuerCode(written: string): string | null {
  const slip = slips.get(written)
  if (slip !== undefined) return slip
  if (written.length < 4) return null
  const near = new Set<string>()
  for (const code of systems.keys()) if (oneSlipApart(written, code)) near.add(code)
  const [only] = near
  return near.size === 1 && only !== undefined ? only : null
}

function systemOfIssuer(code: string): DocumentSystem | null {
  if (code === 'HĐND') return 'legislature'
  const system = systems.get(code)
  return system === undefined || system === 'other' ? null : system
}

interface CodeTable {
  exact: ReadonlySet<string>
  folded: ReadonlyMap<string, string | null>
}

function table(rows: readonly { code: string; aliases: readonly string[] }[]): CodeTable {
  const exact = new Set(rows.map((row) => row.code))
  const folded = new Map<string, string | null>()
  const add = (key: string, code: string) => {
    const before = folded.get(key)
    folded.set(key, before === undefined || before === code ? code : null)
  }
  for (const code of exact) {
    add(code.toUpperCase(), code)
    if (foldCode(code) !== code.toUpperCase() && !exact.has(foldCode(code))) add(foldCode(code), code)
  }
  for (const row of rows) {
    for (const alias of row.aliases) {
      if (!sameLetters(alias, row.code)) continue
      for (const key of [alias.toUpperCase(), foldCode(alias)]) if (!folded.has(key)) folded.set(key, row.code)
    }
  }
  return { exact, folded }
}

function read(codes: CodeTable, written: string, system: DocumentSystem | null): CodeReading | null {
  if (codes.exact.has(written)) return { code: written, mended: null, system }
  const upper = written.toUpperCase()
  const byCase = codes.folded.get(upper)
  if (byCase) return { code: byCase, mended: byCase.toUpperCase() === upper ? 'case' : 'diacritics', system }
  if (!/^[\p{L}&.]{2,}$/u.test(written)) return null
  const byLetters = codes.folded.get(foldCode(written))
  return byLetters ? { code: byLetters, mended: 'diacritics', system } : null
}

/** The letters of a code without case, `&`, stops and the strokes and horns of Đ and Ư. */
function foldCode(code: string): string {
  return code.toUpperCase().replace(/[ĐÐ]/gu, 'D').replace(/Ư/gu, 'U').replace(/[&.]/gu, '')
}

/** Whether two codes are one spelling: `BNN&PTNT` and `BNNPTNT`, `T.Ư` and `TW`, but not `Tg` and `TTg`. */
function sameLetters(a: string, b: string): boolean {
  const fold = (code: string) => foldCode(code).replace(/^T[UW]$/u, 'TW')
  return fold(a) === fold(b)
}

/** One letter changed, added or left out, or two neighbours exchanged. */
function oneSlipApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let head = 0
  while (head < a.length && a[head] === b[head]) head++
  const tail = (skipA: number, skipB: number) => a.slice(head + skipA) === b.slice(head + skipB)
  if (a.length !== b.length) return a.length > b.length ? tail(1, 0) : tail(0, 1)
  return tail(1, 1) || (a[head] === b[head + 1] && a[head + 1] === b[head] && tail(2, 2))
}
