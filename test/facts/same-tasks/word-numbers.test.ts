import { describe, expect, it } from 'vitest'
import { numberWords, wordFrom } from '../../../src/facts/same-tasks/word-numbers.js'

const read = (text: string, borders: number[] = []) => {
  const { count, numbers, starts, ends, earlier } = numberWords(text, borders)
  return {
    count,
    numbers: [...numbers.slice(0, count)],
    words: Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i])),
    earlier: [...earlier.slice(0, count)],
  }
}

describe('the words of a text', () => {
  it('gives one number to one word in any case and tone placement', () => {
    expect(read('Hóa hoá HÓA, hoa').numbers).toEqual([0, 0, 0, 1])
  })

  it('says where a word stood before', () => {
    expect(read('một hai một hai hai').earlier).toEqual([-1, -1, 0, 1, 3])
  })

  it('end at a border, in whatever order the borders are given', () => {
    expect(read('1.Mục một', [7, 2, 1]).words).toEqual(['1', 'Mục', 'm', 'ột'])
  })

  it('are found by where they begin', () => {
    const words = numberWords('một hai ba')
    expect([0, 1, 4, 8, 9].map((offset) => wordFrom(words, offset))).toEqual([0, 1, 1, 2, 3])
  })

  it('tells a hundred thousand words apart, each read twice', () => {
    const once = Array.from({ length: 100_000 }, (_, i) => `w${i.toString(36)}`)
    const { count, numbers } = read([...once, ...once].join(' '))
    expect(count).toBe(200_000)
    expect(new Set(numbers).size).toBe(100_000)
    expect(numbers.slice(0, 100_000)).toEqual(numbers.slice(100_000))
  })
})
