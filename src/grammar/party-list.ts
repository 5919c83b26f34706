/**
 * Reads a list of bodies word by word. A list has no grammar of its own marks: commas and `và` stand
 * between names and inside them (`Sở Văn hóa, Thể thao và Du lịch`). The rule is that a new item must
 * begin as a body or a group begins (see `openingAt`); known names are taken whole.
 */
import { knownNameAt } from './agency-index.js'
import { isOwnGroup, isRank, type Opening, openingAt } from './body.js'
import { ADDITIONS, HEADS, NOUNS, PAIRED } from './body-words.js'
import { ORGANISED, TURNS, VERBS, WEAK_VERBS } from './duty-words.js'
import { phraseAt, phrases } from './phrases.js'
import type { Word } from './words.js'

export interface Item {
  from: number
  /** Index of the word after the last one. */
  to: number
  opening: Opening | null
}

export interface List {
  items: Item[]
  /** Index of the first word that is not part of the list. */
  next: number
}

/** A semicolon or a line break divides; a comma, a slash or `và` may stand inside a name. */
const LOOSE = new Set([',', '/'])
/** What `các cơ quan, đơn vị, địa phương` adds to `các sở, ban, ngành` is the same group. */
const TAILS = new Set(['cơ quan', 'đơn vị', 'địa phương'])
const BROAD = new Set(['sở', 'bộ', 'ban', 'ngành', 'cấp', 'cơ quan', 'đơn vị'])
const CUT_OFF = new Set(['sở', 'bộ', 'cục', 'vụ', 'viện'])
/** Heads whose known names are never the beginning of a longer one. */
const FIRM = new Set(['sở', 'bộ', 'ubnd', 'ủy ban nhân dân', 'công an', 'thuế', 'tỉnh ủy', 'thanh tra'])
const ORGANISE = phrases('tổ chức')
const TWIN_HEADS = new Set(['sở', 'bộ'])

/**
 * Reads the list that begins at `words[at]`. In a sentence (`prose`) it ends where what is to be done
 * begins and each item must have an opening; in a cell it takes all words.
 */
export function readList(words: readonly Word[], at: number, prose: boolean): List {
  const items: Item[] = []
  let from = at
  while (from < words.length) {
    let opening = openingAt(words, from, items.length === 0 && prose)
    if (prose && !opening) break
    if (!opening) {
      from = afterLabel(words, from)
      opening = openingAt(words, from)
    }
    const item: Item = { from, to: from, opening }
    const { next, more } = readItem(words, item, prose)
    items.push(item)
    from = Math.max(next, from + 1)
    if (!more) break
  }
  return { items, next: from }
}

/** Sets `item.to`; where the next item begins, or, with no `more`, what stands behind the list. */
function readItem(words: readonly Word[], item: Item, prose: boolean): { next: number; more: boolean } {
  const known = knownNameAt(words, item.from)
  let at = item.from + Math.max(known, item.opening?.length ?? 1)
  for (; at < words.length; at++) {
    item.to = at
    const word = words[at] as Word
    // a colon in front of a bracket ends the list: `…: (1) rà soát`
    const opens = word.inside && !words[at - 1]?.inside
    if (word.inside && !(prose && opens && word.gap === ':')) continue
    const joint = word.key === 'và' || word.key === 'cùng' ? 1 : 0
    if (word.gap === ';' || (word.gap === '.' && !prose)) return { next: at, more: true }
    if (prose && (word.gap === ':' || word.gap === '.')) return { next: at, more: false }
    const loose = joint > 0 || LOOSE.has(word.gap)
    if (loose) {
      const start = joint > 0 && words[at + joint]?.key === 'với' ? at + 2 : at + joint
      if (start >= words.length) return { next: words.length, more: false }
      if (begins(words, item, start, joint > 0 || word.gap === '/')) return { next: start, more: true }
      if (prose && endsAfterMark(words, item, start)) return { next: at, more: false }
      at = start
      continue
    }
    if (isTwin(words, item, at)) return { next: at, more: true }
    if (prose && (!word.capital || word.acronym) && endsBefore(words, item, at, known)) {
      return { next: at, more: false }
    }
  }
  item.to = words.length
  return { next: words.length, more: false }
}

/** Whether a new item begins at `start`, after a mark or `và`. */
function begins(words: readonly Word[], item: Item, start: number, close: boolean): boolean {
  if (isVerb(words, start)) return false
  if (isCutOff(words, start)) return true
  const next = openingAt(words, start)
  const current = item.opening
  if (!next || (current?.office && item.to - item.from === current.length)) return false
  if (next.form === 'body' || !current) return true
  const broad = current.form !== 'body' && BROAD.has(current.head) && !isClosed(words, item)
  if (next.form === 'plural') return !(close && broad && TAILS.has(next.head))
  if (isOwnGroup(next)) return true
  if (current.office) return !(isRank(next) || BROAD.has(next.head) || TAILS.has(next.head))
  if (current.form === 'body') return !isRank(next)
  return isClosed(words, item)
}

/** `…, Bộ` at the end of a list or a line: the page was cut in the middle of a name. */
export function isCutOff(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word?.capital || !CUT_OFF.has(word.key)) return false
  const next = words[at + 1]
  return next === undefined || next.gap === ';'
}

/** Behind what is no name at the head of an item: `a)`, `2.`, `Chủ trì:`. */
function afterLabel(words: readonly Word[], at: number): number {
  if ((words[at]?.key.length ?? 0) <= 2 && openingAt(words, at + 1)) return at + 1
  for (let i = at + 1; i <= at + 5; i++) {
    if (words[i]?.gap === ':' && openingAt(words, i)) return i
  }
  return at
}

/** `…, theo dõi`, `… và xây dựng`: after a mark in prose only a name with a capital, or a noun, goes on. */
function endsAfterMark(words: readonly Word[], item: Item, start: number): boolean {
  const word = words[start] as Word
  if (word.gap === ',' && phraseAt(words, start, PAIRED) > 0) return false
  if (isVerb(words, start) || phraseAt(words, start, TURNS) > 0) return true
  if (phraseAt(words, start, WEAK_VERBS) > 0) return isComplete(words, item)
  if (word.capital || word.gap !== ',' || phraseAt(words, start, NOUNS) > 0 || openingAt(words, start) !== null)
    return false
  return item.opening?.form === 'body' || isClosed(words, item)
}

/** Whether the name ends before `words[at]`, a small word right behind it. */
function endsBefore(words: readonly Word[], item: Item, at: number, known: number): boolean {
  if (phraseAt(words, at, ADDITIONS) > 0) return false
  if (words[at]?.key === 'được' && item.opening?.form === 'body') return true
  if (isVerb(words, at) || phraseAt(words, at, TURNS) > 0) return true
  if (phraseAt(words, at, ORGANISE) > 0) return isComplete(words, item)
  if (phraseAt(words, at, WEAK_VERBS) > 0) return isComplete(words, item) || words[at - 1]?.capital === true
  if (isSeated(words, item)) return true
  return (at - item.from === known && FIRM.has(item.opening?.head ?? '')) || isClosed(words, item)
}

/** Whether a verb that no name holds stands at `at`. */
export function isVerb(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word || (word.capital && !word.acronym)) return false
  if (word.key === 'tổ' && words[at + 1]?.key === 'chức') {
    return phraseAt(words, at + 2, ORGANISED) > 0 || phraseAt(words, at + 2, VERBS) > 0
  }
  return phraseAt(words, at, VERBS) > 0
}

/** The name is one of the registry, or ends in one, or is a group that has said all. */
function isComplete(words: readonly Word[], item: Item): boolean {
  if (isClosed(words, item)) return true
  const last = words[item.to - 1]
  if (last?.key === 'tỉnh') return true
  if (item.opening && item.opening.form !== 'body' && (last?.key === 'ngành' || last?.key === 'phương')) return true
  for (let at = item.from; at < item.to; at++) {
    if (words[at]?.capital && knownNameAt(words, at) === item.to - at) return true
  }
  return false
}

/** `… liên quan`, `các Sở, ngành Thành phố`: what a list of nouns ends with. */
function isClosed(words: readonly Word[], item: Item): boolean {
  const last = words[item.to - 1]
  if (last?.key === 'quan') return words[item.to - 2]?.key === 'liên'
  const length = item.opening?.length ?? 0
  return (
    item.opening?.form !== 'body' &&
    last?.key === 'tỉnh' &&
    last.gap === ' ' &&
    item.to - item.from > length &&
    words[item.to - 2]?.key !== 'các'
  )
}

/** A body whose name ends in where it sits: `Văn phòng UBND tỉnh`, `Trường Cao đẳng Sơn Hà`. */
function isSeated(words: readonly Word[], item: Item): boolean {
  const last = words[item.to - 1]
  const before = words[item.to - 2]
  if (item.opening?.form !== 'body' || last?.gap !== ' ' || !before) return false
  if (last.key === 'tỉnh') return before.key !== 'các' && before.key !== 'cấp'
  if (!isProper(last) || !isProper(before) || phraseAt(words, item.to - 2, HEADS) > 0) return false
  return item.to - 2 >= item.from + item.opening.length
}

/** Only names of places have two such words in a row. */
function isProper(word: Word): boolean {
  return word.capital && !word.acronym
}

/** `Bộ A Bộ B`: two known names with no mark between them. */
function isTwin(words: readonly Word[], item: Item, at: number): boolean {
  const word = words[at] as Word
  if (!word.capital || !TWIN_HEADS.has(word.key) || !TWIN_HEADS.has(words[item.from]?.key ?? '')) return false
  return knownNameAt(words, item.from) === at - item.from && openingAt(words, at)?.form === 'body'
}
