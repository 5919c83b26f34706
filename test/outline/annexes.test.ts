import { describe, expect, it } from 'vitest'
import { parsePlanText } from '../../src/parse.js'

const plan = (...annex: string[]) =>
  parsePlanText(['KẾ HOẠCH', 'Phát triển y tế cơ sở', 'I. NHIỆM VỤ', '1. Rà soát mạng lưới y tế.', ...annex].join('\n'))
const table = ['TT\tNội dung\tChủ trì', '1\tRà soát\tSở Y tế', '2\tBáo cáo\tSở Nội vụ']

describe('an annex', () => {
  it('has a label, a title and a note, and no section where a line is drawn below them', () => {
    const [annex] = plan(
      'PHỤ LỤC I',
      'DANH MỤC NHIỆM VỤ',
      '(Kèm theo Kế hoạch số 12/KH-UBND)',
      '________',
      ...table,
    ).annexes
    expect(annex).toMatchObject({ id: 'PL1', label: 'PHỤ LỤC I', title: 'DANH MỤC NHIỆM VỤ', sections: [] })
    expect(annex?.tables[0]?.rows.filter((row) => row.kind === 'item')).toHaveLength(2)
  })

  it('holds the paragraphs above its table', () => {
    const [annex] = plan('PHỤ LỤC I', 'DANH MỤC NHIỆM VỤ', 'Các cơ quan báo cáo kết quả hằng quý.', ...table).annexes
    expect(annex?.sections.map((section) => section.text)).toEqual(['Các cơ quan báo cáo kết quả hằng quý.'])
  })
})
