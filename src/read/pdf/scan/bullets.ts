/**
 * Bullets and dashes on pictures of pages. To recognition a dot before a line is a dash, a speck or nothing, and a dash
 * now and then nothing, so that lists of them come out as paragraphs; but what stands in that place is full, a dot as wide
 * as high, a dash much wider.
 */
import type { Area } from '../page.js'
import type { Picture } from './picture.js'
import type { RecognisedWord } from './recognise.js'

const BULLET = '•'
const DASH = '-'
/** What a dot before a line is taken for, with the specks beside it. */
const SIGN = /^(?:[^\p{L}\p{N}]{1,5}|[eo])$/u
const MOST_SIGNS = 2
const WORD = /[\p{L}\p{N}]{2}/u
const DARK = 140
/** Parts of the height of the words of the line: the sides of a dot, and where its middle stands over their feet. */
const LEAST = 0.17
const MOST = 0.55
const LOWEST = 0.15
const HIGHEST = 0.75
/** Parts of the height: how far a dot stands before its line, and the room on either side of it. */
const FARTHEST = 3
const ROOM = 0.2
const FREE = 0.6
/** Of the longer side, and of the square around it. */
const ROUND = 0.7
const FULL = 0.6
/** The same of a dash: its width and its stroke, and how much wider it is than that. */
const NARROWEST_DASH = 0.22
const WIDEST_DASH = 0.9
const THINNEST = 0.04
const THICKEST = 0.24
const LONG = 2
/** Parts of the height: a dash stands over the feet of its line, where a speck or a rule may stand anywhere. */
const LOWEST_DASH = 0.2
const HIGHEST_DASH = 0.55
/** A sign of its own that a list may have; what a dash is taken for is one where a dash was measured. */
const SIGN_OF_LIST = /^[+*=~¬]$/u
/** A dot that was measured is sure. */
const SURE = 0.9

/**
 * The words with the dots before their lines as bullets, and the dashes that were not recognised.
 *
 * @param cells the cells of its tables, in pixels
 */
export function withBullets(
  picture: Picture,
  words: readonly RecognisedWord[],
  cells: readonly Area[],
): RecognisedWord[] {
  const lines = new Map<number, RecognisedWord[]>()
  for (const word of words) {
    const line = lines.get(word.line)
    if (line) line.push(word)
    else lines.set(word.line, [word])
  }
  const before = new Map<RecognisedWord, RecognisedWord>()
  const signs = new Set<RecognisedWord>()
  for (const line of lines.values()) {
    const sorted = [...line].sort((a, b) => a.box.left - b.box.left)
    const at = sorted.findIndex(({ text }) => !SIGN.test(text))
    const [leading, opening] = [sorted.slice(0, Math.max(0, at)), sorted[at]]
    if (!opening || leading.length > MOST_SIGNS || !WORD.test(opening.text)) continue
    const sign = signBefore(picture, opening.box, feetOf(line), cells)
    const last = leading.at(-1)
    if (!sign || (sign.text === DASH && last && SIGN_OF_LIST.test(last.text))) continue
    before.set(opening, { ...sign, confidence: SURE, line: opening.line })
    for (const word of leading) signs.add(word)
  }
  return words.flatMap((word) => {
    const bullet = before.get(word)
    return signs.has(word) ? [] : bullet ? [bullet, word] : [word]
  })
}

/** Where the words of a line stand, and how high they are: the middle ones. */
function feetOf(line: readonly RecognisedWord[]): { base: number; height: number } {
  const words = line.filter(({ text }) => WORD.test(text)).map(({ box }) => box)
  const middle = (numbers: number[]): number => numbers.sort((a, b) => a - b)[numbers.length >> 1] ?? 0
  return {
    base: middle(words.map(({ bottom }) => bottom)),
    height: middle(words.map(({ top, bottom }) => bottom - top)),
  }
}

/** The dot or the dash before a word, with nothing between them, nor beside it. */
function signBefore(
  { width, data }: Picture,
  { left, top, bottom }: Area,
  { base, height }: { base: number; height: number },
  cells: readonly Area[],
): Pick<RecognisedWord, 'text' | 'box'> | null {
  const cell = cells.find((own) => left > own.left && left < own.right && bottom > own.top && top < own.bottom)
  const from = Math.max(0, Math.round(Math.max(left - FARTHEST * height, cell?.left ?? 0)))
  const [high, low] = [Math.max(0, Math.round(base - height)), Math.round(base)]
  const inked = (x: number): number[] => {
    const found: number[] = []
    for (let y = high; y < low; y++) if ((data[y * width + x] ?? 255) < DARK) found.push(y)
    return found
  }
  let x = Math.round(left - ROOM * height)
  while (x >= from && inked(x).length === 0) x--
  const right = x + 1
  const ys: number[] = []
  for (let own = inked(x); x >= from && own.length > 0; own = inked(x)) {
    ys.push(...own)
    x--
  }
  if (ys.length === 0) return null
  for (let free = x; free >= Math.max(from, x - FREE * height); free--) if (inked(free).length > 0) return null
  const box = { left: x + 1, right, top: Math.min(...ys), bottom: Math.max(...ys) + 1 }
  const [wide, tall] = [box.right - box.left, box.bottom - box.top]
  const over = base - (box.top + box.bottom) / 2
  const full = ys.length >= FULL * wide * tall
  const isDot =
    [wide, tall].every((side) => side >= LEAST * height && side <= MOST * height) &&
    Math.min(wide, tall) >= ROUND * Math.max(wide, tall)
  if (full && isDot && over >= LOWEST * height && over <= HIGHEST * height) return { text: BULLET, box }
  const isDash =
    wide >= NARROWEST_DASH * height &&
    wide <= WIDEST_DASH * height &&
    tall >= THINNEST * height &&
    tall <= THICKEST * height &&
    wide >= LONG * tall
  return full && isDash && over >= LOWEST_DASH * height && over <= HIGHEST_DASH * height ? { text: DASH, box } : null
}
