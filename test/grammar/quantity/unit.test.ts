import { describe, expect, it } from 'vitest'
import { parseQuantity } from '../../../src/grammar/quantity/quantity.js'
import { parseUnitLabel } from '../../../src/grammar/quantity/unit-label.js'
import { countedNouns, units } from '../../../src/registry/index.js'
import { countedNounSchema, unitSchema } from '../../../src/registry/schema.js'

describe('the rows of units', () => {
  it.each(units.map((row) => [row.example, row] as const))('read %s', (example, row) => {
    expect(unitSchema.parse(row)).toEqual(row)
    const unit = parseQuantity(example)?.unit
    expect(row.unit === null ? row.written : [row.unit]).toContain(unit)
  })

  it.each(units.flatMap(({ unit, written }) => written.map((form) => [form, unit] as const)))(
    'read %s',
    (form, unit) => {
      expect(parseQuantity(`25 ${form}`)?.unit).toBe(unit ?? form.replace('²', '2').replace('³', '3'))
    },
  )
})

describe('the rows of counted nouns', () => {
  it.each(countedNouns.map((row) => [row.example, row] as const))('read %s', (example, row) => {
    expect(countedNounSchema.parse(row)).toEqual(row)
    expect(parseQuantity(example)?.unit).toBe(row.unit)
  })

  it('tell a reporter from a report', () => {
    expect(parseQuantity('20 báo cáo viên')?.unit).toBe('báo cáo viên')
    expect(parseQuantity('20 báo cáo')?.unit).toBe('báo cáo')
  })

  it('name each noun once', () => {
    const nouns = countedNouns.flatMap((row) => row.nouns.map((noun) => noun.toLowerCase()))
    expect(nouns.filter((noun, i) => nouns.indexOf(noun) !== i)).toEqual([])
  })
})

describe('what a quantity is said per', () => {
  it.each([
    ['25 máy/100 dân', 'máy', '100 dân'],
    ['112 bé trai/100 bé gái', 'bé trai', '100 bé gái'],
    ['112 trẻ trai/100 trẻ gái', 'trẻ trai', '100 trẻ gái'],
    ['112 trẻ em trai/100 trẻ em gái', 'trẻ em trai', '100 trẻ em gái'],
    ['30 giường bệnh/10.000 dân', 'giường bệnh', '10.000 dân'],
    ['120 lít/người/ngày đêm', 'lít', 'người/ngày đêm'],
    ['27 m2 sàn/người', 'm2 sàn', 'người'],
    ['150 triệu đồng/ha/năm', 'VND', 'ha/năm'],
    ['25 µg/m3', 'µg/m3', null],
    ['30 m²/người', 'm2', 'người'],
    ['35/100.000 trẻ đẻ sống', null, '100.000 trẻ đẻ sống'],
  ])('in %s', (text, unit, per) => {
    expect(parseQuantity(text)).toMatchObject({ unit, per })
  })

  it('counts the shops of `Số cửa hàng/1.000 dân`', () => {
    expect(parseUnitLabel('Số cửa hàng/1.000 dân')).toMatchObject({ unit: 'cửa hàng', per: '1.000 dân' })
    expect(parseUnitLabel('Số lượng xã')).toMatchObject({ unit: 'xã', per: null })
  })

  it.each([
    ['Tr.đồng', 'VND', null, 1e6],
    ['Tr. đồng/người', 'VND', 'người', 1e6],
    ['Ng.đ', 'VND', null, 1000],
    ['Tr USD', 'USD', null, 1e6],
    ['‰', '‰', null, 1],
    ['BS/vạn dân', 'BS', 'vạn dân', 1],
    ['Tr.học', 'Tr.học', null, 1],
  ])('reads the short form %s', (label, unit, per, factor) => {
    expect(parseUnitLabel(label)).toEqual({ unit, per, base: null, factor })
  })

  it('takes cases for no schools', () => {
    expect(parseQuantity('dưới 70 trường hợp/năm')).toMatchObject({ unit: 'trường hợp', per: 'năm' })
    expect(parseQuantity('70 trường')?.unit).toBe('trường')
  })

  it('counts a column of `1.000 ha` in thousands', () => {
    expect(parseUnitLabel('1.000 ha')).toEqual({ unit: 'ha', per: null, base: null, factor: 1000 })
  })
})

describe('hostile quantities', () => {
  it.each([
    '9'.repeat(400),
    `5 ${'x'.repeat(10_000)}`,
    `5 ${'người '.repeat(2_000)}`,
    `5/${'1/'.repeat(5_000)}`,
    '-'.repeat(10_000),
  ])('give a value or null', (text) => {
    const quantity = parseQuantity(text)
    for (const bound of [quantity?.min, quantity?.max]) expect(Number.isFinite(bound ?? 0)).toBe(true)
  })
})
