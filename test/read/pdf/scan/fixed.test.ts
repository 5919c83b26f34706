import { describe, expect, it } from 'vitest'
import { TYPES } from '../../../../src/read/pdf/scan/fixed.js'
import { read } from '../../../../src/read/pdf/scan/reading.js'
import type { RecognisedWord } from '../../../../src/read/pdf/scan/recognise.js'
import { TYPE_LINE } from '../../../../src/text/letterhead-words.js'

/** Words of a line, each with its confidence behind a bar where it is not 0.95. */
function line(text: string): RecognisedWord[] {
  return text.split(' ').map((part, i) => {
    const [word = '', confidence = '0.95'] = part.split('|')
    return {
      text: word,
      box: { left: 60 * i, top: 10, right: 60 * i + 50, bottom: 20 },
      confidence: +confidence,
      line: 0,
    }
  })
}

const reading = (text: string): string =>
  read(line(text), () => undefined)
    .map(({ text }) => text)
    .join(' ')

describe('the fixed lines of a letterhead', () => {
  it.each([
    ['CỘNG HOÀ XÃ HỘI HỦÙ|0.3 NGHĨA VIỆT NAM', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['CỘNG HÒA XÃ HỌI CHỦ NGHĨA VIỆT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['Độc lập - Tự llo - Hạnh phúc', 'Độc lập - Tự do - Hạnh phúc'],
    ['THÔNG BẢO', 'THÔNG BÁO'],
    ['TĨNH SƠN HÀ', 'TỈNH SƠN HÀ'],
    ['KÉ HOẠCH', 'KẾ HOẠCH'],
    ['HÓA TỐC', 'HỎA TỐC'],
    ['Nơi nhộn:', 'Nơi nhận:'],
    ['Nơi nhân;', 'Nơi nhận:'],
    ['QUYÉT ĐỊNH:', 'QUYẾT ĐỊNH:'],
    ['Hà Nội, ngàyá3|0 tháng §|0.7 năm 2024', 'Hà Nội, ngày tháng năm 2024'],
    ['Sơn Hà, dgày 12 (thắng|0 11 năm 2024', 'Sơn Hà, ngày 12 tháng 11 năm 2024'],
    ['Bắc Sơn, bày|0 tháng|0 3 năm 2012', 'Bắc Sơn, ngày tháng 3 năm 2012'],
    ['KÉ HOẠCH năm 2024', 'KẾ HOẠCH năm 2024'],
    ['Sơn Hà, ngày|0 14 tháng|0 3 năm|0 2024', 'Sơn Hà, ngày 14 tháng 3 năm 2024'],
    ['Sơn Hà, ngày đ§.|0.4 tháng 1l năm 2024', 'Sơn Hà, ngày tháng 11 năm 2024'],
  ])('%s is %s', (given, expected) => {
    expect(reading(given)).toBe(expected)
  })

  it.each([
    'CỘNG ĐỒNG XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'THÔNG BÁO KẾT LUẬN',
    'THÔNG BẢO năm 2024',
    'thông bảo',
    'HUYỆN TĨNH GIA',
    'Nơi nhận',
    'Nơi ở:',
    'từ ngày khởi công đến tháng 11 năm 2024',
  ])('%s is none of them', (text) => {
    expect(reading(text)).toBe(text)
  })

  it('keep what was recognised', () => {
    expect(read(line('THÔNG BẢO'), () => undefined).map(({ raw }) => raw?.text)).toEqual([undefined, 'BẢO'])
  })

  it('hold types of documents that stand alone on a line', () => {
    for (const type of TYPES) expect(type.join(' ')).toMatch(TYPE_LINE)
  })
})
