import { expect, test } from 'vitest'
import { copyOf, packed } from '../../../src/read/pdf/packed.js'
import { around, type Glyphs } from '../../../src/read/pdf/page.js'

const piece = (text: string, left: number): Glyphs => ({
  text,
  left,
  top: 70.5,
  right: left + 20,
  bottom: 84.25,
  base: 81,
  size: 13.5,
  bold: left > 100,
  italic: false,
  blankBefore: true,
  askew: false,
  raised: false,
})
const given = [{ ...piece('Sở', 85), mark: 4 }, piece('Tài', 110), { ...piece('chính', 135), blankBehind: true }]

test('packed pieces say what the pieces say', () => {
  expect(packed(given, new Map()).map(copyOf)).toEqual(given)
})

test('a packed piece changes alone', () => {
  const [first, second, third] = packed(given, new Map()) as [Glyphs, Glyphs, Glyphs]
  Object.assign(second, around([second, third]))
  expect([first, second, third].map(({ left, right }) => [left, right])).toEqual([
    [85, 105],
    [110, 155],
    [135, 155],
  ])
})

test('a packed piece that shares its line with others leaves it alone', () => {
  const [first, second] = packed([piece('Bộ', 110), piece('Y', 130)], new Map()) as [Glyphs, Glyphs]
  Object.assign(second, { top: 60, bottom: 90, base: 80, size: 9, bold: false, italic: true, raised: true })
  second.blankBefore = false
  second.blankBehind = true
  expect(copyOf(first)).toEqual(piece('Bộ', 110))
  const changed = { top: 60, bottom: 90, base: 80, size: 9, bold: false, italic: true, raised: true }
  expect(copyOf(second)).toEqual({ ...piece('Y', 130), ...changed, blankBefore: false, blankBehind: true })
})

test('a copy changes alone', () => {
  const [first] = packed(given, new Map()) as [Glyphs]
  const copy = copyOf(first)
  copy.left = 1
  expect([first.left, copy.left]).toEqual([85, 1])
})

test('remembers the text of the pieces of a file', () => {
  const texts = new Map<string, string>()
  packed(given, texts)
  packed([piece('Sở', 30)], texts)
  expect([...texts.keys()]).toEqual(['Sở', 'Tài', 'chính'])
})
