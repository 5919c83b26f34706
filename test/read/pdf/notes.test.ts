/** Footnotes at the foot of pages. */
import { describe, expect, it } from 'vitest'
import { readPdf } from '../../../src/read/pdf/pdf.js'
import { buildPdf, TestPage } from './build.js'

const LINE = 'Các sở, ban, ngành, ủy ban nhân dân các xã, phường tổ chức thực hiện bảo'

const read = (...pages: TestPage[]) => readPdf(buildPdf(pages))

/** A paragraph that bears a mark, above others. */
function marked(page: TestPage, mark: string, words = 'Tồn tại 11 điểm'): TestPage {
  const width = 6 * words.length - 3 * (words.split(' ').length - 1)
  page.text(113, 184, words).text(114 + width, 179, mark, { size: 8 })
  for (const y of [200, 216, 232]) page.justified(85, 540, y, LINE)
  return page
}

const note = (page: TestPage, y: number, mark: string, words: string): TestPage =>
  page.text(85, y - 4, mark, { size: 6 }).text(91, y, words, { size: 9 })

const notesOf = async (...pages: TestPage[]) => {
  const { text, lines, furniture } = await read(...pages)
  const notes = lines.filter(({ kind }) => kind === 'footnote').map(({ start, end }) => text.slice(start, end))
  return { notes, text: text.split('\n'), furniture: furniture.map((piece) => piece.text) }
}

describe('footnotes', () => {
  it('are no running feet where they differ in their numbers alone', async () => {
    const pages = [1, 2, 3, 4].map((n) => {
      const page = marked(new TestPage(), String(n))
      return note(page, 780, String(n), `Kế hoạch số ${n}/KH-UBND của tỉnh.`).text(297, 800, String(n))
    })
    const { notes, furniture } = await notesOf(...pages)
    expect(notes).toEqual([1, 2, 3, 4].map((n) => `Kế hoạch số ${n}/KH-UBND của tỉnh.`))
    expect(furniture).toEqual(['1', '1', '1', '2', '2', '2', '3', '3', '3', '4', '4', '4'])
  })

  it('end above the number of the page and the foot of all pages', async () => {
    const pages = [1, 2, 3].map((n) => {
      const page = n === 3 ? marked(new TestPage(), '') : marked(new TestPage(), String(n))
      if (n < 3) note(page, 770, String(n), `Kế hoạch số ${n}/KH-UBND của tỉnh.`)
      return page.text(85, 790, 'Tài liệu lưu hành nội bộ', { size: 9 }).text(440, 802, `Trang ${n}/3`, { size: 9 })
    })
    const { notes, furniture } = await notesOf(...pages)
    expect(notes).toEqual([1, 2].map((n) => `Kế hoạch số ${n}/KH-UBND của tỉnh.`))
    expect(furniture.filter((piece) => piece.startsWith('Tr'))).toEqual(['Trang 1/3', 'Trang 2/3', 'Trang 3/3'])
    expect(furniture.filter((piece) => piece.startsWith('Tà'))).toHaveLength(3)
  })

  it('stand behind the whole text where a browser prints it, their marks a sixth smaller than it', async () => {
    const words = 'Tồn tại 11 điểm'
    const page = new TestPage().text(113, 184, words).text(114 + 6 * 15 - 9, 180, '1', { size: 10 })
    for (const y of [200, 216, 232]) page.justified(85, 540, y, LINE)
    const between = new TestPage()
    for (const y of [100, 116, 132]) between.justified(85, 540, y, LINE)
    const last = new TestPage()
    for (const y of [100, 116]) last.justified(85, 540, y, LINE)
    note(last, 150, '1', 'Kế hoạch số 1/KH-UBND của tỉnh.')
    const { notes, text } = await notesOf(page, between, last)
    expect(notes).toEqual(['Kế hoạch số 1/KH-UBND của tỉnh.'])
    expect(text[0]).toBe(words)
  })

  it('leave no blank where their mark stood before the end of a sentence', async () => {
    const page = marked(new TestPage(), '1')
    const end = 114 + 6 * 15 - 3 * 3 + 4
    note(page.text(end, 184, '.'), 780, '1', 'Kế hoạch số 1/KH-UBND của tỉnh.')
    const { notes, text } = await notesOf(page)
    expect(notes).toEqual(['Kế hoạch số 1/KH-UBND của tỉnh.'])
    expect(text[0]).toBe('Tồn tại 11 điểm.')
  })

  it('are known by their type where they have more letters than the text of their page', async () => {
    const page = new TestPage().text(113, 184, 'Tồn tại 11 điểm').text(195, 179, '1', { size: 8 })
    note(page, 764, '1', 'Xã Sơn Hà: 01 điểm; xã Sơn Nam: 02 điểm; xã Sơn Tây: 03 điểm; các xã còn lại:')
    page.text(85, 776, '05 điểm theo Kế hoạch năm 2024.', { size: 9 })
    expect((await notesOf(page)).text).toEqual([
      'Tồn tại 11 điểm',
      'Xã Sơn Hà: 01 điểm; xã Sơn Nam: 02 điểm; xã Sơn Tây: 03 điểm; các xã còn lại: 05 điểm theo Kế hoạch năm 2024.',
    ])
  })

  it('go to their mark on the page before, which had no room for them', async () => {
    const second = new TestPage().justified(85, 540, 100, LINE).justified(85, 540, 116, LINE)
    const { notes, text } = await notesOf(marked(new TestPage(), '2'), note(second, 780, '2', 'Xã Sơn Hà: 01 điểm.'))
    expect(notes).toEqual(['Xã Sơn Hà: 01 điểm.'])
    expect(text.slice(0, 2)).toEqual(['Tồn tại 11 điểm', 'Xã Sơn Hà: 01 điểm.'])
  })

  it('go on at the foot of the next page in the middle of a sentence', async () => {
    const first = note(marked(new TestPage(), '1'), 780, '1', 'Xã Sơn Hà: 01 điểm, xã')
    const second = note(marked(new TestPage(), '2', 'Còn lại 5 điểm'), 780, '2', 'Phường Sơn Tây.')
    second.text(85, 764, 'Sơn Nam: 02 điểm.', { size: 9 })
    // a capital opens a text of its own, whatever stands above
    expect((await notesOf(first, second)).notes).toEqual(['Xã Sơn Hà: 01 điểm, xã', 'Phường Sơn Tây.'])
    const third = note(marked(new TestPage(), '2', 'Còn lại 5 điểm'), 780, '2', 'Phường Sơn Tây.')
    third.text(85, 764, 'biên giới: 02 điểm.', { size: 9 })
    expect((await notesOf(first, third)).notes).toEqual([
      'Xã Sơn Hà: 01 điểm, xã biên giới: 02 điểm.',
      'Phường Sơn Tây.',
    ])
  })

  it('stand behind the table that bears their mark, whose cells lose it', async () => {
    const page = new TestPage().grid([60, 100, 300, 540], [100, 120, 140])
    page.text(65, 115, 'TT').text(105, 115, 'Nhiệm vụ').text(305, 115, 'Chủ trì')
    page.text(65, 135, '1').text(105, 135, 'Rà soát 90 m').text(169, 130, '2', { size: 8 })
    page.text(305, 135, 'Sở Y tế').text(342, 130, '1', { size: 8 })
    const { notes, text, furniture } = await notesOf(note(page, 780, '1', 'Theo Kế hoạch năm 2024.'))
    expect(text).toEqual(['TT\tNhiệm vụ\tChủ trì', '1\tRà soát 90 m2\tSở Y tế', 'Theo Kế hoạch năm 2024.'])
    expect(notes).toEqual(['Theo Kế hoạch năm 2024.'])
    expect(furniture).toEqual(['1'])
  })
})
