/** Slips of typing in dates: a day that no calendar has, a period that runs backwards. */
import type { Diagnostic } from '../../plan.js'
import { matchesOf } from '../../text/matches.js'
import { type PlanRoot, passagesOf } from '../../tree.js'

/** What both forms of a day begin with. */
const DAY = /ngày \d/iu
/** ngày 31 tháng 02 năm 2024 */
const DAY_IN_WORDS = /(?<![\p{L}\p{N}])ngày (\d{1,2}) tháng (\d{1,2})(?! ?[/-]|\d)(?: năm (\d{4}))?/giu
/** ngày 31/2/2024 · ngày 30/13; days such as `ngày 1-15 hằng tháng` have no year */
const DAY_IN_FIGURES =
  /(?<![\p{L}\p{N}])ngày (\d{1,2})(?:[/.-](\d{1,2})[/.-](\d{4})|\/(\d{1,2}))(?![\p{L}\p{N}/]|[.-]\d)/giu
/** giai đoạn 2030 - 2025 · thời kỳ 2030-2021 · từ năm 2030 đến năm 2025 */
const PERIOD =
  /(?<![\p{L}\p{N}])(?:(?:giai đoạn|thời kỳ|nhiệm kỳ|các năm) ((?:19|20)\d{2}) ?[-–] ?((?:19|20)\d{2})|từ (?:năm )?((?:19|20)\d{2}) đến (?:năm )?((?:19|20)\d{2}))(?![\p{L}\p{N}/]|[.-]\d)/giu
/** What parts the years of both forms of a period. */
const YEARS_APART = /\d(?: ?[-–]| đến )/iu
const LONGEST_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Reports days that cannot be and periods that end before they begin, in the order of the text. */
export function findDateSlips(root: PlanRoot): Diagnostic[] {
  const found: Diagnostic[] = []
  for (const { start, end, sectionId } of passagesOf(root)) {
    const text = root.source.text.slice(start, end)
    if (!/\d/u.test(text)) continue
    const report = (rule: Diagnostic['rule'], hit: RegExpExecArray, message: string): void => {
      const span = { start: start + hit.index, end: start + hit.index + hit[0].length }
      found.push({ rule, severity: 'error', message, span, sectionId })
    }
    const days = DAY.test(text) ? [...matchesOf(DAY_IN_WORDS, text), ...matchesOf(DAY_IN_FIGURES, text)] : []
    for (const hit of days) {
      const [written, day, month = hit[4], year] = hit
      if (!isDay(Number(day), Number(month), year))
        report('impossible-date', hit, `“${written}” is no day of the calendar`)
    }
    for (const hit of YEARS_APART.test(text) ? matchesOf(PERIOD, text) : []) {
      const [written, from = hit[3], to = hit[4]] = hit
      if (Number(from) > Number(to)) report('reversed-period', hit, `“${written}” ends before it begins`)
    }
  }
  return found
}

function isDay(day: number, month: number, year: string | undefined): boolean {
  if (year !== undefined && !/^(?:1[89]|20|21)/u.test(year)) return false
  const most = LONGEST_MONTHS[month - 1]
  if (most === undefined || day < 1) return false
  if (month !== 2 || year === undefined) return day <= most
  const y = Number(year)
  return day <= (y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0) ? 29 : 28)
}
