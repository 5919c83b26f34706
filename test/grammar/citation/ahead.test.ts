/** Who issued a text and when, where that is said before its number. */
import { describe, expect, it } from 'vitest'
import { findCitations } from '../../../src/grammar/citation/citations.js'

const cited = (text: string) =>
  findCitations(text).map((c) => [text.slice(c.start, c.end), c.number, c.date, c.issuer, c.title])

describe('before the number of a text', () => {
  it.each([
    [
      'Thực hiện Quyết định ngày 12/4/2027 số 88/QĐ-UBND của UBND tỉnh về trồng cây.',
      'Quyết định ngày 12/4/2027 số 88/QĐ-UBND của UBND tỉnh',
    ],
    [
      'Thực hiện Quyết định của UBND tỉnh ngày 12 tháng 4 năm 2027, số 88/QĐ-UBND về trồng cây.',
      'Quyết định của UBND tỉnh ngày 12 tháng 4 năm 2027, số 88/QĐ-UBND',
    ],
    [
      'Thực hiện Quyết định ban hành ngày 12/4/2027 số 88/QĐ-UBND của UBND tỉnh về trồng cây.',
      'Quyết định ban hành ngày 12/4/2027 số 88/QĐ-UBND của UBND tỉnh',
    ],
    [
      'Thực hiện Quyết định của UBND tỉnh (số 88/QĐ-UBND, ngày 12/4/2027) về trồng cây.',
      'Quyết định của UBND tỉnh (số 88/QĐ-UBND, ngày 12/4/2027)',
    ],
    [
      'Thực hiện Quyết định số 88/QĐ-UBND được UBND tỉnh ban hành ngày 12/4/2027 về trồng cây.',
      'Quyết định số 88/QĐ-UBND được UBND tỉnh ban hành ngày 12/4/2027',
    ],
  ])('its day and its issuer may stand: %s', (text, mention) => {
    expect(cited(text)).toEqual([[mention, '88/QĐ-UBND', '2027-04-12', 'UBND tỉnh', 'về trồng cây']])
  })

  it.each([
    'Theo Thông tư liên tịch của Bộ Y tế, Bộ Công an số 4/2014/TTLT-BYT-BCA ngày 12/4/2014 quy định về giám định.',
    'Theo Thông tư liên tịch số 4/2014/TTLT-BYT-BCA của Bộ Y tế, Bộ Công an ngày 12/4/2014 quy định về giám định.',
    'Theo Thông tư liên tịch số 4/2014/TTLT-BYT-BCA do Bộ Y tế, Bộ Công an ban hành ngày 12/4/2014 quy định về giám định.',
  ])('and behind it the bodies that share a paper are one name: %s', (text) => {
    expect(cited(text).map((one) => one.slice(1))).toEqual([
      ['4/2014/TTLT-BYT-BCA', '2014-04-12', 'Bộ Y tế, Bộ Công an', 'quy định về giám định'],
    ])
  })

  it('its title may stand, where a bracket holds the number', () => {
    expect(cited('Thực hiện Kế hoạch của UBND tỉnh về trồng cây (số 88/KH-UBND ngày 12/4/2027).')).toEqual([
      [
        'Kế hoạch của UBND tỉnh về trồng cây (số 88/KH-UBND ngày 12/4/2027)',
        '88/KH-UBND',
        '2027-04-12',
        'UBND tỉnh',
        'về trồng cây',
      ],
    ])
  })

  it('another text may be what the body passed', () => {
    const [first] = cited('Đề án số 5/ĐA-SYT được UBND tỉnh phê duyệt tại Quyết định số 9/QĐ-UBND ngày 2/2/2027.')
    expect(first?.slice(1, 4)).toEqual(['5/ĐA-SYT', null, null])
  })

  it('the day of several texts is none of each', () => {
    const [first] = cited('các Quyết định ngày 12/4/2027 số 88/QĐ-UBND')
    expect(first?.[2]).toBeNull()
  })
})

describe('behind the title of a text', () => {
  it.each([
    ['Quyết định số 9/QĐ-TTg phê duyệt Đề án trồng cây của Thủ tướng', 'Thủ tướng', 'phê duyệt Đề án trồng cây'],
    ['Nghị quyết số 9-NQ/TW về trồng cây của Bộ Chính trị', 'Bộ Chính trị', 'về trồng cây'],
    ['Thông tư số 9/2027/TT-BYT quy định về vệ sinh của Bộ Y tế', 'Bộ Y tế', 'quy định về vệ sinh'],
  ])('its issuer may stand: %s', (text, issuer, title) => {
    expect(cited(text).map((one) => one.slice(3))).toEqual([[issuer, title]])
  })

  it.each([
    ['Quyết định số 9/QĐ-UBND ban hành Quy chế làm việc của UBND tỉnh', 'ban hành Quy chế làm việc của UBND tỉnh'],
    ['Quyết định số 9/QĐ-UBND phê duyệt Đề án trồng cây của Sở Y tế', 'phê duyệt Đề án trồng cây của Sở Y tế'],
  ])('no body stands that the title is about: %s', (text, title) => {
    expect(cited(text).map((one) => one.slice(3))).toEqual([[null, title]])
  })
})

it('the head of the government may be written in short', () => {
  expect(cited('Quyết định số 9/QĐ-TTg của TTg về trồng cây').map((one) => one.slice(3))).toEqual([
    ['TTg', 'về trồng cây'],
  ])
})

describe('a text that is still to be written', () => {
  it.each([
    'Trình UBND tỉnh Quyết định về định mức chi.',
    'Tham mưu Tỉnh ủy ban hành Chỉ thị, Nghị quyết về du lịch.',
    'Chuẩn bị Nghị quyết của HĐND tỉnh về học phí.',
    'Ban hành mới Quyết định về định mức chi.',
  ])('is not cited: %s', (text) => {
    expect(cited(text)).toEqual([])
  })
})
