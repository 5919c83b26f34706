/** The numbered outline of a document. */
import * as z from 'zod'
import { type Span, spanSchema } from './span.js'

/**
 * How a section is counted: `part` Phần, `chapter` Chương, `division` Mục, `article` Điều, `roman` III, `upper` A,
 * `arabic` 2, `decimal` 2.3, `letter` đ (a b c d đ e g h …: no f, j, w, z), `dash` -, `plus` +, `bullet` •; `none` for
 * a section without a label.
 */
export type MarkerStyle = z.infer<typeof markerStyleSchema>

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

/** The label of a section. */
export interface Marker {
  /** How it is counted. */
  style: MarkerStyle
  /** The label without its punctuation: `III`, `2.3`, `đ`, `-`. */
  label: string | null
  /** The place that the label gives itself in its list, counted from 1; null where it is not counted. */
  ordinal: number | null
  /** True where the text lost the label and the labels around prove it. */
  inferred: boolean
}

export const markerSchema = z.strictObject({
  style: markerStyleSchema,
  label: z.string().nullable(),
  ordinal: z.int().nonnegative().nullable(),
  inferred: z.boolean(),
})

/**
 * What a section is for: `purpose` mục đích, `requirements` yêu cầu, `situation` tình hình, `viewpoints` quan điểm,
 * `objectives` mục tiêu, `vision` tầm nhìn, `indicators` chỉ tiêu, `tasks` nhiệm vụ, giải pháp, `funding` kinh phí,
 * `implementation` tổ chức thực hiện.
 */
export type Role = z.infer<typeof roleSchema>

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

/** A numbered part of the text, down to a single dash. */
export interface Section {
  /**
   * The path of labels: `III.2.1.đ`, in an annex `PL1.II.1`; dashes and other signs are counted (`III.1.-2`), and so are
   * titles without a number (`H1`). An article is `Đ5`, whatever stands above it. What stands before the first label is
   * `preamble`; a label that stands twice gets `~2`.
   */
  id: string
  /** Its label. */
  marker: Marker
  /** Its title; null for an item that is one sentence. */
  heading: string | null
  /** The running text without title and children, paragraphs joined by a line feed. */
  text: string
  /** What it is for; several for `MỤC ĐÍCH, YÊU CẦU`, none where its title does not say it. */
  roles: Role[]
  /** How deep it stands: 1 for the outermost. */
  level: number
  /** From its label to the end of its last child. */
  span: Span
  /** The sections below it, in the order of the text. */
  children: Section[]
}

export const sectionSchema: z.ZodType<Section> = z.strictObject({
  id: z.string().min(1),
  marker: markerSchema,
  heading: z.string().nullable(),
  text: z.string(),
  roles: z.array(roleSchema),
  level: z.int().nonnegative(),
  span: spanSchema,
  get children(): z.ZodArray<z.ZodType<Section>> {
    return z.array(sectionSchema)
  },
})
