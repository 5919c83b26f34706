/**
 * Pages that put every printed line at a place of its own, as programs make them that turn PDF into HTML: they are
 * laid out to text as it stands on the page, in which letterheads, columns and tables are told by their blanks.
 */
import type { HtmlElement, HtmlTree } from './tree.js'

interface Piece {
  text: string
  x: number
  y: number
  /** How many lines it stands below the place of its element. */
  below: number
}

interface Place {
  x?: number
  /** Downwards. */
  y?: number
}

const PLACE = /(?:^|[;\s])(left|top|bottom) ?: ?(-?\d{1,6}(?:\.\d{1,6})?)(px|pt|em|cm|mm|in|%)?/gi
const RULE = /\.([\w-]{1,40}) ?\{([^{}]{1,400})\}/g
const ABSOLUTE = 'absolute'
const PIXELS: Readonly<Record<string, number>> = { pt: 4 / 3, em: 16, cm: 37.8, mm: 3.78, in: 96, '%': 10 }
const FEWEST_LINES = 20
const LONGEST_LINE = 300
/** Share of the characters of a page that stand in such lines. */
const NEARLY_ALL = 0.8
/** Shares of the distance of two lines: the width of a character, how far one line may be off, a gap between paragraphs. */
const CHARACTER = 0.34
const OFF = 0.4
const GAP = 1.7
/** Pixels from one line to the next. */
const LEAST_STEP = 2
const USUAL_STEP = 20
/** Characters between two columns; more where a line is cut, since capitals are wider than others. */
const APART = 2
const APART_IF_CUT = 5

/** The text of a page whose lines are placed one by one, as it is laid out; null for other pages. */
export function positionedText({ root, elements, sheets }: HtmlTree): string | null {
  const rules = rulesOf(sheets)
  if (rules.size === 0 && !elements.some(({ attributes: { style } }) => style?.includes(ABSOLUTE))) return null
  const styles = new Map<string, Place>()
  const places = elements.map((element) => placeOf(element, rules, styles))
  if (places.filter(isWhole).length < FEWEST_LINES) return null
  const pages = new Map<HtmlElement, Piece[]>()
  const counts = { around: 0, placed: 0, lines: 0 }
  for (const element of elements) {
    const place = places[element.index] ?? {}
    if (!isInside(element, places)) counts.around += ownLength(element)
    if (!isWhole(place) || holdsPlaces(element, places)) continue
    const lines = textOf(element).split('\n')
    if (lines.some((line) => line.length > LONGEST_LINE)) continue
    const { page, x, y } = onPage(element, places, root)
    const pieces = pages.get(page) ?? []
    pages.set(page, pieces)
    lines.forEach((text, below) => {
      counts.placed += text.length
      if (text.trim() !== '') counts.lines++
      pieces.push({ text, x, y, below })
    })
  }
  if (counts.lines < FEWEST_LINES || counts.placed < NEARLY_ALL * (counts.placed + counts.around)) return null
  return [...pages.values()].map(laidOut).join('\n\f')
}

function rulesOf(sheets: string): Map<string, Place> {
  const rules = new Map<string, Place>()
  if (!sheets.includes(ABSOLUTE)) return rules
  for (const [, name = '', body = ''] of sheets.matchAll(RULE)) {
    const place = placeIn(body)
    // rules for the printer stand behind those for the screen
    if ((place.x !== undefined || place.y !== undefined) && !rules.has(name)) rules.set(name, place)
  }
  return rules.size < FEWEST_LINES ? new Map() : rules
}

function placeIn(declarations: string): Place {
  const place: Place = {}
  for (const [, side = '', number = '', unit = 'px'] of declarations.matchAll(PLACE)) {
    const pixels = Number(number) * (PIXELS[unit.toLowerCase()] ?? 1)
    if (side.toLowerCase() === 'left') place.x = pixels
    else place.y = side.toLowerCase() === 'top' ? pixels : -pixels
  }
  return place
}

const NOWHERE: Place = Object.freeze({})

/** @param styles the places that inline styles give, each told once */
function placeOf({ attributes }: HtmlElement, rules: ReadonlyMap<string, Place>, styles: Map<string, Place>): Place {
  const { style, class: names } = attributes
  const own = style ? (styles.get(style) ?? placeIn(style)) : NOWHERE
  if (style) styles.set(style, own)
  const named = names && rules.size > 0 ? names.split(/\s+/).flatMap((name) => rules.get(name) ?? []) : []
  return named.length > 0 ? Object.assign({}, ...named, own) : own
}

const isWhole = ({ x, y }: Place): boolean => x !== undefined && y !== undefined

function isInside(element: HtmlElement, places: readonly Place[]): boolean {
  for (let at: HtmlElement | null = element; at; at = at.parent) if (isWhole(places[at.index] ?? {})) return true
  return false
}

const ownLength = ({ children }: HtmlElement): number =>
  children.reduce((sum, child) => sum + (typeof child === 'string' ? child.trim().length : 0), 0)

const holdsPlaces = (element: HtmlElement, places: readonly Place[]): boolean =>
  element.children.some(
    (child) => typeof child !== 'string' && (isWhole(places[child.index] ?? {}) || holdsPlaces(child, places)),
  )

/** The place on the page: that of an element is told from the one around it. */
function onPage(
  element: HtmlElement,
  places: readonly Place[],
  root: HtmlElement,
): { page: HtmlElement; x: number; y: number } {
  let [x, y, page]: [number, number, HtmlElement] = [0, 0, root]
  for (let at: HtmlElement | null = element; at; at = at.parent) {
    const place = places[at.index] ?? {}
    page = at
    if (!isWhole(place)) break
    x += place.x ?? 0
    y += place.y ?? 0
  }
  return { page, x, y }
}

function laidOut(pieces: readonly Piece[]): string {
  const tops = pieces.map(({ y }) => y).sort((a, b) => a - b)
  const steps = tops.map((y, i) => y - (tops[i - 1] ?? y)).filter((step) => step > LEAST_STEP)
  const pitch = steps.sort((a, b) => a - b)[steps.length >> 1] ?? USUAL_STEP
  const sorted = pieces.map((piece) => ({ ...piece, y: piece.y + piece.below * pitch })).sort((a, b) => a.y - b.y)
  // a line of several fonts is placed in several pieces, cut within words
  const cut = pieces.some(({ text }) => text !== text.trim() && text.trim() !== '')
  const margin = pieces.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY)
  const rows: Piece[][] = []
  for (const piece of sorted) {
    const row = rows[rows.length - 1]
    if (row?.[0] && piece.y - row[0].y < pitch * OFF) row.push(piece)
    else rows.push([piece])
  }
  return rows
    .map((row, i) => {
      const above = rows[i - 1]?.[0]
      const gap = above && row[0] && row[0].y - above.y > pitch * GAP ? '\n' : ''
      return gap + lineOf(row, (x) => Math.round((x - margin) / (pitch * CHARACTER)), cut)
    })
    .join('\n')
}

function lineOf(row: Piece[], column: (x: number) => number, cut: boolean): string {
  let line = ''
  for (const { text, x } of row.sort((a, b) => a.x - b.x)) {
    const at = column(x)
    const apart = line === '' || at - line.length >= (cut ? APART_IF_CUT : APART)
    line = apart ? `${line.padEnd(at)}${text.trim()}` : `${line}${cut ? '' : ' '}${text}`
  }
  return line
}

/** The text of an element, a line for each of its `<br>`. */
function textOf({ children }: HtmlElement): string {
  const parts = children.map((child) =>
    typeof child === 'string' ? child.replace(/\s+/g, ' ') : child.name === 'br' ? '\n' : textOf(child),
  )
  return parts.join('')
}
