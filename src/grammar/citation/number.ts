/** The numbers behind one type word: one, or a list with one tail (`các Quyết định 749, 127, 411/QĐ-TTg`). */

import { matchAt } from '../../text/matches.js'
import { type DocumentNumberMatch, matchDocumentNumberAt } from '../document/number.js'
import { typeOfName } from '../document/type.js'
import { type CitationHead, NUMBERED_ONLY } from './head.js'
import { readTail } from './tail.js'

export interface NumberedMention {
  /** Of the type word, or of the item where it is not the first of its list. */
  start: number
  end: number
  /** Canonical, or the bare figure; null where the figure is blank. */
  number: string | null
  /** Null for a bare figure. */
  parsed: DocumentNumberMatch | null
}

/** Where the text goes on after a number: behind the footnote mark, if one is glued to it. */
export function afterNumber(text: string, mention: { end: number; parsed: DocumentNumberMatch | null }): number {
  if (!mention.parsed?.flags.includes('footnote')) return mention.end
  return mention.end + (/^\d{1,2}(?![\d/])/u.exec(text.slice(mention.end, mention.end + 3))?.[0].length ?? 0)
}

/** `số`, `số:`, `số số`, and between type and `số` a few words: `Quy chế phối hợp số`, `Kết luận liên ngành tư pháp Trung ương số`. */
const ANNOUNCED =
  /((?: liên ngành(?: \p{L}{1,8}){1,5}?)|(?: \p{Ll}{1,10}){0,3}?) (?:[sS][ốỐ] ){0,2}[sS][ốỐôồổ](?: hiệu)? ?[:.]? ?(?=[\d/….])/uy
/** `các công văn: Số 15/SYT-NV …; số 21/SYT-NV`: their numbers do not say what they are. */
const LISTED = /: (?:[sS][ốỐ]:? ?)?(?=\d{1,5}\p{L}?[/-])/uy
const DIRECT = / ?(?=\d)/uy
const SEPARATOR = /(?:[,;]|,? (?:và|hoặc)) (?:số:? ?)?(?=\d)/iuy
const FIGURE = /\d{1,5}(?:\.\d{1,3})?\p{Lu}?(?:\/((?:19|20)\d{2}))?(?![\p{L}\p{N}%]|[.,/–-]\d)/uy
/** Nouns that are counted or dated after a figure: no number of a document stands before them. */
const COUNTED =
  /^ ?(?:%|năm(?! (?:19|20)\d\d(?! ?[-–\d]))|tháng|quý|tuần|giờ|điểm|nội dung|nhiệm vụ|nhóm|giải pháp|đề án|dự án|chương trình|công trình|tỷ|triệu|nghìn|ngàn|đồng|người|hộ|xã|huyện|tỉnh|lần|lượt|giai đoạn|mục tiêu|ngày (?:\D|\d{1,2}(?![/.-]| tháng|\d)))/iu
/** Types that are called by a bare figure without `số`. */
const NICKNAMED = new Set(['NQ', 'CT', 'QĐ', 'NĐ', 'TT', 'ĐA', 'KL'])

/** `công văn số 3345 ngày 08/5/2026`: its day makes sure that the figure is one of a document. */
const DATED = /^,? ngày \d{1,2}[ /.-]/u

/** `Quy định 37 về …`, `Quy định 08, …`; `Quy định 03 mức chi` sets them. */
const BEHIND_RULE = /^(?:[,.;)]|$| (?:về|của|và|ngày) )/u

/** Reads the numbers that follow a type word; nothing where none does. */
export function readNumbered(text: string, head: CitationHead): NumberedMention[] {
  const announced = matchAt(ANNOUNCED, text, head.end)
  const direct = announced ? null : matchAt(DIRECT, text, head.end)
  const lead = announced ?? direct
  const listed = lead || (head.type !== null && head.type !== 'CV') ? null : matchAt(LISTED, text, head.end)
  if (listed) {
    const pos = head.end + listed[0].length
    const parsed = matchDocumentNumberAt(text, pos, true)
    return parsed ? listFrom(text, { start: head.end + 2, end: parsed.end, number: parsed.canonical, parsed }) : []
  }
  if (!lead || (direct && direct[0] === '' && !head.abbreviated)) return []
  const pos = head.end + lead[0].length
  const parsed = matchDocumentNumberAt(text, pos, true)
  if (parsed) return listFrom(text, { start: head.start, end: parsed.end, number: parsed.canonical, parsed })
  if (announced?.[1]) return []
  const symbol = distributed(text, head, pos)
  if (symbol.length) return symbol
  const figures = nicknames(text, head, pos)
  if (figures.length) return figures
  const figure = matchAt(FIGURE, text, pos)
  if (!figure || !isNickname(text, head, figure, announced !== null)) return []
  return [{ start: head.start, end: pos + figure[0].length, number: figure[0], parsed: null }]
}

function isNickname(text: string, head: CitationHead, figure: RegExpExecArray, announced: boolean): boolean {
  const end = figure.index + figure[0].length
  if (COUNTED.test(text.slice(end, end + 18))) return false
  if (figure[1] !== undefined) return head.type !== null && NICKNAMED.has(head.type)
  if (announced && DATED.test(text.slice(end, end + 12))) return head.type !== null
  if (!head.capital || figure[0].length > 4 || NUMBERED_ONLY.includes(head.word)) return false
  if (head.word === 'Quy định' && !announced) return BEHIND_RULE.test(text.slice(end, end + 6))
  return announced ? head.type !== null : head.type !== null && NICKNAMED.has(head.type)
}

/** Goes on with the items of a list that repeat neither the type nor, at times, `số`. */
function listFrom(text: string, first: NumberedMention): NumberedMention[] {
  const list = [first]
  for (let count = 0; count < 30; count++) {
    const before = list.at(-1) ?? first
    const end = readTail(text, afterNumber(text, before)).end
    const separator = matchAt(SEPARATOR, text, end)
    if (!separator) break
    const pos = end + separator[0].length
    const parsed = matchDocumentNumberAt(text, pos, /số/iu.test(separator[0]))
    if (!parsed) break
    const label = /số:? ?$/iu.exec(separator[0])?.[0].length ?? 0
    list.push({ start: pos - label, end: parsed.end, number: parsed.canonical, parsed })
  }
  return list
}

const BARE_ITEM = /(\d{1,5})(?:, | và )(?=\d)/uy

/** Whose they are, behind several bare figures. */
const ISSUED =
  /^ của (?:Bộ Chính trị|Ban Bí thư|Trung ương|Chính phủ|Thủ tướng|Quốc hội|(?:Tỉnh|Thành) (?:ủy|uỷ)|HĐND|Hội đồng nhân dân)(?!\p{L})/u

/** `các nghị quyết 57, 59 và 66 của Bộ Chính trị`: several texts that are called by their bare figures. */
function nicknames(text: string, head: CitationHead, pos: number): NumberedMention[] {
  if (head.type === null || !NICKNAMED.has(head.type)) return []
  const list: NumberedMention[] = []
  let next = pos
  for (let item = matchAt(BARE_ITEM, text, next); item?.[1]; item = matchAt(BARE_ITEM, text, next)) {
    const start = list.length === 0 ? head.start : next
    list.push({ start, end: next + item[1].length, number: item[1], parsed: null })
    next += item[0].length
  }
  const last = list.length > 0 ? matchAt(FIGURE, text, next) : null
  if (!last || !ISSUED.test(text.slice(next + last[0].length, next + last[0].length + 24))) return []
  return [...list, { start: next, end: next + last[0].length, number: last[0], parsed: null }]
}

/** `749, 127, 411/QĐ-TTg`: the symbol of the last item is given to all. */
function distributed(text: string, head: CitationHead, pos: number): NumberedMention[] {
  const items: { start: number; end: number; figure: string }[] = []
  let next = pos
  for (let item = matchAt(BARE_ITEM, text, next); item?.[1]; item = matchAt(BARE_ITEM, text, next)) {
    items.push({ start: next, end: next + item[1].length, figure: item[1] })
    next += item[0].length
  }
  const last = items.length ? matchDocumentNumberAt(text, next, true) : null
  if (!last?.canonical || last.number === null) return []
  const symbol = last.canonical.slice(last.number.length)
  const list = items.map(({ start, end, figure }, i) => {
    const canonical = figure + symbol
    return {
      start: i === 0 ? head.start : start,
      end,
      number: canonical,
      parsed: { ...last, canonical, number: figure, start, end },
    }
  })
  return [...list, ...listFrom(text, { start: next, end: last.end, number: last.canonical, parsed: last })]
}

const SYSTEMS = ['state', 'party', 'legislature', 'mass-organisation'] as const

/** `Thông tri số 12-TTr/TU`, `Tờ trình số 5/TT-SYT`: the code of another type, whose letters shorten the word beside it too. */
export function isShortFor(code: string, word: string): boolean {
  if (SYSTEMS.some((system) => typeOfName(word, system)?.code === code)) return false
  return shortens(code.toLowerCase(), word.toLowerCase().split(' '))
}

function shortens(letters: string, [first, ...others]: readonly string[]): boolean {
  if (first === undefined) return letters === ''
  for (let end = 1; end <= letters.length && first.startsWith(letters.slice(0, end)); end++)
    if (shortens(letters.slice(end), others)) return true
  return false
}
