import { describe, expect, it } from 'vitest'
import { withLostMerges } from '../../src/read/lost-merges.js'

const head = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian']
const mergedIn = (header: string[], ...rows: string[][]) =>
  withLostMerges(
    [header, ...rows].map((cells, i) => ({ kind: 'row' as const, cells, line: i + 1, first: i === 0 })),
  ).flatMap(({ cells, merged }) => (merged ? [`${cells[0]}:${merged.indexOf(true)}`] : []))

describe('leads that a table in Markdown lost below the first row that they reach over', () => {
  it('are those of the row above', () => {
    const rows = [
      ['I', 'Hạ tầng', '', ''],
      ['1', 'Xây trạm', 'Sở Y tế', '2026'],
      ['2', 'Mua xe', '', '2027'],
      ['3', 'Mở lớp', 'Sở Nội vụ', '2026'],
      ['4', 'Tổng kết', '', '2028'],
    ]
    expect(mergedIn(head, ...rows)).toEqual(['2:2', '4:2'])
  })

  it('are none where one row lacks its lead, or the first of a group does', () => {
    expect(mergedIn(head, ['1', 'a', 'Sở Y tế', '2026'], ['2', 'b', '', '2026'])).toEqual([])
    const group = [
      ['1', 'a', 'Sở Y tế', '2026'],
      ['2', 'b', '', '2026'],
      ['I', 'Hạ tầng', '', ''],
      ['3', 'c', '', '2026'],
    ]
    expect(mergedIn(head, ...group)).toEqual([])
  })

  it('are none where neighbours repeat their lead, or rows say nothing but their task', () => {
    const repeated = ['Sở Y tế', '', '', 'Sở Nội vụ', 'Sở Nội vụ'].map((lead, i) => [`${i + 1}`, 'a', lead, '2026'])
    expect(mergedIn(head, ...repeated)).toEqual([])
    const bare = ['Sở Y tế', '', ''].map((lead, i) => [`${i + 1}`, 'a', lead, ''])
    expect(mergedIn(head, ...bare)).toEqual([])
    const two = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thực hiện']
    expect(mergedIn(two, ...['Sở Y tế', '', ''].map((lead, i) => [`${i + 1}`, 'a', lead, 'Sở X']))).toEqual([])
  })
})
