import { describe, expect, it } from 'vitest'
import { extractAssignments } from '../../../src/facts/assignments/assignments.js'
import { extractTasks } from '../../../src/facts/tasks/tasks.js'
import { parsePlanText } from '../../../src/parse.js'
import type { Party } from '../../../src/plan.js'
import { treeOf } from '../../tree-of.js'

function assignmentsOf(...lines: string[]) {
  const root = treeOf(...lines)
  root.facts.tasks = extractTasks(root)
  return { root, assignments: extractAssignments(root) }
}

const names = (parties: readonly Party[]) => parties.map((party) => party.name).join('; ')

/** `task: leads > coordinators < inherited from`. */
const read = (...lines: string[]) =>
  assignmentsOf(...lines).assignments.map(
    ({ taskId, leads, coordinators, inheritedFrom }) =>
      `${taskId}: ${names(leads)} > ${names(coordinators)}${inheritedFrom ? ` < ${inheritedFrom}` : ''}`,
  )

const tasks = 'I. NHIỆM VỤ'

it('are given by each paragraph below a heading without a number', () => {
  const parts = ['MỤC ĐÍCH', '1. Nâng cao.', 'TỔ CHỨC THỰC HIỆN']
  expect(
    read(...parts, 'Sở Y tế chủ trì, phối hợp với Sở Nội vụ thực hiện.', 'Giao Sở Y tế theo dõi, đôn đốc.'),
  ).toEqual(['H2: Sở Y tế > Sở Nội vụ', 'H2: Sở Y tế > '])
})

describe('names that look like bodies', () => {
  it('are events of a school, and bodies end before what they submit', () => {
    expect(read(tasks, '1. Hội giảng cấp trường.', '2. Phòng Nội vụ trình phương án tuyển quân.')).toEqual([
      'I.2: Phòng Nội vụ > ',
    ])
  })
})

describe('`Người thực hiện`', () => {
  it.each([
    ['Hội Nông dân, Hội Liên hiệp Phụ nữ xã.', 'I.1: Hội Nông dân; Hội Liên hiệp Phụ nữ xã > '],
    ['Trạm Y tế chủ trì, phối hợp với trưởng các thôn.', 'I.1: Trạm Y tế > trưởng các thôn'],
  ])('may name bodies: %s', (value, expected) => {
    expect(read(tasks, '1. Rà soát hộ nghèo', `* Người thực hiện: ${value}`)).toEqual([expected])
  })

  it('names persons by their names', () => {
    const { assignments } = assignmentsOf(tasks, '1. Rà soát hộ nghèo', '* Người thực hiện: Lê Thị Hoa')
    expect(assignments.map(({ leads, persons }) => [leads, persons.map(({ name }) => name)])).toEqual([
      [[], ['Lê Thị Hoa']],
    ])
  })
})

describe('whom a preamble orders to do what follows', () => {
  const preamble = 'Chủ tịch UBND tỉnh yêu cầu các sở, UBND các xã tập trung thực hiện các nhiệm vụ sau:'

  it('is charged with each item that names nobody itself', () => {
    expect(read('CHỈ THỊ', 'Về việc trồng rừng', preamble, '1. Rà soát đất.', '2. Sở Y tế kiểm tra thuốc.')).toEqual([
      '1: các sở; UBND các xã >  < preamble',
      '2: Sở Y tế > ',
    ])
  })

  it.each([
    ['Yêu cầu các sở, ngành thực hiện tốt các nhiệm vụ sau:', 'các sở, ngành'],
    ['Tình hình đã ổn định. Đề nghị các xã tập trung thực hiện các nhiệm vụ sau:', 'các xã'],
    ['Bộ trưởng yêu cầu các đơn vị thuộc Bộ thực hiện các nhiệm vụ sau:', 'các đơn vị thuộc Bộ'],
    ['Chủ tịch UBND tỉnh giao nhiệm vụ cho các xã thực hiện các nhiệm vụ sau:', 'các xã'],
    ['UBND tỉnh phân công trách nhiệm các sở, ngành thực hiện các nhiệm vụ sau:', 'các sở, ngành'],
    ['Phân công nhiệm vụ cho các xã thực hiện các nhiệm vụ sau:', 'các xã'],
  ])('may stand at the head of the sentence, or be units of its own: %s', (order, leads) => {
    expect(read('CHỈ THỊ', 'Về việc trồng rừng', order, '1. Rà soát đất.')).toEqual([`1: ${leads} >  < preamble`])
  })

  it('is nobody where only the work is asked for', () => {
    expect(read('CHỈ THỊ', 'Về việc trồng rừng', 'Bộ yêu cầu thực hiện các nhiệm vụ sau:', '1. Rà soát đất.')).toEqual(
      [],
    )
  })

  it('is not with the parts of a document', () => {
    expect(read('CHỈ THỊ', 'Về việc trồng rừng', preamble, 'I. NHIỆM VỤ', '1. Rà soát đất.')).toEqual([])
  })
})

describe('orders of a letter without numbers', () => {
  it('are an assignment each', () => {
    const letter = ['Số: 12/UBND-KT', 'An Lĩnh, ngày 02 tháng 3 năm 2024', 'Kính gửi: Sở Y tế.', 'Ý kiến như sau:']
    const orders = ['Giao Sở Y tế chủ trì, phối hợp với Công an tỉnh rà soát.', 'Yêu cầu Hội Nông dân tham gia.']
    expect(read(...letter, ...orders)).toEqual(['preamble: Sở Y tế > Công an tỉnh', 'preamble: Hội Nông dân > '])
  })
})

describe('paragraphs that each charge a body', () => {
  it('give an assignment each, but for what the document says of itself', () => {
    const lines = [
      'UBND tỉnh rà soát bến bãi.',
      'Sở Y tế theo dõi.',
      'Kế hoạch này được Ban Thường vụ thông qua ngày 1/2/2026.',
    ]
    expect(read('I. TỔ CHỨC THỰC HIỆN', ...lines)).toEqual(['I: UBND tỉnh > ', 'I: Sở Y tế > '])
  })
})

describe('sentences behind the label of who does the work', () => {
  it.each([
    [
      'Sở Nội vụ chủ trì tham mưu UBND tỉnh ban hành kế hoạch; các sở, UBND cấp xã chủ động tổ chức triển khai kế hoạch.',
      'Sở Nội vụ; các sở; UBND cấp xã > ',
    ],
    [
      'Bộ Y tế tiến hành rà soát các văn bản của ngành; UBND các tỉnh căn cứ tình hình thực tế lập kế hoạch.',
      'Bộ Y tế; UBND các tỉnh > ',
    ],
    ['Sở Y tế chủ trì; Công an tỉnh phối hợp thực hiện.', 'Sở Y tế > Công an tỉnh'],
    ['Sở Y tế; Ban Quản lý dự án đầu tư xây dựng.', 'Sở Y tế; Ban Quản lý dự án đầu tư xây dựng > '],
  ])('%s', (value, expected) => {
    expect(read(tasks, '1. Rà soát văn bản', `- Cơ quan thực hiện: ${value}`)).toEqual([`I.1: ${expected}`])
  })
})

describe('a person in a title', () => {
  const charged = (line: string) =>
    assignmentsOf('I. PHÂN CÔNG NHIỆM VỤ', line).assignments.map(({ leads, persons }) => [
      names(leads),
      persons.map(({ name, position }) => `${name}: ${position}`),
    ])

  it.each([
    ['1. Đ/c Lê Văn An - Phó Chủ tịch UBND xã: Trưởng đoàn, phụ trách chung.', 'Lê Văn An: Phó Chủ tịch UBND xã'],
    ['1. Đ/c Lê Thị Bình - Công chức Tư pháp: Thư ký.', 'Lê Thị Bình: Công chức Tư pháp'],
    ['1. Cô Lê Thị Dung, tổ trưởng tổ Văn: Viết bài.', 'Lê Thị Dung: tổ trưởng tổ Văn'],
  ])('is who does it, whatever post the words behind give: %s', (line, person) => {
    expect(charged(line)).toEqual([['', [person]]])
  })
})

describe('work in a title', () => {
  it('is charged by what stands behind it', () => {
    const lines = [
      '1. Lập hồ sơ: Công an xã chủ trì; Trạm Y tế phối hợp.',
      '2. Trồng cây: Giao Đoàn Thanh niên thực hiện.',
    ]
    expect(read(tasks, ...lines)).toEqual(['I.1: Công an xã > Trạm Y tế', 'I.2: Đoàn Thanh niên > '])
  })

  it.each([
    '1. Kiểm tra bếp ăn: đồng chí Lê Văn Tám phụ trách.',
    '1. Chuẩn bị quà (ông Lê Văn Tám thực hiện).',
    '1. Ký số học bạ. Đ/c Lê Văn Tám (Tổ trưởng chuyên môn) chịu trách nhiệm.',
    '1. Ký số học bạ trước 31/5/2027; đ/c Lê Văn Tám phụ trách.',
  ])('may be charged to a person: %s', (line) => {
    const { assignments } = assignmentsOf(tasks, line)
    expect(assignments.map(({ persons }) => persons.map(({ name }) => name))).toEqual([['Lê Văn Tám']])
  })
})

describe('labelled lines with a sign of their own behind the dashes of a list', () => {
  const list = ['1. Tuyên truyền', '- Phát tờ rơi.', '- Treo băng rôn.']

  it('say it of the whole list', () => {
    const labels = ['* Đơn vị chủ trì: Sở Y tế.', '* Đơn vị phối hợp: Sở Nội vụ.']
    expect(read(tasks, ...list, ...labels, '2. Lưu trữ.')).toEqual([
      'I.1.-1: Sở Y tế > Sở Nội vụ < I.1',
      'I.1.-2: Sở Y tế > Sở Nội vụ < I.1',
    ])
  })

  it('say it of one dash where another follows', () => {
    const one = '* Đơn vị chủ trì: Sở Y tế.'
    expect(read(tasks, ...list, one, '- In áp phích.', one)).toEqual(['I.1.-2: Sở Y tế > ', 'I.1.-3: Sở Y tế > '])
  })

  it('may stand over sentences that say who leads and who helps', () => {
    const below = [
      '* Phân công thực hiện:',
      '- Sở Y tế chủ trì, phối hợp với Sở Nội vụ.',
      '- Các xã phối hợp thực hiện.',
    ]
    expect(read(tasks, ...list, ...below)).toEqual([
      'I.1.-1: Sở Y tế > Sở Nội vụ; Các xã < I.1',
      'I.1.-2: Sở Y tế > Sở Nội vụ; Các xã < I.1',
    ])
    const work = ['* Phân công thực hiện:', '- Sở Y tế lập sổ.', '- Các xã rà soát.']
    expect(read(tasks, ...list, ...work)).toEqual(['I.1.*1.-1: Sở Y tế > ', 'I.1.*1.-2: Các xã > '])
  })
})

it('offices are told from the posts that they have besides', () => {
  const lines = [
    '1. Đồng chí Chủ tịch UBND xã - Trưởng ban: Phụ trách chung.',
    '2. Phó Chủ tịch UBND xã - Phó ban: Trực.',
  ]
  expect(read('I. PHÂN CÔNG NHIỆM VỤ', ...lines)).toEqual(['I.1: Chủ tịch UBND xã > ', 'I.2: Phó Chủ tịch UBND xã > '])
})

it('people who answer for something do it, and not those of the heading', () => {
  const lines = ['1. Các cá nhân', '- Người ký văn bản chịu trách nhiệm về nội dung.', '- Rà soát thể thức.']
  expect(read(tasks, ...lines)).toEqual(['I.1.-1: Người ký văn bản > ', 'I.1.-2: Các cá nhân >  < I.1'])
})

describe('who leads beside the body of the heading', () => {
  const heading = ['I. NHIỆM VỤ', '1. Sở Y tế:']
  it.each([
    ['- Đồng chủ trì với Sở Xây dựng rà soát bến bãi.', 'Sở Y tế; Sở Xây dựng > '],
    ['- Cùng với Sở Xây dựng chủ trì hội nghị.', 'Sở Y tế; Sở Xây dựng > '],
    ['- Phối hợp với Sở Xây dựng đồng chủ trì hội nghị.', 'Sở Y tế; Sở Xây dựng > '],
    ['- Phối hợp với Sở Xây dựng rà soát bến bãi.', 'Sở Y tế > Sở Xây dựng'],
    ['- Sở Nội vụ đồng chủ trì với Sở Xây dựng rà soát.', 'Sở Nội vụ; Sở Xây dựng > '],
    ['- Cùng các đơn vị tham gia hội nghị.', 'Sở Y tế > '],
  ])('%s', (item, expected) => {
    expect(read(...heading, item, '- Tổng hợp.')[0]?.split(' < ')[0]).toBe(`I.1.-1: ${expected}`)
  })
})

it('that somebody answers for something takes no work from whom a heading gives it', () => {
  const lines = [
    'I. NHIỆM VỤ',
    '1. Sở Y tế:',
    'a) Rà soát trạm. Chủ tịch UBND các cấp chịu trách nhiệm về an toàn trên địa bàn.',
  ]
  expect(assignmentsOf(...lines).assignments.map(({ leads }) => names(leads))).toEqual(['Sở Y tế'])
})

it('a level at which something is done leads only where nobody is named who does it', () => {
  const lines = ['I. NHIỆM VỤ', '1. Mở lớp:', '- Cấp tỉnh: 20 lớp, do Sở Y tế chủ trì.', '- Cấp xã: 4 lớp.']
  expect(read(...lines)).toEqual(['I.1.-1: Sở Y tế > ', 'I.1.-2: Cấp xã > '])
})

describe('a person who is named first', () => {
  const charged = (...lines: string[]) =>
    assignmentsOf(...lines).assignments.map(({ taskId, leads, persons }) => [
      taskId,
      names(leads),
      persons.map(({ name, position }) => `${name}, ${position}`).join('; '),
    ])

  it.each([
    '1. Đồng chí Trần Văn Bình - Chủ tịch UBND tỉnh, Trưởng ban: Chỉ đạo chung.',
    '1. Ông Trần Văn Bình, Chủ tịch UBND tỉnh, Trưởng ban, chịu trách nhiệm chung.',
    '1. Giao đồng chí Trần Văn Bình – Chủ tịch UBND tỉnh, Trưởng ban trực tiếp chỉ đạo.',
    '1. Phân công cho ông Trần Văn Bình, Chủ tịch UBND tỉnh, Trưởng ban, theo dõi.',
  ])('is in charge: %s', (line) => {
    expect(charged('I. PHÂN CÔNG NHIỆM VỤ', line)).toEqual([
      ['I.1', '', 'Trần Văn Bình, Chủ tịch UBND tỉnh, Trưởng ban'],
    ])
  })

  it.each([
    ['1. Ông. Trần Văn Bình - Trưởng đoàn: Phụ trách chung; chủ trì các buổi làm việc của Đoàn.', 'Trưởng đoàn'],
    ['1. Ông Trần Văn Bình - Thư ký: Lập biên bản.', 'Thư ký'],
  ])('is in charge with a post in a team, which is no label: %s', (line, post) => {
    expect(charged('I. PHÂN CÔNG NHIỆM VỤ', line)).toEqual([['I.1', '', `Trần Văn Bình, ${post}`]])
  })

  it('is in charge of what stands below, and his name is no group of it', () => {
    const lines = ['I. PHÂN CÔNG NHIỆM VỤ', '1. Bà Lê Thị Hoa, Phó Trưởng phòng:', '- Rà soát chợ.', '- Lập sổ.']
    expect(charged(...lines)).toEqual([
      ['I.1.-1', '', 'Lê Thị Hoa, Phó Trưởng phòng'],
      ['I.1.-2', '', 'Lê Thị Hoa, Phó Trưởng phòng'],
    ])
    expect(assignmentsOf(...lines).root.facts.tasks.map(({ groups }) => groups)).toEqual([
      ['PHÂN CÔNG NHIỆM VỤ'],
      ['PHÂN CÔNG NHIỆM VỤ'],
    ])
  })

  it('is not one who is only spoken of', () => {
    expect(charged('I. PHÂN CÔNG NHIỆM VỤ', '1. Đồng chí được phân công theo dõi báo cáo.')).toEqual([])
  })
})

describe('a body that a heading charges', () => {
  const heading = ['II. TỔ CHỨC THỰC HIỆN', '1. Sở Y tế']

  it('still has it from there where a later sentence names the body again', () => {
    const item = '- Phối hợp với Sở Nội vụ tổng hợp. Khi cần, Sở Y tế chủ trì, phối hợp với Sở Tài chính báo cáo.'
    expect(read(...heading, item)).toEqual(['II.1.-1: Sở Y tế > Sở Nội vụ; Sở Tài chính < II.1'])
  })

  it('may have a name that a full stop shortens', () => {
    const city = ['II. TỔ CHỨC THỰC HIỆN', '1. UBND TP. An Lĩnh', '- Lập sổ tại TP. Sơn Hà.']
    expect(read(...city)).toEqual(['II.1.-1: UBND TP. An Lĩnh >  < II.1'])
    const later = '2. Lập sổ. Sở Y tế TP. Sơn Hà chủ trì, phối hợp với Công an TP. An Lĩnh.'
    expect(read(tasks, later)).toEqual(['I.2: Sở Y tế TP. Sơn Hà > Công an TP. An Lĩnh'])
  })

  it('may choose one of its own to do it', () => {
    expect(read(...heading, '- Bố trí nhân sự; giao đơn vị có chức năng phù hợp làm đầu mối.')).toEqual([
      'II.1.-1: Sở Y tế >  < II.1',
    ])
  })
})

describe('a heading that names providers', () => {
  it('says who they are with what they provide', () => {
    expect(
      read(tasks, '1. Các doanh nghiệp cung cấp máy tính', '- Bảo hành máy đúng hạn.', '- Thay máy hỏng.'),
    ).toEqual([
      'I.1.-1: Các doanh nghiệp cung cấp máy tính >  < I.1',
      'I.1.-2: Các doanh nghiệp cung cấp máy tính >  < I.1',
    ])
  })

  it('says who takes part', () => {
    expect(read(tasks, '1. Các phòng tham gia tập huấn', '- Cử cán bộ.')).toEqual([
      'I.1.-1: Các phòng tham gia tập huấn >  < I.1',
    ])
  })

  it('names them in the line that goes on with what they do', () => {
    const line = '1. Các hiệp hội, các doanh nghiệp cung cấp dịch vụ số: Công khai giá dịch vụ.'
    expect(read(tasks, line)).toEqual(['I.1: Các hiệp hội; các doanh nghiệp cung cấp dịch vụ số > '])
  })

  it('is work where somebody is to get it', () => {
    expect(read(tasks, '1. Các doanh nghiệp cung cấp số liệu cho Sở Y tế', '- Theo tháng.', '- Theo quý.')[0]).toMatch(
      /^I\.1[^:]*: Các doanh nghiệp > /,
    )
  })
})

describe('the label `Thực hiện`', () => {
  it('names who carries it out', () => {
    expect(read(tasks, '1. Tặng quà', '- Thực hiện: Huyện đoàn, Hội Nông dân huyện')).toEqual([
      'I.1: Huyện đoàn; Hội Nông dân huyện > ',
    ])
  })
})

describe('paragraphs below a title that names a body', () => {
  const titled = ['I. TỔ CHỨC THỰC HIỆN', '1. Các cơ quan tham mưu']

  it('charge others where one of them is a commission', () => {
    const own = 'Các cấp ủy chủ động quán triệt Kế hoạch.'
    expect(read(...titled, own, 'Giao Sở Y tế chủ trì, hướng dẫn các cấp ủy.')).toEqual([
      'I.1: Các cấp ủy > ',
      'I.1: Sở Y tế > ',
    ])
    expect(read(...titled, own, 'Chủ trì, phối hợp với Sở Y tế trồng cây.')).toHaveLength(1)
    expect(read(...titled, own, 'Sở Y tế trồng cây.')).toHaveLength(1)
    expect(read(...titled, 'Rà soát cây xanh.', 'Giao Sở Y tế trồng cây.')).toHaveLength(1)
  })
})

it('names end before what they are to do it for', () => {
  expect(read(tasks, '1. Sở Y tế chủ trì, phối hợp với các Ủy ban của Quốc hội đối với việc trồng cây.')).toEqual([
    'I.1: Sở Y tế > các Ủy ban của Quốc hội',
  ])
  const watched = assignmentsOf(tasks, '1. Sở Y tế chịu sự giám sát của các Ban của HĐND tỉnh đối với việc trồng cây.')
  expect(names(watched.assignments[0]?.monitors ?? [])).toContain('các Ban của HĐND tỉnh')
  expect(names(watched.assignments[0]?.monitors ?? [])).not.toContain('đối')
})

describe('paragraphs without numbers', () => {
  const duties = ['I. TỔ CHỨC THỰC HIỆN', 'Sở Y tế chủ trì, phối hợp với Công an tỉnh rà soát.']

  it('that each charge a body are each an assignment, with the time that they name', () => {
    const { assignments } = assignmentsOf(...duties, 'UBND các xã: Lập kế hoạch trước ngày 28/02/2025.')
    expect(assignments.map(({ id, leads, schedule }) => [id, names(leads), schedule?.to ?? null])).toEqual([
      ['I@1', 'Sở Y tế', null],
      ['I@2', 'UBND các xã', '2025-02-28'],
    ])
  })

  it('are one assignment where some charge nobody', () => {
    expect(read(...duties, 'Việc này làm trong năm 2025.')).toEqual(['I: Sở Y tế > Công an tỉnh'])
  })
})

describe('a task in the passive', () => {
  it('is charged to its agent', () => {
    expect(read(tasks, '1. Việc lấy mẫu do Sở Y tế chủ trì, phối hợp với Công an tỉnh thực hiện.')).toEqual([
      'I.1: Sở Y tế > Công an tỉnh',
    ])
  })
})

describe('partners behind what is to be done', () => {
  it.each([
    ['1. Sở Y tế chủ trì quản lý khu cách ly, phối hợp với Công an tỉnh tuần tra.', 'I.1: Sở Y tế > Công an tỉnh'],
    ['1. Sở Y tế, phối hợp với Công an tỉnh.', 'I.1: Sở Y tế > Công an tỉnh'],
    ['1. Sở Y tế rà soát, phối hợp chặt chẽ để theo dõi.', 'I.1: Sở Y tế > '],
    ['1. Sở Y tế rà soát hồ sơ và phối hợp phòng CNTT cập nhật.', 'I.1: Sở Y tế > phòng CNTT'],
    ['1. Sở Y tế rà soát hồ sơ; Phối hợp với Sở Nội vụ lập sổ.', 'I.1: Sở Y tế > Sở Nội vụ'],
    ['1. Sở Y tế báo cáo Hội đồng Phối hợp với Sở Nội vụ.', 'I.1: Sở Y tế > '],
    ['1. Sở Y tế bố trí cán bộ phối hợp Công an tỉnh tuần tra.', 'I.1: Sở Y tế > Công an tỉnh'],
    [
      '1. Sở Y tế phối hợp với Sở Nội vụ rà soát; kịp thời phối hợp với Công an tỉnh, Sở Nội vụ xử lý.',
      'I.1: Sở Y tế > Sở Nội vụ; Công an tỉnh',
    ],
    ['1. Sở Y tế là đầu mối, có nhiệm vụ phối hợp với các sở, ngành tổng hợp.', 'I.1: Sở Y tế > các sở, ngành'],
    ['1. Sở Y tế ký kết quy chế phối hợp với Công an tỉnh.', 'I.1: Sở Y tế > '],
    ['1. Sở Y tế theo dõi công tác phối hợp với Sở Y tế các tỉnh.', 'I.1: Sở Y tế > '],
    ['1. Sở Y tế rà soát các tổ, phối hợp với Sở Y tế.', 'I.1: Sở Y tế > '],
  ])('join the lead: %s', (task, expected) => {
    expect(read(tasks, task)).toEqual([expected])
  })

  it('join one that is inherited, and charge nobody where none leads', () => {
    const task = 'Bố trí máy, phối hợp với Công an tỉnh cài đặt.'
    expect(read(tasks, '1. Sở Y tế:', `a) ${task}`)).toEqual(['I.1.a: Sở Y tế > Công an tỉnh < I.1'])
    expect(read(tasks, `1. ${task}`)).toEqual([])
  })

  it('are those of the labels where the task has labels', () => {
    const labels = 'Đơn vị chủ trì: Sở Y tế; Đơn vị phối hợp: Sở Nội vụ.'
    expect(read(tasks, '1. Lập sổ, phối hợp với Công an tỉnh rà soát.', labels)).toEqual(['I.1: Sở Y tế > Sở Nội vụ'])
  })
})

describe('a column before that of the tasks', () => {
  const header = 'Tháng\tĐơn vị\tNội dung\tGhi chú'

  it('heads the rows down to its next filled cell', () => {
    const { assignments } = assignmentsOf(
      'PHỤ LỤC',
      header,
      '8/2026\tSở Y tế\tMột\tx',
      '\t\tHai\tx',
      '9/2026\tSở Nội vụ\tBa\tx',
    )
    expect(assignments.map(({ leads, schedule }) => [names(leads), schedule?.from])).toEqual([
      ['Sở Y tế', '2026-08'],
      ['Sở Y tế', '2026-08'],
      ['Sở Nội vụ', '2026-09'],
    ])
  })

  it('behind it does not', () => {
    const { assignments } = assignmentsOf('PHỤ LỤC', 'TT\tNội dung\tĐơn vị', '1\tMột\tSở Y tế', '2\tHai\t')
    expect(assignments.map(({ leads }) => names(leads))).toEqual(['Sở Y tế', ''])
  })
})

describe('a cell that says of one body that it leads', () => {
  it('makes the others its partners', () => {
    const header = 'TT\tNội dung\tĐơn vị thực hiện'
    expect(read('PHỤ LỤC', header, '1\tRà soát\tSở Nội vụ (chủ trì), Sở Y tế, Sở Tài chính')).toEqual([
      'PL1.1: Sở Nội vụ > Sở Y tế; Sở Tài chính',
    ])
  })
})

describe('a cell that gives each body its own part', () => {
  const row = (leads: string) =>
    assignmentsOf(
      'PHỤ LỤC',
      'TT\tNội dung\tChủ trì\tPhối hợp',
      `1\tTrồng rừng\t${leads}\tSở Tài chính`,
    ).assignments.map(({ id, leads: found, coordinators }) => `${id}: ${names(found)} > ${names(coordinators)}`)

  it.each([
    '1. Sở Y tế chủ trì lập đề án 2. Các xã rà soát đất.',
    '1. Sở Y tế lập đề án;\u20282. Các xã rà soát đất.',
    '- Sở Y tế: lập đề án\u2028- Các xã: rà soát đất',
    '• Sở Y tế: lập đề án\u2028• Các xã: rà soát đất',
  ])('makes an assignment of each: %s', (cell) => {
    expect(row(cell)).toEqual(['PL1.1@1: Sở Y tế > Sở Tài chính', 'PL1.1@2: Các xã > Sở Tài chính'])
  })

  it('is none where it says of none what it does', () => {
    expect(row('1. Sở Y tế 2. Các xã')).toEqual(['PL1.1@1: Sở Y tế; Các xã > Sở Tài chính'])
  })
})

describe('a charge in brackets at the end of a task', () => {
  it.each([
    ['1. Mở chuyên mục (Phòng Văn hóa - Xã hội chủ trì; xong trước ngày 30/9/2025).', 'I.1: Phòng Văn hóa - Xã hội > '],
    ['1. Mở chuyên mục (giao Sở Y tế chủ trì, phối hợp với Sở Nội vụ);', 'I.1: Sở Y tế > Sở Nội vụ'],
    ['1. Mở chuyên mục (do Sở Y tế chủ trì)', 'I.1: Sở Y tế > '],
    ['1. Mở chuyên mục (Chủ trì: Sở Y tế; phối hợp: Sở Nội vụ).', 'I.1: Sở Y tế > Sở Nội vụ'],
    [
      '1. Mở chuyên mục (Sở Y tế chủ trì, các xã, phường phối hợp; xong trong quý II/2026).',
      'I.1: Sở Y tế > các xã, phường',
    ],
    ['1. Mở chuyên mục (Khoa Dược phụ trách).', 'I.1: Khoa Dược > '],
    ['1. Mở chuyên mục (giao Sở Y tế tham mưu).', 'I.1: Sở Y tế > '],
    ['1. Mua máy ghi hình (Giao Sở Tài chính thẩm định giá).', 'I.1: Sở Tài chính > '],
    ['1. Mở chuyên mục (Sở Y tế tham mưu).', 'I.1: Sở Y tế > '],
    ['1. Mở chuyên mục (Đảng ủy UBND tỉnh lãnh đạo, chỉ đạo thực hiện)', 'I.1: Đảng ủy UBND tỉnh > '],
    ['1. Mở chuyên mục (Sở Y tế thực hiện, hoàn thành trước ngày 30/10/2025)', 'I.1: Sở Y tế > '],
  ])('leads it: %s', (task, expected) => {
    expect(read(tasks, task)).toEqual([expected])
  })

  it.each([
    ['(Chi cục Thủy lợi thực hiện trong quý II/2026)', '2026-34'],
    ['(Chi cục Thủy lợi hoàn thành trước ngày 30/6/2026)', '2026-06-30'],
    ['(Chi cục Thủy lợi thực hiện Kế hoạch năm 2026)', null],
  ])('says when behind who: %s', (bracket, to) => {
    const { assignments } = assignmentsOf(tasks, `1. Nạo vét kênh ${bracket}.`)
    expect(assignments).toMatchObject([{ leads: [{ name: 'Chi cục Thủy lợi' }], schedule: to && { to } }])
  })

  it('may stand on a line of its own below the last item of a list', () => {
    expect(read(tasks, '1. Y tế', 'a) Lấy mẫu.', 'b) Lập sổ.', '(Sở Y tế thực hiện)', '2. Lưu trữ.')).toEqual([
      'I.1.b: Sở Y tế > ',
    ])
  })

  it('is none where the sentence charges a body, or nobody leads in them', () => {
    expect(read(tasks, '1. Giao Sở Nội vụ rà soát (Sở Y tế chủ trì phần thuốc).')).toEqual(['I.1: Sở Nội vụ > '])
    expect(read(tasks, '1. Mở chuyên mục (theo đề nghị của Sở Y tế).')).toEqual([])
  })
})

describe('a line behind a list that gives all of it to a body', () => {
  it('charges it with each task of the list', () => {
    const given = 'Giao Sở Y tế chủ trì, phối hợp với Sở Nội vụ thực hiện các nội dung trên.'
    expect(read(tasks, '1. Giám sát', 'a) Lấy mẫu.', 'b) Báo cáo.', given, '2. Lưu trữ.')).toEqual([
      'I.1.a: Sở Y tế > Sở Nội vụ < I.1',
      'I.1.b: Sở Y tế > Sở Nội vụ < I.1',
    ])
  })
})

describe('an order without a number behind a list', () => {
  const list = ['I. TỔ CHỨC THỰC HIỆN', '1. Công an tỉnh rà soát bến bãi.', '2. Sở Nội vụ lập sổ.']
  const order = 'Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính theo dõi, báo cáo UBND tỉnh trước ngày 05/12/2026.'

  it('is an assignment for the plan as a whole', () => {
    const { root, assignments } = assignmentsOf(...list, order)
    const last = assignments.at(-1)
    expect(last).toMatchObject({
      id: '@1',
      taskId: null,
      leads: [{ name: 'Sở Y tế' }],
      coordinators: [{ name: 'Sở Tài chính' }],
      monitors: [{ name: 'Sở Y tế' }],
      reportsTo: [{ name: 'UBND tỉnh' }],
      schedule: { to: '2026-12-05', before: true },
      inheritedFrom: null,
    })
    expect(last && root.source.text.slice(last.span.start, last.span.end)).toBe(order)
    expect(assignments.map(({ id }) => id)).toEqual(['I.1@1', 'I.2@1', '@1'])
  })

  it('may close a directive, which has no parts', () => {
    const directive = [
      'CHỈ THỊ',
      'Về việc trồng rừng',
      '1. Sở Y tế kiểm tra thuốc.',
      '2. Công an tỉnh kiểm tra bến bãi.',
    ]
    expect(read(...directive, 'Giao Sở Nội vụ theo dõi, đôn đốc.')).toEqual([
      '1: Sở Y tế > ',
      '2: Công an tỉnh > ',
      'null: Sở Nội vụ > ',
    ])
  })

  it('is none in front of the list, in a part of another kind, or where it names nobody', () => {
    expect(read(list[0] ?? '', 'Giao Sở Y tế theo dõi.', ...list.slice(1))).toHaveLength(2)
    expect(read('I. KINH PHÍ', ...list.slice(1), 'Giao Sở Y tế theo dõi.')).toEqual([])
    expect(read(...list, 'Giao nhiệm vụ phù hợp với năng lực.')).toHaveLength(2)
    expect(read(...list, 'Trên đây là Kế hoạch của tỉnh.')).toHaveLength(2)
  })
})

describe('a body that prose charges with a task', () => {
  it('leads it', () => {
    const { root, assignments } = assignmentsOf(
      tasks,
      '1. Sở Y tế chủ trì, phối hợp với Sở Nội vụ rà soát trước ngày 30/6/2025.',
    )
    expect(assignments).toHaveLength(1)
    const [assignment] = assignments
    expect(assignment).toMatchObject({
      id: 'I.1@1',
      taskId: 'I.1',
      executors: [],
      approvers: [],
      persons: [],
      outputs: [],
      schedule: { to: '2025-06-30', before: true },
      inheritedFrom: null,
    })
    const at = ({ start, end }: { start: number; end: number }) => root.source.text.slice(start, end)
    expect(assignment && at(assignment.span)).toBe(
      'Sở Y tế chủ trì, phối hợp với Sở Nội vụ rà soát trước ngày 30/6/2025.',
    )
    expect(assignment?.leads.map(({ span }) => at(span))).toEqual(['Sở Y tế'])
    expect(assignment?.coordinators.map(({ span }) => at(span))).toEqual(['Sở Nội vụ'])
  })

  it('may stand in the heading of the task', () => {
    expect(read(tasks, '1. Sở Y tế chủ trì: Rà soát mạng lưới.')).toEqual(['I.1: Sở Y tế > '])
  })

  it('is needed: a task that names nobody has no assignment', () => {
    expect(read(tasks, '1. Rà soát mạng lưới trạm y tế trong năm 2025.')).toEqual([])
  })
})

describe('an assignment in a heading', () => {
  it('holds for each task below it', () => {
    const lines = [tasks, '1. Sở Y tế chủ trì, phối hợp với Sở Nội vụ:', 'a) Rà soát.', 'b) Lập sổ.', '2. Báo cáo.']
    const { root, assignments } = assignmentsOf(...lines)
    expect(read(...lines)).toEqual(['I.1.a: Sở Y tế > Sở Nội vụ < I.1', 'I.1.b: Sở Y tế > Sở Nội vụ < I.1'])
    const span = assignments[0]?.span
    expect(span && root.source.text.slice(span.start, span.end)).toBe('Sở Y tế chủ trì, phối hợp với Sở Nội vụ')
  })

  it('is that of the nearest heading', () => {
    expect(
      read(
        tasks,
        '1. Sở Y tế chủ trì, phối hợp với Sở Nội vụ:',
        'a) Sở Tài chính chủ trì:',
        '- Rà soát.',
        'b) Lập sổ.',
      ),
    ).toEqual(['I.1.a.-1: Sở Tài chính >  < I.1.a', 'I.1.b: Sở Y tế > Sở Nội vụ < I.1'])
  })

  it('may stand in a lead-in line with a colon', () => {
    expect(read(tasks, '1. Về y tế', 'Giao Sở Y tế chủ trì, phối hợp với Sở Nội vụ thực hiện:', 'a) Rà soát.')).toEqual(
      ['I.1.a: Sở Y tế > Sở Nội vụ < I.1'],
    )
    expect(read(tasks, '1. Về y tế', 'Giao Sở Y tế chủ trì, phối hợp với Sở Nội vụ thực hiện.', 'a) Rà soát.')).toEqual(
      [],
    )
  })

  it('gives way to a lead of the task itself', () => {
    expect(
      read(
        tasks,
        '1. Sở Y tế chủ trì, phối hợp với Sở Nội vụ:',
        'a) Sở Tài chính chủ trì, phối hợp với Sở Tư pháp lập sổ.',
      ),
    ).toEqual(['I.1.a: Sở Tài chính > Sở Tư pháp'])
  })

  it('is joined by the partners that the task itself names, each once', () => {
    expect(
      read(tasks, '1. Sở Y tế chủ trì, phối hợp với Sở Nội vụ:', 'a) Phối hợp với Sở Tư pháp, Sở Nội vụ lập sổ.'),
    ).toEqual(['I.1.a: Sở Y tế > Sở Nội vụ; Sở Tư pháp < I.1'])
  })

  it('is joined by the partners of a heading below it that names no lead', () => {
    const lines = ['- Chủ trì, phối hợp với các sở tham mưu UBND tỉnh:', '+ Lập đề án.', '- Phối hợp với Sở Tư pháp:']
    const more = [
      '+ Rà soát.',
      '- Tuần tra.',
      '- Chủ trì, phối hợp với Sở Nội vụ kiểm tra các nội dung sau:',
      '+ Sổ sách.',
    ]
    expect(read('I. TỔ CHỨC THỰC HIỆN', '1. Công an tỉnh', ...lines, ...more)).toEqual([
      'I.1.-1.+1: Công an tỉnh > các sở < I.1',
      'I.1.-2.+1: Công an tỉnh > Sở Tư pháp < I.1',
      'I.1.-3: Công an tỉnh >  < I.1',
      'I.1.-4.+1: Công an tỉnh > Sở Nội vụ < I.1',
    ])
    expect(read('I. TỔ CHỨC THỰC HIỆN', '1. Công an tỉnh', '- Công tác phối hợp với các sở:', '+ Lập sổ.')).toEqual([
      'I.1.-1.+1: Công an tỉnh >  < I.1',
    ])
    expect(
      read('I. TỔ CHỨC THỰC HIỆN', '1. Công an tỉnh', '- Sở Y tế chủ trì, phối hợp với Sở Nội vụ:', '+ Lập sổ.'),
    ).toEqual(['I.1.-1.+1: Sở Y tế > Sở Nội vụ < I.1.-1'])
  })

  it('does not reach beyond its section', () => {
    expect(read(tasks, '1. Sở Y tế chủ trì:', 'a) Rà soát.', '2. Về đất đai', 'a) Lập sổ.')).toEqual([
      'I.1.a: Sở Y tế >  < I.1',
    ])
  })
})

describe('labelled lines', () => {
  const labels = [
    '- Đơn vị chủ trì: Sở Y tế; Đơn vị phối hợp: Sở Nội vụ, Sở Tài chính.',
    '- Sản phẩm: Báo cáo; Đề án.',
    '- Thời gian: Quý II/2025.',
    '- Lãnh đạo phụ trách: Ông Trần Văn Bình, Phó Giám đốc.',
    '- Cấp phê duyệt: UBND tỉnh.',
  ]

  it('below a task are its assignment', () => {
    const { assignments } = assignmentsOf(tasks, '1. Rà soát mạng lưới.', ...labels)
    expect(assignments).toMatchObject([
      {
        id: 'I.1@1',
        leads: [{ name: 'Sở Y tế' }],
        coordinators: [{ name: 'Sở Nội vụ' }, { name: 'Sở Tài chính' }],
        approvers: [{ name: 'UBND tỉnh' }],
        persons: [{ name: 'Trần Văn Bình', position: 'Phó Giám đốc' }],
        outputs: ['Báo cáo', 'Đề án'],
        schedule: { from: '2025-34' },
        inheritedFrom: null,
      },
    ])
  })

  it('name with "Đơn vị thực hiện" the lead where it stands alone, else an executor', () => {
    expect(read(tasks, '1. Rà soát.', '- Đơn vị thực hiện: Sở Y tế.')).toEqual(['I.1: Sở Y tế > '])
    const { assignments } = assignmentsOf(
      tasks,
      '1. Rà soát.',
      '- Đơn vị chủ trì: Sở Y tế.',
      '- Đơn vị thực hiện: Sở Nội vụ.',
    )
    expect(assignments).toMatchObject([{ leads: [{ name: 'Sở Y tế' }], executors: [{ name: 'Sở Nội vụ' }] }])
  })

  it('that close a section hold for every task of it', () => {
    expect(
      read(
        tasks,
        '1. Về y tế',
        '- Rà soát mạng lưới.',
        '- Lập sổ.',
        'Đơn vị chủ trì: Sở Y tế; Đơn vị phối hợp: Sở Nội vụ.',
        'II. KINH PHÍ',
      ),
    ).toEqual(['I.1.-1: Sở Y tế > Sở Nội vụ < I.1', 'I.1.-2: Sở Y tế > Sở Nội vụ < I.1'])
  })

  it('add to the heading of their section', () => {
    const { assignments } = assignmentsOf(
      tasks,
      '1. Sở Y tế chủ trì, phối hợp với Sở Nội vụ:',
      '- Rà soát mạng lưới.',
      '- Lập sổ.',
      'Thời gian: Quý II/2025.',
      'II. KINH PHÍ',
    )
    expect(assignments).toMatchObject([
      { taskId: 'I.1.-1', leads: [{ name: 'Sở Y tế' }], schedule: { from: '2025-34' }, inheritedFrom: 'I.1' },
      { taskId: 'I.1.-2', leads: [{ name: 'Sở Y tế' }], schedule: { from: '2025-34' }, inheritedFrom: 'I.1' },
    ])
  })

  it('of an inner section that names no lead leave that of the outer one', () => {
    expect(
      read(tasks, '1. Sở Y tế chủ trì:', 'a) Về hạ tầng', '- Rà soát.', 'Thời gian: Quý II/2025.', 'II. KINH PHÍ'),
    ).toEqual(['I.1.a.-1: Sở Y tế >  < I.1'])
  })

  it('that say `như trên` mean the last body under that label, and its time', () => {
    const lines = [
      tasks,
      '1. Rà soát.',
      '- Đơn vị chủ trì: Sở Y tế.',
      '- Đơn vị phối hợp: Các Sở: Nội vụ, Tài chính.',
      '- Thời gian: Quý II/2025.',
      '2. Lập sổ.',
      '- Đơn vị chủ trì: Sở Xây dựng.',
      '- Đơn vị phối hợp: như trên.',
      '- Thời gian: nt',
      '3. Tổng kết.',
      '- Đơn vị chủ trì: Như trên;',
      '- Đơn vị phối hợp: Công an tỉnh.',
    ]
    expect(read(...lines)).toEqual([
      'I.1: Sở Y tế > Các Sở: Nội vụ, Tài chính',
      'I.2: Sở Xây dựng > Các Sở: Nội vụ, Tài chính',
      'I.3: Sở Xây dựng > Công an tỉnh',
    ])
    expect(assignmentsOf(...lines).assignments[1]?.schedule).toMatchObject({ from: '2025-34' })
    expect(read(tasks, '1. Rà soát.', '- Đơn vị chủ trì: Như trên.')).toEqual([])
  })

  it('stand beside a title that gives a whole part to one body', () => {
    expect(read('I. NHIỆM VỤ CHỦ YẾU CỦA BỘ TÀI CHÍNH', '1. Rà soát mạng lưới.')).toEqual(['I.1: BỘ TÀI CHÍNH >  < I'])
  })

  it('may name in brackets who stands for a body: the person is no part of its name', () => {
    const { assignments } = assignmentsOf(
      tasks,
      '1. Rà soát.',
      '- Đơn vị chủ trì: Sở Y tế (đồng chí Trần Văn Bình, Phó Giám đốc).',
      '- Đơn vị phối hợp: Sở Nội vụ (Phó Giám đốc Lê Thị Hoa), Sở Tài chính (Phòng Ngân sách).',
      '2. Giao Công an tỉnh (ông Đỗ Văn Tám) chủ trì kiểm tra.',
    )
    expect(assignments).toMatchObject([
      {
        leads: [{ name: 'Sở Y tế', agencyId: 'so-y-te' }],
        coordinators: [{ name: 'Sở Nội vụ' }, { name: 'Sở Tài chính (Phòng Ngân sách)' }],
        persons: [
          { name: 'Trần Văn Bình', position: 'Phó Giám đốc' },
          { name: 'Lê Thị Hoa', position: 'Phó Giám đốc' },
        ],
      },
      { leads: [{ name: 'Công an tỉnh' }], persons: [{ name: 'Đỗ Văn Tám', position: null }] },
    ])
  })

  it('that give nothing but a time are no assignment', () => {
    expect(read(tasks, '1. Rà soát.', '- Thời gian: Quý II/2025.')).toEqual([])
  })

  it('that give only results, persons or partners are one', () => {
    expect(assignmentsOf(tasks, '1. Rà soát.', '- Sản phẩm: Báo cáo.').assignments).toHaveLength(1)
    expect(assignmentsOf(tasks, '1. Rà soát.', '- Lãnh đạo phụ trách: Ông Trần Văn Bình.').assignments).toHaveLength(1)
    expect(assignmentsOf(tasks, '1. Rà soát.', '- Đơn vị phối hợp: Sở Y tế.').assignments).toHaveLength(1)
  })

  it('are covered by the span, wherever they stand', () => {
    const { root, assignments } = assignmentsOf(
      tasks,
      '1. Rà soát.',
      '- Đơn vị chủ trì: Sở Y tế.',
      '- Sản phẩm: Báo cáo.',
    )
    const span = assignments[0]?.span
    expect(span && root.source.text.slice(span.start, span.end)).toBe('Đơn vị chủ trì: Sở Y tế.\n- Sản phẩm: Báo cáo')
  })
})

describe('the rows of an annex', () => {
  const annex = (...rows: string[]) => assignmentsOf('PHỤ LỤC', ...rows)

  it('have one each, from their columns', () => {
    const { root, assignments } = annex(
      'TT\tNội dung\tChủ trì\tPhối hợp\tSản phẩm\tThời gian\tCấp trình',
      '1\tRà soát\tSở Y tế\tSở Nội vụ; Sở Tài chính\tBáo cáo; Đề án\tQuý II/2025\tUBND tỉnh',
      '2\tLập sổ\t\t\t\t\t',
    )
    expect(assignments).toMatchObject([
      {
        id: 'PL1.1@1',
        taskId: 'PL1.1',
        leads: [{ name: 'Sở Y tế' }],
        coordinators: [{ name: 'Sở Nội vụ' }, { name: 'Sở Tài chính' }],
        executors: [],
        approvers: [{ name: 'UBND tỉnh' }],
        outputs: ['Báo cáo', 'Đề án'],
        schedule: { from: '2025-34', to: '2025-34' },
        inheritedFrom: null,
      },
      { id: 'PL1.2@1', taskId: 'PL1.2', leads: [], coordinators: [], outputs: [], schedule: null },
    ])
    const at = ({ start, end }: { start: number; end: number }) => root.source.text.slice(start, end)
    expect(assignments[0] && at(assignments[0].span)).toMatch(/^1\tRà soát\t.*tỉnh$/)
    expect(assignments[0]?.coordinators.map(({ span }) => at(span))).toEqual(['Sở Nội vụ', 'Sở Tài chính'])
  })

  it('stand in the role that the cell itself says', () => {
    const header = 'TT\tNội dung\tĐơn vị thực hiện'
    const marked = annex(header, '1\tRà soát\tSở Y tế (chủ trì), Sở Nội vụ (phối hợp)').assignments[0]
    const labelled = annex(header, '1\tRà soát\tChủ trì: Sở Y tế; Phối hợp: Sở Nội vụ').assignments[0]
    const spoken = annex(header, '1\tRà soát\tSở Y tế chủ trì, phối hợp với Sở Nội vụ').assignments[0]
    const together = annex(header, '1\tRà soát\tSở Y tế phối hợp Sở Nội vụ').assignments[0]
    const below = annex(header, '1\tRà soát\tSở Y tế\u2028(Phối hợp: Sở Nội vụ)').assignments[0]
    for (const assignment of [marked, labelled, spoken, together, below]) {
      expect(assignment).toMatchObject({ leads: [{ name: 'Sở Y tế' }], coordinators: [{ name: 'Sở Nội vụ' }] })
    }
    const person = annex(header, '1\tRà soát\tĐ/c Trần Văn Bình, Giám đốc Sở Y tế').assignments[0]
    expect(person).toMatchObject({ leads: [], persons: [{ name: 'Trần Văn Bình', position: 'Giám đốc Sở Y tế' }] })
    expect(read('PHỤ LỤC', header, '1\tRà soát\tSở Y tế phối hợp với Công an tỉnh và các xã')).toEqual([
      'PL1.1: Sở Y tế > Công an tỉnh; các xã',
    ])
    expect(
      read('PHỤ LỤC', header, '1\tRà soát\tSở Y tế\u2028Phối hợp: Sở Nội vụ, Công an tỉnh và Sở Tài chính'),
    ).toEqual(['PL1.1: Sở Y tế > Sở Nội vụ; Công an tỉnh; Sở Tài chính'])
    for (const cell of [
      'Sở Y tế (phối hợp: Sở Nội vụ, Công an tỉnh)',
      'Sở Y tế\u2028Đơn vị phối hợp: Sở Nội vụ, Công an tỉnh',
    ])
      expect(read('PHỤ LỤC', header, `1\tRà soát\t${cell}`)).toEqual(['PL1.1: Sở Y tế > Sở Nội vụ; Công an tỉnh'])
    expect(read('PHỤ LỤC', header, '1\tRà soát\tPhối hợp Sở Nội vụ\u2028Sở Y tế')).toEqual([
      'PL1.1: Sở Y tế > Sở Nội vụ',
    ])
    expect(read(tasks, '1. Rà soát.', '- Đơn vị thực hiện: Trạm Y tế phối hợp các trường học.')).toEqual([
      'I.1: Trạm Y tế > các trường học',
    ])
  })

  it('carry it out where the one that leads directs them', () => {
    const header = 'TT\tNội dung\tCơ quan chủ trì'
    const { assignments } = annex(header, '1\tLập sàn\tBộ Tài chính chỉ đạo Kho bạc Nhà nước và Sở Y tế thực hiện')
    expect(assignments).toMatchObject([
      { leads: [{ name: 'Bộ Tài chính' }], executors: [{ name: 'Kho bạc Nhà nước' }, { name: 'Sở Y tế' }] },
    ])
  })

  it('are those of the cell above for `như trên`, and of the row that is named', () => {
    const { assignments } = annex(
      'TT\tNội dung\tChủ trì\tPhối hợp',
      '1\tRà soát\tSở Y tế\tSở Nội vụ',
      '2\tLập sổ\tNhư trên\t-nt-',
      '3\tBáo cáo\tSở Tài chính\t"',
      '4\tTổng kết\tnhư mục 1\tnt',
    )
    expect(assignments.map(({ leads }) => leads[0]?.name)).toEqual(['Sở Y tế', 'Sở Y tế', 'Sở Tài chính', 'Sở Y tế'])
    expect(assignments.map(({ coordinators }) => coordinators[0]?.name)).toEqual(Array(4).fill('Sở Nội vụ'))
  })

  it('have the persons of the cell above for `nt`', () => {
    const { assignments } = annex(
      'TT\tNội dung\tChủ trì\tLãnh đạo phụ trách',
      '1\tRà soát\tSở Y tế\tĐ/c Trần Văn Bình, PCT UBND tỉnh',
      '2\tLập sổ\tSở Y tế\tnt',
    )
    expect(assignments.map(({ persons }) => persons.map(({ name, position }) => `${name}, ${position}`))).toEqual(
      Array(2).fill(['Trần Văn Bình, PCT UBND tỉnh']),
    )
  })

  it('are parted by the slash of a cell where that of the header parts the roles', () => {
    const { assignments } = annex(
      'TT\tNội dung\tChủ trì/Phối hợp',
      '1\tRà soát\tSở Y tế/ Sở Nội vụ, Công an tỉnh',
      '2\tLập sổ\tCT: Sở Nội vụ; PH: Sở Y tế',
    )
    expect(
      assignments.map(({ leads, coordinators }) => [leads, coordinators].map((list) => list.map(({ name }) => name))),
    ).toEqual([
      [['Sở Y tế'], ['Sở Nội vụ', 'Công an tỉnh']],
      [['Sở Nội vụ'], ['Sở Y tế']],
    ])
  })

  it('have the time of the row above for `nt`', () => {
    const { assignments } = annex(
      'TT\tNội dung\tThời gian',
      '1\tRà soát\tTháng 3/2025',
      '2\tLập sổ\t-nt-',
      '3\tBáo cáo\t//',
    )
    expect(assignments.map(({ schedule }) => schedule?.to)).toEqual(Array(3).fill('2025-03'))
  })

  it('have the time of the months that are marked', () => {
    const { assignments } = annex(
      'TT\tNội dung\tChủ trì\tTháng 1\tTháng 2\tTháng 3',
      '1\tRà soát\tSở Y tế\tx\tx\t',
      '2\tTổng kết\tSở Y tế\t\t\tX',
      '3\tLập sổ\tSở Y tế\t\t\t',
    )
    expect(assignments.map(({ schedule }) => schedule && [schedule.text, schedule.from, schedule.to])).toEqual([
      ['tháng 1, 2', 'XXXX-01', 'XXXX-02'],
      ['tháng 3', null, 'XXXX-03'],
      null,
    ])
  })

  it('have the time that the title of their group is, unless they name one', () => {
    const { assignments } = annex(
      'TT\tNội dung\tChủ trì\tThời gian',
      'I\tNhiệm vụ hoàn thành trước ngày 30/11/2025\t\t',
      '1\tRà soát\tSở Y tế\t',
      '2\tLập sổ\tSở Y tế\tTháng 5/2025',
      'II\tQuý IV/2025\t\t',
      '1\tBáo cáo\tSở Y tế\t',
      'III\tHoàn thành trường học trong Quý IV/2025\t\t',
      '1\tBàn giao\tSở Y tế\t',
    )
    expect(assignments.map(({ schedule }) => schedule && [schedule.to, schedule.before])).toEqual([
      ['2025-11-30', true],
      ['2025-05', false],
      ['2025-36', false],
      null,
    ])
  })

  it('name as members those of the column that they refer to', () => {
    const { assignments } = annex(
      'TT\tNội dung\tChủ trì\tPhối hợp\tĐơn vị thực hiện',
      '1\tRà soát\tSở Y tế\tSở Nội vụ, Công an tỉnh\tCác đơn vị tại cột 4',
    )
    expect(assignments[0]?.executors).toMatchObject([
      {
        kind: 'group',
        members: [
          { name: 'Sở Nội vụ', agencyId: 'so-noi-vu' },
          { name: 'Công an tỉnh', agencyId: 'cong-an-tinh' },
        ],
      },
    ])
  })

  it('are persons in a column of persons, or where the cell names one', () => {
    const { assignments } = annex(
      'TT\tNội dung\tChủ trì\tLãnh đạo phụ trách\tCơ quan theo dõi, giám sát',
      '1\tRà soát\tSở Y tế\tÔng Trần Văn Bình - Phó Giám đốc\tThanh tra tỉnh',
      '2\tLập sổ\tđồng chí Lê Thị Hoa\t\t',
    )
    expect(assignments[0]).toMatchObject({
      leads: [{ name: 'Sở Y tế' }],
      persons: [{ name: 'Trần Văn Bình', position: 'Phó Giám đốc' }],
      monitors: [{ name: 'Thanh tra tỉnh' }],
    })
    expect(assignments[1]).toMatchObject({ leads: [], persons: [{ name: 'Lê Thị Hoa' }] })
    const answering = annex(
      'TT\tNội dung\tCơ quan chủ trì\tCá nhân phụ trách chỉ đạo, kiểm tra',
      '1\tRà soát\tĐảng ủy UBND tỉnh\tĐồng chí Trần Văn Bình - Tỉnh ủy viên, Phó Chủ tịch UBND tỉnh',
    )
    expect(answering.assignments).toMatchObject([
      { leads: [{ name: 'Đảng ủy UBND tỉnh' }], persons: [{ name: 'Trần Văn Bình' }] },
    ])
  })

  it('are persons by their degree, and bodies in a column of persons lead', () => {
    const { assignments } = assignmentsOf(
      'TT\tNội dung\tNgười thực hiện\tThời gian',
      '1\tKhảo sát\tBS. Trần Văn Bình, Trưởng phòng\tQuý I/2026',
      '2\tTập huấn\tThS. Lê Thị Hoa; Phòng Kế hoạch tổng hợp\tQuý I/2026',
      '3\tLập sổ\tÔng Phan Văn Anh\tQuý I/2026',
    )
    expect(assignments.map(({ leads, persons }) => [names(leads), persons.map(({ name }) => name).join()])).toEqual([
      ['', 'Trần Văn Bình'],
      ['Phòng Kế hoạch tổng hợp', 'Lê Thị Hoa'],
      ['', 'Phan Văn Anh'],
    ])
  })

  it('are groups as they are written, with the degrees of who leads them', () => {
    const { assignments } = annex('TT\tNội dung\tNhóm công tác', '1\tKhảo sát\tNhóm 1: ThS. Lê Thị Hoa (Trưởng nhóm)')
    expect(assignments.map(({ leads }) => names(leads))).toEqual(['Nhóm 1: ThS. Lê Thị Hoa (Trưởng nhóm)'])
  })

  it('are persons by an honorific before the given name alone', () => {
    const { assignments } = annex('TT\tNội dung\tChủ trì', '1\tGiao ban\tĐ/c Thanh; Đ/C Thân - Chủ tịch UBND')
    expect(assignments[0]).toMatchObject({
      leads: [],
      persons: [
        { name: 'Thanh', position: null },
        { name: 'Thân', position: 'Chủ tịch UBND' },
      ],
    })
  })

  it('are led by who carries out, where no column names a lead', () => {
    expect(annex('TT\tNội dung\tĐơn vị thực hiện', '1\tRà soát\tSở Y tế').assignments[0]).toMatchObject({
      leads: [{ name: 'Sở Y tế' }],
      executors: [],
    })
    expect(
      annex('TT\tNội dung\tChủ trì\tĐơn vị thực hiện', '1\tRà soát\tSở Y tế\tSở Nội vụ').assignments[0],
    ).toMatchObject({
      leads: [{ name: 'Sở Y tế' }],
      executors: [{ name: 'Sở Nội vụ' }],
    })
    expect(annex('TT\tNội dung\tChủ trì\tĐơn vị thực hiện', '1\tRà soát\t\tSở Nội vụ').assignments[0]).toMatchObject({
      leads: [{ name: 'Sở Nội vụ' }],
      executors: [],
    })
  })

  it('end where a column tells when something ends', () => {
    expect(
      annex('TT\tNội dung\tChủ trì\tThời gian hoàn thành', '1\tRà soát\tSở Y tế\tNăm 2025').assignments[0]?.schedule,
    ).toMatchObject({ from: null, to: '2025' })
  })

  it('report a time that no field holds', () => {
    const { root } = annex('TT\tNội dung\tChủ trì\tThời gian', '1\tRà soát\tSở Y tế\tĐã hoàn thành')
    expect(root.diagnostics.filter(({ rule }) => rule === 'unparsed-schedule')).toMatchObject([{ sectionId: 'PL1.1' }])
  })
})

describe('tasks', () => {
  it('are those of the tree: without them there is no assignment', () => {
    expect(extractAssignments(treeOf(tasks, '1. Sở Y tế chủ trì rà soát.'))).toEqual([])
  })
})

describe('the further roles of a task', () => {
  it('are read from its sentences and labels, beside lead and partner', () => {
    const { assignments } = assignmentsOf(
      tasks,
      '1. Sở Y tế chủ trì, phối hợp với Sở Nội vụ tham mưu UBND tỉnh ban hành đề án; báo cáo Bộ Y tế.',
      '2. Sở Nội vụ hướng dẫn, theo dõi, đôn đốc các đơn vị.',
      '3. Rà soát.',
      '- Đơn vị chủ trì: Sở Y tế',
      '- Đơn vị theo dõi: Thanh tra tỉnh',
    )
    expect(assignments).toMatchObject([
      {
        leads: [{ name: 'Sở Y tế' }],
        advises: [{ name: 'UBND tỉnh' }],
        reportsTo: [{ name: 'Bộ Y tế' }],
        monitors: [],
      },
      { leads: [{ name: 'Sở Nội vụ' }], monitors: [{ name: 'Sở Nội vụ' }], reportsTo: [] },
      { leads: [{ name: 'Sở Y tế' }], monitors: [{ name: 'Thanh tra tỉnh' }] },
    ])
  })

  it('charge nobody by themselves', () => {
    expect(assignmentsOf(tasks, '1. Kết quả được báo cáo UBND tỉnh.').assignments).toEqual([])
  })
})

describe('what a task inherits', () => {
  const section = [
    '1. Về y tế',
    'Đơn vị chủ trì: Sở Y tế; Đơn vị phối hợp: Sở Nội vụ',
    'Đơn vị thực hiện: Trạm Y tế xã; Cấp phê duyệt: UBND tỉnh',
    'Lãnh đạo phụ trách: Ông Trần Văn Bình',
    'Sản phẩm: Báo cáo',
  ]

  it('is all that its section gives', () => {
    expect(assignmentsOf(tasks, ...section, '- Rà soát.', '- Lập sổ.').assignments[0]).toMatchObject({
      leads: [{ name: 'Sở Y tế' }],
      coordinators: [{ name: 'Sở Nội vụ' }],
      executors: [{ name: 'Trạm Y tế xã' }],
      approvers: [{ name: 'UBND tỉnh' }],
      persons: [{ name: 'Trần Văn Bình' }],
      outputs: ['Báo cáo'],
      inheritedFrom: 'I.1',
    })
  })

  it('gives way to its own, each for itself', () => {
    const own = [
      '- Rà soát.',
      '+ Cấp phê duyệt: Sở Tài chính.',
      '+ Sản phẩm: Đề án.',
      '+ Lãnh đạo phụ trách: Bà Lê Thị Hoa.',
      '- Lập sổ.',
    ]
    expect(assignmentsOf(tasks, ...section, ...own).assignments[0]).toMatchObject({
      leads: [{ name: 'Sở Y tế' }],
      approvers: [{ name: 'Sở Tài chính' }],
      persons: [{ name: 'Lê Thị Hoa' }],
      outputs: ['Đề án'],
      inheritedFrom: 'I.1',
    })
  })
})

describe('cells', () => {
  it('that are empty give nobody', () => {
    const { assignments } = assignmentsOf(
      'PHỤ LỤC',
      'TT\tNội dung\tChủ trì\tSản phẩm\tThời gian',
      '1\tRà soát\t\t\t',
      '2\tLập sổ\tSở Y tế\tSổ\t2025',
    )
    expect(assignments[0]).toMatchObject({ leads: [], outputs: [], schedule: null })
  })
})

describe('where the name of who is charged ends', () => {
  it.each([
    ['Sở Y tế chủ trì, phối hợp với các phòng, đơn vị xây dựng danh mục dữ liệu mở.', 'Sở Y tế > các phòng, đơn vị'],
    [
      'Viện Chiến lược, Chính sách đất đai nghiên cứu tham mưu xây dựng chiến lược.',
      'Viện Chiến lược, Chính sách đất đai > ',
    ],
    [
      'Các đơn vị chuyên trách về chuyển đổi số của các sở có trách nhiệm báo cáo.',
      'Các đơn vị chuyên trách về chuyển đổi số của các sở > ',
    ],
    ['Cơ quan chuyên môn về xây dựng cấp xã có trách nhiệm rà soát.', 'Cơ quan chuyên môn về xây dựng cấp xã > '],
  ])('in %j', (text, expected) => {
    expect(read(tasks, `1. ${text}`)).toEqual([`I.1: ${expected}`])
  })
})

describe('a heading whose name holds the words of an action', () => {
  it('names one body as a whole where the part that it takes follows', () => {
    const { assignments } = assignmentsOf(
      'I. TỔ CHỨC THỰC HIỆN',
      '1. Trung tâm Giám sát điều hành đô thị, giao thông: Chủ trì rà soát bản đồ.',
      '2. Phòng Kiểm tra, giám sát: Phối hợp với Phòng Hành chính lập sổ.',
      '3. Sở Y tế, Sở Nội vụ: Chủ trì rà soát.',
      '4. Sở Y tế kiểm tra, giám sát: trạm y tế, bếp ăn.',
    )
    expect(assignments.map(({ leads }) => leads.map(({ name }) => name).join('; '))).toEqual([
      'Trung tâm Giám sát điều hành đô thị, giao thông',
      'Phòng Kiểm tra, giám sát',
      'Sở Y tế; Sở Nội vụ',
      'Sở Y tế',
    ])
  })
})

describe('a table without a column of bodies', () => {
  const table = ['TT\tNhiệm vụ\tThời gian', '1\tRà soát sổ\tQuý I/2025', '2\tLập sổ\tQuý II/2025']
  const leadsOf = (...lines: string[]) =>
    assignmentsOf('I. NHIỆM VỤ CỦA CÁC PHÒNG', ...lines).assignments.map(
      ({ taskId, leads, inheritedFrom }) => `${taskId}: ${leads.map(({ name }) => name).join('; ')} < ${inheritedFrom}`,
    )

  it('takes the body that the line right above it names, whatever closes the line', () => {
    for (const line of ['1. Phòng Công nghệ (2 nhiệm vụ):', '1. Phòng Công nghệ:', '1. Phòng Công nghệ'])
      expect(leadsOf(line, ...table)).toEqual(['PL1.1: Phòng Công nghệ < I.1', 'PL1.2: Phòng Công nghệ < I.1'])
  })

  it('takes none from a line that says more, or where a column says who', () => {
    expect(leadsOf('1. Phòng Công nghệ làm các việc sau:', ...table)).toEqual(['PL1.1:  < null', 'PL1.2:  < null'])
    const own = ['TT\tNhiệm vụ\tChủ trì', '1\tRà soát sổ\tSở Y tế', '2\tLập sổ\tSở Y tế']
    expect(leadsOf('1. Phòng Công nghệ:', ...own)).toEqual(['PL1.1: Sở Y tế < null', 'PL1.2: Sở Y tế < null'])
  })
})

describe('a column for each body', () => {
  const rows = ['1\tRà soát\tX\tx\t', '2\tLập sổ\t\tX\tx']

  it('charges those that are marked, as the legend says', () => {
    const head = 'TT\tNhiệm vụ\tSở Y tế\tSở Nội vụ\tUBND các xã'
    expect(read('PHỤ LỤC', '(X: chủ trì; x: phối hợp)', head, ...rows)).toEqual([
      'PL1.1: Sở Y tế > Sở Nội vụ',
      'PL1.2: Sở Nội vụ > UBND các xã',
    ])
  })

  it('names whom it goes to, where such columns are headed by bodies', () => {
    const head = 'TT\tNhiệm vụ\tChủ trì\tCấp trình UBND tỉnh\tCấp trình HĐND tỉnh'
    const { assignments } = assignmentsOf('PHỤ LỤC', head, '1\tRà soát\tSở Y tế\tx\t', '2\tLập sổ\tSở Y tế\tx\tx')
    expect(assignments.map(({ approvers }) => approvers.length)).toEqual([1, 2])
  })

  it('charges all that are marked where there is no legend', () => {
    const head = 'TT\tNhiệm vụ\tSở Y tế\tSở Nội vụ\tUBND các xã'
    expect(read('PHỤ LỤC', head, ...rows)).toEqual(['PL1.1: Sở Y tế; Sở Nội vụ > ', 'PL1.2: Sở Nội vụ; UBND các xã > '])
  })

  it('charges them beside the one that leads', () => {
    const head = 'TT\tNhiệm vụ\tSở Y tế\tSở Nội vụ\tUBND các xã\tChủ trì'
    const { assignments } = assignmentsOf('PHỤ LỤC', head, ...rows.map((row) => `${row}\tVăn phòng UBND tỉnh`))
    expect(assignments.map(({ leads, executors }) => `${names(leads)} > ${names(executors)}`)).toEqual([
      'Văn phòng UBND tỉnh > Sở Y tế; Sở Nội vụ',
      'Văn phòng UBND tỉnh > Sở Nội vụ; UBND các xã',
    ])
  })
})

describe('a result that is the one above', () => {
  it('is said by `nt` and its like', () => {
    const { assignments } = assignmentsOf(
      'PHỤ LỤC',
      'TT\tNhiệm vụ\tChủ trì\tSản phẩm',
      '1\tRà soát\tSở Y tế\tBáo cáo',
      '2\tLập sổ\tnt\t-nt-',
      '3\tTổng kết\tnhư trên\tKế hoạch',
    )
    expect(assignments.map(({ outputs }) => outputs)).toEqual([['Báo cáo'], ['Báo cáo'], ['Kế hoạch']])
  })
})

describe('two columns of one time', () => {
  const scheduleOf = (header: string, row: string) =>
    assignmentsOf('PHỤ LỤC I', `TT\tNhiệm vụ\tChủ trì\t${header}`, `1\tRà soát\tSở Y tế\t${row}`).assignments[0]
      ?.schedule

  it('say when it begins and when it ends', () => {
    const both = { text: '01/2025 - 6/2025', from: '2025-01', to: '2025-06' }
    expect(scheduleOf('Bắt đầu\tHoàn thành', '01/2025\t6/2025')).toMatchObject(both)
    expect(scheduleOf('Từ\tĐến', '01/2025\t6/2025')).toMatchObject(both)
    expect(scheduleOf('Tiến độ Bắt đầu\tTiến độ Hoàn thành', '01/2025\t6/2025')).toMatchObject(both)
    expect(scheduleOf('Thời gian thực hiện Từ\tThời gian thực hiện Đến', '01/2025\t6/2025')).toMatchObject(both)
    expect(scheduleOf('Ngày bắt đầu\tNgày kết thúc', '01/2025\t6/2025')).toMatchObject(both)
    expect(scheduleOf('Bắt đầu\tHạn', '01/2025\t6/2025')).toMatchObject(both)
    expect(scheduleOf('Start date\tDue date', '01/2025\t6/2025')).toMatchObject(both)
    expect(scheduleOf('Bắt đầu\tHạn', '01/10\t10/10')).toMatchObject({ from: 'XXXX-10-01', to: 'XXXX-10-10' })
  })

  it('have their months first where one of their days proves it', () => {
    const read = (...days: string[]) =>
      assignmentsOf(
        'PHỤ LỤC I',
        'TT\tNhiệm vụ\tChủ trì\tBắt đầu\tHạn',
        ...days.map((day, i) => `${i + 1}\tRà soát\tSở Y tế\t2/1/2027\t${day}`),
      ).assignments.map(({ schedule }) => [schedule?.from, schedule?.to])
    expect(read('3/1/2027', '2/28/2027')).toEqual([
      ['2027-02-01', '2027-03-01'],
      ['2027-02-01', '2027-02-28'],
    ])
    expect(read('3/1/2027', '28/2/2027')).toEqual([
      ['2027-01-02', '2027-01-03'],
      ['2027-01-02', '2027-02-28'],
    ])
  })

  it('are those of rounds, each with its own', () => {
    expect(scheduleOf('Đợt 1\tĐợt 2', 'Tháng 3/2026\tTháng 9/2026')).toMatchObject({
      text: 'Tháng 3/2026; Tháng 9/2026',
      from: '2026-03',
      to: '2026-09',
      milestones: [
        { event: 'đợt 1', date: '2026-03' },
        { event: 'đợt 2', date: '2026-09' },
      ],
    })
  })

  it('may leave one open', () => {
    expect(scheduleOf('Bắt đầu\tHoàn thành', '01/2025\t')).toMatchObject({ from: '2025-01', to: null })
    expect(scheduleOf('Bắt đầu\tHoàn thành', '\t6/2025')).toMatchObject({ from: null, to: '2025-06' })
  })

  it('say the month of a year and the days in it', () => {
    const days = (month: string, cell: string) => scheduleOf('Tháng\tThời gian', `${month}\t${cell}`)
    expect(days('9/2026', '05–07/9')).toMatchObject({ text: '9/2026, 05–07/9', from: '2026-09-05', to: '2026-09-07' })
    expect(days('12/2026', '21/12-09/01')).toMatchObject({ from: '2026-12-21', to: '2027-01-09' })
    expect(days('9/2026', '05/9')).toMatchObject({ from: null, to: '2026-09-05' })
    expect(days('9/2026', 'Quý III/2026')).toMatchObject({ text: '9/2026', to: '2026-09' })
  })

  it('take the year of their days from the time of the group', () => {
    const below = (group: string, cell: string) =>
      assignmentsOf(
        'PHỤ LỤC I',
        'TT\tNhiệm vụ\tChủ trì\tThời gian',
        `I\t${group}\t\t`,
        `1\tRà soát bến bãi\tSở Y tế\t${cell}`,
      ).assignments[0]?.schedule
    expect(below('Khảo sát (15 - 30/9/2026)', '18 - 26/9')).toMatchObject({ from: '2026-09-18', to: '2026-09-26' })
    expect(below('Khảo sát (15 - 30/9/2026)', 'Gửi 16/9; hạn 26/9')).toMatchObject({
      to: '2026-09-26',
      milestones: [{ date: '2026-09-16' }, { date: '2026-09-26' }],
    })
    expect(below('Khảo sát (tháng 12/2026 - tháng 1/2027)', '18 - 26/9')).toMatchObject({ to: 'XXXX-09-26' })
    expect(below('Khảo sát', '18 - 26/9')).toMatchObject({ to: 'XXXX-09-26' })
  })

  it('say the day and the hour of it, and report none', () => {
    const { root, assignments } = assignmentsOf(
      'PHỤ LỤC',
      'Ngày\tThời gian\tNội dung\tChủ trì',
      'Thứ Hai (11/11/2019)\t7h30\tGiao ban\tSở Y tế',
    )
    expect(assignments[0]?.schedule).toMatchObject({ text: 'Thứ Hai (11/11/2019), 7h30', to: '2019-11-11' })
    expect(root.diagnostics.filter(({ rule }) => rule === 'unparsed-schedule')).toEqual([])
  })

  it('are read from the one that names a date beside a week', () => {
    expect(scheduleOf('Tuần\tThời gian', 'Tuần 2\tTừ 09/3 đến 13/3/2026')).toMatchObject({ to: '2026-03-13' })
    expect(scheduleOf('Tuần\tThời gian', 'Tuần 2\t')).toMatchObject({ text: 'Tuần 2', to: null })
  })

  it('need both: `Từ` alone is no time', () => {
    expect(scheduleOf('Từ\tGhi chú', '01/2025\tGấp')).toBeNull()
  })
})

describe('what a heading and its lead-in give to a list', () => {
  it('takes the body from the heading and its partners from the line below', () => {
    expect(
      read(
        'I. TỔ CHỨC THỰC HIỆN',
        '1. Phòng Nội vụ',
        'Chủ trì phối hợp với các đơn vị liên quan thực hiện, cụ thể:',
        '- Chuẩn bị giấy mời.',
      ),
    ).toEqual(['I.1.-1: Phòng Nội vụ > các đơn vị liên quan < I.1'])
  })

  it('takes the body that a heading names as responsible', () => {
    expect(
      read('I. TỔ CHỨC THỰC HIỆN', '1. Trách nhiệm của Sở Y tế', '- Kiểm tra các cơ sở.', '- Giao Sở Nội vụ báo cáo.'),
    ).toEqual(['I.1.-1: Sở Y tế >  < I.1', 'I.1.-2: Sở Nội vụ > '])
  })
})

describe('who is charged behind the sentences of a task', () => {
  it('is read from labels', () => {
    const { assignments } = assignmentsOf(tasks, '1. Lập sổ. Chủ trì: Sở Y tế; phối hợp: Sở Nội vụ; thời gian: 6/2026.')
    expect(assignments[0]).toMatchObject({ taskId: 'I.1', schedule: { to: '2026-06' } })
    expect(names(assignments[0]?.leads ?? [])).toBe('Sở Y tế')
    expect(names(assignments[0]?.coordinators ?? [])).toBe('Sở Nội vụ')
  })

  it('is read from a later sentence where the first names nobody who leads', () => {
    const later = '1. Phối hợp với Viettel xóa vùng lõm. Giao Sở Y tế chủ trì, phối hợp với Sở Nội vụ thực hiện.'
    expect(read(tasks, later)).toEqual(['I.1: Sở Y tế > Viettel; Sở Nội vụ'])
    expect(read(tasks, '1. Xóa vùng lõm. Sở Y tế chủ trì thực hiện.')).toEqual(['I.1: Sở Y tế > '])
  })

  it('is another one where a later sentence gives that its own part', () => {
    expect(read(tasks, '1. Sở Nội vụ rà soát. Giao Sở Y tế chủ trì in.')).toEqual([
      'I.1: Sở Nội vụ > ',
      'I.1: Sở Y tế > ',
    ])
    expect(read(tasks, '1. Sở Nội vụ rà soát; phân công đảng viên giữ sổ.')).toEqual(['I.1: Sở Nội vụ > '])
    expect(read(tasks, '1. Sở Nội vụ rà soát; giao Sở Y tế in sổ.')).toEqual(['I.1: Sở Nội vụ > ', 'I.1: Sở Y tế > '])
    expect(read(tasks, '1. Sở Nội vụ rà soát. Đồng thời, giao Sở Y tế in sổ.')).toHaveLength(2)
    expect(read(tasks, '1. Sở Nội vụ rà soát. Đề nghị Hội Nông dân tỉnh vận động hội viên.').at(1)).toBe(
      'I.1: Hội Nông dân tỉnh > ',
    )
    expect(read(tasks, '1. Lập quy hoạch. Giao Sở Xây dựng chủ trì. Giao Sở Tài chính bố trí vốn.')).toEqual([
      'I.1: Sở Xây dựng > ',
      'I.1: Sở Tài chính > ',
    ])
    expect(read(tasks, '1. Sở Nội vụ lập sổ. Yêu cầu UBND các xã phối hợp và in sổ.')).toEqual([
      'I.1: Sở Nội vụ > UBND các xã',
    ])
  })

  it('is none of those that the body of the first requires something of, or chooses', () => {
    for (const later of [
      '. Yêu cầu các cơ sở khắc phục vi phạm.',
      '; yêu cầu nhà thầu sửa chữa.',
      '; giao nhiệm vụ cụ thể cho từng thành viên.',
      '; phân công cán bộ trực.',
    ])
      expect(read(tasks, `1. Sở Xây dựng kiểm tra hiện trường${later}`)).toEqual(['I.1: Sở Xây dựng > '])
  })

  it('are the units that somebody requires it of, unless they are those of the body above', () => {
    expect(read(tasks, '1. Yêu cầu các đơn vị trực thuộc báo cáo số liệu.')).toEqual(['I.1: các đơn vị trực thuộc > '])
    expect(read(tasks, '1. Yêu cầu các đơn vị khai thác lắp đặt trạm cân.')).toEqual([])
    expect(read('I. TỔ CHỨC THỰC HIỆN', '1. Sở Y tế:', '- Yêu cầu các đơn vị lập sổ.', '- Báo cáo.')).toEqual([
      'I.1.-1: Sở Y tế >  < I.1',
      'I.1.-2: Sở Y tế >  < I.1',
    ])
  })

  it('is a body where the label speaks of a person', () => {
    expect(read(tasks, '1. Lập sổ.', '- Người thực hiện: Phòng Kế toán')).toEqual(['I.1: Phòng Kế toán > '])
  })
})

describe('labels that tell the roles in their values', () => {
  it('give each body its own', () => {
    const line =
      '1. Kiểm tra. Trách nhiệm thực hiện: Sở Y tế chủ trì; Công an tỉnh, UBND các xã phối hợp. Hoàn thành: 6/2026.'
    expect(read(tasks, line)).toEqual(['I.1: Sở Y tế > Công an tỉnh; UBND các xã'])
    expect(assignmentsOf(tasks, line).assignments[0]?.schedule?.to).toBe('2026-06')
  })

  it('make the item above the task, with what it consists of as one of them', () => {
    const lines = [
      '1. Rà soát văn bản',
      '- Nội dung: Ban hành quy chế.',
      '- Đơn vị chủ trì: Sở Y tế.',
      '- Thời gian: 6/2026.',
    ]
    expect(read(tasks, ...lines)).toEqual(['I.1: Sở Y tế > '])
    expect(extractTasks(treeOf(tasks, ...lines)).map(({ id }) => id)).toEqual(['I.1'])
    const event = [
      '1. Hội thi',
      '1.1. Thời gian: Ngày 12/2/2025',
      '1.2. Đối tượng: Học sinh',
      '1.3. Chỉ tiêu: 100% chi đoàn dự',
    ]
    expect(extractTasks(treeOf(tasks, ...event)).map(({ id, schedule }) => [id, schedule?.from])).toEqual([
      ['I.1', '2025-02-12'],
    ])
    expect(extractTasks(treeOf(tasks, '1. Rà soát', '- Nội dung: Ban hành.', '- Mở lớp.')).map(({ id }) => id)).toEqual(
      ['I.1.-1', 'I.1.-2'],
    )
  })
})

describe('what bodies are given', () => {
  it('charges them with nothing', () => {
    expect(read(tasks, '1. Đối với doanh nghiệp:', '- Hỗ trợ thuê đất.', '- Miễn phí tư vấn.')).toEqual([])
    expect(read(tasks, '1. Đối với doanh nghiệp:', '- Lập sổ.', '- Hỗ trợ người lao động.')).toHaveLength(2)
  })
})

describe('labels in brackets', () => {
  it('end before the bracket closes, with what their bodies do by field', () => {
    const line =
      '1. Rà soát (Chủ trì: Sở Y tế, Sở Nội vụ (theo lĩnh vực phụ trách); sản phẩm: Báo cáo, dự thảo Kế hoạch).'
    const { assignments } = assignmentsOf(tasks, line)
    expect(assignments.map(({ leads, outputs }) => [names(leads), outputs])).toEqual([
      ['Sở Y tế; Sở Nội vụ', ['Báo cáo', 'dự thảo Kế hoạch']],
    ])
  })
})

describe('commissions in one paragraph', () => {
  const charged = (text: string) =>
    assignmentsOf('I. TỔ CHỨC THỰC HIỆN', text).assignments.map(
      ({ id, leads, schedule }) => `${id} ${names(leads)}${schedule ? ` ${schedule.text}` : ''}`,
    )

  it('give an assignment each, with its own time', () => {
    expect(charged('Giao Sở Tài chính bố trí kinh phí; giao Sở Nội vụ tổng hợp trước ngày 15/12/2026.')).toEqual([
      'I@1 Sở Tài chính',
      'I@2 Sở Nội vụ trước ngày 15/12/2026',
    ])
    expect(charged('Giao Sở Y tế rà soát. Đề nghị Ủy ban MTTQ tỉnh giám sát.')).toEqual([
      'I@1 Sở Y tế',
      'I@2 Ủy ban MTTQ tỉnh',
    ])
  })

  it('leave the first part to who is charged above', () => {
    const item = '- Bố trí nhân sự trước ngày 30/6/2026; giao Trung tâm Y tế tổng hợp trước ngày 15/12/2026.'
    const { assignments } = assignmentsOf('I. TỔ CHỨC THỰC HIỆN', '1. Sở Y tế có trách nhiệm:', item, '- Báo cáo.')
    const above = read(
      'I. TỔ CHỨC THỰC HIỆN',
      '1. Sở Y tế có trách nhiệm:',
      '- Bố trí nhân sự. Giao Phòng Nghiệp vụ lập danh sách.',
      '- In.',
    )
    expect(above.slice(0, 2)).toEqual(['I.1.-1: Sở Y tế >  < I.1', 'I.1.-1: Phòng Nghiệp vụ > '])
    expect(
      assignments.map(({ id, leads, schedule, inheritedFrom }) => [id, names(leads), schedule?.text, inheritedFrom]),
    ).toEqual([
      ['I.1.-1@1', 'Sở Y tế', 'trước ngày 30/6/2026', 'I.1'],
      ['I.1.-1@2', 'Trung tâm Y tế', 'trước ngày 15/12/2026', null],
      ['I.1.-2@1', 'Sở Y tế', undefined, 'I.1'],
    ])
  })

  it('are one where the later words name no body', () => {
    expect(charged('Giao Sở Tài chính bố trí kinh phí; đề nghị của các đơn vị gửi sau.')).toEqual(['I@1 Sở Tài chính'])
  })
})

it('charges no office with telling the others, as notices end', () => {
  const plan = parsePlanText(
    'Số: 7/TB-VP\nTHÔNG BÁO\nKết luận cuộc họp\nKết luận như sau:\n1. Sở Y tế lập sổ.\n2. Sở Nội vụ rà soát biên chế.\nVăn phòng UBND tỉnh thông báo để các Sở biết, thực hiện.',
  )
  expect(plan.assignments.map(({ leads }) => leads.map(({ name }) => name).join())).toEqual(['Sở Y tế', 'Sở Nội vụ'])
})

it('charges the bodies behind the colon of a lone order with what stands below', () => {
  const work = ['a) Vận động hội viên.', 'b) Phối hợp với Sở Y tế lập sổ.']
  for (const order of ['Đề nghị', 'Kính đề nghị', 'Giao'])
    expect(read('I. TỔ CHỨC THỰC HIỆN', `1. ${order}: Hội Nông dân tỉnh, Hội Phụ nữ tỉnh`, ...work)).toEqual([
      'I.1.a: Hội Nông dân tỉnh; Hội Phụ nữ tỉnh >  < I.1',
      'I.1.b: Hội Nông dân tỉnh; Hội Phụ nữ tỉnh > Sở Y tế < I.1',
    ])
  expect(read('I. TỔ CHỨC THỰC HIỆN', '1. Đề nghị: Sở Y tế lập sổ.', '2. Sở Nội vụ: Lập sổ.')).toEqual([
    'I.1: Sở Y tế > ',
    'I.2: Sở Nội vụ > ',
  ])
})

describe('a role as the title over a list of bodies', () => {
  const work = [tasks, '1. Kiểm tra hồ chứa', '1.1. Nội dung', 'a) Rà soát hồ chứa.', 'b) Lập bản đồ ngập.']

  it('gives them to the tasks beside it and is no task', () => {
    const bodies = ['1.2. Cơ quan chủ trì', '- Sở Y tế.', '- Sở Nội vụ; Công an tỉnh.', '1.3. Thời gian: Năm 2026.']
    const charge = 'Sở Y tế; Sở Nội vụ; Công an tỉnh > '
    expect(read(...work, ...bodies)).toEqual([`I.1.1.a: ${charge} < I.1`, `I.1.1.b: ${charge} < I.1`])
  })

  it('may stand under a title of both roles', () => {
    const leads = ['1.2. Cơ quan chủ trì, phối hợp', 'a) Chủ trì thực hiện', '- Sở Y tế']
    const partners = ['b) Cơ quan phối hợp', '- Sở Nội vụ', '- UBND các xã.']
    const charge = 'Sở Y tế > Sở Nội vụ; UBND các xã < I.1'
    expect(read(...work, ...leads, ...partners)).toEqual([`I.1.1.a: ${charge}`, `I.1.1.b: ${charge}`])
  })

  it('may stand beside one whose names are on its line, or on the line below it', () => {
    const leads = ['1.2. Cơ quan chủ trì, phối hợp', 'a) Cơ quan chủ trì: Sở Y tế; Sở Nội vụ.']
    const partners = ['b) Cơ quan phối hợp', 'Công an tỉnh; UBND các xã.']
    const charge = 'Sở Y tế; Sở Nội vụ > Công an tỉnh; UBND các xã < I.1'
    expect(read(...work, ...leads, ...partners)).toEqual([`I.1.1.a: ${charge}`, `I.1.1.b: ${charge}`])
    expect(read(...work, '1.2. Đơn vị thực hiện', '- Sở Y tế.', '(Chi cục Thủy lợi là đầu mối).')).toEqual([
      'I.1.1.a: Sở Y tế >  < I.1',
      'I.1.1.b: Sở Y tế >  < I.1',
    ])
  })

  it('may have names, or a time, on a line of its own below it', () => {
    const plan = assignmentsOf(...work, '1.2. Cơ quan chủ trì', 'Sở Y tế.', '1.3. Thời gian', 'Quý II/2026.')
    expect(plan.assignments.map(({ taskId, leads, schedule }) => [taskId, names(leads), schedule?.to])).toEqual([
      ['I.1.1.a', 'Sở Y tế', '2026-34'],
      ['I.1.1.b', 'Sở Y tế', '2026-34'],
    ])
  })

  it('is none where the line below it says what a body does, or when nothing can be told of a time', () => {
    const said = ['1. Phân công thực hiện', 'Sở Y tế kiểm tra thuốc tại các trạm.']
    expect(read(tasks, ...said, '2. Thời gian thực hiện', 'Theo thực tế tại các cơ sở.')).toEqual(['I.1: Sở Y tế > '])
  })

  it('may stand over lines that name the roles, beside the work under a label of its own', () => {
    const roles = ['- Đơn vị chủ trì: Sở Y tế.', '- Đơn vị phối hợp: Sở Nội vụ, UBND các xã.']
    const charge = 'Sở Y tế > Sở Nội vụ; UBND các xã < I.1'
    for (const title of ['Cơ quan thực hiện:', 'Phân công thực hiện', 'Trách nhiệm thực hiện:'])
      expect(
        read(tasks, '1. Hồ chứa', 'a) Nhiệm vụ:', '- Rà soát hồ.', '- Lập bản đồ.', `b) ${title}`, ...roles),
      ).toEqual([`I.1.a.-1: ${charge}`, `I.1.a.-2: ${charge}`])
    const plan = assignmentsOf(tasks, '1. Hồ chứa', 'a) Nhiệm vụ: Rà soát hồ.', 'b) Cơ quan thực hiện:', ...roles)
    expect(plan.assignments.map(({ taskId, leads }) => [taskId, names(leads)])).toEqual([['I.1.a', 'Sở Y tế']])
  })

  it('is over work where a line behind the name of a body says what it does', () => {
    const work = ['- Sở Y tế: Kiểm tra thuốc.', '- Sở Nội vụ: Rà soát biên chế.']
    expect(read(tasks, '1. Cơ quan thực hiện', ...work)).toEqual(['I.1.-1: Sở Y tế > ', 'I.1.-2: Sở Nội vụ > '])
  })

  it('is a list of work where an item says what a body does', () => {
    expect(read(tasks, '1. Cơ quan chủ trì', '- Sở Y tế kiểm tra thuốc.', '- Sở Nội vụ rà soát biên chế.')).toEqual([
      'I.1.-1: Sở Y tế > ',
      'I.1.-2: Sở Nội vụ > ',
    ])
  })
})

describe('items within one sentence', () => {
  const schedules = (...lines: string[]) =>
    assignmentsOf(...lines).assignments.map(({ leads, schedule }) => [names(leads), schedule?.to ?? null])

  it('are an assignment each where each charges a body', () => {
    const items = '(i) Sở Y tế rà soát thuốc, hoàn thành trước 30/6/2026; (ii) Sở Nội vụ rà soát biên chế.'
    expect(schedules(tasks, `1. Triển khai rà soát: ${items}`)).toEqual([
      ['Sở Y tế', '2026-06-30'],
      ['Sở Nội vụ', null],
    ])
  })

  it('may be parted by semicolons alone; what names no body belongs to the one before', () => {
    const text =
      'Sở Y tế rà soát thuốc, lập sổ; báo cáo UBND tỉnh; UBND các xã lập danh sách, hoàn thành trước 5/5/2026.'
    expect(schedules(tasks, `1. ${text}`)).toEqual([
      ['Sở Y tế', null],
      ['UBND các xã', '2026-05-05'],
    ])
  })

  it('are none where one of them is work alone', () => {
    const items = '(1) Sở Y tế rà soát thuốc; (2) lập danh mục thiết bị.'
    expect(schedules(tasks, `1. Sở Nội vụ tổng hợp: ${items}`)).toEqual([['Sở Nội vụ', null]])
  })
})

it('a body watches also by what it does on some basis', () => {
  const text =
    '1. Văn phòng UBND tỉnh theo chức năng, nhiệm vụ được giao, theo dõi, đôn đốc việc thực hiện Kế hoạch này.'
  const { assignments } = assignmentsOf(tasks, text)
  expect(assignments.map(({ monitors }) => names(monitors))).toEqual(['Văn phòng UBND tỉnh'])
})

describe('those who help, before their verb', () => {
  it.each([
    ['1. Sở Y tế lập sổ, Sở Nội vụ phối hợp trả lời.', ['I.1: Sở Y tế > Sở Nội vụ']],
    [
      '1. Công an xã chủ trì giữ trật tự; Ban Chỉ huy Quân sự xã phối hợp, bố trí lực lượng.',
      ['I.1: Công an xã > Ban Chỉ huy Quân sự xã'],
    ],
    [
      '1. Công an xã giữ trật tự; Trạm Y tế phối hợp với Hội Nông dân xã phun thuốc.',
      ['I.1: Công an xã > ', 'I.1: Trạm Y tế > Hội Nông dân xã'],
    ],
  ])('are partners, unless they have partners of their own: %s', (line, expected) => {
    expect(read(tasks, line)).toEqual(expected)
  })
})

describe('a body in a later clause or sentence', () => {
  it.each([
    [
      '1. Giao Ban Tuyên giáo Huyện ủy định hướng tuyên truyền; Đài Truyền thanh mở chuyên mục.',
      ['Ban Tuyên giáo Huyện ủy', 'Đài Truyền thanh'],
    ],
    [
      '1. Các cấp ủy đưa chỉ tiêu vào nghị quyết. Sở Y tế chủ trì, phối hợp với Sở Tài chính lập sổ.',
      ['Các cấp ủy', 'Sở Y tế'],
    ],
    ['1. Sắp xếp trạm y tế. Sở Y tế tham mưu, trình UBND tỉnh.', ['Sở Y tế']],
  ])('has the part that is said there: %s', (line, expected) => {
    expect(assignmentsOf(tasks, line).assignments.map(({ leads }) => leads[0]?.name)).toEqual(expected)
  })
})

describe('orders at the end of the last part', () => {
  it('stand behind the source of the money', () => {
    const parts = ['I. NHIỆM VỤ', '1. Sở Y tế lập sổ.', 'II. KINH PHÍ']
    expect(read(...parts, 'Từ ngân sách xã. Giao Phòng Kinh tế thẩm định, trình UBND xã trong tháng 9/2026.')).toEqual([
      'I.1: Sở Y tế > ',
      'null: Phòng Kinh tế > ',
    ])
  })

  it.each([
    'Giao nhiệm vụ cho Sở Tư pháp theo dõi, đôn đốc.',
    'Phân công Sở Tư pháp theo dõi.',
    'UBND tỉnh giao Sở Tư pháp theo dõi.',
    'Yêu cầu Sở Tư pháp tổng hợp kết quả.',
  ])('are given, or asked of one body that sees to it: %s', (order) => {
    const parts = ['I. TỔ CHỨC THỰC HIỆN', '1. Sở Y tế lập sổ.', '2. Sở Nội vụ rà soát.']
    expect(read(...parts, order).slice(2)).toEqual(['null: Sở Tư pháp > '])
  })

  it('are none where all are asked to carry it out', () => {
    const parts = ['I. TỔ CHỨC THỰC HIỆN', '1. Sở Y tế lập sổ.', '2. Sở Nội vụ rà soát.']
    expect(read(...parts, 'Yêu cầu Giám đốc các sở theo dõi, thực hiện.')).toHaveLength(2)
    expect(read(...parts, 'Yêu cầu Sở Tư pháp nghiêm túc thực hiện.')).toHaveLength(2)
    expect(read(...parts, 'Sở Tư pháp được giao các nhiệm vụ trên.')).toHaveLength(2)
  })

  it('stand behind another sentence', () => {
    const parts = ['I. TỔ CHỨC THỰC HIỆN', '1. Sở Y tế lập sổ.', '2. Sở Nội vụ rà soát.']
    expect(read(...parts, 'Yêu cầu các sở nghiêm túc thực hiện. Giao Sở Tư pháp theo dõi, đôn đốc.').at(-1)).toBe(
      'null: Sở Tư pháp > ',
    )
  })
})

describe('a bracket with names and a time alone', () => {
  it.each([
    ['1. Niêm yết thủ tục (Văn phòng Sở; thường xuyên)', ['I.1: Văn phòng Sở > ']],
    ['1. Niêm yết thủ tục (Trung tâm Y tế phối hợp Văn phòng Sở; quý I/2026)', ['I.1: Trung tâm Y tế > Văn phòng Sở']],
    ['1. Niêm yết thủ tục (Sở Y tế)', ['I.1: Sở Y tế > ']],
    ['1. Niêm yết thủ tục tại hai sở (Sở Y tế, Sở Nội vụ)', []],
    ['1. Niêm yết thủ tục (giấy khai sinh; thường xuyên)', []],
  ])('says who does it: %s', (line, expected) => {
    expect(read(tasks, line)).toEqual(expected)
  })
})

describe('a title over what each person has', () => {
  const { assignments } = assignmentsOf(
    'I. NHIỆM VỤ',
    '1. Phân công thành viên UBND xã',
    '1.1. Ông Lê Văn Thành, Phó Chủ tịch UBND xã',
    'Phụ trách địa bàn: Thôn 1, Thôn 2',
    '1.2. Bà Ngô Thị Hạnh, Phó Chủ tịch UBND xã',
    'Phụ trách địa bàn: Thôn 3',
  )

  it('charges nobody, nor do the places that they have', () => {
    expect(assignments.map(({ leads, persons }) => [leads, persons.map(({ name }) => name)])).toEqual([
      [[], ['Lê Văn Thành']],
      [[], ['Ngô Thị Hạnh']],
    ])
  })
})

it('are given by the sentence over a list that says since when', () => {
  expect(
    read(tasks, '1. Trong thời gian tới, các sở, ngành tập trung thực hiện các việc sau:', 'a) Lập sổ.', 'b) Rà soát.'),
  ).toEqual(['I.1.a: các sở, ngành >  < I.1', 'I.1.b: các sở, ngành >  < I.1'])
})

it('name whom they report to without what the report is of', () => {
  const { assignments } = assignmentsOf(
    tasks,
    '1. Sở Y tế báo cáo Tổng cục trong tháng 12/2026.',
    '2. Sở Y tế gửi Liên đoàn Lao động tỉnh (qua Ban Chính sách - Pháp luật) trước ngày 10/6/2026.',
  )
  expect(assignments.map(({ reportsTo }) => names(reportsTo))).toEqual(['Tổng cục', 'Liên đoàn Lao động tỉnh'])
})

describe('labelled items in one list with the work', () => {
  const held = ['- Tổ chức hội nghị.', '- Đơn vị thực hiện: Phòng Nội vụ.', '- Thời gian: Quý II/2026.']
  const told = ['- Mở chuyên mục.', '- Đơn vị thực hiện: Đài Truyền thanh huyện.', '- Thời gian: Quý III/2026.']

  it('are about the work above them where they come again behind the next', () => {
    expect(read(tasks, '1. Tuyên truyền', ...held, ...told)).toEqual([
      'I.1.-1: Phòng Nội vụ > ',
      'I.1.-4: Đài Truyền thanh huyện > ',
    ])
    const { assignments } = assignmentsOf(tasks, '1. Tuyên truyền', ...held, ...told)
    expect(assignments.map(({ schedule }) => schedule?.text)).toEqual(['Quý II/2026', 'Quý III/2026'])
  })

  it('are about all of it where they stand behind the last', () => {
    const both = ['- Tổ chức hội nghị.', '- Mở chuyên mục.', '- Đơn vị thực hiện: Phòng Nội vụ.']
    expect(read(tasks, '1. Tuyên truyền', ...both)).toEqual([
      'I.1.-1: Phòng Nội vụ >  < I.1',
      'I.1.-2: Phòng Nội vụ >  < I.1',
    ])
  })
})

describe('a later sentence that says who does something by a day', () => {
  it('charges the body that it opens with', () => {
    const found = 'Đến nay còn 30 hộ chưa nhận tiền.'
    expect(read(tasks, `1. ${found} UBND huyện vận động, chi trả xong trước ngày 30/9/2026.`)).toEqual([
      'I.1: UBND huyện > ',
    ])
    expect(read(tasks, `1. ${found} UBND huyện đã báo cáo trước ngày 30/9/2026.`)).toEqual([])
    expect(read(tasks, `1. Rà soát xong trước ngày 05/9/2026. UBND huyện báo cáo trước ngày 30/9/2026.`)).toEqual([
      'I.1: UBND huyện > ',
    ])
  })

  it('makes an item of a conclusion a task', () => {
    const plan = parsePlanText(
      [
        'VĂN PHÒNG',
        'Số: 12/TB-VP',
        'THÔNG BÁO',
        'Kết luận cuộc họp',
        'Phó Chủ tịch kết luận:',
        '1. Về mặt bằng',
        'Đến nay còn 30 hộ chưa nhận tiền. UBND huyện vận động, chi trả xong trước ngày 30/9/2026.',
        '2. Giao Sở Xây dựng kiểm tra.',
      ].join('\n'),
    )
    expect(plan.tasks.map(({ id }) => id)).toEqual(['1', '2'])
  })
})

it('names what a letter asks for by a day behind its list', () => {
  const plan = parsePlanText(
    [
      'BỘ Y TẾ',
      'Số: 12/BYT-KH',
      'V/v lập dự toán',
      'Kính gửi: Các Sở Y tế',
      'Bộ hướng dẫn như sau:',
      'I. NHIỆM VỤ',
      '1. Lập dự toán',
      '- Rà soát đối tượng.',
      '- Thuyết minh số liệu.',
      'Để kịp tổng hợp, Bộ yêu cầu các Sở Y tế gửi dự toán (theo mẫu đã hướng dẫn) về Bộ trước ngày 12/7/2026.',
    ].join('\n'),
  )
  expect(plan.assignments.map(({ taskId, leads, schedule }) => [taskId, names(leads), schedule?.to])).toEqual([
    [null, 'các Sở Y tế', '2026-07-12'],
  ])
})

it('leaves the time in brackets out of the name before it', () => {
  expect(
    read(tasks, '1. Đại hội điểm: Đảng bộ xã An Phú, Đảng bộ Công an huyện (hoàn thành trước ngày 31/3/2026).'),
  ).toEqual(['I.1: Đảng bộ xã An Phú; Đảng bộ Công an huyện > '])
})

it('reads who leads in the bracket at the end of a title', () => {
  expect(read(tasks, '1. Giám sát (Cục Y tế đầu mối)', '- Đào tạo cán bộ.', '- Lập hệ thống báo cáo.')).toEqual([
    'I.1.-1: Cục Y tế >  < I.1',
    'I.1.-2: Cục Y tế >  < I.1',
  ])
})

it('leaves a task to the body of its title where a later sentence only says who answers for it', () => {
  expect(
    read(
      'I. TỔ CHỨC THỰC HIỆN',
      '1. Các bệnh viện tuyến tỉnh',
      'Chuẩn bị giường bệnh; Giám đốc bệnh viện chịu trách nhiệm trước Sở Y tế.',
    ),
  ).toEqual(['I.1: Các bệnh viện tuyến tỉnh > '])
})

it('reads groups and their days behind the title of a work', () => {
  expect(read(tasks, '1. Treo cờ: các cơ quan, trường học từ ngày 30/8 đến hết ngày 03/9/2026.')).toEqual([
    'I.1: các cơ quan, trường học > ',
  ])
})

it('reads who does it behind what a meeting agrees to', () => {
  const plan = parsePlanText(
    [
      'VĂN PHÒNG',
      'Số: 12/TB-VP',
      'THÔNG BÁO',
      'Kết luận cuộc họp',
      'Phó Chủ tịch kết luận:',
      '1. Đồng ý chủ trương khảo sát bến bãi. Sở Công Thương hướng dẫn thủ tục.',
      '2. Đồng ý với báo cáo của Sở Y tế. Các ý kiến là xác đáng.',
      '3. Giao Sở Xây dựng kiểm tra.',
    ].join('\n'),
  )
  expect(plan.assignments.map(({ taskId, leads }) => [taskId, names(leads)])).toEqual([
    ['1', 'Sở Công Thương'],
    ['3', 'Sở Xây dựng'],
  ])
})

it('charges an office in a later clause of a commission', () => {
  expect(
    read(
      'I. TỔ CHỨC THỰC HIỆN',
      '1. Đề nghị Hội Nông dân xã tăng cường tuyên truyền; Trưởng các thôn kịp thời báo cáo vướng mắc.',
    ),
  ).toEqual(['I.1: Hội Nông dân xã > ', 'I.1: Trưởng các thôn > '])
})

it('takes the partners of the line above the items, whatever stands behind them', () => {
  expect(
    read(
      'I. TỔ CHỨC THỰC HIỆN',
      '1. Phòng Quản lý công nghiệp',
      'Chủ trì, phối hợp với Văn phòng Sở thực hiện các nhiệm vụ, bao gồm:',
      '- Huấn luyện kỹ thuật an toàn;',
      '- Cấp giấy phép.',
      'Yêu cầu các phòng nghiêm túc triển khai thực hiện.',
    ),
  ).toEqual([
    'I.1.-1: Phòng Quản lý công nghiệp > Văn phòng Sở < I.1',
    'I.1.-2: Phòng Quản lý công nghiệp > Văn phòng Sở < I.1',
  ])
})
