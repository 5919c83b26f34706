import { describe, expect, it } from 'vitest'
import { PlanError } from '../../../src/error.js'
import { formatOf, readAs } from '../../../src/read/formats.js'
import { readRtf } from '../../../src/read/rtf/rtf.js'

const bytesOf = (rtf: string): Uint8Array => Uint8Array.from(rtf, (character) => character.charCodeAt(0))
const FONTS =
  '{\\fonttbl{\\f0\\fcharset0 Times New Roman;}{\\f1\\fcharset0 .VnTimeH;}{\\f2\\fcharset163 Arial{\\*\\falt Helvetica};}{\\f3\\fcharset2 Wingdings;}}'
const read = (body: string) =>
  readRtf(bytesOf(`{\\rtf1\\ansi\\ansicpg1252${FONTS}{\\stylesheet{\\s1 Heading;}}{\\*\\generator Word;}${body}}`))
const linesOf = (body: string): string[] => read(body).text.split('\n')
/** Unicode as RTF writes it. */
const u = (text: string): string => text.replace(/[^ -~]/g, (c) => `\\u${(c.charCodeAt(0) << 16) >> 16}?`)

describe('text', () => {
  it('is read from Unicode, from code pages and as it stands', () => {
    expect(linesOf(`${u('Kế hoạch')}\\par {\\f2 \\'d0\\'f4\\'f2c.}\\par A\\{b\\}\\\\c`)).toEqual([
      'Kế hoạch',
      'Độc.',
      'A{b}\\c',
    ])
    expect(linesOf("\\uc2\\u7871\\'3f\\'3f x{\\uc0\\u7871 y}")).toEqual(['ế xếy'])
  })

  it('keeps the quotation marks and dashes of its code page', () => {
    expect(linesOf("n\\'93a\\'94 \\'96 2030\\'85")).toEqual(['n“a” – 2030…'])
  })

  it('of a legacy font is turned into Unicode, capitals where the font shows them', () => {
    const source = read("{\\f1 k\\'d5 ho\\'b9ch}\\par {\\f0 caf\\'e9}")
    expect(source.text).toBe('KẾ HOẠCH\ncafé')
    expect(linesOf("{\\f1 h\\-\\'edng d\\'c9n} {\\f0 xu\\-ng}")).toEqual(['HƯỚNG DẪN xung'])
    expect(source.notes?.[0]?.message).toContain('TCVN3')
  })

  it('of a legacy font may have letters and their marks as characters of their own', () => {
    const fonts = '{\\fonttbl{\\f4\\fcharset0 VNI-Times;}}'
    expect(linesOf(`${fonts}{\\f4 HO\\u196\\'c4I NGHÒ CHU\\u219\\'db T\\'d2CH}`)[0]).toBe('HỘI NGHỊ CHỦ TỊCH')
  })

  it('keeps Unicode that was typed in a legacy font', () => {
    expect(linesOf(`{\\f1 ${u('Không vì mục đích')}}`)).toEqual(['Không vì mục đích'])
  })

  it('has signs for special words, and bullets for fonts of symbols', () => {
    expect(linesOf("a\\tab b\\~c\\_d \\ldblquote e\\rdblquote\\endash f\\par {\\f3\\'a7} g")).toEqual([
      'a b c-d “e”–f',
      '▪ g',
    ])
  })

  it('loses what is no text: styles, pictures, unknown starred groups, instructions of fields', () => {
    expect(
      linesOf(
        '{\\*\\unknown x}{\\pict 0102}{\\info{\\title y}}a{\\field{\\*\\fldinst HYPERLINK z}{\\fldrslt b}}\\bin3 {{{c',
      ),
    ).toEqual(['abc'])
  })

  it('goes on over the end of a paragraph that was deleted', () => {
    expect(read('so{\\deleted  x\\par}at.\\par b\\par').text).toBe('soat.\nb')
  })

  it('moves hidden and deleted text, running heads and tables of contents to the furniture', () => {
    const { text, furniture } = read(
      '{\\header Trang 1\\par}a{\\v x}{\\deleted y}\\par{\\field{\\*\\fldinst TOC \\\\o}{\\fldrslt I. M 1\\par}}\\caps b',
    )
    expect(text).toBe('a\nB')
    expect(furniture.map((piece) => piece.text).sort()).toEqual(['I. M 1', 'Trang 1', 'x', 'y'])
  })
})

describe('paragraphs', () => {
  it('carry how they look', () => {
    const { lines } = read('\\pard\\qc\\b\\fs28 A\\par\\pard\\plain\\i B\\par')
    expect(lines.map((line) => line.look)).toEqual([
      { bold: true, centred: true, size: 14 },
      { italic: true, size: 12 },
    ])
  })

  it('keep the labels that stand in the file', () => {
    expect(
      linesOf("{\\listtext\\pard\\plain \\u61485\\'3f\\tab}A\\par{\\listtext {\\f3\\u-3929?}\\tab}B\\par"),
    ).toEqual(['- A', '• B'])
    expect(linesOf('{\\listtext {\\f3\\u-4040?}\\tab}A\\par{\\listtext o\\tab}B\\par')).toEqual(['• A', '◦ B'])
    expect(linesOf('{\\listtext\\pard\\plain 1.\\tab}A\\par{\\pntext a)\\tab}B\\par')).toEqual(['1. A', 'a) B'])
  })

  it('carry their footnotes', () => {
    const { lines, text } = read('A{\\super\\chftn}{\\footnote\\pard\\plain {\\super\\chftn} N}B\\par C\\par')
    expect(text.split('\n')).toEqual(['AB', 'N', 'C'])
    expect(lines.map((line) => line.kind)).toEqual(['paragraph', 'footnote', 'paragraph'])
  })
})

describe('tables', () => {
  const row = (cells: string[], edges: string) =>
    `\\trowd${edges}\\pard\\intbl ${cells.map((cell) => `${cell}\\cell`).join(' ')}\\row`

  it('have a line for each row', () => {
    const edges = '\\cellx1000\\cellx4000\\cellx6000'
    expect(linesOf(`X\\par ${row(['1', 'A\\par B', 'C'], edges)}${row(['2', 'D', 'E'], edges)}\\pard Y\\par`)).toEqual([
      'X',
      '1\tA\u2028B\tC',
      '2\tD\tE',
      'Y',
    ])
  })

  it('have merged cells once', () => {
    const { lines, text } = read(
      row(['A', 'B', ''], '\\clvmgf\\cellx1000\\clmgf\\cellx4000\\clmrg\\cellx6000') +
        row(['', 'C', 'D'], '\\clvmrg\\cellx1000\\cellx4000\\cellx6000'),
    )
    expect(text.split('\n')).toEqual(['A\tB\t', '\tC\tD'])
    expect(lines[1]?.cells?.[0]).toEqual(lines[0]?.cells?.[0])
    expect(lines[0]?.widths).toEqual([1, 2, 1])
  })

  it('take edges that differ a little for one column', () => {
    expect(
      linesOf(
        row(['1', 'A', 'B'], '\\cellx1000\\cellx4000\\cellx6000') +
          row(['2', 'C', 'D'], '\\cellx1150\\cellx4100\\cellx6000'),
      ),
    ).toEqual(['1\tA\tB', '2\tC\tD'])
  })

  it('have no columns that only surplus ends of cells make', () => {
    const edges = '\\cellx1000\\cellx4000'
    expect(linesOf(`${row(['1', 'A'], edges)}${row(['2', 'B', '', ''], edges)}`)).toEqual(['1\tA', '2\tB'])
    expect(linesOf(`${row(['1', 'A'], edges)}${row(['2', 'B', 'C'], edges)}`)).toEqual(['1\tA\t', '2\tB\tC'])
  })

  it('in cells are read in their place', () => {
    const nested =
      '\\pard\\intbl\\itap2 n\\nestcell m\\nestcell{\\*\\nesttableprops\\trowd\\cellx500\\cellx900\\nestrow}'
    expect(linesOf(`\\trowd\\cellx1000\\cellx4000 ${nested}\\pard\\intbl\\itap1 A\\cell B\\cell\\row`)).toEqual([
      'n m\u2028A\tB',
    ])
  })

  it('hold the lists of their cells', () => {
    const item = (text: string) => `\\pard\\intbl{\\listtext\\pard\\plain 1.\\tab}${text}`
    expect(linesOf(`\\trowd\\cellx1000\\cellx4000 ${item('A\\par ')}${item('B\\cell ')}C\\cell\\row`)).toEqual([
      '1. A\u20281. B\tC',
    ])
  })

  it('keep their own columns around a table in a cell', () => {
    const nested = 'n\\nestcell{\\*\\nesttableprops\\trowd\\cellx500\\nestrow}{\\nonesttables\\par}'
    const cells = `A\\cell \\pard\\intbl\\itap2 ${nested}\\pard\\intbl\\itap1\\cell B\\cell`
    expect(linesOf(`\\trowd\\cellx1000\\cellx4000\\cellx6000 ${cells}\\row`)).toEqual(['A\tn\tB'])
  })
})

describe('boxes', () => {
  const box = (text: string) => `{\\shp{\\*\\shpinst{\\shptxt ${text}\\par}}{\\shprslt ${text}}}`

  it('stand behind the paragraph that they hang on', () => {
    expect(linesOf(`A.${box('B.')} C.\\par D.\\par`)).toEqual(['A. C.', 'B.', 'D.'])
  })

  it('with a letterhead stand above it', () => {
    expect(linesOf(`Title.${box(u('ĐỘC LẬP - TỰ DO - HẠNH PHÚC'))}\\par`)).toEqual([
      'ĐỘC LẬP - TỰ DO - HẠNH PHÚC',
      'Title.',
    ])
  })
})

describe('the file', () => {
  it('is known by its first bytes, whatever its name', async () => {
    const bytes = bytesOf('{\\rtf1 A\\par}')
    expect(formatOf({ bytes, name: 'ke-hoach.doc' })).toBe('rtf')
    expect(await readAs('rtf', { bytes })).toMatchObject({ format: 'rtf', text: 'A' })
  })

  it('with groups nested too deep is too large', () => {
    expect(() => readRtf(bytesOf(`{\\rtf1${'{'.repeat(50_000)}A`))).toThrow(PlanError)
  })

  it.each([
    '{\\rtf1 A',
    '{\\rtf1 A}}}}',
    `{\\rtf1${'{'.repeat(1000)}A`,
    '{\\rtf1 A\\bin99999 x',
    '{\\rtf1 A\\cell\\row',
  ])('that is broken is read as far as it goes: %#', (rtf) => {
    expect(readRtf(bytesOf(rtf)).text).toBe('A')
  })
})
