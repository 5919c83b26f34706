/**
 * Items whose line breaks were lost: `I. MỤC ĐÍCH, YÊU CẦU 1. Mục đích` before `2. Yêu cầu`, `a) Rà soát; b) Sửa đổi.`
 * before `c)`. The next label proves that the one before it stands inside a paragraph.
 */
import { isCounted, keyOf, placeOfLabel, rankOf } from './inner-label.js'
import { type LineMarker, markerAt } from './marker.js'
import type { Paragraph } from './paragraphs.js'

/** The lost label stands in one of so many paragraphs before the next. */
const FURTHEST = 40

/** A paragraph with the label that it opens with. */
interface Opened {
  paragraph: Paragraph
  marker: LineMarker | null
}

const opened = (paragraph: Paragraph): Opened => ({ paragraph, marker: markerAt(paragraph.text) })

/** The paragraphs, those parted in which a label stands that the labels around it call for. */
export function withJoinedItemsParted(paragraphs: readonly Paragraph[]): Paragraph[] {
  const parted: Opened[] = []
  const open = new Map<string, LineMarker>()
  for (const paragraph of paragraphs) {
    const one = opened(paragraph)
    if (one.marker && isLost(one.marker, open)) partBefore(parted, parted.length, one.marker)
    parted.push(one)
    if (one.marker) take(open, one.marker)
  }
  return withLastParted(parted)
}

/** Parts `a) Rà soát; b) Sửa đổi.` where the list ends with it. */
function withLastParted(all: readonly Opened[]): Paragraph[] {
  const parted: Paragraph[] = []
  const below = new Map<string, LineMarker>()
  for (const { paragraph, marker } of all.toReversed()) {
    const counted = marker !== null && isCounted(marker)
    if (counted && below.get(keyOf(marker))?.ordinal !== marker.ordinal + 1) {
      parted.push(...partsOfList(paragraph, marker).reverse())
    } else parted.push(paragraph)
    if (marker) take(below, marker)
  }
  return parted.reverse()
}

function partsOfList(paragraph: Paragraph, own: LineMarker): Paragraph[] {
  const cut = placeOfLabel(paragraph.text, own, own, own.ordinal + 1)
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

/** True for a label that goes on with a list of which the one before it opens no paragraph. */
function isLost(marker: LineMarker, open: ReadonlyMap<string, LineMarker>): boolean {
  return isCounted(marker) && marker.ordinal > 1 && (open.get(keyOf(marker))?.ordinal ?? 0) < marker.ordinal - 1
}

/** Parts the nearest paragraph above that holds the label before `next`, and again for what is lost before that one. */
function partBefore(all: Opened[], end: number, next: LineMarker): void {
  for (let at = end - 1; at >= Math.max(0, end - FURTHEST); at--) {
    const { paragraph, marker: own } = all[at] as Opened
    const sameList = own !== null && keyOf(own) === keyOf(next)
    if (sameList && own.ordinal >= next.ordinal - 1) return
    const cut = placeOfLabel(paragraph.text, own, next, next.ordinal - 1)
    if (cut > 0) {
      const [head, tail] = partedAt(paragraph, cut)
      const lost = opened(tail)
      all.splice(at, 1, opened(head), lost)
      if (lost.marker && lost.marker.ordinal > 1) partBefore(all, at + 1, lost.marker)
      return
    }
    if (sameList || (own !== null && rankOf(own) < rankOf(next))) return
  }
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
