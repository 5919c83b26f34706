import { describe, expect, it } from 'vitest'
import { kindsOf } from '../../../src/read/text-tables/column-kinds.js'
import { headerTree } from '../../../src/read/text-tables/header-tree.js'
import { mergedTable } from '../../../src/read/text-tables/merged-scrape.js'
import { physicalLines } from '../../../src/text/lines.js'

/** Reads a table of which each argument has the cells of a row that are there. */
function read(...rows: string[][]) {
  const lines = physicalLines(rows.flatMap((row) => row.map((cell) => (cell === '' ? '|' : `${cell} |`))).join('\n'))
  return mergedTable(lines, 0)?.rows.map(({ cells }) => cells) ?? null
}

const head = ['STT', 'Nhiệm vụ', 'Cơ quan thực hiện', 'Tiến độ', 'Chủ trì', 'Phối hợp']

describe('a table of cells one after the other', () => {
  it('has a header of several rows, whose parts stand behind it', () => {
    expect(
      read(head, ['1', 'Rà soát', 'Sở Y tế', 'Sở Nội vụ', 'Quý I/2027'], ['2', 'Lập sổ', 'Sở Y tế', '', '2027']),
    ).toEqual([
      ['STT', 'Nhiệm vụ', 'Cơ quan thực hiện', '', 'Tiến độ'],
      ['', '', 'Chủ trì', 'Phối hợp', ''],
      ['1', 'Rà soát', 'Sở Y tế', 'Sở Nội vụ', 'Quý I/2027'],
      ['2', 'Lập sổ', 'Sở Y tế', '', '2027'],
    ])
  })

  it('has parts for who leads, who watches over it and whom it goes to, and months for titles', () => {
    const parted = ['TT', 'Tên đề án', 'Phân công', 'Cấp trình', 'Thời hạn']
    const parts = ['Cơ quan chủ trì', 'Lãnh đạo UBND phụ trách', 'UBND tỉnh', 'HĐND tỉnh']
    const rows = read(
      [...parted, ...parts],
      ['Tháng 3'],
      ['1', 'Đề án trường lớp', 'Sở Giáo dục và Đào tạo', 'Lê Thị Mai', 'x', '', '15/3/2026'],
      ['Tháng 4'],
      ['2', 'Quy chế rừng', 'Chi cục Kiểm lâm', 'Trần Văn Đức', 'x', 'x', '10/4/2026'],
    )
    expect(rows?.slice(1, 3)).toEqual([
      ['', '', 'Cơ quan chủ trì', 'Lãnh đạo UBND phụ trách', 'UBND tỉnh', 'HĐND tỉnh', ''],
      ['Tháng 3', '', '', '', '', '', ''],
    ])
    expect(rows?.[5]).toEqual(['2', 'Quy chế rừng', 'Chi cục Kiểm lâm', 'Trần Văn Đức', 'x', 'x', '10/4/2026'])
  })

  it('may open with times that reach over several rows', () => {
    expect(
      read(
        ['Tháng', 'Nội dung', 'Đơn vị chủ trì', 'Đơn vị phối hợp'],
        ['01/2026', 'Họp triển khai', 'Văn phòng xã', 'Các phòng'],
        ['Tặng quà', 'Phòng Nội vụ', ''],
        ['02/2026', 'Trồng cây', 'Phòng Kinh tế', 'UBND các xã'],
      )?.slice(1),
    ).toEqual([
      ['01/2026', 'Họp triển khai', 'Văn phòng xã', 'Các phòng'],
      ['', 'Tặng quà', 'Phòng Nội vụ', ''],
      ['02/2026', 'Trồng cây', 'Phòng Kinh tế', 'UBND các xã'],
    ])
  })

  it('has titles without labels before the numbers of the rows, and several above the first', () => {
    const heads = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn']
    const first = ['1', 'Mở chợ phiên', 'Sở Công Thương', 'Quý II/2027']
    const second = ['2', 'Trồng chè', 'Chi cục Kiểm lâm', 'Năm 2028']
    const third = ['3', 'Nuôi ong', 'Hội Nông dân xã', '2028']
    expect(read(heads, ['Thương mại'], first, second, ['Chăn nuôi'], third)?.slice(1)).toEqual([
      ['Thương mại', '', '', ''],
      first,
      second,
      ['Chăn nuôi', '', '', ''],
      third,
    ])
    expect(read(heads, ['A. Kinh tế'], ['I. Thương mại'], first, ['II. Cây công nghiệp'], second)?.slice(0, 3)).toEqual(
      [heads, ['A. Kinh tế', '', '', ''], ['I. Thương mại', '', '', '']],
    )
  })

  it('has no title where a last column is filled in some rows alone', () => {
    const heads = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Ghi chú']
    const first = ['1', 'Mở chợ phiên', 'Sở Công Thương', 'Quý II/2027', 'Nhiệm vụ mới']
    const second = ['2', 'Trồng chè', 'Chi cục Kiểm lâm', 'Năm 2028', 'Chuyển từ năm trước']
    expect(read(heads, first, second, ['3', 'Nuôi ong', 'Hội Nông dân', '2028', ''])).toEqual([
      heads,
      first,
      second,
      ['3', 'Nuôi ong', 'Hội Nông dân', '2028', ''],
    ])
  })

  it('keeps the number of a group before its title where the row above lacks a cell', () => {
    expect(
      read(
        ['STT', 'Nhiệm vụ', 'Thời hạn', 'Đơn vị chủ trì', 'Ghi chú'],
        ['I', 'THƯƠNG MẠI'],
        ['1', 'Mở chợ phiên', 'Hằng năm', 'Sở Công Thương', ''],
        ['2', 'Lập hội chợ', 'Hằng tháng', ''],
        ['II', 'TRỒNG TRỌT'],
        ['3', 'Trồng chè', 'Năm 2028', 'Chi cục Kiểm lâm', ''],
      )?.slice(3, 5),
    ).toEqual([
      ['2', 'Lập hội chợ', 'Hằng tháng', '', ''],
      ['II', 'TRỒNG TRỌT', '', '', ''],
    ])
  })

  it('counts its columns by their numbers where the header of two rows has words of its own', () => {
    const rows = read(
      ['TT', 'Việc', 'Ai làm', 'Xong khi nào', 'Người chính', 'Người giúp'],
      ['(1)', '(2)', '(3)', '(4)', '(5)'],
      ['1', 'Mở chợ phiên', 'Sở Công Thương', 'Sở Y tế', 'Quý II/2027'],
      ['2', 'Trồng chè', 'Chi cục Kiểm lâm', 'Các xã', 'Năm 2028'],
    )
    expect(rows?.slice(3)).toEqual([
      ['1', 'Mở chợ phiên', 'Sở Công Thương', 'Sở Y tế', 'Quý II/2027'],
      ['2', 'Trồng chè', 'Chi cục Kiểm lâm', 'Các xã', 'Năm 2028'],
    ])
  })

  it('has rows whose numbers were lost', () => {
    const heads = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn']
    expect(
      read(
        heads,
        ['', 'Mở chợ phiên', 'Sở Công Thương', 'Quý II/2027'],
        ['', 'Đầu tư chợ đầu mối', '2028'],
        ['', 'Trồng chè', 'Chi cục Kiểm lâm', 'Năm 2028'],
      ),
    ).toEqual([
      heads,
      ['', 'Mở chợ phiên', 'Sở Công Thương', 'Quý II/2027'],
      ['', 'Đầu tư chợ đầu mối', '', '2028'],
      ['', 'Trồng chè', 'Chi cục Kiểm lâm', 'Năm 2028'],
    ])
  })

  it('groups its tasks by a column before them whose name says work too', () => {
    expect(kindsOf(['Nhóm nhiệm vụ, giải pháp', 'Nhiệm vụ cụ thể', 'Chủ trì'])).toEqual(['group', 'task', 'body'])
    expect(kindsOf(['Nhóm nhiệm vụ, giải pháp', 'Chủ trì', 'Thời hạn'])).toEqual(['task', 'body', 'time'])
    expect(kindsOf(['Phân công thực hiện', 'Nội dung công việc', 'Thời hạn'])).toEqual(['body', 'task', 'time'])
  })

  it('leaves `như trên` in any column', () => {
    expect(
      read(
        ['Nội dung', 'Đơn vị chủ trì', 'Thời hạn'],
        ['Mở chợ phiên', 'Sở Công Thương', '2027'],
        ['Trồng chè', '-nt-', '2028'],
      ),
    ).toEqual([
      ['Nội dung', 'Đơn vị chủ trì', 'Thời hạn'],
      ['Mở chợ phiên', 'Sở Công Thương', '2027'],
      ['Trồng chè', '-nt-', '2028'],
    ])
  })

  it('has titles over all columns in one cell, with their labels or behind them', () => {
    const rows = read(
      ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian'],
      ['I', 'Hạ tầng'],
      ['1', 'Xây trạm', 'Sở Y tế', '2026'],
      ['II. NHÂN LỰC'],
      ['2', 'Mở lớp', 'Sở Nội vụ', '2027'],
    )
    expect(rows?.slice(1)).toEqual([
      ['I', 'Hạ tầng', '', ''],
      ['1', 'Xây trạm', 'Sở Y tế', '2026'],
      ['II. NHÂN LỰC', '', '', ''],
      ['2', 'Mở lớp', 'Sở Nội vụ', '2027'],
    ])
  })

  it('has the lead of the row above where those who coordinate are several', () => {
    const rows = read(
      head,
      ['1', 'Xây trạm', 'Sở Y tế', 'Sở Tài chính; Sở Xây dựng', '2026'],
      ['2', 'Mở lớp', 'Sở Nội vụ; các xã', '2027'],
      ['3', 'Lập sổ', 'Văn phòng UBND tỉnh', 'Năm 2027'],
    )
    expect(rows?.slice(3)).toEqual([
      ['2', 'Mở lớp', '', 'Sở Nội vụ; các xã', '2027'],
      ['3', 'Lập sổ', '', 'Văn phòng UBND tỉnh', 'Năm 2027'],
    ])
  })

  it('has the lead of the row above where another body alone stands there, unless that body leads or its neighbours tell', () => {
    const rowsOf = (...rows: string[][]) => read(head, ['1', 'Xây trạm', 'Sở Y tế', 'Sở Tài chính', '2026'], ...rows)
    expect(rowsOf(['2', 'Mở lớp', 'Sở Nội vụ', '2027'])?.at(-1)).toEqual(['2', 'Mở lớp', '', 'Sở Nội vụ', '2027'])
    const led = rowsOf(['2', 'Mở lớp', 'Sở Nội vụ', '2027'], ['3', 'Lập sổ', 'Sở Nội vụ', 'Công an tỉnh', '2027'])
    expect(led?.[3]).toEqual(['2', 'Mở lớp', '', 'Sở Nội vụ', '2027'])
    const leads = ['4', 'Lập sổ', 'Sở Nội vụ', 'Công an tỉnh', '2027']
    const apart = ['3', 'Mua xe', 'Sở Xây dựng', 'Sở Tư pháp', '2027']
    expect(rowsOf(['2', 'Mở lớp', 'Sở Nội vụ', '2027'], apart, leads)?.[3]).toEqual([
      '2',
      'Mở lớp',
      'Sở Nội vụ',
      '',
      '2027',
    ])
    expect(rowsOf(['2', 'Mở lớp', 'Sở Tài chính', '2027'])?.at(-1)).toEqual(['2', 'Mở lớp', 'Sở Tài chính', '', '2027'])
  })

  it('lacks a lead rather than a product, and may lack cells in two places', () => {
    const columns = ['TT', 'Nhiệm vụ', 'Sản phẩm', 'Chủ trì', 'Phối hợp', 'Thời gian', 'Phụ trách']
    const whole = ['1', 'Phủ sóng', 'Trạm', 'Sở Nội vụ', 'Các xã', 'Quý I/2026', 'Ông An']
    const lacking = (...cells: string[]) =>
      read(columns, whole, ['2', 'Nâng cấp', 'Trung tâm dữ liệu', ...cells])?.at(-1)
    expect(lacking('Công an tỉnh', 'Quý II/2026', 'Bà Hòa')).toEqual([
      '2',
      'Nâng cấp',
      'Trung tâm dữ liệu',
      '',
      'Công an tỉnh',
      'Quý II/2026',
      'Bà Hòa',
    ])
    const house = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời gian', 'Đồng chí phụ trách']
    const rows = read(
      house,
      ['1', 'Học tập', 'Ban Xây dựng Đảng', 'Các chi bộ', 'Tháng 10/2026', 'Đồng chí Phó Bí thư'],
      ['2', 'Tuyên truyền', 'Trung tâm Văn hóa', 'Thường xuyên'],
      ['3', 'Rà soát', 'Đảng ủy xã', 'Phòng Nội vụ', 'Quý I/2027', 'Đồng chí Chủ tịch'],
    )
    expect(rows?.[2]).toEqual(['2', 'Tuyên truyền', '', 'Trung tâm Văn hóa', 'Thường xuyên', ''])
  })

  it('has rows that share the label of the one above and what stands behind it', () => {
    const columns = ['STT', 'Vấn đề', 'Giải pháp', 'Khoa phụ trách', 'Khoa phối hợp', 'Thời gian', 'Kết quả']
    const rows = read(
      columns,
      ['1', 'Chờ khám lâu', 'Thêm bàn khám', 'Khoa Khám bệnh', 'Phòng Điều dưỡng', 'Quý I', 'Ba bàn'],
      ['Lấy số qua mạng', 'Phòng Kế hoạch', 'Khoa Khám bệnh', 'Quý II', 'Phần mềm'],
      ['2', 'Ít rửa tay', 'Tập huấn', 'Khoa Kiểm soát', 'Các khoa', 'Quý III', 'Hai lớp'],
      ['Thêm bồn rửa', 'Phòng Hành chính', '', 'Quý IV', 'Năm bồn'],
    )
    expect(rows?.[2]).toEqual(['', '', 'Lấy số qua mạng', 'Phòng Kế hoạch', 'Khoa Khám bệnh', 'Quý II', 'Phần mềm'])
    expect(rows?.[3]?.[1]).toBe('Ít rửa tay')
    expect(rows?.[4]).toEqual(['', '', 'Thêm bồn rửa', 'Phòng Hành chính', '', 'Quý IV', 'Năm bồn'])
  })

  it('has what groups the tasks over several of them', () => {
    const rows = read(
      ['TT', 'Mục tiêu', 'Nhiệm vụ', 'Sản phẩm', 'Chủ trì', 'Thời gian'],
      ['1', 'Văn bản tốt hơn', 'Lập kế hoạch', 'Kế hoạch', 'Sở Tư pháp', 'Quý I'],
      ['2', 'Xử lý văn bản', 'Báo cáo', 'Sở Nội vụ', 'Quý II'],
    )
    expect(rows?.[2]).toEqual(['2', '', 'Xử lý văn bản', 'Báo cáo', 'Sở Nội vụ', 'Quý II'])
  })

  it('may lack what groups the tasks and one more cell, where who leads elsewhere leads here', () => {
    const columns = ['TT', 'Lĩnh vực', 'Nhiệm vụ', 'Kết quả', 'Chủ trì', 'Phối hợp', 'Thời gian']
    const rows = read(
      columns,
      ['1', 'Hạ tầng', 'Lập quy hoạch', 'Quy hoạch', 'Sở Công Thương', 'Sở Xây dựng', '2026'],
      ['2', 'Nâng cấp cảng', 'Cảng cạn', 'Ban Quản lý khu kinh tế', 'Sở Tài chính', '2027'],
      ['3', 'Nhân lực', 'Mở ngành', 'Hai ngành', 'Trường Đại học An Sơn', 'Sở Nội vụ, doanh nghiệp', '2026'],
      ['4', 'Tập huấn', 'Mười lớp', 'Sở Công Thương', 'Hàng năm'],
    )
    expect(rows?.[2]?.[1]).toBe('')
    expect(rows?.[4]).toEqual(['4', '', 'Tập huấn', 'Mười lớp', 'Sở Công Thương', '', 'Hàng năm'])
  })

  it('takes two times in a row for those of a task', () => {
    const rows = read(
      ['TT', 'Nội dung', 'Cơ quan chủ trì', 'Thời gian trình', 'Ban Thường vụ', 'Ban Chấp hành'],
      ['1', 'Nghị quyết về rừng', 'Ban Tổ chức', 'Tháng 5/2026', 'Tháng 7/2026'],
      ['2', 'Đề án cán bộ', 'Ban Tổ chức', 'Quý III/2026', 'Quý IV/2026'],
    )
    expect(rows?.slice(1, 3)).toEqual([
      ['', '', '', 'Ban Thường vụ', 'Ban Chấp hành'],
      ['1', 'Nghị quyết về rừng', 'Ban Tổ chức', 'Tháng 5/2026', 'Tháng 7/2026'],
    ])
  })

  it('may open with months over days, and goes on to the header of another table', () => {
    const rows = read(
      ['Tháng', 'Thời gian', 'Nội dung công việc', 'Đơn vị thực hiện'],
      ['9/2026', '05–07/9', 'Nhập học', 'Phòng Đào tạo'],
      ['08/9', 'Khai giảng', 'Toàn trường'],
      ['10/2026', '10/10', 'Xét tuyển', 'Nhóm Alpha'],
      ['II. PHÂN CÔNG\nĐầu việc', 'Đơn vị chủ trì', 'Đơn vị phối hợp'],
      ['Thu học phí', 'Phòng Tài chính', 'Các khoa'],
    )
    expect(rows?.slice(1)).toEqual([
      ['9/2026', '05–07/9', 'Nhập học', 'Phòng Đào tạo'],
      ['', '08/9', 'Khai giảng', 'Toàn trường'],
      ['10/2026', '10/10', 'Xét tuyển', 'Nhóm Alpha'],
    ])
  })

  it('has a lead before the tasks, over several of them', () => {
    const rows = read(
      ['TT', 'Cơ quan chủ trì', 'Nhiệm vụ', 'Thời hạn', 'Sản phẩm'],
      ['1', 'Sở Y tế', 'Xây trạm', '2026', 'Trạm'],
      ['2', 'Mở lớp', 'Quý I/2027', 'Lớp học'],
    )
    expect(rows?.[2]).toEqual(['2', '', 'Mở lớp', 'Quý I/2027', 'Lớp học'])
  })

  it('needs no column of labels where its header names work and who does it', () => {
    expect(
      read(
        ['Nội dung', 'Đơn vị thực hiện', 'Thời gian', 'Kết quả'],
        ['1. Hạ tầng'],
        ['Xây trạm', 'Phòng Kinh tế', 'Quý I/2026', 'Trạm'],
        ['Sửa cầu', 'Phòng Kinh tế', 'Năm 2027', 'Cầu'],
      )?.slice(1),
    ).toEqual([
      ['1. Hạ tầng', '', '', ''],
      ['Xây trạm', 'Phòng Kinh tế', 'Quý I/2026', 'Trạm'],
      ['Sửa cầu', 'Phòng Kinh tế', 'Năm 2027', 'Cầu'],
    ])
  })

  it('is told from the figures in its cells by the labels that count on', () => {
    expect(
      read(
        ['TT', 'Chỉ tiêu', 'ĐVT', '2026', '2027'],
        ['1', 'Số trạm', 'Trạm', '2', '3'],
        ['2', 'Số lớp', 'Lớp', '8', '9'],
      )?.slice(1),
    ).toEqual([
      ['1', 'Số trạm', 'Trạm', '2', '3'],
      ['2', 'Số lớp', 'Lớp', '8', '9'],
    ])
  })
})

describe('kindsOf', () => {
  it.each([
    [['Nhóm nhiệm vụ/nhiệm vụ cụ thể', 'Chủ trì', 'Sản phẩm hoàn thành', 'Hạn'], 'task body other time'],
    [['Đơn vị đầu mối', 'Tên đề án', 'Thời gian'], 'body task time'],
    [['Cơ quan/đơn vị chủ trì', 'Tên chương trình, đề án', 'Tiến độ'], 'body task time'],
    [['Nhóm nhiệm vụ', 'Nhiệm vụ', 'Chủ trì'], 'group task body'],
  ])('tells the columns below %s', (header, kinds) => {
    expect(kindsOf(header).join(' ')).toBe(kinds)
  })
})

describe('headerTree', () => {
  it('puts parts of parts in a third row', () => {
    expect(
      headerTree(
        [
          'TT',
          'Chỉ tiêu',
          'Kế hoạch năm 2026',
          'Mục tiêu các năm',
          'Cả năm',
          'Trong đó',
          '2027',
          '2028',
          '6 tháng đầu',
          '6 tháng cuối',
        ],
        7,
      )?.map(({ cells }) => cells.join('|')),
    ).toEqual([
      'TT|Chỉ tiêu|Kế hoạch năm 2026|||Mục tiêu các năm|',
      '||Cả năm|Trong đó||2027|2028',
      '|||6 tháng đầu|6 tháng cuối||',
    ])
  })

  it('knows whom work goes to, and who leads in a house', () => {
    const upper = (cells: string[], width: number) => headerTree(cells, width)?.[0]?.cells
    const submitted = ['TT', 'Đề án', 'Thời gian trình', 'Ghi chú', 'Ban Thường vụ', 'Ban Chấp hành']
    expect(upper(submitted, 5)).toEqual(['TT', 'Đề án', 'Thời gian trình', '', 'Ghi chú'])
    const both = ['TT', 'Đề án', 'Cấp trình', 'Thời hạn trình', 'UBND tỉnh', 'HĐND tỉnh']
    expect(upper(both, 5)).toEqual(['TT', 'Đề án', 'Cấp trình', '', 'Thời hạn trình'])
    const house = ['TT', 'Việc', 'Phân công', 'Thời gian', 'Ghi chú', 'Lãnh đạo Sở', 'Phòng chủ trì', 'Phòng phối hợp']
    expect(upper(house, 7)).toEqual(['TT', 'Việc', 'Phân công', '', '', 'Thời gian', 'Ghi chú'])
    const heads = ['TT', 'Việc', 'Phân công', 'Thời gian']
    for (const lead of ['Cơ quan/đơn vị chủ trì', 'Đơn vị đầu mối', 'Đơn vị chịu trách nhiệm'])
      expect(upper([...heads, lead, 'Đơn vị liên quan'], 5)).toEqual(['TT', 'Việc', 'Phân công', '', 'Thời gian'])
  })

  it('knows quarters, bounds of time and sources of money', () => {
    const rows = (...cells: string[]) => headerTree(cells, cells.length - 1)?.[1]?.cells.join('|')
    expect(rows('TT', 'Việc', 'Thời gian', 'Chủ trì', 'Quý I', 'Quý II')).toBe('||Quý I|Quý II|')
    expect(rows('TT', 'Việc', 'Thời gian', 'Chủ trì', 'Bắt đầu', 'Kết thúc')).toBe('||Bắt đầu|Kết thúc|')
    expect(rows('TT', 'Việc', 'Chủ trì', 'Kinh phí', 'Tổng số', 'Khác')).toBe('|||Tổng số|Khác')
  })

  it('is none where no words tell which cell is parted, unless its columns are numbered', () => {
    const cells = ['TT', 'Việc', 'Nơi', 'Loại', 'Trong', 'Ngoài']
    expect(headerTree(cells, 5)).toBeNull()
    expect(headerTree(cells, 5, true)).toHaveLength(2)
  })

  it('parts no time, place or money by who leads', () => {
    const upper = (...cells: string[]) => headerTree(cells, cells.length - 1)?.[0]?.cells.join('|')
    for (const other of ['Giai đoạn thực hiện', 'Địa điểm thực hiện', 'Kinh phí thực hiện'])
      expect(upper('TT', 'Việc', 'Đơn vị thực hiện', other, 'Chủ trì', 'Phối hợp')).toBe(
        `TT|Việc|Đơn vị thực hiện||${other}`,
      )
    for (const lead of ['Đơn vị được giao nhiệm vụ chủ trì', 'Trách nhiệm chủ trì', 'Đơn vị chủ trì thực hiện'])
      expect(upper('TT', 'Việc', 'Phân công trách nhiệm', 'Ghi chú', lead, 'Cơ quan, địa phương phối hợp')).toBe(
        'TT|Việc|Phân công trách nhiệm||Ghi chú',
      )
  })
})
