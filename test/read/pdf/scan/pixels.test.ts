import { describe, expect, it } from 'vitest'
import { evened } from '../../../../src/read/pdf/scan/background.js'
import { withBullets } from '../../../../src/read/pdf/scan/bullets.js'
import { isColouredPrint, withoutInk } from '../../../../src/read/pdf/scan/ink.js'
import { blank, mirrored, type Picture, reduced, turned } from '../../../../src/read/pdf/scan/picture.js'
import { takeRules } from '../../../../src/read/pdf/scan/ruling.js'
import { leanOf, rowsOverColumns, straightened } from '../../../../src/read/pdf/scan/skew.js'
import { boldOf } from '../../../../src/read/pdf/scan/weight.js'

const small: Picture = { width: 3, height: 2, data: Uint8Array.from([1, 2, 3, 4, 5, 6]) }

/** Draws a dark rectangle. */
function bar(picture: Picture, left: number, top: number, width: number, height: number, value = 0): Picture {
  for (let y = top; y < top + height; y++)
    picture.data.fill(value, y * picture.width + left, y * picture.width + left + width)
  return picture
}

/** Lines of words: blocks of letters that stand on their lines. */
function printedPage(width: number, height: number): Picture {
  const page = blank(width, height)
  let state = 7
  const next = (most: number): number => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor((state / 2147483648) * most)
  }
  for (let y = 60; y < height - 60; y += 24) {
    for (let x = 50 + next(20); x < width - 60; x += 6 + next(9)) {
      const rise = next(5)
      bar(page, x, y + rise, 3 + next(3), 13 - rise)
    }
  }
  return page
}

/** A seal of one colour over black text, on paper: three bytes a pixel. */
function colours(...pixels: [number, number, number][]): number[] {
  const { data } = withoutInk({ width: pixels.length, height: 1, data: pixels.flat(), channels: 3 })
  return [...data]
}

describe('a picture', () => {
  it('turns by quarters, clockwise', () => {
    expect([...turned(small, 1).data]).toEqual([4, 1, 5, 2, 6, 3])
    expect([...turned(small, 2).data]).toEqual([6, 5, 4, 3, 2, 1])
    expect([...turned(small, -1).data]).toEqual([3, 6, 2, 5, 1, 4])
    expect(turned(small, 1)).toMatchObject({ width: 2, height: 3 })
  })

  it('is mirrored at its upright axis', () => {
    expect([...mirrored(small).data]).toEqual([3, 2, 1, 6, 5, 4])
  })

  it('is reduced to the means of its pixels', () => {
    expect(reduced({ width: 2, height: 2, data: Uint8Array.from([0, 100, 200, 100]) }, 2)).toEqual({
      width: 1,
      height: 1,
      data: Uint8Array.from([100]),
    })
  })
})

describe('ink of seals and signatures', () => {
  const black = Array.from({ length: 8 }, (): [number, number, number] => [20, 20, 22])

  it('is taken out where it is red or blue', () => {
    const [red, pale, blue] = colours([214, 48, 60], [240, 150, 155], [50, 70, 190], ...black)
    expect([red, pale, blue]).toEqual([255, 255, 255])
  })

  it('does not take the black text under it', () => {
    const [underRed, underBlue] = colours([60, 8, 10], [10, 14, 70], ...black)
    expect(underRed).toBeLessThan(90)
    expect(underBlue).toBeLessThan(90)
  })

  it('leaves green, grey and paper as bright as they are', () => {
    const [green, grey, paper] = colours([40, 160, 60], [120, 120, 120], [244, 241, 234], ...black)
    expect([green, grey, paper]).toEqual([113, 120, 241])
  })

  it('is taken out of a strip that shows no more than a seal', () => {
    const [width, height, channels] = [4, 1, 3] as const
    const strip = { width, height, channels, data: Array.from({ length: 4 }, () => [170, 20, 30]).flat() }
    const text = { ...strip, width: 8, data: black.flat() }
    expect(isColouredPrint([strip])).toBe(true)
    expect(isColouredPrint([strip, text])).toBe(false)
    expect([...withoutInk(strip, true).data]).toEqual([255, 255, 255, 255])
  })

  it('is text where the whole page is printed in it', () => {
    expect(
      Math.max(...colours(...Array.from({ length: 20 }, (): [number, number, number] => [170, 20, 30]))),
    ).toBeLessThan(90)
  })
})

describe('paper', () => {
  it('becomes white under a shadow, and the print on it black', () => {
    const page = blank(400, 400)
    for (let y = 0; y < 400; y++) for (let x = 0; x < 400; x++) page.data[y * 400 + x] = 240 - Math.floor(x / 4)
    for (let x = 20; x < 380; x += 40) bar(page, x, 100, 3, 12, 60)
    const even = evened(page)
    const paper = [...even.data].filter((_, i) => page.data[i] !== 60).sort((a, b) => a - b)
    expect(paper[Math.floor(paper.length / 20)]).toBeGreaterThan(225)
    expect(even.data[105 * 400 + 20]).toBeLessThan(20)
    expect(even.data[105 * 400 + 341]).toBeLessThan(20)
  })

  it('that is white stays as it is', () => {
    const page = bar(blank(100, 100), 10, 10, 20, 20)
    expect(evened(page)).toBe(page)
  })
})

describe('the lean of a page', () => {
  it.each([-4.5, -2, -0.4, 0, 0.7, 2, 3.3])('of %f degrees is found and set straight', (degrees) => {
    const page = straightened(printedPage(900, 1200), -degrees)
    const lean = leanOf(page)
    expect(lean).toBeGreaterThanOrEqual(degrees - 0.11)
    expect(lean).toBeLessThanOrEqual(degrees + 0.11)
    expect(Math.abs(leanOf(straightened(page, lean)))).toBeLessThanOrEqual(0.1)
  })

  it('is that of its lines, not of the dark beside the sheet', () => {
    const page = straightened(printedPage(800, 500), -1.2)
    expect(leanOf(bar(page, 0, 0, 800, 9))).toBeCloseTo(1.2, 0)
  })

  it('is none on a blank page', () => {
    expect(leanOf(blank(600, 800))).toBe(0)
  })

  it('tells lines that run down from lines that run across', () => {
    const page = printedPage(900, 1200)
    expect(rowsOverColumns(page)).toBeGreaterThan(1)
    expect(rowsOverColumns(turned(page, 1))).toBeLessThan(1)
  })
})

describe('ruling lines', () => {
  const dpi = 240

  it('are found with their places and taken out of the picture', () => {
    const page = bar(bar(blank(1000, 600), 100, 100, 800, 3), 100, 100, 3, 400)
    const { rules, picture } = takeRules(page, dpi)
    expect(rules).toEqual([
      { left: 100, top: 100, right: 900, bottom: 103 },
      { left: 100, top: 100, right: 103, bottom: 500 },
    ])
    expect(picture.data.every((value) => value === 255)).toBe(true)
  })

  it('may lean a little and have gaps', () => {
    const page = blank(1000, 600)
    for (let x = 50; x < 950; x++) if (x % 200 > 6) bar(page, x, 300 + Math.floor(x / 150), 1, 3)
    const { rules } = takeRules(page, dpi)
    expect(rules).toHaveLength(1)
    expect(rules[0]?.left).toBeLessThan(60)
    expect(rules[0]?.right).toBe(950)
  })

  it('may be hairlines whose ink lies half in one row of pixels and half in the next', () => {
    const page = blank(1000, 600)
    for (let x = 50; x < 950; x++) bar(bar(page, x, 300, 1, 1, 168 + (x % 25)), x, 301, 1, 1, 192 - (x % 25))
    expect(takeRules(page, dpi).rules).toEqual([{ left: 50, top: 300, right: 950, bottom: 302 }])
  })

  it('may be grey hairlines, of which darker pieces are found first', () => {
    const page = blank(1200, 600)
    bar(bar(page, 50, 300, 900, 1, 210), 50, 301, 900, 1, 205)
    bar(page, 400, 301, 120, 1, 190)
    expect(takeRules(page, dpi).rules).toEqual([{ left: 50, top: 300, right: 950, bottom: 302 }])
  })

  it('are no grey streaks from end to end, which leave the letters that they cross', () => {
    const page = bar(bar(blank(800, 1000), 300, 0, 2, 1000, 205), 296, 500, 8, 4)
    const { rules, picture } = takeRules(page, dpi)
    expect(rules).toEqual([])
    expect(picture.data.every((value, i) => value === page.data[i])).toBe(true)
  })

  it('go on where a seal covered them between two columns, and end where a cell begins', () => {
    const sides = bar(bar(bar(blank(1000, 400), 100, 50, 3, 300), 500, 50, 3, 300), 900, 50, 3, 300)
    const across = (page: Picture): number[][] =>
      takeRules(page, dpi)
        .rules.filter(({ top }) => top === 200)
        .map(({ left, right }) => [left, right])
    const covered = bar(bar({ ...sides, data: Uint8Array.from(sides.data) }, 100, 200, 500, 3), 700, 200, 203, 3)
    expect(across(covered)).toEqual([[100, 903]])
    const merged = bar(bar(blank(1000, 400), 100, 200, 203, 3), 500, 200, 403, 3)
    for (const x of [100, 300, 500, 900]) bar(merged, x, 50, 3, 300)
    expect(across(merged)).toEqual([
      [100, 303],
      [500, 903],
    ])
  })

  it('leave the letters that cross them', () => {
    const page = bar(bar(blank(1000, 200), 50, 100, 900, 3), 500, 80, 4, 40)
    const { picture } = takeRules(page, dpi)
    expect(picture.data[85 * 1000 + 501]).toBe(0)
    expect(picture.data[101 * 1000 + 501]).toBe(0)
    expect(picture.data[101 * 1000 + 300]).toBe(255)
  })

  it('are no letters whose bars touch, and no bars', () => {
    const letters = blank(600, 200)
    for (let i = 0; i < 5; i++) bar(bar(letters, 100 + 22 * i, 80, 22, 3), 109 + 22 * i, 80, 4, 30)
    expect(takeRules(letters, dpi).rules).toEqual([])
    expect(takeRules(bar(blank(600, 400), 50, 100, 500, 60), dpi).rules).toEqual([])
  })

  it('that are short count where they lead from one long line to another', () => {
    const page = bar(bar(blank(800, 400), 50, 50, 700, 3), 50, 150, 700, 3)
    expect(takeRules(bar(page, 300, 50, 3, 100), dpi).rules).toHaveLength(3)
    expect(takeRules(bar(blank(800, 400), 300, 50, 3, 100), dpi).rules).toEqual([])
  })

  it('as high as a row of one line count below or above longer ones, but not elsewhere, as high letters stand', () => {
    const rows = (): Picture => [50, 100, 300].reduce((page, y) => bar(page, 50, y, 700, 3), blank(800, 400))
    const column = bar(rows(), 300, 100, 3, 200)
    expect(takeRules(bar(column, 301, 50, 3, 50), dpi).rules.filter(({ left }) => left >= 300)).toEqual([
      { left: 300, top: 50, right: 304, bottom: 303 },
    ])
    const letter = takeRules(bar(bar(rows(), 300, 100, 3, 200), 420, 50, 3, 50), dpi).rules
    expect(letter.filter(({ left }) => left === 420)).toEqual([])
  })

  it('end at the long line behind which a letter touches them', () => {
    const page = [50, 110, 210].reduce((own, y) => bar(own, 50, y, 700, 3), blank(800, 400))
    const { rules } = takeRules(bar(page, 300, 80, 3, 133), dpi)
    const [line] = rules.filter(({ left }) => left === 300)
    expect(line?.top).toBeGreaterThan(90)
  })
})

describe('bold type', () => {
  it('has thicker strokes than most of the page', () => {
    const page = blank(400, 60)
    const words = [0, 1, 2, 3].map((i) => {
      for (let x = 0; x < 60; x += 12) bar(page, 20 + 90 * i + x, 20, i === 2 ? 6 : 4, 20)
      return { text: 'chữ', box: { left: 20 + 90 * i, top: 20, right: 84 + 90 * i, bottom: 40 } }
    })
    expect(boldOf(page, words)).toEqual([false, false, true, false])
  })
})

describe('dots and dashes before lines', () => {
  const word = (text: string, left: number, top: number, right: number, bottom: number) => ({
    text,
    box: { left, top, right, bottom },
    confidence: 0.9,
    line: 1,
  })
  const line = [word('Rà', 100, 70, 130, 100), word('soát', 140, 70, 190, 100)]
  const textsOf = (picture: Picture, words = line): string[] => withBullets(picture, words, []).map(({ text }) => text)

  it('are bullets where recognition saw nothing, a dash or specks', () => {
    const page = bar(blank(300, 150), 70, 82, 11, 11)
    expect(textsOf(page)).toEqual(['•', 'Rà', 'soát'])
    for (const sign of ['-', '+', '„*', '.', '__*®'])
      expect(textsOf(page, [word(sign, 68, 80, 83, 95), ...line])).toEqual(['•', 'Rà', 'soát'])
    const beside = word('_', 40, 90, 52, 98)
    expect(textsOf(page, [beside, word('®', 68, 80, 83, 95), ...line])).toEqual(['•', 'Rà', 'soát'])
  })

  it.each([
    ['a plus sign', bar(bar(blank(300, 150), 66, 86, 15, 3), 72, 80, 3, 15)],
    ['a full stop', bar(blank(300, 150), 70, 94, 6, 6)],
    ['a speck', bar(blank(300, 150), 72, 84, 3, 3)],
    ['a letter', bar(blank(300, 150), 70, 72, 14, 28)],
    ['a piece of a word', bar(bar(blank(300, 150), 70, 82, 11, 11), 56, 80, 10, 16)],
    ['a dot far away', bar(blank(300, 150), 4, 82, 11, 11)],
  ])('are none where %s stands there', (_, page) => {
    expect(textsOf(page)).toEqual(['Rà', 'soát'])
  })

  it('are dashes where they are long and flat, which recognition may pass over', () => {
    const page = bar(blank(300, 150), 66, 84, 18, 4)
    expect(textsOf(page)).toEqual(['-', 'Rà', 'soát'])
    expect(textsOf(page, [word('“', 64, 82, 86, 90), ...line])).toEqual(['-', 'Rà', 'soát'])
  })

  it('leave the sign that was recognised where it is one', () => {
    const page = bar(blank(300, 150), 66, 84, 18, 4)
    expect(textsOf(page, [word('+', 64, 82, 86, 90), ...line])).toEqual(['+', 'Rà', 'soát'])
  })

  it('are sure where they were measured, however unsure their recognition was', () => {
    const page = bar(blank(300, 150), 66, 84, 18, 4)
    const [dash] = withBullets(page, [{ ...word('-', 64, 82, 86, 90), confidence: 0.3 }, ...line], [])
    expect(dash).toMatchObject({ text: '-', confidence: 0.9 })
  })
})
