import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isCapitals,
  isWordCode,
  normalizeCharacters,
  startsLower,
  startsUpper,
  withLineEnds,
} from '../../src/text/characters.js'

describe('normalizeCharacters', () => {
  it('composes decomposed letters', () => {
    const text = 'Ủy ban nhân dân tỉnh An Lĩnh'
    expect(normalizeCharacters(text.normalize('NFD'))).toBe(text)
  })

  it.each([
    ['a carriage return and line feed', '\r\n'],
    ['a carriage return', '\r'],
    ['a vertical tab', '\v'],
    ['a next-line character', '\u0085'],
    ['a paragraph separator', '\u2029'],
  ])('makes %s one line feed', (_, end) => {
    expect(normalizeCharacters(`Mục đích${end}Yêu cầu`)).toBe('Mục đích\nYêu cầu')
  })

  it.each(['\u00a0', '\u1680', '\u2000', '\u2009', '\u202f', '\u205f', '\u3000'])('makes the blank %j a space', (c) => {
    expect(normalizeCharacters(`Sở${c}Y tế`)).toBe('Sở Y tế')
  })

  it.each(['\u2010', '\u2011'])('makes the hyphen %j the one of the keyboard, as long as before', (c) => {
    expect(normalizeCharacters(`5/KH${c}UBND – 2030`)).toBe('5/KH-UBND – 2030')
  })

  it.each(['\u2012', '\u2015', '\u2212'])('makes the dash %j within a word the hyphen, and no other', (c) => {
    expect(normalizeCharacters(`5/KH${c}UBND, 2026${c}2030, ${c}5 %`)).toBe(`5/KH-UBND, 2026-2030, ${c}5 %`)
  })

  it('makes the longest dash a hyphen between figures, and not between words', () => {
    expect(normalizeCharacters('2026\u20142030, văn hóa\u2014xã hội')).toBe('2026-2030, văn hóa\u2014xã hội')
  })

  it.each([
    ['soft hyphens', '\u00ad'],
    ['zero-width blanks', '\u200b'],
    ['byte order marks', '\ufeff'],
    ['marks of direction', '\u200e'],
    ['variation selectors', '\ufe0f'],
    ['keycap marks', '\u20e3'],
    ['the places of pictures', '\ufffc'],
    ['control characters', '\u0007'],
    ['C1 controls', '\u0092'],
  ])('drops %s', (_, c) => {
    expect(normalizeCharacters(`${c}nông${c} thôn`)).toBe('nông thôn')
  })

  it.each([
    ['between years', 'giai đoạn 2026\u00ad2030', 'giai đoạn 2026-2030'],
    ['in a number', '12\u00adCTr/TU và 5/KH\u00adUBND', '12-CTr/TU và 5/KH-UBND'],
    ['before an item', 'Sở Y tế:\n\u00ad Rà soát\n\u00adLập', 'Sở Y tế:\n- Rà soát\n-Lập'],
    ['between two words', 'Lao động \u00ad Thương binh', 'Lao động - Thương binh'],
  ])('makes a soft hyphen that is printed the one of the keyboard: %s', (_, text, expected) => {
    expect(normalizeCharacters(text)).toBe(expected)
  })

  it('keeps what tells the shape of a text: tabs, page ends, paragraphs of a cell', () => {
    expect(normalizeCharacters('1\tRà soát\u2028Lập kế hoạch\f\u00a0')).toBe('1\tRà soát\u2028Lập kế hoạch\f ')
  })

  it('makes a lone surrogate the replacement character and leaves pairs alone', () => {
    expect(normalizeCharacters('a\ud800b\udc00c')).toBe('a\ufffdb\ufffdc')
    expect(normalizeCharacters('\u{1f4c5} \u00a0')).toBe('\u{1f4c5}  ')
  })

  it('does not make a pair of two halves that stood apart', () => {
    expect(normalizeCharacters('\ud83d\u200b\udcc5')).toBe('\ufffd\ufffd')
  })

  it('writes Đ for the look-alike eth, ư and Ư for the look-alike oi', () => {
    expect(normalizeCharacters('HỘI \u00d0ỒNG, tr\u01a3ởng ban, \u01a2u tiên')).toBe('HỘI ĐỒNG, trưởng ban, Ưu tiên')
  })

  it('composes a look-alike with the tone mark behind it', () => {
    expect(normalizeCharacters('ng\u01a3\u0300i')).toBe('ng\u1eebi')
  })

  it('writes wide signs with those of the keyboard, with the blank that they have in themselves', () => {
    expect(normalizeCharacters('１．Giai đoạn ２０２４－２０３０（đợt １）：rà soát；báo cáo lúc ８：３０')).toBe(
      '1.Giai đoạn 2024-2030 (đợt 1): rà soát; báo cáo lúc 8:30',
    )
  })

  it('writes numerals of one sign in letters', () => {
    expect(normalizeCharacters('Ⅰ. Mục đích, Ⅷ. Kinh phí, quý ⅳ')).toBe('I. Mục đích, VIII. Kinh phí, quý iv')
  })

  it('leaves a text in normal form as it is', () => {
    const text = 'Kế hoạch “57/KH-UBND” – giai đoạn 2024 - 2026…'
    expect(normalizeCharacters(text)).toBe(text)
  })

  const odd = fc.constantFrom(
    'ư',
    'u\u031b',
    '\u0301',
    '\u00ad',
    '\u00a0',
    '\r',
    '\n',
    '\ud800',
    '\udc00',
    'Ð',
    'ð',
    'ñ',
    'Ñ',
    '\u2212',
    'ƣ',
    'x',
  )
  const texts = fc.array(fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 3 }))).map((parts) => parts.join(''))

  it('gives its own result back, in NFC, for any string', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const normal = normalizeCharacters(text)
        expect(normalizeCharacters(normal)).toBe(normal)
        expect(normal.normalize('NFC')).toBe(normal)
      }),
    )
  })

  it('gives the same with and without the short cut for plain texts', () => {
    fc.assert(fc.property(texts, (text) => normalizeCharacters(`\u200b${text}`) === normalizeCharacters(text)))
  })
})

describe('isWordCode', () => {
  it.each([
    ['a', true],
    ['Đ', true],
    ['ữ', true],
    ['7', true],
    ['-', false],
    [' ', false],
    ['“', false],
  ])('for %j says %s', (c, expected) => {
    expect(isWordCode(c.charCodeAt(0))).toBe(expected)
  })
})

describe('startsUpper', () => {
  it.each([
    ['Đẩy mạnh', true],
    ['“(Ủy ban', true],
    ['đẩy mạnh', false],
    ['3 Sở', false],
    ['- 5', false],
    ['', false],
    ['.......... Sở', false],
  ])('for %j says %s', (text, expected) => {
    expect(startsUpper(text)).toBe(expected)
  })
})

describe('startsLower', () => {
  it.each([
    ['đẩy mạnh', true],
    ['   và các', true],
    ['Đẩy', false],
    ['7 sở', false],
    ['“và', false],
    ['  ', false],
  ])('for %j says %s', (text, expected) => {
    expect(startsLower(text)).toBe(expected)
  })
})

describe('isCapitals', () => {
  it.each([
    ['KẾ HOẠCH', true],
    ['THỰC HIỆN QUYẾT ĐỊNH SỐ 12/QĐ-TTg', true],
    ['Đ', false],
    ['12/2024', false],
    ['Kế hoạch', false],
    ['SỞ Nông nghiệp và Môi trường', false],
    // many figures between few letters: as many small ones as an insertion may have, but few capitals
    ['A 1234567890 b c D 1234567890 1234567890', false],
  ])('for %j says %s', (text, expected) => {
    expect(isCapitals(text)).toBe(expected)
  })
})

describe('withLineEnds', () => {
  it('makes breaks of lines the ends of them where a text has several and no other', () => {
    expect(withLineEnds('Việc\u2028'.repeat(5))).toBe('Việc\n'.repeat(5))
    expect(withLineEnds('Mục đích\u2028Yêu cầu')).toBe('Mục đích\u2028Yêu cầu')
    expect(withLineEnds('1\tRà soát\u2028Báo cáo')).toBe('1\tRà soát\u2028Báo cáo')
    expect(withLineEnds('1\tRà soát\u2028'.repeat(5))).toBe('1\tRà soát\n'.repeat(5))
    expect(withLineEnds('Mục đích\nRà soát\u2028Báo cáo')).toBe('Mục đích\nRà soát\u2028Báo cáo')
  })
})
