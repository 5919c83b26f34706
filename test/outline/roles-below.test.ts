import { describe, expect, it } from 'vitest'
import { parsePlanText } from '../../src/index.js'

const rolesOf = (text: string) => {
  const { sections, tasks } = parsePlanText(text)
  const all = sections.flatMap(function below(one): typeof sections {
    return [one, ...one.children.flatMap(below)]
  })
  return [Object.fromEntries(all.map(({ id, roles }) => [id, roles])), tasks.map(({ id }) => id)]
}

it('finds no work of the plan in what looks back', () => {
  const text =
    'PHẦN I. ĐÁNH GIÁ KẾT QUẢ THỰC HIỆN NĂM 2024\n1. Lãnh đạo, chỉ đạo, kiểm tra\na) Đã trồng 10 ha rừng.\nPHẦN II. NHIỆM VỤ\n1. Tổ chức thực hiện\na) Trồng 12 ha rừng.'
  expect(rolesOf(text)).toEqual([
    { P1: ['situation'], 'P1.1': [], 'P1.1.a': [], P2: ['tasks'], 'P2.1': ['implementation'], 'P2.1.a': [] },
    ['P2.1.a'],
  ])
})

it('finds the work in a part that says first whom it is for', () => {
  const text =
    'I. ĐỐI TƯỢNG, NỘI DUNG, GIẢI PHÁP\n1. Đối tượng\nCán bộ, công chức.\n2. Nội dung\na) Phổ biến quy định về cây xanh.'
  expect(rolesOf(text)).toEqual([{ I: ['tasks'], 'I.1': [], 'I.2': [], 'I.2.a': [] }, ['I.2.a']])
  expect(rolesOf('I. ĐỐI TƯỢNG, PHẠM VI ÁP DỤNG\n1. Cán bộ, công chức.')[1]).toEqual([])
})

it('says once that a part holds duties', () => {
  const text = 'IV. TỔ CHỨC THỰC HIỆN\n1. Trách nhiệm của Sở Y tế\na) Rà soát.'
  expect(rolesOf(text)).toEqual([{ IV: ['implementation'], 'IV.1': [], 'IV.1.a': [] }, ['IV.1.a']])
  expect(rolesOf('1. Trách nhiệm của Sở Y tế\na) Rà soát.')[0]).toEqual({ '1': ['implementation'], '1.a': [] })
})

describe('a part about an event', () => {
  const event = 'II. TỔ CHỨC HỘI NGHỊ TỔNG KẾT\n'

  it('is the work where its items say when, where and what', () => {
    const text = `${event}1. Thời gian: Ngày 05/12/2026.\n2. Thành phần: Trưởng các thôn.\n3. Nội dung: Báo cáo năm.`
    expect(rolesOf(text)).toEqual([{ II: ['tasks'], 'II.1': [], 'II.2': [], 'II.3': [] }, ['II']])
    const [task] = parsePlanText(text).tasks
    expect(task).toMatchObject({ text: 'TỔ CHỨC HỘI NGHỊ TỔNG KẾT', schedule: { from: '2026-12-05' } })
    expect(task?.details.map(({ label }) => label)).toEqual(['Thành phần', 'Nội dung'])
  })

  it('has its duties beside them', () => {
    const duties = '2. Phân công\na) Trạm Y tế: Trực cấp cứu.'
    expect(rolesOf(`${event}1. Thời gian: Ngày 05/12/2026.\n${duties}`)[1]).toEqual(['II', 'II.2.a'])
  })

  it('holds the tasks where its items are of another kind', () => {
    expect(rolesOf(`${event}1. Chuẩn bị hội trường.\n2. Mời đại biểu.`)[1]).toEqual(['II.1', 'II.2'])
    expect(rolesOf(`${event}1. Cụm phía Bắc\n- Thời gian: Ngày 05/12/2026.\n- Địa điểm: Thôn Bãi.`)[1]).toEqual([
      'II.1',
    ])
  })

  it('gives none to its rules and its board beside the duties', () => {
    const parts = '1. Thể lệ\na) Viết tay.\n2. Ban Tổ chức\na) Trưởng ban.\n3. Phân công nhiệm vụ\na) Trạm Y tế: Trực.'
    expect(rolesOf(`II. TỔ CHỨC CUỘC THI\n${parts}`)[1]).toEqual(['II.3.a'])
  })

  it.each([
    'II. TỔ CHỨC BỘ MÁY\n1. Lập 02 phòng.',
    'II. THỜI GIAN TỔ CHỨC HỘI NGHỊ\n1. Ngày 05/12/2026.',
    'I. MỤC ĐÍCH\n1. Tổ chức hội nghị tổng kết\na) Nâng cao nhận thức.',
  ])('is none in %j', (text) => {
    expect(rolesOf(text)[1]).toEqual([])
  })

  it('leaves the tasks to the part above it', () => {
    expect(rolesOf('II. NỘI DUNG\n1. Tổ chức lễ phát động\n- Thời gian: Ngày 05/12/2026.')).toEqual([
      { II: ['tasks'], 'II.1': [], 'II.1.-1': [] },
      ['II.1'],
    ])
  })
})

it('takes leadership among the fields of the work for one of them', () => {
  const text =
    'I. NHIỆM VỤ\n1. Công tác lãnh đạo, chỉ đạo\na) Kiện toàn Ban Chỉ đạo.\nII. LÃNH ĐẠO, CHỈ ĐẠO\n1. Họp giao ban.'
  expect(rolesOf(text)).toEqual([
    { I: ['tasks'], 'I.1': [], 'I.1.a': [], II: ['implementation'], 'II.1': [] },
    ['I.1.a', 'II.1'],
  ])
})

it('takes an assessment among the work for a piece of it', () => {
  const below = 'a) Đánh giá thực trạng: Các trường rà soát vườn cây.\nb) Lập kế hoạch: Các trường trồng cây.'
  expect(rolesOf(`I. NHIỆM VỤ\n1. Chăm sóc cây\n${below}`)[1]).toEqual(['I.1.a', 'I.1.b'])
  expect(rolesOf(`I. NỘI DUNG\n1. Chăm sóc cây\n${below}`)[1]).toEqual(['I.1.a', 'I.1.b'])
  expect(rolesOf(`I. NỘI DUNG\n1. Đánh giá thực trạng\n${below}\n2. Giải pháp\na) Trồng cây.`)[1]).toEqual(['I.2.a'])
})

it('finds the work in what is inspected', () => {
  const text = 'I. ĐỐI TƯỢNG VÀ NỘI DUNG KIỂM TRA\n1. Đối tượng: Các thôn.\n2. Nội dung: Kiểm tra sổ rừng.'
  expect(rolesOf(text)[1]).toEqual(['I.2'])
})

describe('a part whose title says nothing of what it is for', () => {
  const plan = (...part: string[]) => rolesOf(['I. NHIỆM VỤ', '1. Mở lớp dạy nghề.', ...part].join('\n'))
  const duties = ['1. Công an xã chủ trì, phối hợp với Trạm Y tế lập phương án.', '2. Các thôn cử người trực.']

  it('holds duties where its items name who does them', () => {
    expect(plan('II. CÔNG TÁC HẬU CẦN', ...duties)).toEqual([
      { I: ['tasks'], 'I.1': [], II: ['implementation'], 'II.1': [], 'II.2': [] },
      ['I.1', 'II.1', 'II.2'],
    ])
    expect(plan('II. CÔNG TÁC HẬU CẦN', 'Công an xã chủ trì, phối hợp với Trạm Y tế lập phương án.')[1]).toEqual([
      'I.1',
      'II',
    ])
  })

  it.each([
    ['II. PHẠM VI, ĐỐI TƯỢNG', ...duties],
    ['II. CÔNG TÁC HẬU CẦN', '1. Có 12 xe buýt.', '2. Nhà khách rộng 300 m2.', '3. Công an xã trực.'],
    ['II. CÔNG TÁC HẬU CẦN', '- Chủ trì: Công an xã.'],
    ['II. Các hiệp hội ngành nghề', 'a) Hội Nghề cá vận động hội viên.', 'b) Hội Thủy sản tập huấn cho hội viên.'],
  ])('holds none otherwise: %s, %s', (...part) => {
    expect(plan(...part)[1]).toEqual(['I.1'])
  })

  it('holds the works whose lines say for whom, when and who', () => {
    const works = ['1. Kiểm tra sổ sách', '- Đối tượng: Chi bộ thôn Đông.', '- Đơn vị tham mưu: Văn phòng.']
    expect(plan('II. NỘI DUNG, ĐỐI TƯỢNG, THỜI GIAN', ...works)).toMatchObject([{ II: ['tasks'] }, ['I.1', 'II.1']])
    const times = ['- Mốc thời gian: Năm 2025.', '- Thời gian tiến hành: Tháng 9/2026.']
    const [, inspection] = parsePlanText(['I. NHIỆM VỤ', '1. Lập sổ.', '2. Kiểm tra', ...times].join('\n')).tasks
    expect(inspection).toMatchObject({ id: 'I.2', schedule: { from: '2026-09' } })
  })

  it('holds none in a document of which no part says that it is a plan', () => {
    expect(rolesOf(['I. CÔNG TÁC HẬU CẦN', ...duties].join('\n'))[0]).toMatchObject({ I: [] })
    const directive = [
      '1. Công tác hậu cần',
      'a) Công an xã lập phương án.',
      '2. Tổ chức thực hiện',
      'a) Các thôn trực.',
    ]
    expect(rolesOf(directive.join('\n'))[0]).toMatchObject({ '1': [], '2': ['implementation'] })
  })
})
