import { describe, expect, it } from 'vitest'
import { blank } from '../../../../src/read/pdf/scan/picture.js'
import type { RecognisedWord } from '../../../../src/read/pdf/scan/recognise.js'
import { surerCells, unsureCells } from '../../../../src/read/pdf/scan/short-cells.js'

const cells = [0, 1, 2, 3].map((i) => ({ left: 10 + 100 * i, top: 10, right: 100 + 100 * i, bottom: 60 }))
const page = { ...blank(420, 80), page: 1, dpi: 100, cells }
// grey paper, and print in all cells but the last
page.data.fill(240)
for (const { left } of cells.slice(0, 3))
  for (let y = 30; y < 42; y++) page.data.fill(0, y * 420 + left + 20, y * 420 + left + 26)

const word = (text: string, cell: number, confidence: number, line = cell): RecognisedWord => {
  const left = (cells[cell]?.left ?? 0) + 20
  return { text, box: { left, top: 30, right: left + 20, bottom: 42 }, confidence, line }
}
const first = [word('75.250', 0, 0.97), word('ở', 1, 0.5)]

describe('short cells that are not surely read', () => {
  it('are shown alone, on white paper: what has no word, but for empty ones', () => {
    const sheet = unsureCells(page, first)
    expect(sheet?.image.data).not.toContain(240)
    const read = [15, 75].map((top, line) => ({
      ...word('3', 0, 0.9, line),
      box: { left: 30, top, right: 40, bottom: top + 12 },
    }))
    const places = sheet?.onPage(read).map(({ box }) => Math.floor(box.left / 100))
    expect(places).toEqual([1, 2])
  })

  it('are none where all is sure, nor long ones', () => {
    const sure = [0, 1, 2].map((cell) => word('12', cell, 0.95))
    expect(unsureCells({ ...page, cells: cells.slice(0, 3) }, sure)).toBeNull()
    const capitals = [word('12', 0, 0.95), word('12', 1, 0.95), word('KINH', 2, 0.4)]
    expect(unsureCells({ ...page, cells: cells.slice(0, 3) }, capitals)).toBeNull()
    const long = [word('12', 0, 0.95), word('12', 1, 0.95), word('Sở Nông nghiệp', 2, 0.4)]
    expect(unsureCells({ ...page, cells: cells.slice(0, 3) }, long)).toBeNull()
  })

  it('are read as the surer reading has it, on lines of their own', () => {
    const second = [word('3', 1, 0.97, 0), word('1', 2, 0.6, 1)]
    expect(surerCells(page, first, second).map(({ text, line }) => [text, line])).toEqual([
      ['75.250', 0],
      ['3', 2],
      ['1', 3],
    ])
    const figures = [word('7', 1, 0.2), word('800', 1, 0.6)]
    expect(surerCells(page, figures, [word('7', 1, 0.9), word('§00', 1, 0.9)])).toEqual(figures)
    const specks = [word('tị“', 2, 0.4, 0)]
    expect(surerCells(page, first, specks)).toEqual(first)
    const unsure = [word('8', 1, 0.55, 0)]
    expect(surerCells(page, first, unsure).map(({ text }) => text)).toEqual(['75.250', 'ở'])
  })
})
