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
  planTasks,
} from './parse.js'
export * from './plan.js'
