/**
 * The words that tell one body from another. Capitals, tone placement, hyphens, commas, `và` and `&` do not
 * count, and short forms are written out.
 */
import { abbreviations } from '../../registry/index.js'
import { normalizeCharacters } from '../../text/characters.js'
import { difference } from '../../text/difference.js'
import { slugOf } from '../../text/fold.js'
import { inLatin } from '../../text/look-alikes.js'
import { COMMITTEES, RANKS } from '../../text/place-ranks.js'
import { type Word, wordsOf } from '../words.js'

/** `KH và ĐT`, `VH, TT và DL`: what joins the parts of an abbreviation. */
const ACRONYM_JOINT = /(?<=\p{Lu}{2})\s?(?:[,&–-]|và)\s?(?=\p{Lu}{2}(?!\p{Ll}))/gu
/** `Trung tâm Khuyến nông, thuộc Sở …`: whose it is, told between commas. */
const OWNER = /(?<=\p{L}), (?:trực )?thuộc \p{L}.*/isu
/** `HĐND&UBND`, `HĐND - UBND`, `UBND, MTTQ`: each of them is a body of its own. */
const AUTHORITY_JOINT = /(?<=\p{Lu}{2})\s?(?:[,&–-]|và)\s?(?=(?:HĐND|UBND|(?:UB)?MTTQ)(?!\p{L}))/gu
/** `BCH Quân sự huyện`, `BCH Quân sự tỉnh`, `BCH PCTT`: who commands, and no committee that is elected. */
const COMMAND = /(?<!\p{L})BCH (?=(?:quân sự|QS|phòng thủ|phòng,? chống|PCTT|PTDS|thống nhất)(?!\p{L}))/giu
const OF_PROVINCE = /(?:quân sự|QS) (?:tỉnh|thành phố|TP)(?!\p{L})/iu
/** `CA xã`, `CA tỉnh`: the police of a place. */
const POLICE = new RegExp(`^CA (?=(?:${RANKS}|TP|cấp)(?!\\p{L}))`, 'u')
const ACRONYM = /\p{Lu}{2}/u
const LOWER = /\p{Ll}/u
const BRACKETED = /\([^()]*\)/g
/** `T.Ư`, `TƯ`: Trung ương, in a text that is not all capitals. */
const CENTRAL = /(?<![\p{L}\p{N}])T\.?Ư(?![\p{L}\p{N}])/gu
/** `Ban Tổ chức TU`: Tỉnh ủy, in a text that is not all capitals. */
const COMMITTEE = /(?<=\p{Ll} )TU(?![\p{L}\p{N}])/gu
/** No name of a body is longer: what stands behind tells no two of them apart. */
const LONGEST_NAME = 600

let written: Map<string, readonly string[]> | null = null

/** Read on first use: a program that parses no names does not pay for it. */
function shortForms(): Map<string, readonly string[]> {
  if (written) return written
  written = new Map()
  for (const { short, full } of abbreviations) written.set(short, full.split(' '))
  // `LDTBXH`: a short form is often typed without its marks
  for (const { short, full } of abbreviations) {
    const plain = slugOf(short)
    if (!written.has(plain)) written.set(plain, full.split(' '))
  }
  return written
}

/** What a short form stands for, a word each; the word itself where it is none. */
export function writtenOut(word: string): readonly string[] {
  return shortForms().get(word) ?? [word]
}

/** Letters of a short form in which one may be mistyped. */
const SHORTEST_MISTYPED = 5

/** What the short forms that differ from a word in one letter stand for: `ttttt` is `tttt`, `nnnptnt` is `nnptnt`. */
export function mistypedShortForms(word: string): string[] {
  if (word.length < SHORTEST_MISTYPED || shortForms().has(word)) return []
  const near = [...shortForms()].filter(
    ([short]) => short.length >= SHORTEST_MISTYPED - 1 && Math.abs(short.length - word.length) <= 1,
  )
  return near.filter(([short]) => difference(short, word) === 1).map(([, full]) => full.join(' '))
}

/** The words of a name, one blank between them, short forms written out, connectives dropped. */
export function keyOf(name: string): string {
  let text = inLatin(normalizeCharacters(name.slice(0, LONGEST_NAME)))
  if (text.includes('(')) text = text.replace(BRACKETED, ' ')
  if (text.includes('thuộc')) text = text.replace(OWNER, '')
  const mixed = LOWER.test(text)
  if (mixed) text = text.replace(CENTRAL, 'TW').replace(COMMITTEE, 'tỉnh ủy')
  if (mixed && ACRONYM.test(text)) text = text.replace(AUTHORITY_JOINT, '; ').replace(ACRONYM_JOINT, '')
  if (mixed)
    text = text.replace(POLICE, 'công an ').replace(COMMAND, OF_PROVINCE.test(text) ? 'bộ chỉ huy ' : 'ban chỉ huy ')
  const parts: string[] = []
  const words = wordsOf(text)
  const head = shortHead(...words.slice(0, 3).map(({ key }) => key))
  if (head) parts.push(head)
  for (const word of head ? words.slice(1) : words) addWord(parts, word)
  return parts.join(' ')
}

const STANDING_OF = new RegExp(`^(?:hđnd|hội đồng|ubnd|ubmttq|mttq|(?:${COMMITTEES}) ủy)(?: |$)`)
const CENTRE_OF =
  /^(?:y tế|kiểm soát|dịch vụ|hành chính|văn hóa|giáo dục|khuyến|xúc tiến|phục vụ|bảo trợ|công tác|thông tin|phát triển|nước|quan trắc|lưu trữ|công nghệ|ứng dụng|kỹ thuật|giống|đăng kiểm|chính trị|bồi dưỡng|truyền thông|thể thao|pháp y|trợ giúp|giới thiệu|hỗ trợ|điều hành|giám sát|tư vấn|dvvl|dvhcc|dvnn|gdtx|vhtt|ptqđ|xtđt|cskh|cntt|gdnn|ksbt|pvhcc|xttm|xtdl|cđs|ioc)(?: |$)/

const UNION_OF = /^(?:ngành|cơ sở|viên chức|các (?:khu|kcn|kkt)|khu (?:công|kinh)|kcn|kkt)(?: |$)/

const STAFF_OF = /^(?:y tế|thiết bị|thư viện|bảo vệ|văn thư|kế toán|hành chính|cấp dưỡng|phục vụ)(?: |$)/

/**
 * What `TT` before some words is where these are no town, `TT HĐND`, `TT Tỉnh ủy`, `TT Y tế`, and `CĐ` where they are no
 * college, `CĐ ngành Y tế`, `NV thiết bị`; null for `TT Cái Nước`. The words are keys.
 */
export function shortHead(head?: string, ...behind: readonly (string | undefined)[]): string | null {
  if (head !== 'tt' && head !== 'cđ' && head !== 'nv') return null
  const words = behind.join(' ').trimEnd()
  if (head === 'nv') return STAFF_OF.test(words) ? 'nhân viên' : null
  if (head === 'cđ') return UNION_OF.test(words) ? 'công đoàn' : null
  if (STANDING_OF.test(words)) return 'thường trực'
  return CENTRE_OF.test(words) ? 'trung tâm' : null
}

/** Short forms that mean this behind one word only: `Công ty CP`, but `Văn phòng CP`; `Hội ND`, but `UB ND`. */
const BEHIND: ReadonlyMap<string, readonly string[]> = new Map([
  ['ty cp', ['cổ', 'phần']],
  ['hội nd', ['nông', 'dân']],
  ['hội pn', ['phụ', 'nữ']],
  ['đoàn tn', ['thanh', 'niên']],
  ['xã nn', ['nông', 'nghiệp']],
])

function addWord(parts: string[], { key }: Word): void {
  if (key === 'và') return
  // `đơn vị có liên quan` and `đơn vị liên quan` are the same
  if (key === 'quan' && parts.at(-1) === 'liên' && parts.at(-2) === 'có') parts.splice(-2, 1)
  parts.push(...(BEHIND.get(`${parts.at(-1)} ${key}`) ?? writtenOut(key)))
}
