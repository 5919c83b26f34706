/**
 * Reads a list of bodies word by word. A list has no grammar of its own marks: commas and `và` stand
 * between names and inside them (`Sở Văn hóa, Thể thao và Du lịch`). The rule is that a new item must
 * begin as a body or a group begins (see `openingAt`); known names are taken whole.
 */
import { knownNameAt } from './agency-index.js'
import { provinceOfKey } from './agency-name.js'
import { isCity, isOwnGroup, isRank, type Opening, openingAt } from './body.js'
import { ADDITIONS, HAMLETS, HEADS, KINDS, NOUNS, PAIRED, RANKS } from './body-words.js'
import { COMMISSIONS, MANNERS, ORGANISED, TURNS, VERBS, WEAK_VERBS } from './duty-words.js'
import { CHARGES, competenceEnd, DUTIES, fieldEnd, missionEnd, ownerEnd } from './name-tail.js'
import { phraseAt, phrases } from './phrases.js'
import { bodiesOfPlaces, type Member, sharedHeadAt, sharedTailAt } from './shared-head.js'
import type { Word } from './words.js'

export interface Item {
  from: number
  /** Index of the word after the last one. */
  to: number
  opening: Opening | null
  /** The bodies that share its head or tail; none for a name of its own. */
  members: readonly Member[]
  /** What stands behind the last of them and is of all. */
  tail?: Member
}

export interface List {
  items: Item[]
  /** Index of the first word that is not part of the list. */
  next: number
}

/** A semicolon or a line break divides; a comma, a slash or `và` may stand inside a name. */
const LOOSE = new Set([',', '/'])
/** What `các cơ quan, đơn vị, địa phương` adds to `các sở, ban, ngành` is the same group. */
const TAILS = new Set(['cơ quan', 'đơn vị', 'địa phương'])
const BROAD = new Set(['sở', 'bộ', 'ban', 'ngành', 'cấp', 'cơ quan', 'đơn vị'])
/** What `Thủ trưởng các phòng, ban` goes on with. */
const OFFICE_TAILS = new Set([
  'vụ',
  'cục',
  'tổng cục',
  'tỉnh ủy',
  'thành ủy',
  'huyện ủy',
  'đảng ủy',
  'đoàn thể',
  'hội',
  'tổ chức',
  'phòng',
  'trung tâm',
  'trường',
  'bệnh viện',
  'viện',
])
const CUT_OFF = new Set(['sở', 'bộ', 'cục', 'vụ', 'viện'])
/** Heads whose known names are never the beginning of a longer one. */
const FIRM = new Set(['sở', 'bộ', 'ubnd', 'ủy ban nhân dân', 'công an', 'thuế', 'tỉnh ủy'])
const ORGANISE = phrases('tổ chức')
/** Heads that are no name without what follows: `Tổ bảo vệ …`, `Ban quản lý …`. */
const GROWING = new Set(['tổ', 'đội', 'ban', 'trạm', 'quỹ'])
const TWIN_HEADS = new Set(['sở', 'bộ'])
/** In words: no name of the registry is longer. */
const LONGEST_NAME = 40
const LOCAL_BODIES = new Set(['ubnd', 'ủy ban nhân dân', 'hđnd', 'hội đồng nhân dân', 'đảng ủy', 'chủ tịch', 'công an'])
const PLACE_ENDS = new Set('tỉnh xã phường trấn huyện quận phố khu'.split(' '))
const AUTHORITIES = phrases('ubnd, ủy ban nhân dân, hđnd, hội đồng nhân dân')
/** How the name of a local authority begins. */
const LOCAL_HEADS = new Set(['ubnd', 'ủy'])
/** `Trung tâm Dịch vụ tổng hợp`, `Phòng Kế hoạch tổng hợp`: before the word as an adjective. */
const GENERAL = new Set(['dịch vụ', 'kế hoạch'])
/** Before `về` and a field. */
const COMPETENCES = new Set(['chuyên trách', 'chuyên môn', 'nhà nước', 'chuyên ngành'])
const NUMBER = /^\d+$/
/** What no name holds, in a cell too. */
const PREDICATES = phrases(`
  chủ trì, phối hợp với, phối hợp thực hiện, phối hợp chặt chẽ, triển khai thực hiện, tổ chức thực hiện,
  tham mưu cho, tham mưu ubnd, tham mưu ủy ban, tham mưu trình, trình cấp, trình ubnd, trình ủy ban, trình hđnd,
  trình hội đồng, trình thủ tướng, trình chính phủ, là cơ quan, là đơn vị, làm đầu mối, là đầu mối, có trách nhiệm,
  chịu trách nhiệm, theo chức năng, theo thẩm quyền, theo phân công, đối với
`)

/**
 * Reads the list that begins at `words[at]`. In a sentence (`prose`) it ends where what is to be done
 * begins and each item must have an opening; in a cell it takes all words.
 */
export function readList(words: readonly Word[], at: number, prose: boolean): List {
  const items: Item[] = []
  let from = at
  while (from < words.length) {
    let opening = openingAt(words, from, items.length === 0 && prose)
    if (prose && !opening && !isKnownName(words, from)) break
    if (!opening) {
      from = afterLabel(words, from)
      opening = openingAt(words, from)
    }
    const item: Item = { from, to: from, opening, members: [] }
    const { next, more } = readItem(words, item, prose)
    items.push(item)
    from = Math.max(next, from + 1)
    if (!more) break
  }
  return { items, next: from }
}

/** Sets `item.to`; where the next item begins, or, with no `more`, what stands behind the list. */
function readItem(words: readonly Word[], item: Item, prose: boolean): { next: number; more: boolean } {
  const office = item.opening?.office || item.opening?.people ? item.opening.length : 0
  const shared = sharedHeadAt(words, item.from + office) ?? (office === 0 ? sharedTailAt(words, item.from) : null)
  const known = shared
    ? shared.next - item.from
    : Math.max(knownAlone(words, item.from), ofKnownBody(words, item), bodiesOfPlaces(words, item.from))
  if (shared) {
    item.members = shared.members
    if (shared.tail) item.tail = shared.tail
  }
  let at = item.from + Math.max(known, item.opening?.length ?? 1)
  for (; at < words.length; at++) {
    item.to = at
    const word = words[at] as Word
    // a colon in front of a bracket ends the list: `…: (1) rà soát`
    const opens = word.inside && !words[at - 1]?.inside
    if (opens && !prose && word.gap === ';') return { next: at, more: true }
    if (word.inside && !(prose && opens && word.gap === ':')) continue
    if (!prose && isNumbered(words, at)) return { next: at + 1, more: true }
    const joint = word.key === 'và' || word.key === 'cùng' ? 1 : 0
    if (word.gap === ';' || (word.gap === '.' && !prose)) return { next: at, more: true }
    if (prose && (word.gap === ':' || word.gap === '.')) return { next: at, more: false }
    const loose = joint > 0 || LOOSE.has(word.gap)
    if (loose) {
      const start = joint > 0 && words[at + joint]?.key === 'với' ? at + 2 : at + joint
      if (start >= words.length) return { next: words.length, more: false }
      if (begins(words, item, start, joint > 0 || word.gap === '/')) return { next: start, more: true }
      const tail = Math.max(ownerEnd(words, item, start), prose ? fieldEnd(words, item, start) : 0)
      if (prose && tail === 0 && endsAfterMark(words, item, start)) return { next: at, more: false }
      at = Math.max(start, tail - 1)
      continue
    }
    if (isTwin(words, item, at) || (!prose && isFollowed(words, item, at))) return { next: at, more: true }
    const tail = Math.max(competenceEnd(words, item, at), prose ? missionEnd(words, item, at) : 0)
    if (tail > at) {
      at = tail - 1
      continue
    }
    if (!prose && word.gap === '-' && isComplete(words, item) && isBody(words, at)) return { next: at, more: true }
    if (!prose && endsInCell(words, item, at)) return { next: nextItem(words, item, at), more: true }
    if (prose && (!word.capital || word.acronym) && endsBefore(words, item, at, known)) {
      return { next: at, more: false }
    }
  }
  item.to = words.length
  return { next: words.length, more: false }
}

/** The length of a known name: `Hội Nông dân, Tỉnh Đoàn` begins with none that takes in `Tỉnh`. */
function knownAlone(words: readonly Word[], from: number): number {
  if (isBesideAuthority(words, from)) return 0
  const known = knownNameAt(words, from)
  const last = words[from + known - 1]
  const isNext = known > 1 && last?.gap === ',' && !last.acronym && openingAt(words, from + known - 1)?.form === 'body'
  return isNext ? known - 1 : known
}

/** `Đảng ủy, UBND xã`: the committee of the place and its authority, where `Đảng ủy UBND xã` is that of the authority. */
function isBesideAuthority(words: readonly Word[], from: number): boolean {
  if (words[from]?.key !== 'đảng' || words[from + 1]?.key !== 'ủy') return false
  const next = from + (words[from + 2]?.key === 'và' ? 3 : 2)
  if (next === from + 2 && words[next]?.gap !== ',') return false
  const authority = phraseAt(words, next, AUTHORITIES)
  const place = words[next + authority]?.key ?? ''
  return authority > 0 && place !== 'các' && place !== 'cấp'
}

/** The length of `Trưởng Ban Xây dựng Đảng`, the head or people of a body that the registry names; 0 for another item. */
function ofKnownBody(words: readonly Word[], { from, opening }: Item): number {
  if (!opening?.office && !opening?.people) return 0
  for (let at = 1; at < opening.length; at++) {
    const known = knownNameAt(words, from + at)
    if (known > opening.length - at) return at + known
  }
  return 0
}

/** `Viettel`, `MobiFone`: a name without a head. */
function isKnownName(words: readonly Word[], at: number): boolean {
  return words[at]?.capital === true && knownNameAt(words, at) > 0 && phraseAt(words, at, HEADS) === 0
}

/** Whether a new item begins at `start`, after a mark or `và`. */
function begins(words: readonly Word[], item: Item, start: number, close: boolean): boolean {
  if (isVerb(words, start)) return false
  if (isCutOff(words, start) || isCity(words, start)) return true
  if (isCity(words, item.from) && words[start]?.gap === ',' && isProvince(words, start)) return true
  const next = openingAt(words, start)
  const current = item.opening
  if (!next && words[start]?.capital && knownNameAt(words, start) > 0) return true
  if (!next || (current?.office && item.to - item.from === current.length)) return false
  if (current && isTwinOffice(words, item, next)) return false
  if (isOneOfCommittees(words, item, start, next)) return false
  if (next.form === 'noun' && HAMLETS.has(next.head) && HAMLET_ENDS.has(words[item.to - 1]?.key ?? '')) return false
  if (next.form === 'body' || !current) return true
  const open = current.form !== 'body' && item.members.length === 0
  const broad = open && BROAD.has(current.head) && !isClosed(words, item)
  if (current.head === LEADER && next.form === 'noun') return false
  if (next.form === 'plural') return !(close && broad && TAILS.has(next.head)) || endsInKnownName(words, item)
  if (isOwnGroup(next)) return true
  if (next.form === 'noun' && isOfBodies(words, item)) return false
  if (current.office && OFFICE_TAILS.has(next.head) && next.form === 'noun') return false
  if (current.office) return !(isRank(next) || BROAD.has(next.head) || TAILS.has(next.head))
  if (isRank(next) && (current.form === 'body' || isOfPlaces(words, item))) return false
  return current.form === 'body' || isClosed(words, item) || (isOfKind(words, item) && GENERAL_NOUNS.has(next.head))
}

const PARTY_COMMITTEES = new Set(['tỉnh ủy', 'huyện ủy', 'thị ủy', 'quận ủy', 'thành ủy', 'đảng ủy'])
const UNDER = new Set(['trực', 'thuộc', 'và'])

/**
 * `Các Huyện ủy, Thành ủy, Đảng ủy trực thuộc Tỉnh ủy`, `Ban Thường vụ Tỉnh ủy, Thành ủy`: the kinds of one group, none
 * of them named by its place.
 */
function isOneOfCommittees(words: readonly Word[], { from, to, opening }: Item, start: number, next: Opening): boolean {
  if (!PARTY_COMMITTEES.has(next.head)) return false
  if (!PARTY_COMMITTEES.has(`${words[to - 2]?.key} ${words[to - 1]?.key}`)) return false
  const many = words.slice(from, to).some(({ key }) => key === 'các')
  if (!many && (!opening?.office || next.head === 'đảng ủy' || next.office)) return false
  const behind = start + next.length
  const word = words[behind]
  return word?.gap !== ' ' || UNDER.has(word.key) || isVerb(words, behind)
}

const GENERAL_NOUNS = new Set(['cơ quan', 'đơn vị'])

/** `Cơ sở khám bệnh, chữa bệnh`: what they do tells them from the bodies named behind them. */
function isOfKind(words: readonly Word[], { from, opening }: Item): boolean {
  const noun = from + (opening?.length ?? 0) - (opening?.head.split(' ').length ?? 0)
  return phraseAt(words, noun, KINDS) > 0
}

const LONGEST_PROVINCE = 3

/** `TP. Hồ Chí Minh, Đà Nẵng`: behind a city, a name that is a province up to the next mark. */
function isProvince(words: readonly Word[], at: number): boolean {
  let to = at + 1
  while (words[to]?.gap === ' ' && words[to]?.capital && to - at <= LONGEST_PROVINCE) to++
  const name = words.slice(at, to).map(({ key }) => key)
  return provinceOfKey(name.join(' ')) !== undefined
}

/** `Người đứng đầu cấp ủy, chính quyền, cơ quan`: of all of them. */
const LEADER = 'người đứng đầu'
/** `Ban tự quản các thôn, buôn`: places below the commune, named one after the other. */
const HAMLET_ENDS = new Set(['thôn', 'ấp', 'bản', 'buôn', 'làng', 'khóm', 'xóm', 'phố', 'cư'])
const COUNCILS = new Set(['hđnd', 'hội đồng nhân dân'])
const COMMITTEES = new Set(['ubnd', 'ủy ban nhân dân'])

/** `Văn phòng HĐND và UBND xã`: one office of both. */
function isTwinOffice(words: readonly Word[], item: Item, next: Opening): boolean {
  if (!COMMITTEES.has(next.head)) return false
  const keys = words.slice(item.from, item.to).map(({ key }) => key)
  const office = keys.indexOf('phòng')
  return keys[office - 1] === 'văn' && COUNCILS.has(keys.slice(office + 1).join(' '))
}

/** `…, Bộ` at the end of a list or a line: the page was cut in the middle of a name. */
export function isCutOff(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word?.capital || !CUT_OFF.has(word.key)) return false
  const next = words[at + 1]
  return next === undefined || next.gap === ';'
}

/** `1. Sở Y tế 2. Sở Nội vụ`: the number of the next item. */
function isNumbered(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word
  const next = words[at + 1]
  return word.key.length <= 2 && NUMBER.test(word.key) && next?.gap === '.' && openingAt(words, at + 1) !== null
}

function isBody(words: readonly Word[], at: number): boolean {
  return words[at]?.capital === true && openingAt(words, at)?.form === 'body'
}

/** What is to be done, or the role, behind a name in a cell: `Sở Y tế chủ trì`, `UBND cấp xã triển khai`. */
function endsInCell(words: readonly Word[], item: Item, at: number): boolean {
  if (!item.opening || words[at]?.capital) return false
  if (phraseAt(words, at, PREDICATES) > 0) return true
  return isVerb(words, at) && isComplete(words, item)
}

/** Where the next item of a cell begins, behind what a name is not part of. */
function nextItem(words: readonly Word[], item: Item, from: number): number {
  if (afterLabel(words, from) > from) return from
  for (let at = from + 1; at < words.length; at++) {
    const word = words[at] as Word
    if (word.gap === ';' || word.gap === '.') return at
    const joint = word.key === 'và' ? 1 : 0
    if ((joint > 0 || word.gap === ',') && begins(words, item, at + joint, joint > 0)) return at + joint
    if (afterLabel(words, at) > at) return at
  }
  return words.length
}

/** `a`, `12`, and no short name: `TT HĐND` is Thường trực Hội đồng nhân dân. */
const isShortLabel = (word: Word | undefined): boolean =>
  word !== undefined && (word.key.length === 1 || (word.key.length === 2 && !word.acronym))

/** Behind what is no name at the head of an item: `a)`, `2.`, `Chủ trì:`, `Giao`, `phối hợp với`. */
function afterLabel(words: readonly Word[], at: number): number {
  // `Sở Nội vụ, Sở Y tế`: behind a label stands no comma
  if (isShortLabel(words[at]) && words[at + 1]?.gap !== ',' && openingAt(words, at + 1)) return at + 1
  let behind = at + Math.max(phraseAt(words, at, COMMISSIONS), phraseAt(words, at, CHARGES))
  if (behind > at) behind += phraseAt(words, behind, MANNERS)
  if (behind > at && openingAt(words, behind)) return behind
  for (let i = at + 1; i <= at + 5; i++) {
    if (words[i]?.gap === ':' && openingAt(words, i)) return i
  }
  return at
}

/** `…, theo dõi`, `… và xây dựng`: after a mark in prose only a name with a capital, or a noun, goes on. */
function endsAfterMark(words: readonly Word[], item: Item, start: number): boolean {
  const word = words[start] as Word
  if (word.gap === ',' && phraseAt(words, start, PAIRED) > 0) return false
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

/** Whether the name ends before `words[at]`, a small word right behind it. */
function endsBefore(words: readonly Word[], item: Item, at: number, known: number): boolean {
  if (item.opening === null) return at - item.from >= known
  // `UBND tỉnh các giải pháp`: what is many behind a name is no part of it, unless they are bodies or places
  if (words[at]?.key === 'các' && !openingAt(words, at)) return isComplete(words, item)
  if (phraseAt(words, at, ADDITIONS) > 0 || isOfField(words, at) || isOfField(words, at - 1)) return false
  if (words[at]?.key === 'được' && item.opening?.form === 'body') return true
  if (commissions(words, at)) return true
  if (isProvider(words, item, at)) return false
  if (isVerb(words, at) || isOwnedByEach(words, item, at)) return true
  const grows = at === item.from + 1 && GROWING.has(item.opening?.head ?? '')
  if (phraseAt(words, at, TURNS) > 0) return !grows
  if (phraseAt(words, at, ORGANISE) > 0) return isComplete(words, item)
  if (grows && phraseAt(words, at, WEAK_VERBS) > 0) return false
  if (isSeated(words, item)) return true
  const weak = phraseAt(words, at, WEAK_VERBS)
  if (weak > 0) return isComplete(words, item) || words[at - 1]?.capital === true || isDone(words, at)
  return (at - item.from === known && FIRM.has(item.opening?.head ?? '')) || isClosed(words, item)
}

/** Of these bodies are told by what they are for less often than by what they do: unlike `đơn vị sản xuất các …`. */
const DONE = phrases('nghiên cứu, xây dựng, hỗ trợ, phân tích, kiểm soát')

/** `các cơ quan | nghiên cứu các chính sách`, where no bodies follow. */
function isDone(words: readonly Word[], at: number): boolean {
  const behind = at + phraseAt(words, at, DONE)
  if (behind === at || words[at - 1]?.key === 'viện') return false
  const next = words[behind]
  return next?.gap === ' ' && (next.key === 'các' || next.key === 'việc') && !openingAt(words, behind)
}

/** `Ban Thường vụ Tỉnh ủy giao Ban Tổ chức …`: behind it whom it charges. */
function commissions(words: readonly Word[], at: number): boolean {
  const length = phraseAt(words, at, COMMISSIONS)
  return length > 0 && isBody(words, at + length + (words[at + length]?.key === 'cho' ? 1 : 0))
}

const AT_LEAST = phrases('ít nhất, tối thiểu, không quá, không dưới, trên, khoảng, đủ')

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

/** Whether a verb that no name holds stands at `at`. */
export function isVerb(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word || (word.capital && !word.acronym)) return false
  // `báo cáo Thủ tướng Chính phủ, và trình, báo cáo Ban Bí thư`
  if (word.key === 'trình' && (word.gap === ',' || words[at - 1]?.key === 'và')) return true
  if (word.key === 'tổng' && GENERAL.has(`${words[at - 2]?.key} ${words[at - 1]?.key}`)) return false
  // `Ban Thường vụ Tỉnh ủy giao Ban Tổ chức …`, `Văn phòng Tỉnh ủy giúp Ban Thường vụ …`
  if ((word.key === 'giao' || word.key === 'giúp') && words[at + 1]?.capital) return openingAt(words, at + 1) !== null
  // `các cơ quan tham mưu, giúp việc Tỉnh ủy` are called so
  if (word.key === 'tham' && words[at + 2]?.key === 'giúp' && words[at + 3]?.key === 'việc') return false
  if (word.key === 'tổ' && words[at + 1]?.key === 'chức') {
    const counted = NUMBER.test(words[at + 2]?.key ?? '')
    return counted || phraseAt(words, at + 2, ORGANISED) > 0 || phraseAt(words, at + 2, VERBS) > 0
  }
  return phraseAt(words, at, VERBS) > phraseAt(words, at, WEAK_VERBS)
}

/** The name is one of the registry, or ends in one, or is a group that has said all. */
function isComplete(words: readonly Word[], item: Item): boolean {
  if (isClosed(words, item)) return true
  const last = words[item.to - 1]
  if (last?.key === 'tỉnh' || (last?.key === 'ương' && words[item.to - 2]?.key === 'trung')) return true
  if (item.opening && item.opening.form !== 'body' && (last?.key === 'ngành' || last?.key === 'phương')) return true
  return endsInKnownName(words, item)
}

/** A name of the registry ends what is read: `cơ quan chuyên môn thuộc Bộ Y tế`. */
function endsInKnownName(words: readonly Word[], item: Item): boolean {
  for (let at = Math.max(item.from, item.to - LONGEST_NAME); at < item.to; at++) {
    if (words[at]?.capital && knownNameAt(words, at) === item.to - at) return true
  }
  return false
}

/** `doanh nghiệp trong nước`, `trong và ngoài nước` */
const SIDES = new Set(['trong', 'ngoài'])

/** `… liên quan`, `các Sở, ngành Thành phố`: what a list of nouns ends with. */
function isClosed(words: readonly Word[], item: Item): boolean {
  const last = words[item.to - 1]
  if (last?.key === 'quan') return words[item.to - 2]?.key === 'liên'
  if (last?.key === 'nước') return SIDES.has(words[item.to - 2]?.key ?? '')
  if (words[item.to - 2]?.key === 'cấp' && RANKS.has(last?.key ?? '')) return true
  if (isOfPlaces(words, item)) return true
  const length = item.opening?.length ?? 0
  return (
    item.opening?.form !== 'body' &&
    last?.key === 'tỉnh' &&
    last.gap === ' ' &&
    item.to - item.from > length &&
    words[item.to - 2]?.key !== 'các'
  )
}

/** `UBND các xã`, `Đảng ủy các xã, phường`: the places that it is of end the name. */
function isOfPlaces(words: readonly Word[], item: Item): boolean {
  if (!LOCAL_BODIES.has(item.opening?.head ?? '') || !PLACE_ENDS.has(words[item.to - 1]?.key ?? '')) return false
  for (let at = Math.max(item.from, item.to - LONGEST_NAME); at < item.to - 1; at++) {
    if (words[at]?.key === 'các') return true
  }
  return false
}

/** `Văn phòng các sở`, `Ban Vì sự tiến bộ phụ nữ các sở, ban`: one such body in each of those that are named. */
function isOfBodies(words: readonly Word[], item: Item): boolean {
  for (let at = item.to - 1; at > item.from; at--) {
    if (words[at]?.key !== 'các') continue
    const named = openingAt(words, at)
    return named?.form === 'plural' && BROAD.has(named.head)
  }
  return false
}

const SEAT_ENDS = new Set(['tỉnh', 'huyện', 'xã', 'phường', 'quận', 'phố', 'trấn'])
/** What makes another word with the one before it: `xã hội`, `huyện ủy`, `thành phố thông minh`, `khu phố văn hóa`. */
const BEHIND_SEAT = new Set(['hội', 'ủy', 'viên', 'thông', 'văn', 'đảo', 'mới', 'nghề', 'số'])

/** A body whose name ends in where it sits: `Văn phòng UBND tỉnh`, `Trường Cao đẳng Sơn Hà`. */
function isSeated(words: readonly Word[], item: Item): boolean {
  if (BEHIND_SEAT.has(words[item.to]?.key ?? '')) return false
  const last = words[item.to - 1]
  const before = words[item.to - 2]
  if (item.opening?.form !== 'body' || last?.gap !== ' ' || !before) return false
  if (SEAT_ENDS.has(last.key) && !last.capital) return before.key !== 'các' && before.key !== 'cấp'
  if (!isProper(last) || !isProper(before) || phraseAt(words, item.to - 2, HEADS) > 0) return false
  return item.to - 2 >= item.from + item.opening.length
}

/** Only names of places have two such words in a row. */
function isProper(word: Word): boolean {
  return word.capital && !word.acronym
}

/** A name that no longer one begins with ends at `words[at]`. */
function isFirm(words: readonly Word[], item: Item, at: number): boolean {
  return FIRM.has(item.opening?.head ?? '') && knownNameAt(words, item.from) === at - item.from
}

/** `Bộ A Bộ B`, `các bộ, ngành Ủy ban nhân dân …`: two names with no mark between them. */
function isTwin(words: readonly Word[], item: Item, at: number): boolean {
  const word = words[at] as Word
  if (word.gap === ' ' && word.key === 'cơ' && isFirm(words, item, at)) return openingAt(words, at) !== null
  if (!word.capital || openingAt(words, at)?.form !== 'body') return false
  const before = words[item.to - 1]?.key
  if (item.opening?.form !== 'body' && before === 'ngành' && LOCAL_HEADS.has(word.key)) return true
  if (!TWIN_HEADS.has(word.key) || !TWIN_HEADS.has(words[item.from]?.key ?? '')) return false
  return knownNameAt(words, item.from) === at - item.from
}

/** `Công an tỉnh Sở Y tế` in a cell: two known names one behind the other, the first of which can be no part of the second. */
function isFollowed(words: readonly Word[], item: Item, at: number): boolean {
  if (words[at]?.gap !== ' ' || !isBody(words, at) || knownNameAt(words, at) < 2) return false
  const whole = knownNameAt(words, item.from) === at - item.from
  const [head, last] = [item.opening?.head ?? '', words[at - 1]?.key]
  // `Ban Quản lý dự án Sở Xây dựng` is one of many
  return whole && (FIRM.has(head) || (head === 'ban' && last !== 'án') || last === 'tỉnh')
}
