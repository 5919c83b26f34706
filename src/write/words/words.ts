import type { Diagnostic, Indicator, Plan, Recurrence, Reference, Relation, Rule } from '../../plan.js'

/** The languages that an output can have its headings in. */
export type OutputLanguage = 'vi' | 'en'

/** The words of an output that are not those of the plan. */
export interface Words {
  sheets: { assignments: string; indicators: string; references: string; diagnostics: string }
  headings: {
    ordinal: string
    task: string
    groups: string
    leads: string
    coordinators: string
    executors: string
    approvers: string
    monitors: string
    reportsTo: string
    advises: string
    furtherRoles: string
    persons: string
    outputs: string
    schedule: string
    from: string
    to: string
    details: string
    section: string
    page: string
    line: string
    assignmentId: string
    indicator: string
    value: string
    min: string
    max: string
    unit: string
    base: string
    baseline: string
    change: string
    period: string
    by: string
    text: string
    reference: string
    kind: string
    number: string
    date: string
    issuer: string
    title: string
    part: string
    relation: string
    subject: string
    severity: string
    rule: string
    message: string
  }
  counts: { tasks(count: number): string; assignments(count: number): string }
  before(date: string): string
  openEnd: string
  approximately(value: string): string
  over(value: string): string
  under(value: string): string
  atLeast(value: string): string
  atMost(value: string): string
  changes: Record<NonNullable<Indicator['change']>, string>
  recurrences: Record<Recurrence, string>
  relations: Record<Relation, string>
  referenceKinds: Record<Reference['kind'], string>
  self: string
  /** The section above the first heading. */
  preamble: string
  severities: Record<Diagnostic['severity'], string>
  rules: Record<Rule, string>
  origins: Record<Plan['tasks'][number]['origin'], string>
  /** `Page 1 of 3` as the header and footer codes of a spreadsheet have it. */
  pageOf: string
}
