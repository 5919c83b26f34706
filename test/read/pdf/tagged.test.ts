import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../../src/index.js'
import { readPdf } from '../../../src/read/pdf/pdf.js'
import type { Source } from '../../../src/source.js'
import { buildPdf, type TaggedParagraph, TestPage } from './build.js'

const XS = [60, 260, 400, 500]

const rowsOf = ({ text, lines }: Source): string[][] =>
  lines
    .filter((line) => line.kind === 'row')
    .map((row) => (row.cells ?? []).map((cell) => text.slice(cell.start, cell.end)))

/** Draws rows without a line and tells the structure tree of their cells; each paragraph is a list of lines. */
class TaggedRows {
  readonly table: TaggedParagraph[][][] = []
  readonly pages: TestPage[] = []
  #mark = 0

  page(): this {
    this.pages.push(new TestPage())
    this.#mark = 0
    return this
  }

  /** Adds a row, or goes on with the last one. */
  row(y: number, cells: string[][][], isRest = false, bold = false): this {
    return this.add(y, cells, isRest ? this.table.length - 1 : this.table.length, bold)
  }

  /** Adds a row by its number, or goes on with it. */
  add(y: number, cells: string[][][], at: number, bold = false): this {
    const page = this.pages.length - 1
    const own = cells.map((paragraphs, c) => {
      let base = y
      return paragraphs.map((lines) => {
        const mark = this.#mark++
        for (const line of lines) {
          this.pages[page]?.text(XS[c] ?? 0, base, line, { mark, bold })
          base += 16
        }
        return { page, mark }
      })
    })
    const known = this.table[at]
    if (!known) this.table.push(own)
    else own.forEach((cell, c) => void known[c]?.push(...cell))
    return this
  }
}

const one = (...cells: string[]): string[][][] => cells.map((cell) => (cell ? [[cell]] : []))

describe('tables without ruling lines in tagged files', () => {
  const short = (): TaggedRows =>
    new TaggedRows()
      .page()
      .row(100, one('Nhiệm vụ', 'Chủ trì', 'Thời gian'))
      .row(130, [[['Rà soát quy hoạch, kế', 'hoạch của tỉnh']], [['Sở Tài chính'], ['Sở Nội vụ']], []])
      .row(180, one('Xây dựng đề án', '', 'Quý II'))

  it('have the rows, cells and paragraphs that the structure tree names', async () => {
    const { pages, table } = short()
    expect(rowsOf(await readPdf(buildPdf(pages, { table })))).toEqual([
      ['Nhiệm vụ', 'Chủ trì', 'Thời gian'],
      ['Rà soát quy hoạch, kế hoạch của tỉnh', 'Sở Tài chính\u2028Sở Nội vụ', ''],
      ['Xây dựng đề án', '', 'Quý II'],
    ])
    expect(rowsOf(await readPdf(buildPdf(pages)))).toEqual([])
  })

  it('have a name over all columns that have names of their own below it', async () => {
    const { pages, table } = new TaggedRows()
      .page()
      .row(100, one('Chỉ tiêu'))
      .row(120, one('', '2026', '2027', '2028'))
      .row(150, one('Số hộ thoát nghèo bền vững', '15', '25', '35'))
    const name = pages[0]?.text(395, 100, 'Kế hoạch năm sau', { mark: 90 })
    if (name) table[0]?.push([{ page: 0, mark: 90 }])
    table[1]?.shift()
    const source = await readPdf(buildPdf(pages, { table }))
    expect(rowsOf(source)).toEqual([
      ['Chỉ tiêu', 'Kế hoạch năm sau', '', ''],
      ['Chỉ tiêu', '2026', '2027', '2028'],
      ['Số hộ thoát nghèo bền vững', '15', '25', '35'],
    ])
  })

  it('keep cells empty in a column that has empty ones right under the title of a group', async () => {
    const { pages, table } = new TaggedRows()
      .page()
      .row(100, one('TT', 'Chủ trì', 'Hạn', 'Ghi chú'))
      .row(120, one('I', 'Hoàn thiện thể chế'), false, true)
      .row(140, one('1', 'Sở Y tế', 'Quý I'))
      .row(160, one('2', 'Sở Nội vụ', 'Quý II', 'Mới'))
      .row(180, one('3', 'Sở Tài chính', 'Quý III'))
    expect(rowsOf(await readPdf(buildPdf(pages, { table }))).map((row) => row[3])).toEqual([
      'Ghi chú',
      '',
      '',
      'Mới',
      '',
    ])
  })

  it('keep the words of rows whose empty last cells are not tagged, in their columns', async () => {
    const { pages, table } = new TaggedRows()
      .page()
      .row(100, one('Việc', 'Chủ trì', 'Hạn', 'Ghi chú'))
      .row(130, one('Rà soát quy hoạch đất đai', 'Sở Y tế', 'Quý II'))
      .row(150, one('Xây dựng đề án nhân lực', 'Sở Nội vụ', 'Quý IV'))
    expect(rowsOf(await readPdf(buildPdf(pages, { table })))).toEqual([
      ['Việc', 'Chủ trì', 'Hạn', 'Ghi chú'],
      ['Rà soát quy hoạch đất đai', 'Sở Y tế', 'Quý II', ''],
      ['Xây dựng đề án nhân lực', 'Sở Nội vụ', 'Quý IV', ''],
    ])
  })

  it('have groups under the header and in bold type, over the columns that their rows have no cells for', async () => {
    const { pages, table } = new TaggedRows()
      .page()
      .row(100, one('TT', 'Nhiệm vụ', 'Chủ trì'))
      .row(130, one('I', 'Thể chế'))
      .row(150, one('1', 'Rà soát quy hoạch', 'Sở Y tế'))
      .row(170, one('II', 'Hạ tầng'), false, true)
      .row(190, one('1', 'Xây dựng đề án', 'Sở Nội vụ'))
      .row(210, one('2', 'Nâng cấp mạng'))
    const { annexes } = await parsePlan(buildPdf(pages, { table }))
    expect(annexes[0]?.tables[0]?.rows.map(({ kind, cells }) => [kind, ...cells])).toEqual([
      ['header', 'TT', 'Nhiệm vụ', 'Chủ trì'],
      ['group', 'I', 'Thể chế', ''],
      ['item', '1', 'Rà soát quy hoạch', 'Sở Y tế'],
      ['group', 'II', 'Hạ tầng', ''],
      ['item', '1', 'Xây dựng đề án', 'Sở Nội vụ'],
      ['item', '2', 'Nâng cấp mạng', 'Sở Nội vụ'],
    ])
  })

  it('go on over a page end, with the row that it cut and the header that is printed again', async () => {
    const rows = short()
      .row(200, one('Tổ chức hội nghị tổng kết', 'Sở Y tế', 'Quý IV'))
      .page()
    rows.pages[1]?.text(60, 60, 'Nhiệm vụ').text(260, 60, 'Chủ trì').text(400, 60, 'Thời gian')
    rows.row(80, one('thực hiện đề án', '', ''), true).row(110, one('Sơ kết', 'Sở Tư pháp', 'Năm 2027'))
    const { pages, table } = rows
    expect(rowsOf(await readPdf(buildPdf(pages, { table }))).slice(3)).toEqual([
      ['Tổ chức hội nghị tổng kết thực hiện đề án', 'Sở Y tế', 'Quý IV'],
      ['Sơ kết', 'Sở Tư pháp', 'Năm 2027'],
    ])
  })

  it('go on behind a header that is tagged again on each page, and go on with a row that its end cuts', async () => {
    const header = one('TT', 'Nhiệm vụ', 'Chủ trì')
    const { pages, table } = new TaggedRows()
      .page()
      .row(700, header)
      .row(730, one('1', 'Rà soát, bổ sung', 'Sở Y tế'))
      .row(760, one('2', 'Xây dựng đề án', 'Sở Nội vụ'))
      .page()
      .add(80, header, 0)
      .add(110, one('', 'và trình ban hành', ''), 2)
      .row(140, one('3', 'Nâng cấp mạng', 'Sở Khoa học và Công nghệ'))
      .page()
      .add(80, header, 0)
      .row(110, one('4', 'Sơ kết', 'Văn phòng'))
    expect(rowsOf(await readPdf(buildPdf(pages, { table })))).toEqual([
      ['TT', 'Nhiệm vụ', 'Chủ trì'],
      ['1', 'Rà soát, bổ sung', 'Sở Y tế'],
      ['2', 'Xây dựng đề án và trình ban hành', 'Sở Nội vụ'],
      ['3', 'Nâng cấp mạng', 'Sở Khoa học và Công nghệ'],
      ['4', 'Sơ kết', 'Văn phòng'],
    ])
  })

  it('have cells over several rows at the top of a page', async () => {
    const { pages, table } = new TaggedRows()
      .page()
      .row(700, one('TT', 'Nhiệm vụ', 'Chủ trì', 'Hạn'))
      .row(730, one('1', 'Rà soát, bổ sung', 'Sở Y tế', 'Quý I'))
      .page()
      .row(80, one('2', 'Xây dựng đề án', 'Sở Nội vụ', 'Quý II'))
      .row(110, [[['3']], [['Nâng cấp mạng']]])
    pages[1]?.text(500, 110, 'Năm 2027', { mark: 6 })
    table.at(-1)?.push([{ page: 1, mark: 6 }])
    expect(rowsOf(await readPdf(buildPdf(pages, { table })))).toEqual([
      ['TT', 'Nhiệm vụ', 'Chủ trì', 'Hạn'],
      ['1', 'Rà soát, bổ sung', 'Sở Y tế', 'Quý I'],
      ['2', 'Xây dựng đề án', 'Sở Nội vụ', 'Quý II'],
      ['3', 'Nâng cấp mạng', 'Sở Nội vụ', 'Năm 2027'],
    ])
  })

  it('are left to their lines where these are drawn', async () => {
    const { pages, table } = short()
    pages[0]?.grid([55, 250, 390, 540], [85, 110, 160, 190])
    // the tree names two cells the wrong way round
    const [first = [], second = []] = table[1] ?? []
    table[1] = [second, first, []]
    expect(rowsOf(await readPdf(buildPdf(pages, { table })))[2]).toEqual(['Xây dựng đề án', '', 'Quý II'])
    expect(rowsOf(await readPdf(buildPdf(pages, { table })))[1]?.[1]).toContain('Sở Tài chính')
  })

  it('are read as text where the words stand outside of their cells', async () => {
    const { pages, table } = short()
    const [first = [], second = [], third = []] = table
    const source = await readPdf(buildPdf(pages, { table: [third, second, first] }))
    expect(rowsOf(source)).toEqual([])
    expect(source.text).toContain('Xây dựng đề án')
  })

  it.each([
    ['whose elements hold one another', /(\/S \/Table \/P )\d+ 0 R/, '$118 0 R'],
    ['whose elements are no dictionaries', /\/Type \/StructElem \/S \/TR/g, '/Type /StructElem /S 12 /Q'],
    ['that names other parents', /\/Nums \[/, '/Nums [0 [1 0 R 2 0 R 3 0 R] '],
    ['that is no tree', /\/ParentTree <</, '/ParentTree 12 /Other <<'],
  ])(
    'are read as text, or whole, from a tree %s',
    async (_, part, by) => {
      const { pages, table } = short()
      const file = Buffer.from(buildPdf(pages, { table })).toString('latin1').replace(part, by)
      const { text } = await readPdf(Uint8Array.from(file, (c) => c.charCodeAt(0)))
      for (const words of ['Rà soát quy hoạch', 'Sở Nội vụ', 'Xây dựng đề án', 'Quý II']) expect(text).toContain(words)
    },
    20_000,
  )
})
