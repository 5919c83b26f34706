/** Tables that give each body its number of each measure. */
import { describe, expect, it } from 'vitest'
import { parsePlanText } from '../../../src/parse.js'

const read = (title: string, ...rows: string[]) => {
  const [head = ''] = rows
  const table = [head, head.replace(/[^|]+/gu, '---'), ...rows.slice(1)].join('\n')
  const plan = 'KẾ HOẠCH\nPhát triển nông thôn\nI. MỤC TIÊU\nTăng thu.\nII. NHIỆM VỤ\n1. Tuyên truyền.\n'
  const { indicators } = parsePlanText(`${plan}PHỤ LỤC\n${title}\n${table}\n`)
  return indicators.map(({ name, value, by }) => [name, value?.min, value?.unit, by])
}

describe('a table of bodies and measures', () => {
  it('gives each body its target of each measure', () => {
    expect(
      read(
        'BIỂU GIAO CHỈ TIÊU TRỒNG RAU NĂM 2027',
        '| STT | Xã/phường | Diện tích (ha) | Năng suất (tạ/ha) | Ghi chú |',
        '| 1 | Xã Đồng Mai | 1.120 | 58,5 | |',
        '| | Tổng cộng | 1.500 | - | |',
      ),
    ).toEqual([
      ['Diện tích Xã Đồng Mai', 1120, 'ha', '2027'],
      ['Năng suất Xã Đồng Mai', 58.5, 'tạ', '2027'],
      ['Diện tích', 1500, 'ha', '2027'],
    ])
  })

  it('leaves out the columns of what there is and of what is no number', () => {
    expect(
      read(
        'PHÂN BỔ CHỈ TIÊU TUYỂN SINH NĂM 2027',
        '| STT | Trường | Hiện có | Số lớp | Địa bàn tuyển sinh |',
        '| 1 | Trường Tiểu học Hoa Mai | 7 | 12 | Khu 1 |',
      ),
    ).toEqual([['Số lớp Trường Tiểu học Hoa Mai', 12, null, '2027']])
  })

  it.each([
    'KẾT QUẢ THỰC HIỆN CHỈ TIÊU NĂM 2027',
    'PHÂN BỔ KINH PHÍ NĂM 2027',
    'PHÂN BỔ CHỈ TIÊU BIÊN CHẾ NĂM 2027',
    'DANH SÁCH XÃ',
  ])('gives none under %s', (title) => {
    expect(read(title, '| STT | Đơn vị | Thu | Chi |', '| 1 | Xã Đồng Mai | 320 | 58 |')).toEqual([])
  })
})
