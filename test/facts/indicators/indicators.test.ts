import { describe, expect, it } from 'vitest'
import { extractIndicators, findUnparsedQuantities } from '../../../src/facts/indicators/indicators.js'
import { parsePlan, parsePlanText } from '../../../src/parse.js'
import type { ColumnRole, Role } from '../../../src/plan.js'
import type { AnnexNode, PlanRoot, RowNode, SectionNode } from '../../../src/tree.js'

/** Builds a tree by hand; every string is put into the text of the source, where its extent points. */
class Draft {
  text = ''

  extent(words: string) {
    const start = this.text.length
    this.text += `${words}\n`
    return { start, end: start + words.length }
  }

  section(
    id: string,
    roles: Role[],
    heading: string | null,
    paragraphs: string[],
    children: SectionNode[] = [],
  ): SectionNode {
    return {
      type: 'section',
      id,
      marker: { style: 'none', label: null, ordinal: null, inferred: false },
      heading: heading === null ? null : this.extent(heading),
      paragraphs: paragraphs.map((one) => this.extent(one)),
      roles,
      level: 0,
      extent: { start: 0, end: 0 },
      children,
    }
  }

  annex(columns: [string, ColumnRole][], rows: string[][], group: string | null = null): AnnexNode {
    const groups = group === null ? [] : [this.extent(group)]
    const children = rows.map((cells, i): RowNode => {
      const extents = cells.map((cell) => this.extent(cell))
      return {
        type: 'row',
        id: `PL1.${i + 1}`,
        kind: 'item',
        label: null,
        cells: extents,
        groups,
        extent: { start: 0, end: 0 },
      }
    })
    const table = {
      type: 'table' as const,
      columns: columns.map(([name, role]) => ({ name, role })),
      children,
      extent: { start: 0, end: 0 },
    }
    return {
      type: 'annex',
      id: 'PL1',
      label: null,
      title: null,
      notes: [],
      attachedTo: null,
      children: [table],
      extent: { start: 0, end: 0 },
    }
  }

  root(children: (SectionNode | AnnexNode)[]): PlanRoot {
    return {
      type: 'plan',
      source: { format: 'text', reader: 'test', text: this.text, lines: [], furniture: [], joins: [], pages: null },
      document: { date: null } as PlanRoot['document'],
      title: [],
      children,
      facts: { objectives: [], indicators: [], tasks: [], assignments: [], references: [] },
      diagnostics: [],
    }
  }
}

const targets = (draft: Draft, heading: string, items: string[], roles: Role[] = ['indicators']) =>
  draft.section(
    'II',
    roles,
    heading,
    [],
    items.map((item, i) => draft.section(`II.${i + 1}`, [], null, [item])),
  )

describe('extractIndicators', () => {
  it('numbers the indicators of a section, and takes the date of the nearest heading', () => {
    const draft = new Draft()
    const found = extractIndicators(
      draft.root([
        targets(draft, 'Chỉ tiêu đến năm 2030', ['Tỷ lệ A đạt 5%; tỷ lệ B đạt 6%.', 'Đến năm 2027, tỷ lệ C đạt 7%.']),
      ]),
    )
    expect(found.map(({ id, by }) => [id, by])).toEqual([
      ['II.1#1', '2030'],
      ['II.1#2', '2030'],
      ['II.2#1', '2027'],
    ])
    expect(found.map(({ span }) => draft.text.slice(span.start, span.end))).toEqual(found.map(({ text }) => text))
  })

  it('takes the year of a part or an article above the heading that says the kind', () => {
    const plan = parsePlanText(
      'Phần II. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2026\nI. MỤC TIÊU\n1. Tỷ lệ che phủ rừng đạt 45%.\n2. Tỷ lệ hộ nghèo còn 2%.',
    )
    expect(plan.indicators.map(({ by }) => by)).toEqual(['2026', '2026'])
  })

  it('takes the name of a row from the column beside that of the values', async () => {
    const plan = await parsePlan(
      new TextEncoder().encode(
        '# KẾ HOẠCH\n\nTrồng rừng\n\n## I. MỤC TIÊU\n\n| STT | Nội dung | Chỉ tiêu | Thời gian hoàn thành | Đơn vị chủ trì |\n|---|---|---|---|---|\n| 1 | Tỷ lệ hồ sơ đúng hạn | Trên 98% | 31/12/2026 | Văn phòng |\n| 2 | Trồng rừng tập trung | 2.500 ha | Quý IV/2026 | Chi cục Kiểm lâm |\n',
      ),
      { name: 'a.md' },
    )
    expect(plan.indicators.map(({ name, value, by }) => [name, value?.min, value?.unit, by])).toEqual([
      ['Tỷ lệ hồ sơ đúng hạn', 98, '%', '2026-12-31'],
      ['Trồng rừng tập trung', 2500, 'ha', '2026-36'],
    ])
  })

  it('leaves out what the years before the plan are said to have come to', () => {
    const head = 'ỦY BAN NHÂN DÂN TỈNH\nSố: 12/KH-UBND\nAn Hải, ngày 05 tháng 02 năm 2026\nKẾ HOẠCH\nGiảm nghèo\n'
    const plan = parsePlanText(
      `${head}I. MỤC TIÊU\n1. Năm 2024, tỷ lệ hộ nghèo còn 4%.\n2. Giai đoạn 2021 - 2025, tỷ lệ hộ nghèo giảm 1%/năm.\n3. Năm 2026, tỷ lệ hộ nghèo còn 3%.`,
    )
    expect(plan.document.date).toBe('2026-02-05')
    expect(plan.indicators.map(({ sectionId, by }) => [sectionId, by])).toEqual([['I.3', '2026']])
  })

  it.each(['18 CHỈ TIÊU CHỦ YẾU', 'Hệ thống chỉ tiêu', 'Hệ thống các chỉ tiêu'])(
    'reads what stands below %s',
    (heading) => {
      const plan = parsePlanText(`I. QUAN ĐIỂM\nPhát triển bền vững.\nII. ${heading}\n- Tỷ lệ che phủ rừng: 45%.`)
      expect(plan.indicators.map(({ name }) => name)).toEqual(['Tỷ lệ che phủ rừng'])
    },
  )

  it('takes the date of the paragraph that leads over to the items', () => {
    const plan = parsePlanText(
      'I. MỤC TIÊU\n1. Chỉ tiêu kinh tế\nPhấn đấu đến năm 2028:\n- Tỷ lệ che phủ rừng đạt 45%.\n- Tỷ lệ hộ nghèo còn 2%.',
    )
    expect(plan.indicators.map(({ by, period }) => [by, period])).toEqual([
      ['2028', null],
      ['2028', null],
    ])
  })

  it('takes the period of the nearest heading where no day by which is said', () => {
    const plan = parsePlanText(
      'I. MỤC TIÊU\n1. Các chỉ tiêu chủ yếu giai đoạn 2026 - 2030\n- Tỷ lệ che phủ rừng duy trì 45%.\n- Đến năm 2028, tỷ lệ hộ nghèo còn 2%.',
    )
    expect(plan.indicators.map(({ by, period, inferred }) => [by, period, inferred])).toEqual([
      [null, '2026/2030', ['period']],
      ['2028', null, []],
    ])
  })

  it('takes the end of its own period where that is not the date of the heading', () => {
    const plan = parsePlanText(
      'I. MỤC TIÊU\n1. Chỉ tiêu đến năm 2030\n- Giá trị sản xuất tăng bình quân giai đoạn 2021 - 2025 đạt 6%/năm.\n- Giá trị sản xuất tăng bình quân giai đoạn 2021 - 2030 đạt 7%/năm.\n- Đến năm 2030, có 9 cảng; sản lượng giai đoạn 2026 - 2028 tăng 5%/năm.',
    )
    expect(plan.indicators.map(({ by, period }) => [by, period])).toEqual([
      ['2025', '2021/2025'],
      ['2030', '2021/2030'],
      ['2030', null],
      ['2028', '2026/2028'],
    ])
  })

  it('takes a heading with a day in figures: (đến 30/6/2027)', () => {
    const plan = parsePlanText('I. MỤC TIÊU\n1. Đợt 1: (đến 30/6/2027)\n- Hoàn thành 100% việc số hóa hồ sơ.')
    expect(plan.indicators).toMatchObject([{ by: '2027-06-30', base: 'việc số hóa hồ sơ' }])
  })

  it('gives a target within a task the day that a heading above it names, where its own clause names none', () => {
    const draft = new Draft()
    const found = extractIndicators(
      draft.root([targets(draft, 'Nhiệm vụ đến năm 2030', ['Hình thành 02 trung tâm kho vận.'], ['tasks'])]),
    )
    expect(found).toMatchObject([{ id: 'II.1#1', by: '2030', name: 'trung tâm kho vận' }])
    const inSeason = new Draft()
    const ofSeason = extractIndicators(
      inSeason.root([targets(inSeason, 'Nhiệm vụ mùa mưa năm 2030', ['Hình thành 02 trung tâm kho vận.'], ['tasks'])]),
    )
    expect(ofSeason).toMatchObject([{ by: null, period: null }])
  })

  it.each<Role>(['situation', 'funding', 'viewpoints'])('takes nothing from a section of the role %s', (role) => {
    const draft = new Draft()
    expect(extractIndicators(draft.root([targets(draft, 'Phần', ['Tỷ lệ A đạt 5%.'], [role])]))).toEqual([])
  })

  it('takes a heading that runs on into its text as one sentence', () => {
    const draft = new Draft()
    const heading = { start: 0, end: 19 }
    draft.text = 'Tỷ lệ che phủ rừng: 42%\n'
    const item = {
      ...draft.section('II.1', [], null, []),
      heading: { ...heading, end: 18 },
      paragraphs: [{ start: 20, end: 23 }],
    }
    const found = extractIndicators(
      draft.root([{ ...draft.section('II', ['indicators'], null, []), children: [item] }]),
    )
    expect(found).toMatchObject([{ name: 'Tỷ lệ che phủ rừng', text: 'Tỷ lệ che phủ rừng: 42%' }])
  })

  it('gives one indicator per row and target column, with the unit and the group of the row', () => {
    const draft = new Draft()
    const columns: [string, ColumnRole][] = [
      ['Chỉ tiêu', 'indicator'],
      ['Đơn vị tính', 'unit'],
      ['Hiện trạng 2023', 'baseline'],
      ['Năm 2025', 'target'],
      ['Giai đoạn 2026-2030', 'target'],
    ]
    const annex = draft.annex(columns, [
      ['Thu ngân sách', 'Tỷ đồng', '900', '1.000', '7.500'],
      ['Kinh tế số', '% GRDP', '5', '≥ 10', ''],
      ['Hạng cạnh tranh', 'Thứ bậc', '9', 'Nhóm đầu', ''],
    ])
    const found = extractIndicators(draft.root([annex]))
    expect(found.map(({ id, by, period, base, value }) => [id, by, period, base, value?.min, value?.unit])).toEqual([
      ['PL1.1#1', '2025', null, null, 1000e9, 'VND'],
      ['PL1.1#2', null, '2026/2030', null, 7500e9, 'VND'],
      ['PL1.2#1', '2025', null, 'GRDP', 10, '%'],
      ['PL1.3#1', '2025', null, null, undefined, undefined],
    ])
  })

  it('takes the unit of the row above for `"`', () => {
    const draft = new Draft()
    const columns: [string, ColumnRole][] = [
      ['Chỉ tiêu', 'indicator'],
      ['ĐVT', 'unit'],
      ['Năm 2030', 'target'],
    ]
    const annex = draft.annex(columns, [
      ['Thu nhập bình quân', 'Triệu đồng', '90'],
      ['Trong đó: nông thôn', '"', '70'],
    ])
    const found = extractIndicators(draft.root([annex]))
    expect(found.map(({ value }) => [value?.min, value?.unit])).toEqual([
      [90e6, 'VND'],
      [70e6, 'VND'],
    ])
  })

  it('reads a column `Đơn vị` of such a table as units, and the date of the group', () => {
    const draft = new Draft()
    const columns: [string, ColumnRole][] = [
      ['Chỉ tiêu', 'indicator'],
      ['Đơn vị', 'executor'],
      ['Kết quả', 'output'],
    ]
    const annex = draft.annex(columns, [['- Cán bộ nghiên cứu.', 'Người/vạn dân', '12']], 'Đến năm 2030')
    const [found] = extractIndicators(draft.root([annex]))
    expect(found).toMatchObject({
      name: 'Cán bộ nghiên cứu',
      by: '2030',
      value: { min: 12, unit: 'Người', per: 'vạn dân' },
    })
  })

  const plain: [string, ColumnRole][] = [
    ['Chỉ tiêu', 'indicator'],
    ['Mục tiêu', 'target'],
  ]

  it.each([
    ['CHỈ TIÊU GIAI ĐOẠN 2026 - 2030', null, '2026/2030', ['period']],
    ['CHỈ TIÊU ĐẾN NĂM 2030', '2030', null, []],
    ['CHỈ TIÊU CHỦ YẾU', null, null, []],
  ])('takes the time that the title above says: %s', (title, by, period, inferred) => {
    const draft = new Draft()
    const annex = draft.annex(plain, [['Tỷ lệ che phủ rừng', '60%']], title)
    expect(extractIndicators(draft.root([annex]))[0]).toMatchObject({ by, period, inferred })
  })

  it('takes the time of the column before that of the title', () => {
    const draft = new Draft()
    const columns: [string, ColumnRole][] = [
      ['Chỉ tiêu', 'indicator'],
      ['Năm 2027', 'target'],
    ]
    const annex = draft.annex(columns, [['Tỷ lệ che phủ rừng', '60%']], 'GIAI ĐOẠN 2026 - 2030')
    expect(extractIndicators(draft.root([annex]))[0]).toMatchObject({ by: '2027', period: null })
  })

  it.each([
    ['Tỷ trọng năng lượng tái tạo đạt tối thiểu', '26,1%', 'Tỷ trọng năng lượng tái tạo', 26.1, null],
    ['Tỷ lệ che phủ rừng đạt trên', '60%', 'Tỷ lệ che phủ rừng', 60, null],
    ['Tỷ lệ hộ nghèo còn dưới', '3%', 'Tỷ lệ hộ nghèo', null, 3],
    ['Tỷ lệ hồ sơ trễ hạn không quá', '5%', 'Tỷ lệ hồ sơ trễ hạn', null, 5],
    ['Tỷ lệ hộ ở vùng núi trên', '60%', 'Tỷ lệ hộ ở vùng núi trên', 60, 60],
    ['Mức lương tối thiểu', '5%', 'Mức lương tối thiểu', 5, 5],
    ['Tỷ lệ hộ nghèo còn dưới', 'Dưới 3%', 'Tỷ lệ hộ nghèo còn dưới', null, 3],
  ])('reads what compares at the end of a name: %s %s', (row, cell, name, min, max) => {
    const draft = new Draft()
    const [found] = extractIndicators(draft.root([draft.annex(plain, [[row, cell]])]))
    expect(found).toMatchObject({ name, value: { min, max } })
  })

  it.each([
    ['Giảm tiêu hao năng lượng', '1,5%', 'tiêu hao năng lượng', 'decrease'],
    ['Tăng số giường bệnh', '50 giường', 'số giường bệnh', 'increase'],
    ['Tăng trưởng kinh tế', '8%', 'Tăng trưởng kinh tế', null],
    ['Tăng tỷ lệ che phủ rừng', '60%', 'Tăng tỷ lệ che phủ rừng', null],
    ['Giảm nghèo', 'dưới 3%', 'Giảm nghèo', null],
    ['Giảm tỷ lệ hộ nghèo đa chiều', '2,5%', 'tỷ lệ hộ nghèo đa chiều', 'decrease'],
    ['Giảm tỷ lệ hộ nghèo', 'còn 3%', 'Giảm tỷ lệ hộ nghèo', null],
  ])('reads a row that is a change: %s %s', (row, cell, name, change) => {
    const draft = new Draft()
    const [found] = extractIndicators(draft.root([draft.annex(plain, [[row, cell]])]))
    expect(found).toMatchObject({ name, change })
  })

  it.each([
    ['Tỷ lệ che phủ rừng năm 2029', 'Tỷ lệ che phủ rừng', '2029', null],
    ['Số doanh nghiệp mới (2026 - 2030)', 'Số doanh nghiệp mới', null, '2026/2030'],
    ['Tỷ lệ hộ nghèo theo chuẩn giai đoạn 2026 - 2030', 'Tỷ lệ hộ nghèo theo chuẩn giai đoạn 2026 - 2030', null, null],
  ])('reads the time at the end of a name: %s', (row, name, by, period) => {
    const draft = new Draft()
    const [found] = extractIndicators(draft.root([draft.annex(plain, [[row, '60']])]))
    expect(found).toMatchObject({ name, by, period })
  })

  it('takes the time of the heading over a table in the body', async () => {
    const table =
      '| TT | Chỉ tiêu | Mục tiêu |\n|---|---|---|\n| 1 | Tỷ lệ che phủ rừng | 55% |\n| 2 | Số hồ | 12 hồ |\n'
    const text = `KẾ HOẠCH\nPhát triển lâm nghiệp\n\nI. MỤC TIÊU ĐẾN NĂM 2029\n\nCác chỉ tiêu:\n\n${table}\nII. NHIỆM VỤ\n\n1. Trồng rừng.\n`
    const { indicators } = await parsePlan(text, { format: 'markdown' })
    expect(indicators.map(({ name, by }) => [name, by])).toEqual([
      ['Tỷ lệ che phủ rừng', '2029'],
      ['Số hồ', '2029'],
    ])
  })

  it('reads the values in the names where no column has any', async () => {
    const rows = (...cells: string[]) => cells.map((cell, i) => `| ${i + 1} | ${cell} |`).join('\n')
    const read = async (head: string, ...cells: string[]) => {
      const table = `| TT | ${head} |\n|${'---|'.repeat(head.split('|').length + 1)}\n${rows(...cells)}`
      const title = 'PHỤ LỤC\nCHỈ TIÊU CHỦ YẾU ĐẾN NĂM 2030\n(Kèm theo Kế hoạch số 5/KH-UBND)'
      const { indicators } = await parsePlan(`${title}\n\n${table}\n`, { format: 'markdown' })
      return indicators.map(({ name, value, by }) => [name, value?.min ?? value?.max, by])
    }
    expect(
      await read(
        'Chỉ tiêu | Đơn vị chủ trì',
        'Tỷ lệ hộ nghèo còn dưới 3% | Sở Nội vụ',
        '100% xã đạt chuẩn vào năm 2028 | Sở Nội vụ',
        'Tỷ lệ xã có từ 02 bác sĩ trở lên | Sở Y tế',
        'Số bác sĩ/10.000 dân | Sở Y tế',
      ),
    ).toEqual([
      ['Tỷ lệ hộ nghèo', 3, '2030'],
      ['xã đạt chuẩn', 100, '2028'],
    ])
    expect(
      await read(
        'Chỉ tiêu | ĐVT | Kế hoạch năm 2026',
        'Tỷ lệ lao động qua đào tạo | % | 65',
        'Phấn đấu trên 90% hộ dân dùng nước sạch | | ',
        'Tỷ lệ trẻ dưới 5 tuổi suy dinh dưỡng | % | ',
      ),
    ).toEqual([
      ['Tỷ lệ lao động qua đào tạo', 65, '2026'],
      ['hộ dân dùng nước sạch', 90, '2030'],
    ])
  })

  it('reads what the task cells of other tables aim at', () => {
    const draft = new Draft()
    const annex = draft.annex(
      [
        ['Nhiệm vụ', 'task'],
        ['Sản phẩm', 'output'],
      ],
      [['Bố trí ít nhất 15% ngân sách.', '01 báo cáo']],
    )
    expect(extractIndicators(draft.root([annex])).map((one) => one.id)).toEqual(['PL1.1#1'])
  })
})

describe('rules', () => {
  const charter = [
    'ỦY BAN NHÂN DÂN TỈNH SƠN HÀ',
    'Số: 12/QĐ-UBND',
    'QUYẾT ĐỊNH',
    'Điều 1. Ban hành kèm theo Quyết định này Điều lệ Hội Trồng chè.',
    'TM. ỦY BAN NHÂN DÂN',
    'CHỦ TỊCH',
    'Nguyễn Văn An',
    'ĐIỀU LỆ',
    'HỘI TRỒNG CHÈ TỈNH SƠN HÀ',
    '(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh)',
    'Chương I',
    'NHIỆM VỤ',
    'Điều 1. Nhiệm vụ của Ban Chấp hành',
    '1. Bầu bổ sung ít nhất 30% số ủy viên.',
  ].join('\n')

  it('of a charter set no targets', async () => {
    expect((await parsePlan(charter)).indicators).toEqual([])
    expect((await parsePlan(charter.replace('ĐIỀU LỆ', 'ĐỀ ÁN'))).indicators).not.toEqual([])
  })
})

describe('findUnparsedQuantities', () => {
  it('reports a target without a number', () => {
    const draft = new Draft()
    const root = draft.root([
      draft.annex(
        [
          ['Chỉ tiêu', 'indicator'],
          ['Mục tiêu', 'target'],
        ],
        [['Hạ tầng số', 'Hiện đại']],
      ),
    ])
    root.facts.indicators = extractIndicators(root)
    expect(findUnparsedQuantities(root)).toMatchObject([{ rule: 'unparsed-quantity', sectionId: 'PL1.1' }])
  })
})

describe('the tables of a plan', () => {
  const read = async (...lines: string[]) => {
    const bytes = new TextEncoder().encode(['# KẾ HOẠCH', '', 'PHỤ LỤC I', '', ...lines].join('\n'))
    const { indicators } = await parsePlan(bytes, { name: 'plan.md' })
    return indicators.map(({ id, name, value, by, period, baseline }) => [
      id,
      name,
      value && (value.min ?? value.max),
      value?.unit ?? null,
      by,
      period,
      baseline && [baseline.text, baseline.date, baseline.value?.min],
    ])
  }

  it('tell a change, and from what, where the name of a row compares', async () => {
    const rows = ['| TT | Chỉ tiêu | Mục tiêu |', '|---|---|---|', '| 1 | Giảm phát thải so với năm 2020 | 9% |']
    const { indicators } = await parsePlan(new TextEncoder().encode(['# PHỤ LỤC', '', ...rows].join('\n')), {
      name: 'a.md',
    })
    expect(indicators.map(({ name, change, baseline }) => [name, change, baseline?.text])).toEqual([
      ['phát thải', 'decrease', 'năm 2020'],
    ])
  })

  it('tell a change from a level where the name of a row ends in one', async () => {
    const rows = ['| TT | Chỉ tiêu | Đơn vị tính | Năm 2028 |', '|---|---|---|---|']
    const bytes = new TextEncoder().encode(
      ['# KẾ HOẠCH', '', 'PHỤ LỤC I', '', ...rows, '| 1 | Sản lượng tôm tăng bình quân | %/năm | 6 |', ''].join('\n'),
    )
    const { indicators } = await parsePlan(bytes, { name: 'plan.md' })
    expect(indicators.map(({ name, change }) => [name, change])).toEqual([['Sản lượng tôm', 'increase']])
  })

  it('tell by how much, and per how many, where the cell or the name says it', async () => {
    const rows = ['| TT | Chỉ tiêu | Đơn vị | 2030 |', '|---|---|---|---|', '| 1 | Tỷ lệ hộ nghèo | % | Giảm 1% |']
    const more = [
      '| 2 | Tỷ lệ cận nghèo | % | Giảm còn 3 |',
      '| 3 | Số bác sĩ/vạn dân | Bác sĩ | 12 |',
      '| 4 | Số giờ mất điện | Giờ | Giảm ≥ 10 |',
    ]
    const { indicators } = await parsePlan(new TextEncoder().encode(['# PHỤ LỤC', '', ...rows, ...more].join('\n')), {
      name: 'a.md',
    })
    expect(indicators.map(({ change, value }) => [change, value?.per])).toEqual([
      ['decrease', null],
      [null, null],
      [null, 'vạn dân'],
      ['decrease', null],
    ])
  })

  it('tell among whom each rank of a cell is', async () => {
    const rows = [
      '| TT | Chỉ tiêu | Đơn vị | Mục tiêu 2030 |',
      '|---|---|---|---|',
      '| 1 | Xếp hạng | Thứ bậc | ≤ 3 Đông Á; ≤ 50 Thế giới |',
    ]
    const { indicators } = await parsePlan(new TextEncoder().encode(['# PHỤ LỤC', '', ...rows].join('\n')), {
      name: 'a.md',
    })
    expect(indicators.map(({ value, base }) => [value?.max, base])).toEqual([
      [3, 'Đông Á'],
      [50, 'Thế giới'],
    ])
  })

  it('pair the items of two lists, below the title of their group', async () => {
    expect(
      await read(
        '| Nhóm chỉ số | KPI | Mốc 2030 | Mốc 2045 (dự kiến) |',
        '|---|---|---|---|',
        '| Kinh tế số | - Tỷ trọng trong GRDP<br>- Số trạm 5G | - 30%<br>- 40 trạm | Theo kết quả của giai đoạn trước |',
        '| Kinh tế số | - Tỷ lệ hộ có cáp quang | - 90% | - 100% |',
      ),
    ).toEqual([
      ['PL1.-1#1', 'Tỷ trọng trong GRDP', 30, '%', '2030', null, null],
      ['PL1.-1#3', 'Tỷ trọng trong GRDP - Số trạm 5G', null, null, '2045', null, null],
      ['PL1.-1#2', 'Số trạm 5G', 40, 'trạm', '2030', null, null],
      ['PL1.-2#1', 'Tỷ lệ hộ có cáp quang', 90, '%', '2030', null, null],
      ['PL1.-2#2', 'Tỷ lệ hộ có cáp quang', 100, '%', '2045', null, null],
    ])
  })

  it('read how an item of a list moves', async () => {
    const rows = [
      '| Nhóm chỉ số | KPI | Mốc 2030 |',
      '|---|---|---|',
      '| Xã hội | - Hộ nghèo<br>- Số bác sĩ | - Giảm 2%/năm<br>- Tăng 10% |',
    ]
    const { indicators } = await parsePlan(new TextEncoder().encode(['# PHỤ LỤC', '', ...rows].join('\n')), {
      name: 'a.md',
    })
    expect(indicators.map(({ name, change }) => [name, change])).toEqual([
      ['Hộ nghèo', 'decrease'],
      ['Số bác sĩ', 'increase'],
    ])
  })

  it('name what is counted where the row says the goal of all years', async () => {
    expect(
      await read(
        '| TT | Chỉ tiêu | Năm 2027 | Năm 2028 |',
        '|---|---|---|---|',
        '| 1 | Mở ít nhất 900 lớp học với 40 giáo viên | 300 lớp học/20 giáo viên | 600 lớp học |',
        '| 2 | Tỷ lệ xã đạt 19 tiêu chí (%) | 50 | 60 |',
      ),
    ).toEqual([
      ['PL1.1#1', 'lớp học', 300, 'lớp học', '2027', null, null],
      ['PL1.1#2', 'giáo viên', 20, 'giáo viên', '2027', null, null],
      ['PL1.1#3', 'lớp học', 600, 'lớp học', '2028', null, null],
      ['PL1.2#1', 'Tỷ lệ xã đạt 19 tiêu chí (%)', 50, '%', '2027', null, null],
      ['PL1.2#2', 'Tỷ lệ xã đạt 19 tiêu chí (%)', 60, '%', '2028', null, null],
    ])
  })

  it('count each of two linked counts of a cell', async () => {
    expect(
      await read(
        '| TT | Chỉ tiêu | Đơn vị tính | Năm 2028 |',
        '|---|---|---|---|',
        '| 1 | Sàn nông sản | | 400 sản phẩm/2500 thành viên |',
      ),
    ).toEqual([
      ['PL1.1#1', 'Sàn nông sản', 400, 'sản phẩm', '2028', null, null],
      ['PL1.1#2', 'Sàn nông sản', 2500, 'thành viên', '2028', null, null],
    ])
  })

  it('give one indicator per target column, with what was reached before', async () => {
    expect(
      await read(
        '| TT | Chỉ tiêu | Đơn vị tính | Thực hiện 2022 | Kế hoạch 2023 | Kế hoạch 2025 |',
        '|---|---|---|---|---|---|',
        '| 1 | Thu ngân sách | Tỷ đồng | 850 | 900 | ≥ 1.200 |',
      ),
    ).toEqual([
      ['PL1.1#1', 'Thu ngân sách', 900e9, 'VND', '2023', null, ['Thực hiện 2022', '2022', 850e9]],
      ['PL1.1#2', 'Thu ngân sách', 1200e9, 'VND', '2025', null, ['Thực hiện 2022', '2022', 850e9]],
    ])
  })

  it('read the years below `Lộ trình`, its first one too', async () => {
    expect(
      await read(
        '| TT | Chỉ tiêu | Đơn vị | Lộ trình | | Chủ trì |',
        '|---|---|---|---|---|---|',
        '| | | | 2024 | 2025 | |',
        '| 1 | Tỷ lệ ký số | % | 80 | 100 | Sở Nội vụ |',
      ),
    ).toEqual([
      ['PL1.1#1', 'Tỷ lệ ký số', 80, '%', '2024', null, null],
      ['PL1.1#2', 'Tỷ lệ ký số', 100, '%', '2025', null, null],
    ])
  })

  it('take the plan of a year that is over as no target, and number columns by letters', async () => {
    expect(
      await read(
        '| TT | Chỉ tiêu | ĐVT | Năm 2023 | | Kế hoạch năm 2024 | So với năm 2023 (%) |',
        '|---|---|---|---|---|---|---|',
        '| | | | Kế hoạch | Ước thực hiện | | |',
        '| A | B | C | 1 | 2 | 3 | 4=3/2 |',
        '| 1 | Diện tích ngô | 1.000 ha | 12 | 12,5 | 13 | 104 |',
      ),
    ).toEqual([['PL1.1#1', 'Diện tích ngô', 13000, 'ha', '2024', null, ['Năm 2023 Ước thực hiện', '2023', 12500]]])
  })

  it('take the unit of the whole for its yearly parts', async () => {
    expect(
      await read(
        '| TT | Chỉ tiêu | Năm 2026 | Năm 2027 |',
        '|---|---|---|---|',
        '| 1 | Doanh thu đạt 500 tỷ đồng | 50 | 75 |',
      ),
    ).toEqual([
      ['PL1.1#1', 'Doanh thu', 50e9, 'VND', '2026', null, null],
      ['PL1.1#2', 'Doanh thu', 75e9, 'VND', '2027', null, null],
    ])
  })

  it('take the unit that the header of a column or the line above the table names', async () => {
    const rows = ['|---|---|---|---|', '| 1 | Cam sành | 1.300 | 1.450 |']
    const read2 = ['PL1.1#2', 'Cam sành', 1450, 'tấn', '2027', null, null]
    expect(await read('| TT | Sản phẩm | Sản lượng (tấn) 2026 | Sản lượng (tấn) 2027 |', ...rows)).toContainEqual(read2)
    const table = ['| TT | Sản phẩm | Năm 2026 | Năm 2027 |', ...rows]
    expect(await read('Đơn vị tính: tấn', '', ...table)).toContainEqual(read2)
    expect(await read('Đơn vị tính: dự kiến', '', ...table)).toContainEqual(read2.with(3, null))
  })

  it('are reached in the part of a year that a column is headed by', async () => {
    const dates = (
      await read(
        '| TT | Chỉ tiêu | ĐVT | Kế hoạch năm 2026 | | |',
        '|---|---|---|---|---|---|',
        '| | | | Cả năm | 6 tháng đầu | 6 tháng cuối |',
        '| 1 | Thu ngân sách | Tỷ đồng | 90 | 40 | 50 |',
      )
    ).map((one) => one[4])
    expect(dates).toEqual(['2026', '2026-40', '2026-41'])
  })

  it('are named without the verb whose object is the value', async () => {
    expect(
      await read('| TT | Chỉ tiêu | Năm 2027 |', '|---|---|---|', '| 1 | Mực nước hồ duy trì | > 0,7 m |'),
    ).toMatchObject([['PL1.1#1', 'Mực nước hồ', 0.7, 'm', '2027', null, null]])
  })

  it('take what a name says it is counted per, unless the unit says it', async () => {
    const head = ['| TT | Chỉ tiêu | Đơn vị tính | Năm 2027 |', '|---|---|---|---|']
    const rows = ['| 1 | Thu nhập bình quân/người | Triệu đồng | 70 |', '| 2 | Sản lượng/năm | Tấn/tháng | 6 |']
    const bytes = new TextEncoder().encode(['# KẾ HOẠCH', '', 'PHỤ LỤC I', '', ...head, ...rows].join('\n'))
    const { indicators } = await parsePlan(bytes, { name: 'plan.md' })
    expect(indicators.map(({ name, value }) => [name, value?.per])).toEqual([
      ['Thu nhập bình quân', 'người'],
      ['Sản lượng/năm', 'tháng'],
    ])
  })

  it('of tasks have a column of what is measured', async () => {
    const head = ['| TT | Hoạt động | Kết quả | Chỉ số đánh giá | Chủ trì |', '|---|---|---|---|---|']
    const rows = [
      '| 1 | Khám sàng lọc | 50 xã | ≥ 60% người trên 40 tuổi được đo huyết áp | Sở Y tế |',
      '| 2 | Mở lớp | Lớp học | Số lớp được mở | Sở Y tế |',
    ]
    expect(await read(...head, ...rows)).toEqual([
      ['PL1.1#1', 'người trên 40 tuổi được đo huyết áp', 60, '%', null, null, null],
    ])
  })

  it('take the period of a column, the unit of a name and the date of a column of times', async () => {
    expect(
      await read(
        '| TT | Chỉ tiêu | Giai đoạn 2026 - 2030 |',
        '|---|---|---|',
        '| 1 | Tỷ lệ hộ nghèo (%) | < 3 |',
        '',
        '| TT | Chỉ tiêu | Mục tiêu | Thời gian hoàn thành | Chủ trì |',
        '|---|---|---|---|---|',
        '| 2 | Dịch vụ công | Tối thiểu 800 dịch vụ | Quý II/2025 | Sở Nội vụ |',
      ),
    ).toEqual([
      ['PL1.1#1', 'Tỷ lệ hộ nghèo (%)', 3, '%', '2030', '2026/2030', null],
      ['PL1.2#1', 'Dịch vụ công', 800, 'dịch vụ', '2025-34', null, null],
    ])
  })
})

describe('a target without a subject', () => {
  it('is of the title above it', () => {
    const draft = new Draft()
    const item = draft.section('II.1', [], 'Tỷ lệ đô thị hóa', ['Năm 2024 đạt 40%, năm 2025 đạt 45%.'])
    const found = extractIndicators(draft.root([draft.section('II', ['indicators'], 'CHỈ TIÊU', [], [item])]))
    expect(found.map(({ name, by, inferred }) => [name, by, inferred])).toEqual([
      ['Tỷ lệ đô thị hóa', '2024', ['name']],
      ['Tỷ lệ đô thị hóa', '2025', ['name']],
    ])
  })
})

describe('what is no target, and what is one', () => {
  it('takes no numbers of who comes to a meeting', () => {
    const plan = parsePlanText('I. NHIỆM VỤ\n1. Mở lớp tập huấn.\n- Thành phần: mỗi đơn vị cử 02 cán bộ.')
    expect(plan.indicators).toEqual([])
  })

  it('takes a share, or a number with a bound, in the title of a task too', () => {
    const plan = parsePlanText(
      'II. NHIỆM VỤ\n1. Hoàn thiện ít nhất 500 ha mặt bằng sạch:\n- Sở Xây dựng chủ trì đền bù.\n2. Tỷ lệ khu có trạm xử lý nước thải đạt 100%:\n- Sở Y tế kiểm tra.\n3. Tổ chức 03 hội nghị hiệp thương:\n- Mời cử tri.\n4. Đối với xã có dưới 100 cử tri:\n- Họp toàn xã.',
    )
    expect(plan.indicators.map(({ sectionId, value }) => [sectionId, value?.min, value?.unit])).toEqual([
      ['II.1', 500, 'ha'],
      ['II.2', 100, '%'],
    ])
  })

  it('takes the targets of a directive, which needs no heading for its tasks', () => {
    const plan = parsePlanText(
      'CHỈ THỊ\nVề chuyển đổi số\n1. Các sở, ban, ngành:\na) Đến năm 2027, bảo đảm 80% hồ sơ được số hóa.\nb) Báo cáo kết quả.',
    )
    expect(plan.indicators.map(({ sectionId, value, by }) => [sectionId, value?.min, by])).toEqual([
      ['1.a', 80, '2027'],
    ])
  })
})

describe('what is counted, and what only looks like it', () => {
  const found = async (...lines: string[]) => {
    const { indicators } = await parsePlan(['KẾ HOẠCH', 'Cải cách hành chính', ...lines].join('\n'))
    return indicators.map(({ sectionId, name, value }) => [sectionId, name, value?.min, value?.unit])
  }

  it('is read from a purpose that sets a figure', async () => {
    expect(await found('I. MỤC ĐÍCH', '- Phấn đấu giảm từ 5% - 10% số hồ sơ trễ hạn.')).toEqual([
      ['I.-1', 'số hồ sơ trễ hạn', 5, '%'],
    ])
    expect(await found('I. MỤC ĐÍCH', '- Kiểm tra tại 12 xã.')).toEqual([])
  })

  it('is not the size of each thing that is built', async () => {
    expect(await found('I. MỤC TIÊU', '- Xây dựng 05 trạm bơm công suất 10 m3/s.')).toEqual([
      ['I.-1', 'trạm bơm công suất 10 m3/s', 5, 'trạm bơm'],
    ])
    expect(await found('I. MỤC TIÊU', '- Công suất cấp nước đạt 90.000 m3/ngày.')).toHaveLength(1)
  })

  it('is how large what is made is: that is no part of its name', async () => {
    const { indicators } = await parsePlan('I. MỤC TIÊU\n- Xây dựng vùng ương giống tập trung với quy mô 350 ha.')
    expect(indicators.map(({ name, value }) => [name, value?.max])).toEqual([
      ['Xây dựng vùng ương giống tập trung', 350],
    ])
  })

  it('is a measure of each person or place in a task too', async () => {
    const tasks = 'I. NHIỆM VỤ CHỦ YẾU'
    expect(await found(tasks, '1. Phấn đấu diện tích sàn bình quân đầu người 15m2; mật độ đường 3 km/km2.')).toEqual([
      ['I.1', 'diện tích sàn bình quân đầu người', 15, 'm2'],
      ['I.1', 'mật độ đường', 3, 'km'],
    ])
    expect(await found(tasks, '1. Cải tạo tuyến đường xã, mặt đường 5m2.')).toEqual([])
  })

  it('is no place in a list', async () => {
    expect(await found('I. NHIỆM VỤ', '1. Bỏ các mục tại số thứ tự 1, 2 kèm theo Quyết định này.')).toEqual([])
    expect(await found('I. NHIỆM VỤ', '1. Bỏ ô số 3 và 4 tờ khai.')).toEqual([])
    expect(await found('I. MỤC TIÊU', '- Thực hiện Điều 2, 3, 4 Nghị quyết số 101/2025/UBTVQH15.')).toEqual([])
    expect(await found('I. MỤC TIÊU', '- Thực hiện khoản 1 và 3 Luật này.')).toEqual([])
  })

  it('is no day that comes back', async () => {
    expect(await found('I. NHIỆM VỤ', '1. Báo cáo trước ngày 10/6 và 10/12 hằng năm.')).toEqual([])
    expect(await found('I. NHIỆM VỤ', '1. Báo cáo trước ngày 10/6 và 10/12 hàng năm.')).toEqual([])
  })

  it('is not due in the year of the value that it had', async () => {
    const { indicators } = await parsePlan('I. CHỈ TIÊU\n- Tỷ lệ hút thuốc giảm xuống dưới 25% (năm 2022: 30,9%).')
    expect(indicators.map(({ name, value, by }) => [name, value?.max, by])).toEqual([['Tỷ lệ hút thuốc', 25, null]])
  })

  it('is due when the work of its row ends', async () => {
    const { indicators } = await parsePlan(
      'PHỤ LỤC\n| TT | Đầu việc | Chủ trì | Bắt đầu | Hạn | Sản phẩm | Chỉ số đo |\n|---|---|---|---|---|---|---|\n| 1 | Số hóa hồ sơ | Sở Nội vụ | 01/3/2026 | 30/6/2026 | Kho dữ liệu | Hồ sơ đủ trường ≥ 95% |\n| 2 | Tập huấn | Sở Nội vụ | 01/4/2026 | 15/5/2026 | Tài liệu | Đạt |',
    )
    expect(indicators.map(({ name, value, by }) => [name, value?.min, by])).toEqual([
      ['Hồ sơ đủ trường', 95, '2026-06-30'],
    ])
  })

  it('is not the count within the name of what is measured', async () => {
    expect(await found('I. CHỈ TIÊU', '- Điểm trung bình 83 tiêu chí: ≥ 3,6 điểm.')).toEqual([
      ['I.-1', 'Điểm trung bình 83 tiêu chí', 3.6, 'điểm'],
    ])
  })
})

describe('the items of a list of years', () => {
  it('measure what the first of them says', () => {
    const years = '- Năm 2026: 50% xã có bác sĩ.\n- Năm 2027: Phấn đấu có 70%.\n- Y tế phát triển 20%.'
    const { indicators } = parsePlanText(`I. CHỈ TIÊU\n${years}\nII. NHIỆM VỤ\n1. Rà soát.`)
    expect(indicators.slice(0, 2).map(({ name, by, value }) => [name, by, value?.min])).toEqual([
      ['xã có bác sĩ', '2026', 50],
      ['xã có bác sĩ', '2027', 70],
    ])
  })

  it('measure what they say themselves behind the last of their values', () => {
    const items = '- 50% xã có bác sĩ.\n- Đến năm 2027 đạt 70% và đến năm 2030 đạt 95% trẻ em được tiêm chủng.'
    const { indicators } = parsePlanText(`I. CHỈ TIÊU\n${items}\nII. NHIỆM VỤ\n1. Rà soát.`)
    expect(indicators.slice(1).map(({ name, by, value }) => [name, by, value?.min])).toEqual([
      ['trẻ em được tiêm chủng', '2027', 70],
      ['trẻ em được tiêm chủng', '2030', 95],
    ])
  })
})

describe('a table of counts out of all', () => {
  const targets = (date: string, title: string, head: string, ...rows: string[]) =>
    parsePlanText(
      [
        `Hà Nam, ngày ${date}`,
        'KẾ HOẠCH',
        'Về thanh niên',
        'I. MỤC TIÊU',
        'Chi tiết tại phụ lục.',
        'PHỤ LỤC',
        title,
        head,
        `|${' --- |'.repeat(head.split('|').length - 2)}`,
        ...rows,
      ].join('\n'),
    ).indicators.map(({ value, by }) => [value?.min, value?.unit, by])

  it('is to reach the first number', () => {
    const head = '| TT | Chỉ tiêu | ĐVT | Năm 2027 |'
    expect(targets('05 tháng 01 năm 2027', 'CHỈ TIÊU', head, '| 1 | Số trường đạt chuẩn | Trường | 8/9 |')).toEqual([
      [8, 'Trường', '2027'],
    ])
  })

  it('has targets in its own and later years', () => {
    const table = ['| TT | Chỉ tiêu | ĐVT | Năm 2026 | Năm 2027 |', '| 1 | Số chợ đạt chuẩn | Chợ | 12 | 15 |']
    const [head = '', row = ''] = table
    expect(targets('05 tháng 01 năm 2027', 'CHỈ TIÊU', head, row)).toEqual([[15, 'Chợ', '2027']])
    expect(targets('05 tháng 12 năm 2026', 'CHỈ TIÊU', head, row)).toHaveLength(2)
    expect(targets('05 tháng 12 năm 2028', 'CHỈ TIÊU', head, row)).toHaveLength(2)
  })

  it('measures what stands beside an aim of several rows', () => {
    const head = '| TT | Mục tiêu | Chỉ tiêu | ĐVT | Năm 2027 |'
    const row = '| 1 | Y tế số | Số bệnh viện dùng bệnh án điện tử | Bệnh viện | 7 |'
    const { indicators } = parsePlanText(
      ['KẾ HOẠCH', 'Về y tế', 'PHỤ LỤC', 'CHỈ TIÊU', head, `|${' --- |'.repeat(5)}`, row].join('\n'),
    )
    expect(indicators.map(({ name, value }) => [name, value?.min])).toEqual([['Số bệnh viện dùng bệnh án điện tử', 7]])
  })

  it('of results has no targets, and one of years to come has', () => {
    const head = '| TT | Nội dung | ĐVT | Năm 2026 | Năm 2027 |'
    const row = '| 1 | Số thanh niên có việc làm | Người | 120 | 150 |'
    const title = 'KẾT QUẢ THỰC HIỆN CÁC NHIỆM VỤ'
    expect(targets('05 tháng 12 năm 2027', title, head, row)).toEqual([])
    expect(targets('05 tháng 12 năm 2026', title, head, row)).not.toEqual([])
    expect(targets('05 tháng 12 năm 2027', 'CHỈ TIÊU', head, row)).not.toEqual([])
  })
})

it('finds none in a table of what was reached', () => {
  const table = [
    '| Chỉ tiêu | Đơn vị tính | Kế hoạch | Thực hiện |',
    '|---|---|---|---|',
    '| Trồng rừng | ha | 50 | 60 |',
  ]
  const found = async (title: string) =>
    (await parsePlan(['# KẾ HOẠCH', '', title, '', ...table].join('\n'), { format: 'markdown' })).indicators.length
  return expect(Promise.all([found('## I. KẾT QUẢ ĐẠT ĐƯỢC'), found('## I. CHỈ TIÊU')])).resolves.toEqual([0, 1])
})

it('are named without who moves them', () => {
  const lines = ['KẾ HOẠCH', 'Cải cách', 'I. NHIỆM VỤ', '1. Sở Y tế rút ngắn thời gian cấp phép xuống còn 15 ngày.']
  expect(parsePlanText(lines.join('\n')).indicators.map(({ name }) => name)).toEqual(['thời gian cấp phép'])
})
