/** What the words of a name that was read so far say: whether it is whole, and of which places or bodies it is. */
import { isPairOfNames, knownNameAt } from '../agency/agency-index.js'
import { isVerb } from '../duty/verb.js'
import { ROLES, TURNS } from '../duty/words.js'
import { phraseAt, phrases } from '../phrases.js'
import type { Word } from '../words.js'
import { openingAt } from './body.js'
import { ADDITIONS, HAMLETS, HEADS, NOUNS, RANKS } from './body-words.js'
import type { Item } from './item.js'

/** Heads whose known names are never the beginning of a longer one. */
export const FIRM = new Set(['sở', 'bộ', 'ubnd', 'ủy ban nhân dân', 'công an', 'thuế', 'tỉnh ủy'])
/** Nouns that others of their kind follow: `các sở, ban, ngành`. */
export const BROAD = new Set(['sở', 'bộ', 'ban', 'ngành', 'cấp', 'cơ quan', 'đơn vị'])
/** In words: no name of the registry is longer. */
const LONGEST_NAME = 40

const LOCAL_BODIES = new Set(
  'ubnd,ủy ban nhân dân,hđnd,hội đồng nhân dân,đảng ủy,chủ tịch,công an,hợp tác xã,trạm,hội,hạt,đoàn'.split(','),
)
const PLACE_ENDS = new Set('tỉnh xã phường trấn huyện quận phố vực'.split(' '))

const endsInPlace = (last: Word | undefined, before: Word | undefined): boolean =>
  PLACE_ENDS.has(last?.key ?? '') || (last?.key === 'khu' && before?.key === 'đặc')

/** The name is one of the registry, or ends in one, or is a group that has said all. */
export function isComplete(words: readonly Word[], item: Item): boolean {
  if (isClosed(words, item) || isWholeHead(words, item)) return true
  const last = words[item.to - 1]
  if (last?.key === 'tỉnh' || (last?.key === 'ương' && words[item.to - 2]?.key === 'trung')) return true
  if (item.opening && item.opening.form !== 'body' && (last?.key === 'ngành' || last?.key === 'phương')) return true
  return endsInKnownName(words, item)
}

/** Heads that are a whole name, of bodies that have no field of their own. */
const WHOLE_HEADS = new Set(['ban giám hiệu', 'bgh', 'đoàn trường', 'liên đội', 'tỉnh đoàn'])
/** Units of one house that a list of them ends with: `Các khoa, phòng`. */
const UNITS_OF_HOUSE = new Set(['khoa', 'phòng', 'ban', 'tổ'])
const WHOLE_ENDS = new Set(['trường học', 'cộng đồng'])

/** `Ban Giám hiệu | tư vấn …`, `Các khoa, phòng | bảo quản …`, `Các trường học`, `Tổ công nghệ số cộng đồng`: nothing is left to say which. */
function isWholeHead(words: readonly Word[], { from, to, opening }: Item): boolean {
  const last = words[to - 1]
  if (!opening || !last) return false
  if (opening.form === 'body' && WHOLE_HEADS.has(opening.head) && to === from + opening.length) return true
  if (WHOLE_ENDS.has(`${words[to - 2]?.key} ${last.key}`)) return true
  return opening.form === 'plural' && last.gap === ',' && UNITS_OF_HOUSE.has(last.key)
}

/** A name of the registry ends what is read: `cơ quan chuyên môn thuộc Bộ Y tế`. */
export function endsInKnownName(words: readonly Word[], item: Item): boolean {
  for (let at = Math.max(item.from, item.to - LONGEST_NAME); at < item.to; at++) {
    if (words[at]?.capital && knownNameAt(words, at) === item.to - at) return true
  }
  return false
}

/** `doanh nghiệp trong nước`, `trong và ngoài nước` */
const SIDES = new Set(['trong', 'ngoài'])

/** `… liên quan`, `các Sở, ngành Thành phố`: what a list of nouns ends with. */
export function isClosed(words: readonly Word[], item: Item): boolean {
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

/** `UBND các xã`, `Đảng ủy các xã, phường`, `Hạt Kiểm lâm các khu vực`: the places that it is of end the name. */
export function isOfPlaces(words: readonly Word[], item: Item): boolean {
  if (!LOCAL_BODIES.has(item.opening?.head ?? '') || !endsInPlace(words[item.to - 1], words[item.to - 2])) return false
  for (let at = Math.max(item.from, item.to - LONGEST_NAME); at < item.to - 1; at++) {
    if (words[at]?.key === 'các') return true
  }
  return false
}

/** `Văn phòng các sở`, `Ban Vì sự tiến bộ phụ nữ các sở, ban`: one such body in each of those that are named. */
export function isOfBodies(words: readonly Word[], item: Item): boolean {
  for (let at = item.to - 1; at > item.from; at--) {
    if (words[at]?.key !== 'các') continue
    const named = openingAt(words, at)
    return named?.form === 'plural' && BROAD.has(named.head)
  }
  return false
}

const SEAT_ENDS = new Set(['tỉnh', 'huyện', 'xã', 'phường', 'quận', 'phố', 'trấn'])
/** What makes another word with the one before it: `xã hội`, `huyện ủy`, `thành phố thông minh`, `khu phố văn hóa`. */
const BEHIND_SEAT = new Set(['mưu', 'hội', 'ủy', 'viên', 'thông', 'văn', 'đảo', 'mới', 'nghề', 'số'])

/** A body whose name ends in where it sits: `Văn phòng UBND tỉnh`, `Trường Cao đẳng Sơn Hà`; not within `Thành | phố`. */
export function isSeated(words: readonly Word[], item: Item): boolean {
  const last = words[item.to - 1]
  const behind = words[item.to]?.key ?? ''
  if (BEHIND_SEAT.has(behind) || RANKS.has(`${last?.key} ${behind}`)) return false
  const before = words[item.to - 2]
  if (item.opening?.form !== 'body' || last?.gap !== ' ' || !before) return false
  // `Hợp tác xã | nông nghiệp`: the last word of a head
  if (item.to - item.from === item.opening.length) return false
  if (SEAT_ENDS.has(last.key) && !last.capital) return before.key !== 'các' && before.key !== 'cấp'
  if (!isProper(last) || !isProper(before)) return false
  if (phraseAt(words, item.to - 2, HEADS) > 0 || phraseAt(words, item.to - 1, HEADS) > 1) return false
  return item.to - 2 >= item.from + item.opening.length
}

/** Only names of places have two such words in a row. */
export function isProper(word: Word): boolean {
  return word.capital && !word.acronym
}

/** Bodies of which there is one in each place or house, called by no more than this. */
const ONE_IN_EACH = phrases(
  `trung tâm y tế, chi cục thuế, tổ công tác, nhà trường, công đoàn cơ sở, công đoàn trường, chi bộ, bí thư chi bộ, trưởng thôn, trưởng bản,
   ban giám hiệu, hiệu trưởng, ban bầu cử, tổ bầu cử, ủy ban bầu cử, tổ trưởng dân phố, ban công tác mặt trận, ban nhân dân,
   đoàn trường, đoàn xã, chi đoàn, chi hội, liên đội, hội đồng trường, tổ chuyên môn`,
)

/** How many words the longest whole name from `words[at]` on takes: one of the registry, or of a body of which each place has one. */
export const wholeNameAt = (words: readonly Word[], at: number): number =>
  Math.max(knownNameAt(words, at), phraseAt(words, at, ONE_IN_EACH))

/** `Đội Thuế số 2`: the number of a unit ends its name. */
export const isNumberedUnit = (words: readonly Word[], to: number): boolean =>
  NUMBER.test(words[to - 1]?.key ?? '') && words[to - 2]?.key === 'số'

const NUMBER = /^\d{1,3}$/
/** A noun that is one body. */
const SCHOOL = 'nhà trường'

/** `Đoàn Thanh niên cứu quốc`, `Đội Thuế số 2`: the name goes on, or tells of which time or place it is. */
const GOES_ON = new Set(
  'cộng cứu cơ số cũ mới này đó nêu nói hiện khác nhiệm khóa sau trước đây khu miền vùng liên chống phòng'.split(' '),
)

/**
 * `Hội Nông dân | cấy lúa`, `Trung tâm Y tế | bắc loa`: behind the whole name of a known body stands what is no part of
 * such names, `bắc loa`, unlike `dự phòng`.
 */
export function isBehindName(words: readonly Word[], { opening }: Pick<Item, 'opening'>, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  if (opening?.form !== 'body' && opening?.head !== SCHOOL) return false
  if (word?.gap !== ' ' || word.capital || next?.gap !== ' ') return false
  if (organises(words, at)) return true
  if (GOES_ON.has(word.key) || RANKS.has(word.key) || HAMLETS.has(word.key)) return false
  if (phraseAt(words, at, NOUNS) > 0 || phraseAt(words, at, ADDITIONS) > 0) return false
  return !isPairOfNames(word.key, next.key) && !isBeforeVerb(words, at)
}

const ORGANISES = phrases('tổ chức')
/** Which organisations are meant: `tổ chức đảng`, `tổ chức tín dụng`. */
const OF_ORGANISATIONS = phrases(
  `đảng, đoàn, hội, chính trị, đoàn thể, cơ sở, tín dụng, quần chúng, công đoàn, kinh tế, xã hội, phi chính phủ, quốc tế, cá nhân,
   liên quan, có liên quan, thành viên, trực thuộc, nước ngoài, khoa học, nghề nghiệp, tôn giáo, hành nghề, sự nghiệp, và, khác, cán bộ, biên chế,
   nhân sự, hành chính, trong, của, thuộc, đại diện, trung gian, tư vấn, chứng nhận, giám định, bộ máy`,
)

/** `Đoàn trường | tổ chức Hội trại`, `Sở Y tế | tổ chức bỏ phiếu`: a verb, and no organisations. */
export function organises(words: readonly Word[], at: number): boolean {
  const behind = at + phraseAt(words, at, ORGANISES)
  const next = words[behind]
  if (behind === at || words[at]?.capital || next?.gap !== ' ') return false
  return next.capital ? knownNameAt(words, behind) === 0 : phraseAt(words, behind, OF_ORGANISATIONS) === 0
}

const FARTHEST_VERB = 6

/** `Trung tâm Y tế | quân dân y kiểm tra …`: a verb follows, so that what stands before it says which body it is. */
function isBeforeVerb(words: readonly Word[], at: number): boolean {
  for (let i = at; i < at + FARTHEST_VERB; i++) {
    if (i > at && words[i]?.gap !== ' ') return false
    if (phraseAt(words, i, TURNS) > 0 && phraseAt(words, i, ROLES) === 0) return false
    if (phraseAt(words, i, ROLES) > 0 || isVerb(words, i)) return true
  }
  return false
}

/** A name that no longer one begins with ends at `words[at]`. */
export function isFirm(words: readonly Word[], item: Item, at: number): boolean {
  return FIRM.has(item.opening?.head ?? '') && knownNameAt(words, item.from) === at - item.from
}
