import { describe, expect, it } from 'vitest'
import type { Glyphs } from '../../../src/read/pdf/page.js'
import { rowsOf } from '../../../src/read/pdf/rows.js'

const piece = (text: string, left: number, base: number, size: number): Glyphs => ({
  text,
  left,
  right: left + text.length * size * 0.6,
  top: base - size,
  bottom: base + 2,
  base,
  size,
  bold: false,
  italic: false,
  blankBefore: false,
  askew: false,
  raised: false,
})

describe('rows', () => {
  it('keep letters that are drawn from another font with those at their height, beside a smaller line', () => {
    const signature = [piece('CH', 395, 102.81, 13), piece('Ủ', 410.7, 102.75, 13), piece('TỊCH', 424, 102.81, 13)]
    const rows = rowsOf([piece('Nơi nhận:', 85, 100, 10), ...signature])
    expect(rows.map(({ words }) => words.map(({ text }) => text).join(' '))).toEqual(['Nơi nhận:', 'CHỦ TỊCH'])
  })

  it('put letters together that only together make a syllable, a little too far apart, and no words', () => {
    const texts = (...pieces: Glyphs[]): string[] =>
      rowsOf(pieces).flatMap(({ words }) => words.map(({ text }) => text))
    expect(texts(piece('k', 85, 100, 12), piece('ế', 94, 100, 12), piece('hoạch', 106, 100, 12))).toEqual([
      'kế',
      'hoạch',
    ])
    expect(texts(piece('quy', 85, 100, 12), piece('ết', 108.5, 100, 12))).toEqual(['quy', 'ết'])
    expect(texts(piece('cơ', 85, 100, 12), piece('sở', 101.4, 100, 12))).toEqual(['cơ', 'sở'])
    expect(texts(piece('k', 85, 100, 12), { ...piece('ế', 94, 100, 12), blankBefore: true })).toEqual(['k', 'ế'])
  })
})
