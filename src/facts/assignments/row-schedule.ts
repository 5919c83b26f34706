/** When the task of a row is to be done, from one column or from two. */
import { isBeginning, roundOf } from '../../grammar/column.js'
import { timeBelow } from '../../grammar/schedule/heading-time.js'
import { isMark, markedTime } from '../../grammar/schedule/marked-time.js'
import { isCompletionLabel, isMonthFirst, readSchedule } from '../../grammar/schedule/schedule.js'
import type { Schedule } from '../../plan.js'
import { type PlanRoot, type RowNode, type TableNode, textOf } from '../../tree.js'
import { reportUnparsed } from '../tasks/tasks.js'
import { meantCell } from './row-parties.js'

/**
 * The time of the row at `at`: in one cell, its beginning and its end in two, or a month in one and days in another.
 * What cannot be read is reported as of the task.
 */
export function rowSchedule(root: PlanRoot, table: TableNode, at: number, taskId: string): Schedule | null {
  const marked = timeOfMarks(root, table, at)
  if (marked) return marked
  const ofGroup = groupTime(root, table.children[at] as RowNode)
  const times = table.columns.flatMap(({ role, name }, i) => {
    const cell = role === 'schedule' ? meantCell(root, table, at, i) : null
    if (!cell || cell.end <= cell.start) return []
    if (CLOCK.test(textOf(root, cell))) return []
    const begins = isBeginning(name)
    const completion = isCompletionLabel(name) || (!begins && table.columns.some((other) => isBeginning(other.name)))
    const reading = readSchedule(textOf(root, cell), { completion, monthFirst: putsMonthFirst(root, table) })
    if (reading?.unparsed && !ofGroup) reportUnparsed(root, reading.schedule.text, cell, taskId)
    return reading ? [{ begins, name, round: roundOf(name), ...reading }] : []
  })
  const begin = times.find(({ begins }) => begins)?.schedule
  const ends = times.filter(({ begins }) => !begins)
  const read = ends.filter(({ unparsed }) => !unparsed)
  const [end, days] = (read.length > 0 ? read : ends).map(({ schedule }) => schedule)
  const rounds = read.flatMap(({ round, schedule }) => (round === null ? [] : [{ round, schedule }]))
  if (rounds.length > 1) return overRounds(rounds)
  const steps = begin ? null : overSteps(read)
  if (steps) return steps
  // `BTV` under the group `Tháng 1`: before whom it comes, and when
  if (!begin && end && ofGroup && read.length === 0) return { ...ofGroup, text: `${end.text}, ${ofGroup.text}` }
  if (!begin && end) return atClock((days && withinYear(end, days)) ?? inYearOf(ofGroup, end), root, table, at)
  if (!begin) return ofGroup
  if (!end) return { ...begin, from: begin.from ?? begin.to, to: null }
  return { ...end, text: `${begin.text} - ${end.text}`, from: begin.from ?? begin.to }
}

/** A time in each of the columns `Đợt 1`, `Đợt 2`: from the first round to the last. */
function overRounds(rounds: readonly { round: string; schedule: Schedule }[]): Schedule {
  const times = rounds.map(({ schedule }) => schedule)
  const milestones = rounds.flatMap(({ round, schedule: { to } }) => (to === null ? [] : [{ event: round, date: to }]))
  const [first] = times
  return {
    ...(first as Schedule),
    text: times.map(({ text }) => text).join('; '),
    from: first?.from ?? first?.to ?? null,
    to: times.at(-1)?.to ?? null,
    before: times.at(-1)?.before ?? false,
    milestones,
  }
}

/** `Thời hạn` over `Gửi thẩm định`, `Trình Bộ`: a deadline for each step, and the last one for all. */
function overSteps(times: readonly { name: string; schedule: Schedule }[]): Schedule | null {
  const shared = sharedHead(times.map(({ name }) => name))
  const last = times.at(-1)?.schedule
  if (times.length < 2 || !shared || !last?.to) return null
  const milestones = times.flatMap(({ name, schedule: { to } }) => {
    const event = name.slice(shared.length).trim()
    return to && event ? [{ event, date: to }] : []
  })
  if (milestones.length < times.length) return null
  return { ...last, text: times.map(({ schedule }) => schedule.text).join('; '), from: null, milestones }
}

/** The words that all names open with, and a blank. */
function sharedHead(names: readonly string[]): string {
  const [first = '', ...others] = names.map((name) => name.split(' '))
  if (first === '') return ''
  const differs = first.findIndex((word, i) => others.some((words) => words[i] !== word))
  return differs > 0 ? `${first.slice(0, differs).join(' ')} ` : ''
}

const monthFirst = new WeakMap<TableNode, boolean>()

/** Days such as `1/31/2027` in a table, and none that can only be written the other way round. */
function putsMonthFirst(root: PlanRoot, table: TableNode): boolean {
  const known = monthFirst.get(table)
  if (known !== undefined) return known
  const times = table.columns.flatMap(({ role }, i) => (role === 'schedule' ? [i] : []))
  const words = table.children.flatMap(({ kind, cells }) =>
    kind === 'item' ? times.flatMap((i) => (cells[i] ? [textOf(root, cells[i])] : [])) : [],
  )
  const puts = words.some((cell) => isMonthFirst(cell)) && !words.some((cell) => DAY_FIRST.test(cell))
  monthFirst.set(table, puts)
  return puts
}

const DAY_FIRST = /(?<![\d/])(?:1[3-9]|2\d|3[01])\/(?:0?[1-9]|1[0-2])\/(?:19|20)\d\d/u

/** `7h30`, `14 giờ 00 - 16 giờ 30`: no field of a schedule holds an hour. */
const CLOCK =
  /^\d{1,2} ?(?:h|g|giờ|:) ?(?:\d{2})?(?: ?(?:phút|'))?(?: ?(?:[-–]|đến) ?\d{1,2} ?(?:h|g|giờ|:) ?(?:\d{2})?)?$/iu

/** `Thứ Hai (11/11/2019)` beside `7h30`: the hour stays with the day. */
function atClock(schedule: Schedule, root: PlanRoot, table: TableNode, at: number): Schedule {
  const { cells } = table.children[at] as RowNode
  const clock = table.columns.flatMap(({ role }, i) => {
    const words = role === 'schedule' && cells[i] ? textOf(root, cells[i]) : ''
    return CLOCK.test(words) ? [words] : []
  })
  return clock.length > 0 ? { ...schedule, text: [schedule.text, ...clock].join(', ') } : schedule
}

/** `Nhiệm vụ hoàn thành trong Quý II/2025` over the rows of a group. */
function groupTime(root: PlanRoot, { groups }: RowNode): Schedule | null {
  const times = groups.map((group) => timeBelow(textOf(root, group))).filter((time) => time !== null)
  return times.at(-1)?.schedule ?? null
}

/** The months or quarters in whose columns the row has a mark. */
function timeOfMarks(root: PlanRoot, table: TableNode, at: number): Schedule | null {
  const { cells } = table.children[at] as RowNode
  const isMarked = (i: number): boolean => cells[i] !== undefined && isMark(textOf(root, cells[i]))
  const time = markedTime(
    table.columns.flatMap(({ role, name }, i) => (role === 'schedule' && isMarked(i) ? [name] : [])),
  )
  return time === null ? null : (readSchedule(time)?.schedule ?? null)
}

/** `18 - 26/9` under the group `Khảo sát (15/9 - 30/9/2026)`: in the year of the group. */
function inYearOf(group: Schedule | null, schedule: Schedule): Schedule {
  const [, year] = /^(\d{4})(?!\d)/.exec(group?.to ?? '') ?? []
  const isOneYear = year !== undefined && (group?.from ?? year).startsWith(year)
  const ends = [schedule.from, schedule.to].filter((end) => end !== null)
  if (!isOneYear || ends.length === 0 || !ends.every((end) => DAY_WITHOUT_YEAR.test(end))) return schedule
  const within = (day: string | null) => day && `${year}${day.slice(4)}`
  const milestones = schedule.milestones.map(({ event, date }) => ({
    event,
    date: DAY_WITHOUT_YEAR.test(date) ? `${year}${date.slice(4)}` : date,
  }))
  return { ...schedule, from: within(schedule.from), to: within(schedule.to), milestones }
}

const MONTH_OF_YEAR = /^(\d{4})(?:-\d{2})?$/
const DAY_WITHOUT_YEAR = /^XXXX-\d{2}-\d{2}$/

/** `9/2026` beside `05–07/09`: the days of the second in the year of the first; null where they are no such pair. */
function withinYear(outer: Schedule, days: Schedule): Schedule | null {
  const year = MONTH_OF_YEAR.exec(outer.from ?? outer.to ?? '')?.[1]
  const { from, to } = days
  if (year === undefined || to === null || ![from ?? to, to].every((day) => DAY_WITHOUT_YEAR.test(day))) return null
  const first = from ?? to
  const turns = first.slice(5) > to.slice(5)
  return {
    ...days,
    text: `${outer.text}, ${days.text}`,
    from: from === null ? null : `${year}${from.slice(4)}`,
    to: `${Number(year) + (turns ? 1 : 0)}${to.slice(4)}`,
  }
}
