import { describe, expect, it } from 'vitest'
import { findQuantities } from '../../src/grammar/quantity-scan.js'
import { parseSchedule } from '../../src/grammar/schedule.js'
import type { Quantity } from '../../src/plan.js'

/** `~10..10.5 %/năm`: about 10 to 10.5 per cent a year; `>`, `>=`, `<`, `<=` for the open bounds. */
function said({ min, max, minExclusive, maxExclusive, approximate, unit, per }: Quantity): string {
  const lower = max === null ? `${minExclusive ? '>' : '>='}${min}` : null
  const upper = min === null ? `${maxExclusive ? '<' : '<='}${max}` : null
  const value = lower ?? upper ?? (min === max ? `${min}` : `${min}..${max}`)
  return `${approximate ? '~' : ''}${value}${unit ? ` ${unit}` : ''}${per ? `/${per}` : ''}`
}

const QUANTITIES: [number, string, string[]][] = [
  [1, 'bình quân giai đoạn 2025-2030 khoảng 10-10,5%', ['~10..10.5 %']],
  [2, 'khu vực nông, lâm và thủy sản tăng 5-5,5%/năm', ['5..5.5 %/năm']],
  [3, 'khu vực công nghiệp-xây dựng tăng 14,5-15,5%/năm', ['14.5..15.5 %/năm']],
  [4, 'tốc độ tăng trưởng GRDP bình quân đạt 7% - 8%', ['7..8 %']],
  [5, 'tăng 8,5% - 9%/năm', ['8.5..9 %/năm']],
  [6, 'Bình quân 14,5%/năm', ['14.5 %/năm']],
  [7, 'chỉ số sản xuất công nghiệp tăng bình quân 12%/năm trong giai đoạn 2026-2030', ['12 %/năm']],
  [8, 'tỷ lệ lấp đầy đạt 60-70%', ['60..70 %']],
  [9, 'GDP bình quân đầu người … 4.700 – 5.000 USD', ['4700..5000 USD']],
  [10, 'đạt từ 6.700-7.500 USD', ['6700..7500 USD']],
  [11, 'tăng 7,4 - 8,4% (do năm 2020 là năm gốc, tăng 2,06%)', ['7.4..8.4 %', '2.06 %']],
  [12, 'Phấn đấu xã đạt chuẩn nông thôn mới: 07 - 09', ['7..9']],
  [13, 'Điểm % : 1 - 1,5', ['1..1.5']],
  [14, 'giảm 1 – 1,5 điểm phần trăm/năm', ['1..1.5 điểm phần trăm/năm']],
  [15, 'duy trì mức giảm 1 - 1,5%/năm', ['1..1.5 %/năm']],
  [16, 'số giảng viên có trình độ tiến sĩ đạt (35-50)%', ['35..50 %']],
  [17, 'khách quốc tế chiếm từ 12% - 13%', ['12..13 %']],
  [18, 'tỷ lệ lấp đầy bình quân đạt trên 80%', ['>80 %']],
  [19, 'trên 2.000 ha', ['>2000 ha']],
  [20, 'Tốc độ tăng trưởng kinh tế (GRDP): Trên 10%', ['>10 %']],
  [21, 'GRDP bình quân đầu người (USD/người): >2.300', ['>2300']],
  [22, 'tỷ lệ hộ nghèo còn dưới 1%', ['<1 %']],
  [23, 'Tỷ lệ tăng dân số tự nhiên dưới 1,2%', ['<1.2 %']],
  [24, 'Tỷ trọng kinh tế số đạt tối thiểu 20% GRDP', ['>=20 %']],
  [25, 'có ít nhất 95% rác thải đô thị được thu gom và xử lý', ['>=95 %']],
  [26, 'ít nhất 800 lượt người được đào tạo, bồi dưỡng', ['>=800 lượt người']],
  [27, 'hộ dân vùng đô thị sử dụng nước sạch đạt 80% trở lên', ['>=80 %']],
  [28, 'Tỷ lệ gia đình văn hóa đạt từ 86% trở lên', ['>=86 %']],
  [29, 'tăng trưởng GDP từ 8% trở lên', ['>=8 %']],
  [30, '10%/năm trở lên', ['>=10 %/năm']],
  [31, 'đạt khoảng 6,5% hoặc cao hơn', ['~>=6.5 %']],
  [32, 'không còn xã đạt dưới 15 tiêu chí', ['<15 tiêu chí']],
  [33, 'không quá 350 đơn vị', ['<=350 đơn vị']],
  [34, 'cắt giảm ít nhất 30% thủ tục hành chính', ['>=30 %']],
  [35, 'thời gian sống khoẻ mạnh đạt tối thiểu 67 năm', ['>=67 năm']],
  [36, 'phấn đấu chỉ số chuyển đổi số của tỉnh trong nhóm 30/63 tỉnh, thành phố', ['<=30 tỉnh, thành phố']],
  [37, 'Quy mô GDP trong nhóm 30 nền kinh tế hàng đầu thế giới ; GDP Việt Nam đứng thứ 3 ASEAN', ['<=30 nền kinh tế']],
  [38, 'GRDP bình quân đầu người đến năm 2025 khoảng 120 - 125 triệu đồng', ['~120000000..125000000 VND']],
  [39, 'vốn ngân sách trung ương chiếm 64% (tương đương 48.000 tỷ đồng)', ['64 %', '48000000000000 VND']],
  [40, 'tổng nguồn vốn … tối thiểu là 75.000 tỷ đồng', ['>=75000000000000 VND']],
  [41, 'NSNN 1.500 triệu đồng', ['1500000000 VND']],
  [42, '30.000 triệu đồng (năm 2026: 500; năm 2027: 6.500; …)', ['30000000000 VND', '500', '6500']],
  [43, 'Đạt 10,1 tỷ USD trong toàn giai đoạn 2026 - 2030', ['10100000000 USD']],
  [44, 'đến năm 2025 đạt khoảng 1.610 triệu USD', ['~1610000000 USD']],
  [45, 'GRDP bình quân đầu người: 104 triệu đồng/năm', ['104000000 VND/năm']],
  [46, 'Giá trị sản phẩm/1 ha đất canh tác: 98 triệu đồng', ['98000000 VND']],
  [47, 'thu nhập bình quân 27,2 triệu đồng/người/tháng', ['27200000 VND/người/tháng']],
  [48, 'Tổng vốn đầu tư toàn xã hội trên 75.000 tỷ đồng…', ['>75000000000000 VND']],
  [49, 'tổng nguồn vốn đầu tư … hàng năm chiếm khoảng 35% - 36% GRDP', ['~35..36 %']],
  [50, '3.000.000 đồng. ; 5.800.000 đồng (Năm triệu tám trăm ngàn đồng)', ['3000000 VND', '5800000 VND']],
  [51, 'thu nhập bình quân của người dân nông thôn tăng ít nhất 1,5 lần so với năm 2020', ['>=1.5 lần']],
  [52, 'tăng gần 2 lần so giai đoạn trước', ['~2 lần']],
  [53, 'giảm 1/2 số hộ nghèo và hộ cận nghèo so với đầu kỳ', ['0.5']],
  [54, '100% khu công nghiệp có công trình xử lý nước thải', ['100 %']],
  [55, 'cơ bản không còn hộ nghèo', []],
  [56, 'Hình thành mới 05 Khu công nghiệp, nâng tổng số lên 12 KCN', ['5 Khu công nghiệp', '12 KCN']],
  [57, 'khoảng 2.989,5 MW, nâng tổng công suất … lên 4.758,5 MW', ['~2989.5 MW', '4758.5 MW']],
  [58, '01 Khu công nghiệp đạt tiêu chuẩn KCN sinh thái', ['1 Khu công nghiệp']],
  [59, 'có 10 bác sĩ và 30 giường bệnh trên 1 vạn dân', ['10 bác sĩ', '30 giường bệnh/vạn dân']],
  [60, '45,7 giường; 14,5 bác sĩ/vạn dân', ['45.7 giường', '14.5 bác sĩ/vạn dân']],
  [61, '72 xã đạt 19 tiêu chí nông thôn mới', ['72 xã', '19 tiêu chí']],
  [62, '320/411 xã đạt chuẩn NTM, tương đương 77,86%', ['320 xã', '77.86 %']],
  [63, 'thu ngân sách … 45.799/36.875 tỷ đồng', ['45799000000000 VND']],
  [64, 'tỷ lệ xã đạt chuẩn nông thôn mới 83,2%/50% tổng số xã', ['83.2 %']],
  [65, '35.000 HTX với 7,1 triệu thành viên', ['35000 HTX', '7100000 thành viên']],
  [66, 'kinh tế số đạt khoảng 20% GDP', ['~20 %']],
  [67, 'Tỷ lệ lao động qua đào tạo là 70%, trong đó có bằng cấp, chứng chỉ đạt 28 - 30%', ['70 %', '28..30 %']],
  [68, 'Duy trì tỷ lệ độ che phủ của rừng trên 55%', ['>55 %']],
  [69, 'Tỷ lệ che phủ rừng ổn định 42%', ['42 %']],
  [70, 'tỷ lệ hồ sơ … cấp tỉnh đạt 100%, cấp huyện đạt 90% và cấp xã đạt trên 70%', ['100 %', '90 %', '>70 %']],
  [71, '2.000 MW đến năm 2030 (định hướng đến năm 2035 đạt 2.300 MW)', ['2000 MW', '2300 MW']],
  [72, 'KCN trên 75%, CCN trên 60%', ['>75 %', '>60 %']],
  [73, 'Phấn đấu đến năm 2030 có ít nhất 5.000 km đường bộ cao tốc', ['>=5000 km']],
  [74, 'Đến năm 2025, phấn đấu cả nước có ít nhất 50% huyện', ['>=50 %']],
  [75, 'thời kỳ 2021 - 2030, tầm nhìn đến năm 2050', []],
  [76, 'đến năm 2030, tầm nhìn đến năm 2045', []],
  [77, 'nhiệm kỳ 2025 - 2030 ; khóa XVII', []],
  [78, 'thời kỳ 2021–2030', []],
  [79, 'trước năm 2025', []],
  [80, 'tính đến ngày 30/6/2022 ; Ước đến cuối năm 2022', []],
  [81, 'đạt 50% năm 2027, 80% năm 2030', ['50 %', '80 %']],
  [82, 'bằng 112% so với nghị quyết', ['112 %']],
]

describe('expressions of targets and amounts in published plans', () => {
  it.each(QUANTITIES)('%i: %s', (_row, text, expected) => {
    expect(findQuantities(text, { bare: true }).map((found) => said(found.quantity))).toEqual(expected)
  })
})

const SCHEDULES: [number, string, [string | null, string | null, string | null, boolean] | null][] = [
  [83, 'Xong trong Quý II/2026', [null, null, '2026-34', false]],
  [84, 'xong trong quý II năm 2026', [null, null, '2026-34', false]],
  [85, 'trong quý 2/2026', [null, '2026-34', '2026-34', false]],
  [86, 'Xong trong tháng 5/2026', [null, null, '2026-05', false]],
  [87, 'Trong năm 2026', [null, '2026', '2026', false]],
  [88, 'Hoàn thành đầu tư, lắp đặt và vận hành xong trước ngày 01/01/2030', [null, null, '2030-01-01', true]],
  [89, 'Hàng năm ; Thường xuyên', ['yearly', null, null, false]],
  [90, 'định kỳ hàng năm (trước ngày 10/12) hoặc đột xuất', ['yearly', null, 'XXXX-12-10', true]],
  [91, 'định kỳ hằng năm (trước ngày 20/11)', ['yearly', null, 'XXXX-11-20', true]],
  [92, 'trước ngày 18 hằng tháng', ['monthly', null, 'XXXX-XX-18', true]],
  [93, 'Định kỳ hằng quý (trước ngày 05 của tháng đầu quý)', ['quarterly', null, 'XXXX-XX-05', true]],
  [94, 'Định kỳ 6 tháng, hàng năm, giữa nhiệm kỳ', ['half-yearly', null, null, false]],
  [
    95,
    'Khởi động quý IV/2026; báo cáo … quý II/2027; … quý IV/2027; cập nhật hằng quý đến 2030',
    [null, '2026-36', '2030', false],
  ],
  [96, 'Quý III và Quý IV/2026', [null, '2026-35', '2026-36', false]],
  [97, 'trước tháng 6/2027', [null, null, '2027-06', true]],
  [98, 'chậm nhất đến ngày 15 tháng 4 năm 2026', [null, null, '2026-04-15', false]],
  [99, 'chậm nhất 05 ngày làm việc kể từ ngày phê duyệt', null],
  [100, 'từ ngày 10/5/2026 đến hết ngày 14/5/2026', [null, '2026-05-10', '2026-05-14', false]],
  [101, 'sơ kết năm 2028; tổng kết năm 2030', [null, null, '2030', false]],
  [102, 'Theo Thông tư mới ; sau khi Bộ Tài chính ban hành Thông tư', null],
  [103, 'năm 2026 - 2030', [null, '2026', '2030', false]],
  [104, '2027 - 2030', [null, '2027', '2030', false]],
  [105, 'trước ngày 10 tháng 5 năm 2026', [null, null, '2026-05-10', true]],
]

describe('expressions of deadlines and frequencies in published plans', () => {
  it.each(SCHEDULES)('%i: %s', (_row, text, expected) => {
    const schedule = parseSchedule(text)
    expect(schedule && [schedule.recurrence, schedule.from, schedule.to, schedule.before]).toEqual(expected)
  })
})
