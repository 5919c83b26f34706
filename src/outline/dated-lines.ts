/** Lines of a time-table without numbers: `20/9/2026: Gửi giấy mời.` below `TIẾN ĐỘ CHUẨN BỊ`. */
import { openingTime } from '../grammar/schedule/opening-time.js'

const TIME_TABLE =
  /^(?:\P{L}*)(?:kế hoạch |thời gian,? (?:và )?)?(?:tiến độ|lịch|lộ trình|mốc thời gian|các mốc|kế hoạch thời gian|thời gian biểu|tiến trình)(?!\p{L})/iu
const FEWEST = 2

/** True for the title of a part that says what is done when. */
export const headsTimeTable = (title: string): boolean => TIME_TABLE.test(title)

/** `Tuần 5 - 10: Viết báo cáo` */
const WEEK = /^(?:tuần|ngày thứ)(?: thứ)? \d{1,2}(?: ?[-–] ?\d{1,2})? ?: ?\p{Lu}/iu

/** True for a line that opens with a day, a week or a month and says behind a colon what is done then. */
export function isDated(line: string): boolean {
  if (WEEK.test(line)) return true
  const time = openingTime(line)
  return time !== null && line.slice(time.end, time.next).includes(':')
}

/** The places of the lines of which two or more follow each other so. */
export function datedLines(lines: readonly { text: string }[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (let from = 0; from < lines.length; from++) {
    let to = from
    while (isDated(lines[to]?.text ?? '')) to++
    if (to - from >= FEWEST) for (let i = from; i < to; i++) found.add(i)
    from = to
  }
  return found
}
