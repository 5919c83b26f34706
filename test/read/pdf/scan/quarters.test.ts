import { describe, expect, it } from 'vitest'
import { lineOf, type PageLine } from '../../../../src/read/pdf/lines.js'
import { mendQuarters } from '../../../../src/read/pdf/scan/quarters.js'

function line(text: string): PageLine {
  const area = { left: 10, top: 10, right: 20, bottom: 20 }
  const type = { base: 18, size: 11, bold: false, italic: false, blankBefore: true, askew: false, raised: false }
  const words = text.split(' ').map((text) => ({ ...area, ...type, text }))
  return lineOf({ ...area, words, base: 18, size: 11 }, 1, { left: 10, right: 30 }, 'page')
}

function mended(...texts: string[]): string[] {
  const lines = texts.map(line)
  mendQuarters(lines)
  return lines.map(({ text }) => text)
}

describe('the quarters of a recognised document', () => {
  it.each([
    ['Quý II1/2026', 'Quý III/2026'],
    ['trong quý 11/2027;', 'trong quý II/2027;'],
    ['Quý IH/2028', 'Quý III/2028'],
    ['Quý 1V/2028', 'Quý IV/2028'],
    ['Quý ïII/2028', 'Quý III/2028'],
  ])('are Roman ones of four: %s', (given, expected) => {
    expect(mended(given)).toEqual([expected])
  })

  it('may stand on the line below their word', () => {
    expect(mended('hoàn thành trong quý', '11/2026.')).toEqual(['hoàn thành trong quý', 'II/2026.'])
  })

  it.each(['Quý 1/2026', 'tháng 11/2026', 'Quý IIII/2026', 'Quý II/2026'])('stay as they are: %s', (text) => {
    expect(mended(text)).toEqual([text])
  })

  it('keep what was recognised', () => {
    const own = line('Quý II1/2026')
    mendQuarters([own])
    expect(own.words[1]?.raw?.text).toBe('II1/2026')
  })
})
