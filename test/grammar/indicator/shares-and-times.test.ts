import { describe, expect, it } from 'vitest'
import { findIndicators } from '../../../src/grammar/indicator/indicator.js'

const read = (text: string) =>
  findIndicators(text, 0).map(({ name, base, by, value }) => ({ name, base, by, per: value?.per }))

describe('a share of another total', () => {
  it('is one of the same that contributes to the total before', () => {
    const text = 'Kinh tế biển đóng góp khoảng 30% GRDP, khoảng 20% tổng thu ngân sách địa phương.'
    expect(read(text).map(({ name, base }) => [name, base])).toEqual([
      ['Kinh tế biển', 'GRDP'],
      ['Kinh tế biển', 'tổng thu ngân sách địa phương'],
    ])
  })

  it('is no such where something else is counted', () => {
    const text = 'Rừng đặc dụng chiếm 30% diện tích, 90% hộ dân ký cam kết bảo vệ rừng.'
    expect(read(text).map(({ name }) => name)).toEqual(['Rừng đặc dụng', 'hộ dân ký cam kết bảo vệ rừng'])
  })

  it('is the most that there may be of those before it', () => {
    const text = 'Viên chức hoàn thành xuất sắc nhiệm vụ không quá 20% số viên chức hoàn thành tốt nhiệm vụ.'
    expect(read(text).map(({ name, base }) => [name, base])).toEqual([
      ['Viên chức hoàn thành xuất sắc nhiệm vụ', 'số viên chức hoàn thành tốt nhiệm vụ'],
    ])
  })
})

it('takes a share of those who train their bodies, not of those who do already', () => {
  expect(read('40% dân số luyện tập thể dục, thể thao thường xuyên.')[0]?.base).toBe('dân số')
  expect(read('45% người dân rèn luyện thể chất.')[0]?.base).toBe('người dân')
})

it('knows each noun of what is measured wherever one may open a name', () => {
  const names = (text: string) => read(text).map(({ name }) => name)
  expect(names('Đẩy mạnh quảng bá, nâng doanh thu du lịch đạt 300 tỷ đồng.')).toEqual(['doanh thu du lịch'])
  expect(names('Tuổi thọ trung bình phấn đấu đạt 75 tuổi.')).toEqual(['Tuổi thọ trung bình'])
})

describe('what a target is compared with', () => {
  it('may be several years, none of which is that by which it is reached', () => {
    expect(read('Chi đầu tư tăng 12% so với dự toán năm 2024 và ước thực hiện năm 2025.')[0]?.by).toBeNull()
    expect(read('Chi đầu tư tăng 12% so với năm 2024, số chi năm 2024 là thấp.')[0]?.by).toBeNull()
    expect(read('Chi đầu tư tăng 12% so với dự toán năm 2024 vào năm 2027.')[0]?.by).toBe('2027')
  })

  it('ends before the value', () => {
    const [found] = findIndicators('Giảm tỷ lệ hộ nghèo so với năm trước từ 1% trở lên.', 0)
    expect([found?.name, found?.baseline?.text]).toEqual(['tỷ lệ hộ nghèo', 'năm trước'])
  })
})

it('is counted per so many people who stand behind words of its name', () => {
  const text = 'Đạt mức 20 doanh nghiệp hoạt động/nghìn dân; có 3 nhà khoa học trẻ/triệu dân.'
  expect(read(text).map(({ name, per }) => [name, per])).toEqual([
    ['doanh nghiệp hoạt động', 'nghìn dân'],
    ['nhà khoa học trẻ', 'triệu dân'],
  ])
})

it('has no name that ends in the verb of the next value', () => {
  const text = 'Có trên 40/99 xã, phường đạt tối thiểu 4 bác sĩ/trạm y tế.'
  expect(read(text).map(({ name }) => name)).toEqual(['xã, phường', 'bác sĩ'])
})

describe('what an item is about', () => {
  it('names no number behind its colon that has a name of its own', () => {
    const text = 'Về chính quyền số: 100% dịch vụ công mức độ 4; 80% báo cáo được gửi trực tuyến.'
    expect(read(text).map(({ name }) => name)).toEqual(['dịch vụ công mức độ 4', 'báo cáo được gửi trực tuyến'])
    expect(read('Về y tế: 12 bác sĩ/vạn dân.').map(({ name, per }) => [name, per])).toEqual([['bác sĩ', 'vạn dân']])
  })
})

it('is a share of what is spent, whatever is said of the spending', () => {
  const shares = ['Bố trí', 'Ưu tiên bố trí', 'Chủ động dành'].map(
    (verb) => read(`${verb} tối thiểu 2% tổng chi ngân sách cho chuyển đổi số.`)[0],
  )
  expect(shares.map((one) => [one?.name, one?.base])).toEqual(
    shares.map(() => ['tổng chi ngân sách cho chuyển đổi số', 'tổng chi ngân sách']),
  )
})
