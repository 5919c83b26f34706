/** Words of recurrence in running prose: which of them say when a task is done, and the dates that they go with. */
import { CLAUSE_START } from './prose-deadline.js'
import type { RecurrenceMatch } from './recurrence.js'
import { matchTimeSpanAt } from './timespan.js'

const SENTENCE_START = /(?:^|[.;:(–-])[ \n\u2028]*(?:(?:và|đồng thời)[ ,]*)?$/u
const ATTRIBUTE_OF =
  /(?<!\p{L})(?:kế hoạch|nghị quyết|ngân sách|dự toán|kinh phí|nguồn|vốn|chương trình|danh mục|chế độ|chi(?! cục| nhánh| hội| đoàn| bộ)|thu|số liệu|bình quân|trung bình|mức|hoạt động|công việc|sinh hoạt|đời sống|giao ban)(?:,? \p{L}{1,12}){0,5} $|(?<!\p{L})(?:kinh tế ?[-–] ?xã hội|căn cứ (?:vào )?kết quả(?: \p{L}{1,12}){0,4}) $/u
/** `Thực hiện chế độ báo cáo | định kỳ hằng năm`: the work is to report so often, and no kind of report. */
const REPORTING = /(?<!\p{L})(?:thực hiện|duy trì|chấp hành) (?:\p{L}{1,6} ){0,2}chế độ (?:thông tin,? )?báo cáo $/u
/** `theo dõi, đôn đốc và | định kỳ báo cáo`, `phối hợp với các đơn vị liên quan | định kỳ kiểm tra`: the adverb stands before a verb of its own. */
const JOINED = /(?<!\p{L})(?:và|liên quan) $/u
/** `báo cáo | định kỳ về Sở`, `kiểm tra | định kỳ hoặc đột xuất`: the work itself comes back. */
const COMES_BACK =
  /(?<!(?:kế hoạch|chế độ|chương trình|cuộc|đợt|công tác|hình thức)(?: \p{L}{2,8},?){0,4}) (?:báo cáo|kiểm tra|giám sát|rà soát|cập nhật) $|(?:^|[.;:] )(?:công bố|cập nhật|rà soát|báo cáo|kiểm tra) $/u
const BACK_AGAIN = /^định kỳ (?:(?:hoặc|và|,) đột xuất|về|lên|gửi|cho|với|cuối|báo cáo|các|việc)(?!\p{L})/u
const REPORTED =
  /^định kỳ (?:\p{L}{1,5} ){0,2}(?:báo cáo|tổng hợp|đánh giá|kiểm tra|rà soát|sơ kết|công bố|thông tin)[ ,]/u
/** `kế hoạch trung hạn, hằng năm`, `vốn giai đoạn 2026-2030 và hằng năm`, `hạn ngạch cho giai đoạn và hằng năm`: the shorter of two kinds of plan. */
const OF_A_KIND = /(?:(?:trung|dài|ngắn) hạn|(?:5|năm) năm|giai đoạn|\d{4} ?[-–] ?\d{4})(?:,| và) $/u
/** `kế hoạch nghiên cứu, ứng dụng khoa học và công nghệ hằng năm`: no verb stands between the plan and its kind. */
const KIND_OF_PLAN =
  /(?<!\p{L})(?:kế hoạch|dự toán|chương trình)(?:,? (?!thực hiện|triển khai|tổ chức|kiểm tra|rà soát|báo cáo|đánh giá|xây dựng|lập|trình)\p{L}{1,12}){6,12} $/u
/** `đưa … vào chỉ tiêu đánh giá nhiệm vụ hằng năm`: of what it becomes a part. */
const PART_OF =
  /(?<!\p{L})(?:vào|trong|là) (?:các )?(?:chỉ tiêu|tiêu chí|nội dung|căn cứ|cơ sở|nhiệm vụ)(?:,? \p{L}{1,12}){0,14} $/u
const LONGEST_PART = 120
const CHECKING =
  /(?<!\p{L})(?:kiểm tra|giám sát|theo dõi|rà soát|cập nhật|quan trắc|tuần tra|đôn đốc|duy trì|đưa tin|tin,? bài|phát sóng|tuyên truyền)(?: \p{L}{1,8}){0,1} $/u

/** Of several adverbs the one that says how often, the first of those. */
export function strongest(adverbs: readonly RecurrenceMatch[]): RecurrenceMatch | null {
  const rank = (hit: RecurrenceMatch) => (hit.recurrence === 'periodic' ? 2 : hit.recurrence === 'continuous' ? 1 : 0)
  return [...adverbs].sort((a, b) => rank(a) - rank(b) || a.start - b.start)[0] ?? null
}

/** `…; thực hiện | thường xuyên.`, `Bố trí công chức hướng dẫn tại Trung tâm, | thường xuyên.` */
const DONE = /(?:^|[;.,(] )(?:tổ chức )?(?:thực hiện|triển khai|tiến hành) $/u
/** `chặt chẽ, | thường xuyên`, `sâu rộng và | liên tục`: one of the words for how. */
const HOW =
  /(?:chẽ|thời|túc|bộ|quả|rộng|rãi|động|đủ|diện|liệt|sắc|cực|xuyên|tục|mạnh|bạch|khai|quán|loạt|minh|khoa học|cụ thể|quyết|phú|dạng)(?:,| và) $/u

/** At the end of all that is said, behind the work itself. */
const isSaidLast = (small: string, hit: RecurrenceMatch, before: string): boolean =>
  /^(?:, liên tục)?[.;)]*$/u.test(small.slice(hit.end)) &&
  (DONE.test(before) || (before.endsWith(', ') && !HOW.test(before)))

/** `bảo đảm | mỗi học kỳ tổ chức ít nhất 01 buổi` */
const PROMISED =
  /(?<!\p{L})(?:bảo đảm|đảm bảo|phấn đấu|duy trì|trung bình|bình quân|tổ chức|thực hiện|cập nhật|kiểm tra|rà soát|báo cáo|họp|sơ kết|tập huấn|tuyên truyền) $/u
/** `Tổ chức tập huấn cho cán bộ xã | mỗi quý một lần.`, and not `Hộ nghèo được cấp gạo mỗi tháng 02 lần.` */
const HELD =
  /(?<!\p{L})(?:tổ chức|họp|giao ban|kiểm tra|giám sát|rà soát|cập nhật|báo cáo|tập huấn|sơ kết|đánh giá|tuyên truyền|đối thoại|ra quân|vệ sinh|diễn tập)(?!\p{L})/u
const DONE_TO = /(?<!\p{L})(?:được|bị)(?!\p{L})/u
const LONGEST_HELD = 220

function closesWork(small: string, { start, end }: RecurrenceMatch): boolean {
  if (!CLOSED.test(small.slice(end, end + 2))) return false
  const before = small.slice(Math.max(0, start - LONGEST_HELD), start)
  const clause = before.slice(Math.max(before.lastIndexOf('.'), before.lastIndexOf(';')) + 1)
  return HELD.test(clause) && !DONE_TO.test(clause)
}
const OCCASIONS = / (?:lần|buổi|cuộc|đợt|phiên|kỳ họp)$/u
/** `trước 16 giờ thứ Sáu | hằng tuần` */
const WEEKDAY = /(?<!\p{L})(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|ngày làm việc cuối)(?: cùng| cuối)? $/u

/** `hằng tuần | (thứ Sáu)`, `hằng tuần | vào chiều thứ Năm` */
const WEEKDAY_NEXT =
  /^,? \(?(?:(?:vào|trước) )?(?:(?:sáng|chiều|cuối|ngày) ){0,2}(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?!\p{L})/u

/** `Cuối | mỗi học kỳ, nhà trường sơ kết`, `vào đầu | hằng tháng` */
const END_OF_EACH =
  /(?:^|[.;,:] ?|(?<!\p{L})(?:báo cáo|sơ kết|tổng kết|đánh giá|họp)(?: \p{L}{1,9}){0,4} )(?:định kỳ )?(?:vào |đến )?(?:cuối|đầu|giữa) $/u
/** `Sao lưu dữ liệu | hằng ngày.`, `giải quyết vướng mắc | hằng tuần;` */
const DAILY = /^h[àằ]ng (?:ngày|tuần)$/u
const CLOSED = /^ ?(?:$|[.,;)])/u
/** Of these `hằng tuần` says which. */
const MEETINGS =
  /(?<!\p{L})(?:họp|giao ban|lịch|sinh hoạt|hội ý|cuộc sống|công tác|đời sống|nhật ký)(?: \p{L}{1,10}){0,2} $/u

/** `định kỳ 6 tháng | , hằng năm`, `hằng quý | , 6 tháng, 9 tháng, cả năm`: how often besides. */
const AS_OFTEN =
  /^(?:(?:,|,? và) (?:(?:định kỳ )?h[àằ]ng (?:tuần|tháng|quý|năm)|(?:0?[69]|sáu|chín) tháng|quý|(?:cả |0?1 |một )?năm)(?! (?:đầu|cuối|học|qua|tới|nay|trước|sau|thứ|\d|[ivx]{1,4}(?!\p{L}))|[\p{L}\p{N}/])){1,4}/u
const LONGEST_SERIES = 60

/** An adverb that says how often, with those beside it; in small letters. */
export function withSeries(small: string, hit: RecurrenceMatch): RecurrenceMatch {
  if (hit.recurrence === 'continuous' || hit.unsaid) return hit
  return { ...hit, end: endOfSeries(small, hit.end) }
}

/** Where those end that stand beside an adverb, or its date, that ends at `end`: `hằng tháng (trước ngày 20) | , quý, năm`. */
export const endOfSeries = (small: string, end: number): number =>
  end + (AS_OFTEN.exec(small.slice(end, end + LONGEST_SERIES))?.[0].length ?? 0)

/** The adverb says when the work is done, and not what kind of plan, budget or report it is. */
export function governs(small: string, hit: RecurrenceMatch): boolean {
  const before = small.slice(Math.max(0, hit.start - 60), hit.start)
  const said = small.slice(hit.start, hit.end)
  // `chặt chẽ, thường xuyên` describes how, not when
  const begins = hit.recurrence === 'continuous' ? SENTENCE_START : CLAUSE_START
  if (OF_A_KIND.test(before)) return false
  if (!hit.unsaid && REPORTING.test(before)) return true
  if (JOINED.test(before) && REPORTED.test(small.slice(hit.start, hit.end + 30))) return true
  if (said.startsWith('mỗi') && OCCASIONS.test(said))
    return begins.test(before) || PROMISED.test(before) || closesWork(small, hit)
  if (hit.unsaid && COMES_BACK.test(before) && BACK_AGAIN.test(small.slice(hit.start, hit.start + 24))) return true
  if (END_OF_EACH.test(before)) return true
  if (begins.test(before)) return !said.startsWith('mỗi')
  if (said.startsWith('mỗi') || ATTRIBUTE_OF.test(before)) return false
  if (KIND_OF_PLAN.test(small.slice(Math.max(0, hit.start - LONGEST_PART), hit.start))) return false
  if (hit.recurrence === 'continuous') return CHECKING.test(before) || isSaidLast(small, hit, before)
  if (PART_OF.test(small.slice(Math.max(0, hit.start - LONGEST_PART), hit.start))) return false
  if (DAILY.test(said) && CLOSED.test(small.slice(hit.end, hit.end + 2))) return !MEETINGS.test(before)
  // `định kỳ 5 năm/lần` counts, where `hằng tuần` may be said of a meeting
  return (
    hit.recurrence !== 'periodic' ||
    / lần|\/|\d/.test(said) ||
    WEEKDAY.test(before) ||
    LEADING_HOUR.test(before) ||
    WEEKDAY_NEXT.test(small.slice(hit.end, hit.end + 24))
  )
}

/** Before the last day. */
const UNTIL = '(?:(?:trước|(?:chậm|muộn) nhất(?: là| vào| đến)?|không (?:quá|muộn hơn)) )'

const HOUR = '\\d{1,2} ?(?:giờ|h)(?: ?\\d{2})?(?: phút)?'
/** In the week or on the day: `17 giờ 00 thứ Sáu`, `chiều thứ Năm`, `15 giờ`. */
const HOUR_OR_WEEKDAY = `(?:(?:${HOUR},? )?(?:(?:sáng|chiều|cuối) )?(?:ngày )?(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)|${HOUR}(?: sáng| chiều)?)`

/** `trước ngày 10 tháng 6 và ngày 10 tháng 12 | hằng năm`, `trước 15/11 | hằng năm`, `trước 25 | hằng tháng` */
const LEADING_DATE = new RegExp(
  `(?:định kỳ )?(?:(?:${UNTIL}|vào )?(?:ngày|tháng|q(?:u[ýí]|úy)) ?[\\dIV](?!à)(?:[^.;,()]|, (?=(?:ngày|tháng|quý) )){0,34}|(?:${UNTIL}|vào |đến |(?<!\\p{L})từ )\\d{1,2}(?:\\/\\d{1,2}(?: và \\d{1,2}\\/\\d{1,2})?)?) $`,
  'iu',
)

/** `trước 17 giờ thứ Sáu | hằng tuần`, `trước 15 giờ | hằng ngày` */
const LEADING_HOUR = new RegExp(`(?:${UNTIL}|vào |lúc )${HOUR_OR_WEEKDAY} $`, 'iu')

/** The day of the first of two dates: `trước ngày 15 | tháng 6 và trước ngày 01 tháng 12 hằng năm` */
const DAY_BEFORE = new RegExp(`(?:${UNTIL}|vào )?ngày \\d{1,2} $`, 'iu')

/** `hằng năm | , chậm nhất là ngày 15/12`, `hằng năm | trước 15/12` */
const DATE_AFTER = new RegExp(
  `^,? (?:(?:${UNTIL}|vào )?(?=ngày \\d|tháng \\d|q(?:u[ýí]|úy) [\\dI])|${UNTIL}(?=\\d{1,2}/\\d{1,2}(?![/\\d])))`,
  'iu',
)
/** `hằng năm | báo cáo kết quả trước ngày 15/12` */
const LATER_DATE = new RegExp(`^[^.;\\d]{0,80}${UNTIL}(?=ngày \\d)`, 'iu')

/** Takes a date in with the adverb that it belongs to: `hàng năm (trước ngày 30/11)`, `trước ngày 18 hằng tháng`. */
export function withDate(prose: string, hit: RecurrenceMatch): { start: number; end: number; dated: boolean } {
  const bracket = /^,? ?\(([^()\n]{1,60})\)/u.exec(prose.slice(hit.end, hit.end + 70))
  if (bracket && /\d/.test(bracket[1] ?? '')) return { start: hit.start, end: hit.end + bracket[0].length, dated: true }
  const after = DATE_AFTER.exec(prose.slice(hit.end, hit.end + 40))
  const next = after && matchTimeSpanAt(prose, hit.end + after[0].length)
  if (next?.to.startsWith('X')) return { start: hit.start, end: next.end + whichMonth(prose, next.end), dated: true }
  const later = LATER_DATE.exec(prose.slice(hit.end, hit.end + 110))
  const last = later && matchTimeSpanAt(prose, hit.end + later[0].length)
  const lead = leadingDate(prose, hit.start)
  if (last?.to.startsWith('X')) {
    // `trước ngày 20 hằng tháng và trước ngày 15/12 | hằng năm`: two reports, each with its adverb
    const each = EACH_BEHIND.exec(prose.slice(last.end, last.end + 20))?.[0].length
    // `trước ngày 10/12 hằng năm | báo cáo Sở để báo cáo Bộ trước ngày 20/12`: the day of another report
    if (lead !== null && !each) return { start: lead, end: hit.end, dated: true }
    return { start: lead ?? hit.start, end: last.end + (each ?? whichMonth(prose, last.end)), dated: true }
  }
  return { start: lead ?? hit.start, end: hit.end, dated: lead !== null }
}

/** `trước ngày 15 | của tháng cuối quý`, `trước ngày 05 | tháng sau`: how many characters say in which month. */
const WHICH_MONTH = /^ (?:của )?tháng (?:(?:cuối|đầu)(?: của)?(?: mỗi)? quý|sau|kế tiếp|tiếp theo|liền kề)(?!\p{L})/iu

function whichMonth(prose: string, from: number): number {
  return WHICH_MONTH.exec(prose.slice(from, from + 30))?.[0].length ?? 0
}

const EACH_BEHIND = /^ h[àằ]ng (?:năm|quý|tháng)(?!\p{L})/iu

/** Where a date begins that stands right before an adverb. */
function leadingDate(prose: string, adverb: number): number | null {
  if (prose.charAt(adverb - 1) !== ' ') return null
  const floor = Math.max(0, adverb - 60)
  const before = prose.slice(floor, adverb)
  const lead = LEADING_DATE.exec(before) ?? LEADING_HOUR.exec(before)
  if (!lead) return null
  const at = floor + lead.index
  const day = DAY_BEFORE.exec(prose.slice(Math.max(0, at - 30), at))
  return at - (day?.[0].length ?? 0)
}
