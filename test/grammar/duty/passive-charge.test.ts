import { describe, expect, it } from 'vitest'
import { parsePassiveCharge } from '../../../src/grammar/duty/passive-charge.js'

/** `leads > coordinators`. */
function read(text: string): string | null {
  const duty = parsePassiveCharge(text)
  const names = (list: readonly { name: string }[] = []) => list.map(({ name }) => name).join('; ')
  return duty && `${names(duty.leads)} > ${names(duty.coordinators)}`
}

describe('parsePassiveCharge', () => {
  it.each([
    ['Việc lấy mẫu do Sở Y tế chủ trì thực hiện.', 'Sở Y tế > '],
    ['Việc lấy mẫu do Sở Y tế thực hiện, trình UBND tỉnh phê duyệt.', 'Sở Y tế > '],
    ['a) Công tác tuyên truyền do Báo Sơn Hà đảm nhiệm.', 'Báo Sơn Hà > '],
    [
      'Tổ chức hội nghị do Sở Y tế chủ trì, phối hợp với Công an tỉnh thực hiện trong quý II.',
      'Sở Y tế > Công an tỉnh',
    ],
    ['Giám sát nguồn nước sẽ do Sở Y tế thực hiện hằng năm', 'Sở Y tế > '],
    ['Lắp biển báo tại các nút giao; do UBND cấp xã thực hiện.', 'UBND cấp xã > '],
    ['Mở lớp học. Việc in sách do các trường phụ trách.', 'các trường > '],
    ['Chạy thử hệ thống. Nhiệm vụ này giao Sở Y tế chủ trì thực hiện.', 'Sở Y tế > '],
    ['Rà soát danh mục thuốc, do Sở Y tế chủ trì.', 'Sở Y tế > '],
    ['Rà soát danh mục thuốc: Do Sở Y tế thực hiện.', 'Sở Y tế > '],
    ['Việc đưa chỉ tiêu của Đề án vào nhiệm vụ hằng năm do Sở Y tế thực hiện.', 'Sở Y tế > '],
    ['Mở lớp học. Nhiệm vụ này giao hiệu trưởng các trường thực hiện.', 'hiệu trưởng các trường > '],
    ['Rà soát đất công do Sở Tài chính chủ trì, UBND các xã phối hợp.', 'Sở Tài chính > UBND các xã'],
    ['Tổ chức diễn tập cấp xã, do Ban Chỉ huy Quân sự xã tham mưu.', 'Ban Chỉ huy Quân sự xã > '],
    ['Tổ chức diễn tập cấp xã, do Công an xã tham mưu tổ chức trong tháng 6.', 'Công an xã > '],
    ['Do Đoàn trường, các chi đoàn tổ chức trong tháng 6.', 'Đoàn trường; các chi đoàn > '],
  ])('charges the agent of %j', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it.each([
    'Khắc phục thiệt hại do Công ty Hải Vân gây ra.',
    'Rà soát các văn bản do UBND tỉnh ban hành.',
    'Tham gia hội nghị do Sở Y tế chủ trì, phối hợp với Công an tỉnh thực hiện.',
    'Đào tạo theo kế hoạch chung do Sở Y tế chủ trì, phối hợp với Sở Nội vụ thực hiện.',
    'Triển khai các đề tài do Sở Y tế chủ trì.',
    'Rà soát các đề tài do Sở Y tế chủ trì, Sở Nội vụ phối hợp.',
    'Việc nghiệm thu các đề tài do Sở Y tế chủ trì được đẩy nhanh.',
    'Tạo việc làm cho người lao động tự do.',
    'Việc chậm do thiếu kinh phí thực hiện.',
    'Do UBND huyện chậm bàn giao mặt bằng, tiến độ thực hiện kéo dài.',
  ])('charges nobody with %j', (text) => {
    expect(read(text)).toBeNull()
  })

  it('says where the names stand', () => {
    const text = 'Việc lấy mẫu do Sở Y tế thực hiện.'
    const span = parsePassiveCharge(text, 10)?.leads[0]?.span
    expect(span && text.slice(span.start - 10, span.end - 10)).toBe('Sở Y tế')
  })
})
