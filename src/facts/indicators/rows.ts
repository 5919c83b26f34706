/** Tables of indicators: one indicator per row and target column. */
import { isBeginning } from '../../grammar/column.js'
import { type FoundIndicator, findIndicators } from '../../grammar/indicator/indicator.js'
import { perAtEnd } from '../../grammar/indicator/name-per.js'
import { matchNumeralAt } from '../../grammar/quantity/numeral.js'
import { findQuantities } from '../../grammar/quantity/scan.js'
import { parseUnitLabel, type UnitLabel } from '../../grammar/quantity/unit-label.js'
import { horizonOfHeading, periodOfHeading } from '../../grammar/schedule/horizon.js'
import { parseSchedule } from '../../grammar/schedule/schedule.js'
import type { Indicator, Quantity } from '../../plan.js'
import type { Extent } from '../../source.js'
import { cutEnds } from '../../text/edges.js'
import { type AnnexNode, type PlanRoot, type RowNode, type TableNode, textOf } from '../../tree.js'
import { valuesOf } from './cell-values.js'
import { headingsAbove, NO_TIMES, partOfYear, type RowTimes, timesAbove, timesOfName, yearOf } from './row-times.js'
import { type Column, cellText, columnOf, unitOf, unitOfAll } from './row-units.js'
import { isOfResults, targetColumns } from './target-columns.js'

/** Whether a table lists indicators and not tasks. */
export function isIndicatorTable(table: TableNode): boolean {
  const roles = new Set(table.columns.map((column) => column.role))
  return roles.has('indicator') || (roles.has('unit') && roles.has('target') && !roles.has('lead'))
}

/** Whether a table of tasks has a column that says how far each is to come: `Trồng rừng | 2.500 ha`. */
export function hasValuedTasks(root: PlanRoot, table: TableNode): boolean {
  const column = columnOf(table, 'target')
  if (column === null || columnOf(table, 'task') === null) return false
  const cells = table.children
    .filter((row) => row.kind === 'item')
    .map((row) => cellText(root, row, column).trim())
    .filter((words) => words !== '')
  return cells.length > 0 && cells.filter((words) => VALUE.test(words)).length * 2 > cells.length
}

/** A quantity with its unit, and little else: `Trên 98%`, `05 trường`. */
const VALUE =
  /^(?:(?:đạt|trên|dưới|khoảng|từ|tối thiểu|ít nhất|tối đa|không quá|hoàn thành) |[≥≤<>~] ?){0,3}\d[\d.,]*(?: ?[-–] ?\d[\d.,]*)? ?(?:%|\p{L})[^\d.;:\n\u2028]{0,30}$/iu

const YEAR = /^\d{4}$/u

/** The indicators of one table. A cell that holds no number gives one without a value. */
export function indicatorsOfTable(root: PlanRoot, annex: AnnexNode, table: TableNode): Indicator[] {
  const nameColumn = columnOf(table, 'indicator') ?? columnOf(table, 'task')
  if (!nameColumn || isOfResults(root, annex, table)) return []
  const titles = [titleOf(root, annex), ...(annex.inBody ? headingsAbove(root, annex.extent.start) : [])]
  const targets = targetColumns(root, table, YEAR.exec(timesAbove(titles).by ?? '')?.[0] ?? null)
  return table.children.flatMap((row) =>
    row.kind === 'item' && row.id ? ofRow(root, annex, table, row, nameColumn, targets, titles) : [],
  )
}

function ofRow(
  root: PlanRoot,
  annex: AnnexNode,
  table: TableNode,
  row: RowNode,
  nameColumn: Column,
  targets: Column[],
  titles: readonly string[],
): Indicator[] {
  const nameCell = row.cells[nameColumn.index]
  if (!nameCell) return []
  const due = parseSchedule(cellText(root, row, dueColumn(table)), { completion: true })?.to ?? null
  const above = [...row.groups.toReversed().map((group) => textOf(root, group)), ...titles]
  const common = {
    unit: unitOf(root, table, row).trim(),
    baseline: (label: UnitLabel) => baselineOf(root, table, row, label),
    sectionId: row.id ?? '',
  }
  const indicators: Indicator[] = []
  for (const column of targets) {
    const cell = row.cells[column.index]
    if (!cell) continue
    const by =
      partOfYear(column.name) ?? horizonOfHeading(column.name) ?? yearOf(column.name) ?? (due === '..' ? null : due)
    const period = periodOfHeading(column.name)
    const named = by === null ? timesAbove(above) : NO_TIMES
    const times = period === null ? { ...named, by: by ?? named.by } : { ...NO_TIMES, period, by: by ?? named.by }
    for (const [name, value] of pairsOf(root, nameCell, cell))
      for (const found of ofCells(root, name, value, {
        ...common,
        ...times,
        overall: unitOfAll(root, annex, table, column),
      }))
        indicators.push({ id: `${row.id}#${indicators.length + 1}`, ...found })
  }
  if (indicators.length > 0 || targets.some(({ index }) => /[^\s.…–-]/.test(cellText(root, row, { index, name: '' }))))
    return indicators
  return ofName(root, nameCell, targets.length > 0).map(({ start, end, ...found }, i) => {
    const named = due !== null && due !== '..' ? { ...NO_TIMES, by: due } : timesAbove(above)
    const times = found.by === null && found.period === null ? named : { ...NO_TIMES, ...found }
    return { ...found, ...times, id: `${row.id}#${i + 1}`, sectionId: row.id ?? '', span: { start, end } }
  })
}

/** The column of times, of two the one that says when the work ends. */
function dueColumn(table: TableNode): Column | null {
  const index = table.columns.findIndex(({ role, name }) => role === 'schedule' && !isBeginning(name))
  return index < 0 ? columnOf(table, 'schedule') : { index, name: table.columns[index]?.name ?? '' }
}

/** `Tỷ lệ hộ nghèo còn dưới 3%`: what is to be reached stands in the name; beside empty cells only what is aimed at. */
function ofName(root: PlanRoot, { start, end }: Extent, beside: boolean): FoundIndicator[] {
  const words = textOf(root, { start, end })
  const found = findIndicators(words, start, { task: beside })
  return SHARE.test(words) ? found.filter(({ value }) => !isBound(value)) : found
}

/** `Tỷ lệ xã có từ 2 bác sĩ trở lên`: the bound says which of them are counted, and not how many there are to be. */
const SHARE = /^\P{L}*t[ỷỉ] (?:lệ|trọng)(?!\p{L})/iu
const isBound = (value: Quantity | null): boolean =>
  value !== null && value.unit !== '%' && value.unit !== '‰' && value.min !== value.max

interface OfRow extends RowTimes {
  unit: string
  /** The unit of all rows, which a row or its name may change. */
  overall: string
  baseline: (label: UnitLabel) => Indicator['baseline']
  sectionId: string
}

/** What a name and the cell of a target say together. */
function ofCells(
  root: PlanRoot,
  nameCell: Extent,
  cell: Extent,
  { unit, overall, baseline, sectionId, period, by, inferred }: OfRow,
) {
  const inCell = textOf(root, cell).trim().replace(BULLET, '')
  const [titled, comparator] = withoutComparator(nameOf(textOf(root, nameCell)), inCell)
  const moved = MOVED.exec(titled)
  const compared =
    COMPARED.exec(titled) ?? (TO_WHAT.test(inCell) ? null : (BY_HOW_MUCH.exec(titled) ?? FALLS.exec(titled)))
  const dated = timesOfName(compared?.[2] ?? (moved ? titled.slice(0, moved.index) : titled))
  const reached = dated.name.replace(REACHING, '')
  const times = by === null && period === null ? dated : { by, period }
  const verb = compared?.[1] ?? moved?.[1]
  const said = `${comparator} ${inCell}`.trimStart()
  if (reached === '' || said === '' || /^[-–x.…]+$/iu.test(said)) return []
  const named = unit || (UNIT_OF_NAME.exec(reached)?.[1] ?? '')
  const target = named === '' ? unitOfTarget(reached) : parseUnitLabel(named)
  const ofUnit = target.unit === null && overall !== '' ? parseUnitLabel(overall) : target
  const { name, per } = ofUnit.per === null ? perAtEnd(reached) : { name: reached, per: ofUnit.per }
  const label = { ...ofUnit, per: per ?? PER_PEOPLE.exec(name)?.[1] ?? null }
  const goals = /\d/.test(name) ? findIndicators(name) : []
  const of = label.unit !== null && label.unit !== '%' ? OF_ALL.exec(inCell)?.groups : undefined
  const span = { start: Math.min(nameCell.start, cell.start), end: Math.max(nameCell.end, cell.end) }
  const counted = of ? `${comparator} ${of.count}${of.share ?? ''}`.trimStart() : said
  return valuesOf(counted, label, verb !== undefined).map(({ value, equivalents, among }) => ({
    name: nameOfGoal(goals, value) ?? name,
    value,
    equivalents,
    base: label.base ?? among,
    change: changeOf(verb ?? (goals.length === 0 ? MOVES.exec(said)?.[1] : undefined)),
    baseline: compared?.[3] ? { text: compared[3], date: yearOf(compared[3]), value: null } : baseline(label),
    period: times.period,
    by: times.by,
    text: textOf(root, span),
    sectionId,
    span,
    inferred: [...inferred],
  }))
}

/** `14/19` schools, communes: how many of all. */
const OF_ALL = /^(?<count>\d{1,4})\/\d{1,4}(?<share> ?\(\d{1,3}(?:[.,]\d{1,2})? ?%\))?$/u

/** Two cells, or the items of their lists where both have as many: each name has the value beside it. */
function pairsOf(root: PlanRoot, name: Extent, value: Extent): [Extent, Extent][] {
  const names = listOf(root, name)
  const values = listOf(root, value)
  if (names.length < 2 || names.length !== values.length) return [[name, value]]
  return names.map((one, i) => [one, values[i] ?? value])
}

/** The lines of a cell if each of them is an item of a list. */
function listOf(root: PlanRoot, cell: Extent): Extent[] {
  const lines: Extent[] = []
  for (const { 0: line, index } of textOf(root, cell).matchAll(/[^\u2028]+/gu)) {
    if (!LISTED.test(line)) return []
    lines.push({ start: cell.start + index, end: cell.start + index + line.length })
  }
  return lines
}

/** Before a word or a sign: `- 5` may be a number below zero. */
const BULLET = /^[-–+•*] (?=[^\s\d])/u
const LISTED = /^\s*(?:[-–+•*] \S|[-–+•*][^\s\d-])/u

/** `Mực nước hồ duy trì`, `Tỷ lệ hộ nghèo còn`: the verb whose object stands in the next cell. */
const REACHING = / (?:duy trì|đạt|chiếm|còn|ở mức)$/iu

/** `Số công bố quốc tế tăng trung bình`: a row of changes. A rate (`tốc độ tăng`) is a level. */
const MOVED =
  /(?<!(?:tốc độ|nhịp độ|mức|tỷ lệ|tỉ lệ|gia|chỉ số)) (tăng|giảm)(?: thêm)?(?: (?:trung bình|bình quân))?(?: (?:hằng|hàng|mỗi) năm)?$/iu

/** `Giảm 1%`, `Tăng thêm 5 - 7`: the cell says by how much, not `Giảm còn 3%` to what. */
const MOVES = /^(tăng|giảm)(?: thêm)?(?: (?:khoảng|trên|dưới|ít nhất|tối thiểu|từ|bình quân|[≥>≤<]=?))* ?\d/iu

function changeOf(verb: string | undefined): Indicator['change'] {
  return verb === undefined ? null : /tăng/iu.test(verb) ? 'increase' : 'decrease'
}

/** `Giảm phát thải so với kịch bản thông thường`: the row says the change and from what. */
const COMPARED = /^(Giảm|Tăng) (\p{Ll}[^,;:]{1,120}) so với ([^,;:]{3,80})$/u

/** `Giảm tiêu hao năng lượng`, `Tăng số giường bệnh`: the row is a change. `Tăng trưởng kinh tế` is a level, as a share is. */
const BY_HOW_MUCH =
  /^(Giảm|Tăng) (?!trưởng|cường|tốc|mức|t[ỷỉ] (?:lệ|trọng))(\p{Ll}[^;:]{2,120})(?<! (?:còn|xuống|lên|đến))$/u

/** `Giảm tỷ lệ hộ nghèo`, `Giảm tỷ suất sinh`, `Giảm tỷ lệ … bình quân năm`: shares that are told by how much they fall. */
const FALLS =
  /^(Giảm) (t[ỷỉ] (?:lệ|suất) (?:(?:hộ )?(?:cận )?nghèo|sinh)(?!\p{L})[^;:]{0,100}|t[ỷỉ] (?:lệ|suất) [^;:]{2,100}(?= (?:bình quân|trung bình|hằng|hàng|mỗi) năm$))/u

const TO_WHAT = /^(?:còn|dưới|xuống|trên|lên|đến|[<>≤≥])/iu

/** `Tỷ trọng năng lượng tái tạo đạt tối thiểu`: what compares stands before the number in the next cell. */
const COMPARING =
  /^(.{3,200}?)(?: (?:đạt|ở mức|còn) (tối thiểu|ít nhất|tối đa|trên|dưới|khoảng)| (không (?:quá|dưới|thấp hơn)))$/iu

function withoutComparator(name: string, cell: string): [name: string, comparator: string] {
  const [, before = name, ...said] = /^\d/.test(cell) ? (COMPARING.exec(name) ?? []) : []
  return [before, said.join('')]
}

/** `Đạt giá trị giao dịch 500 tỷ đồng` over the years of a table without units: the yearly figures are in that unit. */
function unitOfTarget(name: string): UnitLabel {
  const [only, ...others] = findQuantities(name)
  const exponent = only ? (matchNumeralAt(name, only.numberStart)?.exponent ?? 0) : 0
  if (!only || others.length > 0) return parseUnitLabel('')
  return { unit: only.quantity.unit, per: only.quantity.per, base: null, factor: 10 ** exponent }
}

/** `Mở ít nhất 1.000 lớp học` over the years of a table: what each of them counts is `lớp học`. */
function nameOfGoal(goals: readonly FoundIndicator[], value: Quantity | null): string | null {
  return goals.find((goal) => value !== null && goal.value?.unit === value.unit)?.name ?? null
}

/** The last column that tells what was reached before, of this row. */
function baselineOf(root: PlanRoot, table: TableNode, row: RowNode, label: UnitLabel): Indicator['baseline'] {
  const index = table.columns.findLastIndex(({ role }) => role === 'baseline')
  const header = table.columns[index]?.name ?? ''
  const said = cellText(root, row, index < 0 ? null : { index, name: header }).trim()
  const [first] = said === '' ? [] : valuesOf(said, label, false)
  return first?.value ? { text: header, date: yearOf(header), value: first.value } : null
}

/** `Tỷ lệ hộ nghèo (%)`: the unit of a row without a column of units. */
const UNIT_OF_NAME = /\(([^()]{1,24})\)$/u

/** `Số bác sĩ/vạn dân`, `Số giường bệnh trên 10.000 dân`: per how many the row counts. */
const PER_PEOPLE = /(?: ?\/ ?| (?:tính )?trên )(?:(?:0?1|một) )?(vạn dân|10{0,2}\.?000 (?:dân|người|trẻ))$/iu

/** The words of a cell as a name: on one line, without the mark of a list and the stop of a sentence. */
function nameOf(words: string): string {
  const said = cutEnds(words.replace(/\s+/g, ' '), ' -–+•*.;:')
  return cutEnds(said.replace(/^trong đó:?/iu, ''), ' -–+•*.;:')
}

function titleOf(root: PlanRoot, annex: AnnexNode): string {
  return annex.title ? textOf(root, annex.title) : ''
}
