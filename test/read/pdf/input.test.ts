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

describe('what cannot be read', () => {
  it('is named where no page has text', async () => {
    await expect(parsePlan(buildPdf([new TestPage()]))).rejects.toMatchObject({ code: 'no-text' })
  })

  it('is a diagnostic where one page has none', async () => {
    const plan = await parsePlan(buildPdf([...pages, new TestPage()]))
    const found = plan.diagnostics.filter((diagnostic) => diagnostic.rule === 'low-confidence-ocr')
    expect(found.map(({ message, span }) => [message, span?.page])).toEqual([
      ['page 4 has no text: it is empty, or a scan that needs OCR first', 4],
    ])
  })

  it('is a diagnostic where the letters are garbled', async () => {
    const garbled = '7KӵF KLӋQ 4X\\ӃW ÿӏQK Vӕ FӫD Gi·m ÿӕF 6ӣ CÙng 7KѭѫQJ WӍQK YӅ YLӋF NLӇP tra'
    const page = new TestPage().lines(60, 100, garbled, garbled, garbled)
    const plan = await parsePlan(buildPdf([page]))
    expect(plan.diagnostics.find(({ rule }) => rule === 'low-confidence-ocr')?.message).toContain('page 1 is garbled')
  })

  it('is an error where the file is cut off or empty', async () => {
    await expect(parsePlan(file.slice(0, 60))).rejects.toMatchObject({ code: 'damaged' })
    await expect(parsePlan(buildPdf([]))).rejects.toMatchObject({ code: expect.stringMatching(/damaged|no-text/) })
  })
})
