/** Those that a sentence names by what they may do wrong, and gives no work: `Cơ quan nào chậm báo cáo thì …`. */
import type { List } from '../party/item.js'
import { phraseAt, phrases } from '../phrases.js'
import type { Word } from '../words.js'

const BREACHES = phrases('có hành vi, vi phạm, nếu vi phạm, có vi phạm, cố tình, không chấp hành, không thực hiện')

/** Whether the list is of whichever body does something, or of all that break a rule: `Tổ chức, cá nhân vi phạm …`. */
export function isWhoever(words: readonly Word[], { items, next }: List): boolean {
  const [first] = items
  const last = items.at(-1)
  if (!first || !last) return false
  if (words[first.opening?.length ?? 0]?.key === 'nào') return true
  if (last.opening?.form === 'body') return false
  for (let at = last.from + 1; at <= next; at++) if (phraseAt(words, at, BREACHES) > 0) return true
  return false
}
