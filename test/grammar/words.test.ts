import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../src/grammar/words.js'

const gapsOf = (text: string): string[] => wordsOf(text).map(({ gap }) => gap)

describe('what stands between two words', () => {
  it.each([
    ['Sở Y tế, Sở', [' ', ' ', ' ', ',']],
    ['Sở;. Ban', [' ', ';']],
    ['Sở\nBan', [' ', ';']],
    ['Sở\tBan', [' ', ';']],
    ['Sở. Ban', [' ', '.']],
    ['Sở (Ban)', [' ', '(']],
    ['Sở/Ban', [' ', '/']],
    ['Sở - Ban', [' ', '-']],
    ['Sở:, Ban', [' ', ':']],
  ])('is the strongest of the marks: %j', (text, expected) => {
    expect(gapsOf(text)).toEqual(expected)
  })

  it.each(['UB. MTTQ', 'TP. Huế', 'TX. Ba Đồn', 'VP. UBND', 'BQL. Dự án'])(
    'is no end of a sentence behind an abbreviation: %s',
    (text) => {
      expect(gapsOf(text)[1]).toBe(' ')
    },
  )
})
