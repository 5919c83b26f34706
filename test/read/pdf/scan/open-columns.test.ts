import { describe, expect, it } from 'vitest'
import type { Area } from '../../../../src/read/pdf/page.js'
import { openSides } from '../../../../src/read/pdf/scan/open-columns.js'
import { blank, type Picture } from '../../../../src/read/pdf/scan/picture.js'

const DPI = 144
const [LEFT, RIGHT] = [100, 1100]
const XS = [110, 200, 560, 820]

/** Strokes as high and as far apart as letters. */
function print(picture: Picture, left: number, top: number, letters: number): void {
  for (let y = top; y < top + 18; y++)
    for (let i = 0; i < letters; i++)
      picture.data.fill(0, y * picture.width + left + 10 * i, y * picture.width + left + 10 * i + 8)
}

const line = (y: number): Area => ({ left: LEFT, right: RIGHT, top: y, bottom: y + 2 })

/** A row of so many letters in each column. */
function row(picture: Picture, y: number, ...cells: number[]): void {
  for (const [c, letters] of cells.entries()) print(picture, XS[c] ?? 0, y, letters)
}

/** The sides of the cells: their places in pixels, by the tops of their rows. */
function sidesOf(picture: Picture, ys: readonly number[]): Record<string, number[]> {
  const found: Record<string, number[]> = {}
  for (const { left, top } of openSides({ picture, rules: ys.map(line), dpi: DPI }))
    found[Math.round(top)] = [...(found[Math.round(top)] ?? []), Math.round(left)]
  return found
}

describe('tables with lines across only, in pixels', () => {
  it('have sides in the room between their columns, but under a title over them', () => {
    const picture = blank(1200, 600)
    row(picture, 110, 2, 20, 12, 10)
    print(picture, XS[0] ?? 0, 160, 60)
    row(picture, 210, 1, 34, 8, 14)
    row(picture, 260, 1, 30, 20, 8)
    const sides = sidesOf(picture, [100, 150, 200, 250, 300])
    expect(Object.keys(sides)).toEqual(['101', '151', '201', '251'])
    expect(sides[151]).toEqual([LEFT, RIGHT])
    const [outer, first = 0, second = 0, third = 0] = sides[101] ?? []
    expect(outer).toBe(LEFT)
    for (const [x, from, to] of [
      [first, 128, 200],
      [second, 538, 560],
      [third, 758, 820],
    ] as const)
      expect(x > from && x < to).toBe(true)
    expect(sides[251]).toEqual(sides[101])
  })

  it('begin with the header over their first line', () => {
    const picture = blank(1200, 600)
    print(picture, 560, 20, 12)
    row(picture, 76, 2, 20, 12, 10)
    for (const y of [110, 160, 210]) row(picture, y, 1, 20, 8, 14)
    expect(Object.keys(sidesOf(picture, [100, 150, 200, 250]))).toEqual(['74', '101', '151', '201'])
  })

  it('leave what stands over them to the page: an item of a list, a title', () => {
    const picture = blank(1200, 600)
    row(picture, 70, 2, 8)
    row(picture, 110, 2, 20, 12, 10)
    for (const y of [160, 210]) row(picture, y, 1, 20, 8, 14)
    expect(Object.keys(sidesOf(picture, [100, 150, 200, 250]))).toEqual(['101', '151', '201'])
  })

  it('are none where prose stands between lines, nor where two lines make one row', () => {
    const picture = blank(1200, 600)
    ;[110, 160, 210, 260].forEach((y, i) => {
      for (let x = LEFT + 10 + 7 * i; x < RIGHT - 60; x += 46 + i) print(picture, x, y, 4)
    })
    expect(openSides({ picture, rules: [100, 150, 200, 250, 300].map(line), dpi: DPI })).toEqual([])
    const short = blank(1200, 600)
    row(short, 110, 2, 20, 12, 10)
    row(short, 160, 2, 20, 12, 10)
    expect(openSides({ picture: short, rules: [100, 150, 200].map(line), dpi: DPI })).toEqual([])
  })
})
