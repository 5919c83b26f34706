/** The outer form of a document number: a figure, perhaps a year, and letter groups between slashes and hyphens. */
import { matchAt } from '../../text/matches.js'

export interface NumberShape {
  start: number
  end: number
  /** `4611`, `36A`, `66.25`; null where it was left blank. */
  figure: string | null
  /** The second group where it is a year: `2022`, or `202S` with a letter read for a figure. */
  year: string | null
  /** The letter groups, as written. */
  parts: string[]
  /** The mark before each of year and parts: `/`, `-`, `.` or, for a lost hyphen, a blank. */
  marks: string[]
  blank: boolean
  dash: boolean
  /** A slash was typed twice. */
  doubled: boolean
  /** A letter of another script was read as the Latin one that looks the same. */
  lookalike: boolean
}

const FIGURE = /\d{1,5}(?:\.\d{1,3})?(?:\p{Lu}|[a-d])?(?![\p{L}\p{N}])/uy
const NO_FIGURE = /[.…_]{0,40} ?(?=[/-])/uy
const GROUP = /( ?)(\/{1,2}|[–—‑_-])( ?)([\p{L}\p{N}&.]{1,24})/uy
const YEAR = /^(?:19|20)[\dSOIl]{2}$/u
const MOST_GROUPS = 7
/** Capitals of Cyrillic and Greek, and the Latin ones that they are printed like. */
const FOREIGN = /[\u0370-\u03FF\u0400-\u04FF]/u
const FOREIGN_CAPITALS = 'АВЕЅІЈКМНОРСТУХΑΒΕΖΗΙΚΜΝΟΡΤΥΧ'
const LATIN_CAPITALS = 'ABESIJKMHOPCTYXABEZHIKMNOPTYX'

/**
 * Takes the number that begins at `pos` apart, without asking what its codes mean; null where no letter group
 * follows. A blank is suffered on one side of a hyphen and on both sides of a slash, and on both sides of the hyphen
 * of `36/KH - UBND` and `225 - KH/TWĐTN`.
 */
export function readNumberShape(text: string, pos: number): NumberShape | null {
  const figure = matchAt(FIGURE, text, pos)
  const opening = figure ?? matchAt(NO_FIGURE, text, pos)
  if (!opening) return null
  const shape: NumberShape = {
    start: pos,
    end: pos + opening[0].length,
    figure: figure ? figure[0] : null,
    year: null,
    parts: [],
    marks: [],
    blank: false,
    dash: false,
    doubled: false,
    lookalike: false,
  }
  for (let count = 0; count < MOST_GROUPS; count++) {
    const group = matchAt(GROUP, text, shape.end)
    if (!group) break
    const [whole, before = '', mark = '', after = '', printed = ''] = group
    const written = FOREIGN.test(printed) ? latin(printed) : printed
    shape.lookalike ||= written !== printed
    const body = written.slice(0, written.length - trailing(written))
    if (body === '' || (mark === '_' && shape.parts.length === 0)) break
    if (
      before &&
      after &&
      !(mark.startsWith('/') ? isSpacedSlash(text, shape, body, whole.length) : isSpacedOut(text, shape, body))
    )
      break
    const isYear = count === 0 && YEAR.test(body)
    if (!isYear && (before || after) && !/^\p{Lu}/u.test(body)) break
    if (isYear) shape.year = body
    else shape.parts.push(body)
    shape.marks.push(mark.startsWith('/') ? '/' : '-')
    shape.blank ||= before !== '' || after !== ''
    shape.dash ||= mark === '–' || mark === '—' || mark === '‑' || mark === '_'
    shape.doubled ||= mark === '//'
    shape.end += whole.length - (written.length - body.length)
    if (body.length < written.length) break
  }
  return shape.parts.some((part) => /\p{L}/u.test(part)) ? shape : null
}

/** Behind the first code of a number. */
const NEXT_CODE = /^ ?[/–—-] ?\p{Lu}/u
const CODE = /^\p{Lu}{2,12}[\p{Ll}]?$/u

/** A hyphen between blanks is one of the number between the code of the type and that of the issuer, or before both. */
function isSpacedOut(text: string, { parts, marks, end, year }: NumberShape, body: string): boolean {
  if (!CODE.test(body)) return false
  if (parts.length === 1) return marks.at(-1) === '/' && CODE.test(parts[0] ?? '')
  return parts.length === 0 && year === null && /^ [-–—] [\p{L}]{2,4}\//u.test(text.slice(end, end + 10))
}

/** `634 / 2005 / QĐ-TTg`, `120 / KH-UBND`: between blanks too, before a year or the codes of a number. */
function isSpacedSlash(text: string, { parts, end }: NumberShape, body: string, length: number): boolean {
  return (
    /^\d/u.test(body) ||
    (parts.length === 0 && CODE.test(body) && NEXT_CODE.test(text.slice(end + length, end + length + 4)))
  )
}

function latin(group: string): string {
  return [...group].map((c) => LATIN_CAPITALS[FOREIGN_CAPITALS.indexOf(c)] ?? c).join('')
}

/** Pages lose blanks: `70-TB/TWngày 06/01/2012`. */
const GLUED = /(?<=[\p{Lu}\d])(?:ngày|của|về)$/u

/** How many marks of the sentence, or letters of its next word, stand at the end of a letter group. */
function trailing(group: string): number {
  let count = GLUED.exec(group)?.[0].length ?? 0
  while (count < group.length && /[.&]/u.test(group.charAt(group.length - 1 - count))) count++
  return count
}
