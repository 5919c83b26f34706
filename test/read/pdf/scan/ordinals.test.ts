import { describe, expect, it } from 'vitest'
import { lineOf, type PageLine } from '../../../../src/read/pdf/lines.js'
import { mendDecimals } from '../../../../src/read/pdf/scan/decimals.js'
import { mendOrdinals } from '../../../../src/read/pdf/scan/ordinals.js'

function cell(text: string): PageLine {
  const area = { left: 10, top: 10, right: 20, bottom: 20 }
  const type = { base: 18, size: 11, bold: false, italic: false, blankBefore: true, askew: false, raised: false }
  return lineOf(
    { ...area, words: [{ ...area, ...type, text }], base: 18, size: 11 },
    1,
    { left: 10, right: 30 },
    'cell',
  )
}

const mended = (column: string): string => {
  const lines = column.split(' ').map(cell)
  mendOrdinals(lines)
  return lines.map(({ text }) => text).join(' ')
}

describe('the ordinals of a recognised table', () => {
  it.each([
    ['two strokes taken for a letter', 'TT I 1 2 H 1 2', 'TT I 1 2 II 1 2'],
    ['small letters for two strokes', 'I 1 2 n 1 2', 'I 1 2 II 1 2'],
    ['three strokes', 'I 1 II 1 HI 1 2', 'I 1 II 1 III 1 2'],
    ['a stroke for the first item', 'TT l 2 3', 'TT 1 2 3'],
    ['a figure between its neighbours', '1 2 3 4 3 6', '1 2 3 4 5 6'],
    ['a line beside the figure', '1 2 _3 4', '1 2 3 4'],
    ['a speck behind the figure', '1 2 3- 4', '1 2 3 4'],
    ['a stroke for the group before a first item', 'TT l 1 2 H 1', 'TT I 1 2 II 1'],
    ['a group that came before', 'I 1 II 2 3 II 4', 'I 1 II 2 3 III 4'],
    ['a figure taken for the next one', 'I 1 3 II 1 z', 'I 1 2 II 1 2'],
    ['a group before its first item', 'A 1 1 2 3', 'A I 1 2 3'],
    ['a group behind one whose ordinal was lost', '1 2 3 n 1 2', '1 2 3 II 1 2'],
    ['strokes with signs', 'I 1 II 1 2 „I 1 2 IV 1 2 9 10 1l] 12', 'I 1 II 1 2 III 1 2 IV 1 2 9 10 11 12'],
    ['groups whose items are counted on', 'I 1 2 H 3 4 IH 5 6', 'I 1 2 II 3 4 III 5 6'],
    ['the second group where the first was lost and its items are counted on', '1 2 H 3 4', '1 2 II 3 4'],
    [
      'two strokes taken for a quotation mark, before a third group that lost one',
      'TT I 1 2 " 1 2 II 1',
      'TT I 1 2 II 1 2 III 1',
    ],
    ['letters between two neighbours', '11 12 lộ 14', '11 12 13 14'],
    ['a mark for the first figure of the last item', '24 25 26 ¿7', '24 25 26 27'],
    ['two figures of one stroke each taken for a group', 'I 1 II 8 9 10 II 12 13', 'I 1 II 8 9 10 11 12 13'],
    ['the first figure of two', '8 9 10 1 II 1 2', '8 9 10 11 II 1 2'],
  ])('%s: %s', (_, given, expected) => {
    expect(mended(given)).toBe(expected)
  })

  it.each([
    'TT A B C',
    '1 2 x y 5',
    '1 2 3 1 2',
    'I 1 2 II 3 4',
    '1 2 4 5',
    'I II III IV',
    'F G H I',
    '1 2 3 9 10',
    '9 10 1 2 3',
  ])('stay where nothing proves another reading: %s', (column) => {
    expect(mended(column)).toBe(column)
  })

  it('are mended before the titles of groups too', () => {
    const column = (...texts: string[]) => {
      const lines = texts.map((text) => {
        const line = cell(text)
        const words = text.split(' ').map((word) => ({ ...(line.words[0] as PageLine['words'][number]), text: word }))
        return { ...line, words }
      })
      mendOrdinals(lines)
      return lines.map(({ text }) => text)
    }
    const [first, second, third] = ['Hạ tầng số', 'Nhân lực số', 'Kinh phí']
    expect(column(`L. ${first}`, '1', '2', `H. ${second}`, '3', '4', `II. ${third}`, '5', '6')).toEqual([
      `I. ${first}`,
      '1',
      '2',
      `II. ${second}`,
      '3',
      '4',
      `III. ${third}`,
      '5',
      '6',
    ])
    expect(column('L. Hạ tầng', 'L. Nhân lực', 'L. Kinh phí')[1]).toBe('L. Nhân lực')
    const [one, , , two, , , three] = column('IL. Hạ tầng', '1', '2', 'II. Nhân lực', '3', '4', 'HH. Kinh phí', '5')
    expect([one, two, three]).toEqual(['I. Hạ tầng', 'II. Nhân lực', 'III. Kinh phí'])
  })

  it('are what they look like behind a row that lost its own, where the next one bears it out', () => {
    const column = (...texts: (string | null)[]) => {
      const lines = texts.map((text) => (text === null ? null : cell(text)))
      mendOrdinals(lines)
      return lines.map((line) => line?.text ?? '')
    }
    expect(column('1', '2', null, 'Á', '5', '6')).toEqual(['1', '2', '', '4', '5', '6'])
    expect(column(null, 'Á', '5', '6')).toEqual(['', '4', '5', '6'])
    expect(column('1', '2', null, 'Á', '7', '8')).toEqual(['1', '2', '', 'Á', '7', '8'])
  })

  it('keep what was recognised', () => {
    const lines = ['I', '1', 'H', '1'].map(cell)
    mendOrdinals(lines)
    expect(lines.map(({ words }) => words[0]?.raw?.text)).toEqual([undefined, undefined, 'H', undefined])
  })

  it('are none where the cells of the first column hold text', () => {
    const lines = [cell('Sở'), null, null, cell('H'), cell('1')]
    mendOrdinals(lines)
    expect(lines.map((line) => line?.text)).toEqual(['Sở', undefined, undefined, 'H', '1'])
  })
})

describe('the ordinals of two figures of a recognised table', () => {
  const decimals = (column: string): string => {
    const lines = column.split(' ').map(cell)
    return mendDecimals(lines) ? lines.map(({ text }) => text).join(' ') : 'none'
  }

  it.each([
    ['a point that is lost', '1 1.1 12 1.3 1.4', '1 1.1 1.2 1.3 1.4'],
    ['what only the neighbours say', 'I 1.1 1:Đ 1.3 II đói 2.2', 'I 1.1 1.2 1.3 II 2.1 2.2'],
    ['over the header of the next page', 'TT 1 1.1 1.2 1:Đ TT 1.4', 'TT 1 1.1 1.2 1.3 TT 1.4'],
    ['a point taken for a figure, at the end too', 'TT 1 11 1,2 2 2.1 2.2 243', 'TT 1 1.1 1,2 2 2.1 2.2 2.3'],
    ['groups by their strokes', '1 1.1 1.2 H 2.1 IH 3.1', 'I 1.1 1.2 II 2.1 III 3.1'],
  ])('%s: %s', (_, given, expected) => {
    expect(decimals(given)).toBe(expected)
  })

  it.each(['1 1.1 1.2 2 2.1 3 3.1', 'I 1.1 1.2 x 1.5 1.6', 'I 1.1 1.2 1.4 1.5'])(
    'stay where nothing proves another reading: %s',
    (column) => {
      expect(decimals(column)).toBe(column)
    },
  )

  it('are none where few cells hold them', () => {
    expect(decimals('1 2 3 4 5 6 7 8 1.1 1.2 1.3')).toBe('none')
  })
})
