import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../src/read/html/html.js'
import { positionedText } from '../../../src/read/html/positioned.js'
import { parseHtml } from '../../../src/read/html/tree.js'

const LINES = [
  'I. NHIỆM VỤ',
  '1. Rà soát sổ của tất cả các thôn trên địa bàn xã, lập danh sách những hộ cần',
  'được hỗ trợ trước mùa mưa.',
  ...Array.from({ length: 20 }, (_, i) => `${i + 2}. Kiểm tra kho số ${i + 2} của xã cùng đại diện các thôn.`),
]
const placed = (text: string, left: number, top: number) =>
  `<div style="position:absolute;left:${left}px;top:${top}px">${text}</div>`
const page = (...pieces: string[]) => `<html><body><div class="page">${pieces.join('')}</div></body></html>`
const body = LINES.map((line, i) => placed(line, 90, 100 + i * 20))
const linesOf = (html: string) => positionedText(parseHtml(html))?.split('\n') ?? []

describe('a page with a place for each line', () => {
  it('is read line by line, sentences put together again', () => {
    const { text, format, lines } = readHtml(page(...body))
    expect(text.split('\n').slice(0, 3)).toEqual([
      'I. NHIỆM VỤ',
      `${LINES[1]} ${LINES[2]}`,
      '2. Kiểm tra kho số 2 của xã cùng đại diện các thôn.',
    ])
    expect(format).toBe('html')
    expect(lines[1]).toMatchObject({ block: 1 })
    expect(lines[1]).not.toHaveProperty('line')
  })

  it('has what stands side by side on one line, in the order of the page', () => {
    const sides = [placed('Sở Y tế', 400, 60), placed('Rà soát', 90, 62)]
    expect(linesOf(page(...body, ...sides))[0]).toMatch(/^Rà soát {20,60}Sở Y tế$/)
  })

  it('may have its places in the style sheet, told from below', () => {
    const sheet = LINES.map((_, i) => `.y${i}{bottom:${900 - i * 20}px;}`).join('')
    const divs = LINES.map((line, i) => `<div class="t x1 y${i}">${line}</div>`).reverse()
    const html = `<style>.t{position:absolute}.x1{left:90px}${sheet}@media print{.y1{bottom:0pt}}</style>${page(...divs)}`
    expect(linesOf(html)).toEqual(LINES)
  })

  it('has a line for each `<br>`, and words that were cut between fonts whole', () => {
    const cut = [placed('Kho c', 90, 40), placed('ủ', 118, 40), placed(' a<br>Kho b', 126, 40)]
    expect(linesOf(page(...body, ...cut)).slice(0, 2)).toEqual(['Kho củ a', expect.stringMatching(/^ +Kho b$/)])
  })

  it('is none where only a few things are placed', () => {
    const text = LINES.map((line) => `<p>${line}</p>`).join('')
    expect(positionedText(parseHtml(page(text, ...body.slice(0, 5))))).toBeNull()
    expect(positionedText(parseHtml(page(text, text, text, ...body)))).toBeNull()
  })
})
