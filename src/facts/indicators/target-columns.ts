/** The columns of a table that say what is to be reached, and tables whose figures were reached. */
import { parseNumeral } from '../../grammar/quantity/numeral.js'
import { type AnnexNode, type PlanRoot, type RowNode, type TableNode, textOf } from '../../tree.js'
import { yearOf } from './row-times.js'
import { type Column, cellText } from './row-units.js'

/** What was reached, and by no plan. */
const RESULTS = /^(?:tổng hợp |báo cáo |đánh giá |biểu )*(?:kết quả|tình hình) (?:thực hiện|triển khai|hoạt động)/iu
const BARE_YEAR = /^(?:năm )?((?:19|20)\d\d)$/iu

/** `KẾT QUẢ THỰC HIỆN NĂM 2024` over the figures of the years up to that of the document. */
export function isOfResults(root: PlanRoot, annex: AnnexNode, table: TableNode): boolean {
  const now = root.document.date?.slice(0, 4)
  if (!now || !annex.title || !RESULTS.test(textOf(root, annex.title))) return false
  const targets = table.columns.filter(({ role }) => role === 'target')
  return targets.length > 0 && targets.every(({ name }) => (BARE_YEAR.exec(name.trim())?.[1] ?? '9') <= now)
}

/**
 * The columns of targets; without any, those after the unit in which most cells hold a number. Parts of a year are of
 * the one that the other columns name, else of `year`.
 */
export function targetColumns(root: PlanRoot, table: TableNode, year: string | null): Column[] {
  const columns = table.columns.map(({ name, role }, index) => ({ name, role, index }))
  const items = table.children.filter((row) => row.kind === 'item')
  const isFilled = ({ index }: Column): boolean =>
    items.filter((row) => /\d/.test(cellText(root, row, { index, name: '' }))).length * 2 > items.length
  const declared = columns.filter(({ role }) => role === 'target')
  const parts = columns.filter((column) => column.role === 'other' && isPart(column) && isFilled(column))
  if (declared.length === 0)
    return columns
      .filter((column) => (column.role === 'other' || column.role === 'output') && isFilled(column))
      .map((column) => ofYear(column, year))
  const targets = ofYearsToCome(root, declared)
  const total = totalOf(root, table, columns, declared)
  if (total !== null) return [...targets, total].sort((a, b) => a.index - b.index)
  const years = new Set(targets.map(({ name }) => yearOf(name)))
  const [only = null] = years
  if (parts.length < 2 || years.size > 1) return targets
  return [...targets, ...parts.map((part) => ofYear(part, only ?? year))].sort((a, b) => a.index - b.index)
}

const TOTAL = /^(?:tổng(?: số| cộng)?|cộng|cả giai đoạn|toàn giai đoạn)$/iu
const FEWEST_YEARS = 2

/** `Tổng số` beside the years 2026 to 2030 that add up to it: what is to be reached over all of them. */
function totalOf(
  root: PlanRoot,
  table: TableNode,
  columns: readonly (Column & { role: string })[],
  declared: readonly Column[],
): Column | null {
  const column = columns.find(({ name, role }) => role === 'other' && TOTAL.test(name.trim()))
  const years = declared.flatMap(({ name }) => yearOf(name) ?? [])
  if (!column || years.length !== declared.length || new Set(years).size < FEWEST_YEARS) return null
  const numberIn = (row: RowNode, { index }: Column) => parseNumeral(cellText(root, row, { index, name: '' }))
  const rows = table.children.filter((row) => row.kind === 'item' && numberIn(row, column) !== null)
  const added = rows.filter((row) => {
    const sum = declared.reduce((all, year) => all + (numberIn(row, year) ?? 0), 0)
    return Math.abs(sum - (numberIn(row, column) ?? 0)) <= 0.01 * sum
  })
  return added.length * 2 > rows.length ? { ...column, name: `Giai đoạn ${years[0]} - ${years.at(-1)}` } : null
}

/** `Quý I`, `6 tháng đầu năm`, `Tháng 3/2026`: the head of a column, and nothing else. */
const PART =
  /^(?:(?:kế hoạch|kh|chỉ tiêu|mục tiêu) )?(?:q(?:u[ýí]|úy) (?:IV|I{1,3}|[1-4])|0?[369] tháng(?: (?:đầu|cuối)(?: năm)?)?|tháng (?:1[0-2]|0?[1-9]))(?:[/ (]*(?:năm )?(?:19|20)\d\d\)?)?$/iu
const isPart = ({ name }: Column): boolean => PART.test(name.trim())

/** `Quý I` under the plan of 2026 is `Quý I năm 2026`. */
function ofYear(column: Column, year: string | null): Column {
  if (year === null || !isPart(column) || yearOf(column.name) !== null) return column
  const name = column.name.trim()
  return { ...column, name: `${/tháng$/iu.test(name) ? `${name} đầu` : name.replace(/ năm$/iu, '')} năm ${year}` }
}

/** Of columns headed by bare years those from the year of the plan on, if there are any. */
function ofYearsToCome(root: PlanRoot, columns: Column[]): Column[] {
  const now = root.document.date?.slice(0, 4) ?? ''
  const due = columns.filter(({ name }) => (BARE_YEAR.exec(name.trim())?.[1] ?? '9') >= now)
  return due.length > 0 ? due : columns
}
