/** How the lines of a text are broken: at a margin or not, at which width, and where empty lines stand. */
import { startsLower } from './characters.js'
import { RECIPIENTS_HEAD } from './letterhead-words.js'
import type { PhysicalLine } from './lines.js'
import { markerAt } from './marker.js'
import { headingUnits } from './time-line.js'

export interface WrapProfile {
  /** The lines are broken at a right margin. */
  wrapped: boolean
  /** Characters of a full line. */
  width: number
  /** The characters that a line has room for, where each line holds all the words that it has room for. */
  margin?: number
  /** Lines end in a blank but where a token is broken. */
  blanksTell: boolean
  /** An empty line stands between paragraphs and nowhere else: the lines between two of them are one. */
  gapped?: boolean
  /** An empty line stands before the items, and seldom inside a sentence. */
  spaced?: boolean
  /** The first line of a paragraph stands in from the margin, the lines that go on stand at it. */
  indented?: boolean
  /**
   * The first line of a paragraph is broken early, at so many characters: it lost the tag that stood before it in the
   * source of a web page.
   */
  opening?: number
  /** The items of its lists begin with hyphens: a longer dash at a line start is one of a sentence. */
  hyphens?: boolean
  /** The units of the times that head its parts, each on a line of its own. */
  units?: ReadonlySet<string>
}

/** What ends a sentence or an item. */
export const FINAL = /[.;:!?…]["”’)]?$/
const FEWEST_BROKEN = 4
const MAX_WRAP_WIDTH = 150
/** For so many lines one may be longer than the margin allows. */
const LINES_A_STRANGER = 50
/** Blanks before the lines of a page, and those that the first line of a paragraph has more. */
export const WIDEST_MARGIN = 16
export const FIRST_LINE = 3
/** So much of the width has, at most, a line that is broken early, and so many show it. */
const EARLY = 0.65
const FEWEST_EARLY = 3
/** Lines that go on at the margin, of a text of a page or two. */
const FEWEST_AT_MARGIN = 5
const LIST_DASH = /^[-–—] ?\p{L}/u

/** Measures whether a text is hard-wrapped, and at which width. */
export function wrapProfile(lines: readonly PhysicalLine[]): WrapProfile {
  const body = lines.filter((line) => !line.furniture)
  const lengths = body
    .filter((line) => !line.text.includes('|'))
    .map((line) => line.text.length)
    .filter((length) => length > 20)
  lengths.sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0
  let broken = 0
  let brokenFull = 0
  const openings: number[] = []
  const needed: number[] = []
  for (let i = 1; i < body.length; i++) {
    const head = body[i - 1]
    const tail = body[i]
    if (!head || !tail || FINAL.test(head.text) || markerAt(tail.text)) continue
    const opens = !startsLower(head.text) && FINAL.test(body[i - 2]?.text ?? '.')
    if (opens && /^[\p{Ll}\d]/u.test(tail.text)) openings.push(head.text.length)
    if (!startsLower(tail.text)) continue
    broken++
    needed.push(roomNeeded(head.text, tail.text))
    if (head.text.length > width * 0.7) brokenFull++
  }
  const opening = earlyBreak(openings, width)
  const full = lengths.filter((length) => length > width * 0.7).length
  // lengths are sorted: a word of who copied the text, as above its first line, may be longer than its lines
  const above = (body[0]?.text.length ?? 0) > width * 2 ? 1 : 0
  const longest = lengths.at(-1 - Math.max(above, Math.floor(lengths.length / LINES_A_STRANGER))) ?? 0
  const wrapped =
    width > 30 &&
    width <= MAX_WRAP_WIDTH &&
    longest < width * 2 &&
    // a letterhead and recipients have short lines in any text
    (full * 2 >= lengths.length
      ? broken * 5 >= lengths.length
      : (brokenFull >= FEWEST_BROKEN && (brokenFull * 4 >= lengths.length || opening !== undefined)) ||
        (brokenFull >= FEWEST_AT_MARGIN_SHORT && endsAtMargin(body, longest)))
  const trailing = body.filter((line) => line.trailingBlank).length
  const items = body.filter((line) => LIST_DASH.test(line.text))
  const hyphens = items.filter((line) => line.text.startsWith('-')).length
  return {
    wrapped,
    width,
    blanksTell: trailing * 10 > body.length * 8,
    ...(wrapped && opening !== undefined ? { opening } : {}),
    ...(wrapped && isTight(needed, longest) ? { margin: longest } : {}),
    ...gapsOf(body),
    indented: wrapped && isIndented(body),
    hyphens: hyphens * 10 > items.length * 8,
    units: headingUnits(body.map(({ text }) => text)),
  }
}

/** So many lines of a short text that end at one margin show it, where few of them end a sentence. */
const AT_MARGIN = 4
const FEWEST_AT_MARGIN_SHORT = 2
const LONGEST_WORD = 9
const WIDEST_SHORT = 110

function endsAtMargin(body: readonly PhysicalLine[], longest: number): boolean {
  if (longest > WIDEST_SHORT) return false
  const full = body.filter(({ text }) => text.length > longest - LONGEST_WORD)
  return full.length >= AT_MARGIN && full.filter(({ text }) => !FINAL.test(text)).length * 4 >= full.length * 3
}

/** The characters that a line would have with the first word of the next one. */
export function roomNeeded(head: string, tail: string): number {
  const firstWord = tail.indexOf(' ')
  return head.length + 1 + (firstWord < 0 ? tail.length : firstWord)
}

const FEWEST_TIGHT = 12
/** One line in so many may be broken earlier. */
const TIGHT_TO_LOOSE = 30

/** True where no first word of a line that goes on would have had room in the line before. */
function isTight(needed: readonly number[], longest: number): boolean {
  const loose = needed.filter((length) => length <= longest).length
  return needed.length >= FEWEST_TIGHT && loose * TIGHT_TO_LOOSE <= needed.length
}

/**
 * The most characters of a first line that is broken early; undefined where most of them are as full as others. Sentences
 * that begin at a margin by chance look like first lines.
 */
function earlyBreak(openings: readonly number[], width: number): number | undefined {
  const early = openings.filter((length) => length < width * EARLY)
  if (early.length < FEWEST_EARLY || early.length * 2 < openings.length) return undefined
  return Math.max(...early)
}

/** Where empty lines stand: between paragraphs and nowhere else, or there and now and then inside one. */
function gapsOf(body: readonly PhysicalLine[]): { gapped: boolean; spaced: boolean } {
  let within = 0
  let across = 0
  let crowded = 0
  let spaced = 0
  for (let i = 1; i < body.length; i++) {
    const head = body[i - 1]
    const tail = body[i]
    if (!head || !tail) continue
    if (markerAt(tail.text)) {
      if (!FINAL.test(head.text)) continue
      if (tail.afterGap) spaced++
      else crowded++
    } else if (!FINAL.test(head.text) && startsLower(tail.text)) {
      if (!tail.afterGap) within++
      else if (!tail.afterPage) across++
    }
  }
  return {
    gapped: within >= 10 && across * 20 <= within && crowded * 4 <= within && crowded <= spaced,
    spaced: within >= 10 && across * 3 <= within && crowded * 4 <= spaced,
  }
}

/**
 * True if (nearly) all items stand in from the margin, and (nearly) no line that begins with a small letter does;
 * a page may stand in as a whole.
 */
function isIndented(body: readonly PhysicalLine[]): boolean {
  let [items, itemsIn, rest, restIn, opening] = [0, 0, 0, 0, 0]
  let recipients = false
  for (const { text, indent = 0 } of body) {
    const inside = indent > 1 ? 1 : 0
    const marker = markerAt(text)
    recipients = RECIPIENTS_HEAD.test(text) || (recipients && (marker === null || marker.style === 'dash'))
    if (marker && recipients) continue
    if (marker) {
      items++
      itemsIn += inside
      opening = indent
    } else if (startsLower(text)) {
      rest++
      if (indent > WIDEST_MARGIN || opening - indent < FIRST_LINE) restIn += inside
    }
  }
  // the title of a page or two may take a second line in the middle
  const atMargin = rest >= 10 ? restIn * 8 <= rest : rest >= FEWEST_AT_MARGIN && restIn <= 1
  return atMargin && items >= 5 && itemsIn * 5 >= items * 4
}
