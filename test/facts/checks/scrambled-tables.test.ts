import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../../src/parse.js'

const HEAD = ['PHỤ LỤC', '', '| STT | Nhiệm vụ | Chủ trì | Thời gian |', '| --- | --- | --- | --- |']
/** What a conversion leaves of a row: each line of it is a table of its own. */
const PIECES = [
  'Nâng cấp hạ tầng các điểm',
  '| đến, bãi đỗ xe |  | UBND | 2026 |',
  '| --- | --- | --- | --- |',
  'các xã',
  '| 2. |  |  | 2027 |',
  '| --- | --- | --- | --- |',
]

const warned = async (...lines: string[]) => {
  const { diagnostics, text } = await parsePlan(lines.join('\n'), { format: 'markdown' })
  const found = diagnostics.filter(({ rule }) => rule === 'scrambled-table')
  return found.map(({ severity, span }) => [severity, span && text.slice(span.start, span.end).split('\n')[0]])
}

describe('a table that a conversion broke apart', () => {
  it('is warned of where none of its tasks could be read', async () => {
    expect(await warned(...HEAD, ...PIECES)).toEqual([['warning', 'PHỤ LỤC']])
  })

  it('is not warned of where its tasks are read, nor where it is a form to be filled in', async () => {
    expect(await warned(...HEAD, '| 1 | Rà soát bến bãi | Sở Y tế | 2026 |', '', ...PIECES)).toEqual([])
    expect(await warned(...HEAD, '|  |  |  |  |', '', 'Ghi chú: ghi rõ đơn vị.')).toEqual([])
  })

  it('is none where no column says who does it', async () => {
    expect(await warned('PHỤ LỤC', '', '| STT | Tên xã |', '| --- | --- |', ...PIECES)).toEqual([])
  })

  it('is warned of where a text layer gives its cells column by column', async () => {
    const columns = (lead: string): string[] => [
      'PHỤ LỤC',
      'NHIỆM VỤ TRỌNG TÂM',
      '',
      'Tiến độ',
      '',
      ...['TT', 'Nhiệm vụ', lead, '1', '2', 'Rà soát bến bãi', 'Sửa cầu cảng', 'Sở Xây dựng', 'Năm 2026'].flatMap(
        (cell) => [cell, ''],
      ),
    ]
    const found = async (lead: string) =>
      (await parsePlan(columns(lead).join('\n'))).diagnostics.filter(({ rule }) => rule === 'scrambled-table').length
    const line = ['PHỤ LỤC', 'NHIỆM VỤ', 'TT Nhiệm vụ Cơ quan chủ trì Thời gian', 'Rà soát bến bãi Sở Xây dựng']
    const { diagnostics } = await parsePlan(line.join('\n'))
    expect(diagnostics.map(({ rule }) => rule)).toContain('scrambled-table')
    expect(await found('Cơ quan chủ trì')).toBe(1)
    expect(await found('Địa điểm')).toBe(0)
  })

  it('is warned of by the bodies that stand below each other, where the cell over them is torn', async () => {
    const found = async (...bodies: string[]) => {
      const tasks = ['1', 'Rà soát bến bãi', '2', 'Sửa cầu cảng', '3', 'Nạo vét luồng', '4', 'Cắm phao']
      const lines = [
        'PHỤ LỤC',
        'DANH MỤC NHIỆM VỤ',
        '(Kèm theo Kế hoạch số 5/KH-UBND)',
        'Số',
        'Tên nhiệm vụ',
        'TT',
        ...tasks,
        'Cơ quan chủ',
        'Ghi chú',
        'trì',
      ]
      const { diagnostics } = await parsePlan([...lines, ...bodies].join('\n\n'))
      return diagnostics.filter(({ rule }) => rule === 'scrambled-table').length
    }
    expect(await found('Sở Xây dựng', 'Năm 2026', 'Sở Y tế', 'Công an tỉnh', 'Quý II/2026', 'Sở Tư pháp')).toBe(1)
    expect(await found('Cầu số 1', 'Năm 2026', 'Cầu số 2', 'Bến An Lĩnh', 'Quý II/2026', 'Bến Sơn Hà')).toBe(0)
  })

  it('gives no titles, no tasks and no objectives, however far apart the cells of its head are', async () => {
    const rows = Array.from({ length: 12 }, (_, i) => [`${i + 1}`, `Tỷ lệ hộ có nước sạch ở xã ${i + 1}`]).flat()
    const page = (lead: string): string[] => ['TT', 'Nội dung', 'Mục tiêu', ...rows, lead, 'Sở Y tế', 'Năm 2026']
    const lines = ['PHỤ LỤC 1', 'CÁC CHỈ TIÊU CHỦ YẾU', ...page('Cơ quan chủ trì'), ...page('Cơ quan chủ trì')]
    const { diagnostics, annexes, tasks, objectives } = await parsePlan(lines.join('\n\n'))
    expect(annexes.flatMap(({ sections }) => sections.flatMap(({ heading }) => heading ?? []))).toEqual([])
    expect([tasks, objectives]).toEqual([[], []])
    expect(diagnostics.map(({ rule }) => rule)).toContain('scrambled-table')
  })

  it('is warned of where its head stands on each page', async () => {
    const page = (n: number) =>
      `\f${n}\nTT Nhiệm vụ Cơ quan chủ trì Thời gian\n${'abcd'[n - 2]}) Rà soát bến bãi Sở Xây dựng`
    const text = `PHỤ LỤC\nNHIỆM VỤ TRỌNG TÂM\nRà soát các bến bãi trên địa bàn\n${[2, 3, 4].map(page).join('\n')}`
    const { diagnostics } = await parsePlan(text)
    expect(diagnostics.map(({ rule }) => rule)).toContain('scrambled-table')
  })
})
