/** Lists of bodies and groups of bodies, as in a cell of a table or behind `phối hợp với`. */
import type { Party } from '../plan.js'
import { lowerCase } from '../text/characters.js'
import { agencyIdOf } from './agency.js'
import { type Item, isCutOff, readList } from './party-list.js'
import { type Word, wordsOf } from './words.js'

/** In small letters. Bodies that the law lets a province have many of: named with `các` or a rank alone they are a group. */
const LOCAL =
  /(?<!\p{L})(?:các|những|một số|mọi|từng|mỗi) (?:sở|ban|ngành|huyện|thị xã|thị trấn|quận|xã|phường|thành phố|tỉnh|đơn vị|địa phương|khu đô thị|cấp|khu vực)(?!\p{L})/u
const RANKED = /(?<!\p{L})(?:cấp (?:huyện|xã|tỉnh|cơ sở)|ngang bộ)(?!\p{L})/u
const PLACES = /, ?(?:huyện|thị xã|thành phố|quận|xã|phường|thị trấn|đặc khu)(?!\p{L})/u
/** An office of many bodies: `Thủ trưởng các cơ quan`. */
const MANY = /(?<!\p{L})(?:các|những) /u
const LETTER = /\p{L}/u
const ROLE_NOTE = /chủ trì|phối hợp|đầu mối|thường trực/iu

/**
 * The bodies named in `text`, in their order; `offset` is where the text stands in the whole document.
 * Each name is the exact slice of its span. What is no name (a cut-off `Bộ`, a rest that begins in the
 * middle of a word) is left out; any string may be given.
 */
export function splitParties(text: string, offset = 0): Party[] {
  const words = wordsOf(text, 0, Number.POSITIVE_INFINITY)
  const parties: Party[] = []
  for (let at = 0; at < words.length; ) {
    const { items, next } = readList(words, at, false)
    for (const item of items) {
      const party = partyOf(text, words, item, offset)
      if (party) parties.push(party)
    }
    at = Math.max(next, at + 1)
  }
  return parties
}

/** The party that an item of a list is; null for what is no name. */
export function partyOf(text: string, words: readonly Word[], item: Item, offset: number): Party | null {
  const first = words[item.from]
  const last = words[item.to - 1]
  if (!first || !last || item.to <= item.from) return null
  if (isCutOff(words, item.from) || (!item.opening && !first.capital)) return null
  const end = last.inside ? closed(text, last.end) : last.end
  const name = withoutRole(text.slice(first.start, end))
  if (!LETTER.test(name)) return null
  const span = { start: offset + first.start, end: offset + first.start + name.length }
  return { name, agencyId: agencyIdOf(name), kind: isGroup(name, item) ? 'group' : 'agency', span }
}

/** Behind the bracket that closes at `end`, or `end` where none does. */
function closed(text: string, end: number): number {
  const at = text.charAt(end) === ' ' ? end + 1 : end
  const mark = text.charAt(at)
  return mark === ')' || mark === ']' ? at + 1 : end
}

/** Without a bracket at the end that says the role: `Sở Y tế (chủ trì)`. */
function withoutRole(name: string): string {
  if (!name.endsWith(')')) return name
  const at = name.lastIndexOf('(')
  return at > 0 && ROLE_NOTE.test(name.slice(at)) ? name.slice(0, at).trimEnd() : name
}

function isGroup(name: string, item: Item): boolean {
  if (item.opening && item.opening.form !== 'body') return true
  const small = lowerCase(name)
  if (item.opening?.office && MANY.test(small)) return true
  return name.endsWith('liên quan') || RANKED.test(small) || PLACES.test(small) || LOCAL.test(small)
}
