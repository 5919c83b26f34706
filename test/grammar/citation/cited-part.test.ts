import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCitedParts } from '../../../src/grammar/citation/cited-part.js'

const read = (text: string) =>
  findCitedParts(text).map((part) => [
    text.slice(part.start, part.end),
    part.steps.map(({ level, label }) => `${level} ${label ?? '-'}`).join(', '),
  ])

it('reads a chain from small to large', () => {
  expect(read('theo điểm a khoản 2 mục III của văn bản')).toEqual([
    ['điểm a khoản 2 mục III', 'point a, clause 2, division III'],
  ])
  expect(read('tại Mục 2 phần II, các sở')).toEqual([['Mục 2 phần II', 'division 2, part II']])
})

it('reads labels that hold their parents, and parts of a division', () => {
  expect(read('tại mục II.1.a, II.2 của văn bản')).toEqual([['mục II.1.a, II.2', 'division II.1.a, division II.2']])
  expect(read('theo khoản 2. Các sở')).toEqual([['khoản 2', 'clause 2']])
  expect(read('tại tiểu mục 2 Mục II')).toEqual([['tiểu mục 2 Mục II', 'clause 2, division II']])
})

it('reads lists at any level', () => {
  expect(read('điểm b, điểm e khoản 4, khoản 6 Điều 9')).toEqual([
    ['điểm b, điểm e khoản 4, khoản 6 Điều 9', 'point b, point e, clause 4, clause 6, article 9'],
  ])
  expect(read('điểm a, b và đ khoản 5 Điều 2')).toEqual([
    ['điểm a, b và đ khoản 5 Điều 2', 'point a, point b, point đ, clause 5, article 2'],
  ])
})

it('reads annexes that are attached, numbered or several', () => {
  expect(read('chi tiết tại các phụ lục kèm theo')).toEqual([['các phụ lục kèm theo', 'annex -']])
  expect(read('(Phụ lục II, III đính kèm)')).toEqual([['Phụ lục II, III đính kèm', 'annex II, annex III']])
  expect(read('phụ lục 2 kèm theo')).toEqual([['phụ lục 2 kèm theo', 'annex 2']])
})

it('parts a larger unit after `và` from the one before', () => {
  expect(read('nêu tại mục 2 Phần III và Phụ lục kèm theo')).toEqual([
    ['mục 2 Phần III', 'division 2, part III'],
    ['Phụ lục kèm theo', 'annex -'],
  ])
})

it('reads `này` as the end of a chain', () => {
  const [part] = findCitedParts('khoản 2 Điều này')
  expect(part).toMatchObject({ here: 'article', steps: [{ level: 'clause', label: '2' }] })
})

it('passes over ordinary words', () => {
  expect(
    read(
      'mục tiêu 5 năm, phần mềm, điều kiện, điểm du lịch, khoản vay, 3 điểm, chương trình, Phụ lục, điểm a, mục 1.234,5',
    ),
  ).toEqual([])
})

it('is total, ordered and repeatable on any string', () => {
  const piece = fc.constantFrom(
    'điểm ',
    'khoản ',
    'Điều ',
    'mục ',
    'Phụ lục ',
    'a',
    '2',
    'III',
    'đ',
    ', ',
    ' và ',
    ' này',
    ' kèm theo',
    '.',
  )
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 24 }).map((p) => p.join('')),
  )
  fc.assert(
    fc.property(anything, (text) => {
      const found = findCitedParts(text)
      let end = 0
      for (const part of found) {
        expect(part.start).toBeGreaterThanOrEqual(end)
        expect(part.end).toBeGreaterThan(part.start)
        expect(part.end).toBeLessThanOrEqual(text.length)
        end = part.end
      }
      expect(findCitedParts(text)).toEqual(found)
    }),
    { numRuns: 300 },
  )
})

it('joins parts with a dash between them', () => {
  expect(findCitedParts('theo khoản 3 - Điều 61 Luật Lâm nghiệp').map(({ start, end }) => [start, end])).toEqual([
    [5, 22],
  ])
})

describe('a word that ends like the name of a part', () => {
  it.each(['Mở chuyên mục 2 buổi một tuần', 'danh mục 3 dự án', 'hạng mục 5'])('cites none: %s', (text) => {
    expect(findCitedParts(text)).toEqual([])
  })
})

it('takes a point alone for a part before a text with its number only', () => {
  expect(read('chỉ đạo tại điểm 3 Công văn số 7/UBND-NC ngày 02/3/2026')).toEqual([['điểm 3', 'point 3']])
  expect(read('tại điểm 2 của Thông báo kết luận số 7/TB-UBND')).toEqual([['điểm 2', 'point 2']])
  expect(read('đạt điểm 3 Công văn chưa gửi')).toEqual([])
})
