/** `chủ trì` and `phối hợp` with a mark that recognition misread: `chủ tri, phôi hợp với`, `phối họp với`. */

import { phraseAt } from '../phrases.js'
import type { Word } from '../words.js'
import { VERBS } from './words.js'

const TOGETHER = new Set(['phối', 'phôi', 'phồi', 'phổi', 'phói'])
const JOINED = new Set(['hợp', 'họp', 'hơp', 'hớp', 'hop'])
const LEADING = new Set(['tri', 'trỉ', 'trí'])

/** Sets the keys of such words right, in place. What is no word of these where it stands (`tri thức`) stays. */
export function rightRoles(words: readonly Word[]): void {
  for (let at = 0; at + 1 < words.length; at++) {
    const word = words[at] as Word
    const next = words[at + 1] as Word
    // `Bệnh viện Phổi họp`: a name
    if (next.gap !== ' ' || next.capital || (at > 0 && word.capital)) continue
    if (TOGETHER.has(word.key) && JOINED.has(next.key)) {
      word.key = 'phối'
      next.key = 'hợp'
    } else if (word.key === 'chủ' && LEADING.has(next.key) && endsThere(words, at + 2)) next.key = 'trì'
    // a slip of the fingers
    else if (word.key === 'chỉ' && next.key === 'trì') word.key = 'chủ'
  }
}

function endsThere(words: readonly Word[], at: number): boolean {
  const word = words[at]
  return word?.gap !== ' ' || TOGETHER.has(word.key) || phraseAt(words, at, VERBS) > 0
}
