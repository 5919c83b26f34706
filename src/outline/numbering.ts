/**
 * Lines → items in their hierarchy. Which style stands above which is fixed for parts, chapters, articles,
 * Roman, Arabic and decimal numbers and letters; dashes, plus signs, bullets and bracketed numbers take the
 * place in which the document opens them.
 */
import type { Extent, SourceLine } from '../source.js'
import { type LineMarker, markerAt } from '../text/marker.js'
import { countLetters, markRomanPoints } from './alphabet.js'
import { backMatterOf, NOTES } from './back-matter.js'
import { markBareLabels } from './bare-labels.js'
import { isCountedOn } from './counted-on.js'
import { datedLines, headsTimeTable } from './dated-lines.js'
import { type Habits, habitsOf } from './habits.js'
import { Holders } from './holder.js'
import { type Item, inferredItem, type MarkedLine } from './item.js'
import { type ListedItem, nestedRank, rankInList, resumedRank } from './list-place.js'
import { mendMisreadBrackets } from './misread-brackets.js'
import { mendMisreadDecimals } from './misread-decimals.js'
import { mendMisreadLabels } from './misread-labels.js'
import { mendMisreadLetters } from './misread-letters.js'
import { isOfPoint, kindOf, RANKS, rankOf } from './rank.js'
import { unnumberedLines } from './unnumbered-lines.js'
import { type BodyReading, unnumberedTitles } from './unnumbered-titles.js'

const BACK_MATTER = 10
/** A number so far behind the last of its list is no marker: `27.` in a sentence. */
const MAX_GAP = 6

/**
 * Builds the items of a run of lines; what stands before the first marker comes back apart.
 *
 * @param bodies who is charged by a line without a number
 */
export function buildItems(given: readonly MarkedLine[], bodies?: BodyReading): { preamble: Extent[]; items: Item[] } {
  const lines = withPlainNumbers(given)
  const habits = habitsOf(lines)
  const root: Item = { ...inferredItem({ style: 'part', label: '', ordinal: 0 }, []), children: [] }
  const stack: ListedItem[] = []
  const preamble: Extent[] = []
  const top = (): Item => stack[stack.length - 1]?.item ?? root
  const following = nextMarkers(lines)
  const holders = new Holders(kindOf)
  const counted = new Map<string, number>()
  const titles = unnumberedTitles(lines, (marker) => rankOf(marker, habits, [], kindOf(marker), counted), bodies)
  const dated = datedLines(lines)
  lines.forEach((line, i) => {
    const titleRank = titles.get(i)
    if (titleRank !== undefined) {
      while ((stack[stack.length - 1]?.rank ?? -1) >= titleRank) stack.pop()
      const name = `H${top().children.filter(({ isTitle }) => isTitle).length + 1}`
      const item = { ...unnumberedItem(line, name), isTitle: true, closed: isSentence(line.text) }
      top().children.push(item)
      stack.push({ item, rank: titleRank, kind: 'title', words: line.text })
      return
    }
    // `5/9/2026: …` has no number
    if (dated.has(i) && headsTimeTable(stack[stack.length - 1]?.words ?? '')) {
      top().children.push(unnumberedItem(line, `T${top().children.length + 1}`))
      return
    }
    const isItem =
      line.marker &&
      isPlausible(line.marker, stack, counted) &&
      goesOn(lines, i) &&
      !(top() === root && isAboveBases(lines, i))
    const marker = isItem ? line.marker : null
    if (!marker) {
      const name = root.children.length > 0 && !line.footnote ? backMatterOf(line.text, lines[i + 1]?.text) : null
      if (name && (name !== NOTES || !isNumberedAfter(lines, i))) {
        const item = unnumberedItem(line, name)
        root.children.push(item)
        stack.splice(0, stack.length, { item, rank: BACK_MATTER, kind: name, words: line.text })
      } else if (root.children.length === 0) preamble.push({ start: line.start, end: line.end })
      else if (line.footnote) {
        top().paragraphs.push({ start: line.start, end: line.end })
        top().footnotes++
      } else {
        const holder = holders.of(line.text, stack, following[i] ?? null, lines[i + 1]?.marker ?? null, root)
        const paragraphs = holder === root ? preamble : holder.paragraphs
        paragraphs.push({ start: line.start, end: line.end })
      }
      return
    }
    const kind = kindOf(marker)
    const own =
      resumedRank(line, marker, stack, kind) ??
      nestedRank(marker, stack, kind) ??
      rankOf(marker, habits, stack, kind, counted)
    counted.set(kind, marker.ordinal)
    const inList = (): number | undefined => rankInList(line, stack[stack.length - 1])
    while ((stack[stack.length - 1]?.rank ?? -1) >= own && inList() === undefined) stack.pop()
    const rank = Math.max(own, inList() ?? own)
    if (marker.style === 'decimal' && !isOfPoint(marker)) openDecimalParents(marker, stack, root, habits)
    const item: Item = {
      marker,
      inferred: false,
      line: { start: line.start, end: line.end },
      content: { start: line.start + marker.end, end: line.end },
      closed: isClosed(marker, line.text),
      stopped: FINAL.test(line.text),
      paragraphs: [],
      footnotes: 0,
      children: [],
      ...(line.look?.bold ? { isBold: true } : {}),
    }
    top().children.push(item)
    const words = line.text.slice(marker.end)
    stack.push({ item, rank, kind, words, depth: line.look?.depth, level: line.look?.level })
  })
  countLetters(root.children)
  return { preamble, items: root.children }
}

const isNumberedAfter = (lines: readonly MarkedLine[], at: number): boolean =>
  lines.slice(at + 1).some(({ marker }) => marker && (RANKS[marker.style] ?? RANKS.dash ?? 0) < (RANKS.dash ?? 0))

/** `Sở Y tế chủ trì rà soát.`: it ends with its line, which no colon parts into a title and its text. */
const isSentence = (line: string): boolean => FINAL.test(line) && !line.includes(':')

/** An item without a number, with the name that its id is made of. */
function unnumberedItem({ start, end }: Extent, name: string): Item {
  const at = { line: { start, end }, content: { start, end }, closed: false }
  return { marker: null, inferred: false, ...at, paragraphs: [], footnotes: 0, children: [], name }
}

const PARTS = new Set<LineMarker['style']>(['part', 'chapter', 'roman', 'upper'])
const BELOW_NUMBERS = new Set<LineMarker['style']>(['decimal', 'letter', 'dash', 'plus', 'bullet'])

/**
 * In a text that closes no number with a full stop, `1)` or `1/` is its `1.`: the one that its decimals go on from, that of
 * the one list that it has, or that of the lists of its parts, if it does not open below a point.
 */
function withPlainNumbers(lines: readonly MarkedLine[]): readonly MarkedLine[] {
  const isNumber = (marker: LineMarker | null): marker is LineMarker =>
    marker?.style === 'arabic' && marker.noun === undefined
  const markers = lines.flatMap(({ marker }) => marker ?? [])
  const first = markers.findIndex(isNumber)
  const delimiter = markers[first]?.delimiter
  const before = markers[first - 1]
  if (delimiter !== ')' && delimiter !== '/') return lines
  if (before && BELOW_NUMBERS.has(before.style)) return lines
  if (markers.some((one) => isNumber(one) && one.delimiter === '.')) return lines
  const isOnlyList = !before && markers.filter((one) => isNumber(one) && one.ordinal === 1).length === 1
  const isOfParts = before !== undefined && PARTS.has(before.style)
  if (!isOnlyList && !isOfParts && !markers.some(({ style }) => style === 'decimal')) return lines
  return lines.map((line) =>
    isNumber(line.marker) && line.marker.delimiter === delimiter
      ? { ...line, marker: { ...line.marker, delimiter: '.' } }
      : line,
  )
}

/** What counts in words goes on from the first: `Hai là` from `Một là`; `Thứ hai, …` alone is a day of the week. */
const COUNTS_IN_WORDS = new Set(['là', 'thứ'])

/** A number that is far from the next of its list, or a lone letter out of the alphabet, is text. */
function isPlausible(marker: LineMarker, stack: readonly ListedItem[], counted: ReadonlyMap<string, number>): boolean {
  const kind = kindOf(marker)
  if (COUNTS_IN_WORDS.has(kind) && marker.ordinal > 1) return stack.some((open) => open.kind === kind)
  if (marker.style !== 'arabic' || marker.ordinal <= MAX_GAP) return true
  for (let i = stack.length - 1; i >= 0; i--) {
    const open = stack[i]
    if (open?.kind === kind) return marker.ordinal <= (open.item.marker?.ordinal ?? 0) + MAX_GAP
  }
  return marker.ordinal <= MAX_GAP * 2 || isCountedOn(marker.ordinal, counted.get(kind) ?? 0)
}

/** `Một là` opens a list only where a later line has `Hai là`; `Một là, …; hai là, …` is one paragraph. */
function goesOn(lines: readonly MarkedLine[], at: number): boolean {
  const marker = lines[at]?.marker
  const kind = marker && kindOf(marker)
  if (!kind || !COUNTS_IN_WORDS.has(kind) || marker.ordinal > 1) return true
  return lines
    .slice(at + 1, at + LONGEST_POINT)
    .some(({ marker: next }) => next && kindOf(next) === kind && next.ordinal === 2)
}

/** In lines. */
const LONGEST_POINT = 60

const BASIS = /^Căn cứ /u
const MOST_ABOVE_BASES = 3

/** True for a dash above the first `Căn cứ …`, where only the title stands: a stroke of a stamp or of a drawn line. */
function isAboveBases(lines: readonly MarkedLine[], at: number): boolean {
  if (lines[at]?.marker?.style !== 'dash') return false
  const behind = lines.slice(at + 1, at + 2 + MOST_ABOVE_BASES)
  const basis = behind.findIndex(({ marker, text }) => marker || BASIS.test(text))
  return basis >= 0 && !behind[basis]?.marker
}

/** Opens the parents that a decimal label names and the text lost: `8.1` after `7.2` lacks its `8.`. */
function openDecimalParents(marker: LineMarker, stack: ListedItem[], root: Item, habits: Habits): void {
  for (let depth = 1; depth < marker.path.length; depth++) {
    const ordinal = marker.path[depth - 1] ?? 0
    const rank = 20 + depth - 1
    const counted = stack.findLast(({ item }) => item.marker?.noun !== undefined)
    if (depth === 1 && counted?.item.marker?.ordinal === ordinal) continue
    const open = stack.find((open) => open.rank === rank)
    if (open) {
      if (open.item.marker?.ordinal === ordinal) continue
      while (stack.length > 0 && (stack[stack.length - 1]?.rank ?? 0) >= rank) stack.pop()
    }
    const roman = stack.find((open) => open.kind === 'roman')
    if (depth === 1 && habits.decimalsCarryRoman && roman?.item.marker?.ordinal === ordinal) continue
    if (depth === 1 && carriesArticle(ordinal, stack)) continue
    const label = marker.path.slice(0, depth).join('.')
    const parent = inferredItem({ style: depth === 1 ? 'arabic' : 'decimal', label, ordinal }, [])
    if (depth > 1 && parent.marker) parent.marker.path = marker.path.slice(0, depth)
    const holder = stack[stack.length - 1]?.item ?? root
    holder.children.push(parent)
    stack.push({ item: parent, rank, kind: depth === 1 ? 'arabic' : 'decimal', words: '' })
  }
}

/** `2.1.` right below `Điều 2`: the number of the article, whose clauses have none of their own. */
function carriesArticle(ordinal: number, stack: readonly ListedItem[]): boolean {
  const article = stack.find(({ kind }) => kind === 'article')?.item
  return article?.marker?.ordinal === ordinal && article.children.every(({ marker }) => marker?.style === 'decimal')
}

const FINAL = /[.;…]["”’)]?$/
/** A numbered line of this length is a sentence even where it could be a title with a full stop. */
const LONGEST_TITLE = 100

function isClosed(marker: LineMarker, line: string): boolean {
  if (!FINAL.test(line)) return false
  if (marker.style === 'letter' || marker.style === 'dash' || marker.style === 'plus' || marker.style === 'bullet')
    return true
  return (
    line.length > LONGEST_TITLE &&
    (marker.style === 'arabic' || marker.style === 'decimal' || marker.style === 'article')
  )
}

/** For each line the next marker behind it. */
function nextMarkers(lines: readonly MarkedLine[]): (LineMarker | null)[] {
  const following: (LineMarker | null)[] = Array(lines.length).fill(null)
  for (let i = lines.length - 2; i >= 0; i--) following[i] = lines[i + 1]?.marker ?? following[i + 1] ?? null
  return following
}

/** The marked lines of a text; what is quoted from another text has no place in the numbering of this one. */
export function markLines(text: string, lines: readonly SourceLine[]): MarkedLine[] {
  const words = lines.map(({ start, end }) => text.slice(start, end))
  const unnumbered = unnumberedLines(words)
  const marked = lines.map(({ start, end, kind, automatic, look }, i) => {
    const line = words[i] ?? ''
    const footnote = kind === 'footnote'
    const marker = footnote || unnumbered.has(i) ? null : markerAt(line)
    if (marker && automatic) marker.automatic = true
    return { start, end, text: line, footnote, marker, ...(look ? { look } : {}) }
  })
  mendMisreadBrackets(marked)
  mendMisreadLabels(marked)
  mendMisreadDecimals(marked)
  mendMisreadLetters(marked)
  markBareLabels(marked)
  markRomanPoints(marked.map(({ marker }) => marker))
  return marked
}
