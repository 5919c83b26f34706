/** Headings that name who is charged with what stands below. */
import { openingAt } from '../party/body.js'
import type { Item } from '../party/item.js'
import { readList } from '../party/list.js'
import { missionAt } from '../party/name-tail.js'
import { phraseAt, phrases } from '../phrases.js'
import type { Word } from '../words.js'
import type { Reading } from './reading.js'
import { isGroup, isHeadOnly } from './subject.js'
import { isVerb } from './verb.js'
import { ROLES, TURNS } from './words.js'

/** `Trách nhiệm`, `Nhiệm vụ, quyền hạn`, `Trách nhiệm tổ chức thực hiện`: what of a body a heading names. */
const CHARGE_WORDS = new Set(
  'trách nhiệm vụ quyền hạn chức năng và tổ thực hiện thi hành quản lý giải pháp chủ yếu chính cụ thể trọng tâm chung'.split(
    ' ',
  ),
)

const MOST_CHARGE_WORDS = 8
/** `… của Bộ Tài chính trong việc quản lý Quỹ`: the heading goes on with what for. */
const FIELDS = new Set(['trong', 'về', 'đối'])
const LONGEST_FIELD = 16

/** Behind `được`, what tells which bodies of a group are meant. */
const GIVEN = new Set(['giao', 'phân', 'chỉ', 'cử'])

const PLACES = phrases('tỉnh, thành phố, tp, thủ đô, huyện, quận, thị xã, xã, phường, thị trấn, đặc khu')
const LONGEST_PLACE_NAME = 4

/** A place that stands for those who govern it: `Thủ đô Hà Nội`, `tỉnh An Lĩnh`; null for none. */
export function placeAt(words: readonly Word[], at: number): Item | null {
  const length = phraseAt(words, at, PLACES)
  let to = at + length
  while (length > 0 && to < at + length + LONGEST_PLACE_NAME && words[to]?.capital && words[to]?.gap === ' ') to++
  if (to === at + length) return null
  return { from: at, to, opening: { form: 'body', length, head: words[at]?.key ?? '', office: false }, members: [] }
}

/** `Đối với các sở, ban, ngành:`, `Đối với thành phố An Lĩnh` as a heading. */
export function readAddressed(words: readonly Word[]): Reading | null {
  const list = readList(words, 2, true)
  const place = list.items.length === 0 ? placeAt(words, 2) : null
  const { items, next } = place ? { items: [place], next: place.to } : list
  const rest = words[next]
  if (items.length === 0 || items.some(isHeadOnly)) return null
  return !rest || rest.gap === ':' || isOwed(words, items, next) ? { leads: items, coordinators: [], next } : null
}

/** What those whom a sentence is about are to do: `Đối với Sở Y tế | cần rà soát …`. */
const OWED = phrases(`
  cần, tiếp tục, chủ động, tập trung, khẩn trương, nghiêm túc, kịp thời,
  tăng cường, đẩy mạnh, thường xuyên, tích cực, quyết liệt
`)
const BOUND = phrases('phải, cần phải, có trách nhiệm, có nhiệm vụ, chịu trách nhiệm')
/** Those who need something, or of whom something is demanded by others: `Đối với các hộ cần hỗ trợ …`. */
const BENEFITING = new Set(
  'doanh nghiệp|hộ gia đình|hộ|hộ dân|hộ kinh doanh|hộ chăn nuôi|hộ sản xuất|chủ hộ|trang trại|hợp tác xã|cá nhân|người|nhà đầu tư|nhà thầu|tổ chức|cơ sở|dự án|công ty|tập đoàn|thành viên|đối tác|chuyên gia'.split(
    '|',
  ),
)
/** What is done with a body that a sentence is about, by another. */
const DONE_TO = phrases(
  'kiểm tra, giám sát, thanh tra, hướng dẫn, hỗ trợ, xem xét, xử lý, đánh giá, khảo sát, khen thưởng, áp dụng, giao, yêu cầu, đề nghị, phân công, bố trí, phê duyệt, điều chỉnh',
)

/** `Đối với Sở Y tế, | rà soát …`: one body by its name does what stands behind the comma. */
function isOwed(words: readonly Word[], items: readonly Item[], next: number): boolean {
  const gap = words[next]?.gap
  if (gap !== ' ' && gap !== ',') return false
  if (phraseAt(words, next, BOUND) > 0) return true
  if (items.some(({ opening }) => BENEFITING.has(opening?.head ?? ''))) return false
  if (phraseAt(words, next, OWED) > 0) return true
  const isOne = items.length === 1 && items.every((item) => item.opening?.form === 'body' && !isGroup(words, item))
  return gap === ',' && isOne && isVerb(words, next) && phraseAt(words, next, DONE_TO) === 0
}

/** Index of the body in `Trách nhiệm của …`, `Trách nhiệm Sở Y tế`, `Nhiệm vụ, quyền hạn của …`; 0 for any other line. */
export function chargedBody(words: readonly Word[]): number {
  if (words[1]?.key !== 'nhiệm' && words[1]?.key !== 'vụ' && words[1]?.key !== 'hạn') return 0
  const direct = words[0]?.key === 'trách' && words[2]?.gap === ' ' ? openingAt(words, 2) : null
  if (direct && direct.form !== 'noun') return 2
  for (let at = 0; at < Math.min(words.length, MOST_CHARGE_WORDS); at++) {
    const key = words[at]?.key ?? ''
    if (key === 'của') return at + 1
    if (!CHARGE_WORDS.has(key)) return 0
  }
  return 0
}

/** `Trách nhiệm của Sở Y tế` as a heading: what stands below it is charged to the body. */
export function readCharge(words: readonly Word[], at: number): Reading | null {
  const { items, next } = readList(words, at, true)
  if (items.length === 0 || items.some(isHeadOnly)) return null
  const last = items[items.length - 1]
  // `Trách nhiệm của Tổ công tác triển khai chuyển đổi số`: what it is set up for
  if (last && words[next]?.gap === ' ' && missionAt(words, last, next) > 0) {
    last.to = endOfHeading(words, next)
    return { leads: items, coordinators: [], next: last.to }
  }
  const rest = words[next]
  // `Nhiệm vụ của Tổ tiếp dân, xử lý đơn thư`: all that it is set up for
  if (last && items.length === 1 && rest?.gap === ',' && isVerb(words, next) && isSetUp(words, last)) {
    last.to = endOfHeading(words, next)
    return { leads: items, coordinators: [], next: last.to }
  }
  // `các bộ được giao chủ trì dự án`: which of them
  if (last && rest?.gap === ' ' && isGroup(words, last) && isGivenSomething(words, last.from, next))
    return { leads: [...items.slice(0, -1), { ...last, to: words.length }], coordinators: [], next: words.length }
  const goesOn = rest !== undefined && FIELDS.has(rest.key) && words.length - next <= LONGEST_FIELD
  return !rest || rest.gap === ':' || goesOn ? { leads: items, coordinators: [], next } : null
}

/** Heads of bodies that are named by their work, in small letters behind them. */
const SET_UP = new Set(['tổ', 'đoàn', 'đội', 'ban', 'tiểu ban', 'hội đồng'])

const isSetUp = (words: readonly Word[], { from, opening }: Item): boolean =>
  opening?.form === 'body' && SET_UP.has(opening.head) && words[from + opening.length]?.capital === false

/** The colon of a heading, or where it goes on with what for (`trong việc …`). */
function endOfHeading(words: readonly Word[], from: number): number {
  const end = words.findIndex(({ key, gap }, at) => at > from && (gap === ':' || FIELDS.has(key)))
  return end < 0 ? words.length : end
}

const isGivenSomething = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to + 1).some(({ key }, i) => key === 'được' && GIVEN.has(words[from + i + 1]?.key ?? ''))

/** A heading whose names hold small words behind commas: it ends in a colon, and nothing in it is a predicate. */
export function readNames(words: readonly Word[], line: string): Reading | null {
  if (!line.trimEnd().endsWith(':')) return null
  for (let at = 1; at < words.length; at++) {
    if (isVerb(words, at) || words[at]?.gap === '.' || phraseAt(words, at, ROLES) > 0 || phraseAt(words, at, TURNS) > 0)
      return null
  }
  const list = readList(words, 0, false)
  const whole = list.items.every((item) => item.opening && !isHeadOnly(item))
  return whole ? { leads: list.items, coordinators: [], next: words.length } : null
}
