/** The constitution, and the charters of the Party and of organisations: named in full, the first by year or as a basis too. */
import { matchAt } from '../../text/matches.js'
import { RANKS } from '../../text/place-ranks.js'
import type { CitationHead } from './head.js'

interface CharterMatch {
  end: number
  name: string
  /** The year that it is cited by. */
  date: string | null
}

const OF_STATE =
  /(?: nước)?(?: Cộng h(?:òa|oà) xã hội chủ nghĩa Việt Nam| Cộng sản Việt Nam)?(?:(?: năm)? ((?:19|20)\d{2})(?!\d))?/uy
const BASIS = /(?:căn cứ|thực hiện|theo) $/iu
const OF_ORGANISATION = /^Điều lệ (?!Đảng)/u
/** `Điều lệ Hội | Nông dân Việt Nam`, `Điều lệ Đoàn | TNCS Hồ Chí Minh`. */
const NATIONAL = /(?: (?!và )[\p{L}.]{1,12}){0,7}? (?:Việt Nam|Hồ Chí Minh)(?!\p{L})/uy
/** `Điều lệ Hội | Khuyến học tỉnh An Lĩnh`, up to a mark or `và`. */
const LOCAL = new RegExp(
  `(?: \\p{Lu}[\\p{L}.]{0,10}(?: (?!(?:và|trong|tại|theo|của|để|đã|được|có|cho|về|là|tỉnh|thành|huyện|xã|phường) )\\p{Ll}{1,6}){0,3}?){1,5}?(?: (?:${RANKS})(?: \\p{Lu}\\p{L}{0,8}){0,4})?(?=[;,.(\\n]| và |$)`,
  'uy',
)
const YEAR = /(?: năm)? ((?:19|20)\d{2})(?!\d)/uy

/** Reads the rest of such a name behind its head, `Hiến pháp` or `Điều lệ Đảng`; null where the word alone is no citation. */
export function matchCharterAt(text: string, head: CitationHead): CharterMatch | null {
  if (!OF_ORGANISATION.test(head.word)) {
    const said = matchAt(OF_STATE, text, head.end)
    const length = said?.[0].length ?? 0
    const isLed = BASIS.test(text.slice(Math.max(0, head.start - 10), head.start))
    if (length === 0 && head.type === 'Hiến pháp' && !isLed) return null
    return { end: head.end + length, name: head.word, date: said?.[1] ?? null }
  }
  const rest = (matchAt(NATIONAL, text, head.end) ?? matchAt(LOCAL, text, head.end))?.[0] ?? ''
  if (rest === '') return null
  const end = head.end + rest.length
  const year = matchAt(YEAR, text, end)
  return { end: end + (year?.[0].length ?? 0), name: head.word + rest, date: year?.[1] ?? null }
}
