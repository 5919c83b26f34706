import { describe, expect, it } from 'vitest'
import { markFurniture } from '../../src/text/furniture.js'
import { physicalLines } from '../../src/text/lines.js'

describe('figures below the head of a column of labels', () => {
  it('are the labels of rows where they count on within few lines, set apart as they may be', () => {
    const lines = physicalLines(
      ['STT', 'Nhiệm vụ', '', '1', '', 'Xây chợ', '', '2', '', 'Xây cầu', '', '3', '', 'Xây trường'].join('\n'),
    )
    markFurniture(lines)
    expect(lines.filter(({ furniture }) => furniture)).toEqual([])
  })
})
