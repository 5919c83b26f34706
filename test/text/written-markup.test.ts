import { describe, expect, it } from 'vitest'
import { parsePlanText } from '../../src/index.js'
import { withoutMarkup } from '../../src/text/written-markup.js'

describe('withoutMarkup', () => {
  it.each([
    ['tags of type', '<b>I. MỤC TIÊU</b>\n<i>Năm 2026</i>\n<u>a</u>', 'I. MỤC TIÊU\nNăm 2026\na'],
    ['breaks behind each line', 'Mục tiêu<br>\nYêu cầu<br/>\nKinh phí<br />', 'Mục tiêu\nYêu cầu\nKinh phí\n'],
    ['breaks for the ends of lines', 'Mục tiêu<br>Yêu cầu<br>Kinh phí<BR>', 'Mục tiêu\nYêu cầu\nKinh phí\n'],
    ['paragraphs', '<p align="center">Mục tiêu</p><p>Yêu cầu</p>', '\nMục tiêu\nYêu cầu\n'],
    [
      'the addresses of links',
      'theo [số 5/QĐ-TTg](https://x.vn/a-1.aspx "xem") và [Nghị định](/b.html)',
      'theo số 5/QĐ-TTg và Nghị định',
    ],
    ['pictures', 'Hình 1 ![dấu](https://x.vn/dau.png)', 'Hình 1 '],
    ['the containers of pages', '<div data-page=1>\n\nMục tiêu</div><span class="n">(2)</span>', '\n\nMục tiêu\n(2)'],
  ])('takes out %s', (_, text, expected) => {
    expect(withoutMarkup(text)).toBe(expected)
  })

  it.each([
    ['a lone tag', 'dùng thẻ <b> để in đậm'],
    ['what is less and greater', 'tỷ lệ <5% và >3%, a < b'],
    ['an address', 'Thư <sotaichinh@sonha.gov.vn> <p@x.vn> <u@x.vn> <b@x.vn>'],
    ['brackets behind brackets', 'Phụ lục [1](kèm theo), [2] (a)'],
    ['an ampersand', 'R&D, AT&T; Nghiên cứu & phát triển'],
  ])('leaves %s alone', (_, text) => {
    expect(withoutMarkup(text)).toBe(text)
  })

  it.each([
    ['signs', '&quot;Nông thôn&quot;&nbsp;&ndash; R&amp;D&hellip;', '"Nông thôn" – R&D…'],
    ['letters', 'K&ecirc;\u0301, s&aacute;ch, x&atilde; &ETH;&ocirc;ng', 'Kê\u0301, sách, xã Ðông'],
    ['numbers', 'K&#7871; ho&#x1EA1;ch', 'Kế hoạch'],
    ['signs that were escaped twice', 'Sở&amp;nbsp;Y tế &amp;ndash; 5', 'Sở Y tế – 5'],
  ])('reads entities of %s', (_, text, expected) => {
    expect(withoutMarkup(text)).toBe(expected)
  })

  it('keeps an entity of a half sign', () => {
    expect(withoutMarkup('a&#55357;b&#999999;')).toBe('a&#55357;b&#999999;')
  })
})

describe('a plan with tags and entities in its text', () => {
  const lines = [
    'UBND TỈNH AN LĨNH',
    'Số: 12/KH-UBND',
    'An Lĩnh, ngày 05 tháng 3 năm 2026',
    'KẾ HOẠCH',
    'Phát triển "chợ quê" năm 2026',
    'I. NHIỆM VỤ',
    '1. Sở Công Thương chủ trì khảo sát các chợ trước ngày 30/6/2026.',
    '2. UBND các xã bố trí đất.',
  ]
  const facts = (text: string) => {
    const { document, tasks, assignments } = parsePlanText(text)
    return [
      document.number,
      document.title,
      document.date,
      tasks.map(({ text }) => text),
      assignments.flatMap((a) => a.leads.map(({ name }) => name)),
    ]
  }

  it('is the plan without them', () => {
    const plain = facts(lines.join('\n'))
    expect(facts(lines.join('<br>').replaceAll('"', '&quot;'))).toEqual(plain)
    expect(facts(lines.map((line) => `<div>${line.replaceAll(' ', '&nbsp;')}</div>`).join('\n'))).toEqual(plain)
    expect(facts(lines.map((line) => `<b>${line}</b>`).join('\n'))).toEqual(plain)
  })
})
