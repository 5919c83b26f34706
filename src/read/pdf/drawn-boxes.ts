/** What programs draw over a page: the boxes of digital signatures and the stamps of offices that received the paper. */
import { takeArrivalBoxes } from './arrival-box.js'
import { type Area, around, type Glyphs } from './page.js'
import { rowsOf } from './rows.js'
import { takeSignatureBoxes } from './signature-box.js'
import { near } from './straight.js'

/** Points from the words of a box to the line around it. */
const MARGIN = 12
/** Points: a frame is wider than its words by no more, where they begin at its left side. */
const BLANK = 110
const THIN = 2

/** Takes them, with the lines around them, out of the pieces and the ruling lines of a page; gives what they say. */
export function takeBoxes(
  glyphs: readonly Glyphs[],
  rules: Area[],
): { glyphs: readonly Glyphs[]; rules: Area[]; marks: string[] } {
  const signed = takeSignatureBoxes(glyphs)
  const arrived = takeArrivalBoxes(signed.glyphs)
  const lines = [...signed.lines, ...arrived.lines]
  if (lines.length === 0) return { glyphs, rules, marks: [] }
  const boxes = [signed.lines, arrived.lines]
    .filter((box) => box.length > 0)
    .map((box) => withFrame(around(box.flat()), rules))
  return {
    glyphs: arrived.glyphs,
    rules: rules.filter((rule) => !boxes.some((box) => isAround(rule, box))),
    marks: lines.map((line) =>
      rowsOf(line)
        .flatMap(({ words }) => words.map(({ text }) => text))
        .join(' '),
    ),
  }
}

/** The words with the frame whose left side stands beside their first letters, as far as its right side. */
function withFrame(words: Area, rules: readonly Area[]): Area {
  const sides = rules.filter(
    ({ left, right, top, bottom }) => right - left < THIN && top < words.bottom && bottom > words.top,
  )
  const begin = sides.find(({ left }) => left > words.left - MARGIN && left <= words.left)
  if (!begin) return words
  const ends = sides
    .filter(({ top, bottom }) => near(top, begin.top) && near(bottom, begin.bottom))
    .map(({ right }) => right)
    .filter((right) => right >= words.right && right < words.right + BLANK)
  return ends.length > 0 ? { ...words, right: Math.min(...ends) } : words
}

const isAround = (rule: Area, { left, top, right, bottom }: Area): boolean =>
  rule.left > left - MARGIN && rule.right < right + MARGIN && rule.top > top - MARGIN && rule.bottom < bottom + MARGIN
