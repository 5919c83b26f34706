/** Resolutions named by the plenum or congress that passed them, without a number. */
import { matchAt } from '../../text/matches.js'
import { ORDINAL_WORDS } from '../../text/ordinals.js'
import { RANKS, RANKS_IN_CAPITALS } from '../../text/place-ranks.js'

export interface NamedResolutionMatch {
  end: number
  issuer: string
  term: string | null
}

/** `lần thứ nhất`, `lần thứ mười tám` */
const COUNTED = `${['bốn', ...ORDINAL_WORDS].join('|')}(?: (?!ban )\\p{Ll}{2,4})?`
const ORDINAL = `(?:lần thứ )?(?:\\d{1,2}|[IVXL]{1,6}|${COUNTED})`
const TERM = '(?:khóa|khoá) [IVXL\\d]{1,6}(?:(?:,| và) [IVXL]{1,6}(?![\\p{L}\\p{N}])){0,3}'
const PLENUM = new RegExp(
  ` (?:của )?Hội nghị (?:Trung ương )?${ORDINAL},? ?(Ban Chấp hành (?:Trung ương(?: Đảng)?|Đảng bộ(?: tỉnh| thành phố)?))?(?:,? ?\\(?(${TERM})\\)?)?`,
  'iuy',
)
const CENTRAL = new RegExp(
  ` (Trung ương \\d{1,2})(?: \\((${TERM}(?:(?:,| và) [IVXL]{1,6}){0,3})\\)|,? (${TERM}))`,
  'iuy',
)
const CONGRESS = new RegExp(
  ` ((?:của )?Đại hội(?: [đĐ]ại biểu)?(?: toàn quốc)?(?: Đảng bộ(?: (?:${RANKS}|Tỉnh|Thành phố|Huyện|Quận|Thị xã))?(?: \\p{Lu}\\p{L}{0,8}){0,3})?(?: Đảng)?(?: toàn quốc)? (?:lần thứ )?[IVXL]{1,6}(?:(?: của)? (?:Đảng bộ|Đảng)(?: (?:tỉnh|thành phố|xã|phường)(?: \\p{Lu}\\p{L}{0,8}){0,3}| Cộng sản Việt Nam)?)?)(?![\\p{L}\\p{N}])`,
  'uy',
)

/** `Đại hội Đảng bộ tỉnh lần thứ nhất`, `Đại hội Đảng bộ xã Hòa Bình`: by its count in words, or by its place. */
const LOCAL_CONGRESS = new RegExp(
  ` ((?:của )?Đại hội(?: [đĐ]ại biểu)? Đảng bộ (?:${RANKS})(?:(?: \\p{Lu}\\p{L}{0,8}){1,4}|(?=,? lần thứ )|(?=,? \\(?nhiệm kỳ \\d)|(?=$|[;.)\\n]| (?:đã )?đề ra| giai đoạn \\d|(?:,| và) (?:các )?(?:[Nn]ghị quyết|[Cc]hương trình|[Kk]ế hoạch|[Kk]ết luận|[Cc]hỉ thị)(?!\\p{L})))(?:,? lần thứ (?:${COUNTED}))?)(?![\\p{L}\\p{N}])`,
  'uy',
)

/** `ĐẠI HỘI ĐẢNG BỘ TỈNH LẦN THỨ XX` in a title. */
const CONGRESS_IN_CAPITALS = new RegExp(
  ` (ĐẠI HỘI(?: ĐẠI BIỂU)?(?: TOÀN QUỐC)?(?: ĐẢNG BỘ (?:${RANKS_IN_CAPITALS})(?: (?!LẦN )\\p{Lu}{1,8}){0,4})?(?: ĐẢNG)?(?: TOÀN QUỐC)? (?:LẦN THỨ )?[IVXL]{1,6}(?: (?:CỦA )?ĐẢNG(?: CỘNG SẢN VIỆT NAM)?)?)(?![\\p{L}\\p{N}])`,
  'uy',
)

/** `Nghị quyết Đại hội`, and no more: whose it is was said before. */
const BARE_CONGRESS =
  / (Đại hội)(?=$|[;,.:)\n]| (?:đến|tới|và|để|vào|trong|tại|đã|cho|theo|đề ra|bằng|một|phù hợp)(?!\p{L}))/uy
export const SOME_CONGRESS = 'Đại hội'

/** `Đại hội Công đoàn Việt Nam lần thứ XII`, `Đại hội đại biểu Phụ nữ tỉnh An Lĩnh lần thứ XVI`. */
const CONGRESS_OF_ORGANISATION = new RegExp(
  ` ((?:của )?Đại hội(?: đại biểu)?(?: toàn quốc)? (?:[Cc]ông đoàn|Đoàn|Hội|[Pp]hụ nữ|[Nn]ông dân|MTTQ|Mặt trận Tổ quốc)(?: \\p{L}{1,8}){0,9}? lần thứ (?:[IVXL]{1,6}|${COUNTED}))(?![\\p{L}\\p{N}])`,
  'uy',
)

/** Reads what follows the word `Nghị quyết` at `pos`: `Hội nghị lần thứ sáu …`, `Trung ương 6 khóa XII`, `Đại hội XIII`. */
export function matchNamedResolutionAt(text: string, pos: number): NamedResolutionMatch | null {
  const plenum = matchAt(PLENUM, text, pos)
  if (plenum?.[1] || plenum?.[2]) {
    return { end: pos + plenum[0].length, issuer: plenum[1] ?? 'Ban Chấp hành Trung ương', term: plenum[2] ?? null }
  }
  const central = matchAt(CENTRAL, text, pos)
  if (central?.[1]) {
    return { end: pos + central[0].length, issuer: central[1], term: central[2] ?? central[3] ?? null }
  }
  const congress =
    matchAt(CONGRESS, text, pos) ??
    matchAt(LOCAL_CONGRESS, text, pos) ??
    matchAt(CONGRESS_OF_ORGANISATION, text, pos) ??
    matchAt(CONGRESS_IN_CAPITALS, text, pos) ??
    matchAt(BARE_CONGRESS, text, pos)
  return congress?.[1] ? { end: pos + congress[0].length, issuer: congress[1].replace(/^của /u, ''), term: null } : null
}
