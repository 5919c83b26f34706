import { describe, expect, it } from 'vitest'
import { parsePlanText } from '../../src/index.js'
import { readText } from '../../src/read/text.js'
import { markFurniture } from '../../src/text/furniture.js'
import { physicalLines } from '../../src/text/lines.js'
import { takePageNotes } from '../../src/text/page-notes.js'

const page = (...lines: string[]) => lines.join('\n')

function notesOf(text: string): [label: string, text: string][] {
  const lines = physicalLines(text)
  markFurniture(lines)
  return takePageNotes([lines]).notes.map(({ label, lines }) => [
    label,
    lines
      .filter((line) => !line.furniture)
      .map((line) => line.text)
      .join(' '),
  ])
}

describe('footnotes at the end of a page', () => {
  it.each([
    ['a number alone above the note', '1', ' Theo Nghị quyết số 12-NQ/TU.'],
    ['a number before the note', '      1   Theo Nghị quyết số', 'số 12-NQ/TU.'],
  ])('are told by %s and the mark above', (_, first, second) => {
    const text = page(
      '- Nạo vét 40 km kênh tại 3 xã1 ven sông.',
      '',
      first,
      second,
      '\f              2',
      '',
      '- Việc khác.',
    )
    expect(notesOf(text)).toEqual([['1', `${first} ${second}`.replace(/^\s*1\s+/, '').trim()]])
  })

  it('are told by the mark alone where the text keeps no empty lines', () => {
    const text = page('- Nạo vét 40 km kênh tại 3 xã1 ven', '1 Xã Sơn Hà: 12 km; xã Sơn Tây:', '28 km.', '\f2', 'sông.')
    expect(notesOf(text)).toEqual([['1', 'Xã Sơn Hà: 12 km; xã Sơn Tây: 28 km.']])
    expect(notesOf(page('Các xã gồm', '1 Xã Sơn Hà;', '2 Xã Sơn Tây.', '\fHết.'))).toEqual([])
  })

  it('may have their number behind them, on the last line of the page', () => {
    const before = ['2', '3'].flatMap((number) => [`Trang trước trang ${number}.`, '', `\f${number}`, ''])
    const text = page(...before, '- Nạo vét 40 km tại 3 xã1 ven', '', 'Xã Sơn Hà: 12 km.', '1', '', '\f4', '', 'sông.')
    expect(notesOf(text)).toEqual([['1', 'Xã Sơn Hà: 12 km.']])
    expect(notesOf(page('- Nạo vét tại 3 xã ven sông.', '', 'Xã Sơn Hà: 12 km.', '1', '', '\fHết.'))).toEqual([])
  })

  it('have their mark behind a full stop too, but not within a number', () => {
    const text = (words: string) => page(words, '', '1', 'Xã Sơn Hà: 12 km.', '', '\fHết.')
    expect(notesOf(text('- Nạo vét kênh ven sông.1'))).toEqual([['1', 'Xã Sơn Hà: 12 km.']])
    expect(notesOf(text('- Nạo vét kênh theo mục a.1'))).toEqual([])
  })

  it.each([
    ['the last year of a period', '- Nạo vét kênh giai đoạn 2021 - 20301 và về sau.'],
    ['a date', '- Nạo vét kênh theo công văn ngày 05/01/20261.'],
    ['the number of a document', '- Nạo vét kênh theo Nghị quyết số 76/NQ-CP1 của Chính phủ.'],
  ])('have their mark behind %s too', (_, line) => {
    expect(notesOf(page(line, '', '1', 'Xã Sơn Hà: 12 km.', '', '\fHết.'))).toEqual([['1', 'Xã Sơn Hà: 12 km.']])
  })

  it('are none where the number is one of a legislature', () => {
    const before = Array.from({ length: 4 }, (_, i) => `- Việc ${'abcd'[i]}${i + 1}.\n\n${i + 1} Ghi chú.\n\f`).join('')
    expect(notesOf(page(`${before}- Theo Luật số 12/QH5 năm`, '', '5 Theo quy định.', '\fHết.'))).toHaveLength(4)
  })

  it('begin behind the text of the page, and not at a row in it that has their number', () => {
    const rows = ['1 Kênh chính 12 km', '2 Kênh nhánh 28 km']
    expect(notesOf(page('- Nạo vét tại 3 xã1 ven sông.', ...rows, '', '1', 'Xã Sơn Hà.', '', '\fHết.'))).toEqual([
      ['1', 'Xã Sơn Hà.'],
    ])
  })

  it('begin before the number of the page, also where that is theirs', () => {
    expect(notesOf(page('- Nạo vét tại 3 xã1 ven sông.', '1 Xã Sơn Hà.', '', '1', '\fHết.'))).toEqual([
      ['1', 'Xã Sơn Hà.'],
    ])
  })

  it('may stand behind a table, and their mark before it', () => {
    const { text } = readText(
      page(
        '- Nạo vét kênh tại 3 xã1 ven sông.',
        'TT   Nhiệm vụ                Chủ đầu tư        Thời gian',
        '1    Trồng rừng phòng hộ     Sở Xây dựng       2026',
        '2    Xây dựng hồ chứa        Sở Công Thương    2027',
        '3    Sửa đập Suối Lớn        Sở Công Thương    2028',
        '',
        'II. TỔ CHỨC THỰC HIỆN',
        '',
        '1',
        ' Theo Nghị quyết số 12-NQ/TU.',
        '\f                      2',
        '1. Sở Xây dựng báo cáo.',
      ),
    )
    const [marked, note] = text.split('\n')
    expect([marked, note]).toEqual(['- Nạo vét kênh tại 3 xã ven sông.', 'Theo Nghị quyết số 12-NQ/TU.'])
  })

  it('may have their number on a line of its own right below the text', () => {
    const before = '- Nạo vét kênh tại 3 xã1 ven sông.'
    const after = [
      'Xã Sơn Hà: 12 km.',
      '\f2',
      '- Việc tại bốn xã 2; việc khác.',
      '2',
      'Xã Sơn Tây: 9 km.',
      '\f3',
      'Hết.',
    ]
    expect(notesOf(page(before, '1', ...after))).toEqual([
      ['1', 'Xã Sơn Hà: 12 km.'],
      ['2', 'Xã Sơn Tây: 9 km.'],
    ])
    // a first mark behind a blank proves nothing
    expect(notesOf(page('- Nạo vét tại ba xã 1; việc khác.', '1', ...after.slice(0, 2)))).toEqual([])
  })

  it('have a number that is none of a page, in a text without page ends too', () => {
    const text = page(
      '- Nạo vét tại ba xã 1, ven',
      'sông.',
      '',
      '1',
      '',
      'Xã Sơn Hà: 12 km.',
      '',
      '2',
      '',
      'Việc khác.',
    )
    expect(notesOf(text)).toEqual([['1', 'Xã Sơn Hà: 12 km.']])
    const above = page(
      '- Nạo vét tại ba xã 1, ven',
      'sông.',
      '1 Xã Sơn Hà: 12 km.',
      '1',
      '',
      'Việc khác.',
      '',
      '2',
      '',
      'Hết.',
    )
    expect(notesOf(above)).toEqual([])
  })

  it('may have their number right before their first word', () => {
    expect(notesOf(page('- Nạo vét tại 3 xã1 ven sông.', '', '1Xã Sơn Hà: 12 km.', '\fHết.'))).toEqual([
      ['1', 'Xã Sơn Hà: 12 km.'],
    ])
  })

  it('may be several, and go on counting on the next page', () => {
    const text = page(
      '- Sửa đập Suối Lớn1; kè sông Cái2.',
      '',
      '1 Thuộc xã Sơn Hà.',
      '2',
      'Dài 3 km,',
      'rộng 5 m.',
      '\f- Trồng rừng 3 theo dự án.',
      '',
      '3 Dự án của tỉnh.',
      '\fHết.',
    )
    expect(notesOf(text)).toEqual([
      ['1', 'Thuộc xã Sơn Hà.'],
      ['2', 'Dài 3 km, rộng 5 m.'],
      ['3', 'Dự án của tỉnh.'],
    ])
  })

  it.each([
    ['no mark stands above', page('- Việc thứ nhất.', '', '1 Theo quy định.', '\fHết.')],
    ['the number is one of a unit', page('- Bơm 90 m3 nước, xây nhà 20 km2 đất.', '', '2 Theo quy định.', '\fHết.')],
    ['the number belongs to a word', page('- Theo khoản 1 và mục 1 nêu trên.', '', '1 Theo quy định.', '\fHết.')],
    ['no page ends behind it', page('- Việc tại xã1.', '', '1 Theo quy định.', 'Đoạn sau.')],
    ['it is an item', page('- Việc tại xã1.', '', '1. Theo quy định.', '\fHết.')],
  ])('are none where %s', (_, text) => {
    expect(notesOf(text)).toEqual([])
  })

  it('stand in the text behind the paragraph with the mark, which loses it', () => {
    const { text, lines, furniture } = readText(
      page(
        '- Nạo vét kênh tại 3 xã1 ven',
        '',
        '1 Theo Nghị quyết số 12-NQ/TU.',
        '\fsông Cái trong năm.',
        '- Việc khác.',
      ),
    )
    expect(text).toBe('- Nạo vét kênh tại 3 xã ven sông Cái trong năm.\nTheo Nghị quyết số 12-NQ/TU.\n- Việc khác.')
    expect(lines.map(({ kind }) => kind)).toEqual(['paragraph', 'footnote', 'paragraph'])
    expect(furniture.map(({ text, line }) => [text, line])).toEqual([
      ['1', 1],
      ['1', 3],
    ])
  })

  it('give their references to the section with the mark', () => {
    const plan = parsePlanText(
      page(
        'KẾ HOẠCH',
        'Phòng, chống hạn',
        'I. NHIỆM VỤ',
        '1. Sửa chữa các trạm bơm1.',
        '2. Nạo vét kênh.',
        '',
        '1 Thực hiện Quyết định số 15/QĐ-UBND ngày 03/02/2024.',
        '\f3. Trữ nước.',
      ),
    )
    expect(plan.references.map(({ sectionId, text }) => [sectionId, text])).toEqual([
      ['I.1', 'Quyết định số 15/QĐ-UBND ngày 03/02/2024'],
    ])
    expect(plan.tasks.map(({ id }) => id)).toEqual(['I.1', 'I.2', 'I.3'])
  })
})
