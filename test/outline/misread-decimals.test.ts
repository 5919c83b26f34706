import { describe, expect, it } from 'vitest'
import { eachSection } from '../../src/tree.js'
import { treeOf } from '../tree-of.js'

const labels = (...said: string[]): string[] =>
  eachSection(treeOf('KẾ HOẠCH', 'Chăm sóc cây xanh', ...said.map((label) => `${label} Trồng cây`)).children).map(
    ({ section: { id } }) => id,
  )

describe('decimals with a letter for a figure', () => {
  it.each([
    [
      ['I.', '1.', 'l.l.', 'l.2.', '2.', '2.l.'],
      ['I', 'I.1', 'I.1.1', 'I.1.2', 'I.2', 'I.2.1'],
    ],
    [
      ['I.', '1.', '1.1.', '1.l.l.', '1.l.2.', 'l.2.'],
      ['I', 'I.1', 'I.1.1', 'I.1.1.1', 'I.1.1.2', 'I.1.2'],
    ],
    [
      ['III.', 'l.1.', 'l.2.', '2.l.'],
      ['III', 'III.1', 'III.1.1', 'III.1.2', 'III.2', 'III.2.1'],
    ],
    [
      ['2.', '2.9.', '2.1O.'],
      ['2', '2.9', '2.10'],
    ],
    [
      ['1.', '1.1,', '1..2.', '2.', 'Z.1.', '2,2.'],
      ['1', '1.1', '1.2', '2', '2.1', '2.2'],
    ],
    [
      ['1.', '11.', '1.2.', '2.', '2.1.', '22.'],
      ['1', '1.1', '1.2', '2', '2.1', '2.2'],
    ],
  ])('are counted on: %s', (said, meant) => {
    expect(labels(...said)).toEqual(meant)
  })

  it('are parts of a point where that stands open, and none out of their turn', () => {
    expect(labels('1.', 'k)', 'l)', 'l.1)', 'l.2)')).toEqual(['1', '1.k', '1.l', '1.l.1', '1.l.2'])
    expect(labels('1.', '1.1.', '4.O.')).not.toContain('4.0')
    expect(labels('9.', '10.', '11.', '12.')).toEqual(['9', '10', '11', '12'])
    expect(labels('2.', '2,1')).toEqual(['2'])
  })
})
