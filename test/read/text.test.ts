import { describe, expect, it } from 'vitest'
import { readText } from '../../src/read/text.js'

const kinds = (text: string) => readText(text).lines.map((line) => line.kind)

describe('readText', () => {
  it('gives one line a paragraph, with the line of the input', () => {
    const source = readText('KẾ HOẠCH\n\n1. Rà soát\nquy hoạch.\n')
    expect(source.text).toBe('KẾ HOẠCH\n1. Rà soát quy hoạch.')
    expect(source.lines).toEqual([
      { kind: 'paragraph', start: 0, end: 8, line: 1 },
      { kind: 'paragraph', start: 9, end: 30, line: 3 },
    ])
    expect(source).toMatchObject({ format: 'text', reader: 'text', pages: null })
  })

  it('puts characters into normal form', () => {
    expect(readText('Kế\u00a0hoạch\r\n'.normalize('NFD')).text).toBe('Kế hoạch')
  })

  it('takes line ends that are written out for line ends, where there are several', () => {
    const written = ['KẾ HOẠCH', '1. Rà soát', 'quy hoạch.', '2. Lập đề án.', '3. Báo cáo.', '4. Sơ kết.'].join(
      '\\r\\n',
    )
    expect(readText(written).text.split('\n').slice(0, 3)).toEqual([
      'KẾ HOẠCH',
      '1. Rà soát quy hoạch.',
      '2. Lập đề án.',
    ])
    expect(readText('Ghi \\n vào ô trống.').text).toBe('Ghi \\n vào ô trống.')
  })

  it('keeps no blanks about breaks within a paragraph, and one break for several', () => {
    expect(readText('Rà soát \u2028 \u2028 quy hoạch,\u2028lập đề án').text).toBe(
      'Rà soát\u2028quy hoạch,\u2028lập đề án',
    )
  })

  it('gives an empty source for a text without characters', () => {
    expect(readText(' \n\u200b\n')).toMatchObject({ text: '', lines: [], furniture: [] })
  })

  it('reads tables with tabs, aligned tables and scraped ones', () => {
    expect(kinds('Phụ lục\nTT\tViệc\tChủ trì\n1\tRà soát\tSở Y tế')).toEqual(['paragraph', 'row', 'row'])
    expect(kinds('Phụ lục\nTT   Việc       Chủ trì\n1    Rà soát    Sở Y tế')).toEqual(['paragraph', 'row', 'row'])
    expect(kinds('Phụ lục\nTT |\nViệc |\nChủ trì |\n1 |\nRà soát |\nSở Y tế |')).toEqual(['paragraph', 'row', 'row'])
  })

  it('takes page furniture out, around tables too', () => {
    const body = Array.from({ length: 9 }, (_, i) => `Việc ${'abcdefghi'[i]} do Sở Y tế làm.`).join('\n')
    for (const table of ['', 'TT\ta\tb\n1\tc\td\n', 'TT   Việc       Chủ trì\n1    Rà soát    Sở Y tế\n']) {
      const source = readText(`${table}${body}\nVăn bản liên quan`)
      expect(source.furniture.map((piece) => piece.text)).toEqual(['Văn bản liên quan'])
      expect(source.text.endsWith('làm.')).toBe(true)
    }
  })

  it('names a repeated table header as page furniture', () => {
    const source = readText('TT\tViệc\tChủ trì\n1\tRà soát\tSở Y tế\nTT\tViệc\tChủ trì\n2\tBáo cáo\tSở Nội vụ')
    expect(source.text).toBe('TT\tViệc\tChủ trì\n1\tRà soát\tSở Y tế\n2\tBáo cáo\tSở Nội vụ')
    expect(source.furniture).toEqual([{ at: 34, text: 'TT Việc Chủ trì', line: 3 }])
  })

  it('makes the cells of a layout table paragraphs', () => {
    expect(kinds('UBND TỈNH\tĐẢNG CỘNG SẢN VIỆT NAM\t\nSố: 5\tngày\t')).toEqual(Array(4).fill('paragraph'))
  })

  it('cuts a run-on text at its markers, whatever its line ends', () => {
    const source = readText(
      'I. MỤC ĐÍCH Nâng cao\nchất lượng. 1. Rà soát theo số 13-\nKH/TW. 2. Bổ sung. a) Giao sở; b) Báo\n7\ncáo.',
    )
    expect(source.text.split('\n')).toEqual([
      'I. MỤC ĐÍCH',
      'Nâng cao chất lượng.',
      '1. Rà soát theo số 13-KH/TW.',
      '2. Bổ sung.',
      'a) Giao sở;',
      'b) Báo cáo.',
    ])
    expect(source.joins.map((join) => source.text.slice(join.start, join.end))).toEqual(['13-KH/TW.'])
    expect(source.furniture).toEqual([{ at: source.text.indexOf(' cáo'), text: '7', line: 4 }])
  })
})

describe('a run-on text with dirt at its start', () => {
  it('keeps it at its place', () => {
    const text = 'Trang chủ\nI. MỤC ĐÍCH Nâng cao. 1. Rà soát. 2. Bổ sung. a) Giao sở; b) Báo cáo.'
    const source = readText(text)
    expect(source.furniture).toEqual([{ at: 0, text: 'Trang chủ', line: 1 }])
    expect(source.text.startsWith('I. MỤC ĐÍCH\nNâng cao.')).toBe(true)
  })
})

describe('a run-on text with bars in its letterhead', () => {
  it('has its parts without them', () => {
    const head =
      'ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | Số: 5/KH-UBND | An Lĩnh, ngày 03 tháng 02 năm 2026 |'
    const source = readText(`${head} KẾ HOẠCH TRỒNG CÂY I. MỤC ĐÍCH 1. Đẹp. 2. Mát. II. VIỆC 1. Trồng cây.`)
    expect(source.text.split('\n').slice(0, 7)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số: 5/KH-UBND',
      'An Lĩnh, ngày 03 tháng 02 năm 2026',
      'KẾ HOẠCH',
      'TRỒNG CÂY',
      'I. MỤC ĐÍCH',
    ])
  })
})

describe('rows between bars in plain text', () => {
  it('are a table', () => {
    const source = readText('PHỤ LỤC: VIỆC NĂM 2025\n| TT | Việc | Hạn |\n| 1 | Rà soát | Quý I |\n')
    expect(source.lines.map(({ kind }) => kind)).toEqual(['paragraph', 'row', 'row'])
  })
})

describe('a text whose letters a PDF does not name', () => {
  it('says so, and what to give instead', () => {
    const words = 'Căn c Lu t T ch c chính quy n đ a phương, y ban nhân dân t nh ban hành k ho ch tr ng r ng. '
    expect(readText(words.repeat(4)).doubts?.map(({ message }) => message.slice(0, 22))).toEqual([
      'the text is garbled: 4',
    ])
    expect(readText('Giao Sở Nội vụ rà soát việc trồng rừng. '.repeat(9)).doubts).toBeUndefined()
  })
})
