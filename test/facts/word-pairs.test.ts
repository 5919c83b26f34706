import { describe, expect, it } from 'vitest'
import { pairWords } from '../../src/facts/word-pairs.js'

describe('the pairs of neighbouring words', () => {
  it('have equal numbers in every text, whatever their case and tone marks, and are counted once a text', () => {
    const { texts, counts } = pairWords(['Xã Đông Hoà, xã Đông Hoà', 'xã đông hòa', 'Hòa', ''])
    expect(texts).toEqual([
      { pairs: [0, 1, 2], words: 6 },
      { pairs: [0, 1], words: 3 },
      { pairs: [], words: 1 },
      { pairs: [], words: 0 },
    ])
    expect(counts).toEqual([2, 2, 1])
  })

  it('lie within a text: its last word and the first of the next are none', () => {
    expect(pairWords(['một', 'hai']).counts).toEqual([])
  })
})
