/** Times of a task in prose that hang on an event or name a week: `… trước kỳ họp 05 ngày`, `… trước khi Luật có hiệu lực`. */
import type { Extent } from '../../source.js'
import { matchTimeSpanAt } from './timespan.js'

/** `trước mỗi hội nghị 01 ngày`, with what is finished by then. */
const BEFORE_EVENT =
  /(?:(?<!\p{L})(?:hoàn thành|xong) )?(?<!\p{L})trước (?!(?:ngày|tháng|quý|năm) ?[\dIVX]|(?:thời điểm|mốc|hạn|mắt|đây|đó|hết)(?!\p{L}))\p{L}[^,.;:()\d\n]{2,60} \d{1,2} (?:ngày(?: làm việc)?|tuần|tháng|giờ)(?=[,.;)\n]|$)/iu
/** `hoàn thành trước khi Luật có hiệu lực` */
const FINISHED_BEFORE =
  /(?<!\p{L})(?:hoàn thành|xong|kết thúc|ban hành)(?: [^\s,.;:()\d]{1,12}){0,8} trước khi \p{L}[^,.;:()\d\n]{3,90}(?=[,.;)\n]|$)/iu
/** `… trước khi Luật X có hiệu lực thi hành` */
const BEFORE_LAW =
  /(?<!\p{L})trước (?:khi|thời điểm|ngày) (?:Luật|Bộ luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư|Quyết định)(?: [^\s,.;:()]{1,12}){0,16} có hiệu lực(?: thi hành)?(?=[,.;)\n]|$)/u
/** `Kiểm tra tuyến đường trước mùa mưa bão`, `hoàn thành trước Tết Nguyên đán` */
const BEFORE_SEASON =
  /(?:(?<!\p{L})(?:hoàn thành|xong) (?:[^\s,.;:()\d]{1,12} ){0,8})?(?<!\p{L})trước (?:(?:mùa|đợt) (?:mưa|bão|lũ|khô|cao điểm)|tết|(?:thềm )?năm học(?: mới)?|(?:ngày |lễ |khi )?(?:khai giảng|khai mạc|bầu cử)|kỳ (?:bầu cử|thi|nghỉ|họp(?: thứ \d{1,2}| (?:(?:thường lệ|thường kỳ) )?(?:giữa|cuối|đầu) năm(?: (?:19|20)\d\d)?)?))(?: (?!năm \d|20)[^\s,.;:()\d]{1,10}){0,5}(?: (?:năm )?(?:19|20)\d\d(?: ?[-–] ?(?:19|20)\d\d)?| \(\d{1,2}\/\d{1,2}\))?(?=[,.;)\n]|$)/iu
/** `thực hiện ngay sau khi Kế hoạch được ban hành` */
const ONCE =
  /(?<!\p{L})ngay (?:sau )?khi \p{L}[^,.;:()\d\n]{2,70} (?:ban hành|phê duyệt|thông qua|ký|kết thúc|có hiệu lực)(?=[,.;)\n]|$)/iu
/** `hoàn thành ngay sau khi có hướng dẫn của Bộ Ngoại giao` */
const ONCE_TOLD =
  /(?:(?<!\p{L})(?:hoàn thành|thực hiện|triển khai) )?(?<!\p{L})ngay (?:sau )?khi (?:có|nhận được) (?:văn bản|hướng dẫn|chỉ đạo|quyết định|quy định|chủ trương|ý kiến|kết luận|kế hoạch|công văn|công điện|thông báo|nghị quyết|yêu cầu|kết quả)(?!\p{L})[^,.;:()\d\n]{0,90}(?=[,.;)\n]|$)/iu
/** `giải quyết trong thời hạn 03 ngày làm việc` */
const WITHIN =
  /(?<!\p{L})trong (?:vòng|thời hạn) (?:\d{1,3}|một|hai|ba|bốn|năm|sáu|mười) (?:ngày(?: làm việc)?|giờ|tuần|tháng)(?=[,.;)\n]|$)/iu
/** `quán triệt trong sinh hoạt chi bộ tháng 6/2026`, `báo cáo tại phiên họp quý II/2026` */
const MEETING =
  /(?<!\p{L})(?:trong|tại) (?:các )?(?:kỳ|buổi|phiên|cuộc|hội nghị)?(?: ?(?:sinh hoạt|họp|giao ban))(?: [^\s,.;:()\d]{1,8}){0,4} (?=(?:tháng|quý) ?[\dIV])/iu
/** What was said there, and no work that is to be done by then. */
const SAID = /(?<!\p{L})(?:đã|theo|kết luận|chỉ đạo|ý kiến|thống nhất)(?!\p{L})[^.;]{0,120}$/iu
/** `…, khánh thành dịp 26/3` */
const OCCASION = /(?<!\p{L})dịp (?=(?:ngày )?\d{1,2}\/\d{1,2})/iu
/** `Hội thảo (dự kiến tháng 10/2026, Thư viện lo tài liệu)` */
const BRACKET_FIRST = /\((?:(?:dự kiến|thời gian)[: ] ?)?(?=(?:tháng|quý|ngày) ?[\dIV][^()]{3,160}\)[.;]?$)/iu
/** `Lễ phát động: sáng 28/4/2026 tại sân vận động` */
const EVENT_DAY =
  /^[^:.;\n]{3,90}: (?:(?:tổ chức )?(?:vào )?(?:lúc )?(?:\d{1,2} ?(?:giờ|h)(?: ?\d{2})?(?: phút)?,? ?)?(?:(?:buổi )?(?:sáng|trưa|chiều|tối),? )?)(?=(?:ngày )?\d{1,2}[/.]\d{1,2}[/.]\d{4}|ngày \d{1,2}[/ ])/iu
/** `…, theo tiến độ dự án` */
const PACE =
  /(?:^|[,;(] ?|(?<!\p{L})(?:hoàn thành|thực hiện|triển khai|xây dựng) (?:[^\s,.;:()]{1,12} ){0,10})(theo tiến độ (?:thực hiện )?(?:của )?(?:các )?(?:dự án|đề án|chương trình|công trình|hợp đồng)(?: [^\s,.;:()]{1,12}){0,6})(?=[,.;)\n]|$)/iu
/** `, tuần thứ hai tháng 6/2026`, `vào tuần đầu của tháng 6` */
const WEEK =
  /(?:^|[,;(] ?|(?<!\p{L})(?:vào|trong|trước|từ|dự kiến) )(tuần (?:lễ )?(?:(?:thứ )?(?:nhất|hai|ba|tư|[1-5])|đầu(?: tiên)?|cuối(?: cùng)?)(?: của)? )(?=tháng ?\d)/iu

/** The words without which there is no such time, in small letters, and how it is found; the first that is found counts. */
const WAYS: readonly (readonly [signal: string, find: (prose: string) => Extent | null])[] = [
  ['tuần ', findWeek],
  ['trước ', (prose) => plain(BEFORE_EVENT, prose)],
  ['trước khi ', (prose) => plain(FINISHED_BEFORE, prose)],
  ['theo tiến độ ', findPace],
  ['có hiệu lực', (prose) => plain(BEFORE_LAW, prose)],
  ['trước ', (prose) => plain(BEFORE_SEASON, prose)],
  ['', (prose) => dated(MEETING, prose)],
  ['dịp ', (prose) => dated(OCCASION, prose)],
  ['ngay ', (prose) => plain(ONCE, prose)],
  ['ngay ', (prose) => plain(ONCE_TOLD, prose)],
  ['trong ', (prose) => plain(WITHIN, prose)],
  [': ', eventDay],
  ['(', bracketFirst],
]

/** Where a text says such a time, with the words that bind it; null where it says none. `small` is it in small letters. */
export function findEventTime(prose: string, small: string): Extent | null {
  for (const [signal, find] of WAYS) {
    const found = small.includes(signal) ? find(prose) : null
    if (found) return found
  }
  return null
}

function plain(pattern: RegExp, prose: string): Extent | null {
  const hit = pattern.exec(prose)
  const before = prose.slice(0, hit?.index)
  // an aside has its own time
  if (!hit || before.lastIndexOf('(') > before.lastIndexOf(')')) return null
  return { start: hit.index, end: hit.index + hit[0].length }
}

function bracketFirst(prose: string): Extent | null {
  const hit = BRACKET_FIRST.exec(prose)
  const at = hit ? hit.index + hit[0].length : 0
  const span = hit && matchTimeSpanAt(prose, at)
  return span && /^[,;] /u.test(prose.slice(span.end)) ? { start: at, end: span.end } : null
}

function eventDay(prose: string): Extent | null {
  const at = EVENT_DAY.exec(prose)?.[0].length ?? 0
  const span = at > 0 ? matchTimeSpanAt(prose, at) : null
  return span && { start: at, end: span.end }
}

/** The date behind what a pattern finds, where a clause ends with it. */
function dated(pattern: RegExp, prose: string): Extent | null {
  const hit = pattern.exec(prose)
  if (!hit || SAID.test(prose.slice(Math.max(0, hit.index - 160), hit.index))) return null
  const span = matchTimeSpanAt(prose, hit.index + hit[0].length)
  return span && CLOSED.test(prose.slice(span.end, span.end + 2)) ? { start: span.start, end: span.end } : null
}

const CLOSED = /^ ?(?:$|[.;,)\n])/u

function findPace(prose: string): Extent | null {
  const hit = PACE.exec(prose)
  if (!hit) return null
  const end = hit.index + hit[0].length
  return { start: end - (hit[1]?.length ?? 0), end }
}

function findWeek(prose: string): Extent | null {
  const hit = WEEK.exec(prose)
  const at = hit ? hit.index + hit[0].length : 0
  const span = hit && matchTimeSpanAt(prose, at)
  return span && { start: at - (hit[1]?.length ?? 0), end: span.end }
}
