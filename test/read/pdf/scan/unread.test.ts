import { describe, expect, it } from 'vitest'
import { blank } from '../../../../src/read/pdf/scan/picture.js'
import type { RecognisedWord } from '../../../../src/read/pdf/scan/recognise.js'
import { unreadOf, withFound } from '../../../../src/read/pdf/scan/unread.js'

const DPI = 100
const page = { ...blank(600, 400), page: 1, dpi: DPI, cells: [] }

/** Upright strokes as letters have them, three pixels of eight. */
function print(top: number, left: number, right: number): void {
  for (let y = top; y < top + 12; y++) {
    for (let x = left; x < right; x += 8) page.data.fill(0, y * 600 + x, y * 600 + x + 3)
  }
}
print(100, 50, 400)
print(140, 50, 400)

const word = (text: string, top: number, confidence = 0.95, line = 0, left = 50, right = 400): RecognisedWord => ({
  text,
  box: { left, top, right, bottom: top + 12 },
  confidence,
  line,
})

describe('lines that recognition passed over', () => {
  it('are shown once more, without those that were read', () => {
    const rest = unreadOf(page, [word('Rà', 100)])
    const dark = (from: number, to: number): number =>
      rest?.data.subarray(from * 600, to * 600).filter((value) => value === 0).length ?? 0
    expect(dark(90, 120)).toBe(0)
    expect(dark(140, 152)).toBe(12 * 44 * 3)
  })

  it('are there too where only a drawing was seen', () => {
    expect(unreadOf(page, [word('Rà', 100), word('—_', 140, 0.1)])).not.toBeNull()
  })

  it('are none where all was read, and none of specks', () => {
    expect(unreadOf(page, [word('Rà', 100), word('soát', 140)])).toBeNull()
    expect(unreadOf({ ...page, ...blank(600, 400) }, [])).toBeNull()
  })

  it('come to the others with lines of their own, in place of the drawing', () => {
    const first = [word('Rà', 100), word('—_', 140, 0.1, 1)]
    const second = [word('quy', 140, 0.95, 0, 50, 120), word('hoạch', 140, 0.95, 0, 130, 400)]
    const found = withFound(first, second)
    expect(found.map(({ text, line }) => [text, line])).toEqual([
      ['Rà', 0],
      ['quy', 2],
      ['hoạch', 2],
    ])
  })

  it.each([
    ['unsure', [word('quy', 140, 0.4, 0, 50, 120), word('hoạch', 140, 0.5, 0, 130, 400)]],
    ['no words', [word('Akl—', 140, 0.9, 0, 50, 120), word('vnzt^', 140, 0.9, 0, 130, 400)]],
    ['read already', [word('quy', 100, 0.95, 0, 50, 120), word('hoạch', 100, 0.95, 0, 130, 400)]],
  ])('are left out where they are %s', (_, second) => {
    const first = [word('Rà', 100)]
    expect(withFound(first, second)).toEqual(first)
  })
})
