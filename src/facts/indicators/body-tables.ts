/** Tables that give each body its number of each measure: `Xã | Diện tích (ha) | Sản lượng (tấn)`. */
import { parseUnitLabel } from '../../grammar/quantity/unit-label.js'
import type { Indicator } from '../../plan.js'
import { type AnnexNode, type PlanRoot, type RowNode, type TableNode, textOf } from '../../tree.js'
import { valuesOf } from './cell-values.js'
import { headingsAbove, timesAbove } from './row-times.js'
import { type Column, cellText, unitOfAll } from './row-units.js'

/** `BIỂU GIAO CHỈ TIÊU …`, `Phân bổ chỉ tiêu …`: the table below gives targets. */
const GIVES_TARGETS =
  /^(?:biểu |bảng |phụ lục )?(?:chi tiết |tổng hợp )?(?:giao |phân bổ |phân khai |đăng ký )?(?:các )?chỉ tiêu(?!\p{L})/iu
/** What was reached, and what is spent. */
const NO_TARGETS =
  /(?<!\p{L})(?:kết quả|tình hình|dự toán|kinh phí|ngân sách|nguồn vốn|biên chế|đã đạt|báo cáo|đánh giá)(?!\p{L})/iu

/** The column whose cells are bodies: `Đơn vị`, `Xã/phường`, `Tên trường`. */
const BODIES =
  /^(?:tên )?(?:các )?(?:đơn vị|địa phương|cơ quan|xã|phường|trường|huyện|đảng bộ|chi bộ|thôn|bản|tổ dân phố|cơ sở)(?:[ /,]{1,2}(?:và )?(?:địa phương|đơn vị|xã|phường|thị trấn|thị xã|thành phố|đặc khu|cơ quan|bản|học|trực thuộc|tổ dân phố)){0,4}$/iu
/** What has been reached, what there is already and what is paid are no targets. */
const NO_MEASURE =
  /^(?:thực hiện|kết quả|hiện (?:có|trạng)|ước|đã |dân số|kinh phí|dự toán|vốn|ngân sách|thành tiền|đơn giá)(?!\p{L})/iu
const NUMBER = /^\d[\d.,]*(?: ?%)?$/u
const UNIT_AT_END = / ?\([^()]{1,24}\)$/u
const TOTAL = /^(?:tổng(?: số| cộng)?|cộng|toàn (?:tỉnh|huyện|xã|ngành|thành phố))$/iu

/** One indicator of each body and measure, none where the title above does not say that targets are given. */
export function indicatorsOfBodies(root: PlanRoot, annex: AnnexNode, table: TableNode): Indicator[] {
  const bodies = table.columns.findIndex(({ role, name }) => BODY_ROLES.has(role) && BODIES.test(name.trim()))
  if (bodies < 0 || table.columns.some(({ role }) => OTHERWISE_READ.has(role))) return []
  const titles = titlesAbove(root, annex)
  const [title = ''] = titles
  if (!GIVES_TARGETS.test(title) || NO_TARGETS.test(title)) return []
  const rows = table.children.filter((row) => row.kind === 'item')
  const measures = table.columns.flatMap(({ name, role }, index) =>
    role === 'other' && index > bodies && isMeasure(root, rows, { name, index }) ? [{ name, index }] : [],
  )
  const { by, period, inferred } = timesAbove(titles)
  return rows.flatMap((row) => {
    const body = cellText(root, row, { index: bodies, name: '' }).replace(/\s+/g, ' ').trim()
    if (body === '' || row.id === null) return []
    return ofBody(root, annex, table, row, body, measures).map((found, i) => ({
      ...found,
      id: `${row.id}#${i + 1}`,
      by,
      period,
      inferred: [...inferred],
    }))
  })
}

const BODY_ROLES = new Set(['lead', 'executor', 'other'])
const OTHERWISE_READ = new Set(['task', 'indicator', 'target'])

function titlesAbove(root: PlanRoot, annex: AnnexNode): string[] {
  const own = annex.title ? [textOf(root, annex.title).replace(/\s+/g, ' ')] : []
  return annex.inBody ? [...own, ...headingsAbove(root, annex.extent.start)] : own
}

/** A column of numbers alone. */
function isMeasure(root: PlanRoot, rows: readonly RowNode[], column: Column): boolean {
  if (NO_MEASURE.test(column.name.trim())) return false
  const filled = rows.map((row) => cellText(root, row, column).trim()).filter((words) => words !== '')
  return filled.length * 2 > rows.length && filled.every((words) => NUMBER.test(words) || /^[-–x.…]+$/iu.test(words))
}

type OfBody = Omit<Indicator, 'id' | 'by' | 'period' | 'inferred'>

function ofBody(
  root: PlanRoot,
  annex: AnnexNode,
  table: TableNode,
  row: RowNode,
  body: string,
  measures: readonly Column[],
): OfBody[] {
  const [first] = row.cells.filter((cell) => cell !== null)
  return measures.flatMap((column): OfBody[] => {
    const cell = row.cells[column.index]
    const said = cellText(root, row, column).trim()
    if (!cell || !first || !/\d/.test(said)) return []
    const label = parseUnitLabel(unitOfAll(root, annex, table, column))
    const measure = column.name.trim().replace(UNIT_AT_END, '')
    const span = { start: first.start, end: cell.end }
    return valuesOf(said, label, false).map(({ value, equivalents }) => ({
      name: TOTAL.test(body) ? measure : `${measure} ${body}`,
      value,
      equivalents,
      base: label.base,
      change: null,
      baseline: null,
      text: textOf(root, span),
      sectionId: row.id ?? '',
      span,
    }))
  })
}
