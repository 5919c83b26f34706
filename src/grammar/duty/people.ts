/** People who are told by what they do or are, where a sentence makes them answer for something. */

import { readList } from '../party/list.js'
import { phraseAt, phrases } from '../phrases.js'
import type { Word } from '../words.js'
import { sharesBehind } from './helping.js'
import type { Reading } from './reading.js'
import { readRole } from './role.js'
import { readSubject } from './subject.js'
import { isVerb } from './verb.js'
import { ROLES, VERBS } from './words.js'

/** What their names begin with. */
export const PEOPLE = phrases(`
  người, cán bộ, công chức, viên chức, nhân viên, đảng viên, đoàn viên, hội viên, giáo viên, học sinh, sinh viên, phụ huynh, cha mẹ,
  nhân dân, hộ, chủ hộ, chủ cơ sở, chủ phương tiện, chủ dự án, chủ nguồn thải, chủ vật nuôi, thành viên, chánh văn phòng hoặc, thủ trưởng hoặc, lái xe, cộng tác viên, tình nguyện viên, tuyên truyền viên
`)
const ANSWERS = phrases(
  'có trách nhiệm, chịu trách nhiệm, có nhiệm vụ, là người chịu trách nhiệm, là người có trách nhiệm',
)
/** `Người được giao soạn thảo văn bản`: what they were given to do tells who they are. */
const GIVEN = phrases('phụ trách, được giao, được phân công, được cử, được ủy quyền, làm, ký, trực tiếp')
/** Who has a post: what stands behind the word says which, and what follows what they do. */
const STAFF = phrases('nhân viên, cán bộ, công chức, viên chức, cộng tác viên, tình nguyện viên, tuyên truyền viên')
const BASES = phrases('theo, căn cứ, trên cơ sở')
const MOST_WORDS = 16

/** `Cán bộ, nhân viên được giao soạn thảo văn bản có trách nhiệm …`; null where a verb of their own stands before that. */
export function readPeople(words: readonly Word[]): Reading | null {
  const length = phraseAt(words, 0, PEOPLE)
  if (length === 0) return null
  let given = false
  let said = length
  for (let at = length; at < Math.min(words.length, MOST_WORDS); at++) {
    const word = words[at] as Word
    const opening = { form: 'noun' as const, length, head: words[0]?.key ?? '', office: false }
    const leads = [{ from: 0, to: at, opening, members: [] }]
    // `Công chức văn hóa - xã hội: Tuyên truyền …`, `Cán bộ thú y | phụ trách, các thôn phối hợp`
    const isStaff = at > said && phraseAt(words, 0, STAFF) > 0
    const shares = isStaff && word.gap === ' ' ? sharesBehind(words, at) : null
    if (shares) return { leads, ...shares }
    const answers = word.gap === ' ' ? phraseAt(words, at, ANSWERS) : 0
    if (answers > 0) return { leads, coordinators: [], next: at + answers }
    // `Cán bộ thú y xã phối hợp với …`, `Nhân viên phụ trách phòng máy: …`
    if (word.gap === ' ' && phraseAt(words, at, ROLES) > 0) return { leads, ...readRole(words, at) }
    if (word.gap === ':' && (isStaff || given || phraseAt(words, at, VERBS) > 0))
      return { leads, coordinators: [], next: at }
    // `Nhân viên y tế trường học | theo dõi …`, `Cán bộ chuyên môn xã | theo lĩnh vực phụ trách …`
    const another = phraseAt(words, at, PEOPLE)
    if (another > 0) said = at + another
    const isTold = at > said && isStaff && word.gap === ' '
    if (isTold && !given && (isVerb(words, at) || phraseAt(words, at, BASES) > 0))
      return { leads, coordinators: [], next: at }
    given ||= phraseAt(words, at, GIVEN) > 0
    const isField = word.gap === '-' && isStaff
    if ((word.gap !== ' ' && word.gap !== ',' && !isField) || (!given && isVerb(words, at))) return null
  }
  return null
}

/** Who comes for a body: `Đại diện Sở Y tế`, `Đại diện lãnh đạo Công an tỉnh`. */
export const REPRESENTING = phrases('đại diện, đại diện lãnh đạo')
/** Many bodies that send somebody; of households or firms those who speak do no work of a plan. */
const AUTHORITIES = new Set(
  'sở|bộ|ban|ngành|cơ quan|đơn vị|địa phương|phòng|khoa|xã|phường|huyện|trường|chi bộ|đoàn thể|ubnd'.split('|'),
)

/** `Đại diện Sở Y tế: Chuẩn bị tài liệu`, `Đại diện Công an tỉnh báo cáo …`; null where nothing is to be done. */
export function readRepresented(words: readonly Word[], line: string): Reading | null {
  const length = phraseAt(words, 0, REPRESENTING)
  if (length === 0 || words[0]?.capital !== true) return null
  const { items, next } = readList(words, length, true)
  const [first, ...others] = items
  const body = first?.opening
  if (!first || !body || words[next] === undefined) return null
  if (body.form !== 'body' && !AUTHORITIES.has(body.head)) return null
  const opening = { ...body, length: length + body.length, office: true }
  return readSubject(words, { items: [{ ...first, from: 0, opening }, ...others], next }, line)
}
