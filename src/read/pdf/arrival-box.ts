/**
 * The stamp of the office that received a document (NĐ 30/2020/NĐ-CP, phụ lục IV) where a program draws it over the
 * letterhead: the name of the office, `ĐẾN`, `Số: …`, `Ngày: …`, `Chuyển: …`.
 */
import { isCapitals } from '../../text/characters.js'
import type { Glyphs } from './page.js'

/** Without blanks: the pieces of a page may be letters. */
const ARRIVED = /^(?:CÔNGVĂN|VĂNBẢN)?ĐẾN:?(?:(?:Số|Ngày):?[\d./…-]*)?$/u
/** A piece that the word begins, or that holds it whole. */
const ARRIVED_PIECE = /^(?:(?:CÔNG VĂN|VĂN BẢN) ?)?Đ(?:$|Ế(?:$|N))/u
const FIELD = /^(?:Số|Giờ|Ngày|Chuyển|Kínhchuyển|Lưuhồsơ):?|^[.…]+$/u
const DAY = /^(?:ĐẾN:?)?Ngày:?/u
const MOST_ABOVE = 4
/** Parts of the font size. */
const SAME_BASE = 0.3
const LARGEST = 1.25
const SMALLEST = 0.55
const PITCH = 2.5
const OUT = 1.5
/** Points. */
const WIDEST = 170

/** Takes the stamps out of the pieces of a page, in the order that they are drawn in; gives what their lines say. */
export function takeArrivalBoxes(glyphs: readonly Glyphs[]): { glyphs: readonly Glyphs[]; lines: Glyphs[][] } {
  const lines: Glyphs[][] = []
  for (const [i, { text }] of glyphs.entries()) {
    if (!ARRIVED_PIECE.test(text) || lines.some((line) => line.includes(glyphs[i] as Glyphs))) continue
    lines.push(...stampAt(linesOf(drawnWith(glyphs, i)), glyphs[i] as Glyphs))
  }
  if (lines.length === 0) return { glyphs, lines }
  const taken = new Set(lines.flat())
  return { glyphs: glyphs.filter((piece) => !taken.has(piece)), lines }
}

/** The pieces that are drawn before and behind the word `ĐẾN`, as long as they stand near and are no larger by much. */
function drawnWith(glyphs: readonly Glyphs[], at: number): Glyphs[] {
  const first = glyphs[at] as Glyphs
  const goesOn = (piece: Glyphs | undefined, before: Glyphs): boolean =>
    piece !== undefined &&
    piece.size < LARGEST * first.size &&
    piece.size > SMALLEST * first.size &&
    Math.abs(piece.base - before.base) < PITCH * first.size
  let [from, to] = [at, at]
  while (goesOn(glyphs[from - 1], glyphs[from] as Glyphs)) from--
  while (goesOn(glyphs[to + 1], glyphs[to] as Glyphs)) to++
  return glyphs.slice(from, to + 1)
}

/** Pieces of one height, from left to right; the lines from top to bottom. */
function linesOf(pieces: readonly Glyphs[]): Glyphs[][] {
  const lines: Glyphs[][] = []
  for (const piece of [...pieces].sort((a, b) => a.base - b.base)) {
    const line = lines.at(-1)
    if (line?.[0] && piece.base - line[0].base < SAME_BASE * piece.size) line.push(piece)
    else lines.push([piece])
  }
  return lines.map((line) => line.sort((a, b) => a.left - b.left))
}

/** The lines of the stamp whose word `ĐẾN` a piece begins; none where they do not say what stamps say. */
function stampAt(lines: readonly Glyphs[][], first: Glyphs): Glyphs[][] {
  const at = lines.findIndex((line) => line.includes(first))
  if (at < 0 || !ARRIVED.test(textOf(lines[at] ?? []))) return []
  let to = at + 1
  while (isNext(lines, to) && FIELD.test(textOf(lines[to] ?? []))) to++
  const fields = lines.slice(at, to)
  if (!fields.some((line) => DAY.test(textOf(line)))) return []
  const [left] = sidesOf(fields)
  let from = at
  while (at - from < MOST_ABOVE && isNext(lines, from) && isAbove(lines[from - 1], left)) from--
  return lines.slice(from, to)
}

const isNext = (lines: readonly Glyphs[][], at: number): boolean => {
  const [above, below] = [lines[at - 1]?.[0], lines[at]?.[0]]
  return above !== undefined && below !== undefined && below.base - above.base < PITCH * below.size
}

/** The name of the office stands over the fields, and the first of them may stand higher than `ĐẾN`; none is wider than a stamp. */
function isAbove(line: readonly Glyphs[] = [], left: number): boolean {
  const [from, to] = sidesOf([line])
  const says = isCapitals(textOf(line)) || FIELD.test(textOf(line))
  return says && from > left - OUT * (line[0]?.size ?? 0) && to < left + WIDEST
}

const sidesOf = (lines: readonly (readonly Glyphs[])[]): [number, number] => [
  Math.min(...lines.flatMap((line) => line.map(({ left }) => left))),
  Math.max(...lines.flatMap((line) => line.map(({ right }) => right))),
]

const textOf = (line: readonly Glyphs[]): string => line.map(({ text }) => text).join('')
