import { describe, expect, it } from 'vitest'
import { type ParseOptions, type Plan, PlanError, parsePlan, planSchema } from '../src/index.js'

/** Generous, so that it holds on a slow machine and still tells linear time from quadratic. */
const seconds = 20

type Outcome = { plan: Plan; code?: undefined } | { plan?: undefined; code: string; message: string }

async function outcomeOf(input: string | Uint8Array, options: ParseOptions = {}): Promise<Outcome> {
  const start = performance.now()
  try {
    return { plan: await parsePlan(input, options) }
  } catch (error) {
    if (!(error instanceof PlanError)) throw error
    return { code: error.code, message: error.message }
  } finally {
    expect(performance.now() - start).toBeLessThan(seconds * 1000)
  }
}

/** Either a plan that satisfies the schema, or an error that has a code and says what to do. */
async function survives(input: string | Uint8Array, options: ParseOptions = {}): Promise<Outcome> {
  const outcome = await outcomeOf(input, options)
  if (outcome.plan) expect(planSchema.safeParse(outcome.plan).error?.issues.slice(0, 3)).toBeUndefined()
  else expect(outcome.message).toMatch(/.{20,}/)
  return outcome
}

const mebibyte = 2 ** 20
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
    ['random bytes', Uint8Array.from({ length: 100_000 }, (_, i) => (i * 2654435761) >>> 24)],
    [
      'the start of a PDF',
      new TextEncoder().encode('%PDF-1.7\n%\u00e2\u00e3\n1 0 obj <</Type/Catalog>> stream \u0000\u0001'),
    ],
    ['the start of a DOCX', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 33, 0, 1, 2, 3, 4, 0, 0])],
    ['zeros', new Uint8Array(50_000)],
  ])('%s', async (_, input) => {
    const { code } = await survives(input)
    expect(['binary-input', 'unsupported-format', 'unreadable-encoding']).toContain(code)
  })
})

describe('what is text gives a plan', () => {
  it('in English: nothing is invented', async () => {
    const text = `The plan was approved in 2023.\n\n1. Introduction\nIt aims at 20% growth.\n`
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

  it('10 MB on one line', async () => {
    const sentence = 'Giao Sở Tài chính chủ trì, phối hợp với các sở, ngành thực hiện Nghị quyết số 29-NQ/TW đạt 20%; '
    await survives(sentence.repeat(Math.ceil((10 * mebibyte) / new TextEncoder().encode(sentence).length)))
  }, 60_000)

  it.each([
    ['10 MB of one letter', 'a'.repeat(10 * mebibyte)],
    ['a million dashes', '-'.repeat(1_000_000)],
    ['a million dashes on lines of their own', '-\n'.repeat(1_000_000)],
    ['a million dots', '.'.repeat(1_000_000)],
    ['a million digits', '1'.repeat(1_000_000)],
    ['a million spaces', `I. MỤC TIÊU${' '.repeat(1_000_000)}`],
    ['a million commas', `Sở Y tế${','.repeat(1_000_000)}`],
    ['a million cell marks', `KẾ HOẠCH\n${' |\n'.repeat(500_000)}`],
    ['a million open parentheses', `Căn cứ Luật ${'('.repeat(1_000_000)}`],
    ['half a million slashes', `Số ${'1/'.repeat(500_000)}`],
    ['100,000 Roman numerals', 'IVXLC '.repeat(100_000)],
    ['100,000 agencies in one sentence', `Giao ${'Sở Y tế, '.repeat(100_000)} thực hiện.`],
    ['100,000 document numbers in one sentence', `Căn cứ ${'Nghị quyết số 29-NQ/TW, '.repeat(100_000)}`],
    ['100,000 numbers in one sentence', `Phấn đấu đạt ${'trên 20%, '.repeat(100_000)}`],
  ])(
    '%s',
    async (_, input) => {
      await survives(input)
    },
    60_000,
  )

  it('50,000 nested markers in decimal form', async () => {
    const labels = Array.from({ length: 300 }, (_, i) => Array.from({ length: i + 1 }, () => '1').join('.'))
    await survives(labels.map((label) => `${label}. Mục tiêu`).join('\n'))
    await survives(`${'1.'.repeat(50_000)} Mục tiêu`)
  }, 60_000)

  it('50,000 markers, each of another style than the one before', async () => {
    const cycle = ['I. Mục', 'A. Mục', '1. Mục', 'a) Mục', '- Mục', '+ Mục', '• Mục']
    await survives(Array.from({ length: 50_000 }, (_, i) => cycle[i % cycle.length]).join('\n'))
    await survives(
      cycle
        .map((line) => line.slice(0, 2))
        .join(' ')
        .repeat(7_000),
    )
  }, 60_000)

  it('50,000 nested markers in Markdown', async () => {
    await survives(`${'> '.repeat(50_000)}Mục tiêu`, { format: 'markdown' })
    await survives(`${'- '.repeat(5_000)}Mục tiêu`, { format: 'markdown' })
    await survives(Array.from({ length: 2_000 }, (_, i) => `${'  '.repeat(i % 100)}- Mục`).join('\n'), {
      format: 'markdown',
    })
  }, 120_000)

  it('lone surrogates, control characters and noncharacters', async () => {
    const { plan } = await survives('KẾ HOẠCH\nI. MỤC TIÊU\ud800\n1. \udc00Đạt 20%\u0007\ufffe.\nII. NHIỆM VỤ \ud83d\n')
    expect(plan?.sections.map((section) => section.id)).toContain('II')
  })

  it('with mixed line ends as with one kind', async () => {
    const lines = ['KẾ HOẠCH', 'Phát triển', 'I. MỤC TIÊU', '1. Đạt 20%.', '2. Giảm 3%.', 'II. NHIỆM VỤ', '- Rà soát.']
    const ends = ['\r\n', '\n', '\r', '\n']
    const mixed = lines.map((line, i) => line + ends[i % ends.length]).join('')
    const ids = (plan: Plan | undefined) => plan?.tasks.map((task) => task.id)
    const clean = await survives(lines.join('\n'))
    const found = await survives(mixed)
    expect(found.plan?.text).toBe(clean.plan?.text)
    expect(ids(found.plan)).toEqual(ids(clean.plan))
  })
})
