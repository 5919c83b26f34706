import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  matchDocumentNumberAt,
  parseDocumentNumber,
  scanDocumentNumbers,
} from '../../../src/grammar/document/number.js'

const parts = (text: string) => {
  const n = parseDocumentNumber(text)
  return n && [n.canonical, n.type, n.issuer, n.system]
}

describe('numbers in their proper dress', () => {
  it.each([
    ['4611/KH-UBND', 'KH', 'UBND', 'state'],
    ['36A/TTr-TRD', 'TTr', 'TRD', 'state'],
    ['30/2020/NĐ-CP', 'NĐ', 'CP', 'state'],
    ['30a/2008/NQ-CP', 'NQ', 'CP', 'state'],
    ['30c/NQ-CP', 'NQ', 'CP', 'state'],
    ['66.25/2026/NQ-CP', 'NQ', 'CP', 'state'],
    ['924/QC-SNNMT-SXD', 'QC', 'SNNMT-SXD', 'state'],
    ['20/2013/TTLT-BYT-BCT-BNNPTNT', 'TTLT', 'BYT-BCT-BNNPTNT', 'state'],
    ['29-NQ/TW', 'NQ', 'TW', 'party'],
    ['53-CTr/TU', 'CTr', 'TU', 'party'],
    ['42-KH/ĐU', 'KH', 'ĐU', 'party'],
    ['61/2024/QH15', null, 'QH15', 'legislature'],
    ['387/NQ-UBTVQH15', 'NQ', 'UBTVQH15', 'legislature'],
    ['31/NQ-HĐND', 'NQ', 'HĐND', 'legislature'],
    ['207/QĐ-MTTW-BTT', 'QĐ', 'MTTW', 'mass-organisation'],
    ['01/QĐ', 'QĐ', null, 'state'],
    ['118/TTg', null, 'TTg', 'state'],
  ])('reads %s', (text, type, issuer, system) => {
    expect(parts(text)).toEqual([text, type, issuer, system])
    expect(parseDocumentNumber(text)?.flags).toEqual([])
  })

  it('keeps figure, year and term apart', () => {
    expect(parseDocumentNumber('61/2024/QH15')).toMatchObject({ number: '61', year: '2024', term: 15 })
    expect(parseDocumentNumber('66.25/2026/NQ-CP')).toMatchObject({ number: '66.25', year: '2026', term: null })
  })

  it('keeps the number of a department of the police', () => {
    expect(parseDocumentNumber('1123/CATP-PC07')).toMatchObject({ canonical: '1123/CATP-PC07', flags: [] })
  })

  it('reads a letter as issuer and unit, without a type', () => {
    expect(parseDocumentNumber('1552/BTTTT-TTH')).toMatchObject({ type: null, issuer: 'BTTTT', unit: 'TTH' })
  })

  it('reads a number with its label', () => {
    expect(parts('Số: 12/KH-UBND')?.[0]).toBe('12/KH-UBND')
    expect(parts(' số:12/KH-UBND ')?.[0]).toBe('12/KH-UBND')
  })
})

describe('what is mended in the canonical form', () => {
  it.each([
    ['53-CTR/TU', '53-CTr/TU', 'case'],
    ['06-Ctr/TU', '06-CTr/TU', 'case'],
    ['13/CT-TTG', '13/CT-TTg', 'case'],
    ['263/QD-TTg', '263/QĐ-TTg', 'diacritics'],
    ['29-NQ/TƯ', '29-NQ/TW', 'diacritics'],
    ['188 /KH-UBND', '188/KH-UBND', 'blank'],
    ['1856/TTr -SCT', '1856/TTr-SCT', 'blank'],
    ['13- KH/TW', '13-KH/TW', 'blank'],
    ['36 /KH - UBND', '36/KH-UBND', 'blank'],
    ['01/2016/TT-BGD ĐT', '01/2016/TT-BGDĐT', 'blank'],
    ['225 - KH/TWĐTN', '225-KH/TWĐTN', 'blank'],
    ['165/2024/NĐ–CP', '165/2024/NĐ-CP', 'dash'],
    ['24/2026//NQ-CP', '24/2026/NQ-CP', 'doubled'],
    ['181/2024/NĐCP', '181/2024/NĐ-CP', 'hyphen'],
    ['1626/QĐTTg', '1626/QĐ-TTg', 'hyphen'],
    ['145/2020/NĐ CP', '145/2020/NĐ-CP', 'hyphen'],
    ['628/QĐ TTg', '628/QĐ-TTg', 'hyphen'],
    ['05/CT BCA V28', '05/CT-BCA-V28', 'hyphen'],
    ['48 CT/TW', '48-CT/TW', 'blank'],
    ['79 QĐ-UBND', '79/QĐ-UBND', 'blank'],
    ['112 KH/TĐTN-BTNTH', '112-KH/TĐTN-BTNTH', 'blank'],
    ['06/2026/TT-BT\u0421', '06/2026/TT-BTC', 'lookalike'],
    ['31/NQ-\u041d\u0110ND', '31/NQ-HĐND', 'lookalike'],
    ['53-\u0421Tr/\u0422U', '53-CTr/TU', 'lookalike'],
    ['12/\u039a\u0397-UBND', '12/KH-UBND', 'lookalike'],
    ['42/2024/QH151', '42/2024/QH15', 'footnote'],
    ['105/2025/NĐ-CP2', '105/2025/NĐ-CP', 'footnote'],
    ['12/2020/NQ-HĐND1', '12/2020/NQ-HĐND', 'footnote'],
  ])('mends %s to %s', (text, canonical, flag) => {
    expect(parseDocumentNumber(text)).toMatchObject({ canonical, flags: [flag], proposed: null })
  })

  it('keeps the term of a council', () => {
    expect(parseDocumentNumber('53/2011/NQ-HĐND8')).toMatchObject({
      canonical: '53/2011/NQ-HĐND8',
      type: 'NQ',
      system: 'legislature',
      flags: [],
    })
    expect(parseDocumentNumber('4a/ 2001/NQ /HĐND4')?.canonical).toBe('4a/2001/NQ/HĐND4')
  })

  it('puts no mark before words that only look like codes', () => {
    expect(parseDocumentNumber('15 HTX/TT')).toBeNull()
    expect(scanDocumentNumbers('có 12 KH/UBND xã')).toEqual([])
  })

  it('mends no spelling where one half is unknown', () => {
    expect(parseDocumentNumber('36/TTR-XYZ')).toMatchObject({ canonical: '36/TTR-XYZ', type: 'TTr', flags: [] })
  })
})

describe('what is kept as written, with a proposal', () => {
  it.each([
    ['35/NQ-TU', 'separator', '35-NQ/TU'],
    ['72-NQ-TW', 'separator', '72-NQ/TW'],
    ['38-CT/TTg', 'separator', '38/CT-TTg'],
    ['13-NQ/CP', 'separator', '13/NQ-CP'],
    ['21.QĐ-UBND', 'separator', '21/QĐ-UBND'],
    ['12_KH-UBND', 'separator', '12/KH-UBND'],
    ['7.CTr/TU', 'separator', '7-CTr/TU'],
    ['866/QĐ-Tg', 'spelling', '866/QĐ-TTg'],
    ['05/2025/QĐ-UNBD', 'spelling', '05/2025/QĐ-UBND'],
    ['148/202S/NĐ-CP', 'year', '148/2025/NĐ-CP'],
  ])('keeps %s', (text, flag, proposed) => {
    expect(parseDocumentNumber(text)).toMatchObject({ canonical: text, flags: [flag], proposed })
  })

  it('takes a blank figure, and leaves the number null', () => {
    for (const text of ['Số:      /KH-UBND', 'Số: …/KH-UBND', '/KH-UBND']) {
      expect(parseDocumentNumber(text)).toMatchObject({ canonical: null, number: null, type: 'KH', issuer: 'UBND' })
    }
  })

  it('reads an unknown type before a known issuer as no type', () => {
    expect(parseDocumentNumber('57/2018/T-BCT')).toMatchObject({
      canonical: '57/2018/T-BCT',
      type: null,
      issuer: 'BCT',
    })
  })
})

describe('numbers in running text', () => {
  const found = (text: string) => scanDocumentNumbers(text).map((match) => match.canonical)

  it('finds them in order', () => {
    expect(found('theo Kế hoạch số 12/KH-UBND, Công văn 3686 /UBND-XD và Nghị quyết 5-NQ/TU.')).toEqual([
      '12/KH-UBND',
      '3686/UBND-XD',
      '5-NQ/TU',
    ])
  })

  it('passes over standards, dates, ranges, procedures and formulas', () => {
    expect(
      found(
        'QCVN 01:2019/BCT, TCVN 6909:2001, ngày 22/7/2022, 2021 - 2030, 1.012568, 2025/BTNMT - Quy chuẩn, 2-Chloro-N-x, 24/7',
      ),
    ).toEqual([])
  })

  it('takes a symbol of one part only where a word announces it', () => {
    expect(matchDocumentNumberAt('28/CP', 0, true)?.canonical).toBe('28/CP')
    expect(matchDocumentNumberAt('28/CP', 0, false)).toBeNull()
  })

  it('takes an unknown symbol only after its label', () => {
    expect(found('văn bản số 01/KH1N-01/17h00/DBQG-DBKH')).toEqual(['01/KH1N-01/17h00/DBQG-DBKH'])
    expect(found('mã 01/KH1N-01/17h00/DBQG-DBKH')).toEqual([])
  })

  it('ends before the stop of the sentence', () => {
    const text = 'Thực hiện Nghị định số 105/2025/NĐ-CP.'
    expect(scanDocumentNumbers(text).map((m) => text.slice(m.start, m.end))).toEqual(['105/2025/NĐ-CP'])
  })

  it('is total, ordered and repeatable on any string', () => {
    const piece = fc.constantFrom(
      'số ',
      'Số: ',
      '12',
      '/',
      '-',
      '–',
      ' ',
      'KH',
      'UBND',
      'QĐ',
      'QH15',
      '2024',
      '.',
      '…',
      'Ơ',
      '\n',
    )
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 24 }).map((p) => p.join('')),
    )
    fc.assert(
      fc.property(anything, (text) => {
        const first = scanDocumentNumbers(text)
        let end = 0
        for (const match of first) {
          expect(match.start).toBeGreaterThanOrEqual(end)
          expect(match.end).toBeGreaterThan(match.start)
          expect(match.end).toBeLessThanOrEqual(text.length)
          end = match.end
        }
        expect(scanDocumentNumbers(text)).toEqual(first)
        parseDocumentNumber(text)
      }),
      { numRuns: 500 },
    )
  })
})

describe('a unit with a number of its own', () => {
  it('keeps it, though its letters are those of a type', () => {
    expect(parseDocumentNumber('2193/BTP-ĐA4')).toMatchObject({ canonical: '2193/BTP-ĐA4', unit: 'ĐA4', flags: [] })
  })
})
