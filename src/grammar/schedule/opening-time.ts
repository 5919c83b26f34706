/** The time that an item of a calendar opens with: `Từ ngày 01/10 đến 10/10/2021: Tổ chức tập huấn`. */
import { matchTimeSpanAt } from './timespan.js'

export interface OpeningTime {
  /** Where the time ends. */
  end: number
  /** Where what is done begins, behind the mark. */
  next: number
  /** A year and a comma, which may be those of a target: `Năm 2024, tỷ lệ …`. */
  vague: boolean
}

/** In small letters or not: how such an item begins. */
const FIRST = /^[TtNnQqĐđCcHhVvDdGgBb]/u
/** `20/9/2026: Gửi giấy mời`, `05/10 - 10/10/2026: …` */
const BARE_DAY = /^\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?(?: ?(?:[-–]|đến) ?\d{1,2}[/.-]\d{1,2}[/.-]\d{4})? ?: ?\p{L}/u
const LEAD =
  /^(?:dự kiến |bắt đầu )?(?:(?:trong|vào|từ nay (?:đến|tới)|từ|trước|đến|hết|(?:chậm|muộn) nhất(?: là| vào| đến)?)(?: hết| đầu| cuối| giữa)? |(?:đầu|giữa|cuối) )?(?=(?:ngày|tháng|q(?:u[ýí]|úy)|năm) ?[\dIVX]|\d{1,2}[/.-]\d)/iu
const BEHIND = /^(?: (?:h[àằ]ng|mỗi) năm)?(?: \([^()\n]{1,60}\))?/u
const COLON = /^ ?: ?(?=\S)/u
const COMMA = /^ ?, ?(?=\S)/u
const NAME = /^ (?=\p{Lu})/u
const FROM_NOW = /^từ (?:nay|năm|tháng|quý) /iu
const YEAR = /^\d{4}$/u

/** `Tuần 1 (02 - 08/10/2026): …`: a week of the work, with its days. */
const WEEK =
  /^(?:tuần|đợt|giai đoạn|bước)(?: thứ)? \d{1,2}(?: ?[-–] ?\d{1,2})? ?\((?:từ )?(?=(?:ngày |tháng |quý )?[\dIV])/iu

function weekTime(text: string): OpeningTime | null {
  const days = WEEK.exec(text)?.[0].length ?? 0
  const span = days > 0 ? matchTimeSpanAt(text, days) : null
  const behind = span && /^\) ?: ?(?=\S)/u.exec(text.slice(span.end, span.end + 5))
  return behind && { end: span.end + 1, next: span.end + behind[0].length, vague: false }
}

/** The time that `text` opens with, where a colon, a comma or a name follows it; null without. */
export function openingTime(text: string): OpeningTime | null {
  if (!FIRST.test(text) && !BARE_DAY.test(text)) return null
  const week = weekTime(text)
  if (week) return week
  const lead = LEAD.exec(text)
  const span = lead && matchTimeSpanAt(text, lead[0].length)
  if (!span || span.start > lead[0].length) return null
  const end = span.end + (BEHIND.exec(text.slice(span.end, span.end + 74))?.[0].length ?? 0)
  const behind = text.slice(end, end + 4)
  const colon = COLON.exec(behind)
  const mark = colon ?? COMMA.exec(behind) ?? NAME.exec(behind)
  return (
    mark && { end: span.end, next: end + mark[0].length, vague: !colon && YEAR.test(span.to) && !FROM_NOW.test(text) }
  )
}
