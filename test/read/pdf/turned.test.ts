/** Text that is turned by a quarter in the cells of a table. */
import { describe, expect, it } from 'vitest'
import { readPdf } from '../../../src/read/pdf/pdf.js'
import { buildPdf, TestPage } from './build.js'

const XS = [60, 100, 300, 420]
const YS = [100, 190, 280, 370]

/** A grid with the tasks of each row, its second column to be filled. */
const page = (): TestPage => {
  const own = new TestPage().grid(XS, YS)
  for (const [i, task] of ['Nhiệm vụ', 'Rà soát hồ sơ', 'Kiểm tra công vụ'].entries()) {
    own.text(105, 150 + 90 * i, task).text(305, 150 + 90 * i, i === 0 ? 'Chủ trì' : 'Sở Nội vụ')
  }
  return own
}

const firstCells = async (given: TestPage): Promise<string[]> => {
  const { text, lines } = await readPdf(buildPdf([given]))
  return lines.flatMap(({ kind, cells }) =>
    kind === 'row' && cells?.[0] ? [text.slice(cells[0].start, cells[0].end)] : [],
  )
}

describe('text that is turned by a quarter', () => {
  it('is read up the page, line after line, and not over the line between two cells', async () => {
    const given = page()
      .text(84, 170, 'Lĩnh vực', { turn: 90 })
      .text(84, 275, 'Thể chế hành', { turn: 90 })
      .text(76, 365, 'Thủ tục hành', { turn: 90 })
      .text(92, 350, 'chính', { turn: 90 })
    expect(await firstCells(given)).toEqual(['Lĩnh vực', 'Thể chế hành', 'Thủ tục hành chính'])
  })

  it('is read down the page, from the right line to the left one', async () => {
    const given = page()
      .text(76, 110, 'Lĩnh vực', { turn: -90 })
      .text(84, 195, 'Công vụ', { turn: -90 })
      .text(70, 195, 'công chức', { turn: -90 })
      .text(76, 285, 'Chuyển đổi', { turn: -90 })
    expect(await firstCells(given)).toEqual(['Lĩnh vực', 'Công vụ công chức', 'Chuyển đổi'])
  })
})
