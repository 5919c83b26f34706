/** The names of the registry's bodies, as a hash for whole names and as a tree of their words for the longest one at a place. */
import { type Agency, agencies } from '../../registry/index.js'
import { slugOf } from '../../text/fold.js'
import type { Word } from '../words.js'
import { writtenOut } from './name-key.js'
import { agencyNames } from './registered-names.js'

interface AgencyIndex {
  byId: Map<string, Agency>
  /** By the words of a name, the rows that it may mean, the likeliest first. */
  byKey: Map<string, readonly Agency[]>
  root: Branch
}

/** A word of names, and the words that may stand behind it, which are told apart when they are asked for. */
class Branch {
  /** A name ends here. */
  named = false
  readonly #tails: string[] = []
  #next: Map<string, Branch> | null = null

  /** Takes what stands behind this word in a name; before `next` is asked for. */
  add(tail: string): void {
    if (tail === '') this.named = true
    else this.#tails.push(tail)
  }

  get next(): ReadonlyMap<string, Branch> {
    if (this.#next) return this.#next
    const next = new Map<string, Branch>()
    for (const tail of this.#tails) {
      const blank = tail.indexOf(' ')
      const word = blank < 0 ? tail : tail.slice(0, blank)
      const branch = next.get(word) ?? new Branch()
      branch.add(blank < 0 ? '' : tail.slice(blank + 1))
      next.set(word, branch)
    }
    this.#next = next
    return next
  }
}

let built: AgencyIndex | null = null

/** Read on first use: a program that parses no names does not pay for it. */
export function agencyIndex(): AgencyIndex {
  if (built) return built
  const byId = new Map(agencies.map((agency) => [agency.id, agency]))
  const byKey = new Map<string, readonly Agency[]>()
  const root = new Branch()
  for (const [key, rows, told] of agencyNames()) {
    byKey.set(
      key,
      rows.flatMap((row) => agencies[row] ?? []),
    )
    if (told) root.add(key)
  }
  built = { byId, byKey, root }
  return built
}

let plain: Map<string, readonly Agency[]> | null = null

/** The rows that a name in plain ASCII may mean, `so-ke-hoach-dau-tu`; read on first use. */
export function rowsOfSlug(slug: string): readonly Agency[] | undefined {
  if (!plain) {
    plain = new Map()
    for (const [key, rows] of agencyIndex().byKey) {
      const folded = slugOf(key)
      plain.set(folded, [...new Set([...(plain.get(folded) ?? []), ...rows])])
    }
  }
  return plain.get(slug)
}

let pairs: Set<string> | null = null

/** True for two words that stand beside each other in a name of the registry: `thông tin`, `dự phòng`; read on first use. */
export function isPairOfNames(first: string, second: string): boolean {
  if (!pairs) {
    pairs = new Set()
    for (const key of agencyIndex().byKey.keys()) {
      const words = key.split(' ')
      for (let i = 1; i < words.length; i++) pairs.add(`${words[i - 1]} ${words[i]}`)
    }
  }
  return pairs.has(`${first} ${second}`)
}

/** How many words from `words[at]` on make up the longest known name of a body; 0 where none begins there. */
export function knownNameAt(words: readonly Word[], at: number): number {
  return longestFrom(agencyIndex().root, words, at)
}

/** The same for a name whose head, one word in small letters, stands elsewhere: `Tài chính` behind `các Sở`. */
export function knownNameAfter(head: string, words: readonly Word[], at: number): number {
  const node = agencyIndex().root.next.get(head)
  return node ? longestFrom(node, words, at) : 0
}

function longestFrom(from: Branch, words: readonly Word[], at: number): number {
  let node = from
  let longest = 0
  for (let i = at; i < words.length; i++) {
    const word = words[i] as Word
    if (i > at && word.gap !== ' ' && word.gap !== ',' && word.gap !== '-') break
    if (word.key === 'và') {
      if (i === at) break
      continue
    }
    for (const part of writtenOut(word.key)) {
      const next = node.next.get(part)
      if (!next) return longest
      node = next
    }
    if (node.named) longest = i - at + 1
  }
  return longest
}

/** A known name that the words from a place on nearly are. */
export interface NearName {
  /** How many words it takes. */
  length: number
  /** The words that differ, by their places, as the name has them. */
  other: ReadonlyMap<number, string>
}

/**
 * The known names that the words from `words[at]` on are when some of their letters are changed.
 *
 * @param most letters may differ in all
 * @param wrong how many letters of a word differ from that of a name; null where it cannot be that word
 */
export function namesNear(
  words: readonly Word[],
  at: number,
  most: number,
  wrong: (word: Word, key: string) => number | null,
): NearName[] {
  const found = new Map<string, NearName>()
  const enter = (node: Branch, i: number, left: number, other: ReadonlyMap<number, string>): void => {
    if (node.named && other.size > 0) found.set(`${i} ${[...other].join(' ')}`, { length: i - at, other })
    const word = words[i]
    if (word && (word.gap === ' ' || word.gap === ',' || word.gap === '-')) walk(node, i, left, other)
  }
  const walk = (node: Branch, i: number, left: number, other: ReadonlyMap<number, string>): void => {
    const word = words[i]
    if (!word) return
    const exact = writtenOut(word.key).reduce<Branch | undefined>((own, part) => own?.next.get(part), node)
    if (exact) enter(exact, i + 1, left, other)
    if (i > at && word.key === 'và') walk(node, i + 1, left, other)
    const read = (key: string, onward: (left: number, other: ReadonlyMap<number, string>) => void): void => {
      const letters = key === word.key ? null : wrong(word, key)
      if (letters !== null && letters <= left) onward(left - letters, new Map([...other, [i, key]]))
    }
    if (left === 0) return
    for (const [key, next] of node.next) read(key, (left, other) => enter(next, i + 1, left, other))
    if (i > at) read('và', (left, other) => walk(node, i + 1, left, other))
  }
  walk(agencyIndex().root, at, most, new Map())
  return [...found.values()]
}
