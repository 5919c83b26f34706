/** A body whose name holds the words of an action: `Trung tâm Kiểm soát thanh toán BHXH, BHYT điện tử`. */
import { openingAt } from './body.js'
import type { Duty } from './duty.js'
import { ROLES } from './duty-words.js'
import { partyOf } from './parties.js'
import { phraseAt } from './phrases.js'
import { wordsOf } from './words.js'

/** How a text begins that says which part a body takes, where the body stands before it. */
export const TAKES_PART =
  /^(?:Chủ trì|Phối hợp|Tham mưu|Là (?:cơ quan|đơn vị)|Có trách nhiệm|Chịu trách nhiệm|Đầu mối)(?!\p{L})/u

const LONGEST_NAME = 14
const STOPS = new Set([':', '.', ';', '('])

/**
 * Takes a heading as a whole for the name of one body. In: a title below which stands what that body does, and the
 * offset of the title. Out: that body as the lead; null where the title names no body at its head, another one after
 * it, or a role (`chủ trì`).
 */
export function namedBody(title: string, offset = 0): Duty | null {
  const words = wordsOf(title, 0, LONGEST_NAME + 1)
  const opening = openingAt(words, 0)
  if (opening?.form !== 'body' || opening.office || words.length > LONGEST_NAME) return null
  if (!words[opening.length]?.capital) return null
  for (let at = opening.length; at < words.length; at++) {
    const isNext = words[at]?.gap !== ' ' && openingAt(words, at) !== null
    if (isNext || STOPS.has(words[at]?.gap ?? '') || phraseAt(words, at, ROLES) > 0) return null
  }
  const lead = partyOf(title, words, { from: 0, to: words.length, opening, members: [] }, offset)
  if (!lead) return null
  return {
    leads: [lead],
    coordinators: [],
    executors: [],
    approvers: [],
    heading: true,
    restStart: offset + title.length,
  }
}
