import { describe, expect, it } from 'vitest'
import { parsePlan, type Recognise } from '../../../../src/index.js'
import { type FoundTable, openTables } from '../../../../src/read/pdf/scan/open-tables.js'
import { blank, type Picture } from '../../../../src/read/pdf/scan/picture.js'
import { imagePdf, PAGE } from './image-pdf.js'

const DPI = 144
const XS = [110, 200, 560, 820]

/** Strokes as high and as far apart as letters. */
function print(picture: Picture, left: number, top: number, letters: number, height = 18): void {
  for (let y = top; y < top + height; y++)
    for (let i = 0; i < letters; i++)
      picture.data.fill(0, y * picture.width + left + 10 * i, y * picture.width + left + 10 * i + 8)
}

/** A row of so many letters in each column. */
function row(picture: Picture, y: number, ...cells: number[]): void {
  for (const [c, letters] of cells.entries()) print(picture, XS[c] ?? 0, y, letters)
}

const tablesOf = (picture: Picture): FoundTable[] =>
  openTables({ picture, rules: [], dpi: DPI, lean: 0, blank: false }, [])

/** Expects edges in the room between columns that end and begin at these places. */
function expectBetween(edges: readonly number[], rooms: readonly (readonly [number, number])[]): void {
  expect(edges).toHaveLength(rooms.length)
  edges.forEach((x, i) => {
    expect(x).toBeGreaterThan(rooms[i]?.[0] ?? 0)
    expect(x).toBeLessThan(rooms[i]?.[1] ?? 0)
  })
}

describe('tables without lines, in pixels', () => {
  it('have the edges of their columns, and cells that go over those in titles', () => {
    const picture = blank(1200, 700)
    print(picture, 300, 60, 50)
    row(picture, 110, 2, 20, 12, 10)
    print(picture, 200, 160, 60)
    print(picture, 110, 160, 2)
    row(picture, 210, 1, 34, 8, 14)
    print(picture, 200, 234, 20)
    row(picture, 280, 1, 30, 20, 8)
    print(picture, 110, 360, 90)
    const [table, other] = tablesOf(picture)
    expect(other).toBeUndefined()
    expectBetween(table?.xs.slice(1, -1) ?? [], [
      [128, 200],
      [538, 560],
      [758, 820],
    ])
    expect([table?.top, table?.bottom].map((y) => Math.round((y ?? 0) / 20))).toEqual([5, 15])
    const rows = new Map<number, number>()
    for (const { top } of table?.cells ?? []) rows.set(top, (rows.get(top) ?? 0) + 1)
    expect([...rows.values()]).toEqual([4, 2, 4, 4])
  })

  it('are two where the columns under a title stand at other places', () => {
    const picture = blank(1200, 900)
    for (const y of [100, 150, 200]) row(picture, y, 1, 20, 8, 14)
    print(picture, 400, 250, 30)
    for (const y of [300, 350, 400, 450]) for (const x of [110, 300, 480, 650, 900]) print(picture, x, y, 12)
    expect(tablesOf(picture).map(({ xs }) => xs.length)).toEqual([5, 6])
  })

  it('are none in prose, in two columns, in a letterhead beside specks, nor where few lines stand so', () => {
    const prose = blank(1200, 700)
    ;[110, 160, 210, 260].forEach((y, i) => {
      for (let x = 110 + 7 * i; x < 1040; x += 46 + i) print(prose, x, y, 4)
    })
    const letterhead = blank(1200, 700)
    for (const y of [110, 140, 170, 200]) {
      print(letterhead, 110, y, 25)
      print(letterhead, 600, y, 30)
      print(letterhead, 60, y + 4, 1, 5)
    }
    const few = blank(1200, 700)
    for (const y of [110, 160]) row(few, y, 1, 20, 8, 14)
    for (const picture of [prose, letterhead, few]) expect(tablesOf(picture)).toEqual([])
  })
})

const DOTS = 2

/** A page that has the words printed as strokes, and a function that says them. */
function paper(rows: readonly (readonly string[])[], columns: readonly number[]): [Uint8Array, Recognise] {
  const [width, height] = [PAGE.width * DOTS, PAGE.height * DOTS]
  const picture = { width, height, data: new Uint8Array(width * height).fill(255) }
  const words = rows.flatMap((cells, r) =>
    cells.flatMap((text, c) => (text === '' ? [] : [{ text, x: columns[c] ?? 0, y: 60 + 26 * r, line: 9 * r + c }])),
  )
  for (const { text, x, y } of words) print(picture, x * DOTS, y * DOTS, Math.ceil(text.length * 0.55))
  const recognise: Recognise = async ({ dpi }) => ({
    words: words.map(({ text, x, y, line }) => {
      const scale = dpi / 72
      const width = 5 * Math.ceil(text.length * 0.55)
      const box = { left: x * scale, top: y * scale, right: (x + width) * scale, bottom: (y + 9) * scale }
      return { text, box, confidence: 0.95, line }
    }),
  })
  return [imagePdf([{ images: [{ ...picture, coding: 'grey' }] }]), recognise]
}

describe('tables without lines on a recognised page', () => {
  const head = ['TT', 'Nhiệm_vụ', 'Chủ_trì', 'Thời_gian']
  const columns = [40, 70, 160, 230]
  const labels = async (...rows: string[][]): Promise<string[]> => {
    const [bytes, ocr] = paper(rows, columns)
    const { text } = await parsePlan(bytes, { ocr })
    return text.split('\n').map((line) => line.replaceAll('\t', '|'))
  }

  it('have a row for each label, however it was read, and the lines under it', async () => {
    const lines = await labels(
      head,
      ['1', 'Sơ_kết', 'Sở_Nội_vụ', 'Năm_2026'],
      ['§', 'Tổng_kết', 'Sở_Y_tế', 'Năm_2027'],
      ['', 'công_tác', '', ''],
      ['3', 'Kiểm_tra', 'Thanh_tra', 'Năm_2028'],
    )
    expect(lines.map((line) => line.split('|').slice(1).join('|'))).toEqual([
      'Nhiệm_vụ|Chủ_trì|Thời_gian',
      'Sơ_kết|Sở_Nội_vụ|Năm_2026',
      'Tổng_kết công_tác|Sở_Y_tế|Năm_2027',
      'Kiểm_tra|Thanh_tra|Năm_2028',
    ])
  })

  it('are none where nothing counts the rows', async () => {
    const lines = await labels(
      ['Nơi', 'nhận', 'chỗ', 'này'],
      ['Như', 'trên', 'dưới', 'nữa'],
      ['Lưu', 'thêm', 'đây', 'kia'],
    )
    expect(lines.join('\n')).not.toContain('|')
  })
})
