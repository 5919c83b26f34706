/** Measures that stand one behind another in a sentence, and what is written beside a number. */
import { describe, expect, it } from 'vitest'
import { findIndicators } from '../../../src/grammar/indicator/indicator.js'

const read = (text: string, task = false) =>
  findIndicators(text, 0, { task }).map(({ name, value }) => [name, value?.min, value?.unit])

describe('a measure behind another one', () => {
  it('goes on with a task in the same unit', () => {
    expect(read('Phát triển đàn dê 3 nghìn con, thỏ 9.000 con.', true)).toEqual([
      ['đàn dê', 3000, 'con'],
      ['thỏ', 9000, 'con'],
    ])
  })

  it('is a target of its own behind a share, whatever it begins with', () => {
    expect(read('Tỷ lệ hồ sơ số hóa 70% và thanh toán không tiền mặt 60%.')).toEqual([
      ['Tỷ lệ hồ sơ số hóa', 70, '%'],
      ['thanh toán không tiền mặt', 60, '%'],
    ])
  })
})

describe('the name of a measure', () => {
  it.each([
    ['Ổn định diện tích mía 2.400 ha.', 'diện tích mía', 2400],
    ['Công nhận 03 làng nghề (lũy kế 12/40 làng).', 'làng nghề', 3],
    ['Thêm 04 trạm đạt chuẩn (nâng tổng số lên 19 trạm).', 'trạm đạt chuẩn', 4],
    ['Mỗi xã bố trí kinh phí lắp đặt 02 máy lọc nước/xã.', 'máy lọc nước', 2],
    ['Huy động nguồn lực để xây dựng 15 nhà văn hóa.', 'nhà văn hóa', 15],
  ])('holds neither what is done with it nor what it comes to: %s', (text, name, min) => {
    expect(read(text).map((one) => one.slice(0, 2))).toEqual([[name, min]])
  })

  it('ends before the words for a rank', () => {
    const [found] = findIndicators('Chỉ số SIPAS xếp hạng trong nhóm 12/34 tỉnh, thành phố.')
    expect([found?.name, found?.value?.max, found?.base]).toEqual(['Chỉ số SIPAS', 12, '34 tỉnh, thành phố'])
  })
})

describe('what stands beside a value', () => {
  it.each([
    [
      'Giá trị sản phẩm bình quân 1 ha đất vườn 95 triệu đồng, trên 1 ha ao 180 triệu đồng.',
      ['Giá trị sản phẩm bình quân 1 ha đất vườn', 95_000_000],
      ['Giá trị sản phẩm trên 1 ha ao', 180_000_000],
    ],
    [
      'Sản lượng cá 62 tấn (khai thác 41 tấn, nuôi trồng 21 tấn).',
      ['Sản lượng cá', 62],
      ['khai thác', 41],
      ['nuôi trồng', 21],
    ],
    ['Thêm 15 xã đạt chuẩn, bình quân 15,2 tiêu chí/xã.', ['xã đạt chuẩn', 15], ['tiêu chí', 15.2]],
    ['Diện tích rau 650 ha, cấp chứng nhận hữu cơ cho 300 ha.', ['Diện tích rau', 650], ['cấp chứng nhận hữu cơ', 300]],
    [
      'Bảo hiểm tự nguyện đạt 8% (tương ứng 620 người, tăng 180 người so với năm 2026).',
      ['Bảo hiểm tự nguyện', 8],
      ['Bảo hiểm tự nguyện', 180],
    ],
  ])('is no measure and no part of a name: %s', (text, ...expected) => {
    expect(read(text).map((one) => one.slice(0, 2))).toEqual(expected)
  })

  it.each([
    ['Có mạng nội bộ; 90% hồ sơ đất đai tiếp nhận trực tuyến.', 'hồ sơ đất đai tiếp nhận trực tuyến', 'hồ sơ đất đai'],
    [
      'Có trạm y tế; 98% trẻ 6 - 36 tháng uống vitamin A 2 lần/năm.',
      'trẻ 6 - 36 tháng uống vitamin A 2 lần/năm',
      'trẻ 6 - 36 tháng',
    ],
    ['Bảo hiểm y tế 98%, bảo hiểm xã hội 60% lực lượng lao động.', 'bảo hiểm xã hội', 'lực lượng lao động'],
    ['Có xã văn minh; tập hợp 80% người cao tuổi vào Hội.', 'người cao tuổi vào Hội', 'người cao tuổi'],
    ['Có xã văn minh; thu hút 75% thanh niên vào tổ chức Đoàn.', 'thanh niên vào tổ chức Đoàn', 'thanh niên'],
  ])('is what the share is of: %s', (text, name, base) => {
    const last = findIndicators(text).at(-1)
    expect([last?.name, last?.base]).toEqual([name, base])
  })

  it('is per what, and a work of its own', () => {
    const [found] = findIndicators('Bố trí 02 điểm phát sóng công cộng/tổ dân phố.')
    expect([found?.name, found?.value?.per]).toEqual(['điểm phát sóng công cộng', 'tổ dân phố'])
    expect(read('Trồng mới 600 ha, chăm sóc 1.500 ha.').map(([name]) => name)).toEqual(['Trồng mới', 'chăm sóc'])
  })

  it('is the term in which it is reached', () => {
    expect(read('Kết nạp 150 đoàn viên trong nhiệm kỳ.').map(([name]) => name)).toEqual(['đoàn viên kết nạp'])
  })

  it('is no work of its own in a task', () => {
    expect(read('Tổ chức 04 hội nghị đối thoại, mỗi hội nghị 50 - 60 người.', true)).toEqual([
      ['hội nghị đối thoại', 4, 'hội nghị'],
    ])
    expect(read('Cử 120 lượt giáo viên đi đào tạo.', true)).toEqual([['lượt giáo viên đi đào tạo', 120, 'lượt']])
    expect(read('Cử 01 giáo viên tham gia.', true)).toEqual([])
    expect(read('Tuyên truyền rộng rãi; mỗi năm khám cho 3.000 lượt người.', true).map(([, min]) => min)).toEqual([
      3000,
    ])
  })

  it('is by when the shares of a bracket are reached', () => {
    const text = 'Đạt mục tiêu 95-95-95 vào năm 2030 (95% người bệnh biết tình trạng; 95% người bệnh được điều trị).'
    expect(findIndicators(text).map(({ by }) => by)).toEqual(['2030', '2030'])
  })
})

describe('a number', () => {
  it.each([
    ['Có 1 350 hợp tác xã, 2 600 tổ hợp tác.', 1350, 2600],
    ['Thành lập 1 150 doanh nghiệp.', 1150],
  ])('may part its thousands by a blank: %s', (text, ...numbers) => {
    expect(read(text).map(([, min]) => min)).toEqual(numbers)
  })

  it('is the least that is reached behind `thấp nhất`', () => {
    expect(findIndicators('Tỷ lệ hồ sơ đúng hạn đạt thấp nhất 96%.').map(({ name, value }) => [name, value])).toEqual([
      [
        'Tỷ lệ hồ sơ đúng hạn',
        { min: 96, max: null, minExclusive: false, maxExclusive: false, approximate: false, unit: '%', per: null },
      ],
    ])
  })
})
