/** The public surface of `kehoach`: exports only. */
export { toDot, toMermaid } from './corpus/graph/drawing.js'
export { documentsNamed, focusOn } from './corpus/graph/focus.js'
export { toGexf } from './corpus/graph/gexf.js'
export { buildGraph } from './corpus/graph/graph.js'
export type { Conflict, DocumentEdge, DocumentGraph, DocumentNode, Evidence } from './corpus/graph/model.js'
export type { Body } from './corpus/tasks/bodies.js'
export type { TaskRole } from './corpus/tasks/roles.js'
export { type AgencyTask, agencyTasks, type TasksOptions } from './corpus/tasks/tasks.js'
export type { Timing } from './corpus/tasks/time.js'
export type { TraceItem } from './corpus/trace/items.js'
export { type CascadeTrace, type Outcome, type TraceEntry, type TraceLink, traceCascade } from './corpus/trace/trace.js'
export { PlanError, type PlanErrorCode } from './error.js'
export {
  type CompileOptions,
  type ParseOptions,
  type Progress,
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
export type { InputFormat } from './read/formats.js'
export type { ReadLimits } from './read/options.js'
export type { OcrOptions, PageImage, Recognise, RecognisedWord } from './read/pdf/scan/recognise.js'
export type { Extent, Source, SourceLine } from './source.js'
export type { AnnexNode, Facts, PlanRoot, RowNode, SectionNode, TableNode } from './tree.js'
export type { TableKind } from './write/columns.js'
export { type OutputFormat, writePlan } from './write/formats.js'
export type { WriteOptions } from './write/options.js'
export type { OutputLanguage } from './write/words/words.js'
export type { WrittenFile } from './write/written-file.js'
