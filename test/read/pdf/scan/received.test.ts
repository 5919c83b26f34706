import { describe, expect, it } from 'vitest'
import type { Glyphs } from '../../../../src/read/pdf/page.js'
import { withoutReceivedStamp } from '../../../../src/read/pdf/scan/received.js'

const HEIGHT = 842

/** Words of lines, each given by the left end and the height of the line it stands on, in points. */
function page(...lines: [text: string, left: number, base: number][]): Glyphs[] {
  return lines.flatMap(([text, from, base]) => {
    let left = from
    return text.split(' ').map((word) => {
      const right = left + 6 * word.length
      const piece = { text: word, left, right, top: base - 9, bottom: base + 3, base, size: 12 }
      left = right + 4
      return { ...piece, bold: false, italic: false, blankBefore: true, askew: false, raised: false, confidence: 0.9 }
    })
  })
}

const letterhead: [string, number, number][] = [
  ['ỦY BAN NHÂN DÂN', 100, 60],
  ['TỈNH SƠN HÀ', 110, 76],
  ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 270, 60],
  ['Số: 57/KH-UBND', 110, 108],
  ['Sơn Hà, ngày 14 tháng 3 năm 2024', 300, 108],
]
const title: [string, number, number] = ['KẾ HOẠCH', 270, 150]

const read = (...lines: [string, number, number][]) => {
  const { glyphs, stamp } = withoutReceivedStamp(page(...lines), HEIGHT)
  return { text: glyphs.map(({ text }) => text).join(' '), stamp }
}
const text = [...letterhead, title].map(([line]) => line).join(' ')

describe('the stamp of the office that received a scanned paper', () => {
  it.each<[string, [string, number, number][]]>([
    [
      'with the name of the office',
      [
        ['SỞ VĂN HÓA VÀ DU LỊCH', 5, 126],
        ['ĐẾN Số: 812', 5, 150],
        ['Ngày: 18/3/2024', 30, 166],
        ['Chuyển: ......', 5, 184],
      ],
    ],
    [
      'whose edge cuts its first letters off',
      [
        ['ẾN', 20, 140],
        ['Ễ Số: c8.', 5, 150],
        ['huyền :', 5, 184],
      ],
    ],
    [
      'whose fields stand on one line',
      [
        ['Ễ Số: c8.', 5, 140],
        ['EN Ngày', 5, 150],
        ['huyền :', 5, 184],
      ],
    ],
    [
      'of incoming mail',
      [
        ['CÔNG VĂN ĐẾN Số: 41', 5, 130],
        ['Ngày: O3.04.2024', 5, 150],
      ],
    ],
  ])('%s is no text', (_, stamp) => {
    const found = read(...letterhead, ...stamp, title)
    expect(found.text).toBe(text)
    expect(found.stamp).toEqual([stamp.map(([line]) => line).join(' ')])
  })

  it('takes with it what is written into it beside a line of the text', () => {
    const stamp: [string, number, number][] = [
      ['Số: 812', 5, 130],
      ['huyển :', 5, 184],
    ]
    const pieces = page(...letterhead, ...stamp, ['31/2', 20, 150], title)
    const written = pieces.find(({ text }) => text === '31/2')
    if (written) written.confidence = 0.4
    expect(
      withoutReceivedStamp(pieces, HEIGHT)
        .glyphs.map(({ text }) => text)
        .join(' '),
    ).toBe(text)
  })

  it('is none where the letterhead alone speaks of number and day', () => {
    expect(read(...letterhead, title)).toEqual({ text, stamp: [] })
  })

  it('is none in the lower half of a page', () => {
    const form: [string, number, number] = ['Ngày: 18/3/2024', 80, 700]
    expect(read(...letterhead, title, form).stamp).toEqual([])
  })
})
