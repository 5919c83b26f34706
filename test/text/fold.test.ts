import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldKey, foldTone, foldWord, slugOf } from '../../src/text/fold.js'

describe('foldTone', () => {
  it.each([
    ['hoá', 'hóa'],
    ['Uỷ', 'Ủy'],
    ['UỶ BAN', 'ỦY BAN'],
    ['khoẻ', 'khỏe'],
    ['thuỷ', 'thủy'],
    ['hoà', 'hòa'],
  ])('puts the tone of %s the older way', (late, early) => {
    expect(foldTone(late)).toBe(early)
  })

  it.each(['quý', 'toàn', 'hoạch', 'khuyến', 'thuyết', 'Quỹ'])('leaves %s as it is', (word) => {
    expect(foldTone(word)).toBe(word)
  })

  it('reads decomposed letters', () => {
    expect(foldTone('hoá'.normalize('NFD'))).toBe('hóa')
  })

  it('keeps the length of composed text, so that offsets hold', () => {
    const syllables = fc.constantFrom('hoá', 'Uỷ', 'quý', 'THUỶ', 'oà', ' ', '-', 'x', 'đ')
    fc.assert(
      fc.property(fc.array(syllables), (parts) => {
        const text = parts.join('')
        return foldTone(text).length === text.length && foldWord(text).length === text.length
      }),
    )
  })
})

describe('foldKey', () => {
  it('is the same for spellings that differ in case, tone place, dashes, quotes and blanks', () => {
    expect(foldKey('Sở  Lao động – Thương binh và\u00a0Xã hội ')).toBe(foldKey('SỞ LAO ĐỘNG-THƯƠNG BINH VÀ XÃ HỘI'))
    expect(foldKey('“Văn hoá”')).toBe('"văn hóa"')
  })

  it('gives its own result back, for any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => foldKey(foldKey(text)) === foldKey(text)))
  })
})

describe('slugOf', () => {
  it('writes a name in ASCII letters and hyphens', () => {
    expect(slugOf('Đài Phát thanh - Truyền hình tỉnh')).toBe('dai-phat-thanh-truyen-hinh-tinh')
    expect(slugOf(' (Ủy ban) ')).toBe('uy-ban')
  })
})
