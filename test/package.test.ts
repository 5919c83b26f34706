import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Ajv2020 from 'ajv/dist/2020.js'
import ts from 'typescript'
import { afterAll, describe, expect, it } from 'vitest'
import { planJsonSchema } from '../build/json-schema.js'
import { parsePlanText } from '../src/parse.js'
import { imagePdf } from './read/pdf/scan/image-pdf.js'

const root = fileURLToPath(new URL('../', import.meta.url))
const fixtures = existsSync(join(root, 'fixtures'))
  ? readdirSync(join(root, 'fixtures')).filter((file) => file.endsWith('.txt'))
  : []
const read = (file: string): string => readFileSync(join(root, 'fixtures', file), 'utf8')

describe('the JSON Schema', () => {
  const schema = planJsonSchema()
  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true })
  const validate = ajv.compile(schema)

  it('is a valid schema of draft 2020-12 with an id and a title', () => {
    expect(ajv.validateSchema(schema)).toBe(true)
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(schema).toMatchObject({ $id: 'https://unpkg.com/kehoach/dist/schema.json', title: 'Plan', type: 'object' })
  })

  it('names the objects of the model', () => {
    expect(Object.keys(schema.$defs as object)).toEqual(
      expect.arrayContaining(['Section', 'Annex', 'Objective', 'Indicator', 'Task', 'Assignment', 'Reference']),
    )
  })

  it.each(fixtures)('accepts the plan of %s', (file) => {
    validate(JSON.parse(JSON.stringify(parsePlanText(read(file)))))
    expect(validate.errors).toBeNull()
  })

  it('refuses a field that the model does not have', () => {
    const plan = JSON.parse(JSON.stringify(parsePlanText('KẾ HOẠCH\nI. MỤC TIÊU\nĐạt 20%.')))
    expect(validate(plan)).toBe(true)
    expect(validate({ ...plan, author: 'x' })).toBe(false)
  })
})

const built = existsSync(join(root, 'dist/cli/main.js'))

describe.skipIf(!built)('the built package (skipped before `npm run build`)', () => {
  it('gives the same to `import` and `require`', async () => {
    const esm = Object.keys(await import(join(root, 'dist/index.js')))
    const cjs = Object.keys(createRequire(import.meta.url)(join(root, 'dist/index.cjs')))
    expect(cjs.filter((name) => name !== 'default').sort()).toEqual(esm.sort())
    expect(esm).toEqual(
      expect.arrayContaining(['parsePlan', 'parsePlanText', 'PlanError', 'planSchema', 'planParse', 'planCompile']),
    )
  })

  it('has types for `require` where that reaches no ES module', { timeout: 120_000 }, () => {
    const module = ts.ModuleKind.Node16
    const program = ts.createProgram([join(root, 'dist/index.d.cts')], {
      module,
      strict: true,
      noEmit: true,
      types: [],
    })
    const types = program.getSourceFile(join(root, 'dist/index.d.cts'))
    const said = ts.getPreEmitDiagnostics(program, types).map(({ messageText }) => messageText)
    expect(types && said).toEqual([])
  })

  it('holds the schema that the model gives', () => {
    expect(JSON.parse(readFileSync(join(root, 'dist/schema.json'), 'utf8'))).toEqual(planJsonSchema())
  })

  it('runs as a program: exit codes, standard input and output', () => {
    const run = (args: string[], input = '') =>
      spawnSync(process.execPath, [join(root, 'dist/cli/main.js'), ...args], { input, encoding: 'utf8' })
    const converted = run(['convert', '-'], 'KẾ HOẠCH\nI. MỤC TIÊU\nĐạt 20%.\n')
    expect(converted.status).toBe(0)
    expect(JSON.parse(converted.stdout).sections[0].id).toBe('I')
    expect(run([]).status).toBe(2)
    expect(run(['convert', 'none.txt']).status).toBe(3)
    expect(run(['--version']).stdout.trim()).toBe('0.1.0')
  })

  it('asks for the program that recognises scans where one comes in, in its own thread and in others', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kehoach-scan-'))
    const image = { width: 40, height: 40, data: new Uint8Array(1600).fill(255, 400), coding: 'grey' } as const
    writeFileSync(join(folder, 'scan.pdf'), imagePdf([{ images: [image] }]))
    const run = (...args: string[]) => {
      const argv = [join(root, 'dist/cli/main.js'), 'convert', ...args, '--lang', 'en']
      return spawnSync(process.execPath, argv, { encoding: 'utf8', env: { ...process.env, PATH: '' } })
    }
    for (const { status, stderr } of [
      run(join(folder, 'scan.pdf')),
      run(folder, '-o', join(folder, 'one'), '--jobs', '1'),
      run(folder, '-o', join(folder, 'two'), '--jobs', '2'),
    ]) {
      expect(stderr).toContain('install tesseract')
      expect(status).toBe(3)
    }
    rmSync(folder, { recursive: true })
  })

  it('ends quietly where the reader closes the pipe', () => {
    const text = `I. NHIỆM VỤ\n${'1. Rà soát quy hoạch.\n'.repeat(20_000)}`
    const main = join(root, 'dist/cli/main.js')
    const command = `"${process.execPath}" "${main}" convert - | head -c 10`
    const { stdout, stderr } = spawnSync('bash', ['-c', command], { input: text, encoding: 'utf8' })
    expect(stdout).toHaveLength(10)
    expect(stderr).toBe('')
  })

  it.skipIf(!existsSync('/dev/full'))('says in a sentence that what it prints has no room', () => {
    const command = `"${process.execPath}" "${join(root, 'dist/cli/main.js')}" convert - --lang en > /dev/full`
    const { stderr, status } = spawnSync('bash', ['-c', command], {
      input: 'I. NHIỆM VỤ\n1. Rà soát.',
      encoding: 'utf8',
    })
    expect(stderr).toBe('kehoach: `<stdout>` cannot be written, the disk is full: make room and run it again.\n')
    expect(status).toBe(2)
  })
})

describe.skipIf(!built)('the compiled code that the built program keeps (skipped before `npm run build`)', () => {
  const home = mkdtempSync(join(tmpdir(), 'kehoach-cache-'))
  afterAll(() => rmSync(home, { recursive: true }))
  const show = (): string => {
    const main = join(root, 'dist/cli/main.js')
    const env = { ...process.env, XDG_CACHE_HOME: home, NODE_DISABLE_COMPILE_CACHE: '' }
    return spawnSync(process.execPath, [main, 'show', '-'], { input: 'I. MỤC TIÊU\nĐạt 20%.', encoding: 'utf8', env })
      .stdout
  }

  it('changes nothing of what the program says, spoilt code neither', () => {
    const first = show()
    expect(first).toContain('MỤC TIÊU')
    const [name = ''] = readdirSync(join(home, 'kehoach'))
    const path = join(home, 'kehoach', name)
    expect(readFileSync(path).at(-1)).toBe(1)
    expect(show()).toBe(first)
    expect(readFileSync(path).at(-1)).toBe(2)
    writeFileSync(path, 'no code')
    expect(show()).toBe(first)
    expect(readFileSync(path).at(-1)).toBe(1)
  })
})

/** Runs Node with a module hook that refuses some packages, as if they were not installed. */
function runRefusing(packages: string, args: string[], input = '') {
  const hook = `export async function resolve(specifier, context, next) {
    if (/^(?:${packages})/.test(specifier)) throw new Error('loaded ' + specifier)
    return next(specifier, context)
  }`
  const asUrl = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`
  const register = `import { register } from 'node:module'; register(${JSON.stringify(asUrl(hook))})`
  const options = { cwd: root, input, encoding: 'utf8' } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', asUrl(register), ...args], options)
  return { status, stdout, stderr }
}

const formatLibraries = 'remark|mdast|micromark|pdfjs|mammoth'

describe.skipIf(!built)('importing the package and parsing text (skipped before `npm run build`)', () => {
  const run = (code: string) => runRefusing(formatLibraries, ['--input-type=module', '-e', code])

  it('loads no library of another format', () => {
    const code = `
      import { parsePlan, parsePlanText } from './dist/index.js'
      const text = 'KẾ HOẠCH\\nI. MỤC TIÊU\\nĐạt 20%.'
      const bytes = new TextEncoder().encode(text)
      console.log(parsePlanText(text).sections.length, (await parsePlan(bytes)).sections.length)`
    expect(run(code)).toEqual({ status: 0, stdout: '1 1\n', stderr: '' })
  })

  it('asks for no module of Node, so that a bundle for browsers runs', () => {
    const code = `
      import { parsePlan, parsePlanText } from './dist/index.js'
      const text = 'KẾ HOẠCH\\nI. MỤC TIÊU\\nĐạt 20%.'
      console.log(parsePlanText(text).sections.length, (await parsePlan(text)).sections.length)`
    const { status, stdout, stderr } = runRefusing('node:|(?:path|process|url|fs|os)$', [
      '--input-type=module',
      '-e',
      code,
    ])
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '1 1\n', stderr: '' })
  })

  it('loads remark when Markdown comes in', () => {
    const code = `
      import { parsePlan } from './dist/index.js'
      await parsePlan('# KẾ HOẠCH', { format: 'markdown' }).catch((error) => console.log(error.message))`
    expect(run(code).stdout).toMatch(/loaded (remark|mdast|micromark)/)
  })

  it('starts the command line without the schemas', () => {
    const main = join(root, 'dist/cli/main.js')
    const { status, stderr } = runRefusing(`zod|${formatLibraries}`, [main, 'show', '-'], 'I. MỤC TIÊU\nĐạt 20%.')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })
})
