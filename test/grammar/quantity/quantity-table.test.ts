import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findQuantities } from '../../../src/grammar/quantity/scan.js'
import { parseSchedule } from '../../../src/grammar/schedule/schedule.js'
import type { Quantity } from '../../../src/plan.js'

/** `~10..10.5 %/năm`: about 10 to 10.5 per cent a year; `>`, `>=`, `<`, `<=` for the open bounds. */
function said({ min, max, minExclusive, maxExclusive, approximate, unit, per }: Quantity): string {
  const lower = max === null ? `${minExclusive ? '>' : '>='}${min}` : null
  const upper = min === null ? `${maxExclusive ? '<' : '<='}${max}` : null
  const value = lower ?? upper ?? (min === max ? `${min}` : `${min}..${max}`)
  return `${approximate ? '~' : ''}${value}${unit ? ` ${unit}` : ''}${per ? `/${per}` : ''}`
}

type Time = [string | null, string | null, string | null, boolean]

const quantities = (text: string): string[] => findQuantities(text, { bare: true }).map((found) => said(found.quantity))
const time = (text: string): Time | null => {
  const schedule = parseSchedule(text)
  return schedule && [schedule.recurrence, schedule.from, schedule.to, schedule.before]
}

/** The classes of expressions of published plans, by the number of the published example: its words anew, its reading. */
const QUANTITIES: [number, string, string[]][] = [
  [1, 'bình quân giai đoạn 2021-2025 khoảng 9-9,5%', ['~9..9.5 %']],
  [2, 'khu vực dịch vụ và du lịch tăng 6-6,5%/năm', ['6..6.5 %/năm']],
  [3, 'khu vực thương mại-dịch vụ tăng 11,5-12,5%/năm', ['11.5..12.5 %/năm']],
  [4, 'tốc độ tăng năng suất lao động đạt 5% - 6%', ['5..6 %']],
  [5, 'tăng 4,5% - 5%/năm', ['4.5..5 %/năm']],
  [6, 'Bình quân 12,5%/năm', ['12.5 %/năm']],
  [7, 'giá trị xây dựng tăng bình quân 9%/năm trong giai đoạn 2021-2025', ['9 %/năm']],
  [8, 'tỷ lệ phủ sóng đạt 70-80%', ['70..80 %']],
  [9, 'thu nhập bình quân đầu người … 3.200 – 3.500 USD', ['3200..3500 USD']],
  [10, 'đạt từ 4.100-4.600 USD', ['4100..4600 USD']],
  [11, 'tăng 3,2 - 4,1% (do năm 2019 là năm gốc, tăng 1,5%)', ['3.2..4.1 %', '1.5 %']],
  [12, 'Phấn đấu xã đạt chuẩn nâng cao: 04 - 06', ['4..6']],
  [13, 'Điểm % : 2 - 2,5', ['2..2.5 điểm phần trăm']],
  [14, 'giảm 2 – 2,5 điểm phần trăm/năm', ['2..2.5 điểm phần trăm/năm']],
  [15, 'duy trì mức giảm 0,5 - 1%/năm', ['0.5..1 %/năm']],
  [16, 'số bác sĩ có trình độ sau đại học đạt (25-40)%', ['25..40 %']],
  [17, 'khách nội địa chiếm từ 80% - 85%', ['80..85 %']],
  [18, 'tỷ lệ sử dụng buồng phòng bình quân đạt trên 65%', ['>65 %']],
  [19, 'trên 1.500 ha', ['>1500 ha']],
  [20, 'Tốc độ tăng thu ngân sách: Trên 12%', ['>12 %']],
  [21, 'Thu nhập bình quân đầu người (USD/người): >3.100', ['>3100 USD/người']],
  [22, 'tỷ lệ hộ cận nghèo còn dưới 3%', ['<3 %']],
  [23, 'Tỷ lệ sinh con thứ ba dưới 9,5%', ['<9.5 %']],
  [24, 'Tỷ trọng công nghiệp công nghệ cao đạt tối thiểu 15% GRDP', ['>=15 %']],
  [25, 'có ít nhất 90% chất thải rắn ở đô thị được phân loại', ['>=90 %']],
  [26, 'ít nhất 500 lượt người được tập huấn', ['>=500 lượt người']],
  [27, 'hộ dân ven biển có hố xí hợp vệ sinh đạt 75% trở lên', ['>=75 %']],
  [28, 'Tỷ lệ khu dân cư kiểu mẫu đạt từ 30% trở lên', ['>=30 %']],
  [29, 'tăng trưởng giá trị sản xuất từ 9% trở lên', ['>=9 %']],
  [30, '15%/năm trở lên', ['>=15 %/năm']],
  [31, 'đạt khoảng 7,5% hoặc cao hơn', ['~>=7.5 %']],
  [32, 'không còn thôn đạt dưới 10 tiêu chí', ['0 thôn', '<10 tiêu chí']],
  [33, 'không quá 120 đơn vị', ['<=120 đơn vị']],
  [34, 'cắt giảm ít nhất 20% thời gian giải quyết', ['>=20 %']],
  [35, 'thời gian làm việc liên tục đạt tối thiểu 20 năm', ['>=20 năm']],
  [36, 'phấn đấu chỉ số cải cách hành chính của tỉnh trong nhóm 20/63 tỉnh, thành phố', ['<=20 tỉnh, thành phố']],
  [
    37,
    'Quy mô cảng trong nhóm 10 nền kinh tế đứng đầu ; năng suất cảng đứng thứ 2 khu vực',
    ['<=10 nền kinh tế', '2 khu vực'],
  ],
  [38, 'Thu nhập bình quân đầu người đến năm 2026 khoảng 70 - 75 triệu đồng', ['~70000000..75000000 VND']],
  [39, 'vốn ngân sách tỉnh chiếm 30% (tương đương 6.000 tỷ đồng)', ['30 %', '6000000000000 VND']],
  [40, 'tổng vốn của Chương trình … tối thiểu là 12.000 tỷ đồng', ['>=12000000000000 VND']],
  [41, 'NSĐP 800 triệu đồng', ['800000000 VND']],
  [42, '12.000 triệu đồng (năm 2025: 700; năm 2026: 4.200; …)', ['12000000000 VND', '700000000 VND', '4200000000 VND']],
  [43, 'Đạt 3,4 tỷ USD trong toàn giai đoạn 2021 - 2025', ['3400000000 USD']],
  [44, 'đến năm 2026 đạt khoảng 920 triệu USD', ['~920000000 USD']],
  [45, 'Thu nhập bình quân đầu người: 68 triệu đồng/năm', ['68000000 VND/năm']],
  [46, 'Giá trị sản phẩm/1 ha mặt nước: 150 triệu đồng', ['150000000 VND']],
  [47, 'tiền lương bình quân 9,8 triệu đồng/người/tháng', ['9800000 VND/người/tháng']],
  [48, 'Tổng mức bán lẻ hàng hóa trên 42.000 tỷ đồng…', ['>42000000000000 VND']],
  [49, 'tổng chi cho giáo dục … hằng năm chiếm khoảng 20% - 22% chi ngân sách', ['~20..22 %']],
  [50, '2.500.000 đồng. ; 4.700.000 đồng (Bốn triệu bảy trăm ngàn đồng)', ['2500000 VND', '4700000 VND']],
  [51, 'thu nhập của người lao động tăng ít nhất 1,8 lần so với năm 2019', ['>=1.8 lần']],
  [52, 'tăng gần 3 lần so giai đoạn trước', ['~3 lần']],
  [53, 'giảm 1/3 số hộ cận nghèo so với đầu nhiệm kỳ', ['0.3333333333333333']],
  [54, '100% cụm công nghiệp có hệ thống xử lý nước thải', ['100 %']],
  [55, 'cơ bản không còn nhà tạm', ['~0 nhà tạm']],
  [56, 'Thành lập mới 03 Cụm công nghiệp, nâng tổng số lên 15 CCN', ['3 Cụm công nghiệp', '15 CCN']],
  [57, 'khoảng 1.250,5 MW, nâng tổng công suất … lên 3.120,5 MW', ['~1250.5 MW', '3120.5 MW']],
  [58, '01 Cụm công nghiệp đạt tiêu chuẩn sinh thái', ['1 Cụm công nghiệp']],
  [59, 'có 11 bác sĩ và 28 giường bệnh trên 1 vạn dân', ['11 bác sĩ', '28 giường bệnh/vạn dân']],
  [60, '31,5 giường; 9,5 bác sĩ/vạn dân', ['31.5 giường', '9.5 bác sĩ/vạn dân']],
  [61, '45 xã đạt 19 tiêu chí nâng cao', ['45 xã', '19 tiêu chí']],
  [62, '98/140 xã đạt chuẩn, tương đương 70%', ['98 xã', '70 %']],
  [63, 'thu nội địa … 8.120/7.500 tỷ đồng', ['8120000000000 VND']],
  [64, 'tỷ lệ thôn đạt chuẩn 65,5%/60% tổng số thôn', ['65.5 %']],
  [65, '420 HTX với 25 nghìn thành viên', ['420 HTX', '25000 thành viên']],
  [66, 'kinh tế biển đạt khoảng 12% GRDP', ['~12 %']],
  [67, 'Tỷ lệ hộ có internet là 85%, trong đó hộ nông thôn đạt 70 - 72%', ['85 %', '70..72 %']],
  [68, 'Duy trì tỷ lệ sử dụng nước sạch trên 95%', ['>95 %']],
  [69, 'Tỷ lệ che phủ cây xanh ổn định 48%', ['48 %']],
  [70, 'tỷ lệ văn bản ký số … cấp tỉnh đạt 100%, cấp huyện đạt 95% và cấp xã đạt trên 85%', ['100 %', '95 %', '>85 %']],
  [71, '1.200 MW đến năm 2025 (định hướng đến năm 2030 đạt 1.800 MW)', ['1200 MW', '1800 MW']],
  [72, 'bậc tiểu học trên 85%, bậc trung học trên 70%', ['>85 %', '>70 %']],
  [73, 'Phấn đấu đến năm 2035 có ít nhất 300 km đường ven biển', ['>=300 km']],
  [74, 'Đến năm 2026, phấn đấu toàn tỉnh có ít nhất 40% xã', ['>=40 %']],
  [75, 'thời kỳ 2011 - 2020, tầm nhìn đến năm 2030', []],
  [76, 'đến năm 2025, tầm nhìn đến năm 2035', []],
  [77, 'nhiệm kỳ 2020 - 2025 ; khóa XX', []],
  [78, 'thời kỳ 2026–2035', []],
  [79, 'trước năm 2027', []],
  [80, 'tính đến ngày 31/5/2023 ; Ước đến cuối năm 2023', []],
  [81, 'đạt 40% năm 2025, 70% năm 2028', ['40 %', '70 %']],
  [82, 'bằng 105% so với dự toán', ['105 %']],
]

const SCHEDULES: [number, string, Time | null][] = [
  [83, 'Xong trong Quý III/2025', [null, null, '2025-35', false]],
  [84, 'xong trong quý IV năm 2025', [null, null, '2025-36', false]],
  [85, 'trong quý 3/2025', [null, '2025-35', '2025-35', false]],
  [86, 'Xong trong tháng 8/2025', [null, null, '2025-08', false]],
  [87, 'Trong năm 2025', [null, '2025', '2025', false]],
  [88, 'Hoàn thành nâng cấp và bàn giao xong trước ngày 01/7/2027', [null, null, '2027-07-01', true]],
  [89, 'Hằng năm ; Thường xuyên', ['yearly', null, null, false]],
  [90, 'định kỳ hằng năm (trước ngày 05/12) hoặc đột xuất', ['yearly', null, 'XXXX-12-05', true]],
  [91, 'định kỳ hàng năm (trước ngày 15/11)', ['yearly', null, 'XXXX-11-15', true]],
  [92, 'trước ngày 22 hằng tháng', ['monthly', null, 'XXXX-XX-22', true]],
  [93, 'Định kỳ hằng quý (trước ngày 10 của tháng đầu quý)', ['quarterly', null, 'XXXX-XX-10', true]],
  [94, 'Định kỳ 6 tháng, hằng năm, cuối nhiệm kỳ', ['half-yearly', null, null, false]],
  [95, 'Khởi động quý III/2025; báo cáo … quý I/2026; cập nhật hằng quý đến 2029', [null, '2025-35', '2029', false]],
  [96, 'Quý I và Quý II/2027', [null, '2027-33', '2027-34', false]],
  [97, 'trước tháng 9/2025', [null, null, '2025-09', true]],
  [98, 'chậm nhất đến ngày 20 tháng 5 năm 2025', [null, null, '2025-05-20', false]],
  [99, 'chậm nhất 10 ngày làm việc kể từ ngày ký', [null, null, null, false]],
  [100, 'từ ngày 02/6/2025 đến hết ngày 06/6/2025', [null, '2025-06-02', '2025-06-06', false]],
  [101, 'sơ kết năm 2027; tổng kết năm 2029', [null, null, '2029', false]],
  [102, 'Theo Nghị định mới ; sau khi Bộ Y tế ban hành Thông tư', [null, null, null, false]],
  [103, 'năm 2025 - 2028', [null, '2025', '2028', false]],
  [104, '2025 - 2029', [null, '2025', '2029', false]],
  [105, 'trước ngày 12 tháng 9 năm 2025', [null, null, '2025-09-12', true]],
]

describe('expressions of targets, amounts and deadlines', () => {
  it.each(QUANTITIES)('%i: %s', (_row, text, expected) => {
    expect(quantities(text)).toEqual(expected)
  })

  it.each(SCHEDULES)('%i: %s', (_row, text, expected) => {
    expect(time(text)).toEqual(expected)
  })
})

/** What the published examples themselves read as, by their numbers. */
const READINGS: Record<number, string[]> = {
  1: ['~10..10.5 %'],
  2: ['5..5.5 %/năm'],
  3: ['14.5..15.5 %/năm'],
  4: ['7..8 %'],
  5: ['8.5..9 %/năm'],
  6: ['14.5 %/năm'],
  7: ['12 %/năm'],
  8: ['60..70 %'],
  9: ['4700..5000 USD'],
  10: ['6700..7500 USD'],
  11: ['7.4..8.4 %', '2.06 %'],
  12: ['7..9'],
  13: ['1..1.5 điểm phần trăm'],
  14: ['1..1.5 điểm phần trăm/năm'],
  15: ['1..1.5 %/năm'],
  16: ['35..50 %'],
  17: ['12..13 %'],
  18: ['>80 %'],
  19: ['>2000 ha'],
  20: ['>10 %'],
  21: ['>2300 USD/người'],
  22: ['<1 %'],
  23: ['<1.2 %'],
  24: ['>=20 %'],
  25: ['>=95 %'],
  26: ['>=800 lượt người'],
  27: ['>=80 %'],
  28: ['>=86 %'],
  29: ['>=8 %'],
  30: ['>=10 %/năm'],
  31: ['~>=6.5 %'],
  32: ['0 xã', '<15 tiêu chí'],
  33: ['<=350 đơn vị'],
  34: ['>=30 %'],
  35: ['>=67 năm'],
  36: ['<=30 tỉnh, thành phố'],
  37: ['<=30 nền kinh tế', '3'],
  38: ['~120000000..125000000 VND'],
  39: ['64 %', '48000000000000 VND'],
  40: ['>=75000000000000 VND'],
  41: ['1500000000 VND'],
  42: ['30000000000 VND', '500000000 VND', '6500000000 VND'],
  43: ['10100000000 USD'],
  44: ['~1610000000 USD'],
  45: ['104000000 VND/năm'],
  46: ['98000000 VND'],
  47: ['27200000 VND/người/tháng'],
  48: ['>75000000000000 VND'],
  49: ['~35..36 %'],
  50: ['3000000 VND', '5800000 VND'],
  51: ['>=1.5 lần'],
  52: ['~2 lần'],
  53: ['0.5'],
  54: ['100 %'],
  55: ['~0 hộ nghèo'],
  56: ['5 Khu công nghiệp', '12 KCN'],
  57: ['~2989.5 MW', '4758.5 MW'],
  58: ['1 Khu công nghiệp'],
  59: ['10 bác sĩ', '30 giường bệnh/vạn dân'],
  60: ['45.7 giường', '14.5 bác sĩ/vạn dân'],
  61: ['72 xã', '19 tiêu chí'],
  62: ['320 xã', '77.86 %'],
  63: ['45799000000000 VND'],
  64: ['83.2 %'],
  65: ['35000 HTX', '7100000 thành viên'],
  66: ['~20 %'],
  67: ['70 %', '28..30 %'],
  68: ['>55 %'],
  69: ['42 %'],
  70: ['100 %', '90 %', '>70 %'],
  71: ['2000 MW', '2300 MW'],
  72: ['>75 %', '>60 %'],
  73: ['>=5000 km'],
  74: ['>=50 %'],
  75: [],
  76: [],
  77: [],
  78: [],
  79: [],
  80: [],
  81: ['50 %', '80 %'],
  82: ['112 %'],
}

const TIMES: Record<number, Time | null> = {
  83: [null, null, '2026-34', false],
  84: [null, null, '2026-34', false],
  85: [null, '2026-34', '2026-34', false],
  86: [null, null, '2026-05', false],
  87: [null, '2026', '2026', false],
  88: [null, null, '2030-01-01', true],
  89: ['yearly', null, null, false],
  90: ['yearly', null, 'XXXX-12-10', true],
  91: ['yearly', null, 'XXXX-11-20', true],
  92: ['monthly', null, 'XXXX-XX-18', true],
  93: ['quarterly', null, 'XXXX-XX-05', true],
  94: ['half-yearly', null, null, false],
  95: [null, '2026-36', '2030', false],
  96: [null, '2026-35', '2026-36', false],
  97: [null, null, '2027-06', true],
  98: [null, null, '2026-04-15', false],
  99: [null, null, null, false],
  100: [null, '2026-05-10', '2026-05-14', false],
  101: [null, null, '2030', false],
  102: [null, null, null, false],
  103: [null, '2026', '2030', false],
  104: [null, '2027', '2030', false],
  105: [null, null, '2026-05-10', true],
}

const facts = new URL('../../../../shared/facts/quantities.md', import.meta.url)

describe.skipIf(!existsSync(facts))('the published examples', () => {
  const rows = existsSync(facts) ? readFileSync(facts, 'utf8').matchAll(/^\| (\d+) \| (.*?) \| .*? \| .*? \|$/gmu) : []
  for (const [, number, text = ''] of rows) {
    it(`number ${number} is read as given`, () => {
      const row = Number(number)
      if (row in TIMES) expect(time(text)).toEqual(TIMES[row])
      else expect(quantities(text)).toEqual(READINGS[row])
    })
  }
})
