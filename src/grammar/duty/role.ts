/** What a body is charged as, and with whom: `chủ trì, phối hợp với …`. */
import { openingAt } from '../party/body.js'
import type { Item, List } from '../party/item.js'
import { readList } from '../party/list.js'
import { phraseAt, phrases } from '../phrases.js'
import type { Word } from '../words.js'
import type { Reading } from './reading.js'
import { readShares, type Shares, skip } from './shares.js'
import { isVerb } from './verb.js'
import { LEADING, MANNERS, ROLES, WEAK_VERBS } from './words.js'

/** `Đơn vị chủ trì`, `các cơ quan phối hợp`: a role that qualifies the noun charges nobody. */
export const QUALIFIED = new Set(['đơn vị', 'cơ quan', 'tổ chức'])

/** Reads `chủ trì`, `chủ trì, phối hợp với …`, `phối hợp với …` from `at`; nothing else moves it on. */
export function readRole(words: readonly Word[], at: number): Shares {
  let next = at + phraseAt(words, at, LEADING)
  if (next > at) {
    if (words[at]?.key === 'chủ' && words[next]?.key === 'cùng') return readPartners(words, next)
    const joint = words[next]?.key === 'và' ? 1 : 0
    if (!isPartnering(words, next + joint)) return readShares(words, next)
    next += joint
  }
  if (!isPartnering(words, next)) return { coordinators: [], next }
  return readPartners(words, next + (words[next + 1]?.key === 'hợp' ? 2 : 1))
}

/** `phối hợp với Y`, `kết hợp với Y`, and not `chủ trì kết nối …` */
const isPartnering = (words: readonly Word[], at: number): boolean =>
  words[at]?.key === 'phối' || phraseAt(words, at, JOINING) > 0
const JOINING = phrases('kết hợp với')

const PRESIDING = phrases('chủ trì')

/** With whom, behind `phối hợp` or `chủ trì`: `chặt chẽ với Y`, `cùng Y và Z`. */
function readPartners(words: readonly Word[], at: number): { coordinators: Item[]; next: number } {
  const partner = skip(words, at, MANNERS)
  const list = readList(words, partner, true)
  const last = list.items.at(-1)
  if (!last) return readHomes(words, partner)
  const qualified = qualifiedAt(words, last)
  if (qualified === 0) return { coordinators: list.items, next: list.next }
  last.to += qualified
  const more = words[last.to]?.key === 'và' ? readList(words, last.to + 1, true) : null
  return more && more.items.length > 0
    ? { coordinators: [...list.items, ...more.items], next: more.next }
    : { coordinators: list.items, next: last.to }
}

/** People whom only the partner of a body names: `phối hợp với cha mẹ học sinh và nhà trường`. */
const HOMES = phrases(
  'cha mẹ học sinh, cha mẹ trẻ, phụ huynh, phụ huynh học sinh, gia đình, gia đình học sinh, gia đình sinh viên',
)

function readHomes(words: readonly Word[], at: number): { coordinators: Item[]; next: number } {
  const length = phraseAt(words, at, HOMES)
  const to = at + length
  if (length === 0) return { coordinators: [], next: at }
  const opening = { form: 'noun' as const, length, head: words[at]?.key ?? '', office: false }
  const home: Item = { from: at, to, opening, members: [] }
  const joint = words[to]?.key === 'và' ? 1 : 0
  const more = joint > 0 || words[to]?.gap === ',' ? readList(words, to + joint, true) : null
  return more && more.items.length > 0
    ? { coordinators: [home, ...more.items], next: more.next }
    : { coordinators: [home], next: to }
}

/** `phối hợp với các cơ quan | chủ trì | bố trí vốn`: how many words say which of them. */
function qualifiedAt(words: readonly Word[], { from, to, opening }: Item): number {
  const bare = QUALIFIED.has(opening?.head ?? '') && to === from + (opening?.length ?? 0)
  return bare && words[to]?.gap === ' ' ? phraseAt(words, to, PRESIDING) : 0
}

export const SHARES_LEAD = phrases(
  'đồng chủ trì với, đồng chủ trì cùng, đồng chủ trì cùng với, cùng chủ trì với, phối hợp đồng chủ trì với',
)
/** `Cùng Sở X chủ trì`, `Phối hợp với Sở X đồng chủ trì` */
const TOGETHER = phrases('cùng, cùng với')
const WITH = phrases('phối hợp với, phối hợp cùng, cùng, cùng với')
const PRESIDES = phrases('chủ trì')
const PRESIDE = phrases('đồng chủ trì, cùng chủ trì')

/** `Sở X đồng chủ trì với Sở Y rà soát …`: who leads beside the body. */
export function readSharedLead(words: readonly Word[], at: number): List | null {
  const length = phraseAt(words, at, SHARES_LEAD)
  const list = length > 0 ? readList(words, at + length, true) : null
  return list && list.items.length > 0 ? list : null
}

/** Whether a line may say who leads beside somebody: `Đồng chủ trì với …`, `Cùng Sở X …`. */
export function opensJointly(words: readonly Word[]): boolean {
  const length = phraseAt(words, 0, TOGETHER)
  return phraseAt(words, 0, SHARES_LEAD) > 0 || (length > 0 && openingAt(words, length) !== null)
}

/** `Đồng chủ trì với Sở Y …` and its like, at the head of what the body above is to do: who leads beside that body. */
export function readJointLead(words: readonly Word[]): Reading | null {
  const shared = readSharedLead(words, 0)
  if (shared) return { leads: shared.items, coordinators: [], beside: true, next: shared.next }
  const length = phraseAt(words, 0, WITH)
  const list = length > 0 ? readList(words, length, true) : null
  if (!list || list.items.length === 0 || words[list.next]?.gap !== ' ') return null
  const together = phraseAt(words, 0, TOGETHER) > 0
  const verb = phraseAt(words, list.next, PRESIDE) || (together ? phraseAt(words, list.next, PRESIDES) : 0)
  if (verb > 0) return { leads: list.items, coordinators: [], beside: true, next: list.next + verb }
  return together && doesSomething(words, list.next) ? { leads: [], coordinators: list.items, next: list.next } : null
}

/** `Cùng với Sở X | xây dựng …`: with whom the body above does it. */
const doesSomething = (words: readonly Word[], at: number): boolean =>
  phraseAt(words, at, TAKES_PART) === 0 && (isVerb(words, at) || phraseAt(words, at, WEAK_VERBS) > 0)

const TAKES_PART = phrases('tham gia, dự')

/** A role behind the base that the body acts on: `theo chức năng, nhiệm vụ được giao, phối hợp với …`. */
export function readLater(words: readonly Word[], from: number): Shares {
  for (let at = from; at < Math.min(from + 24, words.length); at++) {
    const gap = words[at]?.gap
    if (at > from && (gap === '.' || gap === ';' || gap === ':')) break
    if (phraseAt(words, at, ROLES) > 0) return readRole(words, at)
  }
  return { coordinators: [], next: from }
}
