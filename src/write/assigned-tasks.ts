/** Who does what: the tasks of a plan with their assignments, in the order of the plan. */
import type { Assignment, Party, Plan, Schedule, Task } from '../plan.js'

/** A task with one of its assignments; without one where nobody is named, without a task where it is for the whole plan. */
export interface AssignedTask {
  task: Task | null
  assignment: Assignment | null
}

export function assignedTasks({ tasks, assignments }: Plan): AssignedTask[] {
  const known = new Set(tasks.map(({ id }) => id))
  const byTask = new Map<string | null, Assignment[]>()
  for (const assignment of assignments) {
    byTask.set(assignment.taskId, [...(byTask.get(assignment.taskId) ?? []), assignment])
  }
  return [
    ...tasks.flatMap((task): AssignedTask[] => {
      const own = byTask.get(task.id)
      return own ? own.map((assignment) => ({ task, assignment })) : [{ task, assignment: null }]
    }),
    ...assignments
      .filter(({ taskId }) => taskId === null || !known.has(taskId))
      .map((assignment) => ({ task: null, assignment })),
  ]
}

/** When it is to be done: as the assignment says, else the task. */
export function scheduleOf({ task, assignment }: AssignedTask): Schedule | null {
  return assignment?.schedule ?? task?.schedule ?? null
}

export interface LeadAgency {
  /** In its most frequent spelling. */
  name: string
  tasks: AssignedTask[]
}

/** The bodies that lead tasks with what they lead, the busiest first, equals in the order of the plan. */
export function leadAgencies(assigned: readonly AssignedTask[]): LeadAgency[] {
  const bodies = new Map<string, { tasks: AssignedTask[]; names: Map<string, number> }>()
  for (const each of assigned) {
    const seen = new Set<string>()
    for (const lead of each.assignment?.leads ?? []) {
      const id = bodyOf(lead)
      const body = bodies.get(id) ?? { tasks: [] as AssignedTask[], names: new Map<string, number>() }
      bodies.set(id, body)
      body.names.set(lead.name, (body.names.get(lead.name) ?? 0) + 1)
      if (!seen.has(id)) body.tasks.push(each)
      seen.add(id)
    }
  }
  return [...bodies.values()]
    .map(({ tasks, names }) => ({ name: [...names].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '', tasks }))
    .sort((a, b) => b.tasks.length - a.tasks.length)
}

function bodyOf({ agencyId, name }: Party): string {
  return agencyId ?? name.normalize('NFC').toLowerCase()
}
