/**
 * Reads a list of bodies word by word. A list has no grammar of its own marks: commas and `và` stand
 * between names and inside them (`Sở Văn hóa, Thể thao và Du lịch`). The rule is that a new item must
 * begin as a body or a group begins (see `openingAt`); known names are taken whole.
 */
import { knownNameAt } from '../agency/agency-index.js'
import { COMMISSIONS, MANNERS } from '../duty/words.js'
import { phraseAt, phrases } from '../phrases.js'
import { type Word, wordsOf } from '../words.js'
import { bodiesOfPlaces } from './bodies-of-places.js'
import { openingAt } from './body.js'
import { endsAfterMark, endsBefore, endsInCell } from './end.js'
import type { Item, List } from './item.js'
import { isComplete, wholeNameAt } from './name.js'
import { CHARGES, competenceEnd, fieldEnd, givenEnd, inChargeEnd, missionEnd, ownerEnd, whichEnd } from './name-tail.js'
import { namedWorkEnd } from './named-works.js'
import type { Opening } from './opening.js'
import { sharedHeadAt, sharedTailAt } from './shared-head.js'
import { begins, isBody, isFollowed, isKnownName, isTwin } from './start.js'

/** A semicolon or a line break divides; a comma, a slash or `và` may stand inside a name. */
const LOOSE = new Set([',', '/'])
const NUMBER = /^\d+$/
const AUTHORITIES = phrases('ubnd, ủy ban nhân dân, hđnd, hội đồng nhân dân')

/**
 * Reads the list that begins at `words[at]`. In a sentence (`prose`) it ends where what is to be done
 * begins and each item must have an opening; in a cell it takes all words.
 */
export function readList(words: readonly Word[], at: number, prose: boolean): List {
  const items: Item[] = []
  let from = at
  while (from < words.length) {
    let opening = openingAt(words, from, items.length === 0 && prose && !isBesideWith(words, at))
    if (prose && !opening && !isKnownName(words, from, items.length > 0)) break
    if (!opening) {
      const counted = countedAt(words, from)
      if (!counted) from = afterLabel(words, from)
      opening = counted ?? openingAt(words, from)
    }
    const item: Item = { from, to: from, opening, members: [] }
    const { next, more } = readItem(words, item, prose)
    items.push(item)
    from = Math.max(next, from + 1)
    if (!more) break
  }
  return { items, next: from }
}

/** Behind `phối hợp với`, where a common noun is a body; `đối với` says of whom. */
const isBesideWith = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.key === 'với' && words[at - 2]?.key !== 'đối'

/** How many of the last words of a text may belong to a list that ends it. */
const LONGEST_TAIL = 24

/** True for a text whose last words name a body or a group of bodies: `… báo cáo UBND tỉnh`. */
export function endsInBody(text: string): boolean {
  const words = wordsOf(text)
  for (let at = words.length - 1; at >= Math.max(0, words.length - LONGEST_TAIL); at--)
    if (openingAt(words, at) && readList(words, at, true).next >= words.length) return true
  return false
}

/** Sets `item.to`; where the next item begins, or, with no `more`, what stands behind the list. */
function readItem(words: readonly Word[], item: Item, prose: boolean): { next: number; more: boolean } {
  const office = item.opening?.office || item.opening?.people ? item.opening.length : 0
  const shared = sharedHeadAt(words, item.from + office) ?? (office === 0 ? sharedTailAt(words, item.from) : null)
  const known = shared
    ? shared.next - item.from
    : Math.max(knownAlone(words, item.from), ofKnownBody(words, item), bodiesOfPlaces(words, item.from))
  if (shared) {
    item.members = shared.members
    if (shared.tail) item.tail = shared.tail
  }
  let at = item.from + Math.max(known, item.opening?.length ?? 1)
  for (; at < words.length; at++) {
    item.to = at
    const word = words[at] as Word
    // a colon in front of a bracket ends the list: `…: (1) rà soát`
    const opens = word.inside && !words[at - 1]?.inside
    if (opens && !prose && word.gap === ';') return { next: at, more: true }
    if (word.inside && !(prose && opens && word.gap === ':')) continue
    if (!prose && isNumbered(words, at)) return { next: at + 1, more: true }
    // `Bộ Y tế hoặc UBND tỉnh`, but `Chánh Văn phòng hoặc người được cử` is one
    const isOr = word.key === 'hoặc' && word.gap === ' ' && begins(words, item, at + 1, true)
    const joint = word.key === 'và' || word.key === 'cùng' || isOr ? 1 : 0
    if (word.gap === ';' || (word.gap === '.' && !prose)) return { next: at, more: true }
    if (prose && (word.gap === ':' || word.gap === '.')) return { next: at, more: false }
    const loose = joint > 0 || LOOSE.has(word.gap)
    if (loose) {
      const start = joint > 0 && words[at + joint]?.key === 'với' ? at + 2 : at + joint
      if (start >= words.length) return { next: words.length, more: false }
      if (begins(words, item, start, joint > 0 || word.gap === '/')) return { next: start, more: true }
      if (!prose && (isCodeBeside(words, item, start) || isForceBeside(words, item, start)))
        return { next: start, more: true }
      const tail = Math.max(ownerEnd(words, item, start), prose ? fieldEnd(words, item, start) : 0)
      if (prose && tail === 0 && endsAfterMark(words, item, start)) return { next: at, more: false }
      at = Math.max(start, tail - 1)
      continue
    }
    if (isTwin(words, item, at) || (!prose && isFollowed(words, item, at))) return { next: at, more: true }
    const tail = Math.max(
      competenceEnd(words, item, at),
      prose
        ? missionEnd(words, item, at) ||
            namedWorkEnd(words, item, at) ||
            inChargeEnd(words, item, at) ||
            givenEnd(words, item, at) ||
            whichEnd(words, item, at)
        : 0,
    )
    if (tail > at) {
      at = tail - 1
      continue
    }
    if (!prose && word.gap === '-' && isComplete(words, item) && isBody(words, at)) return { next: at, more: true }
    if (!prose && endsInCell(words, item, at)) return { next: nextItem(words, item, at), more: true }
    if (prose && (!word.capital || word.acronym) && endsBefore(words, item, at, known)) {
      return { next: at, more: false }
    }
  }
  item.to = words.length
  return { next: words.length, more: false }
}

const CODE = /^\p{L}{1,4}\d{1,3}$/u

/** `P2, P3`, `KHTC, TCCB`: the short names that a house gives its own units, each alone between two marks. */
function isCodeBeside(words: readonly Word[], { from, to }: Item, at: number): boolean {
  const word = words[at]
  const next = words[at + 1]
  if (!word?.capital || (next && next.gap === ' ' && next.key !== 'và')) return false
  return CODE.test(word.key) || (word.acronym && to - from === 1 && words[from]?.acronym === true)
}

const FORCES = phrases('thuế, hải quan, quản lý thị trường, biên phòng, kiểm lâm, thống kê, quân sự')

/** `Công an tỉnh, Quản lý thị trường`, `Công an, Thuế, Hải quan`: forces that their field alone names, up to the next mark. */
function isForceBeside(words: readonly Word[], item: Item, at: number): boolean {
  const length = words[at]?.capital ? phraseAt(words, at, FORCES) : 0
  const next = words[at + length]
  if (length === 0 || (next && next.gap === ' ' && next.key !== 'và')) return false
  return (
    isComplete(words, item) ||
    item.opening?.head === 'công an' ||
    phraseAt(words, item.from, FORCES) === item.to - item.from
  )
}

/** The length of a known name: `Hội Nông dân, Tỉnh Đoàn` begins with none that takes in `Tỉnh`. */
function knownAlone(words: readonly Word[], from: number): number {
  if (isBesideAuthority(words, from)) return 0
  const known = wholeNameAt(words, from)
  const last = words[from + known - 1]
  const isNext = known > 1 && last?.gap === ',' && !last.acronym && openingAt(words, from + known - 1)?.form === 'body'
  return isNext ? known - 1 : known
}

/** `Đảng ủy, UBND xã`: the committee of the place and its authority, where `Đảng ủy UBND xã` is that of the authority. */
function isBesideAuthority(words: readonly Word[], from: number): boolean {
  if (words[from]?.key !== 'đảng' || words[from + 1]?.key !== 'ủy') return false
  const next = from + (words[from + 2]?.key === 'và' ? 3 : 2)
  if (next === from + 2 && words[next]?.gap !== ',') return false
  const authority = phraseAt(words, next, AUTHORITIES)
  const place = words[next + authority]?.key ?? ''
  return authority > 0 && place !== 'các' && place !== 'cấp'
}

/** The length of `Trưởng Ban Xây dựng Đảng`, the head or people of a body that the registry names; 0 for another item. */
function ofKnownBody(words: readonly Word[], { from, opening }: Item): number {
  if (!opening?.office && !opening?.people) return 0
  for (let at = 1; at < opening.length; at++) {
    const known = knownNameAt(words, from + at)
    if (known > opening.length - at) return at + known
  }
  return 0
}

/** `1. Sở Y tế 2. Sở Nội vụ`: the number of the next item. */
function isNumbered(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word
  const next = words[at + 1]
  return word.key.length <= 2 && NUMBER.test(word.key) && next?.gap === '.' && openingAt(words, at + 1) !== null
}

/** Where the next item of a cell begins, behind what a name is not part of. */
function nextItem(words: readonly Word[], item: Item, from: number): number {
  if (afterLabel(words, from) > from) return from
  for (let at = from + 1; at < words.length; at++) {
    const word = words[at] as Word
    if (word.gap === ';' || word.gap === '.') return at
    const joint = word.key === 'và' ? 1 : 0
    if ((joint > 0 || word.gap === ',') && begins(words, item, at + joint, joint > 0)) return at + joint
    if (afterLabel(words, at) > at) return at
  }
  return words.length
}

/** `15 xã`, `04 đơn vị`: so many bodies of a kind; null for the number of an item, which a name or a mark follows. */
function countedAt(words: readonly Word[], at: number): Opening | null {
  const [word, next] = [words[at], words[at + 1]]
  if (!word || !NUMBER.test(word.key) || next?.gap !== ' ' || next.capital) return null
  const opening = openingAt(words, at + 1)
  return opening?.form === 'noun' ? { ...opening, length: opening.length + 1 } : null
}

/** `a`, `12`, and no short name: `TT HĐND` is Thường trực Hội đồng nhân dân. */
const isShortLabel = (word: Word | undefined): boolean =>
  word !== undefined && (word.key.length === 1 || (word.key.length === 2 && !word.acronym))

/** Behind what is no name at the head of an item: `a)`, `2.`, `Chủ trì:`, `Giao`, `phối hợp với`. */
function afterLabel(words: readonly Word[], at: number): number {
  // `Sở Nội vụ, Sở Y tế`: behind a label stands no comma
  if (isShortLabel(words[at]) && words[at + 1]?.gap !== ',' && openingAt(words, at + 1)) return at + 1
  let behind = at + Math.max(phraseAt(words, at, COMMISSIONS), phraseAt(words, at, CHARGES))
  if (behind > at) behind += phraseAt(words, behind, MANNERS)
  if (behind > at && openingAt(words, behind)) return behind
  for (let i = at + 1; i <= at + 5; i++) {
    if (words[i]?.gap === ':' && openingAt(words, i)) return i
  }
  return at
}
