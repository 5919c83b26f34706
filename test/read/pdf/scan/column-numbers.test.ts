import { expect, it } from 'vitest'
import { lineOf, type PageLine } from '../../../../src/read/pdf/lines.js'
import { mendColumnNumbers } from '../../../../src/read/pdf/scan/column-numbers.js'

function line(text: string): PageLine {
  const area = { left: 10, top: 10, right: 20, bottom: 20 }
  const type = { base: 18, size: 11, bold: false, italic: false, blankBefore: true, askew: false, raised: false }
  const words = text.split(' ').map((text) => ({ ...area, ...type, text }))
  return lineOf({ ...area, words, base: 18, size: 11 }, 1, { left: 10, right: 30 }, 'cell')
}

/** The cells of a row of a recognised table; empty ones are marked by a dot. */
function mended(row: string): string {
  const texts = row.split('|')
  const area = { left: 0, top: 0, right: 400, bottom: 20 }
  const cells = texts.map((_, column) => ({ ...area, row: 0, column, rows: 1, columns: 1 }))
  const lines = new Map(
    cells.flatMap((cell, i) => (texts[i] === '.' ? [] : [[cell, [line(texts[i] ?? '')]] as [typeof cell, PageLine[]]])),
  )
  mendColumnNumbers({ grid: { ...area, xs: texts.map((_, i) => i), ys: [0, 20], cells }, lines })
  return cells.map((cell) => lines.get(cell)?.[0]?.text ?? '.').join('|')
}

it.each([
  ['q)|(2)|(3)|(4)|G)|(6)', '(1)|(2)|(3)|(4)|(5)|(6)'],
  ['Œ)|(2)|3)|(4)|.|(6)', '(1)|(2)|(3)|(4)|.|(6)'],
])('the numbers of columns are those that most of them say: %s', (given, expected) => {
  expect(mended(given)).toBe(expected)
})

it.each(['1|(2)|Báo cáo|Quý I', '2|(3)|(4)|.', '1|(2)|(3)|Sở Y tế', 'q)|(2)|3)|G)'])('other cells stay: %s', (row) =>
  expect(mended(row)).toBe(row),
)
