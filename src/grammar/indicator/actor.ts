/**
 * Who is to reach a quantity, before it (`Sở Công Thương hỗ trợ 20 hợp tác xã`) or in a bracket behind it
 * (`25 tuyến kênh (Chi cục Thủy lợi thực hiện)`); the name of the quantity goes without.
 */

import { parseDuty } from '../duty/duty.js'
import { isVerb } from '../duty/verb.js'
import { openingAt } from '../party/body.js'
import { readList } from '../party/list.js'
import { type Word, wordsOf } from '../words.js'

/** Verbs by which a body has something done or in its care; by others (`chiếm`, `tăng`) it is what is measured. */
const KEEPING = /^(?:duy trì|kiểm soát|khống chế|bảo đảm|đảm bảo|có|có được|được|đạt)$/iu
const AREA =
  /^(?:toàn )?(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu|ngành \p{L}{1,9}(?: \p{L}{1,9})?)(?= (?:sẽ )?(?:đón|phục vụ|phấn đấu|xây dựng|duy trì|tổ chức|đào tạo|thu hút|hỗ trợ|hoàn thành|trồng|giải quyết|triển khai|thực hiện|phát triển|thành lập|nâng|giảm)(?!\p{L})|$)/iu
const STRIVING = /^(?:sẽ|phấn đấu|quyết tâm|tập trung|tiếp tục|chủ động|chủ trì)(?!\p{L}) ?/iu
/** Verbs that a name may be read on into where nothing stands behind them. */
const MAKING_AT_END = / (?:tổ chức|kết nạp|công nhận|sử dụng)$/iu
/** `Sở Y tế rút ngắn thời gian cấp phép xuống còn 15 ngày`: what the body moves, and where to. */
const MOVING = /^(?:nâng|tăng|giảm|rút ngắn|cắt giảm|kéo giảm|hạ|đưa) \p{L}+ \p{L}/iu
const MOVED = /^(?:xuống|lên|còn)(?!\p{L})/iu
/** `Giáo viên dạy giỏi cấp trường 30 người`: who is counted, and nobody that acts. */
const COUNTED_PEOPLE =
  /^(?:giáo viên|học sinh|sinh viên|học viên|trẻ|cán bộ|công chức|viên chức|đảng viên|đoàn viên|hội viên|chiến sĩ|vận động viên)(?!\p{L})/iu
/** `Học sinh giỏi: cấp xã 45 em, cấp tỉnh 8 em` */
export const LEVEL = /^cấp \p{L}{1,6}(?: \p{L}{1,5})?$/iu
/** `Sở Y tế chủ trì mở rộng bao phủ bảo hiểm y tế đạt 95%` */
const LEADING = /^chủ trì \p{L}+ \p{L}/iu
/** `Sở Y tế chủ trì, phối hợp với Sở Nội vụ đào tạo 500 bác sĩ` */
const JOINTLY = 'phối hợp '
/** In words. */
const LONGEST = 24

/**
 * What is left of the words before a quantity without the body that acts, `''` where it is all of them; null where
 * they begin with none. `link` is the verb between the two, where one was taken off.
 */
export function withoutActor(lead: string, link: string): string | null {
  const area = AREA.exec(lead)
  if (area) return isActing(lead.slice(area[0].length), link) ? rest(lead.slice(area[0].length)) : null
  const making = link === '' ? MAKING_AT_END.exec(lead) : null
  if (making && withoutActor(lead.slice(0, making.index), '') === '') return making[0].trim()
  const words = wordsOf(lead, 0, LONGEST)
  if (openingAt(words, 0) === null) return null
  const joined = link === '' && lead.includes(JOINTLY) ? parseDuty(`${lead} 1`) : null
  if (joined && !joined.heading && joined.leads[0]?.span.start === 0 && joined.coordinators.length > 0)
    return rest(lead.slice(joined.restStart))
  const { items, next } = readList(words, 0, true)
  const word = words[next]
  if (items.length === 0 || (word && !isActed(words, next))) return null
  const behind = word ? lead.slice(word.start) : ''
  if (behind === '' && link === '' && (COUNTED_PEOPLE.test(lead) || LEVEL.test(lead))) return null
  return isActing(behind, link) ? rest(behind) : null
}

const isActed = (words: readonly Word[], at: number): boolean =>
  isVerb(words, at) || ['phấn', 'chủ'].includes(words[at]?.key ?? '')

/** A verb of its own stands behind the body, or one that keeps. */
function isActing(behind: string, link: string): boolean {
  if (MOVING.test(behind.trim()) && MOVED.test(link)) return true
  if (LEADING.test(behind.trim())) return true
  return behind.trim() === '' || /^phấn đấu$/iu.test(behind.trim()) ? KEEPING.test(link) || link === '' : link === ''
}

const rest = (behind: string): string => behind.trim().replace(STRIVING, '')

/** A clause may end within the bracket: `(Sở Y tế chủ trì | ; UBND các xã phối hợp)`. */
const BRACKET_AT_END =
  /,? \((?:giao |do |(?:(?:cơ quan|đơn vị) )?(?:chủ trì|thực hiện|đầu mối): ?)?([^()]{4,120})(?:\)|$)(?=[ .;,]*$)/iu

/** A name without the bodies in the bracket that ends it. */
export function withoutDoers(name: string): string {
  const bracket = name.includes('(') ? BRACKET_AT_END.exec(name) : null
  const opening = bracket && openingAt(wordsOf(bracket[1] ?? '', 0, LONGEST), 0)
  return bracket && opening?.form === 'body' ? name.slice(0, bracket.index) : name
}
