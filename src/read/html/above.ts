/** What a site prints right above the letterhead of a document (its name, its address), and right below its last table. */
import { NATIONAL_NAME, PARTY_NAME, TYPE_LINE } from '../../text/letterhead-words.js'
import { markerAt } from '../../text/marker.js'
import { WEB_NOISE_END } from '../../text/web-noise.js'
import type { FlowItem, FlowLine } from './items.js'

const MOST_LINES = 8
const LONGEST_LINE = 200
/** What the document itself says above its letterhead. */
const STAMP = /^\(?(?:dự thảo|(?:tuyệt |tối )?mật|hỏa tốc|hoả tốc|(?:thượng )?khẩn)(?!\p{L})/iu
const BULLET = /^[*•] ?/
const ANNEX = /^phụ lục(?!\p{L})/iu

/** The few lines above a table with the letterhead, given the items of the document. */
export function linesAboveLetterhead(items: readonly FlowItem[]): ReadonlySet<FlowLine> {
  const at = items.slice(0, MOST_LINES + 1).findIndex((item) => item.kind === 'table' && holdsName(item))
  const lines = items.slice(0, Math.max(at, 0)).filter((item) => item.kind === 'line')
  const isText = lines.some(({ text, automatic }) => {
    return text.length > LONGEST_LINE || isOfDocument(automatic ? text.replace(BULLET, '') : text)
  })
  if (isText || lines.length < at) return new Set()
  return new Set(lines.filter(({ text }) => !STAMP.test(text)))
}

/** The few lines below the last table of a document, where the first of them is a notice of the site. */
export function noticesBelowTable(items: readonly FlowItem[]): ReadonlySet<FlowLine> {
  const last = items.findLastIndex(({ kind }) => kind === 'table')
  const lines = items.slice(last + 1).filter((item) => item.kind === 'line')
  const isNotice = last >= 0 && lines.length <= MOST_LINES && WEB_NOISE_END.test(lines[0]?.text ?? '')
  return new Set(isNotice && !lines.some(({ text }) => isOfDocument(text.replace(BULLET, ''))) ? lines : [])
}

const isOfDocument = (text: string): boolean => markerAt(text) !== null || ANNEX.test(text) || TYPE_LINE.test(text)

function holdsName(item: FlowItem): boolean {
  if (item.kind === 'line') return NATIONAL_NAME.test(item.text) || PARTY_NAME.test(item.text)
  return item.rows.some((row) => row.some((cell) => cell.items.some(holdsName)))
}
