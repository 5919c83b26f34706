import { describe, expect, it } from 'vitest'
import { numberWords } from '../../../src/facts/same-tasks/word-numbers.js'
import { pairWords } from '../../../src/facts/same-tasks/word-pairs.js'

/** Of texts that stand one behind the other. */
const pairsOf = (...texts: string[]) => {
  let start = 0
  const extents = texts.map((text) => {
    const extent = { start, end: start + text.length }
    start = extent.end + 1
    return extent
  })
  return pairWords(numberWords(texts.join('\n')), extents)
}

describe('the pairs of neighbouring words', () => {
  it('have equal numbers in every text, whatever their case and tone marks, and are counted once a text', () => {
    const { texts, counts } = pairsOf('Xã Đông Hoà, xã Đông Hoà', 'xã đông hòa', 'Hòa', '')
    expect(texts).toEqual([
      { pairs: [0, 1, 2], words: 6 },
      { pairs: [0, 1], words: 3 },
      { pairs: [], words: 1 },
      { pairs: [], words: 0 },
    ])
    expect([...counts]).toEqual([2, 2, 1])
  })

  it('are told apart however many there are', () => {
    const text = Array.from({ length: 3000 }, (_, i) => `${i % 61} ${i % 53}`).join(' ')
    const words = text.split(' ')
    const different = new Set(words.slice(1).map((word, i) => `${words[i]} ${word}`))
    expect(pairsOf(text).counts).toHaveLength(different.size)
  })

  it('lie within a text: its last word and the first of the next are none', () => {
    expect(pairsOf('một', 'hai').counts).toHaveLength(0)
  })
})
