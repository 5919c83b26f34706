/** One deadline for each level of government, or for each kind of report, all in one sentence. */
import type { Extent } from '../../source.js'
import { matchTimeSpanAt } from './timespan.js'

const LEVEL = /(?<!\p{L})cấp \p{L}{1,8}(?: \p{L}{1,8}){0,3} $/u
const NEXT_LEVEL =
  /(?:,|;|,? và) (?:(?:ở|đối với) )?cấp \p{L}{1,8}(?: \p{L}{1,8}){0,3}? (?:(?:hoàn thành |xong )?(?:trước|trong|đến|vào) )?(?=ngày|tháng|q(?:u[ýí]|úy)|\d)/uy

/** `cấp xã trước 30/6, cấp tỉnh trước 31/7`: the deadlines of all levels, from the name of the first. */
export function ofLevels(prose: string, at: number, first: Extent): Extent {
  const level = LEVEL.exec(prose.slice(Math.max(0, at - 40), at))
  if (!level) return first
  const end = through(NEXT_LEVEL, prose, first.end)
  return end === first.end ? first : { start: Math.min(first.start, at - level[0].length), end }
}

const PERIOD = '(?:(?:định kỳ )?(?:(?:h[àằ]ng|mỗi) )?(?:quý|(?:01 |1 |một |cả )?năm)|(?:định kỳ )?0?[369] tháng)'
const REPORT_BEFORE = new RegExp(
  `(?<!\\p{L})báo cáo (?:[^\\s,;.:()\\d]{1,12} ){0,6}?(?:định kỳ )?${PERIOD} \\(?$`,
  'iu',
)
const NEXT_PERIOD = new RegExp(
  `\\)?(?:,|;|,? và) (?:báo cáo )?${PERIOD}:? \\(?(?:trước|vào|chậm nhất(?: là| vào)?) (?=(?:ngày )?\\d)`,
  'iuy',
)

const LONGEST_REPORT = 90

/** `báo cáo 6 tháng (trước ngày 05/6) và báo cáo năm (trước ngày 05/12)`: the days of all reports, from the first. */
export function ofReports(prose: string, at: number, first: Extent): Extent {
  const report = REPORT_BEFORE.exec(prose.slice(Math.max(0, at - LONGEST_REPORT), at))
  const end = report ? throughPeriods(prose, first.end) : first.end
  return report && end > first.end ? { start: Math.min(first.start, at - report[0].length), end } : first
}

/** `định kỳ 6 tháng (trước ngày 10/6) | và năm (trước ngày 10/12)`: where the last of such times ends. */
export function throughPeriods(prose: string, from: number): number {
  const end = through(NEXT_PERIOD, prose, from)
  return end > from && prose.charAt(end) === ')' ? end + 1 : end
}

/** The end of the last of the times that one after another stand behind what introduces each. */
function through(introduction: RegExp, prose: string, from: number): number {
  let end = from
  for (;;) {
    introduction.lastIndex = end
    const next = introduction.exec(prose)
    const span = next && matchTimeSpanAt(prose, introduction.lastIndex)
    if (!span) return end
    end = span.end
  }
}
