import { describe, expect, it } from 'vitest'
import { parsePlan, parsePlanText, type Recognise } from '../../src/index.js'
import { imagePdf, PAGE } from '../read/pdf/scan/image-pdf.js'

const LINES = [
  'Số: 12/KH-UBMD',
  'II. NHIỆM VỤ, GIẢI PHÁP',
  '1. Rà soát quy hoạch.',
  'Giao Sở Xây dưmng chủ trì, phối hợp với Sở Y tế thực hiện.',
  '2. Lập dự án theo Quyết định số 5/QĐ-BTC của Bộ Tải chính.',
]

/** Says the lines of a page of text, each at its height. */
const saying =
  (lines: readonly string[]): Recognise =>
  async ({ dpi }) => ({
    words: lines.flatMap((line, i) => {
      let x = 15
      return line.split(' ').map((text) => {
        const left = x
        x += 5 * text.length + 4
        const scale = dpi / 72
        const box = {
          left: left * scale,
          top: (60 + 24 * i) * scale,
          right: (x - 4) * scale,
          bottom: (69 + 24 * i) * scale,
        }
        return { text, box, confidence: 0.95, line: i }
      })
    }),
  })

const says = saying(LINES)

const dark = Uint8Array.from({ length: PAGE.width * PAGE.height }, (_, i) => (i % 5 === 0 ? 0 : 255))
const scan = imagePdf([{ images: [{ width: PAGE.width, height: PAGE.height, data: dark, coding: 'grey' }] }])

describe('a body that recognition misread', () => {
  it('is read as the one that is near, with its place and what was recognised', async () => {
    const plan = await parsePlan(scan, { ocr: says })
    const [assignment] = plan.assignments
    const [lead] = assignment?.leads ?? []
    expect(lead).toMatchObject({ name: 'Sở Xây dựng', agencyId: 'so-xay-dung', inferred: ['name'] })
    expect(plan.text.slice(lead?.span.start, lead?.span.end)).toBe('Sở Xây dựng')
    const [partner] = assignment?.coordinators ?? []
    expect(plan.text.slice(partner?.span.start, partner?.span.end)).toBe('Sở Y tế')
    expect(partner).not.toHaveProperty('inferred')
    const note = plan.diagnostics.find(({ message }) => message.includes('“Sở Xây dưmng”'))
    expect(note?.message).toBe(
      '“Sở Xây dưmng” was recognised; it is read as “Sở Xây dựng”, the one body that looks like it',
    )
    expect(plan.text.slice(note?.span?.start, note?.span?.end)).toBe('Sở Xây dựng')
  })

  it('is told in the reference whose issuer it is', async () => {
    const { references, text } = await parsePlan(scan, { ocr: says })
    const found = references.find(({ target }) => target && 'number' in target && target.number === '5/QĐ-BTC')
    expect(found).toMatchObject({ target: { issuer: 'Bộ Tài chính' }, inferred: ['target.issuer'] })
    expect(text.slice(found?.span.start, found?.span.end)).toBe('Quyết định số 5/QĐ-BTC của Bộ Tài chính')
  })

  it('leaves what is typed as it is', () => {
    const { assignments } = parsePlanText('III. NHIỆM VỤ\n1. Rà soát.\nGiao Sở Xây dưmng chủ trì thực hiện.')
    expect(assignments.flatMap(({ leads }) => leads)).toMatchObject([{ name: 'Sở Xây dưmng' }])
  })
})

describe('a number that recognition parted', () => {
  it('is read whole', async () => {
    const lines = ['I. MỤC ĐÍCH', '1. Rà soát theo Nghị định số 1 07/2021/NĐ-CP của Chính phủ.']
    const { text, references, diagnostics } = await parsePlan(scan, { ocr: saying(lines) })
    expect(references.map(({ target }) => target && 'number' in target && target.number)).toEqual(['107/2021/NĐ-CP'])
    const told = diagnostics.filter(({ rule }) => rule === 'inferred-value')
    expect(told.map(({ message, span }) => [message, text.slice(span?.start, span?.end)])).toEqual([
      ['“1 07/2021” was recognised; it is read as “107/2021”, one number', '107/2021'],
    ])
  })
})
