/** Who is charged with something, as a heading or a sentence says it. */
import type { Party } from '../../plan.js'
import { matchesOf } from '../../text/matches.js'
import { openingAt, UNMARKED } from '../party/body.js'
import { HEADS, NOUNS, QUANTIFIERS } from '../party/body-words.js'
import type { Item } from '../party/item.js'
import { readList } from '../party/list.js'
import { partyOf } from '../party/parties.js'
import { opensWithPost } from '../party/persons.js'
import { isKnownName } from '../party/start.js'
import { names, phraseAt, phrases } from '../phrases.js'
import { openingTime } from '../schedule/opening-time.js'
import { type Word, wordsOf } from '../words.js'
import { byBrackets } from './bracket-roles.js'
import { FRAMES, readConcerned, readFramed } from './frame.js'
import { chargedBody, placeAt, readAddressed, readCharge, readNames } from './heading.js'
import { ISSUERS, isGoverned, issuedAt } from './issuer.js'
import { rightRoles } from './misread-roles.js'
import { POSTS_WITHIN } from './order.js'
import { PEOPLE, REPRESENTING, readPeople, readRepresented } from './people.js'
import { type Reading, SIGHTS } from './reading.js'
import { opensJointly, readJointLead, readRole, SHARES_LEAD } from './role.js'
import { skip } from './shares.js'
import { readCommission, readSubject } from './subject.js'
import { withCompanions } from './together.js'
import { isVerb } from './verb.js'
import { isWhoever } from './whoever.js'
import { ADVERBS, COMMISSIONS, ROLES } from './words.js'

export { type LabelledValue, parseLabelledLine, parseTrailingLabels, timeOf } from '../labelled-line.js'

export interface Duty {
  leads: Party[]
  coordinators: Party[]
  executors: Party[]
  approvers: Party[]
  /** The leads lead beside the body that the heading above names: `Đồng chủ trì với Sở X …`. */
  beside?: true
  /** The text only says who, nothing that is to be done. */
  heading: boolean
  /** Where what is to be done begins, in the whole document; the end of the text for a heading. */
  restStart: number
}

const LABEL =
  /^\s*(?:[-+*•–]\s+)?(?:(?:\d{1,2}(?:\.\d{1,2}){0,4}|[IVXLC]{1,6}|(?!P\. ?\p{Lu})\p{L})[.)/]\s*|\d{1,2}(?:\.\d{1,2}){1,4}\s+)?(?:Riêng |Về phía )?(?:(?:Đồng chí|Các ông(?: ?\(bà\)|, bà)?:?) (?=(?:Phó )?(?:Bí thư|[Tt]rưởng|Chỉ huy (?:trưởng|phó)|Chính trị viên|(?:Cục|Vụ|Viện|Đội|Trạm) trưởng|Chủ tịch|Giám đốc|Chánh|Thủ trưởng|Chủ nhiệm|[Hh]iệu trưởng|[Tt]ổng phụ trách|[Tt]ổ trưởng)))?/u

/** A reading that ends this near to the last word may have been cut short by it. */
const MARGIN = 6
/** Right before a verb these stand in no frame: `Thường xuyên rà soát các dự án, nhà đầu tư yếu năng lực …`. */
const HOW_OFTEN = phrases('thường xuyên, định kỳ, hằng năm, hàng năm, hằng quý, hàng quý, hằng tháng, hàng tháng')
/** What the first word of a line must be, unless it is an acronym, for the line to charge anybody. */
const FIRST_WORDS = new Set([
  'đối',
  'trách',
  'nhiệm',
  'quyền',
  ...UNMARKED.keys(),
  ...[
    QUANTIFIERS,
    HEADS,
    NOUNS,
    COMMISSIONS,
    FRAMES,
    ADVERBS,
    ROLES,
    SHARES_LEAD,
    PEOPLE,
    REPRESENTING,
    ISSUERS,
  ].flatMap((set) => [...set.keys()]),
])

/** Names of bodies that begin with no word for what they are. */
const NAMES = names('viettel, mobifone, vinaphone, agribank, vietcombank, vietinbank, petrolimex, sacombank')

/**
 * What a body is by the line, where the heading above names it: `Cơ quan thường trực, chủ trì …`; behind a body what it
 * is besides: `Sở Y tế, cơ quan thường trực của Ban Chỉ đạo, …`.
 */
const STANDING = phrases('cơ quan thường trực, cơ quan đầu mối, đơn vị thường trực, đơn vị đầu mối')

/** What somebody in office is in a board: `Chủ tịch UBND xã, Trưởng ban: …`. */
const BOARD_POSTS = phrases(
  'ủy viên, thành viên, thư ký, trưởng ban, trưởng ban chỉ đạo, phó trưởng ban, phó trưởng ban chỉ đạo, phó trưởng ban thường trực',
)

const isBoardPost = (words: readonly Word[], before: Item | undefined, { from, to }: Item): boolean =>
  before?.opening?.office === true && words[from]?.capital === true && phraseAt(words, from, BOARD_POSTS) === to - from

/**
 * Reads the bodies that a heading (`Sở X chủ trì, phối hợp với Y:`, `UBND các xã, phường`) or a sentence
 * (`Giao Sở X …`, `Chủ trì, phối hợp với Y xây dựng …`, `Các sở, ban, ngành tổ chức …`) charges. A label
 * (`2.1.`, `-`) may stand before it; lines below a heading give the work and further partners. `offset` is
 * where the text stands in the whole document. Null where no body is named in a place that charges it.
 */
export function parseDuty(text: string, offset = 0): Duty | null {
  const lineEnd = text.indexOf('\n')
  if (lineEnd < 0) return dutyOfLine(text, offset) ?? givenLater(text, offset)
  const duty = dutyOfLine(text.slice(0, lineEnd), offset)
  const below = text.slice(lineEnd + 1)
  if (!duty?.heading || below.trim() === '') return duty
  const start = offset + lineEnd + 1
  const more = parseDuty(below, start)
  const own = more && more.leads.length === 0
  return {
    ...duty,
    coordinators: own ? [...duty.coordinators, ...more.coordinators] : duty.coordinators,
    heading: false,
    restStart: own ? more.restStart : start,
  }
}

/** How far a time is read that an item opens with. */
const LONGEST_TIME = 200
const DATED = /^\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?[^\p{L}\n]{0,16}:/u
const AGREED = '(?:[Cc]ơ bản )?(?:[Đđ]ồng ý|[Tt]hống nhất|[Nn]hất trí|[Cc]hấp thuận)'
/** Behind what a sentence is about, or agrees to: `Đối với công trình sai phép, | giao Sở X …`, `Đồng ý chủ trương; | yêu cầu Sở X …`. */
const GIVES = new RegExp(
  `(?:[;:.]|^(?:[Đđ]ối với|[Rr]iêng|[Vv]ề|${AGREED}) [^;:.]{5,200}?,) (?=[Gg]iao (?:\\p{Lu}|các |(?:${POSTS_WITHIN}) )|[Pp]hân công \\p{Lu})|^(?:[Đđ]ối với|[Rr]iêng|${AGREED}) [^;:.]{5,200}?[,;] (?=(?:[Yy]êu cầu|[Đđ]ề nghị) (?:[Bb]ộ|[Ss]ở|UBND|[ỦủUu][Yyỷ] ban|[Cc]ông an|các (?:bộ|sở|Bộ|Sở)) )`,
  'gu',
)

/** `…; phân công đảng viên uy tín phụ trách`: whom somebody chooses. */
const NUMBER = /^\d/
const NAMELESS = /^phân công \p{Ll}/u
const LONGEST_COMMISSION = 20
const GIVING = /(?:iao|hân công|yêu cầu|đề nghị) /u

/** `Đồng ý với đề nghị của Bộ X; giao Bộ Y …`, `Đối với công trình sai phép, giao Sở X …`: the charge stands later. */
function givenLater(line: string, offset: number): Duty | null {
  if (!GIVING.test(line)) return null
  for (const { index, 0: lead } of matchesOf(GIVES, line)) {
    const at = index + lead.length
    if (NAMELESS.test(line.slice(at, at + LONGEST_COMMISSION))) continue
    const duty = dutyOfLine(line.slice(at), offset + at)
    if (duty) return { ...duty, heading: false }
  }
  return null
}

/** `Sở Nội vụ: | 15 hồ sơ`, `… | 92,5 điểm`: what is counted of a body, and nothing that it is to do. */
const COUNTED =
  /^\d[\d.,]{0,12}(?: ?%| (?:điểm|hồ sơ|trường hợp|vụ|vụ việc|lượt|phiếu|ca|biên chế|công chức|viên chức|người)(?!\p{L}))/u
const LONGEST_COUNT = 32

const AIMS = phrases('phấn đấu, mỗi, từng, đến năm, đến hết, đến cuối')
const MORE_OR_LESS = new Set(['hơn', 'trên', 'gần', 'khoảng', 'được', 'tổng'])
const FIRST_OF_RESULT = 8

/** `Sở Y tế | tổ chức được 12 lớp`: what was reached, where nothing says that it is aimed at. */
function isResult(words: readonly Word[], from: number): boolean {
  for (let at = from + 1; at < from + FIRST_OF_RESULT; at++) {
    const word = words[at]
    if (word?.gap !== ' ') return false
    if (word.key !== 'được') continue
    const number = MORE_OR_LESS.has(words[at + 1]?.key ?? '') ? at + 2 : at + 1
    return NUMBER.test(words[number]?.key ?? '') && !words.slice(0, at).some((_, i) => phraseAt(words, i, AIMS) > 0)
  }
  return false
}

/** A post with who holds it, in characters. */
const LONGEST_POST = 100

/** `(Sở Y tế chủ trì, Sở Nội vụ phối hợp)`: a line of its own in brackets. */
const IN_BRACKETS = /^ ?\((?=\p{L})[^()]{3,300}\)[.;]?$/u

function dutyOfLine(line: string, offset: number): Duty | null {
  if (IN_BRACKETS.test(line)) {
    const start = line.indexOf('(') + 1
    return dutyOfLine(line.slice(start, line.lastIndexOf(')')), offset + start)
  }
  // `20/9/2026: Sở X …` has no label
  const label = DATED.test(line) ? 0 : (LABEL.exec(line)?.[0].length ?? 0)
  const from = label + (openingTime(label === 0 ? line : line.slice(label, label + LONGEST_TIME))?.next ?? 0)
  const [first] = wordsOf(line, from, 1)
  if (!first || !(first.acronym || FIRST_WORDS.has(first.key) || (first.capital && NAMES.has(first.key)))) return null
  if (opensWithPost(line.slice(label, label + LONGEST_POST))) return null
  let words: Word[] = []
  let reading: Reading | null = null
  for (const sight of SIGHTS) {
    words = wordsOf(line, from, sight)
    rightRoles(words)
    const whole = words.length < sight
    if (!whole && sight === SIGHTS[0]) {
      if (mayCharge(words)) continue
      return null
    }
    reading = readLine(words, line)
    if (whole || (reading && reading.next < words.length - MARGIN)) break
  }
  if (!reading) return null
  const parties = (items: Item[]) =>
    items
      .filter(
        (item, i) => i === 0 || !(phraseAt(words, item.from, STANDING) > 0 || isBoardPost(words, items[i - 1], item)),
      )
      .flatMap((item) => partyOf(line, words, item, offset) ?? [])
  const { leads, partners } = byBrackets(line, offset, parties(reading.leads))
  const coordinators = [...partners, ...parties(reading.coordinators)]
  if (leads.length + coordinators.length === 0) return null
  const rest = words[reading.next]
  if (isResult(words, reading.next)) return null
  if (rest?.gap === ':' && COUNTED.test(line.slice(rest.start, rest.start + LONGEST_COUNT))) return null
  const heading = rest === undefined && words.length < (SIGHTS.at(-1) ?? 0)
  return {
    leads,
    coordinators,
    executors: parties(reading.executors ?? []),
    approvers: [],
    ...(reading.beside && { beside: reading.beside }),
    heading,
    restStart: offset + (rest?.start ?? line.length),
  }
}

/** Most lines charge nobody, and begin with a word that says so. */
function mayCharge(words: readonly Word[]): boolean {
  if (
    openingAt(words, 0) ||
    isKnownName(words, 0) ||
    phraseAt(words, issuedAt(words), COMMISSIONS) > 0 ||
    phraseAt(words, 0, FRAMES) > 0
  )
    return true
  if (chargedBody(words) > 0 || placeAt(words, 0)) return true
  if (opensJointly(words) || phraseAt(words, 0, PEOPLE) + phraseAt(words, 0, REPRESENTING) > 0) return true
  return words[0]?.key === 'đối' || phraseAt(words, skip(words, 0, ADVERBS), ROLES) > 0
}

/** `Cơ quan thường trực | của Ban Chỉ đạo …`: named by whose it is. */
const isOfBody = (words: readonly Word[], at: number): boolean =>
  words[at]?.key === 'của' && words[at + 1]?.capital === true && openingAt(words, at + 1) !== null

const OWES = phrases('có trách nhiệm, có nhiệm vụ, chịu trách nhiệm')

/** What the body above does by what it is, `Cơ quan thường trực, chủ trì …`; or who it is that does something. */
function readStanding(words: readonly Word[], to: number): Reading | null {
  const at = skip(words, to, ADVERBS)
  if (phraseAt(words, at, ROLES) > 0) return { leads: [], ...readRole(words, at) }
  if (words[to]?.gap !== ' ' || !(isVerb(words, at) || phraseAt(words, to, OWES) > 0)) return null
  const opening = { form: 'noun' as const, length: to, head: words[0]?.key ?? '', office: false }
  return { leads: [{ from: 0, to, opening, members: [] }], coordinators: [], next: at }
}

function readLine(words: readonly Word[], line: string): Reading | null {
  const giving = issuedAt(words)
  const commission = phraseAt(words, giving, COMMISSIONS)
  if (commission > 0) {
    const charged = readCommission(words, giving + commission)
    // `2. Yêu cầu các đơn vị vận tải` heads what is required of them
    const isHead = giving === 0 && charged?.next === words.length && !/[.;]$/.test(line)
    return !isHead && isGoverned(words, giving, charged?.leads[0]) ? null : charged
  }
  if (words[0]?.key === 'đối' && words[1]?.key === 'với') return readAddressed(words) ?? readConcerned(words, line)
  const body = chargedBody(words)
  if (body > 0) return readCharge(words, body)
  const standing = phraseAt(words, 0, STANDING)
  if (standing > 0 && !words[standing]?.capital && !isOfBody(words, standing)) return readStanding(words, standing)
  const represented = readRepresented(words, line)
  if (represented) return represented
  const list = readList(words, 0, true)
  if (isWhoever(words, list)) return null
  const subject = list.items.length > 0 ? withCompanions(words, list, readSubject(words, list, line)) : null
  if (list.items.length > 0) return subject ?? readPeople(words) ?? readNames(words, line)
  const people = readPeople(words)
  if (people) return people
  const joint = readJointLead(words)
  if (joint) return joint
  const role = skip(words, 0, ADVERBS)
  if (phraseAt(words, role, ROLES) > 0) return { leads: [], ...readRole(words, role) }
  // `Thành phố An Lĩnh chủ trì …`: a place is charged where it has a role
  const place = placeAt(words, 0)
  const placed = place ? skip(words, place.to, ADVERBS) : 0
  if (place && phraseAt(words, placed, ROLES) > 0) return { leads: [place], ...readRole(words, placed) }
  const often = skip(words, 0, HOW_OFTEN)
  if (often > 0 && words[often]?.gap === ' ') {
    if (isVerb(words, often)) return null
    // `Hằng tháng | Sở Y tế báo cáo …`: the comma is left out
    const doers = words[often]?.capital && openingAt(words, often) ? readList(words, often, true) : null
    if (doers) return readSubject(words, doers, line)
  }
  return phraseAt(words, 0, FRAMES) > 0 ? readFramed(words, line) : null
}
