/** Pieces of text in little memory: a long document has hundreds of thousands of them until its last page is read. */
import type { Glyphs } from './page.js'

/** What pieces drawn one behind the other have in common, and the left and the right sides of all pieces of the page. */
interface Shared extends Pick<Glyphs, 'top' | 'bottom' | 'base' | 'size' | 'bold' | 'italic' | 'mark'> {
  readonly sides: Float64Array
}

/** Of each piece: its left and its right side. */
const SIDES = 2

const BLANK_BEFORE = 1
const BLANK_BEHIND = 2
const ASKEW = 4
const RAISED = 8
/** So many bits hold these signs. */
const SIGNS = 4

/** A piece whose sides stand with those of the other pieces of its page, and what it shares with its neighbours once. */
class PackedGlyphs implements Glyphs {
  text: string
  #shared: Shared
  /** Its signs and, above them, its index on the page. */
  #state: number

  constructor(piece: Glyphs, text: string, shared: Shared, index: number) {
    this.text = text
    this.#shared = shared
    this.#state =
      (index << SIGNS) |
      (piece.blankBefore ? BLANK_BEFORE : 0) |
      (piece.blankBehind ? BLANK_BEHIND : 0) |
      (piece.askew ? ASKEW : 0) |
      (piece.raised ? RAISED : 0)
    this.left = piece.left
    this.right = piece.right
  }

  get left(): number {
    return this.#shared.sides[this.#at] as number
  }
  set left(x: number) {
    this.#shared.sides[this.#at] = x
  }

  get right(): number {
    return this.#shared.sides[this.#at + 1] as number
  }
  set right(x: number) {
    this.#shared.sides[this.#at + 1] = x
  }

  get top(): number {
    return this.#shared.top
  }
  set top(top: number) {
    if (top !== this.top) this.#shared = { ...this.#shared, top }
  }

  get bottom(): number {
    return this.#shared.bottom
  }
  set bottom(bottom: number) {
    if (bottom !== this.bottom) this.#shared = { ...this.#shared, bottom }
  }

  get base(): number {
    return this.#shared.base
  }
  set base(base: number) {
    if (base !== this.base) this.#shared = { ...this.#shared, base }
  }

  get size(): number {
    return this.#shared.size
  }
  set size(size: number) {
    if (size !== this.size) this.#shared = { ...this.#shared, size }
  }

  get bold(): boolean {
    return this.#shared.bold
  }
  set bold(bold: boolean) {
    if (bold !== this.bold) this.#shared = { ...this.#shared, bold }
  }

  get italic(): boolean {
    return this.#shared.italic
  }
  set italic(italic: boolean) {
    if (italic !== this.italic) this.#shared = { ...this.#shared, italic }
  }

  get mark(): number | undefined {
    return this.#shared.mark
  }

  get blankBefore(): boolean {
    return this.#is(BLANK_BEFORE)
  }
  set blankBefore(isSo: boolean) {
    this.#set(BLANK_BEFORE, isSo)
  }

  get blankBehind(): boolean {
    return this.#is(BLANK_BEHIND)
  }
  set blankBehind(isSo: boolean) {
    this.#set(BLANK_BEHIND, isSo)
  }

  get askew(): boolean {
    return this.#is(ASKEW)
  }

  get raised(): boolean {
    return this.#is(RAISED)
  }
  set raised(isSo: boolean) {
    this.#set(RAISED, isSo)
  }

  get #at(): number {
    return (this.#state >> SIGNS) * SIDES
  }

  #is(sign: number): boolean {
    return (this.#state & sign) !== 0
  }

  #set(sign: number, isSo: boolean): void {
    this.#state = isSo ? this.#state | sign : this.#state & ~sign
  }
}

/**
 * Packs the pieces of a page.
 *
 * @param texts the texts of the pieces of the file so far: equal ones are kept once
 */
export function packed(pieces: readonly Glyphs[], texts: Map<string, string>): Glyphs[] {
  const sides = new Float64Array(pieces.length * SIDES)
  let last: Shared | null = null
  return pieces.map((piece, i) => {
    const known = texts.get(piece.text)
    if (known === undefined) texts.set(piece.text, piece.text)
    last = last && isSharedBy(last, piece) ? last : sharedOf(piece, sides)
    return new PackedGlyphs(piece, known ?? piece.text, last, i)
  })
}

function isSharedBy({ top, bottom, base, size, bold, italic, mark }: Shared, piece: Glyphs): boolean {
  const isOnLine = top === piece.top && bottom === piece.bottom && base === piece.base
  return isOnLine && size === piece.size && bold === piece.bold && italic === piece.italic && mark === piece.mark
}

const sharedOf = ({ top, bottom, base, size, bold, italic, mark }: Glyphs, sides: Float64Array): Shared => ({
  sides,
  top,
  bottom,
  base,
  size,
  bold,
  italic,
  mark,
})

/** A piece of its own with what a piece says. */
export function copyOf<Piece extends Glyphs>(piece: Piece): Piece {
  const { left, right, blankBefore, blankBehind, askew, raised, mark, ...own } = piece
  const { top, bottom, base, size, bold, italic } = piece
  return {
    ...own,
    left,
    top,
    right,
    bottom,
    base,
    size,
    bold,
    italic,
    blankBefore,
    askew,
    raised,
    ...(blankBehind ? { blankBehind } : {}),
    ...(mark === undefined ? {} : { mark }),
  } as Piece
}
