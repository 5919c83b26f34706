/** The plan of the conformance suite as Word documents: all numbers typed, or as many as Word can count automatic. */
import { strToU8 } from 'fflate'
import type { PlainPlan } from '../../conformance.js'
import { archivedPage } from '../html/render.js'
import { abstractNum, buildDocx, lvl, n, num, p, tbl, tc, tr } from './build.js'

const centred = '<w:jc w:val="center"/>'
const paragraphs = (lines: readonly string[]): string => lines.map((line) => p(line, centred)).join('')

function document(plan: PlainPlan, body: (line: string) => string): string {
  const columns = ({ left, right }: { left: string[]; right: string[] }): string =>
    tr(tc(paragraphs(left)), tc(paragraphs(right)))
  return [
    tbl(2, ...plan.head.map(columns)),
    ...plan.body.map(body),
    tbl(2, columns(plan.foot)),
    ...plan.annex.map((line) => p(line, centred)),
    tbl(plan.rows[0]?.length ?? 0, ...plan.rows.map((row) => tr(...row.map((cell) => tc(cell))))),
  ].join('')
}

/** Every label is text. */
export function typedNumbers(plan: PlainPlan): Uint8Array {
  return buildDocx({ body: document(plan, (line) => p(line)) })
}

const OUTLINE = 1
const DASHES = 2
const LEVELS = [/^([IVX]+)\. /, /^(\d+)\. /, /^(\d+\.\d+)\. /, /^([a-zđ])\) /]
const numbering =
  abstractNum(
    0,
    lvl(0, 'upperRoman', '%1.'),
    lvl(1, 'decimal', '%2.'),
    lvl(2, 'decimal', '%2.%3.'),
    lvl(3, 'lowerLetter', '%4)'),
  ) +
  abstractNum(1, lvl(0, 'bullet', '\uF02D', '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr>')) +
  num(OUTLINE, 0) +
  num(DASHES, 1)

/** Labels are automatic where Word's own count gives them; the others, as `đ)`, stay typed. */
export function automaticNumbers(plan: PlainPlan): Uint8Array {
  const counters = [0, 0, 0, 0]
  const roman = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII']
  const next = (level: number): string => {
    const value = (counters[level] ?? 0) + 1
    return [roman[value] ?? '', String(value), `${counters[1]}.${value}`, 'abcdefgh'[value - 1] ?? ''][level] ?? ''
  }
  let automatic = 0
  const body = document(plan, (line) => {
    if (line.startsWith('- ')) return n(line.slice(2), DASHES)
    for (const [level, pattern] of LEVELS.entries()) {
      const match = pattern.exec(line)
      if (match?.[1] !== next(level)) continue
      counters[level] = (counters[level] ?? 0) + 1
      counters.fill(0, level + 1)
      automatic++
      return n(line.slice(match[0].length), OUTLINE, level)
    }
    return p(line)
  })
  if (automatic < 40) throw new Error(`only ${automatic} numbers are automatic`)
  return buildDocx({ body, numbering })
}

const AF_CHUNK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk'

/** The document is a page in one file that Word is to read when it opens it. */
export function embeddedPageFile(plan: PlainPlan): Uint8Array {
  return buildDocx({
    body: '<w:altChunk r:id="htmlChunk"/>',
    others: {
      'word/afchunk.mht': archivedPage(plan),
      'word/_rels/document.xml.rels': strToU8(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="htmlChunk" Type="${AF_CHUNK}" Target="/word/afchunk.mht"/></Relationships>`,
      ),
    },
  })
}
