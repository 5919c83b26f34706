/** Words that begin as a body does and are none: festivals, rooms, what is prevented. */
import { VERBS } from '../duty/words.js'
import { phraseAt, phrases } from '../phrases.js'
import type { Word } from '../words.js'
import { ROOMS } from './body-words.js'

/** `phòng, chống tội phạm` */
export const isPrevention = (words: readonly Word[], at: number): boolean =>
  words[at]?.key === 'phòng' && words[at + 1]?.key === 'chống' && words[at + 1]?.gap === ','

/** `Hội Lim, …`, `Hội Gióng tổ chức …`: no association has a name of one syllable. */
export function isFestival(words: readonly Word[], at: number): boolean {
  const [name, behind] = words.slice(at + 1, at + 3)
  if (name?.gap !== ' ' || !name.capital || name.acronym) return false
  return behind?.gap !== ' ' || phraseAt(words, at + 2, VERBS) > 0 || phraseAt(words, at + 2, ORGANISES) > 0
}

const ORGANISES = phrases('tổ chức, là')

/** `Phòng học: rà soát, sắp xếp …`; with a capital it is what an office does: `Phòng Học vụ`. */
export const isRoom = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.capital === false && phraseAt(words, at, ROOMS) > 0
