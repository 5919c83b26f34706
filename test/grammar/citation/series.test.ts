import { describe, expect, it } from 'vitest'
import { isCentral, placesOf, placesOfLevel } from '../../../src/grammar/citation/series.js'
import { parseDocumentNumber } from '../../../src/grammar/document/number.js'

describe('the series of a document number', () => {
  it.each([
    ['29-NQ/TW', null, true],
    ['61/2024/QH15', null, true],
    ['12/KH-UBND', null, false],
    ['12/KH-BCĐ', 'Thủ tướng Chính phủ', true],
    ['7-NQ/TU', 'Tỉnh ủy', false],
    ['05/2008/TTLT-BNV-BTC', null, true],
    ['9/QC-SNV-STC', null, false],
    ['31/KH-UBQGHT', 'Ủy ban quốc gia về hạ tầng', true],
    ['31/KH-BCĐ', 'Ban Chỉ đạo Chuyển đổi số quốc gia', true],
    ['31/KH-BCĐ', 'Ban Chỉ đạo An ninh quốc gia tỉnh', false],
    ['31/KH-BCĐ', 'Ban Chỉ đạo các chương trình mục tiêu quốc gia', false],
    ['31/KH-VQG', 'Vườn quốc gia Núi Xanh', false],
  ])('of %s by %s is that of the country: %s', (number, issuer, central) => {
    expect(isCentral(parseDocumentNumber(number), issuer)).toBe(central)
  })

  it.each([
    ['Ủy ban nhân dân xã Ia Lâu, tỉnh Gia Lai', 'xa-ia-lau.gia-lai'],
    ['Sở Y tế Lâm Đồng', 'lam-dong'],
    ['Ủy ban nhân dân tỉnh Sơn Hà', 'tinh-son-ha'],
    ['UBND tỉnh', ''],
  ])('of %s lies in %s', (issuer, places) => {
    expect(placesOf(issuer)).toBe(places)
  })

  it.each([
    ['12/KH-UBND', 'UBND tỉnh', 'xa-ia-lau.gia-lai', 'gia-lai'],
    ['12/KH-UBND', 'UBND xã', 'xa-ia-lau.gia-lai', 'xa-ia-lau.gia-lai'],
    ['12/KH-UBND', 'UBND huyện', 'xa-a.huyen-b.tinh-c', 'huyen-b.tinh-c'],
    ['12/KH-UBND', 'UBND thị xã', 'xa-a.thi-xa-b.tinh-c', 'thi-xa-b.tinh-c'],
    ['12/KH-UBND', 'UBND Thành phố', 'ha-noi', 'ha-noi'],
    ['12/KH-UBND', 'UBND thành phố', 'phuong-a.thanh-pho-b.tinh-c', 'thanh-pho-b.tinh-c'],
    ['12/KH-UBND', 'UBND thành phố', 'gia-lai', null],
    ['12/KH-UBND', 'UBND tỉnh', 'xa-ia-lau', null],
    ['12/KH-UBND', 'UBND huyện', 'gia-lai', null],
    ['12/KH-UBND', null, 'gia-lai', null],
    ['7-NQ/TU', null, 'xa-ia-lau.gia-lai', 'gia-lai'],
    ['7-NQ/TU', 'Tỉnh ủy', '', null],
    ['4/KH-BHXH', 'Bảo hiểm xã hội tỉnh', 'xa-ia-lau.gia-lai', 'gia-lai'],
    ['9/QC-SNV-STC', null, 'gia-lai', 'gia-lai'],
    ['9/QC-SNV-BTC', null, 'gia-lai', null],
  ])('of %s by %s in a paper of %s lies in %s', (number, issuer, own, places) => {
    expect(placesOfLevel(parseDocumentNumber(number), issuer, own)).toBe(places)
  })
})
