/** The boxes of digital signatures that are drawn on a page: `Ký bởi: …` and the lines under it, over whatever stands there. */
import type { Glyphs } from './page.js'

/** Without blanks: the pieces of a page may be letters. */
const HEAD = /^(?:(?:Kýbởi|Ngườiký):|Đượckýbởi|SignatureNotVerified|Digitallysignedby)/u
/** Pieces that may begin it: letters of another font are drawn apart (`Ký b`, `i:`, and `ở` behind them). */
const HEAD_PIECE = /^(?:K(?:ý|$)|N(?:g|$)|Đ(?:ư|$)|S(?:ig|$)|D(?:ig|$))/u
const LINE =
  /^(?:Cơquan|Tổchức|Đơnvị|E-?mail|Ngàyký|Thờigianký|Giờký|Kýngày|Chứcvụ|Date|Reason|Location|DN|Digitallysignedby):?|^[+-]?\d{1,2}[./:-]\d{1,2}/u
const MOST_LINES = 10
/** Parts of the font size. */
const SAME_BASE = 0.15
const SAME_SIZE = 0.15
const SAME_LEFT = 0.5
const BLANK = 1.2
const PITCH = 2

/** Takes the boxes out of the pieces of a page, in the order that they are drawn in; gives their lines. */
export function takeSignatureBoxes(glyphs: readonly Glyphs[]): { glyphs: readonly Glyphs[]; lines: Glyphs[][] } {
  const heads = glyphs.filter((piece) => HEAD_PIECE.test(piece.text) && HEAD.test(textOf(lineFrom(piece, glyphs))))
  const lines = heads.flatMap((head) => boxFrom(head, glyphs))
  if (lines.length === 0) return { glyphs, lines }
  const taken = new Set(lines.flat())
  return { glyphs: glyphs.filter((piece) => !taken.has(piece)), lines }
}

/** The lines of the box that a piece opens: to the last one that says what such boxes say. */
function boxFrom(first: Glyphs, glyphs: readonly Glyphs[]): Glyphs[][] {
  const like = glyphs.filter(({ size }) => Math.abs(size - first.size) < SAME_SIZE * first.size)
  const lines = [lineFrom(first, like)]
  let count = 0
  while (lines.length < MOST_LINES) {
    const base = lines.at(-1)?.[0]?.base ?? 0
    const [next] = like
      .filter(
        (piece) =>
          piece.base > base + SAME_BASE * first.size && Math.abs(piece.left - first.left) < SAME_LEFT * first.size,
      )
      .sort((a, b) => a.base - b.base)
    if (!next || next.base - base > PITCH * first.size) break
    const line = lineFrom(next, like)
    lines.push(line)
    if (LINE.test(textOf(line))) count = lines.length
  }
  return lines.slice(0, count)
}

/** The pieces from one on at its height, up to a gap. */
function lineFrom(first: Glyphs, glyphs: readonly Glyphs[]): Glyphs[] {
  const level = glyphs
    .filter(({ base, left }) => Math.abs(base - first.base) < SAME_BASE * first.size && left >= first.left)
    .sort((a, b) => a.left - b.left)
  const gap = level.findIndex((piece, i) => i > 0 && piece.left - (level[i - 1]?.right ?? 0) > BLANK * first.size)
  return gap < 0 ? level : level.slice(0, gap)
}

const textOf = (line: readonly Glyphs[]): string => line.map(({ text }) => text).join('')
