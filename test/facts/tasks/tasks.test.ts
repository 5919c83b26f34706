import { describe, expect, it } from 'vitest'
import { extractTasks } from '../../../src/facts/tasks/tasks.js'
import { parsePlan, parsePlanText } from '../../../src/parse.js'
import { treeOf } from '../../tree-of.js'

const tasksOf = (...lines: string[]) => extractTasks(treeOf(...lines))
const ids = (...lines: string[]) => tasksOf(...lines).map((task) => task.id)

it('are none in the list of those who take part', () => {
  const people = ['2. Thành phần đoàn', '- Trưởng đoàn: Chánh Thanh tra.', '- Thành viên: Đại diện Phòng Y tế.']
  expect(ids('I. NỘI DUNG', '1. Kiểm tra các chợ.', ...people, '3. Lập biên bản.')).toEqual(['I.1', 'I.3'])
})

it('may be ordered behind a word that is else a label', () => {
  const lines = [
    '1. Thời hạn báo cáo: Yêu cầu Sở Y tế gửi kết quả trước ngày 25/10/2026.',
    '2. Thời hạn báo cáo: Quý I.',
  ]
  expect(ids('I. TỔ CHỨC THỰC HIỆN', ...lines)).toEqual(['I.1'])
})

describe('work in a title', () => {
  const textOf = (line: string) => tasksOf('I. NHIỆM VỤ', line)[0]?.text

  it.each([
    '1. Lập hồ sơ cai nghiện: Công an xã chủ trì.',
    '1. Lập hồ sơ cai nghiện: Công an xã chủ trì; Trạm Y tế phối hợp thực hiện.',
    '1. Trồng cây xanh: Giao Đoàn Thanh niên thực hiện, hoàn thành trong tháng 5/2026.',
    '1. Tập huấn cho cán bộ: Sở Tư pháp phối hợp với UBND các huyện tổ chức trong quý IV/2026.',
    '1. Đón khách: Đồng chí Lê Văn Tám, Trưởng phòng Nội vụ phụ trách.',
  ])('stands with who does it in the text of the task: %s', (line) => {
    expect(textOf(line)).toBe(line.slice(3))
  })

  it.each([
    ['1. Mua sắm thiết bị: Sở Y tế lập danh mục, đấu thầu.', 'Sở Y tế lập danh mục, đấu thầu.'],
    ['1. Sở Y tế chủ trì: Sở Nội vụ phối hợp.', 'Sở Nội vụ phối hợp.'],
    ['1. Chăm sóc cây: Tưới nước trong tháng 5/2026.', 'Tưới nước trong tháng 5/2026.'],
  ])('is only its title where more is said, or it names a body: %s', (line, text) => {
    expect(textOf(line)).toBe(text)
  })
})

it('are no questions that a visit asks', () => {
  expect(ids('I. NỘI DUNG GIÁM SÁT', '1. Hồ sơ được niêm yết ở đâu?', '2. Phát phiếu hỏi 50 hộ dân.')).toEqual(['I.2'])
})

describe('the time of a task that names none', () => {
  const schedules = (...lines: string[]) => tasksOf(...lines).map(({ id, schedule }) => [id, schedule?.text ?? null])

  it('stands in a heading above it that is a time and nothing else', () => {
    expect(
      schedules(
        'I. LỘ TRÌNH THỰC HIỆN',
        '1. Quý III/2025',
        '- Lập sổ.',
        '2. Năm 2026:',
        '- Rà soát.',
        '- Đo đạc trong quý IV/2026.',
      ),
    ).toEqual([
      ['I.1.-1', 'Quý III/2025'],
      ['I.2.-1', 'Năm 2026'],
      ['I.2.-2', 'trong quý IV/2026'],
    ])
    expect(
      schedules(
        'I. NHIỆM VỤ',
        '1. Trong năm 2026 hoàn thành:',
        '- Lập sổ.',
        '2. Đến năm 2030 xây các cầu lớn:',
        '- Cầu Đông.',
      ),
    ).toEqual([
      ['I.1.-1', 'Trong năm 2026'],
      ['I.2.-1', null],
    ])
    expect(schedules('I. NHIỆM VỤ', '1. Khảo sát (tháng 3 - 5/2026):', '- Lập sổ.')).toEqual([
      ['I.1.-1', 'tháng 3 - 5/2026'],
    ])
    expect(schedules('I. NHIỆM VỤ', '1. Năm học 2025 - 2026 có gì mới', '- Lập sổ.')).toEqual([['I.1.-1', null]])
  })

  it.each([
    ['Đợt 1: Từ ngày 05/8/2026 đến ngày 20/9/2026', 'Từ ngày 05/8/2026 đến ngày 20/9/2026'],
    ['Giai đoạn II (tháng 5/2026 - 8/2026)', 'tháng 5/2026 - 8/2026'],
  ])('stands in a heading behind the name of a step: %s', (heading, time) => {
    expect(schedules('I. NHIỆM VỤ', `1. ${heading}:`, '- Lập sổ.')).toEqual([['I.1.-1', time]])
  })

  it('stands in a heading behind the name of a week, and of a month behind what it heads', () => {
    expect(schedules('I. NHIỆM VỤ', '- Tuần 2 (từ 09/3 đến 13/3): Lập sổ.')).toEqual([['I.-1', 'từ 09/3 đến 13/3']])
    expect(schedules('Công tác tháng 3/2026:', '- Lập sổ.', 'Công tác tháng 4/2026:', '- Rà soát.')).toEqual([
      ['H1.-1', 'tháng 3/2026'],
      ['H2.-1', 'tháng 4/2026'],
    ])
  })

  it('stands in its own heading', () => {
    expect(schedules('I. NHIỆM VỤ', '1. Quý I/2026: Ban hành kế hoạch.', '2. Sở Y tế: Lập sổ.')).toEqual([
      ['I.1', 'Quý I/2026'],
      ['I.2', null],
    ])
  })

  it('is the last day that the heading gives those whom it charges', () => {
    const points = ['- Lập sổ.', '- Rà soát trong tháng 5/2026.']
    const charge = '1. Sở Y tế chủ trì, hoàn thành trước ngày 30/6/2026 các nội dung sau:'
    expect(schedules('I. NHIỆM VỤ', charge, ...points)).toEqual([
      ['I.1.-1', 'hoàn thành trước ngày 30/6/2026'],
      ['I.1.-2', 'trong tháng 5/2026'],
    ])
    expect(schedules('I. NHIỆM VỤ', '1. Kết quả trước ngày 30/6/2026:', ...points)[0]).toEqual(['I.1.-1', null])
  })

  it('stands in a labelled line beside it, which the nearest section has', () => {
    const lines = [
      'I. NHIỆM VỤ',
      'Thời gian: Năm 2025.',
      '1. Y tế',
      '- Lập sổ.',
      '- Thời gian thực hiện: Tháng 6/2025.',
      '2. Rà soát.',
    ]
    expect(schedules(...lines)).toEqual([
      ['I.1.-1', 'Tháng 6/2025'],
      ['I.2', 'Năm 2025'],
    ])
  })
})

describe('what a task is measured by', () => {
  it('is none itself, below a label of its own', () => {
    expect(
      ids('II. NHIỆM VỤ', '1. Cây xanh', '* Nội dung:', '- Trồng cây.', '* Chỉ tiêu: 100% thôn trồng cây.'),
    ).toEqual(['II.1.*1.-1'])
  })
})

describe('orders of a directive', () => {
  it('are tasks beside one that leads over to what its bodies are to do', () => {
    const lines = [
      'ỦY BAN NHÂN DÂN',
      'TỈNH SƠN HÀ',
      'Số: 15/CT-UBND',
      'Sơn Hà, ngày 05 tháng 02 năm 2026',
      'CHỈ THỊ',
      'Về tăng cường công tác phòng cháy',
      '1. Các sở, ban, ngành tập trung thực hiện tốt các nhiệm vụ sau:',
      'a) Rà soát bến bãi.',
      'b) Lập sổ.',
      '2. Công an tỉnh kiểm tra các chợ.',
    ]
    expect(ids(...lines)).toEqual(['1.a', '1.b', '2'])
  })
})

it('belong to no group that is only who does them', () => {
  const groups = (title: string) => tasksOf('I. NHIỆM VỤ', `1. ${title}`, '- Cử cán bộ.')[0]?.groups
  expect(groups('Các phòng tham gia tập huấn')).toEqual(['NHIỆM VỤ'])
  expect(groups('Tập huấn các phòng')).toEqual(['NHIỆM VỤ', 'Tập huấn các phòng'])
})

describe('what a task consists of', () => {
  it.each([
    [['- Nội dung: Phổ biến Luật.'], ['II.1']],
    [['- Mục tiêu: Nắm vững Luật.', '- Nội dung: Phổ biến Luật.', '- Kinh phí: 20 triệu đồng.'], ['II.1']],
    [['a) Nội dung: Phổ biến Luật.', 'b) Thời gian: Quý I/2026.'], ['II.1']],
    [
      ['- Nội dung: Phổ biến Luật Đất đai.', '- Nội dung: Phổ biến Luật Nhà ở.'],
      ['II.1.-1', 'II.1.-2'],
    ],
    [
      ['- Nội dung: Phổ biến Luật.', '- Tổ chức hội thi.'],
      ['II.1.-1', 'II.1.-2'],
    ],
    [['- Các ngân hàng: ABank, Đại Tín, …', '- Các trường: Đại học An Lĩnh, Đại học Sơn Hà.'], ['II.1']],
    [
      ['- Các ngân hàng: Rà soát hồ sơ, công khai lãi suất.', '- Các trường: Đại học An Lĩnh, Đại học Sơn Hà.'],
      ['II.1.-1', 'II.1.-2'],
    ],
  ])('%j', (items, expected) => {
    expect(ids('II. NHIỆM VỤ', '1. Tập huấn', ...items)).toEqual(expected)
  })

  it('is said below the heading of a part by its items', () => {
    expect(ids('II. NHIỆM VỤ', '- Nội dung: Phổ biến Luật.', '- Mục tiêu: Nắm vững Luật.')).not.toEqual(['II'])
  })

  it('becomes its details', () => {
    const lines = ['II. NHIỆM VỤ', '1. Tập huấn', '- Nội dung: Phổ biến Luật.', '- Địa điểm: Hội trường.']
    expect(tasksOf(...lines)[0]?.details.map(({ label, text }) => [label, text])).toEqual([
      ['Nội dung', 'Phổ biến Luật.'],
      ['Địa điểm', 'Hội trường'],
    ])
  })
})

describe('a year by its months', () => {
  it('gives each task the month that stands above it', () => {
    const lines = ['CHƯƠNG TRÌNH CÔNG TÁC', 'Năm 2026', 'Ủy ban nhân dân xã An Lộc đề ra các việc của năm.']
    const tasks = tasksOf(...lines, 'Tháng 01/2026', '- Trồng cây.', '- Tưới cây.', 'Tháng 02/2026', '- Tỉa cành.')
    expect(tasks.map(({ id, schedule }) => [id, schedule?.from])).toEqual([
      ['H1.-1', '2026-01'],
      ['H1.-2', '2026-01'],
      ['H2.-1', '2026-02'],
    ])
  })
})

describe('letters', () => {
  const letter = [
    'ỦY BAN NHÂN DÂN',
    'XÃ AN LĨNH',
    'Số: 12/UBND-KT',
    'V/v đẩy nhanh giải ngân',
    'An Lĩnh, ngày 02 tháng 3 năm 2024',
  ]

  it('give tasks where somebody is charged', () => {
    const lines = [...letter, 'Kính gửi:', '- Các thôn;', '- Trạm Y tế xã.', 'UBND xã yêu cầu:']
    expect(ids(...lines, '1. Trạm Y tế xã rà soát hồ sơ.', '2. Tình hình chung ổn định.')).toEqual(['1'])
  })

  it('give them with dashes too', () => {
    const lines = [...letter, 'Kính gửi: Các thôn', 'UBND xã có ý kiến như sau:']
    expect(ids(...lines, '- Trạm Y tế xã rà soát hồ sơ.', '- Tình hình chung ổn định.')).toEqual(['-1'])
  })

  it('without numbers give one task of all that they order', () => {
    const orders = ['Giao Sở Y tế rà soát hồ sơ.', 'Đề nghị Hội Nông dân tham gia trước ngày 05/4/2024.']
    const read = tasksOf(...letter, 'Kính gửi: Sở Y tế.', 'UBND xã có ý kiến như sau:', ...orders, 'Trân trọng.')
    expect(read).toMatchObject([
      { id: 'preamble', text: orders.join('\n'), origin: 'implementation', schedule: { to: '2024-04-05' } },
    ])
    expect(ids(...letter, 'Kính gửi: Sở Y tế.', 'Giao Sở Y tế:', '1. Trạm Y tế rà soát.')).toEqual(['1'])
  })

  it('without numbers pass on what an authority wants of those whom its paragraphs begin with', () => {
    const opinion = 'Về đề nghị của Sở Y tế, Phó Chủ tịch Lê Văn An có ý kiến như sau:'
    const order = 'Sở Y tế báo cáo tình hình; trên cơ sở đó chủ trì, phối hợp với Sở Nội vụ xây dựng Đề án.'
    const told = 'Văn phòng UBND tỉnh thông báo để các đơn vị biết, thực hiện./.'
    expect(tasksOf(...letter, 'Kính gửi: Sở Y tế.', opinion, order, told)).toMatchObject([{ text: order }])
    expect(ids(...letter, 'Kính gửi: Sở Y tế.', order, told)).toEqual([])
    expect(ids(...letter, 'Kính gửi: Sở Y tế.', opinion, 'Sở Y tế đã có văn bản trả lời.')).toEqual([])
  })

  it.each(['Văn phòng UBND tỉnh', 'Thừa lệnh Chủ tịch UBND tỉnh, Văn phòng UBND tỉnh'])(
    'end their last task before the words with which %s takes leave',
    (office) => {
      const told = `${office} thông báo để các đơn vị biết, thực hiện./.`
      expect(tasksOf('I. NHIỆM VỤ', '1. Sở Y tế lập sổ.', '2. Sở Nội vụ lập sổ.', told)).toMatchObject([
        { text: 'Sở Y tế lập sổ.' },
        { text: 'Sở Nội vụ lập sổ.' },
      ])
    },
  )

  it('give none by the words with which their office takes leave', () => {
    const rules = ['1. Chính sách thuế:', '- Thuế suất là 10%.', '2. Căn cứ các quy định:', '- Thuế suất là 5%.']
    expect(ids(...letter, 'Kính gửi: Công ty.', ...rules, 'Sở Y tế trả lời Công ty để biết./.')).toEqual([])
  })
})

describe('the titles over a table', () => {
  const groups = (...lines: string[]) =>
    parsePlanText(['KẾ HOẠCH', 'Phát triển', ...lines].join('\n')).tasks.map((task) => task.groups)
  const table = ['TT\tNội dung\tCơ quan chủ trì', '1\tRà soát\tSở Y tế', '2\tBáo cáo\tSở Y tế']

  it('are those of the part that leads over to it, and none behind a line in capitals', () => {
    const part = ['I. NHIỆM VỤ', 'Bảng dưới đây nêu các việc.']
    expect(groups(...part, ...table)).toEqual([['NHIỆM VỤ'], ['NHIỆM VỤ']])
    expect(groups('I. TỔ CHỨC', '1. Sở Y tế', '- Báo cáo.', 'NỘI DUNG CHI TIẾT', ...table)).toEqual([[], []])
  })

  it.each([[[]], [['BẢNG PHÂN CÔNG NHIỆM VỤ']]])('are no task where the plan takes leave below it: %j', (title) => {
    const leave = 'Trên đây là Kế hoạch phát triển của xã./.'
    const { tasks } = parsePlanText(
      ['KẾ HOẠCH', 'Phát triển', 'I. PHÂN CÔNG THỰC HIỆN', ...title, ...table, leave].join('\n'),
    )
    expect(tasks.map(({ id, text }) => [id, text])).toEqual([
      ['PL1.1', 'Rà soát'],
      ['PL1.2', 'Báo cáo'],
    ])
  })

  it('stand between the parts of a table, which goes on with and without its header', async () => {
    const annex = async (markdown: string) =>
      (await parsePlan(`KẾ HOẠCH\n\nPHỤ LỤC\n\nDANH MỤC NHIỆM VỤ\n\n${markdown}`)).tasks.map((task) => task.groups)
    const head = '| TT | Nội dung | Cơ quan chủ trì |\n|---|---|---|\n'
    const parts = `1. Nhóm về hạ tầng\n\n${head}| 1 | Rà soát | Sở Y tế |\n| 2 | Báo cáo | Sở Y tế |`
    const more = '2. Nhóm về đào tạo\n\n| 3 | Mở lớp | Sở Nội vụ |\n| 4 | Thi tay nghề | Sở Nội vụ |'
    expect(await annex(`${parts}\n\n${more}\n\n(Tiếp theo)\n\n${head}| 5 | Tổng kết | Sở Y tế |`)).toEqual(
      ['hạ tầng', 'hạ tầng', 'đào tạo', 'đào tạo', 'đào tạo'].map((name) => [`Nhóm về ${name}`]),
    )
    expect((await annex(parts))[0]).toEqual(['Nhóm về hạ tầng'])
    expect((await annex(parts.replace('Nhóm về hạ tầng', 'Sở Y tế')))[0]).toEqual([])
  })
})

describe('below one title for objectives and tasks', () => {
  it('the parts that are not for the first hold the tasks, and none beside a part for each', () => {
    const part = ['I. MỤC TIÊU, NHIỆM VỤ', '1. Mục tiêu', '- Nâng cao y tế.']
    expect(ids(...part, '2. Về y tế', '- Rà soát trạm.')).toEqual(['I.2.-1'])
    expect(ids(...part, '2. Nhiệm vụ', '- Rà soát trạm.', '3. Hiệu quả', '- Giảm bệnh.')).toEqual(['I.2.-1'])
  })
})

describe('what a meeting agrees to', () => {
  const tasks = (...items: string[]) =>
    parsePlanText(['Số: 15/TB-VP', 'THÔNG BÁO', 'Kết luận của Chủ tịch UBND tỉnh', ...items].join('\n')).tasks.map(
      ({ id }) => id,
    )

  it('is work where somebody is given it behind that', () => {
    expect(
      tasks(
        '1. Thống nhất chủ trương xây cầu Sơn Hà; giao Sở Xây dựng lập dự án.',
        '2. Đồng ý chủ trương mở tuyến xe buýt, giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính lập phương án.',
        '3. Đối với đề xuất của Công an tỉnh: Thống nhất xây trụ sở; giao Công an tỉnh hoàn thiện thủ tục.',
        '4. Đồng ý đề xuất của Sở Công Thương; yêu cầu Sở Công Thương rà soát chợ tạm.',
        '5. Đánh giá cao Sở Y tế đã chủ trì, phối hợp với Sở Nội vụ xây dựng Đề án.',
        '6. Thống nhất với báo cáo của Sở Y tế.',
      ),
    ).toEqual(['1', '2', '3', '4'])
  })
})

it('are none that only say what the document takes the place of', () => {
  expect(
    ids(
      'I. TỔ CHỨC THỰC HIỆN',
      '1. Sở Y tế theo dõi.',
      '2. Kế hoạch này thay thế Kế hoạch số 10/KH-UBND ngày 01/02/2020.',
      '3. Bãi bỏ Hướng dẫn số 9/HD-SYT ngày 01/02/2019.',
    ),
  ).toEqual(['I.1'])
})

describe('groups of duties', () => {
  it.each([
    ['1. Đảng ủy Quốc hội lãnh đạo, chỉ đạo:', ['TỔ CHỨC THỰC HIỆN']],
    ['1. Đảng ủy Chính phủ chỉ đạo:', ['TỔ CHỨC THỰC HIỆN']],
    ['1. UBND các xã tập trung chỉ đạo thực hiện:', ['TỔ CHỨC THỰC HIỆN']],
    [
      '1. Sở Y tế hướng dẫn khám sức khỏe cho học sinh:',
      ['TỔ CHỨC THỰC HIỆN', 'Sở Y tế hướng dẫn khám sức khỏe cho học sinh'],
    ],
  ])('are none where a heading only says who leads the work below: %s', (heading, expected) => {
    const items = ['- Rà soát trạm y tế.', '- Mua sắm trang thiết bị.']
    expect(tasksOf('I. TỔ CHỨC THỰC HIỆN', heading, ...items).map(({ groups }) => groups)).toEqual([expected, expected])
  })

  const duties = ['1. Trách nhiệm của Sở Y tế', '- Rà soát.']

  it('hold the title over the duties of each body, which charges nobody by itself', () => {
    expect(tasksOf('I. TRÁCH NHIỆM CỦA CÁC ĐƠN VỊ', ...duties).map(({ groups }) => groups)).toEqual([
      ['TRÁCH NHIỆM CỦA CÁC ĐƠN VỊ'],
    ])
    expect(tasksOf('I. NHIỆM VỤ CỦA CÁC ĐƠN VỊ', '1. Sở Y tế', '- Rà soát.').map(({ groups }) => groups)).toEqual([
      ['NHIỆM VỤ CỦA CÁC ĐƠN VỊ'],
    ])
  })
})

describe('a section that says nothing', () => {
  it('is no task', () => {
    expect(ids('I. NHIỆM VỤ', '...', 'II. KINH PHÍ')).toEqual([])
  })
})

describe('a table of tasks in the body', () => {
  const table = (task: string) => ['TT\tNội dung\tChủ trì', `1\t${task}\tSở Y tế`]
  const groupsOf = (...lines: string[]) => Object.fromEntries(tasksOf(...lines).map(({ id, groups }) => [id, groups]))

  it('has the titles above it as groups', () => {
    const plan = [
      'I. NHIỆM VỤ',
      '1. Cây xanh',
      ...table('Trồng cây'),
      '2. Nước sạch:',
      ...table('Lọc nước'),
      'II. KINH PHÍ',
    ]
    expect(groupsOf(...plan)).toEqual({
      'PL1.1': ['NHIỆM VỤ', 'Cây xanh'],
      'PL2.1': ['NHIỆM VỤ', 'Nước sạch'],
    })
  })

  it('may say more of the item above it', () => {
    expect(
      groupsOf('I. NHIỆM VỤ', '1. Trồng cây', '- Thời gian dự kiến:', 'Buổi\tNội dung\tGhi chú', 'Sáng\tXoài\t'),
    ).toEqual({
      'I.1': ['NHIỆM VỤ'],
    })
  })

  it('has no item above it as a group, and none of the titles of the body behind its end', () => {
    expect(groupsOf('I. NHIỆM VỤ', '1. Cây xanh: Trồng thêm cây.', ...table('Tỉa cành'))['PL1.1']).toEqual(['NHIỆM VỤ'])
    expect(
      groupsOf('I. NHIỆM VỤ', '1. Trồng cây.', 'Nơi nhận:', '- Lưu: VT.', 'PHỤ LỤC', ...table('Tỉa cành'))['PL1.1'],
    ).toEqual([])
  })

  it.each([
    [['I. HIỆN TRẠNG', '1. Các dự án đã thực hiện:']],
    [['I. THỰC TRẠNG', '1. Cây xanh', '- Trồng cây giai đoạn 2020 - 2024:']],
    [['I. ĐÁNH GIÁ TÌNH HÌNH', 'Các việc đã làm như sau:']],
  ])('holds none in a part that looks back: %s', (part) => {
    expect(groupsOf(...part, ...table('Trồng cây'), 'II. NHIỆM VỤ', '1. Tỉa cành.')).toEqual({ 'II.1': ['NHIỆM VỤ'] })
  })

  it.each([
    [['I. HIỆN TRẠNG', '1. Đã trồng cây.', 'II. NHIỆM VỤ', 'Các việc như sau:']],
    [['I. HIỆN TRẠNG', '1. Đã trồng cây.', 'DANH MỤC NHIỆM VỤ']],
    [['I. HIỆN TRẠNG', '1. Đã trồng cây.', 'Nơi nhận:', '- Lưu: VT.', 'PHỤ LỤC']],
    [['I. TÌNH HÌNH VÀ NHIỆM VỤ', 'Các việc như sau:']],
  ])('holds them behind or beside such a part: %s', (part) => {
    expect(Object.keys(groupsOf(...part, ...table('Tỉa cành')))).toContain('PL1.1')
  })
})

describe('a heading over a table of tasks', () => {
  const rows = ['TT\tNội dung\tChủ trì', '1\tRà soát\tSở Y tế']

  it('is no task itself, nor are words that lead over to the table', () => {
    expect(ids('I. NHIỆM VỤ CỤ THỂ', ...rows, 'II. KINH PHÍ')).toEqual(['PL1.1'])
    expect(ids('I. NHIỆM VỤ', 'Phân công như sau:', ...rows, 'II. KINH PHÍ')).toEqual(['PL1.1'])
    expect(ids('I. NHIỆM VỤ', '1. Lĩnh vực nhà ở', ...rows)).toEqual(['PL1.1'])
  })

  it('is one where it says what is to be done', () => {
    expect(ids('I. NHIỆM VỤ', '1. Lập sổ.', ...rows)).toEqual(['I.1', 'PL1.1'])
  })
})

describe('a list of what is attached', () => {
  it('is nothing to do', () => {
    const list = ['Kế hoạch này gồm các phụ lục:', '- Phụ lục I: Dự toán kinh phí;', '- Phụ lục 02: Danh sách thôn.']
    expect(ids('I. TỔ CHỨC THỰC HIỆN', '1. Sở Y tế theo dõi.', ...list)).toEqual(['I.1'])
  })
})

describe('body tasks', () => {
  it('are the lowest items under a heading of tasks', () => {
    const [first, second] = tasksOf(
      'I. NHIỆM VỤ',
      '1. Về y tế',
      'a) Rà soát.',
      'b) Lập sổ.',
      'II. MỤC TIÊU',
      '1. Đạt 80%.',
    )
    expect(first).toEqual({
      id: 'I.1.a',
      text: 'Rà soát.',
      origin: 'body',
      sectionId: 'I.1.a',
      groups: ['NHIỆM VỤ', 'Về y tế'],
      schedule: null,
      details: [],
      sameAs: [],
      span: { start: 26, end: 34 },
    })
    expect(second?.id).toBe('I.1.b')
  })

  it('may be a section without items', () => {
    expect(tasksOf('I. NHIỆM VỤ', '1. Về y tế', 'Rà soát.', 'Lập sổ.')[0]?.text).toBe('Rà soát.\nLập sổ.')
    expect(tasksOf('I. NHIỆM VỤ', '1. RÀ SOÁT')[0]?.text).toBe('RÀ SOÁT')
  })

  it('end where a heading of another kind stands between', () => {
    expect(ids('I. NHIỆM VỤ', '1. Mục tiêu', 'a) Đạt 80%.', '2. Rà soát.', '3. Kinh phí', 'Năm tỷ.')).toEqual(['I.2'])
  })

  it('are none where the section only points to an annex', () => {
    expect(ids('I. NHIỆM VỤ', '1. Chi tiết tại Phụ lục I.', '2. Rà soát.')).toEqual(['I.2'])
  })

  it('are none where nothing stands below the title of the part', () => {
    expect(ids('I. NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU', 'II. NHIỆM VỤ TRỒNG RỪNG')).toEqual(['II'])
  })

  it('are none without a heading that says so', () => {
    expect(ids('I. MỤC ĐÍCH', '1. Nâng cao.', 'II. QUY ĐỊNH', '1. Rà soát.')).toEqual([])
  })
})

describe('implementation tasks', () => {
  it('are the lowest items under such a heading, even below a heading of tasks', () => {
    expect(
      tasksOf('V. TỔ CHỨC THỰC HIỆN', '1. Sở Y tế', 'a) Rà soát.', 'b) Lập sổ.').map(({ id, origin, groups }) => [
        id,
        origin,
        groups,
      ]),
    ).toEqual([
      ['V.1.a', 'implementation', ['TỔ CHỨC THỰC HIỆN']],
      ['V.1.b', 'implementation', ['TỔ CHỨC THỰC HIỆN']],
    ])
    expect(tasksOf('I. NHIỆM VỤ', '1. Tổ chức thực hiện', 'a) Rà soát.')[0]?.origin).toBe('implementation')
  })

  it('are not where the money comes from', () => {
    const lines = [
      'I. TỔ CHỨC THỰC HIỆN',
      '1. Kinh phí thực hiện lấy từ ngân sách.',
      '2. Sở Y tế bố trí kinh phí thực hiện.',
      '3. Kinh phí phục vụ kiểm tra lấy từ dự toán năm 2026.',
    ]
    expect(ids(...lines)).toEqual(['I.2'])
  })

  it('are what bodies do for the money among other work, and nothing else below that title', () => {
    const works = ['1. Cơ sở vật chất, kinh phí', '- Sở Tài chính cấp kinh phí.', '- Nguồn: ngân sách tỉnh.']
    expect(ids('I. NHIỆM VỤ', ...works, '2. Rà soát.')).toEqual(['I.1.-1', 'I.2'])
    expect(ids('I. NHIỆM VỤ', '1. Rà soát.', 'II. KINH PHÍ', '1. Sở Tài chính cấp kinh phí.')).toEqual(['I.1'])
  })

  it('are the orders of a directive, which has no such headings', () => {
    const directive = [
      'Số: 5/CT-UBND',
      'CHỈ THỊ',
      'Về y tế',
      'Trước tình hình mới.',
      '1. Sở Y tế rà soát.',
      '2. Sở Nội vụ:',
      'a) Lập sổ.',
    ]
    expect(tasksOf(...directive).map(({ id, origin }) => [id, origin])).toEqual([
      ['1', 'implementation'],
      ['2.a', 'implementation'],
    ])
    expect(ids(...directive.map((line) => line.replace('5/CT', '5/KH').replace('CHỈ THỊ', 'KẾ HOẠCH')))).toEqual([])
    expect(ids(...directive, 'I. NHIỆM VỤ', '1. Rà soát.')).toEqual(['I.1'])
    const bare = directive.map((line) => line.replace(/^\d\. /, ''))
    expect(ids(...bare, 'b) Lưu sổ.', 'Sở Xây dựng chủ trì sửa trạm.')).toEqual(['H1', 'H2.a', 'H2.b', 'H3'])
    const own = ids(...directive)
    expect(ids(...directive, '3. Tổ chức thực hiện:', 'a) Sở Y tế báo cáo.')).toEqual([...own, '3.a'])
    expect(ids(...directive, '3. Tình hình:', 'a) Kết quả còn thấp.')).toEqual(own)
  })

  it('are of the body where they charge nobody and a part behind them says how they are carried out', () => {
    const directive = [
      'Số: 5/CT-UBND',
      'CHỈ THỊ',
      'Về y tế',
      'Trước tình hình mới.',
      '1. Đổi mới công tác phòng bệnh',
      'Rà soát các trạm y tế.',
      '2. Sở Nội vụ:',
      'a) Lập sổ.',
    ]
    const carriedOut = [...directive, '3. Tổ chức thực hiện', 'a) Sở Y tế báo cáo.']
    expect(tasksOf(...carriedOut).map(({ id, origin }) => [id, origin])).toEqual([
      ['1', 'body'],
      ['2.a', 'implementation'],
      ['3.a', 'implementation'],
    ])
    expect(tasksOf(...directive)[0]?.origin).toBe('implementation')
  })
})

describe('tasks behind a preamble that leads to them', () => {
  const resolution = (last: string) => [
    'Số: 5/NQ-CP',
    'NGHỊ QUYẾT',
    'Về y tế',
    last,
    '1. Sở Y tế rà soát.',
    '2. Báo cáo.',
  ]

  it('are the items of a text without headings of tasks', () => {
    const lead = 'Chính phủ yêu cầu các bộ tập trung thực hiện các nhiệm vụ sau:'
    expect(ids(...resolution(lead))).toEqual(['1', '2'])
    expect(ids(...resolution(lead), 'I. NHIỆM VỤ', '1. Rà soát.')).toEqual(['I.1'])
  })

  it('are none where it says nothing of tasks', () => {
    expect(ids(...resolution('Chính phủ thống nhất các nội dung sau:'))).toEqual([])
  })
})

describe('tasks of texts without headings', () => {
  it('are the items below a paragraph that leads over to them', () => {
    const lead = '1. Yêu cầu các phòng thực hiện các nhiệm vụ sau:'
    expect(ids('KẾ HOẠCH', 'Về y tế', lead, '1.1. Rà soát.', '1.2. Lập sổ.')).toEqual(['1.1', '1.2'])
  })

  it('are the charges of a conclusion, and not what it finds', () => {
    const conclusion = [
      'Số 5-KL/TU',
      'KẾT LUẬN',
      'Về y tế',
      '1. Ban Thường vụ Tỉnh ủy ghi nhận kết quả của các sở, ngành.',
      '2. Y tế cơ sở còn yếu.',
      '3. Giao Sở Y tế chủ trì, phối hợp với Sở Nội vụ rà soát.',
    ]
    expect(ids(...conclusion)).toEqual(['3'])
  })
})

describe('groups', () => {
  it('keep a title that says what the work is and whose', () => {
    expect(tasksOf('I. NHIỆM VỤ CHỦ YẾU CỦA BỘ TÀI CHÍNH', '1. Rà soát mạng lưới.')[0]?.groups).toEqual([
      'NHIỆM VỤ CHỦ YẾU CỦA BỘ TÀI CHÍNH',
    ])
    expect(tasksOf('I. NHIỆM VỤ', '1. Nhiệm vụ của Sở Y tế', 'a) Rà soát.')[0]?.groups).toEqual(['NHIỆM VỤ'])
  })

  it('leave out a label over what each body does', () => {
    const duties = [
      '- Đơn vị thực hiện:',
      '+ Sở Y tế soạn tài liệu.',
      '+ Sở Nội vụ mở lớp.',
      '- Thời gian thực hiện: Quý II/2024.',
    ]
    expect(
      tasksOf('I. NHIỆM VỤ', '1. Tập huấn', ...duties).map(({ groups, schedule }) => [groups, schedule?.to]),
    ).toEqual([
      [['NHIỆM VỤ', 'Tập huấn'], '2024-34'],
      [['NHIỆM VỤ', 'Tập huấn'], '2024-34'],
    ])
    const part = ['I. PHÂN CÔNG THỰC HIỆN', '1. Tập huấn', 'a) Sở Y tế soạn tài liệu.', 'b) Sở Nội vụ mở lớp.']
    expect(tasksOf(...part)[0]?.groups).toEqual(['PHÂN CÔNG THỰC HIỆN', 'Tập huấn'])
  })

  it('are the titles above, without those that only assign', () => {
    expect(tasksOf('I. NHIỆM VỤ', '1. Sở Y tế chủ trì, phối hợp với Sở Nội vụ:', 'a) Rà soát.')[0]?.groups).toEqual([
      'NHIỆM VỤ',
    ])
  })

  it('leave lines out that are no titles', () => {
    expect(tasksOf('I. NHIỆM VỤ', '1. Làm các việc sau:', 'a) Rà soát.')[0]?.groups).toEqual(['NHIỆM VỤ'])
  })
})

describe('properties', () => {
  const task = ['I. NHIỆM VỤ', '1. Rà soát mạng lưới trạm y tế.']

  it('are no tasks: the item above is, and they are its details', () => {
    const found = tasksOf(
      ...task,
      '- Địa điểm: Xã An Bình.',
      '- Kinh phí: 5 tỷ đồng.',
      '- Đối tượng: Trạm y tế.',
      '- Đơn vị chủ trì: Sở Y tế.',
    )
    expect(found.map(({ id }) => id)).toEqual(['I.1'])
    expect(found[0]?.details.map(({ label, text }) => [label, text])).toEqual([
      ['Địa điểm', 'Xã An Bình'],
      ['Kinh phí', '5 tỷ đồng'],
      ['Đối tượng', 'Trạm y tế'],
    ])
  })

  it('among which other items stand are tasks of their own list', () => {
    expect(ids(...task, '- Kinh phí: 5 tỷ đồng.', '- Lập sổ.')).toEqual(['I.1.-2'])
  })

  it('may be paragraphs, which are no part of the text', () => {
    const [found] = tasksOf('I. NHIỆM VỤ', '1. Về y tế', 'Rà soát.', 'Kinh phí: 5 tỷ đồng.')
    expect(found?.text).toBe('Rà soát.')
    expect(found?.details).toHaveLength(1)
  })

  it('may be telephone numbers', () => {
    expect(tasksOf(...task, '- Trung tâm Y tế: 0203.3825.115')[0]?.details).toMatchObject([
      { label: 'Trung tâm Y tế', text: '0203.3825.115' },
    ])
  })

  it('are no telephone numbers where they are years', () => {
    const [found] = tasksOf(...task, '- Thời gian thực hiện: 2025 - 2027.')
    expect(found).toMatchObject({ details: [], schedule: { from: '2025', to: '2027' } })
  })

  it('may be lists below their labels, whose items are no tasks', () => {
    const times = ['* Thời gian thực hiện:', '- Đợt một: Tháng 3/2026;', '- Đợt hai: Tháng 9/2026.']
    expect(tasksOf(...task, '- Lập sổ.', ...times)).toMatchObject([
      { id: 'I.1.-1', schedule: { text: '- Đợt một: Tháng 3/2026;\n- Đợt hai: Tháng 9/2026' } },
    ])
    const [found] = tasksOf(...task, '- Kinh phí:', '+ Tỉnh: 5 tỷ đồng.', '+ Xã: 1 tỷ đồng.')
    expect(found).toMatchObject({
      id: 'I.1',
      details: [{ label: 'Kinh phí', text: '+ Tỉnh: 5 tỷ đồng.\n+ Xã: 1 tỷ đồng' }],
    })
  })

  it.each([['- Nhân lực:'], ['- Đơn vị thực hiện:']])(
    'are no lists below %s, which may say what is to be done',
    (label) => {
      expect(ids(...task, label, '+ Trạm Y tế lập sổ.', '+ Công an xã rà soát.')).toHaveLength(2)
    },
  )

  it('stand where their spans say', () => {
    const root = treeOf(...task, '- Kinh phí: 5 tỷ đồng.')
    const [detail] = extractTasks(root)[0]?.details ?? []
    expect(detail && root.source.text.slice(detail.span.start, detail.span.end)).toBe('5 tỷ đồng')
  })
})

describe('the time', () => {
  it('is that of a label, else of the text', () => {
    expect(
      tasksOf('I. NHIỆM VỤ', '1. Rà soát trong năm 2024.', '- Thời gian: Quý II/2025.')[0]?.schedule,
    ).toMatchObject({
      from: '2025-34',
      to: '2025-34',
    })
    expect(tasksOf('I. NHIỆM VỤ', '- Khảo sát vườn cây: Từ 15/6/2025 đến 20/6/2025.')[0]).toMatchObject({
      text: 'Khảo sát vườn cây',
      schedule: { text: 'Từ 15/6/2025 đến 20/6/2025', from: '2025-06-15', to: '2025-06-20' },
    })
    expect(tasksOf('I. NHIỆM VỤ', '1. Rà soát, hoàn thành trước ngày 30/6/2025.')[0]?.schedule).toMatchObject({
      to: '2025-06-30',
      before: true,
    })
  })

  it('of a label that tells when something ends is an end', () => {
    const [task] = tasksOf('I. NHIỆM VỤ', '1. Rà soát.', '- Thời gian hoàn thành: Năm 2025.')
    expect(task?.schedule).toMatchObject({ from: null, to: '2025' })
  })

  it('that no field holds is reported', () => {
    const root = treeOf('I. NHIỆM VỤ', '1. Rà soát.', '- Thời gian: Chưa xác định.')
    const [task] = extractTasks(root)
    expect(task?.schedule).toMatchObject({ text: 'Chưa xác định', from: null, to: null })
    expect(root.diagnostics.filter(({ rule }) => rule === 'unparsed-schedule')).toMatchObject([
      { severity: 'info', sectionId: 'I.1', message: expect.stringContaining('“Chưa xác định”') },
    ])
  })
})

describe('annex tasks', () => {
  const annex = (header: string, ...rows: string[]) => tasksOf('PHỤ LỤC', header, ...rows)

  it('are the rows that are not groups', () => {
    const found = annex(
      'TT\tNội dung\tChủ trì\tĐịa điểm\tGhi chú',
      'I\tThể chế\t\t\t',
      '1\tRà soát\tSở Y tế\tXã An Bình\tGấp',
      '2\tLập sổ\tSở Y tế\t\t',
    )
    expect(found.map(({ id, text, origin, groups, schedule }) => [id, text, origin, groups, schedule])).toEqual([
      ['PL1.I.1', 'Rà soát', 'annex', ['Thể chế'], null],
      ['PL1.I.2', 'Lập sổ', 'annex', ['Thể chế'], null],
    ])
    expect(found[0]?.details.map(({ label, text }) => [label, text])).toEqual([
      ['Địa điểm', 'Xã An Bình'],
      ['Ghi chú', 'Gấp'],
    ])
  })

  it('have no number in their text where it stands in the same cell', () => {
    const found = annex('Nội dung\tChủ trì\tGhi chú', '1. Rà soát\tSở Y tế\tGấp', '2. Lập sổ\tSở Y tế\tGấp')
    expect(found.map(({ id, text }) => [id, text])).toEqual([
      ['PL1.1', 'Rà soát'],
      ['PL1.2', 'Lập sổ'],
    ])
  })

  it.each(['Chủ trì', 'Đơn vị thực hiện', 'Phối hợp', 'Thời gian', 'Sản phẩm'])(
    'need beside the work a column such as %s',
    (name) => {
      expect(annex(`TT\tNội dung\t${name}`, '1\tRà soát\tx')).toHaveLength(1)
    },
  )

  it('are none of other tables: a form, indicators', () => {
    expect(annex('TT\tNội dung\tGhi chú', '1\tRà soát\tx')).toEqual([])
    expect(annex('TT\tChỉ tiêu\tĐơn vị tính\tNăm 2025', '1\tTrạm y tế\ttrạm\t25')).toEqual([])
  })

  it('are none of empty rows and of rows without a text', () => {
    expect(annex('TT\tNội dung\tChủ trì', '1\t\tSở Y tế', '\t\t', '2\tLập sổ\tSở Y tế').map(({ id }) => id)).toEqual([
      'PL1.2',
    ])
  })

  it('are the sections of an attached plan too', () => {
    expect(
      ids(
        'Số: 9/QĐ-UBND',
        'QUYẾT ĐỊNH',
        'Ban hành Kế hoạch',
        'Điều 1. Ban hành.',
        'TM. ỦY BAN NHÂN DÂN',
        'Lê Thị Hoa',
        'KẾ HOẠCH',
        'Phát triển y tế',
        '(Kèm theo Quyết định số 9/QĐ-UBND)',
        'I. NHIỆM VỤ',
        '1. Rà soát.',
      ),
    ).toEqual(['PL1.I.1'])
  })
})

describe('items below a task', () => {
  it('that label its properties are skipped with all that stands below them', () => {
    expect(ids('I. NHIỆM VỤ', '1. Rà soát mạng lưới.', '- Kinh phí: 5 tỷ đồng.', '2. Lập sổ.')).toEqual(['I.1', 'I.2'])
  })

  it('that no text stands beside are no tasks', () => {
    expect(ids('I. NHIỆM VỤ', '1.', '2. Rà soát.')).toEqual(['I.2'])
  })

  it('are properties only as far as a line may be one', () => {
    const long = `- Kinh phí: ${'5 tỷ đồng và '.repeat(130)}`
    expect(ids('I. NHIỆM VỤ', '1. Rà soát mạng lưới.', long)).toEqual(['I.1.-1'])
  })
})

describe('articles', () => {
  const articles = [
    'Điều 1. Nội dung hoạt động',
    '1. Lập đơn;',
    '2. Lập sổ.',
    'Điều 2. Tổ chức thực hiện',
    '1. Sở Y tế hướng dẫn.',
  ]
  const inForce = ['Chương II', 'ĐIỀU KHOẢN THI HÀNH', 'Điều 3. Hiệu lực thi hành', '1. Từ ngày 01/7/2025.']
  const of = (type: string) => ids(`Số: 12/2025/${type}`, ...articles, ...inForce)

  it('of a law are no tasks', () => {
    expect(ids('QUỐC HỘI', 'LUẬT', 'CÂY XANH', ...articles, ...inForce)).toEqual([])
  })

  it('of a decree are tasks only where they say who carries it out', () => {
    expect(of('NĐ-CP')).toEqual(['Đ2.1'])
    expect(of('TT-BYT')).toEqual(['Đ2.1'])
  })

  it('on force and transition are no tasks of any text', () => {
    expect(of('QĐ-UBND')).toEqual(['Đ1.1', 'Đ1.2', 'Đ2.1'])
    const changes = ['Điều 4. Sửa đổi, bổ sung Quy chế', '1. Ban Quản lý đề nghị sửa Quy chế.']
    expect(ids('Số: 12/2025/QĐ-UBND', ...articles, ...inForce, ...changes)).toEqual(['Đ1.1', 'Đ1.2', 'Đ2.1'])
  })
})

describe('articles of a decision', () => {
  const decision = (...lines: string[]) =>
    ids('Số: 12/QĐ-UBND', 'QUYẾT ĐỊNH', 'Về cây xanh', 'Điều 1. Phê duyệt danh mục cây xanh.', ...lines)

  it.each([
    'Điều 2. Giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính trồng cây trước ngày 30/6/2025.',
    'Điều 2. Phân công Sở Xây dựng trồng cây.',
    'Điều 2. Yêu cầu Sở Xây dựng trồng cây.',
    'Điều 2. Giao nhiệm vụ cho Sở Xây dựng trồng cây.',
    'Điều 2. Ủy ban nhân dân tỉnh giao Sở Xây dựng trồng cây.',
    'Điều 2. Sở Xây dựng chủ trì, phối hợp với Sở Tài chính trồng cây.',
    'Điều 2. Sở Xây dựng phối hợp với Sở Tài chính trồng cây.',
    'Điều 2. Sở Xây dựng chủ trì, phối hợp cùng Sở Tài chính trồng cây.',
    'Điều 2. Sở Xây dựng là cơ quan chủ trì, phối hợp với Sở Tài chính trồng cây.',
    'Điều 2. Sở Xây dựng chịu trách nhiệm chính, phối hợp chặt chẽ với Sở Tài chính trồng cây.',
    'Điều 2. Sở Xây dựng chỉ đạo các xã trồng cây xong trước ngày 30/6/2025.',
    'Điều 2. Sở Xây dựng có trách nhiệm trồng cây.',
    'Điều 2. Sở Xây dựng theo dõi việc trồng cây.',
    'Điều 2. Bộ Ngoại giao thực hiện các thủ tục đối ngoại về phê duyệt Thỏa thuận.',
    'Điều 2. Bộ Tài chính ký với nhà tài trợ Hiệp định vay.',
    'Điều 2. Giao Sở Xây dựng chịu trách nhiệm tổ chức thực hiện.',
    'Điều 2. Quyết định này có hiệu lực từ ngày ký. Giao Sở Xây dựng chủ trì trồng cây.',
    'Điều 2. Quyết định này có hiệu lực từ ngày ký.\nGiao Sở Xây dựng chủ trì trồng cây.',
  ])('are tasks where they give work to somebody: %s', (article) => {
    expect(decision(article)).toEqual(['Đ2'])
  })

  it('give a task for each body that they list', () => {
    const each = 'Điều 2. Các cơ quan sau đây chịu trách nhiệm thực hiện Kế hoạch:'
    expect(decision(each, '1. Sở Y tế lập sổ.', '2. UBND các xã trồng cây.')).toEqual(['Đ2.1', 'Đ2.2'])
  })

  it('are tasks item by item where one has a body take the chair, under whatever article', () => {
    const items = ['1. Các sở xây dựng kế hoạch của ngành.', '2. Sở Y tế chủ trì, phối hợp với Sở Xây dựng trồng cây.']
    expect(decision('Điều 2. Ban hành Kế hoạch (kèm theo).', ...items)).toEqual(['Đ2.1', 'Đ2.2'])
    const given = '1. Đối với cây bóng mát, giao Sở Xây dựng trồng.'
    expect(decision('Điều 2. Cây xanh gồm:', given, '2. Cây cảnh do Sở Y tế trồng.')).toEqual(['Đ2.1', 'Đ2.2'])
    expect(decision('Điều 2. Cây xanh gồm:', '1. Cây bóng mát.', '2. Cây cảnh.')).toEqual([])
    expect(decision('Điều 2. Cây xanh gồm:', '1. Cây đã được UBND tỉnh giao Sở Y tế trồng.')).toEqual([])
  })

  it('are a task where their items name work and say whose it is', () => {
    const said = ['2. Cơ quan chủ trì: Sở Xây dựng.', '3. Thời gian hoàn thành: Quý IV/2026.']
    expect(decision('Điều 2. Điều chỉnh như sau:', '1. Tên nhiệm vụ: Trồng cây.', ...said)).toEqual(['Đ2.1'])
    expect(decision('Điều 2. Điều chỉnh như sau:', '1. Tên dự án: Trồng cây.', ...said)).toEqual([])
    const aim = '4. Mục tiêu là cây xanh.'
    expect(decision('Điều 2. Điều chỉnh như sau:', '1. Tên nhiệm vụ: Trồng cây.', ...said, aim)).toEqual([])
  })

  it.each([
    'Điều 2. Chánh Văn phòng UBND tỉnh và Giám đốc các sở chịu trách nhiệm thi hành Quyết định này.',
    'Điều 2. Giám đốc các sở căn cứ Quyết định thi hành.',
    'Điều 2. Sở Xây dựng tổ chức thực hiện Quyết định này.',
    'Điều 2. Sở Xây dựng gồm các phòng.',
    'Điều 2. Chánh Văn phòng UBND tỉnh và Giám đốc các sở chịu trách nhiệm thi hành.',
    'Điều 2. Trách nhiệm thi hành\nChánh Văn phòng UBND tỉnh; Giám đốc các sở chịu trách nhiệm thi hành Quyết định này./.',
    'Điều 2. Quyết định này có hiệu lực kể từ ngày ký.',
    'Điều 2. Sở Xây dựng là cơ quan quản lý cây xanh, phối hợp với Sở Tài chính.',
    'Điều 2. Ban Chỉ đạo làm việc theo nguyên tắc tập trung dân chủ.',
    'Điều 2. Sở Xây dựng được giao trồng cây trước ngày 30/6/2025.',
  ])('are none where they only say who sees to all of it, or from when: %s', (article) => {
    expect(decision(article)).toEqual([])
  })

  it('are none where they are rules that the decision issues', () => {
    const rules = ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Trần Văn Bình', 'QUY CHẾ', 'Quản lý cây xanh']
    rules.push('(Ban hành kèm theo Quyết định số 12/QĐ-UBND)')
    expect(decision(...rules, 'Điều 1. Giao Sở Xây dựng trồng cây.', 'Điều 2. Cây xanh.')).toEqual([])
  })
})

describe('from when a document holds', () => {
  it('are not what a document repeals', () => {
    const lines = [
      'QUYẾT ĐỊNH',
      'Điều 1. Ban hành Quy chế quản lý cây xanh.',
      'Điều 2. Điều khoản thi hành',
      '1. Bãi bỏ các Quyết định sau đây:',
      'a) Quyết định số 23/2011/QĐ-UBND ngày 28 tháng 7 năm 2011 ban hành Quy chế trồng cây;',
      'b) Bãi bỏ khoản 16 Điều 3 Quyết định số 59/2025/QĐ-UBND ngày 30 tháng 6 năm 2025.',
      '2. Bãi bỏ các thủ tục không cần thiết.',
    ]
    expect(ids(...lines)).toEqual(['Đ2.2'])
  })

  it('is no task, under whatever heading', () => {
    const lines = ['V. TỔ CHỨC THỰC HIỆN', '1. Hướng dẫn này có hiệu lực từ ngày ký.', '2. Sở Y tế lập sổ.']
    expect(ids(...lines)).toEqual(['V.2'])
  })

  it('nor is what holds for what began before', () => {
    const lines = ['V. TỔ CHỨC THỰC HIỆN', '1. Xử lý chuyển tiếp', 'a) Hồ sơ cũ giữ nguyên.', '2. Sở Y tế lập sổ.']
    expect(ids(...lines)).toEqual(['V.2'])
  })
})

describe('what a report holds', () => {
  it('is no task', () => {
    const lines = [
      'I. CHẾ ĐỘ BÁO CÁO',
      '1. Sở Y tế báo cáo hằng quý.',
      '2. Nội dung báo cáo',
      'a) Số ca bệnh;',
      'b) Vướng mắc.',
    ]
    expect(ids(...lines)).toEqual(['I.1'])
  })
})

describe('points that are counted in words', () => {
  it('are tasks each, under the section that stands open', () => {
    const lines = [
      'I. NHIỆM VỤ',
      '1. Về chợ',
      'Một là, rà soát chợ.',
      'Hai là, lập sổ.',
      '2. Về cây',
      'Một là, trồng cây.',
      'Hai là, tưới cây.',
    ]
    expect(ids(...lines)).toEqual(['I.1.1', 'I.1.2', 'I.2.1', 'I.2.2'])
  })

  it('are one paragraph where all stand in it', () => {
    expect(ids('I. NHIỆM VỤ', '1. Chợ', 'Một là, rà soát chợ; hai là, lập sổ.', '2. Cây.')).toEqual(['I.1', 'I.2'])
  })

  it('do not begin in the middle', () => {
    expect(ids('I. NHIỆM VỤ', 'Rà soát chợ trong tuần.', 'Thứ hai, họp giao ban.')).toEqual(['I'])
  })
})

describe('lines that only label', () => {
  it('are no tasks where the label says of what, or says nothing', () => {
    const root = treeOf(
      'I. NHIỆM VỤ',
      '1. Mở lớp tập huấn.',
      '- Thành phần tham dự: mỗi phòng cử 02 chuyên viên',
      '- Thời gian đào tạo: Trong quá trình triển khai.',
      '2. Khảo sát nhu cầu.',
      '- Địa điểm: Phòng họp',
      '- Thời gian dự kiến:',
    )
    expect(extractTasks(root).map(({ id }) => id)).toEqual(['I.1', 'I.2'])
  })
})

describe('the rows of a table of works', () => {
  it('are tasks, but for the one that adds them up', () => {
    const rows = ['TT\tTên dự án\tChủ đầu tư\tVốn', '1\tĐường thôn\tUBND xã\t85', '\tTổng cộng\t\t85']
    expect(ids('PHỤ LỤC I', 'DANH MỤC DỰ ÁN', ...rows)).toEqual(['PL1.1'])
  })
})

describe('a heading with two roles', () => {
  it('holds the tasks of the one that it names first', () => {
    expect(tasksOf('I. NHIỆM VỤ VÀ PHÂN CÔNG THỰC HIỆN', '1. Rà soát.')[0]?.origin).toBe('body')
    expect(tasksOf('I. TỔ CHỨC THỰC HIỆN', '1. Rà soát.')[0]?.origin).toBe('implementation')
  })

  it('keeps a list of bodies that goes on behind its first colon in one sentence', () => {
    const [task] = tasksOf('I. NHIỆM VỤ', '1. Giao các Phòng: Dân tộc; Y tế theo chức năng tham mưu chính sách.')
    expect(task?.text).toBe('Giao các Phòng: Dân tộc; Y tế theo chức năng tham mưu chính sách.')
  })
})

describe('a list of what nobody may do', () => {
  it.each(['Tuyên truyền về các hành vi bị nghiêm cấm như sau:', 'Bảo vệ kênh mương, nghiêm cấm các hành vi sau đây:'])(
    'belongs to the task that leads over to it: %s',
    (lead) => {
      expect(ids('I. NHIỆM VỤ', `1. ${lead}`, 'a) Lấn chiếm bờ kênh.', 'b) Xả rác xuống kênh.', '2. Rà soát.')).toEqual(
        ['I.1', 'I.2'],
      )
    },
  )

  it('is none where the work on what is forbidden follows', () => {
    const lead = '1. Xử lý các hành vi bị cấm, cụ thể:'
    expect(ids('I. NHIỆM VỤ', lead, 'a) Kiểm tra bờ kênh.', 'b) Lập biên bản.')).toEqual(['I.1.a', 'I.1.b'])
  })
})

describe('a list of what is told', () => {
  const lead = '1. Tuyên truyền cho học sinh pháp luật về giao thông, với các nội dung trọng tâm:'

  it('belongs to the task that leads over to it', () => {
    const items = ['a) Các quy định về biển báo.', 'b) Kỹ năng phòng tránh tai nạn.']
    expect(ids('I. NHIỆM VỤ', lead, ...items, '2. Rà soát.')).toEqual(['I.1', 'I.2'])
  })

  it('is none where its items are work', () => {
    const items = ['a) Biên soạn tờ rơi về biển báo.', 'b) Tổ chức hội thi.']
    expect(ids('I. NHIỆM VỤ', lead, ...items)).toEqual(['I.1.a', 'I.1.b'])
  })
})

describe('a notice of who is given what', () => {
  const notice = (...items: string[]) =>
    ids('Số: 22-TB/ĐU', 'THÔNG BÁO', 'Phân công nhiệm vụ', 'Cụ thể như sau:', ...items)

  it('has what each person does as tasks', () => {
    const items = [
      '1. Đồng chí Lê Văn Bình - Bí thư Đảng ủy: Lãnh đạo chung.',
      '2. Bà Trần Thị Hoa, Chủ tịch UBND xã',
      '- Theo dõi y tế.',
    ]
    expect(notice(...items)).toEqual(['1', '2.-1'])
  })

  it('has none where it only lists them', () => {
    expect(notice('1. Đồng chí Lê Văn Bình - Bí thư Đảng ủy', '2. Bà Trần Thị Hoa - Chủ tịch UBND xã')).toEqual([])
  })
})

it('takes what a letter without numbers wishes of others for one task', () => {
  const plan = parsePlanText(
    'BỘ Y TẾ\nSố: 30/BYT-KHTC\nV/v sơ kết năm\nHà Nội, ngày 09 tháng 6 năm 2022\nKính gửi: Ủy ban nhân dân các tỉnh\nNăm qua, các tỉnh đã trồng cây.\nBộ Y tế trân trọng đề nghị Ủy ban nhân dân các tỉnh báo cáo kết quả.',
  )
  expect(plan.tasks.map(({ id, text }) => [id, text])).toEqual([
    ['preamble', 'Bộ Y tế trân trọng đề nghị Ủy ban nhân dân các tỉnh báo cáo kết quả.'],
  ])
  expect(plan.assignments[0]?.leads.map(({ name }) => name)).toEqual(['Ủy ban nhân dân các tỉnh'])
})

it('takes a source of money among others for no task', () => {
  expect(
    ids('I. GIẢI PHÁP', '1. Về vốn', '- Các nguồn vốn hợp pháp khác.', '- Vốn đầu tư công được bố trí cho xã khác.'),
  ).toEqual(['I.1.-2'])
})

it('leaves the one bullet of a cell out of its task, and keeps those that part several', async () => {
  const rows = ['- Rà soát đất.', '- Rà soát đất.<br>- Lập sổ.'].map((cell, i) => `| ${i + 1} | ${cell} | Sở Y tế |`)
  const plan = await parsePlan(['PHỤ LỤC', '', '| TT | Việc | Chủ trì |', '|---|---|---|', ...rows].join('\n'), {
    format: 'markdown',
  })
  expect(plan.tasks.map(({ text }) => text)).toEqual(['Rà soát đất.', '- Rà soát đất.\u2028- Lập sổ.'])
})

describe('a numbered part that says when and where', () => {
  it('holds no tasks, and says the time of its neighbours', () => {
    expect(
      tasksOf(
        'I. TỔ CHỨC THỰC HIỆN',
        '1. Thời gian và địa điểm tổ chức:',
        '- Vào lúc 7 giờ 30, ngày 20 tháng 11 năm 2014.',
        '- Tại hội trường của trường.',
        '2. Nội dung:',
        '2.1. Báo cáo kết quả năm học;',
      ).map(({ id, schedule }) => [id, schedule?.to]),
    ).toEqual([['I.2.1', '2014-11-20']])
  })

  it('holds tasks where it says what is done', () => {
    expect(
      ids(
        'I. TỔ CHỨC THỰC HIỆN',
        '1. Thời gian thực hiện:',
        '- Tháng 5/2024: Xây dựng kế hoạch.',
        '- Từ tháng 6/2024: Tổ chức thi.',
      ),
    ).toEqual(['I.1.-1', 'I.1.-2'])
  })
})

it('takes a measure with its value for no task where the part is for targets too', () => {
  const items = ['- Diện tích lúa năm 2020: 171 ha.', '- Xây dựng 02 mô hình trồng cây.', '- Rà soát hộ nghèo.']
  expect(ids('I. MỤC TIÊU, NHIỆM VỤ', ...items)).toEqual(['I.-2', 'I.-3'])
  expect(ids('I. NHIỆM VỤ', ...items)).toEqual(['I.-1', 'I.-2', 'I.-3'])
  expect(ids('I. MỤC TIÊU, NHIỆM VỤ', '1. Mục tiêu', items[0] ?? '', '2. Nhiệm vụ', items[2] ?? '')).toEqual(['I.2.-1'])
})

describe('captions over the tables of an annex', () => {
  const table = (caption: string, task: string) => [
    caption,
    '| TT | Nội dung | Chủ trì |',
    '|---|---|---|',
    `| 1 | ${task} | Sở Y tế |`,
    '',
  ]
  const groups = (...lines: string[]) =>
    parsePlanText(['PHỤ LỤC', 'PHÂN CÔNG NHIỆM VỤ', ...lines].join('\n')).tasks.map((task) => task.groups)

  it('are groups where there are several of them', () => {
    expect(groups(...table('Bảng 1. Thể chế', 'Rà soát'), ...table('Biểu 2: Truyền thông', 'Mở lớp'))).toEqual([
      ['Thể chế'],
      ['Truyền thông'],
    ])
  })

  it('are the title of the only one, and groups nowhere else', () => {
    expect(groups(...table('Bảng 1. Thể chế', 'Rà soát'))).toEqual([[]])
    expect(groups(...table('Đơn vị: người', 'Rà soát'), ...table('Đơn vị: xã', 'Mở lớp'))).toEqual([[], []])
  })
})

describe('a list of people or of costs', () => {
  it('has no tasks, whoever stands beside them', () => {
    const read = (...rows: string[]) =>
      parsePlanText(['PHỤ LỤC', 'DANH SÁCH', rows[0], `|${'---|'.repeat(4)}`, ...rows.slice(1)].join('\n')).tasks
    expect(read('| TT | Họ và tên | Đơn vị | Ghi chú |', '| 1 | Nguyễn Thị Minh Mai | Sở Y tế | |')).toEqual([])
    expect(
      read('| TT | Nội dung chi | Số tiền | Đơn vị thực hiện |', '| 1 | Tổ chức tập huấn | 120 | Sở Y tế |'),
    ).toEqual([])
  })
})

describe('what is done on a day of a time-table', () => {
  const days = ['20/9/2026: Văn phòng UBND xã gửi giấy mời.', 'Từ 01/10 đến 05/10/2026: Họp dân ở các thôn.']

  it.each([[days], [days.map((line) => `- ${line}`)]])('is a task with its time: %s', (lines) => {
    const tasks = tasksOf('I. TIẾN ĐỘ CHUẨN BỊ', ...lines, 'II. KINH PHÍ', 'Ngân sách xã.')
    expect(tasks.map(({ origin, schedule }) => [origin, schedule?.from, schedule?.to])).toEqual([
      ['body', '2026-09-20', '2026-09-20'],
      ['body', '2026-10-01', '2026-10-05'],
    ])
  })

  it('is none below another title, nor where one line alone begins so', () => {
    expect(ids('I. CĂN CỨ', ...days)).toEqual([])
    expect(ids('I. TIẾN ĐỘ CHUẨN BỊ', days[0] ?? '')).toEqual([])
  })
})

describe('what holds where something is the case', () => {
  it('is no task of its own', () => {
    const rules = ['- Đối với thôn có dưới 100 cử tri thì họp ghép.', '- Trường hợp mưa bão thì họp trực tuyến.']
    expect(ids('I. NHIỆM VỤ', '1. Hình thức họp', ...rules, '- Lập biên bản.')).toEqual(['I.1.-3'])
  })

  it('is one of a body that is charged, and of work on what is named', () => {
    expect(ids('I. NHIỆM VỤ', '1. Sở Y tế:', '- Trường hợp có dịch thì khoanh vùng ngay.', '- Lập sổ.')).toEqual([
      'I.1.-1',
      'I.1.-2',
    ])
    expect(ids('I. NHIỆM VỤ', '1. Đối với các dự án chậm, tập trung tháo gỡ.', '2. Lập sổ.')).toEqual(['I.1', 'I.2'])
  })
})

describe('what the Government resolves in a meeting', () => {
  const head = [
    'CHÍNH PHỦ',
    'Số: 94/NQ-CP',
    'Hà Nội, ngày 29 tháng 9 năm 2026',
    'NGHỊ QUYẾT',
    'Phiên họp Chính phủ tháng 9',
  ]
  const opening = 'Chính phủ họp phiên thường kỳ, thảo luận và quyết nghị những nội dung sau:'

  it('gives to whom it names, below a heading of each matter, and behind what it looks back on', () => {
    const plan = parsePlanText(
      [
        ...head,
        opening,
        '1. Về tình hình kinh tế - xã hội',
        'Trong 9 tháng, xuất khẩu tăng 35,4%.',
        'Chính phủ yêu cầu các Bộ, địa phương tập trung thực hiện tốt một số nhiệm vụ sau:',
        '- Bộ Tài chính chủ trì, phối hợp với Bộ Công Thương kiểm soát giá; phấn đấu tăng thu ngân sách 7%.',
        '2. Về dự án Luật Lâm sản',
        'Chính phủ giao Bộ Tư pháp hoàn chỉnh dự án Luật, trình Quốc hội.',
        '3. Chính phủ ghi nhận kết quả của kỳ thi.',
      ].join('\n'),
    )
    expect(plan.tasks.map(({ id }) => id)).toEqual(['1.-1', '2'])
    expect(plan.assignments.map(({ leads }) => leads.map(({ name }) => name))).toEqual([
      ['Bộ Tài chính'],
      ['Bộ Tư pháp'],
    ])
    expect(plan.indicators.map(({ sectionId }) => sectionId)).toEqual(['1.-1'])
  })

  it('gives it below a sentence of its own too', () => {
    const lines = [
      ...head,
      opening,
      '1. Về tình hình kinh tế - xã hội',
      'Chính phủ thống nhất đánh giá: xuất khẩu tăng 35,4%.',
      'Chính phủ yêu cầu các Bộ, địa phương tập trung thực hiện một số nhiệm vụ sau:',
      '- Bộ Tài chính kiểm soát giá.',
    ]
    expect(parsePlanText(lines.join('\n')).tasks.map(({ text }) => text)).toEqual(['Bộ Tài chính kiểm soát giá.'])
  })

  it('is none of a resolution in articles', () => {
    expect(
      parsePlanText([...head, 'Điều 1. Thông qua dự án.', '1. Bộ Tài chính có quyền giữ quỹ.'].join('\n')).tasks,
    ).toEqual([])
  })
})

describe('the last words of a letter or directive', () => {
  it('do not hide the order that opens the list', () => {
    const letter = ['UBND XÃ AN LĨNH', 'Số: 12/UBND-VP', 'V/v phòng cháy', 'An Lĩnh, ngày 02 tháng 3 năm 2026']
    const order = 'Chủ tịch UBND xã yêu cầu Thủ trưởng các đơn vị triển khai ngay các nhiệm vụ sau:'
    const list = ['1. Kiểm tra hệ thống điện.', '2. Lập đường dây nóng.']
    const plan = parsePlanText(
      [...letter, 'Kính gửi: Các đơn vị.', order, ...list, 'Yêu cầu thực hiện nghiêm túc.'].join('\n'),
    )
    expect(plan.tasks.map(({ id }) => id)).toEqual(['1', '2'])
    expect(plan.assignments.map(({ leads }) => leads[0]?.name)).toEqual([
      'Thủ trưởng các đơn vị',
      'Thủ trưởng các đơn vị',
    ])
  })
})

it('are demanded by what an inspection concludes', () => {
  const head = ['THANH TRA TỈNH', 'Số: 64/TB-TTT', 'THÔNG BÁO', 'Kết luận thanh tra chợ An Lĩnh']
  const parts = [
    '1. Ưu điểm: Đã mở sổ.',
    '2. Kiến nghị xử lý:',
    '- Thu hồi 45 triệu đồng trước ngày 15/5/2026;',
    '- Nộp báo cáo.',
  ]
  expect(parsePlanText([...head, 'Thanh tra tỉnh kết luận:', ...parts].join('\n')).tasks.map(({ id }) => id)).toEqual([
    '2.-1',
    '2.-2',
  ])
})

it('hold what is said of who answers for them', () => {
  const [task, ...others] = tasksOf(
    'I. NHIỆM VỤ',
    '1. Lễ phát động',
    '- Thời gian: Ngày 28/4/2027.',
    '- Chịu trách nhiệm: Ban Chính sách chủ trì; Văn phòng phối hợp.',
  )
  expect(task).toMatchObject({ id: 'I.1', schedule: { to: '2027-04-28' } })
  expect(others).toEqual([])
})

it('are none in what a course is about', () => {
  expect(ids('I. NỘI DUNG TẬP HUẤN', '1. Kỹ năng viết tin.', '2. Ứng dụng công nghệ số.')).toEqual([])
})

it('are none in what the work costs, nor in a table of what was wrong', async () => {
  const costs = '2. Về vốn: Tổng vốn thực hiện Đề án khoảng 3.200 tỷ đồng, gồm ngân sách và vốn doanh nghiệp.'
  expect(ids('I. GIẢI PHÁP', '1. Ứng dụng công nghệ.', costs)).toEqual(['I.1'])
  expect(ids('I. GIẢI PHÁP', '1. Ứng dụng công nghệ.', '2. Sở Tài chính bố trí tổng vốn 3.200 tỷ đồng.')).toEqual([
    'I.1',
    'I.2',
  ])
  const table = [
    '| STT | Nội dung tồn tại | Đơn vị liên quan |',
    '|---|---|---|',
    '| 1 | Chuyển hồ sơ trễ hạn | Phòng Nội vụ |',
  ]
  const plan = await parsePlan(['# BÁO CÁO', '', '## I. TỔNG HỢP', '', ...table].join('\n'), { format: 'markdown' })
  expect(plan.tasks).toEqual([])
})

it('are the numbers of what the Government resolves without articles, where they charge somebody', () => {
  const resolved = (number: string) =>
    parsePlanText(
      [
        'CHÍNH PHỦ',
        `Số: ${number}`,
        'Hà Nội, ngày 08 tháng 8 năm 2014',
        'NGHỊ QUYẾT',
        'VỀ NGHIÊN CỨU ĐO LƯỜNG',
        'Căn cứ Luật Đo lường ngày 11 tháng 11 năm 2011;',
        'QUYẾT NGHỊ:',
        '1. Đồng ý thành lập Viện Đo lường.',
        '2. Bộ Khoa học và Công nghệ:',
        'a) Xây dựng Đề án trong quý II năm 2015;',
        'b) Rà soát các quy chuẩn.',
        '3. Bộ Tài chính bố trí kinh phí.',
      ].join('\n'),
    ).tasks.map(({ id }) => id)
  expect(resolved('57/NQ-CP')).toEqual(['2.a', '2.b', '3'])
  expect(resolved('57/NQ-HĐND')).toEqual([])
})

it('are none in a list of bodies whose common duties follow', () => {
  const bodies = ['- Sở Y tế (đối với cơ sở y tế);', '- Sở Xây dựng (đối với đường bộ).']
  const duties = ['a) Rà soát tài sản.', 'b) Lập hồ sơ tài sản.']
  expect(ids('I. TỔ CHỨC THỰC HIỆN', '1. Các sở chuyên ngành', ...bodies, 'Có trách nhiệm:', ...duties)).toEqual([
    'I.1.a',
    'I.1.b',
  ])
})

describe('letters and notices without a part of tasks', () => {
  const plan = (...lines: string[]) => parsePlanText(lines.join('\n'))

  it('order behind what they rest on', () => {
    const { tasks } = plan(
      'ỦY BAN NHÂN DÂN TỈNH SƠN HÀ',
      'Số: 12/UBND-KT',
      'V/v xác minh kiến nghị',
      'Sơn Hà, ngày 5 tháng 3 năm 2026',
      'Kính gửi:',
      '- Các Sở: Y tế, Nội vụ,',
      'Xây dựng;',
      '- Ủy ban nhân dân xã An Hải.',
      'Sau khi xem xét báo cáo của Sở Nội vụ, Chủ tịch UBND tỉnh giao Sở Y tế chủ trì rà soát hồ sơ.',
    )
    expect(tasks.map(({ id, text }) => [id, text.slice(0, 16)])).toEqual([['preamble', 'Sau khi xem xét ']])
  })

  it('have none where the name of somebody is told', () => {
    const { tasks } = plan(
      'ỦY BAN NHÂN DÂN XÃ AN HẢI',
      'Số: 8/TB-UBND',
      'An Hải, ngày 5 tháng 3 năm 2026',
      'THÔNG BÁO',
      'Kết quả tiếp nhận hồ sơ',
      '1. Kết quả tiếp nhận hồ sơ',
      '- Tên đơn vị: Công ty Cổ phần Sơn Hà.',
      '- Điện thoại: 0240 123.',
    )
    expect(tasks).toEqual([])
  })
})

describe('a title of what a table lists', () => {
  it.each(['Lực lượng tham gia', 'Lịch trực', 'Danh sách Tổ công tác'])('is no task: %s', (title) => {
    const rows = ['| TT | Lực lượng | Số người |', '|---|---|---|', '| 1 | Công an xã | 10 |', '| 2 | Dân quân | 20 |']
    const { tasks } = parsePlanText(['I. NHIỆM VỤ', '1. Tuần tra ban đêm.', `2. ${title}`, ...rows].join('\n'))
    expect(tasks.map(({ id }) => id)).toEqual(['I.1'])
  })
})
