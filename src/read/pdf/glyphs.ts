/** The runs of a page → pieces of text without blanks, each with its place. */
import { normalizeCharacters } from '../../text/characters.js'
import {
  decodeLegacy,
  decodeLegacyRun,
  detectLegacy,
  type LegacyEncoding,
  legacyEncodingOf,
} from '../../text/legacy/legacy.js'
import { withoutDoubles } from './doubled.js'
import type { DrawnRun } from './drawn.js'
import { type Area, type Glyphs, type PageContent, type RawPage, uprightArea } from './page.js'
import { isLabelOf } from './rows.js'
import { type Matrix, times } from './rules.js'

/** What a font is by its name in the file. */
export interface FontStyle {
  /** Without the mark of a subset. */
  name: string
  bold: boolean
  italic: boolean
}

/** Parts of the font size. */
const ASCENT = 0.8
const DESCENT = 0.22
const GAP = 0.12
const NEXT_TO = 0.1
const CLOSE = 0.02
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
): Pick<RawPage, 'glyphs' | 'turn' | 'legacy'> {
  const set: Placed[] = []
  for (const run of runs) addPieces(run, view as Matrix, styleOf(run.font), set)
  const { pieces, legacy } = decoded(set)
  const drawn: Placed[] = []
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
    drawn.push(placed)
  }
  const turn = mostTurned(drawn)
  for (const placed of drawn) setUpright(placed, turn, shown)
  const glyphs = joined(withoutDoubles(drawn.map(({ piece }) => piece)))
  return { glyphs, turn, ...(legacy.length > 0 ? { legacy } : {}) }
}

/** Puts the letters of a word together that are drawn one by one: it stands where its middle does, also over the edge of a cell. */
function joined(glyphs: readonly Glyphs[]): Glyphs[] {
  const words: Glyphs[] = []
  for (const piece of glyphs) {
    const last = words.at(-1)
    if (!last || !isOfWord(last, piece)) {
      words.push(piece)
      continue
    }
    if (piece.text.length > last.text.length) Object.assign(last, { bold: piece.bold, italic: piece.italic })
    last.text = (last.text + piece.text).normalize('NFC')
    last.right = piece.right
    last.blankBehind = piece.blankBehind === true
  }
  return words
}

function isOfWord(last: Glyphs, piece: Glyphs): boolean {
  if (last.askew || piece.askew || piece.blankBefore || last.mark !== piece.mark || isLabelOf(last, piece)) return false
  if (last.size !== piece.size || Math.abs(last.base - piece.base) > CLOSE * piece.size) return false
  return Math.abs(piece.left - last.right) < CLOSE * piece.size
}

const isNextTo = (end: Point, start: Point, size: number): boolean =>
  Math.hypot(end.x - start.x, end.y - start.y) < NEXT_TO * size

/** The byte that is `ư` in TCVN3 and that a PDF without the font takes for a hyphen. */
const HYPHEN_BYTE = '\u00ad'
/** Stands for it until the encoding of its page is known. */
const BYTE_AS_HYPHEN = '\ue0ad'
const BYTES_AS_HYPHENS = /\ue0ad/g

/** The pieces with their letters in Unicode: by the names of their fonts, else by what the words of the page would be. */
function decoded(set: readonly Placed[]): { pieces: Placed[]; legacy: LegacyEncoding[] } {
  const found = new Set<LegacyEncoding>()
  const ofBytes = set.filter(({ piece, encoding }) => encoding === null && isLatin1(piece.text))
  const isUnicode = ofBytes.length * 2 < set.length
  const words = isUnicode ? [] : ofBytes.map(({ piece }) => piece.text.replace(BYTES_AS_HYPHENS, HYPHEN_BYTE))
  const byWords = isUnicode ? null : detectLegacy(words.join(' '))
  const pieces = set.filter(({ piece, font, encoding: named }) => {
    if (piece.text === '') return true
    const encoding = named ?? byWords
    const legacy = encoding !== null && isLatin1(piece.text)
    const written = piece.text.replace(BYTES_AS_HYPHENS, encoding === 'TCVN3' ? HYPHEN_BYTE : '-')
    const read = !legacy ? written : named ? decodeLegacyRun(written, font) : decodeLegacy(written, encoding)
    if (legacy && read !== written) found.add(encoding)
    piece.text = normalizeCharacters(read).trim()
    return piece.text !== ''
  })
  return { pieces, legacy: [...found] }
}

interface Point {
  x: number
  y: number
}

/** A piece with the points where its line begins and ends; one without text is a blank. */
interface Placed {
  piece: Glyphs
  from: Point
  to: Point
  /** Quarter turns of its direction, clockwise from upright. */
  turn: PageContent['turn']
  font: string
  /** The encoding that its font is named for. */
  encoding: LegacyEncoding | null
}

function addPieces(run: DrawnRun, view: Matrix, { name, bold, italic }: FontStyle, pieces: Placed[]): void {
  const [a, b, c, d, e, f] = times(view, run.matrix)
  const length = Math.hypot(a, b) || 1
  const size = Math.abs(run.size) * Math.hypot(c, d) || 1
  const unit = { x: a / length, y: b / length }
  const angle = Math.atan2(unit.y, unit.x) / (Math.PI / 2)
  const quarter = Math.round(angle)
  const turn = ((quarter + 4) % 4) as PageContent['turn']
  const askew = Math.abs(angle - quarter) > LEAN
  const encoding = legacyEncodingOf(name)
  const around = reachOf(unit, size)
  const put = (text: string, start: number, end: number): void => {
    const from = { x: e + a * start, y: f + b * start }
    const to = { x: e + a * end, y: f + b * end }
    const piece: Glyphs = {
      text,
      left: Math.min(from.x, to.x) + around.left,
      top: Math.min(from.y, to.y) + around.top,
      right: Math.max(from.x, to.x) + around.right,
      bottom: Math.max(from.y, to.y) + around.bottom,
      base: 0,
      size,
      bold,
      italic,
      blankBefore: false,
      askew,
      raised: false,
    }
    if (run.mark !== undefined) piece.mark = run.mark
    pieces.push({ piece, from, to, turn, font: name, encoding })
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
      end = word === text ? at + width : Math.max(end, at + width)
    }
  }
  close()
}

/** Only bytes of an encoding can be meant for another one. */
function isLatin1(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0xff && text[i] !== BYTE_AS_HYPHEN) return false
  return true
}

/** How far letters reach from the line that they stand on. */
function reachOf(unit: Point, size: number): Area {
  // up is a quarter turn against the clock from the direction of the text
  const [upX, upY] = [ASCENT * size * unit.y, -ASCENT * size * unit.x]
  const [downX, downY] = [-DESCENT * size * unit.y, DESCENT * size * unit.x]
  return {
    left: Math.min(upX, downX),
    top: Math.min(upY, downY),
    right: Math.max(upX, downX),
    bottom: Math.max(upY, downY),
  }
}

/** The direction of most letters. */
function mostTurned(drawn: readonly Placed[]): PageContent['turn'] {
  const letters = [0, 0, 0, 0]
  for (const { turn, piece } of drawn) if (!piece.askew) letters[turn] = (letters[turn] ?? 0) + piece.text.length
  return letters.indexOf(Math.max(...letters)) as PageContent['turn']
}

function setUpright(
  { piece, turn: own }: Placed,
  turn: PageContent['turn'],
  shown: { width: number; height: number },
): void {
  if (turn !== 0) Object.assign(piece, uprightArea(piece, shown, turn))
  piece.base = own === turn ? piece.bottom - DESCENT * piece.size : piece.bottom
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
