import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.js'
import { recorder } from './page.js'

let folder = ''
const file = (name: string) => join(folder, name)
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-trace-'))
  const plan = (number: string, ...tasks: string[]) =>
    `UBND TỈNH SƠN LA\nSố: ${number}\nKẾ HOẠCH\nI. NHIỆM VỤ\n${tasks.map((task, i) => `${i + 1}. ${task}`).join('\n')}\n`
  const water = 'Xây dựng hệ thống cấp nước sạch | cho các xã vùng cao trên địa bàn.'
  writeFileSync(file('upper.txt'), plan('1/KH-UBND', water, 'Nâng cấp các tuyến đường liên xã bị hư hỏng nặng.'))
  writeFileSync(file('lower.txt'), plan('2/KH-UBND', 'Sửa chữa trường học bán trú ở vùng khó khăn.', water))
})
afterEach(() => rmSync(folder, { recursive: true }))

async function trace(...argv: string[]) {
  const { terminal, out, err } = recorder('', {})
  const code = await run(['trace', file('upper.txt'), file('lower.txt'), ...argv], terminal)
  return { code, out: out(), err: err() }
}

describe('kehoach trace', () => {
  it('prints a table of both texts, and what the lower plan adds', async () => {
    const { code, out, err } = await trace()
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out.split('\n').filter(Boolean)).toEqual([
      '# How 2/KH-UBND carries out 1/KH-UBND',
      '- word for word: 1',
      '- not found: 1',
      '- Added by the lower plan: 1',
      '## Task',
      '| Upper plan | Outcome | Likeness | Lower plan |',
      '|---|---|---|---|',
      expect.stringMatching(/^\| \*\*I\.1\*\* .*sạch \\\| cho.* \| word for word \| 1\.00 \| \*\*I\.2\*\* /),
      expect.stringMatching(/^\| \*\*I\.2\*\* .* \| not found \| {2}\| {2}\|$/),
      '## Added by the lower plan',
      '- **I.1** Sửa chữa trường học bán trú ở vùng khó khăn.',
    ])
  })

  it('gives the trace as JSON', async () => {
    const { entries, added } = JSON.parse((await trace('--to', 'json')).out)
    expect(entries.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['verbatim', 'not-found'])
    expect(added).toHaveLength(1)
  })

  it('takes the format from the name of the output', async () => {
    await trace('-o', file('a.XLSX'))
    expect(Object.keys(unzipSync(readFileSync(file('a.XLSX'))))).toContain('xl/workbook.xml')
    await trace('-o', file('a.json'))
    expect(JSON.parse(readFileSync(file('a.json'), 'utf8')).entries).toHaveLength(2)
    await trace('--to', 'md', '-o', file('b.json'))
    expect(readFileSync(file('b.json'), 'utf8')).toMatch(/^# How/)
  })

  it('writes a workbook with a sheet of outcomes and one of what is added, the same each time', async () => {
    expect((await trace('--to', 'xlsx', '-o', file('a.xlsx'), '--lang', 'vi')).code).toBe(0)
    await trace('--to', 'xlsx', '-o', file('b.xlsx'), '--lang', 'vi')
    const bytes = readFileSync(file('a.xlsx'))
    expect(bytes.equals(readFileSync(file('b.xlsx')))).toBe(true)
    const workbook = strFromU8(unzipSync(bytes)['xl/workbook.xml'] ?? new Uint8Array())
    expect([...workbook.matchAll(/<sheet [^>]*name="([^"]+)"/g)].map((match) => match[1])).toEqual([
      'Đối chiếu',
      'Mục bổ sung',
    ])
  })
})
