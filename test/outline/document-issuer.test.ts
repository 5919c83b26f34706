import { describe, expect, it } from 'vitest'
import { issuerOfLetterhead } from '../../src/outline/document-issuer.js'

describe('the issuer below a superior body', () => {
  it.each([
    [['UBND THỊ XÃ SƠN HÀ', 'ĐỘI QUẢN LÝ TRẬT TỰ'], /^Đội quản lý trật tự$/iu],
    [['SỞ Y TẾ AN LĨNH', 'BỆNH XÁ QUÂN DÂN Y'], /^Bệnh xá quân dân y$/iu],
    [['SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH', 'BẢO TÀNG TỈNH AN LĨNH'], /^Bảo tàng tỉnh An Lĩnh$/iu],
    [['CÔNG TY ĐIỆN LỰC AN LĨNH', 'ĐIỆN LỰC SƠN HÀ'], /^Điện lực Sơn Hà$/iu],
    [['BỘ CÔNG AN', 'TRẠI GIAM SỐ 3'], /^Trại giam số 3$/iu],
  ])('is the last of %j', (pieces, expected) => {
    expect(issuerOfLetterhead(pieces)).toMatch(expected)
  })

  it.each([
    [['TỔNG CÔNG TY', 'ĐIỆN LỰC MIỀN BẮC'], /^Tổng công ty Điện lực miền Bắc$/iu],
    [['BỘ CHỈ HUY BỘ', 'ĐỘI BIÊN PHÒNG TỈNH AN LĨNH'], /^Bộ Chỉ huy Bộ đội Biên phòng tỉnh An Lĩnh$/iu],
  ])('is one name over two lines in %j', (pieces, expected) => {
    expect(issuerOfLetterhead(pieces)).toMatch(expected)
  })
})
