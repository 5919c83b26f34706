/** The names of the registry's bodies, as a hash for whole names and as a trie for the longest one at a place. */
import { type Agency, agencies } from '../registry/index.js'
import { slugOf } from '../text/fold.js'
import { keyOf, writtenOut } from './agency-name.js'
import type { Word } from './words.js'

interface Node {
  next: Map<string, Node>
  named: boolean
}

interface AgencyIndex {
  byId: Map<string, Agency>
  /** By the words of a name, the rows that it may mean, the likeliest first. */
  byKey: Map<string, readonly Agency[]>
  root: Node
}

const NATION = ' việt nam'
const SEATED = / (?:tỉnh|Tỉnh)$/

let built: AgencyIndex | null = null

/** Read on first use: a program that parses no names does not pay for it. */
export function agencyIndex(): AgencyIndex {
  if (built) return built
  const byId = new Map<string, Agency>()
  const byKey = new Map<string, Agency[]>()
  const root: Node = { next: new Map(), named: false }
  const add = (key: string, agency: Agency) => {
    const rows = byKey.get(key)
    if (rows?.includes(agency)) return
    if (rows) rows.push(agency)
    else byKey.set(key, [agency])
    if (agency.kind !== 'group') plant(root, key.split(' '))
  }
  for (const agency of agencies) {
    byId.set(agency.id, agency)
    for (const key of keysOf(agency)) add(key, agency)
  }
  for (const agency of agencies) {
    const short = initials(keyOf(agency.name))
    if (short && !byKey.has(short)) add(short, agency)
  }
  for (const [key, [agency]] of [...byKey]) {
    const short = key.endsWith(NATION) ? key.slice(0, -NATION.length) : ''
    if (agency?.level === 'central' && short.includes(' ') && !byKey.has(short)) byKey.set(short, [agency])
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

/** How many words from `words[at]` on make up the longest known name of a body; 0 where none begins there. */
export function knownNameAt(words: readonly Word[], at: number): number {
  return longestFrom(agencyIndex().root, words, at)
}

/** The same for a name whose head, one word in small letters, stands elsewhere: `Tài chính` behind `các Sở`. */
export function knownNameAfter(head: string, words: readonly Word[], at: number): number {
  const node = agencyIndex().root.next.get(head)
  return node ? longestFrom(node, words, at) : 0
}

function longestFrom(from: Node, words: readonly Word[], at: number): number {
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
  const enter = (node: Node, i: number, left: number, other: ReadonlyMap<number, string>): void => {
    if (node.named && other.size > 0) found.set(`${i} ${[...other].join(' ')}`, { length: i - at, other })
    const word = words[i]
    if (word && (word.gap === ' ' || word.gap === ',' || word.gap === '-')) walk(node, i, left, other)
  }
  const walk = (node: Node, i: number, left: number, other: ReadonlyMap<number, string>): void => {
    const word = words[i]
    if (!word) return
    const exact = writtenOut(word.key).reduce<Node | undefined>((own, part) => own?.next.get(part), node)
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

/** The keys of all spellings of a body, that of its name first. */
function keysOf(agency: Agency): Set<string> {
  const key = keyOf(agency.name)
  const names = [agency.name, ...agency.aliases, ...agency.codes].filter((name) => name.length > 2)
  const unseated = names.filter((name) => SEATED.test(name)).map((name) => name.replace(SEATED, ''))
  const keys = new Set([key, ...[...names, ...unseated.filter((name) => name.includes(' '))].map(keyOf)])
  keys.delete('')
  return keys
}

/** By its key, `Sở Kế hoạch và Đầu tư` as `Sở KHĐT`; an empty string for other bodies. */
function initials(key: string): string {
  const [head, ...rest] = key.split(' ')
  if ((head !== 'sở' && head !== 'bộ') || rest.length < 2) return ''
  return keyOf(`${head} ${rest.map((word) => word.charAt(0).toUpperCase()).join('')}`)
}

function plant(root: Node, path: readonly string[]): void {
  let node = root
  for (const part of path) {
    let next = node.next.get(part)
    if (!next) {
      next = { next: new Map(), named: false }
      node.next.set(part, next)
    }
    node = next
  }
  node.named = true
}
