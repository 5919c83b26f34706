/** Columns whose role their cells tell, and the columns beside them, where the header leaves it open. */

import { headsGroups, isOpenHead, roundOf } from '../grammar/column.js'
import { type Legend, markedCharge } from '../grammar/duty/charge-mark.js'
import { parseDuty } from '../grammar/duty/duty.js'
import { isNamedBody, isPersonal, splitPersons } from '../grammar/party/persons.js'
import { isMark, isTimeSlot } from '../grammar/schedule/marked-time.js'
import { readSchedule } from '../grammar/schedule/schedule.js'
import type { ColumnRole } from '../plan.js'

/** `95%`, `Tối thiểu 2%`, `<30%`, `1,0-1,5%`, `01 khu`. */
const COUNT =
  /^(?:[<>≤≥]|(?:tối thiểu|tối đa|trên|dưới|đạt|khoảng|ít nhất|từ))?[ \u2028]?\d[\d.,]{0,15}(?: ?[-–] ?\d[\d.,]{0,15})?(?:[ \u2028]?%| \p{L}{1,10}(?: \p{L}{1,10}){0,2})?$/iu
const MEASURED =
  /^(?:(?:tăng|giảm|nâng) )?(?:t[ỷỉ] (?:lệ|trọng|suất|số)|số|tổng|tốc độ|mức|chỉ số|diện tích|sản lượng|giá trị|tiêu hao|phát thải)(?!\p{L})/iu

/**
 * `Chỉ tiêu tuyển sinh năm 2025` over numbers: what is to be reached, and not what is measured. That stands beside it,
 * in a column `Nội dung` over `Tỷ lệ …`, `Số …`.
 */
export function readCounted(roles: ColumnRole[], names: readonly string[], filled: (i: number) => string[]): void {
  roles.forEach((role, i) => {
    if (role === 'indicator' && share(filled(i), (cell) => COUNT.test(cell)) > 0.8) roles[i] = 'target'
  })
  if (roles.includes('indicator') || !roles.includes('target')) return
  const content = roles.findIndex((role, i) => role === 'task' && CONTENT.test(names[i] ?? ''))
  if (content >= 0 && share(filled(content), (cell) => MEASURED.test(cell) || UNIT_AT_END.test(cell)) > 0.8)
    roles[content] = 'indicator'
}

/** `Công suất nhà máy nước (m3/ngày đêm)`: what is measured, with its unit. */
const UNIT_AT_END = /\((?:%|‰|\p{L}[\p{L}\d]{0,8}(?: \p{L}{1,8}){0,2})(?:\/\p{L}{1,8}(?: \p{L}{1,8}){0,2}){0,3}\)$/u

const CONTENT = /^\s*nội dung\s*$/iu

const STAGE = /^(?:tên )?(?:các )?(?:giai đoạn|bước|chặng)(?: (?:thực hiện|triển khai|công việc))?$/iu
const AIM = /^\s*mục tiêu\s*$/iu

/**
 * `Giai đoạn` over names and no times, where no other column says what is to be done: the stages are the tasks, and
 * what each aims at is no indicator.
 */
export function readStages(roles: ColumnRole[], names: readonly string[], filled: (i: number) => string[]): void {
  if (!roles.includes('lead') || roles.includes('task')) return
  const isNamed = (i: number): boolean => share(filled(i), (cell) => readSchedule(cell)?.unparsed === true) > 0.8
  const isOpen = (i: number): boolean => roles[i] === 'schedule' || roles[i] === 'other'
  const stage = names.findIndex((name, i) => isOpen(i) && STAGE.test(name.trim()) && isNamed(i))
  if (stage < 0) return
  roles[stage] = 'task'
  const aim = names.findIndex((name, i) => roles[i] === 'indicator' && AIM.test(name))
  if (aim >= 0 && share(filled(aim), (cell) => /\d/.test(cell)) < 0.2) roles[aim] = 'other'
}

/** `Sản phẩm | Chủ trì | Phối hợp`: where no column says what is to be done, each result is the task of a row. */
export function readResults(roles: ColumnRole[], filled: (i: number) => string[]): void {
  const isNumbers = (cell: string): boolean => /^[\d\s,;.–-]+$/u.test(cell)
  const task = roles.indexOf('task')
  if (task >= 0 && share(filled(task), isNumbers) > 0.8) roles[task] = 'other'
  const result = roles.indexOf('output')
  const isMeasured = roles.slice(0, Math.max(result, 0)).includes('indicator')
  if (!roles.includes('task') && roles.includes('lead') && result >= 0 && !isMeasured) roles[result] = 'task'
}

/** Beside a unit and a target, and where nobody is charged, what the rows name is measured: `Nội dung`, `Loại vắc xin`. */
export function readMeasured(roles: ColumnRole[], names: readonly string[], filled: (i: number) => string[]): void {
  if (roles.includes('indicator') || !roles.includes('unit') || !roles.includes('target')) return
  if (roles.some((role) => role === 'lead' || role === 'coordinator' || role === 'schedule')) return
  const content = roles.findIndex((role, i) => role === 'task' && CONTENT.test(names[i] ?? ''))
  const isNamed = (i: number): boolean => share(filled(i), (cell) => /^\p{L}{2}/u.test(cell)) > 0.6
  const other = roles.findIndex(
    (role, i) => (role === 'other' || isOfProducts(role, names[i])) && i < roles.indexOf('unit') && isNamed(i),
  )
  const at = content >= 0 || roles.includes('task') ? content : other
  if (at >= 0) roles[at] = 'indicator'
}

const PRODUCTS =
  /^(?:tên |các |loại |nhóm ){0,2}(?:sản phẩm|mặt hàng|ngành hàng|hàng hóa|hàng hoá|nông sản|cây trồng|vật nuôi|giống|đối tượng nuôi|chủng loại)(?!\p{L})/iu
/** What comes of work: `Sản phẩm hoàn thành`, `Sản phẩm đầu ra`. */
const RESULTS = /đầu ra|hoàn thành|dự kiến|kết quả|bàn giao|cần đạt/iu

const isOfProducts = (role: ColumnRole, name = ''): boolean =>
  (role === 'output' || role === 'other') && PRODUCTS.test(name.trim()) && !RESULTS.test(name)

const YEAR_AT_END = /^(.*?)(?:(?:đến )?năm )?((?:19|20)\d\d)$/iu
const MONEY = /kinh phí|vốn|dự toán|ngân sách|chi phí/iu
const FEWEST_YEARS = 2

/**
 * Products over the years, without a column of units: `Sản phẩm chủ lực | Năm 2025 | Sản lượng (tấn) 2026 | … 2027`. A
 * year before the first of a group that is headed together is where they start from.
 */
export function readProducts(roles: ColumnRole[], names: readonly string[], filled: (i: number) => string[]): void {
  if (roles.some((role) => role === 'indicator' || role === 'task' || role === 'unit')) return
  const named = roles.findIndex((role, i) => isOfProducts(role, names[i]))
  const years = names.flatMap((name, i) => {
    const [, over = '', year] = YEAR_AT_END.exec(name.trim()) ?? []
    const counted = i > named && share(filled(i), (cell) => COUNT.test(cell)) > 0.8
    return year && counted && !MONEY.test(over) ? [{ i, over, year }] : []
  })
  if (named < 0 || years.length < FEWEST_YEARS) return
  roles[named] = 'indicator'
  for (const [k, { i, over, year }] of years.entries()) {
    const later = years.slice(k + 1)
    const isStart = k === 0 && later.length > 1 && later.every((other) => other.over === later[0]?.over)
    const isBefore = isStart && later[0]?.over !== over && later.every((other) => other.year > year)
    roles[i] = isBefore ? 'baseline' : 'target'
  }
}

/** `Tháng 1`, `Tháng 2` over cells that are marked with an `x`: when the work is done. */
export function readMarkedTimes(roles: ColumnRole[], names: readonly string[], filled: (i: number) => string[]): void {
  const slots = names.flatMap((name, i) => (isTimeSlot(name) && filled(i).every(isMark) ? [i] : []))
  if (slots.some((i) => filled(i).length > 0)) for (const i of slots) roles[i] = 'schedule'
}

const OPEN_TO_MARKS: ReadonlySet<ColumnRole> = new Set(['other', 'lead', 'executor', 'coordinator'])
const FEWEST_BODIES = 2

/** Columns headed by bodies over marks: each body carries out the rows that are marked for it. */
export function readMatrix(
  roles: ColumnRole[],
  heads: readonly string[],
  filled: (i: number) => string[],
  legend: Legend,
): void {
  const marked = roles.flatMap((role, i) => {
    const cells = filled(i)
    const isMarked = cells.length > 0 && cells.every((cell) => markedCharge(cell, legend) !== null)
    return isMarked && OPEN_TO_MARKS.has(role) && !isTimeSlot(heads[i] ?? '') ? [i] : []
  })
  const bodies = marked.filter((i) => parseDuty(heads[i] ?? '')?.heading === true)
  if (bodies.length < FEWEST_BODIES || bodies.length * 2 < marked.length) return
  for (const i of marked) roles[i] = 'executor'
}

/** `Đợt 1`, `Đợt 2` over days, where no column says when: each round has its own time. */
export function readRounds(roles: ColumnRole[], names: readonly string[], filled: (i: number) => string[]): void {
  if (roles.includes('schedule') || !roles.includes('task')) return
  const rounds = names.flatMap((name, i) => (roles[i] === 'other' && roundOf(name) !== null ? [i] : []))
  if (rounds.length < 2 || share(rounds.flatMap(filled), isTime) < 0.6) return
  for (const i of rounds) roles[i] = 'schedule'
}

/** `Trách nhiệm` over what each is to do, and over names of no body: the work, and not who is charged with it. */
export function readDuties(roles: ColumnRole[], names: readonly string[], filled: (i: number) => string[]): void {
  if (roles.includes('task')) return
  const at = names.findIndex((name, i) => /^\s*trách nhiệm\s*$/iu.test(name) && roles[i] !== 'other')
  if (at >= 0 && filled(at).length > 0 && share(filled(at), namesBody) < 0.3) roles[at] = 'task'
}

const namesBody = (cell: string): boolean => isNamedBody(cell) || parseDuty(cell)?.heading === true

const ACTING =
  /^(?:người|cán bộ|đồng chí|lãnh đạo)(?: .{0,20})?(?:thực hiện|phụ trách|chủ trì|chịu trách nhiệm|đảm (?:nhiệm|nhận))/iu

/** `Thực hiện` alone may head what was reached, too. */
const CARRIED_OUT = /^\s*(?:tổ chức )?thực hiện\s*$/iu

/** `Người thực hiện`, `Thực hiện` over names of bodies: who carries it out. */
export function readActing(roles: ColumnRole[], names: readonly string[], filled: (i: number) => string[]): void {
  if (roles.some((role) => role === 'lead' || role === 'executor')) return
  const isNamed = (i: number): boolean => share(filled(i), namesBody) > 0.7
  const at = names.findIndex(
    (name, i) => roles[i] === 'other' && (ACTING.test(name) || (CARRIED_OUT.test(name) && isNamed(i))),
  )
  const isBody = (cell: string): boolean =>
    splitPersons(cell).every(({ name, position }) => name === null && position === null) && !isPersonal(cell)
  if (at >= 0 && share(filled(at), isBody) > 0.5) roles[at] = 'lead'
}

/**
 * Headers in other words than the usual ones, `Ai làm`, `Xong trước`, beside work: over the names of bodies in nearly
 * every row they say who does it, over times when, where no other column does.
 */
export function readOpenHeads(
  roles: ColumnRole[],
  names: readonly string[],
  rows: readonly unknown[],
  filled: (i: number) => string[],
): void {
  const work = roles.indexOf('task')
  if (work < 0 || roles.some((role) => MEASURING.has(role))) return
  const open = names.flatMap((name, i) => {
    const isOpen = i > work && roles[i] === 'other' && name !== '' && isOpenHead(name)
    return isOpen && filled(i).length * 2 > rows.length ? [i] : []
  })
  if (!roles.some((role) => role === 'lead' || role === 'executor' || role === 'approver')) {
    const [lead, help] = open.filter((i) => share(filled(i), namesBody) > MOST_NAMED)
    if (lead !== undefined) roles[lead] = 'lead'
    if (help !== undefined && !roles.includes('coordinator')) roles[help] = 'coordinator'
  }
  const time = open.find((i) => roles[i] === 'other' && share(filled(i), isTime) > MOST_NAMED)
  if (time !== undefined && roles.includes('lead') && !roles.includes('schedule')) roles[time] = 'schedule'
}

const MEASURING: ReadonlySet<ColumnRole> = new Set(['indicator', 'unit', 'target', 'baseline'])
const MOST_NAMED = 0.8

const isTime = (cell: string): boolean => readSchedule(cell)?.unparsed === false

/** How large a share of the cells fits. */
export function share(cells: readonly string[], fits: (cell: string) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(fits).length / cells.length
}

/**
 * `Nhóm nhiệm vụ` or `Mục tiêu` beside `Nhiệm vụ`: of two such columns the one whose cells reach over several rows names
 * groups. Where the format lost the merging they stand in the first of those rows. Its index, -1 where there is none; it
 * holds no tasks then.
 */
export function readGroups(
  roles: ColumnRole[],
  names: readonly string[],
  rows: readonly (readonly string[])[],
): number {
  const group = names.findIndex(headsGroups)
  if (roles[group] === 'other' && roles.includes('indicator')) return group
  const reaches = (i: number): boolean => rows.some((row, k) => row[i] !== '' && row[i] === rows[k - 1]?.[i])
  const work = roles.indexOf('task')
  const field = names.findIndex((name, i) => i < work && roles[i] === 'other' && FIELD.test(name))
  if (field >= 0 && !reaches(work) && (reaches(field) || isSpreadOver(field, work, rows, true))) return field
  const [first, second, ...more] = roles.flatMap((role, i) =>
    role === 'task' || (role === 'indicator' && roles.includes('lead')) ? [i] : [],
  )
  if (first === undefined || second === undefined || more.length > 0) return -1
  const isSpread =
    reaches(first) || isSpreadOver(first, second, rows, headsGroups(names[first] ?? '') || AIM.test(names[first] ?? ''))
  if (roles[second] !== 'task' || !isSpread || reaches(second)) return -1
  // what each task is measured by is its result, and not that of an indicator
  if (roles[first] === 'indicator') for (const [i, role] of roles.entries()) if (role === 'target') roles[i] = 'output'
  roles[first] = 'other'
  return first
}

/** What the tasks beside it are of, where one cell of it reaches over several: `Lĩnh vực`, `Trụ cột`. */
const FIELD = /^\s*(?:nhóm|lĩnh vực|trụ cột|mảng|hợp phần|nội dung trọng tâm|chủ đề)(?!\p{L})/iu

const OPENS_ITEM = /^(?:[-–+•.*] ?|\d{1,2}(?:\.\d{1,2}){0,3}[.)]? ?|\p{Ll}[.)] ?)?\p{Lu}/u

/** The cells of one column stand over rows of the other that each open an item: over most of them, where its header does not say so. */
function isSpreadOver(first: number, second: number, rows: readonly (readonly string[])[], isNamed: boolean): boolean {
  const items = rows.filter((row) => row[second])
  const under = items.filter((row, k) => k > 0 && row[first] === '')
  const named = items.length - under.length
  return named > 0 && under.length >= (isNamed ? 1 : named) && under.every((row) => OPENS_ITEM.test(row[second] ?? ''))
}
