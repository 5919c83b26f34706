import { describe, expect, it } from 'vitest'
import { pointsToAnnex } from '../../../src/grammar/citation/annex-pointer.js'

describe('pointsToAnnex', () => {
  it.each([
    'Chi tiết tại Phụ lục I.',
    'Phân công nhiệm vụ tại Phụ lục kèm theo.',
    '(Chi tiết tại Phụ lục kèm theo)',
    'Có Phụ lục kèm theo.',
    'Nhiệm vụ giao các sở, ngành theo Phụ lục.',
    'Tiến độ các hoạt động tại Phụ lục kèm theo.',
    'Các nhiệm vụ cụ thể tại Phụ lục II kèm theo Kế hoạch này',
    'Danh mục nhiệm vụ chi tiết theo Biểu 01',
    'Nội dung nêu tại bảng dưới đây',
    'Xem danh mục kèm theo.',
    'NHIỆM VỤ NĂM TỚI (Phụ lục II kèm theo)',
    '(Chi tiết tại Phụ lục I, II và III kèm theo)',
    'Các nhiệm vụ làm ngay trong năm 2026 được xác định tại Phụ lục 2 kèm theo; tổ chức thực hiện theo đúng tiến độ, trách nhiệm đã phân.',
    'Danh mục đề án được nêu cụ thể tại Phụ lục số 03 của Chương trình này.',
  ])('is true for %j', (text) => {
    expect(pointsToAnnex(text)).toBe(true)
  })

  it.each([
    'Rà soát các nhiệm vụ nêu tại Phụ lục I.',
    'Sở Y tế thực hiện theo Phụ lục I.',
    'Nhiệm vụ tại cơ sở gắn với phụ lục I',
    'Chi tiết tại Phụ lục I; báo cáo Sở Y tế.',
    'Chi tiết tại Kế hoạch này.',
    'Các sở hoàn thành nhiệm vụ được xác định tại Phụ lục 2; báo cáo kết quả.',
    'Phụ lục I.',
    `Các nhiệm vụ ${'rất dài '.repeat(12)} chi tiết tại Phụ lục I`,
    `Chi tiết ${'rất dài '.repeat(8)} Phụ lục I`,
    `Chi tiết tại Phụ lục I ${'rất dài '.repeat(30)}`,
    '',
  ])('is false for %j', (text) => {
    expect(pointsToAnnex(text)).toBe(false)
  })
})
