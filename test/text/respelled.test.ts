import { describe, expect, it } from 'vitest'
import { respeller } from '../../src/text/respelled.js'

const respelled = respeller(['CHƯƠNG TRÌNH', 'CHƯƠNG TRÌNH HÀNH ĐỘNG', 'KẾ HOẠCH'])

describe('a respeller', () => {
  it.each([
    ['KÉ HOẠCH', 'KẾ HOẠCH'],
    ['KE HOACH', 'KẾ HOẠCH'],
    ['CHƯƠNG TRINH HÀNH ĐỘNG', 'CHƯƠNG TRÌNH HÀNH ĐỘNG'],
    ['CHUONG TRÌNH, ĐÈ ÁN', 'CHƯƠNG TRÌNH, ĐÈ ÁN'],
    ['KẾ HOẠCHA', null],
    ['HOẠCH KẾ', null],
  ])('makes of %s %s', (line, right) => {
    expect(respelled(line)).toBe(right)
  })
})
