/** Where the name ends that a sentence was taken for, or its words up to the first mark. */
import { knownNameAt } from '../agency/agency-index.js'
import { COMPLETE, NOUNS } from '../party/body-words.js'
import type { Item } from '../party/item.js'
import { phraseAt, phrases } from '../phrases.js'
import type { Word } from '../words.js'
import { isVerb } from './verb.js'
import { ROLES, TURNS, VERBS, WEAK_VERBS } from './words.js'

const FEWEST_RUN_ON = 4
/** Fields that a name goes on with: `Trung tâm Dịch vụ việc làm thanh niên`. */
const OPEN_FIELDS = phrases('dịch vụ, công nghệ, giáo dục, khoa học, kinh tế, thông tin, kỹ thuật, môi trường')
const SEAT_ENDS = new Set(['tỉnh', 'huyện', 'xã', 'phường', 'quận', 'phố', 'ương', 'ủy', 'nam'])

/**
 * Where the name ends that a whole sentence was taken for, `Trạm Khuyến nông | nhân giống lúa chịu mặn.`: behind the
 * small word that belongs to its last capital; 0 where it may be a name to the end.
 */
export function ranOn(words: readonly Word[], items: readonly Item[], next: number, line: string): number {
  const last = items.at(-1)
  if (!last || next < words.length || last.opening?.form !== 'body' || last.opening.office || !line.endsWith('.'))
    return 0
  const known = knownNameAt(words, last.from)
  let to = last.from + last.opening.length
  if (!words[to]?.capital || [OPEN_FIELDS, VERBS, WEAK_VERBS].some((set) => phraseAt(words, to, set) > 0)) return 0
  while (words[to]?.capital && words[to]?.gap === ' ') to++
  if (words[to]?.gap === ' ' && words[to - 1]?.acronym === false) to++
  to = Math.max(to, last.from + known)
  const rest = words.slice(to)
  const small = rest.every(({ capital, inside, key }) => !inside && (!capital || /^\d/u.test(key)))
  return rest.length >= FEWEST_RUN_ON && rest[0]?.gap === ' ' && small && !SEAT_ENDS.has(rest.at(-1)?.key ?? '')
    ? to
    : 0
}

export const endedAt = (items: readonly Item[], to: number): Item[] =>
  items.map((item, i) => (i === items.length - 1 ? { ...item, to } : item))

/** Heads of firms, which their trades name: `Công ty Cổ phần đầu tư …`. */
const FIRMS = new Set(['công ty', 'cty', 'ctcp', 'tổng công ty', 'tập đoàn', 'hợp tác xã', 'xí nghiệp', 'viện', 'quỹ'])
/** Bodies of which there are many, and what they do never tells which. */
const ALIKE = new Set([
  'nhà trường',
  'trường',
  'chi bộ',
  'chi đoàn',
  'chi hội',
  'thôn',
  'khu phố',
  'tổ dân phố',
  'xã',
  'phường',
])
/** Works that a unit is named after, with another verb right behind them: `Khoa Hồi sức cấp cứu | quản lý …`. */
const NAMING = phrases(
  'quản trị, xúc tiến, đầu tư, hòa giải, cấp cứu, đào tạo, điều trị, khám bệnh, xét nghiệm, phục hồi, cứu hộ, cứu nạn, kiểm định, tuyển sinh, thanh tra, kiểm toán, thống kê, giáo dục, dự phòng, cai nghiện, chữa cháy, công chứng, kiểm dịch, phát thanh',
)
const ANSWERS = phrases('có trách nhiệm, có nhiệm vụ, chịu trách nhiệm, phải, cần')
const DONE_NOW = /[.;]$/u

/**
 * Where what a body does begins though names may hold the verb, `Tổ hòa giải | vận hành tủ sách.`: where nothing else in
 * the sentence is what it does; 0 where the words may be a name to the end.
 */
export function workEnd(words: readonly Word[], items: readonly Item[], next: number, line: string): number {
  const last = items.at(-1)
  const opening = last?.opening
  if (!last || !opening || !DONE_NOW.test(line) || last.to !== next || FIRMS.has(opening.head)) return 0
  if (SEAT_ENDS.has(words[last.to - 1]?.key ?? '') || (next < words.length && !stops(words, next))) return 0
  const named = last.from + opening.length
  const isWhole =
    opening.form === 'body' ? COMPLETE.has(opening.head) && !GOING_ON.has(opening.head) : ALIKE.has(opening.head)
  const canBeRight = opening.office || isWhole
  for (let at = named + (canBeRight ? 0 : 1); at < last.to - 1; at++) {
    const word = words[at] as Word
    const verb = word.gap === ' ' && !word.capital && !word.inside ? phraseAt(words, at, WEAK_VERBS) : 0
    if (verb === 0 || at + verb >= last.to || words[at + verb]?.gap !== ' ' || phraseAt(words, at, NOUNS) >= verb)
      continue
    if (phraseAt(words, at, NAMING) > 0 && phraseAt(words, at + verb, WEAK_VERBS) > 0) continue
    return isNamedBefore(words, named, at) ? at : 0
  }
  return 0
}

/** A mark, or what only says how and when, is no predicate, unless one follows. */
function stops(words: readonly Word[], next: number): boolean {
  const word = words[next] as Word
  if (word.gap === ':' || word.gap === '(' || phraseAt(words, next, ANSWERS) + phraseAt(words, next, ROLES) > 0)
    return false
  const turn = phraseAt(words, next, TURNS)
  if (word.gap === ' ' && turn === 0) return false
  // `theo | quy định` is no verb
  for (let at = next + turn + 1; at < words.length && words[at]?.gap !== '.' && words[at]?.gap !== ';'; at++) {
    if (phraseAt(words, at, ANSWERS) > 0 || phraseAt(words, at, ROLES) > 0) return false
    if (words[at]?.gap === ' ' && isVerb(words, at)) return false
  }
  return true
}

/** What stands before the verb is a name: no work that goes on, and no word that joins it to the verb. */
function isNamedBefore(words: readonly Word[], named: number, at: number): boolean {
  for (let i = named; i < at; i++) {
    const work = words[i]?.capital || phraseAt(words, i, NOUNS) > 0 ? 0 : phraseAt(words, i, WEAK_VERBS)
    const isNaming = i + work === at && phraseAt(words, i, NAMING) > 0 && !JOINS.has(words[i - 1]?.key ?? '')
    if (work > 0 && !isNaming) return false
  }
  return !JOINS.has(words[at - 1]?.key ?? '')
}

const JOINS = new Set('và của về cho để với các những được do không chưa án việc công sở người'.split(' '))
/** Heads that are a name alone and go on with a field as well: `Văn phòng điều phối …`. */
const GOING_ON = new Set(['văn phòng', 'công an', 'thư viện', 'bưu điện', 'mặt trận'])
