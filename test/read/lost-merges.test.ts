import { describe, expect, it } from 'vitest'
import { withLostMerges } from '../../src/read/lost-merges.js'

const head = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian']
const mergedIn = (header: string[], ...rows: string[][]) =>
  withLostMerges(
    [header, ...rows].map((cells, i) => ({ kind: 'row' as const, cells, line: i + 1, first: i === 0 })),
  ).flatMap(({ cells, merged = [] }) => {
    const at = merged.flatMap((is, i) => (is ? [i] : []))
    return at.length > 0 ? [`${cells[0]}:${at}`] : []
  })

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

  it.each(['Đơn vị đầu mối', 'Cơ quan/đơn vị chủ trì', 'Cơ quan chịu trách nhiệm chính', 'Đơn vị chủ trì, tham mưu'])(
    'are told by the header %s too',
    (lead) => {
      const rows = ['Sở Y tế', '', 'Sở Nội vụ', ''].map((name, i) => [`${i + 1}`, 'a', name, `202${i}`])
      expect(mergedIn(['TT', 'Nhiệm vụ', lead, 'Thời gian'], ...rows)).toEqual(['2:2', '4:2'])
    },
  )

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

  it('are those of one row too where those who help it are named, and nothing is said twice', () => {
    const names = ['TT', 'Nhiệm vụ', 'Cơ quan tham mưu', 'Cơ quan thực hiện', 'Thời gian', 'Đồng chí phụ trách']
    const whole = ['1', 'a', 'Ban Tổ chức', 'Các chi bộ', '2026', 'Đồng chí An']
    expect(mergedIn(names, whole, ['2', 'b', '', 'Trung tâm Văn hóa', '2027', ''])).toEqual(['2:2,5'])
    expect(mergedIn(names, whole, ['2', 'b', '', 'Các chi bộ', '2027', ''])).toEqual([])
    expect(mergedIn(names, whole, ['2', 'b', '', '', '2027', 'Đồng chí An'])).toEqual([])
  })

  it('are those above although neighbours repeat theirs, where all rows without one name who helps', () => {
    const names = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời gian']
    const help = ['Sở Nội vụ', 'Các bệnh viện', 'Bưu điện tỉnh', 'Các xã', 'Công an tỉnh']
    const rows = ['Sở Y tế', '', '', 'Sở Tài chính', 'Sở Tài chính'].map((lead, i) => [
      `${i + 1}`,
      'a',
      lead,
      help[i] ?? '',
      '2026',
    ])
    expect(mergedIn(names, ...rows)).toEqual(['2:2', '3:2'])
    const unhelped = rows.map((row, i) => (i === 2 ? row.with(3, '') : row))
    expect(mergedIn(names, ...unhelped)).toEqual([])
  })

  it('take in their last words beside the next row', () => {
    const names = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời gian']
    const leads = ['Trung tâm Phục vụ hành chính', 'công xã', '', 'Công an xã']
    const help = ['Sở Nội vụ', 'Hội Nông dân', 'Các thôn', 'Bưu điện']
    const blocks = [names, ...leads.map((lead, i) => [`${i + 1}`, 'a', lead, help[i] ?? '', '2026'])].map(
      (cells, i) => ({ kind: 'row' as const, cells, line: i + 1, first: i === 0 }),
    )
    const found = withLostMerges(blocks)
    expect(found.map(({ cells }) => cells[2])).toEqual([
      'Chủ trì',
      'Trung tâm Phục vụ hành chính công xã',
      '',
      '',
      'Công an xã',
    ])
    expect(found.map(({ merged }) => merged?.[2] ?? false)).toEqual([false, false, true, true, false])
    const others = blocks.map((row, i) => (i === 2 ? { ...row, cells: row.cells.with(2, 'các xã') } : row))
    expect(withLostMerges(others).map(({ cells }) => cells[2])).toEqual(others.map(({ cells }) => cells[2]))
  })

  it('are named in a header that says what is merged in it', () => {
    const rows = ['Sở Y tế', '', 'Sở Nội vụ', ''].map((lead, i) => [`${i + 1}`, 'a', lead, `202${i}`])
    const blocks = [head, ...rows].map((cells, i) => ({ kind: 'row' as const, cells, line: i + 1, first: i === 0 }))
    const merged = head.map((_, i) => i < 2)
    const found = withLostMerges(blocks.map((row, i) => (i === 0 ? { ...row, merged } : row)))
    expect(found.slice(1).map((row) => row.merged?.[2] ?? false)).toEqual([false, true, false, true])
  })

  it('are named in the second row of a header too, and bring who helps along', () => {
    const rows = ['Sở Y tế', '', ''].map((lead, i) => [
      `${i + 1}`,
      'a',
      lead,
      i === 2 ? 'Sở Nội vụ' : lead && 'Các xã',
      '2026',
    ])
    const names = ['TT', 'Nhiệm vụ', 'Tổ chức thực hiện', '', 'Thời gian']
    expect(
      mergedIn(names, ['', '', 'Chủ trì', 'Phối hợp', ''], ...rows, ['4', 'b', 'Sở Tài chính', '', '2026']),
    ).toEqual(['2:2,3', '3:2'])
  })
})

describe('rows that lost their label with the cells that they share with the one above', () => {
  const names = ['STT', 'Nhóm', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời gian']
  const whole = ['1', 'Hạ tầng', 'Xây trạm', 'Sở Y tế', 'Các xã', 'Quý I/2026']

  it('say who does the work and when, or stand below what groups them', () => {
    expect(mergedIn(names, whole, ['', '', 'Mua xe', 'Sở Nội vụ', '', 'Quý II/2026'])).toEqual([':0,1'])
    expect(mergedIn(names, whole, ['', '', 'Mua xe', '', 'Sở Nội vụ', ''])).toEqual([':0,1,3,5'])
    const plain = ['STT', 'Vấn đề gặp', 'Giải pháp', 'Chủ trì', 'Phối hợp', 'Thời gian']
    expect(mergedIn(plain, whole, ['', '', 'Mua xe', '', 'Sở Nội vụ', ''])).toEqual([':0,1,3,5'])
  })

  it('are no rest of the row above, which goes on in small letters or says no more', () => {
    expect(mergedIn(names, whole, ['', '', 'mới', 'Sở Nội vụ', '', 'Quý II/2026'])).toEqual([])
    expect(mergedIn(names, whole, ['', '', 'Mua xe', '', '', ''])).toEqual([])
    expect(mergedIn(names, ['', '', '(3)', '(4)', '(5)', '(6)'], whole)).toEqual([])
    const ungrouped = ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Chủ trì', 'Phối hợp', 'Thời gian']
    expect(mergedIn(ungrouped, whole, ['', '', 'Mua xe', '', 'Sở Nội vụ', ''])).toEqual([])
  })
})
