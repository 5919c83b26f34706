import { expect, it } from 'vitest'
import { breaksSentence, isShortened } from '../../src/text/shortened.js'

it.each([
  ['UBND TP. An Lĩnh', false],
  ['Mời PGS. TS. Lê Văn An', false],
  ['UBND TP. An Lĩnh. Sở Y tế', true],
  ['Rà soát. Lập sổ', true],
  ['Đã xong? Chưa', true],
  ['Rà soát. lập sổ', false],
])('tells where a sentence ends in %j', (text, expected) => {
  expect(breaksSentence(text)).toBe(expected)
})

it('knows the word at the start of a text, and no other mark', () => {
  expect(isShortened('TP. An Lĩnh', 2)).toBe(true)
  expect(isShortened('TP; An Lĩnh', 2)).toBe(false)
  expect(isShortened('lớp. An', 3)).toBe(false)
})
