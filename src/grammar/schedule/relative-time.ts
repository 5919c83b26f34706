/** Times that hang on an event and not on the calendar: `30 ngày kể từ ngày ký`, `sau khi có hướng dẫn`, `theo kế hoạch`. */
import type { RelativeTime } from '../../plan.js'
import { cutEnd } from '../../text/edges.js'
import { matchesOf } from '../../text/matches.js'
import { matchDateAt } from './date.js'

export interface FoundRelativeTime {
  start: number
  end: number
  relativeTo: RelativeTime
}

const AMOUNT = '(\\d{1,3}) (ngày làm việc|ngày|tuần|tháng|năm|giờ)'
/** What each counted time holds: a text without it is not looked through for one. */
const HAS_AMOUNT = /\d (?:ngày|tuần|tháng|năm|giờ)/iu
/** `chậm nhất 05 ngày làm việc kể từ ngày phê duyệt` */
const COUNTED = new RegExp(
  `(?<![\\p{L}\\p{N}/])(?:(?:trong(?: vòng| thời hạn| thời gian)?|chậm nhất(?: là)?|muộn nhất|không quá|tối đa|sau|trước)(?: là)? )?${AMOUNT},? (kể từ|tính từ|sau|từ|trước)(?: khi| thời điểm)? (?=\\p{L})`,
  'giu',
)
/** `trước 05 ngày | tổ chức Hội nghị`: nothing but what happens then behind the amount. */
const COUNTED_EVENT = new RegExp(
  `(?<![\\p{L}\\p{N}])(trước|sau)(?: (?:ít nhất|tối thiểu|khoảng))? ${AMOUNT},? (?=(?:diễn ra|tổ chức|khai mạc|bắt đầu|kết thúc|bế mạc|ban hành)(?!\\p{L}))`,
  'giu',
)
const COUNTING = /(?:kể|tính) từ/iu
/** `Trước kỳ họp 15 ngày` */
const COUNTED_LAST = new RegExp(`^(?:(?:hoàn thành|xong) )?trước (\\p{L}[^;.,\\n\\u2028]{2,100}) ${AMOUNT}$`, 'iu')
/** `Sau khi có hướng dẫn`, `Khi có yêu cầu`, `Theo kế hoạch của Trung ương` */
const CONDITION =
  /(?<![\p{L}\p{N}])(?:(ngay sau|sau)(?: khi)?|(trước)(?: khi)?|(ngay khi|khi|trong quá trình|trong suốt|trong mùa|trong thời gian|trong dịp|nhân dịp)|(kể từ(?: khi)?)|(theo(?! dõi| từng)|căn cứ)) (?=\p{L})/giu
/** `Kỳ họp thứ 10 của HĐND tỉnh`, `Trình Quốc hội tại kỳ họp thứ 10` */
const SESSION = /(?:^|(?<!\p{L})(?:tại|vào|trong) )((?:kỳ|phiên) họp(?! giao ban)(?!\p{L})[^;.,()\n\u2028]{0,80})$/iu
const EVENT = /[^;.\n\u2028]{1,120}/uy
const PERIOD_UNIT: Record<string, string> = { ngày: 'D', 'ngày làm việc': 'D', tuần: 'W', tháng: 'M', năm: 'Y' }
const TIME =
  /^(?:(?:đầu|cuối|giữa|hết) )?(?:ngày|tháng|q(?:u[ýí]|úy)|năm|giai đoạn|thời điểm|mốc)? ?(?:\d|I{1,3}(?!\p{L})|IV)/iu

/** Reads a time that is counted from or to an event, anywhere in the text, or null. */
export function findCountedTime(text: string): FoundRelativeTime | null {
  if (!HAS_AMOUNT.test(text)) return null
  for (const hit of matchesOf(COUNTED, text)) {
    const event = eventAt(text, hit.index + hit[0].length)?.split(', ')[0]
    if (!event || isTimeOfItsOwn(hit[0], event)) continue
    const relation = /trước/iu.test(hit[3] ?? '') ? 'before' : 'after'
    return {
      start: hit.index,
      end: hit.index + hit[0].length + event.length,
      relativeTo: counted(relation, event, hit[1], hit[2]),
    }
  }
  for (const hit of matchesOf(COUNTED_EVENT, text)) {
    const event = eventAt(text, hit.index + hit[0].length)?.split(', ')[0]
    if (!event) continue
    const relation = hit[1]?.toLowerCase() === 'sau' ? 'after' : 'before'
    const end = hit.index + hit[0].length + event.length
    return { start: hit.index, end, relativeTo: counted(relation, event, hit[2], hit[3]) }
  }
  const last = COUNTED_LAST.exec(text)
  if (!last?.[1]) return null
  return { start: 0, end: text.length, relativeTo: counted('before', last[1], last[2], last[3]) }
}

/** `định kỳ 6 tháng | trước ngày 15/6`, `trong 3 ngày, | từ ngày 5 đến ngày 7/3`: the date is none that is counted from. */
function isTimeOfItsOwn(words: string, event: string): boolean {
  if (!TIME.test(event) || COUNTING.test(words)) return false
  return /^\d|, /u.test(words) || /(?<!\p{L})đến(?!\p{L})/iu.test(event)
}

/** Reads the event that a schedule cell hangs on, with or without an amount of time, or null. A date is no event. */
export function findRelativeTime(text: string): FoundRelativeTime | null {
  const found = findCountedTime(text)
  if (found) return found
  CONDITION.lastIndex = 0
  for (let hit = CONDITION.exec(text); hit; hit = CONDITION.exec(text)) {
    const at = hit.index + hit[0].length
    const event = eventAt(text, at)
    if (!event || TIME.test(event) || matchDateAt(text, at)) continue
    const relation = hit[5] ? 'per' : hit[3] ? 'upon' : hit[2] ? 'before' : 'after'
    return {
      start: hit.index,
      end: at + event.length,
      relativeTo: { relation, event, offset: null, workingDays: false },
    }
  }
  const session = SESSION.exec(text)
  if (!session?.[1]) return null
  const end = session.index + session[0].length
  return {
    start: end - session[1].length,
    end,
    relativeTo: { relation: 'upon', event: session[1], offset: null, workingDays: false },
  }
}

function eventAt(text: string, pos: number): string | null {
  EVENT.lastIndex = pos
  const event = cutEnd(EVENT.exec(text)?.[0] ?? '', ' ,):')
  const bracket = event.lastIndexOf('(')
  return (bracket > event.lastIndexOf(')') ? event.slice(0, bracket).trimEnd() : event) || null
}

function counted(relation: 'after' | 'before', event: string, amount = '', unit = ''): RelativeTime {
  const word = unit.toLowerCase()
  const offset = word === 'giờ' ? `PT${Number(amount)}H` : `P${Number(amount)}${PERIOD_UNIT[word] ?? 'D'}`
  return { relation, event, offset, workingDays: word === 'ngày làm việc' }
}
