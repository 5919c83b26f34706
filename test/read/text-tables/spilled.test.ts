import { describe, expect, it } from 'vitest'
import { readText } from '../../../src/read/text.js'

const rowsOf = (text: string): string[][] => {
  const source = readText(text)
  return source.lines
    .filter((line) => line.kind === 'row')
    .map((line) => (line.cells ?? []).map(({ start, end }) => source.text.slice(start, end)))
}
const furnitureOf = (text: string): string[] => readText(text).furniture.map((piece) => piece.text)
const table = (...rows: string[]): string => `PHỤ LỤC\nDANH MỤC NHIỆM VỤ\n${rows.join('\n')}\n`

const HEAD = 'STT Nhiệm vụ Cơ quan chủ trì\nCơ quan phối\nhợp\nKết quả\nThời gian\nhoàn thành'
const HEADER = ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Kết quả', 'Thời gian hoàn thành']
const FIRST =
  '1 Rà soát quy hoạch cấp nước đô thị\nvà nông thôn\nSở Xây dựng\nSở Tài chính,\nUBND các xã\nKế hoạch\nQuý I/2026'
const SECOND =
  '2 Lập danh mục hồ chứa phải sửa chữa\ntrước mùa mưa\nSở Nông nghiệp\nvà Môi trường\nSở Xây dựng\nBáo cáo\nQuý II/2026'
const THIRD =
  '3 Tổ chức tập huấn cho cán bộ xã\nvề vận hành công trình\nSở Nội vụ\nTrường Chính trị\ntỉnh\nHội nghị\nThường xuyên'
const CELLS = [
  [
    '1',
    'Rà soát quy hoạch cấp nước đô thị và nông thôn',
    'Sở Xây dựng',
    'Sở Tài chính, UBND các xã',
    'Kế hoạch',
    'Quý I/2026',
  ],
  [
    '2',
    'Lập danh mục hồ chứa phải sửa chữa trước mùa mưa',
    'Sở Nông nghiệp và Môi trường',
    'Sở Xây dựng',
    'Báo cáo',
    'Quý II/2026',
  ],
  [
    '3',
    'Tổ chức tập huấn cho cán bộ xã về vận hành công trình',
    'Sở Nội vụ',
    'Trường Chính trị tỉnh',
    'Hội nghị',
    'Thường xuyên',
  ],
]

describe('a table whose cells stand one after the other, broken over lines', () => {
  it('is cut at its labels, and its rows where the next cell begins', () => {
    expect(rowsOf(table(HEAD, FIRST, SECOND, THIRD))).toEqual([HEADER, ...CELLS])
  })

  it('has rows that share the label and the task of the one above: who leads stands behind the time again', () => {
    const more = 'Sở Xây dựng\nSở Tài chính,\nUBND các xã\nBáo cáo kết quả\nQuý IV/2026'
    const text = table(HEAD, `${FIRST}\n${more}`, SECOND, THIRD)
    const [head, first] = [HEADER, CELLS[0] ?? []]
    const beside = [...first.slice(0, 4), 'Báo cáo kết quả', 'Quý IV/2026']
    expect(rowsOf(text)).toEqual([head, first, beside, ...CELLS.slice(1)])
    expect(rowsOf(table(HEAD, `${FIRST}\nSở Xây dựng`, SECOND, THIRD))).toHaveLength(4)
  })

  it('has a header in capitals, too', () => {
    const capitals = 'TT NỘI DUNG NHIỆM VỤ\nCƠ QUAN\nCHỦ TRÌ ĐƠN VỊ PHỐI HỢP\nKẾT QUẢ, SẢN PHẨM THỜI GIAN\nTHỰC HIỆN'
    expect(rowsOf(table(capitals, FIRST, SECOND, THIRD))).toEqual([
      ['TT', 'NỘI DUNG NHIỆM VỤ', 'CƠ QUAN CHỦ TRÌ', 'ĐƠN VỊ PHỐI HỢP', 'KẾT QUẢ, SẢN PHẨM', 'THỜI GIAN THỰC HIỆN'],
      ...CELLS,
    ])
  })

  it('has a header of two rows where cells behind it part one of its cells', () => {
    const two = 'STT Nhiệm vụ Đơn vị thực hiện Kết quả\nThời gian\nhoàn thành\nChủ trì Phối hợp'
    expect(rowsOf(table(two, FIRST, SECOND, THIRD))).toEqual([
      ['STT', 'Nhiệm vụ', 'Đơn vị thực hiện', '', 'Kết quả', 'Thời gian hoàn thành'],
      ['', '', 'Chủ trì', 'Phối hợp', '', ''],
      ...CELLS,
    ])
  })

  it('has a header of two rows where when work begins and is over is parted, too, and villages work with the lead', () => {
    const two = 'Stt Nội dung nhiệm vụ\nPhân công thực hiện Tiến độ\nChủ trì Phối hợp Bắt đầu\nHoàn\nthành'
    const row = (label: number, task: string, lead: string, from: string, to: string): string =>
      `${label} ${task}:\n- Lập danh sách các hộ theo từng xóm.\n- Họp dân, niêm yết kết quả công khai.\n${lead}\nCác thôn; Ủy ban\nMTTQ xã\n${from} ${to}`
    const rows = rowsOf(
      table(
        two,
        row(1, 'Nạo vét kênh nội đồng', 'Phòng Kinh tế', '1/2027', '4/2027'),
        row(2, 'Dạy nghề cho thanh niên', 'Phòng Văn hóa -\nXã hội', '2/2027', '5/2027'),
        row(3, 'Tu sửa nhà văn hóa', 'Công an xã', '3/2027', '11/2027'),
      ),
    )
    expect(rows.map((cells) => cells.filter((_, c) => c !== 1))).toEqual([
      ['Stt', 'Phân công thực hiện', '', 'Tiến độ', ''],
      ['', 'Chủ trì', 'Phối hợp', 'Bắt đầu', 'Hoàn thành'],
      ['1', 'Phòng Kinh tế', 'Các thôn; Ủy ban MTTQ xã', '1/2027', '4/2027'],
      ['2', 'Phòng Văn hóa - Xã hội', 'Các thôn; Ủy ban MTTQ xã', '2/2027', '5/2027'],
      ['3', 'Công an xã', 'Các thôn; Ủy ban MTTQ xã', '3/2027', '11/2027'],
    ])
  })

  it('has a header of two rows where only when work begins and is over is parted', () => {
    const two = 'STT Nhiệm vụ Cơ quan chủ trì Thời hạn\nBắt đầu Kết thúc'
    const rows = rowsOf(
      table(
        two,
        '1 Nạo vét kênh Sở Xây dựng 1/2027 4/2027',
        '2 Lập sổ đỏ Sở Nội vụ 2/2027 5/2027',
        '3 Tu sửa đập Sở Tài chính 3/2027 11/2027',
      ),
    )
    expect(rows.slice(0, 3)).toEqual([
      ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn', ''],
      ['', '', '', 'Bắt đầu', 'Kết thúc'],
      ['1', 'Nạo vét kênh', 'Sở Xây dựng', '1/2027', '4/2027'],
    ])
  })

  it('takes its labels also from lines of their own', () => {
    const text = table(HEAD, ...[FIRST, SECOND, THIRD].map((row) => row.replace(/^(\d) /, '$1.\n')))
    expect(rowsOf(text).map(([label]) => label)).toEqual(['STT', '1.', '2.', '3.'])
    expect(rowsOf(text)[2]?.slice(1)).toEqual(CELLS[1]?.slice(1))
  })

  it('parts short cells that stand side by side on one line', () => {
    const fourth = '4 Công bố kết quả Văn phòng UBND tỉnh Sở Tài chính Báo cáo Trước ngày\n30/11/2026'
    expect(rowsOf(table(HEAD, FIRST, SECOND, THIRD, fourth))[4]).toEqual([
      '4',
      'Công bố kết quả',
      'Văn phòng UBND tỉnh',
      'Sở Tài chính',
      'Báo cáo',
      'Trước ngày 30/11/2026',
    ])
  })

  it('begins the cell of who leads behind the full stop of a task, though two bodies are named beside the lead', () => {
    const fourth = '4 Mở lớp cho cán bộ các xã.\nSở Nội vụ\nSở Tài chính\nUBND các xã\nHội nghị\nQuý IV/2026'
    expect(rowsOf(table(HEAD, FIRST, SECOND, THIRD, fourth))[4]?.slice(1, 4)).toEqual([
      'Mở lớp cho cán bộ các xã.',
      'Sở Nội vụ',
      'Sở Tài chính\u2028UBND các xã',
    ])
  })

  it('keeps the numbered parts of a cell together, and takes none of them for a row', () => {
    const parts = '1. Sở Nội vụ đối với cán bộ\n2. Sở Tài chính đối với kinh phí'
    const fourth = `4 Mở lớp cho cán bộ xã\n${parts}\nUBND các xã\nHội nghị\nQuý IV/2026`
    const rows = rowsOf(table(HEAD, FIRST, SECOND, 'I. Đào tạo cán bộ', THIRD, fourth, fourth.replace('4', '5')))
    expect(rows.map(([label]) => label)).toEqual(['STT', '1', '2', 'I.', '3', '4', '5'])
    for (const at of [5, 6]) {
      expect(rows[at]?.slice(2, 4)).toEqual([
        '1. Sở Nội vụ đối với cán bộ\u20282. Sở Tài chính đối với kinh phí',
        'UBND các xã',
      ])
    }
  })

  it('leaves a cell empty where nobody is named beside the lead', () => {
    const fourth = '4 Ban hành quy chế vận hành hồ chứa\nnước liên xã\nSở Công Thương\nQuyết định\nQuý IV/2026'
    expect(rowsOf(table(HEAD, FIRST, SECOND, THIRD, fourth))[4]?.slice(2)).toEqual([
      'Sở Công Thương',
      '',
      'Quyết định',
      'Quý IV/2026',
    ])
  })

  it('reads the title of a group as one cell', () => {
    const rows = rowsOf(
      table(HEAD, 'I. Quy hoạch và xây dựng', FIRST, SECOND, 'II. Đào tạo cán bộ trong\ntình hình mới', THIRD),
    )
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      HEADER.slice(0, 3),
      ['I.', 'Quy hoạch và xây dựng', ''],
      CELLS[0]?.slice(0, 3),
      CELLS[1]?.slice(0, 3),
      ['II.', 'Đào tạo cán bộ trong tình hình mới', ''],
      CELLS[2]?.slice(0, 3),
    ])
  })

  it('leaves the numbers of its columns out', () => {
    expect(rowsOf(table(HEAD, '(1) (2) (3) (4) (5) (6)', FIRST, SECOND, THIRD))).toEqual([HEADER, ...CELLS])
  })

  it('drops a header that a new page repeats', () => {
    const text = table(HEAD, FIRST, `\f2\n${HEAD}\n${SECOND}`, THIRD)
    expect(rowsOf(text)).toEqual([HEADER, ...CELLS])
    expect(furnitureOf(text)).toEqual(['2', ...HEAD.split('\n')])
  })

  it('takes no number of a page for a label: in the middle of a sentence, above a header', () => {
    const cut = FIRST.replace('đô thị\n', 'đô thị\n2\n')
    expect(rowsOf(table(HEAD, cut, SECOND, THIRD)).map(([label]) => label)).toEqual(['STT', '1', '2', '3'])
    expect(rowsOf(table(HEAD, FIRST, `2\n${HEAD}`, SECOND, THIRD)).map((row) => row[2])).toEqual([
      HEADER[2],
      ...CELLS.map((row) => row[2]),
    ])
  })

  it('is read whole though the rows of one page have a cell on each line', () => {
    const last = [
      ['4', 'Lập sổ hộ nghèo', 'Sở Y tế', 'Sở Nội vụ', 'Sổ hộ nghèo', 'Quý I/2026'],
      ['5', 'Mở lớp dạy bơi', 'Sở Nội vụ', 'Sở Y tế', 'Lớp học', 'Quý II/2026'],
    ]
    const head = HEADER.join('\n')
    const text = table(head, FIRST, SECOND, THIRD, `\f3\n${head}`, ...last.map((row) => row.join('\n')))
    expect(rowsOf(text)).toEqual([HEADER, ...CELLS, ...last])
  })

  it('joins the cells of a row that a page end cuts: those that reached the end of the page go on', () => {
    const cut =
      '4 Xây dựng cơ sở dữ liệu về công trình\nvà trạm bơm của các xã, các hợp\nSở Y tế\nCác sở, ban,\nngành và các cơ\nBáo cáo\nNăm 2027\n\ftác xã.\nquan liên quan'
    expect(rowsOf(table(HEAD, FIRST, SECOND, THIRD, cut))[4]).toEqual([
      '4',
      'Xây dựng cơ sở dữ liệu về công trình và trạm bơm của các xã, các hợp tác xã.',
      'Sở Y tế',
      'Các sở, ban, ngành và các cơ quan liên quan',
      'Báo cáo',
      'Năm 2027',
    ])
  })

  it('parts cells at an empty line between them', () => {
    const fourth = '4 Mở lớp cho cán bộ các xã.\nSở Nội vụ\n \nSở Tài chính\nSở Tư pháp\nHội nghị\nQuý IV/2026'
    const other = '5 Mở lớp cho cán bộ các xã.\nSở Nội vụ\nSở Tài chính\n \nSở Y tế\nHội nghị\nQuý IV/2026'
    const rows = rowsOf(table(HEAD, FIRST, SECOND, THIRD, fourth, other))
    expect(rows.slice(4).map((row) => row.slice(2, 4))).toEqual([
      ['Sở Nội vụ', 'Sở Tài chính\u2028Sở Tư pháp'],
      ['Sở Nội vụ\u2028Sở Tài chính', 'Sở Y tế'],
    ])
  })

  it('ends a list of bodies with `liên quan`, unless it says with what', () => {
    const list = 'Các sở, ban, ngành\nvà cơ quan liên\nquan'
    const fourth = `4 Mở lớp cho cán bộ các xã\nSở Nội vụ\n${list}\nMở lớp bồi dưỡng\nQuý IV/2026`
    const other = `5 Mở lớp cho cán bộ các xã\nSở Nội vụ\n${list}\nđến thủy lợi\nMở lớp bồi dưỡng\nQuý IV/2026`
    const rows = rowsOf(table(HEAD, FIRST, SECOND, THIRD, fourth, other))
    expect(rows.slice(4).map((row) => row.slice(3, 5))).toEqual([
      ['Các sở, ban, ngành và cơ quan liên quan', 'Mở lớp bồi dưỡng'],
      ['Các sở, ban, ngành và cơ quan liên quan đến thủy lợi', 'Mở lớp bồi dưỡng'],
    ])
  })

  it('reads what a cell opens with, and whether it is over, over lines of a syllable each', () => {
    const names =
      '4 Kiểm tra việc cấp phép xây dựng\nở các đô thị mới\nCác\nsở ở\ntỉnh, Sở\nNội vụ\nThanh\ntra\nSở Xây dựng,\nSở\nNội\nvụ\nBáo cáo\nThực\nhiện\nthường\nxuyên'
    expect(rowsOf(table(HEAD, FIRST, SECOND, THIRD, names)).at(-1)).toEqual([
      '4',
      'Kiểm tra việc cấp phép xây dựng ở các đô thị mới',
      'Các sở ở tỉnh, Sở Nội vụ',
      'Thanh tra Sở Xây dựng, Sở Nội vụ',
      'Báo cáo',
      'Thực hiện thường xuyên',
    ])
    const groups =
      '4 Tuyên truyền về tiết kiệm nước sạch\ncho người\ndân\nCác\nSở,\nngành,\nđịa\nphương\nCác\nSở,\nngành,\nđịa\nphương\nHội nghị\nTừ\nquý\nIII/2026'
    expect(rowsOf(table(HEAD, FIRST, SECOND, THIRD, groups)).at(-1)).toEqual([
      '4',
      'Tuyên truyền về tiết kiệm nước sạch cho người dân',
      'Các Sở, ngành, địa phương',
      'Các Sở, ngành, địa phương',
      'Hội nghị',
      'Từ quý III/2026',
    ])
  })

  it('has a syllable on each line of its narrow columns, in the header too, and years cut there', () => {
    const broken = (words: string): string => words.replaceAll(' ', '\n')
    const head = `TT Nội dung\n${broken('Cơ quan tham mưu Cơ quan phối hợp Hình thức văn bản Thời gian ban hành Cấp trình Ghi chú')}`
    const row = (label: number, task: string, lead: string, kind: string, time: string, last: string): string =>
      `${label} ${task}\n${broken(lead)}\n${broken('Các cơ quan liên quan')}\n${kind} ${time}\n${last}`
    const rows = rowsOf(
      table(
        head,
        row(
          1,
          'Mở rộng các\ncụm nghề',
          'Văn phòng Tỉnh ủy',
          'Nghị\nquyết',
          'Quý\nIV/202\n6',
          'Ban\nThường\nvụ Tỉnh\nủy\nMới',
        ),
        row(
          2,
          'Trồng rừng ở\nđầu nguồn',
          'Ban Tổ chức Tỉnh ủy',
          'Chỉ thị',
          'Tháng\n10/20\n27',
          'Thường\ntrực\nTỉnh ủy',
        ),
        row(
          3,
          'Cấp nước cho\ncác đảo',
          'Ban Nội chính Tỉnh ủy',
          'Kế\nhoạch',
          'Quý\nI/2027',
          'Ban\nThường\nvụ Tỉnh\nủy',
        ),
        row(4, 'Dạy bơi cho\ntrẻ em', 'Ủy ban Kiểm tra Tỉnh ủy', 'Đề án', 'Quý\nIV/202\n5', 'Thường\ntrực\nTỉnh ủy'),
        row(5, 'Xây kè ở\ncửa sông', 'Đảng ủy UBND tỉnh', 'Chỉ thị', 'Quý\nI/2027', 'Thường\ntrực\nTỉnh ủy'),
      ),
    )
    expect(rows.map((cells) => cells.slice(2).map((cell) => cell.replaceAll('\u2028', ' ')))).toEqual([
      ['Cơ quan tham mưu', 'Cơ quan phối hợp', 'Hình thức văn bản', 'Thời gian ban hành', 'Cấp trình', 'Ghi chú'],
      ['Văn phòng Tỉnh ủy', 'Các cơ quan liên quan', 'Nghị quyết', 'Quý IV/2026', 'Ban Thường vụ Tỉnh ủy', 'Mới'],
      ['Ban Tổ chức Tỉnh ủy', 'Các cơ quan liên quan', 'Chỉ thị', 'Tháng 10/2027', 'Thường trực Tỉnh ủy', ''],
      ['Ban Nội chính Tỉnh ủy', 'Các cơ quan liên quan', 'Kế hoạch', 'Quý I/2027', 'Ban Thường vụ Tỉnh ủy', ''],
      ['Ủy ban Kiểm tra Tỉnh ủy', 'Các cơ quan liên quan', 'Đề án', 'Quý IV/2025', 'Thường trực Tỉnh ủy', ''],
      ['Đảng ủy UBND tỉnh', 'Các cơ quan liên quan', 'Chỉ thị', 'Quý I/2027', 'Thường trực Tỉnh ủy', ''],
    ])
  })

  it('goes on behind trình with whom a body submits to, and ends with a programme', () => {
    const row =
      '4 Bố trí kinh phí cấp nước sạch\ncho hộ nghèo\nUBND cấp tỉnh trình\nHội đồng nhân dân\ncùng cấp\nSở Tài chính\nChương\ntrình\nQuý III/2026'
    expect(
      rowsOf(table(HEAD, FIRST, SECOND, THIRD, row))
        .at(-1)
        ?.slice(2),
    ).toEqual(['UBND cấp tỉnh trình Hội đồng nhân dân cùng cấp', 'Sở Tài chính', 'Chương trình', 'Quý III/2026'])
  })

  it('begins the next cell behind words that end as names do: cơ quan ngang bộ, cán bộ, ba cấp', () => {
    const row =
      '4 Rà soát quy định về chính quyền\nba cấp\nCác bộ, cơ quan\nngang bộ\nSở Nội vụ\nĐề án được trình\nBan Chỉ đạo tỉnh\nKỳ họp thứ\nnhất HĐND\nkhóa XVI'
    expect(rowsOf(table(HEAD, FIRST, SECOND, THIRD, row)).at(-1)).toEqual([
      '4',
      'Rà soát quy định về chính quyền ba cấp',
      'Các bộ, cơ quan ngang bộ',
      'Sở Nội vụ',
      'Đề án được trình Ban Chỉ đạo tỉnh',
      'Kỳ họp thứ nhất HĐND khóa XVI',
    ])
  })

  it('goes on behind a page end in no cell whose date is whole', () => {
    const cut =
      '4 Rà soát định mức cấp nước của các xã\nSở Xây dựng\nSở Tài chính\nBáo cáo về các chủ\nTháng\n4/2026\n\ftrương cấp nước của\ntỉnh'
    expect(
      rowsOf(table(HEAD, FIRST, SECOND, THIRD, cut))
        .at(-1)
        ?.at(-1),
    ).toBe('Tháng 4/2026')
  })

  it('has notes below its rows at the end of a page, which stand behind the row of their mark', () => {
    const note = '1 Nghị quyết số 7-NQ/TU ngày 5/5/2025 của Tỉnh ủy\nvề cấp nước.'
    const marked = FIRST.replace('Kế hoạch', 'Kế hoạch theo\nNghị quyết số 7-\nNQ/TU1')
    const { text, lines } = readText(table(HEAD, marked, SECOND, `\n${note}`, `\f${THIRD}`))
    const cells = lines.filter(({ kind }) => kind === 'row').map((line) => line.cells ?? [])
    expect(cells.slice(1).map((row) => row.map(({ start, end }) => text.slice(start, end)))).toEqual([
      CELLS[0]?.with(4, 'Kế hoạch theo Nghị quyết số 7-NQ/TU'),
      ...CELLS.slice(1),
    ])
    const notes = lines.filter(({ kind }) => kind === 'footnote').map(({ start, end }) => text.slice(start, end))
    expect(notes).toEqual(['Nghị quyết số 7-NQ/TU ngày 5/5/2025 của Tỉnh ủy về cấp nước.'])
  })

  it('tells what comes of the work from the bodies stacked in front of it, though both begin with Cơ', () => {
    const row = (label: number, task: string, bodies: string): string =>
      `${label} ${task}.\nSở Nội vụ\n${bodies}\nCơ quan, tổ chức liên\nquan\nCơ chế, chính sách\nđược ban hành\nQuý IV/2026`
    const rows = rowsOf(
      table(
        HEAD,
        row(1, 'Rà soát quy hoạch', 'Sở Tài chính'),
        row(2, 'Hỗ trợ các xã', 'Sở Y tế'),
        row(3, 'Mở lớp', 'Sở Tài chính\nSở Y tế'),
      ),
    )
    expect(rows.slice(1).map((cells) => cells.slice(2, 5).map((cell) => cell.replaceAll('\u2028', ' ')))).toEqual([
      ['Sở Nội vụ', 'Sở Tài chính Cơ quan, tổ chức liên quan', 'Cơ chế, chính sách được ban hành'],
      ['Sở Nội vụ', 'Sở Y tế Cơ quan, tổ chức liên quan', 'Cơ chế, chính sách được ban hành'],
      ['Sở Nội vụ', 'Sở Tài chính Sở Y tế Cơ quan, tổ chức liên quan', 'Cơ chế, chính sách được ban hành'],
    ])
  })

  it('begins the next cell also behind words that a page end cuts off in the middle of a phrase', () => {
    const cut =
      '4 Xây dựng cơ sở dữ liệu thông qua\nSở Nông nghiệp và\nSở Y tế, các cơ quan,\nQuy chế quản lý, các\nQuý IV/2026\n\fviệc hợp tác với các trạm bơm.\nMôi trường\nđơn vị liên quan\nsổ theo dõi'
    expect(rowsOf(table(HEAD, FIRST, SECOND, THIRD, cut))[4]).toEqual([
      '4',
      'Xây dựng cơ sở dữ liệu thông qua việc hợp tác với các trạm bơm.',
      'Sở Nông nghiệp và Môi trường',
      'Sở Y tế, các cơ quan, đơn vị liên quan',
      'Quy chế quản lý, các sổ theo dõi',
      'Quý IV/2026',
    ])
  })

  it('goes on behind a page end with the cell that was not over: its rest stands in brackets', () => {
    const cut =
      '4 Xây dựng cơ chế hỗ trợ các trạm\nbơm của các xã miền núi, các trạm\nSở Tài chính\nSở Nông nghiệp\nvà Môi trường\nCơ chế được\nban hành\nQuý IV/2026\n\fbơm liên xã.\n \nCơ quan liên quan\n(theo hướng hỗ trợ\nmột nửa chi phí)'
    const cells = rowsOf(table(HEAD, FIRST, SECOND, THIRD, cut))[4] ?? []
    expect(cells.slice(1, 5).map((cell) => cell.replaceAll('\u2028', ' '))).toEqual([
      'Xây dựng cơ chế hỗ trợ các trạm bơm của các xã miền núi, các trạm bơm liên xã.',
      'Sở Tài chính',
      'Sở Nông nghiệp và Môi trường Cơ quan liên quan',
      'Cơ chế được ban hành (theo hướng hỗ trợ một nửa chi phí)',
    ])
  })

  it('ends before the section that follows its own, but at no item of a list in a cell', () => {
    const above = 'II. NHIỆM VỤ\n1. Giao thông\n1.1. Mở đường liên xã.\n2. Thủy lợi\nPhân công như sau:\n'
    const behind = (heading: string): string[][] =>
      rowsOf(`${above}${table(HEAD, FIRST, SECOND, THIRD)}${heading}\nKinh phí là 2 tỷ đồng.\n`)
    const until = `${above}${[HEAD, FIRST, SECOND, THIRD].join('\n')}\n`
    for (const heading of ['3. Kinh phí thực hiện', 'III. TỔ CHỨC THỰC HIỆN']) {
      const text = `${until}${heading}\nKinh phí là 2 tỷ đồng.\n`
      expect(rowsOf(text)).toEqual([HEADER, ...CELLS])
      expect(readText(text).text.split('\n').slice(-2)).toEqual([heading, 'Kinh phí là 2 tỷ đồng.'])
    }
    const listed = '4 Mở lớp: 1. Dạy nghề;\n2. Dạy bơi;\n3. Dạy chữ.\nSở Nội vụ\nSở Y tế\nHội nghị\nQuý IV/2026'
    const last = '5 Lập sổ hộ nghèo\nSở Nội vụ\nSở Y tế\nBáo cáo\nQuý IV/2026'
    expect(rowsOf(`${until}${listed}\n${last}\n`).map(([label]) => label)).toEqual(['STT', '1', '2', '3', '4', '5'])
    // the sections above belong to another part of the text
    expect(behind('3. Kinh phí thực hiện')[3]?.join(' ')).toContain('3. Kinh phí')
  })

  it('reads who invests, and sums of money beside the time', () => {
    const rows = rowsOf(
      table(
        'TT Danh mục dự án Chủ đầu tư\nTổng mức\n(tỷ\nđồng)\nThời gian\nthực hiện',
        '1 Cải tạo cầu\nqua sông\nSở Xây dựng 12.500 2025-2027',
        '2 Nâng cấp đập\nSở Nông nghiệp\nvà Môi trường\n3.700 2026',
        '3 Mở rộng bến\nUBND xã An Bình 14.514 2026-2028',
      ),
    )
    expect(rows.map((cells) => cells.slice(2))).toEqual([
      ['Chủ đầu tư', 'Tổng mức (tỷ đồng)', 'Thời gian thực hiện'],
      ['Sở Xây dựng', '12.500', '2025-2027'],
      ['Sở Nông nghiệp và Môi trường', '3.700', '2026'],
      ['UBND xã An Bình', '14.514', '2026-2028'],
    ])
  })

  it('ends before the next annex', () => {
    const text = `${table(HEAD, FIRST, SECOND, THIRD)}\fPHỤ LỤC II\nDANH SÁCH CÁC XÃ`
    expect(rowsOf(text)[3]).toEqual(CELLS[2])
    expect(readText(text).text.split('\n').slice(-2)).toEqual(['PHỤ LỤC II', 'DANH SÁCH CÁC XÃ'])
  })

  it('is left as lines where labels have no rows of their own: its cells stand column by column', () => {
    expect(rowsOf(table(HEAD, FIRST, '2', '3', SECOND.slice(2), THIRD.slice(2)))).toEqual([])
  })

  it('is left as lines where its cells could begin at too many places', () => {
    const line = 'Sở A B C D Đ E G H I K L M N O P Q R S T U V X Y '.repeat(2).trim()
    const long = (label: number): string => `${label} Xây dựng\n${`${line}\n`.repeat(60)}Quý I/2026`
    expect(rowsOf(table(HEAD, FIRST, SECOND, THIRD)).length).toBe(4)
    expect(rowsOf(table(HEAD, long(1), long(2), long(3)))).toEqual([])
  })

  it('is left as lines where nobody is charged with anything', () => {
    const list = table(
      'STT Tên công trình Địa điểm Năm xây dựng',
      '1 Hồ Xuân Xã An Bình 2001',
      '2 Hồ Hạ Xã An Hòa 2003',
      '3 Hồ Thu Xã An Lạc 2009',
    )
    expect(rowsOf(list)).toEqual([])
  })
})

describe('a table of which each cell begins on a line of its own', () => {
  const head = 'STT\nNhiệm vụ\nCơ quan chủ trì\nCơ quan phối hợp\nThời gian'
  const column = (rows: string[][], at: number): (string | undefined)[] => rows.slice(1).map((row) => row[at])

  it('goes on below a line that ends in a blank, where labels do not', () => {
    const rows = rowsOf(
      table(
        head,
        '1\nMở lớp dạy nghề may \nThanh Hà\nTrường Cao đẳng Kỹ nghệ \nThanh Hà\nQuý I/2027',
        '2\nTu sửa các xưởng thực hành\nSở Nội vụ\nSở Tài chính\nQuý II/2027',
        '3\nĐặt hàng đào tạo lại\nTrường Cao đẳng Kỹ nghệ \nThanh Hà\nSở Tài chính\nQuý III/2027',
      ),
    )
    expect(rows.slice(1).map((row) => row.slice(1, 4))).toEqual([
      ['Mở lớp dạy nghề may Thanh Hà', 'Trường Cao đẳng Kỹ nghệ Thanh Hà', ''],
      ['Tu sửa các xưởng thực hành', 'Sở Nội vụ', 'Sở Tài chính'],
      ['Đặt hàng đào tạo lại', 'Trường Cao đẳng Kỹ nghệ Thanh Hà', 'Sở Tài chính'],
    ])
  })

  it('ends a body with the name of its place, also where no blank tells it', () => {
    const rows = rowsOf(
      table(
        head,
        '1 Mở lớp dạy nghề\nTrường Cao đẳng Kỹ nghệ\nThanh Hà\nQuý I/2027',
        '2 Tu sửa xưởng\nSở Nội vụ\nSở Tài chính\nQuý II/2027',
        '3 Đào tạo lại\nTrường Cao đẳng Kỹ nghệ\nThanh Hà\nQuý III/2027',
      ),
    )
    expect(column(rows, 2)).toEqual([
      'Trường Cao đẳng Kỹ nghệ Thanh Hà',
      'Sở Nội vụ',
      'Trường Cao đẳng Kỹ nghệ Thanh Hà',
    ])
    expect(column(rows, 3)).toEqual(['', 'Sở Tài chính', ''])
  })

  it('goes on behind the sort of a body, and ends behind those of a ministry', () => {
    const withProduct = 'STT Nhiệm vụ Cơ quan chủ trì\nCơ quan phối hợp Sản phẩm Thời gian'
    const rows = rowsOf(
      table(
        withProduct,
        '1 Lập quy trình canh tác\nCục Trồng trọt\nTrung tâm\nKhuyến nông vùng\nQuy trình\nQuý I/2027',
        '2 Sơ kết việc thực hiện Cục Trồng trọt\nCác đơn vị thuộc Bộ Báo cáo 2028',
        '3 Tập huấn cán bộ Cục Trồng trọt\nCác đơn vị trực thuộc\nHội nghị\n2029',
        '4 Mở lớp học nghề Cục Trồng trọt\nUBND các xã, phường Lớp tập huấn Năm học\n2029 - 2030',
      ),
    )
    expect(rows.slice(1).map((row) => row.slice(3, 5))).toEqual([
      ['Trung tâm Khuyến nông vùng', 'Quy trình'],
      ['Các đơn vị thuộc Bộ', 'Báo cáo'],
      ['Các đơn vị trực thuộc', 'Hội nghị'],
      ['UBND các xã, phường', 'Lớp tập huấn'],
    ])
    expect(column(rows, 5)[3]).toBe('Năm học 2029 - 2030')
  })

  it('ends a body with whose it is, before the time', () => {
    const rows = rowsOf(
      table(
        'TT Nội dung Đơn vị thực hiện Thời gian',
        '1 Phát động thi đua Văn phòng Sở Tháng 2/2027',
        '2 Xây dựng tiêu chí Phòng Thi đua -\nKhen thưởng 15/3/2027',
        '3 Tổng kết, xét khen Hội đồng Thi đua -\nKhen thưởng Sở\nTháng 12/2027',
      ),
    )
    expect(column(rows, 2)).toEqual([
      'Văn phòng Sở',
      'Phòng Thi đua - Khen thưởng',
      'Hội đồng Thi đua - Khen thưởng Sở',
    ])
  })

  it('keeps persons with their posts together, behind a column of whom the work is about', () => {
    const rows = rowsOf(
      table(
        'STT Nội dung Đối tượng\nNgười phụ trách\nThời gian',
        '1 Kiểm tra thu, nộp đảng phí\nChi bộ Trường THCS\nĐ/c Nguyễn Hữu Đức,\nChủ nhiệm UBKT\nĐảng ủy\nTháng 9/2027',
        '2 Giám sát quy chế dân chủ\nChi bộ Quân sự\nĐ/c Trần Thị Hoa, Ủy viên\nBan Thường vụ\nTháng 6/2027',
        '3 Giám sát học tập chuyên đề\nCác chi bộ trực\nthuộc\nỦy ban Kiểm\ntra Đảng ủy\nQuý IV/2027',
      ),
    )
    expect(rows.slice(1).map((row) => row.slice(2, 4))).toEqual([
      ['Chi bộ Trường THCS', 'Đ/c Nguyễn Hữu Đức, Chủ nhiệm UBKT Đảng ủy'],
      ['Chi bộ Quân sự', 'Đ/c Trần Thị Hoa, Ủy viên Ban Thường vụ'],
      ['Các chi bộ trực thuộc', 'Ủy ban Kiểm tra Đảng ủy'],
    ])
  })

  it('keeps bodies of the Party whole, and lists of dashes apart from the body above them', () => {
    const six = 'STT Nội dung Cơ quan tham mưu\nCơ quan phối hợp\nThời gian trình\nHình thức'
    const rows = rowsOf(
      table(
        six,
        '1\nQuy định về chuẩn mực của\nUBND các xã\nBan Tuyên giáo và Dân\nvận Tỉnh ủy\n- Ban Tổ chức Tỉnh ủy\n- Ủy ban Kiểm tra Tỉnh\nủy\nQuý II/2027 Quy định',
        '2\nPhát triển rừng\nĐảng ủy\nUBND tỉnh\nVăn phòng\nTỉnh ủy\nThường xuyên Nghị quyết',
        '3\nSơ kết nghị quyết\nVăn phòng Tỉnh ủy\n- Các ban Đảng\n- Đảng ủy HĐND tỉnh\n31/10/2028 Báo cáo',
      ),
    )
    expect(rows.slice(1).map((row) => row.slice(2))).toEqual([
      [
        'Ban Tuyên giáo và Dân vận Tỉnh ủy',
        '- Ban Tổ chức Tỉnh ủy\u2028- Ủy ban Kiểm tra Tỉnh ủy',
        'Quý II/2027',
        'Quy định',
      ],
      ['Đảng ủy UBND tỉnh', 'Văn phòng Tỉnh ủy', 'Thường xuyên', 'Nghị quyết'],
      ['Văn phòng Tỉnh ủy', '- Các ban Đảng\u2028- Đảng ủy HĐND tỉnh', '31/10/2028', 'Báo cáo'],
    ])
  })

  it('reads who submits beside who helps, and numbers of columns on lines of their own', () => {
    const rows = rowsOf(
      table(
        'TT Tên văn bản Cơ quan chủ trì\nCơ quan phối hợp\nCấp trình Thời hạn\n(1)\n(2)\n(3)\n(4)\n(5)\n(6)',
        '1 Luật Thủy lợi\nVụ Pháp chế\nCục Thủy lợi Bộ trưởng Tháng 5/2027',
        '2 Nghị định về nước\nCục Thủy lợi\nVụ Pháp chế Chính phủ Quý III/2027',
        '3 Thông tư về đập\nCục Thủy lợi\nVụ Pháp chế Bộ trưởng Quý IV/2027',
      ),
    )
    expect(rows.map((row) => row.slice(3, 5))).toEqual([
      ['Cơ quan phối hợp', 'Cấp trình'],
      ['Cục Thủy lợi', 'Bộ trưởng'],
      ['Vụ Pháp chế', 'Chính phủ'],
      ['Vụ Pháp chế', 'Bộ trưởng'],
    ])
  })

  it('has titles of groups in a column that goes over several rows', () => {
    const rows = rowsOf(
      table(
        'TT Nhóm nhiệm vụ Nhiệm vụ cụ thể\nĐơn vị chủ trì\nĐơn vị phối hợp Thời hạn',
        '1\nHoàn thiện thể chế \nquản lý\nRà soát quy định\nVụ Pháp chế\nCục Thủy lợi\nQuý I/2027',
        '2\nSửa quy định\nVụ Tổ chức\nCục Thủy lợi\nQuý II/2027',
        '3\nTập huấn cán bộ\nVụ Tổ chức\nCác địa phương\nQuý III/2027',
      ),
    )
    expect(rows.slice(2).map((row) => row.slice(1, 5))).toEqual([
      ['', 'Sửa quy định', 'Vụ Tổ chức', 'Cục Thủy lợi'],
      ['', 'Tập huấn cán bộ', 'Vụ Tổ chức', 'Các địa phương'],
    ])
  })

  it('has a head whose column of labels is too narrow for STT', () => {
    for (const broken of ['ST\nT\nNhiệm vụ', 'ST\nT Nhiệm vụ', 'S\nTT\nNhiệm vụ']) {
      const text = table(HEAD.replace('STT Nhiệm vụ', broken), FIRST, SECOND, THIRD)
      expect(rowsOf(text)).toEqual([HEADER, ...CELLS])
    }
  })

  it('is read by where its cells begin though it looks as if each line were one', () => {
    const rows = rowsOf(
      table(
        'TT\nNội dung\nĐơn vị thực hiện\nThời gian',
        '1\nPhát động phong trào năm\n2027 và ký giao ước\nVăn phòng Sở\nTháng 02',
        '2\nXây dựng tiêu chí\nPhòng Thi đua -\nKhen thưởng\n15/3/2027',
        '3\nTổ chức hội nghị\nPhòng Thi đua -\nKhen thưởng\nQuý II',
        '4\nKiểm tra các đơn vị\nThanh tra Sở\nTháng 8/2027',
      ),
    )
    expect(column(rows, 2)).toEqual([
      'Văn phòng Sở',
      'Phòng Thi đua - Khen thưởng',
      'Phòng Thi đua - Khen thưởng',
      'Thanh tra Sở',
    ])
  })
})

describe('rows that lack who leads, since one cell goes over all of them', () => {
  const head = 'TT Nhiệm vụ Đơn vị chủ trì\nĐơn vị phối hợp Thời gian'
  const first = '1 Tuyên truyền\nSở Y tế\nHội Nông dân tỉnh\nHằng năm'
  const others = [
    '4 Vận động chợ\nSở Công Thương\nUBND các xã\n2027',
    '5 Dạy trong trường\nSở Giáo dục và Đào tạo\nTỉnh đoàn\n2028',
  ]
  const roles = (...rows: string[]) =>
    rowsOf(table(head, first, ...rows, ...others))
      .slice(2, -2)
      .map((row) => row.slice(2, 4))

  it('keep the body that helps in another row for who helps', () => {
    expect(roles('2 Lập quy hoạch\nSở Tư pháp\nQuý I/2027', '3 Xây điểm thu gom\nUBND các xã\n2028')).toEqual([
      ['Sở Y tế', 'Sở Tư pháp'],
      ['Sở Y tế', 'UBND các xã'],
    ])
  })

  it('name several bodies where each lead is one', () => {
    const rows = ['2 Lập quy hoạch\nBan Quản lý khu kinh tế;\nUBND các xã\nQuý I/2027', '3 Dạy nghề\nTỉnh đoàn\n2028']
    expect(roles(...rows)).toEqual([
      ['Sở Y tế', 'Ban Quản lý khu kinh tế; UBND các xã'],
      ['Sở Y tế', 'Tỉnh đoàn'],
    ])
  })

  it('are led by the one that is left where it leads elsewhere, or is the only one such', () => {
    expect(roles('2 Lập quy hoạch\nSở Công Thương\nQuý I/2027', '3 Xây điểm thu gom\nUBND các xã\n2028')).toEqual([
      ['Sở Công Thương', ''],
      ['UBND các xã', ''],
    ])
    expect(roles('2 Lập quy hoạch\nSở Y tế\nSở Tư pháp\nQuý I/2027', '3 Xây điểm thu gom\nUBND các xã\n2028')).toEqual([
      ['Sở Y tế', 'Sở Tư pháp'],
      ['UBND các xã', ''],
    ])
  })
})

describe('a table whose cells were sorted by their place on the page', () => {
  const head = 'STT Nhiệm vụ Cơ quan chủ trì\nThời gian'
  it.each([
    [
      'the cells of a row stand in the header',
      [
        'Quý I/2027',
        '1\nRà soát quy hoạch\nSở Xây dựng',
        'Quý II/2027\n2\nLập sổ\nSở Nội vụ',
        '3\nTập huấn\nSở Y tế\nQuý IV/2027',
      ],
    ],
    [
      'they stand in the titles of groups, and others lack them',
      [
        'I\nQUY HOẠCH\nQuý I/2027\nSở Xây dựng\n1\nRà soát quy hoạch',
        'II\nĐÀO TẠO\nSở Nội vụ\nQuý II/2027\n2\nTập huấn cán bộ\n3\nMở lớp\nSở Y tế\nQuý III/2027\n4\nHội thi\nSở Y tế\n2028',
      ],
    ],
    [
      'the figures of several columns stand in one cell',
      ['1 Thu ngân sách\nSở Tài chính\n12 14 16', '2 Hộ nghèo\nSở Y tế\n4 3 2', '3 Số lớp\nSở Nội vụ\n7 8 9'],
    ],
    [
      'the lines of the column beside them go on between those of a narrow one',
      [
        '1\nĐào tạo kỹ năng số cho cán bộ Sở Nội vụ\nvà công chức cấp xã, phường\nQuý I/2027',
        '2\nHỗ trợ hộ kinh doanh áp\nSở Công\ndụng phần mềm kế toán và hóa đơn\nThương\nđiện tử\nQuý II/2027',
        '3\nRà soát các cơ sở sản xuất\nSở Y tế\ngây ô nhiễm môi trường nghiêm trọng\n2027',
      ],
    ],
  ])('is not parted into cells where %s', (_, rows) => {
    expect(rowsOf(table(head, ...rows)).filter((cells) => cells.length > 1)).toEqual([])
  })
})

describe('a table of targets whose cells stand one after the other', () => {
  const YEARS = 'TT Chỉ tiêu\nĐơn vị\ntính\nThực\nhiện\nnăm\n2030\nMục tiêu các năm\nCơ quan theo\ndõi\n2031 2032 2033'
  const TARGETS = [
    'A CHỈ TIÊU KINH TẾ',
    '1 Thu nhập bình quân\nđầu người\nTriệu\nđồng\n31,5 34 37 41 Sở Tài chính',
    '2 Diện tích chè có\nchứng nhận\nVietGAP\nHa 1.250 1.400 1.600 1.900 Sở Nông\nnghiệp và Môi\ntrường',
    'B CHỈ TIÊU XÃ HỘI',
    '3 Tỷ lệ trẻ em dưới 5\ntuổi thấp còi\n% 24,6 23 22 20,5 Sở Y tế',
    '4 Số lớp học bơi lớp 12 - 14 16 Sở Nội vụ',
  ]
  const rowsOfTargets = [
    ['A', 'CHỈ TIÊU KINH TẾ', '', '', '', '', '', ''],
    ['1', 'Thu nhập bình quân đầu người', 'Triệu đồng', '31,5', '34', '37', '41', 'Sở Tài chính'],
    [
      '2',
      'Diện tích chè có chứng nhận VietGAP',
      'Ha',
      '1.250',
      '1.400',
      '1.600',
      '1.900',
      'Sở Nông nghiệp và Môi trường',
    ],
    ['B', 'CHỈ TIÊU XÃ HỘI', '', '', '', '', '', ''],
    ['3', 'Tỷ lệ trẻ em dưới 5 tuổi thấp còi', '%', '24,6', '23', '22', '20,5', 'Sở Y tế'],
    ['4', 'Số lớp học bơi', 'lớp', '12', '-', '14', '16', 'Sở Nội vụ'],
  ]

  it('has its figures in a run, below the years that part a cell of its header', () => {
    expect(rowsOf(table(YEARS, ...TARGETS))).toEqual([
      ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Thực hiện năm 2030', 'Mục tiêu các năm', '', '', 'Cơ quan theo dõi'],
      ['', '', '', '', '2031', '2032', '2033', ''],
      ...rowsOfTargets,
    ])
  })

  it('has its years in the one row of its header, too', () => {
    const rows = rowsOf(
      table(
        'TT Chỉ tiêu ĐVT 2031 2032',
        '1 Số lớp Lớp 5 6',
        '2 Tỷ lệ xã có chợ % 70 80',
        '3 Diện tích rừng\nHa\n1.200 1.300',
      ),
    )
    expect(rows).toEqual([
      ['TT', 'Chỉ tiêu', 'ĐVT', '2031', '2032'],
      ['1', 'Số lớp', 'Lớp', '5', '6'],
      ['2', 'Tỷ lệ xã có chợ', '%', '70', '80'],
      ['3', 'Diện tích rừng', 'Ha', '1.200', '1.300'],
    ])
  })

  it('has units of two words', () => {
    const rows = rowsOf(
      table(
        'TT Chỉ tiêu ĐVT 2031 2032',
        '1 Xuất khẩu\nTriệu USD\n1.400 1.500',
        '2 Tỷ lệ hộ nghèo giảm\nĐiểm %\n0,5 0,4',
        '3 Số lớp\nLớp\n9 10',
      ),
    )
    expect(rows.slice(1).map(([, name, unit]) => [name, unit])).toEqual([
      ['Xuất khẩu', 'Triệu USD'],
      ['Tỷ lệ hộ nghèo giảm', 'Điểm %'],
      ['Số lớp', 'Lớp'],
    ])
  })

  it('is left as lines where figures of its rows stand in its header', () => {
    expect(rowsOf(table('TT Chỉ tiêu ĐVT Năm 2031\n% 95', '1 Số lớp', '2 Số hộ\nHộ\n8', '3 Số xã\nXã\n9'))).toEqual([])
  })

  it('ends with the last figure, and before the next section', () => {
    const short = ['1 Số lớp Lớp 5', '2 Tỷ lệ xã có chợ % 70', '3 Diện tích rừng Ha 900'].join('\n')
    for (const behind of ['III- NHIỆM VỤ', 'Các xã báo cáo kết quả 2 lần mỗi năm.']) {
      const source = readText(`II- CHỈ TIÊU\nTT Chỉ tiêu Đơn vị Năm 2032\n${short}\n${behind}\n`)
      expect(source.lines.map(({ start, end }) => source.text.slice(start, end)).slice(-2)).toEqual([
        '3\tDiện tích rừng\tHa\t900',
        behind,
      ])
    }
  })

  it('is left as lines where a row has too few figures or rows without labels', () => {
    expect(rowsOf(table(YEARS, ...TARGETS, '5 Số trạm bơm Trạm 4 5 6 Sở Xây dựng'))).toEqual([])
    const one = 'TT Chỉ tiêu Đơn vị Năm 2032\n1 Số lớp Lớp 5\n2 Tỷ lệ xã có chợ % 70'
    expect(rowsOf(table(one, '3 Tỷ lệ trẻ dưới 5 tuổi\nđến lớp\n% 90')).length).toBe(4)
    expect(rowsOf(table(one, '3 Tỷ lệ trẻ dưới 5\ntuổi đến lớp', '4 Số chợ Chợ 9'))).toEqual([])
    expect(rowsOf(table(YEARS, ...TARGETS, '5 Tỷ lệ hộ nghèo\n- Miền núi % 4 5 6 7 Sở Y tế'))).toEqual([])
  })
})
