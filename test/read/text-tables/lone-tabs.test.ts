import { describe, expect, it } from 'vitest'
import { withRowsOfTabs } from '../../../src/read/text-tables/lone-tabs.js'

const cells = (...row: string[]): string => row.join('\n\n\t\n\n')

describe('withRowsOfTabs', () => {
  it('puts the cells of each row on its first line, their paragraphs behind one another, and moves no line', () => {
    const text = [
      'DANH MỤC',
      cells('TT', 'Nhiệm vụ', 'Chủ trì'),
      '',
      '',
      '',
      cells('1', 'Rà soát\n\nLập sổ', 'Sở Y tế'),
      '',
      '',
      '',
      cells('2', 'Báo cáo', ''),
      '',
      '',
      '',
      'III. TỔ CHỨC',
    ].join('\n')
    const read = withRowsOfTabs(text).split('\n')
    expect(read.filter(Boolean)).toEqual([
      'DANH MỤC',
      'TT\tNhiệm vụ\tChủ trì',
      '1\tRà soát\u2028Lập sổ\tSở Y tế',
      '2\tBáo cáo\t',
      'III. TỔ CHỨC',
    ])
    expect(read.length).toBe(text.split('\n').length)
    expect(read.indexOf('1\tRà soát\u2028Lập sổ\tSở Y tế')).toBe(text.split('\n').indexOf('1'))
  })

  it('leaves a text without such lines as it is', () => {
    expect(withRowsOfTabs('TT\tNhiệm vụ\n\n1\tRà soát')).toBe('TT\tNhiệm vụ\n\n1\tRà soát')
  })

  it('leaves rows as they are that no several empty lines part', () => {
    const rows = Array.from({ length: 20 }, (_, i) => cells(`${i + 1}`, 'Rà soát', 'Sở Y tế'))
    expect(withRowsOfTabs(rows.join('\n\n'))).toBe(rows.join('\n\n'))
  })

  it('takes no paragraph behind the table into its last cell', () => {
    const text = [
      'Trên',
      cells('TT', 'Nhiệm vụ', 'Chủ trì'),
      '',
      '',
      '',
      cells('1', 'Rà soát', 'Sở Y tế'),
      '',
      '',
      '',
      cells('2', 'Báo cáo', 'Sở Nội vụ'),
      '',
      'III. TỔ CHỨC',
    ].join('\n')
    expect(withRowsOfTabs(text).split('\n').filter(Boolean)).toEqual([
      'Trên',
      'TT\tNhiệm vụ\tChủ trì',
      '1\tRà soát\tSở Y tế',
      '2\tBáo cáo\tSở Nội vụ',
      'III. TỔ CHỨC',
    ])
    const alone = ['Trên', cells('1', 'Rà soát', 'Sở Y tế'), '', 'III. TỔ CHỨC'].join('\n')
    expect(withRowsOfTabs(alone)).toBe(alone)
  })
})
