import { describe, expect, it } from 'vitest'
import { lineOf, type PageLine } from '../../../../src/read/pdf/lines.js'
import { mendLetters } from '../../../../src/read/pdf/scan/letters.js'
import { mendAnnexNumerals, mendFigures, mendNumerals } from '../../../../src/read/pdf/scan/numerals.js'

function title(text: string): PageLine {
  const area = { left: 10, top: 10, right: 20, bottom: 20 }
  const type = { base: 18, size: 11, bold: false, italic: false, blankBefore: true, askew: false, raised: false }
  const words = text.split(' ').map((text) => ({ ...area, ...type, text }))
  return lineOf({ ...area, words, base: 18, size: 11 }, 1, { left: 10, right: 30 }, 'page')
}

function mended(...texts: string[]): string[] {
  const lines = texts.map(title)
  mendNumerals(lines)
  return lines.map(({ text }) => text)
}

describe('the numerals of the parts of a recognised document', () => {
  it('are what their strokes can be and their neighbours prove', () => {
    expect(mended('I. MỤC ĐÍCH', 'H. MỤC TIÊU', 'II. NHIỆM VỤ', 'IV. KINH PHÍ')).toEqual([
      'I. MỤC ĐÍCH',
      'II. MỤC TIÊU',
      'III. NHIỆM VỤ',
      'IV. KINH PHÍ',
    ])
    expect(mended('l. MỤC ĐÍCH', 'IHI. NHIỆM VỤ')[0]).toBe('I. MỤC ĐÍCH')
    expect(mended('I. MỤC ĐÍCH', 'IL MỤC TIÊU', 'III. NHIỆM VỤ')[1]).toBe('II. MỤC TIÊU')
    expect(mended('IL MỤC ĐÍCH', 'II. MỤC TIÊU', 'III. NHIỆM VỤ')[0]).toBe('I. MỤC ĐÍCH')
    expect(mended('I. MỤC ĐÍCH', 'II. MỤC TIÊU', 'III. NHIỆM VỤ', '[V. KINH PHÍ')[3]).toBe('IV. KINH PHÍ')
  })

  it.each([
    ['T.', 'IT.', 'ITI.', 'TV.'],
    ['J.', 'n.', 'm.', 'W.'],
    ['¡.', 'ÌI.', 'TII.', 'ÍV.'],
  ])('are strokes that were taken for letters: %s %s %s %s', (...said) => {
    const read = mended(...said.map((label) => `${label} MỤC TIÊU`))
    expect(read.map((line) => line.split('.')[0])).toEqual(['I', 'II', 'III', 'IV'])
  })

  it('are capitals, which the small letters differ from by size alone', () => {
    expect(mended('IV. KINH PHÍ', 'v. TỔ CHỨC THỰC HIỆN', 'vI. PHỤ LỤC')).toEqual([
      'IV. KINH PHÍ',
      'V. TỔ CHỨC THỰC HIỆN',
      'VI. PHỤ LỤC',
    ])
    expect(mended('I. MỤC ĐÍCH', 'v. TỔ CHỨC THỰC HIỆN')[1]).toBe('v. TỔ CHỨC THỰC HIỆN')
  })

  it('are the next one where a stroke is lost and the part before is the same', () => {
    expect(mended('I. MỤC ĐÍCH', 'II. MỤC TIÊU', 'II. NHIỆM VỤ')[2]).toBe('III. NHIỆM VỤ')
  })

  it('are what was recognised of them, before strokes were told apart', () => {
    const lines = ['I. KẾT QUẢ', 'III. HẠN CHẾ', 'I. MỤC TIÊU'].map(title)
    const word = lines[1]?.words[0]
    if (word) word.raw = { text: 'IH.' }
    mendNumerals(lines)
    expect(lines[1]?.text).toBe('II. HẠN CHẾ')
  })

  it('begin anew under a letter', () => {
    const parts = [
      'A. TÌNH HÌNH',
      'I. KẾT QUẢ',
      'II. HẠN CHẾ',
      'B. TỔ CHỨC',
      '1. SỞ TÀI CHÍNH',
      'II. SỞ Y TẾ',
      'II. SỞ NỘI VỤ',
    ]
    expect(mended(...parts).slice(4)).toEqual(['I. SỞ TÀI CHÍNH', 'II. SỞ Y TẾ', 'III. SỞ NỘI VỤ'])
  })

  it('have the mark that the others have', () => {
    expect(mended('I. MỤC ĐÍCH', 'II MỤC TIÊU', 'III. NHIỆM VỤ')[1]).toBe('II. MỤC TIÊU')
  })

  it('have the dash of the form of the Party', () => {
    const parts = ['I- MỤC TIÊU', 'H- NHIỆM VỤ', 'II- KINH PHÍ', 'IV. TỔ CHỨC THỰC HIỆN']
    expect(mended(...parts)).toEqual(['I- MỤC TIÊU', 'II- NHIỆM VỤ', 'III- KINH PHÍ', 'IV- TỔ CHỨC THỰC HIỆN'])
  })

  it.each([
    [['I. MỤC ĐÍCH', 'II. MỤC TIÊU', 'I. MỤC TIÊU']],
    [['I. Mục đích', 'H. Mục tiêu']],
    [['G. GIÁO DỤC', 'H. Y TẾ']],
    [['V. Ý NGHĨA', 'X. KINH PHÍ']],
  ])('stay where nothing proves another reading: %s', (texts) => {
    expect(mended(...texts)).toEqual(texts)
  })

  it('keep what was recognised', () => {
    const lines = ['I. MỤC ĐÍCH', 'H. MỤC TIÊU'].map(title)
    mendNumerals(lines)
    expect(lines[1]?.words[0]?.raw?.text).toBe('H.')
  })
})

describe('the numerals of the annexes of a recognised document', () => {
  const annexes = (...texts: string[]): string[] => {
    const lines = texts.map(title)
    mendAnnexNumerals(lines)
    return lines.map(({ text }) => text)
  }

  it('are those that are due where their strokes can be them', () => {
    expect(annexes('PHỤ LỤC I', 'PHỤ LỤC H', 'Phụ lục IH')).toEqual(['PHỤ LỤC I', 'PHỤ LỤC II', 'Phụ lục III'])
  })

  it('stay where others are due', () => {
    expect(annexes('PHỤ LỤC H', 'PHỤ LỤC IV', 'Phụ lục H kèm theo')).toEqual([
      'PHỤ LỤC H',
      'PHỤ LỤC IV',
      'Phụ lục H kèm theo',
    ])
  })
})

describe('the figures of the items of a recognised document', () => {
  const figured = (...texts: string[]): string[] => {
    const lines = texts.map(title)
    mendFigures(lines)
    return lines.map(({ text }) => text)
  }

  it('have their point where a comma was read for it', () => {
    expect(figured('8. Sở Y tế', '9, Sở Nội vụ', '10, Sở Tài chính')).toEqual([
      '8. Sở Y tế',
      '9. Sở Nội vụ',
      '10. Sở Tài chính',
    ])
  })

  it('have it before a share, too', () => {
    expect(figured('1. Giảm 30% thiệt hại', '2, 100% cơ quan đạt chuẩn')[1]).toBe('2. 100% cơ quan đạt chuẩn')
  })

  it('are what a sign that looks like the one due stands for', () => {
    expect(figured('4. Sở Y tế', '§. Sở Nội vụ', 'ó. Sở Tài chính', 'T. Sở Xây dựng', '§. Sở Công Thương')).toEqual([
      '4. Sở Y tế',
      '5. Sở Nội vụ',
      '6. Sở Tài chính',
      '7. Sở Xây dựng',
      '8. Sở Công Thương',
    ])
    expect(figured('14. Sở Y tế', '1§. Sở Nội vụ')[1]).toBe('15. Sở Nội vụ')
  })

  it.each([[['8. Sở Y tế', '12, Sở Nội vụ']], [['1. Phát triển', '2, trong đó']], [['1. Sở Y tế', 'S. Pha']]])(
    'stay where they are not counted: %s',
    (texts) => {
      expect(figured(...texts)).toEqual(texts)
    },
  )
})

describe('the letters of the items of a recognised document', () => {
  const lettered = (...labels: string[]): string[] => {
    const lines = labels.map((label) => title(`${label} Rà soát`))
    mendLetters(lines)
    return lines.map(({ text }) => text.replace(' Rà soát', ''))
  }

  it('are what their neighbours prove', () => {
    expect(lettered('c)', 'đ)', 'đ)', 'e)')).toEqual(['c)', 'd)', 'đ)', 'e)'])
    expect(lettered('c)', 'd)', 'd)', 'e)')).toEqual(['c)', 'd)', 'đ)', 'e)'])
    expect(lettered('d)', 'đ)', 'c)', 'g)')).toEqual(['d)', 'đ)', 'e)', 'g)'])
    expect(lettered('b)', 'c)', 'đ)')).toEqual(['b)', 'c)', 'd)'])
    expect(lettered('c)', 'đd)', 'đ)')).toEqual(['c)', 'd)', 'đ)'])
  })

  it('are what looks like them and follows', () => {
    expect(lettered('e)', 'ø)', 'a)').join(' ')).toBe('e) g) a)')
    expect(lettered('e)', 'ø)', 'h)', '1)', 'k)', 'D)', 'm)').join(' ')).toBe('e) g) h) i) k) l) m)')
    expect(lettered('a)', 'b)', 'e)', 'd)').join(' ')).toBe('a) b) c) d)')
    expect(lettered('h)', 'l)', 'k)').join(' ')).toBe('h) i) k)')
    expect(lettered('8)', 'b)', 'c)', 'à)', 'b)').join(' ')).toBe('a) b) c) a) b)')
  })

  it('are strokes that were read as one with their brackets, between those on both sides', () => {
    expect(lettered('k)', 'Ù', 'm)')).toEqual(['k)', 'l)', 'm)'])
    expect(lettered('h)', 'J', 'k)')).toEqual(['h)', 'i)', 'k)'])
    expect(lettered('k)', 'U')).toEqual(['k)', 'U'])
    expect(lettered('c)', 'U', 'đ)')).toEqual(['c)', 'U', 'd)'])
    expect(lettered('h)', 'U', 'i)')).toEqual(['h)', 'U', 'i)'])
  })

  it('are put back where only the bracket was read', () => {
    expect(lettered('d)', 'đ)', ')')).toEqual(['d)', 'đ)', 'e)'])
    expect(lettered(')', 'b)')).toEqual([')', 'b)'])
  })

  it.each([
    [['c)', 'đ)', 'e)']],
    [['d)', 'a)', 'đ)', 'đ)']],
    [['d)', 'd)', 'đ)']],
    [['đ)', 'c)', 'd)']],
    [['h)', '1)', '2)']],
    [['7)', '8)', '9)']],
    [['a)', 'ø)']],
    [['h)', 'k)', 'l)', 'm)']],
  ])('stay where nothing proves another reading: %s', (labels) => {
    expect(lettered(...labels)).toEqual(labels)
  })
})
