/** Roles whose colon is another mark, or left out: `Chủ trì; Sở X`, `Chủ trì là Sở X; phối hợp là Sở Y`, `Chủ trì Sở X`. */
import { openingAt } from './party/body.js'
import { readList } from './party/list.js'
import { wordsOf } from './words.js'

const ROLE = '(?:(?:cơ quan|đơn vị) )?(?:chủ trì|phối hợp)'
const OPENS = new RegExp(`^[\\s(+*•–-]{0,4}${ROLE}(?: (?=\\p{Lu})| ?; | (?:là|[-–]) )`, 'iu')
const MARK = new RegExp(`(?<=(?:^|[;,.–-] ?)[\\s(+*•–-]{0,4}${ROLE})(?: ?;| là| [-–])? (?=\\p{Lu}|các )`, 'giu')
const LONGEST = 240
/** In a cell each line has its own. */
const LINES = /[\n\u2028]/

/** The same line with colons behind its roles, each word where it was; null for any other line. */
export function withRoleColons(text: string): string | null {
  if (text.length > LONGEST || text.includes(':') || LINES.test(text) || !OPENS.test(text)) return null
  return text.replace(MARK, (mark) => `:${' '.repeat(mark.length - 1)}`)
}

/** True for words that name bodies and say no more. */
export function namesOnly(value: string): boolean {
  const words = wordsOf(value)
  return openingAt(words, 0) !== null && readList(words, 0, true).next >= words.length
}
