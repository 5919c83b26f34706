import { describe, expect, it } from 'vitest'
import { parsePlan, parsePlanText } from '../../../src/index.js'

const read = (...rows: string[]) => {
  const [head = ''] = rows
  const rule = `|${' --- |'.repeat(head.split('|').length)}`
  const lines = rows.map((row) => `| ${row.replaceAll('|', ' | ')} |`)
  const { tasks, assignments } = parsePlanText(['PHỤ LỤC', 'NHIỆM VỤ', lines[0], rule, ...lines.slice(1)].join('\n'))
  return { tasks: tasks.map(({ id, groups }) => [id, ...groups]), assignments }
}
const names = (parties: readonly { name: string }[]) => parties.map(({ name }) => name).join(', ')

describe('a cell with a label that nothing stands behind', () => {
  it.each([
    'Trung tâm Văn hóa tỉnh<br>Phối hợp:',
    'Trung tâm Văn hóa tỉnh<br>- Phối hợp với:',
    'Trung tâm Văn hóa tỉnh<br>Đơn vị phối hợp: .',
    '- Chủ trì: Trung tâm Văn hóa tỉnh.<br>- Phối hợp: .',
  ])('names no partner: %s', async (cell) => {
    const table = `| TT | Nội dung | Đơn vị thực hiện |\n|---|---|---|\n| 1 | Tổ chức ngày hội | ${cell} |`
    const { assignments } = await parsePlan(`PHỤ LỤC\n\nNHIỆM VỤ\n\n${table}`)
    expect(assignments.map(({ leads, coordinators }) => [names(leads), names(coordinators)])).toEqual([
      ['Trung tâm Văn hóa tỉnh', ''],
    ])
  })
})

describe('roles in short behind the names of a cell', () => {
  it('tell who leads and who helps', () => {
    const { assignments } = read('TT|Nội dung|Phụ trách', '1|Hội thi|Đoàn trường (CT), Tổ Văn (PH)')
    expect(assignments.map((one) => [names(one.leads), names(one.coordinators)])).toEqual([['Đoàn trường', 'Tổ Văn']])
  })
})

describe('the row of a group that says who does all of it', () => {
  it('charges the rows below that name nobody, with its partners and its time', () => {
    const { tasks, assignments } = read(
      'TT|Nội dung|Chủ trì|Phối hợp|Thời gian',
      'A|Hạ tầng|Sở Y tế|Sở Nội vụ|2026',
      '1|Xây trạm||| ',
      '2|Mua xe|UBND xã||2027',
      '3|Lắp máy|||Quý I/2027',
      'B|Thể chế|||',
      '4|Lập sổ|||2028',
    )
    expect(tasks).toEqual([
      ['PL1.A.1', 'Hạ tầng'],
      ['PL1.A.2', 'Hạ tầng'],
      ['PL1.A.3', 'Hạ tầng'],
      ['PL1.B.4', 'Thể chế'],
    ])
    expect(
      assignments.map(({ leads, coordinators, schedule, inheritedFrom }) => [
        names(leads),
        names(coordinators),
        schedule?.to,
        inheritedFrom,
      ]),
    ).toEqual([
      ['Sở Y tế', 'Sở Nội vụ', '2026', 'PL1.A'],
      ['UBND xã', '', '2027', null],
      ['Sở Y tế', 'Sở Nội vụ', '2027-33', 'PL1.A'],
      ['', '', '2028', null],
    ])
  })
})

describe('a group whose row names the person who watches over it', () => {
  it('has that person for all its rows, and its sum for none', () => {
    const { tasks, assignments } = read(
      'TT|Nội dung|Phân công|Lãnh đạo chỉ đạo|Hoàn thành|Kinh phí',
      '1|Hạ tầng|Phòng Kinh tế|Đ/c Phạm Văn Thái||2.900',
      'a|Lập quy hoạch|||30/6/2027|2.500',
      'b|Dự hội chợ|Phòng Văn hóa||31/8/2027|400',
    )
    expect(tasks).toEqual([
      ['PL1.1.a', 'Hạ tầng'],
      ['PL1.1.b', 'Hạ tầng'],
    ])
    expect(
      assignments.map(({ leads, persons, inheritedFrom }) => [names(leads), persons[0]?.name, inheritedFrom]),
    ).toEqual([
      ['Phòng Kinh tế', 'Phạm Văn Thái', 'PL1.1'],
      ['Phòng Văn hóa', 'Phạm Văn Thái', null],
    ])
  })
})

describe('a column that its header calls groups', () => {
  it('holds them, though most stand beside one row', () => {
    const { tasks } = read(
      'TT|Nhóm nhiệm vụ|Nhiệm vụ cụ thể|Chủ trì',
      '1|Thể chế|Rà soát quy chế|Sở Nội vụ',
      '2||Phân cấp quản lý|Sở Nội vụ',
      '3|Đội ngũ|Tuyển giáo viên|Sở Nội vụ',
      '4|Cơ sở|Xây phòng học|UBND xã',
    )
    expect(tasks.map(([, ...groups]) => groups.join())).toEqual(['Thể chế', 'Thể chế', 'Đội ngũ', 'Cơ sở'])
  })
})

describe('columns of time for the steps of a task', () => {
  const schedules = (...rows: string[]) => read(...rows).assignments.map(({ schedule }) => schedule)

  it('are its milestones, and the last of them the deadline', () => {
    expect(
      schedules(
        'TT|Nội dung|Chủ trì|Thời hạn gửi thẩm định|Thời hạn trình Chính phủ',
        '1|Nghị định|Vụ Ngân sách|03/2026|05/2026',
      ),
    ).toMatchObject([
      {
        from: null,
        to: '2026-05',
        milestones: [
          { event: 'gửi thẩm định', date: '2026-03' },
          { event: 'trình Chính phủ', date: '2026-05' },
        ],
      },
    ])
  })

  it('are none where their heads have nothing in common, or one of them is empty', () => {
    expect(schedules('TT|Nội dung|Chủ trì|Thời gian|Tiến độ', '1|Rà soát|Sở Y tế|2026|2027')).toMatchObject([
      { to: '2026', milestones: [] },
    ])
    expect(schedules('TT|Nội dung|Chủ trì|Thời hạn gửi|Thời hạn trình', '1|Rà soát|Sở Y tế||2027')).toMatchObject([
      { to: '2027', milestones: [] },
    ])
  })
})

describe('a matrix of R, A, C and I', () => {
  it('says who leads, who carries it out and who is asked', () => {
    const { assignments } = read(
      'TT|Công việc|Giám đốc|Phòng Kỹ thuật|Phòng Dịch vụ|Sở Y tế',
      '1|Khảo sát|A|R|C|I',
      '2|Tập huấn|I|C|A/R|-',
    )
    expect(assignments.map((one) => [names(one.leads), names(one.executors), names(one.coordinators)])).toEqual([
      ['Giám đốc', 'Phòng Kỹ thuật', 'Phòng Dịch vụ'],
      ['Phòng Dịch vụ', '', 'Phòng Kỹ thuật'],
    ])
  })
})

describe('names behind an initial in a cell of bodies', () => {
  it('are persons, and the bodies beside them stay', () => {
    const [assignment] = read('TT|Nội dung|Chủ trì|Phối hợp', '1|Khảo sát|A. Dương|B. Hải, Sở Y tế').assignments
    expect(assignment?.persons.map(({ name }) => name)).toEqual(['A. Dương', 'B. Hải'])
    expect([assignment?.leads, names(assignment?.coordinators ?? [])]).toEqual([[], 'Sở Y tế'])
  })
})

describe('the time of a group', () => {
  it('is that of its rows, also beside words that are no time', () => {
    const { assignments } = read(
      'TT|Nội dung|Cơ quan chuẩn bị|Thời gian trình',
      'Tháng 1/2027|||',
      '1|Báo cáo kiểm điểm|Ban Xây dựng Đảng|BTV',
      '2|Kế hoạch kiểm tra|Ủy ban Kiểm tra|20/01/2027',
    )
    expect(assignments.map(({ leads, schedule }) => [names(leads), schedule?.text, schedule?.to])).toEqual([
      ['Ban Xây dựng Đảng', 'BTV, Tháng 1/2027', '2027-01'],
      ['Ủy ban Kiểm tra', '20/01/2027', '2027-01-20'],
    ])
  })
})

describe('a column of those who carry it out in person', () => {
  it('may name a body, which carries it out beside the one in charge', () => {
    const { assignments } = read(
      'TT|Công việc|Phụ trách|Người thực hiện',
      '1|Đón tiếp đại biểu|Ban Giám hiệu|Tổ Văn phòng',
      '2|Trang trí hội trường|Ban Giám hiệu|Thầy Cường',
    )
    expect(
      assignments.map((one) => [names(one.leads), names(one.executors), one.persons.map(({ name }) => name)]),
    ).toEqual([
      ['Ban Giám hiệu', 'Tổ Văn phòng', []],
      ['Ban Giám hiệu', '', ['Cường']],
    ])
  })
})

describe('a table of who is there and who comes', () => {
  it.each([
    [['Ngày|Lãnh đạo trực|Cán bộ trực', '27/01/2026|Nguyễn Văn An|Trần Thị Bích Ngọc']],
    [
      [
        'Đoàn|Trưởng đoàn|Thành phần|Đơn vị được kiểm tra|Thời gian',
        'Đoàn 1|Đ/c Nguyễn Văn An|Sở Y tế, Sở Nội vụ|Xã Hòa An, xã Tân Lập|12/5/2026',
      ],
    ],
  ])('holds no tasks', (rows) => {
    expect(read(...rows).tasks).toEqual([])
  })
})
