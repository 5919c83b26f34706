/** The roles of the columns of a table: from the words of its header; where those fail, from what the cells hold. */
import { columnRolesOf, headsNoWork, headsPersons } from '../grammar/column.js'
import type { Legend } from '../grammar/duty/charge-mark.js'
import { parseDuty } from '../grammar/duty/duty.js'
import { splitParties } from '../grammar/party/parties.js'
import { isPersonal } from '../grammar/party/persons.js'
import { readSchedule } from '../grammar/schedule/schedule.js'
import type { ColumnRole } from '../plan.js'
import { LONGEST_PART } from './header-parts.js'
import { ROW_LABEL } from './row-labels.js'
import {
  readActing,
  readCounted,
  readDuties,
  readMarkedTimes,
  readMatrix,
  readMeasured,
  readOpenHeads,
  readProducts,
  readResults,
  readRounds,
  readStages,
  share,
} from './told-columns.js'

/**
 * The role of each column. In: their names, the last header cell of each, the cells of the rows below the header, and
 * what is said around the table of its marks.
 */
export function columnRoles(
  names: readonly string[],
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  legend: Legend,
): ColumnRole[] {
  const width = Math.max(names.length, ...rows.slice(0, 200).map((row) => row.length))
  const roles = columnRolesOf(Array.from({ length: width }, (_, i) => names[i] ?? ''))
  const filled = (i: number): string[] => rows.map((row) => row[i] ?? '').filter(Boolean)
  if (!roles.includes('ordinal')) {
    // `Giai đoạn` over 1, 2, 3 beside `Thời gian`: which stage, and not when
    const isOpen = (role: ColumnRole, i: number): boolean =>
      role === 'other' || (role === 'schedule' && roles.indexOf('schedule', i + 1) > 0)
    const column = roles.findIndex(
      (role, i) => isOpen(role, i) && share(labelling(rows, i), (cell) => ROW_LABEL.test(cell)) > 0.6,
    )
    // labels stand before what they label
    if (column === 0 || (column === 1 && roles[0] !== 'task')) roles[column] = 'ordinal'
  }
  readDuties(roles, names, filled)
  readStages(roles, names, filled)
  readCounted(roles, names, filled)
  readMarkedTimes(roles, names, filled)
  readMatrix(roles, heads, filled, legend)
  readMeasured(roles, names, filled)
  readProducts(roles, names, filled)
  readActing(roles, names, filled)
  readRounds(roles, names, filled)
  const indicators = roles.includes('indicator')
  if (indicators) readIndicatorColumns(roles, names)
  if (!roles.includes('task') && !indicators) {
    let longest = -1
    let length = 12
    for (let i = 0; i < width; i++) {
      const cells = filled(i)
      const mean = cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, cells.length)
      if (roles[i] !== 'other' || headsPersons(names[i] ?? '') || headsNoWork(names[i] ?? '')) continue
      if (mean <= length || cells.length * 2 <= rows.length || share(cells, isPersonal) > 0.5) continue
      if (mean > LONGEST_PART || !isListOfBodies(cells)) {
        longest = i
        length = mean
      }
    }
    if (longest >= 0 && names.every((name) => name === '')) roles[longest] = 'task'
    else if (longest >= 0 && roles.some((role) => role === 'lead' || role === 'coordinator' || role === 'schedule'))
      roles[longest] = 'task'
  }
  readResults(roles, filled)
  readOpenHeads(roles, names, rows, filled)
  for (let i = 0; i < width; i++) {
    if (roles[i] !== 'other' || names[i]) continue
    const cells = filled(i)
    if (cells.length * 3 < rows.length) continue
    if (share(cells, (cell) => splitParties(cell).length > 0) > 0.7)
      roles[i] = roles.includes('lead') ? 'coordinator' : 'lead'
    else if (share(cells, (cell) => readSchedule(cell)?.unparsed === false) > 0.7 && !roles.includes('schedule'))
      roles[i] = 'schedule'
  }
  return roles
}

/** The cells of a column but for titles that cover the next one too, where more cells hold labels: `I. Hạ tầng số`. */
function labelling(rows: readonly (readonly string[])[], i: number): string[] {
  const filled = rows.filter((row) => row[i])
  const labels = filled.filter((row) => ROW_LABEL.test(row[i] ?? ''))
  const rest = filled.filter((row) => row[i + 1] || ROW_LABEL.test(row[i] ?? ''))
  return (labels.length * 2 >= filled.length ? rest : filled).map((row) => row[i] ?? '')
}

/** What names bodies in nearly every cell says who, as in a timetable, and is no work to do. */
const isListOfBodies = (cells: readonly string[]): boolean =>
  share(cells, (cell) => parseDuty(cell)?.heading === true) > 0.7

const LEADS = /^(?:cơ quan|đơn vị) chủ trì(?!\p{L})/iu

const AIM = /^\s*(?:các )?mục tiêu(?: cụ thể)?\s*$/iu

/** In a table of indicators `Đơn vị` is the unit and `Kết quả` the target. */
function readIndicatorColumns(roles: ColumnRole[], names: readonly string[]): void {
  // what comes of a task, beside what it is measured by
  const isOfTasks = roles.includes('lead') && roles.slice(0, roles.indexOf('indicator')).includes('task')
  const hasTargets = roles.includes('target')
  // `Mục tiêu | Chỉ tiêu | Năm 2026`: what a group of them aims at, and what is measured
  const aim = roles.indexOf('indicator')
  if (hasTargets && roles[aim + 1] === 'indicator' && AIM.test(names[aim] ?? '')) roles[aim] = 'other'
  names.forEach((name, i) => {
    if (/^đơn vị$/iu.test(name.trim()) && !roles.includes('unit')) roles[i] = 'unit'
    if (roles[i] === 'output' && !roles.includes('target') && !isOfTasks) roles[i] = 'target'
    // `Cơ quan chủ trì theo dõi, đánh giá`: nobody else answers for an indicator
    if (roles[i] === 'other' && LEADS.test(name) && !roles.includes('lead')) roles[i] = 'lead'
    // `Chỉ tiêu` beside `Mục tiêu`: what is measured, and what it is to reach
    if (roles[i] === 'indicator' && i > roles.indexOf('indicator')) roles[i] = hasTargets ? 'other' : 'target'
  })
}
