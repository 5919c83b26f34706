/** Tables with a column for each body: `CT`, `PH` or an `x` says what the body has to do with the work of the row. */
import type { Extent } from '../../source.js'
import { matchesOf } from '../../text/matches.js'
import { isMark } from '../schedule/marked-time.js'

export type Charge = 'leads' | 'coordinators' | 'executors'

/** What the marks of a table mean; `none` for a body that only hears of the work. */
export type Legend = ReadonlyMap<string, Charge | 'none'>

const MARK = '[x×✓✔√●○◉◎▲△■□★☆*+]|[A-ZĐ]{1,3}'
const MEANING = '(chủ trì|chịu trách nhiệm|thực hiện|phối hợp|tham gia|hỗ trợ)'
const OF = '(?:(?:là|cơ quan|đơn vị) ){0,2}'
const BEFORE = new RegExp(`(?<![\\p{L}\\d])(${MARK})["”'’)]?(?: ?[:=–-] ?| (?=là ))${OF}${MEANING}`, 'giu')
const BEHIND = new RegExp(`(?<!\\p{L})${MEANING} ?\\((${MARK})\\)`, 'giu')
const KNOWN: Readonly<Record<string, Charge>> = { CT: 'leads', C: 'leads', PH: 'coordinators', P: 'coordinators' }
/** Responsible, accountable, consulted, informed: who does it, who answers for it, who is asked and who is told. */
const RACI: Legend = new Map([
  ['A', 'leads'],
  ['A/R', 'leads'],
  ['R/A', 'leads'],
  ['R', 'executors'],
  ['C', 'coordinators'],
  ['I', 'none'],
  ['-', 'none'],
])
const LETTER = /^[A-ZĐ](?: ?\/ ?[A-ZĐ])?$/u
const SLASH = / ?\/ ?/u
/** A legend stands right above its table or right below. */
const NEAR = 400

/** What is said around a table of its marks: `CT: chủ trì; PH: phối hợp`; those of a matrix of R, A, C and I are known. */
export function legendNear(text: string, { start, end }: Extent): Legend {
  if (isRaci(text.slice(start, end))) return RACI
  const legend = new Map<string, Charge>()
  for (const around of [text.slice(Math.max(0, start - NEAR), start), text.slice(end, end + NEAR)]) {
    for (const [, mark = '', meaning = ''] of matchesOf(BEFORE, around)) legend.set(mark, chargeOf(meaning))
    for (const [, meaning = '', mark = ''] of matchesOf(BEHIND, around)) legend.set(mark, chargeOf(meaning))
  }
  return legend
}

/** Cells of one letter, all of them R, A, C or I, and three of these at least. */
function isRaci(table: string): boolean {
  const cells = table.split(/[\t\n]/).filter((cell) => LETTER.test(cell))
  const marks = new Set(cells.map((cell) => cell.replace(SLASH, '/')))
  const letters = ['R', 'A', 'C', 'I'].filter((letter) => marks.has(letter))
  return marks.has('R') && letters.length > 2 && [...marks].every((mark) => RACI.has(mark))
}

function chargeOf(meaning: string): Charge {
  const key = meaning.toLowerCase()
  if (key === 'chủ trì' || key === 'chịu trách nhiệm') return 'leads'
  return key === 'thực hiện' ? 'executors' : 'coordinators'
}

/** What a mark says of the body at the head of its column; null for what is no mark. */
export function markedCharge(cell: string, legend: Legend): Charge | 'none' | null {
  const mark = cell.trim().replace(SLASH, '/')
  return legend.get(mark) ?? KNOWN[mark] ?? (isMark(mark) ? 'executors' : null)
}
