/** Where a name ends that no mark ends: before what is to be done, in a sentence or in a cell. */

import { AT_LEAST, isVerb } from '../duty/verb.js'
import { COMMISSIONS, TURNS, VERBS, WEAK_VERBS, WORKS_OF_OFFICES } from '../duty/words.js'
import { phraseAt, phrases } from '../phrases.js'
import type { Word } from '../words.js'
import { openingAt } from './body.js'
import { ADDITIONS, HAMLETS, HEADS, KINDS, NOUNS, PAIRED } from './body-words.js'
import { isReview } from './court-offices.js'
import type { Item } from './item.js'
import { FIRM, isBehindName, isClosed, isComplete, isNumberedUnit, isProper, isSeated, organises } from './name.js'
import { CHARGES, DUTIES } from './name-tail.js'
import { namedWorkEnd } from './named-works.js'
import { isBehindRole, isDoneByAll } from './predicate.js'
import { HAMLET_ENDS, isBody, isShareOfEach } from './start.js'

const ORGANISE = phrases('tổ chức')
/** Heads that are no name without what follows: `Tổ bảo vệ …`, `Ban quản lý …`. */
const GROWING = new Set(['tổ', 'đội', 'ban', 'trạm', 'quỹ'])
/** Heads of offices that are named after a work of theirs. */
const OFFICES = new Set(['phòng', 'hội'])
const NUMBER = /^\d+$/
/** Before `về` and a field. */
const COMPETENCES = new Set(['chuyên trách', 'chuyên môn', 'nhà nước', 'chuyên ngành', 'tội phạm', 'hành chính'])
/** What no name holds, in a cell too. */
const PREDICATES = phrases(`
  chủ trì, phối hợp với, phối hợp thực hiện, phối hợp chặt chẽ, triển khai thực hiện, tổ chức thực hiện,
  tham mưu cho, tham mưu ubnd, tham mưu ủy ban, tham mưu trình, trình cấp, trình ubnd, trình ủy ban, trình hđnd,
  trình hội đồng, trình thủ tướng, trình chính phủ, là cơ quan, là đơn vị, làm đầu mối, là đầu mối, có trách nhiệm,
  chịu trách nhiệm, theo chức năng, theo thẩm quyền, theo phân công, trong phạm vi chức năng, trong phạm vi nhiệm vụ,
  trong phạm vi quyền hạn, trong phạm vi trách nhiệm, đối với
`)

/** What is to be done, or the role, behind a name in a cell: `Sở Y tế chủ trì`, `UBND cấp xã triển khai`. */
export function endsInCell(words: readonly Word[], item: Item, at: number): boolean {
  if (!item.opening || words[at]?.capital) return false
  if (phraseAt(words, at, PREDICATES) > 0) return true
  return isVerb(words, at) && isComplete(words, item)
}

/** `…, theo dõi`, `… và xây dựng`: after a mark in prose only a name with a capital, or a noun, goes on. */
export function endsAfterMark(words: readonly Word[], item: Item, start: number): boolean {
  const word = words[start] as Word
  if (isReview(words, item, start)) return false
  if (word.gap === ',' && (phraseAt(words, start, PAIRED) > 0 || isSecondWork(words, item, start))) return false
  if (word.gap === ',' && (isPairOfWorks(words, start) || phraseAt(words, start, SCHOOLS) > 0)) return false
  if (isShareOfEach(words, start)) return true
  if (HAMLETS.has(word.key) && HAMLET_ENDS.has(words[start - 1]?.key ?? '')) return false
  // `các tỉnh Hòa Bình, Cần Thơ` has a name with the word of a turn
  const isName = word.gap === ',' && isProper(word)
  if (isVerb(words, start) || (!isName && phraseAt(words, start, TURNS) > 0)) return true
  if (phraseAt(words, start, WEAK_VERBS) > 0) {
    // `Chi cục Thủy lợi và phòng chống thiên tai`: a known name may be the beginning of another
    const whole = word.gap === ',' || item.opening?.form !== 'body' || FIRM.has(item.opening.head)
    return (whole && isComplete(words, item)) || isClosed(words, item)
  }
  if (word.capital || word.gap !== ',' || phraseAt(words, start, NOUNS) > 0 || openingAt(words, start) !== null)
    return false
  return item.opening?.form === 'body' || isClosed(words, item)
}

/** `Hiệu trưởng các trường mầm non, | tiểu học`: the kinds of schools that are meant. */
const SCHOOLS = phrases('mầm non, mẫu giáo, tiểu học, trung học, thcs, thpt')

const SECOND_WORKS = phrases('bồi dưỡng, tập huấn, huấn luyện')

const PAIRS: ReadonlyMap<string, ReturnType<typeof phrases>> = new Map([
  ['bồi thường', phrases('giải phóng mặt bằng, hỗ trợ')],
  ['đào tạo', phrases('bồi dưỡng')],
  ['học sinh', phrases('sinh viên')],
])

/** `Hội đồng bồi thường, | giải phóng mặt bằng`, `Trường Đào tạo, | bồi dưỡng cán bộ`: two works in one name. */
const isPairOfWorks = (words: readonly Word[], start: number): boolean => {
  const second = PAIRS.get(`${words[start - 2]?.key} ${words[start - 1]?.key}`)
  return second !== undefined && phraseAt(words, start, second) > 0 && words[start - 3]?.gap === ' '
}

/** `các cơ sở đào tạo, | bồi dưỡng giáo viên`: both works tell which they are. */
function isSecondWork(words: readonly Word[], { from, opening }: Item, start: number): boolean {
  const noun = from + (opening?.length ?? 0) - (opening?.head.split(' ').length ?? 0)
  const behind = start + phraseAt(words, start, SECOND_WORKS)
  if (behind === start || noun + phraseAt(words, noun, KINDS) !== start) return false
  return words[behind]?.gap === ' ' && !isVerb(words, behind)
}

/** Whether the name ends before `words[at]`, a small word right behind it. */
export function endsBefore(words: readonly Word[], item: Item, at: number, known: number): boolean {
  if (item.opening === null) return at - item.from >= known
  if (isBehindRole(words, at) || isFocal(words, item, at)) return true
  if (isLogistics(words, at) || isHeadOfBody(words, item, at)) return false
  // `UBND tỉnh các giải pháp`: what is many behind a name is no part of it, unless they are bodies or places
  if (words[at]?.key === 'các' && !openingAt(words, at))
    return isComplete(words, item) && !isForWorks(words, item, at) && phraseAt(words, at + 1, ZONES) === 0
  if (phraseAt(words, at, ADDITIONS) > 0 || isOfField(words, at) || isOfField(words, at - 1)) return false
  if (words[at]?.key === 'được' && item.opening?.form === 'body') return true
  if (commissions(words, at)) return true
  if (isProvider(words, item, at) || isAwayFromSeat(words, item, at)) return false
  if (isWorkOfName(words, item, at)) return false
  if (isVerb(words, at) || isOwnedByEach(words, item, at) || isDoneByAll(words, item, at)) return true
  const head = at === item.from + 1 ? (item.opening?.head ?? '') : ''
  const grows = GROWING.has(head)
  if (phraseAt(words, at, TURNS) > 0) return !grows && !isOfMinors(words, at)
  if (phraseAt(words, at, ORGANISE) > 0) return isComplete(words, item) || isHeldByEach(words, item, at)
  if (grows && phraseAt(words, at, WEAK_VERBS) > 0) return false
  if (OFFICES.has(head) && phraseAt(words, at, WORKS_OF_OFFICES) > 0) return false
  if (isSeated(words, item)) return true
  const weak = phraseAt(words, at, WEAK_VERBS)
  if (weak > 0)
    return (
      isComplete(words, item) ||
      words[at - 1]?.capital === true ||
      isHelp(words, at, weak) ||
      isDone(words, at) ||
      isOneOfVerbs(words, item, at) ||
      namedWorkEnd(words, item, item.from + item.opening.length) === at
    )
  const isFirm = FIRM.has(item.opening?.head ?? '') || isOfCommittee(words, at) || isBehindName(words, item, at)
  return (at - item.from === known && isFirm) || isClosed(words, item) || isBehindNumber(words, item, at)
}

/** `Đội Thuế số 2 | bắc loa` */
const isBehindNumber = (words: readonly Word[], item: Item, at: number): boolean =>
  isNumberedUnit(words, at) && isBehindName(words, item, at)

/** `Các trường | tổ chức trại hè` */
const isHeldByEach = (words: readonly Word[], { from, opening }: Item, at: number): boolean =>
  opening?.form === 'plural' && at === from + opening.length && organises(words, at)

/** `Ủy ban Kiểm tra Tỉnh ủy | thanh tra công vụ`: the name of a known body ends in whose it is. */
const isOfCommittee = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.key === 'ủy' && words[at - 2]?.capital === true

/** `Thư ký Đoàn | kiểm tra`: the head of the body that an office is of goes on. */
const isHeadOfBody = (words: readonly Word[], { from, opening }: Item, at: number): boolean =>
  opening?.office === true &&
  at > from + opening.length &&
  words[at - 1]?.capital === true &&
  phraseAt(words, at - 1, HEADS) > 1

/** `Phòng Hậu cần`: the word of a duty, `cần`, ends the name of a branch of the forces. */
const isLogistics = (words: readonly Word[], at: number): boolean =>
  words[at]?.key === 'cần' && words[at]?.gap === ' ' && words[at - 1]?.key === 'hậu'

/** `Tòa Gia đình và người | chưa thành niên` */
const isOfMinors = (words: readonly Word[], at: number): boolean =>
  words[at]?.key === 'chưa' && words[at + 1]?.key === 'thành' && words[at + 2]?.key === 'niên'

const BRANCHES = new Set(['phân hiệu', 'phân viện', 'chi nhánh', 'cơ quan'])
const OFFICES_OF = phrases('văn phòng đại diện, ban đại diện, cơ quan đại diện')

/** `Phân hiệu Đại học Y | tại Sơn Hà`: where the part of a body is that is told by its place. */
function isAwayFromSeat(words: readonly Word[], { from, opening }: Item, at: number): boolean {
  const next = words[at + 1]
  if (words[at]?.key !== 'tại' || !next?.capital || next.gap !== ' ') return false
  return BRANCHES.has(opening?.head ?? '') || phraseAt(words, from, OFFICES_OF) > 0
}

/** `Công đoàn | các khu công nghiệp tỉnh`, `Hạt Kiểm lâm | các khu vực` */
const ZONES = phrases('khu công nghiệp, khu kinh tế, khu chế xuất, cụm công nghiệp, kcn, kkt, kcx, ccn, khu vực')

const MANAGES = phrases('ban quản lý, bql, bqlda, trung tâm quản lý, công ty quản lý')
const MANAGED = phrases('công trình, dự án, khu, cụm, tuyến, chợ, bến')

/** `Ban Quản lý dự án đầu tư xây dựng | các công trình giao thông`: what the body is there for. */
function isForWorks(words: readonly Word[], { from }: Item, at: number): boolean {
  return phraseAt(words, from, MANAGES) > 0 && phraseAt(words, at + 1, MANAGED) > 0
}

/** Of these bodies are told by what they are for less often than by what they do: unlike `đơn vị sản xuất các …`. */
const DONE = phrases(
  'nghiên cứu, xây dựng, hỗ trợ, phân tích, kiểm soát, vận hành, cung ứng, duy trì, quảng bá, giới thiệu',
)

/** `các cơ quan | nghiên cứu các chính sách`, where no bodies follow. */
function isDone(words: readonly Word[], at: number): boolean {
  const behind = at + phraseAt(words, at, DONE)
  if (behind === at || words[at - 1]?.key === 'viện') return false
  const next = words[behind]
  return next?.gap === ' ' && (next.key === 'các' || next.key === 'việc') && !openingAt(words, behind)
}

/** `Văn phòng Sở | đầu mối`, but `Cơ quan đầu mối` is one of its kind. */
const isFocal = (words: readonly Word[], { from, to, opening }: Item, at: number): boolean =>
  words[at]?.key === 'đầu' && words[at + 1]?.key === 'mối' && opening?.form === 'body' && to > from + opening.length

/** `các thôn | hỗ trợ.`: behind it no name goes on. */
const isHelp = (words: readonly Word[], at: number, weak: number): boolean =>
  words[at]?.key === 'hỗ' && words[at + weak]?.gap !== ' '

const MADE = phrases('xây dựng, thiết kế, nghiên cứu, điều phối')
/** What a body does behind one of these, and is never called by. */
const NEVER_NAMED = phrases('tham mưu, đề xuất, báo cáo, trình, đánh giá, rà soát, tổng hợp, hoàn thiện, đôn đốc')

/** `Các tổ chuyên môn | xây dựng, thẩm định kho học liệu`: a verb that no name holds goes on with it. */
function isOneOfVerbs(words: readonly Word[], { opening }: Item, at: number): boolean {
  const behind = at + phraseAt(words, at, MADE)
  // `Phòng Tài chính - Kế hoạch | nghiên cứu, tham mưu …`
  if (behind > at && words[behind]?.gap === ',' && phraseAt(words, behind, NEVER_NAMED) > 0) return true
  return behind > at && opening?.form !== 'body' && words[behind]?.gap === ',' && isVerb(words, behind)
}

/** `Ban Thường vụ Tỉnh ủy giao Ban Tổ chức …`: behind it whom it charges. */
function commissions(words: readonly Word[], at: number): boolean {
  const length = phraseAt(words, at, COMMISSIONS)
  return length > 0 && isBody(words, at + length + (words[at + length]?.key === 'cho' ? 1 : 0))
}

/** Heads of bodies that are called by their work. */
const CALLED = new Set(['hội đồng', 'tiểu ban'])

/** `Hội đồng | tuyển dụng thông báo …`: what the body is for, where another verb says what it does. */
function isWorkOfName(words: readonly Word[], { from, opening }: Item, at: number): boolean {
  if (!CALLED.has(opening?.head ?? '') || at !== from + (opening?.length ?? 0)) return false
  const behind = at + phraseAt(words, at, VERBS)
  return behind > at && words[behind]?.gap === ' ' && isVerb(words, behind)
}

/** `Mỗi xã | có ít nhất 01 mô hình`, `Mỗi xã, phường | xây dựng 01 mô hình`: how many each is to have. */
function isOwnedByEach(words: readonly Word[], item: Item, at: number): boolean {
  if (words[item.from]?.key !== 'mỗi') return false
  const verb = words[at]?.key === 'có' ? 1 : phraseAt(words, at, WEAK_VERBS)
  return verb > 0 && (NUMBER.test(words[at + verb]?.key ?? '') || phraseAt(words, at + verb, AT_LEAST) > 0)
}

const PROVIDES = phrases('cung cấp')
const PROVIDERS = new Set(['doanh nghiệp', 'cơ sở', 'tổ chức', 'đơn vị', 'cá nhân', 'công ty', 'hợp tác xã'])

const LONGEST_SERVICE = 14

/** `Các doanh nghiệp cung cấp dịch vụ Internet phải …`: who they are, where a colon or what they are to do follows. */
function isProvider(words: readonly Word[], item: Item, at: number): boolean {
  const length = phraseAt(words, at, PROVIDES)
  if (length === 0 || item.opening?.form === 'body') return false
  if (!PROVIDERS.has(`${words[at - 2]?.key} ${words[at - 1]?.key}`)) return false
  for (let end = at + length + 1; end < Math.min(words.length, at + LONGEST_SERVICE); end++) {
    const gap = words[end]?.gap
    if (gap === ':') return true
    if (gap !== ' ') return false
    if (phraseAt(words, end, CHARGES) > 0 || phraseAt(words, end, DUTIES) > 0 || isVerb(words, end)) return true
  }
  return false
}

/** `chuyên trách về`, `quản lý nhà nước về`: the field that such a body is for belongs to its name. */
function isOfField(words: readonly Word[], at: number): boolean {
  const before = words[at - 2]?.key
  return words[at]?.key === 'về' && COMPETENCES.has(`${before} ${words[at - 1]?.key}`)
}
