import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { delimitedParts, isDelimited } from '../../../src/read/text-tables/delimited.js'

const parts = (text: string) =>
  delimitedParts(text).map((part) =>
    part.kind === 'table' ? part.rows.map(({ cells }) => cells) : part.lines.map((line) => line.text).join('…'),
  )
const head = 'STT,Nội dung,Đơn vị chủ trì,Thời gian'

describe('a table that a spreadsheet wrote as text', () => {
  it('has its cells between commas, with commas and quotation marks of their own in quotation marks', () => {
    expect(parts(`I. NHIỆM VỤ\n${head}\n1,"Số hóa, ""làm sạch""",Sở Y tế,Quý II/2027\n2,Mở lớp,,\n\nHết.`)).toEqual([
      'I. NHIỆM VỤ',
      [
        ['STT', 'Nội dung', 'Đơn vị chủ trì', 'Thời gian'],
        ['1', 'Số hóa, "làm sạch"', 'Sở Y tế', 'Quý II/2027'],
        ['2', 'Mở lớp', '', ''],
      ],
      'Hết.',
    ])
  })

  it('may have semicolons, and rows without a label', () => {
    const [table] = parts(`TT;Nhiệm vụ;Chủ trì;Hạn\nI;Hạ tầng;;\n1;Xây trạm, đường;Sở Y tế;2027\n;Mua xe;Sở Y tế;2028`)
    expect(table?.slice(1)).toEqual([
      ['I', 'Hạ tầng', '', ''],
      ['1', 'Xây trạm, đường', 'Sở Y tế', '2027'],
      ['', 'Mua xe', 'Sở Y tế', '2028'],
    ])
  })

  it('is none where a row has more cells or fewer, without rows, or where its header names nobody and no time', () => {
    expect(isDelimited(`${head}\n1,Số hóa, làm sạch,Sở Y tế,2027`)).toBe(false)
    expect(isDelimited(`${head}\nHết.`)).toBe(false)
    expect(isDelimited('STT, họ tên, địa chỉ\n1, Lê Hoa, Hà Nội')).toBe(false)
    expect(isDelimited('Rà soát, lập sổ.')).toBe(false)
  })

  it('takes any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => delimitedParts(text).length >= 0))
  })
})
