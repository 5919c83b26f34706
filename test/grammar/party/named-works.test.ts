import { describe, expect, it } from 'vitest'
import { parseDuty } from '../../../src/grammar/duty/duty.js'

/** `leads > coordinators`, null where nobody is charged. */
function read(text: string): string | null {
  const duty = parseDuty(text)
  const names = (list: { name: string }[]) => list.map(({ name }) => name).join('; ')
  return duty && `${names(duty.leads)} > ${names(duty.coordinators)}`
}

describe('bodies in small letters that are named after a work', () => {
  it.each([
    ['Ban chỉ đạo có trách nhiệm tổng hợp số liệu.', 'Ban chỉ đạo > '],
    ['Ban chỉ đạo huyện kiểm tra các xã.', 'Ban chỉ đạo huyện > '],
    ['Giao Ban chỉ đạo diệt trừ ốc bươu huyện phối hợp với Sở Y tế.', 'Ban chỉ đạo diệt trừ ốc bươu huyện > Sở Y tế'],
    ['Ban chỉ đạo chống úng huyện và Đảng ủy xã rà soát số liệu.', 'Ban chỉ đạo chống úng huyện; Đảng ủy xã > '],
    ['Phối hợp với Ban Chỉ đạo Trung ương và Bộ Y tế rà soát.', ' > Ban Chỉ đạo Trung ương; Bộ Y tế'],
    ['Ban chỉ đạo Đề án 08 tỉnh rà soát chỉ tiêu.', 'Ban chỉ đạo Đề án 08 tỉnh > '],
    ['Ban chỉ đạo hướng dẫn cán bộ xã kiểm kê.', 'Ban chỉ đạo > '],
    ['Ban soạn thảo, Tổ biên tập hoàn thiện dự thảo.', 'Ban soạn thảo; Tổ biên tập > '],
    ['Ban liên lạc hưu trí phường tổ chức gặp mặt.', 'Ban liên lạc hưu trí phường > '],
    ['Ban vận động quỹ khuyến học xã tiếp nhận ủng hộ.', 'Ban vận động quỹ khuyến học xã > '],
    ['Trung tâm ứng dụng khoa học và công nghệ chuyển giao giống nấm.', 'Trung tâm ứng dụng khoa học và công nghệ > '],
    ['Trung tâm dạy nghề cho người khuyết tật tỉnh mở lớp.', 'Trung tâm dạy nghề cho người khuyết tật tỉnh > '],
    ['Trung tâm hỗ trợ ngư dân tỉnh tổ chức lớp tập huấn.', 'Trung tâm hỗ trợ ngư dân tỉnh > '],
    ['Tổ tuần tra xã kiểm tra địa bàn.', 'Tổ tuần tra xã > '],
    ['Tổ hợp tác trồng rau sạch ký hợp đồng.', 'Tổ hợp tác trồng rau sạch > '],
    ['Giao Cơ sở cai nghiện ma túy tỉnh tiếp nhận người nghiện.', 'Cơ sở cai nghiện ma túy tỉnh > '],
    ['Phòng phát triển đô thị thẩm định hồ sơ.', 'Phòng phát triển đô thị > '],
    ['Văn phòng Ban chỉ đạo tổng hợp số liệu.', 'Văn phòng Ban chỉ đạo > '],
    ['Phối hợp với Ban chỉ đạo 35 tỉnh xử lý tin giả.', ' > Ban chỉ đạo 35 tỉnh'],
  ])('are whole in %j', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it.each([
    'Tổ rà soát, lập danh sách hộ nghèo.',
    'Tổ tuyên truyền các thôn phát tờ rơi.',
    'Trung tâm hỗ trợ các trường tổ chức thi.',
    'Phòng xử lý các đơn thư trong tỉnh.',
    'Ban vận động các hộ dân hiến đất.',
    'Ban giám sát việc thực hiện của các xã.',
  ])('are none where the words say what is done: %j', (text) => {
    expect(read(text)).toBeNull()
  })

  it('leave the head of a board what that one directs', () => {
    expect(read('Trưởng ban chỉ đạo các tiểu ban rà soát.')).toBe('Trưởng ban > ')
  })
})
