import { describe, expect, it } from 'vitest'
import { readPdf } from '../../../src/read/pdf/pdf.js'
import { printedWords, type Source } from '../../../src/source.js'
import { buildPdf, TestPage } from './build.js'

const XS = [60, 100, 300, 420, 540]
const HEAD = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian'] as const

/** A row of cells whose text begins at `y`. */
function cells(page: TestPage, y: number, ...texts: string[]): TestPage {
  texts.forEach((text, i) => {
    text.split('\n').forEach((line, k) => {
      if (line) page.text((XS[i] ?? 0) + 5, y + 16 * k, line)
    })
  })
  return page
}

const read = (...pages: TestPage[]) => readPdf(buildPdf(pages))

/** The rows as they stand in the text, merged cells with the text of the cell that they belong to. */
const rowsOf = ({ text, lines }: Source): string[][] =>
  lines
    .filter((line) => line.kind === 'row')
    .map((row) => (row.cells ?? []).map((cell) => text.slice(cell.start, cell.end)))

describe('ruled tables', () => {
  it('reads cells of several lines', async () => {
    const page = new TestPage().grid(XS, [100, 120, 160, 180])
    cells(page, 115, ...HEAD)
    cells(page, 135, '1', 'Rà soát quy hoạch, kế hoạch sử\ndụng đất của tỉnh', 'Sở Tài chính', 'Quý II')
    cells(page, 175, '2', 'Xây dựng đề án', 'Sở Nội vụ', 'Năm 2026')
    expect(rowsOf(await read(page))).toEqual([
      [...HEAD],
      ['1', 'Rà soát quy hoạch, kế hoạch sử dụng đất của tỉnh', 'Sở Tài chính', 'Quý II'],
      ['2', 'Xây dựng đề án', 'Sở Nội vụ', 'Năm 2026'],
    ])
  })

  it('begins rows at their ordinals where lines part the columns alone, also behind a page end', async () => {
    const first = cells(new TestPage().grid(XS, [600, 620, 780]), 615, ...HEAD)
    cells(first, 636, '1', 'Rà soát quy hoạch các bến\nbãi ven sông', 'Sở Xây dựng', 'Quý II')
    cells(first, 676, '2', 'Sơ kết', 'Sở Nông nghiệp\nvà Môi trường', 'Năm 2026')
    cells(
      first,
      716,
      '3',
      'Nâng cấp trạm quan trắc\nchất lượng nước tại các\ncửa sông, đầm phá và\nvùng nuôi tôm',
      'Sở Y tế',
      'Quý IV',
    )
    const second = cells(new TestPage().grid(XS, [60, 80, 300]), 75, ...HEAD)
    cells(second, 96, '', 'của tỉnh')
    ;['4', '5', '6'].forEach((label, i) => void cells(second, 120 + 24 * i, label, 'Tập huấn', 'Sở Nội vụ', 'Năm 2027'))
    expect(rowsOf(await read(first, second))).toEqual([
      [...HEAD],
      ['1', 'Rà soát quy hoạch các bến bãi ven sông', 'Sở Xây dựng', 'Quý II'],
      ['2', 'Sơ kết', 'Sở Nông nghiệp và Môi trường', 'Năm 2026'],
      [
        '3',
        'Nâng cấp trạm quan trắc chất lượng nước tại các cửa sông, đầm phá và vùng nuôi tôm của tỉnh',
        'Sở Y tế',
        'Quý IV',
      ],
      ...['4', '5', '6'].map((label) => [label, 'Tập huấn', 'Sở Nội vụ', 'Năm 2027']),
    ])
  })

  it('parts the paragraphs of a cell', async () => {
    const page = new TestPage().grid(XS, [100, 120, 160])
    cells(page, 115, ...HEAD)
    cells(page, 135, '1', 'Rà soát quy hoạch', 'Sở Tài chính\nSở Nội vụ', 'Quý II')
    expect(rowsOf(await read(page))[1]?.[2]).toBe('Sở Tài chính\u2028Sở Nội vụ')
  })

  it('parts bodies of a cell that fill their lines, but no body from what its name goes on with', async () => {
    const page = new TestPage().grid(XS, [100, 120, 160, 200, 240])
    cells(page, 115, ...HEAD)
    cells(page, 135, '1', 'Rà soát', 'Sở Khoa học Công nghệ\nSở Nội vụ', 'Quý II')
    cells(page, 175, '2', 'Lập dự án', 'Thanh tra của tỉnh\nVăn phòng tỉnh', 'Quý II')
    cells(page, 215, '3', 'Sơ kết', 'Văn phòng Hội đồng và\nỦy ban tỉnh', 'Quý II')
    expect(rowsOf(await read(page)).map((row) => row[2])).toEqual([
      'Chủ trì',
      'Sở Khoa học Công nghệ\u2028Sở Nội vụ',
      'Thanh tra của tỉnh\u2028Văn phòng tỉnh',
      'Văn phòng Hội đồng và Ủy ban tỉnh',
    ])
  })

  it('takes a dash in a broken name for no item, but one that has room above it or stands among others', async () => {
    const page = new TestPage().grid(XS, [100, 120, 160, 210])
    cells(page, 115, ...HEAD)
    cells(page, 135, '1', 'Rà soát', 'Phòng Lao động tỉnh\n- Xã hội', 'Quý II\n- Quý IV')
    cells(page, 175, '2', 'Rà soát quy hoạch sử dụng đất đai\n- Cấp xã\n- Cấp tỉnh', '', '')
    expect(rowsOf(await read(page)).slice(1)).toEqual([
      ['1', 'Rà soát', 'Phòng Lao động tỉnh - Xã hội', 'Quý II\u2028- Quý IV'],
      ['2', 'Rà soát quy hoạch sử dụng đất đai\u2028- Cấp xã\u2028- Cấp tỉnh', '', ''],
    ])
  })

  it('keeps a group row over all columns as one cell', async () => {
    const page = new TestPage().grid(XS, [100, 120])
    for (const y of [140, 160]) page.rule(60, y, 540, y)
    page.rule(60, 120, 60, 160).rule(540, 120, 540, 160)
    for (const x of XS) page.rule(x, 140, x, 160)
    cells(page, 115, ...HEAD)
    page.text(65, 135, 'I. Hoàn thiện thể chế, chính sách về bảo hiểm y tế')
    cells(page, 155, '1', 'Xây dựng đề án', 'Sở Y tế', '2026')
    const source = await read(page)
    expect(rowsOf(source)[1]).toEqual(['I. Hoàn thiện thể chế, chính sách về bảo hiểm y tế', '', '', ''])
    expect(source.lines[1]?.widths).toEqual([4, 1, 1, 1])
  })

  it('repeats a cell merged over rows as the same extent', async () => {
    const page = new TestPage().grid(XS.slice(0, 3), [100, 120, 140, 160])
    page.rule(300, 100, 540, 100).rule(300, 120, 540, 120).rule(300, 160, 540, 160)
    page.rule(420, 100, 420, 160).rule(540, 100, 540, 160).rule(420, 140, 540, 140)
    cells(page, 115, ...HEAD)
    cells(page, 135, '1', 'Rà soát', 'Sở Tài chính', 'Quý I')
    cells(page, 155, '2', 'Xây dựng', '', 'Quý II')
    const { lines } = await read(page)
    expect(lines[2]?.cells?.[2]).toEqual(lines[1]?.cells?.[2])
  })

  it('reads lines that are painted dot by dot', async () => {
    const page = new TestPage()
    const dot = (x: number, y: number): void => void page.operators.push(`${x} ${842 - y} 0.75 0.75 re f`)
    const ys = [100, 120, 140]
    for (const y of ys) for (let x = 60; x <= 540; x += 1.5) dot(x, y)
    for (const x of XS) for (let y = 100; y <= 140; y += 1.5) dot(x, y)
    for (const x of [200, 201.5, 203]) dot(x, 300)
    cells(page, 115, ...HEAD)
    cells(page, 135, '1', 'Rà soát quy hoạch', 'Sở Tài chính', 'Quý II')
    expect(rowsOf(await read(page))).toEqual([[...HEAD], ['1', 'Rà soát quy hoạch', 'Sở Tài chính', 'Quý II']])
  })

  it('reads lines drawn as thin rectangles and dashes', async () => {
    const page = new TestPage()
    for (const y of [100, 120, 140]) for (let x = 60; x < 540; x += 6) page.rule(x, y, x + 4, y)
    for (const x of XS) page.operators.push(`${x} ${842 - 140} 0.5 40 re f`)
    cells(page, 115, ...HEAD)
    cells(page, 135, '1', 'Rà soát', 'Sở Tài chính', 'Quý I')
    expect(rowsOf(await read(page))).toHaveLength(2)
  })

  it('takes a frame around text for no table', async () => {
    const page = new TestPage().grid([60, 540], [100, 160]).text(70, 120, 'Mẫu số 01')
    expect((await read(page)).lines.map((line) => line.kind)).toEqual(['paragraph'])
  })

  it('takes a frame whose lines begin inside of its sides for no table', async () => {
    const page = new TestPage().rule(60, 100, 60, 120).rule(140, 100, 140, 120)
    page.rule(62, 100, 138, 100).rule(62, 120, 138, 120).text(70, 115, 'HỎA TỐC').text(60, 160, 'KẾ HOẠCH')
    expect((await read(page)).lines.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph'])
  })

  it('reads the text over and under a table in its place', async () => {
    const page = new TestPage()
      .grid(XS, [100, 120, 140])
      .text(85, 60, 'Danh mục nhiệm vụ')
      .text(85, 200, 'Ghi chú: không.')
    cells(page, 115, ...HEAD)
    cells(page, 135, '1', 'Rà soát', 'Sở Tài chính', 'Quý I')
    expect((await read(page)).lines.map((line) => line.kind)).toEqual(['paragraph', 'row', 'row', 'paragraph'])
  })
})

describe('cells that are too narrow or just full', () => {
  const XS = [60, 80, 230, 300, 540]

  it('puts words together that the column broke where the whole is proved', async () => {
    const page = new TestPage().grid(XS, [100, 140, 180])
    page.lines(62, 115, 'ST', 'T').text(90, 115, 'Nhiệm vụ').text(232, 115, 'Hoàn thành').text(310, 115, 'Ghi chú')
    page.lines(62, 155, '1.1', '0').text(90, 155, 'Rà soát').lines(232, 155, '30/06/202', '6')
    page.text(310, 155, 'Không')
    const other = new TestPage().grid([60, 80, 230, 290, 540], [100, 140, 180])
    other.text(62, 115, 'TT').text(90, 115, 'Nhiệm vụ').text(232, 115, 'Chủ trì').text(310, 115, 'Ghi chú')
    other.text(62, 155, '1').text(90, 155, 'Rà soát').lines(232, 155, '30/06/202', '7 và').text(310, 155, 'Không')
    expect(rowsOf(await read(page)).map(([label]) => label)).toEqual(['STT', '1.10'])
    expect(rowsOf(await read(other))[1]?.[2]).toBe('30/06/2027 và')
  })

  it('puts ordinals together that the column broke at any place', async () => {
    const page = new TestPage().grid([60, 75, 230, 540], [100, 152, 204, 256, 308])
    const labels = [
      ['S', 'T', 'T'],
      ['(1', ')'],
      ['II', 'I'],
      ['1', '.', '1'],
    ]
    labels.forEach((label, i) => {
      page
        .lines(61, 115 + 52 * i, ...label)
        .text(80, 115 + 52 * i, 'Rà soát')
        .text(235, 115 + 52 * i, 'Không')
    })
    expect(rowsOf(await read(page)).map(([label]) => label)).toEqual(['STT', '(1)', 'III', '1.1'])
    const quarter = new TestPage().grid([60, 75, 112, 540], [100, 152]).text(62, 115, '1')
    quarter.lines(78, 115, 'IV/20', '26').text(120, 115, 'Rà soát')
    expect(rowsOf(await read(quarter))[0]?.[1]).toBe('IV/2026')
  })

  it('keeps a word in its cell that is drawn letter by letter and reaches over the edge', async () => {
    const page = new TestPage().grid([60, 100, 300, 345], [100, 120, 140])
    page
      .text(65, 115, 'TT')
      .text(105, 115, 'Nhiệm vụ')
      .text(303, 115, 'Hạn')
      .text(65, 135, '1')
      .text(105, 135, 'Sơ kết')
    for (const [i, figure] of Array.from('15/10/2026').entries()) page.text(296 + 6 * i, 135, figure)
    const { text } = await read(page)
    expect(text).toBe('TT\tNhiệm vụ\tHạn\n1\tSơ kết\t15/10/2026')
  })

  it('ends a paragraph at an unstretched line among stretched ones', async () => {
    const page = new TestPage().grid([60, 100, 300, 540], [100, 120, 240])
    page.text(65, 115, 'TT').text(105, 115, 'Chủ trì').text(305, 115, 'Ghi chú').text(65, 135, '1')
    page.justified(105, 295, 135, 'Sở Khoa học, Sở Nội vụ và các')
    page.justified(105, 295, 151, 'cơ quan có liên quan; phường')
    page.justified(105, 295, 167, 'và xã có dự án đầu tư mới')
    page.text(105, 183, 'Ban Quản lý các khu công nghiệp')
    page.text(105, 199, 'Văn phòng tỉnh')
    page.text(305, 135, 'Không')
    const cell = rowsOf(await read(page))[1]?.[1]
    expect(cell?.split('\u2028').at(-1)).toBe('Văn phòng tỉnh')
    expect(cell?.split('\u2028')).toHaveLength(2)
  })

  it('goes on behind a line in the middle of its cell where the lines of other cells are stretched', async () => {
    const page = new TestPage().grid([60, 100, 300, 540], [100, 120, 200, 240])
    page.text(65, 115, 'TT').text(105, 115, 'Chủ trì').text(305, 115, 'Ghi chú').text(65, 135, '1').text(65, 215, '2')
    page.justified(105, 295, 135, 'Sở Khoa học, Sở Nội vụ và các')
    page.justified(105, 295, 151, 'cơ quan có liên quan; phường')
    page.justified(105, 295, 167, 'và xã có dự án đầu tư mới và')
    page.text(105, 183, 'đang triển khai').text(305, 135, 'Không').text(305, 215, 'Không')
    page.text(111.5, 215, 'Trung tâm Văn hóa, Thể thao và Du').text(188, 231, 'Lịch')
    expect(rowsOf(await read(page))[2]?.[1]).toBe('Trung tâm Văn hóa, Thể thao và Du Lịch')
  })
})

describe('tables over several pages', () => {
  const first = (): TestPage => {
    const page = new TestPage().grid(XS, [100, 120, 140, 160])
    cells(page, 115, ...HEAD)
    cells(page, 135, '1', 'Rà soát quy hoạch.', 'Sở Tài chính', 'Quý I')
    return cells(page, 155, '2', 'Xây dựng đề án phát triển', 'Sở Nội vụ', 'Quý II')
  }

  it('puts a row together that the page end cut, and gives its words their pages', async () => {
    const second = new TestPage().grid(XS, [60, 80, 100])
    cells(second, 75, '', 'nguồn nhân lực.', '', '')
    cells(second, 95, '3', 'Sơ kết.', 'Sở Tài chính', 'Quý IV')
    const source = await read(first(), second)
    expect(rowsOf(source)[2]).toEqual(['2', 'Xây dựng đề án phát triển nguồn nhân lực.', 'Sở Nội vụ', 'Quý II'])
    expect(rowsOf(source)).toHaveLength(4)
    const at = source.text.indexOf('nguồn')
    const word = printedWords(source.printed ?? []).find((word) => word.start === at)
    expect([word?.page, source.text.slice(word?.start, word?.end)]).toEqual([2, 'nguồn'])
  })

  it('knows the rest of a row by the full line before it, also where it opens with a capital', async () => {
    const top = new TestPage().grid(XS, [100, 120, 140])
    cells(top, 115, ...HEAD)
    cells(top, 135, 'I', 'Rà soát đội ngũ cán bộ để tham mưu', 'Sở Nội vụ', 'Quý I')
    const second = new TestPage().grid(XS, [60, 80, 100])
    cells(second, 75, '', 'UBND tỉnh.', '', '')
    cells(second, 95, 'Mục', 'Sơ kết.', 'Sở Tài chính', 'Quý IV')
    expect(rowsOf(await read(top, second))[1]?.[1]).toBe('Rà soát đội ngũ cán bộ để tham mưu UBND tỉnh.')
  })

  it('puts a row together that the page end cut in its first cell, where the table has no ordinals', async () => {
    const columns = [60, 300, 420, 540]
    const row = (page: TestPage, y: number, ...texts: string[]): void =>
      texts.forEach((text, i) => {
        if (text) page.text((columns[i] ?? 0) + 5, y, text)
      })
    const top = new TestPage().grid(columns, [100, 120, 140])
    row(top, 115, 'Nhiệm vụ', 'Chủ trì', 'Thời gian')
    row(top, 135, 'Xây dựng đề án phát triển cho', 'Sở Nội vụ', 'Quý II')
    const second = new TestPage().grid(columns, [60, 80, 100])
    row(second, 75, 'nguồn nhân lực.', '', '')
    row(second, 95, 'Sơ kết.', 'Sở Tài chính', 'Quý IV')
    expect(rowsOf(await read(top, second)).map(([task]) => task)).toEqual([
      'Nhiệm vụ',
      'Xây dựng đề án phát triển cho nguồn nhân lực.',
      'Sơ kết.',
    ])
  })

  it('puts a row together whose ordinal stands in the middle of it, behind the page end', async () => {
    const top = new TestPage().grid(XS, [100, 120, 140, 160])
    cells(top, 115, ...HEAD)
    cells(top, 135, '1', 'Rà soát quy hoạch.', 'Sở Tài chính', 'Quý I')
    cells(top, 155, '', 'Kiểm tra việc thực hiện các', 'Sở', 'Quý')
    const second = new TestPage().grid(XS, [60, 80, 100])
    cells(second, 75, '2', 'quy định về tần số.', 'Tư pháp', 'II')
    cells(second, 95, '3', 'Sơ kết.', 'Sở Tài chính', 'Quý IV')
    const rows = rowsOf(await read(top, second))
    expect(rows.map(([ordinal, task]) => [ordinal, task])).toEqual([
      ['TT', 'Nhiệm vụ'],
      ['1', 'Rà soát quy hoạch.'],
      ['2', 'Kiểm tra việc thực hiện các quy định về tần số.'],
      ['3', 'Sơ kết.'],
    ])
  })

  describe('with a row without ordinal below the page end', () => {
    const rows = async (group: string, ...opening: string[]): Promise<(string | undefined)[]> => {
      const top = new TestPage().grid(XS, [100, 120, 140, 160, 180])
      cells(top, 115, ...HEAD)
      cells(top, 135, group, 'Nhiệm vụ chung', 'Sở Y tế', 'Quý I')
      cells(top, 155, '1', 'Rà soát quy hoạch.', 'Sở Tài chính', 'Quý I')
      cells(top, 175, '2', 'Khảo sát nhu cầu', 'Sở Nội vụ', 'Quý II')
      const second = new TestPage().grid(XS, [60, 80, 100])
      cells(second, 75, '', ...opening)
      cells(second, 95, '3', 'Sơ kết.', 'Sở Tài chính', 'Quý IV')
      return rowsOf(await read(top, second)).map(([, task]) => task)
    }

    it('put it to the row that the page end cut where all rows have theirs', async () => {
      const found = await rows('I', 'Chi tiết: khảo sát tại các xã', '', '')
      expect(found.slice(3)).toEqual(['Khảo sát nhu cầu\u2028Chi tiết: khảo sát tại các xã', 'Sơ kết.'])
    })

    it('keep it where others have none either, and where it gives a total', async () => {
      expect((await rows('', 'Nhiệm vụ khác', '', '')).slice(3)).toEqual([
        'Khảo sát nhu cầu',
        'Nhiệm vụ khác',
        'Sơ kết.',
      ])
      expect((await rows('I', 'Tổng số', '', '3')).slice(3)).toEqual(['Khảo sát nhu cầu', 'Tổng số', 'Sơ kết.'])
    })
  })

  it('keeps a row without an ordinal apart from the one behind the page end where its sentence is whole', async () => {
    const top = new TestPage().grid(XS, [100, 120, 140])
    cells(top, 115, ...HEAD)
    cells(top, 135, '', 'Kiểm tra việc thực hiện.', 'Sở Nội vụ', 'Quý I')
    const second = new TestPage().grid(XS, [60, 80])
    cells(second, 75, '2', 'Sơ kết việc thực hiện.', 'Sở Tư pháp', 'Quý II')
    expect(rowsOf(await read(top, second))).toHaveLength(3)
  })

  it('drops the repeated header as furniture of its page, a page number between the parts too', async () => {
    const second = new TestPage().text(297, 40, '2').grid(XS, [60, 80, 100])
    cells(second, 75, ...HEAD)
    cells(second, 95, '3', 'Sơ kết.', 'Sở Tài chính', 'Quý IV')
    const source = await read(first(), second)
    expect(rowsOf(source).map(([label]) => label)).toEqual(['TT', '1', '2', '3'])
    expect(new Set(source.lines.map((line) => line.table))).toEqual(new Set([0]))
    expect(source.furniture.map(({ text, page }) => [text, page])).toEqual([
      ['2', 2],
      [HEAD.join(' '), 2],
    ])
  })

  it('drops a repeated header of which the page cuts off the last line of a cell', async () => {
    const opening = new TestPage().grid(XS, [100, 136, 156])
    cells(opening, 115, 'TT', 'Nhiệm vụ', 'Chủ trì', 'Thực hiện\nnăm 2025')
    cells(opening, 151, '1', 'Rà soát quy hoạch.', 'Sở Tài chính', 'Quý I')
    const second = new TestPage().grid(XS, [60, 80, 100])
    cells(second, 75, 'TT', 'Nhiệm vụ', 'Chủ trì', 'Thực hiện')
    cells(second, 95, '2', 'Sơ kết.', 'Sở Tài chính', 'Quý IV')
    expect(rowsOf(await read(opening, second)).map(([label]) => label)).toEqual(['TT', '1', '2'])
  })

  it('drops no more rows than the header has where a part opens like the first one', async () => {
    const parts = [first(), ...['3', '4'].map(() => new TestPage().grid(XS, [60, 80, 100]))]
    cells(parts[1] as TestPage, 75, ...HEAD)
    cells(parts[1] as TestPage, 95, '3', 'Sơ kết.', 'Sở Tài chính', 'Quý IV')
    cells(parts[2] as TestPage, 75, ...HEAD)
    cells(parts[2] as TestPage, 95, '1', 'Rà soát quy hoạch.', 'Sở Tài chính', 'Quý I')
    expect(rowsOf(await read(...parts)).map(([label]) => label)).toEqual(['TT', '1', '2', '3', '1'])
  })

  it('parts a row without its ordinal from the group that a line is drawn under', async () => {
    const page = new TestPage().grid(XS, [60, 80, 100, 120, 140])
    cells(page, 75, ...HEAD)
    cells(page, 95, '1', 'Rà soát quy hoạch', 'Sở Y tế', 'Quý I')
    cells(page, 115, '2', 'Tài chính', '', '')
    cells(page, 135, '', 'Công khai', 'Sở Nội vụ', '')
    expect(rowsOf(await read(page)).slice(2)).toEqual([
      ['2', 'Tài chính', '', ''],
      ['', 'Công khai', 'Sở Nội vụ', ''],
    ])
  })

  it('takes the empty rest of a cell over several rows behind a page end for that cell', async () => {
    const top = new TestPage().grid(XS.slice(0, 3), [100, 120, 140, 160])
    top.rule(300, 100, 540, 100).rule(300, 120, 540, 120).rule(300, 160, 540, 160)
    top.rule(420, 100, 420, 160).rule(540, 100, 540, 160).rule(420, 140, 540, 140)
    cells(top, 115, ...HEAD)
    cells(top, 135, '1', 'Rà soát.', 'Sở Tài chính', 'Quý I')
    cells(top, 155, '2', 'Xây dựng.', '', 'Quý II')
    const second = cells(new TestPage().grid(XS, [60, 80]), 75, '3', 'Sơ kết.', '', 'Quý IV')
    const { lines } = await read(top, second)
    expect(lines[3]?.cells?.[2]).toEqual(lines[1]?.cells?.[2])
  })

  it('goes on behind a page end with the text of a cell over several rows', async () => {
    const head = ['Nhóm', ...HEAD.slice(1)]
    const top = new TestPage().grid(XS, [100, 120, 160])
    cells(top, 115, ...head)
    cells(top, 135, 'Phát\ntriển', 'Rà soát.', 'Sở Tài chính', 'Quý I')
    const second = new TestPage().grid(XS.slice(1), [60, 80, 100]).rule(60, 60, 60, 100).rule(60, 60, 100, 60)
    second.rule(60, 100, 100, 100)
    cells(second, 75, 'rừng', 'Sơ kết.', 'Sở Nội vụ', 'Quý IV')
    cells(second, 95, '', 'Tổng kết.', 'Sở Y tế', 'Năm 2027')
    expect(rowsOf(await read(top, second)).map(([group]) => group)).toEqual([
      'Nhóm',
      ...Array(3).fill('Phát triển rừng'),
    ])
  })

  it('keeps two tables apart that have other columns', async () => {
    const second = new TestPage().grid([60, 200, 250, 540], [60, 80, 100]).text(65, 75, 'Chỉ tiêu').text(255, 95, '5 %')
    const source = await read(first(), second)
    expect(new Set(source.lines.map((line) => line.table))).toEqual(new Set([0, 1]))
  })
})

describe('tables without ruling lines', () => {
  const page = (): TestPage => {
    const page = new TestPage().text(85, 60, 'DANH MỤC NHIỆM VỤ NĂM 2026')
    cells(page, 100, ...HEAD)
    page.text(65, 116, 'I. Hoàn thiện thể chế, chính sách về bảo hiểm y tế của tỉnh')
    cells(page, 132, '1', 'Rà soát quy hoạch, kế hoạch\nsử dụng đất', 'Sở Tài chính', 'Quý I')
    return cells(page, 164, '2', 'Xây dựng đề án', 'Sở Nội vụ', 'Quý II')
  }

  it('reads the columns by their gutters and the rows by their ordinals', async () => {
    const source = await read(
      page().text(85, 220, 'Giao Sở Tài chính theo dõi, đôn đốc việc thực hiện danh mục này trong năm.'),
    )
    expect(rowsOf(source)).toEqual([
      [...HEAD],
      ['I.', 'Hoàn thiện thể chế, chính sách về bảo hiểm y tế của tỉnh', '', ''],
      ['1', 'Rà soát quy hoạch, kế hoạch sử dụng đất', 'Sở Tài chính', 'Quý I'],
      ['2', 'Xây dựng đề án', 'Sở Nội vụ', 'Quý II'],
    ])
    expect(source.lines.map((line) => line.kind)).toEqual(['paragraph', 'row', 'row', 'row', 'row', 'paragraph'])
  })

  it('drops the header that stands on every page, and puts the row together that the page end cut', async () => {
    const pages = [
      page(),
      ...['3', '4'].map((label) => {
        const next = cells(new TestPage(), 60, ...HEAD)
        cells(next, 76, '', 'Phát triển nguồn nhân lực.', '', '')
        return cells(next, 92, label, 'Sơ kết.', 'Sở Tài chính', 'Quý IV')
      }),
    ]
    const rows = rowsOf(await read(...pages))
    expect(rows.map(([label]) => label).slice(2)).toEqual(['1', '2', '3', '4'])
    expect(rows[3]?.[1]).toMatch(/^Xây dựng đề án\s*Phát triển nguồn nhân lực\.$/)
  })

  it('drops a header of two rows, too, above the rest of a row', async () => {
    const header = (page: TestPage): TestPage => cells(cells(page, 60, ...HEAD), 76, '(1)', '(2)', '(3)', '(4)')
    const top = cells(header(new TestPage()), 92, '1', 'Rà soát quy hoạch', 'Sở Tài chính', 'Quý I')
    cells(top, 108, '2', 'Xây dựng đề án phát', 'Sở Nội vụ', 'Quý II')
    const second = cells(header(new TestPage()), 92, '', 'triển nguồn nhân lực', '', '')
    cells(second, 108, '3', 'Sơ kết', 'Sở Y tế', 'Quý IV')
    expect(rowsOf(await read(top, second)).slice(3)).toEqual([
      ['2', 'Xây dựng đề án phát triển nguồn nhân lực', 'Sở Nội vụ', 'Quý II'],
      ['3', 'Sơ kết', 'Sở Y tế', 'Quý IV'],
    ])
  })

  it('reads figures under a header that names no ordinals', async () => {
    const page = new TestPage()
    const rows = [
      ['Chỉ tiêu', 'Đơn vị', 'Năm 2025', 'Năm 2030'],
      ['GRDP', '%', '8,5', '10'],
      ['Thu', 'tỷ đồng', '9.500', '12.000'],
      ['Hộ', '%', '1,5', '0,5'],
    ]
    rows.forEach((row, i) => {
      for (const [k, text] of row.entries()) page.text(65 + 120 * k, 100 + 16 * i, text)
    })
    expect(rowsOf(await read(page))).toEqual(rows)
  })

  /** Rows whose columns leave a gutter of 6 points, each cell of the second and third column in two lines. */
  const narrow = (): TestPage => {
    const page = new TestPage()
    const xs = [65, 90, 228, 312, 440]
    const row = (y: number, bold: boolean, ...texts: string[]): void => {
      texts.forEach((text, c) => {
        for (const [i, line] of text.split('\n').entries()) page.text(xs[c] ?? 0, y + 16 * i, line, { bold })
      })
    }
    row(84, true, '', '', '', 'Đơn vị')
    row(100, true, 'TT', 'Nhiệm vụ', 'Chủ trì', 'phối hợp', 'Thời gian')
    row(120, true, 'I', 'Hoàn thiện cơ chế, chính sách')
    for (let i = 0; i < 4; i++) {
      const y = 140 + 36 * i
      row(
        y,
        false,
        `${i + 1}`,
        'Rà soát quy hoạch, kế\nhoạch sử dụng đất đai',
        'Sở Tài chính\nvà Sở Nội vụ',
        'Sở Y tế',
        'Quý I',
      )
    }
    return page
  }

  it('reads columns that stand close in row after row, a header in two lines and a title over them', async () => {
    const rows = rowsOf(await read(narrow()))
    expect(rows.slice(0, 3)).toEqual([
      ['TT', 'Nhiệm vụ', 'Chủ trì', 'Đơn vị phối hợp', 'Thời gian'],
      ['I', 'Hoàn thiện cơ chế, chính sách', '', '', ''],
      ['1', 'Rà soát quy hoạch, kế hoạch sử dụng đất đai', 'Sở Tài chính và Sở Nội vụ', 'Sở Y tế', 'Quý I'],
    ])
    expect(rows).toHaveLength(6)
  })

  it('ends above text in larger type', async () => {
    const source = await read(narrow().text(98, 300, 'II. TỔ CHỨC', { size: 14 }))
    expect(rowsOf(source)).toHaveLength(6)
    expect(source.text.split('\n').at(-1)).toBe('II. TỔ CHỨC')
  })

  it('goes on over a page end without a header', async () => {
    const second = cells(new TestPage(), 60, '', 'phát triển nguồn nhân lực.', '', '')
    cells(second, 76, '3', 'Sơ kết.', 'Sở Tài chính', 'Quý IV')
    const rows = rowsOf(await read(page(), second))
    expect(rows.slice(3)).toEqual([
      ['2', 'Xây dựng đề án phát triển nguồn nhân lực.', 'Sở Nội vụ', 'Quý II'],
      ['3', 'Sơ kết.', 'Sở Tài chính', 'Quý IV'],
    ])
  })
})

describe('turned pages', () => {
  /** Its start and end in its line, then its sides. */
  const firstWord = ({ printed }: Source): number[] => {
    const words: number[][] = []
    printed?.[0]?.visit((...word) => words.push(word))
    return words[0] ?? []
  }

  it('reads a page that is shown on its side, and gives boxes as it is shown', async () => {
    const page = new TestPage(90).text(100, 742, 'Phụ lục', { turn: 90 }).text(116, 742, 'Danh mục', { turn: 90 })
    const source = await readPdf(buildPdf([page]))
    expect(source.text.split('\n')).toEqual(['Phụ lục', 'Danh mục'])
    const [, , left = 0, top, , bottom] = firstWord(source)
    expect(Math.round(left)).toBe(100)
    expect(top).toBeLessThan(100)
    expect(bottom).toBeGreaterThan(100)
  })

  it('reads text that runs up an upright page', async () => {
    const page = new TestPage().text(100, 742, 'Phụ lục', { turn: 90 }).text(116, 742, 'Danh mục', { turn: 90 })
    const source = await readPdf(buildPdf([page]))
    expect(source.text.split('\n')).toEqual(['Phụ lục', 'Danh mục'])
    const [, , left = 0, , right = 0, bottom] = firstWord(source)
    expect(bottom).toBeCloseTo(742, 0)
    expect(right - left).toBeLessThan(15)
  })
})
