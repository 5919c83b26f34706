import { describe, expect, it } from 'vitest'
import { agencyTasks, type TasksOptions } from '../../src/corpus/tasks/tasks.js'
import { parsePlanText } from '../../src/parse.js'
import { assignment, party, plan, schedule, task } from '../cli/page.js'

const planOf = (place: string, date: string, ...tasks: string[]) =>
  parsePlanText(
    [
      `ỦY BAN NHÂN DÂN TỈNH ${place.toUpperCase()}`,
      'Số: 7/KH-UBND',
      `${place}, ngày ${date}`,
      'KẾ HOẠCH',
      'Phát triển hạ tầng',
      'I. NHIỆM VỤ',
      ...tasks.map((each, i) => `${i + 1}. ${each}`),
    ].join('\n'),
  )

const roads = planOf(
  'Lâm Đồng',
  '05 tháng 3 năm 2023',
  'Sở Giao thông vận tải chủ trì, phối hợp với Sở Tài chính nâng cấp đường tỉnh, hoàn thành trước năm 2025.',
  'Sở Xây dựng chủ trì lập quy hoạch đô thị trong năm 2030.',
  'Sở Xây dựng chủ trì quản lý trật tự xây dựng.',
)
const found = (options: TasksOptions, plans = [roads]) =>
  agencyTasks(plans, options).map(({ agency, named, roles, taskId }) => `${agency.name} ${named} ${roles} ${taskId}`)

describe('agencyTasks', () => {
  it('finds what an older body was given under the body that it became', () => {
    expect(found({ agency: 'Sở Xây dựng', asOf: '2026-01-01', to: '2024' })).toEqual([
      'Sở Xây dựng Sở Giao thông vận tải lead I.1',
      'Sở Xây dựng Sở Xây dựng lead I.3',
    ])
    expect(found({ agency: 'Sở Xây dựng', to: '2024' })).not.toContain('Sở Xây dựng Sở Giao thông vận tải lead I.1')
  })

  it('finds it by the older name and by an id too, and by the older name alone where no day is given', () => {
    const all = found({ agency: 'so-xay-dung', asOf: '2026' })
    expect(found({ agency: 'Sở GTVT', asOf: '2026' })).toEqual(all)
    expect(found({ agency: 'Sở GTVT' })).toEqual(['Sở Giao thông vận tải Sở Giao thông vận tải lead I.1'])
  })

  it('says the role of a body, and leaves out roles that are not asked for', () => {
    expect(found({ agency: 'Sở Tài chính' })).toEqual(['Sở Tài chính Sở Tài chính coordinator I.1'])
    expect(found({ agency: 'Sở Tài chính', roles: ['lead'] })).toEqual([])
  })

  it('sorts by body, then date, what recurs behind what has a day, and what has no date last', () => {
    const led = (taskId: string, more: Parameters<typeof schedule>[0] | null) =>
      assignment(taskId, [party('Sở Y tế', 'so-y-te')], { schedule: more && schedule(more) })
    const tasks = ['1', '2', '3', '4'].map((id) => task(id))
    const assignments = [
      led('1', null),
      led('2', { recurrence: 'yearly' }),
      led('3', { to: '2026' }),
      led('4', { to: '2025-34' }),
      assignment('1', [party('Sở Công Thương', 'so-cong-thuong')]),
    ]
    const rows = agencyTasks([plan({ tasks, assignments })])
    expect(rows.map(({ agency, taskId, timing }) => `${agency.name} ${taskId} ${timing}`)).toEqual([
      'Sở Công Thương 1 undated',
      'Sở Y tế 4 dated',
      'Sở Y tế 3 dated',
      'Sở Y tế 2 recurring',
      'Sở Y tế 1 undated',
    ])
  })

  it.each([
    [{ from: '2024', to: '2025' }, ['to 2024-06', 'to 2030', 'milestone 2025', 'yearly', 'none']],
    [{ from: '2031' }, ['yearly', 'none']],
    [{ from: '2024-07', to: '2024-12', undated: false }, ['to 2030', 'milestone 2025', 'yearly']],
    [{ to: '2022' }, ['none']],
  ])('keeps what falls into the time %j', (asked, kept) => {
    const schedules = {
      'to 2024-06': schedule({ to: '2024-06' }),
      'to 2030': schedule({ to: '2030' }),
      'milestone 2025': schedule({
        milestones: [
          { event: 'khởi công', date: '2023-09' },
          { event: 'xong', date: '2025' },
        ],
      }),
      yearly: schedule({ recurrence: 'yearly' }),
      none: null,
    }
    const tasks = Object.keys(schedules).map((id) => task(id))
    const assignments = Object.entries(schedules).map(([id, when]) =>
      assignment(id, [party('Sở Y tế', 'so-y-te')], { schedule: when }),
    )
    const { document } = plan()
    const rows = agencyTasks([plan({ document: { ...document, date: '2023-05-29' }, tasks, assignments })], asked)
    expect(rows.map(({ taskId }) => taskId).sort()).toEqual([...kept].sort())
  })

  it('tells the same department of two provinces apart, and joins provinces that became one', () => {
    const plans = ['Lâm Đồng', 'Bình Thuận', 'Sơn La'].map((place) =>
      planOf(place, '05 tháng 3 năm 2023', 'Sở Y tế chủ trì mua thuốc.'),
    )
    const bodies = (options: TasksOptions) => agencyTasks(plans, options).map(({ agency }) => agency.province)
    expect(bodies({})).toEqual(['Bình Thuận', 'Lâm Đồng', 'Sơn La'])
    expect(bodies({ asOf: '2026' })).toEqual(['Lâm Đồng', 'Lâm Đồng', 'Sơn La'])
    expect(bodies({ agency: 'Sở Y tế tỉnh Bình Thuận' })).toEqual(['Bình Thuận'])
    expect(bodies({ agency: 'Sở Y tế tỉnh Bình Thuận', asOf: '2026' })).toEqual(['Lâm Đồng', 'Lâm Đồng'])
  })

  it('finds a body among the members of a group', () => {
    const members = [{ name: 'Sở Y tế', agencyId: 'so-y-te' }]
    const group = { ...party('các Sở: Y tế', null), kind: 'group' as const, members }
    const rows = agencyTasks([plan({ tasks: [task('1')], assignments: [assignment('1', [group])] })])
    expect(rows.map(({ agency }) => agency.id)).toEqual(['so-y-te'])
  })

  it('takes no date or role that is none', () => {
    expect(() => agencyTasks([], { from: 'May' })).toThrow('Cannot take `May` for a date')
    expect(() => agencyTasks([], { from: '2025-07', to: '2025-06' })).toThrow('pass the earlier date as `from`')
    expect(agencyTasks([], { from: '2025-07', to: '2025' })).toEqual([])
    expect(() => agencyTasks([], { asOf: '2026-13' })).toThrow(TypeError)
    expect(() => agencyTasks([], { roles: ['boss' as 'lead'] })).toThrow('Cannot take `boss` for a role')
  })
})
