/** What stands on a page, as the reader works with it: in points, origin top left, text upright. */
import type { LegacyEncoding } from '../../text/legacy/legacy.js'
import type { TaggedTable } from './tagged.js'

/** A rectangle on the page. */
export interface Area {
  left: number
  top: number
  right: number
  bottom: number
}

/** A piece of text without blanks, as the file draws it; several make a word. It is copied by `copyOf` only: it may be packed. */
export interface Glyphs extends Area {
  text: string
  /** The line that the letters stand on. */
  base: number
  /** Font size. */
  size: number
  bold: boolean
  italic: boolean
  /** A blank was drawn before it. */
  blankBefore: boolean
  /** A blank was drawn behind it, at the end of its line too. */
  blankBehind?: boolean
  /** Drawn at an angle, as watermarks are. */
  askew: boolean
  /** A mark above the line: `m³`, the number of a footnote. */
  raised: boolean
  /** The marked content that it is a part of, in a tagged file. */
  mark?: number | undefined
  /** How sure its recognition is, from 0 to 1; missing where the file says the letters. */
  confidence?: number
  /** What was recognised, where it is read otherwise; the pieces of a word that was parted have the same one. */
  raw?: { text: string }
}

export interface Word extends Glyphs {
  /** What of its end is raised. */
  raisedEnd?: string
  /** The footnote whose mark stood behind it. */
  note?: NoteRow[]
  /** The marks of footnotes that were taken from it. */
  marks?: string[]
}

/** What stands at one height, from left to right. */
export interface Row extends Area {
  words: Word[]
  base: number
  /** Font size of most of its letters. */
  size: number
}

/** A row of a footnote, which may stand on another page than its mark. */
export interface NoteRow {
  row: Row
  page: number
}

/** Lines across a page, one under the other, that no line down the page meets. */
export interface Bands extends Area {
  /** Those that go from the left side to the right one, and between them those that do not. */
  lines: Area[]
  /** How many go from side to side. */
  whole: number
}

/** A table without lines, by its pixels. */
export interface OpenTable extends Area {
  /** The edges of its columns. */
  xs: number[]
}

/** What was recognised on a page and is not in its text. */
export interface LeftOut {
  /** Of blanks filled in by hand. */
  blanks: string[]
  /** Specks, pieces of lines and seals. */
  specks: string[]
}

export interface PageContent {
  /** 1-based. */
  number: number
  width: number
  height: number
  /** Quarter turns, clockwise, that the text was turned by to stand upright. */
  turn: 0 | 1 | 2 | 3
  /** How many letters its text has. */
  letters: number
  /** The tables of its structure tree, in a tagged file. */
  tagged?: TaggedTable[]
  /** Lines across the page that belong to no table with lines between its columns. */
  bands?: Bands[]
  /** Tables of a recognised page without lines. */
  open?: OpenTable[]
  /** What the boxes of digital signatures and the stamps of offices that received the paper say. */
  signatures: string[]
  /** Letters that the fonts do not name: those found again, and how many were not. */
  lost: { found: string[]; unknown: number }
  /** The font encodings that letters of it were in. */
  legacy?: LegacyEncoding[]
  /** Why it is not read whole. */
  cut?: string
  /** The share of the page that images cover. */
  images: number
  /** Where the short line over its footnotes stands, if its words were recognised. */
  noteLine?: number
  /** Its words were recognised in a picture of it. */
  recognised?: LeftOut
  /** The upright page was turned against the clock by these degrees about this point to set its lines straight. */
  lean?: { degrees: number; x: number; y: number }
}

/** A page as it is read, before it is laid out. */
export interface RawPage extends Omit<PageContent, 'letters'> {
  glyphs: Glyphs[]
  /** Ruling lines, thin rectangles too. */
  rules: Area[]
}

/** An area of the upright page as it lies on the page that a viewer shows. */
export function shownArea(area: Area, page: Pick<PageContent, 'width' | 'height' | 'turn' | 'lean'>): Area {
  const { width, height, lean } = page
  const own = lean ? leaning(area, lean) : area
  const { left, top, right, bottom } = own
  if (page.turn === 1) return { left: height - bottom, top: left, right: height - top, bottom: right }
  if (page.turn === 2) return { left: width - right, top: height - bottom, right: width - left, bottom: height - top }
  if (page.turn === 3) return { left: top, top: width - right, right: bottom, bottom: width - left }
  return own
}

/** What holds an area when it leans again. */
function leaning({ left, top, right, bottom }: Area, { degrees, x, y }: NonNullable<PageContent['lean']>): Area {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)]
  const [u, v] = [(left + right) / 2 - x, (top + bottom) / 2 - y]
  const [middle, height] = [x + u * cos - v * sin, y + u * sin + v * cos]
  // across a word the lean is less than a pixel: the area keeps its size
  const [w, h] = [(right - left) / 2, (bottom - top) / 2]
  return { left: middle - w, top: height - h, right: middle + w, bottom: height + h }
}

/** The inverse of `shownArea`, from a shown page of the given size. */
export function uprightArea(area: Area, shown: { width: number; height: number }, turn: PageContent['turn']): Area {
  const { left, top, right, bottom } = area
  if (turn === 1) return { left: top, top: shown.width - right, right: bottom, bottom: shown.width - left }
  if (turn === 2)
    return {
      left: shown.width - right,
      top: shown.height - bottom,
      right: shown.width - left,
      bottom: shown.height - top,
    }
  if (turn === 3) return { left: shown.height - bottom, top: left, right: shown.height - top, bottom: right }
  return area
}

/** The smallest area that holds all of them. */
export function around(areas: readonly Area[]): Area {
  const first = areas[0] ?? { left: 0, top: 0, right: 0, bottom: 0 }
  let { left, top, right, bottom } = first
  for (const area of areas) {
    left = Math.min(left, area.left)
    top = Math.min(top, area.top)
    right = Math.max(right, area.right)
    bottom = Math.max(bottom, area.bottom)
  }
  return { left, top, right, bottom }
}

/** True where the middle of a piece stands in an area. */
export function holds(area: Area, piece: Area): boolean {
  const x = (piece.left + piece.right) / 2
  const y = (piece.top + piece.bottom) / 2
  return x > area.left && x < area.right && y > area.top && y < area.bottom
}
