/** Tables with a column for each body: `CT`, `PH` or an `x` says what the body has to do with the work of the row. */
import type { Extent } from '../../source.js'
import { matchesOf } from '../../text/matches.js'
import { isMark } from '../schedule/marked-time.js'

export type Charge = 'leads' | 'coordinators' | 'executors'

/** What the marks of a table mean. */
export type Legend = ReadonlyMap<string, Charge>

const MARK = '[xX×✓✔√●○◉◎▲△■□★☆*+]|[A-ZĐ]{1,3}'
const MEANING = '(chủ trì|chịu trách nhiệm|thực hiện|phối hợp|tham gia|hỗ trợ)'
const OF = '(?:(?:là|cơ quan|đơn vị) ){0,2}'
const BEFORE = new RegExp(`(?<![\\p{L}\\d])(${MARK})["”'’)]?(?: ?[:=–-] ?| (?=là ))${OF}${MEANING}`, 'giu')
const BEHIND = new RegExp(`(?<!\\p{L})${MEANING} ?\\((${MARK})\\)`, 'giu')
const KNOWN: Readonly<Record<string, Charge>> = { CT: 'leads', C: 'leads', PH: 'coordinators', P: 'coordinators' }
/** A legend stands right above its table or right below. */
const NEAR = 400

/** What is said around a table of its marks: `CT: chủ trì; PH: phối hợp`. */
export function legendNear(text: string, { start, end }: Extent): Legend {
  const legend = new Map<string, Charge>()
  for (const around of [text.slice(Math.max(0, start - NEAR), start), text.slice(end, end + NEAR)]) {
    for (const [, mark = '', meaning = ''] of matchesOf(BEFORE, around)) legend.set(mark, chargeOf(meaning))
    for (const [, meaning = '', mark = ''] of matchesOf(BEHIND, around)) legend.set(mark, chargeOf(meaning))
  }
  return legend
}

function chargeOf(meaning: string): Charge {
  const key = meaning.toLowerCase()
  if (key === 'chủ trì' || key === 'chịu trách nhiệm') return 'leads'
  return key === 'thực hiện' ? 'executors' : 'coordinators'
}

/** What a mark says of the body at the head of its column; null for what is no mark. */
export function markedCharge(cell: string, legend: Legend): Charge | null {
  const mark = cell.trim()
  return legend.get(mark) ?? KNOWN[mark] ?? (isMark(mark) ? 'executors' : null)
}
