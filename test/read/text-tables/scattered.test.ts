import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../../src/index.js'

const HEAD = [
  'UBND TỈNH SƠN HÀ',
  'Số: 12/KH-UBND',
  'Sơn Hà, ngày 05 tháng 3 năm 2026',
  '',
  'KẾ HOẠCH',
  'Chuyển đổi số năm 2026',
  'I. NHIỆM VỤ',
  'Các nhiệm vụ cụ thể tại Phụ lục kèm theo Kế hoạch này.',
  'Nơi nhận:',
  '- Lưu: VT.',
  'TM. ỦY BAN NHÂN DÂN',
  'CHỦ TỊCH',
  'Trần Văn Bình',
  '',
  'PHỤ LỤC',
  'DANH MỤC NHIỆM VỤ',
  '',
]

async function tasksOf(lines: readonly string[]) {
  const { tasks, assignments, diagnostics } = await parsePlan([...HEAD, ...lines].join('\n'), { name: 'a.txt' })
  const annex = tasks.filter(({ origin }) => origin === 'annex')
  return {
    rows: annex.map(({ id, text }) => {
      const own = assignments.find(({ taskId }) => taskId === id)
      const names = (list: readonly { name: string }[] = []) => list.map(({ name }) => name).join(' + ')
      return [id, text, names(own?.leads), names(own?.coordinators), own?.outputs?.join(' + '), own?.schedule?.text]
    }),
    messages: diagnostics.map(({ message }) => message),
  }
}

/** The lines of cells, each cell below an empty line. */
const apart = (...cells: string[]): string[] => cells.flatMap((cell) => ['', ...cell.split('/ ')])

const HEADER = apart('Nội dung nhiệm vụ', 'STT', 'Chủ trì', 'Phối hợp', 'Kết quả', 'Thời gian/ hoàn thành')

describe('a table whose cells were scattered', () => {
  it('has its rows where the cells stand one after the other below their label and the header in any order', async () => {
    const { rows } = await tasksOf([
      ...HEADER,
      ...apart('I', 'Hạ tầng số'),
      ...apart(
        '1',
        'Xây dựng cơ sở dữ liệu/ đất đai',
        'Sở Xây dựng',
        'Sở Tài chính',
        'Quyết định của/ UBND tỉnh',
        '2026',
      ),
      ...apart(
        '2',
        'Lắp đặt trạm quan trắc không khí/ tại các khu công nghiệp',
        'Sở Y tế',
        'UBND các xã,/ phường',
        'Báo cáo',
        'Quý III/2026',
      ),
      ...apart('II', 'Nhân lực'),
      ...apart('3', 'Tổ chức tập huấn/ cho cán bộ', 'Sở Nội vụ', 'Sở Tư pháp', 'Kế hoạch', 'Hằng năm'),
    ])
    expect(rows).toEqual([
      ['PL1.I.1', 'Xây dựng cơ sở dữ liệu đất đai', 'Sở Xây dựng', 'Sở Tài chính', 'Quyết định của UBND tỉnh', '2026'],
      [
        'PL1.I.2',
        'Lắp đặt trạm quan trắc không khí tại các khu công nghiệp',
        'Sở Y tế',
        'UBND các xã, phường',
        'Báo cáo',
        'Quý III/2026',
      ],
      ['PL1.II.3', 'Tổ chức tập huấn cho cán bộ', 'Sở Nội vụ', 'Sở Tư pháp', 'Kế hoạch', 'Hằng năm'],
    ])
  })

  it('has its rows where their lines come in turn about the middle of each row', async () => {
    const { rows } = await tasksOf([
      ...HEADER,
      '',
      'Đưa chỉ tiêu vào bộ tiêu chí đánh giá,',
      'Quyết định của',
      '1',
      'Sở Nội vụ',
      'Sở Y tế, Sở Tài chính',
      'Quý IV/2026',
      'xếp loại các xã',
      'UBND tỉnh',
      'Rà soát quy trình xử lý hồ sơ của',
      'Sở Tư pháp; Công an',
      '2',
      'Sở Xây dựng',
      'Báo cáo',
      'Năm 2026',
      'trung tâm hành chính công',
      'tỉnh',
      '3',
      'Tổ chức hội thi',
      'Sở Công Thương',
      'UBND các xã',
      'Kế hoạch',
      'Tháng 6/2026',
    ])
    expect(rows.map(([, ...cells]) => cells)).toEqual([
      [
        'Đưa chỉ tiêu vào bộ tiêu chí đánh giá, xếp loại các xã',
        'Sở Nội vụ',
        'Sở Y tế + Sở Tài chính',
        'Quyết định của UBND tỉnh',
        'Quý IV/2026',
      ],
      [
        'Rà soát quy trình xử lý hồ sơ của trung tâm hành chính công',
        'Sở Xây dựng',
        'Sở Tư pháp + Công an tỉnh',
        'Báo cáo',
        'Năm 2026',
      ],
      ['Tổ chức hội thi', 'Sở Công Thương', 'UBND các xã', 'Kế hoạch', 'Tháng 6/2026'],
    ])
  })

  it('gives nobody a row that cannot be told, and says where its lines are', async () => {
    const { rows, messages } = await tasksOf([
      ...HEADER,
      ...apart(
        '1',
        'Xây dựng cơ sở dữ liệu/ đất đai',
        'Sở Xây dựng',
        'Sở Tài chính',
        'Quyết định của/ UBND tỉnh',
        '2026',
      ),
      // who leads is merged with the row above
      ...apart('2', 'Lắp đặt trạm quan trắc/ không khí', 'UBND các xã,/ phường', 'Báo cáo', 'Quý III/2026'),
      ...apart('3', 'Tổ chức tập huấn/ cho cán bộ', 'Sở Nội vụ', 'Sở Tư pháp', 'Kế hoạch', 'Hằng năm'),
      ...apart('4', 'Sơ kết ba năm/ thực hiện', 'Sở Nội vụ', 'Sở Y tế', 'Báo cáo', 'Tháng 12/2026'),
    ])
    expect(rows.map(([id, , lead]) => [id, lead])).toEqual([
      ['PL1.1', 'Sở Xây dựng'],
      ['PL1.3', 'Sở Nội vụ'],
      ['PL1.4', 'Sở Nội vụ'],
    ])
    expect(messages).toContainEqual(expect.stringMatching(/stand column by column/))
  })

  it('is left as it is where it has a column that its cells do not tell', async () => {
    const { rows } = await tasksOf([
      ...HEADER,
      ...apart('Ghi chú'),
      ...apart(
        '1',
        'Xây dựng cơ sở dữ liệu/ đất đai',
        'Sở Xây dựng',
        'Sở Tài chính',
        'Quyết định của/ UBND tỉnh',
        '2026',
      ),
      ...apart('2', 'Lắp đặt trạm/ quan trắc', 'Sở Y tế', 'UBND các xã', 'Báo cáo', 'Quý III/2026', 'Chờ vốn'),
      ...apart('3', 'Tổ chức tập huấn/ cho cán bộ', 'Sở Nội vụ', 'Sở Tư pháp', 'Kế hoạch', 'Hằng năm'),
    ])
    expect(rows.filter(([, , lead]) => lead !== '')).toEqual([])
  })

  it('gives nobody all bodies of a row where the head of another column stands among the rows', async () => {
    const { rows } = await tasksOf([
      'STT Nhiệm vụ Cơ quan chủ trì',
      'Cấp trình',
      '1 Đề án quốc tế hóa giáo dục',
      'Bộ Giáo dục và Đào tạo',
      'Bộ Tư pháp',
      'Quốc hội',
      'Cơ quan phối hợp',
      'Năm 2026',
      '2 Đề án phát triển trung tâm đào tạo',
      'Bộ Giáo dục và Đào tạo',
      'Bộ Tài chính',
      'Chính phủ',
      'Năm 2026',
      '3 Chương trình đào tạo lại',
      'Bộ Nội vụ',
      'Bộ Tài chính',
      'Chính phủ',
      'Năm 2026',
    ])
    expect(rows.filter(([, , lead]) => lead)).toEqual([])
  })
})
