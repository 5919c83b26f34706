import { describe, expect, it } from 'vitest'
import { withGapsForBars } from '../../../src/read/text-tables/drawn-rows.js'

describe('withGapsForBars', () => {
  it('sets apart by blanks what stands between bars in columns of one width', () => {
    const text = [
      '|TT |Nội dung           |Chủ trì   |',
      '|1  |Rà soát quy hoạch  |Sở Xây    |',
      '|   |mạng lưới          |dựng      |',
      '|2  |Báo cáo            |Sở Y tế   |',
    ]
    expect(withGapsForBars(['PHỤ LỤC', ...text, 'Hết'].join('\n')).split('\n')).toEqual([
      'PHỤ LỤC',
      '  TT   Nội dung             Chủ trì',
      '  1    Rà soát quy hoạch    Sở Xây',
      '       mạng lưới            dựng',
      '  2    Báo cáo              Sở Y tế',
      'Hết',
    ])
  })

  it.each([
    [
      'a row a line',
      ['|TT |Nội dung |Chủ trì |', '|1  |Rà soát  |Sở Y tế |', '|2  |Báo cáo  |Sở Y tế |', '|3  |Lập sổ   |Sở Y tế |'],
    ],
    [
      'Markdown',
      ['|TT |Nội dung |Chủ trì |', '|---|---------|--------|', '|1  |Rà soát  |Sở Y tế |', '|   |Báo cáo  |Sở Y tế |'],
    ],
    [
      'bars that stand anywhere',
      ['|TT |Nội dung |Chủ trì |', '|1 |Rà soát |Sở Nội vụ |', '| |Báo cáo thêm |Sở Y |', '|2 |Báo cáo |Sở Y tế. |'],
    ],
    ['the rows of a grid', ['+---+--------+', '|1  |Rà soát |', '|   |quy    |', '+---+--------+']],
  ])('leaves %s as it is', (_, lines) => {
    expect(withGapsForBars(`A\n${lines.join('\n')}`)).toBe(`A\n${lines.join('\n')}`)
  })

  it('parts letterheads and signatures in the same way', () => {
    expect(withGapsForBars('A\n|Nơi nhận:    |CHỦ TỊCH        |\n|- Như trên;  |Nguyễn Văn Minh |')).toBe(
      'A\n  Nơi nhận:      CHỦ TỊCH\n  - Như trên;    Nguyễn Văn Minh',
    )
  })
})
