/** Who is charged with something, as a heading or a sentence says it. */
import type { Party } from '../plan.js'
import { matchesOf } from '../text/matches.js'
import { isActing, WHICH } from './acting.js'
import { openingAt, UNMARKED } from './body.js'
import { ACRONYMS, COMPLETE, HEADS, NOUNS, QUANTIFIERS } from './body-words.js'
import { byBrackets } from './bracket-roles.js'
import { isVerb } from './duty-verb.js'
import { ADVERBS, COMMISSIONS, MANNERS, ROLES, TURNS, WEAK_VERBS } from './duty-words.js'
import { rightRoles } from './misread-roles.js'
import { openingTime } from './opening-time.js'
import { partyOf } from './parties.js'
import type { Item, List } from './party-item.js'
import { readList } from './party-list.js'
import { type Phrases, phraseAt, phrases } from './phrases.js'
import { type Word, wordsOf } from './words.js'

export { type LabelledValue, parseLabelledLine, parseTrailingLabels } from './labelled-line.js'

export interface Duty {
  leads: Party[]
  coordinators: Party[]
  executors: Party[]
  approvers: Party[]
  /** The text only says who, nothing that is to be done. */
  heading: boolean
  /** Where what is to be done begins, in the whole document; the end of the text for a heading. */
  restStart: number
}

/** What was read of a line, in words. */
interface Reading {
  leads: Item[]
  coordinators: Item[]
  /** Index of the word that what is to be done begins with. */
  next: number
}

const LABEL =
  /^\s*(?:[-+*•–]\s+)?(?:(?:\d{1,2}(?:\.\d{1,2}){0,4}|[IVXLC]{1,6}|\p{L})[.)/]\s*|\d{1,2}(?:\.\d{1,2}){1,4}\s+)?(?:Riêng )?(?:Đồng chí (?=(?:Phó )?(?:Bí thư|Trưởng|Chủ tịch|Giám đốc|Chánh|Thủ trưởng|Chủ nhiệm|[Hh]iệu trưởng|[Tt]ổng phụ trách|[Tt]ổ trưởng)))?/u
/** How many words are looked at: most lines are told by the first few, a long list of bodies needs them all. */
const SIGHTS = [8, 40, 240]
/** A reading that ends this near to the last word may have been cut short by it. */
const MARGIN = 6
/** Turns after which the body is still the one that acts: `Sở X căn cứ Kế hoạch này xây dựng …`. */
const BASES = phrases(
  `theo, căn cứ, trên cơ sở, trên tinh thần, trước, hằng năm, hàng năm, hằng quý, hàng quý, ngay, khi, tự, tùy, dựa,
   có kế hoạch, có phương án, có biện pháp, có giải pháp, có văn bản, để có, hằng tháng, hàng tháng, phụ trách, không,
   trong phạm vi chức năng, trong phạm vi nhiệm vụ, trong phạm vi quyền hạn, trong phạm vi trách nhiệm,
   trong phạm vi quản lý`,
)
/** What may stand before the bodies of a sentence, up to a comma: `Căn cứ Kế hoạch này, các sở …`. */
const FRAMES = phrases(
  `căn cứ, trên cơ sở, định kỳ, hằng năm, hàng năm, theo, khi, trong quá trình, để, trước, sau khi, nhằm,
   thường xuyên, trong trường hợp, trường hợp, hằng quý, hàng quý, ngoài, ngoài ra, bên cạnh, bên cạnh đó, cùng với,
   song song với, kết thúc, ngay khi, ngay sau khi, vào cuối, vào đầu, cuối năm, cuối mỗi, đầu năm, kể từ, tùy theo`,
)
/** Right before a verb these stand in no frame: `Thường xuyên rà soát các dự án, nhà đầu tư yếu năng lực …`. */
const HOW_OFTEN = phrases('thường xuyên, định kỳ, hằng năm, hàng năm, hằng quý, hàng quý, hằng tháng, hàng tháng')
/** What the first word of a line must be, unless it is an acronym, for the line to charge anybody. */
const FIRST_WORDS = new Set([
  'đối',
  'trách',
  'nhiệm',
  'quyền',
  ...UNMARKED.keys(),
  ...[QUANTIFIERS, HEADS, NOUNS, COMMISSIONS, FRAMES, ADVERBS, ROLES].flatMap((set) => [...set.keys()]),
])
/**
 * What a body is by the line, where the heading above names it: `Cơ quan thường trực, chủ trì …`; behind a body what it
 * is besides: `Sở Y tế, cơ quan thường trực của Ban Chỉ đạo, …`.
 */
const STANDING = phrases('cơ quan thường trực, cơ quan đầu mối, đơn vị thường trực, đơn vị đầu mối')
/** What a body does by the document itself: `Hội đồng nhân dân tỉnh thống nhất thông qua Kế hoạch …` charges nobody. */
const ENACTMENTS = phrases('thống nhất thông qua, nhất trí thông qua, biểu quyết, quyết nghị, tán thành, nhất trí với')
const YEAR = /^(?:19|20)\d{2}$/
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
/** `Đơn vị chủ trì`, `các cơ quan phối hợp`: a role that qualifies the noun charges nobody. */
const QUALIFIED = new Set(['đơn vị', 'cơ quan', 'tổ chức'])

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

const GIVES =
  /(?:[;:.]|^(?:đối với|riêng|về) [^;:.]{5,200}?,) (?=giao (?:\p{Lu}|các ))|^(?:đối với|riêng) [^;:.]{5,200}?, (?=(?:yêu cầu|đề nghị) (?:bộ|sở|ubnd|ủy ban|uỷ ban|công an|các (?:bộ|sở)) )/giu
const GIVING = /(?:iao|yêu cầu|đề nghị) /u

/** `Đồng ý với đề nghị của Bộ X; giao Bộ Y …`, `Đối với công trình sai phép, giao Sở X …`: the charge stands later. */
function givenLater(line: string, offset: number): Duty | null {
  if (!GIVING.test(line)) return null
  for (const { index, 0: lead } of matchesOf(GIVES, line)) {
    const at = index + lead.length
    const duty = dutyOfLine(line.slice(at), offset + at)
    if (duty) return { ...duty, heading: false }
  }
  return null
}

function dutyOfLine(line: string, offset: number): Duty | null {
  const label = LABEL.exec(line)?.[0].length ?? 0
  const from = label + (openingTime(label === 0 ? line : line.slice(label, label + LONGEST_TIME))?.next ?? 0)
  const [first] = wordsOf(line, from, 1)
  if (!first || !(first.acronym || FIRST_WORDS.has(first.key))) return null
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
      .filter(({ from: at }, i) => i === 0 || phraseAt(words, at, STANDING) === 0)
      .flatMap((item) => partyOf(line, words, item, offset) ?? [])
  const { leads, partners } = byBrackets(line, offset, parties(reading.leads))
  const coordinators = [...partners, ...parties(reading.coordinators)]
  if (leads.length + coordinators.length === 0) return null
  const rest = words[reading.next]
  const heading = rest === undefined && words.length < (SIGHTS.at(-1) ?? 0)
  return {
    leads,
    coordinators,
    executors: [],
    approvers: [],
    heading,
    restStart: offset + (rest?.start ?? line.length),
  }
}

/** Most lines charge nobody, and begin with a word that says so. */
function mayCharge(words: readonly Word[]): boolean {
  if (openingAt(words, 0) || phraseAt(words, 0, COMMISSIONS) > 0 || phraseAt(words, 0, FRAMES) > 0) return true
  if (chargedBody(words) > 0) return true
  return words[0]?.key === 'đối' || phraseAt(words, skip(words, 0, ADVERBS), ROLES) > 0
}

function readLine(words: readonly Word[], line: string): Reading | null {
  const commission = phraseAt(words, 0, COMMISSIONS)
  if (commission > 0) {
    const charged = readCommission(words, commission)
    return words[0]?.key === 'yêu' && GOVERNED.has(charged?.leads[0]?.opening?.head ?? '') ? null : charged
  }
  if (words[0]?.key === 'đối' && words[1]?.key === 'với') return readAddressed(words) ?? readConcerned(words, line)
  const body = chargedBody(words)
  if (body > 0) return readCharge(words, body)
  const standing = phraseAt(words, 0, STANDING)
  if (standing > 0 && !words[standing]?.capital) {
    const at = skip(words, standing, ADVERBS)
    return phraseAt(words, at, ROLES) > 0 ? { leads: [], ...readRole(words, at) } : null
  }
  const list = readList(words, 0, true)
  if (list.items.length > 0) return readSubject(words, list, line) ?? readNames(words, line)
  const role = skip(words, 0, ADVERBS)
  if (phraseAt(words, role, ROLES) > 0) return { leads: [], ...readRole(words, role) }
  const often = phraseAt(words, 0, HOW_OFTEN)
  if (often > 0 && words[often]?.gap === ' ' && isVerb(words, often)) return null
  return phraseAt(words, 0, FRAMES) > 0 ? readFramed(words, line) : null
}

/** `Giao Sở X …`: whoever is named behind the verb is charged. */
function readCommission(words: readonly Word[], at: number): Reading | null {
  const list = readList(words, words[at]?.key === 'cho' ? at + 1 : at, true)
  if (list.items.length === 0) return null
  const role = skip(words, list.next, ADVERBS)
  const charged = phraseAt(words, role, ROLES) > 0 ? readRole(words, role) : { coordinators: [], next: list.next }
  return { leads: list.items, ...charged }
}

/** Of whom an authority requires something: `Yêu cầu các đơn vị khai thác lắp đặt trạm cân` is the authority's work. */
const GOVERNED = new Set(
  'đơn vị|doanh nghiệp|tổ chức|cá nhân|hộ gia đình|cơ sở|nhà thầu|chủ đầu tư|nhà đầu tư|hợp tác xã|công ty|chủ rừng'.split(
    '|',
  ),
)

/** `Đối với các sở, ban, ngành:` as a heading. */
function readAddressed(words: readonly Word[]): Reading | null {
  const { items, next } = readList(words, 2, true)
  const rest = words[next]
  if (items.length === 0 || items.some(isHeadOnly) || (rest && rest.gap !== ':')) return null
  return { leads: items, coordinators: [], next }
}

/** `Đối với các dự án chậm tiến độ, Sở Xây dựng rà soát …`: a body by its name or a group of them, behind the comma. */
function readConcerned(words: readonly Word[], line: string): Reading | null {
  const reading = readFramed(words, line)
  const lead = reading?.leads[0]
  // `đối với các nhiệm vụ của Sở X, Sở Y`: whose they are; `đối với …, yêu cầu Sở X, Sở Y`: all of them
  const isOther = words.slice(0, lead?.from ?? 0).some(({ key }, i) => {
    const of = key === 'của' ? 1 : phraseAt(words, i, COMMISSIONS)
    return of > 0 && words[i + of]?.gap === ' ' && openingAt(words, i + of) !== null
  })
  return isOther || lead?.opening?.form === 'noun' ? null : reading
}

/** Index of the body in `Trách nhiệm của …`, `Trách nhiệm Sở Y tế`, `Nhiệm vụ, quyền hạn của …`; 0 for any other line. */
function chargedBody(words: readonly Word[]): number {
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
function readCharge(words: readonly Word[], at: number): Reading | null {
  const { items, next } = readList(words, at, true)
  if (items.length === 0 || items.some(isHeadOnly)) return null
  const rest = words[next]
  const last = items[items.length - 1]
  // `các bộ được giao chủ trì dự án`: which of them
  if (last && rest?.gap === ' ' && isGroup(words, last) && isGivenSomething(words, last.from, next))
    return { leads: [...items.slice(0, -1), { ...last, to: words.length }], coordinators: [], next: words.length }
  const goesOn = rest !== undefined && FIELDS.has(rest.key) && words.length - next <= LONGEST_FIELD
  return !rest || rest.gap === ':' || goesOn ? { leads: items, coordinators: [], next } : null
}

const isGivenSomething = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to + 1).some(({ key }, i) => key === 'được' && GIVEN.has(words[from + i + 1]?.key ?? ''))

/** A heading whose names hold small words behind commas: it ends in a colon, and nothing in it is a predicate. */
function readNames(words: readonly Word[], line: string): Reading | null {
  if (!line.trimEnd().endsWith(':')) return null
  for (let at = 1; at < words.length; at++) {
    if (isVerb(words, at) || words[at]?.gap === '.' || phraseAt(words, at, ROLES) > 0 || phraseAt(words, at, TURNS) > 0)
      return null
  }
  const list = readList(words, 0, false)
  const whole = list.items.every((item) => item.opening && !isHeadOnly(item))
  return whole ? { leads: list.items, coordinators: [], next: words.length } : null
}

/** Bodies at the head of a line: a heading, or the subject of what follows. */
function readSubject(words: readonly Word[], list: List, line: string): Reading | null {
  const { items, next } = list
  if (items.some(isHeadOnly) || isAuthor(words, items[0])) return null
  if (phraseAt(words, next, ENACTMENTS) > 0) return null
  const word = words[next]
  const only = items.length === 1 ? items[0]?.opening : null
  const bare = only != null && QUALIFIED.has(only.head) && items[0]?.to === (items[0]?.from ?? 0) + only.length
  if (!word || word.gap === ':' || word.gap === '.') {
    const vague =
      only?.form === 'noun' && !line.includes(':') && items[0]?.to !== undefined && !isDefinite(words, items[0].to)
    return vague ? null : { leads: items, coordinators: [], next }
  }
  if (word.gap === ';') return null
  if (isSaidWhich(words, items, next)) {
    const last = items[items.length - 1]
    return {
      leads: [...items.slice(0, -1), ...(last ? [{ ...last, to: words.length }] : [])],
      coordinators: [],
      next: words.length,
    }
  }
  if (bare && (only.form === 'noun' || !isPair(words, next))) {
    if (only.form === 'noun' || phraseAt(words, next, ROLES) > 0) return null
  }
  if (phraseAt(words, next, COMMISSIONS) > 0) {
    const charged = readCommission(words, next + phraseAt(words, next, COMMISSIONS))
    if (charged) return charged
  }
  if (onlyAsks(words, next)) return null
  const at = skip(words, next, ADVERBS)
  const after = words[at]
  if (at > next && (!after || after.gap === ':')) return { leads: items, coordinators: [], next: at }
  const shared = readSharedLead(words, at)
  if (shared) return { leads: [...items, ...shared.items], coordinators: [], next: shared.next }
  if (phraseAt(words, at, ROLES) > 0) return { leads: items, ...readRole(words, at) }
  if (words[next]?.key === 'được' && !isVerb(words, at)) return null
  if (at > next || isVerb(words, next) || phraseAt(words, next, WEAK_VERBS) > 0)
    return { leads: items, coordinators: [], next }
  if (phraseAt(words, next, BASES) > 0) return { leads: items, ...readLater(words, next) }
  // what stands behind a seat that ends the name is what the body does, whatever the verb
  return isActing(words, items, next) ? { leads: items, coordinators: [], next } : null
}

/** What an authority does to have others do something. */
const ASKS = phrases(
  'yêu cầu, đề nghị, kiến nghị, giao, chỉ đạo, kết luận, lưu ý, nhắc nhở, có ý kiến, có ý kiến chỉ đạo',
)
const AS_FOLLOWS = phrases('như sau, sau, cụ thể như sau, cụ thể')

/** `Ban Thường vụ Tỉnh ủy yêu cầu:`, and nothing of whom: what stands below says who does it. */
function onlyAsks(words: readonly Word[], next: number): boolean {
  const asks = phraseAt(words, next, ASKS)
  if (asks === 0) return false
  const rest = words[next + asks + phraseAt(words, next + asks, AS_FOLLOWS)]
  return rest === undefined || rest.gap === ':'
}

/** A heading that says of a group which it means: `Chủ tịch UBND các xã trong khu vực chịu ảnh hưởng của bão`. */
function isSaidWhich(words: readonly Word[], items: readonly Item[], next: number): boolean {
  const last = items[items.length - 1]
  if (words[next]?.gap !== ' ' || phraseAt(words, next, WHICH) === 0 || !isGroup(words, last)) return false
  for (let at = next; at < words.length; at++) if (words[at]?.gap !== ' ' || isVerb(words, at)) return false
  return words.length < (SIGHTS.at(-1) ?? 0)
}

/** Many bodies: `các …`, or offices and authorities of them. */
function isGroup(words: readonly Word[], item: Item | undefined): boolean {
  if (!item) return false
  return item.opening?.form === 'plural' || words.slice(item.from, item.to).some(({ key }) => key === 'các')
}

/**
 * `Căn cứ …, các sở, ban, ngành xây dựng …`: the first bodies behind a comma that a verb follows; behind `Căn cứ …`
 * a semicolon may stand for it.
 */
function readFramed(words: readonly Word[], line: string): Reading | null {
  for (let at = 1; at < words.length; at++) {
    const word = words[at] as Word
    const isSubject = word.gap === ';' && words[0]?.key === 'căn' && openingAt(words, at) !== null
    if (word.gap === '.' || word.gap === ':' || (word.gap === ';' && !isSubject)) return null
    // whoever is named behind it is a partner of a subject that was not understood
    if (phraseAt(words, at, ROLES) > 0) return null
    const proposed = isProposal(words, at)
    if (!proposed && word.gap === ' ' && openingAt(words, at)?.form === 'plural') {
      at = Math.max(at, endOfGroups(words, at) - 1)
      continue
    }
    if (!proposed && !isSubject && (word.gap !== ',' || !openingAt(words, at))) continue
    const named = readList(words, at, true)
    const list = proposed ? { items: named.items.slice(1).slice(-1), next: named.next } : named
    if (proposed && words[(list.items[0]?.from ?? 0) - 1]?.key === 'và') {
      at = Math.max(at, named.next - 1)
      continue
    }
    const verb = words[list.next]
    if (list.items.length === 0 || !verb || verb.gap !== ' ') continue
    const reading = readSubject(words, list, line)
    if (reading) return reading
    at = Math.max(at, list.next - 1)
  }
  return null
}

/**
 * The end of a list of groups inside the frame: `Khi có yêu cầu của các bộ, cơ quan ngang bộ, …`, of which none acts;
 * where a body with a name closes it, that one may.
 */
function endOfGroups(words: readonly Word[], at: number): number {
  const { items, next } = readList(words, at, true)
  return items.every(({ opening }) => opening?.form !== 'body') ? next : at
}

/** `trên cơ sở đề xuất của các bộ, …, Bộ Tài chính tổng hợp`: of these bodies only the last one acts. */
function isProposal(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.key !== 'của' || !PROPOSALS.has(`${words[at - 3]?.key} ${words[at - 2]?.key}`)) return false
  return openingAt(words, at)?.form === 'plural'
}

const PROPOSALS = new Set(['đề xuất', 'đề nghị', 'báo cáo', 'ý kiến', 'kiến nghị', 'góp ý', 'kết quả'])

/** Behind these the partners may follow. */
const LEADING = phrases('chủ trì, làm đầu mối, là đầu mối')

/** Reads `chủ trì`, `chủ trì, phối hợp với …`, `phối hợp với …` from `at`; nothing else moves it on. */
function readRole(words: readonly Word[], at: number): { coordinators: Item[]; next: number } {
  let next = at + phraseAt(words, at, LEADING)
  if (next > at) {
    if (words[at]?.key === 'chủ' && words[next]?.key === 'cùng') return readPartners(words, next)
    const joint = words[next]?.key === 'và' ? 1 : 0
    if (words[next + joint]?.key !== 'phối') return readHelpers(words, next)
    next += joint
  }
  if (words[next]?.key !== 'phối') return { coordinators: [], next }
  return readPartners(words, next + (words[next + 1]?.key === 'hợp' ? 2 : 1))
}

const PRESIDING = phrases('chủ trì')

/** With whom, behind `phối hợp` or `chủ trì`: `chặt chẽ với Y`, `cùng Y và Z`. */
function readPartners(words: readonly Word[], at: number): { coordinators: Item[]; next: number } {
  const partner = skip(words, at, MANNERS)
  const list = readList(words, partner, true)
  const last = list.items.at(-1)
  if (!last) return { coordinators: [], next: partner }
  const qualified = qualifiedAt(words, last)
  if (qualified === 0) return { coordinators: list.items, next: list.next }
  last.to += qualified
  const more = words[last.to]?.key === 'và' ? readList(words, last.to + 1, true) : null
  return more && more.items.length > 0
    ? { coordinators: [...list.items, ...more.items], next: more.next }
    : { coordinators: list.items, next: last.to }
}

/** `phối hợp với các cơ quan | chủ trì | bố trí vốn`: how many words say which of them. */
function qualifiedAt(words: readonly Word[], { from, to, opening }: Item): number {
  const bare = QUALIFIED.has(opening?.head ?? '') && to === from + (opening?.length ?? 0)
  return bare && words[to]?.gap === ' ' ? phraseAt(words, to, PRESIDING) : 0
}

const SHARES_LEAD = phrases('đồng chủ trì với, đồng chủ trì cùng, cùng chủ trì với')

/** `Sở X đồng chủ trì với Sở Y rà soát …`: who leads beside the body. */
function readSharedLead(words: readonly Word[], at: number): List | null {
  const length = phraseAt(words, at, SHARES_LEAD)
  const list = length > 0 ? readList(words, at + length, true) : null
  return list && list.items.length > 0 ? list : null
}

/** `Sở X chủ trì, Y và Z phối hợp thực hiện`: the partners stand before their verb. */
function readHelpers(words: readonly Word[], next: number): { coordinators: Item[]; next: number } {
  const gap = words[next]?.gap
  const joint = words[next]?.key === 'và' ? 1 : 0
  const none = { coordinators: [], next }
  if (gap !== ',' && gap !== ';' && joint === 0) return none
  const list = readList(words, next + joint, true)
  const verb = skip(words, list.next, ADVERBS)
  if (list.items.length === 0 || words[verb]?.key !== 'phối' || words[verb + 1]?.key !== 'hợp') return none
  return words[verb + 2]?.key === 'với' ? none : { coordinators: list.items, next: verb + 2 }
}

/** A role behind the base that the body acts on: `theo chức năng, nhiệm vụ được giao, phối hợp với …`. */
function readLater(words: readonly Word[], from: number): { coordinators: Item[]; next: number } {
  for (let at = from; at < Math.min(from + 24, words.length); at++) {
    const gap = words[at]?.gap
    if (at > from && (gap === '.' || gap === ';' || gap === ':')) break
    if (phraseAt(words, at, ROLES) > 0) return readRole(words, at)
  }
  return { coordinators: [], next: from }
}

/** Past all phrases of the set, and the commas between them. */
function skip(words: readonly Word[], from: number, set: Phrases): number {
  let at = from
  for (let length = phraseAt(words, at, set); length > 0; length = phraseAt(words, at, set)) at += length
  return at
}

/** `Bộ Y tế (2023), Báo cáo …`: the author of a book in a list of sources. */
function isAuthor(words: readonly Word[], item: Item | undefined): boolean {
  if (!item) return false
  for (let at = item.from + 1; at < Math.min(item.from + 12, words.length); at++) {
    const word = words[at] as Word
    if (word.inside) return !words[at - 1]?.inside && words[at + 1]?.inside !== true && YEAR.test(word.key)
  }
  return false
}

/** `Hội đồng` before a verb: the name goes on (`Hội đồng phối hợp phổ biến pháp luật`). */
function isHeadOnly(item: Item): boolean {
  const opening = item.opening
  if (opening?.form !== 'body' || item.to - item.from > opening.length) return false
  return !opening.office && !COMPLETE.has(opening.head) && !ACRONYMS.has(opening.head)
}

/** `chủ trì, phối hợp`, which only a predicate says. */
function isPair(words: readonly Word[], at: number): boolean {
  return words[at]?.key === 'chủ' && (words[at + 2]?.gap === ',' || words[at + 2]?.key === 'phối')
}

/** The group says which: `đơn vị liên quan`, `chính quyền địa phương`. */
function isDefinite(words: readonly Word[], end: number): boolean {
  const last = words[end - 1]?.key
  return last === 'quan' || last === 'phương' || last === 'ngành'
}
