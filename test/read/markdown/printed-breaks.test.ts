import { describe, expect, it } from 'vitest'
import { withoutPrintedBreaks } from '../../../src/read/markdown/printed-breaks.js'

const read = (...rows: string[]) =>
  withoutPrintedBreaks([
    rows.map((row, i) => ({ kind: 'row' as const, cells: row.replaceAll('/', '\u2028').split('|'), first: i === 0 })),
  ])
    .flat()
    .map(({ cells }) => cells.map((cell) => cell.replaceAll('\u2028', '/')))

describe('cells that were broken where the page broke their lines', () => {
  const rows = ['TT|Việc|Chủ trì|Thời gian/hoàn thành', '1|Rà soát quy hoạch/cấp nước|Phòng Kinh/tế|Quý I']

  it('are put together, at small letters and behind words that lack what follows', () => {
    expect(read(...rows, '2|Họp|Văn phòng của/Sở|Thường/xuyên')).toEqual([
      ['TT', 'Việc', 'Chủ trì', 'Thời gian hoàn thành'],
      ['1', 'Rà soát quy hoạch cấp nước', 'Phòng Kinh tế', 'Quý I'],
      ['2', 'Họp', 'Văn phòng của Sở', 'Thường xuyên'],
    ])
  })

  it('also at capitals where the line has no room for the next word', () => {
    expect(
      read(
        ...rows,
        '2|Xây dựng báo cáo/Quốc hội|Phòng Kinh tế/Phòng Đất đai|Quý II',
        '3|Họp|Trung tâm Dữ liệu và Công nghệ|Quý II',
      )[2],
    ).toEqual(['2', 'Xây dựng báo cáo Quốc hội', 'Phòng Kinh tế/Phòng Đất đai', 'Quý II'])
  })

  it('keep their items and what ends in a mark', () => {
    expect(
      read(...rows, '2|- Mở lớp;/- Lập sổ./Họp|Sở Y tế;/các xã|Quý/II', '3|Lập kế/hoạch|Phòng Kinh/tế|Thường/xuyên')[2],
    ).toEqual(['2', '- Mở lớp;/- Lập sổ./Họp', 'Sở Y tế; các xã', 'Quý/II'])
  })

  it('are none where breaks part paragraphs', () => {
    const parted = ['TT|Việc|Chủ trì', '1|Rà soát/Lập sổ|Sở Y tế/các xã', '2|Họp/Báo cáo|Sở Nội vụ/các xã']
    expect(read(...parted)).toEqual(parted.map((row) => row.split('|')))
  })
})
