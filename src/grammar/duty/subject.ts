/** Bodies at the head of a sentence, whom what follows charges, or behind a verb that charges them. */

import { openingAt } from '../party/body.js'
import { ACRONYMS, COMPLETE } from '../party/body-words.js'
import type { Item, List } from '../party/item.js'
import { readList } from '../party/list.js'
import { isBehindRole, isDoneByAll } from '../party/predicate.js'
import { isShareOfEach } from '../party/start.js'
import { phraseAt, phrases } from '../phrases.js'
import type { Word } from '../words.js'
import { isActing, WHICH } from './acting.js'
import { behindPartner, helpersFrom, sharesBehind } from './helping.js'
import { behindLevels } from './levels.js'
import { type Reading, SIGHTS } from './reading.js'
import { QUALIFIED, readLater, readRole, readSharedLead } from './role.js'
import { endedAt, ranOn, workEnd } from './run-on.js'
import { skip } from './shares.js'
import { isVerb } from './verb.js'
import { ADVERBS, COMMISSIONS, ROLES, WEAK_VERBS } from './words.js'

/** Turns after which the body is still the one that acts: `Sở X căn cứ Kế hoạch này xây dựng …`. */
const BASES = phrases(
  `theo, căn cứ, trên cơ sở, trên tinh thần, trước, hằng năm, hàng năm, hằng quý, hàng quý, ngay, khi, tự, tùy, dựa,
   có kế hoạch, có phương án, có biện pháp, có giải pháp, có văn bản, để có, hằng tháng, hàng tháng, phụ trách, không, ngoài nhiệm vụ, ngoài việc,
   trong phạm vi chức năng, trong phạm vi nhiệm vụ, trong phạm vi quyền hạn, trong phạm vi trách nhiệm,
   trong phạm vi quản lý`,
)

/** What a body does by the document itself: `Hội đồng nhân dân tỉnh thống nhất thông qua Kế hoạch …` charges nobody. */
const ENACTMENTS = phrases('thống nhất thông qua, nhất trí thông qua, biểu quyết, quyết nghị, tán thành, nhất trí với')
const YEAR = /^(?:19|20)\d{2}$/

/** `Giao Sở X …`: whoever is named behind the verb is charged. */
export function readCommission(words: readonly Word[], at: number): Reading | null {
  const whom = words[at]?.key === 'cho' ? at + 1 : at
  const list = readList(words, whom + addressAt(words, whom), true)
  if (list.items.length === 0) return null
  const role = skip(words, list.next, ADVERBS)
  const charged = phraseAt(words, role, ROLES) > 0 ? readRole(words, role) : { coordinators: [], next: list.next }
  return { leads: list.items, ...charged }
}

const ADDRESSES = phrases('đồng chí, các đồng chí, ông, bà')

/** `Giao đồng chí | Phó Bí thư Thường trực …`: before an office that stands for who holds it. */
function addressAt(words: readonly Word[], at: number): number {
  const length = phraseAt(words, at, ADDRESSES)
  return length > 0 && words[at + length]?.capital && openingAt(words, at + length)?.office ? length : 0
}

/** Bodies at the head of a line: a heading, or the subject of what follows. */
export function readSubject(words: readonly Word[], list: List, line: string): Reading | null {
  const { items } = list
  const next = behindLevels(words, list.next)
  if (items.some(isHeadOnly) || isAuthor(words, items[0])) return null
  if (phraseAt(words, next, ENACTMENTS) > 0) return null
  const word = words[next]
  const only = items.length === 1 ? items[0]?.opening : null
  // `Thường trực quản lý nền nếp`: how somebody does it
  if (only?.head === 'thường trực' && isVerbal(words, (items[0]?.from ?? 0) + only.length)) return null
  const ran = workEnd(words, items, next, line) || ranOn(words, items, next, line)
  if (ran > 0) return { leads: endedAt(items, ran), coordinators: [], next: ran }
  const helpers = helpersFrom(words, items, next)
  if (helpers > 0) return { leads: items.slice(0, helpers), coordinators: items.slice(helpers), next: words.length }
  const bare = only != null && QUALIFIED.has(only.head) && items[0]?.to === (items[0]?.from ?? 0) + only.length
  if (!word || word.gap === ':' || word.gap === '.') {
    const vague =
      only?.form === 'noun' &&
      !words[0]?.acronym &&
      !line.includes(':') &&
      items[0]?.to !== undefined &&
      !isDefinite(words, items[0].to)
    return vague ? null : { leads: items, coordinators: [], next }
  }
  if (word.gap === ';') return null
  if (word.gap === ',' && isShareOfEach(words, next)) return { leads: items, coordinators: [], next }
  const behind = word.gap === '-' ? behindStanding(words, next) : null
  if (behind) return { leads: items, ...behind }
  if (isSaidWhich(words, items, next)) {
    const last = items[items.length - 1]
    return {
      leads: [...items.slice(0, -1), ...(last ? [{ ...last, to: words.length }] : [])],
      coordinators: [],
      next: words.length,
    }
  }
  if (bare && (only.form === 'noun' || !isPair(words, next))) {
    if (only.form === 'noun' || phraseAt(words, next, ROLES) > 0) return null
  }
  if (phraseAt(words, next, COMMISSIONS) > 0) {
    const charged = readCommission(words, next + phraseAt(words, next, COMMISSIONS))
    if (charged && !charged.leads.every(isStaff)) return charged
    if (charged) return { leads: items, coordinators: [], next }
  }
  if (onlyAsks(words, next) && !(items.length === 1 && items[0] && leadsBelow(words, items[0], next))) return null
  const owed = owedAt(words, next)
  if (owed > 0) {
    const role = skip(words, owed, ADVERBS)
    return {
      leads: items,
      ...(phraseAt(words, role, ROLES) > 0 ? readRole(words, role) : { coordinators: [], next: role }),
    }
  }
  const at = skip(words, next, ADVERBS)
  const after = words[at]
  if (
    phraseAt(words, next, IS_ONE) > 0 &&
    after?.gap === ' ' &&
    !isVerbal(words, at) &&
    phraseAt(words, at, ROLES) === 0
  )
    return null
  if (at > next && (!after || after.gap === ':')) return { leads: items, coordinators: [], next: at }
  const shares = sharesBehind(words, next)
  if (shares) return { leads: items, ...shares }
  const helping = behindPartner(words, next)
  if (helping > 0) return { leads: [], coordinators: items, next: helping }
  const shared = readSharedLead(words, at)
  if (shared) return { leads: [...items, ...shared.items], coordinators: [], next: shared.next }
  if (phraseAt(words, at, ROLES) > 0) return { leads: items, ...readRole(words, at) }
  if (words[next]?.key === 'được' && !isVerb(words, at)) return null
  if (at > next || isVerb(words, next) || phraseAt(words, next, WEAK_VERBS) > 0)
    return { leads: items, coordinators: [], next }
  if (phraseAt(words, next, BASES) > 0 || actsThen(words, next)) return { leads: items, ...readLater(words, next) }
  // what stands behind a seat that ends the name is what the body does, whatever the verb
  const last = items.at(-1)
  const isDone = last !== undefined && isDoneByAll(words, last, next)
  return isDone || isBehindRole(words, next) || isActing(words, items, next)
    ? { leads: items, coordinators: [], next }
    : null
}

/** `Tổ trưởng chuyên môn phân công giáo viên dạy thay`: whom somebody chooses among their own. */
const STAFF = new Set([
  'giáo viên',
  'giảng viên',
  'cán bộ',
  'công chức',
  'viên chức',
  'nhân viên',
  'chuyên viên',
  'đảng viên',
])

const isStaff = ({ opening }: Item): boolean => opening !== null && opening.form !== 'body' && STAFF.has(opening.head)

/** `Trung tâm Y tế | là đơn vị sự nghiệp công lập`: what a body is. */
const IS_ONE = phrases('là cơ quan, là đơn vị')

/** What a body that was told to be something is there to do: `…, có trách nhiệm …`, `…, theo dõi …`. */
const OWES = phrases('có trách nhiệm, có nhiệm vụ, chịu trách nhiệm')
const SERVES = phrases(
  'giúp, tham mưu, theo dõi, đôn đốc, tổng hợp, hướng dẫn, điều phối, tham gia, chủ trì, phối hợp, phải',
)

/**
 * `Sở Nội vụ | là cơ quan thường trực của Hội đồng, có trách nhiệm …`, `Hội đồng | do Chủ tịch xã làm Chủ tịch, có trách
 * nhiệm …`: where behind what it is, or who heads it, stands what it is to do; else 0.
 */
function owedAt(words: readonly Word[], next: number): number {
  const isHeaded = words[next]?.key === 'do' && words.slice(next, next + FARTHEST).some(({ key }) => key === 'làm')
  if ((words[next]?.key !== 'là' && !isHeaded) || words[next]?.gap !== ' ') return 0
  for (let at = next + 2; at < Math.min(words.length, next + FARTHEST); at++) {
    const { gap } = words[at] as Word
    // `Sở Y tế là cơ quan thường trực: | tham mưu …`
    if (gap === ':') return isHeaded || !(isVerb(words, at) || phraseAt(words, at, SERVES) > 0) ? 0 : at
    if (gap === '.' || gap === ';') return 0
    if (phraseAt(words, at, OWES) > 0 || (gap === ',' && phraseAt(words, at, SERVES) > 0)) return at
  }
  return 0
}

/** When and as what a body acts, between its name and the verb: `Sở X trong năm 2026 tổ chức …`, `Sở X với vai trò …, rà soát …`. */
const TURNED = phrases(
  `trong năm, trong quý, trong tháng, trong tuần, trong thời gian, trong thời hạn, trong vòng, trong giai đoạn, với vai trò, với tư cách,
   với chức năng, sau khi, ngay sau khi, vào tháng, vào quý, vào dịp, từ năm, từ tháng, từ nay, đến năm,
   từ ngày, trước ngày, chậm nhất, muộn nhất`,
)
const FARTHEST = 24
const PAST = new Set(['đã', 'được', 'là', 'bị'])

/** Whether such a turn stands there and a verb behind it, with no word that tells of the past before. */
function actsThen(words: readonly Word[], next: number): boolean {
  const length = phraseAt(words, next, TURNED)
  if (length === 0) return false
  for (let at = next + length; at < Math.min(words.length, next + FARTHEST); at++) {
    const word = words[at] as Word
    if (word.gap === '.' || word.gap === ';' || word.gap === ':') return false
    const ends = word.gap === ',' || words[at - 1]?.capital === true
    const acts = isVerb(words, at) || phraseAt(words, at, ROLES) > 0 || phraseAt(words, at, ANSWERS) > 0
    if (ends && (acts || phraseAt(words, at, ORGANISES) > 0)) return true
    if (ends && PAST.has(word.key)) return false
  }
  return false
}

const ANSWERS = phrases('có trách nhiệm, có nhiệm vụ, chịu trách nhiệm, phải, cần')
const ORGANISES = phrases('tổ chức, tiến hành, xây dựng')

const isVerbal = (words: readonly Word[], at: number): boolean =>
  isVerb(words, at) || phraseAt(words, at, WEAK_VERBS) > 0

const STANDING = phrases('thường trực, cơ quan thường trực, đơn vị thường trực, cơ quan đầu mối, đơn vị đầu mối')

/** Behind what a body is besides, `Sở Y tế - thường trực Kế hoạch`: its role, a colon or nothing; null where more follows. */
function behindStanding(words: readonly Word[], from: number): Omit<Reading, 'leads'> | null {
  const length = phraseAt(words, from, STANDING)
  for (let at = from + length; length > 0 && at < words.length; at++) {
    if (words[at]?.gap === ':') return { coordinators: [], next: at }
    if (phraseAt(words, at, ROLES) > 0) return readRole(words, at)
    if (words[at]?.gap !== ' ' || isVerb(words, at)) return null
  }
  return length > 0 && words.length < (SIGHTS.at(-1) ?? 0) ? { coordinators: [], next: words.length } : null
}

/** What an authority does to have others do something. */
const ASKS = phrases(
  'yêu cầu, đề nghị, kiến nghị, giao, chỉ đạo, kết luận, lưu ý, nhắc nhở, có ý kiến, có ý kiến chỉ đạo',
)

const AS_FOLLOWS = phrases('như sau, sau, cụ thể như sau, cụ thể')

/** `Ban Thường vụ Tỉnh ủy yêu cầu:`, and nothing of whom: what stands below says who does it. */
function onlyAsks(words: readonly Word[], next: number): boolean {
  const asks = phraseAt(words, next, ASKS)
  if (asks === 0) return false
  const rest = words[next + asks + phraseAt(words, next + asks, AS_FOLLOWS)]
  return rest === undefined || rest.gap === ':'
}

/** Offices that are no person. */
const BUREAUS = new Set(['ban thường vụ', 'thường trực'])

/** Who chairs a meeting, and gives orders there: `Chủ tịch UBND tỉnh chỉ đạo:`. */
const CHAIRS = /chủ tịch|thủ tướng|bí thư|phó/u

/**
 * `Đảng ủy Chính phủ chỉ đạo:`, `Bộ trưởng Bộ Y tế chỉ đạo:`, `Chủ tịch UBND các xã chỉ đạo:`: they are charged with
 * what stands below, and not those who give the orders of the text.
 */
function leadsBelow(words: readonly Word[], item: Item, next: number): boolean {
  const { opening, from, to } = item
  if (words[next]?.key !== 'chỉ' || (words[next + 2]?.gap ?? ':') !== ':') return false
  if (!opening?.office || BUREAUS.has(opening.head) || isGroup(words, item)) return true
  return !CHAIRS.test(opening.head) && to - from > opening.length + 1
}

/** A heading that says of a group which it means: `Chủ tịch UBND các xã trong khu vực chịu ảnh hưởng của bão`. */
function isSaidWhich(words: readonly Word[], items: readonly Item[], next: number): boolean {
  const last = items[items.length - 1]
  if (words[next]?.gap !== ' ' || phraseAt(words, next, WHICH) === 0 || !isGroup(words, last)) return false
  for (let at = next; at < words.length; at++) if (words[at]?.gap !== ' ' || isVerb(words, at)) return false
  return words.length < (SIGHTS.at(-1) ?? 0)
}

/** Many bodies: `các …`, or offices and authorities of them. */
export function isGroup(words: readonly Word[], item: Item | undefined): boolean {
  if (!item) return false
  return item.opening?.form === 'plural' || words.slice(item.from, item.to).some(({ key }) => key === 'các')
}

/** `Bộ Y tế (2023), Báo cáo …`: the author of a book in a list of sources. */
function isAuthor(words: readonly Word[], item: Item | undefined): boolean {
  if (!item) return false
  for (let at = item.from + 1; at < Math.min(item.from + 12, words.length); at++) {
    const word = words[at] as Word
    if (word.inside) return !words[at - 1]?.inside && words[at + 1]?.inside !== true && YEAR.test(word.key)
  }
  return false
}

/** `Hội đồng` before a verb: the name goes on (`Hội đồng phối hợp phổ biến pháp luật`). */
export function isHeadOnly(item: Item): boolean {
  const opening = item.opening
  if (opening?.form !== 'body' || item.to - item.from > opening.length) return false
  return !opening.office && !COMPLETE.has(opening.head) && !ACRONYMS.has(opening.head)
}

/** `chủ trì, phối hợp`, which only a predicate says. */
function isPair(words: readonly Word[], at: number): boolean {
  return words[at]?.key === 'chủ' && (words[at + 2]?.gap === ',' || words[at + 2]?.key === 'phối')
}

/** The group says which: `đơn vị liên quan`, `chính quyền địa phương`. */
function isDefinite(words: readonly Word[], end: number): boolean {
  const last = words[end - 1]?.key
  return last === 'quan' || last === 'phương' || last === 'ngành'
}
