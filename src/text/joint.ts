/** How two lines are put together when the second continues the first. */

/** `13-` + `KH/TW`, `QĐ-` + `UBND`, `2026-` + `2030`, `29-NQ/` + `TW`: parts of one token. */
const TOKEN_HEAD = /(?:(?:[\p{Lu}\d][\p{L}\d&.]{0,11}|\p{Ll}{1,7})[-–/]|[²³%]\/)$/u
const CODE_HEAD =
  /(?:^|[\s(“"/-])(?:\d{1,5}[A-ZĐ]?|[A-ZĐ][A-Za-zĐđ&]{0,11}|\d{1,4}(?:\/\d{4})?\/[A-ZĐ][A-Za-zĐđ]{0,5})[-–/]$/u
const CODE_TAIL =
  /^(?:[A-ZĐ]{1,8}[A-Za-zĐđ&]{0,8}\d{0,2}(?:[-–/][A-ZĐ][A-Za-zĐđ&]{0,11}){0,4}|\d{1,5})(?=[\s,.;:)”"[]|$)/u
/** `8,5-` + `9,5%`, `20/6-` + `25/6`: the ends of a span. */
const SPAN_HEAD = /(?:^|[\s(])\d[\d.,/]{0,11}%?[-–]$/u
const SPAN_TAIL = /^\d[\d.,/]{0,11}(?=[\s%;:)”"]|$)/u
/** `Số: 2280` + `/QĐ-UBND`, `số 29` + `-NQ/TW`: a figure and its symbol. */
const FIGURE_HEAD = /(?:^|[\s:])\d{1,5}[A-Z]?$/u
const SYMBOL_TAIL = /^(?:\/ ?[A-ZĐ][\p{L}]{0,5}-[A-ZĐ]|-[A-ZĐ][\p{L}]{0,5}\/[A-ZĐ])/u
const WORD_TAIL = /^\p{Ll}/u
/** Also of one capital, and units: `Ả-` + `rập`, `X-` + `quang`, `m³/` + `ngày`. */
const WORD_HEAD = /(?:\p{Ll}[-–/]|(?<![\p{L}\d])\p{Lu}-|(?:[²³%]|\p{Ll}[23])\/)$/u

/** True for the symbol of a document number whose figure ends the line before. */
export const isRestOfNumber = (head: string, tail: string): boolean => SYMBOL_TAIL.test(tail) && FIGURE_HEAD.test(head)

/** `giai đoạn 2026 -` + `2030`: a line that begins with the second of two years. */
const FIRST_YEAR = /(?<!\d)((?:19|20)\d\d) ?[-–]$/u
const SECOND_YEAR = /^((?:19|20)\d\d)(?!\d|[./-]\p{L})/u

export function isRestOfYears(head: string, tail: string): boolean {
  const from = FIRST_YEAR.exec(head.slice(-8))?.[1]
  const to = SECOND_YEAR.exec(tail)?.[1]
  return from !== undefined && to !== undefined && from < to
}

/** `ngày 05/` + `01/2026`, `ngày 05/01/` + `2026`: what is left of a day. */
const OPEN_DATE = /(?:^|[\s(])\d{1,2}(\/\d{1,2})?\/$/u
const REST_OF_DATE = /^\d{1,2}\/(?:19|20)\d\d(?![\p{L}\d/-])/u
const YEAR_OF_DATE = /^(?:19|20)\d\d(?![\p{L}\d/-])/u

export function isRestOfDate(head: string, tail: string): boolean {
  const open = head.endsWith('/') ? OPEN_DATE.exec(head.slice(-8)) : null
  return open !== null && (open[1] === undefined ? REST_OF_DATE : YEAR_OF_DATE).test(tail)
}

export interface Joint {
  /** What stands between the two parts. */
  glue: '' | ' '
  /** A token was broken: a document number, a span of years. */
  token: boolean
}

/** `; báo cáo …`, `.`: no blank stands before it. */
const CLOSING_MARK = /^[,;.](?: |$)/

/**
 * The joint between the end of one line and the start of the next. A hyphen or slash at the line end is kept
 * and takes no blank where both sides are parts of one token; everything else is joined by one blank.
 *
 * @param trailingBlank the first line ended in a blank; with `blanksTell` that proves a word break
 */
export function jointOf(head: string, tail: string, trailingBlank: boolean, blanksTell: boolean): Joint {
  if (isRestOfNumber(head, tail) || isRestOfDate(head, tail)) return { glue: '', token: true }
  if (CLOSING_MARK.test(tail)) return { glue: '', token: false }
  const last = head[head.length - 1]
  if (last !== '-' && last !== '–' && last !== '/') return { glue: ' ', token: false }
  if (blanksTell && trailingBlank) return { glue: ' ', token: false }
  if (SPAN_HEAD.test(head.slice(-16)) && SPAN_TAIL.test(tail)) return { glue: '', token: true }
  if (!TOKEN_HEAD.test(head.slice(-16))) return { glue: ' ', token: false }
  if (CODE_HEAD.test(head.slice(-32)) && CODE_TAIL.test(tail)) return { glue: '', token: true }
  if (WORD_TAIL.test(tail) && WORD_HEAD.test(head.slice(-16))) return { glue: '', token: false }
  return { glue: ' ', token: false }
}
