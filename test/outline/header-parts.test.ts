import { expect, it } from 'vitest'
import { isSubheader } from '../../src/outline/header-parts.js'

it.each([
  ['Số lượng', 'Tỷ lệ'],
  ['Kế hoạch', 'Ước thực hiện'],
  ['Năm 2026', 'Năm 2027'],
  ['Quý I', 'Quý II'],
])('parts the merged cell above it: %s | %s', (one, other) => {
  expect(isSubheader(['', '', one, other])).toBe(true)
  // a row of its own, with its ordinal, is none
  expect(isSubheader(['1', '', one, other])).toBe(false)
  expect(isSubheader(['', '', one, 'Trồng rừng'])).toBe(false)
})
