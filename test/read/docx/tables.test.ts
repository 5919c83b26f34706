import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../../src/parse.js'
import { buildDocx, linesOf, p, r, readParts, tbl, tc, tr } from './build.js'

const span = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`
const open = '<w:vMerge w:val="restart"/>'
const on = '<w:vMerge/>'

describe('tables', () => {
  it('are one line a row, cells parted by tabs, paragraphs of a cell by U+2028', () => {
    const body = tbl(2, tr(tc('1'), tc(p('Một.') + p('Hai.'))), tr(tc('2'), tc('')))
    const { text, lines } = readParts(body)
    expect(text).toBe('1\tMột.\u2028Hai.\n2\t')
    expect(lines.map(({ kind, table }) => [kind, table])).toEqual([
      ['row', 0],
      ['row', 0],
    ])
  })

  it('join what was broken inside a cell', () => {
    const cell = tc(p('Sở Nông nghiệp') + p('và Môi trường') + p('Sở Y tế'))
    expect(linesOf(tbl(2, tr(tc('1'), cell)))).toEqual(['1\tSở Nông nghiệp và Môi trường\u2028Sở Y tế'])
  })

  it('hold nested tables as paragraphs of the cell', () => {
    const inner = tbl(2, tr(tc('a'), tc('b')), tr(tc('c'), tc('d')))
    expect(linesOf(tbl(2, tr(tc('1'), tc(inner + p('cuối')))))).toEqual(['1\ta b\u2028c d\u2028cuối'])
  })

  it('of one column are a frame: what is inside is read as if it stood there', () => {
    const inner = tbl(2, tr(tc('1'), tc('A')), tr(tc('2'), tc('B')))
    const { text, lines } = readParts(tbl(1, tr(tc(p('I. MỤC TIÊU') + inner))))
    expect(text).toBe('I. MỤC TIÊU\n1\tA\n2\tB')
    expect(lines.map((line) => line.kind)).toEqual(['paragraph', 'row', 'row'])
  })

  it('whose rows or cells are wrapped in content controls are whole', () => {
    const wrap = (content: string): string => `<w:sdt><w:sdtContent>${content}</w:sdtContent></w:sdt>`
    expect(linesOf(tbl(2, tr(tc('1'), wrap(tc('A'))), wrap(tr(tc('2'), tc('B')))))).toEqual(['1\tA', '2\tB'])
  })

  it('drop a header that an author repeated by hand', () => {
    const header = tr(tc('TT'), tc('Nhiệm vụ'))
    const source = readParts(tbl(2, header, tr(tc('1'), tc('A')), header, tr(tc('2'), tc('B'))))
    expect(source.text).toBe('TT\tNhiệm vụ\n1\tA\n2\tB')
    expect(source.furniture).toMatchObject([{ text: 'TT Nhiệm vụ' }])
  })
})

describe('merged cells', () => {
  it('over columns stand in the first of them', () => {
    const { text, lines } = readParts(tbl(3, tr(tc('1'), tc('A'), tc('B')), tr(tc('I'), tc('NHÓM', span(2)))))
    expect(text).toBe('1\tA\tB\nI\tNHÓM\t')
    expect(lines[1]?.widths).toEqual([1, 2, 1])
  })

  it('over rows stand in the first of them, and the other rows point there', () => {
    const { text, lines } = readParts(
      tbl(
        3,
        tr(tc('1'), tc('A'), tc('Sở Y tế', open)),
        tr(tc('2'), tc('B'), tc('', on)),
        tr(tc('3'), tc('C'), tc('', on)),
      ),
    )
    expect(text).toBe('1\tA\tSở Y tế\n2\tB\t\n3\tC\t')
    expect(lines.map((line) => line.cells?.[2])).toEqual([
      lines[0]?.cells?.[2],
      lines[0]?.cells?.[2],
      lines[0]?.cells?.[2],
    ])
  })

  it('of older files (hMerge) are put together', () => {
    const hMerge = (value: string): string => `<w:hMerge w:val="${value}"/>`
    const row = tr(tc('I'), tc('NHÓM', hMerge('restart')), tc('', hMerge('continue')))
    expect(linesOf(tbl(3, tr(tc('1'), tc('A'), tc('B')), row))).toEqual(['1\tA\tB', 'I\tNHÓM\t'])
  })

  it('that continue nothing are empty, and what they hide is furniture', () => {
    const source = readParts(tbl(2, tr(tc('', on), tc('A')), tr(tc('thừa', on), tc('B'))))
    expect(source.text).toBe('\tA\n\tB')
    expect(source.furniture).toMatchObject([{ text: 'thừa' }])
  })

  it('leave no column where the grid has lines that no cell begins at, or two that lie close', () => {
    const grid = (...widths: number[]): string =>
      `<w:tbl><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`
    const wide = tr(tc('1', span(2)), tc('A', span(2)))
    expect(linesOf(`${grid(500, 500, 700, 700)}${wide}</w:tbl>`)).toEqual(['1\tA'])
    const crooked = `${grid(500, 40, 1500)}${tr(tc('1'), tc('A', span(2)))}${tr(tc('2', span(2)), tc('B'))}</w:tbl>`
    expect(linesOf(crooked)).toEqual(['1\tA', '2\tB'])
  })

  it('keep cells apart where the widths of the grid are wrong', () => {
    const body = tbl(3, tr(tc('1'), tc('A'), tc('B'))).replaceAll('w:w="1500"', 'w:w="0"')
    expect(linesOf(body)).toEqual(['1\tA\tB'])
  })

  it('shift a row that begins behind the first columns', () => {
    const late = tr(tc('B')).replace('<w:tr>', '<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>')
    expect(linesOf(tbl(2, tr(tc('1'), tc('A')), late))).toEqual(['1\tA', '\tB'])
  })
})

describe('an annex with merged cells', () => {
  const header = [
    tr(tc('TT', open), tc('Nhiệm vụ', open), tc('Đơn vị', span(2)), tc('Thời gian', open)),
    tr(tc('', on), tc('', on), tc('Chủ trì'), tc('Phối hợp'), tc('', on)),
  ]
  const rows = [
    tr(tc('I'), tc('CHÍNH QUYỀN SỐ', span(4))),
    tr(tc('1'), tc('Ban hành kiến trúc số'), tc('Sở Nội vụ', open), tc('Sở Y tế'), tc('Quý III/2024', open)),
    tr(tc('2'), tc('Rà soát thủ tục'), tc('', on), tc('Sở Tư pháp'), tc('', on)),
    tr(tc('3'), tc('Số hóa hồ sơ'), tc('Sở Y tế'), tc(''), tc('2025')),
  ]
  const body = ['KẾ HOẠCH', 'Chuyển đổi số', 'I. NHIỆM VỤ', '1. Rà soát.', 'PHỤ LỤC', 'DANH MỤC NHIỆM VỤ']
    .map((line) => p(line))
    .join('')
  const plan = parsePlan(buildDocx({ body: body + tbl(5, ...header, ...rows) }))

  it('has columns named by all the header rows over them', async () => {
    const columns = (await plan).annexes[0]?.tables[0]?.columns.map(({ name, role }) => [name, role])
    expect(columns).toEqual([
      ['TT', 'ordinal'],
      ['Nhiệm vụ', 'task'],
      ['Đơn vị Chủ trì', 'lead'],
      ['Đơn vị Phối hợp', 'coordinator'],
      ['Thời gian', 'schedule'],
    ])
  })

  it('gives every row who and when', async () => {
    const found = (await plan).assignments.filter((assignment) => assignment.taskId?.startsWith('PL1'))
    expect(
      found.map(({ taskId, leads, schedule }) => [taskId, leads.map((lead) => lead.name), schedule?.text]),
    ).toEqual([
      ['PL1.I.1', ['Sở Nội vụ'], 'Quý III/2024'],
      ['PL1.I.2', ['Sở Nội vụ'], 'Quý III/2024'],
      ['PL1.I.3', ['Sở Y tế'], '2025'],
    ])
  })

  it('doubles no character, and every span holds its text', async () => {
    const { text, assignments } = await plan
    expect(text.split('Sở Nội vụ')).toHaveLength(2)
    for (const { leads } of assignments)
      for (const { name, span } of leads) expect(text.slice(span.start, span.end)).toBe(name)
  })
})

describe('a column whose cells reach over several rows', () => {
  it('names the groups of the tasks beside it', async () => {
    const header = tr(...['Nhóm nhiệm vụ', 'TT', 'Nhiệm vụ', 'Chủ trì'].map((cell) => tc(cell)))
    const rows = [
      tr(tc('Thể chế', open), tc('1'), tc('Xây dựng quy chế'), tc('Sở Y tế')),
      tr(tc('', on), tc('2'), tc('Rà soát văn bản'), tc('Sở Tư pháp')),
      tr(tc('Nhân lực'), tc('3'), tc('Đào tạo bác sĩ'), tc('Sở Nội vụ')),
    ]
    const body = ['KẾ HOẠCH', 'Phát triển y tế', 'PHỤ LỤC', 'DANH MỤC NHIỆM VỤ'].map((line) => p(line)).join('')
    const { tasks } = await parsePlan(buildDocx({ body: body + tbl(4, header, ...rows) }))
    expect(tasks.map(({ text, groups }) => [text, groups])).toEqual([
      ['Xây dựng quy chế', ['Thể chế']],
      ['Rà soát văn bản', ['Thể chế']],
      ['Đào tạo bác sĩ', ['Nhân lực']],
    ])
  })
})

describe('tables that only set columns', () => {
  it('are letterheads and signatures, cell by cell', () => {
    const head = tbl(
      2,
      tr(tc(p('UBND TỈNH SƠN HÀ')), tc(p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + p('Độc lập - Tự do - Hạnh phúc'))),
    )
    const foot = tbl(
      2,
      tr(tc(p('Nơi nhận:') + p('- Như trên;')), tc(p('KT. CHỦ TỊCH') + p('PHÓ CHỦ TỊCH') + p('Trần Quang Đạo'))),
    )
    expect(linesOf(head + p('KẾ HOẠCH') + foot)).toEqual([
      'UBND TỈNH SƠN HÀ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'KẾ HOẠCH',
      'Nơi nhận:',
      '- Như trên;',
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
      'Trần Quang Đạo',
    ])
  })

  it('are signatures of a post alone', () => {
    expect(linesOf(tbl(2, tr(tc(''), tc(p('CHỦ TỊCH QUỐC HỘI') + p('Trần Văn A')))))).toEqual([
      'CHỦ TỊCH QUỐC HỘI',
      'Trần Văn A',
    ])
  })

  it('are not the tables of data that name posts', () => {
    expect(linesOf(tbl(2, tr(tc('TT'), tc('Chức danh')), tr(tc('1'), tc('CHỦ TỊCH'))))).toEqual([
      'TT\tChức danh',
      '1\tCHỦ TỊCH',
    ])
  })
})

describe('tables typed with tabs', () => {
  const typed = (...rows: string[][]): string =>
    rows.map((cells) => p(cells.map((cell) => r(cell)).join('<w:r><w:tab/></w:r>'))).join('')
  const header = ['TT', 'Nội dung', 'Chủ trì']

  it('have a row a paragraph under a header with TT, and groups with a label and a title', () => {
    const body = typed(header, ['I', 'CÂY XANH'], ['1', 'Trồng cây', 'Sở Xây dựng'], ['2', 'Tưới cây', 'Sở Y tế'])
    const { text, lines } = readParts(body + p('Hết.'))
    expect(text).toBe('TT\tNội dung\tChủ trì\nI\tCÂY XANH\t\n1\tTrồng cây\tSở Xây dựng\n2\tTưới cây\tSở Y tế\nHết.')
    expect(lines.map(({ kind, block }) => [kind, block])).toEqual([
      ['row', 0],
      ['row', 1],
      ['row', 2],
      ['row', 3],
      ['paragraph', 4],
    ])
  })

  it('are none without such a header, or without rows', () => {
    expect(linesOf(typed(['1', 'Trồng cây', 'Sở Xây dựng'], ['2', 'Tưới cây', 'Sở Y tế']))[0]).toBe(
      '1 Trồng cây Sở Xây dựng',
    )
    expect(linesOf(typed(header, ['Trồng cây']))[0]).toBe('TT Nội dung Chủ trì')
  })
})
