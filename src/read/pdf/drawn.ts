/**
 * The text that operators draw, glyph by glyph. The library's own text of a page joins glyphs over gaps that pieces in
 * another font fill later, and leaves out letters without a name.
 */
import { clippedTo, isShown } from './clip.js'
import type { Library } from './library.js'
import type { Area } from './page.js'
import { type Matrix, type Operators, times } from './rules.js'

/** Glyphs that one operator draws, in the space of the page. */
export interface DrawnRun {
  font: string
  size: number
  /** From the space of the glyphs, one unit being the font size, to the page. */
  matrix: Matrix
  glyphs: DrawnGlyph[]
  /** The marked content of the page that it is a part of (ISO 32000-1, 14.7.4.2). */
  mark?: number
}

interface DrawnGlyph {
  /** Empty where the file does not say which letter it is. */
  text: string
  /** Its code in the font. */
  code: number
  /** Offset from the start of the run and width with the letter spacing, in points of text space. */
  at: number
  width: number
}

interface Glyph {
  unicode?: string
  width?: number
  originalCharCode?: number
  isSpace?: boolean
}

interface TextState {
  font: string
  size: number
  charSpacing: number
  wordSpacing: number
  scale: number
  leading: number
  rise: number
}

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/**
 * Walks the operators from `from` to `to` (exclusive), those of annotations left out.
 *
 * @param unitOf the width of one unit of the glyphs of a font, in parts of the font size
 */
export function drawnRuns(
  { fnArray, argsArray }: Operators,
  ops: Library['OPS'],
  unitOf: (font: string) => number,
  start: Matrix = IDENTITY,
  from = 0,
  to = fnArray.length,
): DrawnRun[] {
  const runs: DrawnRun[] = []
  const stack: { matrix: Matrix; state: TextState; clip: Area | null }[] = []
  const marks: (number | undefined)[] = []
  // the content of a form is counted by itself, not with that of the page
  let forms = 0
  let matrix = start
  // what is drawn outside of it is not shown
  let clip: Area | null = null
  let clips = false
  let state: TextState = { font: '', size: 1, charSpacing: 0, wordSpacing: 0, scale: 1, leading: 0, rise: 0 }
  let text = IDENTITY
  let line = IDENTITY
  const move = (x: number, y: number): void => {
    line = moved(line, x, y)
    text = line
  }
  const push = (): void => {
    stack.push({ matrix, state: { ...state }, clip })
  }
  const pop = (): void => {
    const last = stack.pop()
    if (last) ({ matrix, state, clip } = last)
  }
  const handlers = new Map<number, (args: readonly unknown[]) => void>([
    [ops.save, push],
    [ops.restore, pop],
    [ops.clip, () => (clips = true)],
    [ops.eoClip, () => (clips = true)],
    [
      ops.constructPath,
      ([, , bounds]) => {
        if (clips) clip = clippedTo(clip, bounds as ArrayLike<number> | null, matrix)
        clips = false
      },
    ],
    [ops.transform, (args) => (matrix = times(matrix, args as Matrix))],
    [
      ops.paintFormXObjectBegin,
      ([form]) => {
        push()
        forms++
        matrix = times(matrix, (form as Matrix | null) ?? IDENTITY)
      },
    ],
    [
      ops.paintFormXObjectEnd,
      () => {
        pop()
        forms--
      },
    ],
    [ops.beginMarkedContent, ([tag]) => marks.push(isArtifact(tag) ? undefined : marks.at(-1))],
    [
      ops.beginMarkedContentProps,
      ([tag, mark]) => marks.push(typeof mark === 'number' ? mark : isArtifact(tag) ? undefined : marks.at(-1)),
    ],
    [ops.endMarkedContent, () => marks.pop()],
    [ops.beginText, () => (line = text = IDENTITY)],
    [ops.setTextMatrix, ([given]) => (line = text = copied(given as Matrix))],
    [ops.moveText, ([x, y]) => move(x as number, y as number)],
    [
      ops.setLeadingMoveText,
      ([x, y]) => {
        state.leading = -(y as number)
        move(x as number, y as number)
      },
    ],
    [ops.setLeading, ([leading]) => (state.leading = leading as number)],
    [ops.nextLine, () => move(0, -state.leading)],
    [ops.setFont, ([font, size]) => Object.assign(state, { font: String(font), size })],
    [ops.setCharSpacing, ([spacing]) => (state.charSpacing = spacing as number)],
    [ops.setWordSpacing, ([spacing]) => (state.wordSpacing = spacing as number)],
    [ops.setHScale, ([percent]) => (state.scale = (percent as number) / 100)],
    [ops.setTextRise, ([rise]) => (state.rise = rise as number)],
    [
      ops.showText,
      ([glyphs]) => {
        const before = runs.at(-1)?.glyphs.at(-1)?.text
        const { placed, advance } = place(glyphs as (Glyph | number | null)[], state, unitOf(state.font), before)
        const { font, size, rise } = state
        const own = times(matrix, text)
        const run: DrawnRun = { font, size, matrix: rise === 0 ? own : moved(own, 0, rise), glyphs: placed }
        const mark = forms === 0 ? marks.at(-1) : undefined
        if (mark !== undefined) run.mark = mark
        if (isShown(run, advance, clip)) runs.push(run)
        text = moved(text, advance, 0)
      },
    ],
  ])
  for (let i = from; i < to; i++) {
    if (fnArray[i] === ops.beginAnnotation) i = Math.max(i, fnArray.indexOf(ops.endAnnotation, i))
    handlers.get(fnArray[i] ?? -1)?.((argsArray[i] as unknown[] | null) ?? [])
  }
  return runs
}

/** An operator holds its numbers in an array of another kind, which is slower to reckon with. */
const copied = (m: Matrix): Matrix => [m[0], m[1], m[2], m[3], m[4], m[5]]

/** A matrix behind a step in its own space. */
const moved = (m: Matrix, x: number, y: number): Matrix => [
  m[0],
  m[1],
  m[2],
  m[3],
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5],
]

/** What belongs to the page and not to the document: a repeated header, a page number. */
const isArtifact = (tag: unknown): boolean => tag === 'Artifact'

/**
 * Where the glyphs of an operator stand; numbers among them move the next one.
 *
 * @param before the text of the glyph drawn before them
 */
function place(
  glyphs: readonly (Glyph | number | null)[],
  state: TextState,
  unit: number,
  before = '',
): { placed: DrawnGlyph[]; advance: number } {
  const placed: DrawnGlyph[] = []
  let at = 0
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') at -= (glyph / 1000) * state.size * state.scale
    else if (glyph) {
      const own = (glyph.width ?? 0) * unit * state.size
      const width = (own + state.charSpacing) * state.scale
      const text = glyph.unicode ?? ''
      if (own > 0 || !isMarkOf(text, placed.at(-1)?.text ?? before))
        placed.push({ text, code: glyph.originalCharCode ?? -1, at, width })
      at += width + (glyph.isSpace ? state.wordSpacing * state.scale : 0)
    }
  }
  return { placed, advance: at }
}

/** True for the mark of a letter that a font sets from two glyphs, each named for the whole: `ơ` from `o` and its horn. */
const isMarkOf = (text: string, before: string): boolean =>
  text === before && text.normalize('NFD').length > text.length
