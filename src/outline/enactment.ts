/** The sentence of a preamble that says who issues what, as in UBND tỉnh ban hành Kế hoạch … */
import { startsLower } from '../text/characters.js'
import { COMMITTEES_CAPITALISED } from '../text/place-ranks.js'

/** The words behind the issuer in the enacting sentence: `UBND tỉnh ban hành Kế hoạch …`. */
const ENACTS =
  / (?:(?:vừa|đã|mới) )?(?:xây dựng, ban hành|ban hành|xây dựng) (?<type>[Kk]ế hoạch|[Cc]hương trình hành động|[Cc]hương trình|[Nn]ghị quyết|[Cc]hỉ thị|[Đđ]ề án|[Hh]ướng dẫn|(?:[Qq]uyết định|[Nn]ghị định)(?! số| \d))(?!\p{L})/gu
/** `Ban Thường vụ Tỉnh ủy (khóa XV) ban hành …`, `Ban Chấp hành Đảng bộ tỉnh khóa XX đã ban hành …` */
const TERM_OF_OFFICE = / (?:\((?:khóa|khoá|nhiệm kỳ) [^()]{1,20}\)|(?:khóa|khoá) [IVXL]{1,6})$/u
const ENACTING_BODY = new RegExp(
  `^(?:Ủy ban [Nn]hân dân|Uỷ ban [Nn]hân dân|UBND|(?:${COMMITTEES_CAPITALISED}) (?:ủy|uỷ)|Ban Thường vụ|Ban Chấp hành|Ban Chỉ đạo|Bộ|Sở|Phòng|Cục|Chi cục|Trường|Công an|Liên đoàn Lao động|Chính phủ|Thủ tướng Chính phủ$)(?!\\p{L})`,
  'u',
)
/** `Để có cơ sở tham mưu cho Thành ủy, UBND Thành phố xây dựng Chương trình …`: what the body behind it is to be helped with. */
const HELPED = /tham mưu(?: cho)? \p{Lu}[^.;:]{0,80}$/u
const LONGEST_BODY = 100
const CLAUSE_MARKS = [',', ';', ':', '.', '(', ')']

/** Who enacts what, from the preamble. */
export function readEnactment(preamble: string): { issuer: string; type: string } | null {
  for (const match of preamble.matchAll(ENACTS)) {
    const type = match.groups?.type ?? ''
    // in small letters it may be any other one, unless the text itself follows
    if (startsLower(type) && !/như sau|sau đây/u.test(sentenceFrom(preamble, match.index))) continue
    const before = preamble.slice(0, match.index)
    if (HELPED.test(before.slice(-LONGEST_BODY))) continue
    const issuer = lastClause(before.replace(TERM_OF_OFFICE, ''))
    if (issuer.length <= LONGEST_BODY && ENACTING_BODY.test(issuer))
      return { issuer, type: type.charAt(0).toUpperCase() + type.slice(1) }
  }
  return null
}

function sentenceFrom(text: string, at: number): string {
  const end = text.indexOf('\n', at)
  return text.slice(at, end < 0 ? undefined : end)
}

/** What follows the last mark of a text. */
export function lastClause(text: string): string {
  return text.slice(Math.max(...CLAUSE_MARKS.map((mark) => text.lastIndexOf(mark))) + 1).trim()
}
