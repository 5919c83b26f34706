/** The tasks of bodies as a table for a terminal: a heading for each body, below it date, role, task and place. */
import type { AgencyTask } from '../corpus/tasks/tasks.js'
import { dateText } from '../write/words/dates.js'
import { clip, displayWidth, padEnd, wrap } from './columns.js'
import type { Messages } from './messages/messages.js'
import type { Paint } from './terminal.js'

export interface TablePage {
  width: number
  paint: Paint
  messages: Messages
  /** Every task to its end, however long it is. */
  whole: boolean
}

const DATE = 14
const PLACE = 16
const SHORTEST_ROLE = 9
const GAP = 2
/** A longer cell ends in `…`. */
const LINES = 3

export function taskTable(rows: readonly AgencyTask[], page: TablePage): string[] {
  const { paint, messages } = page
  const groups = new Map<AgencyTask['agency'], AgencyTask[]>()
  for (const row of rows) {
    const known = groups.get(row.agency)
    if (known) known.push(row)
    else groups.set(row.agency, [row])
  }
  const labels = new Set(rows.flatMap(({ roles }) => roles.map((role) => messages.tasks.roles[role])))
  const roleWidth = Math.max(...[...labels].map(displayWidth), SHORTEST_ROLE)
  return [...groups].flatMap(([agency, tasks], i) => {
    const heading = clip(`${agencyName(agency)} (${messages.tasks.count(tasks.length)})`, page.width)
    return [...(i > 0 ? [''] : []), paint('bold', heading), ...tasks.flatMap((task) => rowLines(task, roleWidth, page))]
  })
}

/** `Sở Xây dựng · Lâm Đồng`. */
export function agencyName({ name, province }: AgencyTask['agency']): string {
  return province && !name.includes(province) ? `${name} · ${province}` : name
}

/** The names that the plan uses, where it calls the body otherwise. */
export function calledThere({ named, agency }: AgencyTask): string {
  const same = (name: string) => name.toLowerCase() === agency.name.toLowerCase()
  return named.filter((name) => !same(name)).join(', ')
}

function rowLines(row: AgencyTask, roleWidth: number, page: TablePage): string[] {
  const { messages, paint, whole } = page
  const room = Math.max(20, page.width - GAP - DATE - GAP - roleWidth - GAP - PLACE - GAP)
  const called = calledThere(row)
  const cells = [
    { width: DATE, lines: cut(wrap(whenOf(row, messages), DATE), DATE, whole) },
    { width: roleWidth, lines: row.roles.map((role) => messages.tasks.roles[role]) },
    {
      width: room,
      lines: [
        ...cut(wrap(row.text, room), room, whole),
        ...(called ? wrap(messages.tasks.called(called), room).map((line) => paint('dim', padEnd(line, room))) : []),
      ],
    },
    { width: PLACE, lines: placeOf(row).flatMap((line) => wrap(line, PLACE)) },
  ]
  const height = Math.max(...cells.map(({ lines }) => lines.length))
  return Array.from({ length: height }, (_, i) => {
    const line = cells.map(({ width, lines }) => fill(lines[i] ?? '', width)).join(' '.repeat(GAP))
    return `${' '.repeat(GAP)}${line}`.trimEnd()
  })
}

/** A painted line is filled up already. */
function fill(line: string, width: number): string {
  return line.includes('\u001b') ? line : padEnd(displayWidth(line) > width ? clip(line, width) : line, width)
}

function cut(lines: readonly string[], width: number, whole: boolean): string[] {
  if (whole || lines.length <= LINES) return [...lines]
  return [...lines.slice(0, LINES - 1), clip(`${lines[LINES - 1]} ${lines[LINES]}`, width)]
}

/** `09/2023 - 2026`, for a sentence of which the table would show the first words only. */
function datesOf({ from, to, before }: NonNullable<AgencyTask['schedule']>, { show }: Messages): string {
  const last = to === '..' ? show.openEnd : to && dateText(to)
  return [from && dateText(from), last && (before ? show.before(last) : last)].filter(Boolean).join(' - ')
}

function whenOf({ schedule }: AgencyTask, messages: Messages): string {
  if (!schedule) return messages.show.noDeadline
  const dates = wrap(schedule.text, DATE).length > LINES ? datesOf(schedule, messages) : ''
  return (
    dates ||
    schedule.text ||
    (schedule.recurrence ? messages.recurrences[schedule.recurrence] : messages.show.noDeadline)
  )
}

function placeOf({ plan, taskId, sectionId }: AgencyTask): string[] {
  return [plan.number ?? plan.file ?? '', taskId ?? sectionId ?? ''].filter(Boolean)
}
