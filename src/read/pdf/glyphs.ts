/** The runs of a page → pieces of text without blanks, each with its place. */
import { normalizeCharacters } from '../../text/characters.js'
import {
  decodeLegacy,
  decodeLegacyRun,
  detectLegacy,
  type LegacyEncoding,
  legacyEncodingOf,
} from '../../text/legacy/legacy.js'
import type { DrawnRun } from './drawn.js'
import { type Area, type Glyphs, type PageContent, uprightArea } from './page.js'
import { type Matrix, times } from './rules.js'

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

/** Parts of the font size. */
const ASCENT = 0.8
const DESCENT = 0.22
const GAP = 0.12
const NEXT_TO = 0.1
/** Quarter turns by which a line may lean and still count as straight. */
const LEAN = 0.03

/** Parts of the font size: no blank between words is so wide. */
const WIDE = 1.5
/** A table of two rows with three cells has so many. */
const LEAST_JUMPS = 4

/**
 * Takes the text of a page apart at its blanks and gaps.
 *
 * @param view transform from the page to its view: points, origin top left
 * @param shown size of the view
 */
export function glyphsOf(
  runs: readonly DrawnRun[],
  view: readonly number[],
  shown: { width: number; height: number },
  styleOf: (font: string) => FontStyle,
): Pick<PageContent, 'glyphs' | 'turn' | 'legacy'> {
  const set = runs.flatMap((run) => {
    const style = styleOf(run.font)
    return piecesOf(run, view as Matrix, style).map((placed) => ({ ...placed, font: style.name }))
  })
  const { pieces, legacy } = decoded(set)
  const drawn: Drawn[] = []
  // a blank counts for the piece that stands behind it, not for one that is drawn next elsewhere
  let blank: Point | null = null
  let last: Placed | null = null
  for (const placed of pieces) {
    const { piece, from, to } = placed
    if (piece.text === '') {
      blank = to
      if (last && isNextTo(last.to, from, piece.size)) last.piece.blankBehind = true
      continue
    }
    if (blank && isNextTo(blank, from, piece.size)) piece.blankBefore = true
    last = placed
    drawn.push(piece)
  }
  const turn = mostTurned(drawn)
  const glyphs = drawn.map((piece) => upright(piece, turn, shown))
  return { glyphs, turn, ...(legacy.length > 0 ? { legacy } : {}) }
}

const isNextTo = (end: Point, start: Point, size: number): boolean =>
  Math.hypot(end.x - start.x, end.y - start.y) < NEXT_TO * size

/** The byte that is `ư` in TCVN3 and that a PDF without the font takes for a hyphen. */
const HYPHEN_BYTE = '\u00ad'
/** Stands for it until the encoding of its page is known. */
const BYTE_AS_HYPHEN = '\ue0ad'
const BYTES_AS_HYPHENS = /\ue0ad/g

/** The pieces with their letters in Unicode: by the names of their fonts, else by what the words of the page would be. */
function decoded(set: readonly (Placed & { font: string })[]): { pieces: Placed[]; legacy: LegacyEncoding[] } {
  const found = new Set<LegacyEncoding>()
  const ofBytes = set.filter(({ piece, font }) => legacyEncodingOf(font) === null && isLatin1(piece.text))
  const isUnicode = ofBytes.length * 2 < set.length
  const words = ofBytes.map(({ piece }) => piece.text.replace(BYTES_AS_HYPHENS, HYPHEN_BYTE))
  const byWords = isUnicode ? null : detectLegacy(words.join(' '))
  const pieces = set.flatMap(({ font, ...placed }): Placed[] => {
    const { piece } = placed
    if (piece.text === '') return [placed]
    const named = legacyEncodingOf(font)
    const encoding = named ?? byWords
    const legacy = encoding !== null && isLatin1(piece.text)
    const written = piece.text.replace(BYTES_AS_HYPHENS, encoding === 'TCVN3' ? HYPHEN_BYTE : '-')
    const read = !legacy ? written : named ? decodeLegacyRun(written, font) : decodeLegacy(written, encoding)
    if (legacy && read !== written) found.add(encoding)
    piece.text = normalizeCharacters(read).trim()
    return piece.text === '' ? [] : [placed]
  })
  return { pieces, legacy: [...found] }
}

interface Point {
  x: number
  y: number
}

/** A piece with the points where its line begins and ends; one without text is a blank. */
interface Placed {
  piece: Drawn
  from: Point
  to: Point
}

function piecesOf(run: DrawnRun, view: Matrix, { bold, italic }: FontStyle): Placed[] {
  const [a, b, c, d, e, f] = times(view, run.matrix)
  const length = Math.hypot(a, b) || 1
  const size = Math.abs(run.size) * Math.hypot(c, d) || 1
  const unit = { x: a / length, y: b / length }
  const angle = Math.atan2(unit.y, unit.x) / (Math.PI / 2)
  const quarter = Math.round(angle)
  const turn = ((quarter + 4) % 4) as PageContent['turn']
  const askew = Math.abs(angle - quarter) > LEAN
  const pieces: Placed[] = []
  const put = (text: string, start: number, end: number): void => {
    const [from, to] = [start, end].map((at) => ({ x: e + a * at, y: f + b * at })) as [Point, Point]
    const area = corners(from, to, unit, size)
    const piece: Drawn = { text, ...area, base: 0, size, bold, italic, blankBefore: false, askew, turn }
    if (run.mark !== undefined) piece.mark = run.mark
    pieces.push({ piece, from, to })
  }
  let word = ''
  let start = 0
  let end = 0
  const close = (): void => {
    if (word !== '') put(word, start, end)
    word = ''
  }
  for (const { text: named, at, width, code } of run.glyphs) {
    if (named === '') continue
    const text = named === '-' && code === HYPHEN_BYTE.charCodeAt(0) ? BYTE_AS_HYPHEN : named
    const isBlank = text.trim() === ''
    if (isBlank || (word !== '' && (at - end) * length > GAP * size)) close()
    if (isBlank) put('', at, at + width)
    else {
      if (word === '') start = at
      word += text
      end = Math.max(word === text ? 0 : end, at + width)
    }
  }
  close()
  return pieces
}

/** Only bytes of an encoding can be meant for another one. */
function isLatin1(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0xff && text[i] !== BYTE_AS_HYPHEN) return false
  return true
}

/** The area of letters that stand on the line from one point to another. */
function corners(from: Point, to: Point, unit: Point, size: number): Area {
  // up is a quarter turn against the clock from the direction of the text
  const up = { x: unit.y, y: -unit.x }
  const xs: number[] = []
  const ys: number[] = []
  for (const { x, y } of [from, to]) {
    for (const rise of [ASCENT * size, -DESCENT * size]) {
      xs.push(x + up.x * rise)
      ys.push(y + up.y * rise)
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

/** True where text is drawn in columns: it goes on far to the right, or higher up. Building the tree takes its time. */
export function isDrawnInColumns(glyphs: readonly Glyphs[]): boolean {
  let jumps = 0
  for (let i = 1; i < glyphs.length; i++) {
    const [before, piece] = [glyphs[i - 1] as Glyphs, glyphs[i] as Glyphs]
    const rise = before.base - piece.base
    const beside = Math.abs(rise) < 1 && piece.left - before.right > WIDE * piece.size
    if ((beside || rise > piece.size) && ++jumps === LEAST_JUMPS) return true
  }
  return false
}
