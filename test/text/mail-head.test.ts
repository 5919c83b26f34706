import { describe, expect, it } from 'vitest'
import { parsePlanText } from '../../src/index.js'
import { readText } from '../../src/read/text.js'
import { physicalLines } from '../../src/text/lines.js'
import { mailHeads } from '../../src/text/mail-head.js'

const heads = (...lines: string[]): [number, number][] =>
  mailHeads(physicalLines(lines.join('\n'))).map(({ from, to }) => [from, to])

describe('the head of a mail', () => {
  it.each([
    [
      'of Outlook',
      ['From: Văn thư <vt@sonha.gov.vn>', 'Sent: Thursday, March 14, 2024 8:01 AM', 'To: Sở Nội vụ', 'Subject: KH'],
      4,
    ],
    [
      'in Vietnamese',
      ['Từ: Văn thư', 'Ngày gửi: Thứ Năm, 14 Tháng Ba 2024', 'Đến: Sở Nội vụ', 'Chủ đề: KH', 'Kính gửi anh'],
      4,
    ],
    ['whose values stand below the labels', ['Từ:', 'Văn thư', 'Đến:', 'Sở Nội vụ', 'Chủ đề:', 'KH', 'Xem tệp.'], 6],
    [
      'under a rule',
      ['---------- Forwarded message ---------', 'From: Văn thư', 'Date: Th 5, 14 thg 3, 2024', 'To: An', 'Xem.'],
      4,
    ],
    ['of an answer', ['Vào Th 5, 14 thg 3, 2024 vào lúc 08:01 Văn thư <vt@sonha.gov.vn> đã viết:', 'Kính gửi anh'], 1],
  ] as [string, string[], number][])('%s', (_, lines, to) => {
    expect(heads('Chuyển anh xem.', ...lines)).toEqual([[1, to + 1]])
  })

  it.each(['Từ: 8h00', 'Từ: ngày 1/7/2024'])('is none where a day has its hours: %s', (from) => {
    expect(heads('Tập huấn tại xã', 'Ngày: 28/12/2024', from, 'Đến: 10h00', 'Tổng kết lớp học.')).toEqual([])
  })

  it('is none with too few rows, or without a sender', () => {
    expect(heads('Từ: 8 giờ', 'Đến: 17 giờ', 'I. Mục tiêu')).toEqual([])
    expect(heads('Ngày: 14/3/2024', 'Đến: 30/6/2024', 'Gửi: Sở Nội vụ')).toEqual([])
    expect(heads('Vào ngày 15 hằng tháng các sở gửi báo cáo như sau:', '- Số liệu.')).toEqual([])
  })
})

describe('a document in a mail', () => {
  const mail = ['From: Văn thư', 'Sent: Thứ Năm', 'To: Sở Nội vụ', 'Subject: KH']
  const document = [
    'UBND TỈNH SƠN HÀ',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Số: 5/KH-UBND',
    'KẾ HOẠCH',
    'Phát triển y tế',
    'I. NHIỆM VỤ',
    '1. Rà soát quy hoạch.',
    'Nơi nhận:',
    '- Lưu: VT.',
    'TM. ỦY BAN NHÂN DÂN',
    'CHỦ TỊCH',
    'Trần Văn An',
  ]
  const older = ['Kính gửi Sở, đề nghị góp ý.', '1. Gửi lại trước thứ Sáu.']

  it('is read without the message over it and those that were answered below it', () => {
    const text = ['Anh xem giúp em.', ...mail, ...document, ...mail, ...older].join('\n')
    const { text: kept, furniture } = readText(text)
    expect(kept.split('\n').join(' ')).toBe(document.join(' '))
    expect(furniture).toHaveLength(1 + mail.length * 2 + older.length)
    expect(parsePlanText(text).document).toMatchObject({ number: '5/KH-UBND', title: 'Phát triển y tế' })
  })

  it('loses nothing else where the mail itself is the text', () => {
    const { text } = readText([...mail, ...older].join('\n'))
    expect(text).toBe(older.join('\n'))
  })
})
