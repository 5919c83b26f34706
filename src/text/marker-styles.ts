/**
 * The styles of list markers, one row a style. The shapes follow Nghị định 30/2020/NĐ-CP, phụ lục I
 * (phần, chương, mục, điều, khoản, điểm) and, for Party papers, Hướng dẫn 36-HD/VPTW; beside them what is
 * seen in practice: `1.1.`, `(1)`, `1)`, `a.`, `a/.`, `I-`, dashes, plus signs and bullets.
 */
import type { MarkerStyle } from '../plan.js'
import { decimalPath, LETTERS, ORDINAL_WORDS, romanValue, UPPER_LETTERS, wordOrdinal } from './ordinals.js'

/** Which label stands above which, where nothing else tells. */
export const OUTER_TO_INNER: readonly MarkerStyle[] = [
  'part',
  'chapter',
  'division',
  'article',
  'roman',
  'upper',
  'arabic',
  'decimal',
  'letter',
  'dash',
  'plus',
  'bullet',
]

/** Dashes and minus signs of any length; U+F02D is the dash of a symbol font, `¬` what recognition makes of one. */
const DASH_SIGNS = '-–—‐‑‒―−⁃﹣－¬\uF02D_~'
const PLUS_SIGNS = '+＋\uF02B'
/** What word processors offer as bullets. */
const BULLET_SIGNS = '*•●▪◦○∙·‣■□▫◾►▶▸➢➤❖◆◇♦✓✔☐★→⇒\uFFFD'
/** Signs of Wingdings that were taken for the Latin letters at their places; a blank must follow. */
const LETTER_BULLETS = '§Øü'
/** Signs of symbol fonts that were copied as numbers without their font. */
export const FIRST_PRIVATE = 0xf020
const LAST_PRIVATE = 0xf0ff

interface MarkerStyleRow {
  style: Exclude<MarkerStyle, 'none'>
  example: string
  /** Sticky; group `label`, group `delimiter`, group `noun` where a noun is counted. */
  pattern: RegExp
  ordinal: (label: string) => number
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
/** For a style whose labels do not count. */
export const zero = (): number => 0

/** `example` is run as a test: its marker must be found with this style. */
export const MARKER_STYLES: readonly MarkerStyleRow[] = [
  {
    style: 'part',
    example: 'Phần thứ I',
    pattern:
      /(?:PHẦN|Phần)(?: thứ| THỨ)? (?<label>[IVXL]{1,6}|\d{1,2})(?<delimiter> ?[-–](?= \p{Lu})|[.:]?)(?=\s|$)(?! (?:bao gồm|gồm|quy định|của|này|được|có|là|nêu|trên|và|trong|tại)(?!\p{L}))/uy,
    ordinal: numberOrRoman,
  },
  {
    style: 'part',
    example: 'Phần thứ hai',
    pattern:
      /(?:PHẦN|Phần) (?:thứ|Thứ|THỨ) (?<label>nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|NHẤT|HAI|BA|TƯ|NĂM|SÁU|BẢY|TÁM|CHÍN|MƯỜI)(?<delimiter> ?[-–](?= \p{Lu})|[.:]?)(?=\s|$)(?! (?:bao gồm|gồm|quy định|của|này|được|có|là|nêu|trên|và|trong|tại)(?!\p{L}))/uy,
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
      /(?:CHƯƠNG|Chương) (?<label>[IVXL]{1,6}|\d{1,2})(?<delimiter> ?[-–](?= \p{Lu})|[.:]?)(?=\s|$)(?! (?:bao gồm|gồm|quy định|của|này|được|có|là|nêu|trên|và|trong|tại)(?!\p{L}))/uy,
    ordinal: numberOrRoman,
  },
  {
    style: 'division',
    example: 'Mục 1',
    // `Tiểu mục 1` and `Mục 1.1` stand below one
    pattern:
      /(?:MỤC|Mục|(?<noun>TIỂU MỤC|Tiểu mục)) (?<label>[IVXL]{1,6}|\d{1,2}(?:\.\d{1,2})?)(?<delimiter> ?[-–](?= \p{Lu})|[.:]?)(?=\s|$)(?! (?:bao gồm|gồm|quy định|của|này|được|có|là|nêu|trên|và|trong|tại)(?!\p{L}))/uy,
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
    pattern:
      /(?!V\/[Vv] )(?<label>[IVXL]{1,6}) ?(?<delimiter>\/\.|\.[./]|[.\-–/)]|:(?= \p{Lu}))(?=\s|\p{Lu}|$|[-–] ?\p{Lu})/uy,
    ordinal: romanValue,
  },
  {
    style: 'upper',
    example: 'B. Lĩnh vực thương mại',
    pattern:
      /(?<label>[A-ZĐ])(?: (?=[.)/] ?\p{Lu}))?(?<delimiter>\/\.|\.\/|[.)/])(?=\s|[-–] ?\p{Lu}|(?<=[A-E][.)/])\p{Lu}{2,12} \p{Lu}{2})/uy,
    ordinal: (label) => UPPER_LETTERS.indexOf(label) + 1,
  },
  {
    style: 'upper',
    example: 'B- LĨNH VỰC THƯƠNG MẠI',
    // `A-B`, `C - 12` are names and numbers
    pattern: /(?<label>[A-HĐ]) ?(?<delimiter>[-–])(?= ?\p{Lu}{2}| \p{Lu}\p{Ll})/uy,
    ordinal: (label) => UPPER_LETTERS.indexOf(label) + 1,
  },
  {
    style: 'decimal',
    example: '2.1. Sở Xây dựng',
    // `1.1- 100% trẻ em ra lớp`: a part of a number stands behind a comma, and this is no range
    pattern:
      /(?<label>\d{1,2}(?:\.\d{1,2}){1,4})(?: (?=[.)] \p{Lu}))?(?<delimiter>\.[)/]|\/\.|[.)]|\/(?!\p{Lu}{1,10}-\p{Lu})|:(?= \p{Lu})| ?[-–](?= ?\p{Lu})|[-–:](?= (?:\d{1,3}(?:,\d{1,2})? ?%|0\d|\d{1,3}\.\d{3}|\d{1,4}\/\d{1,4}) \p{L})|)(?=\s|\p{Lu}|(?<=\.)[-–] ?\p{Lu})/uy,
    ordinal: (label) => decimalPath(label).at(-1) ?? 0,
  },
  {
    style: 'decimal',
    example: 'II.1. Mạng lưới y tế',
    pattern: /(?<label>(?:[IVXL]{1,6}|[A-ZĐ])(?:\.\d{1,2}){1,3})(?<delimiter>[.)/]|(?=\s+\p{Lu}))(?=\s|\p{Lu})/uy,
    ordinal: (label) => decimalPath(label).at(-1) ?? 0,
  },
  {
    style: 'decimal',
    example: 'a.1) Rà soát',
    pattern: /(?<label>[a-zđ](?:\.\d{1,2}){1,2})(?<delimiter>[.)/])(?=\s|\p{Lu})/uy,
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
    // `10/KH-UBND` is a document number; `1- 85% hội viên` is a label, and `15- 20% hội viên` a range
    pattern:
      /(?<label>\d{1,3}) ?(?<delimiter>\.[)/]|\/\.|\.\.(?= \p{Lu})|[.)]|\/(?!\p{Lu}{1,10}-\p{Lu})|[-–:](?= \p{Lu})|:(?= \d{1,3}(?:,\d{1,2})? ?% \p{L})|(?<=(?<!\d)\d)-(?= (?:(?:[2-9]\d|100)(?:,\d{1,2})? ?%|0\d|\d{1,3}\.\d{3}|\d{1,4}\/\d{1,4}) \p{L}))(?=\s|\p{Lu}|$|[-–] ?\p{Lu})/uy,
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
    pattern:
      /(?<label>[a-zđ]\d{0,2})(?: (?=\) ))?(?<delimiter>\.?\)|(?:\/\.|\.\/|[./])(?=\s+[\p{Lu}\d]|[-–] ?\p{Lu})|(?:[,:]| ?[-–])(?=\s+\p{Lu})|[,:–-](?=\s\d{1,4}(?:[.,/]\d{1,4})? ?(?:% ?)?\p{L}{2}))/uy,
    ordinal: (label) => LETTERS.indexOf(label.charAt(0)) + 1,
  },
  {
    style: 'letter',
    example: '1.a) Rà soát',
    pattern: /\d{1,2}\.(?<label>[a-zđ])(?<delimiter>[.)/])(?=\s+\p{Lu})/uy,
    ordinal: (label) => LETTERS.indexOf(label) + 1,
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
    pattern: /(?<label>[+＋\uF02B])(?:\)(?=\s))?(?<delimiter>)(?=\s*[\p{L}“"(]|\s+\d)/uy,
    ordinal: zero,
  },
  {
    style: 'bullet',
    example: '* Giải pháp trước mắt',
    pattern:
      /(?<label>(?!\*\()[*•●▪◦○∙·‣■□▫◾►▶▸➢➤❖◆◇♦✓✔☐★→⇒\uF020-\uF0FF]|[§Øü\uFFFD](?=\s))(?:\)(?=\s))?(?<delimiter>)(?=\s*[\p{L}\d“"(])/uy,
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
  ['0123456789', ['decimal', 'arabic', 'letter']],
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

/** The rows of the styles whose markers may begin with a character. */
export const rowsOf = (first: string): readonly MarkerStyleRow[] | undefined => rowsByFirst.get(first)
