import { describe, expect, it } from 'vitest'
import { CELL_BREAK } from '../../../src/read/block.js'
import { readText } from '../../../src/read/text.js'
import { isScrape, scrapedParts, scrapeParts } from '../../../src/read/text-tables/scrape.js'
import { cellText } from '../../../src/read/text-tables/scrape-cells.js'
import { physicalLines } from '../../../src/text/lines.js'

const lines = (text: string) => physicalLines(text)

/** The parts of a scrape: a table as its rows, other lines as `…`. */
const parts = (text: string) =>
  scrapeParts(lines(text)).map((part) =>
    part.kind === 'table' ? part.rows.map((row) => row.cells) : part.lines.map((line) => line.text).join('…'),
  )

const header = 'TT |\nNội dung |\nChủ trì |\n'

describe('isScrape', () => {
  it('knows a text with cells on lines of their own', () => {
    expect(isScrape(lines('TT |\nNội dung |\nmột |'))).toBe(true)
    expect(isScrape(lines('một |\n|\n|'))).toBe(true)
    expect(isScrape(lines('Kính gửi:\n|\n- Các sở.\n|'))).toBe(true)
  })

  it('leaves texts with few bars, or with rows between bars', () => {
    expect(isScrape(lines('TT |\nNội dung |\nmột'))).toBe(false)
    expect(isScrape(lines('một\n|\nhai'))).toBe(false)
    expect(isScrape(lines('| a | b |\n| c | d |\n| e | f |'))).toBe(false)
  })
})

describe('scrapeParts', () => {
  it('keeps a figure in a row where the label of the next row is lost', () => {
    const money = 'STT |\nNội dung |\nSố tiền |\nNguồn |\nGhi chú |\n'
    const rows =
      '1 |\nTập huấn |\n120 |\nNSNN |\nSở Y tế |\n2 |\nIn ấn |\n40 |\nNSNN |\nSở Y tế |\n|\nThuê xe |\n160 |\n|\n|'
    expect(parts(`${money}${rows}`)[0]?.slice(2)).toEqual([
      ['2', 'In ấn', '40', 'NSNN', 'Sở Y tế'],
      ['', 'Thuê xe', '160', '', ''],
    ])
  })

  it('goes on below a caption with a number', () => {
    expect(parts(`${header}1 |\nRà soát |\nSở Y tế |\nBảng 2. Đào tạo\n1 |\nMở lớp |\nSở Nội vụ |`)).toEqual([
      [
        ['TT', 'Nội dung', 'Chủ trì'],
        ['1', 'Rà soát', 'Sở Y tế'],
      ],
      'Bảng 2. Đào tạo',
      [['1', 'Mở lớp', 'Sở Nội vụ']],
    ])
  })

  it('reads a table, empty cells a bare bar', () => {
    expect(parts(`Phụ lục\n${header}1 |\nRà soát |\nSở Y tế |\n2 |\nBáo cáo |\n|\nHết.`)).toEqual([
      'Phụ lục',
      [
        ['TT', 'Nội dung', 'Chủ trì'],
        ['1', 'Rà soát', 'Sở Y tế'],
        ['2', 'Báo cáo', ''],
      ],
      'Hết.',
    ])
  })

  it('parts a table at a line without a bar between its rows', () => {
    expect(parts(`${header}1 |\nRà soát |\nSở Y tế |\n2. Nhóm về đào tạo\n2 |\nMở lớp |\nSở Nội vụ |`)).toEqual([
      [
        ['TT', 'Nội dung', 'Chủ trì'],
        ['1', 'Rà soát', 'Sở Y tế'],
      ],
      '2. Nhóm về đào tạo',
      [['2', 'Mở lớp', 'Sở Nội vụ']],
    ])
  })

  it.each(['S TT', 'SỐ TT', 'Số thứ tự', 'S.T.T'])('knows a table that %s opens', (label) => {
    const text = `${label} |\nNội dung |\nChủ trì |\n1 |\nRà soát |\nSở Y tế |\n2 |\nBáo cáo |\nSở Nội vụ |`
    expect(parts(text)[0]).toHaveLength(3)
  })

  it('knows a table that times open', () => {
    const time =
      'Tháng |\nNội dung |\nĐơn vị chủ trì |\n01/2026 |\nHọp |\nVăn phòng |\n02/2026 |\nTrồng cây |\nPhòng A |'
    expect(parts(time)).toHaveLength(1)
    expect(parts(time)[0]).toHaveLength(3)
  })

  it('knows a table that deadlines, codes or steps open, with cells that are left open', () => {
    const table = (...rows: string[][]) =>
      parts(rows.flatMap((row) => row.map((cell) => (cell === '' ? '|' : `${cell} |`))).join('\n'))
    const dated = [
      ['Thời hạn', 'Nội dung thực hiện', 'Lãnh đạo phụ trách', 'Đơn vị tham mưu', 'Ghi chú'],
      ['Trước 30/8', 'Lắp loa', 'Bà Lò Thị Mai', 'Phòng Kinh tế', ''],
      ['liên tục', 'Đăng tin', '—', 'Văn phòng', 'Cả năm'],
    ]
    expect(table(...dated)).toEqual([dated])
    const coded = [
      ['Mã', 'Đầu việc', 'Chủ trì', 'Phối hợp', 'Bắt đầu', 'Hạn'],
      ['V01', 'Rà soát', 'KTX', 'Pháp chế', '01/10', '10/10'],
      ['V02', 'Giao ban', 'KTX', 'Phòng Kinh tế', '05/10', '15/10'],
    ]
    expect(table(...coded)).toEqual([coded])
  })

  it('leaves no row short that the label of the next one cuts off where cells may be merged', () => {
    const cells = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời gian', 'Đồng chí phụ trách']
    const first = ['1', 'Học tập', 'Ban Xây dựng Đảng', 'Các chi bộ', 'Tháng 10/2026', 'Đồng chí Phó Bí thư']
    const last = ['3', 'Rà soát', 'Đảng ủy xã', 'Phòng Nội vụ', 'Quý I/2027', 'Đồng chí Chủ tịch']
    const text = [...cells, ...first, '2', 'Tuyên truyền', 'Trung tâm Văn hóa', 'Thường xuyên', ...last]
    expect(parts(text.map((cell) => `${cell} |`).join('\n'))[0]?.[2]).toEqual([
      '2',
      'Tuyên truyền',
      '',
      'Trung tâm Văn hóa',
      'Thường xuyên',
      '',
    ])
  })

  it('gives the label of a title back that a shorter row above it seems to end in', () => {
    const cells = ['TT', 'Nhóm', 'Nhiệm vụ', 'Chủ trì', 'Thời gian']
    const text = [...cells, '1', 'Đường', 'Xây cầu', 'Sở Xây dựng', 'Quý I', '2', 'Sửa cống', 'Sở Tư pháp', 'Quý II']
    const rest = ['II', 'CÔNG TÁC KHÁC', '3', 'Nước', 'Mở lớp', 'Sở Y tế', 'Quý III']
    expect(parts([...text, ...rest].map((cell) => `${cell} |`).join('\n'))[0]).toEqual([
      cells,
      ['1', 'Đường', 'Xây cầu', 'Sở Xây dựng', 'Quý I'],
      ['2', '', 'Sửa cống', 'Sở Tư pháp', 'Quý II'],
      ['II', 'CÔNG TÁC KHÁC', '', '', ''],
      ['3', 'Nước', 'Mở lớp', 'Sở Y tế', 'Quý III'],
    ])
  })

  it('takes a sum in the row of a group for no label, where a dash stands behind its row', () => {
    const money = 'TT |\nHoạt động |\nChủ trì |\nKinh phí |\nGhi chú |\n'
    const rows = [
      '1 |\nHạ tầng |\n|\n15 |\n|',
      '- |\nLắp wifi |\nSở Y tế |\n10 |\n|',
      '- |\nMua máy |\nSở Y tế |\n5 |\n|',
    ]
    const [table] = parts(`${money}${rows.join('\n')}`)
    expect(table?.slice(1)).toEqual([
      ['1', 'Hạ tầng', '', '15', ''],
      ['-', 'Lắp wifi', 'Sở Y tế', '10', ''],
      ['-', 'Mua máy', 'Sở Y tế', '5', ''],
    ])
  })

  it('knows the total that stands right below the header', () => {
    expect(parts(`${header}|\nTỔNG CỘNG |\n|\n1 |\nRà soát |\nSở Y tế |`)).toEqual([
      [
        ['TT', 'Nội dung', 'Chủ trì'],
        ['', 'TỔNG CỘNG', ''],
        ['1', 'Rà soát', 'Sở Y tế'],
      ],
    ])
  })

  it('leaves the empty cell before the numbers of the columns to their row', () => {
    expect(parts(`${header}|\n(1) |\n(2) |\n1 |\nRà soát |\nSở Y tế |`)).toEqual([
      [
        ['TT', 'Nội dung', 'Chủ trì'],
        ['', '(1)', '(2)'],
        ['1', 'Rà soát', 'Sở Y tế'],
      ],
    ])
  })

  it.each(['STT', 'TT', 'Stt', 'Số TT', 'S.T.T', 'Số thứ tự'])('knows a table by its first header %s', (first) => {
    expect(parts(`${first} |\nNội dung |\nChủ trì |\n1 |\nRà soát |\nSở Y tế |`)[0]).toHaveLength(2)
  })

  it('says on which line each row stands, and which is the first', () => {
    const [table] = scrapeParts(lines(`${header}1 |\nRà soát |\nSở Y tế |`))
    expect(table?.kind === 'table' && table.rows.map(({ line, first }) => [line, first])).toEqual([
      [1, true],
      [4, false],
    ])
  })

  it('joins a cell that is broken over lines, its paragraphs parted by U+2028', () => {
    expect(parts(`${header}1 |\nRà soát các\nquy hoạch;\n- Báo cáo |\nSở Y tế |`)[0]?.[1]).toEqual([
      '1',
      'Rà soát các quy hoạch;\u2028- Báo cáo',
      'Sở Y tế',
    ])
  })

  it('makes cells of other tables closed lines', () => {
    const [part] = scrapeParts(lines('UBND TỈNH AN LĨNH |\nCỘNG HÒA |\nSố: 5/KH-UBND |'))
    expect(part?.kind === 'lines' && part.lines.map(({ text, closed }) => [text, closed])).toEqual([
      ['UBND TỈNH AN LĨNH', true],
      ['CỘNG HÒA', true],
      ['Số: 5/KH-UBND', true],
    ])
    expect(parts('UBND |\n|\nSố |\nHết')).toEqual(['UBND…Số…Hết'])
  })

  it('takes a header without rows, or with more than fifteen columns, for lines', () => {
    const wide = Array.from({ length: 16 }, (_, i) => `Cột ${'abcdefghiklmnopq'[i]} |`).join('\n')
    expect(parts(`TT |\n${wide}\n1 |\n2 |`)).toHaveLength(1)
    expect(parts('TT |\nNội dung |\nChủ trì |')).toEqual(['TT…Nội dung…Chủ trì'])
  })

  it('ends a table at lines without a bar behind a full row', () => {
    expect(parts(`${header}1 |\nRà soát |\nSở Y tế |\nGhi chú một.\nGhi chú hai.\nGhi chú ba.\nX |`)).toEqual([
      [
        ['TT', 'Nội dung', 'Chủ trì'],
        ['1', 'Rà soát', 'Sở Y tế'],
      ],
      'Ghi chú một.…Ghi chú hai.…Ghi chú ba.…X',
    ])
    expect(parts(`${header}1 |\nRà soát |\nSở Y tế |\nGhi chú.\nSố |`)[1]).toBe('Ghi chú.…Số')
  })

  it('goes on where a label follows a loose line', () => {
    expect(parts(`${header}1 |\nRà soát |\nSở Y tế |\ntrang hai\n2 |\nBáo cáo |\nSở Nội vụ |`)[0]).toHaveLength(3)
  })

  it('ends a table at page furniture', () => {
    const physical = lines(`${header}1 |\nRà soát |\nSở Y tế |\nIn trang`)
    const last = physical.at(-1)
    if (last) last.furniture = true
    expect(scrapeParts(physical).map((part) => part.kind)).toEqual(['table', 'lines'])
  })

  it('opens another table at another header, and goes on at the same one', () => {
    const second = 'TT |\nChỉ tiêu |\nĐơn vị |\n1 |\nTrạm y tế |\ntrạm |'
    expect(parts(`${header}1 |\nRà soát |\nSở Y tế |\n${second}`)).toHaveLength(2)
    expect(parts(`${header}1 |\nRà soát |\nSở Y tế |\n${header}2 |\nBáo cáo |\nSở Nội vụ |`)).toHaveLength(1)
  })

  it('closes a group row that lost its empty cells', () => {
    const rows = parts(`${header}A |\nThể chế |\n1 |\nRà soát |\nSở Y tế |\n2 |\nBáo cáo |\nSở Nội vụ |`)[0]
    expect(rows).toEqual([
      ['TT', 'Nội dung', 'Chủ trì'],
      ['A', 'Thể chế'],
      ['1', 'Rà soát', 'Sở Y tế'],
      ['2', 'Báo cáo', 'Sở Nội vụ'],
    ])
  })

  it.each(['A. HẠ TẦNG SỐ', 'II. Nhân lực số', 'Nhóm 2: Dữ liệu số', 'KINH TẾ SỐ'])(
    'takes %s in one cell over all columns for a group',
    (title) => {
      const rows = parts(
        `${header}${title} |\n1 |\nRà soát |\nSở Y tế |\n${title} |\n2 |\nBáo cáo |\nSở Nội vụ |\n3 |\nTổng kết |\nSở Tư pháp |`,
      )[0]
      expect(rows).toEqual([
        ['TT', 'Nội dung', 'Chủ trì'],
        [title, '', ''],
        ['1', 'Rà soát', 'Sở Y tế'],
        [title, '', ''],
        ['2', 'Báo cáo', 'Sở Nội vụ'],
        ['3', 'Tổng kết', 'Sở Tư pháp'],
      ])
    },
  )

  it('keeps the columns of a header in capitals, and the figures of a total', () => {
    const rows = parts(`TT |\nVIỆC |\nSỐ XÃ |\n1 |\nRà soát |\nbốn |\nTổng |\n3 |\n7 |`)[0]
    expect(rows).toEqual([
      ['TT', 'VIỆC', 'SỐ XÃ'],
      ['1', 'Rà soát', 'bốn'],
      ['Tổng', '3', '7'],
    ])
  })

  it('keeps a figure in the last column as a cell', () => {
    const rows = parts(`${header}1 |\nRà soát |\n5 |\n2 |\nBáo cáo |\n7 |`)[0]
    expect(rows).toEqual([
      ['TT', 'Nội dung', 'Chủ trì'],
      ['1', 'Rà soát', '5'],
      ['2', 'Báo cáo', '7'],
    ])
  })

  it('keeps a row that breaks off', () => {
    expect(parts(`${header}1 |\nRà soát |\nSở Y tế |\n2 |\nBáo cáo |`)[0]?.[2]).toEqual(['2', 'Báo cáo'])
  })
})

describe('the header of a table whose rows', () => {
  const head = 'STT |\nViệc |\nChủ trì |\nThời gian |'
  const table = (text: string) =>
    scrapeParts(lines(text)).flatMap((part) => (part.kind === 'table' ? part.rows.map(({ cells }) => cells) : []))

  it('begin with the title of a group, each of its empty cells with its bar, ends before it', () => {
    expect(table(`${head}\n|\nThể chế |\n|\n|\n1) |\nRà soát |\nSở Y tế |\nQuý I |`)).toEqual([
      ['STT', 'Việc', 'Chủ trì', 'Thời gian'],
      ['', 'Thể chế', '', ''],
      ['1)', 'Rà soát', 'Sở Y tế', 'Quý I'],
    ])
  })

  it('begin with a dash ends before the first', () => {
    expect(table(`${head}\n- |\nRà soát |\nSở Y tế |\n|\n- |\nLập sổ |\n|\nQuý I |`)).toEqual([
      ['STT', 'Việc', 'Chủ trì', 'Thời gian'],
      ['-', 'Rà soát', 'Sở Y tế', ''],
      ['-', 'Lập sổ', '', 'Quý I'],
    ])
  })

  it.each(['1/', '1.1/'])('begin with %s ends before the first', (label) => {
    expect(table(`${head}\n${label} |\nRà soát |\nSở Y tế |\nQuý I |`)[1]).toEqual([
      label,
      'Rà soát',
      'Sở Y tế',
      'Quý I',
    ])
  })
})

describe('cellText', () => {
  it('is empty without lines and a lone line as it stands', () => {
    expect(cellText([])).toBe('')
    expect(cellText(lines('Sở Y tế'))).toBe('Sở Y tế')
  })
})

describe('a table among other lines', () => {
  it('begins only at a header that a bar closes', () => {
    expect(parts('TT\nNội dung |\nChủ trì |\n1 |\nRà soát |\nSở Y tế |')).toHaveLength(1)
  })

  it('ends before a loose line behind a row, not inside one', () => {
    const rows = parts(`${header}1 |\nRà soát\nquy hoạch\nmạng lưới\ny tế |\nSở Y tế |\n`)[0]
    expect(rows?.[1]).toEqual(['1', 'Rà soát quy hoạch mạng lưới y tế', 'Sở Y tế'])
  })

  it('keeps another `TT` inside a row', () => {
    expect(parts(`${header}1 |\nRà soát |\nTT |\n2 |\nBáo cáo |\nTT |`)[0]?.[1]).toEqual(['1', 'Rà soát', 'TT'])
  })

  it('closes a short row only if rows follow it that begin with labels', () => {
    const small = header.replace('TT', 'Stt')
    expect(parts(`${small}A |\nThể chế |\n1 |\nRà soát |\nSở Y tế |\n2 |\nBáo cáo |\nSở Nội vụ |`)[0]?.[1]).toEqual([
      'A',
      'Thể chế',
      '',
    ])
  })
})

describe('bars on lines of their own', () => {
  const rows = (text: string) => readText(text).lines.map((line) => line.cells?.length ?? 0)

  it('close the cell above, and two in a row are an empty cell', () => {
    const text = 'Phụ lục\nSTT\n|\nViệc\n|\nChủ trì\n|\n1\n|\nRà soát\nquy hoạch\n|\n|\n2\n|\nBáo cáo\n|\nSở Y tế\n|'
    expect(rows(text)).toEqual([0, 3, 3, 3])
    expect(readText(text).text).toBe('Phụ lục\nSTT\tViệc\tChủ trì\n1\tRà soát quy hoạch\t\n2\tBáo cáo\tSở Y tế')
  })
})

describe('the cells of a layout table on one line', () => {
  it('are lines of their own, without their bars', () => {
    const source = readText(
      'ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 7/QĐ-UBND | An Lĩnh, ngày 2/3/2025 |\n| KT. CHỦ TỊCH |\n',
    )
    expect(source.text.split('\n')).toEqual([
      'ỦY BAN NHÂN DÂN',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số: 7/QĐ-UBND',
      'An Lĩnh, ngày 2/3/2025',
      'KT. CHỦ TỊCH',
    ])
  })
})

describe('a table whose labels stand in front of its tasks', () => {
  const head = 'Nội dung\ncông việc |\nCơ quan chủ trì |\nThời gian |\n'

  it('is read up to the last labelled row and the total over all columns', () => {
    const text = `Mở đầu\n${head}I. Dữ liệu số |\n1. Rà soát\ndanh mục |\nSở Y tế |\n|\n2. Lập báo cáo |\nSở Nội vụ |\nQuý II |\nII. Hạ tầng |\n1. Nâng cấp mạng |\nSở Tư pháp |\nQuý I |\nTổng: 5 tỷ đồng |\nGhi chú: theo dự toán.`
    expect(parts(text)).toEqual([
      'Mở đầu',
      [
        ['Nội dung công việc', 'Cơ quan chủ trì', 'Thời gian'],
        ['I. Dữ liệu số', '', ''],
        ['1. Rà soát danh mục', 'Sở Y tế', ''],
        ['2. Lập báo cáo', 'Sở Nội vụ', 'Quý II'],
        ['II. Hạ tầng', '', ''],
        ['1. Nâng cấp mạng', 'Sở Tư pháp', 'Quý I'],
        ['Tổng: 5 tỷ đồng', '', ''],
      ],
      'Ghi chú: theo dự toán.',
    ])
  })

  it('needs no labels where all cells are what the header says', () => {
    const rows = (body: string) => parts(`${head}Rà soát |\nSở Y tế |\nQuý I |\nLập báo cáo |\n${body} |\nQuý II |`)[0]
    expect(rows('Sở Nội vụ')).toHaveLength(3)
    expect(rows('hai lần')).toBeTypeOf('string')
  })

  it('is none without a column of bodies, or with one row', () => {
    const rows = '1. Rà soát |\nSở Y tế |\nQuý I |\n'
    expect(parts(`Nội dung |\nKinh phí |\nGhi chú |\n${rows}2. Báo cáo |\nhai |\nba |`)[0]).toBeTypeOf('string')
    expect(parts(`${head}${rows}`)[0]).toBeTypeOf('string')
  })
})

describe('scrapedParts', () => {
  const framed = (...rows: string[][]): string =>
    rows.map((row) => `|\n${row.map((cell) => (cell === '' ? '|' : `${cell}\n|`)).join('\n')}`).join('\n')
  const rows = (text: string) =>
    (scrapedParts(lines(text)) ?? []).flatMap((part) =>
      part.kind === 'table' ? part.rows.map((row) => row.cells) : [],
    )
  const head = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian']

  it('reads rows that a bar opens and one behind each cell closes, empty cells too', () => {
    const table = [
      head,
      ['1', 'Rà soát', '', 'Quý I'],
      ['2', 'Báo cáo\nkết quả', 'Sở Y tế', ''],
      ['', '', '', 'cả năm'],
    ]
    expect(rows(`Phụ lục\n${framed(...table)}\nHết.`)).toEqual([
      head,
      ['1', 'Rà soát', '', 'Quý I'],
      ['2', 'Báo cáo kết quả', 'Sở Y tế', ''],
      ['', '', '', 'cả năm'],
    ])
  })

  it('fills up titles over the columns that are left', () => {
    const full = ['1', 'Rà soát', 'Sở Y tế', 'Quý I']
    expect(rows(framed(head, ['I', 'Thể chế'], full, ['II. Nhân lực'], ['2', ...full.slice(1)]))).toEqual([
      head,
      ['I', 'Thể chế', '', ''],
      full,
      ['II. Nhân lực', '', '', ''],
      ['2', ...full.slice(1)],
    ])
  })

  it('fills up titles that stand right below the header or are broken over lines', () => {
    const full = ['1', 'Rà soát', 'Sở Y tế', 'Quý I']
    const next = ['2', ...full.slice(1)]
    const read = [head, ['I. THỂ CHẾ', '', '', ''], full, next, ['II. NHÂN LỰC', '', '', ''], ['3', ...full.slice(1)]]
    for (const first of ['I. THỂ CHẾ', 'I.\nTHỂ CHẾ']) {
      const given = [head, [first], full, next, ['II.\nNHÂN LỰC'], ['3', ...full.slice(1)]]
      expect(rows(framed(...given))).toEqual(read)
    }
    expect(rows(framed(head, ['A. TỈNH'], ['I. THỂ CHẾ'], full, next))).toEqual([
      head,
      ['A. TỈNH', '', '', ''],
      ['I. THỂ CHẾ', '', '', ''],
      full,
      next,
    ])
  })

  it('takes no empty cells of a header for the row of a title', () => {
    const wide = ['TT', 'Nhiệm vụ', 'Cấp tỉnh', '']
    const row = ['1', 'Rà soát', 'Sở Y tế', 'Quý I']
    const closed = [wide, row, ['2', ...row.slice(1)]]
    expect(
      rows(
        closed
          .flat()
          .map((cell) => `${cell} |`)
          .join('\n'),
      ),
    ).toEqual(closed)
    const after = `${framed(head, row, ['2', ...row.slice(1)])}\nTrên đây là\nkế hoạch của tỉnh\n|\nNơi nhận:\n|`
    expect(rows(after)).toEqual([head, row, ['2', ...row.slice(1)]])
  })

  it('leaves figures behind empty cells in their row', () => {
    const figures = [
      ['STT', 'Chỉ tiêu', 'Đơn vị', 'Giao'],
      ['1', 'Xã chuẩn', '', '12'],
      ['2', 'Trường', '', '7'],
      ['3', 'Trạm', 'trạm', ''],
    ]
    expect(rows(framed(...figures))).toEqual(figures)
  })

  it('leaves out of a row the cells that are merged with those above it', () => {
    const read = rows(
      framed(
        ['TT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời gian', 'Ghi chú'],
        ['1', 'Rà soát quy hoạch', 'Sở Xây dựng', 'Sở Y tế', 'Quý I', ''],
        ['Rà soát lần hai', 'Sở Nội vụ', 'Sở Y tế', 'Quý II', ''],
        ['2', 'Lập đề án', 'Sở Tài chính', '', '2027', ''],
        ['3', 'Trình đề án', 'UBND tỉnh', '2028', ''],
        ['4', 'Công bố đề án', 'Sở Nội vụ', 'Sở Y tế', '2028'],
      ),
    )
    expect(read.slice(1)).toEqual([
      ['1', 'Rà soát quy hoạch', 'Sở Xây dựng', 'Sở Y tế', 'Quý I', ''],
      ['', 'Rà soát lần hai', 'Sở Nội vụ', 'Sở Y tế', 'Quý II', ''],
      ['2', 'Lập đề án', 'Sở Tài chính', '', '2027', ''],
      ['3', 'Trình đề án', 'UBND tỉnh', '', '2028', ''],
      ['4', 'Công bố đề án', 'Sở Nội vụ', 'Sở Y tế', '2028', ''],
    ])
    const [table] =
      scrapedParts(lines(framed(head, ['1', 'Rà soát', 'Sở Y tế', 'Quý I'], ['2', 'Báo cáo', 'Quý II']))) ?? []
    expect(table?.kind === 'table' && table.rows[2]?.merged).toEqual([false, false, true, false])
  })

  it('parts a cell of the header by a second row, and keeps a last one that is empty', () => {
    const row = ['1', 'Trạm An Lĩnh', '12', '63', '2027']
    const parted = [['TT', 'Dự án', 'Quy mô', 'Thời gian'], ['Chiều dài (km)', 'Công suất (MVA)'], row]
    expect(rows(framed(...parted, ['2', 'Trạm An Hòa', '', '40', '2028']))).toEqual([
      ['TT', 'Dự án', 'Quy mô', '', 'Thời gian'],
      ['', '', 'Chiều dài (km)', 'Công suất (MVA)', ''],
      row,
      ['2', 'Trạm An Hòa', '', '40', '2028'],
    ])
    const roles = [['STT', 'Nội dung', 'Thời gian', 'Phân công'], ['Chủ trì', 'Phối hợp'], row]
    expect(rows(framed(...roles)).slice(0, 2)).toEqual([
      ['STT', 'Nội dung', 'Thời gian', 'Phân công', ''],
      ['', '', '', 'Chủ trì', 'Phối hợp'],
    ])
    const years = [['TT', 'Chỉ tiêu', 'ƯTH năm 2025', 'Giai đoạn 2026 - 2027'], ['Năm 2026', 'Năm 2027'], row]
    expect(rows(framed(...years)).slice(0, 2)).toEqual([
      ['TT', 'Chỉ tiêu', 'ƯTH năm 2025', 'Giai đoạn 2026 - 2027', ''],
      ['', '', '', 'Năm 2026', 'Năm 2027'],
    ])
    const each = [
      ['TT', 'Sản phẩm', 'Kế hoạch 2026', 'Kế hoạch 2027'],
      ['Lượng', 'Giá trị', 'Lượng', 'Giá trị'],
    ]
    const figures = [
      ['I', 'Nông sản', '', '12', '', '13'],
      ['1', 'Chè', '5', '6', '7', '8'],
    ]
    expect(rows(framed(...each, ...figures))).toEqual([
      ['TT', 'Sản phẩm', 'Kế hoạch 2026', '', 'Kế hoạch 2027', ''],
      ['', '', 'Lượng', 'Giá trị', 'Lượng', 'Giá trị'],
      ...figures,
    ])
    const open = [
      ['TT', 'Nhiệm vụ', 'Chủ trì', ''],
      ['1', 'Rà soát', 'Sở Y tế', ''],
      ['2', 'Báo cáo', 'Sở Nội vụ', 'gộp'],
      ['3', 'Tổng kết', 'Sở Nội vụ', ''],
    ]
    expect(rows(`${framed(...open)}\nHết.`)).toEqual(open)
  })

  it.each(['- ', '-', '+'])('reads rows without labels whose bodies stand in lists behind %j', (sign) => {
    const table = [
      ['Nội dung', 'Đơn vị thực hiện', 'Thời gian'],
      ['1. Kinh tế'],
      ['Trồng cây dược liệu', `${sign}Phòng Kinh tế\n${sign}Phòng Văn hóa`, 'Quý II/2026'],
      ['Mở hội chợ nông sản', `${sign}Hội Nông dân xã\n${sign}Hợp tác xã An Phú`, 'Tháng 10 hằng năm'],
      ['Sửa đường thôn', 'Phòng Kinh tế', 'Năm 2027'],
    ]
    const cells = table.map((row) => row.map((cell) => cell.replace('\n', CELL_BREAK)))
    const text = table.flatMap((row) => row.map((cell) => `${cell} |`)).join('\n')
    expect(parts(text)).toEqual([[cells[0], ['1. Kinh tế', '', ''], ...cells.slice(2)]])
  })

  it('reads rows below titles and a header that names no labels, which is repeated', () => {
    const work = ['Nội dung', 'Đơn vị thực hiện', 'Thời gian']
    const table = [
      ['III', 'Giáo dục'],
      work,
      ['3.1', 'Dạy trực tuyến', 'Sở Giáo dục', '2026'],
      ['3.2', 'Thi trên máy', 'Các trường', '2027'],
      ['IV', 'Lao động'],
      work,
      ['4.1', 'Kết nối việc làm', 'Sở Nội vụ', '2026'],
    ]
    const read = [
      ['', ...work],
      ['III', 'Giáo dục', '', ''],
      ...table.slice(2, 4),
      ['IV', 'Lao động', '', ''],
      ['', ...work],
      ...table.slice(6),
    ]
    expect(rows(`Phụ lục\n\n${framed(...table)}`)).toEqual(read)
    expect(rows(framed(['C', 'Giải pháp'], ...table)).slice(1, 3)).toEqual([['C', 'Giải pháp', '', ''], read[1]])
    expect(rows(framed(...table.slice(1)))).toEqual([read[0], ...read.slice(2)])
    const unlabelled = [work, ['Dạy trực tuyến', 'Sở Giáo dục', '2026'], ['Thi trên máy', 'Các trường', '2027']]
    expect(rows(framed(...unlabelled))).toEqual([])
    expect(rows(framed(['Số: 15/KH-UBND', 'An Lĩnh, ngày 02 tháng 3 năm 2025']))).toEqual([])
    expect(rows(framed(['1', 'Chè'], ['2', 'Xoài'], ['3', 'Sắn']))).toEqual([])
  })

  it('ends a table before the title of the next one', () => {
    const first = framed(head, ['1', 'Rà soát', 'Sở Y tế', 'Quý I'], ['2', 'Báo cáo', 'Sở Nội vụ', ''])
    const second = framed(['TT', 'Dự án', 'Ghi chú'], ['1', 'Cầu An Lĩnh', ''])
    const read = scrapedParts(lines(`${first}\nBảng II. Các dự án\n${second}`)) ?? []
    expect(read.map((part) => (part.kind === 'table' ? part.rows.length : part.lines.map(({ text }) => text)))).toEqual(
      [3, ['Bảng II. Các dự án'], 2],
    )
  })

  it('reads framed rows by the ten thousand in linear time', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => [`${(i % 99) + 1}`, 'Rà soát', '', 'Quý I'])
    expect(rows(framed(head, ...many))).toHaveLength(10_001)
  })

  it('leaves bars that only close cells', () => {
    expect(rows('TT\n|\nNội dung\n|\nChủ trì\n|\n1\n|\nRà soát\n|\n|\n2\n|\nBáo cáo\n|\nSở Y tế\n|')).toEqual([
      ['TT', 'Nội dung', 'Chủ trì'],
      ['1', 'Rà soát', ''],
      ['2', 'Báo cáo', 'Sở Y tế'],
    ])
  })
})

describe('the bodies of a cell', () => {
  it('stand on lines of their own, with dashes or without', () => {
    expect(cellText(lines('Chi cục Thú y\nHội Nông dân xã\n- Các hợp tác xã'))).toBe(
      ['Chi cục Thú y', 'Hội Nông dân xã', '- Các hợp tác xã'].join(CELL_BREAK),
    )
  })

  it('go on over lines where their names do', () => {
    for (const name of [
      'Ban Tổ chức\nTỉnh ủy',
      'Trung tâm Dịch vụ việc làm\nTỉnh',
      'Thường trực\nHội đồng nhân dân xã',
      'Đ/c Lê Văn Núi, Ủy viên\nBan Chấp hành',
    ])
      expect(cellText(lines(name))).toBe(name.replace('\n', ' '))
  })
})

describe('a table with merged cells among others', () => {
  const rows = ['1 |', 'Mở chợ |', 'Sở Y tế |', '2 |', 'Trồng chè |', '3 |', 'Nuôi ong |', 'Các xã |'].join('\n')

  it('is read on behind a cell of many lines', () => {
    const long = Array.from({ length: 12 }, (_, i) => `dòng thứ ${i} của việc`).join('\n')
    const tables = parts(
      `TT |\nNội dung |\nPhân công |\nChủ trì |\nPhối hợp |\n1 |\nMở chợ |\nSở Y tế |\nCác xã |\n2 |\nNuôi ong\n${long} |\nSở Nội vụ |\nCác xã |`,
    )
    expect(tables.flat().map((row) => row[0])).toEqual(['TT', '', '1', '2'])
  })

  it('ends before the next table, whose rows would go on with it', () => {
    const next = 'DỰ TOÁN\nTT |\nNội dung chi |\nĐơn giá |\nThành tiền |\n1 |\nThuê xe |\n10 |\n20 |\n'
    const [table] = parts(`TT |\nChủ trì |\nNội dung |\n${rows}\n${next}`)
    expect((table as string[][]).map((row) => row[0])).toEqual(['TT', '1', '2', '3'])
  })

  it('does not begin with the sentence that announces it, nor end its header with notes in capitals', () => {
    const [intro, table] = parts(
      `Nội dung cụ thể như sau:\nTT |\nNội dung |\nGHI CHÚ |\n${rows.replace('Trồng chè |', 'Trồng chè |\n|')}`,
    )
    expect(intro).toBe('Nội dung cụ thể như sau:')
    expect((table as string[][])[0]).toEqual(['TT', 'Nội dung', 'GHI CHÚ'])
  })
})
