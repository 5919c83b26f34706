import { describe, expect, it } from 'vitest'
import { mendRecognisedNumbers, misreadSigns, tornNumbers } from '../../../src/grammar/document/recognised-number.js'

const mended = (text: string): string[] => mendRecognisedNumbers(text).map(({ text }) => text)

describe('signs of document numbers that were taken for others', () => {
  it.each([
    ['l40/KH-UBND', ['140']],
    ['1O67/QĐ-UBND', ['1067']],
    ['I067/QĐ-UBND', ['1067']],
    ['7l-NQ/TW', ['71']],
    ['ll/CT-UBND', ['11']],
    ['1067/QĐ.UBND', ['-']],
    ['1067/QĐ~UBND', ['-']],
    ['71—NQ/TW', ['-']],
  ])('%s', (given, signs) => {
    expect(misreadSigns(`theo văn bản số ${given} ngày 2/3/2024`).map(({ text }) => text)).toEqual(signs)
  })

  it.each(['II-KH', 'tổ l5/KHU-A', '12/QH.Việt', '30/2020/NĐ-CP', 'mục 2.KH', 'khoản I/QĐ-UBND'])(
    'are none in %s',
    (text) => {
      expect(misreadSigns(text)).toEqual([])
    },
  )
})

describe('document numbers that were recognised', () => {
  it.each([
    ['749/QĐ-TTs', '749/QĐ-TTg'],
    ['749/ỌĐ-TTg', '749/QĐ-TTg'],
    ['52-NO/TW', '52-NQ/TW'],
    ['50/NQ-CÞ', '50/NQ-CP'],
    ['57/KH-UBMD', '57/KH-UBND'],
    ['15/QĐ-LBND', '15/QĐ-UBND'],
    ['51/2005/QHI1', '51/2005/QH11'],
    ['52-NQ/TVV', '52-NQ/TW'],
    ['52-NQ/ITW', '52-NQ/TW'],
    ['57/KH-UBNID', '57/KH-UBND'],
    ['57/KH-UBMND', '57/KH-UBND'],
    ['57/KHI-UBND', '57/KH-UBND'],
    ['57/NQ-HĐNID', '57/NQ-HĐND'],
  ])('%s can only be %s', (given, expected) => {
    expect(mended(`theo văn bản số ${given} ngày 2/3/2024`)).toEqual(expected === given ? [] : [expected])
  })

  it('are as the same text spells them elsewhere', () => {
    expect(mended('53-CTr/TU ngày 2/3/2024; 53-CTr/TƯ')).toEqual(['53-CTr/TU'])
    expect(mended('CHƯƠNG TRÌNH SỐ 53-CTR/IU; Chương trình số 53-CTr/TU')).toEqual(['53-CTR/TU'])
    expect(mended('12/TTr-SKHXH; 12/TTr-SKHXII; 12/TTr-SKHXM')).toEqual([])
  })

  it.each([
    ['a figure tells two numbers apart', '57/KH-UBND và 67/KH-UBND'],
    ['two known codes look like it', '53-CTr/TƯ'],
    ['a code is spelled as the registry has it', '29-NQ/TW, 30/2020/NĐ-CP, 61/2024/QH15'],
    ['no known code looks like it', '45/KH-XYZW'],
    ['it is a date', 'ngày 17/11/2022 và 31/10/2017'],
    ['it is a length of road', 'đường 12/7-KCN'],
  ])('stay as they are where %s', (_, text) => {
    expect(mended(text)).toEqual([])
  })

  it('keep their length and their place', () => {
    const text = 'Nghị quyết số 52-NO/TW của Bộ Chính trị'
    const [number] = mendRecognisedNumbers(text)
    expect(number).toEqual({ start: 14, end: 22, raw: '52-NO/TW', text: '52-NQ/TW' })
  })
})

describe('a number that recognition parted', () => {
  it.each([
    ['Nghị định số 1 07/2021/NĐ-CP', '107/2021'],
    ['Luật số 5 1/2005/QH11', '51/2005'],
    ['Nghị định 43/201 1/NĐ-CP', '43/2011'],
    ['Quyết định số 1 5/2 010/QĐ-UBND', '15/2010'],
    ['Kế hoạch số 12 34/KH-UBND', '1234/'],
  ])('%s', (text, whole) => {
    expect(tornNumbers(text).map(({ text }) => text)).toEqual([whole])
  })

  it.each(['số 12/2021/NĐ-CP', 'ngày 1 2/2021/NĐ-CP', 'tháng 1/201 2', 'số 2 /KH-UBND', '43/201 15/NĐ-CP'])(
    'is none in: %s',
    (text) => {
      expect(tornNumbers(text)).toEqual([])
    },
  )
})
