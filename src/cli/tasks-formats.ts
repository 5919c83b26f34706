/** The formats of `kehoach tasks`. */
export const TASK_FORMATS = ['table', 'xlsx', 'csv', 'json'] as const

export type TaskFormat = (typeof TASK_FORMATS)[number]
