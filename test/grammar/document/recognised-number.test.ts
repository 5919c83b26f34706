import { describe, expect, it } from 'vitest'
import { mendRecognisedNumbers, tornNumbers } from '../../../src/grammar/document/recognised-number.js'

const mended = (text: string): string[] => mendRecognisedNumbers(text).map(({ text }) => text)

describe('document numbers that were recognised', () => {
  it.each([
    ['749/QĐ-TTs', '749/QĐ-TTg'],
    ['749/ỌĐ-TTg', '749/QĐ-TTg'],
    ['52-NO/TW', '52-NQ/TW'],
    ['50/NQ-CÞ', '50/NQ-CP'],
    ['57/KH-UBMD', '57/KH-UBND'],
    ['15/QĐ-LBND', '15/QĐ-UBND'],
    ['51/2005/QHI1', '51/2005/QH11'],
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
