/** Those who take part behind whoever presides, each before its verb: `Sở X chủ trì, | Y phối hợp, | UBND các xã thực hiện`. */
import type { Item } from '../party/item.js'
import { readList } from '../party/list.js'
import { type Phrases, phraseAt, phrases } from '../phrases.js'
import type { Word } from '../words.js'
import { ADVERBS } from './words.js'

export interface Shares {
  coordinators: Item[]
  executors?: Item[]
  next: number
}

const JOINING = phrases('phối hợp')
/** Without what they help with: `…, UBND xã hỗ trợ`, but `…, UBND xã hỗ trợ cây giống`. */
const HELPING = phrases('hỗ trợ, hỗ trợ thực hiện, tham gia')
const CARRYING_OUT = phrases(
  'thực hiện, tổ chức thực hiện, triển khai thực hiện, tổ chức triển khai thực hiện, triển khai, tổ chức triển khai, trực tiếp thực hiện',
)

/** `Sở X chủ trì, Y và Z phối hợp thực hiện`, `…, UBND xã hỗ trợ`, `…, UBND các xã thực hiện việc …`: from `next` on. */
export function readShares(words: readonly Word[], next: number): Shares {
  const helpers = readHelpers(words, next)
  const doers = readDoers(words, helpers.next)
  if (!doers) return helpers
  const later = helpers.next === next ? readHelpers(words, doers.next) : { coordinators: [], next: doers.next }
  return { coordinators: [...helpers.coordinators, ...later.coordinators], executors: doers.items, next: later.next }
}

/** The bodies behind the mark at `next`, and where their verb stands; null for another clause. */
function clauseAt(words: readonly Word[], next: number): { items: Item[]; verb: number } | null {
  const gap = words[next]?.gap
  const joint = words[next]?.key === 'và' ? 1 : 0
  if (gap !== ',' && gap !== ';' && joint === 0) return null
  const list = readList(words, next + joint, true)
  return list.items.length > 0 ? { items: list.items, verb: skip(words, list.next, ADVERBS) } : null
}

function readHelpers(words: readonly Word[], next: number): Shares {
  const none = { coordinators: [], next }
  const clause = clauseAt(words, next)
  if (!clause) return none
  const { items, verb } = clause
  const helping = verb + phraseAt(words, verb, HELPING)
  if (helping > verb && words[helping]?.gap !== ' ') return { coordinators: items, next: helping }
  const joining = verb + phraseAt(words, verb, JOINING)
  return joining === verb || words[joining]?.key === 'với' ? none : { coordinators: items, next: joining }
}

/** Behind a semicolon somebody who carries out something has that work alone. */
function readDoers(words: readonly Word[], next: number): { items: Item[]; next: number } | null {
  const clause = clauseAt(words, next)
  const length = clause ? phraseAt(words, clause.verb, CARRYING_OUT) : 0
  if (!clause || length === 0) return null
  const { items, verb } = clause
  const goesOn = words[verb + length]?.gap === ' '
  if (goesOn) return words[next]?.gap === ';' ? null : { items, next: verb }
  return { items, next: verb + length }
}

/** Past all phrases of the set, and the commas between them. */
export function skip(words: readonly Word[], from: number, set: Phrases): number {
  let at = from
  for (let length = phraseAt(words, at, set); length > 0; length = phraseAt(words, at, set)) at += length
  return at
}
