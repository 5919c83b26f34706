import { describe, expect, it } from 'vitest'
import { partedCells } from '../../../../src/read/pdf/scan/cells.js'
import { withoutHandwriting } from '../../../../src/read/pdf/scan/handwriting.js'
import { blank } from '../../../../src/read/pdf/scan/picture.js'
import { read } from '../../../../src/read/pdf/scan/reading.js'
import type { RecognisedWord } from '../../../../src/read/pdf/scan/recognise.js'
import { wordsOfTsv } from '../../../../src/read/pdf/scan/tsv.js'
import { placedWords } from '../../../../src/read/pdf/scan/words.js'

/** Words of a line, each with its confidence behind a bar where it is not 0.95. */
function line(text: string): RecognisedWord[] {
  let left = 0
  return text.split(' ').map((part) => {
    const [word = '', confidence = '0.95'] = part.split('|')
    const box = { left, top: 10, right: left + 10 * word.length, bottom: 20 }
    left = box.right + 6
    return { text: word, box, confidence: Number(confidence), line: 0 }
  })
}

const none = (): void => undefined
const textOf = (words: readonly { text: string }[]): string => words.map(({ text }) => text).join(' ')
const reading = (text: string): string => textOf(read(line(text), none))

describe('the words of a recognised line', () => {
  it.each([
    ['specks and pieces of lines are left out', 'Sở _ Nội ˆ|0.4 vụ `|0.2', 'Sở Nội vụ'],
    ['a point at the start is a speck', '. Rà soát quy hoạch', 'Rà soát quy hoạch'],
    ['a label of which no letter was seen stays', '¡) Rà soát', '¡) Rà soát'],
    ['however unsure its bracket is', ')|0.3 Rà soát', ') Rà soát'],
    ['and one of which no figure was seen', '§. Rà soát', '§. Rà soát'],
    ['but not within a sentence', '§. rà soát', 'rà soát'],
    ['a stroke at the start is the dash of an item', '_ Rà soát quy hoạch', '- Rà soát quy hoạch'],
    ['and a speck before a title', '_ DANH MỤC DỰ ÁN', 'DANH MỤC DỰ ÁN'],
    ['the letter c of a copy', '- UBND tỉnh (b/€);', '- UBND tỉnh (b/c);'],
    ['a sign with a bracket at the start is the letter c', '©) Rà soát', 'c) Rà soát'],
    ['a dash between words stays', 'giai đoạn 2024 - 2026', 'giai đoạn 2024 - 2026'],
    ['what a speck adds to a label or a share goes', '_a) Rà soát _100% hồ sơ', 'a) Rà soát 100% hồ sơ'],
    ['and to the letter c', '__©) Rà soát', 'c) Rà soát'],
    ['and apart from it', '_ ©) Rà soát', 'c) Rà soát'],
    ['and a stroke before any letter', '— e) Rà soát', 'e) Rà soát'],
    ['and before a letter that was lost', '_ ) Rà soát', ') Rà soát'],
    ['but not before what is no label', '- (b) Rà soát', '- (b) Rà soát'],
    ['and before a number', '.1. Rà soát', '1. Rà soát'],
    ['an unsure word beside sure ones is writing', 'Điều 1, Quyêệt|0.07 định này', 'Điều 1, Quyêệt định này'],
    ['and at the end of a line', 'doanh nghiệp:|0', 'doanh nghiệp:'],
    ['and a share', 'chéo; 100%|0 cơ sở', 'chéo; 100% cơ sở'],
    ['but none beside what is unsure itself', 'ủc|0 Rup|0.05 đốt|0.3', 'đốt'],
    ['nor beside a short piece', 'ẾN|0.86 An|0', 'ẾN'],
    ['and no signs', 'thiết bị °|0 mua', 'thiết bị mua'],
    ['what a line adds to a word goes', '_tỉnh quy_ hoạch', 'tỉnh quy hoạch'],
    ['words run together are parted where one way gives syllables', 'các cơquan và dựán', 'các cơ quan và dự án'],
    ['a mark behind them stays with the last', '(dựán);', '(dự án);'],
    ['and stay where two ways do', 'hoạchứng', 'hoạchứng'],
    ['a syllable with the wrong mark is not parted', 'TRUYÈN THÔNG', 'TRUYÈN THÔNG'],
    ['a mark in front of a word goes', ',QUYẾT ĐỊNH', 'QUYẾT ĐỊNH'],
    ['a mark behind the type of a document goes', 'KẾ HOẠCH.', 'KẾ HOẠCH'],
    ['and stays behind a sentence', 'rà soát quy hoạch.', 'rà soát quy hoạch.'],
    ['foreign words stay whole', 'mạng internet VNPT', 'mạng internet VNPT'],
    ['two strokes read as one letter are a numeral at the start', 'HI. NHIỆM VỤ', 'III. NHIỆM VỤ'],
    ['and behind a quarter', 'Quý IH/2024', 'Quý III/2024'],
    ['and behind what is counted in numerals', 'khóa XIH, lần thứ HI', 'khóa XIII, lần thứ III'],
    ['but not behind other words', 'nhóm XIH', 'nhóm XIH'],
    ['a speck between two words parts them', "I. MỤC:'TIÊU", 'I. MỤC TIÊU'],
    ['but not within a name', "Đắk R'lấp", "Đắk R'lấp"],
    ['and the title behind it stands apart', 'I.MỤC ĐÍCH', 'I. MỤC ĐÍCH'],
    ['a slash of fractions is one', 'Quý I/⁄2026', 'Quý I/2026'],
    ['a period with its year is kept however unsure', '11/2026.|0', '11/2026.'],
    ['a vowel with its mark is small before small letters', '- TỶ lệ SỞ Văn', '- Tỷ lệ Sở Văn'],
    ['and at the end of a line', 'Công an tỉnh, BỘ', 'Công an tỉnh, Bộ'],
    ['and within its syllable', 'ĐƠn vị UBND', 'Đơn vị UBND'],
    ['and at its end', 'trong 24 giỜ. Y tẾ', 'trong 24 giờ. Y tế'],
    ['a bracket that nothing opened is the vowel it looks like', 'các đơn v] liên quan', 'các đơn vị liên quan'],
    ['and stays where one is open', 'theo [mục a] của', 'theo [mục a] của'],
    ['a low mark before a label goes', '„8) Rà soát „2. của', '8) Rà soát 2. của'],
    ['and so do specks', '._c) Rà soát', 'c) Rà soát'],
    ['and a capital one among capitals', 'BỐ TRÍ VỐN', 'BỐ TRÍ VỐN'],
    ['but not within a line', 'phát triển KT-XH VHXH. tỉnh', 'phát triển KT-XH VHXH. tỉnh'],
  ])('%s', (_, given, expected) => {
    expect(reading(given)).toBe(expected)
  })

  it.each([
    ['_ Rà soát', [['-', '_']]],
    ['_tỉnh quy hoạch', [['tỉnh', '_tỉnh']]],
    ['HI. NHIỆM VỤ', [['III.', 'HI.']]],
    ['Quý IH/2024', [['III/2024', 'IH/2024']]],
    [
      'các cơquan',
      [
        ['cơ', 'cơquan'],
        ['quan', 'cơquan'],
      ],
    ],
    ['Rà soát quy hoạch', []],
  ])('that are read otherwise keep what was recognised: %s', (given, expected) => {
    const words = read(line(given), none)
    expect(words.flatMap(({ text, raw }) => (raw ? [[text, raw.text]] : []))).toEqual(expected)
  })

  it('that are left out are told, with why', () => {
    const told: string[] = []
    read(line('Số: 2ô/TB-STTTT ˆ|0.4 vụ|0.05'), ({ text }, why) => told.push(`${why} ${text}`))
    expect(told).toEqual(['speck ˆ', 'speck vụ', 'blank 2ô'])
  })

  it.each([
    ['narrow', { left: 2, right: 2.6, top: 14.7, bottom: 15.3 }],
    ['below the words', { left: 0, right: 2.2, top: 20, bottom: 22.2 }],
    ['above the words', { left: 0, right: 4, top: 9, bottom: 10 }],
  ])('a stroke before an item is a speck where it is %s', (_, box) => {
    const [first, ...rest] = line('- Rà soát quy hoạch')
    for (const text of ['-', '_']) {
      expect(textOf(read([{ ...(first as RecognisedWord), text, box }, ...rest], none))).toBe('Rà soát quy hoạch')
    }
  })

  it('a sure syllable that is no piece of the word beside it stays where its box lies in that of the word', () => {
    const [body, letter, word] = line('Sở Y tế')
    if (!body || !letter || !word) throw new Error('no words')
    const within = { ...letter, box: { ...letter.box, left: word.box.left + 1, right: word.box.left + 9 } }
    expect(textOf(read([body, within, word], none))).toBe('Sở Y tế')
    expect(textOf(read([body, { ...within, text: 't' }, word], none))).toBe('Sở tế')
    expect(textOf(read([body, { ...within, confidence: 0.5 }, word], none))).toBe('Sở tế')
  })

  it('letters much lower than the word beside them are a speck', () => {
    const [first, speck, last] = line('phối v với')
    const low = speck && { ...speck, box: { ...speck.box, bottom: speck.box.top + 1 } }
    expect(
      textOf(
        read(
          [first, low, last].filter((word) => word !== undefined),
          none,
        ),
      ),
    ).toBe('phối với')
  })

  it('a piece of a word that was read twice is left out', () => {
    const [first, piece, last] = line('yếu vị việc')
    const own = piece && last && { ...piece, box: { ...piece.box, left: last.box.left, right: last.box.left + 20 } }
    expect(
      textOf(
        read(
          [first, own, last].filter((word) => word !== undefined),
          none,
        ),
      ),
    ).toBe('yếu việc')
  })

  it('figures are no piece of a word whose box is too wide', () => {
    const [first, figures, last] = line('ngày 19 tháng')
    const wide = first && figures && { ...first, box: { ...first.box, right: figures.box.right } }
    const words = [wide, figures, last].filter((word) => word !== undefined)
    expect(textOf(read(words, none))).toBe('ngày 19 tháng')
  })

  it('the label of a part of a paper of the Party and its title are two words', () => {
    expect(textOf(read(line('H-MỤC TIÊU'), none))).toBe('H- MỤC TIÊU')
    expect(textOf(read(line('X-QUANG tại trạm'), none))).toBe('X-QUANG tại trạm')
  })

  it('a council and its province are two words', () => {
    expect(textOf(read(line('UBNDTỈNH SƠN HÀ'), none))).toBe('UBND TỈNH SƠN HÀ')
    expect(textOf(read(line('UBNDP SƠN HÀ'), none))).toBe('UBNDP SƠN HÀ')
  })

  it('a stroke before an item is its dash where a speck below it is in its box', () => {
    const [first, ...rest] = line('- Rà soát quy hoạch')
    const box = { left: 0, right: 4, top: 14, bottom: 24 }
    expect(textOf(read([{ ...(first as RecognisedWord), box }, ...rest], none))).toBe('- Rà soát quy hoạch')
  })

  it('parts the box of words that were run together', () => {
    const [first, second] = read(line('cơquan'), none)
    expect(first?.box.left).toBe(0)
    expect(second?.box.right).toBeGreaterThan(50)
    expect(first?.box.right).toBeLessThan(second?.box.left ?? 0)
  })
})

describe('blanks that were filled in by hand', () => {
  it.each([
    ['an unsure number', 'Số: J(6?/KH-UBND|0.4', 'Số: /KH-UBND', ['J(6?']],
    ['a number of its own', 'Số: 26|0.5 /KH-UBND', 'Số: /KH-UBND', ['26', '']],
    ['a number written onto the word', 'Số:2ô/TB-STTTT', 'Số: /TB-STTTT', ['2ô']],
    ['an unsure day', 'Bắc Giang, ngày đ§|0.2 tháng 11 năm 2010', 'Bắc Giang, ngày tháng 11 năm 2010', ['đ§']],
  ])('stay blank: %s', (_, given, expected, taken) => {
    const left: string[] = []
    expect(textOf(withoutHandwriting(line(given), ({ text }) => left.push(text)))).toBe(expected)
    expect(left).toEqual(taken)
  })

  it.each([
    'Số: 57/KH-UBND',
    'Số 15-CTr/TU',
    'Sơn Hà, ngày 14 tháng 3 năm 2024',
    'Căn cứ Nghị quyết số 4S/NQ-HĐND|0.4 của tỉnh',
  ])('are none in print: %s', (text) => {
    expect(textOf(withoutHandwriting(line(text), none))).toBe(textOf(line(text)))
  })
})

describe('pieces of a seal', () => {
  it.each([
    ['VÀ|0.3 HƯƠNG|0.26', ''],
    ['ị|0.54 xì|0.45 ra|0.42', ''],
    ['Trần|0.6 Thị|0.9 Lệ|0.9', 'Trần Thị Lệ'],
    ['17|0.55', '17'],
    ['Nơi|0.95 nhận:|0.1', 'Nơi nhận:'],
    ['#|0.93 ị|0.5', ''],
    ['I.|0.6 MỤC|0.4 TIÊU|0.4', 'I. MỤC TIÊU'],
    ['I.|0.6 xzq|0.4', ''],
  ])('are few letters of which hardly one is sure: %s', (text, expected) => {
    expect(textOf(placedWords(line(text), [], none))).toBe(expected)
  })

  it('are none in the cell of a table', () => {
    expect(textOf(placedWords(line('quý|0.4 I|0.4'), [{ left: -10, right: 400, top: 0, bottom: 40 }], none))).toBe(
      'quý I',
    )
  })
})

describe('words placed on a page', () => {
  const placed = (
    words: RecognisedWord[],
    cells = [] as { left: number; top: number; right: number; bottom: number }[],
  ) => placedWords(words, cells, none)
  const word = (text: string, left: number, top: number, bottom: number): RecognisedWord => ({
    text,
    box: { left, top, right: left + 6 * text.length, bottom },
    confidence: 1,
    line: 0,
  })

  it('stand on one line though some have tails and some have marks', () => {
    // 12 points on a line at 100: capitals rise 8, small letters 5.5, tails hang 2.5
    const words = [
      word('Sở', 0, 90, 100),
      word('quy', 20, 94.5, 102.5),
      word('hoạch', 45, 91.6, 102.5),
      word('mo', 90, 94.5, 100),
    ]
    const glyphs = placed(words)
    expect(glyphs.map(({ base }) => Math.round(base))).toEqual([100, 100, 100, 100])
    expect(new Set(glyphs.map(({ size }) => size)).size).toBe(1)
    expect(glyphs[0]?.size).toBeGreaterThan(10)
    expect(glyphs[0]?.size).toBeLessThan(14)
  })

  it('stand where those say that were not given the box of the whole line', () => {
    const words = [word('đơn', 0, 86, 110), word('cấp', 20, 86, 110), word('mua', 45, 94.5, 100)]
    const glyphs = placed([...words, word('xe', 65, 94.5, 100)])
    expect(glyphs.map(({ base }) => Math.round(base))).toEqual([100, 100, 100, 100])
    expect(glyphs[0]?.size).toBeLessThan(14)
  })

  it('stand on one line though a dash between them is low', () => {
    const words = [word('do', 0, 92, 100), { ...word('-', 24, 96, 97.5), line: 0 }, word('Hạnh', 44, 92, 102.5)]
    expect(new Set(placed(words).map(({ base }) => base)).size).toBe(1)
  })

  it('have the size of their letters where marks stand above and below them', () => {
    const [high] = placed([word('một', 0, 91.6, 102.5)])
    const [stacked] = placed([word('mậm', 0, 91.6, 102.5)])
    expect(stacked?.size).toBe(high?.size)
  })

  it('stand as high as the capitals beside them where marks of the line below are in their boxes', () => {
    // 12 points on a line at 100
    const left = [
      word('ỦY', 0, 89, 100),
      word('BAN', 30, 92, 106),
      word('NHÂN', 60, 89, 106),
      word('DÂN', 100, 89, 106),
    ]
    const right = [word('CỘNG', 250, 89, 102.5), word('HÒA', 290, 89, 100), word('XÃ', 320, 89, 100)]
    const glyphs = placed([...left, ...right])
    expect(new Set(glyphs.map(({ base, size }) => `${base} ${size}`)).size).toBe(1)
    const small = [word('nhận', 250, 91.6, 102.5), word('các', 290, 91.6, 100), word('sở', 320, 91.6, 100)]
    expect(placed([...left, ...small])[0]?.base).toBeGreaterThan(102)
  })

  it('are left out where a line was made of the accents of the line below', () => {
    const accent = (text: string, left: number, bottom: number) => ({
      ...word(text, left, bottom - 2, bottom),
      line: 1,
    })
    const letters = [word('cấp', 0, 92, 103), word('số', 30, 96, 100), word('mã', 50, 96, 100)]
    const taken: string[] = []
    const accents = [accent('Á', 4, 94), accent('1', 32, 95.8), accent('`', 52, 95.8)]
    const glyphs = placedWords([...accents, ...letters], [], ({ text }) => taken.push(text))
    expect(glyphs.map(({ text }) => text)).toEqual(['cấp', 'số', 'mã'])
    expect(taken).toEqual(['Á', '1', '`'])
    const apart = [word('quan', 0, 97, 104), word('và', 30, 97, 104)]
    expect(placed([accent('2', 4, 95), accent('+', 32, 95), ...apart]).map(({ text }) => text)).toEqual(['quan', 'và'])
    expect(placed([accent('Các', 4, 95), ...apart]).map(({ text }) => text)).toEqual(['Các', 'quan', 'và'])
    expect(placed([...letters, accent('xã', 80, 94)]).map(({ text }) => text)).toEqual(['cấp', 'số', 'mã', 'xã'])
  })

  it('stand on lines of their own in two cells, or far apart', () => {
    const cells = [
      { left: 0, top: 80, right: 50, bottom: 120 },
      { left: 50, top: 80, right: 120, bottom: 120 },
    ]
    const words = [word('mua', 10, 94, 100), word('xe', 60, 97, 103)]
    expect(placed(words, cells).map(({ base }) => Math.round(base))).toEqual([100, 103])
    expect(placed([word('mua', 10, 94, 100), word('xe', 160, 97, 103)]).map(({ base }) => base)).toEqual([100, 103])
  })
})

describe('the table of tesseract', () => {
  it('gives words with box, confidence and line', () => {
    const head = 'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext'
    const rows = [
      '4\t1\t1\t1\t1\t0\t10\t20\t90\t12\t-1\t',
      '5\t1\t1\t1\t1\t1\t10\t20\t30\t12\t96.5\tSở',
      '5\t1\t1\t1\t2\t1\t10\t40\t30\t12\t31\tY',
      '5\t1\t1\t1\t2\t2\t50\t40\t30\t12\t95\t ',
    ]
    expect(wordsOfTsv([head, ...rows, ''].join('\n'))).toEqual([
      { text: 'Sở', box: { left: 10, top: 20, right: 40, bottom: 32 }, confidence: 0.965, line: 0 },
      { text: 'Y', box: { left: 10, top: 40, right: 40, bottom: 52 }, confidence: 0.31, line: 1 },
    ])
  })
})

describe('the cells of a page', () => {
  const page = { ...blank(400, 300), page: 1, dpi: 100 }
  const cells = [
    { left: 50, top: 50, right: 150, bottom: 100 },
    { left: 150, top: 50, right: 350, bottom: 100 },
  ]
  const inked = { ...page, data: Uint8Array.from(page.data), cells }
  for (let y = 70; y < 80; y++) inked.data.fill(0, y * 400 + 200, y * 400 + 240)
  inked.data.fill(0, 0, 10)

  it('are read from a sheet of their own, empty ones left out', () => {
    const { page: rest, sheet } = partedCells(inked)
    expect(rest.data.filter((value) => value === 0)).toHaveLength(10)
    expect(sheet?.image.data.filter((value) => value === 0)).toHaveLength(400)
    expect(sheet?.image.height).toBeLessThan(80)
  })

  it('have their words where they stand on the page', () => {
    const { sheet } = partedCells(inked)
    const dark = sheet?.image.data.indexOf(0) ?? 0
    const width = sheet?.image.width ?? 1
    const [left, top] = [dark % width, Math.floor(dark / width)]
    const [word] =
      sheet?.onPage([{ text: 'x', box: { left, top, right: left + 40, bottom: top + 10 }, confidence: 1, line: 0 }]) ??
      []
    expect(word?.box).toEqual({ left: 200, top: 70, right: 240, bottom: 80 })
  })

  it('are none on a page without tables', () => {
    expect(partedCells({ ...inked, cells: [] }).sheet).toBeUndefined()
  })
})

describe('a capital alone on its line', () => {
  const placed = (text: string): string => textOf(placedWords(line(text), [], none))
  it.each(['T', 'L', 'Ì'])('is a speck: %s', (text) => {
    expect(placed(text)).toBe('')
  })
  it.each(['A', 'V', 'I', 'y'])('may be the label of a part or the rest of a sentence: %s', (text) => {
    expect(placed(text)).not.toBe('')
  })
})
