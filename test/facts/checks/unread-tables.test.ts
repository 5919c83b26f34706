import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../../src/parse.js'

const warned = async (...lines: string[]): Promise<string[]> => {
  const { diagnostics } = await parsePlan(lines.join('\n'), { format: 'text' })
  return diagnostics.filter(({ rule }) => rule === 'scrambled-table').map(({ message }) => message)
}

const ROWS = ['I. HOÀN THIỆN THỂ CHẾ', 'Rà soát các bến bãi Sở Xây dựng Sở Y tế Năm Báo cáo', 'ven sông 2026']
const MESSAGE = (head: string): string =>
  `the table under “${head}” could not be read; give the Word file or the PDF itself`

describe('the head of a table below which no row is read', () => {
  it('is warned of, also where it names no ordinals and its words are torn over several lines', async () => {
    const head = ['Cơ quan Đơn vị phối Thời', 'Nội dung công việc Sản phẩm chủ trì hợp gian']
    expect(await warned('II. NHIỆM VỤ', ...head, ...ROWS)).toEqual([MESSAGE(`${head.join(' ').slice(0, 60)}…`)])
    const cells = ['Tên nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Tiến độ']
    expect(await warned('II. NHIỆM VỤ', '', ...cells.flatMap((cell) => [cell, '']), ...ROWS)).toEqual([
      MESSAGE(cells.join(' ')),
    ])
  })

  it('is warned of where its last column is that of the sources', async () => {
    const rest = 'Mua sắm thiết bị của trạm y tế các xã và bệnh viện huyện trong năm'
    expect(await warned('I. NHIỆM VỤ', 'TT Nội dung Đơn vị Nguồn', rest)).toEqual([MESSAGE('TT Nội dung Đơn vị Nguồn')])
  })

  it('is none in a sentence, nor among other lines', async () => {
    const sentence = 'Nội dung, Cơ quan chủ trì, Đơn vị phối hợp, Thời gian và Kết quả theo Phụ lục.'
    expect(await warned('II. NHIỆM VỤ', sentence, 'Các sở thực hiện.')).toEqual([])
    expect(
      await warned('1. Nội dung', 'Rà soát.', '2. Đơn vị thực hiện', 'Sở Y tế.', '3. Thời gian', 'Năm 2026.'),
    ).toEqual([])
    expect(await warned('PHỤ LỤC', 'Nội dung', 'Chủ trì', 'Thời gian')).toEqual([])
  })

  it('is none where its rows are read', async () => {
    const rows = [
      'TT\tNội dung\tCơ quan chủ trì\tThời gian\tKết quả',
      '1\tRà soát bến bãi\tSở Xây dựng\tNăm 2026\tBáo cáo',
    ]
    expect(await warned('PHỤ LỤC', ...rows, '2\tSửa cầu cảng\tSở Y tế\tNăm 2027\tCầu mới')).toEqual([])
  })
})
