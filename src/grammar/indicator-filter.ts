/** Which quantities are aimed at, and which only describe a place, a size, a duration or another document. */
import type { Measured } from './indicator-name.js'
import type { FoundQuantity } from './quantity.js'

export interface Surroundings {
  task: boolean
  /** An indicator of the same sentence stands before it. */
  follows: boolean
  clauseStart: number
}

/**
 * Says whether a quantity measures something at all: not one in quotation marks, in the name of a programme, in
 * brackets, a length of time (but for what is itself a time) or a frequency.
 */
export function isMeasurement(text: string, sentenceStart: number, found: FoundQuantity): boolean {
  const before = text.slice(Math.max(sentenceStart, found.start - 60), found.start)
  if (inQuotes(text, found.numberStart) || TITLED.test(before) || inBrackets(text, found.numberStart)) return false
  const unit = found.quantity.unit ?? ''
  if (FREQUENCY.test(unit)) return TIMES.test(before)
  if (!DURATION.test(unit)) return true
  const clause = text.slice(Math.max(sentenceStart, found.start - 300), found.start)
  return DURATION_NAME.test(clause.slice(clause.lastIndexOf(';') + 1))
}

const DURATION = /^(?:năm|tháng|tuần|ngày|giờ|phút|giây)$/iu
const FREQUENCY = /^(?:lần|đợt|buổi|phiên)$/iu
const TIMES = /(?:tăng|giảm|gấp|bằng|cao|lên)(?: ít nhất| khoảng| gần| hơn| tối thiểu)?[ ]$/iu
const DURATION_NAME =
  /^\P{L}{0,5}(?:\p{L}+[ ,]+){0,6}(?:tuổi thọ|thời gian|thời hạn|số (?:năm|ngày|giờ))(?! thực hiện)/iu
const PLACE =
  /(?<!\p{L})(?:tại|ở|trên|thuộc|của|gồm|cho|với|giữa|các|những|từ|theo|trong|đối với|nêu|toàn bộ|cả|địa bàn|phạm vi|quy mô|công suất|sức chứa|diện tích)[ ]$/iu
const TITLED =
  /(?<!\p{L})(?:Đề án|Chương trình|Kế hoạch|Chiến lược|Phong trào|Cuộc vận động|Nghị quyết)(?: [^\s,;.]{1,12}){0,3} $/u
const ACTUAL = /(?<!\p{L})(?:đã|hiện có|hiện nay|hiện tại|năm trước)(?!\p{L})/iu
const AIMED = /^(?:đạt|chiếm|tăng|giảm|cắt giảm|còn|lên|nâng|duy trì|bằng|là|:|có|được|ở mức|xuống)/iu

/** Says whether a quantity is something to be reached, seen from its place in the sentence. */
export function isTarget(text: string, found: FoundQuantity, measured: Measured, around: Surroundings): boolean {
  const before = text.slice(Math.max(0, found.start - 60), found.start)
  if (found.quantity.unit === 'tiêu chí' && measured.lead === '' && around.follows) return false
  if (!around.task) return true
  if (ACTUAL.test(text.slice(around.clauseStart, found.start))) return false
  return isAimedAt(found, measured, before, around)
}

/** In a task a number counts where a verb of making or reaching governs it, or a bound is set. */
function isAimedAt(found: FoundQuantity, measured: Measured, before: string, around: Surroundings): boolean {
  const isBound = found.start < found.numberStart
  if (found.unitKind === 'percent' || found.isFraction) return true
  if (PLACE.test(before) && !isBound) return false
  const isLinked = AIMED.test(measured.link)
  if (found.unitKind === 'money') return isLinked && measured.link !== 'là' && measured.link !== ':'
  if (found.unitKind === 'symbol')
    return isLinked || isBound || (measured.lead !== '' && measured.name !== measured.lead)
  return isLinked || isBound || measured.lead !== '' || around.follows
}

function inQuotes(text: string, pos: number): boolean {
  const before = text.slice(Math.max(0, pos - 400), pos)
  const open = before.lastIndexOf('“')
  return open >= 0 && !before.includes('”', open) && text.slice(pos, pos + 400).includes('”')
}

function inBrackets(text: string, pos: number): boolean {
  const before = text.slice(Math.max(0, pos - 200), pos)
  const open = before.lastIndexOf('(')
  return open >= 0 && !/[).;]/.test(before.slice(open))
}
