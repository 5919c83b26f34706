import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.js'
import { recorder } from './page.js'

const text = (number: string, cites = '') =>
  [
    'ỦY BAN NHÂN DÂN TỈNH SƠN LA',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    `Số: ${number}`,
    'Sơn La, ngày 05 tháng 3 năm 2024',
    'KẾ HOẠCH',
    'Phát triển kinh tế số',
    cites,
    'I. NHIỆM VỤ',
    '1. Sở Y tế rà soát.',
  ].join('\n')

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-graph-'))
  writeFileSync(join(folder, 'a.txt'), text('1/KH-UBND'))
  mkdirSync(join(folder, 'năm 2024'))
  writeFileSync(
    join(folder, 'năm 2024', 'b.txt'),
    text('2/KH-UBND', 'Thực hiện Kế hoạch số 1/KH-UBND ngày 05/4/2024 của UBND tỉnh.'),
  )
})
afterEach(() => rmSync(folder, { recursive: true }))

async function kehoach(...argv: string[]) {
  const { terminal, out, err } = recorder('', {})
  const code = await run(argv, terminal)
  return { code, out: out(), err: err() }
}
const numbers = (json: string) => JSON.parse(json).nodes.map((node: { number: string }) => node.number)

describe('kehoach graph', () => {
  it('reads a folder to its bottom, each file once, though links go round in a circle', async () => {
    symlinkSync(folder, join(folder, 'năm 2024', 'zurück'))
    const { code, out } = await kehoach('graph', folder)
    expect(code).toBe(0)
    expect(numbers(out)).toEqual(['1/KH-UBND', '2/KH-UBND'])
  })

  it('says what cannot be right, on standard error', async () => {
    const { err } = await kehoach('graph', folder)
    expect(err).toBe(
      'warning: 1/KH-UBND (Ủy ban nhân dân tỉnh Sơn La) has several dates: 2024-03-05, 2024-04-05; compare with the document\n',
    )
  })

  it('calls documents by number and issuer in what it says of them, with the dates that cannot be', async () => {
    const basis = 'Căn cứ Quyết định số 8/QĐ-UBND ngày 05/4/2024 của UBND tỉnh Sơn La.'
    writeFileSync(join(folder, 'a.txt'), text('1/KH-UBND', basis))
    const { err } = await kehoach('graph', join(folder, 'a.txt'))
    expect(err).toBe(
      'warning: 1/KH-UBND (Ủy ban nhân dân tỉnh Sơn La) is dated 2024-03-05, before 8/QĐ-UBND (UBND tỉnh Sơn La) of 2024-04-05, which it is based on; check both dates\n',
    )
  })

  it('leaves rubbish out with a line, goes on, and says so by the exit code', async () => {
    writeFileSync(join(folder, 'c.pdf'), 'no PDF at all \0')
    writeFileSync(join(folder, 'd.json'), '{"schemaVersion":"9"}')
    writeFileSync(join(folder, 'e.json'), '{')
    writeFileSync(join(folder, 'picture.png'), 'png')
    const { code, out, err } = await kehoach('graph', folder)
    expect(code).toBe(3)
    expect(numbers(out)).toEqual(['1/KH-UBND', '2/KH-UBND'])
    const lines = err.split('\n').filter((line) => line.includes(folder))
    expect(lines).toHaveLength(3)
    expect(lines[1]).toMatch(/d\.json` holds a plan of schema version 9/)
    expect(lines[2]).toMatch(/e\.json` holds no plan of this program/)
  })

  it('reads plans that convert wrote as JSON', async () => {
    const output = join(folder, 'năm 2024', 'c.json')
    writeFileSync(join(folder, '3.txt'), text('3/KH-UBND'))
    await kehoach('convert', join(folder, '3.txt'), '-o', output)
    expect(numbers((await kehoach('graph', output)).out)).toEqual(['3/KH-UBND'])
  })

  it('draws what lies about one document', async () => {
    writeFileSync(join(folder, '3.txt'), text('3/KH-UBND'))
    const { out } = await kehoach('graph', folder, '--focus', '2/KH-UBND', '--depth', '1', '--to', 'mermaid')
    expect(out).toMatch(/^flowchart BT\n/)
    expect(out).not.toContain('3/KH-UBND')
  })

  it('takes the format from the name of the output', async () => {
    const drawing = join(folder, 'drawing.mmd')
    await kehoach('graph', folder, '-o', drawing)
    expect(readFileSync(drawing, 'utf8')).toMatch(/^flowchart BT\n/)
    await kehoach('graph', folder, '--to', 'dot', '-o', drawing)
    expect(readFileSync(drawing, 'utf8')).toMatch(/^digraph/)
  })

  it('says where a chart is more than Mermaid draws by itself', async () => {
    const decisions = Array.from({ length: 501 }, (_, i) => `Quyết định số ${i + 1}/QĐ-UBND ngày 05/01/2024`)
    writeFileSync(join(folder, 'c.txt'), text('3/KH-UBND', `Căn cứ ${decisions.join('; ')}.`))
    const { code, err } = await kehoach('graph', join(folder, 'c.txt'), '--to', 'mermaid')
    expect(code).toBe(0)
    expect(err).toBe(
      'warning: the chart is more than Mermaid draws by itself (500 relations, 50,000 characters): cut it down with --focus, write --to dot, or raise maxEdges and maxTextSize where it is drawn\n',
    )
    const { err: ofDot } = await kehoach('graph', join(folder, 'c.txt'), '--to', 'dot')
    expect(ofDot).toBe('')
  })

  it('ends where no plan can be read, and where no plan holds the number', async () => {
    expect(await kehoach('graph', join(folder, 'none'))).toMatchObject({ code: 3, out: '' })
    expect(await kehoach('graph', folder, '--focus', '99/KH-UBND')).toMatchObject({ code: 2, out: '' })
  })
})
