/** Pieces of text in little memory: a long document has hundreds of thousands of them until its last page is read. */
import type { Glyphs } from './page.js'

/** Of each piece: its sides, its base and its size. */
const FIGURES = 6

/** A piece whose figures stand with those of the other pieces of its page. */
class PackedGlyphs implements Glyphs {
  text: string
  bold: boolean
  italic: boolean
  blankBefore: boolean
  askew: boolean
  raised: boolean
  readonly #figures: Float64Array
  readonly #at: number

  constructor(piece: Glyphs, text: string, figures: Float64Array, at: number) {
    this.text = text
    this.bold = piece.bold
    this.italic = piece.italic
    this.blankBefore = piece.blankBefore
    this.askew = piece.askew
    this.raised = piece.raised
    this.#figures = figures
    this.#at = at
    this.left = piece.left
    this.top = piece.top
    this.right = piece.right
    this.bottom = piece.bottom
    this.base = piece.base
    this.size = piece.size
  }

  get left(): number {
    return this.#figures[this.#at] as number
  }
  set left(x: number) {
    this.#figures[this.#at] = x
  }

  get top(): number {
    return this.#figures[this.#at + 1] as number
  }
  set top(y: number) {
    this.#figures[this.#at + 1] = y
  }

  get right(): number {
    return this.#figures[this.#at + 2] as number
  }
  set right(x: number) {
    this.#figures[this.#at + 2] = x
  }

  get bottom(): number {
    return this.#figures[this.#at + 3] as number
  }
  set bottom(y: number) {
    this.#figures[this.#at + 3] = y
  }

  get base(): number {
    return this.#figures[this.#at + 4] as number
  }
  set base(y: number) {
    this.#figures[this.#at + 4] = y
  }

  get size(): number {
    return this.#figures[this.#at + 5] as number
  }
  set size(points: number) {
    this.#figures[this.#at + 5] = points
  }
}

/**
 * Packs the pieces of a page.
 *
 * @param texts the texts of the pieces of the file so far: equal ones are kept once
 */
export function packed(pieces: readonly Glyphs[], texts: Map<string, string>): Glyphs[] {
  const figures = new Float64Array(pieces.length * FIGURES)
  return pieces.map((piece, i) => {
    const known = texts.get(piece.text)
    if (known === undefined) texts.set(piece.text, piece.text)
    const text = known ?? piece.text
    const own: Glyphs = new PackedGlyphs(piece, text, figures, i * FIGURES)
    if (piece.mark !== undefined) own.mark = piece.mark
    if (piece.blankBehind) own.blankBehind = true
    return own
  })
}

/** A piece of its own with what a piece says. */
export function copyOf<Piece extends Glyphs>(piece: Piece): Piece {
  const { left, top, right, bottom, base, size } = piece
  return { ...piece, left, top, right, bottom, base, size }
}
