/** The first words of a name of a body or group, and what they say of it. */
import type { Word } from '../words.js'
import { OWN_GROUPS, RANKS } from './body-words.js'

/** With a capital those who lead a body; in small letters a verb. */
export const LEADERSHIP = 'lãnh đạo'

export interface Opening {
  /** `body`: a head with a name behind it; `plural`: `các …`; `noun`: a group noun alone. */
  form: 'body' | 'plural' | 'noun'
  /** How many words the quantifier and the head or noun take. */
  length: number
  /** The head or noun, without its quantifier. */
  head: string
  /** A person in office, whose name goes on with the body that the office is of. */
  office: boolean
  /** People, or an unnamed part, that the body is told by whose they are: `cán bộ kỹ thuật của Sở Y tế`. */
  people?: true
}

/** A noun of rank or place, which goes on with a group that is open. */
export const isRank = (opening: Opening): boolean => RANKS.has(opening.head)

/** A noun that always names a group of its own. */
export const isOwnGroup = (opening: Opening): boolean => OWN_GROUPS.has(opening.head)

/** A word with a capital that is no acronym, behind nothing but a blank. */
export function isName(word: Word | undefined): boolean {
  return word?.gap === ' ' && word.capital && !word.acronym
}

/** The words from `at` on as one phrase. */
export function keyOf(words: readonly Word[], at: number, length: number): string {
  let key = words[at]?.key ?? ''
  for (let i = at + 1; i < at + length && i < words.length; i++) key += ` ${words[i]?.key}`
  return key
}
