/** How far a name goes on that words of what is done belong to, where its duty follows. */
import { knownNameAt } from '../agency/agency-index.js'
import { isVerb } from '../duty/verb.js'
import { ADVERBS, TURNS, WEAK_VERBS } from '../duty/words.js'
import { phraseAt, phrases } from '../phrases.js'
import type { Word } from '../words.js'
import { openingAt } from './body.js'
import type { Opening } from './opening.js'

export interface Named {
  from: number
  opening: Opening | null
}

export const DUTIES = phrases('có trách nhiệm, chịu trách nhiệm, có nhiệm vụ, phải, cần')
export const CHARGES = phrases('chủ trì, phối hợp, phối hợp thực hiện')

const COMPETENT = phrases(`
  thực hiện công tác quản lý nhà nước về, thực hiện chức năng quản lý nhà nước về, thực hiện quản lý nhà nước về,
  thực hiện nhiệm vụ quản lý nhà nước về, có chức năng quản lý nhà nước về, được giao quản lý nhà nước về,
  được giao thực hiện quản lý nhà nước về, được giao nhiệm vụ quản lý nhà nước về
`)
const UNNAMED_HEADS = new Set(['cơ quan', 'đơn vị'])
const LONGEST_COMPETENCE = 16

/**
 * Behind what tells an unnamed body from its like, `Cơ quan chuyên môn thuộc UBND tỉnh thực hiện quản lý nhà nước về lao
 * động`, where a role, a mark or nothing follows, as in a heading; else the words are what it is to do, and 0.
 */
export function competenceEnd(words: readonly Word[], item: Named, at: number): number {
  if (!UNNAMED_HEADS.has(item.opening?.head ?? '')) return 0
  const length = phraseAt(words, at, COMPETENT)
  if (length === 0) return 0
  const last = at + length + LONGEST_COMPETENCE
  for (let end = at + length + 1; end < Math.min(words.length, last); end++) {
    const gap = words[end]?.gap
    if (gap === '.') return 0
    if (gap === ';' || gap === ':' || phraseAt(words, end, CHARGES) > 0) return end
  }
  return words.length <= last ? words.length : 0
}

/** Heads of bodies that are set up for one work. */
const SET_UP = phrases('tổ công tác, ban chỉ đạo, tổ giúp việc, ban điều hành, đoàn công tác')
const CARRIES_OUT = phrases('triển khai thực hiện, triển khai, thực hiện')
const LONGEST_MISSION = 16

/** What is done by the text at hand, and no name: `Ban Chỉ đạo triển khai Nghị quyết này:`. */
const AT_HAND = new Set(['này', 'sau', 'trên', 'đây'])

/**
 * Behind what a body is set up for, `Tổ công tác triển khai Đề án 06 chủ trì …`, `Tổ công tác triển khai Đề án 06: …`; 0
 * where that is what it is to do.
 */
export function missionEnd(words: readonly Word[], item: Named, at: number): number {
  const length = missionAt(words, item, at)
  if (length === 0 || !words[at + length]?.capital) return 0
  const from = at + length + 1
  return dutyAt(words, from, LONGEST_MISSION) || colonAt(words, from, LONGEST_MISSION)
}

/** How many words say that what follows right behind the head of a body is what it is set up for. */
export function missionAt(words: readonly Word[], item: Named, at: number): number {
  return at === item.from + phraseAt(words, item.from, SET_UP) ? phraseAt(words, at, CARRIES_OUT) : 0
}

const OFFICES = new Set(['phòng', 'trưởng', 'khoa', 'tổ', 'bộ phận', 'đội', 'ban', 'tiểu ban'])
const LONGEST_FIELD = 5

/**
 * Behind the second field of an office, `Phòng Công chức, viên chức chủ trì …`, `Phòng Quản lý vận tải, phương tiện và
 * người lái rà soát …`; 0 where nothing that it does follows it.
 */
export function fieldEnd(words: readonly Word[], item: Named, start: number): number {
  const word = words[start]
  // `các phòng, ban, ngành huyện` are many offices
  if (word?.gap !== ',' || word.capital || item.opening?.form === 'plural') return 0
  if (!OFFICES.has(item.opening?.head ?? '') || phraseAt(words, start, CHARGES) > 0) return 0
  const duty = dutyAt(words, start + 1, LONGEST_FIELD)
  return duty > 0 || !isOfFields(words, item, start) ? duty : workAt(words, start + 1)
}

/** What stands between commas and is no field: how, when and by what an office works. */
const NO_FIELD = [
  TURNS,
  ADVERBS,
  WEAK_VERBS,
  phrases('hằng, hàng, nếu, không, ban đêm, ban ngày, có, mỗi, các, những, gồm'),
]

/** Whether a name goes on behind the comma: words of its own stand before it, and a noun behind it. */
function isOfFields(words: readonly Word[], { from, opening }: Named, start: number): boolean {
  const isNamed = opening?.form === 'body' && !opening.office && from + opening.length < start
  return isNamed && !isVerb(words, start) && NO_FIELD.every((set) => phraseAt(words, start, set) === 0)
}

/** Where within a few words the office does something, another body is named, or its line ends; else 0. */
function workAt(words: readonly Word[], from: number): number {
  const most = from + LONGEST_FIELD
  for (let at = from; at <= Math.min(words.length, most); at++) {
    const word = words[at]
    if (!word || word.gap === ':' || word.gap === ';') return at
    const next = word.key === 'và' ? at + 1 : at
    if ((next > at || word.gap === ',') && words[next]?.capital && openingAt(words, next)) return at
    if (word.gap !== ' ' || word.capital) return 0
    if (words[at - 1]?.key !== 'và' && isVerb(words, at)) return at
  }
  return 0
}

const UNDER = phrases('thuộc, trực thuộc')

/** Behind whose a body is, told between commas: `Trung tâm Khuyến nông, thuộc Sở Nông nghiệp và Môi trường, …`; else 0. */
export function ownerEnd(words: readonly Word[], item: Named, start: number): number {
  if (words[start]?.gap !== ',' || item.opening?.form !== 'body') return 0
  const owner = start + phraseAt(words, start, UNDER)
  const known = owner > start ? knownNameAt(words, owner) : 0
  const behind = words[owner + known]
  return known > 0 && behind?.gap !== ' ' ? owner + known : 0
}

const GIVEN = phrases(`
  được giao nhiệm vụ, được giao chủ trì nhiệm vụ, được giao chủ trì các nhiệm vụ, được giao chủ trì thực hiện nhiệm vụ,
  được giao chủ trì thực hiện các nhiệm vụ, được giao thực hiện nhiệm vụ, được giao thực hiện các nhiệm vụ,
  được phân công, được phân công nhiệm vụ, được phân công chủ trì nhiệm vụ, được phân công chủ trì các nhiệm vụ,
  được phân công thực hiện nhiệm vụ, được phân công thực hiện các nhiệm vụ
`)

/**
 * Behind what tells those of a group that have some work, `các bộ phận được phân công`, `các đơn vị được giao nhiệm vụ
 * tại Kế hoạch này tổ chức …`; 0 for another group.
 */
export function givenEnd(words: readonly Word[], { opening }: Named, at: number): number {
  const length = opening?.form === 'body' && !opening.office ? 0 : phraseAt(words, at, GIVEN)
  if (length === 0) return 0
  // `Đảng viên được phân công phụ trách chuyển đổi số | tham gia …`
  const charge = words[at + length]?.key === 'tại' ? 1 : phraseAt(words, at + length, IN_CHARGE)
  return (charge > 0 && verbAt(words, at + length + charge)) || at + length
}

const WHICH = phrases(
  'có dự án, có công trình, có tuyến, có rừng, có biển, có đất, có biên giới, nơi có, nằm trong, trong vùng, là đối tượng, tham gia',
)
const LONGEST_WHICH = 14
/** What was done for those of a group that are meant. */
const PASSIVE = phrases(
  'được giao, được cấp, được phê duyệt, được lựa chọn, được chọn, được chỉ định, được hỗ trợ, được thụ hưởng',
)

const INSPECTED = phrases('được kiểm tra, được giám sát, được thanh tra, được kiểm toán, được đánh giá, được khảo sát')
const INSPECTIONS = phrases('kiểm tra, giám sát, thanh tra, kiểm toán, đánh giá, khảo sát, xác minh')

/** Behind those whom others look at, `các chi bộ được kiểm tra, giám sát | chuẩn bị báo cáo`; 0 where nothing is done by them. */
function inspectedEnd(words: readonly Word[], at: number): number {
  let end = at + phraseAt(words, at, INSPECTED)
  while (end > at) {
    const next = words[end]?.gap === ',' ? end : words[end]?.key === 'và' ? end + 1 : 0
    const length = next > 0 ? phraseAt(words, next, INSPECTIONS) : 0
    if (length === 0)
      return words[end]?.gap === ' ' && (isVerb(words, end) || phraseAt(words, end, DUTIES) > 0) ? end : 0
    end = next + length
  }
  return 0
}

/** Behind what tells which of a group, `các khu phố có dự án đi qua phải …`, up to their duty; 0 where none follows. */
export function whichEnd(words: readonly Word[], { from, opening }: Named, at: number): number {
  const passive = opening?.form === 'body' ? 0 : phraseAt(words, at, PASSIVE)
  if (passive > 0) return boundAt(words, at + passive)
  const inspected = opening?.form === 'body' ? 0 : inspectedEnd(words, at)
  if (inspected > 0) return inspected
  const length = phraseAt(words, at, WHICH)
  if (length === 0 || !words.slice(from, at).some(({ key }) => key === 'các')) return 0
  return dutyAt(words, at + length, LONGEST_WHICH)
}

/** `được cấp giấy phép thăm dò, khai thác khoáng sản | có trách nhiệm`: where a few words on their duty begins; else 0. */
function boundAt(words: readonly Word[], from: number): number {
  for (let at = from; at < Math.min(words.length, from + LONGEST_WHICH); at++) {
    const gap = words[at]?.gap
    if (words[at]?.capital || (gap !== ' ' && gap !== ',')) return 0
    if (gap === ' ' && phraseAt(words, at, DUTIES) > 0) return at
  }
  return 0
}

const IN_CHARGE = phrases('phụ trách')
/** Persons without an office, who may be in charge of something all the same. */
const MEMBERS = new Set(['đồng chí', 'tỉnh ủy viên', 'thành ủy viên', 'huyện ủy viên', 'đảng ủy viên'])
const LONGEST_WORK = 12

/**
 * Behind what a person in office is in charge of, `đồng chí Đảng ủy viên phụ trách thôn Đồng Tâm thường xuyên …`, up to
 * what that person is to do; 0 where nothing is.
 */
export function inChargeEnd(words: readonly Word[], { opening }: Named, at: number): number {
  const length = phraseAt(words, at, IN_CHARGE)
  if (length === 0 || !(opening?.office || MEMBERS.has(opening?.head ?? ''))) return 0
  const end = verbAt(words, at + length)
  // `phụ trách nội dung tuyên truyền`: what is behind is no verb
  const ends = words.length <= end + 2 || words[end + 2]?.gap !== ' '
  return end > at + length && !(ends && words[at - 1]?.gap === ' ' && knownNameAt(words, at - 2) === 2) ? end : 0
}

/** Where within a few words, before any mark, somebody does something; else 0. */
function verbAt(words: readonly Word[], from: number): number {
  for (let at = from; at < Math.min(words.length, from + LONGEST_WORK); at++) {
    if (words[at]?.gap !== ' ') return 0
    if (isVerb(words, at) || phraseAt(words, at, CHARGES) > 0 || phraseAt(words, at, DUTIES) > 0) return at
  }
  return 0
}

/** Where within so many words a colon stands, before any other mark; else 0. */
function colonAt(words: readonly Word[], from: number, most: number): number {
  for (let at = from; at < Math.min(words.length, from + most); at++) {
    if (words[at]?.gap === ':') return AT_HAND.has(words[at - 1]?.key ?? '') ? 0 : at
    if (words[at]?.gap !== ' ') return 0
  }
  return 0
}

/** Where within so many words the duty of a body begins, before any mark; else 0. */
function dutyAt(words: readonly Word[], from: number, most: number): number {
  for (let at = from; at < Math.min(words.length, from + most); at++) {
    if (words[at]?.gap !== ' ') return 0
    if (phraseAt(words, at, CHARGES) > 0 || phraseAt(words, at, DUTIES) > 0) return words[at - 1]?.key === 'và' ? 0 : at
  }
  return 0
}
