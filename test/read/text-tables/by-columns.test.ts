import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../../src/index.js'
import { readText } from '../../../src/read/text.js'

const HEAD = [
  'UBND TỈNH SƠN HÀ',
  'Số: 12/KH-UBND',
  'Sơn Hà, ngày 05 tháng 3 năm 2026',
  'KẾ HOẠCH',
  'Chuyển đổi số năm 2026',
]
const TABLE = [
  'STT',
  'Nhiệm vụ',
  'Cơ quan chủ trì',
  '1',
  '2',
  '3',
  'Xây dựng cơ sở dữ liệu đất đai',
  'Sở Xây dựng',
  'Tổ chức tập huấn cho công chức cấp xã',
  'Sở Nội vụ',
  'Thời gian',
  'Quý I/2026',
  'Lắp đặt trạm quan trắc không khí',
  'Sở Y tế',
]
const plan = (...lines: string[]) => parsePlan(lines.join('\n'), { name: 'a.txt' })

describe('a table whose cells stand column by column', () => {
  it('gives no task and no section, and a note says which table it is', async () => {
    const { tasks, sections, diagnostics } = await plan(
      ...HEAD,
      'I. NHIỆM VỤ',
      'Các nhiệm vụ cụ thể như sau:',
      ...TABLE,
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Sở Nội vụ theo dõi, đôn đốc thực hiện Kế hoạch.',
    )
    expect(tasks.map(({ id }) => id)).toEqual(['II.1'])
    expect(sections.map(({ id }) => id)).toEqual(['I', 'II'])
    expect(diagnostics.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^the cells of the table at line 8 stand column by column/),
    )
  })

  it('keeps each of its lines, as a row', () => {
    const source = readText(['PHỤ LỤC', 'DANH MỤC NHIỆM VỤ', ...TABLE].join('\n'))
    expect(
      source.lines.filter(({ kind }) => kind === 'row').map(({ start, end }) => source.text.slice(start, end)),
    ).toEqual(TABLE)
  })

  it('is none without labels that count, or without a column of who does the work', () => {
    const rows = (lines: string[]) => readText(lines.join('\n')).lines.filter(({ kind }) => kind === 'row')
    expect(rows(['PHỤ LỤC', ...TABLE.filter((line) => line !== '2')])).toEqual([])
    expect(rows(['PHỤ LỤC', 'STT', 'Tên trường', 'Số lớp', '1', '2', '3', 'Trường A', 'Trường B', '5', '6'])).toEqual(
      [],
    )
  })
})
