/** The runs of a page → pieces of text without blanks, each with its place. */
import { normalizeCharacters } from '../../text/characters.js'
import {
  decodeLegacy,
  decodeLegacyRun,
  detectLegacy,
  type LegacyEncoding,
  legacyEncodingOf,
} from '../../text/legacy/legacy.js'
import { meaningOfEth, withStruckD } from '../../text/struck-d.js'
import { withoutDoubles } from './doubled.js'
import type { DrawnRun } from './drawn.js'
import { type Area, type Glyphs, type PageContent, type RawPage, uprightArea } from './page.js'
import { isLabelOf } from './rows.js'
import { type Matrix, times } from './rules.js'
import { levelled } from './turned.js'

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

/**
 * Takes the text of a page apart at its blanks and gaps.
 *
 * @param view transform from the page to its view: points, origin top left
 * @param shown size of the view
 * @param rules ruling lines of the view
 */
export function glyphsOf(
  runs: readonly DrawnRun[],
  view: readonly number[],
  shown: { width: number; height: number },
  styleOf: (font: string) => FontStyle,
  rules: readonly Area[] = [],
): Pick<RawPage, 'glyphs' | 'turn' | 'legacy'> {
  const set: Placed[] = []
  for (const run of runs) addPieces(run, new Line(run, view as Matrix, styleOf(run.font)), set)
  const { pieces, legacy } = decoded(set)
  const drawn: Placed[] = []
  // a blank counts for the piece that stands behind it, not for one that is drawn next elsewhere
  let blank: Placed | null = null
  let last: Placed | null = null
  for (const placed of pieces) {
    const { piece } = placed
    if (piece.text === '') {
      blank = placed
      if (last?.isBefore(placed)) last.piece.blankBehind = true
      continue
    }
    if (blank?.isBefore(placed)) piece.blankBefore = true
    last = placed
    drawn.push(placed)
  }
  const turn = mostTurned(drawn)
  for (const placed of drawn) setUpright(placed, turn, shown)
  const glyphs = joined(
    withoutDoubles(withTurnedLevelled(drawn, turn, () => rules.map((rule) => uprightArea(rule, shown, turn)))),
  )
  return { glyphs, turn, ...(legacy.length > 0 ? { legacy } : {}) }
}

/** The pieces, with the words of text that is turned against them by a quarter. */
function withTurnedLevelled(drawn: readonly Placed[], turn: PageContent['turn'], rules: () => Area[]): Glyphs[] {
  const isTurned = ({ line, piece }: Placed): boolean => !piece.askew && (line.turn - turn + 4) % 2 === 1
  const turned = drawn.filter(isTurned)
  if (turned.length === 0) return drawn.map(({ piece }) => piece)
  const words = levelled(
    turned.map(({ piece, line }) => ({ piece, isUp: (line.turn - turn + 4) % 4 === 3 })),
    rules(),
  )
  return drawn.filter((placed) => words.has(placed.piece) || !isTurned(placed)).map(({ piece }) => piece)
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

/** The byte that is `ư` in TCVN3 and that a PDF without the font takes for a hyphen. */
const HYPHEN_BYTE = '\u00ad'
/** Stands for it until the encoding of its page is known. */
const BYTE_AS_HYPHEN = '\ue0ad'
const BYTES_AS_HYPHENS = /\ue0ad/g

/** The pieces with their letters in Unicode: by the names of their fonts, else by what the words of the page would be. */
function decoded(set: readonly Placed[]): { pieces: Placed[]; legacy: LegacyEncoding[] } {
  const found = new Set<LegacyEncoding>()
  const ofBytes = set.filter(({ piece, line }) => line.encoding === null && isLatin1(piece.text))
  const isUnicode = ofBytes.length * 2 < set.length
  const words = isUnicode ? [] : ofBytes.map(({ piece }) => piece.text.replace(BYTES_AS_HYPHENS, HYPHEN_BYTE))
  const byWords = isUnicode ? null : detectLegacy(words.join(' '))
  const eth = meaningOfEth(set.map(({ piece }) => piece.text).join('\n'))
  const pieces = set.filter(({ piece, line }) => {
    if (piece.text === '') return true
    const { encoding: named, style } = line
    const encoding = named ?? byWords
    const legacy = encoding !== null && isLatin1(piece.text)
    const written = piece.text.replace(BYTES_AS_HYPHENS, encoding === 'TCVN3' ? HYPHEN_BYTE : '-')
    const read = !legacy ? written : named ? decodeLegacyRun(written, style.name) : decodeLegacy(written, encoding)
    if (legacy && read !== written) found.add(encoding)
    piece.text = normalizeCharacters(withStruckD(read, eth)).trim()
    return piece.text !== ''
  })
  return { pieces, legacy: [...found] }
}

/** The glyphs of a run, between the points of its line. */
class Piece implements Glyphs {
  text: string
  left: number
  top: number
  right: number
  bottom: number
  base = 0
  readonly size: number
  bold: boolean
  italic: boolean
  blankBefore = false
  blankBehind = false
  readonly askew: boolean
  readonly raised = false
  readonly mark: number | undefined

  constructor(text: string, line: Line, fromX: number, fromY: number, toX: number, toY: number) {
    this.text = text
    this.left = Math.min(fromX, toX) + line.left
    this.top = Math.min(fromY, toY) + line.top
    this.right = Math.max(fromX, toX) + line.right
    this.bottom = Math.max(fromY, toY) + line.bottom
    this.size = line.size
    this.bold = line.style.bold
    this.italic = line.style.italic
    this.askew = line.askew
    this.mark = line.mark
  }
}

/** The line that the glyphs of a run stand on, and how far they reach from it. */
class Line implements Area {
  readonly style: FontStyle
  /** The encoding that its font is named for. */
  readonly encoding: LegacyEncoding | null
  readonly mark: number | undefined
  readonly size: number
  /** The length of one point of the run on the page. */
  readonly unit: number
  /** Quarter turns of its direction, clockwise from upright. */
  readonly turn: PageContent['turn']
  readonly askew: boolean
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly #matrix: Matrix

  constructor(run: DrawnRun, view: Matrix, style: FontStyle) {
    const matrix = times(view, run.matrix)
    const [a, b, c, d] = [matrix[0], matrix[1], matrix[2], matrix[3]]
    this.#matrix = matrix
    this.style = style
    this.encoding = legacyEncodingOf(style.name)
    this.mark = run.mark
    this.unit = Math.hypot(a, b) || 1
    this.size = Math.abs(run.size) * Math.hypot(c, d) || 1
    const [x, y] = [a / this.unit, b / this.unit]
    const angle = Math.atan2(y, x) / (Math.PI / 2)
    const quarter = Math.round(angle)
    this.turn = ((quarter + 4) % 4) as PageContent['turn']
    this.askew = Math.abs(angle - quarter) > LEAN
    // up is a quarter turn against the clock from the direction of the text
    const [upX, upY] = [ASCENT * this.size * y, -ASCENT * this.size * x]
    const [downX, downY] = [-DESCENT * this.size * y, DESCENT * this.size * x]
    this.left = Math.min(upX, downX)
    this.top = Math.min(upY, downY)
    this.right = Math.max(upX, downX)
    this.bottom = Math.max(upY, downY)
  }

  /** What is drawn from one offset in the run to another. */
  placed(text: string, start: number, end: number): Placed {
    const m = this.#matrix
    return new Placed(text, this, m[4] + m[0] * start, m[5] + m[1] * start, m[4] + m[0] * end, m[5] + m[1] * end)
  }
}

/**
 * A piece with the points where it begins and ends; one without text is a blank. As an instance of a class it is never
 * taken by the engine for what grows old, as objects written out may be by chance: a page has thousands of them.
 */
class Placed {
  readonly piece: Piece
  readonly line: Line
  readonly fromX: number
  readonly fromY: number
  readonly toX: number
  readonly toY: number

  constructor(text: string, line: Line, fromX: number, fromY: number, toX: number, toY: number) {
    this.piece = new Piece(text, line, fromX, fromY, toX, toY)
    this.line = line
    this.fromX = fromX
    this.fromY = fromY
    this.toX = toX
    this.toY = toY
  }

  /** It ends where the other one begins. */
  isBefore({ fromX, fromY, piece }: Placed): boolean {
    const [x, y, most] = [this.toX - fromX, this.toY - fromY, NEXT_TO * piece.size]
    return Math.abs(x) < most && Math.abs(y) < most && Math.hypot(x, y) < most
  }
}

function addPieces({ glyphs }: DrawnRun, line: Line, pieces: Placed[]): void {
  let word = ''
  let start = 0
  let end = 0
  const close = (): void => {
    if (word !== '') pieces.push(line.placed(word, start, end))
    word = ''
  }
  for (const { text: named, at, width, code } of glyphs) {
    if (named === '') continue
    const text = named === '-' && code === HYPHEN_BYTE.charCodeAt(0) ? BYTE_AS_HYPHEN : named
    const isBlank = text.trim() === ''
    if (isBlank || (word !== '' && (at - end) * line.unit > GAP * line.size)) close()
    if (isBlank) pieces.push(line.placed('', at, at + width))
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

/** The direction of most letters. */
function mostTurned(drawn: readonly Placed[]): PageContent['turn'] {
  const letters = [0, 0, 0, 0]
  for (const { line, piece } of drawn)
    if (!piece.askew) letters[line.turn] = (letters[line.turn] ?? 0) + piece.text.length
  return letters.indexOf(Math.max(...letters)) as PageContent['turn']
}

function setUpright(
  { piece, line }: Placed,
  turn: PageContent['turn'],
  shown: { width: number; height: number },
): void {
  if (turn !== 0) Object.assign(piece, uprightArea(piece, shown, turn))
  piece.base = line.turn === turn ? piece.bottom - DESCENT * piece.size : piece.bottom
}
