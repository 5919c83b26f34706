import { describe, expect, it } from 'vitest'
import { parseDuty } from '../../../src/grammar/duty/duty.js'
import { parsePassiveCharge } from '../../../src/grammar/duty/passive-charge.js'
import { findSchedule } from '../../../src/grammar/schedule/prose.js'

const said = (duty: ReturnType<typeof parseDuty>): string | null => {
  const names = (list: { name: string }[]) => list.map(({ name }) => name).join('; ')
  return duty && `${names(duty.leads)} > ${names(duty.coordinators)}`
}
const read = (text: string): string | null => said(parseDuty(text))

describe('an issuer that is only called what it is', () => {
  it.each([
    ['Thành phố giao Sở Y tế chủ trì, phối hợp với Sở Nội vụ lập sổ.', 'Sở Y tế > Sở Nội vụ'],
    ['Tỉnh yêu cầu các sở, ngành khẩn trương lập sổ.', 'các sở, ngành > '],
    ['Sở giao Phòng Kế hoạch chủ trì, phối hợp với các phòng.', 'Phòng Kế hoạch > các phòng'],
  ])('gives the work in %j', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it.each([
    'Tỉnh giao chỉ tiêu cho các xã.',
    'Tỉnh yêu cầu các doanh nghiệp lắp trạm cân.',
    'Huyện giao đất cho các hộ dân canh tác.',
  ])('charges nobody in %j', (text) => {
    expect(read(text)).toBeNull()
  })

  it('is no department of a field that is spelled like the verb', () => {
    expect(read('Sở Giao thông vận tải chủ trì, phối hợp với các sở.')).toBe('Sở Giao thông vận tải > các sở')
  })
})

describe('work that the sentence gives away', () => {
  it.each([
    ['Nội dung tập huấn giáo viên giao Sở Y tế chủ trì, phối hợp với Sở Nội vụ thực hiện.', 'Sở Y tế > Sở Nội vụ'],
    ['Việc cấp phát vật tư được giao cho Phòng Kinh tế thực hiện.', 'Phòng Kinh tế > '],
    ['Công tác tuyên truyền trên địa bàn tỉnh giao Báo Sơn Hà đảm nhiệm.', 'Báo Sơn Hà > '],
  ])('charges whom %j names', (text, expected) => {
    expect(said(parsePassiveCharge(text))).toBe(expected)
  })

  it.each([
    'Nhiệm vụ UBND tỉnh giao Sở Y tế thực hiện.',
    'Nhiệm vụ được giao Sở Y tế thực hiện.',
    'Việc thu hồi đất đã giao Công ty An Phát thực hiện.',
    'Rà soát các việc giao Sở Y tế thực hiện.',
  ])('charges nobody where it was given before: %j', (text) => {
    expect(parsePassiveCharge(text)).toBeNull()
  })
})

describe('what stands between the bodies and their verb', () => {
  it.each([
    ['Sở Y tế cùng với Sở Nội vụ, Sở Tài chính rà soát sổ.', 'Sở Y tế > Sở Nội vụ; Sở Tài chính'],
    ['Sở Y tế cùng với Sở Nội vụ có trách nhiệm rà soát sổ.', 'Sở Y tế > Sở Nội vụ'],
    ['Sở Y tế cùng với Sở Nội vụ chủ trì hội nghị.', 'Sở Y tế; Sở Nội vụ > '],
    ['Sở Y tế và Sở Nội vụ rà soát sổ.', 'Sở Y tế; Sở Nội vụ > '],
    ['Cấp ủy, chính quyền từ tỉnh đến cơ sở tập trung tuyển quân.', 'Cấp ủy; chính quyền > '],
    ['UBND các xã chậm nhất ngày 15/9/2026 gửi báo cáo.', 'UBND các xã > '],
    ['Trạm Y tế từ ngày 01/9/2026 đến ngày 15/9/2026 tổ chức tiêm phòng.', 'Trạm Y tế > '],
  ])('is passed over in %j', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it.each([
    'UBND các xã từ ngày 01/7/2025 đã nhận việc mới.',
    'Cơ quan nào chậm báo cáo thì bị phê bình.',
    'Tổ chức, cá nhân có hành vi vi phạm quy định về rừng thì bị xử lý.',
    'Các đơn vị không thực hiện chế độ báo cáo bị phê bình.',
  ])('may say that nobody is charged: %j', (text) => {
    expect(read(text)).toBeNull()
  })

  it('gives the work its time', () => {
    const timeOf = (text: string) => findSchedule(text)?.schedule.to ?? null
    expect(timeOf('Sở Y tế trong quý III/2026 tổ chức hội nghị.')).toBe('2026-35')
    expect(timeOf('Sở Y tế, Sở Nội vụ trong tháng 8/2026 rà soát sổ.')).toBe('2026-08')
    expect(timeOf('UBND các xã trong tháng 8/2026 phấn đấu giảm số hộ nghèo.')).toBeNull()
    expect(timeOf('Số hộ nghèo trong tháng 8/2026 rà soát lại.')).toBeNull()
  })
})

describe('names that end before what is done', () => {
  it.each([
    ['Phòng Tài chính - Kế hoạch nghiên cứu, tham mưu mức chi.', 'Phòng Tài chính - Kế hoạch > '],
    ['Tổ trưởng chuyên môn điều phối, tổng hợp sản phẩm.', 'Tổ trưởng chuyên môn > '],
    ['Văn phòng điều phối nông thôn mới tỉnh rà soát số liệu.', 'Văn phòng điều phối nông thôn mới tỉnh > '],
    ['Giao cơ quan Tỉnh đoàn làm đấu mối, phối hợp với các sở.', 'cơ quan Tỉnh đoàn > các sở'],
    [
      'Bí thư cấp ủy, người đứng đầu đơn vị trực tiếp truyền đạt nghị quyết.',
      'Bí thư cấp ủy; người đứng đầu đơn vị > ',
    ],
    ['UBND các xã tham gia Đề án có trách nhiệm lập sổ.', 'UBND các xã tham gia Đề án > '],
    ['Các sở, ngành tham gia góp ý và có trách nhiệm lập sổ.', 'Các sở, ngành > '],
    ['Các cơ quan xử lý vi phạm trên tuyến.', 'Các cơ quan > '],
    ['Cấp ủy và người đứng đầu cơ quan, đơn vị chỉ đạo việc này.', 'Cấp ủy; người đứng đầu cơ quan, đơn vị > '],
  ])('are whole in %j', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})
