/** What of a plan is traced: its objectives, indicators and tasks. */
import type { Plan, Quantity, Span } from '../../plan.js'

export interface TraceItem {
  id: string
  kind: 'objective' | 'indicator' | 'task'
  text: string
  sectionId: string
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
