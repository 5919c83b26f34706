import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseNumeral } from '../../../src/grammar/quantity/numeral.js'
import { parseQuantity } from '../../../src/grammar/quantity/quantity.js'
import { findQuantities } from '../../../src/grammar/quantity/scan.js'

const brief = (text: string) => {
  const q = parseQuantity(text)
  return q && [q.min, q.max, q.minExclusive, q.maxExclusive, q.unit, q.per]
}
const units = (text: string) => findQuantities(text).map((found) => found.quantity.unit)

it.each(['chống dịch COVID-19 hiệu quả', 'máy bay A-320 cánh'])('takes no part of a name for a count: %s', (text) => {
  expect(units(text)).toEqual([])
})

describe('parseNumeral', () => {
  it.each([
    ['1.000', 1000],
    ['98.037', 98037],
    ['7,5', 7.5],
    ['05', 5],
    ['2.989,5', 2989.5],
    ['1 250 000', 1250000],
    ['0.2', 0.2],
    ['4.50', 4.5],
    ['1,8 triệu', 1800000],
    ['7.600 nghìn', 7600000],
    ['48.000 nghìn tỷ', 48000e12],
    ['3 vạn', 30000],
  ])('reads %s as %d', (text, value) => {
    expect(parseNumeral(text)).toBe(value)
  })

  it.each(['', 'năm', '5G', '1.000 xã', '1.2.3'])('gives null for %j', (text) => {
    expect(parseNumeral(text)).toBeNull()
  })

  it('reads back any whole number written with dots', () => {
    fc.assert(
      fc.property(fc.nat(2_000_000_000), (n) => {
        expect(parseNumeral(n.toLocaleString('de-DE'))).toBe(n)
      }),
    )
  })
})

describe('parseQuantity', () => {
  it.each([
    ['≥ 80', 80, null, false, false, null, null],
    ['>= 30%', 30, null, false, false, '%', null],
    ['> 0,7', 0.7, null, true, false, null, null],
    ['07 - 09', 7, 9, false, false, null, null],
    ['không quá 20%', null, 20, false, false, '%', null],
    ['từ 05 mỏ trở lên', 5, null, false, false, 'mỏ', null],
    ['01 - 02 ngành, nghề, lĩnh vực', 1, 2, false, false, 'ngành, nghề, lĩnh vực', null],
    ['08 cụm công nghiệp', 8, 8, false, false, 'cụm công nghiệp', null],
    ['10–12 xã, phường', 10, 12, false, false, 'xã, phường', null],
    ['1.500 tỷ', 1500e9, 1500e9, false, false, 'VND', null],
    ['5.100 USD', 5100, 5100, false, false, 'USD', null],
    ['170 m3/s', 170, 170, false, false, 'm3/s', null],
    ['9,8ha', 9.8, 9.8, false, false, 'ha', null],
    ['27,2 triệu đồng/người/tháng', 27200000, 27200000, false, false, 'VND', 'người/tháng'],
    ['14,5 bác sĩ/vạn dân', 14.5, 14.5, false, false, 'bác sĩ', 'vạn dân'],
    ['320/411 xã', 320, 320, false, false, 'xã', null],
    ['10% trở xuống', null, 10, false, false, '%', null],
    ['trên 51.000 tỷ đông', 51e12, null, true, false, 'VND', null],
  ])('reads %s', (text, ...expected) => {
    expect(brief(text)).toEqual(expected)
  })

  it('keeps an open bound that is also approximate', () => {
    expect(parseQuantity('khoảng trên 65%')).toMatchObject({
      min: 65,
      max: null,
      minExclusive: true,
      approximate: true,
    })
  })

  it.each(['', 'năm', 'đạt 5% dân số', '5G', 'Quốc lộ 27'])('gives null for %j', (text) => {
    expect(parseQuantity(text)).toBeNull()
  })
})

describe('findQuantities', () => {
  it.each([
    'Quốc lộ 27, Quốc lộ 27C và ĐT.721',
    'giai đoạn 01 của tuyến cao tốc',
    'mạng 5G, IPv6 và nền tảng 4.0',
    'từ đường cấp 4D lên 4E',
    'Đề án 06 của Chính phủ',
    'điểm a khoản 2 Điều 15',
    'Kế hoạch số 4611/KH-UBND ngày 29/5/2023',
    'giai đoạn 2021 - 2030, tầm nhìn 2045',
    'trong quý II năm 2026',
    'số 12 Lê Lợi',
    'lần thứ 13 của Đảng',
  ])('finds none in %s', (text) => {
    expect(findQuantities(text)).toEqual([])
  })

  it('gives the counted noun that the words name, and the first two syllables of an unknown one', () => {
    expect(units('thành lập 05 hợp tác xã, mở 12 quán trà và trồng 3 cây')).toEqual(['hợp tác xã', 'quán trà', 'cây'])
  })

  it('counts what is done each year, and by the bodies that are counted', () => {
    expect(units('hằng năm 01 hội nghị, mỗi quý 02 đoàn công tác và 3 đoàn kiểm tra')).toEqual([
      'hội nghị',
      'đoàn công tác',
      'đoàn',
    ])
    expect(units('báo cáo hằng năm 2026 - 2030')).toEqual([])
  })

  it('counts what stands before the number where it is named there', () => {
    expect(units('Số bác sĩ/vạn dân: 10,5; số giường bệnh/10.000 dân đạt 36')).toEqual(['bác sĩ', 'giường bệnh'])
    expect(units('Số lượng xã: 72')).toEqual(['xã'])
    expect(units('Tỷ số giới tính khi sinh: 109')).toEqual([null])
    expect(units('Số nhà: 12 Lê Lợi; số cán bộ trực: 0912')).toEqual([])
  })

  it('reads a space between thousands before a measure, and no two numbers as one', () => {
    const values = (text: string) => findQuantities(text).map(({ quantity }) => quantity.min)
    expect(values('sản lượng lúa 4 215 tấn')).toEqual([4215])
    expect(values('dự toán 12 500 triệu đồng')).toEqual([12_500_000_000])
    expect(values('khu vực 2 120 hộ')).toEqual([120])
  })

  it('takes so many of a few that are counted for their number, and the part of a whole for a part', () => {
    const values = (text: string) => findQuantities(text).map(({ quantity, whole }) => [quantity.min, whole ?? null])
    expect(values('khởi công 2/4 khu, 3/5 trường đạt chuẩn')).toEqual([
      [2, '4 khu'],
      [3, '5 trường'],
    ])
    expect(values('giảm 1/2 số hộ nghèo')).toEqual([[0.5, null]])
  })

  it('reads values parted by dashes one by one', () => {
    expect(findQuantities('chiếm lần lượt 20% - 45% - 35%').map(({ quantity }) => quantity.max)).toEqual([20, 45, 35])
    expect(findQuantities('đạt 20% - 45%').map(({ quantity }) => quantity.max)).toEqual([45])
  })

  it('marks the number that a value rises from', () => {
    expect(findQuantities('nâng từ 50% lên 60%').map((found) => found.isBaseline)).toEqual([true, false])
  })

  it('gives spans that hold the number, in the order of the text and without overlap', () => {
    const piece = fc.constantFrom(
      '5',
      '12',
      '1.000',
      '%',
      ' ',
      '/',
      '-',
      'trên',
      'triệu',
      'đồng',
      'xã',
      'năm',
      ',',
      '(',
      ')',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const text = pieces.join('')
        const found = findQuantities(text, { bare: true })
        found.forEach((one, i) => {
          expect(text.slice(one.start, one.end)).toMatch(/\d/)
          expect(one.start).toBeLessThanOrEqual(one.numberStart)
          expect(one.numberStart).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0)
        })
        expect(findQuantities(text, { bare: true })).toEqual(found)
      }),
    )
  })
})

it('two counts with a stroke between them are two, unless the second is one that things are said per', () => {
  const counts = (text: string) =>
    findQuantities(text).map(({ quantity }) => [quantity.min, quantity.unit, quantity.per])
  const two = [
    [600, 'lượt xe', null],
    [1000, 'nhà cung cấp', null],
  ]
  expect(counts('Đạt 600 lượt xe/1.000 nhà cung cấp')).toEqual(two)
  expect(counts('Đạt 600 lượt xe/1000 nhà cung cấp')).toEqual(two)
  expect(counts('Đạt 12 bác sĩ/1.000 dân')).toEqual([[12, 'bác sĩ', '1.000 dân']])
})

describe('words that are shortened or glued', () => {
  it.each([
    ['396,1 tỷ.đ', 396.1e9, 'VND', null],
    ['45 tr.đ/người', 45e6, 'VND', 'người'],
    ['12 trđ', 12e6, 'VND', null],
    ['5 tỷđ', 5e9, 'VND', null],
    ['50tạ/ha', 50, 'tạ', 'ha'],
    ['1.400tấn', 1400, 'tấn', null],
  ])('are read: %s', (text, min, unit, per) => {
    expect(parseQuantity(text)).toMatchObject({ min, unit, per })
  })

  it.each(['5Tạ', '12 tấm.đ', '3tấm'])('are no others: %s', (text) => {
    expect(parseQuantity(text)?.unit ?? null).toBeNull()
  })
})
