import { describe, expect, it } from 'vitest'
import { jointOf } from '../../src/text/joint.js'

const joined = (head: string, tail: string, trailingBlank = false, blanksTell = false) =>
  head + jointOf(head, tail, trailingBlank, blanksTell).glue + tail

describe('jointOf', () => {
  it.each([
    ['13-', 'KH/TW ngày'],
    ['theo Quyết định số 57/QĐ-', 'UBND của tỉnh'],
    ['Nghị quyết số 29-NQ/', 'TW, khóa XI'],
    ['số 12/', 'KH-UBND'],
    ['số 7-', 'NQ/TU[^1] của tỉnh'],
    ['số 12/2024/', 'QĐ-UBND'],
    ['giai đoạn 2026-', '2030;'],
    ['(2026–', '2030)'],
    ['bình quân 8,5-', '9,5%/năm'],
    ['từ 1.200-', '1.500 ha'],
    ['từ ngày 20/6-', '25/6'],
    ['ban hành ngày 05/', '01/2026 của UBND'],
    ['ban hành ngày 05/01/', '2026 của UBND'],
  ])('joins `%s` and `%s` to one token', (head, tail) => {
    expect(jointOf(head, tail, false, false)).toEqual({ glue: '', token: true })
    expect(joined(head, tail)).toBe(head + tail)
  })

  it('joins the halves of a word that a hyphen parts, which is no token', () => {
    expect(jointOf('đường ống ga-', 'ra ngầm', false, false)).toEqual({ glue: '', token: false })
    expect(jointOf('máy X-', 'quang', false, false)).toEqual({ glue: '', token: false })
    expect(jointOf('công suất 500 m³/', 'ngày đêm', false, false)).toEqual({ glue: '', token: false })
    expect(jointOf('tăng 8%/', 'năm', false, false)).toEqual({ glue: '', token: false })
    expect(jointOf('Khoản 2B-', 'các sở', false, false)).toEqual({ glue: ' ', token: false })
  })

  it.each([
    ['Sở Nội', 'vụ'],
    ['kinh tế -', 'xã hội'],
    ['kinh tế-', 'Xã hội'],
    ['đất/', 'Nước'],
    ['AN-', 'ninh mạng'],
    ['số 57-', 'các sở'],
  ])('puts a blank between `%s` and `%s`', (head, tail) => {
    expect(jointOf(head, tail, false, false)).toEqual({ glue: ' ', token: false })
  })

  it('takes a blank at the line end for a word break where blanks tell', () => {
    expect(joined('13-', 'KH/TW', true, true)).toBe('13- KH/TW')
    expect(joined('13-', 'KH/TW', true, false)).toBe('13-KH/TW')
    expect(joined('13-', 'KH/TW', false, true)).toBe('13-KH/TW')
  })
})

describe('a symbol on the next line', () => {
  it('joins its figure', () => {
    expect(jointOf('Số: 2280', '/QĐ-UBND', false, false)).toEqual({ glue: '', token: true })
    expect(jointOf('2280A', '/ QĐ-UBND', false, false)).toEqual({ glue: '', token: true })
  })

  it('joins its figure where the type stands first', () => {
    expect(jointOf('Nghị quyết số 29', '-NQ/TW ngày', false, false)).toEqual({ glue: '', token: true })
    expect(joined('của tỉnh', '-NQ/TW')).toBe('của tỉnh -NQ/TW')
  })

  it('is none without a figure before it, nor is another slash', () => {
    expect(joined('của tỉnh', '/QĐ-UBND')).toBe('của tỉnh /QĐ-UBND')
    expect(joined('số 2280', '/tháng')).toBe('số 2280 /tháng')
  })
})

describe('what looks like one token and is none', () => {
  it.each([
    ['một phương thức làm việc mới, hiệu quả hơn-', '2030'],
    ['(Luật Đất đai năm 2024)-', 'KH'],
  ])('keeps the blank between %j and %j', (head, tail) => {
    expect(joined(head, tail)).toBe(`${head} ${tail}`)
  })
})
