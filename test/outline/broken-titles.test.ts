import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../src/index.js'
import { withWholeTitles } from '../../src/outline/broken-titles.js'
import type { Source, SourceLine } from '../../src/source.js'
import { sourceOf } from '../source-of.js'

/** The contents as a web page's paragraphs. */
const pageOf = (...contents: string[]): Source => ({
  ...sourceOf(...contents),
  format: 'html',
  reader: 'html',
  furniture: [],
  joins: [],
  pages: 0,
})

function whole(...contents: string[]): string[] {
  const { text, lines } = withWholeTitles(pageOf(...contents))
  return lines.map(({ start, end }) => text.slice(start, end))
}

describe('a title in capitals over several paragraphs', () => {
  it.each([
    [
      ['Chương II', 'RÀ SOÁT BẾN BÃI VÀ', 'LẬP SỔ THEO DÕI', 'Điều 4. Bến bãi'],
      ['Chương II', 'RÀ SOÁT BẾN BÃI VÀ LẬP SỔ THEO DÕI', 'Điều 4. Bến bãi'],
    ],
    [
      ['III. NHIỆM VỤ CỦA', 'CÁC XÃ VEN SÔNG', 'NĂM 2024', '1. Rà soát.'],
      ['III. NHIỆM VỤ CỦA CÁC XÃ VEN SÔNG NĂM 2024', '1. Rà soát.'],
    ],
    [
      ['Chương III', 'SÁP NHẬP, CHIA TÁCH BẾN BÃI;', 'KHEN THƯỞNG', 'Điều 7. Sáp nhập'],
      ['Chương III', 'SÁP NHẬP, CHIA TÁCH BẾN BÃI; KHEN THƯỞNG', 'Điều 7. Sáp nhập'],
    ],
  ])('%j is one line', (contents, lines) => {
    expect(whole(...contents)).toEqual(lines)
  })

  it.each([
    [['III. NHIỆM VỤ', 'Các xã ven sông rà soát.']],
    [['III. NHIỆM VỤ', '1. RÀ SOÁT BẾN BÃI']],
    [['III. NHIỆM VỤ:', 'BẾN BÃI VEN SÔNG']],
    [['Mục 1. RÀ SOÁT BẾN BÃI', 'Mục 1.1. BẾN VEN SÔNG']],
    [['III. TỔ CHỨC THỰC HIỆN', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
    [['III. TỔ CHỨC THỰC HIỆN', 'Phụ lục', 'DANH MỤC NHIỆM VỤ']],
    [['KẾ HOẠCH', 'RÀ SOÁT BẾN BÃI', 'NĂM 2024']],
  ])('%j stays as it is', (contents) => {
    expect(whole(...contents)).toEqual(contents)
  })

  it('ends where the look of the paragraphs changes, or at a page end', () => {
    const page = pageOf('I. NHIỆM VỤ', 'CỦA CÁC XÃ')
    const withSecond = (more: Partial<SourceLine>) =>
      withWholeTitles({ ...page, lines: page.lines.map((line, i) => (i === 1 ? { ...line, ...more } : line)) })
    expect(withSecond({ look: { bold: true } })).toMatchObject({ text: page.text })
    expect(withSecond({ page: 2 })).toMatchObject({ text: page.text })
    expect(withSecond({}).text).toBe('I. NHIỆM VỤ CỦA CÁC XÃ')
  })

  it('is the heading of a web page, whose citation says what is changed', async () => {
    const page = ['Chương I', 'SỬA ĐỔI, BỔ SUNG NGHỊ ĐỊNH', 'SỐ 31/2019/NĐ-CP CỦA CHÍNH PHỦ', 'Điều 1. Sửa đổi Điều 2']
    const html = `<html><body>${page.map((line) => `<p>${line}</p>`).join('')}</body></html>`
    const { sections, references } = await parsePlan(html, { format: 'html' })
    expect(sections[0]?.heading).toBe('SỬA ĐỔI, BỔ SUNG NGHỊ ĐỊNH SỐ 31/2019/NĐ-CP CỦA CHÍNH PHỦ')
    expect(references[0]).toMatchObject({ target: { number: '31/2019/NĐ-CP' }, relation: 'amends' })
  })
})
