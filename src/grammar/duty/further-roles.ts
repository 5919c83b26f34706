/** Roles beside lead and partner that a sentence gives: who is advised, who is reported to, who keeps watch. */
import type { Party, Person } from '../../plan.js'
import { lowerCase } from '../../text/characters.js'
import { cutEnd } from '../../text/edges.js'
import { matchesOf } from '../../text/matches.js'
import { knownNameAt } from '../agency/agency-index.js'
import type { Item, List } from '../party/item.js'
import { readList } from '../party/list.js'
import { partyOf } from '../party/parties.js'
import { PERSON_END, splitPersons } from '../party/persons.js'
import { phraseAt, phrases } from '../phrases.js'
import { type Word, wordsOf } from '../words.js'
import { isVerb } from './verb.js'
import { ADVERBS, COMMISSIONS, TURNS, VERBS } from './words.js'

export interface FurtherRoles {
  /** Whom the work is advice to: `tham mưu cho UBND tỉnh`. */
  advises: Party[]
  /** Whom it is reported or submitted to: `báo cáo`, `trình`. */
  reportsTo: Party[]
  /** Who keeps watch over it by these words: `giao Sở Nội vụ theo dõi, đôn đốc`. */
  monitors: Party[]
  /** Whom it is given to by name: `giao đồng chí Trần Văn Bình, Phó Chủ tịch UBND tỉnh`. */
  persons: Person[]
}

/** How many words of a task are looked at. */
const SIGHT = 600
const FIRST_WORDS = 24
/** In small letters, as what follows. */
const ENTRUSTED = /(?:giao|phân công)(?: cho)?(?: các)? (?=(?:đồng chí|đ\/c|ông|bà) \p{L})/gu
const LONGEST_POST = 120
const ADVICE = phrases('tham mưu')
const REPORT = phrases('báo cáo, trình, gửi, phản ánh')
const WATCH = phrases('theo dõi, đôn đốc, giám sát')
/** What stands between the verb and whom it is done for. */
const FILLERS = phrases(`
  cho, giúp, ngay, đề xuất, kiến nghị, trình, với, lên, về, gửi, định kỳ, kịp thời, tích cực, chủ động, bằng văn bản, kết quả,
  kết quả thực hiện, tình hình, tình hình thực hiện, tiến độ, tiến độ thực hiện, tổng hợp, và, báo cáo, thường xuyên,
  hằng năm, hàng năm, hằng quý, hàng quý, hằng tháng, hàng tháng, để, kế hoạch về, danh sách về, văn bản về, hồ sơ về,
  dự toán về, ý kiến về, đề xuất về, số liệu về, thông tin về, kết quả thực hiện về, kế hoạch gửi, danh sách gửi
`)
const MOST_FILLERS = 6
const BEFORE_TRINH = new Set('chương công quá quy lịch hành giáo phương lập tiến trình lộ tường'.split(' '))
/** What is reported or submitted. */
const OBJECTS = phrases(`
  kết quả, khó khăn, vướng mắc, các khó khăn, dự thảo, tình hình, phương án, nội dung, danh mục, các giải pháp, các nội dung, các biện pháp, các cơ chế,
  cơ chế, chính sách, giải pháp, hồ sơ, tờ trình, kế hoạch, việc, những vấn đề, những khó khăn, những nội dung,
  xem xét, phê duyệt, cho ý kiến, ban hành, giao chỉ tiêu, giao nhiệm vụ, giao kế hoạch, có hình thức, có văn bản,
  có ý kiến, có biện pháp, duyệt, ký, tháng, quý, trước hội nghị, trước kỳ họp, trước ngày, trước khi, trong tháng, trong quý, trong năm
`)
const DOCUMENTS = phrases(`
  nghị định, nghị quyết, quyết định, kế hoạch, đề án, dự án, chương trình, thông tư, luật, pháp lệnh, chỉ thị, quy hoạch,
  đề cương, báo cáo, thông báo, tờ trình, quy chế, quy định, văn bản
`)
/** What may stand in a chain of verbs. */
const CHAIN = [VERBS, ADVERBS, phrases('chủ trì, phối hợp, kiểm tra')]
const WATCHED_BY = phrases('theo dõi của, đôn đốc của, giám sát của, kiểm tra của')

/** What each of them is said with; `chương trình`, `quá trình` say none. */
const SIGNAL = new RegExp(
  `tham mưu|báo cáo|gửi|phản ánh|theo dõi|đôn đốc|giám sát|kiểm tra của|(?<!(?<!\\p{L})(?:${[...BEFORE_TRINH].join('|')}) )trình(?!\\p{L})`,
  'u',
)
/** What the words begin with that say a role. */
const FIRST_OF_ROLE = new Set([ADVICE, REPORT, WATCHED_BY, COMMISSIONS].flatMap((set) => [...set.keys()]))

/** Unlike the end of a line in a cell: `trình | UBND tỉnh`. */
const CLAUSE_END = /[.;]/

/** Finds them in the sentences of a task; `offset` is where the text stands in the whole document. */
export function findFurtherRoles(text: string, offset = 0): FurtherRoles {
  const small = lowerCase(text)
  const found: FurtherRoles = { advises: [], reportsTo: [], monitors: [], persons: personsIn(text, small, offset) }
  if (!SIGNAL.test(small)) return found
  const words = wordsOf(text, 0, SIGHT)
  const named = (at: number): { parties: Party[]; next: number } => {
    // `X tham mưu; Y phối hợp`: whom the next clause names is another
    if (CLAUSE_END.test(text.slice(words[at - 1]?.end, words[at]?.start))) return { parties: [], next: at }
    const list = readList(words, at, true)
    const { items, next } = { ...list, items: beforeClause(words, list) }
    return { parties: items.flatMap((item) => partyOf(text, words, withoutObject(words, item), offset) ?? []), next }
  }
  for (let at = 0; at < words.length; at++) {
    if (!FIRST_OF_ROLE.has(words[at]?.key ?? '')) continue
    const advice = isOfBodies(words, at) ? 0 : phraseAt(words, at, ADVICE)
    const report = advice > 0 || isSyllable(words, at) ? 0 : phraseAt(words, at, REPORT)
    const watch = phraseAt(words, at, WATCHED_BY)
    const commission = phraseAt(words, at, COMMISSIONS)
    if (watch > 0) found.monitors.push(...named(at + watch).parties)
    else if (advice + report > 0) {
      const object = behindFillers(words, at + advice + report)
      const { parties, next } = named(object)
      if (advice > 0) found.advises.push(...parties)
      if (report > 0 || submits(words, at + advice, object)) found.reportsTo.push(...parties)
      at = Math.max(at, next - 1)
    } else if (commission > 0) {
      const { parties, next } = named(at + commission)
      if (parties.length > 0 && watchesFrom(words, next)) found.monitors.push(...parties)
    }
  }
  return {
    advises: onceEach(found.advises),
    reportsTo: onceEach(found.reportsTo),
    monitors: onceEach(found.monitors),
    persons: found.persons,
  }
}

/** `báo cáo UBND tỉnh; | Sở Y tế phối hợp`: the bodies behind the semicolon do something themselves. */
function beforeClause(words: readonly Word[], { items, next }: List): Item[] {
  const first = items.findIndex(({ from }, i) => i > 0 && words[from]?.gap === ';')
  const acts = words[next]?.gap === ' ' && (phraseAt(words, next, TURNS) > 0 || isVerb(words, next))
  return first > 0 && acts ? items.slice(0, first) : items
}

const BODIES = new Set(['cơ quan', 'đơn vị', 'bộ phận'])
const OF_BODIES = new Set('các những cho của'.split(' '))

/** `nâng cao năng lực cho các cơ quan | tham mưu, giúp Bộ trưởng`: what kind of bodies they are. */
function isOfBodies(words: readonly Word[], at: number): boolean {
  const [before, first, second] = words.slice(Math.max(0, at - 3), at).map(({ key }) => key)
  return OF_BODIES.has(before ?? '') && BODIES.has(`${first} ${second}`)
}

function personsIn(text: string, small: string, offset: number): Person[] {
  const persons: Person[] = []
  for (const match of matchesOf(ENTRUSTED, small)) {
    const start = match.index + match[0].length
    const rest = text.slice(start, start + LONGEST_POST)
    const end = PERSON_END.exec(rest)?.index ?? rest.length
    persons.push(...splitPersons(cutEnd(rest.slice(0, end), ' ,–-'), offset + start))
  }
  return persons.filter(({ name }) => name !== null)
}

/** Whether what is to be done, from its first word on, is to keep watch: `hướng dẫn, theo dõi, đôn đốc …`. */
export function isWatch(text: string): boolean {
  return watchesFrom(wordsOf(text, 0, FIRST_WORDS), 0)
}

/** Verb after verb, divided by commas and `và`, one of them of watching. */
function watchesFrom(words: readonly Word[], from: number): boolean {
  for (let at = from; at < words.length; ) {
    if (phraseAt(words, at, WATCH) > 0) return true
    const length = Math.max(...CHAIN.map((set) => phraseAt(words, at, set)))
    if (length === 0) return false
    at += length
    if (words[at]?.key === 'và') at++
  }
  return false
}

/** `tham mưu, trình UBND tỉnh`: advice that is submitted too. */
function submits(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (phraseAt(words, at, REPORT) > 0) return true
  return false
}

/** `chương trình`, `quá trình`: the end of another word. */
function isSyllable(words: readonly Word[], at: number): boolean {
  return words[at]?.key === 'trình' && words[at]?.gap === ' ' && BEFORE_TRINH.has(words[at - 1]?.key ?? '')
}

/** Without what is reported, or what for: `Bộ trưởng kết quả thực hiện`, `Chính phủ Nghị định sửa đổi`, `UBND tỉnh xem xét`. */
function withoutObject(words: readonly Word[], item: Item): Item {
  const known = item.from + knownNameAt(words, item.from)
  const opened = item.from + (item.opening?.length ?? 0)
  // `Sở Kế hoạch và Đầu tư` reports no plan
  for (let at = Math.max(item.from + 1, known); at < item.to; at++) {
    const whole = at === known || at === opened
    if (phraseAt(words, at, OBJECTS) > 0 || (whole && phraseAt(words, at, DOCUMENTS) > 0)) return { ...item, to: at }
  }
  return item
}

function behindFillers(words: readonly Word[], from: number): number {
  let at = from
  for (let count = 0; count < MOST_FILLERS; count++) {
    const length = phraseAt(words, at, FILLERS)
    if (length === 0 || words[at]?.gap === '.' || words[at]?.gap === ';') break
    at += length
  }
  return at
}

function onceEach(parties: readonly Party[]): Party[] {
  const known = new Set<string>()
  return parties.filter(({ agencyId, name }) => {
    const key = agencyId ?? name
    if (known.has(key)) return false
    known.add(key)
    return true
  })
}
