/** Where a task of the body and the row that repeats it say different things of who does it and by when. */
import { type DateBounds, dateBounds } from '../../grammar/schedule/date-bounds.js'
import { toInterval } from '../../grammar/schedule/interval.js'
import type { Assignment, Diagnostic, Party, Schedule, Task } from '../../plan.js'
import { foldKey, initialsOf } from '../../text/fold.js'

/** From this likeness on a difference is one of the same task, not of a part of it. */
const SURE = 0.7

/**
 * Compares two tasks that were linked: their leads, and the ends of their schedules. What the issuer (its agencyId)
 * takes on itself in the body may be given to one of its units in the row.
 */
export function findConflicts(
  links: readonly [body: Task, annex: Task, score: number][],
  assignments: readonly Assignment[],
  issuer: string | null,
): Diagnostic[] {
  const byTask = new Map<string, Assignment[]>()
  for (const assignment of assignments) {
    if (assignment.taskId === null) continue
    const known = byTask.get(assignment.taskId)
    if (known) known.push(assignment)
    else byTask.set(assignment.taskId, [assignment])
  }
  return links.flatMap(([body, annex, score]) => {
    if (score < SURE) return []
    const [one, other] = [byTask.get(body.id) ?? [], byTask.get(annex.id) ?? []]
    const isOwn = issuer !== null && one.every(({ leads }) => leads.every(({ agencyId }) => agencyId === issuer))
    return [...(isOwn ? [] : leadConflict(body, annex, one, other)), ...scheduleConflict(body, annex, one, other)]
  })
}

function leadConflict(body: Task, annex: Task, one: readonly Assignment[], other: readonly Assignment[]): Diagnostic[] {
  const [inBody, inAnnex] = [one.flatMap(({ leads }) => leads), other.flatMap(({ leads }) => leads)]
  if (inBody.length === 0 || inAnnex.length === 0 || [...inBody, ...inAnnex].some(({ kind }) => kind === 'group'))
    return []
  const common = inAnnex.filter((party) => inBody.some((known) => sameBody(party, known)))
  if (common.length === inAnnex.length && common.length === inBody.length) return []
  return [
    {
      rule: 'conflicting-assignment',
      severity: common.length === 0 ? 'warning' : 'info',
      message: `${body.id} is led by ${names(inBody)}, ${annex.id}, which repeats it, by ${names(inAnnex)}`,
      span: annex.span,
      sectionId: annex.sectionId,
    },
  ]
}

/**
 * One body: the same id, or a name that is the other without its place (`Sở Y tế`, `Sở Y tế tỉnh Sơn Hà`) or with some
 * of its words as letters (`Báo TN&MT`).
 */
function sameBody(a: Party, b: Party): boolean {
  if (a.agencyId !== null && a.agencyId === b.agencyId) return true
  const [one, other] = [foldKey(a.name), foldKey(b.name)]
  if (one.startsWith(other) || other.startsWith(one)) return true
  if (one.split(' ', 1)[0] !== other.split(' ', 1)[0]) return false
  const [letters, others] = [initialsOf(a.name), initialsOf(b.name)]
  return letters.startsWith(others) || others.startsWith(letters)
}

function scheduleConflict(
  body: Task,
  annex: Task,
  one: readonly Assignment[],
  other: readonly Assignment[],
): Diagnostic[] {
  const [first, second] = [soleSchedule(body, one), soleSchedule(annex, other)]
  if (!first?.to || !second?.to || first.to === second.to) return []
  const [a, b] = [endOf(first), endOf(second)]
  if (!a || !b || (a.first <= b.last && b.first <= a.last)) return []
  return [
    {
      rule: 'conflicting-schedule',
      severity: 'warning',
      message: `${body.id} ends in ${first.to}, ${annex.id}, which repeats it, in ${second.to}`,
      span: annex.span,
      sectionId: annex.sectionId,
    },
  ]
}

/** The days that a schedule may end on; before a day it is the last one before it. */
function endOf(schedule: Schedule): DateBounds | null {
  if (!schedule.before) return dateBounds(schedule.to ?? '')
  const { last } = toInterval(schedule)
  return last === null ? null : { first: last, last }
}

/** The schedule of a task, where it has one; null where its assignments have several, or one with milestones. */
function soleSchedule(task: Task, assignments: readonly Assignment[]): Schedule | null {
  const written = assignments.flatMap(({ schedule }) => (schedule ? [schedule] : []))
  const [first = task.schedule] = written
  return written.length > 1 || (first?.milestones.length ?? 0) > 0 ? null : first
}

function names(parties: readonly Party[]): string {
  return parties.map(({ name }) => name).join(', ')
}
