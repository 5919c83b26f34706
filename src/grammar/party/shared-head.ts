/**
 * Names that share one head or tail: `các Sở: Tài chính, Xây dựng`, `Sở Y tế, Nội vụ`, `Các Chi cục: Kiểm lâm; Thủy sản`,
 * `Công an, Quân sự, Biên phòng tỉnh`.
 */
import { knownNameAfter } from '../agency/agency-index.js'
import { ORGANISED, TURNS, VERBS, WEAK_VERBS } from '../duty/words.js'
import { phraseAt, phrases } from '../phrases.js'
import type { Word } from '../words.js'
import { isCity, openingAt } from './body.js'
import { NOUNS, RANKS } from './body-words.js'
import type { Member } from './item.js'

export interface SharedHead {
  members: Member[]
  /** Index of the word behind the last member. */
  next: number
  /** What stands behind the last member and is of all of them. */
  tail?: Member
}

const SHARED = new Set(['sở', 'bộ', 'hội'])
const JOINTS = new Set([',', '/', '-'])

/** Bodies that are called by what they do, where the place that ends their list is that of all of them. */
const CALLED = phrases(
  'công an, quân sự, bộ đội biên phòng, biên phòng, thuế, hải quan, kiểm lâm, thanh tra, thống kê, quản lý thị trường, kho bạc, tòa án, viện kiểm sát',
)
const TAIL = phrases('tỉnh, thành phố, huyện, xã, phường, đặc khu, thị xã, quận, cấp tỉnh, cấp huyện, cấp xã, các cấp')

/** The bodies of a list whose place stands once, behind the last: `Công an, Quân sự, Biên phòng tỉnh`. */
export function sharedTailAt(words: readonly Word[], at: number): SharedHead | null {
  const members: Member[] = []
  let next = at
  while (next < words.length) {
    const joint = members.length > 0 && words[next]?.key === 'và' ? 1 : 0
    if (members.length > 0 && joint === 0 && words[next]?.gap !== ',') break
    const length = words[next + joint]?.capital ? phraseAt(words, next + joint, CALLED) : 0
    if (length === 0) break
    members.push({ from: next + joint, to: next + joint + length })
    next += joint + length
  }
  const tail = words[next]?.gap === ' ' ? phraseAt(words, next, TAIL) : 0
  if (tail === 0 || members.length < 2) return null
  return { members, next: next + tail, tail: { from: next, to: next + tail } }
}

/** The bodies behind a head at `words[at]` that they share; null where it is of one body alone, or of none known. */
export function sharedHeadAt(words: readonly Word[], at: number): SharedHead | null {
  const opening = openingAt(words, at)
  if (!opening) return null
  if (!SHARED.has(opening.head)) return listedNames(words, at, at + opening.length)
  const first = opening.form === 'plural' ? behindGroup(words, at + opening.length) : at + opening.length
  const listed = words[first]?.gap === ':'
  // a semicolon between them needs a head that is said to be shared
  const open = listed || opening.form === 'plural'
  const members: Member[] = []
  let next = first
  while (next < words.length) {
    const word = words[next] as Word
    const joint = word.key === 'và' ? 1 : 0
    if (members.length > 0 && joint === 0 && !(JOINTS.has(word.gap) || (open && word.gap === ';'))) break
    const length = knownNameAfter(opening.head, words, next + joint)
    // `các Bộ: Quốc phòng, Công an`: behind a colon the name of a body may stand for another of the head, and behind
    // more than one head where no place follows it
    const isOne = listed || (opening.form === 'plural' && !isOfPlaces(words, next + joint + length))
    if (length === 0 || (members.length > 0 && !isOne && openingAt(words, next + joint))) break
    if (isCity(words, next + joint)) break
    members.push({ from: next + joint, to: next + joint + length })
    next += joint + length
  }
  if (members.length === 0 || (members.length === 1 && !listed)) return null
  return { members, next }
}

const GROUPED = phrases('ban, ngành, đơn vị, cơ quan, đoàn thể')

/** `các sở, | ban, ngành | : Y tế, Nội vụ`: behind what a group is called besides, where names follow its colon. */
function behindGroup(words: readonly Word[], from: number): number {
  let at = from
  while (words[at]?.gap === ',' && phraseAt(words, at, GROUPED) > 0) at += phraseAt(words, at, GROUPED)
  return words[at]?.gap === ':' && words[at]?.capital ? at : from
}

/** Offices that are named by a work alone: `Các phòng: Tham mưu, Hậu cần`. */
const OFFICES = phrases('tham mưu, tổng hợp, thanh tra, kiểm tra, tuyên truyền')
const LONGEST_MEMBER = 7
const LOCAL = new Set(['ubnd', 'ủy ban nhân dân', 'các'])

/** `Các Chi cục: Kiểm lâm; Thủy sản:`, `UBND các xã: A, B`: two names or more behind a colon, and nothing else in the line. */
function listedNames(words: readonly Word[], at: number, behind: number): SharedHead | null {
  let first = behind
  while (first - at < 8 && words[first]?.gap !== ':' && isOfPlaces(words, first)) {
    // `Công an tỉnh; các Sở: …`: what is listed is of another body
    if (words[first]?.gap === ';' || (words[first]?.gap === ',' && words[first]?.key === 'các')) return null
    first++
  }
  const many = words.slice(at, first).some(({ key }) => key === 'các')
  if (words[first]?.gap !== ':' || !many || !words[first]?.capital) return null
  const members: Member[] = []
  let from = first
  for (let next = first; next <= words.length; next++) {
    const word = words[next]
    const joint = word?.key === 'và' ? 1 : 0
    const acts = members.length > 0 && next > from && isPredicate(words, next)
    // `UBND các xã: A, B; Sở Y tế`, `Các Vụ: A, B và các cơ quan liên quan`: a body of its own, or another group
    const isOther = next > first && isOfOthers(words, next, joint)
    const parts = !word || joint > 0 || acts || (next > first && word.gap !== ' ' && word.gap !== '-')
    if (!parts) continue
    members.push({ from, to: next })
    from = next + joint
    if (!word || acts || isOther || word.gap === ':' || word.gap === '.') {
      return members.length > 1 && members.every((member) => isNameOnly(words, member)) ? { members, next } : null
    }
    next = from
  }
  return null
}

/** Whether what stands behind the mark before `words[at]`, or behind `và` there, has a head of its own. */
function isOfOthers(words: readonly Word[], at: number, joint: number): boolean {
  if (joint === 0 && words[at]?.gap === ';') return openingAt(words, at)?.form === 'body'
  return (joint > 0 || words[at]?.gap === ',') && openingAt(words, at + joint)?.form === 'plural'
}

function isOfPlaces(words: readonly Word[], at: number): boolean {
  return LOCAL.has(words[at]?.key ?? '') || phraseAt(words, at, NOUNS) > 0 || RANKS.has(words[at]?.key ?? '')
}

/** What is done begins here, or why and how. */
function isPredicate(words: readonly Word[], at: number): boolean {
  if (words[at]?.capital !== false || words[at]?.gap !== ' ') return false
  const organises = words[at]?.key === 'tổ' && words[at + 1]?.key === 'chức'
  const verb = organises ? phraseAt(words, at + 2, ORGANISED) + phraseAt(words, at + 2, VERBS) : 0
  return verb + phraseAt(words, at, VERBS) + phraseAt(words, at, TURNS) > 0
}

function isNameOnly(words: readonly Word[], { from, to }: Member): boolean {
  if (words[from]?.capital && phraseAt(words, from, OFFICES) === to - from) return true
  if (!words[from]?.capital || to - from > LONGEST_MEMBER || phraseAt(words, from, VERBS) > 0) return false
  for (let at = from + 1; at < to; at++) {
    if (words[at]?.capital) continue
    if (phraseAt(words, at, VERBS) + phraseAt(words, at, TURNS) > 0) return false
  }
  return to - from > 1 || phraseAt(words, from, WEAK_VERBS) === 0
}
