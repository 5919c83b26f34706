import { describe, expect, it } from 'vitest'
import { findFurtherRoles, isWatch } from '../../../src/grammar/duty/further-roles.js'

const read = (text: string) => {
  const { advises, reportsTo, monitors, persons } = findFurtherRoles(text)
  const names = (list: { name: string | null }[]) => list.map(({ name }) => name)
  return { advises: names(advises), reportsTo: names(reportsTo), monitors: names(monitors), persons: names(persons) }
}
const nobody = { advises: [], reportsTo: [], monitors: [], persons: [] }

describe('findFurtherRoles', () => {
  it.each([
    ['Là cơ quan tham mưu, giúp UBND tỉnh quản lý bến bãi.', { advises: ['UBND tỉnh'] }],
    ['Trạm Thú y phải báo cáo ngay Chi cục Thú y.', { reportsTo: ['Chi cục Thú y'] }],
    ['Tham mưu cho UBND tỉnh ban hành quy chế.', { advises: ['UBND tỉnh'] }],
    ['Sở Y tế tham mưu, trình UBND tỉnh phê duyệt.', { advises: ['UBND tỉnh'], reportsTo: ['UBND tỉnh'] }],
    ['Tham mưu UBND tỉnh các giải pháp thu hút đầu tư.', { advises: ['UBND tỉnh'] }],
    ['Văn phòng tham mưu; Sở Y tế phối hợp.', {}],
    ['Chi cục tổng hợp, báo cáo. Sở Y tế hướng dẫn.', {}],
    ['Sở Y tế trình\u2028UBND tỉnh quy chế.', { reportsTo: ['UBND tỉnh'] }],
    ['Định kỳ báo cáo kết quả về UBND tỉnh, Thường trực Tỉnh ủy.', { reportsTo: ['UBND tỉnh', 'Thường trực Tỉnh ủy'] }],
    ['Gửi Sở Nội vụ tổng hợp, báo cáo UBND tỉnh.', { reportsTo: ['Sở Nội vụ', 'UBND tỉnh'] }],
    ['Gửi Sở Kế hoạch và Đầu tư báo cáo UBND tỉnh.', { reportsTo: ['Sở Kế hoạch và Đầu tư', 'UBND tỉnh'] }],
    ['Báo cáo Ban Chỉ đạo 389 quốc gia chậm nhất ngày 18/6/2025.', { reportsTo: ['Ban Chỉ đạo 389 quốc gia'] }],
    ['Báo cáo UBND tỉnh (qua Sở Nội vụ) để chỉ đạo.', { reportsTo: ['UBND tỉnh'] }],
    ['Trình Chính phủ Nghị định sửa đổi; báo cáo Bộ trưởng kết quả.', { reportsTo: ['Chính phủ', 'Bộ trưởng'] }],
    ['Rà soát nhu cầu (báo cáo Ủy ban nhân dân tỉnh xem xét phê duyệt).', { reportsTo: ['Ủy ban nhân dân tỉnh'] }],
    ['Kịp thời báo cáo và kiến nghị UBND tỉnh các biện pháp.', { reportsTo: ['UBND tỉnh'] }],
    ['Báo cáo kết quả, kiến nghị Bộ Y tế xem xét.', { reportsTo: ['Bộ Y tế'] }],
    [
      'Báo cáo Thủ tướng Chính phủ, và trình, báo cáo Ban Bí thư.',
      { reportsTo: ['Thủ tướng Chính phủ', 'Ban Bí thư'] },
    ],
    ['Các đơn vị kịp thời phản ánh về Sở Y tế để tổng hợp.', { reportsTo: ['Sở Y tế'] }],
    ['Khó khăn thì phản ánh bằng văn bản về Sở Tư pháp, trình UBND tỉnh.', { reportsTo: ['Sở Tư pháp', 'UBND tỉnh'] }],
    ['Sở Y tế kiểm kê, báo cáo UBND tỉnh; Công an tỉnh có trách nhiệm phối hợp.', { reportsTo: ['UBND tỉnh'] }],
    ['Các đơn vị gửi kế hoạch về Sở Nội vụ để tổng hợp, báo cáo UBND tỉnh.', { reportsTo: ['Sở Nội vụ', 'UBND tỉnh'] }],
    ['Kiểm kê tài sản, báo cáo Lãnh đạo Bộ xem xét.', { reportsTo: ['Lãnh đạo Bộ'] }],
    ['Tham mưu Lãnh đạo Bộ ban hành quy chế.', { advises: ['Lãnh đạo Bộ'] }],
    ['Giao Sở Nội vụ hướng dẫn, theo dõi, đôn đốc việc thực hiện.', { monitors: ['Sở Nội vụ'] }],
    ['Chịu sự giám sát của Hội đồng nhân dân tỉnh.', { monitors: ['Hội đồng nhân dân tỉnh'] }],
    ['Giao đồng chí Trần Văn Bình, Phó Chủ tịch UBND tỉnh trực tiếp chỉ đạo.', { persons: ['Trần Văn Bình'] }],
  ])('reads %j', (text, roles) => {
    expect(read(text)).toEqual({ ...nobody, ...roles })
  })

  it.each([
    'Nâng cao năng lực cho các cơ quan tham mưu, giúp Bộ trưởng quản lý nhà nước.',
    'Thực hiện Chương trình mỗi xã một sản phẩm.',
    'Xây dựng báo cáo tổng kết.',
    'Giao Sở Nội vụ xây dựng kế hoạch.',
    'Báo cáo, kiến nghị xử lý các vi phạm.',
    'Xử lý phản ánh, kiến nghị của Sở Nội vụ.',
    'Phản ánh kịp thời hoạt động của Sở Y tế.',
    'Kiến nghị Bộ Y tế sửa đổi thông tư.',
    'Trong quá trình UBND xã thực hiện.',
  ])('finds nobody in %j', (text) => {
    expect(read(text)).toEqual(nobody)
  })

  it.each([
    ['Trình Ban Thường vụ Tỉnh ủy tháng 9/2026.', 'Ban Thường vụ Tỉnh ủy'],
    ['Lập phương án trình Giám đốc duyệt.', 'Giám đốc'],
    ['Báo cáo về Bộ Tổng Tham mưu (qua Cục Cứu hộ).', 'Bộ Tổng Tham mưu'],
  ])('leaves a time and what the body does out of its name: %s', (text, name) => {
    expect(findFurtherRoles(text).reportsTo.map((party) => party.name)).toEqual([name])
  })

  it('names a body once, at its place in the whole text', () => {
    const { reportsTo } = findFurtherRoles('Báo cáo UBND tỉnh; trình UBND tỉnh.', 50)
    expect(reportsTo).toMatchObject([{ name: 'UBND tỉnh', span: { start: 58, end: 67 } }])
  })
})

describe('isWatch', () => {
  it.each([
    ['Hướng dẫn, theo dõi, đôn đốc các đơn vị.', true],
    ['Có trách nhiệm thường xuyên kiểm tra, giám sát.', true],
    ['Xây dựng hệ thống theo dõi.', false],
    ['Tuyên truyền để người dân giám sát.', false],
  ])('tells whether %j is to keep watch', (text, watch) => {
    expect(isWatch(text)).toBe(watch)
  })
})
