/**
 * Items whose line breaks were lost: `I. MỤC ĐÍCH, YÊU CẦU 1. Mục đích` before `2. Yêu cầu`, `a) Rà soát; b) Sửa đổi.`
 * before `c)`. The next label proves that the one before it stands inside a paragraph.
 */
import { type LineMarker, labelAfter, markerAt } from './marker.js'
import type { Paragraph } from './paragraphs.js'

/** Labels that a list counts, the outer before the inner. */
const RANK: Partial<Record<LineMarker['style'], number>> = {
  part: 0,
  chapter: 1,
  division: 2,
  article: 3,
  roman: 4,
  upper: 4,
  arabic: 5,
  decimal: 6,
  letter: 7,
}
const INNERMOST = 8
/** Not counted through: each has its word before it, and opens a line of its own. */
const OUTERMOST_JOINED = 4
/** The lost label stands in one of so many paragraphs before the next. */
const FURTHEST = 40
const LONGEST = 6000
const LONGEST_TITLE = 130
const INNER_LABEL = / (?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ])[.)] (?=\p{Lu})/u

/** A sentence, or a share. */
const OPENING = /^[“"(]?(?:\p{Lu}|\d{1,3}(?:[.,]\d{1,2})?%)/u
const SENTENCE_END = /[.;:…)”"]$/u
/** `theo khoản 1. Đối với …`, `Quý 2. …` */
const SPOKEN_OF =
  /(?<!\p{L})(?:khoản|điểm|mục|điều|tiết|phần|chương|số|bước|quý|tháng|năm|lớp|cấp|nhóm|vùng|tổ|ấp|thôn|khu|loại|mức|hạng|bậc|đợt|và|hoặc|đến|từ) $/iu

/** The paragraphs, those parted in which a label stands that the labels around it call for. */
export function withJoinedItemsParted(paragraphs: readonly Paragraph[]): Paragraph[] {
  const parted: Paragraph[] = []
  const open = new Map<string, LineMarker>()
  for (const paragraph of paragraphs) {
    const marker = markerAt(paragraph.text)
    if (marker && isLost(marker, open)) partBefore(parted, parted.length, marker)
    parted.push(paragraph)
    if (marker) take(open, marker)
  }
  return withLastParted(parted)
}

/** Parts `a) Rà soát; b) Sửa đổi.` where the list ends with it. */
function withLastParted(paragraphs: readonly Paragraph[]): Paragraph[] {
  const parted: Paragraph[] = []
  const below = new Map<string, LineMarker>()
  for (let at = paragraphs.length - 1; at >= 0; at--) {
    const paragraph = paragraphs[at] as Paragraph
    const marker = markerAt(paragraph.text)
    const counted = marker !== null && isCounted(marker)
    if (counted && below.get(keyOf(marker))?.ordinal !== marker.ordinal + 1) {
      parted.push(...partsOfList(paragraph, marker).reverse())
    } else parted.push(paragraph)
    if (marker) take(below, marker)
  }
  return parted.reverse()
}

function partsOfList(paragraph: Paragraph, own: LineMarker): Paragraph[] {
  const cut = placeOf(paragraph.text, own, own, own.ordinal + 1)
  if (cut === 0 || !/[.;] $/.test(paragraph.text.slice(0, cut))) return [paragraph]
  const [head, tail] = partedAt(paragraph, cut)
  const next = markerAt(tail.text)
  return next ? [head, ...partsOfList(tail, next)] : [head, tail]
}

/** The list goes on with a label, and those below its item are closed. */
function take(lists: Map<string, LineMarker>, marker: LineMarker): void {
  const rank = rankOf(marker)
  for (const [key, inner] of lists) if (rankOf(inner) > rank) lists.delete(key)
  lists.set(keyOf(marker), marker)
}

const rankOf = ({ style }: LineMarker): number => RANK[style] ?? INNERMOST

/** Labels of one list. */
const keyOf = ({ style, path, delimiter, noun = '' }: LineMarker): string =>
  [style, path.slice(0, -1).join('.'), delimiter, noun].join(' ')

/** True for a label that goes on with a list of which the one before it opens no paragraph. */
function isLost(marker: LineMarker, open: ReadonlyMap<string, LineMarker>): boolean {
  return isCounted(marker) && marker.ordinal > 1 && (open.get(keyOf(marker))?.ordinal ?? 0) < marker.ordinal - 1
}

/** True for the label of a list whose items may be joined: not `Điều 2.`, `(2)`, a dash. */
function isCounted(marker: LineMarker): boolean {
  const rank = rankOf(marker)
  if (rank < OUTERMOST_JOINED || rank === INNERMOST || marker.noun) return false
  return marker.delimiter !== '' && marker.delimiter !== '()'
}

/** Parts the nearest paragraph above that holds the label before `next`, and again for what is lost before that one. */
function partBefore(paragraphs: Paragraph[], end: number, next: LineMarker): void {
  for (let at = end - 1; at >= Math.max(0, end - FURTHEST); at--) {
    const paragraph = paragraphs[at] as Paragraph
    const own = markerAt(paragraph.text)
    const sameList = own !== null && keyOf(own) === keyOf(next)
    if (sameList && own.ordinal >= next.ordinal - 1) return
    const cut = placeOf(paragraph.text, own, next, next.ordinal - 1)
    if (cut > 0) {
      const parts = partedAt(paragraph, cut)
      paragraphs.splice(at, 1, ...parts)
      const lost = markerAt(parts[1].text)
      if (lost && lost.ordinal > 1) partBefore(paragraphs, at + 1, lost)
      return
    }
    if (sameList || (own !== null && rankOf(own) < rankOf(next))) return
  }
}

/**
 * True where an item stands inside a paragraph of which a line is the next, `1. Mục đích a) Rà soát` / `b) Sửa đổi`: a line
 * that is cut at a width may begin with any part of a sentence, `gồm: a) Rà soát; b) Sửa đổi`.
 */
export function followsJoinedItem(paragraph: string, tail: string, next: LineMarker, wrapped: boolean): boolean {
  if (next.delimiter === '()' || !OPENING.test(tail.slice(next.end))) return false
  const own = markerAt(paragraph)
  const place = placeOf(paragraph, own, next, next.ordinal - 1)
  if (place === 0) return false
  return !wrapped || (own !== null && keyOf(own) === keyOf(next)) || !/[:;]$/.test(paragraph.slice(0, place - 1))
}

/** Where the label that is `ordinal` in the list of `listed` opens an item inside a paragraph; 0 where none does. */
function placeOf(text: string, own: LineMarker | null, listed: LineMarker, ordinal: number): number {
  if (text.length > LONGEST) return 0
  const label = ` ${labelAfter(listed, ordinal)}${listed.delimiter} `
  const from = own?.end ?? 0
  for (let at = text.indexOf(label, from); at > 0; at = text.indexOf(label, at + 1)) {
    const before = text.slice(from, at)
    const opens = SENTENCE_END.test(before) || (own !== null && isTitle(before))
    if (opens && OPENING.test(text.slice(at + label.length)) && !SPOKEN_OF.test(`${before} `)) return at + 1
  }
  return 0
}

/** `MỤC TIÊU`, `MỤC TIÊU 1. Mục tiêu chung`: another label may stand before the title. */
function isTitle(words: string): boolean {
  const title = words.split(INNER_LABEL).at(-1) ?? ''
  return title.length > 0 && title.length <= LONGEST_TITLE && !/[.;:]/.test(title)
}

function partedAt(paragraph: Paragraph, cut: number): [Paragraph, Paragraph] {
  const { text, furniture, joins } = paragraph
  const head = text.slice(0, cut).trimEnd()
  return [
    {
      ...paragraph,
      text: head,
      furniture: furniture
        .filter(({ at }) => at < cut)
        .map((piece) => ({ ...piece, at: Math.min(piece.at, head.length) })),
      joins: joins.filter(({ end }) => end <= cut),
    },
    {
      ...paragraph,
      text: text.slice(cut),
      furniture: furniture.filter(({ at }) => at >= cut).map((piece) => ({ ...piece, at: piece.at - cut })),
      joins: joins
        .filter(({ start }) => start >= cut)
        .map(({ start, end, raw }) => ({ start: start - cut, end: end - cut, raw })),
    },
  ]
}
