/** What programs draw over a page: the boxes of digital signatures and the stamps of offices that received the paper. */
import { takeArrivalBoxes } from './arrival-box.js'
import { type Area, around, type Glyphs } from './page.js'
import { rowsOf } from './rows.js'
import { takeSignatureBoxes } from './signature-box.js'

/** Points from the words of a box to the line around it. */
const MARGIN = 12

/** Takes them, with the lines around them, out of the pieces and the ruling lines of a page; gives what they say. */
export function takeBoxes(
  glyphs: readonly Glyphs[],
  rules: Area[],
): { glyphs: readonly Glyphs[]; rules: Area[]; marks: string[] } {
  const signed = takeSignatureBoxes(glyphs)
  const arrived = takeArrivalBoxes(signed.glyphs)
  const lines = [...signed.lines, ...arrived.lines]
  if (lines.length === 0) return { glyphs, rules, marks: [] }
  const boxes = [signed.lines, arrived.lines].filter((box) => box.length > 0).map((box) => around(box.flat()))
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

const isAround = (rule: Area, { left, top, right, bottom }: Area): boolean =>
  rule.left > left - MARGIN && rule.right < right + MARGIN && rule.top > top - MARGIN && rule.bottom < bottom + MARGIN
