/** Buttons that a site prints with each paragraph of a text: `Đang theo dõi`. */
import { markerAt } from '../../text/marker.js'
import type { FlowItem } from './items.js'

const LONGEST = 30
const OFTEN = 8
/** Shares of the lines of a page: beside each button stands a paragraph, so cells that all say one word are none. */
const MANY = 0.1
const MOST = 0.6
const WORDS_ONLY = /^[\p{L} ]+$/u

/** The short lines of words alone, in no table, that come again and again all over the page. */
export function repeatedNotices(items: readonly FlowItem[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  let lines = 0
  for (const item of items) {
    if (item.kind !== 'line' || item.text === '') continue
    lines++
    if (item.text.length <= LONGEST) counts.set(item.text, (counts.get(item.text) ?? 0) + 1)
  }
  const notices = new Set<string>()
  for (const [text, count] of counts) {
    if (count >= OFTEN && count >= lines * MANY && count <= lines * MOST && WORDS_ONLY.test(text) && !markerAt(text))
      notices.add(text)
  }
  return notices
}
