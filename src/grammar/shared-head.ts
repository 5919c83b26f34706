/** Names that share one head: `các Sở: Tài chính, Xây dựng`, `Sở Y tế, Nội vụ`, `Hội Nông dân, Phụ nữ`. */
import { knownNameAfter } from './agency-index.js'
import { openingAt } from './body.js'
import type { Word } from './words.js'

/** Which words of a list make up one of the bodies named. */
export interface Member {
  from: number
  to: number
}

export interface SharedHead {
  members: Member[]
  /** Index of the word behind the last member. */
  next: number
}

const SHARED = new Set(['sở', 'bộ', 'hội'])
const JOINTS = new Set([',', '/', '-'])

/** The bodies behind a head at `words[at]` that they share; null where it is of one body alone, or of none known. */
export function sharedHeadAt(words: readonly Word[], at: number): SharedHead | null {
  const opening = openingAt(words, at)
  if (!opening || !SHARED.has(opening.head)) return null
  const first = at + opening.length
  const listed = words[first]?.gap === ':'
  // a semicolon between them needs a head that is said to be shared
  const open = listed || opening.form === 'plural'
  const members: Member[] = []
  let next = first
  while (next < words.length) {
    const word = words[next] as Word
    const joint = word.key === 'và' ? 1 : 0
    if (members.length > 0 && joint === 0 && !(JOINTS.has(word.gap) || (open && word.gap === ';'))) break
    if (members.length > 0 && openingAt(words, next + joint)) break
    const length = knownNameAfter(opening.head, words, next + joint)
    if (length === 0) break
    members.push({ from: next + joint, to: next + joint + length })
    next += joint + length
  }
  if (members.length === 0 || (members.length === 1 && !listed)) return null
  return { members, next }
}
