/** With whom the body that a sentence begins with does its work: `Sở Y tế | cùng với Sở Nội vụ, Sở Tài chính | rà soát …`. */
import type { Item, List } from '../party/item.js'
import { phraseAt, phrases } from '../phrases.js'
import type { Word } from '../words.js'
import type { Reading } from './reading.js'

const PRESIDES = phrases('chủ trì, đồng chủ trì, cùng chủ trì, chịu trách nhiệm')

/** Those behind `cùng với` or `cùng` are partners of whoever stands before it, where a verb follows that does not say that they lead. */
export function withCompanions(words: readonly Word[], { items, next }: List, reading: Reading | null): Reading | null {
  const at = items.findIndex((item, i) => i > 0 && isBesides(words, item))
  const verb = words[next]
  if (!reading || at < 0 || reading.leads.length !== items.length || verb?.gap !== ' ') return reading
  if (words.slice(next, reading.next + 1).some((_, i) => phraseAt(words, next + i, PRESIDES) > 0)) return reading
  return { ...reading, leads: items.slice(0, at), coordinators: [...items.slice(at), ...reading.coordinators] }
}

function isBesides(words: readonly Word[], { from }: Item): boolean {
  const at = words[from - 1]?.key === 'với' ? from - 2 : from - 1
  return words[at]?.key === 'cùng' && words[at]?.gap === ' '
}
