/** The sheet of all assignments, and one for each body that leads some. */
import type { Person, Plan } from '../../plan.js'
import { type AssignedTask, scheduleOf } from '../assigned-tasks.js'
import type { Words } from '../words/words.js'
import { dateValue, dueValue, list } from './cells.js'
import { placeColumns } from './places.js'
import type { SheetColumn } from './sheet.js'

type PartyRole = 'leads' | 'coordinators' | 'executors' | 'approvers' | 'monitors' | 'reportsTo' | 'advises'

export function assignmentColumns(plan: Plan, words: Words): SheetColumn<AssignedTask>[] {
  const { headings } = words
  const parties = (role: PartyRole, width: number, optional = true) => ({
    heading: headings[role],
    width,
    of: ({ assignment }: AssignedTask) => list(assignment?.[role].map(({ name }) => name) ?? []),
    optional,
  })
  return [
    { heading: headings.ordinal, width: 5, of: (_, i) => i + 1 },
    {
      heading: headings.task,
      width: 58,
      flexible: true,
      of: ({ task, assignment }) => task?.text ?? wordsOfAssignment(plan, assignment),
    },
    {
      heading: headings.groups,
      width: 14,
      flexible: true,
      of: ({ task }) => list(task?.groups ?? []),
      optional: true,
    },
    parties('leads', 17, false),
    parties('coordinators', 19),
    parties('executors', 16),
    parties('approvers', 16),
    {
      heading: headings.furtherRoles,
      width: 16,
      of: ({ assignment }) => list(FURTHER_ROLES.flatMap((role) => roleText(assignment, role, words))),
      optional: true,
    },
    {
      heading: headings.persons,
      width: 18,
      of: ({ assignment }) => list(assignment?.persons.map(personText) ?? []),
      optional: true,
    },
    { heading: headings.outputs, width: 12, of: ({ assignment }) => list(assignment?.outputs ?? []), optional: true },
    { heading: headings.schedule, width: 11, of: (each) => scheduleText(each, words), optional: true },
    { heading: headings.from, width: 10, of: (each) => dateValue(scheduleOf(each)?.from ?? null), optional: true },
    { heading: headings.to, width: 11, of: (each) => dueValue(scheduleOf(each), words), optional: true },
    {
      heading: headings.details,
      width: 20,
      flexible: true,
      of: ({ task }) => list(task?.details.map(({ label, text }) => `${label}: ${text}`) ?? []),
      optional: true,
    },
    ...placeColumns<AssignedTask>(
      plan,
      words,
      ({ task, assignment }) => task?.id ?? assignment?.inheritedFrom ?? null,
      ({ task, assignment }) => task?.span ?? assignment?.span ?? null,
    ),
  ]
}

/** Said of a few tasks only: a column for each would take the width of the others. */
const FURTHER_ROLES = ['monitors', 'reportsTo', 'advises'] as const

function roleText(assignment: AssignedTask['assignment'], role: PartyRole, { headings }: Words): string[] {
  const names = assignment?.[role].map(({ name }) => name) ?? []
  return names.length > 0 ? [`${headings[role]}: ${names.join('; ')}`] : []
}

/** An assignment for the whole plan has no task, but words. */
function wordsOfAssignment(plan: Plan, assignment: AssignedTask['assignment']): string | null {
  return assignment && plan.text.slice(assignment.span.start, assignment.span.end)
}

function personText({ name, position }: Person): string {
  return [position, name].filter(Boolean).join(' ')
}

/** As written; a repetition without words of its own by its name. */
function scheduleText(each: AssignedTask, words: Words): string | null {
  const schedule = scheduleOf(each)
  if (!schedule) return null
  return schedule.text || (schedule.recurrence && words.recurrences[schedule.recurrence])
}
