/** The public surface of `kehoach`: exports only. */
export { PlanError, type PlanErrorCode } from './error.js'
export {
  type ParseOptions,
  parsePlan,
  parsePlanText,
  planAssignments,
  planChecks,
  planCompile,
  planIndicators,
  planObjectives,
  planParse,
  planReferences,
  planSameTasks,
  planTasks,
} from './parse.js'
export * from './plan.js'
export type { TableKind } from './write/columns.js'
export { type OutputFormat, writePlan } from './write/formats.js'
export type { WriteOptions } from './write/options.js'
export type { WrittenFile } from './write/written-file.js'
