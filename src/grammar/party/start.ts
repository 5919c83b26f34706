/** Where the next name of a list of bodies begins: after a mark, after `và`, or right behind the one before. */
import { resolveAgency } from '../agency/agency.js'
import { agencyIndex, knownNameAt } from '../agency/agency-index.js'
import { provinceOfKey } from '../agency/agency-name.js'
import { isVerb } from '../duty/verb.js'
import { phraseAt } from '../phrases.js'
import type { Word } from '../words.js'
import { isCity, openingAt } from './body.js'
import { FIELDS, HAMLETS, HEADS, KINDS, SEATS } from './body-words.js'
import { isReview } from './court-offices.js'
import type { Item } from './item.js'
import { BROAD, endsInKnownName, FIRM, isClosed, isFirm, isOfBodies, isOfPlaces } from './name.js'
import { isOwnGroup, isRank, type Opening } from './opening.js'

/** What `các cơ quan, đơn vị, địa phương` adds to `các sở, ban, ngành` is the same group. */
const TAILS = new Set(['cơ quan', 'đơn vị', 'địa phương'])
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
const TWIN_HEADS = new Set(['sở', 'bộ'])

/** Of each class or subject: who they are is said in full. */
const TEACHERS = new Set(['giáo viên chủ nhiệm', 'giáo viên bộ môn'])

/** `Hiệu trưởng, Công đoàn`: a school has one, so the body behind it is another; a second office may share its body. */
const HEADS_OF_SCHOOLS = new Set(['hiệu trưởng', 'phó hiệu trưởng'])

/** Heads of offices that each body has one of: `Chánh Văn phòng, | Giám đốc các sở`; a deputy may share its body. */
const HEADS_OF_OFFICES = new Set(['chánh văn phòng', 'chánh thanh tra'])

/** An office that is said in full without the body that it is of. */
const isWholeOffice = ({ head }: Opening, next: Opening): boolean =>
  TEACHERS.has(head) ||
  (HEADS_OF_OFFICES.has(head) && !next.head.startsWith('phó')) ||
  (HEADS_OF_SCHOOLS.has(head) && next.form === 'body' && !next.office)

/** How the name of a local authority begins. */
const LOCAL_HEADS = new Set(['ubnd', 'ủy'])

/** `Viettel`, `MobiFone`: a name without a head; behind other names a head that is one by itself, `Sở Y tế, Kho bạc`. */
export function isKnownName(words: readonly Word[], at: number, behindNames = false): boolean {
  if (words[at]?.capital !== true || knownNameAt(words, at) === 0) return false
  return behindNames || phraseAt(words, at, HEADS) === 0
}

/** Whether a new item begins at `start`, after a mark or `và`. */
export function begins(words: readonly Word[], item: Item, start: number, close: boolean): boolean {
  if (isVerb(words, start) || isShareOfEach(words, start) || isReview(words, item, start)) return false
  if (isCutOff(words, start) || isCity(words, start)) return true
  if (isCity(words, item.from) && words[start]?.gap === ',' && isProvince(words, start)) return true
  const next = openingAt(words, start)
  const current = item.opening
  if (!next && words[start]?.capital && (knownNameAt(words, start) > 0 || isFieldAlone(words, item, start))) return true
  if (!next) return (current === null || current.form === 'body') && isSeatedAcronym(words, start)
  if (current?.office && item.to - item.from === current.length && !isWholeOffice(current, next)) return false
  if (current && isTwinOffice(words, item, next)) return false
  if (isOneOfCommittees(words, item, start, next) || endsRanks(words, item, start, next)) return false
  if (next.form === 'noun' && HAMLETS.has(next.head) && HAMLET_ENDS.has(words[item.to - 1]?.key ?? '')) return false
  if (isOneOfSchools(words, item, next) || isZoneBeside(words, item, next)) return false
  if (next.form === 'body' || !current) return true
  // `các ban, ngành, đoàn thể phường và Tổ dân phố Bắc Sơn`
  if (HAMLETS.has(next.head) && words[start]?.capital && next.length > 1 && words[start + next.length]?.gap === ' ')
    return true
  const open = current.form !== 'body' && item.members.length === 0
  const broad = open && BROAD.has(current.head) && !isClosed(words, item) && !hasField(words, item)
  if (current.head === LEADER && next.form === 'noun') return false
  if (next.form === 'plural') return !(close && broad && TAILS.has(next.head)) || endsInKnownName(words, item)
  if (isOwnGroup(next)) return true
  if (next.form === 'noun' && isOfBodies(words, item)) return false
  if (current.office && OFFICE_TAILS.has(next.head) && next.form === 'noun') return false
  if (current.office) return !(isRank(next) || BROAD.has(next.head) || TAILS.has(next.head))
  if (isRank(next) && (current.form === 'body' || isOfPlaces(words, item))) return false
  return current.form === 'body' || isClosed(words, item) || (isOfKind(words, item) && GENERAL_NOUNS.has(next.head))
}

/** `Sở Y tế, | HPN xã`: letters that stand for a body, with where it sits. */
const isSeatedAcronym = (words: readonly Word[], at: number): boolean =>
  words[at]?.acronym === true &&
  words[at + 1]?.gap === ' ' &&
  words[at + 1]?.capital === false &&
  phraseAt(words, at + 1, SEATS) > 0

/** `ngành y tế huyện`, `các sở quản lý nhà nước về hạ tầng | và các cơ quan liên quan`: its field tells it from others. */
const hasField = (words: readonly Word[], { from, to, opening }: Item): boolean =>
  (opening?.form === 'noun' && opening.head === 'ngành' && to > from + 1 && words[from + 1]?.gap === ' ') ||
  words.slice(from, to).some(({ key }) => key === 'về')

const NUMBER = /^\d+$/

/** `Hội Phụ nữ và Đoàn xã, | mỗi đơn vị 02 tiết mục`: what each of those named has to do. */
export const isShareOfEach = (words: readonly Word[], at: number): boolean =>
  words[at]?.key === 'mỗi' && words.slice(at + 2, at + 4).some(({ key, gap }) => gap === ' ' && NUMBER.test(key))

/** `Ban Quản lý các khu công nghiệp | và khu kinh tế tỉnh`: the zones that one board has. */
const isZoneBeside = (words: readonly Word[], { to, opening }: Item, next: Opening): boolean =>
  next.head === 'khu kinh tế' && opening?.head === 'ban' && words[to - 1]?.key === 'nghiệp'

const SCHOOLS = new Set(['đại học', 'cao đẳng', 'trung cấp'])

/** `Đoàn các trường đại học, cao đẳng`: the kinds of schools of one group. */
function isOneOfSchools(words: readonly Word[], { to }: Item, next: Opening): boolean {
  return next.form === 'noun' && SCHOOLS.has(next.head) && SCHOOLS.has(`${words[to - 2]?.key} ${words[to - 1]?.key}`)
}

/** `MTTQ, | Thuế, Thống kê`: behind a known name, the field of a body stands for it between two marks. */
function isFieldAlone(words: readonly Word[], { from, to }: Item, at: number): boolean {
  const next = words[at + 1]
  const ends = next === undefined || next.gap !== ' ' || next.key === 'và'
  return words[at]?.gap === ',' && ends && FIELDS.has(words[at]?.key ?? '') && knownNameAt(words, from) === to - from
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

const RANKS_OF_COMMITTEES = new Set(['huyện', 'thị', 'thị xã', 'thành', 'thành phố', 'quận'])
const AUTHORITIES = new Set(['ubnd', 'ủy ban nhân dân', 'hđnd', 'hội đồng nhân dân', 'công an'])

/** `Ban Tuyên giáo các huyện, thị, thành ủy`: `ủy` stands once, behind the last of the ranks. */
function endsRanks(words: readonly Word[], { from, to, opening }: Item, start: number, next: Opening): boolean {
  if (next.head === 'đảng ủy' || !PARTY_COMMITTEES.has(next.head) || AUTHORITIES.has(opening?.head ?? '')) return false
  const [before, last] = [words[to - 2]?.key, words[to - 1]?.key ?? '']
  const one = to - 1 > from && words[to - 1]?.capital === false && RANKS_OF_COMMITTEES.has(last)
  const isRank = one || RANKS_OF_COMMITTEES.has(`${before} ${last}`)
  return isRank && !words[start + next.length]?.capital
}

const GENERAL_NOUNS = new Set(['cơ quan', 'đơn vị', 'doanh nghiệp'])

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
export const HAMLET_ENDS = new Set(['thôn', 'ấp', 'bản', 'buôn', 'làng', 'khóm', 'xóm', 'phố', 'cư'])
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

export function isBody(words: readonly Word[], at: number): boolean {
  return words[at]?.capital === true && openingAt(words, at)?.form === 'body'
}

/** `Bộ A Bộ B`, `các bộ, ngành Ủy ban nhân dân …`: two names with no mark between them. */
export function isTwin(words: readonly Word[], item: Item, at: number): boolean {
  const word = words[at] as Word
  if (word.gap === ' ' && word.key === 'cơ' && isFirm(words, item, at)) return openingAt(words, at) !== null
  if (!word.capital || openingAt(words, at)?.form !== 'body') return false
  const before = words[item.to - 1]?.key
  if (item.opening?.form !== 'body' && before === 'ngành' && LOCAL_HEADS.has(word.key)) return true
  if (!TWIN_HEADS.has(word.key) || !TWIN_HEADS.has(words[item.from]?.key ?? '')) return false
  return knownNameAt(words, item.from) === at - item.from
}

/** Heads of units that a ministry has: `Cục Thú y Bộ Nông nghiệp và Môi trường` is one name. */
const UNITS = new Set([
  'cục',
  'tổng cục',
  'vụ',
  'viện',
  'học viện',
  'trung tâm',
  'trường',
  'đại học',
  'bệnh viện',
  'báo',
  'tạp chí',
  'kho bạc',
])

/** A body of the whole country, or one that may be its branch, that is no unit of a ministry. */
function isCentral(words: readonly Word[], item: Item): boolean {
  if (UNITS.has(item.opening?.head ?? '')) return false
  const body = resolveAgency(keysOf(words, item))
  const isOf = ({ id }: { id: string }): boolean => agencyIndex().byId.get(id)?.level === 'central'
  return body?.level === 'central' || body?.candidates.some(isOf) === true
}

const keysOf = (words: readonly Word[], { from, to }: Item): string =>
  words
    .slice(from, to)
    .map(({ key }) => key)
    .join(' ')

/**
 * `Công an tỉnh Sở Y tế`, `Bộ Y tế (về thuốc) Bộ Công an (về phòng cháy)` in a cell: two names one behind the other, the
 * first of which can be no part of the second.
 */
export function isFollowed(words: readonly Word[], item: Item, at: number): boolean {
  if (words[at - 1]?.inside && isBody(words, at) && FIRM.has(item.opening?.head ?? '')) return true
  if (words[at]?.gap !== ' ' || !isBody(words, at) || knownNameAt(words, at) < 2) return false
  const whole = knownNameAt(words, item.from) === at - item.from
  const [head, last] = [item.opening?.head ?? '', words[at - 1]?.key]
  // `Ban Tổ chức Huyện ủy` is the board of the committee
  const isOwned = PARTY_COMMITTEES.has(`${words[at]?.key} ${words[at + 1]?.key}`)
  // `Ngân hàng Nhà nước Bộ Khoa học và Công nghệ`: no part of a ministry or department
  if (whole && TWIN_HEADS.has(words[at]?.key ?? '') && isCentral(words, item)) return true
  // `Ban Quản lý dự án Sở Xây dựng` is one of many
  return whole && (FIRM.has(head) || (head === 'ban' && last !== 'án' && !isOwned) || last === 'tỉnh')
}
