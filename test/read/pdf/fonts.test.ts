import { describe, expect, it } from 'vitest'
import { OpenedPdf } from '../../../src/read/pdf/opened.js'
import { Port } from '../../../src/read/pdf/port.js'
import { Threads } from '../../../src/read/pdf/threads.js'
import { corpusBytes, corpusIsThere } from '../corpus.js'

describe('the fonts of a page', () => {
  it.each([
    ['say that they have no file, and else what they said, where the page is only read', true, 0b1010_0101],
    ['are as they came where the page is drawn', false, 0b0110_0101],
  ])('%s', (_, areFontsRead, second) => {
    const port = new Port(() => undefined)
    port.areFontsRead = areFontsRead
    const { buffer } = Uint8Array.of(0b0101_0110, 0b0110_0101, 0b0000_0101)
    port.receive({ action: 'commonobj', data: ['g_d0_f1', 'Font', { buffer }] })
    expect([...new Uint8Array(buffer)]).toEqual([0b0101_0110, second, 0b0000_0101])
  })

  it('are left alone where they could not be read, and so is all that is no font', () => {
    const port = new Port(() => undefined)
    port.areFontsRead = true
    const { buffer } = Uint8Array.of(1, 1, 1)
    port.receive({ action: 'commonobj', data: ['g_d0_f1', 'Font', { error: 'broken' }] })
    port.receive({ action: 'commonobj', data: ['g_d0_f1', 'Pattern', { buffer }] })
    port.receive({ action: 'DocProgress', data: { loaded: 1 } as never })
    expect([...new Uint8Array(buffer)]).toEqual([1, 1, 1])
  })

  it.skipIf(!corpusIsThere).each([
    ['have names and neither files nor outlines of letters where the page is only read', false],
    ['have the outlines of letters where the page is drawn', true],
  ])('%s (skipped without ../shared)', async (_, isDrawn) => {
    const threads = new Threads(2 ** 25)
    const bounds = { time: 60_000, parts: 2_000_000, bytes: 2 ** 25 }
    const bytes = corpusBytes('nq-100-nq-cp.pdf')
    const opened = await OpenedPdf.open({ bytes, password: undefined, pixels: 1, threads, isDrawn, bounds })
    const [fonts, outlines] = await opened.page(2, async (page) => {
      await page.getOperatorList()
      const objects = [...(page.commonObjs as Iterable<[string, { name?: string; missingFile?: boolean }]>)]
      return [objects.filter(([, { name }]) => name), objects.filter(([id]) => id.includes('_path_'))] as const
    })
    await opened.close()
    expect(fonts.length).toBeGreaterThan(0)
    expect(fonts.every(([, font]) => font.missingFile === !isDrawn)).toBe(true)
    expect(outlines.length > 0).toBe(isDrawn)
  })
})
