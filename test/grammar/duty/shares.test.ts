import { describe, expect, it } from 'vitest'
import { parseDuty } from '../../../src/grammar/duty/duty.js'
import { parsePassiveCharge } from '../../../src/grammar/duty/passive-charge.js'
import type { Party } from '../../../src/plan.js'
import { dutyIn as read } from './duty-in.js'

const names = (parties: readonly Party[] | undefined) => (parties ?? []).map(({ name }) => name).join('; ')

/** `leads > coordinators / executors`. */
const shares = (duty: ReturnType<typeof parseDuty>) =>
  `${names(duty?.leads)} > ${names(duty?.coordinators)} / ${names(duty?.executors)}`

describe('who carries out what another presides over', () => {
  it.each([
    ['Sở Nội vụ chủ trì, UBND các xã thực hiện.', 'Sở Nội vụ >  / UBND các xã'],
    ['Sở Nội vụ chủ trì; các trường tổ chức thực hiện.', 'Sở Nội vụ >  / các trường'],
    ['Sở Nội vụ chủ trì, các thôn triển khai việc khảo sát.', 'Sở Nội vụ >  / các thôn'],
    ['Sở Nội vụ chủ trì, Công an tỉnh phối hợp, các xã thực hiện.', 'Sở Nội vụ > Công an tỉnh / các xã'],
    ['Phòng Kinh tế chủ trì, các thôn thực hiện, Hội Nông dân tham gia.', 'Phòng Kinh tế > Hội Nông dân / các thôn'],
    ['Sở Nội vụ chủ trì; UBND các xã thực hiện việc khảo sát.', 'Sở Nội vụ >  / '],
  ])('stands behind it: %s', (text, expected) => {
    expect(shares(parseDuty(text))).toBe(expected)
  })

  it('stands in the passive too', () => {
    expect(shares(parsePassiveCharge('Khám sức khỏe học sinh do Trạm Y tế chủ trì, các trường thực hiện.'))).toBe(
      'Trạm Y tế >  / các trường',
    )
  })
})

describe('those whom a sentence is about', () => {
  it.each([
    ['Đối với Sở Y tế cần rà soát hồ sơ.', 'Sở Y tế >  | cần rà'],
    ['Đối với UBND các xã, tiếp tục rà soát hồ sơ.', 'UBND các xã >  | tiếp tục'],
    ['Đối với Công an xã, rà soát hồ sơ.', 'Công an xã >  | rà soát'],
    ['Đối với các doanh nghiệp phải ký cam kết.', 'các doanh nghiệp >  | phải ký'],
    ['Đối với các doanh nghiệp cần hỗ trợ vốn, xem xét cho vay.', null],
    ['Đối với Công an xã, kiểm tra việc chấp hành.', null],
    ['Đối với các trường học, tổ chức kiểm tra định kỳ.', null],
  ])('do what they owe: %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

describe('a sentence that begins with how often', () => {
  it.each([
    ['Hằng tháng Sở Y tế tổng hợp kết quả.', 'Sở Y tế >  | tổng hợp'],
    ['Định kỳ hằng quý Công an xã tổng hợp kết quả.', 'Công an xã >  | tổng hợp'],
    ['Thường xuyên rà soát các dự án chậm tiến độ.', null],
  ])('charges who stands behind it without a comma: %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

describe('what was reached', () => {
  it.each([
    ['Sở Y tế tổ chức được 12 lớp tập huấn.', null],
    ['Trong năm 2025, Công an xã xây dựng được hơn 20 mô hình.', null],
    ['Sở Y tế phối hợp với Sở Nội vụ tổ chức được 06 lớp.', null],
    ['Mỗi xã xây dựng được 02 mô hình.', 'Mỗi xã >  | xây dựng'],
    ['Sở Y tế phấn đấu tổ chức được 12 lớp.', 'Sở Y tế >  | phấn đấu'],
  ])('is no charge: %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

describe('an office of several fields', () => {
  it.each([
    [
      'Phòng Quản lý cảng, luồng lạch và thuyền viên rà soát hồ sơ.',
      'Phòng Quản lý cảng, luồng lạch và thuyền viên >  | rà soát',
    ],
    ['Tổ bảo vệ an ninh, trật tự: Tuần tra ban đêm.', 'Tổ bảo vệ an ninh, trật tự >  | Tuần tra'],
    ['Tổ bảo vệ an ninh, trật tự, Công an xã rà soát.', 'Tổ bảo vệ an ninh, trật tự; Công an xã >  | rà soát.'],
    ['Phòng Quản lý đô thị, kịp thời rà soát hồ sơ.', 'Phòng Quản lý đô thị >  | kịp thời'],
  ])('is one name: %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

describe('heads of courts, and groups of one block', () => {
  it.each([
    ['Chánh án TAND tỉnh rà soát án quá hạn.', 'Chánh án TAND tỉnh >  | rà soát'],
    ['Phó Chánh án Tòa án nhân dân khu vực 2 rà soát.', 'Phó Chánh án Tòa án nhân dân khu vực 2 >  | rà soát.'],
    ['Các chi bộ khối trường học rà soát đảng viên.', 'Các chi bộ khối trường học >  | rà soát'],
  ])('are charged: %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

describe('partners behind kết hợp với', () => {
  it.each([
    ['Sở Y tế kết hợp với Sở Nội vụ rà soát.', 'Sở Y tế > Sở Nội vụ | rà soát.'],
    ['Sở Y tế chủ trì kết hợp với Sở Nội vụ rà soát.', 'Sở Y tế > Sở Nội vụ | rà soát.'],
    ['Sở Y tế chủ trì kết nối các bệnh viện.', 'Sở Y tế >  | kết nối'],
  ])('are read, and none behind another work: %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

describe('who helps whoever does it', () => {
  it.each([
    ['Trạm Y tế phụ trách, các thôn phối hợp.', 'Trạm Y tế > các thôn | phụ trách,'],
    ['Trạm Y tế thực hiện; Công an xã hỗ trợ', 'Trạm Y tế > Công an xã | thực hiện;'],
    ['Phòng Kinh tế chịu trách nhiệm chính, các thôn tham gia', 'Phòng Kinh tế > các thôn | chịu trách'],
    ['Cán bộ thú y trực tiếp thực hiện, các thôn hỗ trợ', 'Cán bộ thú y > các thôn | trực tiếp'],
    ['Văn phòng Sở; Đoàn Thanh niên hỗ trợ.', 'Văn phòng Sở > Đoàn Thanh niên | -'],
    ['Văn phòng Sở, Đoàn Thanh niên hỗ trợ người dân', 'Văn phòng Sở; Đoàn Thanh niên >  | hỗ trợ'],
    ['(Sở Y tế chủ trì, Sở Nội vụ phối hợp)', 'Sở Y tế > Sở Nội vụ | -'],
  ])('%s', (line, expected) => {
    expect(read(line)).toBe(expected)
  })
})

describe('staff of a field', () => {
  it.each([
    ['Công chức văn hóa - xã hội: Tuyên truyền', 'Công chức văn hóa - xã hội >  | Tuyên truyền'],
    ['Công chức địa chính - xây dựng tham mưu hồ sơ', 'Công chức địa chính - xây dựng >  | tham mưu'],
    ['Cán bộ thú y: 01 người', null],
  ])('%s', (line, expected) => {
    expect(read(line)).toBe(expected)
  })
})
