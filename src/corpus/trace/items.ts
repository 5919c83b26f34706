/** What of a plan is traced: its objectives, indicators and tasks. */
import type { Plan, Quantity, Span } from '../../plan.js'

/** What of a plan is traced. */
export interface TraceItem {
  /** The id of the objective, indicator or task. */
  id: string
  /** What it is. */
  kind: 'objective' | 'indicator' | 'task'
  /** What is aimed at or to be done, as written. */
  text: string
  /** The section or row that it stands in. */
  sectionId: string
  /** Where it stands in the text of its plan. */
  span: Span
  /** The nearest title above it: `Về lĩnh vực công nghiệp - thương mại`. */
  topic: string
  /** True for a row of an annex. */
  annex: boolean
  /** The value of an indicator. */
  value?: Quantity | null
}

/** The items of a plan in the order of its lists. */
export function traceItems(plan: Plan): TraceItem[] {
  const objectives = plan.objectives.map(
    ({ id, text, sectionId, span, kind }): TraceItem => ({
      id,
      kind: 'objective',
      text,
      sectionId,
      span,
      topic: kind,
      annex: false,
    }),
  )
  const indicators = plan.indicators.map(
    ({ id, name, text, value, sectionId, span }): TraceItem => ({
      id,
      kind: 'indicator',
      text: text || name,
      sectionId,
      span,
      topic: name,
      annex: false,
      value,
    }),
  )
  const tasks = plan.tasks.map(
    ({ id, text, origin, groups, sectionId, span }): TraceItem => ({
      id,
      kind: 'task',
      text,
      sectionId,
      span,
      topic: groups.at(-1) ?? '',
      annex: origin === 'annex',
    }),
  )
  return [...objectives, ...indicators, ...tasks]
}
