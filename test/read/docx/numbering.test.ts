import { describe, expect, it } from 'vitest'
import { abstractNum, type DocxParts, linesOf, lvl, n, num, p, readParts, tbl, tc, tr } from './build.js'

interface Case {
  rule: string
  numbering: string
  /** Level of each paragraph, or list and level. */
  paragraphs: (number | [list: number, level: number])[]
  labels: string[]
  styles?: string
}

const restart = (level: number, start: number): string =>
  `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`
const outline = [
  lvl(0, 'upperRoman', '%1.'),
  lvl(1, 'decimal', '%2.'),
  lvl(2, 'decimal', '%2.%3.'),
  lvl(3, 'lowerLetter', '%4)'),
]
const one = (...levels: string[]): string => abstractNum(0, ...levels) + num(1, 0)

const cases: Case[] = [
  {
    rule: 'upper Roman, decimal, two numbers in one label, lower letters; deeper levels start again',
    numbering: one(...outline),
    paragraphs: [0, 1, 2, 2, 3, 3, 1, 2, 0, 1, 2],
    labels: ['I.', '1.', '1.1.', '1.2.', 'a)', 'b)', '2.', '2.1.', 'II.', '1.', '1.1.'],
  },
  {
    rule: 'words in the label',
    numbering: one(lvl(0, 'upperRoman', 'Chương %1'), lvl(1, 'decimal', 'Điều %2.', '<w:lvlRestart w:val="0"/>')),
    paragraphs: [0, 1, 1, 0, 1],
    labels: ['Chương I', 'Điều 1.', 'Điều 2.', 'Chương II', 'Điều 3.'],
  },
  {
    rule: 'lower Roman, upper letter, leading zero, dashes about the number, no number',
    numbering: one(
      lvl(0, 'lowerRoman', '%1.', '', 4),
      lvl(1, 'upperLetter', '%2.'),
      lvl(2, 'decimalZero', '%3)', '', 9),
      lvl(3, 'numberInDash', '%4'),
      lvl(4, 'none', '%5+'),
    ),
    paragraphs: [0, 1, 2, 2, 3, 4, 0],
    labels: ['iv.', 'A.', '09)', '10)', '- 1 -', '+', 'v.'],
  },
  {
    rule: 'letters behind z are doubled, and there is no đ',
    numbering: one(lvl(0, 'lowerLetter', '%1)', '', 4)),
    paragraphs: Array<number>(25).fill(0),
    labels: [...'defghijklmnopqrstuvwxyz', 'aa', 'bb'].map((letter) => `${letter})`),
  },
  {
    rule: 'a level without start begins at zero',
    numbering: one(lvl(0, 'decimal', '%1.', '', null)),
    paragraphs: [0, 0],
    labels: ['0.', '1.'],
  },
  {
    rule: 'isLgl prints every number of the label as decimal',
    numbering: one(lvl(0, 'upperRoman', '%1.'), lvl(1, 'lowerLetter', '%1.%2', '<w:isLgl/>')),
    paragraphs: [0, 0, 1, 1],
    labels: ['I.', 'II.', '2.1', '2.2'],
  },
  {
    rule: 'lvlRestart names the level after which the count begins again',
    numbering: one(
      lvl(0, 'decimal', '%1.'),
      lvl(1, 'decimal', '%2)'),
      lvl(2, 'lowerLetter', '%3.', '<w:lvlRestart w:val="1"/>'),
    ),
    paragraphs: [0, 1, 2, 1, 2, 0, 1, 2],
    labels: ['1.', '1)', 'a.', '2)', 'b.', '2.', '1)', 'a.'],
  },
  {
    rule: 'two instances of one abstract list are counted together',
    numbering: abstractNum(0, lvl(0, 'decimal', '%1.')) + num(1, 0) + num(2, 0),
    paragraphs: [
      [1, 0],
      [2, 0],
      [1, 0],
      [2, 0],
    ],
    labels: ['1.', '2.', '3.', '4.'],
  },
  {
    rule: 'two abstract lists are counted apart, however they are mixed',
    numbering:
      abstractNum(0, lvl(0, 'decimal', '%1.')) + abstractNum(1, lvl(0, 'lowerLetter', '%1)')) + num(1, 0) + num(2, 1),
    paragraphs: [
      [1, 0],
      [2, 0],
      [1, 0],
      [2, 0],
    ],
    labels: ['1.', 'a)', '2.', 'b)'],
  },
  {
    rule: 'startOverride begins anew at the first paragraph of its instance only, and the list goes on from there',
    numbering:
      abstractNum(0, lvl(0, 'decimal', '%1.')) + num(1, 0) + num(2, 0, restart(0, 1)) + num(3, 0, restart(0, 7)),
    paragraphs: [
      [1, 0],
      [1, 0],
      [2, 0],
      [2, 0],
      [1, 0],
      [3, 0],
      [3, 0],
      [2, 0],
    ],
    labels: ['1.', '2.', '1.', '2.', '3.', '7.', '8.', '9.'],
  },
  {
    rule: 'a level that an instance overrides prints in its own way',
    numbering:
      abstractNum(0, lvl(0, 'decimal', '%1.')) +
      num(1, 0) +
      num(2, 0, `<w:lvlOverride w:ilvl="0">${lvl(0, 'upperLetter', '%1/')}</w:lvlOverride>`),
    paragraphs: [
      [1, 0],
      [2, 0],
      [1, 0],
    ],
    labels: ['1.', 'B/', '3.'],
  },
  {
    rule: 'a level that was passed over counts as begun',
    numbering: one(lvl(0, 'decimal', '%1.'), lvl(1, 'decimal', '%1.%2.')),
    paragraphs: [1, 1, 0, 1],
    labels: ['1.1.', '1.2.', '2.', '2.1.'],
  },
  {
    rule: 'numStyleLink leads to the list of a numbering style',
    styles:
      '<w:style w:type="numbering" w:styleId="Luat"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>',
    numbering:
      abstractNum(0, '<w:numStyleLink w:val="Luat"/>') +
      abstractNum(1, '<w:styleLink w:val="Luat"/>', lvl(0, 'upperRoman', '%1-')) +
      num(1, 0) +
      num(2, 1),
    paragraphs: [
      [1, 0],
      [2, 0],
    ],
    labels: ['I-', 'II-'],
  },
  {
    rule: 'a numbering style that leads to itself ends nowhere',
    styles:
      '<w:style w:type="numbering" w:styleId="Luat"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
    numbering: abstractNum(0, '<w:numStyleLink w:val="Luat"/>') + num(1, 0),
    paragraphs: [0],
    labels: [''],
  },
]

describe('automatic numbers are printed as Word prints them', () => {
  it.each(cases)('$rule', ({ numbering, paragraphs, labels, styles }) => {
    const body = paragraphs.map((at) => (typeof at === 'number' ? n('X', 1, at) : n('X', at[0], at[1]))).join('')
    const parts: DocxParts = { body, numbering, ...(styles ? { styles } : {}) }
    expect(linesOf(parts)).toEqual(labels.map((label) => `${label} X`.trim()))
  })
})

const bullet = (text: string, font?: string): string =>
  lvl(0, 'bullet', text, font ? `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr>` : '')

describe('bullets', () => {
  it.each([
    ['a dash', '-', undefined, '- X'],
    ['a plus sign', '+', 'Times New Roman', '+ X'],
    ['the dot of the Symbol font', '\uF0B7', 'Symbol', '• X'],
    ['the dash of the Symbol font', '\uF02D', 'Symbol', '- X'],
    ['the square of the Wingdings font', '\uF0A7', 'Wingdings', '• X'],
    ['a letter of the Wingdings font', '§', 'Wingdings', '• X'],
    ['the ring that Word sets as second bullet', 'o', 'Courier New', '◦ X'],
  ])('%s', (_, text, font, line) => {
    expect(linesOf({ body: n('X', 1), numbering: one(bullet(text, font)) })).toEqual([line])
  })

  it('stand before no empty paragraph', () => {
    expect(linesOf({ body: n('A', 1) + n('', 1) + n('B', 1), numbering: one(bullet('-')) })).toEqual(['- A', '- B'])
  })
})

describe('what follows the label', () => {
  it.each([
    ['tab', '1. X'],
    ['space', '1. X'],
    ['nothing', '1.X'],
  ])('%s', (suffix, line) => {
    const numbering = one(lvl(0, 'decimal', '%1.', `<w:suff w:val="${suffix}"/>`))
    expect(linesOf({ body: n('X', 1), numbering })).toEqual([line])
  })
})

describe('numbers that a style gives', () => {
  const style = (id: string, content: string, basedOn = ''): string =>
    `<w:style w:type="paragraph" w:styleId="${id}">${basedOn ? `<w:basedOn w:val="${basedOn}"/>` : ''}<w:pPr>${content}</w:pPr></w:style>`
  const styled = (text: string, id: string, rest = ''): string => p(text, `<w:pStyle w:val="${id}"/>${rest}`)
  const numId = (id: number): string => `<w:numPr><w:numId w:val="${id}"/></w:numPr>`
  const numbering = one(
    lvl(0, 'upperRoman', '%1.', '<w:pStyle w:val="De1"/>'),
    lvl(1, 'decimal', '%2.', '<w:pStyle w:val="De2"/>'),
  )
  const styles = [
    style('De1', numId(1)),
    style('De2', numId(1)),
    style('Con', '', 'De2'),
    style('Khong', numId(0), 'De1'),
  ].join('')

  it('stand on the level that is tied to the style', () => {
    const body = styled('A', 'De1') + styled('B', 'De2') + styled('C', 'De2') + styled('D', 'De1')
    expect(linesOf({ body, numbering, styles })).toEqual(['I. A', '1. B', '2. C', 'II. D'])
  })

  it('are inherited over basedOn', () => {
    expect(linesOf({ body: styled('A', 'Con') + styled('B', 'Con'), numbering, styles })).toEqual(['1. A', '2. B'])
  })

  it('are taken away by numId 0, of a style or of the paragraph', () => {
    const body = styled('A', 'De1') + styled('B', 'Khong') + styled('C', 'De1', numId(0)) + styled('D', 'De1')
    expect(linesOf({ body, numbering, styles })).toEqual(['I. A', 'B', 'C', 'II. D'])
  })

  it('come with the default paragraph style', () => {
    const preset = style('De1', numId(1)).replace('<w:style ', '<w:style w:default="1" ')
    expect(linesOf({ body: p('A') + p('B'), numbering, styles: preset })).toEqual(['I. A', 'II. B'])
  })
})

describe('numbers in the run of the document', () => {
  const numbering = one(lvl(0, 'decimal', '%1.'), lvl(1, 'lowerLetter', '%2)'))

  it('mix with typed ones, which are not counted', () => {
    const body = n('A', 1) + n('B', 1, 1) + p('đ) C') + n('D', 1, 1) + n('E', 1)
    expect(linesOf({ body, numbering })).toEqual(['1. A', 'a) B', 'đ) C', 'b) D', '2. E'])
  })

  it('are known from typed ones', () => {
    const { lines } = readParts({ body: n('A', 1, 1) + p('b) B') + p('C'), numbering })
    expect(lines.map(({ automatic = false }) => automatic)).toEqual([true, false, false])
  })

  it('fill empty cells, row by row', () => {
    const row = (text: string): string => tr(tc(n('', 1)), tc(text))
    expect(linesOf({ body: tbl(2, tr(tc('TT'), tc('Nhiệm vụ')), row('A'), row('B')), numbering })).toEqual([
      'TT\tNhiệm vụ',
      '1.\tA',
      '2.\tB',
    ])
  })

  it('stand before the paragraphs of a list inside a cell', () => {
    const body = tbl(2, tr(tc('a'), tc(n('A', 1) + n('B', 1))), tr(tc('b'), tc(n('C', 1))))
    expect(linesOf({ body, numbering })).toEqual(['a\t1. A\u20282. B', 'b\t3. C'])
  })

  it('are not given to a paragraph whose mark was deleted', () => {
    const gone = p('A ', '<w:numPr><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="1"/></w:rPr>')
    expect(linesOf({ body: gone + n('B', 1) + n('C', 1), numbering })).toEqual(['1. A B', '2. C'])
  })

  it('are left out where the list is not defined', () => {
    expect(linesOf({ body: n('A', 9) + n('B', 1, 7), numbering })).toEqual(['A', 'B'])
  })
})
