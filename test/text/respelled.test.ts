import { describe, expect, it } from 'vitest'
import { respeller, withAnyMarks } from '../../src/text/respelled.js'

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

describe('words with any marks', () => {
  const name = new RegExp(`^${withAnyMarks('ĐẢNG CỘNG SẢN')}$`, 'u')

  it.each(['ĐẢNG CỘNG SẢN', 'ĐÁNG CỌNG SÁN', 'DANG CONG SAN'])('fit %s', (line) => {
    expect(name.test(line)).toBe(true)
  })

  it.each(['Đảng Cộng sản', 'ĐẢNG CÔNG SỨN', 'ĐẢNG CUNG SẢN'])('do not fit %s', (line) => {
    expect(name.test(line)).toBe(false)
  })
})
