/** Buttons and links that a site prints with each paragraph of a text: `Đang theo dõi`, `Xem nhanh`. */
import { markerAt } from '../../text/marker.js'
import type { FlowItem, FlowLine } from './items.js'
import { isBlock } from './style.js'

const LONGEST = 30
const OFTEN = 8
/** Share of the lines of a page. */
const MANY = 0.1
const WORDS_ONLY = /^[\p{L} ]+$/u

/**
 * The lines that stand between the paragraphs of a page and in none, or are links one and all, short and of words
 * alone, which come again and again. A paragraph that comes again is text: cells may be printed as paragraphs, and many tasks have one body.
 */
export function repeatedNotices(items: readonly FlowItem[]): ReadonlySet<FlowLine> {
  const lines = items.filter((item) => item.kind === 'line').filter(({ text }) => text !== '')
  const alike = new Map<string, FlowLine[]>()
  lines.forEach((line, i) => {
    const alone = line.block !== lines[i - 1]?.block && line.block !== lines[i + 1]?.block
    if (!alone || line.text.length > LONGEST || !(isLink(line) || isBetweenBlocks(line))) return
    const others = alike.get(line.text)
    if (others) others.push(line)
    else alike.set(line.text, [line])
  })
  const notices = [...alike].filter(
    ([text, { length }]) =>
      length >= OFTEN && length >= lines.length * MANY && WORDS_ONLY.test(text) && !markerAt(text),
  )
  return new Set(notices.flatMap(([, same]) => same))
}

const isLink = ({ text, linked }: FlowLine): boolean => linked >= text.length

const isBetweenBlocks = ({ owner }: FlowLine): boolean =>
  owner.children.some((child) => typeof child !== 'string' && isBlock(child))
