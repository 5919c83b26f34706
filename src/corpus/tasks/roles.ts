/** What a body is to do in a task; `recipient` is whom it is reported to, `advised` whom it is advice to. */
export type TaskRole = 'lead' | 'executor' | 'coordinator' | 'approver' | 'monitor' | 'recipient' | 'advised'

export const TASK_ROLES: readonly TaskRole[] = [
  'lead',
  'executor',
  'coordinator',
  'approver',
  'monitor',
  'recipient',
  'advised',
]
