import { describe, expect, it } from 'vitest'
import { parsePlanText } from '../../src/index.js'

const CLOSING = [
  'Nơi nhận:                                 TM. ỦY BAN NHÂN DÂN',
  '- Tỉnh ủy (để báo cáo);                        CHỦ TỊCH',
  '- Các sở, ban, ngành;',
  '- Lưu: VT, KT.                              Trần Văn Bình',
]
const document = (...closing: string[]) =>
  parsePlanText(['KẾ HOẠCH', 'Trồng rừng', 'I. NHIỆM VỤ', '1. Trồng 40 ha rừng.', '', ...closing].join('\n')).document

describe('recipients and signature side by side', () => {
  it('are told apart by the gap between them', () => {
    expect(document(...CLOSING)).toMatchObject({
      recipients: ['Tỉnh ủy (để báo cáo)', 'Các sở, ban, ngành', 'Lưu: VT, KT'],
      signers: [{ authority: 'TM. ỦY BAN NHÂN DÂN', position: 'CHỦ TỊCH', name: 'Trần Văn Bình' }],
    })
  })

  it('may have the right column on lines of its own', () => {
    const [first = '', second = '', third = ''] = CLOSING
    const name = `${' '.repeat(44)}Trần Văn Bình`
    expect(document(first, second, third, '- Lưu: VT, KT.', '', name, '', 'PHỤ LỤC')).toMatchObject({
      recipients: ['Tỉnh ủy (để báo cáo)', 'Các sở, ban, ngành', 'Lưu: VT, KT'],
      signers: [{ name: 'Trần Văn Bình' }],
    })
  })

  it('may be parted by a tab', () => {
    expect(document(...CLOSING.map((line) => line.replace(/ {3,}/, '\t')))).toMatchObject({
      recipients: ['Tỉnh ủy (để báo cáo)', 'Các sở, ban, ngành', 'Lưu: VT, KT'],
      signers: [{ name: 'Trần Văn Bình' }],
    })
  })
})
