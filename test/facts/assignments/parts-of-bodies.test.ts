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

describe('bodies that each stand before a colon on one line', () => {
  it.each([
    [
      'Sở Y tế: Rà soát danh mục; Sở Tài chính: thẩm định dự toán; UBND các xã: tuyên truyền.',
      ['Sở Y tế > ', 'Sở Tài chính > ', 'UBND các xã > '],
    ],
    ['Sở Y tế: Rà soát danh mục. Sở Tài chính: Thẩm định dự toán.', ['Sở Y tế > ', 'Sở Tài chính > ']],
    ['Sở Y tế: Rà soát danh mục; Sở Tài chính phối hợp.', ['Sở Y tế > Sở Tài chính']],
    ['Sở Y tế: Rà soát danh mục; Sở Y tế gửi báo cáo.', ['Sở Y tế > ']],
    ['Tổ công tác liên ngành: Rà soát danh mục; Tổ công tác gửi báo cáo.', ['Tổ công tác liên ngành > ']],
    ['Các bệnh viện: Chuẩn bị giường bệnh; Giám đốc bệnh viện chịu trách nhiệm.', ['Các bệnh viện > ']],
  ])('have their own part: %s', (task, expected) => {
    expect(read(task)).toEqual(expected)
  })

  it('have their own time', () => {
    const parts = assignmentsOf(
      'I. NHIỆM VỤ',
      '1. Sở Y tế: Rà soát danh mục trước ngày 15/5/2026; Sở Tài chính: bố trí kinh phí trước ngày 15/6/2026.',
    )
    expect(parts.map(({ schedule }) => schedule?.to)).toEqual(['2026-05-15', '2026-06-15'])
  })
})

describe('a bracket of several bodies', () => {
  it.each([
    ['Mở chuyên mục (giao Đài Truyền thanh xã tổ chức; Sở Y tế hướng dẫn).', ['Đài Truyền thanh xã > ', 'Sở Y tế > ']],
    ['Mở chuyên mục (giao UBND xã Tân An tổ chức; các thôn cử người).', ['UBND xã Tân An > ', 'các thôn > ']],
    ['Mở chuyên mục (Sở Y tế chủ trì; Sở Nội vụ phối hợp).', ['Sở Y tế > Sở Nội vụ']],
    ['Rà soát nợ (theo số liệu của Sở Tài chính; Kho bạc Nhà nước chốt số liệu).', []],
  ])('gives each its part: %s', (task, expected) => {
    expect(read(task)).toEqual(expected)
  })

  it('names who carries it out beside whoever presides', () => {
    const [first, ...others] = assignmentsOf(
      'I. NHIỆM VỤ',
      '1. Khảo sát nhu cầu (Sở Nội vụ chủ trì; UBND các xã thực hiện).',
    )
    expect([names(first?.leads ?? []), names(first?.executors ?? [])]).toEqual(['Sở Nội vụ', 'UBND các xã'])
    expect(others).toEqual([])
  })
})

describe('with whom something is done', () => {
  it.each([
    ['Cùng với Sở Nội vụ, Sở Y tế rà soát biên chế.', ['Sở Y tế > Sở Nội vụ']],
    ['Cùng Công an tỉnh, Sở Xây dựng kiểm tra bến khách.', ['Sở Xây dựng > Công an tỉnh']],
    ['Cùng với Sở Nội vụ và Sở Tài chính rà soát biên chế.', [' > Sở Nội vụ; Sở Tài chính']],
    ['Sở Y tế chủ trì. Các sở, ngành có trách nhiệm phối hợp.', ['Sở Y tế > Các sở, ngành']],
    ['Sở Y tế rà soát chợ; cùng Sở Công Thương hỗ trợ tiểu thương.', ['Sở Y tế > Sở Công Thương']],
    ['Sở Y tế làm đầu mối, cùng Sở Nội vụ, Công an tỉnh kiểm tra.', ['Sở Y tế > Sở Nội vụ; Công an tỉnh']],
    ['Sở Y tế lập sổ; chủ trì cùng Sở Nội vụ kiểm tra.', ['Sở Y tế > Sở Nội vụ']],
    [
      'Đoàn trường chủ trì diễu hành; giáo viên chủ nhiệm các lớp 10 phối hợp.',
      ['Đoàn trường > giáo viên chủ nhiệm các lớp 10'],
    ],
    ['Sở Y tế lập danh mục. Yêu cầu UBND các xã phối hợp và tổ chức thực hiện.', ['Sở Y tế > ', 'UBND các xã > ']],
  ])('is read in %j', (task, expected) => {
    expect(read(task)).toEqual(expected)
  })

  it('is all that `Cùng với` names below the heading of a body', () => {
    const [one] = assignmentsOf(
      'I. TỔ CHỨC THỰC HIỆN',
      '1. Sở Công Thương',
      '- Cùng với Sở Nội vụ, Ban Quản lý các khu công nghiệp tỉnh rà soát lao động.',
    )
    expect(`${names(one?.leads ?? [])} > ${names(one?.coordinators ?? [])}`).toBe(
      'Sở Công Thương > Sở Nội vụ; Ban Quản lý các khu công nghiệp tỉnh',
    )
  })
})

describe('who does it, behind the work', () => {
  it.each([
    ['Lập hồ sơ cây di sản: Phòng Kinh tế; thời gian: quý III/2026.', ['Phòng Kinh tế > ']],
    [
      'Khám sức khỏe người cao tuổi, giao Trạm Y tế xã phối hợp với Hội Nông dân xã tổ chức.',
      ['Trạm Y tế xã > Hội Nông dân xã'],
    ],
    ['Thực hiện chỉ tiêu, nhiệm vụ giao Sở Y tế tổ chức.', []],
    ['Đẩy mạnh thu ngân sách; trong đó Thuế tỉnh tập trung thu nợ.', ['Thuế tỉnh > ']],
    ['Cấp ủy các cấp lãnh đạo; chính quyền tổ chức thực hiện.', ['Cấp ủy các cấp > ', 'chính quyền > ']],
  ])('is read in %j', (task, expected) => {
    expect(read(task)).toEqual(expected)
  })
})

describe('a label that is the name of who does it', () => {
  it.each([
    ['Đại diện Sở Y tế: Chuẩn bị tài liệu.', ['Đại diện Sở Y tế > ']],
    ['Đại diện các sở liên quan: Theo chức năng, nhiệm vụ cử người.', ['Đại diện các sở liên quan > ']],
    ['Đại diện Công an tỉnh - Thành viên: Chỉ đạo lực lượng.', ['Đại diện Công an tỉnh > ']],
    ['Đơn vị thi công: Che chắn, thu dọn công trường.', ['Đơn vị thi công > ']],
    ['Cơ quan thường trực: Theo dõi, tổng hợp tình hình.', ['Cơ quan thường trực > ']],
    ['Chủ đầu tư: Chịu trách nhiệm về chất lượng.', ['Chủ đầu tư > ']],
  ])('is charged: %s', (task, expected) => {
    expect(read(task)).toEqual(expected)
  })

  it('gives nothing to the tasks beside it', () => {
    const all = assignmentsOf('I. NHIỆM VỤ', '1. Rà soát quy trình.', '2. Đơn vị thi công: Che chắn công trường.')
    expect(all.map(({ taskId }) => taskId)).toEqual(['I.2'])
  })
})

describe('a later sentence, or clause, of a task', () => {
  it.each([
    ['Sở Y tế rà soát kho thuốc. Các sở, ban, ngành bố trí kinh phí.', ['Sở Y tế > ', 'Các sở, ban, ngành > ']],
    [
      'Sở Y tế rà soát kho thuốc. UBND các phường chịu trách nhiệm tổ chức tiêm chủng.',
      ['Sở Y tế > ', 'UBND các phường > '],
    ],
    ['Sở Y tế rà soát kho thuốc. UBND các phường chịu trách nhiệm về số liệu.', ['Sở Y tế > ']],
    [
      'Sở Y tế rà soát kho thuốc; hiệu trưởng các trường rà soát tủ thuốc.',
      ['Sở Y tế > ', 'hiệu trưởng các trường > '],
    ],
    [
      'Sở Y tế rà soát kho thuốc. Yêu cầu Chủ tịch UBND các xã bố trí kinh phí.',
      ['Sở Y tế > ', 'Chủ tịch UBND các xã > '],
    ],
    ['Sở Y tế chủ trì, rà soát kho thuốc; trưởng các thôn phối hợp thực hiện.', ['Sở Y tế > trưởng các thôn']],
  ])('charges posts and groups: %s', (task, expected) => {
    expect(read(task)).toEqual(expected)
  })
})

describe('who does it at the end of a task', () => {
  it.each([
    ['Sửa chữa cầu treo - Sở Xây dựng chủ trì.', ['Sở Xây dựng > ']],
    ['Sửa chữa cầu treo - Sở Xây dựng chủ trì, Sở Y tế phối hợp.', ['Sở Xây dựng > Sở Y tế']],
    ['Sửa chữa cầu treo - công trình do Sở Xây dựng quản lý.', []],
    ['Sửa chữa cầu treo (Sở Xây dựng; hoàn thành trong quý II/2026).', ['Sở Xây dựng > ']],
    ['Sửa chữa cầu treo (Sở Xây dựng).', ['Sở Xây dựng > ']],
    ['Cầu treo (Sở Xây dựng).', []],
  ])('is read: %s', (task, expected) => {
    expect(read(task)).toEqual(expected)
  })

  const charged = (...lines: string[]) =>
    assignmentsOf('I. NHIỆM VỤ', ...lines).map(({ taskId, leads }) => `${taskId}: ${names(leads)}`)

  it('stands alone in brackets where the tasks of a list end so', () => {
    expect(
      charged('1. Sửa chữa cầu treo (Sở Xây dựng, Sở Y tế).', '2. Trồng rừng ven biển (Chi cục Kiểm lâm).'),
    ).toEqual(['I.1: Sở Xây dựng; Sở Y tế', 'I.2: Chi cục Kiểm lâm'])
    expect(charged('1. Kiểm tra 02 đơn vị (Sở Xây dựng, Sở Y tế).', '2. Hỗ trợ các sở (Sở Nội vụ, Sở Y tế).')).toEqual(
      [],
    )
    expect(charged('1. Cầu treo (Sở Xây dựng).', '2. Trồng rừng.', '3. Nuôi cá.', '4. Nuôi ong.')).toEqual([])
  })

  it('is no label of the list where each body is told its part', () => {
    const lines = ['1. Cải cách', '- Rà soát văn bản.', '- Mở lớp học.']
    expect(charged(...lines, '- Phân công cụ thể: Sở Y tế: rà soát văn bản; Sở Nội vụ: mở lớp học.')).toEqual([
      'I.1.-3: Sở Y tế',
      'I.1.-3: Sở Nội vụ',
    ])
    expect(charged(...lines, '- Phân công: Sở Y tế.')).toEqual(['I.1.-1: Sở Y tế', 'I.1.-2: Sở Y tế'])
  })
})

describe('bodies that each do something in one sentence', () => {
  it.each([
    ['Sở Nội vụ hướng dẫn, UBND các xã triển khai.', ['Sở Nội vụ > ', 'UBND các xã > ']],
    ['Sở Nội vụ tham mưu đề án, còn Sở Tài chính bố trí kinh phí.', ['Sở Nội vụ > ', 'Sở Tài chính > ']],
    ['Sở Nội vụ rà soát hồ sơ, đồng thời giao Sở Tài chính bố trí vốn.', ['Sở Nội vụ > ', 'Sở Tài chính > ']],
    ['Giao Sở Nội vụ rà soát hồ sơ, giao Sở Tài chính bố trí vốn.', ['Sở Nội vụ > ', 'Sở Tài chính > ']],
    ['UBND huyện rà soát hồ sơ; yêu cầu Sở Tài chính thẩm định giá.', ['UBND huyện > ', 'Sở Tài chính > ']],
    ['UBND xã rà soát hồ sơ; đề nghị Mặt trận Tổ quốc xã giám sát.', ['UBND xã > ', 'Mặt trận Tổ quốc xã > ']],
    ['UBND xã rà soát hồ sơ, đồng thời đề nghị HĐND xã giám sát.', ['UBND xã > ', 'HĐND xã > ']],
    ['Sửa chữa cầu Bản Vẽ, Sở Xây dựng chủ trì.', ['Sở Xây dựng > ']],
    ['Sở Y tế kiểm tra cơ sở; yêu cầu các cơ sở khắc phục.', ['Sở Y tế > ']],
    ['UBND xã tổng hợp khó khăn; đề nghị Sở Nội vụ hướng dẫn.', ['UBND xã > ']],
    ['Giao Sở Nội vụ rà soát hồ sơ, giao cán bộ theo dõi.', ['Sở Nội vụ > ']],
  ])('are charged with their part: %s', (task, expected) => {
    expect(read(task)).toEqual(expected)
  })

  it('carry out what the first presides over', () => {
    const parts = assignmentsOf(
      'I. NHIỆM VỤ',
      '1. Trung tâm Y tế chủ trì; các trạm y tế thực hiện; Công an xã phối hợp.',
    )
    expect(parts.map((one) => [names(one.leads), names(one.executors), names(one.coordinators)])).toEqual([
      ['Trung tâm Y tế', 'các trạm y tế', 'Công an xã'],
    ])
  })
})

describe('names alone at the end of a task', () => {
  const leads = (...tasks: string[]) =>
    assignmentsOf('I. NHIỆM VỤ', ...tasks.map((task, i) => `${i + 1}. ${task}`)).map(
      (one) => `${one.taskId} ${names(one.leads)}`,
    )

  it('say who does it where the task beside it ends so too', () => {
    expect(
      leads(
        'Họp định kỳ.',
        'Sửa cầu Bản Vẽ - Sở Xây dựng.',
        'Rà soát hồ sơ - Giao Phòng Văn hóa - Xã hội.',
        'Treo cờ.',
        'Tổng kết.',
        'Khen thưởng.',
      ),
    ).toEqual(['I.2 Sở Xây dựng', 'I.3 Phòng Văn hóa - Xã hội'])
  })

  it('say so where several of the document stand in brackets', () => {
    const root = treeOf(
      'I. NHIỆM VỤ',
      ...['A', 'B', 'C'].flatMap((title, i) => [
        `${i + 1}. Phần ${title}`,
        '- Rà soát kế hoạch liên ngành.(Sở Y tế)',
        '- Họp định kỳ.',
        '- Tổng kết.',
        '- Khen thưởng.',
      ]),
    )
    root.facts.tasks = extractTasks(root)
    expect(extractAssignments(root).map((one) => one.taskId)).toEqual(['I.1.-1', 'I.2.-1', 'I.3.-1'])
  })

  it('are none where they say which, or where', () => {
    expect(leads('Kiểm tra tại 02 đơn vị (Sở Y tế, Sở Nội vụ).', 'Khảo sát các sở (Sở Y tế).')).toEqual([])
  })

  it('are no half of a name', () => {
    expect(leads('Mở lớp: Phòng Văn hóa - Xã hội chủ trì.')).toEqual(['I.1 Phòng Văn hóa - Xã hội'])
  })
})
