import { describe, expect, it } from 'vitest'
import { parsePlanText } from '../../src/index.js'
import { withStampsInGaps } from '../../src/text/stamped-figures.js'

const HEAD = [
  'ỦY BAN NHÂN DÂN',
  'XÃ AN LỘC',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Số:      /KH-UBND An Lộc, ngày     tháng    năm 2026',
  'KẾ HOẠCH',
  'Trồng cây năm 2026',
  'I. NHIỆM VỤ',
  ...Array.from({ length: 16 }, (_, i) => `${i + 1}. Trồng cây ở thôn ${i + 1}.`),
]
const pages = (head: readonly string[], ...stamps: string[]) =>
  `${[...head, ...stamps].join('\n')}\n\f17. Tưới cây.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Văn An`

describe('figures at the end of the first page', () => {
  it.each([[['215 29 4']], [['215', '29 4']], [['29 4', '215']], [['215', '29', '4']]])(
    'fill the gaps of number and date: %j',
    (stamps) => {
      const { document, diagnostics } = parsePlanText(pages(HEAD, ...stamps))
      expect([document.number, document.date]).toEqual(['215/KH-UBND', '2026-04-29'])
      expect(diagnostics.filter(({ rule }) => rule === 'inferred-value').map(({ message }) => message)).toEqual([
        `“${stamps.join(' ')}” at the end of the first page fills the gaps of the letterhead, where it was stamped`,
      ])
    },
  )

  it('fill the gap of the date where the number is printed', () => {
    const head = HEAD.map((line) => line.replace('Số:      /', 'Số: 37/'))
    expect(parsePlanText(pages(head, '05 11')).document).toMatchObject({ number: '37/KH-UBND', date: '2026-11-05' })
  })

  it('leave each line where it stood', () => {
    const { text } = withStampsInGaps(pages(HEAD, '215 29 4'))
    expect(text.split('\n').indexOf('\f17. Tưới cây.')).toBe(HEAD.length + 1)
  })

  it.each([
    ['more than one reading', ['12 5 7']],
    ['no day and month', ['215 45 4']],
    ['too few', ['29 4']],
    ['the number of a page', ['1']],
    ['words', ['215 cây 4']],
  ])('stay where they stand: %s', (_, stamps) => {
    expect(withStampsInGaps(pages(HEAD, ...stamps))).toEqual({ text: pages(HEAD, ...stamps), stamped: null })
  })

  it('stay where they stand in a text without gaps or pages', () => {
    const filled = HEAD.map((line) => line.replace('ngày     tháng    ', 'ngày 3 tháng 5 '))
    expect(withStampsInGaps(pages(filled, '215 29 4')).stamped).toBeNull()
    expect(withStampsInGaps(pages(HEAD, '215 29 4').replace('\f', '')).stamped).toBeNull()
  })
})
