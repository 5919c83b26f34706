import { describe, expect, it } from 'vitest'
import { blank, type Picture } from '../../../../src/read/pdf/scan/picture.js'
import { withStrokes } from '../../../../src/read/pdf/scan/strokes.js'

const HEIGHT = 20

/** Upright strokes side by side, as high as a capital, with bars at both ends; those behind them further away. */
function strokes(count: number, behind: readonly number[] = []): Picture {
  const picture = blank(200, 60)
  const stroke = (left: number, wide: number): void => {
    for (let y = 20; y < 20 + HEIGHT; y++) {
      const more = y < 22 || y > 17 + HEIGHT ? 3 : 0
      picture.data.fill(0, y * 200 + left - more, y * 200 + left + wide + more)
    }
  }
  for (let i = 0; i < count; i++) stroke(13 + 10 * i, 3)
  for (const left of behind) stroke(left, 3)
  return picture
}

const read = (text: string, picture: Picture): string | undefined =>
  withStrokes(picture, [{ text, box: { left: 10, top: 20, right: 150, bottom: 40 }, confidence: 0.9, line: 0 }])[0]
    ?.text

describe('numerals of strokes', () => {
  it('have as many as stand side by side', () => {
    expect(read('II.', strokes(3))).toBe('III.')
    expect(read('I-', strokes(2))).toBe('II-')
    expect(read('I/2026', strokes(2))).toBe('II/2026')
    expect(read('II/2027.', strokes(3))).toBe('III/2027.')
  })

  it('do not take the strokes of figures for theirs', () => {
    expect(read('I/2011', strokes(1, [60, 70]))).toBe('I/2011')
    expect(read('II/2026', strokes(2, [90]))).toBe('II/2026')
  })

  it('are counted where one has a grey edge', () => {
    const picture = strokes(3)
    for (let y = 26; y < 34; y++) picture.data.fill(0, y * 200 + 32, y * 200 + 33)
    expect(read('II/2027.', picture)).toBe('III/2027.')
  })

  it('lose none, and stay where more are seen than there can be', () => {
    expect(read('II.', strokes(1))).toBe('II.')
    expect(read('II.', strokes(4))).toBe('II.')
    expect(read('IV.', strokes(3))).toBe('IV.')
  })

  it('keep what was recognised', () => {
    const box = { left: 10, top: 20, right: 60, bottom: 40 }
    const [word] = withStrokes(strokes(3), [{ text: 'II.', box, confidence: 0.9, line: 0 }])
    expect(word?.raw?.text).toBe('II.')
  })
})
