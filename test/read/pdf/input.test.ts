import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../../src/parse.js'
import type { Progress } from '../../../src/read/options.js'
import { buildPdf, TestPage } from './build.js'

const pages = [1, 2, 3].map((n) => new TestPage().text(85, 200, `${n}. Rà soát quy hoạch của tỉnh.`))
const file = buildPdf(pages)

describe('what is read of a PDF', () => {
  it('is known by its content', async () => {
    const { source } = await parsePlan(file)
    expect([source.format, source.pages]).toEqual(['pdf', 3])
  })

  it('is what `pages` names', async () => {
    const plan = await parsePlan(file, { pages: { from: 2, to: 2 } })
    expect(plan.text).toBe('2. Rà soát quy hoạch của tỉnh.')
    expect(plan.sections[0]?.span.page).toBe(2)
  })

  it('is reported page by page', async () => {
    const seen: Progress[] = []
    await parsePlan(file, { onProgress: (progress) => seen.push(progress) })
    expect(seen).toEqual([1, 2, 3].map((page) => ({ page, pages: 3, stage: 'read' })))
  })

  it('ends with the reason of the signal', async () => {
    const controller = new AbortController()
    const onProgress = () => controller.abort(new Error('enough'))
    await expect(parsePlan(file, { signal: controller.signal, onProgress })).rejects.toThrow('enough')
  })
})

describe('a protected PDF', () => {
  it('opens without a password where none is needed', async () => {
    expect((await parsePlan(buildPdf(pages, { password: '' }))).text).toContain('Rà soát')
  })

  it('opens with the password', async () => {
    const plan = await parsePlan(buildPdf(pages, { password: 'abc' }), { password: 'abc' })
    expect(plan.text).toContain('Rà soát')
  })

  it.each([
    ['no password', {}, 'give it as `password`'],
    ['a wrong one', { password: 'xyz' }, 'does not open the PDF'],
  ])('says with %s what to do', async (_, options, message) => {
    const error = parsePlan(buildPdf(pages, { password: 'abc' }), options)
    await expect(error).rejects.toMatchObject({ code: 'encrypted', message: expect.stringContaining(message) })
  })
})

describe('the pages that are asked for', () => {
  it('are an error that says how many there are where the PDF does not have them', async () => {
    const error = parsePlan(buildPdf(pages), { pages: { from: 40, to: 60 } })
    await expect(error).rejects.toMatchObject({
      code: 'no-such-pages',
      message: expect.stringContaining('none from 40'),
    })
  })

  it.each([
    [5, 2],
    [0, 3],
    [Number.NaN, 3],
  ])('are a mistake of the caller where they are no range: %s to %s', async (from, to) => {
    await expect(parsePlan(buildPdf(pages), { pages: { from, to } })).rejects.toThrow(TypeError)
  })
})

describe('what cannot be read', () => {
  it('is named where no page has text', async () => {
    await expect(parsePlan(buildPdf([new TestPage()]))).rejects.toMatchObject({ code: 'no-text' })
  })

  it('is a diagnostic where one page has none', async () => {
    const plan = await parsePlan(buildPdf([...pages, new TestPage()]))
    const found = plan.diagnostics.filter((diagnostic) => diagnostic.rule === 'low-confidence-ocr')
    expect(found.map(({ message, span }) => [message, span?.page])).toEqual([['page 4 has no text: it is empty', 4]])
  })

  it('is a diagnostic where the letters are garbled', async () => {
    const garbled = '7KӵF KLӋQ 4X\\ӃW ÿӏQK Vӕ FӫD Gi·m ÿӕF 6ӣ CÙng 7KѭѫQJ WӍQK YӅ YLӋF NLӇP tra'
    const page = new TestPage().lines(60, 100, garbled, garbled, garbled)
    const plan = await parsePlan(buildPdf([page]), { ocr: false })
    expect(plan.diagnostics.find(({ rule }) => rule === 'low-confidence-ocr')?.message).toContain('page 1 is garbled')
  })

  it('is an error where the file is cut off or empty', async () => {
    await expect(parsePlan(file.slice(0, 60))).rejects.toMatchObject({ code: 'damaged' })
    await expect(parsePlan(buildPdf([]))).rejects.toMatchObject({ code: expect.stringMatching(/damaged|no-text/) })
  })

  it.each([
    ['none', '/Kids [] /Count 0'],
    ['fewer than none', '/Kids [] /Count -5'],
  ])('is an error that says so where the file has %s of them', async (_, pages) => {
    const input = changed(/\/Kids \[[^\]]*\] \/Count \d+/, pages)
    await expect(parsePlan(input, { ocr: false })).rejects.toMatchObject({
      code: 'damaged',
      message: 'The PDF has no pages: take the file from its source again.',
    })
  })
})

/** The bytes of the file with a part of it replaced. */
const changed = (part: RegExp | string, by: string): Uint8Array =>
  Uint8Array.from(Buffer.from(file).toString('latin1').replace(part, by), (c) => c.charCodeAt(0))

describe('a damaged or hostile PDF', () => {
  it.each([0.1, 0.3, 0.5, 0.7, 0.9])('cut off at %d of its length is an error that says what to do', async (share) => {
    const cut = parsePlan(file.slice(0, Math.floor(file.length * share)))
    await expect(cut).rejects.toMatchObject({ code: 'damaged', message: expect.stringContaining('print it') })
  })

  it.each([
    ['with offsets that point nowhere', changed(/\d{10} 00000 n/g, '0000000007 00000 n')],
    ['whose table of offsets is elsewhere', changed(/startxref\n\d+/, 'startxref\n99999999')],
    ['that claims a thousand million pages', changed('/Count 3', '/Count 999999999')],
    ['with a page as large as a country', changed('/MediaBox [0 0 595 842]', '/MediaBox [0 0 1000000000 1000000000]')],
    ['with a page of no size', changed('/MediaBox [0 0 595 842]', '/MediaBox [0 0 0 0]')],
    ['whose font stands for itself', changed('begincmap', '/Test usecmap begincmap')],
  ])('%s gives what can be read', async (_, bytes) => {
    expect((await parsePlan(bytes)).text).toContain('2. Rà soát quy hoạch của tỉnh.')
  })

  it('with a script is read and the script is not run', async () => {
    const script = '/OpenAction << /S /JavaScript /JS (globalThis.wasRun = true) >>'
    const plan = await parsePlan(changed('/Type /Catalog', `/Type /Catalog ${script}`))
    expect(plan.text).toContain('1. Rà soát')
    expect(globalThis).not.toHaveProperty('wasRun')
  })

  it('whose pages hold one another is an error', async () => {
    await expect(parsePlan(changed('/Kids [10 0 R', '/Kids [2 0 R 10 0 R'))).rejects.toMatchObject({
      name: 'PlanError',
    })
  })

  it('with a page that takes too long is read without that page', async () => {
    const slow = new TestPage().text(85, 200, '2. Xây dựng đề án.')
    for (let i = 0; i < 60_000; i++) slow.rule(i % 500, 10, (i % 500) + 1, 20)
    const plan = await parsePlan(buildPdf([pages[0] as TestPage, slow]), { limits: { pageTime: 50 } }).catch(
      (error) => error,
    )
    const message = plan.message ?? plan.diagnostics.map((diagnostic: { message: string }) => diagnostic.message).join()
    expect(message).toContain('it takes longer than 50 ms')
  })
})
