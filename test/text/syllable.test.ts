import { describe, expect, it } from 'vitest'
import { isSyllable } from '../../src/text/syllable.js'

describe('a possible syllable', () => {
  it.each(
    'kế hoạch nghiêng quyết gì giếng giữa quý quốc khuya thuở hóa hoá ủy uỷ yêu oan ĐẢNG Nguyễn xoong quýnh ươm ghềnh'.split(
      ' ',
    ),
  )('%s', (word) => {
    expect(isSyllable(word)).toBe(true)
  })

  it.each([
    ['héi', 'no such rhyme'],
    ['chñ', 'no such letter'],
    ['hac', 'a stop without sắc or nặng'],
    ['hàt', 'a stop with huyền'],
    ['ắấ', 'two vowels with tones'],
    ['cy', '`c` before a letter that calls for `k`'],
    ['plan', 'no such onset'],
    ['', 'nothing'],
  ])('%s is none: %s', (word) => {
    expect(isSyllable(word)).toBe(false)
  })
})
