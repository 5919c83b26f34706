/** The numbers of the pages that a text was taken out of, each on a line of its own. */
import { startsLower, startsUpper } from './characters.js'
import type { PhysicalLine } from './lines.js'
import { ORDINAL_HEAD } from './ordinal-head.js'
import { isMarked } from './page-notes.js'

const PAGE_NUMBER = /^(?:[-–—] ?)?(?:[Tt]rang ?|[Pp]age ?)?(\d{1,3})(?: ?[/|] ?\d{1,3})?(?: ?[-–—])?$/
/** `- 4 -`, `Trang 4`: no figure of the text, whatever stands around it. */
const TOLD_NUMBER =
  /^(?:[-–—] ?\d{1,3} ?[-–—]|(?:[-–—] ?)?(?:[Tt]rang|[Pp]age) ?\d{1,3}(?: ?[/|] ?\d{1,3})?(?: ?[-–—])?)$/u
/** `- Trang 123 / 123 -` */
const LONGEST_PAGE_NUMBER = 20
/** Blanks before what stands in the middle of a page. */
const IN_THE_MIDDLE = 24
const FINAL = /[.;:!?…|]["”’)]?$/
/** Pages that may lie between two numbers that survived. */
const MAX_PAGE_STEP = 12

/**
 * Marks the lines that are the number of their page: they stand apart, or in the middle of a sentence, and count on; or
 * they are all the lone figures of the text.
 */
export function markPageNumbers(lines: PhysicalLine[]): void {
  markSetApart(lines)
  markAllFigures(lines)
  markPagesOfTotal(lines)
  markNumberedHeads(lines)
}

function markSetApart(lines: PhysicalLine[]): void {
  const candidates: { line: PhysicalLine; number: number; interrupts: boolean }[] = []
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i]
    const head = lines[i - 1]
    const tail = lines[i + 1]
    const match = line && line.text.length <= LONGEST_PAGE_NUMBER ? PAGE_NUMBER.exec(line.text) : null
    if (!line || !head || !match) continue
    const interrupts = tail !== undefined && !FINAL.test(head.text) && startsLower(tail.text)
    if (isOfNote(lines, i, Number(match[1]))) continue
    const apart = line.afterPage || line.afterGap || (tail?.afterGap ?? true) || (line.indent ?? 0) >= IN_THE_MIDDLE
    if (interrupts || apart || TOLD_NUMBER.test(line.text))
      candidates.push({ line, number: Number(match[1]), interrupts })
  }
  let last = 0
  const rowed = labelsOfRows(lines, candidates)
  candidates.forEach(({ line, number, interrupts }, i) => {
    if (rowed.has(line)) return
    const next = candidates[i + 1]?.number ?? 0
    // an excerpt begins with any page, an annex is counted anew; only a sequence tells them from a lone figure
    const opens =
      (last === 0 || line.afterPage) && (next === number + 1 || number <= 2 || (interrupts && number <= MAX_PAGE_STEP))
    const follows = number > last && number <= last + MAX_PAGE_STEP
    if (!opens && !follows) return
    line.furniture = true
    last = number
  })
}

/** Rows of a table are no longer than this, and pages are no shorter. */
const LONGEST_ROW = 16

/**
 * The figures below the head of a column of labels that count on within fewer lines than a page has: the labels of rows,
 * which a program sets apart like the numbers of pages.
 */
function labelsOfRows(
  lines: readonly PhysicalLine[],
  candidates: readonly { line: PhysicalLine; number: number }[],
): Set<PhysicalLine> {
  const labels = new Set<PhysicalLine>()
  const head = lines.findIndex(({ text }) => COLUMN_OF_LABELS.test(text))
  if (head < 0) return labels
  const places = new Map(lines.map((line, i) => [line, i]))
  const below = candidates.filter(({ line }) => (places.get(line) ?? -1) > head && FIGURE.test(line.text))
  below.forEach(({ line, number }, i) => {
    const next = below.slice(i + 1, i + 3).find((other) => other.number === number + 1)
    if (!next || (places.get(next.line) ?? 0) - (places.get(line) ?? 0) > LONGEST_ROW) return
    for (const label of [line, next.line]) if (!label.afterPage) labels.add(label)
  })
  return labels
}

const FIGURE = /^\d{1,3}$/
/** Lines of a page, at least and at most; of the pages of a text that was copied all but the last are about as long. */
const SHORTEST_PAGE = 20
const LONGEST_PAGE = 90
const UNEVEN = 1.5

/** Below it lone figures are the labels of rows. */
const COLUMN_OF_LABELS = new RegExp(`^${ORDINAL_HEAD}(?: |$)`, 'u')

/**
 * A text that was copied out of a viewer has the number of each page on a line of its own, whatever ends above it and
 * begins below. The first page has none (NĐ 30/2020, phụ lục I, II.7): they count from 2, in steps of a page.
 */
function markAllFigures(lines: PhysicalLine[]): void {
  const figures: { line: PhysicalLine; at: number }[] = []
  for (const [at, line] of lines.entries()) {
    if (line.text.length <= 3 && FIGURE.test(line.text)) figures.push({ line, at })
  }
  if (figures.every(({ line }) => line.furniture)) return
  if (figures.some(({ line }, i) => Number(line.text) !== i + 2)) return
  if (!areSteps(figures.map(({ at }) => at))) return
  if (figures.some(({ at, line }) => isOfNote(lines, at, Number(line.text)))) return
  if (lines.some(({ text }) => COLUMN_OF_LABELS.test(text))) return
  for (const { line } of figures) line.furniture = true
}

const OF_TOTAL = /^(\d{1,3})\/(\d{1,3})$/

/** `2/3`, `3/3`, each on a line of its own: pages that count up to the total of them all. */
function markPagesOfTotal(lines: readonly PhysicalLine[]): void {
  const found = lines.flatMap((line) => {
    const [, number, total] = (line.text.length <= 7 && OF_TOTAL.exec(line.text)) || []
    return total === undefined ? [] : [{ line, number: Number(number), total: Number(total) }]
  })
  const [first] = found
  if (!first || found.length < 2 || first.number > 2 || found.at(-1)?.number !== first.total) return
  if (found.some(({ number, total }, i) => number !== first.number + i || total !== first.total)) return
  for (const { line } of found) line.furniture = true
}

/** True for places that are a page apart from each other, and the first from the begin. */
function areSteps(places: readonly number[]): boolean {
  const steps = places.map((at, i) => at - (places[i - 1] ?? 0))
  const [shortest, longest] = [Math.min(...steps), Math.max(...steps)]
  return shortest >= SHORTEST_PAGE && longest <= LONGEST_PAGE && longest <= shortest * UNEVEN
}

const NUMBERED_HEAD = /^(?:(\d{1,3}) (?=\p{L})|(?=\p{L}).{6,100} (\d{1,3})$)/u
const LONGEST_HEAD = 100
const FEWEST_HEADS = 3
const isFigure = (code: number): boolean => code >= 48 && code <= 57

/** `Kế hoạch của UBND tỉnh 2`, `… 3`: a running head with the number of its page on one line, between other lines. */
function markNumberedHeads(lines: readonly PhysicalLine[]): void {
  const places = new Map<string, { at: number; number: number }[]>()
  for (const [at, { text, furniture }] of lines.entries()) {
    if (furniture || text.length > LONGEST_HEAD) continue
    if (!isFigure(text.charCodeAt(0)) && !isFigure(text.charCodeAt(text.length - 1))) continue
    const [, before, behind] = NUMBERED_HEAD.exec(text) ?? []
    const figures = before ?? behind
    if (figures === undefined) continue
    const words = before ? text.slice(figures.length) : text.slice(0, -figures.length)
    const list = places.get(words)
    if (list) list.push({ at, number: Number(figures) })
    else places.set(words, [{ at, number: Number(figures) }])
  }
  for (const list of places.values()) {
    const counts =
      list.length > 1 && list.every(({ number }, i) => number === i + 2) && areSteps(list.map(({ at }) => at))
    if (!counts || (list.length < FEWEST_HEADS && !list.some(({ at }) => partsSentence(lines, at)))) continue
    for (const { at } of list) {
      const line = lines[at]
      if (line) line.furniture = true
    }
  }
}

function partsSentence(lines: readonly PhysicalLine[], at: number): boolean {
  const [head, , tail] = lines.slice(at - 1, at + 2)
  return head !== undefined && tail !== undefined && !FINAL.test(head.text) && startsLower(tail.text)
}

/** Lines of a page above its notes, at most. */
const PAGE_LINES = 60

/** The number of a note, on a line of its own above it, has its mark behind a word above. */
function isOfNote(lines: readonly PhysicalLine[], at: number, number: number): boolean {
  const [line, next] = lines.slice(at, at + 2)
  if (line?.afterPage || !next || next.afterPage || !startsUpper(next.text)) return false
  const from = Math.max(0, at - PAGE_LINES)
  // its note stands above it
  if (lines.slice(from, at).some(({ text }) => text === String(number) || text.startsWith(`${number} `))) return false
  return isMarked(lines, from, at, number)
}
