import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.js'
import { recorder } from './page.js'

const planOf = (number: number) =>
  [
    'ỦY BAN NHÂN DÂN TỈNH HOA LƯ',
    `Số: ${number}/KH-UBND`,
    'Hoa Lư, ngày 05 tháng 3 năm 2024',
    'KẾ HOẠCH',
    'Phát triển kinh tế số',
    'I. NHIỆM VỤ',
    '1. Sở Thông tin và Truyền thông chủ trì xây dựng nền tảng dữ liệu dùng chung.',
    '',
  ].join('\n')

let folder = ''
let input = ''
let output = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-batch-'))
  input = join(folder, 'plans')
  output = join(folder, 'out')
  mkdirSync(join(input, 'huyện'), { recursive: true })
  writeFileSync(join(input, 'một.txt'), planOf(1))
  writeFileSync(join(input, 'huyện', 'hai.md'), planOf(2))
})
afterEach(() => rmSync(folder, { recursive: true }))

async function convert(...argv: string[]) {
  const { terminal, err } = recorder()
  const code = await run(['convert', ...argv], terminal)
  return { code, err: err() }
}

const numberIn = (...path: string[]) => JSON.parse(readFileSync(join(output, ...path), 'utf8')).document.number

describe('kehoach convert with many inputs', () => {
  it('writes one output for each file of a folder, with the folders kept', async () => {
    expect(await convert(input, '-o', output)).toEqual({ code: 0, err: '2 converted\n' })
    expect([numberIn('một.json'), numberIn('huyện', 'hai.json')]).toEqual(['1/KH-UBND', '2/KH-UBND'])
  })

  it('finds the files of a pattern that the shell left as it was, written in either normal form', async () => {
    const pattern = join(input, '**/hai.*').normalize('NFD')
    expect(await convert(pattern, '-o', output)).toEqual({ code: 0, err: '1 converted\n' })
    expect(numberIn('huyện', 'hai.json')).toBe('2/KH-UBND')
  })

  it('takes one file for one of many where the output is named as a folder', async () => {
    expect((await convert(join(input, 'một.txt'), '-o', `${output}/`)).code).toBe(0)
    expect(numberIn('một.json')).toBe('1/KH-UBND')
  })

  it('puts one file into a folder that is there, under its own name', async () => {
    mkdirSync(output)
    expect(await convert(join(input, 'một.txt'), '-o', output)).toEqual({ code: 0, err: '1 converted\n' })
    expect(numberIn('một.json')).toBe('1/KH-UBND')
    await convert(join(input, 'một.txt'), '--to', 'parquet', '-o', output)
    expect(readdirSync(output)).toContain('tasks.parquet')
  })

  it('wants a folder for several inputs, where the output has the name of a file', async () => {
    const file = join(folder, 'all.xlsx')
    const refused = { code: 2, err: expect.stringContaining('give a folder with -o') }
    expect(await convert(input, '-o', file)).toEqual(refused)
    expect(await convert(join(input, 'một.txt'), join(input, 'huyện', 'hai.txt'), '-o', file)).toEqual(refused)
    expect(existsSync(file)).toBe(false)
    mkdirSync(file)
    expect((await convert(input, '-o', file)).code).toBe(0)
  })

  it('says in one line each what cannot be read, goes on with the rest and ends with 3', async () => {
    writeFileSync(join(input, 'a.docx'), new Uint8Array([0, 1, 2, 3, 0, 0, 255]))
    writeFileSync(join(input, 'b.json'), '{"half":')
    writeFileSync(join(input, 'c.txt'), '')
    writeFileSync(join(input, 'notes.bin'), 'x')
    symlinkSync(input, join(input, 'huyện', 'vòng'))
    const { code, err } = await convert(input, '-o', output)
    expect(code).toBe(3)
    const codes = err.split('\n').map((line) => /\[(.*)\]$/.exec(line)?.[1])
    expect(codes).toEqual(['damaged', 'not-a-plan-file', 'empty-input', undefined, undefined])
    expect(err).toContain(
      '2 converted, 3 failed (damaged 1, empty-input 1, not-a-plan-file 1), 1 of other kinds left out',
    )
  })

  it('names an input that is not there, and converts the others', async () => {
    const { code, err } = await convert(join(folder, 'no.txt'), input, '-o', output)
    expect(code).toBe(3)
    expect(err).toContain('no.txt`: check the name and the folder. [ENOENT]')
    expect(numberIn('một.json')).toBe('1/KH-UBND')
  })

  it('does not do again what is done, unless the input, the options or the output changed', async () => {
    await convert(input, '-o', output)
    expect((await convert(input, '-o', output)).err).toBe('0 converted, 2 done before\n')
    writeFileSync(join(input, 'một.txt'), planOf(3))
    expect((await convert(input, '-o', output)).err).toBe('1 converted, 1 done before\n')
    expect(numberIn('một.json')).toBe('3/KH-UBND')
    rmSync(join(output, 'huyện', 'hai.json'))
    expect((await convert(input, '-o', output)).err).toBe('1 converted, 1 done before\n')
    expect((await convert(input, '-o', output, '--compact')).err).toBe('2 converted\n')
    expect((await convert(input, '-o', output, '--compact', '--force')).err).toBe('2 converted\n')
  })

  it('does again for another language what is written in one, and nothing else', async () => {
    const vietnamese = async (to: string) => (await convert(input, '-o', output, '--to', to, '--lang', 'vi')).err
    await convert(input, '-o', output)
    expect(await vietnamese('json')).toBe('0 tệp đã chuyển, 2 tệp đã làm trước đó\n')
    expect((await convert(input, '-o', output, '--to', 'xlsx', '--lang', 'en')).err).toBe('2 converted\n')
    expect(await vietnamese('xlsx')).toBe('2 tệp đã chuyển\n')
  })

  it('does everything again where the list of what is done is damaged, or leads out of the folder', async () => {
    await convert(input, '-o', output)
    const list = join(output, '.kehoach.json')
    const whole = readFileSync(list, 'utf8')
    writeFileSync(list, whole.slice(0, 100))
    expect((await convert(input, '-o', output)).err).toBe('2 converted\n')
    writeFileSync(list, whole.replaceAll('"một.json"', '"../một.json"'))
    await convert(input, '-o', output, '--force')
    expect(existsSync(join(folder, 'một.json'))).toBe(false)
  })

  it('tells two inputs with one output name apart by their endings, and keeps the names when more come', async () => {
    writeFileSync(join(input, 'MỘT.md'), planOf(4))
    await convert(input, '-o', output)
    expect([numberIn('một.txt.json'), numberIn('MỘT.md.json')]).toEqual(['1/KH-UBND', '4/KH-UBND'])
    writeFileSync(join(input, 'huyện', 'hai.txt'), planOf(5))
    await convert(input, '-o', output)
    expect([numberIn('huyện', 'hai.json'), numberIn('huyện', 'hai.txt.json')]).toEqual(['2/KH-UBND', '5/KH-UBND'])
  })

  it('tells names apart that differ in their normal form only', async () => {
    rmSync(input, { recursive: true })
    mkdirSync(input)
    writeFileSync(join(input, 'số.txt'.normalize('NFD')), planOf(1))
    writeFileSync(join(input, 'số.txt'.normalize('NFC')), planOf(2))
    if (readdirSync(input).length < 2) return
    expect((await convert(input, '-o', output)).err).toBe('2 converted\n')
    expect(readdirSync(output).sort()).toEqual(['.kehoach.json', 'số.txt.json', 'số.txt~2.json'])
  })

  it('never writes over an input, and does not read its own outputs', async () => {
    expect((await convert(input, '-o', input, '--to', 'md')).code).toBe(0)
    expect(readFileSync(join(input, 'huyện', 'hai.md'), 'utf8')).toBe(planOf(2))
    expect(readdirSync(join(input, 'huyện')).sort()).toEqual(['hai.md', 'hai.md.md'])
    expect((await convert(input, '-o', input, '--to', 'md')).err).toBe('0 converted, 2 done before\n')
  })

  it('gives each input a folder for a format of several files', async () => {
    expect((await convert(input, '-o', output, '--to', 'parquet')).code).toBe(0)
    expect(readdirSync(join(output, 'huyện', 'hai'))).toContain('tasks.parquet')
    expect((await convert(input, '-o', output, '--to', 'parquet')).err).toBe('0 converted, 2 done before\n')
  })

  it('says each file with --verbose and nothing with --quiet', async () => {
    const { err } = await convert(join(input, 'một.txt'), '-o', `${output}/`, '--verbose')
    expect(err.split('\n')[0]).toMatch(/plans\/một\.txt → .*out\/một\.json$/)
    expect((await convert(input, '-o', output, '--quiet', '--force')).err).toBe('')
  })

  it('asks for a folder, and says what is wrong where it is none', async () => {
    expect((await convert(input)).err).toContain('give a folder with -o')
    writeFileSync(output, '')
    const { code, err } = await convert(input, '-o', output)
    expect(code).toBe(2)
    expect(err).toContain('cannot be made, a file has that name: give another folder with -o')
  })
})
