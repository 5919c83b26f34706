/** Bodies named in small letters after a work that somebody else may do: `Ban chỉ đạo diệt trừ sâu bệnh huyện`, `Trung tâm ứng dụng khoa học`. */
import { isVerb } from '../duty/verb.js'
import { TURNS } from '../duty/words.js'
import { type Phrases, phraseAt, phrases } from '../phrases.js'
import type { Word } from '../words.js'
import { CHARGES, DUTIES, type Named } from './name-tail.js'

/** By head, works that always name such a body: no `Ban` or `Tổ` without a name does them. */
const NAMING: ReadonlyMap<string, Phrases> = new Map([
  ['ban', phrases('chỉ đạo, liên lạc, soạn thảo, biên soạn, vận động, chấp hành, giám sát đầu tư')],
  ['trung tâm', phrases('ứng dụng, dạy nghề, dạy nghề cho')],
  ['khoa', phrases('chẩn đoán, kiểm soát nhiễm khuẩn, thăm dò chức năng, chăm sóc, phục hồi chức năng')],
  ['phòng', phrases('quản lý chất lượng, quản lý đào tạo, kiểm tra nội bộ, thanh tra nội bộ')],
  ['tổ', phrases('tiết kiệm và vay vốn')],
])
/** By head, works that name it where its seat ends the name: `Tổ tuần tra xã`, `Trung tâm hỗ trợ doanh nghiệp tỉnh`. */
const SEATED: ReadonlyMap<string, Phrases> = new Map([
  ['ban', phrases('giám sát, kiểm tra, giải phóng mặt bằng')],
  ['tổ', phrases('tuần tra, tuyên truyền, vận động, rà soát, soạn thảo, giám sát, xử lý, xét duyệt')],
  ['đội', phrases('xử lý, tuyên truyền, tuần tra, kiểm tra, giám sát')],
  ['trung tâm', phrases('hỗ trợ, cung ứng, xử lý, quản lý, nghiên cứu')],
  ['phòng', phrases('phát triển, xử lý, theo dõi, cung ứng, nghiên cứu')],
  ['quỹ', phrases('hỗ trợ')],
  ['hội đồng', phrases('giải phóng mặt bằng, đăng ký, thẩm định')],
])
/** `Phòng phát triển đô thị`: the field of an office that the work is done in ends its name. */
const FIELDS = phrases('phát triển đô thị, phát triển nông thôn, phát triển doanh nghiệp, nghiên cứu tổng hợp')

const SEATS = phrases(
  'tỉnh, huyện, xã, phường, quận, thành phố, thị xã, thị trấn, đặc khu, thôn, ấp, bản, khu phố, tổ dân phố',
)
/** With these before it, a place is where something is done; and of whom something is said, these are no work. */
const NO_NAME = new Set(
  'các những mọi từng mỗi việc toàn cấp của nhân người cán lực hộ học hội đoàn đảng chủ bộ'.split(' '),
)
const ORGANISES = phrases('tổ chức')
const HANDS_OVER = phrases('chuyển giao, nghiên cứu')
const LONGEST_NAME = 14

/** Behind such a name, where `at` is right behind its head; 0 where the words there are what a body does. */
export function namedWorkEnd(words: readonly Word[], { from, opening }: Named, at: number): number {
  if (opening?.form !== 'body' || words[at]?.gap !== ' ') return 0
  if (at !== from + opening.length) return SERVING.has(opening.head) ? steeredEnd(words, at) : 0
  const naming = NAMING.get(opening.head)
  const work = naming ? phraseAt(words, at, naming) : 0
  if (work > 0) {
    if (words[at]?.key === 'vận' && NO_NAME.has(words[at + work]?.key ?? '')) return 0
    return seatEnd(words, at + work) || plainEnd(words, at + work, opening.head === 'trung tâm')
  }
  const field = opening.head === 'phòng' ? phraseAt(words, at, FIELDS) : 0
  if (field > 0 && acts(words, at + field)) return at + field
  const seated = SEATED.get(opening.head)
  const other = seated ? phraseAt(words, at, seated) : 0
  return other > 0 ? seatEnd(words, at + other) : 0
}

/** Heads of those who serve a board, whose name follows. */
const SERVING = new Set([
  'cơ quan',
  'thường trực',
  'bộ phận thường trực',
  'bộ phận giúp việc',
  'thư ký',
  'tổ thư ký',
  'ban thư ký',
  'tổ giúp việc',
  'văn phòng',
])
const STEERS = phrases('chỉ đạo')

/** `Cơ quan thường trực Ban | Chỉ đạo giải phóng mặt bằng tỉnh`: behind the seat that ends the name of the board. */
function steeredEnd(words: readonly Word[], at: number): number {
  const length = words[at - 1]?.key === 'ban' && words[at - 1]?.capital ? phraseAt(words, at, STEERS) : 0
  return length > 0 ? seatEnd(words, at + length) : 0
}

/** Behind the seat that ends the name, before what the body does; 0 where none does. */
function seatEnd(words: readonly Word[], from: number): number {
  for (let at = from; at < Math.min(words.length, from + LONGEST_NAME); at++) {
    const word = words[at] as Word
    if (word.gap !== ' ' || word.acronym || NO_NAME.has(word.key)) return 0
    if (at > from && (isVerb(words, at) || phraseAt(words, at, TURNS) > 0)) return 0
    const end = at + phraseAt(words, at, SEATS)
    if (end > at && (words[end]?.gap !== ' ' || acts(words, end) || isJoined(words, end))) return end
  }
  return 0
}

/** Where what the body does, or a mark, ends a name that no seat ends; `handsOver` where it may hand over what it knows. */
function plainEnd(words: readonly Word[], from: number, handsOver: boolean): number {
  for (let at = from; at < Math.min(words.length, from + LONGEST_NAME); at++) {
    if (words[at]?.gap !== ' ' || acts(words, at) || isJoined(words, at)) return at
    if (handsOver && words[at - 1]?.key !== 'và' && phraseAt(words, at, HANDS_OVER) > 0) return at
  }
  return Math.min(words.length, from + LONGEST_NAME)
}

/** `Ban chỉ đạo huyện | và Đảng ủy xã`: another name is joined there. */
const isJoined = (words: readonly Word[], at: number): boolean =>
  words[at]?.key === 'và' && words[at + 1]?.capital === true

const acts = (words: readonly Word[], at: number): boolean =>
  isVerb(words, at) || [DUTIES, CHARGES, TURNS, ORGANISES].some((set) => phraseAt(words, at, set) > 0)
