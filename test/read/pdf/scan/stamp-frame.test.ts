import { describe, expect, it } from 'vitest'
import type { Area } from '../../../../src/read/pdf/page.js'
import { stampFrames, withoutFramed, withoutFrames } from '../../../../src/read/pdf/scan/stamp-frame.js'

const HEIGHT = 842

/** The four lines of a frame. */
const framed = ({ left, right, top, bottom }: Area): Area[] => [
  { left, right, top, bottom: top + 1 },
  { left, right, top: bottom - 1, bottom },
  { left, right: left + 1, top, bottom },
  { left: right - 1, right, top, bottom },
]
const stamp: Area = { left: 20, right: 150, top: 110, bottom: 180 }
const underName: Area = { left: 160, right: 210, top: 100, bottom: 101 }

/** Words on a line, six points a letter. */
function words(text: string, left: number, base: number): { text: string; box: Area; line: number }[] {
  let at = left
  return text.split(' ').map((text) => {
    const box = { left: at, right: at + 6 * text.length, top: base - 9, bottom: base + 2 }
    at = box.right + 4
    return { text, box, line: left + base }
  })
}

describe('the frame of a stamp', () => {
  it('is as large as one, closed, and not parted', () => {
    expect(stampFrames([...framed(stamp), underName], HEIGHT)).toEqual([stamp])
    expect(stampFrames(framed({ ...stamp, right: 500 }), HEIGHT)).toEqual([])
    expect(stampFrames(framed({ ...stamp, top: 610, bottom: 680 }), HEIGHT)).toEqual([])
    expect(stampFrames(framed(stamp).slice(1), HEIGHT)).toEqual([])
    const between: Area = { left: 80, right: 81, top: 110, bottom: 180 }
    expect(stampFrames([...framed(stamp), between], HEIGHT)).toEqual([])
  })

  it('is no cell of a table, and no table', () => {
    const table = { ...stamp, right: 210 }
    const column: Area = { left: 100, right: 101, top: 110, bottom: 180 }
    expect(stampFrames([...framed(table), column], HEIGHT)).toEqual([])
    const row: Area = { left: 20, right: 150, top: 140, bottom: 141 }
    expect(stampFrames([...framed(stamp), row], HEIGHT)).toEqual([])
  })

  it('is no ruling line of a table, though a letter that it touches makes a line of it longer', () => {
    const [top, bottom, ...sides] = framed(stamp)
    const longer = { ...(bottom as Area), right: 170 }
    const lines = [top as Area, longer, ...sides, underName]
    expect(withoutFrames(lines, stampFrames(lines, HEIGHT))).toEqual([underName])
  })

  it('holds the words of the stamp; those that reach over it are of the page', () => {
    const page = [
      ...words('SỞ Y TẾ', 24, 124),
      ...words('ĐẾN Số: 4127', 24, 142),
      ...words('Số: 318/KH-UBND', 140, 142),
      ...words('Ngày: 14/10/2024', 24, 160),
    ]
    const found = withoutFramed(page, [stamp])
    expect(found.words.map(({ text }) => text)).toEqual(['Số:', '318/KH-UBND'])
    expect(found.stamp).toEqual(['SỞ Y TẾ ĐẾN Số: 4127 Ngày: 14/10/2024'])
  })

  it('holds no beginning of a line that goes on beyond it', () => {
    const page = words('Ngày: 4/1/2024 V/v rà soát hồ sơ', 24, 142)
    expect(withoutFramed(page, [stamp]).words.map(({ text }) => text)).toEqual(['V/v', 'rà', 'soát', 'hồ', 'sơ'])
  })

  it('holds none where nothing in it is a field of a stamp', () => {
    const page = words('HỎA TỐC', 24, 142)
    expect(withoutFramed(page, [stamp])).toEqual({ words: page, stamp: [] })
  })
})
