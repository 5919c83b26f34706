import { describe, expect, it } from 'vitest'
import { parsePlanText } from '../../src/index.js'

const article = `Toàn văn Kế hoạch phát triển y tế cơ sở
Ngày 15/8/2025, Ban Thường vụ Tỉnh ủy ban hành Kế hoạch số 31-KH/TU về phát triển y tế cơ sở. Báo An Lĩnh giới thiệu toàn văn:
I. NHIỆM VỤ
1. Sở Y tế rà soát các trạm y tế.`

describe('a text that a newspaper introduces', () => {
  it('has the number, the date and the title that the introduction says, as conclusions', () => {
    const { document, references } = parsePlanText(article)
    expect(document).toMatchObject({
      number: '31-KH/TU',
      date: '2025-08-15',
      title: 'về phát triển y tế cơ sở',
      inferred: expect.arrayContaining(['number', 'date']),
    })
    expect(references.filter(({ kind }) => kind === 'self')).toHaveLength(1)
  })

  it('may be dated and signed for behind its number', () => {
    const head =
      'Nghị quyết số 5-NQ/TW\nTổng Bí thư ký ban hành Nghị quyết số 5-NQ/TW (ngày 2/3/2025) của Bộ Chính trị về y tế. Toàn văn như sau:'
    expect(parsePlanText(`${head}\nI. MỤC TIÊU\n1. Nâng cao sức khỏe.`).document).toMatchObject({
      number: '5-NQ/TW',
      date: '2025-03-02',
      issuer: { name: 'Bộ Chính trị' },
      title: 'về y tế',
    })
  })

  it('may be introduced by how a document of its very title was issued', () => {
    const opening =
      'Ngày 10/12/2025, Hội đồng nhân dân tỉnh đã ban hành Nghị quyết số 41/NQ-HĐND về phát triển y tế cơ sở'
    const rest = 'I. NHIỆM VỤ\n1. Sở Y tế rà soát các trạm y tế.'
    expect(parsePlanText(`Nghị quyết về phát triển y tế cơ sở\n${opening}.\n${rest}`).document).toMatchObject({
      number: '41/NQ-HĐND',
      date: '2025-12-10',
    })
    expect(parsePlanText(`Kế hoạch phòng bệnh năm 2026\n${opening}.\n${rest}`).document).toMatchObject({
      number: null,
      date: null,
    })
  })

  it('may be introduced with the bare figure of its number', () => {
    const opening = 'Ngày 6/8, Ban Thường vụ Tỉnh ủy An Lĩnh đã ban hành Chỉ thị số 17 về phòng cháy rừng.'
    const rest = 'Trong những năm qua, rừng được giữ tốt.\n1. Các cấp ủy quán triệt Chỉ thị.'
    expect(parsePlanText(`${opening}\nNội dung Chỉ thị như sau:\n${rest}`).document).toMatchObject({
      number: null,
      title: 'về phòng cháy rừng',
    })
    expect(parsePlanText(`${opening}\n${rest}`).document.title).toBeNull()
  })

  it('is not one that only cites another', () => {
    const cited = article.replace(/toàn văn/giu, 'tin')
    expect(parsePlanText(cited).document).toMatchObject({ number: null, date: null })
  })
})
