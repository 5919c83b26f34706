/** The text items of a page → pieces of text without blanks, each with its place. */
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js'
import { normalizeCharacters } from '../../text/characters.js'
import { decodeLegacyRun } from '../../text/legacy/legacy.js'
import { type Area, type Glyphs, type PageContent, uprightArea } from './page.js'

type Matrix = readonly number[]

/** What a font is by its name in the file. */
export interface FontStyle {
  /** Without the mark of a subset. */
  name: string
  bold: boolean
  italic: boolean
}

interface Drawn extends Glyphs {
  /** Quarter turns of its direction, clockwise from upright. */
  turn: PageContent['turn']
}

/** Font size for letters whose height is unknown. */
const USUAL_SIZE = 12
const ASCENT = 0.8
const DESCENT = 0.22
/** Radians by which a line may lean and still count as straight. */
const LEAN = 0.03

const weights = new Map<string, number>()

function weight(text: string): number {
  let sum = 0
  for (const c of text) {
    let own = weights.get(c)
    if (own === undefined) {
      own = weightOf(c)
      weights.set(c, own)
    }
    sum += own
  }
  return sum
}

/** About how wide a letter is, in parts of the font size; only their ratios count. */
function weightOf(c: string): number {
  if (/[\siíìỉĩịljtfrI.,;:!'()[\]|/-]/u.test(c)) return 0.3
  if (/[mwMW%—]/u.test(c)) return 0.85
  return /[\p{Lu}]/u.test(c) ? 0.7 : 0.5
}

/**
 * Takes the text of a page apart at its blanks.
 *
 * @param view transform from the page to its view: points, origin top left
 * @param shown size of the view
 */
export function glyphsOf(
  items: readonly TextItem[],
  view: Matrix,
  shown: { width: number; height: number },
  styleOf: (font: string) => FontStyle,
): Pick<PageContent, 'glyphs' | 'turn'> {
  const drawn: Drawn[] = []
  let blank = true
  for (const item of items) {
    if (item.str.trim() === '') {
      blank = true
      continue
    }
    const style = styleOf(item.fontName)
    const str = isLatin1(item.str) ? decodeLegacyRun(item.str, style.name) : item.str
    const pieces = piecesOf({ ...item, str }, view, style)
    const [first] = pieces
    if (first && blank) first.blankBefore = true
    drawn.push(...pieces)
    blank = /\s$/u.test(item.str) || item.hasEOL
  }
  const turn = mostTurned(drawn)
  const glyphs = drawn.map((piece) => upright(piece, turn, shown))
  return { glyphs, turn }
}

/** Only bytes of an encoding can be meant for another one. */
function isLatin1(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0xff) return false
  return true
}

function piecesOf(item: TextItem, view: Matrix, { bold, italic }: FontStyle): Drawn[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = item.transform as number[]
  const [va = 1, vb = 0, vc = 0, vd = 1, ve = 0, vf = 0] = view
  const along = { x: va * a + vc * b, y: vb * a + vd * b }
  const length = Math.hypot(along.x, along.y) || 1
  const unit = { x: along.x / length, y: along.y / length }
  const angle = Math.atan2(unit.y, unit.x) / (Math.PI / 2)
  const quarter = Math.round(angle)
  const size = Math.hypot(va * c + vc * d, vb * c + vd * d) || USUAL_SIZE
  const x = va * e + vc * f + ve
  const y = vb * e + vd * f + vf
  const turn = ((quarter + 4) % 4) as PageContent['turn']
  const askew = Math.abs(angle - quarter) > LEAN
  const total = weight(item.str) || 1
  const pieces: Drawn[] = []
  let before = 0
  for (const part of item.str.split(/(\s+)/u)) {
    const share = weight(part) / total
    const text = normalizeCharacters(part).trim()
    if (text !== '') {
      const from = before * item.width
      const to = (before + share) * item.width
      const ends: Area = corners(x, y, unit, from, to, size)
      pieces.push({ text, ...ends, base: 0, size, bold, italic, blankBefore: before > 0, askew, turn })
    }
    before += share
  }
  return pieces
}

/** The area of letters that run along `unit` from (x, y). */
function corners(x: number, y: number, unit: { x: number; y: number }, from: number, to: number, size: number): Area {
  // up is a quarter turn against the clock from the direction of the text
  const up = { x: unit.y, y: -unit.x }
  const xs: number[] = []
  const ys: number[] = []
  for (const at of [from, to]) {
    for (const rise of [ASCENT * size, -DESCENT * size]) {
      xs.push(x + unit.x * at + up.x * rise)
      ys.push(y + unit.y * at + up.y * rise)
    }
  }
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
}

/** The direction of most letters. */
function mostTurned(drawn: readonly Drawn[]): PageContent['turn'] {
  const letters = [0, 0, 0, 0]
  for (const { turn, text, askew } of drawn) if (!askew) letters[turn] = (letters[turn] ?? 0) + text.length
  return letters.indexOf(Math.max(...letters)) as PageContent['turn']
}

function upright(
  { turn: own, ...piece }: Drawn,
  turn: PageContent['turn'],
  shown: { width: number; height: number },
): Glyphs {
  const area = uprightArea(piece, shown, turn)
  const base = own === turn ? area.bottom - DESCENT * piece.size : area.bottom
  return { ...piece, ...area, base }
}
