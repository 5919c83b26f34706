/** Who must do what across plans. */

import { checkOptions } from '../../error.js'
import { dayOf } from '../../grammar/schedule/calendar-day.js'
import { toInterval } from '../../grammar/schedule/interval.js'
import type { Assignment, Party, Plan, Schedule, Span } from '../../plan.js'
import { asks, type Body, bodyOf, provinceOf } from './bodies.js'
import { TASK_ROLES, type TaskRole } from './roles.js'
import { overlaps, type TaskTime, timeOf } from './time.js'

const PARTIES = {
  lead: 'leads',
  executor: 'executors',
  coordinator: 'coordinators',
  approver: 'approvers',
  monitor: 'monitors',
  recipient: 'reportsTo',
  advised: 'advises',
} as const satisfies Record<TaskRole, keyof Assignment>

/** The roles in which a body does something itself. */
const DOERS: readonly TaskRole[] = ['lead', 'executor', 'coordinator', 'approver', 'monitor']

/** Which tasks are asked for. */
export interface TasksOptions {
  /** Only what this body is to do: a name in any spelling or an id of the registry. */
  agency?: string
  /** Only what falls into the time from its first day on: EDTF, `2024`, `2024-06`, `2024-34`. */
  from?: string
  /** … to its last day. */
  to?: string
  /**
   * The day at which bodies are called by their names: what was given to a body that has become another one by then
   * is that one's. ISO 8601; without it bodies are those of the time of each plan.
   */
  asOf?: string
  /** Default: all in which a body does something itself. */
  roles?: readonly TaskRole[]
  /** Whether tasks without any date are kept where a time is asked for (default: true). */
  undated?: boolean
}

const TASKS_OPTIONS: Readonly<Record<keyof TasksOptions, true>> = {
  agency: true,
  from: true,
  to: true,
  asOf: true,
  roles: true,
  undated: true,
}

/** One body in one assignment. */
export interface AgencyTask extends TaskTime {
  /** The body, by its name of the day that was asked for. */
  agency: Body
  /** The names by which the plan calls it there. */
  named: string[]
  /** What it is to do in the task. */
  roles: TaskRole[]
  /** Null where it is for the whole plan. */
  taskId: string | null
  /** The assignment that says it. */
  assignmentId: string
  /** What is to be done, as written. */
  text: string
  /** The names of those who lead. */
  leads: string[]
  /** The names of those who take part. */
  coordinators: string[]
  /** The expected results, as written. */
  outputs: string[]
  /** When it is to be done. */
  schedule: Schedule | null
  /** The section or row of the task. */
  sectionId: string | null
  /** Where it stands in the text of the plan. */
  span: Span
  /** The plan that says it; `file` is its `source.name`. */
  plan: { number: string | null; title: string | null; issuer: string | null; date: string | null; file: string | null }
}

/**
 * The tasks of the bodies that some plans charge with something, sorted by body, date (what recurs behind what has a
 * day, what has no date last), plan and place. Bodies are told apart by province. Schedules are compared with the
 * time asked for by their days.
 *
 * @throws TypeError where `asOf` is no ISO 8601 date, `from` or `to` no EDTF date or `to` before `from`, or a role none of
 *   those, or an option does not exist
 */
export function agencyTasks(plans: Iterable<Plan>, options: TasksOptions = {}): AgencyTask[] {
  if (typeof plans?.[Symbol.iterator] !== 'function')
    throw new TypeError('Cannot list tasks without `plans`: pass an array of what `parsePlan` gives')
  const collector = new TaskCollector(options)
  for (const plan of plans) collector.add(plan)
  return collector.sorted()
}

/** Takes plan by plan, so that of each only its rows are kept. */
export class TaskCollector {
  /** Whether any plan charges the body that is asked for with anything, at whatever time. */
  known = false
  private readonly bodies = new Map<string, Body>()
  private readonly rows: { row: AgencyTask; order: number }[] = []
  private readonly wanted: (body: Body) => boolean
  private readonly asked: { first: string | null; last: string | null }

  constructor(private readonly options: TasksOptions = {}) {
    checkOptions(options, TASKS_OPTIONS, 'agencyTasks')
    const { agency, asOf, from, to, roles } = options
    if (asOf !== undefined) dayOf(asOf)
    for (const role of roles ?? []) {
      if (!TASK_ROLES.includes(role))
        throw new TypeError(`Cannot take \`${role}\` for a role: pass one of ${TASK_ROLES.join(', ')}`)
    }
    this.wanted = agency === undefined ? () => true : asks(agency, asOf)
    const [first, last] = [bound(from, 'first'), bound(to, 'last')]
    if (first !== null && last !== null && first > last)
      throw new TypeError(`Cannot take a time from \`${from}\` to \`${to}\`: pass the earlier date as \`from\``)
    this.asked = { first, last }
  }

  add(plan: Plan): void {
    const province = provinceOf(plan)
    const tasks = new Map(plan.tasks.map((task) => [task.id, task]))
    for (const assignment of plan.assignments) {
      const task = assignment.taskId === null ? undefined : tasks.get(assignment.taskId)
      const schedule = assignment.schedule ?? task?.schedule ?? null
      const time = timeOf(schedule)
      const span = task?.span ?? assignment.span
      for (const { body, roles, named } of this.bodiesOf(assignment, province)) {
        this.known = true
        if (!this.isAsked(time, plan)) continue
        this.rows.push({
          order: this.rows.length,
          row: {
            agency: body,
            named,
            roles,
            taskId: assignment.taskId,
            assignmentId: assignment.id,
            text: task?.text ?? plan.text.slice(span.start, span.end),
            leads: namesOf(assignment.leads),
            coordinators: namesOf(assignment.coordinators),
            outputs: assignment.outputs,
            schedule,
            ...time,
            sectionId: task?.sectionId ?? assignment.inheritedFrom,
            span,
            plan: planName(plan),
          },
        })
      }
    }
  }

  sorted(): AgencyTask[] {
    return this.rows
      .sort((a, b) => byAgency(a.row, b.row) || byDate(a.row, b.row) || byPlan(a.row, b.row) || a.order - b.order)
      .map(({ row }) => row)
  }

  /** The bodies asked for that an assignment names, each once with all its roles. */
  private bodiesOf(
    assignment: Assignment,
    province: string | undefined,
  ): { body: Body; roles: TaskRole[]; named: string[] }[] {
    const found = new Map<string, { body: Body; roles: TaskRole[]; named: string[] }>()
    for (const role of this.options.roles ?? DOERS) {
      for (const party of assignment[PARTIES[role]].flatMap(withMembers)) {
        const body = bodyOf(party, province, this.options.asOf)
        if (!body || !this.wanted(body)) continue
        const key = `${body.id} ${body.province}`
        // spellings of one body go under the first
        const first = this.bodies.get(key) ?? body
        this.bodies.set(key, first)
        const known = found.get(key) ?? { body: first, roles: [], named: [] }
        if (!known.roles.includes(role)) known.roles.push(role)
        if (!known.named.includes(party.name)) known.named.push(party.name)
        found.set(key, known)
      }
    }
    return [...found.values()]
  }

  private isAsked(time: TaskTime, plan: Plan): boolean {
    const { first, last } = this.asked
    if (first === null && last === null) return true
    if (time.timing === 'undated') return this.options.undated ?? true
    return overlaps(time, this.asked, plan.document.date)
  }
}

/** A group that names its members (`các Sở: Y tế, Nội vụ`) is those. */
function withMembers(party: Party): Pick<Party, 'name' | 'agencyId'>[] {
  return party.members?.length ? party.members : [party]
}

function namesOf(parties: readonly Party[]): string[] {
  return parties.map(({ name }) => name)
}

function planName({ document, source }: Plan): AgencyTask['plan'] {
  const { number, title, issuer, date } = document
  return { number, title, issuer: issuer.name, date, file: source.name }
}

function bound(edtf: string | undefined, side: 'first' | 'last'): string | null {
  if (edtf === undefined) return null
  const day = toInterval({ from: edtf, to: edtf, before: false })[side]
  if (day === null)
    throw new TypeError(
      `Cannot take \`${edtf.slice(0, 40)}\` for a date: give it as \`2024\`, \`2024-06\` or \`2024-06-30\``,
    )
  return day
}

/** Letters of Vietnamese in their order, whatever the machine's language is. */
const letters = new Intl.Collator('vi')

function byAgency({ agency: a }: AgencyTask, { agency: b }: AgencyTask): number {
  return letters.compare(a.name, b.name) || letters.compare(a.province ?? '', b.province ?? '') || order(a.id, b.id)
}

const TIMINGS = ['dated', 'recurring', 'undated'] as const

function byDate(a: AgencyTask, b: AgencyTask): number {
  const rank = TIMINGS.indexOf(a.timing) - TIMINGS.indexOf(b.timing)
  return rank || order(dueDay(a), dueDay(b)) || order(a.first ?? '', b.first ?? '')
}

/** An open end comes behind every day. */
function dueDay({ last }: AgencyTask): string {
  return last ?? '9999-12-31'
}

function byPlan({ plan: a }: AgencyTask, { plan: b }: AgencyTask): number {
  return order(a.date ?? '', b.date ?? '') || order(a.number ?? a.file ?? '', b.number ?? b.file ?? '')
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
