import { describe, expect, it } from 'vitest'
import { assemble } from '../../src/read/assemble.js'
import type { Block, ParagraphBlock } from '../../src/read/block.js'

const paragraph = (text: string, more: Partial<ParagraphBlock> = {}): Block => ({
  kind: 'paragraph',
  text,
  furniture: [],
  joins: [],
  ...more,
})
const row = (cells: string[], more: object = {}): Block => ({ kind: 'row', cells, first: false, ...more })

const linesOf = (...blocks: Block[]) => assemble(blocks, 'text', 'text').lines

describe('assemble', () => {
  it('puts one paragraph or row on a line, its cells parted by tabs', () => {
    const source = assemble(
      [paragraph('Mục đích', { line: 3 }), row(['1', 'Rà soát', ''], { first: true, line: 4 })],
      'text',
      'text',
      7,
    )
    expect(source).toEqual({
      format: 'text',
      reader: 'text',
      text: 'Mục đích\n1\tRà soát\t',
      lines: [
        { kind: 'paragraph', start: 0, end: 8, line: 3 },
        {
          kind: 'row',
          start: 9,
          end: 19,
          line: 4,
          table: 0,
          cells: [
            { start: 9, end: 10 },
            { start: 11, end: 18 },
            { start: 19, end: 19 },
          ],
        },
      ],
      furniture: [],
      joins: [],
      pages: 7,
    })
  })

  it('counts the tables by their first rows', () => {
    const lines = linesOf(row(['1'], { first: true }), row(['2']), row(['1'], { first: true }))
    expect(lines.map((line) => line.table)).toEqual([0, 0, 1])
  })

  it('gives a merged cell the extent of the cell above it, in its own table only', () => {
    const [first, second, third] = linesOf(
      row(['1', 'Sở Y tế'], { first: true }),
      row(['2', ''], { merged: [false, true] }),
      row(['3', ''], { first: true, merged: [false, true] }),
    )
    expect(second?.cells?.[1]).toEqual(first?.cells?.[1])
    expect(third?.cells?.[1]).toEqual({ start: 15, end: 15 })
  })

  it('keeps page, block, look and column widths', () => {
    const [line, cells] = linesOf(
      paragraph('Mục đích', { page: 2, block: 5, look: { bold: true } }),
      row(['a', ''], { first: true, widths: [2, 1] }),
    )
    expect(line).toMatchObject({ page: 2, block: 5, look: { bold: true } })
    expect(cells).toMatchObject({ widths: [2, 1] })
  })

  it('marks footnotes', () => {
    expect(linesOf(paragraph('Mục đích'), paragraph('1 Xem Luật.', { footnote: true }))[1]?.kind).toBe('footnote')
  })

  it('moves furniture and joins to their place in the whole text', () => {
    const source = assemble(
      [
        paragraph('Mục đích'),
        paragraph('số 13-KH/TW', {
          furniture: [{ at: 3, text: '2', line: 8, page: 2 }],
          joins: [{ start: 3, end: 11, raw: '13-\nKH/TW' }],
        }),
      ],
      'text',
      'text',
    )
    expect(source.furniture).toEqual([{ at: 12, text: '2', line: 8, page: 2 }])
    expect(source.joins).toEqual([{ start: 12, end: 20, raw: '13-\nKH/TW' }])
    expect(source.text.slice(12, 20)).toBe('13-KH/TW')
  })

  it('lets furniture without a paragraph stand at the end of the text, and never behind it', () => {
    const source = assemble(
      [paragraph('Mục đích'), paragraph('', { furniture: [{ at: 0, text: 'In trang' }] })],
      'text',
      'text',
    )
    expect(source.text).toBe('Mục đích')
    expect(source.furniture).toEqual([{ at: 8, text: 'In trang' }])
  })
})

describe('furniture of a row', () => {
  it('stands at its end', () => {
    const source = assemble(
      [row(['1', 'a'], { first: true, furniture: [{ at: 0, text: '2', line: 4 }] })],
      'text',
      'text',
    )
    expect(source.furniture).toEqual([{ at: 3, text: '2', line: 4 }])
  })
})

describe('a block without a place', () => {
  it('has a line without one', () => {
    const source = assemble(
      [paragraph('Mục đích', { furniture: [{ at: 0, text: 'x' }] }), row(['1'], { first: true })],
      'text',
      'text',
    )
    expect(source.lines.map((line) => Object.keys(line))).toEqual([
      ['kind', 'start', 'end'],
      ['kind', 'start', 'end', 'table', 'cells'],
    ])
    expect(Object.keys(source.furniture[0] ?? {})).toEqual(['at', 'text'])
    expect(source).not.toHaveProperty('printed')
  })
})
