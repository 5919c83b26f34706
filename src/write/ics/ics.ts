/**
 * A calendar (RFC 5545) of deadlines and of duties that recur: an event of the whole day for each, its category the
 * body that leads the task. The time stamp is the day of the document, so that the same plan gives the same calendar.
 * The time zone stands for the component that a calendar without events must hold all the same (3.6).
 */
import { agencyIdOf } from '../../grammar/agency/agency.js'
import type { Plan } from '../../plan.js'
import { type AssignedTask, assignedTasks, scheduleOf } from '../assigned-tasks.js'
import { citationsOf, documentName } from '../citation.js'
import { documentIdOf } from '../document-id.js'
import type { WriteOptions } from '../options.js'
import { basic, dayAfter, daysOf } from './edtf-days.js'
import { contentLine, textValue } from './lines.js'
import { type Occasion, occasionsOf } from './occasions.js'

const LONGEST_SUMMARY = 120

const TIME_ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Ho_Chi_Minh',
  'BEGIN:STANDARD',
  'DTSTART:19750613T000000',
  'TZOFFSETFROM:+0700',
  'TZOFFSETTO:+0700',
  'END:STANDARD',
  'END:VTIMEZONE',
]

/** How each section is cited in words, by its id. */
type Citations = ReadonlyMap<string, string>

export function writeIcs(plan: Plan, { agency }: WriteOptions): string {
  const name = [documentName(plan.document), agency].filter(Boolean).join(' - ')
  const citations = citationsOf(plan)
  const entries = assignedTasks(plan)
    .filter((each) => isLedBy(each, agency))
    .flatMap((each) => events(plan, each, citations))
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//kehoach//plan//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${textValue(name)}`,
    ...(entries.length > 0 ? entries : TIME_ZONE),
    'END:VCALENDAR',
  ]
  return lines.map(contentLine).join('')
}

function isLedBy({ assignment }: AssignedTask, agency: string | undefined): boolean {
  if (agency === undefined) return true
  const asked = agency.normalize('NFC').toLowerCase()
  const id = agencyIdOf(agency)
  return (assignment?.leads ?? []).some(
    ({ name, agencyId }) => agencyId === agency || agencyId === id || name.toLowerCase() === asked,
  )
}

function events(plan: Plan, each: AssignedTask, citations: Citations): string[] {
  const schedule = scheduleOf(each)
  if (!schedule) return []
  return occasionsOf(schedule, plan.document.date).flatMap((occasion, i) => event(plan, each, occasion, i, citations))
}

function event(
  plan: Plan,
  each: AssignedTask,
  { day, rule, event }: Occasion,
  i: number,
  citations: Citations,
): string[] {
  const { task, assignment } = each
  const stamp = daysOf(plan.document.date ?? '')?.first
  const leads = assignment?.leads.map(({ name }) => name) ?? []
  const text = task?.text ?? (assignment ? plan.text.slice(assignment.span.start, assignment.span.end) : '')
  const id = `${assignment?.id ?? task?.id ?? ''}/${i + 1}@${documentIdOf(plan) ?? 'kehoach'}`
  const summary = [leads.join(', '), event ? `${event}: ${text}` : text].filter(Boolean).join(': ')
  return [
    'BEGIN:VEVENT',
    `UID:${encodeURIComponent(id)}`,
    `DTSTAMP:${stamp ? basic(stamp) : '19700101'}T000000Z`,
    `DTSTART;VALUE=DATE:${basic(day)}`,
    `DTEND;VALUE=DATE:${basic(dayAfter(day))}`,
    ...(rule ? [`RRULE:${rule}`] : []),
    `SUMMARY:${textValue(clip(summary))}`,
    `DESCRIPTION:${textValue(description(plan, each, text, citations))}`,
    ...(leads.length > 0 ? [`CATEGORIES:${leads.map(textValue).join(',')}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

function description(plan: Plan, each: AssignedTask, text: string, citations: Citations): string {
  const { task, assignment } = each
  const line = (label: string, entries: readonly string[]) =>
    entries.length > 0 ? [`${label}: ${entries.join('; ')}`] : []
  const names = (parties: readonly { name: string }[] = []) => parties.map(({ name }) => name)
  return [
    text,
    ...line('Chủ trì', names(assignment?.leads)),
    ...line('Phối hợp', names(assignment?.coordinators)),
    ...line('Sản phẩm', assignment?.outputs ?? []),
    ...line('Thời gian', [scheduleOf(each)?.text ?? ''].filter(Boolean)),
    citations.get(task?.sectionId ?? '') ?? `${documentName(plan.document)}, ${task?.id ?? assignment?.id ?? ''}`,
  ].join('\n')
}

function clip(text: string): string {
  if (text.length <= LONGEST_SUMMARY) return text
  const words = text.slice(0, LONGEST_SUMMARY - 1)
  return `${words.slice(0, words.lastIndexOf(' ') > 40 ? words.lastIndexOf(' ') : words.length).replace(/[\uD800-\uDBFF]$/, '')}…`
}
