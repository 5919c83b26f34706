import { describe, expect, it } from 'vitest'
import { valuesOf } from '../../../src/facts/indicators/cell-values.js'
import { parseUnitLabel } from '../../../src/grammar/quantity/unit-label.js'

const read = (words: string, unit: string, moves = false) => valuesOf(words, parseUnitLabel(unit), moves)

describe('the cell of a target', () => {
  it.each([
    ['1,250', 'Hộ', 1250],
    ['1,250', 'Tấn', 1.25],
    ['12 500', 'Hộ', 12_500],
    ['12 (1)', 'Xã', 12],
    ['50 (lũy kế 120)', 'Xã', 50],
    ['-0,5', '%', -0.5],
    ['1,250.5', 'Tỷ đồng', 1_250_500_000_000],
  ])('holds one number: %s %s', (words, unit, min) => {
    expect(read(words, unit).map(({ value }) => value?.min)).toEqual([min])
  })

  it('takes the unit of its row where it says millions without a noun', () => {
    expect(read('1,2 triệu', 'Lượt khách')[0]?.value).toMatchObject({ min: 1_200_000, unit: 'Lượt khách' })
    expect(read('1,2 tỷ', 'Triệu USD')[0]?.value).toMatchObject({ min: 1_200_000_000, unit: 'USD' })
  })

  it('says the same as a share in brackets', () => {
    const [one, ...others] = read('15 (75%)', 'Xã')
    expect(others).toEqual([])
    expect(one).toMatchObject({ value: { min: 15, unit: 'Xã' }, equivalents: [{ min: 75, unit: '%' }] })
  })

  it('says by how much, where its row falls or rises', () => {
    expect(read('-0,5', '%', true)[0]?.value?.min).toBe(0.5)
  })
})
