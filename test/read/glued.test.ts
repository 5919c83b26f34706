import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../src/parse.js'
import { readText } from '../../src/read/text.js'

const DAMAGED = [
  'KẾ HOẠCH',
  'BANHÀNH QUY CHẾ CỦA BAN ĐIỀU HÀNH',
  'I. Mụctiêu',
  '- Phấnđấu đến năm 2030 có 70% xã đạt tiêuchuẩn.',
  'II. Tổ chứcthực hiện',
  '1. Sở Laođộng: Chủtrì, phối hợp với SởTài chính hướngdẫn thực hiện theo website.',
]

describe('blanks that were lost throughout a text', () => {
  it('are put back, also before a capital and where another parting would be possible', () => {
    expect(readText(DAMAGED.join('\n')).text.split('\n')).toEqual([
      'KẾ HOẠCH',
      'BAN HÀNH QUY CHẾ CỦA BAN ĐIỀU HÀNH',
      'I. Mục tiêu',
      '- Phấn đấu đến năm 2030 có 70% xã đạt tiêu chuẩn.',
      'II. Tổ chức thực hiện',
      '1. Sở Lao động: Chủ trì, phối hợp với Sở Tài chính hướng dẫn thực hiện theo website.',
    ])
  })

  it('are put back where one word alone is too long for a syllable and short ones tell the rest', () => {
    const text = 'Chiếnlược của Ủy bannhân dân tỉnh SơnHà: Kếhoạch củaBan Bí thư kểtừ ngày ký, nhưđã nêu.'
    expect(readText(text).text).toBe(
      'Chiến lược của Ủy ban nhân dân tỉnh Sơn Hà: Kế hoạch của Ban Bí thư kể từ ngày ký, như đã nêu.',
    )
  })

  it('are put back between a word and a figure too', () => {
    const text = `${DAMAGED.join('\n')}\n2. Đến năm2028 có62% xã; ngày 30 tháng 6năm 2027 có từ5 tỷ, 3 km2 và H5N1.`
    expect(readText(text).text.split('\n').at(-1)).toBe(
      '2. Đến năm 2028 có 62% xã; ngày 30 tháng 6 năm 2027 có từ 5 tỷ, 3 km2 và H5N1.',
    )
  })

  it('are put back in the cells of a page too, and what stands behind them keeps its place', async () => {
    const rows = ['Ràsoát hồsơ', 'Xâydựng kếhoạch', 'Sửađổi quyđịnh', 'Hướngdẫn ngườidân']
    const cells = rows.map((words, i) => `<tr><td>${i + 1}</td><td>${words}</td><td>SởTài chính</td></tr>`).join('')
    const page = `<p>PHỤ LỤC</p><table><tr><th>STT</th><th>Nhiệm vụ</th><th>Chủ trì</th></tr>${cells}</table>`
    const { assignments, tasks, text } = await parsePlan(page, { format: 'html' })
    expect(tasks.map(({ text: words }) => words)).toEqual([
      'Rà soát hồ sơ',
      'Xây dựng kế hoạch',
      'Sửa đổi quy định',
      'Hướng dẫn người dân',
    ])
    const [lead] = assignments[3]?.leads ?? []
    expect(lead && text.slice(lead.span.start, lead.span.end)).toBe('Sở Tài chính')
  })

  it('are reported once, with the words', () => {
    expect(readText(DAMAGED.join('\n')).notes).toEqual([
      {
        message:
          'blanks were lost between words; they are read apart: “BANHÀNH”, “Mụctiêu”, “Phấnđấu”, “tiêuchuẩn”, “chứcthực”, “Laođộng”, “Chủtrì”, “SởTài”, and 1 more',
        at: 0,
      },
    ])
  })

  it('stay lost where few words are run together, which are slips of the writer', () => {
    const text = 'Sở Y tế chủtrì, phối hợp hướngdẫn và kiểmtra các xã.'
    expect(readText(text)).toMatchObject({ text })
    expect(readText(text).notes).toBeUndefined()
  })

  it('stay lost in a long text with some foreign words', () => {
    const words = 'panô xêri côngtenơ ximăng mêtan bêtông cáctông xíchlô ôtô'.split(' ')
    const text = words.map((word) => `- Mua ${word} và ${'sửa chữa các công trình thủy lợi '.repeat(40)}.`).join('\n')
    expect(readText(text).text).toBe(text)
  })
})
