/**
 * Lines that recognition passed over: a stamp or a rule beside a line makes the whole of it look like a drawing.
 * What is left of the page without the words that were read is shown once more.
 */
import { isSyllable } from '../../../text/syllable.js'
import type { Area } from '../page.js'
import { WHITE } from './picture.js'
import type { PageImage, RecognisedWord } from './recognise.js'

/** What is less sure is not read: a drawing, a signature, a seal. */
const READ = 0.3
/** Inches: the side of a tile, the room around a line, and its least length. */
const TILE = 0.1
const AROUND = 0.04
const LEAST_LINE = 0.8
const DARK = 140
/** Parts of the pixels of a tile: fewer dark ones are specks or rules, more are pictures. */
const LEAST_INK = 0.06
const MOST_INK = 0.6
/** Of the words of a line that was found so. */
const SURE_LINE = 0.75
const FEWEST_LETTERS = 8
const SYLLABLES = 0.6

/** The page without the words that were read, the lines that were not read each whole; null where none is left. */
export function unreadOf(image: PageImage, words: readonly RecognisedWord[]): PageImage | null {
  const { width, height } = image
  const rest = Uint8Array.from(image.data)
  for (const { box, confidence } of words) {
    if (confidence < READ) continue
    const [from, to] = [Math.max(0, Math.floor(box.left)), Math.min(width, Math.ceil(box.right))]
    if (from >= to) continue
    for (let y = Math.max(0, Math.floor(box.top)); y < Math.min(height, box.bottom); y++) {
      rest.fill(WHITE, y * width + from, y * width + to)
    }
  }
  const stretches = inkedStretches({ ...image, data: rest })
  if (stretches.length === 0) return null
  const data = Uint8Array.from(rest)
  for (const { left, top, right, bottom } of stretches) {
    for (let y = top; y < bottom; y++) {
      // the feet and heads of its letters stand within the boxes of the lines around it
      data.set(image.data.subarray(y * width + left, y * width + right), y * width + left)
    }
  }
  return { ...image, data, cells: [] }
}

/** Where so many tiles in a row hold ink as a line of letters has it, with the room around them. */
function inkedStretches({ width, height, dpi, data }: PageImage): Area[] {
  const tile = Math.max(1, Math.round(TILE * dpi))
  const around = Math.round(AROUND * dpi)
  const columns = Math.floor(width / tile)
  const wanted = Math.ceil(LEAST_LINE / TILE)
  const found: Area[] = []
  for (let top = 0; top + tile <= height; top += tile >> 1) {
    let run = 0
    for (let column = 0; column <= columns; column++) {
      if (column < columns && isInked(data, width, column * tile, top, tile)) {
        run++
        continue
      }
      if (run >= wanted) {
        found.push({
          left: Math.max(0, (column - run) * tile - around),
          top: Math.max(0, top - around),
          right: Math.min(width, column * tile + around),
          bottom: Math.min(height, top + tile + around),
        })
      }
      run = 0
    }
  }
  return found
}

function isInked(data: Uint8Array, width: number, left: number, top: number, tile: number): boolean {
  let dark = 0
  for (let y = top; y < top + tile; y++) {
    for (let at = y * width + left; at < y * width + left + tile; at++) if ((data[at] ?? WHITE) < DARK) dark++
  }
  return dark >= LEAST_INK * tile * tile && dark <= MOST_INK * tile * tile
}

/** The words of both readings: of the second one the lines that are surely writing, in place of what lies under them. */
export function withFound(words: readonly RecognisedWord[], second: readonly RecognisedWord[]): RecognisedWord[] {
  const lines = new Map<number, RecognisedWord[]>()
  for (const word of second) {
    const own = lines.get(word.line)
    if (own) own.push(word)
    else lines.set(word.line, [word])
  }
  const isRead = ({ box }: RecognisedWord): boolean =>
    words.some((other) => other.confidence >= READ && overlap(other.box, middleOf(box)))
  const found = [...lines.values()]
    .map((line) => line.filter((word) => !isRead(word)))
    .filter(isWriting)
    .flat()
  if (found.length === 0) return [...words]
  const next = words.reduce((most, { line }) => Math.max(most, line + 1), 0)
  const kept = words.filter(
    ({ box, confidence }) => confidence >= READ || !found.some((other) => overlap(other.box, box)),
  )
  return [...kept, ...found.map((word) => ({ ...word, line: word.line + next }))]
}

function isWriting(line: readonly RecognisedWord[]): boolean {
  const letters = line.reduce((sum, { text }) => sum + text.length, 0)
  const sure = line.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0)
  const words = line.map(({ text }) => text.replace(/[^\p{L}]/gu, '')).filter((text) => text !== '')
  const syllables = words.filter((word) => isSyllable(word)).length
  return letters >= FEWEST_LETTERS && sure >= SURE_LINE * letters && syllables >= SYLLABLES * words.length
}

/** The upper and lower parts of a box reach into the lines around it. */
function middleOf({ left, top, right, bottom }: Area): Area {
  const third = (bottom - top) / 3
  return { left, right, top: top + third, bottom: bottom - third }
}

function overlap(a: Area, b: Area): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
