/** Text that is turned by a quarter against the rest of its page, as in narrow cells: its words as they are read. */
import { type Area, around, type Glyphs } from './page.js'

/** A piece of such text, and where its line goes: up the page or down. */
export interface TurnedPiece {
  piece: Glyphs
  isUp: boolean
}

/** Parts of the width of a word: the gap behind it. */
const GAP = 0.2
/** Parts of the font size. */
const SAME_LINE = 0.35
const BLANK = 0.12
const APART = 0.9
const NEXT_LINE = 1.7

/** The pieces of one line, in the order that they are read in. */
type TurnedLine = TurnedPiece[]

/**
 * Sets the lines of each block level, one behind the other at the middle of its height: they stay within its sides.
 *
 * @param rules ruling lines: no block goes over one
 * @returns the words; the pieces that are not among them are parts of them
 */
export function levelled(pieces: readonly TurnedPiece[], rules: readonly Area[]): Set<Glyphs> {
  const words = new Set<Glyphs>()
  for (const block of blocksOf(linesOf(pieces, rules), rules)) {
    const found = block.flatMap(wordsOf)
    const { left, top, right, bottom } = around(block.flat().map(({ piece }) => piece))
    const [width, middle] = [(right - left) / found.length, (top + bottom) / 2]
    found.forEach((word, i) => {
      const [first] = word
      if (!first) return
      const { size } = first
      Object.assign(first, {
        text: word
          .map(({ text }) => text)
          .join('')
          .normalize('NFC'),
        left: left + i * width,
        right: left + (i + 1 - GAP) * width,
        top: middle - size / 2,
        bottom: middle + size / 2,
        base: middle + size / 4,
        blankBefore: true,
      })
      words.add(first)
    })
  }
  return words
}

/** Line by line from left to right, each parted where no word follows. */
function linesOf(pieces: readonly TurnedPiece[], rules: readonly Area[]): TurnedLine[] {
  const columns: TurnedPiece[][] = []
  for (const turned of [...pieces].sort((a, b) => middleOf(a) - middleOf(b))) {
    const column = columns.find(
      ([first]) =>
        first &&
        first.isUp === turned.isUp &&
        Math.abs(middleOf(first) - middleOf(turned)) < SAME_LINE * turned.piece.size,
    )
    if (column) column.push(turned)
    else columns.push([turned])
  }
  return columns.flatMap((column) => {
    const lines: TurnedLine[] = []
    for (const turned of column.sort((a, b) => startOf(a) - startOf(b))) {
      const line = lines.at(-1)
      const before = line?.at(-1)
      const isNear = before && startOf(turned) - endOf(before) < APART * turned.piece.size
      if (line && before && isNear && !isParted(before.piece, turned.piece, rules)) line.push(turned)
      else lines.push([turned])
    }
    return lines
  })
}

/** Lines beside each other that share most of their height, the first one first. */
function blocksOf(lines: readonly TurnedLine[], rules: readonly Area[]): TurnedLine[][] {
  const blocks: TurnedLine[][] = []
  for (const line of lines) {
    const block = blocks.find((other) => isBeside(other.at(-1) ?? [], line, rules))
    if (block) block.push(line)
    else blocks.push([line])
  }
  return blocks.map((block) => (block[0]?.[0]?.isUp ? block : block.reverse()))
}

function isBeside(line: TurnedLine, next: TurnedLine, rules: readonly Area[]): boolean {
  const [first, other] = [line[0], next[0]]
  if (!first || !other || first.isUp !== other.isUp) return false
  const [a, b] = [around(line.map(({ piece }) => piece)), around(next.map(({ piece }) => piece))]
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  const step = middleOf(other) - middleOf(first)
  const isNear = step < NEXT_LINE * first.piece.size && shared > Math.min(a.bottom - a.top, b.bottom - b.top) / 2
  return isNear && !isParted(a, b, rules)
}

/** A ruling line stands between them. */
function isParted(a: Area, b: Area, rules: readonly Area[]): boolean {
  const [x, y, u, v] = [(a.left + a.right) / 2, (a.top + a.bottom) / 2, (b.left + b.right) / 2, (b.top + b.bottom) / 2]
  return rules.some(
    ({ left, top, right, bottom }) =>
      left < Math.max(x, u) && right > Math.min(x, u) && top < Math.max(y, v) && bottom > Math.min(y, v),
  )
}

function wordsOf(line: TurnedLine): Glyphs[][] {
  const words: Glyphs[][] = []
  line.forEach((turned, i) => {
    const before = line[i - 1]
    const gap = before ? startOf(turned) - endOf(before) : 0
    if (before && !turned.piece.blankBefore && gap < BLANK * turned.piece.size) words.at(-1)?.push(turned.piece)
    else words.push([turned.piece])
  })
  return words
}

const middleOf = ({ piece }: TurnedPiece): number => (piece.left + piece.right) / 2
/** Along the line, in the direction that it is read in. */
const startOf = ({ piece, isUp }: TurnedPiece): number => (isUp ? -piece.bottom : piece.top)
const endOf = ({ piece, isUp }: TurnedPiece): number => (isUp ? -piece.top : piece.bottom)
