import { describe, expect, it } from 'vitest'
import { timesOfName } from '../../../src/facts/indicators/row-times.js'

describe('the time at the end of the name of a row', () => {
  it.each([
    ['Tỷ lệ che phủ rừng đến năm 2030', { name: 'Tỷ lệ che phủ rừng', by: '2030', period: null }],
    ['Số doanh nghiệp mới (giai đoạn 2026 - 2030)', { name: 'Số doanh nghiệp mới', by: null, period: '2026/2030' }],
    ['Số doanh nghiệp mới giai đoạn 2026 - 2030', { name: 'Số doanh nghiệp mới', by: null, period: '2026/2030' }],
  ])('%s', (name, expected) => {
    expect(timesOfName(name)).toEqual(expected)
  })

  it.each(['quy hoạch', 'kế hoạch', 'chương trình', 'nghị quyết', 'chuẩn nghèo', 'giá so sánh', 'đề án'])(
    'is no time of the row where it is that of a text or standard: theo %s … năm 2030',
    (of) => {
      const name = `Diện tích theo ${of} đến năm 2030`
      expect(timesOfName(name)).toEqual({ name, by: null, period: null })
    },
  )
})
