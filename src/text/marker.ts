/**
 * List markers at the start of a line, one row a style. The shapes follow Nghị định 30/2020/NĐ-CP, phụ lục I
 * (phần, chương, mục, điều, khoản, điểm) and, for Party papers, Hướng dẫn 36-HD/VPTW; beside them what is
 * seen in practice: `1.1.`, `(1)`, `1)`, `a.`, `I-`, dashes, plus signs and bullets.
 */
import type { MarkerStyle } from '../plan.js'
import { startsUpper } from './characters.js'
import { POSITION } from './letterhead-words.js'

/** Letters of points in their order (NĐ 30/2020): `đ` after `d`, `g` after `e`; no f, j, w, z. */
export const LETTERS = 'abcdđeghiklmnopqrstuvxy'
/** As word processors count. */
export const LATIN_LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const UPPER_LETTERS = 'ABCDĐEGHIKLMNOPQRSTUVXY'

/** Dashes and minus signs of any length; U+F02D is the dash of a symbol font, `¬` what recognition makes of one. */
const DASH_SIGNS = '-–—‐‑‒―−⁃﹣－¬\uF02D_~'
const PLUS_SIGNS = '+＋\uF02B'
/** What word processors offer as bullets. */
const BULLET_SIGNS = '*•●▪◦○∙·‣■□▫◾►▶▸➢➤❖◆◇♦✓✔☐★→⇒\uFFFD'
/** Signs of Wingdings that were taken for the Latin letters at their places; a blank must follow. */
const LETTER_BULLETS = '§Øü'
/** Signs of symbol fonts that were copied as numbers without their font. */
const FIRST_PRIVATE = 0xf020
const LAST_PRIVATE = 0xf0ff

export interface LineMarker {
  style: Exclude<MarkerStyle, 'none'>
  /** Without its punctuation: `III`, `2.3`, `đ`, `-`. */
  label: string
  /** The place in the sequence, 1-based; 0 for dashes and bullets. */
  ordinal: number
  /** The numbers of a decimal label, `[2, 3]`. */
  path: number[]
  /** What closes the label, `.`, `)`, `/`, `-`, or `()` for a label in brackets. */
  delimiter: string
  /** Offset of the first character after the marker and its blanks. */
  end: number
  /** In small letters, what is counted: `nhiệm vụ` of `Nhiệm vụ 1:`. */
  noun?: string
  /** The program that wrote the document counted it. */
  automatic?: boolean
  /** The label as it was written, where it is one that looks like this one. */
  misread?: string
  /** It stands in a list that runs a, b, c, d, e, f. */
  latin?: boolean
  /** It stands in a list that runs i, ii, iii, iv. */
  roman?: boolean
}

interface MarkerStyleRow {
  style: LineMarker['style']
  example: string
  /** Sticky; group `label`, group `delimiter`, group `noun` where a noun is counted. */
  pattern: RegExp
  ordinal: (label: string) => number
}

/** The numbers of a label; a Roman numeral or a letter before them names the section that they stand in. */
const decimalPath = (label: string): number[] =>
  label
    .split('.')
    .filter((part) => /^\d/.test(part))
    .map(Number)

/** The value of a Roman numeral up to 89; 0 where the letters are none. */
export function romanValue(label: string): number {
  if (!/^(?:L?X{0,3}|XL)(?:I[XV]|V?I{0,3})$/.test(label) || label === '') return 0
  const values: Record<string, number> = { I: 1, V: 5, X: 10, L: 50 }
  let sum = 0
  for (let i = 0; i < label.length; i++) {
    const value = values[label[i] ?? ''] ?? 0
    const next = values[label[i + 1] ?? ''] ?? 0
    sum += value < next ? -value : value
  }
  return sum
}

/** The Roman numeral of a number from 1 to 89. */
export function romanLabel(value: number): string {
  let rest = value
  let label = ''
  for (const [sign, worth] of [
    ['L', 50],
    ['XL', 40],
    ['X', 10],
    ['IX', 9],
    ['V', 5],
    ['IV', 4],
    ['I', 1],
  ] as const) {
    while (rest >= worth) {
      label += sign
      rest -= worth
    }
  }
  return label
}

/** `Phần thứ nhất`: ordinals in words, in their order. */
const ORDINAL_WORDS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']

/** The place that an ordinal in words names, 1 for `nhất`; 0 for another word. */
export function wordOrdinal(word: string): number {
  return ORDINAL_WORDS.indexOf(word.toLowerCase()) + 1
}

/** `Một là`: numbers in words, in their order. */
const NUMBER_WORDS = ['Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín', 'Mười']

/** What parts of a plan are counted by: `Nhiệm vụ 1`, `Nhóm giải pháp thứ hai`, `Tiểu dự án 2`. */
const COUNTED_NOUN =
  '(?<noun>(?:nhóm )?(?:nhiệm vụ|giải pháp|nội dung|mục tiêu|chỉ tiêu)|nhóm|hoạt động|bước|(?:tiểu )?(?:dự án|hợp phần))'

const numberOrRoman = (label: string): number =>
  /^\d/.test(label) ? Number.parseInt(label, 10) : romanValue(label) || wordOrdinal(label)
/** NaN for what is no numeral: letters of no alphabet have 0. */
const letterOrRoman = (label: string): number =>
  label.length > 1 ? romanValue(label.toUpperCase()) || Number.NaN : LETTERS.indexOf(label) + 1
const zero = (): number => 0

/** `example` is run as a test: its marker must be found with this style. */
export const MARKER_STYLES: readonly MarkerStyleRow[] = [
  {
    style: 'part',
    example: 'Phần thứ I',
    pattern:
      /(?:PHẦN|Phần)(?: thứ| THỨ)? (?<label>[IVXL]{1,6}|\d{1,2})(?<delimiter>[.:]?)(?=\s|$)(?! (?:bao gồm|gồm|quy định|của|này|được|có|là|nêu|trên|và|trong|tại)(?!\p{L}))/uy,
    ordinal: numberOrRoman,
  },
  {
    style: 'part',
    example: 'Phần thứ hai',
    pattern:
      /(?:PHẦN|Phần) (?:thứ|Thứ|THỨ) (?<label>nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|NHẤT|HAI|BA|TƯ|NĂM|SÁU|BẢY|TÁM|CHÍN|MƯỜI)(?<delimiter>[.:]?)(?=\s|$)(?! (?:bao gồm|gồm|quy định|của|này|được|có|là|nêu|trên|và|trong|tại)(?!\p{L}))/uy,
    ordinal: numberOrRoman,
  },
  {
    // stands before the first: `P0`
    style: 'part',
    example: 'Phần mở đầu',
    pattern: /(?:PHẦN|Phần) (?<label>[Mm]ở đầu|MỞ ĐẦU)(?<delimiter>[.:]?)(?=\s?$)/uy,
    ordinal: zero,
  },
  {
    style: 'chapter',
    example: 'Chương II',
    pattern:
      /(?:CHƯƠNG|Chương) (?<label>[IVXL]{1,6}|\d{1,2})(?<delimiter>[.:]?)(?=\s|$)(?! (?:bao gồm|gồm|quy định|của|này|được|có|là|nêu|trên|và|trong|tại)(?!\p{L}))/uy,
    ordinal: numberOrRoman,
  },
  {
    style: 'division',
    example: 'Mục 1',
    // `Tiểu mục 1` and `Mục 1.1` stand below one
    pattern:
      /(?:MỤC|Mục|(?<noun>TIỂU MỤC|Tiểu mục)) (?<label>[IVXL]{1,6}|\d{1,2}(?:\.\d{1,2})?)(?<delimiter>[.:]?)(?=\s|$)(?! (?:bao gồm|gồm|quy định|của|này|được|có|là|nêu|trên|và|trong|tại)(?!\p{L}))/uy,
    ordinal: (label) => numberOrRoman(label.slice(label.indexOf('.') + 1)),
  },
  {
    style: 'article',
    example: 'Điều 5. Tổ chức thực hiện',
    pattern: /(?:ĐIỀU|Điều) (?<label>\d{1,4}[a-zđ]?)(?<delimiter>[.:])(?=\s|$|[-–]|\p{Lu})/uy,
    ordinal: (label) => Number.parseInt(label, 10),
  },
  {
    style: 'roman',
    example: 'III. Nhiệm vụ',
    // `V/v`: as to, before the title of a document
    pattern: /(?!V\/[Vv] )(?<label>[IVXL]{1,6}) ?(?<delimiter>[.\-–/)])(?=\s|\p{Lu}|$|[-–] ?\p{Lu})/uy,
    ordinal: romanValue,
  },
  {
    style: 'upper',
    example: 'B. Lĩnh vực thương mại',
    pattern: /(?<label>[A-ZĐ])(?: (?=[.)/] ?\p{Lu}))?(?<delimiter>[.)/])(?=\s|[-–] ?\p{Lu})/uy,
    ordinal: (label) => UPPER_LETTERS.indexOf(label) + 1,
  },
  {
    style: 'upper',
    example: 'B- LĨNH VỰC THƯƠNG MẠI',
    // `A-B`, `C - 12` are names and numbers
    pattern: /(?<label>[A-HĐ]) ?(?<delimiter>[-–])(?= ?\p{Lu}{2}|(?<=[-–]) \p{Lu}\p{Ll})/uy,
    ordinal: (label) => UPPER_LETTERS.indexOf(label) + 1,
  },
  {
    style: 'decimal',
    example: '2.1. Sở Xây dựng',
    pattern: /(?<label>\d{1,2}(?:\.\d{1,2}){1,4})(?<delimiter>[.)]?|-(?= ?\p{Lu}))(?=\s|\p{Lu})/uy,
    ordinal: (label) => decimalPath(label).at(-1) ?? 0,
  },
  {
    style: 'decimal',
    example: 'II.1. Mạng lưới y tế',
    pattern: /(?<label>(?:[IVXL]{1,6}|[A-ZĐ])(?:\.\d{1,2}){1,3})(?<delimiter>[.)]|(?=\s+\p{Lu}))(?=\s|\p{Lu})/uy,
    ordinal: (label) => decimalPath(label).at(-1) ?? 0,
  },
  {
    style: 'decimal',
    example: 'a.1) Rà soát',
    pattern: /(?<label>[a-zđ](?:\.\d{1,2}){1,2})(?<delimiter>[.)])(?=\s|\p{Lu})/uy,
    ordinal: (label) => decimalPath(label).at(-1) ?? 0,
  },
  {
    style: 'arabic',
    example: 'Nhiệm vụ 1: Hoàn thiện thể chế',
    pattern: new RegExp(
      `${COUNTED_NOUN}(?: số)? (?<label>\\d{1,2})(?<delimiter>[.:]| ?[-–](?= )|(?=$))(?=\\s|$)`,
      'iuy',
    ),
    ordinal: Number,
  },
  {
    style: 'arabic',
    example: 'Giải pháp thứ nhất: Tuyên truyền',
    pattern: new RegExp(
      `${COUNTED_NOUN} thứ (?<label>${ORDINAL_WORDS.join('|')})(?<delimiter>[.:,]|(?=$))(?=\\s|$)`,
      'iuy',
    ),
    ordinal: (label) => wordOrdinal(label),
  },
  {
    style: 'arabic',
    example: 'Một là, rà soát quy hoạch',
    pattern: new RegExp(`(?<label>${NUMBER_WORDS.join('|')}) (?<noun>là)(?<delimiter>[,:])(?= )`, 'uy'),
    ordinal: (label) => NUMBER_WORDS.indexOf(label) + 1,
  },
  {
    style: 'arabic',
    example: 'Thứ nhất, rà soát quy hoạch',
    // `Thứ hai, ngày 05/5/2025` is a day of the week
    pattern: new RegExp(
      `(?<noun>Thứ) (?<label>${ORDINAL_WORDS.join('|')})(?: là)?(?<delimiter>[,:])(?= )(?! (?:ngày )?\\d)`,
      'uy',
    ),
    ordinal: (label) => wordOrdinal(label),
  },
  {
    style: 'arabic',
    example: '4. Về phát triển công nghiệp',
    // `10/KH-UBND` is a document number
    pattern:
      /(?<label>\d{1,3}) ?(?<delimiter>[.)]|\/(?!\p{Lu}{1,10}-\p{Lu})|-(?= \p{Lu}))(?=\s|\p{Lu}|$|[-–] ?\p{Lu})/uy,
    ordinal: Number,
  },
  {
    style: 'arabic',
    example: '(2) Trạm bơm',
    pattern: /\((?<label>\d{1,2})(?<delimiter>\)[.]?)(?=\s|\p{Lu})/uy,
    ordinal: Number,
  },
  {
    style: 'letter',
    example: 'đ) Rà soát',
    // `đ1)` was put in behind `đ)`
    pattern: /(?<label>[a-zđ]\d{0,2})(?: (?=\) ))?(?<delimiter>\)|[./](?=\s+[\p{Lu}\d]|[-–] ?\p{Lu})|-(?=\s+\p{Lu}))/uy,
    ordinal: (label) => LETTERS.indexOf(label.charAt(0)) + 1,
  },
  {
    style: 'letter',
    example: '(a) Rà soát',
    pattern: /\((?<label>[a-zđ]|[ivx]{2,5})(?<delimiter>\)[.]?)(?=\s|\p{Lu})/uy,
    ordinal: letterOrRoman,
  },
  {
    style: 'letter',
    example: 'iii) Rà soát',
    pattern: /(?<label>[ivx]{2,5})(?<delimiter>\))(?=\s|\p{Lu})/uy,
    ordinal: letterOrRoman,
  },
  {
    style: 'dash',
    example: '- Tuyên truyền',
    pattern: /(?<label>[-–—‐‑‒―−⁃﹣－¬\uF02D])(?:[-–](?=\s))?(?<delimiter>)(?=\s*[\p{L}\d“"(])/uy,
    ordinal: zero,
  },
  {
    style: 'dash',
    example: '_ Tuyên truyền',
    pattern: /(?<label>[_~])(?<delimiter>)(?=\s(?:\p{Lu}\p{Ll}|\d))/uy,
    ordinal: zero,
  },
  {
    style: 'plus',
    example: '+ Tối thiểu 50%',
    pattern: /(?<label>[+＋\uF02B])(?<delimiter>)(?=\s*[\p{L}“"(]|\s+\d)/uy,
    ordinal: zero,
  },
  {
    style: 'bullet',
    example: '* Giải pháp trước mắt',
    pattern:
      /(?<label>(?!\*\()[*•●▪◦○∙·‣■□▫◾►▶▸➢➤❖◆◇♦✓✔☐★→⇒\uF020-\uF0FF]|[§Øü\uFFFD](?=\s))(?<delimiter>)(?=\s*[\p{L}\d“"(])/uy,
    ordinal: zero,
  },
  {
    // the ring of a word processor, typed or copied as the letter
    style: 'bullet',
    example: 'o Tuyên truyền',
    pattern: /(?<label>o)(?<delimiter>)(?=\s\p{Lu}\p{Ll})/uy,
    ordinal: zero,
  },
]

const rowsByFirst = new Map<string, MarkerStyleRow[]>()
for (const [characters, styles] of [
  ['P', ['part']],
  ['C', ['chapter', 'upper', 'arabic', 'decimal']],
  ['M', ['division', 'upper', 'arabic']],
  ['Đ', ['article', 'upper', 'decimal']],
  ['IVX', ['roman', 'decimal']],
  ['L', ['roman', 'upper']],
  ['BD', ['upper', 'arabic', 'decimal']],
  ['T', ['division', 'upper', 'arabic']],
  ['GHNS', ['upper', 'arabic']],
  ['AE', ['upper', 'decimal']],
  ['FKOQRUYJWZ', ['upper']],
  ['0123456789', ['decimal', 'arabic']],
  ['(', ['arabic', 'letter']],
  [`${LETTERS}fjwz`, ['letter', 'decimal']],
  [DASH_SIGNS, ['dash']],
  [PLUS_SIGNS, ['plus']],
  [BULLET_SIGNS + LETTER_BULLETS, ['bullet']],
  ['o', ['letter', 'decimal', 'bullet']],
] as const) {
  const rows = styles.flatMap((style) => MARKER_STYLES.filter((row) => row.style === style))
  for (const character of characters) rowsByFirst.set(character, rows)
}
for (let code = FIRST_PRIVATE; code <= LAST_PRIVATE; code++) {
  const character = String.fromCharCode(code)
  if (!rowsByFirst.has(character)) rowsByFirst.set(character, rowsByFirst.get('•') ?? [])
}

/** `đ1)`: a letter with a number behind it. */
export function isInserted({ style, label }: { style: MarkerStyle; label: string }): boolean {
  return style === 'letter' && /\d$/.test(label)
}

/** Signs that mean the same have one label. */
function labelOf(style: LineMarker['style'], written: string): string {
  if (style === 'dash') return '-'
  if (style === 'plus') return '+'
  return style === 'bullet' && written.charCodeAt(0) >= FIRST_PRIVATE ? '•' : written
}

/** Where the words behind a marker begin: also behind the dash of `Điều 1.- Phê duyệt`, `Điều 1. – Phê duyệt`, `I.- MỤC TIÊU`. */
function contentStart(text: string, closed: number, style: LineMarker['style']): number {
  const skipBlanks = (from: number): number => {
    let at = from
    while (text[at] === ' ' || text[at] === '\t') at++
    return at
  }
  const start = skipBlanks(closed)
  const isDash = (text[start] === '-' || text[start] === '–') && style !== 'dash'
  if (!isDash || (start > closed && style !== 'article')) return start
  const words = skipBlanks(start + 1)
  return startsUpper(text.slice(words, words + 2)) ? words : start
}

const DOUBLED: ReadonlySet<MarkerStyle> = new Set(['roman', 'arabic', 'decimal', 'letter'])

/** `1. 1. Mục tiêu`: the program counted an item whose label was typed as well. */
function behindDouble(text: string, label: string, end: number, style: LineMarker['style']): number {
  if (!DOUBLED.has(style) || !text.startsWith(`${label} `, end)) return end
  return contentStart(text, end + label.length, style)
}

/**
 * The marker that stands at an offset of a text, or null. `1.000 tấn`, `7,5%`, `-----` and `+2,8 m` are none.
 */
export function markerAt(text: string, at = 0): LineMarker | null {
  const rows = rowsByFirst.get(text[at] ?? '')
  if (!rows) return null
  for (const row of rows) {
    row.pattern.lastIndex = at
    const match = row.pattern.exec(text)
    if (!match) continue
    const label = match.groups?.label ?? ''
    // `Q. GIÁM ĐỐC`: an acting director signs (NĐ 30/2020, phụ lục I, II.7)
    if (row.style === 'upper' && label === 'Q' && POSITION.test(text.slice(at))) continue
    const ordinal = row.ordinal(label)
    if (Number.isNaN(ordinal)) continue
    if (ordinal === 0 && row.ordinal !== zero && row.style !== 'letter' && row.style !== 'upper') continue
    const end = behindDouble(text, match[0], contentStart(text, at + match[0].length, row.style), row.style)
    const inBrackets = text[at] === '('
    const noun = match.groups?.noun?.toLowerCase()
    return {
      style: row.style,
      label: noun ? String(ordinal) : labelOf(row.style, label),
      ordinal,
      path: row.style === 'decimal' ? decimalPath(label) : [],
      delimiter: inBrackets ? '()' : row.style === 'dash' ? '' : (match.groups?.delimiter ?? '').trim(),
      end,
      ...(noun ? { noun } : {}),
    }
  }
  return null
}

/** The label of the same style for another ordinal. */
export function labelAfter({ style, label, latin, roman }: LineMarker, ordinal: number): string {
  if (roman) return romanLabel(ordinal).toLowerCase()
  if (style === 'roman') return romanLabel(ordinal)
  if (style === 'letter') return (latin ? LATIN_LETTERS : LETTERS)[ordinal - 1] ?? '?'
  if (style === 'upper') return UPPER_LETTERS[ordinal - 1] ?? '?'
  if (style === 'decimal') return label.slice(0, label.lastIndexOf('.') + 1) + ordinal
  return String(ordinal)
}
