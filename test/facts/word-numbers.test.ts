import { describe, expect, it } from 'vitest'
import { WordNumbers } from '../../src/facts/word-numbers.js'

const read = (text: string, first: string[] = []) => {
  const { count, numbers, starts, ends, earlier } = new WordNumbers(text, first).read(0, text.length)
  return { count, numbers: [...numbers.slice(0, count)], starts, ends, earlier: [...earlier.slice(0, count)] }
}

describe('WordNumbers', () => {
  it('gives one number to one word in any case and tone placement', () => {
    expect(read('Hóa hoá HÓA, hoa').numbers).toEqual([0, 0, 0, 1])
  })

  it('gives the first numbers to the words that it is given', () => {
    expect(read('về của về', ['của', 'và', 'về']).numbers).toEqual([2, 0, 2])
  })

  it('says where a word stood before', () => {
    expect(read('một hai một hai hai').earlier).toEqual([-1, -1, 0, 1, 3])
  })

  it('counts no word of an earlier passage', () => {
    const text = 'một hai. hai ba'
    const words = new WordNumbers(text, [])
    words.read(0, 8)
    const { count, earlier } = words.read(9, text.length)
    expect([...earlier.slice(0, count)]).toEqual([-1, -1])
  })

  it('tells a hundred thousand words apart, each read twice', () => {
    const once = Array.from({ length: 100_000 }, (_, i) => `w${i.toString(36)}`)
    const { count, numbers } = read([...once, ...once].join(' '))
    expect(count).toBe(200_000)
    expect(new Set(numbers).size).toBe(100_000)
    expect(numbers.slice(0, 100_000)).toEqual(numbers.slice(100_000))
  })
})
