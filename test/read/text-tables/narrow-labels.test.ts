import { describe, expect, it } from 'vitest'
import { alignedParts } from '../../../src/read/text-tables/aligned.js'
import { withNarrowHeaders } from '../../../src/read/text-tables/narrow-labels.js'

const rowsOf = (lines: readonly string[]): string[][] =>
  alignedParts(withNarrowHeaders(lines.join('\n'))).flatMap((part) =>
    part.kind === 'table' ? part.rows.map(({ cells }) => cells) : [],
  )

const rows = [
  '1    Rà soát quy hoạch        Sở Y tế         Quý I',
  '     mạng lưới                                năm 2026',
  '2    Báo cáo kết quả          Sở Nội vụ       Quý II',
]

describe('the torn name of a narrow column of labels', () => {
  it.each([
    [
      'one letter a line',
      ['S    Nội dung                 Cơ quan         Thời', 'T                             chủ trì         hạn', 'T'],
    ],
    [
      'two letters and one',
      ['ST   Nội dung                 Cơ quan         Thời', 'T                             chủ trì         hạn'],
    ],
    [
      'of two letters',
      ['T    Nội dung                 Cơ quan         Thời', 'T                             chủ trì         hạn'],
    ],
    [
      'above the names',
      ['S', 'T    Nội dung                 Cơ quan         Thời', 'T                             chủ trì         hạn'],
    ],
  ])('is whole, with %s', (_, header) => {
    const [head, ...items] = rowsOf([...header, ...rows])
    expect(head?.slice(1)).toEqual(['Nội dung', 'Cơ quan chủ trì', 'Thời hạn'])
    expect(head?.[0]).toMatch(/^S?TT$/)
    expect(items).toEqual([
      ['1', 'Rà soát quy hoạch mạng lưới', 'Sở Y tế', 'Quý I năm 2026'],
      ['2', 'Báo cáo kết quả', 'Sở Nội vụ', 'Quý II'],
    ])
  })

  it('is no name where prose begins so', () => {
    const prose = 'T\nTỉnh ủy lãnh đạo\nT'
    expect(withNarrowHeaders(prose)).toBe(prose)
  })
})

const header = 'TT   Nội dung                 Chủ trì         Thời hạn'

describe('a numeral that goes on below', () => {
  const torn = [header, ...rows.slice(0, 2), 'I   VỀ PHÁP LÝ', '3    Lập sổ theo dõi          Sở Y tế         Quý III']

  it('is whole where it counts on so', () => {
    const read = rowsOf([header, 'I VỀ HẠ TẦNG', ...rows.slice(0, 2), 'I VỀ PHÁP LÝ', 'I', torn[4] ?? ''])
    expect(read.map(([label]) => label)).toEqual(['TT', 'I', '1', 'II', '3'])
    expect(read[3]?.[1]).toBe('VỀ PHÁP LÝ')
  })
})

describe('what a narrow column breaks', () => {
  it('is a number of a column and a date', () => {
    const read = rowsOf([
      header,
      '(1           (2)                 (3)             (4)',
      ' )',
      '1    Rà soát quy hoạch        Sở Y tế         30/6/202',
      '     mạng lưới                                6',
      '2    Báo cáo kết quả          Sở Nội vụ       Quý II/20',
      '     hằng năm                                 27',
      '3    Lập sổ theo dõi          Sở Tài chính    Quý III',
      '4    Sơ kết, tổng kết         Sở Tư pháp      Quý IV',
    ])
    expect(read[1]).toEqual(['(1)', '(2)', '(3)', '(4)'])
    expect(read.slice(2).map((cells) => cells[3])).toEqual(['30/6/2026', 'Quý II/2027', 'Quý III', 'Quý IV'])
  })
})

describe('the cells of an aligned row', () => {
  it('keep a body together that begins behind one blank and has a syllable that looks like a label', () => {
    const read = rowsOf([
      'TT   Nội dung                    Cơ quan chủ trì    Thời hạn',
      '1    Quy định chế độ đãi ngộ Sở Y tế               Quý I',
      '     đối với y tế thôn',
      '2    Báo cáo kết quả             Sở Nội vụ          Quý II',
      '3    Lập sổ theo dõi             Sở Tài chính       Quý II',
    ])
    expect(read[1]).toEqual(['1', 'Quy định chế độ đãi ngộ đối với y tế thôn', 'Sở Y tế', 'Quý I'])
  })

  it('stand below the numbers of months, and marks never in a column of words', () => {
    const read = rowsOf([
      'TT   Nội dung công việc       Đơn vị thực hiện        Tháng thực hiện',
      '                                                  1   2   3   4   5   6',
      '1    Ban hành kế hoạch        Văn phòng           x',
      '2    Rà soát thủ tục          Trung tâm Phục vụ           x   x',
      '     hành chính               hành chính công',
      '3    Báo cáo kết quả          Văn phòng HĐND xã x                     x',
    ])
    expect(read.slice(0, 2)).toEqual([
      ['TT', 'Nội dung công việc', 'Đơn vị thực hiện', 'Tháng thực hiện', '', '', '', '', ''],
      ['', '', '', '1', '2', '3', '4', '5', '6'],
    ])
    expect(read.slice(2)).toEqual([
      ['1', 'Ban hành kế hoạch', 'Văn phòng', 'x', '', '', '', '', ''],
      ['2', 'Rà soát thủ tục hành chính', 'Trung tâm Phục vụ hành chính công', '', '', 'x', 'x', '', ''],
      ['3', 'Báo cáo kết quả', 'Văn phòng HĐND xã', 'x', '', '', '', '', 'x'],
    ])
  })

  it('stand below the numerals of quarters', () => {
    const read = rowsOf([
      'T            Hoạt động         Đơn vị thực hiện      Thời gian (quý)',
      'T                                                  I      II     III    IV',
      '1    Giám sát ổ dịch           Trạm Y tế           x             x',
      '2    Tiêm vắc xin bổ sung      Trung tâm Y tế             x             x',
    ])
    expect(read).toEqual([
      ['TT', 'Hoạt động', 'Đơn vị thực hiện', 'Thời gian (quý)', '', '', ''],
      ['', '', '', 'I', 'II', 'III', 'IV'],
      ['1', 'Giám sát ổ dịch', 'Trạm Y tế', 'x', '', 'x', ''],
      ['2', 'Tiêm vắc xin bổ sung', 'Trung tâm Y tế', '', 'x', '', 'x'],
    ])
  })
})
