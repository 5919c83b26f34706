import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchDateAt, parseDate } from '../../../src/grammar/schedule/date.js'

describe('parseDate', () => {
  it.each([
    ['ngày 29 tháng 5 năm 2023', '2023-05-29'],
    ['NGÀY 10/3/2023', '2023-03-10'],
    ['29/5/2023', '2023-05-29'],
    ['26-4-2016', '2016-04-26'],
    ['2026-03-31', '2026-03-31'],
    ['22.7.2021', '2021-07-22'],
    ['ngày 07/ 4/2022', '2022-04-07'],
    ['tháng 9/2023', '2023-09'],
    ['Tháng 10 năm 2025', '2025-10'],
    ['6/2025', '2025-06'],
    ['quý II/2024', '2024-34'],
    ['Quý 4 năm 2025', '2025-36'],
    ['6 tháng cuối năm 2024', '2024-41'],
    ['năm 2025', '2025'],
    ['2025', '2025'],
    ['ngày 30/11', 'XXXX-11-30'],
    ['ngày 05 tháng 01/2026', '2026-01-05'],
    ['ngày 05/01 năm 2026', '2026-01-05'],
    ['ngày 05/01/26', '2026-01-05'],
    ['ngày 5.1.26', '2026-01-05'],
    ['ngày: 05/01/2026', '2026-01-05'],
    ['ngày 05 thàng 01 nằm 2026', '2026-01-05'],
    ['ngày 05 tháng 6', 'XXXX-06-05'],
  ])('reads %s as %s', (text, edtf) => {
    expect(parseDate(text)).toBe(edtf)
  })

  it.each([
    ['ngày … tháng 4 năm 2026', '2026-04'],
    ['ngày tháng 4 năm 2026', '2026-04'],
    ['ngày ... tháng ... năm 2026', '2026'],
    ['ngày …/4/2026', '2026-04'],
    ['ngày 12 tháng … năm 2026', '2026-XX-12'],
  ])('keeps what is filled in of %s', (text, edtf) => {
    expect(parseDate(text)).toBe(edtf)
  })

  it.each(['31/02/2023', '29/2/2023', '12/13/2023', '0/5/2023', '36/2005', '12.5-2023', 'tháng 13/2024', 'ngày', ''])(
    'gives null for %s',
    (text) => {
      expect(parseDate(text)).toBeNull()
    },
  )

  it('knows the leap day', () => {
    expect(parseDate('29/02/2024')).toBe('2024-02-29')
  })
})

it('reads the day of the week before the day', () => {
  expect(parseDate('ngày thứ Năm, 20 tháng 11 năm 2014')).toBe('2014-11-20')
  expect(parseDate('ngày Chủ nhật 20 tháng 11 năm 2014')).toBe('2014-11-20')
  expect(parseDate('ngày thứ Năm tháng 11 năm 2014')).toBeNull()
})

describe('matchDateAt', () => {
  it('gives the end of the date that begins at the offset', () => {
    const text = 'Kế hoạch số 7 ngày 01 tháng 02 năm 2024 của Sở'
    expect(matchDateAt(text, 14)).toEqual({ end: 39, edtf: '2024-02-01' })
  })

  it('does not begin inside a number or a word', () => {
    expect(matchDateAt('129/5/2023', 1)).toBeNull()
    expect(matchDateAt('xngày 1/2/2023', 1)).toBeNull()
  })

  it('does not read the year of a document number as a month and a year', () => {
    expect(matchDateAt('12/2005/QĐ-TTg', 0)).toBeNull()
    expect(matchDateAt('tháng 12/2005/QĐ', 0)).toBeNull()
  })

  it('is total, and never ends before it begins', () => {
    const piece = fc.constantFrom('ngày', 'tháng', 'năm', 'quý', 'II', '/', '-', '.', '…', ' ', '2024', '12', '5')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.nat(20), (pieces, pos) => {
        const text = pieces.join('')
        const match = matchDateAt(text, pos)
        if (match) {
          expect(match.end).toBeGreaterThan(pos)
          expect(match.end).toBeLessThanOrEqual(text.length)
          expect(match.edtf).toMatch(/^(\d{4}|XXXX)(-(\d\d|XX)(-\d\d)?)?$/)
        }
      }),
    )
  })
})
