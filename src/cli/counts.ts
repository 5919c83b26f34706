/** The counts that `kehoach show` prints below the outline. */
import type { Plan, Schedule, Task } from '../plan.js'
import { clip, displayWidth, padEnd, padStart } from './columns.js'
import type { Messages } from './messages/messages.js'
import type { Paint } from './terminal.js'

interface Page {
  width: number
  paint: Paint
  messages: Messages
}

/** As many lines as a screen shows at once. */
const longest = 20

export function countLines(plan: Plan, page: Page): string[] {
  const { show } = page.messages
  const lists = [
    block(show.counts, totals(plan, page.messages), page),
    block(show.leads, leadCounts(plan, page.messages), page),
    block(show.deadlines, deadlineCounts(plan, page.messages), page),
  ]
  return lists.filter((lines) => lines.length > 0).flatMap((lines, i) => (i > 0 ? ['', ...lines] : lines))
}

interface Count {
  name: string
  count: number
  note?: string
}

function totals(plan: Plan, messages: Messages): Count[] {
  const { show } = messages
  const list = (entries: [string, number][]) =>
    entries
      .filter(([, count]) => count > 0)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ')
  const ofOrigin = (origin: Task['origin']): [string, number] => [
    messages.origins[origin],
    plan.tasks.filter((task) => task.origin === origin).length,
  ]
  const ofSeverity = (severity: keyof Messages['severities']): [string, number] => [
    messages.severities[severity],
    plan.diagnostics.filter((diagnostic) => diagnostic.severity === severity).length,
  ]
  return [
    { name: show.objectives, count: plan.objectives.length },
    { name: show.indicators, count: plan.indicators.length },
    {
      name: show.tasks,
      count: plan.tasks.length,
      note: list((['body', 'annex', 'implementation'] as const).map(ofOrigin)),
    },
    { name: show.assignments, count: plan.assignments.length },
    { name: show.references, count: plan.references.length },
    {
      name: show.diagnostics,
      count: plan.diagnostics.length,
      note: list((['error', 'warning', 'info'] as const).map(ofSeverity)),
    },
  ]
}

/**
 * How many tasks each body leads, the busiest first, equals in the order of the document. Spellings of one
 * body count together, under the most frequent one.
 */
function leadCounts(plan: Plan, messages: Messages): Count[] {
  const tasks = new Map<string, Set<string>>()
  const spellings = new Map<string, Map<string, number>>()
  const led = new Set<string>()
  for (const { taskId, leads } of plan.assignments) {
    if (taskId === null) continue
    for (const lead of leads) {
      const body = lead.agencyId ?? lead.name.normalize('NFC').toLowerCase()
      led.add(taskId)
      tasks.set(body, (tasks.get(body) ?? new Set()).add(taskId))
      const names = spellings.get(body) ?? new Map<string, number>()
      spellings.set(body, names.set(lead.name, (names.get(lead.name) ?? 0) + 1))
    }
  }
  const counts = [...tasks].map(([body, ids]) => ({ name: mostFrequent(spellings.get(body)), count: ids.size }))
  const withoutLead = plan.tasks.filter((task) => !led.has(task.id)).length
  return [
    ...counts.sort((a, b) => b.count - a.count),
    ...(withoutLead > 0 ? [{ name: messages.show.noLead, count: withoutLead }] : []),
  ]
}

function mostFrequent(names: Map<string, number> = new Map()): string {
  return [...names].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ''
}

/** How many tasks are due when: by the year of the deadline, else by how often they recur. */
function deadlineCounts(plan: Plan, messages: Messages): Count[] {
  const schedules = new Map<string, Schedule | null>(plan.tasks.map((task) => [task.id, task.schedule]))
  for (const { taskId, schedule } of plan.assignments) {
    if (taskId !== null && schedule && !schedules.get(taskId)) schedules.set(taskId, schedule)
  }
  const counts = new Map<string, number>()
  for (const schedule of schedules.values()) {
    const name = deadline(schedule, messages)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const none = messages.show.noDeadline
  // Years in their order, then how often, then nothing.
  const rank = (name: string) => (name === none ? 20_000 : Number(/\d{4}/.exec(name)?.[0] ?? 10_000))
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => rank(a.name) - rank(b.name))
}

function deadline(schedule: Schedule | null, { show, recurrences }: Messages): string {
  const last = schedule?.to ?? schedule?.milestones.at(-1)?.date
  if (last === '..') return show.openEnd
  const year = last ? /^\d{4}/.exec(last)?.[0] : undefined
  if (year) return schedule?.before && last === year ? show.before(year) : year
  return schedule?.recurrence ? recurrences[schedule.recurrence] : show.noDeadline
}

/** A heading and below it names to the left, numbers to the right. */
function block(heading: string, counts: Count[], { width, paint, messages }: Page): string[] {
  if (counts.length === 0) return []
  const shown = counts.length > longest + 1 ? counts.slice(0, longest) : counts
  const digits = Math.max(...shown.map(({ count }) => String(count).length))
  const room = Math.min(Math.max(...shown.map(({ name }) => displayWidth(name))), width - digits - 4)
  const lines = shown.map(({ name, count, note }) => {
    const line = `  ${padEnd(clip(name, room), room)}  ${padStart(String(count), digits)}`
    return note ? `${line}  ${paint('dim', `(${note})`)}` : line
  })
  if (shown.length < counts.length) lines.push(`  ${messages.show.more(counts.length - shown.length)}`)
  return [paint('bold', heading), ...lines]
}
