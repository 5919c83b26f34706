import { describe, expect, it } from 'vitest'
import { markerAt } from '../../src/text/marker.js'
import { MARKER_STYLES } from '../../src/text/marker-styles.js'
import { LETTERS, romanLabel, romanValue } from '../../src/text/ordinals.js'

const read = (text: string) => {
  const marker = markerAt(text)
  return marker && [marker.style, marker.label, marker.ordinal, text.slice(marker.end)]
}

describe('MARKER_STYLES', () => {
  it.each(MARKER_STYLES.map((row) => [row.example, row.style] as const))(
    'finds in %j the style %s',
    (example, style) => {
      expect(markerAt(example)?.style).toBe(style)
    },
  )
})

describe('an asterisk before a bracket', () => {
  it('sets off a remark, and opens no item', () => {
    expect(read('*(Đính kèm Kế hoạch số 8-KH/TU)*')).toBeNull()
    expect(read('* (nếu có) Rà soát')).toEqual(['bullet', '*', 0, '(nếu có) Rà soát'])
  })
})

describe('markerAt', () => {
  it.each([
    ['PHẦN THỨ II', 'part', 'II', 2, ''],
    ['1- 85% hội viên', 'arabic', '1', 1, '85% hội viên'],
    ['1.1- 100% trẻ em ra lớp', 'decimal', '1.1', 1, '100% trẻ em ra lớp'],
    ['1.3- 05 trường đạt chuẩn', 'decimal', '1.3', 3, '05 trường đạt chuẩn'],
    ['2.4– 5/7 trường đạt chuẩn', 'decimal', '2.4', 4, '5/7 trường đạt chuẩn'],
    ['1: 100% hội viên', 'arabic', '1', 1, '100% hội viên'],
    ['2- 05 trường', 'arabic', '2', 2, '05 trường'],
    ['5- 2.500 lao động', 'arabic', '5', 5, '2.500 lao động'],
    ['a- 100% trẻ em', 'letter', 'a', 1, '100% trẻ em'],
    ['b, 05 trường', 'letter', 'b', 2, '05 trường'],
    ['2- 100% chi hội', 'arabic', '2', 2, '100% chi hội'],
    ['Phần 1: Tổng quan', 'part', '1', 1, 'Tổng quan'],
    ['CHƯƠNG IV', 'chapter', 'IV', 4, ''],
    ['Chương 3. Điều khoản', 'chapter', '3', 3, 'Điều khoản'],
    ['MỤC 2', 'division', '2', 2, ''],
    ['Mục 1.2. Rà soát', 'division', '1.2', 2, 'Rà soát'],
    ['Tiểu mục 3', 'division', '3', 3, ''],
    ['Điều 12a. Kinh phí', 'article', '12a', 12, 'Kinh phí'],
    ['ĐIỀU 3: Kinh phí', 'article', '3', 3, 'Kinh phí'],
    ['IV- Kinh phí', 'roman', 'IV', 4, 'Kinh phí'],
    ['IX/ Kinh phí', 'roman', 'IX', 9, 'Kinh phí'],
    ['V.KINH PHÍ', 'roman', 'V', 5, 'KINH PHÍ'],
    ['B.NHIỆM VỤ', 'upper', 'B', 2, 'NHIỆM VỤ'],
    ['II . Kinh phí', 'roman', 'II', 2, 'Kinh phí'],
    ['Đ. Kinh phí', 'upper', 'Đ', 5, 'Kinh phí'],
    ['A . KINH PHÍ', 'upper', 'A', 1, 'KINH PHÍ'],
    ['A- KINH PHÍ', 'upper', 'A', 1, 'KINH PHÍ'],
    ['B - KINH PHÍ', 'upper', 'B', 2, 'KINH PHÍ'],
    ['C- Kinh phí', 'upper', 'C', 3, 'Kinh phí'],
    ['b ) Rà soát', 'letter', 'b', 2, 'Rà soát'],
    ['2.1- Sở Y tế', 'decimal', '2.1', 1, 'Sở Y tế'],
    ['2.10. Sở Y tế', 'decimal', '2.10', 10, 'Sở Y tế'],
    ['1.2.3.4 Rà soát', 'decimal', '1.2.3.4', 4, 'Rà soát'],
    ['3.1.Rà soát', 'decimal', '3.1', 1, 'Rà soát'],
    ['12) Rà soát', 'arabic', '12', 12, 'Rà soát'],
    ['4/ Rà soát', 'arabic', '4', 4, 'Rà soát'],
    ['4- Rà soát', 'arabic', '4', 4, 'Rà soát'],
    ['(3) Rà soát', 'arabic', '3', 3, 'Rà soát'],
    ['đ) Rà soát', 'letter', 'đ', 5, 'Rà soát'],
    ['b- Rà soát', 'letter', 'b', 2, 'Rà soát'],
    ['g. Rà soát', 'letter', 'g', 7, 'Rà soát'],
    ['b. 100% số xã', 'letter', 'b', 2, '100% số xã'],
    ['c/ 05 cây cầu', 'letter', 'c', 3, '05 cây cầu'],
    ['a1) Rà soát', 'letter', 'a1', 1, 'Rà soát'],
    ['Nhiệm vụ 1: Rà soát', 'arabic', '1', 1, 'Rà soát'],
    ['NHÓM GIẢI PHÁP 02. RÀ SOÁT', 'arabic', '2', 2, 'RÀ SOÁT'],
    ['Nội dung số 3 - Rà soát', 'arabic', '3', 3, 'Rà soát'],
    ['Tiểu dự án 2', 'arabic', '2', 2, ''],
    ['Giải pháp thứ hai, rà soát', 'arabic', '2', 2, 'rà soát'],
    ['Một là, rà soát', 'arabic', '1', 1, 'rà soát'],
    ['Mười là: Rà soát', 'arabic', '10', 10, 'Rà soát'],
    ['Thứ ba, rà soát', 'arabic', '3', 3, 'rà soát'],
    ['Thứ nhất là, rà soát', 'arabic', '1', 1, 'rà soát'],
    ['– Rà soát', 'dash', '-', 0, 'Rà soát'],
    ['-Rà soát', 'dash', '-', 0, 'Rà soát'],
    ['+ 50% xã', 'plus', '+', 0, '50% xã'],
    ['• Rà soát', 'bullet', '•', 0, 'Rà soát'],
    ['·\tRà soát', 'bullet', '·', 0, 'Rà soát'],
    ['− Rà soát', 'dash', '-', 0, 'Rà soát'],
    ['\u2011 Rà soát', 'dash', '-', 0, 'Rà soát'],
    ['\uF02D Rà soát', 'dash', '-', 0, 'Rà soát'],
    ['\uF02B Rà soát', 'plus', '+', 0, 'Rà soát'],
    ['\uF0B7 Rà soát', 'bullet', '•', 0, 'Rà soát'],
    ['➢ Rà soát', 'bullet', '➢', 0, 'Rà soát'],
    ['✓Rà soát', 'bullet', '✓', 0, 'Rà soát'],
    ['Ø  Rà soát', 'bullet', 'Ø', 0, 'Rà soát'],
    ['PHẦN I - KINH PHÍ', 'part', 'I', 1, 'KINH PHÍ'],
    ['Phần thứ hai – Kinh phí', 'part', 'hai', 2, 'Kinh phí'],
    ['CHƯƠNG IV - KINH PHÍ', 'chapter', 'IV', 4, 'KINH PHÍ'],
    ['Mục 2 - Kinh phí', 'division', '2', 2, 'Kinh phí'],
    ['I. - KINH PHÍ', 'roman', 'I', 1, 'KINH PHÍ'],
    ['II./ Kinh phí', 'roman', 'II', 2, 'Kinh phí'],
    ['III: Kinh phí', 'roman', 'III', 3, 'Kinh phí'],
    ['B./ Kinh phí', 'upper', 'B', 2, 'Kinh phí'],
    ['2.1/ Sở Y tế', 'decimal', '2.1', 1, 'Sở Y tế'],
    ['2.1: Sở Y tế', 'decimal', '2.1', 1, 'Sở Y tế'],
    ['2.1 - Sở Y tế', 'decimal', '2.1', 1, 'Sở Y tế'],
    ['2.1.- Sở Y tế', 'decimal', '2.1', 1, 'Sở Y tế'],
    ['2.1.) Sở Y tế', 'decimal', '2.1', 1, 'Sở Y tế'],
    ['2.1 . Sở Y tế', 'decimal', '2.1', 1, 'Sở Y tế'],
    ['II.1/ Sở Y tế', 'decimal', 'II.1', 1, 'Sở Y tế'],
    ['a.1/ Sở Y tế', 'decimal', 'a.1', 1, 'Sở Y tế'],
    ['4 – Rà soát', 'arabic', '4', 4, 'Rà soát'],
    ['4: Rà soát', 'arabic', '4', 4, 'Rà soát'],
    ['4.. Rà soát', 'arabic', '4', 4, 'Rà soát'],
    ['4./ Rà soát', 'arabic', '4', 4, 'Rà soát'],
    ['b, Rà soát', 'letter', 'b', 2, 'Rà soát'],
    ['b: Rà soát', 'letter', 'b', 2, 'Rà soát'],
    ['b - Rà soát', 'letter', 'b', 2, 'Rà soát'],
    ['b./ Rà soát', 'letter', 'b', 2, 'Rà soát'],
    ['1.b) Rà soát', 'letter', 'b', 2, 'Rà soát'],
    ['+) Rà soát', 'plus', '+', 0, 'Rà soát'],
    ['*) Rà soát', 'bullet', '*', 0, 'Rà soát'],
  ])('reads %j', (text, style, label, ordinal, rest) => {
    expect(read(text)).toEqual([style, label, ordinal, rest])
  })

  it.each([
    '1.000 tấn thóc',
    'Nhiệm vụ 1 và nhiệm vụ 2',
    'Dự án 05 năm 2024',
    'Giải pháp thứ hai là rà soát',
    'Thứ hai, ngày 05/5/2025',
    'Thứ hai, 05/5/2025',
    'một là, rà soát',
    'Một là rà soát',
    '7,5% dân số',
    '2024',
    '-----',
    '+2,8 m',
    '10/KH-UBND',
    '15- 20% hội viên',
    '1- 3% diện tích',
    '1 - 85% hội viên',
    'Øresund',
    '→',
    '+',
    'A.B',
    'Sở Y tế',
    'Điều 5 của Luật',
    'Chương trình',
    'Mục tiêu',
    'IIII. Kinh phí',
    'IVX. Kinh phí',
    'a.b',
    'b. rà soát',
    '12-tháng',
    '(abc) Rà soát',
    '(iiii) Rà soát',
    '1.2',
    '1.2/KH-UBND',
    '4: rà soát',
    '8:30 Khai mạc',
    'b, rà soát',
    'b: rà soát',
    '4...',
    '',
  ])('finds none in %j', (text) => {
    expect(markerAt(text)).toBeNull()
  })

  it('keeps what closes the label, and `()` for brackets', () => {
    const delimiters = ['1. A', '1) A', '1/ A', '(1) A', 'I- A', '- A', 'a) A'].map((text) => markerAt(text)?.delimiter)
    expect(delimiters).toEqual(['.', ')', '/', '()', '-', '', ')'])
  })

  it('gives the numbers of a decimal label', () => {
    expect(markerAt('3.2.1. Rà soát')?.path).toEqual([3, 2, 1])
    expect(markerAt('3. Rà soát')?.path).toEqual([])
  })

  it('looks at the given place only', () => {
    expect(markerAt('Nội dung: b) Rà soát', 10)).toMatchObject({ label: 'b', end: 13 })
    expect(markerAt('Nội dung: b) Rà soát')).toBeNull()
  })

  it('takes no `V/v` before a title for the figure five', () => {
    expect(markerAt('V/V BAN HÀNH KẾ HOẠCH')).toBeNull()
    expect(markerAt('V/v tổ chức lễ hội')).toBeNull()
    expect(markerAt('V/ Tổ chức thực hiện')?.label).toBe('V')
  })

  it('skips the blanks behind the marker', () => {
    expect(markerAt('1. \t  Rà soát')?.end).toBe(6)
  })
})

describe('the letters of points', () => {
  it('puts `đ` after `d` and `g` after `e`', () => {
    const ordinals = [...'dđeg'].map((letter) => markerAt(`${letter}) A`)?.ordinal)
    expect(ordinals).toEqual([4, 5, 6, 7])
  })

  it('has no f, j, w, z: as labels they have no place in the order', () => {
    expect(LETTERS).toBe('abcdđeghiklmnopqrstuvxy')
    for (const letter of 'fjwz') expect(markerAt(`${letter}) Rà soát`)).toMatchObject({ style: 'letter', ordinal: 0 })
  })
})

describe('Roman numerals', () => {
  it.each([
    ['I', 1],
    ['IV', 4],
    ['IX', 9],
    ['XIV', 14],
    ['XL', 40],
    ['LXXXIX', 89],
    ['VX', 0],
    ['IIII', 0],
    ['', 0],
  ])('reads %j as %d', (label, value) => {
    expect(romanValue(label)).toBe(value)
  })

  it('are read as they are written', () => {
    for (let value = 1; value < 90; value++) expect(romanValue(romanLabel(value))).toBe(value)
  })
})

it('takes no acting post for a label', () => {
  expect(markerAt('Q. GIÁM ĐỐC')).toBeNull()
  expect(markerAt('Q. Quản lý đất đai')?.style).toBe('upper')
})

describe('a dash behind the closing mark', () => {
  it.each([
    ['Điều 1.- Phê duyệt Đề án', 'article', 'Phê duyệt Đề án'],
    ['Điều 2. – Nay ban hành', 'article', 'Nay ban hành'],
    ['I.- MỤC TIÊU', 'roman', 'MỤC TIÊU'],
    ['A/- Phần chung', 'upper', 'Phần chung'],
    ['3.- Về y tế', 'arabic', 'Về y tế'],
    ['b.- Rà soát', 'letter', 'Rà soát'],
  ])('belongs to the label: %s', (line, style, words) => {
    const marker = markerAt(line)
    expect([marker?.style, line.slice(marker?.end)]).toEqual([style, words])
  })

  it('opens an item of its own where a blank parts the two', () => {
    expect('a) - Rà soát'.slice(markerAt('a) - Rà soát')?.end)).toBe('- Rà soát')
  })

  it('is no mark of a number in a sentence', () => {
    expect(markerAt('2.-3 triệu đồng')).toBeNull()
  })
})

it('takes no sentence about a part for its heading', () => {
  expect(
    ['Phần thứ nhất bao gồm từ “Kính gửi”', 'Chương II quy định', 'Mục 1 của Quy chế'].map((line) => markerAt(line)),
  ).toEqual([null, null, null])
})

it.each([
  ['I/. Mục tiêu', ['roman', 'I', 1, 'Mục tiêu']],
  ['A/. Mục tiêu', ['upper', 'A', 1, 'Mục tiêu']],
  ['1/. Mục tiêu chung', ['arabic', '1', 1, 'Mục tiêu chung']],
  ['2.) Rà soát', ['arabic', '2', 2, 'Rà soát']],
  ['b/. Rà soát', ['letter', 'b', 2, 'Rà soát']],
  ['c.) rà soát', ['letter', 'c', 3, 'rà soát']],
])('has two marks behind its label: %s', (text, expected) => {
  expect(read(text)).toEqual(expected)
})
