import { describe, expect, it } from 'vitest'
import { extractAssignments } from '../../../src/facts/assignments/assignments.js'
import { extractTasks } from '../../../src/facts/tasks/tasks.js'
import type { Party } from '../../../src/plan.js'
import { treeOf } from '../../tree-of.js'

const names = (parties: readonly Party[]) => parties.map(({ name }) => name).join('; ')

function assignmentsOf(...lines: string[]) {
  const root = treeOf(...lines)
  root.facts.tasks = extractTasks(root)
  return extractAssignments(root)
}

/** `leads > coordinators` of each assignment of a task. */
const read = (task: string) =>
  assignmentsOf('I. NHIỆM VỤ', `1. ${task}`).map(
    ({ leads, coordinators }) => `${names(leads)} > ${names(coordinators)}`,
  )

/** The same, with the executors, below the heading of a body. */
const below = (task: string) =>
  assignmentsOf('I. TỔ CHỨC THỰC HIỆN', '1. UBND xã An Lĩnh', `- ${task}`).map(
    ({ leads, executors, coordinators }) => `${names(leads)} / ${names(executors)} > ${names(coordinators)}`,
  )

describe('who is named at the end of a task alone', () => {
  it.each([
    ['Rà soát hồ sơ viên chức (SNV).', ['SNV > ']],
    ['Xây dựng phần mềm quản lý hồ sơ [Sở Nội vụ, Sở Y tế].', ['Sở Nội vụ; Sở Y tế > ']],
    ['Rà soát biên chế. Sở Nội vụ (CT), Sở Tài chính (PH).', ['Sở Nội vụ > Sở Tài chính']],
    ['Tổ chức hội thao; Cục Quân huấn, Quý III.', ['Cục Quân huấn > ']],
    ['Phát quang hành lang tuyến - Đội Vận hành; xong trước 25/01/2026.', ['Đội Vận hành > ']],
    ['Phát quang hành lang tuyến - Phòng Văn hóa - Xã hội, tháng 5/2026.', ['Phòng Văn hóa - Xã hội > ']],
    ['Treo cờ: Văn phòng Sở; Đoàn Thanh niên hỗ trợ.', ['Văn phòng Sở > Đoàn Thanh niên']],
    ['Tiêm phòng đàn mới nuôi: cán bộ thú y phụ trách, các thôn phối hợp.', ['cán bộ thú y > các thôn']],
    ['Tiêm phòng đàn mới nuôi (Trạm Y tế chịu trách nhiệm; Công an xã hỗ trợ).', ['Trạm Y tế > Công an xã']],
    ['Biểu dương tập thể (Sở Nội vụ, Sở Y tế).', []],
    ['Rà soát quy chế giữa ba ngành (Công an, Quân sự, Biên phòng).', []],
    ['Báo cáo kết quả cho Sở Nội vụ (Phòng Tổ chức bộ máy).', []],
  ])('does it, where the words before name no place and no body: %s', (task, expected) => {
    expect(read(task)).toEqual(expected)
  })

  it('and each of the forces behind `trong đó` has its part', () => {
    expect(
      read(
        'Công an tỉnh bố trí 200 cán bộ; trong đó, lực lượng Cảnh sát giao thông phân luồng; lực lượng Cảnh sát cơ động tuần tra.',
      ),
    ).toEqual(['Công an tỉnh > ', 'lực lượng Cảnh sát giao thông > ', 'lực lượng Cảnh sát cơ động > '])
  })

  it.each([
    ['Đề nghị Sở Tài chính bố trí kinh phí; UBND các xã hỗ trợ nhân lực.', ['Sở Tài chính > ', 'UBND các xã > ']],
    ['Giao Sở Tài chính tham mưu; phòng Nghiệp vụ góp ý chuyên môn.', ['Sở Tài chính > ', 'phòng Nghiệp vụ > ']],
    [
      'Giao Sở Tài chính tham mưu; Báo và Phát thanh - Truyền hình tỉnh mở chuyên mục.',
      ['Sở Tài chính > ', 'Báo và Phát thanh - Truyền hình tỉnh > '],
    ],
  ])('and behind whom a sentence orders something the next body has its part: %s', (task, expected) => {
    expect(read(task)).toEqual(expected)
  })

  it('may stand in brackets in a line of its own', () => {
    const lines = ['I. NHIỆM VỤ', '1. Mở rộng vùng phủ sóng', '(Sở Y tế chủ trì, Sở Nội vụ phối hợp; năm 2026)']
    expect(assignmentsOf(...lines).map((one) => [names(one.leads), names(one.coordinators)])).toEqual([
      ['Sở Y tế', 'Sở Nội vụ'],
    ])
  })

  it('says in the next clause that it is a partner', () => {
    expect(read('Sở Y tế là cơ quan chủ trì; Sở Nội vụ là cơ quan phối hợp trong thẩm định.')).toEqual([
      'Sở Y tế > Sở Nội vụ',
    ])
  })
})

describe('who acts behind the work that a task begins with', () => {
  it.each([
    ['Rà soát hộ nghèo; tổ Giảm nghèo thực hiện, phòng Nội vụ phối hợp.', ['tổ Giảm nghèo > phòng Nội vụ']],
    ['Phát triển cây ăn quả. Ủy ban nhân dân huyện lập đề án trong năm 2026.', ['Ủy ban nhân dân huyện > ']],
    [
      'Gặp mặt 60 công nhân: Ban Chính sách chuẩn bị nội dung; Văn phòng lo hậu cần.',
      ['Ban Chính sách > ', 'Văn phòng > '],
    ],
    [
      'Đối chiếu số liệu. Việc này do Đoàn kiểm tra liên ngành thực hiện, báo cáo UBND tỉnh.',
      ['Đoàn kiểm tra liên ngành > '],
    ],
  ])('leads it: %s', (task, expected) => {
    expect(read(task)).toEqual(expected)
  })

  it('has its own part and time where there are more', () => {
    const [first, second, ...others] = assignmentsOf(
      'I. NHIỆM VỤ',
      '1. Kiểm kê rừng tại cơ sở; các sở, ban, ngành tự kiểm kê, gửi báo cáo trước ngày 15/5/2026; Sở Tài chính tổng hợp trước ngày 15/6/2026.',
    )
    expect([first, second].map((one) => [names(one?.leads ?? []), one?.schedule?.to])).toEqual([
      ['các sở, ban, ngành', '2026-05-15'],
      ['Sở Tài chính', '2026-06-15'],
    ])
    expect(others).toEqual([])
  })

  it('is also charged by `phân công` behind a semicolon', () => {
    expect(
      read('Kiện toàn bộ máy; phân công Ban Tổ chức Huyện ủy tham mưu; Đảng ủy các xã hoàn thành trước 31/12/2026.'),
    ).toEqual(['Ban Tổ chức Huyện ủy > ', 'Đảng ủy các xã > '])
  })

  it.each([
    'Hình thành mạng lưới gồm: Không gian thử nghiệm; Trung tâm định giá theo chuyên ngành; Văn phòng đại diện của các sàn.',
    'Lắp trạm mới: 58 trạm (trong đó: VNPT: 25 trạm, Viettel: 33 trạm).',
    'Đồng ý với đề nghị của Sở Y tế; phân công đảng viên uy tín phụ trách hộ khó khăn.',
    'Phát triển kinh tế tư nhân. Các doanh nghiệp chủ động đổi mới công nghệ.',
    'Mở rộng khu công nghiệp. Ủy ban nhân dân tỉnh đã phê duyệt quy hoạch.',
    'Đào tạo đội ngũ chuyên gia. Các chuyên gia này tiếp tục đào tạo cán bộ ở cơ sở.',
    'Mở rộng dịch vụ số. Các sở, ban, ngành cùng tham gia phát triển nội dung.',
    'Thành lập Ban Chỉ đạo cấp khu vực; Ban Chỉ đạo cấp tỉnh theo quy định.',
  ])('is nobody of whom it is only told: %s', (task) => {
    expect(read(task)).toEqual([])
  })
})

describe('bodies behind commas that each do a work of their own', () => {
  it.each([
    [
      'Phòng Nội vụ chủ trì; Phòng Tài chính bảo đảm kinh phí; các đơn vị cử cán bộ tham gia.',
      ['Phòng Nội vụ > ', 'Phòng Tài chính > ', 'các đơn vị > '],
    ],
    [
      'Giao Ban Tuyên giáo chủ biên kỷ yếu; các xã, thị trấn cung cấp tư liệu.',
      ['Ban Tuyên giáo > ', 'các xã, thị trấn > '],
    ],
    [
      'Công an huyện lập phương án bảo vệ. Ban Chỉ huy Quân sự huyện bắn pháo hoa tầm thấp.',
      ['Công an huyện > ', 'Ban Chỉ huy Quân sự huyện > '],
    ],
  ])('may stand in clauses of their own: %s', (task, expected) => {
    expect(read(task)).toEqual(expected)
  })

  it('have an assignment each', () => {
    expect(
      read(
        'Sở Y tế lo công tác tuyên truyền, Đài Phát thanh tỉnh mở chuyên mục về dịch bệnh, Báo An Lĩnh dành thời lượng đưa tin.',
      ),
    ).toEqual(['Sở Y tế > ', 'Đài Phát thanh tỉnh > ', 'Báo An Lĩnh > '])
    expect(read('Giao Văn phòng Bộ bảo đảm kinh phí, Trung tâm Thông tin cập nhật lên mạng.')).toEqual([
      'Văn phòng Bộ > ',
      'Trung tâm Thông tin > ',
    ])
  })

  it.each([
    ['Sở Y tế báo cáo kết quả với UBND tỉnh, Sở Nội vụ theo dõi.', 'Sở Y tế > '],
    ['Sở Y tế lập phương án phòng dịch. Ủy ban nhân dân tỉnh sẽ xem xét kinh phí.', 'Sở Y tế > '],
    ['Sở Y tế xây dựng đề án về dân số, Sở Tài chính thẩm định kinh phí.', 'Sở Y tế > '],
    ['Sở Y tế chỉ đạo Bệnh viện A chuẩn bị thuốc, Bệnh viện B chuẩn bị giường.', 'Sở Y tế > '],
  ])('are none where the second gets, judges or is told to do it: %s', (task, expected) => {
    expect(read(task)).toEqual([expected])
  })
})

describe('a body that is ordered through the one above it', () => {
  it('leads where nobody is named above, and else carries it out', () => {
    const order = 'Chỉ đạo Phòng Kinh tế phối hợp Chi nhánh Văn phòng đăng ký đất đai rà soát thửa đất.'
    expect(read(order)).toEqual(['Phòng Kinh tế > Chi nhánh Văn phòng đăng ký đất đai'])
    expect(below(order)).toEqual(['UBND xã An Lĩnh / Phòng Kinh tế > Chi nhánh Văn phòng đăng ký đất đai'])
  })

  it('is none of the own people of a body', () => {
    expect(below('Phân công giáo viên trong tổ dạy thay đúng chuyên môn.')).toEqual(['UBND xã An Lĩnh /  > '])
    expect(below('Phân công đồng chí Phó Chủ tịch Thường trực phụ trách công tác tiếp dân.')).toEqual([
      'UBND xã An Lĩnh /  > ',
    ])
    expect(below('Phân công lực lượng trực trong mùa khô; tuần tra các cửa rừng.')).toEqual(['UBND xã An Lĩnh /  > '])
    expect(below('Phân công lực lượng kiểm lâm tuần tra các cửa rừng.')).toEqual(['lực lượng kiểm lâm /  > '])
  })
})

it('who does it stands behind a dash, with the time behind it', () => {
  expect(read('Ký thỏa thuận với khách hàng lớn - Phòng Kinh doanh thực hiện, hoàn thành tháng 4/2027.')).toEqual([
    'Phòng Kinh doanh > ',
  ])
})

describe('who does a work that only its title says', () => {
  it.each([
    ['Bàn ghế, nước uống: Tổ văn phòng', 'Tổ văn phòng > '],
    ['Hội thi viết chữ đẹp: Trường Tiểu học Nam Lập, ngày 20/11/2027.', 'Trường Tiểu học Nam Lập > '],
    ['Hội thao: Huyện đoàn, Trung tâm Văn hóa huyện; quý II/2027.', 'Huyện đoàn; Trung tâm Văn hóa huyện > '],
    ['Ném còn: thôn Nà Lạn, thôn Bản Hạ.', 'thôn Nà Lạn; thôn Bản Hạ > '],
    ['Đưa người nghiện vào các cơ sở cai nghiện: Công an phường chủ trì.', 'Công an phường > '],
    [
      'Trang trí hội trường: Đoàn Thanh niên xã, Trung tâm Văn hóa huyện (xong trước ngày 04/9/2026)',
      'Đoàn Thanh niên xã; Trung tâm Văn hóa huyện > ',
    ],
  ])('stands behind its colon: %s', (task, expected) => {
    expect(read(task)).toEqual([expected])
  })

  it('may be persons', () => {
    const [found] = assignmentsOf('I. NHIỆM VỤ', '1. Trang trí sân khấu, phông màn: Đ/c Tuấn, Đ/c Hạnh')
    expect(found?.persons.map(({ name }) => name)).toEqual(['Tuấn', 'Hạnh'])
  })

  it.each(['Kiểm tra công vụ tại các đơn vị: Sở Nội vụ, Sở Y tế', '15/11/2026: Tổ chức hội thảo'])(
    'is nobody where the names are those of places or of work: %s',
    (task) => {
      expect(read(task)).toEqual([])
    },
  )
})

describe('a bracket with names and a time', () => {
  it('says who does what the sentence names partners of', () => {
    expect(read('Phối hợp với Sở Công Thương mở hội chợ (Phòng Kinh tế, tháng 5/2027).')).toEqual([
      'Phòng Kinh tế > Sở Công Thương',
    ])
  })

  it('may say only who is to prepare it', () => {
    expect(read('Hội nghị sơ kết lần thứ 8. (Văn phòng Huyện ủy chuẩn bị)')).toEqual(['Văn phòng Huyện ủy > '])
  })

  it.each([
    ['Rà soát hồ sơ về đất (Sở Y tế, quý II/2026).', 'Sở Y tế > ', '2026-34'],
    ['Mở hội thảo tổng kết (dự kiến tháng 10/2026, Thư viện tỉnh lo tài liệu).', 'Thư viện tỉnh > ', '2026-10'],
    ['Thành lập Tổ giúp việc (Sở Nội vụ tham mưu, tháng 02/2026).', 'Sở Nội vụ > ', '2026-02'],
    [
      'Diễn tập ứng phó bão (tháng 5/2026, Ban An toàn chủ trì; Phòng Kỹ thuật phối hợp).',
      'Ban An toàn > Phòng Kỹ thuật',
      '2026-05',
    ],
  ])('says who and when: %s', (task, expected, to) => {
    const [found] = assignmentsOf('I. NHIỆM VỤ', `1. ${task}`)
    expect(`${names(found?.leads ?? [])} > ${names(found?.coordinators ?? [])}`).toBe(expected)
    expect(found?.schedule?.to).toBe(to)
  })
})

describe('work under a title that is also a label', () => {
  it('is a task where its words charge somebody', () => {
    const money = 'Về nguồn vốn: Phòng Kế hoạch tham mưu Giám đốc phân bổ chỉ tiêu cho các xã.'
    expect(read(money)).toEqual(['Phòng Kế hoạch > '])
    const root = treeOf(
      'I. NHIỆM VỤ',
      '1. Kiểm tra, giám sát: mỗi quý Phòng Kiểm toán kiểm tra ít nhất 20% số món vay.',
    )
    expect(extractTasks(root).map(({ id }) => id)).toEqual(['I.1'])
  })

  it('is none where it only says whence the money comes', () => {
    const root = treeOf('I. NHIỆM VỤ', '1. Trồng rừng.', '2. Nguồn vốn: Ngân sách tỉnh và nguồn hợp pháp khác.')
    expect(extractTasks(root).map(({ id }) => id)).toEqual(['I.1'])
  })
})

describe('with whom a task is done, said in other words', () => {
  it.each([
    [
      'Xây dựng phần mềm quản lý - Sở Nội vụ chủ trì, phối hợp với Sở Tài chính, Công an tỉnh.',
      ['Sở Nội vụ > Sở Tài chính; Công an tỉnh'],
    ],
    ['Đối thoại với thanh niên - Đoàn xã tham mưu, tháng 6/2026.', ['Đoàn xã > ']],
    ['Sở Nội vụ kết hợp với Sở Tài chính lập dự toán.', ['Sở Nội vụ > Sở Tài chính']],
    ['Sở Nội vụ phải phối hợp ngay với Sở Tài chính lập dự toán.', ['Sở Nội vụ > Sở Tài chính']],
    [
      'Sở Nội vụ lập dự toán, có sự phối hợp của Sở Tài chính, Công an tỉnh.',
      ['Sở Nội vụ > Sở Tài chính; Công an tỉnh'],
    ],
    ['Sở Nội vụ lập dự toán với sự phối hợp chặt chẽ của Sở Tài chính.', ['Sở Nội vụ > Sở Tài chính']],
  ])('is read: %s', (task, expected) => {
    expect(read(task)).toEqual(expected)
  })

  it('makes no leads of those who help behind a comma', () => {
    expect(read('Rà soát danh mục dự án do Sở Nội vụ chủ trì, Sở Tài chính, Công an tỉnh phối hợp thực hiện.')).toEqual(
      [],
    )
  })
})
