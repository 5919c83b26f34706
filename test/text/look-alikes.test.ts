import { expect, it } from 'vitest'
import { normalizeCharacters } from '../../src/text/characters.js'
import { inLatin, withoutMixedWords } from '../../src/text/look-alikes.js'

it.each([
  ['Cà M\u0430u', 'Cà Mau'],
  ['\u0405ở Y tế', 'Sở Y tế'],
  ['\u0422ỉnh ủy', 'Tỉnh ủy'],
])('puts the Latin letter into a word that mixes scripts: %j', (written, meant) => {
  expect(normalizeCharacters(written)).toBe(meant)
  expect(withoutMixedWords(written)).toHaveLength(written.length)
})

it.each([
  ['Vǜng Tàu', 'Vũng Tàu'],
  ['đội ngǜ cǜng học', 'đội ngũ cũng học'],
  ['định kǶ', 'định kỳ'],
  ['Nam KǶ', 'Nam Kỳ'],
])('puts our letter where a font gives another for it: %j', (written, meant) => {
  expect(normalizeCharacters(written)).toBe(meant)
})

it('leaves words of one script alone', () => {
  const text = 'Москва, сон, Αθήνα và α-amylase, 5 Ω, ΔT'
  expect(withoutMixedWords(text)).toBe(text)
  expect(normalizeCharacters(text)).toBe(text)
})

it('puts all letters that have a likeness into Latin where a name is looked up', () => {
  expect(inLatin('12/\u041a\u041d-UBND')).toBe('12/KH-UBND')
})
