/** Columns of a table of indicators whose role hangs on the years and plans that the others are headed by. */
import type { ColumnRole } from '../plan.js'
import { foldKey } from '../text/fold.js'

const LAST_YEAR = /((?:19|20)\d\d)\D*$/u
const lastYear = (header: string): string | null => LAST_YEAR.exec(foldKey(header))?.[1] ?? null

/** `Kế hoạch 2025` beside `Ước thực hiện 2025` and `Kế hoạch 2026` is the plan of a year that is over. */
export function isFormerPlan(header: string, headers: readonly string[], named: readonly ColumnRole[]): boolean {
  const year = lastYear(header)
  if (year === null) return false
  const yearsOf = (role: ColumnRole): string[] =>
    headers.flatMap((other, i) => (named[i] === role ? (lastYear(other) ?? []) : []))
  return yearsOf('baseline').some((other) => other >= year) && yearsOf('target').some((other) => other > year)
}

const PLAN = /^(?:kế hoạch|kh|dự toán)(?: giao| được giao| năm)?$/u
const REACHED = /^(?:đã |ước )?(?:thực hiện|th)$|^kết quả thực hiện$|^đạt được$/u
const SHARE = /^(?:tỷ lệ|tỉ lệ|%)(?: đạt| hoàn thành| thực hiện)?(?: ?\(%\)| %)?(?: (?:so với )?(?:kh|kế hoạch))?$/u

/** `Thực hiện` and `Tỷ lệ (%)` beside `Kế hoạch`: what was reached of the plan is no target. */
export function roleOfReached(header: string, headers: readonly string[]): ColumnRole | null {
  const keys = headers.map(foldKey)
  if (!keys.some((key) => PLAN.test(key)) || !keys.some((key) => REACHED.test(key))) return null
  // `Kế hoạch | Thực hiện | Kế hoạch 2026`: the first is that of the year that is over
  if (PLAN.test(foldKey(header))) return keys.some((key) => PLANNED_YEAR.test(key)) ? 'other' : 'target'
  if (REACHED.test(foldKey(header))) return 'baseline'
  return SHARE.test(foldKey(header)) ? 'other' : null
}

const BARE_YEAR = /^(?:năm )?((?:19|20)\d\d)$/u
const PLANNED_YEAR = /^(?:kế hoạch|mục tiêu|chỉ tiêu|lộ trình|phấn đấu)(?: [^\d]{0,40})? ?((?:19|20)\d\d)$/u

/** `Năm 2025` before `Kế hoạch 2026`, `Kế hoạch 2027`: the year that the plan starts from. */
export function isBeforePlan(header: string, headers: readonly string[]): boolean {
  const year = BARE_YEAR.exec(foldKey(header))?.[1]
  if (year === undefined) return false
  const planned = headers.flatMap((other) => PLANNED_YEAR.exec(foldKey(other))?.[1] ?? [])
  return planned.length > 1 && planned.every((other) => other > year)
}

const REACHED_BY =
  /^(?:(?:lũy kế|luỹ kế) )(?:đến )?(?:hết |cuối )?(?:ngày )?(?:\d{1,2}\/){0,2}((?:19|20)\d\d)$|^đến (?:hết )?(?:ngày )?(?:\d{1,2}\/){1,2}((?:19|20)\d\d)$/u

/** `Lũy kế đến 31/12/2026` beside `Kế hoạch năm 2026`: what both years together are to come to. */
export function isReachedBy(header: string, headers: readonly string[], named: readonly ColumnRole[]): boolean {
  const [, sum, day] = REACHED_BY.exec(foldKey(header)) ?? []
  const year = sum ?? day
  const planned = headers.flatMap((other, i) => (named[i] === 'target' ? (lastYear(other) ?? []) : []))
  return year !== undefined && planned.length > 0 && planned.every((other) => other <= year)
}
