import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { chooseLanguage } from '../../src/cli/language.js'
import { run } from '../../src/cli/run.js'
import { planSchema } from '../../src/index.js'
import { recorder } from './page.js'

const text = [
  'ỦY BAN NHÂN DÂN TỈNH HOA LƯ',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Số: 12/KH-UBND',
  'Hoa Lư, ngày 05 tháng 3 năm 2024',
  'KẾ HOẠCH',
  'Phát triển kinh tế số',
  'I. MỤC TIÊU',
  'Kinh tế số đạt 20% GRDP vào năm 2025.',
  'II. NHIỆM VỤ',
  '1. Sở Thông tin và Truyền thông chủ trì xây dựng nền tảng dữ liệu dùng chung.',
  '',
].join('\n')

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-cli-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

async function kehoach(argv: string[], input: string | Uint8Array = text, env: Record<string, string> = {}) {
  const { terminal, out, err } = recorder(input, env)
  const code = await run(argv, terminal)
  return { code, out: out(), err: err() }
}

describe('kehoach convert', () => {
  it('writes the plan of standard input as JSON that satisfies the schema', async () => {
    const { code, out, err } = await kehoach(['convert', '-'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(planSchema.parse(JSON.parse(out)).document.number).toBe('12/KH-UBND')
  })

  it('reads a file, writes a file and takes the facts that the file lost', async () => {
    const input = join(folder, 'ke hoach.txt')
    const output = join(folder, 'plan.json')
    writeFileSync(input, text.replace('Số: 12/KH-UBND\n', ''))
    const { code, out } = await kehoach(['convert', input, '-o', output, '--number', '77/KH-UBND', '--compact'])
    expect({ code, out }).toEqual({ code: 0, out: '' })
    const json = readFileSync(output, 'utf8')
    expect(json.split('\n')).toHaveLength(2)
    expect(JSON.parse(json)).toMatchObject({ document: { number: '77/KH-UBND' }, source: { name: 'ke hoach.txt' } })
    expect(readdirSync(folder).sort()).toEqual(['ke hoach.txt', 'plan.json'])
  })

  it('reads the JSON that it wrote, as `check` and `show` do, and says where a file of that name holds no plan', async () => {
    const [input, plan, other] = ['plan.txt', 'plan.json', 'other.json'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ]
    writeFileSync(input, text)
    writeFileSync(other, '{"tasks":[]}')
    await kehoach(['convert', input, '-o', plan])
    for (const argv of [['convert', '--to', 'csv'], ['show'], ['check']]) {
      const [command = '', ...options] = argv
      const ofDocument = (await kehoach([command, input, ...options])).out
      expect((await kehoach([command, plan, ...options])).out.replaceAll(plan, input)).toBe(ofDocument)
      expect(await kehoach([command, other, ...options])).toMatchObject({
        code: 3,
        out: '',
        err: expect.stringContaining('other.json` holds no plan of this program: convert the document anew.'),
      })
    }
    expect((await kehoach(['show', join(folder, 'none.json')])).err).toContain('none.json')
    expect((await kehoach(['show', other, '--format', 'text'])).code).toBe(0)
  })

  it('reads that JSON from standard input, and refuses options that only a document can take', async () => {
    const { out: json } = await kehoach(['convert', '-'])
    expect(JSON.parse((await kehoach(['convert', '-'], `\n ${json}`)).out)).toEqual(JSON.parse(json))
    expect(await kehoach(['show', '-'], '{"tasks":[]}')).toMatchObject({
      code: 3,
      err: 'kehoach: error: `<stdin>` holds no plan of this program: convert the document anew.\n',
    })
    for (const [option, value] of [
      ['--number', '5/KH-UBND'],
      ['--date', '2024-03-06'],
      ['--issuer', 'UBND tỉnh Hoa Lư'],
    ] as const) {
      const { code, err } = await kehoach(['convert', '-', option, value], json)
      expect({ code, err }).toEqual({
        code: 2,
        err: `kehoach: error: \`${option}\` goes with a document, \`<stdin>\` holds a plan made before: convert the document anew with it.\n`,
      })
    }
  })

  it('finds a file whose name is kept in the other normal form of Unicode', async () => {
    writeFileSync(join(folder, 'kế hoạch.txt'.normalize('NFD')), text)
    writeFileSync(join(folder, 'số.txt'.normalize('NFC')), text)
    for (const command of ['convert', 'show', 'check']) {
      expect((await kehoach([command, join(folder, 'kế hoạch.txt'.normalize('NFC'))])).err).toBe('')
      expect((await kehoach([command, join(folder, 'số.txt'.normalize('NFD'))])).err).toBe('')
    }
  })

  it('leaves the old file and no draft where the output cannot be written', async () => {
    const { code, err } = await kehoach(['convert', '-', '-o', join(folder, 'none', 'plan.json')])
    expect(code).toBe(2)
    expect(err).toMatch(/There is no folder `.*none`: make it, or give another with -o\./)
    expect(readdirSync(folder)).toEqual([])
  })

  it.each([
    ['convert', 'plan.xls', '.json, .jsonl, .xlsx, .csv, .parquet, .md, .ics, .xml, .jsonld, .chunks.jsonl'],
    ['tasks', 'việc.docx', '.xlsx, .csv, .json, .txt'],
    ['graph', 'drawing.png', '.json, .mmd, .mermaid, .dot, .gv, .gexf'],
  ])('%s -o %s: asks for the format where the name tells one that is not written', async (command, name, endings) => {
    const input = join(folder, 'ke hoach.txt')
    writeFileSync(input, text)
    const { code, err } = await kehoach([command, input, '-o', join(folder, name)])
    expect(code).toBe(2)
    expect(err).toContain(`tells no format that is written: let it end in ${endings}, or give the format with --to.`)
    expect(readdirSync(folder)).toEqual(['ke hoach.txt'])
    expect((await kehoach(['convert', input, '-o', join(folder, 'Kế hoạch 12.2024')])).code).toBe(0)
  })

  it('never puts the output in the place of the input', async () => {
    const input = join(folder, 'plan.md')
    writeFileSync(input, text)
    symlinkSync('plan.md', join(folder, 'link.md'))
    for (const [command, output] of [
      [['convert', input], 'plan.md'],
      [['convert', input], 'link.md'],
      [['trace', '-', input], 'plan.md'],
    ] as const) {
      const { code, err } = await kehoach([...command, '-o', join(folder, output)])
      expect(code).toBe(2)
      expect(err).toContain('is the input and would be lost: give another name with -o.')
      expect(readFileSync(input, 'utf8')).toBe(text)
    }
  })

  it('follows a link and keeps the permissions of the file behind it', async () => {
    writeFileSync(join(folder, 'real.json'), 'old')
    chmodSync(join(folder, 'real.json'), 0o640)
    symlinkSync('real.json', join(folder, 'link.json'))
    await kehoach(['convert', '-', '-o', join(folder, 'link.json')])
    expect(readFileSync(join(folder, 'real.json'), 'utf8')).toMatch(/^\{/)
    expect(statSync(join(folder, 'real.json')).mode & 0o777).toBe(0o640)
  })
})

describe('kehoach convert --to', () => {
  it('writes the format that is asked for', async () => {
    const { code, out } = await kehoach(['convert', '-', '--to', 'csv', '--kind', 'tasks'])
    expect(code).toBe(0)
    expect(out).toContain('12/KH-UBND@tinh-hoa-lu@2024,II.1,Sở Thông tin và Truyền thông chủ trì')
  })

  it('says that a calendar has nothing in it', async () => {
    const argv = ['convert', '-', '--to', 'ics', '--agency', 'Sở Xây dựng', '--lang', 'en']
    const { code, err } = await kehoach(argv)
    expect(code).toBe(0)
    expect(err).toMatch(/^The calendar is empty: .*`Sở Xây dựng`/)
    expect((await kehoach([...argv, '--quiet'])).err).toBe('')
    expect(
      (await kehoach(argv, text.replace('chung.', 'chung.\n2. Sở Xây dựng rà soát quy hoạch trước ngày 30/6/2024.')))
        .err,
    ).toBe('')
  })

  it('takes the format from the name of the output', async () => {
    await kehoach(['convert', '-', '-o', join(folder, 'plan.jsonl')])
    expect(readFileSync(join(folder, 'plan.jsonl'), 'utf8')).toMatch(/^\{"record":"document"/)
  })

  it('writes a format of several files into a folder', async () => {
    const { code } = await kehoach(['convert', '-', '--to', 'parquet', '-o', join(folder, 'out', 'plan')])
    expect(code).toBe(0)
    expect(readdirSync(join(folder, 'out', 'plan'))).toContain('tasks.parquet')
  })

  it('asks for a folder where a format is several files', async () => {
    const { code, err } = await kehoach(['convert', '-', '--to', 'parquet'])
    expect({ code, err }).toEqual({
      code: 2,
      err: 'kehoach: error: `parquet` is several files: give a folder with -o.\n',
    })
  })

  it('says so where the folder is a file', async () => {
    writeFileSync(join(folder, 'file'), '')
    const { code, err } = await kehoach(['convert', '-', '--to', 'parquet', '-o', join(folder, 'file')])
    expect(code).toBe(2)
    expect(err).toMatch(/`.*file` cannot be made, a file has that name/)
  })
})

describe('kehoach check and show', () => {
  it('check ends with 0 where there is no error', async () => {
    const { code, out } = await kehoach(['check', '-'])
    expect(code).toBe(0)
    expect(out).toMatch(/^<stdin>/)
  })

  it('show prints the outline in the language of the locale', async () => {
    const { code, out } = await kehoach(['show', '-'], text, { LANG: 'vi_VN.UTF-8' })
    expect(code).toBe(0)
    expect(out).toContain('Dàn ý')
    expect(out).toMatch(/ {2}I {2}MỤC TIÊU +mục tiêu/)
  })
})

describe('the language', () => {
  it.each([
    [[], { LANG: 'vi_VN.UTF-8' }, /Không có tệp/],
    [[], { LC_ALL: 'C', LANG: 'vi_VN.UTF-8' }, /There is no file/],
    [[], { LC_ALL: '', LC_MESSAGES: 'vi', LANG: 'en_GB' }, /Không có tệp/],
    [[], {}, /There is no file/],
    [['--lang', 'vi'], {}, /Không có tệp/],
    [['--lang=en'], { LANG: 'vi_VN' }, /There is no file/],
  ])('with %j and %j', async (argv, env, sentence) => {
    const { code, err } = await kehoach(['show', join(folder, 'none.txt'), ...argv], '', env as Record<string, string>)
    expect(code).toBe(3)
    expect(err).toMatch(sentence)
  })

  it('speaks the language of the user on Windows, where no variable tells it', () => {
    const vietnamese = () => 'vi-VN'
    expect(chooseLanguage([], {}, 'win32', vietnamese)).toBe('vi')
    expect(chooseLanguage([], { LANG: 'en_US' }, 'win32', vietnamese)).toBe('en')
    expect(chooseLanguage(['--lang', 'en'], {}, 'win32', vietnamese)).toBe('en')
    expect(chooseLanguage([], {}, 'linux', vietnamese)).toBe('en')
  })

  it('is that of the help too', async () => {
    const { code, out } = await kehoach(['convert', '--help', '--lang', 'vi'])
    expect(code).toBe(0)
    expect(out).toMatch(/^Cách dùng: kehoach convert/)
    expect(out).toContain('Tùy chọn chung:')
  })
})

describe('kehoach check', () => {
  it.each([
    ['ngày 31/2/2024', 'impossible-date'],
    ['giai đoạn 2030 - 2025', 'reversed-period'],
  ])('ends with 1 where the document says what cannot be: %s', async (slip, rule) => {
    const { code, out } = await kehoach(['check', '-', '--quiet'], `${text}2. Sở Y tế báo cáo trong ${slip}.\n`)
    expect(code).toBe(1)
    expect(out).toContain(`<stdin>:12: error ${rule}: `)
  })

  it('ends with 0 and says nothing with --quiet where it finds warnings and notes alone', async () => {
    expect(await kehoach(['check', '-', '--quiet'])).toEqual({ code: 0, out: '', err: '' })
  })
})

describe('kehoach show', () => {
  it('says that it found nothing that a plan has', async () => {
    const { code, out } = await kehoach(['show', '-'], 'The quick brown fox jumps over the lazy dog.')
    expect(code).toBe(0)
    expect(out).toMatch(/^Nothing was found that a plan has: .*\n/)
    expect(out).not.toContain('Counts')
  })
})

describe('wrong usage ends with 2 and a sentence that says what to do', () => {
  it.each([
    [[], 'No command was given: see `kehoach --help`.'],
    [['parse'], 'There is no command `parse`: see `kehoach --help`.'],
    [['convert'], '`INPUT` is missing: give a file, or - for standard input.'],
    [['check', 'a', 'b'], 'There are too many arguments'],
    [['convert', 'a', 'b'], 'Several inputs have several outputs: give a folder with -o.'],
    [['convrt'], 'There is no command `convrt`: try `convert`, or see `kehoach --help`.'],
    [['convert', '-', '--frob'], 'There is no option `--frob`: see `kehoach convert --help`.'],
    [['tasks', '-', '--rol', 'lead'], 'There is no option `--rol`: try `--role`, or see `kehoach tasks --help`.'],
    [['convert', '-', '-o'], 'The option `--output` needs a value: see `kehoach convert --help`.'],
    [['tasks', '-', '--from', '2025-07', '--to', '2025-06'], '`--to` cannot be `2025-06`: give ≥ 2025-07.'],
    [['completion'], '`SHELL` is missing: give bash, zsh, fish.'],
    [
      ['convert', '-', '--format', 'odt'],
      '`--format` cannot be `odt`: give text, markdown, html, docx, doc, rtf, pdf.',
    ],
    [['convert', '-', '--to', 'odt'], '`--to` cannot be `odt`: give json, '],
    [['convert', '-', '--pages', '0-3'], '`--pages` cannot be `0-3`: give 3, 1-20, 5-.'],
    [['convert', '-', '--pages', '5-2'], '`--pages` cannot be `5-2`: give 3, 1-20, 5-.'],
    [['convert', '-', '--date', '5/3/2024'], '`--date` cannot be `5/3/2024`: give YYYY-MM-DD, YYYY-MM, YYYY.'],
    [['convert', '-', '--as-of', '2025-13'], '`--as-of` cannot be `2025-13`: give YYYY-MM-DD, YYYY-MM, YYYY.'],
    [['show', '-', '--depth', '0'], '`--depth` cannot be `0`'],
    [['show', '-', '--lang', 'fr'], '`--lang` cannot be `fr`: give vi, en.'],
  ])('%j', async (argv, sentence) => {
    const { code, err } = await kehoach(argv)
    expect(code).toBe(2)
    expect(err).toContain(sentence)
  })
})

describe('an input that cannot be read ends with 3', () => {
  it('a PDF that ends in its head, which no word processor mends', async () => {
    const { code, err } = await kehoach(['convert', '-'], '%PDF-1.7\n%%EOF')
    expect(code).toBe(3)
    expect(err).toMatch(/^kehoach: error: <stdin>: The file is damaged: take it from its source again, .*PDF viewer/)
  })

  it.each(['convert', 'check', 'show'])('%s: an empty one', async (command) => {
    const { code, out, err } = await kehoach([command, '-'], '')
    expect({ code, out }).toEqual({ code: 3, out: '' })
    expect(err).toBe('kehoach: error: <stdin>: The input is empty: give a file that holds the text of the plan.\n')
  })

  it('a binary one', async () => {
    const bytes = Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256)
    const { code, err } = await kehoach(['convert', '-', '--lang', 'vi'], bytes)
    expect(code).toBe(3)
    expect(err).toMatch(/<stdin>: .*: hãy cho tệp \.docx/)
  })

  it('a folder', async () => {
    const { code, err } = await kehoach(['check', folder])
    expect(code).toBe(3)
    expect(err).toContain('is a folder: give a file in it.')
  })
})
