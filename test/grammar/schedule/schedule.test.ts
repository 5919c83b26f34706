import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCompletionLabel, parseSchedule, readSchedule } from '../../../src/grammar/schedule/schedule.js'
import { recurrences } from '../../../src/registry/index.js'
import { recurrenceRowSchema } from '../../../src/registry/schema.js'

const brief = (text: string, completion = false) => {
  const schedule = parseSchedule(text, { completion })
  return schedule && [schedule.recurrence, schedule.from, schedule.to, schedule.before]
}

describe('parseSchedule', () => {
  it.each([
    ['Trước ngày 20 tháng cuối quý', 'quarterly', null, 'XXXX-XX-20'],
    ['trước ngày 15 của tháng cuối mỗi quý', 'quarterly', null, 'XXXX-XX-15'],
    ['Trước ngày 05 tháng đầu tiên của quý sau', 'quarterly', null, 'XXXX-XX-05'],
    ['Trước ngày 15/6 và 15/12 hằng năm', 'yearly', null, 'XXXX-12-15'],
    ['Trước ngày 10 tháng 6 và ngày 10 tháng 12 hằng năm', 'yearly', null, 'XXXX-12-10'],
    ['Trước ngày 10 tháng 6 và 10 tháng 12 hằng năm', 'yearly', null, 'XXXX-12-10'],
  ])('reads the last day of each stretch in %s', (text, recurrence, from, to) => {
    expect(brief(text)).toEqual([recurrence, from, to, true])
  })

  it.each([
    ['Từ 8h00 ngày 12/4 đến 17h00 ngày 19/4/2027', '2027-04-12', '2027-04-19'],
    ['Tuần 2 tháng 8/2027', '2027-08', '2027-08'],
    ['Sau mốc năm 2027', '2027', '..'],
  ])('reads the hour, the week and the mark beside a date in %s', (text, from, to) => {
    expect(brief(text)).toEqual([null, from, to, false])
  })

  it.each([
    ['6 tháng, năm', 'half-yearly'],
    ['Quý, 6 tháng, cả năm', 'quarterly'],
    ['Tháng, quý và năm', 'monthly'],
  ])('reads how often from the first of several stretches in %s', (text, recurrence) => {
    expect(brief(text)).toEqual([recurrence, null, null, false])
  })

  it('reads how often, and the last of their days, from stretches with their days in brackets', () => {
    expect(brief('Báo cáo 6 tháng (trước 15/6), năm (trước 15/12)')).toEqual(['half-yearly', null, 'XXXX-12-15', true])
    expect(brief('trước khai giảng năm học 2026 - 2027')).toEqual([null, null, '2026', true])
  })

  it('compares a quarter with a month of it', () => {
    expect(brief('Giải phóng mặt bằng quý III/2027; bàn giao tháng 10/2027')?.[2]).toBe('2027-10')
    expect(brief('Hoàn thành quý III/2027, bàn giao trước tháng 11/2027')?.[2]).toBe('2027-11')
  })

  it('is before a school year begins', () => {
    expect(brief('Trước năm học 2026 - 2027')).toEqual([null, null, '2026', true])
  })

  it.each([
    ['05/9/2026-12/9/2026', '2026-09-05', '2026-09-12'],
    ['05/9-12/9/2026', '2026-09-05', '2026-09-12'],
    ['4/2026-6/2026', '2026-04', '2026-06'],
    ['Quý I/2026-Quý III/2026', '2026-33', '2026-35'],
  ])('reads the stretch that a dash without blanks joins in %s', (text, from, to) => {
    expect(brief(text)).toEqual([null, from, to, false])
  })

  it.each(['Thứ Hai 06/10', 'Thứ Hai\u202806/10', 'T2 (06/10)', 'Thứ 2 - 06/10', 'Chủ nhật, 06/10'])(
    'reads the day behind that of the week in %j',
    (text) => {
      expect(brief(text)).toEqual([null, null, 'XXXX-10-06', false])
    },
  )

  it('takes no number of a document for such a stretch', () => {
    expect(brief('12/2026-KH')).toBeNull()
  })

  it('reads that it is also done when called for', () => {
    expect(parseSchedule('Định kỳ hằng năm (trước ngày 5/12) hoặc đột xuất')).toMatchObject({
      recurrence: 'yearly',
      to: 'XXXX-12-05',
      relativeTo: { relation: 'upon', event: 'đột xuất' },
    })
    expect(parseSchedule('Đột xuất')?.relativeTo?.event).toBe('Đột xuất')
    expect(parseSchedule('Tổng kiểm tra đột xuất năm 2026')?.relativeTo).toBeNull()
  })

  it('reads events in brackets behind their times', () => {
    const milestones = (text: string) => parseSchedule(text)?.milestones.map(({ event, date }) => `${event} ${date}`)
    expect(milestones('Tháng 6/2027 (dự thảo), tháng 9/2027 (trình)')).toEqual(['dự thảo 2027-06', 'trình 2027-09'])
    expect(milestones('Khởi công năm 2027 (phấn đấu); bàn giao năm 2030')).toEqual(['Khởi công 2027', 'bàn giao 2030'])
    expect(milestones('2027 (sơ kết); 2030 (tổng kết)')).toEqual(['sơ kết 2027', 'tổng kết 2030'])
    const reviews = 'sơ kết vào tháng 12/2027, tổng kết vào quý IV/2030'
    expect(parseSchedule(`Bắt đầu từ tháng 4/2026, ${reviews}`)).toMatchObject({ from: '2026-04', to: '2030-36' })
    expect(parseSchedule(`Từ năm 2026 và các năm tiếp theo; ${reviews}`)).toMatchObject({ from: '2026', to: '..' })
    expect(milestones('Năm 2027 (quý II), năm 2028 (quý IV)')).toEqual([])
  })

  it('takes what is looked ahead to for no time of the work', () => {
    expect(brief('Đến năm 2027, tầm nhìn 2035')).toEqual([null, null, '2027', false])
    expect(brief('Năm 2026-2027 và định hướng đến năm 2030')).toEqual([null, '2026', '2027', false])
    expect(brief('Tầm nhìn đến năm 2035')).toEqual([null, null, '2035', false])
  })

  it('reads all months of a list that comes back each year', () => {
    expect(brief('Tháng 3, 6, 9, 12 hằng năm')).toEqual(['yearly', 'XXXX-03', 'XXXX-12', false])
    expect(brief('Quý II, IV hàng năm')).toEqual(['yearly', 'XXXX-34', 'XXXX-36', false])
  })

  it('sets no beginning where it says at the latest', () => {
    expect(brief('chậm nhất trong tháng 6/2027')).toEqual([null, null, '2027-06', false])
  })

  it('ends with the last of its events, in whatever order they are said', () => {
    expect(parseSchedule('hoàn thành năm 2028, báo cáo giữa kỳ quý IV/2026')).toMatchObject({
      to: '2028',
      milestones: [
        { event: 'hoàn thành', date: '2028' },
        { event: 'báo cáo giữa kỳ', date: '2026-36' },
      ],
    })
  })

  it('begins with nothing that is to begin behind its end', () => {
    expect(brief('Hoàn thành trước 31/12/2026; vận hành từ 01/01/2027')).toEqual([null, null, '2026-12-31', false])
  })

  it('takes the last month of one quarter for no recurrence', () => {
    expect(brief('Tháng cuối quý II/2025')).toEqual([null, '2025-34', '2025-34', false])
  })

  it('reads days of every year that name no word before them', () => {
    expect(brief('30/6 và 31/12 hằng năm')).toEqual(['yearly', 'XXXX-06-30', 'XXXX-12-31', false])
  })

  it('takes no figures behind a day for further days', () => {
    expect(brief('Ngày 5, 20 xã')).toEqual([null, null, 'XXXX-XX-05', false])
  })

  it.each([
    ['Hàng năm', 'yearly'],
    ['hằng quý', 'quarterly'],
    ['hằng tuần, tháng, quý', 'monthly'],
    ['Định kỳ hằng ngày, tuần', 'periodic'],
    ['Sáng thứ Bảy hằng tuần theo lịch cụ thể từng tháng', 'periodic'],
    ['Mỗi quý 01 lần', 'quarterly'],
    ['Mỗi tháng 02 lần', 'monthly'],
    ['Hằng tháng', 'monthly'],
    ['Thường niên', 'yearly'],
    ['Định kỳ 6 tháng, hàng năm, giữa nhiệm kỳ', 'half-yearly'],
    ['6 tháng một lần', 'half-yearly'],
    ['Nhiệm vụ thường xuyên', 'continuous'],
    ['Thường xuyên, hằng năm', 'yearly'],
    ['Định kỳ', 'periodic'],
    ['6 tháng/lần', 'half-yearly'],
    ['01 quý/lần', 'quarterly'],
    ['01 lần/01 năm', 'yearly'],
    ['định kỳ 06 tháng/01 lần', 'half-yearly'],
    ['01 lần / 03 tháng', 'quarterly'],
    ['một lần mỗi năm', 'yearly'],
    ['05 năm một lần', 'periodic'],
    ['02 năm/lần', 'periodic'],
    ['mỗi tháng 02 lần', 'monthly'],
    ['mỗi quý ít nhất 01 lần', 'quarterly'],
  ])('reads the recurrence of %s', (text, recurrence) => {
    expect(brief(text)).toEqual([recurrence, null, null, false])
  })

  it.each([
    ['Năm 2023', '2023', '2023'],
    ['18 - 26/9; hoàn thiện 30/9', 'XXXX-09-18', 'XXXX-09-30'],
    ['08 - 15/10; ban hành chậm nhất 15/10/2026', '2026-10-08', '2026-10-15'],
    ['Từ 18 - 26/9', 'XXXX-09-18', 'XXXX-09-26'],
    ['Tháng 3.2026', '2026-03', '2026-03'],
    ['từ tháng 3.2026 đến tháng 6.2026', '2026-03', '2026-06'],
    ['từ nay đến hết năm', null, 'XXXX'],
    ['Đến cuối năm', null, 'XXXX'],
    ['2026: xây dựng; 2027 - 2028: triển khai', '2026', '2028'],
    ['Năm 2024-2025', '2024', '2025'],
    ['2027 – 2030', '2027', '2030'],
    ['năm 2026 - 2030', '2026', '2030'],
    ['Trong năm 2026', '2026', '2026'],
    ['Quý III và Quý IV/2026', '2026-35', '2026-36'],
    ['Quý III, IV/2025', '2025-35', '2025-36'],
    ['Quý II, IV', 'XXXX-34', 'XXXX-36'],
    ['Quý 3-4/2025', '2025-35', '2025-36'],
    ['Qúy IV/2025', '2025-36', '2025-36'],
    ['Ngày 5, 6 và 7/3/2025', '2025-03-05', '2025-03-07'],
    ['các ngày 28, 29, 30/01/2025', '2025-01-28', '2025-01-30'],
    ['ngày 05 và 06 tháng 3 năm 2025', '2025-03-05', '2025-03-06'],
    ['10-12/3/2025', '2025-03-10', '2025-03-12'],
    ['05–07/9', 'XXXX-09-05', 'XXXX-09-07'],
    ['21/12-09/01', 'XXXX-12-21', 'XXXX-01-09'],
    ['từ 10 đến 12/3/2025', '2025-03-10', '2025-03-12'],
    ['Chiều ngày 14/5 và cả ngày 15/5/2024', '2024-05-14', '2024-05-15'],
    ['Từ sáng ngày 14/5 đến hết chiều ngày 16/5/2024', '2024-05-14', '2024-05-16'],
    ['Sáng 14/5 và buổi tối ngày 15/5/2024', '2024-05-14', '2024-05-15'],
    ['Từ tháng 11 đến tháng 3/2026', '2025-11', '2026-03'],
    ['Quý IV và quý I/2026', '2025-36', '2026-33'],
    ['Từ ngày 25/12 đến ngày 05/01/2026', '2025-12-25', '2026-01-05'],
    ['Quý III đến tháng 11/2025', '2025-35', '2025-11'],
    ['trong 3 ngày, từ ngày 5 đến ngày 7/3/2025', '2025-03-05', '2025-03-07'],
    ['Quý II - III', 'XXXX-34', 'XXXX-35'],
    ['Tháng 6, 7', 'XXXX-06', 'XXXX-07'],
    ['30/6', null, 'XXXX-06-30'],
    ['Tháng 3 - 6/2025', '2025-03', '2025-06'],
    ['từ ngày 10/5/2026 đến hết ngày 14/5/2026', '2026-05-10', '2026-05-14'],
    ['Ngày 01-05/6/2025', '2025-06-01', '2025-06-05'],
    ['2025 và những năm tiếp theo', '2025', '..'],
    ['Từ năm 2026 trở đi', '2026', '..'],
    ['2026 - 2028, hoàn thành năm 2028', '2026', '2028'],
  ])('reads the stretch %s', (text, from, to) => {
    expect(brief(text)).toEqual([null, from, to, false])
  })

  it.each([
    ['Quý I, II, III năm 2024', '2024-33', '2024-35'],
    ['Quý I-II/2024', '2024-33', '2024-34'],
    ['Tháng 6, 7 và 8/2024', '2024-06', '2024-08'],
    ['4-6/2024', '2024-04', '2024-06'],
    ['T4-T6/2024', '2024-04', '2024-06'],
    ['Q1/2024', '2024-33', '2024-33'],
    ['6 tháng đầu năm 2024', '2024-40', '2024-40'],
    ['Nửa cuối năm 2024', '2024-41', '2024-41'],
    ['9 tháng đầu năm 2024', '2024-01', '2024-09'],
    ['3 tháng cuối năm 2024', '2024-10', '2024-12'],
    ['Từ 01/4 đến 30/6/2024', '2024-04-01', '2024-06-30'],
    ['Trong năm', 'XXXX', 'XXXX'],
  ])('reads the parts of a year in %s', (text, from, to) => {
    expect(brief(text)).toEqual([null, from, to, false])
  })

  it.each([
    ['02 lần/năm', 'half-yearly'],
    ['01 lần/quý', 'quarterly'],
    ['Định kỳ 3 tháng', 'quarterly'],
    ['Hằng tuần', 'periodic'],
    ['03 lần/năm', 'periodic'],
  ])('reads how often in %s', (text, recurrence) => {
    expect(readSchedule(text)).toMatchObject({ unparsed: false, schedule: { recurrence } })
  })

  it('takes a day in brackets as one of the year before it', () => {
    expect(brief('Năm 2024 (hoàn thành trước 31/12)')).toEqual([null, '2024', '2024-12-31', true])
  })

  it('takes the day in brackets behind what a time is counted to for the day itself', () => {
    expect(readSchedule('Chậm nhất 105 ngày trước ngày bầu cử (30/11/2025)')?.schedule).toMatchObject({
      to: '2025-11-30',
      relativeTo: { relation: 'before', event: 'ngày bầu cử', offset: 'P105D' },
    })
  })

  it.each([
    ['30 ngày kể từ ngày Quyết định có hiệu lực', 'after', 'ngày Quyết định có hiệu lực', 'P30D', false],
    ['Trước ít nhất 05 ngày tổ chức Hội nghị', 'before', 'tổ chức Hội nghị', 'P5D', false],
    ['Sau 10 ngày kết thúc đợt trồng cây', 'after', 'kết thúc đợt trồng cây', 'P10D', false],
    ['Chậm nhất 05 ngày làm việc kể từ ngày nhận hồ sơ', 'after', 'ngày nhận hồ sơ', 'P5D', true],
    ['Trong vòng 02 tháng sau khi kết thúc dự án', 'after', 'kết thúc dự án', 'P2M', false],
    ['15 ngày trước kỳ họp', 'before', 'kỳ họp', 'P15D', false],
    ['Trước kỳ họp của Hội đồng 15 ngày', 'before', 'kỳ họp của Hội đồng', 'P15D', false],
    ['Sau khi có hướng dẫn của bộ', 'after', 'có hướng dẫn của bộ', null, false],
    ['Trước khi khai giảng', 'before', 'khai giảng', null, false],
    ['Khi có yêu cầu', 'upon', 'có yêu cầu', null, false],
    ['Theo tiến độ của dự án', 'per', 'tiến độ của dự án', null, false],
    ['Kỳ họp thứ 10 HĐND tỉnh', 'upon', 'Kỳ họp thứ 10 HĐND tỉnh', null, false],
    ['Trình Quốc hội tại Kỳ họp thứ 10', 'upon', 'Kỳ họp thứ 10', null, false],
  ])('says what %s hangs on', (text, relation, event, offset, workingDays) => {
    const reading = readSchedule(text)
    expect(reading?.unparsed).toBe(false)
    expect(reading?.schedule).toMatchObject({
      from: null,
      to: null,
      relativeTo: { relation, event, offset, workingDays },
    })
  })

  it.each([
    ['Quý\nIV/2026', '2026-36', '2026-36'],
    ['quý  4/2026', '2026-36', '2026-36'],
    ['trước\u202830/6/2026', null, '2026-06-30'],
    ['Tháng 9/2025\nTháng 12/2025', '2025-09', '2025-12'],
  ])('reads %j over the line ends of a cell', (text, from, to) => {
    expect(parseSchedule(text)).toMatchObject({ from, to })
  })

  it('takes a date after `sau`, `kể từ` as a date', () => {
    expect(parseSchedule('Sau năm 2025')).toMatchObject({ from: '2025', to: '..', relativeTo: null })
    expect(parseSchedule('Kể từ ngày 01/7/2024')).toMatchObject({ from: '2024-07-01', to: '..', relativeTo: null })
  })

  it.each([
    ['Trước năm 2025', '2025', true],
    ['trước tháng 6/2027', '2027-06', true],
    ['Xong trong Quý II/2026', '2026-34', false],
    ['Hoàn thành trong tháng 5/2026', '2026-05', false],
    ['đến hết năm 2027', '2027', false],
    ['chậm nhất đến ngày 15 tháng 4 năm 2026', '2026-04-15', false],
    ['không muộn hơn ngày 15/4/2026', '2026-04-15', false],
    ['Lắp đặt và vận hành xong trước ngày 01/01/2030', '2030-01-01', true],
  ])('reads the last date of %s', (text, to, before) => {
    expect(brief(text)).toEqual([null, null, to, before])
  })

  it.each([
    ['30/06/26', '2026-06-30', '2026-06-30'],
    ['Trước 30.6.27', null, '2027-06-30'],
    ['01/6/26 - 30/8/26', '2026-06-01', '2026-08-30'],
    ['II/2026', '2026-34', '2026-34'],
    ['trong Quý III.2026', '2026-35', '2026-35'],
    ['07-2026', '2026-07', '2026-07'],
    ['2026-07', '2026-07', '2026-07'],
    ['15 tháng 7', null, 'XXXX-07-15'],
    ['T3 - T5', 'XXXX-03', 'XXXX-05'],
    ['Dịp 2/9', null, 'XXXX-09-02'],
    ['Không quá 30/6/2026', null, '2026-06-30'],
  ])('reads the short form %s', (text, from, to) => {
    expect(parseSchedule(text)).toMatchObject({ from, to })
  })

  it.each(['12 tháng', '05/13/26', '12/15/18'])('reads no short form in %s', (text) => {
    expect(parseSchedule(text)).toBeNull()
  })

  it.each([
    ['định kỳ hàng năm (trước ngày 30/11)', 'yearly', 'XXXX-11-30', true],
    ['trước ngày 18 hằng tháng', 'monthly', 'XXXX-XX-18', true],
    ['Định kỳ ngày 20 hàng tháng', 'monthly', 'XXXX-XX-20', false],
    ['Quý I hằng năm', 'yearly', 'XXXX-33', false],
  ])('reads the date that comes back in %s', (text, recurrence, to, before) => {
    expect(brief(text)).toEqual([recurrence, null, to, before])
  })

  it('takes a bare date as the last one where the column asks for the completion', () => {
    expect(brief('6/2025', true)).toEqual([null, null, '2025-06', false])
    expect(brief('6/2025')).toEqual([null, '2025-06', '2025-06', false])
    expect(brief('2025 - 2026', true)).toEqual([null, '2025', '2026', false])
    expect(brief('2025 và các năm tiếp theo', true)).toEqual([null, '2025', '..', false])
  })

  it('reads events behind their times, where each has a colon', () => {
    expect(readSchedule('- Năm 2026: lập đề án;\u2028- Năm 2027: triển khai.')?.schedule).toMatchObject({
      from: '2026',
      to: '2027',
      milestones: [
        { event: 'lập đề án', date: '2026' },
        { event: 'triển khai', date: '2027' },
      ],
    })
    expect(readSchedule('Năm 2026: lập đề án; triển khai năm 2027')?.schedule.milestones).toEqual([])
    expect(readSchedule('1/31/2027')).toMatchObject({ unparsed: false, schedule: { to: '2027-01-31' } })
    expect(readSchedule('31/31/2027')?.unparsed).toBe(true)
  })

  it('keeps `hằng` out of the event whose years follow it', () => {
    expect(readSchedule('Trình danh mục quý II/2027; kiểm kê hằng năm 2027 - 2030')?.schedule.milestones).toEqual([
      { event: 'Trình danh mục', date: '2027-34' },
      { event: 'kiểm kê', date: '2030' },
    ])
  })

  it('reads events with their dates as milestones, and begin and end from them', () => {
    expect(parseSchedule('Khởi công tháng 9/2023; hoàn thành năm 2026')).toEqual({
      text: 'Khởi công tháng 9/2023; hoàn thành năm 2026',
      recurrence: null,
      from: '2023-09',
      to: '2026',
      before: false,
      milestones: [
        { event: 'Khởi công', date: '2023-09' },
        { event: 'hoàn thành', date: '2026' },
      ],
      relativeTo: null,
    })
  })

  it('reads days without a year, each behind what happens on it', () => {
    expect(readSchedule('Gửi 16/9; hạn 26/9')).toMatchObject({
      unparsed: false,
      schedule: {
        to: 'XXXX-09-26',
        milestones: [
          { event: 'Gửi', date: 'XXXX-09-16' },
          { event: 'hạn', date: 'XXXX-09-26' },
        ],
      },
    })
    expect(readSchedule('Đạt 1/3 số xã')?.unparsed).toBe(true)
  })

  it('keeps what is done each year out of the event that follows it', () => {
    const text = 'Lập vườn ươm quý II/2027; chăm sóc, kiểm tra hằng năm; sơ kết năm 2028'
    expect(parseSchedule(text)?.milestones.map(({ event }) => event)).toEqual(['Lập vườn ươm', 'sơ kết'])
  })

  it('sets only the begin for a work whose end is not said', () => {
    expect(brief('Khởi công quý IV/2025')).toEqual([null, '2025-36', null, false])
  })

  it.each(['', '-', 'Đã hoàn thành', '31/2/2024', 'Ngày 31/02/2024', 'Tháng 13/2024'])('gives null for %j', (text) => {
    expect(parseSchedule(text)).toBeNull()
  })
})

describe('what goes on or comes back', () => {
  it.each([
    ['Trước 25 hằng tháng', { recurrence: 'monthly', to: 'XXXX-XX-25', before: true }],
    ['25 hằng tháng', { recurrence: 'monthly', to: null }],
    ['Từ 7 giờ 30, ngày 20/11/2026', { from: '2026-11-20', to: '2026-11-20' }],
    ['Từ 0 giờ ngày 20/11/2026', { from: '2026-11-20', to: '..' }],
    ['Từ 7 giờ ngày 20/11/2026 đến 17 giờ ngày 21/11/2026', { from: '2026-11-20', to: '2026-11-21' }],
    ['Lâu dài', { recurrence: 'continuous' }],
    ['Trong suốt nhiệm kỳ', { recurrence: 'continuous' }],
    ['Mỗi học kỳ', { recurrence: 'half-yearly' }],
    ['Mỗi tuần ít nhất 02 buổi', { recurrence: 'periodic' }],
  ])('%s', (text, expected) => {
    expect(parseSchedule(text)).toMatchObject(expected)
  })
})

describe('readSchedule', () => {
  it('keeps the words that it cannot read and says so', () => {
    const reading = readSchedule('Đã hoàn thành')
    expect(reading?.unparsed).toBe(true)
    expect(reading?.schedule).toMatchObject({ text: 'Đã hoàn thành', recurrence: null, from: null, to: null })
  })

  it('says that an interval is missing', () => {
    expect(readSchedule('Định kỳ')?.unparsed).toBe(true)
    expect(readSchedule('Định kỳ hằng năm')?.unparsed).toBe(false)
  })

  it('is total and deterministic', () => {
    const piece = fc.constantFrom(
      'ngày',
      'tháng',
      'năm',
      'quý',
      'II',
      '/',
      '-',
      ' ',
      '2024',
      '12',
      'đến',
      'trước',
      'hằng',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join(' ')
        expect(readSchedule(text)).toEqual(readSchedule(text))
      }),
    )
  })
})

describe('the rows of recurrences', () => {
  it('have the form of their schema', () => {
    for (const row of recurrences) expect(recurrenceRowSchema.parse(row)).toEqual(row)
  })

  it.each(recurrences.map((row) => [row.example, row.recurrence] as const))('read %s as %s', (example, recurrence) => {
    expect(parseSchedule(example)?.recurrence).toBe(recurrence)
  })

  it.each(recurrences.flatMap((row) => row.alone.map((phrase) => [phrase, row.recurrence] as const)))(
    'read %s as %s',
    (phrase, recurrence) => {
      expect(parseSchedule(phrase)?.recurrence).toBe(recurrence)
    },
  )
})

describe('long strings', () => {
  it.each([
    '1'.repeat(20_000),
    'ngày '.repeat(5_000),
    'tháng 4, '.repeat(3_000),
    'quý I, '.repeat(3_000),
    'sau khi có '.repeat(3_000),
    '30 ngày kể từ '.repeat(2_000),
    '4-'.repeat(10_000),
  ])('are read without an exception', (text) => {
    expect(() => readSchedule(text)).not.toThrow()
  })
})

describe('the items of a cell', () => {
  it.each([
    ['- Tháng 12/2025\u2028- Tháng 12/2025\u2028- Tháng 10/2025', '2025-10', '2025-12'],
    ['- Tháng 12/2025 - Tháng 12/2025 - Tháng 10/2025', '2025-10', '2025-12'],
    ['- Quý III/2025\u2028- Quý I/2025 - Quý II/2025', '2025-33', '2025-35'],
    ['- 2024 - 2025', '2024', '2025'],
  ])('are no stretch of time: %j', (text, from, to) => {
    expect(readSchedule(text)?.schedule).toMatchObject({ text, from, to })
  })
})

describe('isCompletionLabel', () => {
  it('tells the time of completion from the time of the work', () => {
    expect(isCompletionLabel('Thời gian hoàn thành')).toBe(true)
    expect(isCompletionLabel('Thời hạn')).toBe(true)
    expect(isCompletionLabel('Thời gian thực hiện')).toBe(false)
  })
})

const gold = new URL('../../../../shared/gold/', import.meta.url)

describe.skipIf(!existsSync(gold))('schedules of the annotated plans', () => {
  interface Annotated {
    taskId: string
    schedule: Record<string, unknown> & { text: string }
    alternatives?: Record<string, unknown[]>
  }
  for (const name of existsSync(gold) ? readdirSync(gold).filter((file) => file.endsWith('.gold.json')) : []) {
    it(`are read as annotated in ${name}`, () => {
      const { assignments } = JSON.parse(readFileSync(new URL(name, gold), 'utf8')) as { assignments: Annotated[] }
      const completion = name.startsWith('nq-03')
      const wrong = assignments
        .filter((one) => one.schedule && !one.alternatives?.schedule && !one.schedule.text.includes('…'))
        .flatMap((one) => {
          const read: Record<string, unknown> = { ...parseSchedule(one.schedule.text, { completion }) }
          return ['recurrence', 'from', 'to', 'before', 'milestones']
            .filter((field) => {
              const accepted = [one.schedule[field], ...(one.alternatives?.[`schedule.${field}`] ?? [])]
              return !accepted.some((value) => JSON.stringify(value) === JSON.stringify(read[field]))
            })
            .map((field) => `${one.taskId} ${field} ${one.schedule.text}`)
        })
      expect(wrong).toEqual([])
    })
  }
})
