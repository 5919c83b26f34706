/** The tasks of bodies as a workbook: all of them, and a sheet for each body. */
import type { AgencyTask } from '../corpus/tasks/tasks.js'
import { dateText } from '../write/words/dates.js'
import { wordsOf } from '../write/words/index.js'
import type { Words } from '../write/words/words.js'
import { dateValue, dueValue, list, type Value } from '../write/xlsx/cells.js'
import { planSheet, type SheetColumn, type TitleBlock } from '../write/xlsx/sheet.js'
import { sheetNamer } from '../write/xlsx/sheet-names.js'
import { workbookOf } from '../write/xlsx/workbook.js'
import type { Messages } from './messages/messages.js'
import { agencyName, calledThere } from './tasks-table.js'

/** What the title says of the question. */
interface Asked {
  agency?: string
  from?: string
  to?: { date?: string }
  asOf?: string
}

export function taskWorkbook(rows: readonly AgencyTask[], asked: Asked, messages: Messages): Promise<Uint8Array> {
  const name = sheetNamer()
  const words = wordsOf(messages.language)
  const columns = taskColumns(messages, words)
  // on the sheet of one body its name stands in the title
  const ofOne = columns.filter(({ heading }) => heading !== messages.tasks.columns.agency)
  const groups = new Map<string, AgencyTask[]>()
  for (const row of rows) groups.set(agencyName(row.agency), [...(groups.get(agencyName(row.agency)) ?? []), row])
  const lines = [timeAsked(asked, messages), sourcesOf(rows)].filter(Boolean)
  const title = (heading: string, count: number): TitleBlock => ({
    name: heading,
    lines: [...lines, messages.tasks.count(count)],
  })
  const all = asked.agency ?? messages.tasks.title
  return workbookOf(
    [
      planSheet(name(messages.tasks.sheet), title(all, rows.length), groups.size > 1 ? columns : ofOne, rows),
      ...(groups.size > 1 ? [...groups] : []).map(([agency, own]) =>
        planSheet(name(agency), title(agency, own.length), ofOne, own),
      ),
    ],
    words.pageOf,
  )
}

/** Header and rows for a format that has plain cells only. */
export function taskCells(rows: readonly AgencyTask[], messages: Messages): [string[], (string | number | null)[][]] {
  const columns = taskColumns(messages, wordsOf(messages.language)).slice(1)
  const plain = (value: Value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value)
  return [columns.map(({ heading }) => heading), rows.map((row, i) => columns.map(({ of }) => plain(of(row, i))))]
}

function taskColumns(messages: Messages, words: Words): SheetColumn<AgencyTask>[] {
  const { headings } = words
  const { columns, roles } = messages.tasks
  return [
    { heading: headings.ordinal, width: 5, of: (_, i) => i + 1 },
    { heading: columns.agency, width: 15, of: ({ agency }) => agencyName(agency) },
    { heading: columns.called, width: 13, of: calledThere, optional: true },
    { heading: columns.role, width: 9, of: (row) => list(row.roles.map((role) => roles[role])) },
    { heading: headings.task, width: 52, of: ({ text }) => text },
    { heading: headings.leads, width: 15, of: ({ leads }) => list(leads), optional: true },
    { heading: headings.coordinators, width: 17, of: ({ coordinators }) => list(coordinators), optional: true },
    { heading: headings.outputs, width: 12, of: ({ outputs }) => list(outputs), optional: true },
    { heading: headings.schedule, width: 13, of: (row) => scheduleText(row, messages) },
    { heading: headings.from, width: 10, of: ({ schedule }) => dateValue(schedule?.from ?? null), optional: true },
    { heading: headings.to, width: 11, of: ({ schedule }) => dueValue(schedule, words), optional: true },
    { heading: columns.plan, width: 15, of: ({ plan }) => plan.number ?? plan.file },
    { heading: headings.section, width: 11, of: ({ taskId, sectionId }) => taskId ?? sectionId },
    { heading: headings.page, width: 7, of: ({ span }) => span.page ?? null, optional: true },
    { heading: headings.line, width: 7, of: ({ span }) => (span.page ? null : (span.line ?? null)), optional: true },
  ]
}

function scheduleText({ schedule }: AgencyTask, messages: Messages): string {
  if (!schedule) return messages.show.noDeadline
  return schedule.text || (schedule.recurrence ? messages.recurrences[schedule.recurrence] : '')
}

function timeAsked({ from, to, asOf }: Asked, { tasks }: Messages): string {
  const time = from || to?.date ? tasks.time(from && dateText(from), to?.date && dateText(to.date)) : ''
  return [time, asOf && tasks.asOf(dateText(asOf))].filter(Boolean).join(' · ')
}

function sourcesOf(rows: readonly AgencyTask[]): string {
  const names = [...new Set(rows.map(({ plan }) => plan.number ?? plan.file ?? ''))].filter(Boolean)
  return names.length > 8 ? `${names.slice(0, 8).join(', ')} …` : names.join(', ')
}
