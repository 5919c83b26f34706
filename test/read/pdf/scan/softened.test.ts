import { describe, expect, it } from 'vitest'
import { blank } from '../../../../src/read/pdf/scan/picture.js'
import type { RecognisedWord } from '../../../../src/read/pdf/scan/recognise.js'
import { softened, withLettersOf } from '../../../../src/read/pdf/scan/softened.js'

const page = { ...blank(640, 320), page: 1, dpi: 320, cells: [] }

/** Words of a line side by side, each with the confidence 0.9 or the one behind a bar. */
function line(text: string, top = 100): RecognisedWord[] {
  return text.split(' ').map((part, i) => {
    const [word = '', confidence = '0.9'] = part.split('|')
    return {
      text: word,
      box: { left: 100 * i, top, right: 100 * i + 80, bottom: top + 30 },
      confidence: Number(confidence),
      line: 0,
    }
  })
}

const lettered = (sharp: string, soft: string): string =>
  withLettersOf(line(soft, 98), line(sharp))
    .map(({ text }) => text)
    .join(' ')

describe('a softened picture', () => {
  it('has 160 dots an inch, and its words stand where they stand on the given one', () => {
    const { image, onPart } = softened(page)
    expect([image.width, image.height, image.dpi]).toEqual([320, 160, 160])
    const [word] = onPart([{ text: 'Sở', box: { left: 10, top: 20, right: 30, bottom: 40 }, confidence: 1, line: 0 }])
    expect(word?.box).toEqual({ left: 20, top: 40, right: 60, bottom: 80 })
  })

  it('keeps the size of a coarse one', () => {
    expect(softened({ ...page, dpi: 100 }).image).toMatchObject({ width: 640, height: 320, dpi: 100 })
  })

  it('has a dot spread over those beside it, and its paper white', () => {
    const dotted = { ...page, data: Uint8Array.from(page.data) }
    dotted.data[160 * 640 + 320] = 0
    const { data } = softened(dotted).image
    const dark = [...data].filter((value) => value < 255)
    expect(dark.length).toBeGreaterThan(4)
    expect(Math.min(...dark)).toBeGreaterThan(200)
    expect(data[0]).toBe(255)
  })
})

describe('the words of two readings', () => {
  it.each([
    ['have the letters of the softened one', 'tô chức thực hiện', 'tổ chức thực hiện', 'tổ chức thực hiện'],
    ['but no word that is no syllable for one that is', 'quan điểm', 'quan điêễm', 'quan điểm'],
    ['and the softened one where neither is', 'VNIT với', 'VNPT với', 'VNPT với'],
    ['capitals stand before small letters, or alone', 'thế giới SỐ', 'thế giỚI số', 'thế giới số'],
    ['and are those of the surer one', 'với|0.97 Các|0.6', 'VỚI|0.8 các|0.9', 'với các'],
    ['figures stay', 'năm 2025 đạt 80%', 'năm 2026 đại 30%', 'năm 2025 đại 80%'],
    ['labels stay', 'VIII. Rà a) III/2024', 'VII. Rà đ) II/2024', 'VIII. Rà a) III/2024'],
    ['marks that one alone saw are specks', 'nâng cấp. “hệ thông', 'nâng, cấp hệ ‘thống', 'nâng cấp hệ thống'],
    ['marks that both saw stay', 'cộng đồng: Rà', 'cộng đồng; Rà', 'cộng đồng; Rà'],
    ['and the marks before a word', '“Rà soát', '(Rà soát', '“Rà soát'],
  ])('%s', (_, sharp, soft, expected) => {
    expect(lettered(sharp, soft)).toBe(expected)
  })

  it('are as sure as the reading that the letters are from', () => {
    const words = withLettersOf(line('điêễm|0.2 đổi|0.7'), line('điểm|0.8 đồi|0.4'))
    expect(words.map(({ text, confidence }) => [text, confidence])).toEqual([
      ['điểm', 0.8],
      ['đổi', 0.7],
    ])
  })

  it('are surer of figures that both have', () => {
    const [number] = withLettersOf(line('18/QĐ|0.6'), line('18/QĐ|0.7'))
    expect(number?.confidence).toBeCloseTo(0.88)
    expect(withLettersOf(line('13/QĐ|0.6'), line('18/QĐ|0.7'))[0]?.confidence).toBe(0.7)
  })

  it('have no end of a word once more behind it', () => {
    const box = { top: 100, bottom: 130 }
    const given = (text: string, left: number, right: number): RecognisedWord => ({
      text,
      box: { ...box, left, right },
      confidence: 0.9,
      line: 0,
    })
    const sharp = [given('Phá', 0, 60), given('át', 50, 80), given('động', 100, 180)]
    const soft = [given('Phát', 0, 80), given('động', 100, 180)]
    expect(withLettersOf(soft, sharp).map(({ text, confidence }) => [text, confidence])).toEqual([
      ['Phát', 0.9],
      ['động', 0.9],
    ])
  })

  it('are all sure of no consonant alone that one has seen among them', () => {
    const seen = (sharp: string, soft: RecognisedWord[]): number[] =>
      withLettersOf(soft, line(sharp)).map(({ confidence }) => confidence)
    const soft = line('dùng x liệu').filter(({ text }) => text !== 'x')
    expect(seen('dùng c liệu', soft)).toEqual([0.9, 0, 0.9])
    expect(seen('dùng ở liệu', soft)).toEqual([0.9, 0.9, 0.9])
    expect(seen('c dùng liệu', line('x dùng liệu').slice(1))).toEqual([0.9, 0.9, 0.9])
    expect(seen('dùng c liệu', line('dùng d liệu'))).toEqual([0.9, 0.9, 0.9])
  })

  it('are those of the first where the second has no word there, or two', () => {
    const [first] = line('quyhoạch')
    const halves = [
      { text: 'quy', box: { left: 0, top: 100, right: 38, bottom: 130 }, confidence: 1, line: 0 },
      { text: 'hoạch', box: { left: 42, top: 100, right: 80, bottom: 130 }, confidence: 1, line: 0 },
    ]
    expect(withLettersOf(halves, first ? [first] : [])).toEqual([first])
    expect(withLettersOf(line('khác', 140), first ? [first] : [])).toEqual([first])
  })
})
