import { describe, expect, it } from 'vitest'
import { parsePlan, parsePlanText } from '../../src/index.js'
import { tableOfContents } from '../../src/text/table-of-contents.js'

const CONTENTS = [
  'MỤC LỤC',
  'MỞ ĐẦU ............................ 3',
  'I. SỰ CẦN THIẾT VÀ CƠ SỞ PHÁP LÝ ___ 4',
  '1. Chủ trương của Đảng, chính sách của',
  'Nhà nước …………………………… 4',
  'II. NHIỆM VỤ ....................... 12',
]
const BODY = [
  'MỞ ĐẦU',
  'Rừng che phủ 45 diện tích của 3',
  'I. SỰ CẦN THIẾT',
  'Đoạn mở.',
  'II. NHIỆM VỤ',
  '1. Trồng rừng.',
]

describe('the table of contents', () => {
  it('reaches from its title to the last entry with a page', () => {
    expect(tableOfContents(['KẾ HOẠCH', ...CONTENTS, ...BODY])).toEqual({ from: 1, to: 7 })
  })

  it('may have lost its leaders, and the numbers of its own pages may stand in it', () => {
    const bare = ['Mục lục', 'Trang', 'MỞ ĐẦU 3', 'I. SỰ CẦN THIẾT 4', '2', 'II. NHIỆM VỤ 12', ...BODY.slice(2)]
    expect(tableOfContents(bare)).toEqual({ from: 0, to: 6 })
  })

  it.each([
    ['the title is missing', CONTENTS.slice(1)],
    ['there are two entries', ['MỤC LỤC', 'MỞ ĐẦU 3', 'I. SỰ CẦN THIẾT 4', ...BODY.slice(2)]],
    ['the pages go back', ['MỤC LỤC', 'MỞ ĐẦU 3', 'I. SỰ CẦN THIẾT 2', 'II. NHIỆM VỤ 1', ...BODY.slice(2)]],
  ])('is none where %s', (_, lines) => {
    expect(tableOfContents(lines)).toBeNull()
  })

  it('ends with the last leader, whatever numbers the body goes on with', () => {
    expect(tableOfContents([...CONTENTS, 'Diện tích rừng 45', 'Số xã là 50'])).toEqual({ from: 0, to: 6 })
  })

  it('is page furniture of a plan, so that no section stands twice', async () => {
    const text = ['KẾ HOẠCH', 'Trồng rừng', ...CONTENTS, ...BODY].join('\n')
    const plan = parsePlanText(text)
    expect(plan.sections.map(({ id }) => id)).toEqual(['preamble', 'I', 'II'])
    const taken = plan.diagnostics.filter(({ rule }) => rule === 'page-furniture-removed')
    expect(taken.map(({ message }) => message)).toEqual(CONTENTS)
    const markdown = await parsePlan(text.replaceAll('\n', '\n\n'), { format: 'markdown' })
    expect(markdown.sections.map(({ id }) => id)).toEqual(['preamble', 'I', 'II'])
    const html = await parsePlan(`<html><body><p>${text.replaceAll('\n', '</p><p>')}</p></body></html>`)
    expect(html.sections.map(({ id }) => id)).toEqual(['preamble', 'I', 'II'])
  })
})
