import { describe, expect, it } from 'vitest'
import { withFigures } from '../../../../src/read/pdf/scan/figures.js'
import { withKnownWords } from '../../../../src/read/pdf/scan/known-words.js'

const box = { left: 0, right: 10, top: 0, bottom: 10 }
const words = (text: string) => text.split(' ').map((text) => ({ text, box, confidence: 0.9, line: 1 }))
const figures = (text: string): string =>
  withFigures(words(text))
    .map(({ text }) => text)
    .join(' ')
const known = (text: string): string =>
  withKnownWords(words(text))
    .map(({ text }) => text)
    .join(' ')

describe('figures that were recognised as letters', () => {
  it.each([
    ['l00% hộ', '100% hộ'],
    ['IOO%; 9O% hộ', '100%; 90% hộ'],
    ['8S% và 9ó% hộ', '85% và 96% hộ'],
    ['100o%', '100%'],
    ['5o%', '50%'],
    ['90”% hộ', '90% hộ'],
    ['3,S%/năm', '3,5%/năm'],
    ['3;5%/năm', '3,5%/năm'],
  ])('are those of shares: %s', (said, meant) => {
    expect(figures(said)).toBe(meant)
  })

  it.each([
    ['l5.000 cây', '15.000 cây'],
    ['15.O00 cây', '15.000 cây'],
    ['1.2S0.000', '1.250.000'],
  ])('are those of round numbers: %s', (said, meant) => {
    expect(figures(said)).toBe(meant)
  })

  it.each([
    ['ngày l5 tháng 0l năm 2O26', 'ngày 15 tháng 01 năm 2026'],
    ['ngày 3l tháng 1O năm 202ó.', 'ngày 31 tháng 10 năm 2026.'],
    ['0l năm 2026', '01 năm 2026'],
    ['ngây 15 thắng 9 nãm 2025', 'ngày 15 tháng 9 năm 2025'],
    ['Đến nãm 2030', 'Đến năm 2030'],
  ])('are those of dates: %s', (said, meant) => {
    expect(figures(said)).toBe(meant)
  })

  it.each([
    'Quý I năm 2026',
    'tháng II năm 2026',
    'ngày lễ',
    'lo cho 12 hộ',
    'Sol 3 g',
    'Việt Nam 2030',
    'ISO 9001:2015',
    'nam 25 người',
    'QH15',
  ])('are none in %s', (text) => {
    expect(figures(text)).toBe(text)
  })

  it('keep what was recognised', () => {
    expect(withFigures(words('l00%'))[0]).toMatchObject({ text: '100%', raw: { text: 'l00%' } })
  })
})

describe('words of every plan with a misread mark', () => {
  it.each([
    ['chú trì, phôi hợp vói Sở Y tế', 'chủ trì, phối hợp với Sở Y tế'],
    ['Chú trị', 'Chú trị'],
    ['trưóc ngày 15', 'trước ngày 15'],
    ['Nghi quyết só 15/NQ-HĐND', 'Nghị quyết số 15/NQ-HĐND'],
    ['QUYÊT ĐỊNH', 'QUYẾT ĐỊNH'],
    ['Kê hoạch', 'Kế hoạch'],
    ['UBNĐ xã, ƯBND phường, UBNID tỉnh; HĐNĐ', 'UBND xã, UBND phường, UBND tỉnh; HĐND'],
  ])('have their own: %s', (said, meant) => {
    expect(known(said)).toBe(meant)
  })

  it.each(['họp với các hộ', 'báo trước ngay khi', 'chỉ thi tuyển', 'hộ só 3', 'UBKT'])(
    'stay what they are: %s',
    (text) => {
      expect(known(text)).toBe(text)
    },
  )
})
