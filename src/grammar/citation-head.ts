/** The type words that a citation begins with: `Nghị quyết`, `Chương trình hành động`, `QĐ`. */
import { documentTypes } from '../registry/index.js'

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
const LONGER: readonly (readonly [string, string | null])[] = [
  ['Chương trình hành động', 'CTr'],
  ['Kế hoạch hành động', 'KH'],
  ['Thông báo kết luận', 'TB'],
  ['Thông báo Kết luận', 'TB'],
  ['Giấy phép', 'GP'],
  ['Công văn', 'CV'],
  ['Văn bản', null],
  ['Luật', 'Luật'],
  ['Bộ luật', 'Bộ luật'],
  ['Pháp lệnh', 'PL'],
  ['Hiến pháp', 'Hiến pháp'],
]
const ABBREVIATIONS = ['NĐ', 'QĐ', 'NQ', 'KH', 'CTr', 'CT', 'KL', 'TB', 'TTr', 'TT', 'CV', 'HD', 'ĐA', 'BC', 'QC', 'CĐ']

const codes = new Map<string, string | null>()
for (const type of documentTypes) {
  if (type.code === null || NOT_CITED.test(type.word) || codes.has(type.word.toLowerCase())) continue
  codes.set(type.word.toLowerCase(), type.code)
}
for (const [word, code] of LONGER) codes.set(word.toLowerCase(), code)

const words = [...codes.keys()].sort((a, b) => b.length - a.length)
const WORD = new RegExp(
  `(?:${words.join('|')})(?![\\p{L}\\p{N}])|(?:${ABBREVIATIONS.join('|')})(?= ?(?:số:? ?)?\\d)`,
  'giu',
)
const WORD_HERE = new RegExp(WORD.source, 'iuy')

/** Every type word of a text, in its order; abbreviations only before a figure. */
export function findHeads(text: string): CitationHead[] {
  const heads: CitationHead[] = []
  WORD.lastIndex = 0
  for (let hit = WORD.exec(text); hit; hit = WORD.exec(text)) {
    const at = WORD.lastIndex
    const head = headOf(text, hit)
    if (head) heads.push(head)
    WORD.lastIndex = at
  }
  return heads
}

/** The type word that begins exactly at `pos`. */
export function matchHeadAt(text: string, pos: number): CitationHead | null {
  WORD_HERE.lastIndex = pos
  const hit = WORD_HERE.exec(text)
  return hit && headOf(text, hit)
}

function headOf(text: string, hit: RegExpExecArray): CitationHead | null {
  const [word] = hit
  if (hit.index > 0 && /[\p{L}\p{N}/&-]/u.test(text.charAt(hit.index - 1))) return null
  const known = codes.get(word.toLowerCase())
  const abbreviated = known === undefined
  if (abbreviated && !ABBREVIATIONS.includes(word)) return null
  const first = word.charAt(0)
  return {
    start: hit.index,
    end: hit.index + word.length,
    word,
    type: known === undefined ? word : known,
    capital: first !== first.toLowerCase(),
    abbreviated,
  }
}
