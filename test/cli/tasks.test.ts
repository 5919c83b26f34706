import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { displayWidth } from '../../src/cli/columns.js'
import { run } from '../../src/cli/run.js'
import { recorder } from './page.js'

const text = (number: string, ...tasks: string[]) =>
  [
    'ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG',
    `Số: ${number}`,
    'Lâm Đồng, ngày 05 tháng 3 năm 2023',
    'KẾ HOẠCH',
    'Phát triển hạ tầng',
    'I. NHIỆM VỤ',
    ...tasks.map((task, i) => `${i + 1}. ${task}`),
  ].join('\n')

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-tasks-'))
  writeFileSync(
    join(folder, 'a.txt'),
    text('1/KH-UBND', 'Sở Giao thông vận tải chủ trì nâng cấp đường tỉnh, hoàn thành trước năm 2025.'),
  )
  writeFileSync(
    join(folder, 'b.txt'),
    text(
      '2/KH-UBND',
      'Sở Xây dựng chủ trì quản lý trật tự xây dựng.',
      'Sở Y tế chủ trì mua thuốc, hoàn thành trước năm 2025.',
    ),
  )
})
afterEach(() => rmSync(folder, { recursive: true }))

async function tasks(...argv: string[]) {
  const { terminal, out, err } = recorder('', {})
  const code = await run(['tasks', folder, ...argv], terminal)
  return { code, out: out(), err: err() }
}
const AS_ASKED = ['--agency', 'Sở Xây dựng', '--from', '2024', '--to', '2025', '--as-of', '2026-01-01']

describe('kehoach tasks', () => {
  it('prints a table with what the plans call the body, and marks what has no date', async () => {
    const { code, out, err } = await tasks(...AS_ASKED, '--lang', 'vi')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out.split('\n')).toEqual([
      'Sở Xây dựng · Lâm Đồng (2 nhiệm vụ)',
      '  hoàn thành      chủ trì    Sở Giao thông vận tải chủ trì      1/KH-UBND',
      '  trước năm 2025             nâng cấp đường tỉnh, hoàn thành    I.1',
      '                             trước năm 2025.',
      '                             tên trong kế hoạch: Sở Giao thông',
      '                             vận tải',
      '  (không nêu)     chủ trì    Sở Xây dựng chủ trì quản lý trật   2/KH-UBND',
      '                             tự xây dựng.                       I.1',
      '',
    ])
    for (const line of out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80)
  })

  it('keeps its columns straight beside a long name of a role', async () => {
    writeFileSync(join(folder, 'c.txt'), text('3/KH-UBND', 'Sở Y tế chủ trì, phối hợp với Sở Xây dựng xây trạm y tế.'))
    const { out } = await tasks('--agency', 'Sở Xây dựng', '--lang', 'en')
    const places = out.split('\n').flatMap((line) => /\d\/KH-UBND/.exec(line)?.index ?? [])
    expect(out).toContain('  coordinator  Sở Y tế')
    expect(places).toHaveLength(2)
    expect(new Set(places).size).toBe(1)
  })

  it('gives the dates of a time that is a whole sentence', async () => {
    const when = 'dự kiến khởi công trong tháng 9 năm 2024; phấn đấu hoàn thành toàn tuyến trong năm 2026'
    const table = `PHỤ LỤC\nNHIỆM VỤ\nTT\tNhiệm vụ\tChủ trì\tThời gian\n1\tXây cầu Hòa An\tSở Xây dựng\t${when}`
    writeFileSync(join(folder, 'c.txt'), `${text('3/KH-UBND', 'Sở Y tế chủ trì tiêm chủng.')}\n${table}`)
    const { out } = await tasks('--agency', 'Sở Xây dựng', '--dated-only', '--lang', 'vi')
    expect(out).toMatch(/^ {2}09\/2024 - 2026 +chủ trì +Xây cầu Hòa An +3\/KH-UBND$/mu)
  })

  it('takes a date and a format by --to, in either order', async () => {
    const ids = async (...to: string[]) =>
      JSON.parse((await tasks('--agency', 'Sở Y tế', ...to)).out).map((row: { taskId: string }) => row.taskId)
    expect(await ids('--to', '2025', '--to', 'json')).toEqual(['I.2'])
    expect(await ids('--to', 'json', '--from', '2025')).toEqual([])
    expect((await tasks('--to', 'soon')).err).toContain(
      '`--to` cannot be `soon`: give table, xlsx, csv, json; YYYY-MM-DD',
    )
  })

  it('reads plans that convert wrote, whatever day they were converted for', async () => {
    const [input, output] = [join(folder, 'a.txt'), join(folder, 'c.json')]
    await run(['convert', input, '-o', output, '--number', '3/KH-UBND'], recorder().terminal)
    rmSync(input)
    expect((await tasks(...AS_ASKED)).out).toContain('3/KH-UBND')
  })

  it('writes a workbook with a sheet for each body, the same each time, and CSV without formulas', async () => {
    const [a, b, c] = ['a.xlsx', 'b.xlsx', 'c.csv'].map((name) => join(folder, name)) as [string, string, string]
    expect((await tasks('--to', 'xlsx', '-o', a)).code).toBe(0)
    await tasks('-o', b)
    expect(readFileSync(a).equals(readFileSync(b))).toBe(true)
    const workbook = strFromU8(unzipSync(readFileSync(a))['xl/workbook.xml'] ?? new Uint8Array())
    expect([...workbook.matchAll(/<sheet [^>]*name="([^"]+)"/g)].map((match) => match[1])).toEqual([
      'All tasks',
      'Sở Giao thông vận tải · Lâm Đồ…',
      'Sở Xây dựng · Lâm Đồng',
      'Sở Y tế · Lâm Đồng',
    ])
    await tasks('-o', c)
    const lines = readFileSync(c, 'utf8').split('\r\n')
    expect(lines[0]).toMatch(/^\ufeffBody,Named in the plan,Role,Task,/)
    expect(lines).toHaveLength(5)
  })

  it('says so where no plan names the body, and where nothing falls into the time', async () => {
    expect(await tasks('--agency', 'Sở Thủy lợi')).toMatchObject({
      code: 2,
      err: expect.stringContaining('No plan charges `Sở Thủy lợi` with anything: check the name, or give --as-of'),
    })
    expect(await tasks('--agency', 'Sở Y tế', '--from', '2025')).toEqual({
      code: 0,
      out: '',
      err: 'No task falls into this time: give a wider one with --from and --to.\n',
    })
  })

  it('says what cannot be read, also with --quiet and by the exit code, and each plan that was read with --verbose', async () => {
    expect((await tasks('--quiet')).code).toBe(0)
    writeFileSync(join(folder, 'c.txt'), '')
    const { code, out, err } = await tasks('--quiet')
    expect(code).toBe(3)
    expect(err).toMatch(/^error: .*c\.txt: The input is empty/)
    expect(out).toContain('1/KH-UBND')
    expect((await tasks('--verbose')).err).toContain(
      'a.txt: Kế hoạch 1/KH-UBND · Ủy ban nhân dân tỉnh Lâm Đồng · 2023-03-05',
    )
  })
})
