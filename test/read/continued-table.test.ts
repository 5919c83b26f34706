import { describe, expect, it } from 'vitest'
import type { Block, ParagraphBlock, RowBlock } from '../../src/read/block.js'
import { withTablesContinued } from '../../src/read/continued-table.js'

const row = (first: boolean, ...cells: string[]): RowBlock => ({ kind: 'row', cells, first })
const paragraph = (text: string): ParagraphBlock => ({ kind: 'paragraph', text, joins: [], furniture: [] })
const HEADER = ['TT', 'Việc', 'Ai']
const above = [row(true, ...HEADER), row(false, 'I', 'NHÓM', ''), row(false, '1', 'A', 'B'), row(false, '2', 'C', 'D')]

/** True where the second part goes on with the table of the first. */
const goesOn = (between: Block[], ...below: RowBlock[]): boolean =>
  !withTablesContinued([...above, ...between, ...below])
    .slice(above.length)
    .some((block) => block.kind === 'row' && block.first)

describe('a table that is cut in two', () => {
  it('goes on where the first label is the next one of its kind', () => {
    expect(goesOn([], row(true, '3', 'E', 'G'))).toBe(true)
    expect(goesOn([], row(true, 'II', 'NHÓM', ''), row(false, '1', 'E', 'G'))).toBe(true)
    expect(goesOn([], row(true, '5', 'E', 'G'))).toBe(false)
    expect(goesOn([], row(true, '1', 'E', 'G'))).toBe(false)
    expect(goesOn([], row(true, '3', 'E'))).toBe(false)
  })

  it('goes on behind furniture, and not behind text', () => {
    const page = { ...paragraph(''), furniture: [{ at: 0, text: '12' }] }
    expect(goesOn([page], row(true, '3', 'E', 'G'))).toBe(true)
    expect(goesOn([paragraph('Biểu 2')], row(true, '3', 'E', 'G'))).toBe(false)
  })

  it('goes on behind the number of a page, which is furniture', () => {
    const next = row(true, '3', 'E', 'G')
    expect(goesOn([paragraph('12')], next)).toBe(true)
    expect(goesOn([paragraph('Trang 2/8')], next)).toBe(true)
    expect(withTablesContinued([...above, paragraph('12'), next])[above.length]).toEqual({
      ...paragraph(''),
      furniture: [{ at: 0, text: '12' }],
    })
    expect(goesOn([paragraph('12')], row(true, '5', 'E', 'G'))).toBe(false)
    expect(withTablesContinued([...above, paragraph('12'), row(true, '5', 'E', 'G')])[above.length]).toEqual(
      paragraph('12'),
    )
  })

  it('loses the header that its second part repeats, in whatever spelling', () => {
    const parts = withTablesContinued([...above, row(true, 'tt', 'VIỆC', 'Ai'), row(false, '3', 'E', 'G')])
    expect(parts.slice(above.length)).toEqual([
      { ...paragraph(''), furniture: [{ at: 0, text: 'tt VIỆC Ai' }] },
      row(false, '3', 'E', 'G'),
    ])
  })

  it('goes on without labels where it repeats the header', () => {
    const plain = [row(true, 'Việc', 'Ai'), row(false, 'Trồng cây', 'Sở Y tế')]
    const below = [row(true, 'Việc', 'Ai'), row(false, 'Tỉa cành', 'Xã')]
    expect(withTablesContinued([...plain, ...below]).at(-1)).toEqual(row(false, 'Tỉa cành', 'Xã'))
    expect(withTablesContinued([...plain, ...below])[2]?.kind).toBe('paragraph')
    expect(withTablesContinued([...plain, row(true, 'Tỉa cành', 'Xã')]).at(-1)).toMatchObject({ first: true })
  })

  it('is another table where its header is another', () => {
    expect(goesOn([], row(true, 'TT', 'Chỉ tiêu', 'Số'), row(false, '3', 'E', 'G'))).toBe(false)
  })
})
