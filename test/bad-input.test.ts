import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type ParseOptions, type Plan, PlanError, parsePlan, planSchema } from '../src/index.js'

type Outcome = { plan: Plan; code?: undefined } | { plan?: undefined; code: string; message: string }

/** Either a plan that satisfies the schema, or an error that has a code and says what to do. */
async function survives(input: string | Uint8Array, options: ParseOptions = {}): Promise<Outcome> {
  try {
    const plan = await parsePlan(input, options)
    expect(planSchema.safeParse(plan).error?.issues.slice(0, 3)).toBeUndefined()
    return { plan }
  } catch (error) {
    if (!(error instanceof PlanError)) throw error
    expect(error.message).toMatch(/.{20,}/)
    return { code: error.code, message: error.message }
  }
}

const rows = Array.from({ length: 30 }, (_, i) => `${i + 1} |\nXây dựng đề án số ${i + 1} |\nSở Tài chính |\n`).join('')
const annex = `KẾ HOẠCH\nI. NHIỆM VỤ\n1. Rà soát quy hoạch.\nPHỤ LỤC\nDanh mục nhiệm vụ\nTT |\nNội dung |\nChủ trì |\n${rows}`

describe('what is no text gives a PlanError with a code', () => {
  it.each([
    ['an empty string', ''],
    ['white space', ' \r\n\t\u00a0\u200b\n'],
    ['an empty file', new Uint8Array()],
    ['a byte order mark alone', Uint8Array.of(0xef, 0xbb, 0xbf)],
  ])('%s: empty-input', async (_, input) => {
    expect((await survives(input)).code).toBe('empty-input')
  })

  it.each([
    ['random bytes', Uint8Array.from({ length: 100_000 }, (_, i) => Math.imul(i, 2654435761) >>> 24)],
    ['the start of a PDF', new TextEncoder().encode('%PDF-1.7\n%âã\n1 0 obj <</Type/Catalog>> stream')],
    ['the start of a DOCX', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 33, 0, 1, 2, 3, 4, 0, 0])],
    ['zeros', new Uint8Array(50_000)],
  ])('%s', async (_, input) => {
    const { code } = await survives(input)
    expect(['binary-input', 'damaged', 'unsupported-format', 'unreadable-encoding']).toContain(code)
  })
})

describe('what is text gives a plan', () => {
  it('in English: nothing is invented', async () => {
    const text = 'The plan was approved in 2023.\n\n1. Introduction\nIt aims at 20% growth.\n'
    const { plan } = await survives(text.repeat(20))
    expect(plan?.document).toMatchObject({ number: null, type: null, date: null })
    expect(plan?.assignments).toEqual([])
  })

  it.each([1, 7, 20, 33, 50, 71, 90, 99])(
    'cut at %d %% of a table, the rows before the cut are there',
    async (share) => {
      const cut = annex.slice(0, Math.floor((annex.length * share) / 100))
      const { plan } = await survives(cut)
      const whole = (cut.match(/Sở Tài chính \|\n/g) ?? []).length
      const found = plan?.tasks.filter((task) => task.origin === 'annex').length ?? 0
      // The row that is cut may count or not.
      if (whole > 2) expect(found).toBeGreaterThanOrEqual(whole)
      expect(found).toBeLessThanOrEqual(whole + 1)
    },
  )

  it('with lone surrogates, control characters and noncharacters', async () => {
    const { plan } = await survives('KẾ HOẠCH\nI. MỤC TIÊU\ud800\n1. \udc00Đạt 20%\u0007\ufffe.\nII. NHIỆM VỤ \ud83d\n')
    expect(plan?.sections.map((section) => section.id)).toContain('II')
  })

  it('with mixed line ends as with one kind', async () => {
    const lines = ['KẾ HOẠCH', 'Phát triển', 'I. MỤC TIÊU', '1. Đạt 20%.', '2. Giảm 3%.', 'II. NHIỆM VỤ', '- Rà soát.']
    const ends = ['\r\n', '\n', '\r', '\n']
    const clean = await survives(lines.join('\n'))
    const mixed = await survives(lines.map((line, i) => line + ends[i % ends.length]).join(''))
    expect(mixed.plan?.text).toBe(clean.plan?.text)
    expect(mixed.plan?.tasks.map((task) => task.id)).toEqual(clean.plan?.tasks.map((task) => task.id))
  })
})

const root = fileURLToPath(new URL('../', import.meta.url))

/** Parses what comes in, first its first quarter and then all, and says how much of a processor each took, in milliseconds. */
const timed = `
  import { parsePlan, PlanError, planSchema } from './dist/index.js'
  const chunks = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  const text = Buffer.concat(chunks).toString()
  const options = JSON.parse(process.argv[1])
  const measure = async (part) => {
    const start = process.cpuUsage()
    const outcome = await parsePlan(part, options).catch((error) => {
      if (!(error instanceof PlanError)) throw error
      return error
    })
    const { user, system } = process.cpuUsage(start)
    const time = (user + system) / 1000
    const issues = outcome instanceof PlanError ? [] : (planSchema.safeParse(outcome).error?.issues ?? [])
    return { time, issues: issues.slice(0, 3) }
  }
  await measure('I. MỤC TIÊU')
  const quarter = await measure(text.slice(0, text.length / 4))
  console.log(JSON.stringify({ quarter, whole: await measure(text) }))`

interface Timed {
  quarter: { time: number; issues: unknown[] }
  whole: { time: number; issues: unknown[] }
}

const secondsAtMost = 240

/** In a process of its own, which can be ended where the parser does not come back. */
async function parseApart(text: string, options: ParseOptions = {}): Promise<Timed> {
  const args = ['--input-type=module', '-e', timed, JSON.stringify(options)]
  const child = spawn(process.execPath, args, { cwd: root, timeout: secondsAtMost * 1000 })
  let out = ''
  let err = ''
  child.stdout.on('data', (chunk) => {
    out += chunk
  })
  child.stderr.on('data', (chunk) => {
    err += chunk
  })
  child.stdin.on('error', () => undefined)
  child.stdin.end(text)
  const signal = await new Promise((resolve) => child.on('close', (_, by) => resolve(by)))
  expect({ err, signal }).toEqual({ err: '', signal: null })
  return JSON.parse(out)
}

/** A repeated piece as one text of so many characters. */
const long = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length))
const million = 1_000_000
const cycle = ['I. Mục', 'A. Mục', '1. Mục', 'a) Mục', '- Mục', '+ Mục', '• Mục']

describe.skipIf(!existsSync(`${root}dist/index.js`))('no text takes long (skipped before `npm run build`)', () => {
  it.concurrent.each([
    ['10 MB on one line', long('Phát triển kinh tế số, xã hội số trong các ngành, lĩnh vực. ', 8 * million)],
    ['10 MB of one letter', 'a'.repeat(10 * million)],
    ['a million dashes', '-'.repeat(million)],
    ['a million dashes on lines of their own', '-\n'.repeat(million)],
    ['a million dots', '.'.repeat(million)],
    ['a million digits', '1'.repeat(million)],
    ['lone letters on one line', long('a b ', 2 * million)],
    ['a million spaces', `I. MỤC TIÊU${' '.repeat(million)}`],
    ['a million commas', `Sở Y tế${','.repeat(million)}`],
    ['a million cell marks', `KẾ HOẠCH\n${long(' |\n', million)}`],
    ['a million open parentheses', `Căn cứ Luật ${'('.repeat(million)}`],
    ['a million opened quotations', '“'.repeat(million)],
    ['half a million slashes', `Số ${long('1/', million)}`],
    ['Roman numerals', long('IVXLC ', million)],
    ['agencies in one sentence', `Giao ${long('Sở Y tế, ', million / 2)} thực hiện.`],
    ['words of agencies', long('Sở ', million)],
    ['document numbers in one sentence', `Căn cứ ${long('Nghị quyết số 29-NQ/TW, ', million / 2)}`],
    ['quantities in one sentence', `Phấn đấu đạt ${long('trên 20%, ', million / 2)}`],
    ['ranges of years', long('2021 - 2030, ', million / 2)],
    ['labels', long('Đơn vị: ', million / 2)],
    [
      'all of these in one sentence',
      long('Giao Sở Y tế chủ trì thực hiện Nghị quyết số 29-NQ/TW đạt 20%; ', million / 2),
    ],
    ['one item again and again', `I. NHIỆM VỤ\n${long('1. Rà soát quy hoạch.\n', million / 2)}`],
    ['50,000 levels in one marker', `${'1.'.repeat(50_000)} Mục tiêu`],
    ['markers, each a level deeper', Array.from({ length: 300 }, (_, i) => `${'1.'.repeat(i + 1)} Mục`).join('\n')],
    ['50,000 markers of changing style', Array.from({ length: 50_000 }, (_, i) => cycle[i % 7]).join('\n')],
    ['50,000 markers in one line', long(cycle.map((line) => line.slice(0, 2)).join(' '), 150_000)],
  ])('%s', async (_, text) => {
    const { quarter, whole } = await parseApart(text)
    expect([...quarter.issues, ...whole.issues]).toEqual([])
    // Four times as long; sixteen times the time would be quadratic. What is over at once is not told apart.
    expect(whole.time).toBeLessThan(10 * quarter.time + 1000)
  })

  it.concurrent.each([
    ['50,000 nested quotations', `${'> '.repeat(50_000)}Mục tiêu`],
    ['50,000 nested items', `${'- '.repeat(50_000)}Mục tiêu`],
    ['items at changing depth', Array.from({ length: 5_000 }, (_, i) => `${'  '.repeat(i % 100)}- Mục`).join('\n')],
    ['half a million asterisks', '*'.repeat(million / 2)],
    ['half a million brackets', '['.repeat(million / 2)],
    ['marks of emphasis that are never closed', long('*a **b', million / 2)],
    ['pictures that are never closed', long('![a]', million / 2)],
    ['half a million cell marks', `| a |\n| - |\n${'|'.repeat(million / 2)}`],
  ])('in Markdown, %s', async (_, text) => {
    const { quarter, whole } = await parseApart(text, { format: 'markdown' })
    expect([...quarter.issues, ...whole.issues]).toEqual([])
  })
})
