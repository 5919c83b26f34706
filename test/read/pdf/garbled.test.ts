/** Text layers whose fonts name other letters than they draw, or none. */
import { describe, expect, it } from 'vitest'
import type { PageImage } from '../../../src/index.js'
import { readPdf } from '../../../src/read/pdf/pdf.js'
import { buildPdf, TestPage } from './build.js'

const LINES = [
  '1. Rà soát các văn bản quy phạm pháp luật về chuyển đổi số của tỉnh',
  'và trình cấp có thẩm quyền sửa đổi, bổ sung cho phù hợp với quy định.',
  '2. Xây dựng hạ tầng số tại các xã vùng cao, biên giới theo quy hoạch',
  'được duyệt, bảo đảm tiến độ và chất lượng của từng công trình.',
]

const page = (): TestPage => {
  const page = new TestPage()
  for (let i = 0; i < 12; i++) page.text(85, 100 + 16 * i, LINES[i % LINES.length] ?? '')
  return page
}

/** The name of a character by its code; blanks stay. */
const byCode =
  (name: (code: number) => number) =>
  (character: string): string =>
    character === ' ' ? ' ' : String.fromCharCode(name(character.charCodeAt(0)))

const withoutMarks = (character: string): string =>
  character.normalize('NFD').replace(/\p{M}/gu, '').replace('đ', 'd').replace('Đ', 'D')

const bytesOf = (character: string): string =>
  Array.from(new TextEncoder().encode(character), (byte) => String.fromCharCode(byte)).join('')

const LOST: [string, (character: string, bold: boolean) => string][] = [
  ['each the next letter', byCode((code) => code + 1)],
  ['control characters', byCode((code) => 1 + (code % 28))],
  ['characters of private use', byCode((code) => 0xe000 + (code % 0x800))],
  ['the replacement character', byCode(() => 0xfffd)],
  ['signs', byCode((code) => 0x25a0 + (code % 64))],
  ['the letters without their marks', withoutMarks],
  ['the bytes of UTF-8 one by one', bytesOf],
]

describe('a text layer whose fonts name', () => {
  it.each(LOST)('%s is said to need OCR', async (_, named) => {
    const { doubts = [] } = await readPdf(buildPdf([page()], { named }), { ocr: false })
    expect(doubts.filter(({ message }) => message.includes('needs OCR')).length).toBeGreaterThan(0)
  })

  it('nothing that can be read is recognised where an engine is at hand', async () => {
    const asked: number[] = []
    const recognise = async ({ page }: PageImage) => {
      asked.push(page)
      return { words: [{ text: 'đã', confidence: 1, line: 0, box: { left: 100, top: 100, right: 130, bottom: 120 } }] }
    }
    const source = await readPdf(buildPdf([page()], { named: byCode((code) => 1 + (code % 28)) }), { ocr: recognise })
    expect([asked, source.text]).toEqual([[1], 'đã'])
  })

  it('the letters of one style alone, as that of headings, is said to need OCR', async () => {
    const headed = page().text(85, 84, 'Rà soát, sửa đổi, bổ sung các văn bản quy định của tỉnh', { bold: true })
    const next = byCode((code) => code + 1)
    const named = (character: string, bold: boolean): string => (bold ? next(character) : character)
    const { doubts = [] } = await readPdf(buildPdf([headed], { named }), { ocr: false })
    expect(doubts.map(({ message }) => message)).toEqual([expect.stringContaining('needs OCR')])
  })

  it('letters at their places in a font of symbols is read', async () => {
    const named = byCode((code) => (code < 0x80 ? 0xf000 + code : code))
    const { text, doubts } = await readPdf(buildPdf([page()], { named }), { ocr: false })
    expect(text.split('\n')[0]).toBe(`${LINES[0]} ${LINES[1]}`)
    expect(doubts).toBeUndefined()
  })

  it('some bullets of a font of symbols is clear', async () => {
    const bulleted = page().text(85, 292, '\uf0a7 Rà soát').text(85, 308, '\uf0fc Xây dựng')
    const { text, doubts } = await readPdf(buildPdf([bulleted]), { ocr: false })
    expect(text).toContain('• Rà soát')
    expect(doubts).toBeUndefined()
  })

  it('English words is clear', async () => {
    const english = new TestPage()
    const line = 'The department shall review all regulations and report the results to the committee'
    for (let i = 0; i < 12; i++) english.text(85, 100 + 16 * i, line)
    expect((await readPdf(buildPdf([english]), { ocr: false })).doubts).toBeUndefined()
  })
})
