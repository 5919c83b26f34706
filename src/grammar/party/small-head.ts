/** Heads of bodies and offices in small letters: `sở Tài chính`, `bí thư chi bộ`. */
import { knownNameAt } from '../agency/agency-index.js'
import { phraseAt, phrases } from '../phrases.js'
import type { Word } from '../words.js'
import { HAMLETS, HEADS, OFFICES, OFFICES_OF_FIELDS, POSTS } from './body-words.js'
import { isName, keyOf, LEADERSHIP, type Opening } from './opening.js'

const HEADED = phrases('cơ quan, đơn vị, tổ chức, cấp ủy, địa phương, chính quyền')

/** `Bí thư cấp ủy, | người đứng đầu cơ quan, đơn vị …`: one more of those that a list names by their office. */
const isHeadOfAny = (words: readonly Word[], at: number, head: string): boolean =>
  head === 'người đứng đầu' &&
  (words[at]?.gap === ',' || words[at - 1]?.key === 'và') &&
  phraseAt(words, at + 3, HEADED) > 0

/**
 * A head in small letters before a name, `sở Tài chính`, `phòng CNTT`, or of one that is known, `trạm y tế`; or an
 * office before the bodies it is of.
 */
export function smallHeadAt(words: readonly Word[], at: number): Opening | null {
  const length = words[at]?.capital ? 0 : phraseAt(words, at, HEADS)
  if (length === 0) return null
  const head = keyOf(words, at, length)
  const next = words[at + length]
  if (isName(next) || (next?.gap === ' ' && next.acronym && OFFICES_OF_FIELDS.has(head))) {
    return { form: 'body', length, head, office: false }
  }
  // `Kế toán, | thủ quỹ`
  if (
    phraseAt(words, at, POSTS) === length &&
    POST_ENDS.has(words[at - (words[at - 1]?.key === 'và' ? 2 : 1)]?.key ?? '')
  )
    return { form: 'body', length, head, office: false }
  if (knownNameAt(words, at) > length && phraseAt(words, at, PARTY_GROUPS) === 0)
    return { form: 'body', length, head, office: OFFICES.has(head) }
  if (head === 'trưởng ban' && phraseAt(words, at + length, BOARDS) > 0)
    return { form: 'body', length, head, office: true }
  if (head === LEADERSHIP && ADDRESSED.has(words[at - 1]?.key ?? '') && isAuthority(words, at + length))
    return { form: 'body', length, head, office: true }
  const led =
    next?.key === 'các' ||
    isHeadOfAny(words, at, head) ||
    (head === 'trưởng' ? isHamlet(words, at + length) : isOfGroup(words, head, at + length))
  return led && OFFICES.has(head) && head !== LEADERSHIP ? { form: 'body', length, head, office: true } : null
}

/** What a post ends in, that another one stands behind. */
const POST_ENDS = new Set(['toán', 'quỹ', 'thư'])

/** The last words of what gives work to somebody, or joins a partner. */
const ADDRESSED = new Set(['giao', 'cho', 'cầu', 'nghị', 'công', 'với', 'do', 'cùng'])
const AUTHORITIES = new Set(['ubnd', 'hđnd', 'ủy', 'uỷ', 'hội', 'sở', 'bộ', 'công', 'đảng', 'các'])

/** `giao lãnh đạo | UBND các xã`, `phối hợp với lãnh đạo | các địa phương` */
const isAuthority = (words: readonly Word[], at: number): boolean =>
  words[at]?.gap === ' ' &&
  (words[at]?.capital === true || words[at]?.key === 'các') &&
  AUTHORITIES.has(words[at]?.key ?? '')

/** `thôn`, `khu dân cư` */
const isHamlet = (words: readonly Word[], at: number): boolean => {
  const [first = '', second, third] = words.slice(at, at + 3).map(({ key }) => key)
  return HAMLETS.has(first) || HAMLETS.has(`${first} ${second}`) || HAMLETS.has(`${first} ${second} ${third}`)
}

/** `trưởng ban | công tác mặt trận thôn` */
const BOARDS = phrases('công tác mặt trận, công tác mt, nhân dân, quản lý, chỉ đạo, đại diện, điều hành')

/** In small letters those of several bodies: `cấp ủy, đảng đoàn, ban cán sự đảng`. */
const PARTY_GROUPS = phrases('ban cán sự đảng, đảng đoàn, đảng ủy, đảng bộ')

const SECRETARIES = new Set(['bí thư', 'phó bí thư'])
const COMMITTEES = phrases('chi bộ, chi ủy, cấp ủy, đảng ủy')
const LEADERS = new Set(['người đứng đầu', 'thủ trưởng'])
const LED_GROUPS = phrases('cơ quan, đơn vị, cấp ủy, tổ chức, địa phương, tập thể')

/** `bí thư | chi bộ`, `người đứng đầu | cơ quan, đơn vị`: of whom an office in small letters is. */
function isOfGroup(words: readonly Word[], head: string, at: number): boolean {
  if (SECRETARIES.has(head)) return phraseAt(words, at, COMMITTEES) > 0
  return LEADERS.has(head) && phraseAt(words, at, LED_GROUPS) > 0
}
