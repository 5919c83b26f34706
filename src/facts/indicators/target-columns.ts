/** The columns of a table that say what is to be reached, and tables whose figures were reached. */
import { type AnnexNode, type PlanRoot, type TableNode, textOf } from '../../tree.js'
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

/** The columns of targets; without any, those after the unit in which most cells hold a number. */
export function targetColumns(root: PlanRoot, table: TableNode): Column[] {
  const columns = table.columns.map(({ name, role }, index) => ({ name, role, index }))
  const declared = columns.filter(({ role }) => role === 'target')
  if (declared.length > 0) return ofYearsToCome(root, declared)
  const items = table.children.filter((row) => row.kind === 'item')
  return columns.filter(({ role, index }) => {
    if (role !== 'other' && role !== 'output') return false
    const filled = items.filter((row) => /\d/.test(cellText(root, row, { index, name: '' })))
    return filled.length * 2 > items.length
  })
}

/** Of columns headed by bare years those from the year of the plan on, if there are any. */
function ofYearsToCome(root: PlanRoot, columns: Column[]): Column[] {
  const now = root.document.date?.slice(0, 4) ?? ''
  const due = columns.filter(({ name }) => (BARE_YEAR.exec(name.trim())?.[1] ?? '9') >= now)
  return due.length > 0 ? due : columns
}
