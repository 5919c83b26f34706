/** Where something stands: in the text, in the input and on the page. */
import * as z from 'zod'

/** A rectangle on a page: points (1/72 inch), origin top left, as a viewer shows the page. */
export interface Box {
  /** The page, counted from 1. */
  page: number
  /** The distance of the left side from the left side of the page. */
  x: number
  /** The distance of the upper side from the upper side of the page. */
  y: number
  /** From the left to the right side. */
  width: number
  /** From the upper to the lower side. */
  height: number
}

export const boxSchema = z.strictObject({
  page: z.int().positive(),
  x: z.number(),
  y: z.number(),
  width: z.number().nonnegative(),
  height: z.number().nonnegative(),
})

/**
 * A half-open range of UTF-16 code units of `Plan.text`: `plan.text.slice(span.start, span.end)` is what the object was
 * read from.
 */
export interface Span {
  /** The first code unit. */
  start: number
  /** The code unit behind the last one. */
  end: number
  /** The page on which it begins, counted from 1; only for formats with pages. */
  page?: number | undefined
  /** The line of a text input on which it begins, counted from 1. */
  line?: number | undefined
  /** The paragraph or table row of a Word document, counted from 0. */
  block?: number | undefined
  /** Where it is printed, for formats with pages: whole lines as one. */
  boxes?: Box[] | undefined
}

export const spanSchema = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  page: z.int().positive().optional(),
  line: z.int().positive().optional(),
  block: z.int().nonnegative().optional(),
  boxes: z.array(boxSchema).optional(),
})
