import fc from 'fast-check'
import { unzipSync } from 'fflate'
import readSheets from 'read-excel-file/node'
import { SaxesParser } from 'saxes'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Plan, parsePlanText, writePlan } from '../../src/index.js'
import { assignedTasks, leadAgencies } from '../../src/write/assigned-tasks.js'
import { dateText } from '../../src/write/words/dates.js'
import { wordsOf } from '../../src/write/words/index.js'
import { dateValue, dueValue } from '../../src/write/xlsx/cells.js'
import { lineCount, measure, rowHeight } from '../../src/write/xlsx/row-height.js'
import { sheetNamer } from '../../src/write/xlsx/sheet-names.js'
import { fittedWidths } from '../../src/write/xlsx/widths.js'
import { assignment, party, plan, schedule, task } from '../cli/page.js'
import { fixturePlan, textPlans } from './plans.js'

type Cell = string | number | boolean | Date | null

interface Sheet {
  name: string
  /** From the header on, each row by its headings. */
  rows: Record<string, Cell>[]
  title: string[]
}

async function sheetsOf(bytes: Uint8Array): Promise<Sheet[]> {
  const sheets = (await readSheets(Buffer.from(bytes))) as unknown as { sheet: string; data: Cell[][] }[]
  return sheets.map(({ sheet: name, data }) => {
    const at = data.findIndex(([first]) => first === 'TT' || first === 'No.')
    const headings = (data[at] ?? []).map(String)
    const rows = data
      .slice(at + 1)
      .map((cells) => Object.fromEntries(headings.map((heading, i) => [heading, cells[i] ?? null])))
    return { name, rows, title: data.slice(0, at).flatMap(([first]) => (first === null ? [] : [String(first)])) }
  })
}

/** As a cell holds it: trimmed by the reader, null where empty. */
const cell = (text: string | null | undefined): string | null => text?.replaceAll('\u2028', '\n').trim() || null
const lines = (entries: readonly string[]): string | null => cell(entries.join('\n'))

describe('a workbook read back', () => {
  let plans: { name: string; plan: Plan; sheets: Sheet[] }[] = []
  beforeAll(async () => {
    const all = await textPlans()
    plans = await Promise.all(
      all.map(async (each) => ({ ...each, sheets: await sheetsOf(await writePlan(each.plan, 'xlsx')) })),
    )
  })

  it('has each task with who does it, what comes out and when', () => {
    for (const { name, plan, sheets } of plans) {
      const rows = sheets[0]?.rows ?? []
      const expected = assignedTasks(plan).map(({ task, assignment }, i) => ({
        TT: i + 1,
        'Nhiệm vụ': cell(task ? task.text : plan.text.slice(assignment?.span.start, assignment?.span.end)),
        'Chủ trì': lines(assignment?.leads.map((lead) => lead.name) ?? []),
        Mục: task?.id ?? assignment?.inheritedFrom ?? null,
        'Phối hợp': lines(assignment?.coordinators.map((party) => party.name) ?? []),
        'Sản phẩm': lines(assignment?.outputs ?? []),
        Nhóm: lines(task?.groups ?? []),
      }))
      const read = rows.map((row) =>
        Object.fromEntries(Object.keys(expected[0] ?? {}).map((key) => [key, row[key] ?? null])),
      )
      expect({ name, read }).toEqual({ name, read: expected })
    }
  })

  it('has a sheet for each body that leads tasks', () => {
    for (const { name, plan, sheets } of plans) {
      const agencies = leadAgencies(assignedTasks(plan))
      expect(sheets).toHaveLength(4 + agencies.length)
      const counts = sheets.slice(1, -3).map(({ title, rows }) => ({ name: title[0], tasks: rows.length }))
      expect({ name, counts }).toEqual({
        name,
        counts: agencies.map((agency) => ({ name: cell(agency.name), tasks: agency.tasks.length })),
      })
    }
  })

  it('has the indicators with their bounds as numbers, the references with their targets, and the diagnostics', () => {
    for (const { name, plan, sheets } of plans) {
      const [indicators, references, diagnostics] = sheets.slice(-3)
      expect({
        name,
        rows: indicators?.rows.map((row) => [row['Chỉ tiêu'], row['Tối thiểu'] ?? null, row.Mục]),
      }).toEqual({
        name,
        rows: plan.indicators.map((indicator) => [cell(indicator.name), indicator.value?.min ?? null, indicator.id]),
      })
      expect({ name, rows: references?.rows.map((row) => [row['Viện dẫn'], row['Số, ký hiệu'] ?? null]) }).toEqual({
        name,
        rows: plan.references.map(({ text, target }) => [
          cell(text),
          target && 'number' in target ? target.number : null,
        ]),
      })
      expect(diagnostics?.rows).toHaveLength(plan.diagnostics.length)
    }
  })
})

async function parts(plan: Plan, options = {}): Promise<Record<string, string>> {
  const files = unzipSync(await writePlan(plan, 'xlsx', options))
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]))
}

describe('a workbook', () => {
  const small = plan({
    tasks: [task('1', { text: '=HYPERLINK("http://x")' }), task('2', { text: '-1+1' })],
    assignments: [
      assignment('1', [party('Sở Y tế', 'so-y-te')], { schedule: schedule({ text: 'trước 30/9', to: '2024-09-30' }) }),
      assignment('2', [party('Sở y tế', 'so-y-te')], { schedule: schedule({ text: 'năm 2025', to: '2025' }) }),
    ],
  })

  it('has well-formed parts', async () => {
    for (const [name, xml] of Object.entries(await parts(fixturePlan('ke-hoach-chuyen-doi-so')))) {
      const parser = new SaxesParser()
      parser.on('error', (error) => {
        throw new Error(`${name}: ${error.message}`)
      })
      parser.write(xml).close()
    }
  })

  it('has text where a formula could stand', async () => {
    const { 'xl/worksheets/sheet1.xml': sheet, 'xl/sharedStrings.xml': strings } = await parts(small)
    expect(sheet).not.toContain('<f>')
    expect(strings).toContain('<t>=HYPERLINK(&quot;http://x&quot;)</t>'.replaceAll('&quot;', '"'))
    const [first] = await sheetsOf(await writePlan(small, 'xlsx'))
    expect(first?.rows.map((row) => row['Nhiệm vụ'])).toEqual(['=HYPERLINK("http://x")', '-1+1'])
  })

  it('has dates as dates where the day is known, else as text', async () => {
    const [first] = await sheetsOf(await writePlan(small, 'xlsx'))
    expect(first?.rows.map((row) => row['Đến hạn'])).toEqual([new Date('2024-09-30T00:00:00Z'), '2025'])
  })

  it('has one column for those who keep watch, are reported to and advised where there are some', async () => {
    const watched = assignment('1', [party('Sở Y tế', 'so-y-te')], {
      monitors: [party('Sở Nội vụ', 'so-noi-vu')],
      reportsTo: [party('UBND tỉnh', 'ubnd-tinh')],
      schedule: schedule({ text: 'sau khi có hướng dẫn' }),
    })
    const [first] = await sheetsOf(await writePlan(plan({ tasks: [task('1')], assignments: [watched] }), 'xlsx'))
    expect(first?.rows[0]).toMatchObject({
      'Vai trò khác': 'Theo dõi: Sở Nội vụ\nBáo cáo: UBND tỉnh',
      'Thời gian': 'sau khi có hướng dẫn',
    })
    const [without] = await sheetsOf(await writePlan(small, 'xlsx'))
    expect(without?.rows[0]).not.toHaveProperty('Vai trò khác')
  })

  it('says what a target is compared with', async () => {
    const compared = parsePlanText(
      'KẾ HOẠCH\nY tế\nI. MỤC TIÊU CỤ THỂ\n- Đến năm 2025, tỷ lệ trạm y tế đạt chuẩn tăng 10% so với năm 2020.',
    )
    const indicators = (await sheetsOf(await writePlan(compared, 'xlsx'))).at(-3)
    expect(indicators?.rows.map((row) => row['So với'])).toEqual(['năm 2020'])
  })

  it('names the part above the first heading in the language of the sheet', async () => {
    const text =
      'KẾ HOẠCH\nPhát triển rừng\nThực hiện Nghị quyết số 05-NQ/TU ngày 02/3/2024 của Tỉnh ủy.\nI. MỤC TIÊU\nGiữ rừng.'
    const sectionOf = async (lang: 'vi' | 'en', heading: string) =>
      (await sheetsOf(await writePlan(parsePlanText(text), 'xlsx', { lang }))).flatMap(({ rows }) =>
        rows.flatMap((row) => (row[heading] ? [row[heading]] : [])),
      )
    expect(await sectionOf('vi', 'Mục')).toContain('phần mở đầu')
    expect(await sectionOf('en', 'Section')).toContain('preamble')
  })

  it('puts the spellings of one body on one sheet', async () => {
    const sheets = await sheetsOf(await writePlan(small, 'xlsx'))
    expect(sheets.map(({ name }) => name)).toEqual(['Phân công', 'Sở Y tế', 'Chỉ tiêu', 'Viện dẫn', 'Ghi nhận'])
  })

  it('has its headings in English where that is asked for', async () => {
    const [first] = await sheetsOf(await writePlan(small, 'xlsx', { lang: 'en' }))
    expect(first?.name).toBe('Assignments')
    expect(Object.keys(first?.rows[0] ?? {})).toEqual(['No.', 'Task', 'Lead', 'Schedule', 'Due', 'Section'])
  })

  it('prints on A4 in landscape, as wide as the page, with its header on each page', async () => {
    const { 'xl/worksheets/sheet1.xml': sheet = '', 'xl/workbook.xml': workbook } = await parts(small)
    expect(sheet).toMatch(/<sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/)
    expect(sheet).toMatch(/<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/)
    expect(sheet).toMatch(/<pane ySplit="6"[^>]* state="frozen"/)
    expect(sheet).toContain('<autoFilter ref="A6:F8"/>')
    expect(workbook).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Phân công'!$6:$6</definedName>`,
    )
  })

  it('is the same byte by byte for the same plan', async () => {
    expect(await writePlan(small, 'xlsx')).toEqual(await writePlan(small, 'xlsx'))
  })

  it('has no rows but its head for a plan without tasks', async () => {
    const sheets = await sheetsOf(await writePlan(plan(), 'xlsx'))
    expect(sheets.map(({ rows }) => rows.length)).toEqual([0, 0, 0, 0])
    expect(sheets[0]?.title).toEqual([
      'Kế hoạch 12/KH-UBND',
      'Phát triển kinh tế số',
      'Ủy ban nhân dân tỉnh Hoa Lư · 05/03/2024',
      '0 nhiệm vụ · 0 phân công',
    ])
  })

  it('refuses a language that there is not', async () => {
    await expect(writePlan(plan(), 'xlsx', { lang: 'fr' as 'vi' })).rejects.toThrow('pass `vi` or `en` as `lang`')
  })
})

describe('the names of sheets', () => {
  it.each([
    [['Sở Lao động, Thương binh và Xã hội tỉnh'], ['Sở Lao động, Thương binh và Xã…']],
    [
      ['Sở Y tế', 'sở y tế', 'SỞ Y TẾ'],
      ['Sở Y tế', 'sở y tế (2)', 'SỞ Y TẾ (3)'],
    ],
    [['UBND xã A/B: [C]?'], ['UBND xã A B C']],
    [
      ["'Ban'", 'History', ''],
      ['Ban', 'History (2)', '-'],
    ],
  ])('of %j are %j', (texts, names) => {
    const name = sheetNamer()
    expect(texts.map((text) => name(text))).toEqual(names)
  })

  it('are valid and unique whatever the bodies are called', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom("''''", '[]', 'Sở Y tế '.repeat(9)),
    )
    fc.assert(
      fc.property(fc.array(text, { maxLength: 30 }), (texts) => {
        const name = sheetNamer()
        const names = texts.map((text) => name(text))
        expect(new Set(names.map((each) => each.toLowerCase())).size).toBe(names.length)
        for (const each of names) {
          expect(each.length).toBeGreaterThan(0)
          expect(each.length).toBeLessThanOrEqual(31)
          expect(each).not.toMatch(/[[\]:*?/\\]|^'|'$/)
          expect(each).not.toMatch(/[\uD800-\uDBFF]…$/)
        }
      }),
    )
  })
})

describe('values of cells', () => {
  it.each([
    ['2025', '2025'],
    ['2024-34', 'II/2024'],
    ['2023-09', '09/2023'],
    ['XXXX-01', '01/…'],
    ['XXXX-34', 'II/…'],
    ['XXXX-11-30', '30/11'],
    ['XXXX-XX-18', '18'],
    ['2023-05-29', '29/05/2023'],
    ['2021/2025', '2021/2025'],
  ])('the date %s is %s in words', (edtf, text) => {
    expect(dateText(edtf)).toBe(text)
  })

  it('keep a day that no calendar has as text', () => {
    expect(dateValue('2023-02-30')).toBe('30/02/2023')
  })

  it('say where a deadline is excluded or open', () => {
    expect(dueValue(schedule({ to: '2025', before: true }), wordsOf('vi'))).toBe('trước 2025')
    expect(dueValue(schedule({ to: '2024-09-30', before: true }), wordsOf('vi'))).toBe('trước 30/09/2024')
    expect(dueValue(schedule({ to: '..' }), wordsOf('en'))).toBe('open end')
  })

  it('make a row as high as its longest cell, within what Excel has', () => {
    const heightOf = (value: string) => rowHeight(lineCount(measure(value), 10))
    expect(heightOf('ngắn')).toBe(17)
    expect(heightOf('một\nhai\u2028ba')).toBe(44)
    expect(heightOf('dài '.repeat(10_000))).toBe(409)
  })

  it('let a column grow whose text would make the rows high, and take the room from the first where none is free', () => {
    const column = (width: number, text: string, flexible = true) => ({ width, flexible, cells: [measure(text)] })
    const words = (count: number) => 'phát triển '.repeat(count)
    const ordinal = column(5, '1', false)
    expect(fittedWidths([ordinal, column(58, words(30)), column(14, 'Y tế')])).toEqual([5, 58, 14])
    const [, task = 0, group = 0] = fittedWidths([ordinal, column(58, words(30)), column(14, words(30))])
    expect(task).toBe(58)
    expect(group).toBeGreaterThan(45)
    const wide = column(160, '', false)
    const [, , narrow = 0] = fittedWidths([wide, column(58, words(30)), column(14, words(15))])
    expect(narrow).toBeGreaterThan(20)
    expect(narrow).toBeLessThan(30)
  })

  it('let each of several columns grow that would make the rows high, those of short words not', () => {
    const column = (width: number, count: number) => ({
      width,
      flexible: true,
      cells: [measure('phát triển '.repeat(count))],
    })
    expect(fittedWidths([column(58, 30), column(14, 1), column(20, 1)])).toEqual([58, 14, 20])
    const [task = 0, group, details = 0] = fittedWidths([column(58, 6), column(14, 1), column(20, 60)])
    expect([task, group]).toEqual([58, 14])
    expect(details).toBeGreaterThan(60)
  })
})
