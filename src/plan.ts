/**
 * The model: what the library returns, as zod schemas. Every type of the public surface is inferred
 * from them and `kehoach/schema.json` is generated from them.
 *
 * Terms and forms are taken from published standards: unist (positions), EDTF / ISO 8601-2 level 2
 * (dates), ISO 4217 (money), ELI (relations between legal texts).
 */
import * as z from 'zod'

const edtf = z.string().min(1).describe('EDTF (ISO 8601-2, level 2) of the precision written')

/** A rectangle on a page: points (1/72 inch), origin top left, as a viewer shows the page. */
export const boxSchema = z.strictObject({
  page: z.int().positive().describe('1-based'),
  x: z.number(),
  y: z.number(),
  width: z.number().nonnegative(),
  height: z.number().nonnegative(),
})

/** A half-open range of UTF-16 code units of `Plan.text`. */
export const spanSchema = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  page: z.int().positive().optional().describe('1-based page, for paged formats'),
  line: z.int().positive().optional().describe('1-based line of a text input'),
  block: z.int().nonnegative().optional().describe('0-based index of the paragraph or table row in a Word document'),
  boxes: z.array(boxSchema).optional().describe('where it is printed, for formats with pages: whole lines as one'),
})

export const sourceInfoSchema = z.strictObject({
  format: z.enum(['text', 'markdown', 'html', 'docx', 'doc', 'rtf', 'pdf']),
  name: z.string().nullable(),
  bytes: z.int().nonnegative(),
  sha256: z
    .string()
    .nullable()
    .describe('of the input as given; null where none was asked for, or only a string was given'),
  pages: z.int().positive().nullable(),
  reader: z.string(),
  ocr: z.boolean(),
})

export const documentSystemSchema = z.enum(['state', 'party', 'legislature', 'mass-organisation'])

export const documentInfoSchema = z.strictObject({
  number: z.string().nullable().describe('canonical number: 4611/KH-UBND, 53-CTr/TU'),
  type: z.string().nullable().describe('code of the document type: KH, CTr, NQ'),
  typeName: z.string().nullable(),
  system: documentSystemSchema.nullable(),
  issuer: z.strictObject({ name: z.string().nullable(), agencyId: z.string().nullable() }),
  place: z.string().nullable(),
  date: edtf.nullable(),
  title: z.string().nullable().describe('the trích yếu without the type name, as written'),
  signers: z.array(
    z.strictObject({
      authority: z.string().nullable(),
      position: z.string().nullable(),
      name: z.string().nullable(),
    }),
  ),
  recipients: z.array(z.string()),
  terms: z.array(z.strictObject({ term: z.string(), expansion: z.string(), span: spanSchema })),
  inferred: z.array(z.string()),
})

export const markerStyleSchema = z.enum([
  'part',
  'chapter',
  'division',
  'article',
  'roman',
  'upper',
  'arabic',
  'decimal',
  'letter',
  'dash',
  'plus',
  'bullet',
  'none',
])

export const markerSchema = z.strictObject({
  style: markerStyleSchema,
  label: z.string().nullable().describe('without its punctuation: III, 2.3, đ, -'),
  ordinal: z.int().nonnegative().nullable(),
  inferred: z.boolean(),
})

export const roleSchema = z.enum([
  'purpose',
  'requirements',
  'situation',
  'viewpoints',
  'objectives',
  'vision',
  'indicators',
  'tasks',
  'funding',
  'implementation',
])

const sectionBase = z.strictObject({
  id: z.string().min(1),
  marker: markerSchema,
  heading: z.string().nullable(),
  text: z.string().describe('running text without children, paragraphs joined by a line feed'),
  roles: z.array(roleSchema),
  level: z.int().nonnegative(),
  span: spanSchema,
})

export type Section = z.infer<typeof sectionBase> & { children: Section[] }

export const sectionSchema: z.ZodType<Section> = sectionBase.extend({
  get children(): z.ZodArray<z.ZodType<Section>> {
    return z.array(sectionSchema)
  },
})

export const columnRoleSchema = z.enum([
  'ordinal',
  'task',
  'lead',
  'executor',
  'coordinator',
  'approver',
  'output',
  'schedule',
  'indicator',
  'unit',
  'baseline',
  'target',
  'note',
  'other',
])

export const rowSchema = z.strictObject({
  id: z.string().nullable().describe('PL1.A.I.3; null for a header or an empty row'),
  kind: z.enum(['header', 'group', 'item', 'empty']),
  cells: z.array(z.string()),
  span: spanSchema,
})

export const tableSchema = z.strictObject({
  columns: z.array(z.strictObject({ name: z.string(), role: columnRoleSchema })),
  rows: z.array(rowSchema),
  span: spanSchema,
})

export const annexSchema = z.strictObject({
  id: z.string().min(1),
  label: z.string().nullable(),
  title: z.string().nullable(),
  attachedTo: z.string().nullable().describe('number of the document that it is annexed to'),
  sections: z.array(sectionSchema),
  tables: z.array(tableSchema),
  span: spanSchema,
})

export const objectiveSchema = z.strictObject({
  id: z.string().min(1),
  kind: z.enum(['purpose', 'requirement', 'general', 'specific', 'vision']),
  horizon: edtf.nullable(),
  text: z.string(),
  sectionId: z.string(),
  span: spanSchema,
})

export const quantitySchema = z.strictObject({
  min: z.number().nullable(),
  max: z.number().nullable(),
  minExclusive: z.boolean(),
  maxExclusive: z.boolean(),
  approximate: z.boolean(),
  unit: z.string().nullable().describe('%, an ISO 4217 code, a unit symbol, or the counted noun as written'),
  per: z.string().nullable(),
})

/** What a target is compared with (`so với năm 2020`, `từ 50% lên 60%`) or starts from (a baseline column). */
export const baselineSchema = z.strictObject({
  text: z.string().describe('as written: năm 2020, cùng kỳ năm trước; the header of a baseline column'),
  date: z.string().nullable().describe('EDTF date or interval'),
  value: quantitySchema.nullable(),
})

export const indicatorSchema = z.strictObject({
  id: z.string().min(1),
  name: z.string(),
  value: quantitySchema.nullable(),
  equivalents: z.array(quantitySchema),
  base: z.string().nullable(),
  change: z.enum(['increase', 'decrease']).nullable(),
  baseline: baselineSchema.nullable(),
  period: z.string().nullable().describe('EDTF interval, 2021/2030'),
  by: edtf.nullable(),
  text: z.string(),
  sectionId: z.string(),
  span: spanSchema,
  inferred: z.array(z.string()),
})

export const recurrenceSchema = z.enum(['yearly', 'half-yearly', 'quarterly', 'monthly', 'continuous', 'periodic'])

/** A time that hangs on an event: `30 ngày kể từ ngày ký`, `sau khi có hướng dẫn`, `khi có yêu cầu`. */
export const relativeTimeSchema = z.strictObject({
  relation: z.enum(['after', 'before', 'upon', 'per']).describe('per: as the event or text sets it (theo kế hoạch)'),
  event: z.string().min(1).describe('what it hangs on, as written'),
  offset: z.string().nullable().describe('ISO 8601 duration between the two: P30D, P2M; null where none is said'),
  workingDays: z.boolean().describe('the days of the offset are working days'),
})

export const scheduleSchema = z.strictObject({
  text: z.string(),
  recurrence: recurrenceSchema.nullable(),
  from: edtf.nullable(),
  to: edtf.nullable().describe('".." for an open end'),
  before: z.boolean().describe('true where the bound `to` itself is excluded'),
  milestones: z.array(z.strictObject({ event: z.string(), date: edtf })),
  relativeTo: relativeTimeSchema.nullable(),
})

export const taskSchema = z.strictObject({
  id: z.string().min(1),
  text: z.string(),
  origin: z.enum(['body', 'annex', 'implementation']),
  sectionId: z.string(),
  groups: z.array(z.string()),
  schedule: scheduleSchema.nullable(),
  details: z.array(z.strictObject({ label: z.string(), text: z.string(), span: spanSchema })),
  sameAs: z
    .array(z.strictObject({ taskId: z.string(), score: z.number().min(0).max(1) }))
    .describe('the task of the body that an annex row repeats, or that row'),
  span: spanSchema,
})

export const todaySchema = z.strictObject({
  agencyId: z.string(),
  name: z.string(),
  since: edtf,
})

export const partyMemberSchema = z.strictObject({
  name: z.string().min(1).describe('with the head: Sở Tài chính'),
  agencyId: z.string().nullable(),
})

export const partySchema = z.strictObject({
  name: z.string().min(1),
  agencyId: z.string().nullable().describe('the same for every spelling of one body'),
  kind: z.enum(['agency', 'group']),
  members: z
    .array(partyMemberSchema)
    .optional()
    .describe('of a group whose names share a head: `các Sở: Tài chính, Xây dựng`'),
  today: todaySchema
    .optional()
    .describe('what became of the body by the day asked for (option `asOf`); absent where nothing changed'),
  inferred: z.array(z.string()).optional().describe('`name` where recognition of a scan misread it'),
  span: spanSchema,
})

export const personSchema = z.strictObject({
  name: z.string().nullable(),
  position: z.string().nullable(),
  span: spanSchema,
})

export const assignmentSchema = z.strictObject({
  id: z.string().min(1),
  taskId: z.string().nullable(),
  leads: z.array(partySchema),
  coordinators: z.array(partySchema),
  executors: z.array(partySchema),
  approvers: z.array(partySchema),
  monitors: z.array(partySchema).describe('who keeps watch: theo dõi, đôn đốc, giám sát'),
  reportsTo: z.array(partySchema).describe('whom it is reported or submitted to: báo cáo, trình'),
  advises: z.array(partySchema).describe('whom it is advice to: tham mưu cho'),
  persons: z.array(personSchema),
  outputs: z.array(z.string()),
  schedule: scheduleSchema.nullable(),
  inheritedFrom: z.string().nullable(),
  span: spanSchema,
})

export const relationSchema = z.enum(['implements', 'based_on', 'amends', 'repeals', 'is_annex_of', 'cites'])

export const targetSchema = z.strictObject({
  number: z.string().nullable(),
  type: z.string().nullable(),
  date: edtf.nullable(),
  issuer: z.string().nullable(),
  title: z.string().nullable(),
  section: z.string().nullable().describe('the part that is cited, as written: điểm a khoản 2 Điều 5'),
})

export const internalTargetSchema = z.strictObject({
  sectionId: z.string().nullable(),
  sectionIds: z
    .array(z.string())
    .optional()
    .describe('where several are named (khoản 1 và 2; từ Điều 5 đến Điều 8), all of them; the first is sectionId'),
})

export const referenceSchema = z.strictObject({
  id: z.string().min(1),
  kind: z.enum(['document', 'self', 'internal']),
  form: z.enum(['full', 'short', 'title', 'anaphora', 'self', 'internal']),
  text: z.string(),
  target: z.union([targetSchema, internalTargetSchema]).nullable(),
  relation: relationSchema.nullable(),
  subject: z.string().nullable().describe('"self", the number of another document, or null'),
  alsoSubjects: z.array(z.string()),
  candidates: z
    .array(z.string())
    .optional()
    .describe('where it is not resolved, what could be meant: ids of sections, numbers of documents'),
  sectionId: z.string().nullable(),
  span: spanSchema,
  inferred: z.array(z.string()),
})

export const ruleSchema = z.enum([
  'numbering-gap',
  'numbering-duplicate',
  'numbering-out-of-order',
  'missing-parent',
  'missing-metadata',
  'joined-token',
  'glued-words',
  'inferred-value',
  'date-after-document',
  'date-conflict',
  'type-conflict',
  'impossible-date',
  'reversed-period',
  'conflicting-assignment',
  'conflicting-schedule',
  'unknown-agency',
  'unresolved-reference',
  'unparsed-quantity',
  'unparsed-schedule',
  'scrambled-table',
  'repeated-text',
  'page-furniture-removed',
  'low-confidence-ocr',
])

export const diagnosticSchema = z.strictObject({
  rule: ruleSchema,
  severity: z.enum(['error', 'warning', 'info']),
  message: z.string(),
  span: spanSchema.nullable(),
  sectionId: z.string().nullable(),
})

export const planSchema = z.strictObject({
  schemaVersion: z.literal('1'),
  source: sourceInfoSchema,
  document: documentInfoSchema,
  sections: z.array(sectionSchema),
  annexes: z.array(annexSchema),
  objectives: z.array(objectiveSchema),
  indicators: z.array(indicatorSchema),
  tasks: z.array(taskSchema),
  assignments: z.array(assignmentSchema),
  references: z.array(referenceSchema),
  diagnostics: z.array(diagnosticSchema),
  footnotes: z
    .array(spanSchema)
    .optional()
    .describe('the lines of `text` that are footnotes, each behind the line that carries its mark; absent without any'),
  text: z.string().describe('the canonical text that all spans point into'),
})

export type Box = z.infer<typeof boxSchema>
export type Span = z.infer<typeof spanSchema>
export type SourceInfo = z.infer<typeof sourceInfoSchema>
export type DocumentSystem = z.infer<typeof documentSystemSchema>
export type DocumentInfo = z.infer<typeof documentInfoSchema>
export type MarkerStyle = z.infer<typeof markerStyleSchema>
export type Marker = z.infer<typeof markerSchema>
export type Role = z.infer<typeof roleSchema>
export type ColumnRole = z.infer<typeof columnRoleSchema>
export type Row = z.infer<typeof rowSchema>
export type Table = z.infer<typeof tableSchema>
export type Annex = z.infer<typeof annexSchema>
export type Objective = z.infer<typeof objectiveSchema>
export type Quantity = z.infer<typeof quantitySchema>
export type Baseline = z.infer<typeof baselineSchema>
export type Indicator = z.infer<typeof indicatorSchema>
export type Recurrence = z.infer<typeof recurrenceSchema>
export type RelativeTime = z.infer<typeof relativeTimeSchema>
export type Schedule = z.infer<typeof scheduleSchema>
export type Task = z.infer<typeof taskSchema>
export type Today = z.infer<typeof todaySchema>
export type PartyMember = z.infer<typeof partyMemberSchema>
export type Party = z.infer<typeof partySchema>
export type Person = z.infer<typeof personSchema>
export type Assignment = z.infer<typeof assignmentSchema>
export type Relation = z.infer<typeof relationSchema>
export type Target = z.infer<typeof targetSchema>
export type InternalTarget = z.infer<typeof internalTargetSchema>
export type Reference = z.infer<typeof referenceSchema>
export type Rule = z.infer<typeof ruleSchema>
export type Diagnostic = z.infer<typeof diagnosticSchema>
export type Plan = z.infer<typeof planSchema>
