import { describe, expect, it } from 'vitest'
import { readPdf } from '../../../src/read/pdf/pdf.js'
import { buildPdf, TestPage } from './build.js'

/** The text of a cell that has room for so many letters of 6 points. */
async function cellOf(letters: number, ...lines: string[]): Promise<string> {
  const right = 100 + 6 * letters + 5
  const page = new TestPage().grid([60, 98, right, 540], [100, 120, 140 + 16 * lines.length])
  page
    .text(65, 115, 'TT')
    .text(right + 5, 115, 'Nhiệm vụ')
    .text(65, 135, '1')
    .text(right + 5, 135, 'Rà soát')
  const { text } = await readPdf(buildPdf([page.lines(100, 135, ...lines)]))
  return text.split('\n')[1]?.split('\t')[1] ?? ''
}

describe('words that a narrow column broke', () => {
  it('puts numbers together with their marks, over as many lines as they take', async () => {
    expect(await cellOf(3, '452', '.00', '0')).toBe('452.000')
    expect(await cellOf(3, '12.', '450')).toBe('12.450')
    expect(await cellOf(3, '10,', '5')).toBe('10,5')
    expect(await cellOf(4, '31/1', '2/20', '26 và')).toBe('31/12/2026 và')
  })

  it('puts a number together that is all of its cell, and keeps two numbers apart', async () => {
    expect(await cellOf(1, '1', '0')).toBe('10')
    expect(await cellOf(2, '12', '1')).toBe('121')
    expect(await cellOf(2, '12', '15')).toBe('12 15')
    expect(await cellOf(3, '12', '1')).toBe('12 1')
  })

  it('puts the last capital to an abbreviation, and no Roman figure', async () => {
    expect(await cellOf(2, 'ĐV', 'T')).toBe('ĐVT')
    expect(await cellOf(3, 'NSN', 'N')).toBe('NSNN')
    expect(await cellOf(3, 'QUÝ', 'I')).toBe('QUÝ I')
    expect(await cellOf(2, 'PL', 'I')).toBe('PL I')
  })

  it('puts a syllable together whose pieces are syllables too, but no word that begins with a vowel', async () => {
    expect(await cellOf(3, 'Ngu', 'ồn')).toBe('Nguồn')
    expect(await cellOf(4, 'Chuy', 'ển đổi')).toBe('Chuyển đổi')
    expect(await cellOf(3, 'Thu', 'ấn')).toBe('Thu ấn')
    expect(await cellOf(7, 'đồng/nă', 'm')).toBe('đồng/năm')
  })
})
