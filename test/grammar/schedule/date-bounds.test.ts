import { expect, it } from 'vitest'
import { dateBounds } from '../../../src/grammar/schedule/date-bounds.js'

it.each([
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2024-02-05', '2024-02-05', '2024-02-05'],
  ['2024-34', '2024-04-01', '2024-06-30'],
  ['2024-36', '2024-10-01', '2024-12-31'],
  ['2024-40', '2024-01-01', '2024-06-30'],
  ['2024-41', '2024-07-01', '2024-12-31'],
])('%s is from %s to %s', (edtf, first, last) => {
  expect(dateBounds(edtf)).toEqual({ first, last })
})

it.each(['..', 'XXXX-11-30', '2024-XX-18', '2024-13', '2024-00', ''])('%s has no bounds', (edtf) => {
  expect(dateBounds(edtf)).toBeNull()
})
