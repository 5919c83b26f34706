/** The type words that a citation begins with: `Nghị quyết`, `Chương trình hành động`, `QĐ`. */
import { documentTypes } from '../../registry/index.js'
import { lowerCase } from '../../text/characters.js'
import { slugOf } from '../../text/fold.js'

export interface CitationHead {
  start: number
  end: number
  word: string
  /** Registry code, `Luật` and `Bộ luật` for laws; null for `văn bản`, which is no type. */
  type: string | null
  /** The word begins with a capital letter. */
  capital: boolean
  abbreviated: boolean
}

/** Papers that are kept, not cited, and words that are ordinary nouns as well. */
const NOT_CITED =
  /^(?:Hợp đồng|Dự án|Thư công|Bản |Giấy |Phiếu |Lệnh$|Quy hoạch$|Chiến lược$|Điều lệ|Cương lĩnh|Tuyên bố|Lời )/u
/** Ordinary nouns too, and types without a code: a text only with its whole number. */
export const NUMBERED_ONLY: readonly string[] = [
  'Mệnh lệnh',
  'Chỉ lệnh',
  'Lệnh',
  'Kiến nghị',
  'Kháng nghị',
  'Giấy mời',
  'Phiếu chuyển',
  'Bản án',
  'Đề cương',
  'Thể lệ',
]
const LONGER: readonly (readonly [string, string | null])[] = [
  ['Chương trình hành động', 'CTr'],
  ['Kế hoạch hành động', 'KH'],
  ['Thông báo kết luận', 'TB'],
  ['Thông báo Kết luận', 'TB'],
  ['Giấy phép', 'GP'],
  ['Thỏa thuận', 'BTT'],
  ['Thỏa thuận hợp tác', 'BTT'],
  ...NUMBERED_ONLY.map((word): [string, string] => [word, word]),
  ['Giấy mời', 'GM'],
  ['Phiếu chuyển', 'PC'],
  ['Công văn', 'CV'],
  ['Văn bản', null],
  ['Luật', 'Luật'],
  ['Bộ luật', 'Bộ luật'],
  ['Pháp lệnh', 'PL'],
  ['Hiến pháp', 'Hiến pháp'],
  ['Điều lệ Đảng', 'Điều lệ'],
  ['Điều lệ Đoàn', 'Điều lệ'],
  ['Điều lệ Hội', 'Điều lệ'],
  ['Điều lệ Công đoàn', 'Điều lệ'],
  ['Điều lệ Mặt trận', 'Điều lệ'],
]
const ABBREVIATIONS = [
  'NĐ',
  'QĐ',
  'NQ',
  'KH',
  'CTr',
  'CT',
  'KL',
  'TB',
  'TTr',
  'TT',
  'CV',
  'HD',
  'ĐA',
  'BC',
  'QC',
  'CĐ',
  'GP',
]

const codes = new Map<string, string | null>()
for (const type of documentTypes) {
  if (type.code === null || NOT_CITED.test(type.word) || codes.has(type.word.toLowerCase())) continue
  codes.set(type.word.toLowerCase(), type.code)
}
for (const [word, code] of LONGER) codes.set(word.toLowerCase(), code)

const words = [...codes.keys()].sort((a, b) => b.length - a.length)
const LONGEST = words[0]?.length ?? 0
const FIRST_LETTERS = new Set([...words, ...ABBREVIATIONS].map((word) => word.charAt(0).toLowerCase()))
/** In small letters: that is looked through faster than a text in any case. */
const WORD = new RegExp(`(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
const WORD_HERE = new RegExp(WORD.source, 'uy')
const ABBREVIATION = new RegExp(`(?:${ABBREVIATIONS.join('|')})(?= ?(?:[sS][ốỐ]:? ?)?\\d)`, 'gu')
const ABBREVIATION_HERE = new RegExp(ABBREVIATION.source, 'uy')

/** Every type word of a text, in its order; abbreviations only before a figure. */
export function findHeads(text: string): CitationHead[] {
  const heads: CitationHead[] = []
  addHeads(heads, WORD, lowerCase(text), text)
  const spelt = heads.length
  if (/\d/.test(text)) addHeads(heads, ABBREVIATION, text, text)
  return heads.length === spelt ? heads : heads.sort((a, b) => a.start - b.start)
}

function addHeads(heads: CitationHead[], pattern: RegExp, within: string, text: string): void {
  pattern.lastIndex = 0
  for (let hit = pattern.exec(within); hit; hit = pattern.exec(within)) {
    const head = headOf(text, hit.index, hit[0].length)
    if (head) heads.push(head)
  }
}

/** The type word that begins exactly at `pos`. */
export function matchHeadAt(text: string, pos: number): CitationHead | null {
  if (!FIRST_LETTERS.has(text.charAt(pos).toLowerCase())) return null
  WORD_HERE.lastIndex = 0
  const [word] = WORD_HERE.exec(lowerCase(text.slice(pos, pos + LONGEST + 1))) ?? []
  if (word !== undefined) return headOf(text, pos, word.length)
  ABBREVIATION_HERE.lastIndex = pos
  const [short] = ABBREVIATION_HERE.exec(text) ?? []
  return short === undefined ? null : headOf(text, pos, short.length)
}

/** The last two words before `số`. */
const TWO_WORDS = /(?<![\p{L}\p{N}])\p{L}{2,7} \p{L}{2,7} $/u
const LONGEST_WORDS = 18
const bySlug = new Map(words.map((word) => [slugOf(word), word]))

/** The type word that ends at `end`, but for its marks: `Nghị quyêt số 5-NQ/TU`, `Quyết đinh số 7/QĐ-UBND`. */
export function mistypedHeadBefore(text: string, end: number): CitationHead | null {
  const [written] = TWO_WORDS.exec(text.slice(Math.max(0, end - LONGEST_WORDS), end)) ?? []
  const word = written === undefined ? undefined : bySlug.get(slugOf(written))
  if (written === undefined || word === undefined) return null
  const start = end - written.length
  const capital = /^\p{Lu}/u.test(written)
  return { start, end: end - 1, word, type: codes.get(word) ?? null, capital, abbreviated: false }
}

function headOf(text: string, start: number, length: number): CitationHead | null {
  const word = text.slice(start, start + length)
  if (start > 0 && /[\p{L}\p{N}/&-]/u.test(text.charAt(start - 1)) && !isGlued(text, start, word)) return null
  const known = codes.get(word.toLowerCase())
  const abbreviated = known === undefined
  const first = word.charAt(0)
  return {
    start,
    end: start + length,
    word,
    type: known === undefined ? word : known,
    capital: first !== first.toLowerCase(),
    abbreviated,
  }
}

/** `cụ thểQuyết định số …`: the blank before the word was lost. */
const isGlued = (text: string, start: number, word: string): boolean =>
  /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(word) && /\p{Ll}\p{Ll}/u.test(text.slice(start - 2, start))
