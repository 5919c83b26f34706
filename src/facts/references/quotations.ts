/** Quotations: in an amending text the new wording stands between quotation marks, often over many paragraphs. */
import type { Extent } from '../../source.js'
import { matchesOf } from '../../text/matches.js'

const OPENS = '\u201c'
const CLOSES = '\u201d'
const MARK = /[\u201c\u201d]/gu
/** Before the mark that begins new wording: nothing, or `như sau:`. */
const BEFORE_WORDING = /^[ \t]*$|: ?$/u

/** The stretches of a passage between quotation marks; the last one runs to the end where no mark closes it. */
export function findQuotations(text: string, quoted: boolean): Extent[] {
  const found: Extent[] = []
  if (!quoted && !text.includes(OPENS)) return found
  let start = quoted ? 0 : -1
  for (const { index } of matchesOf(MARK, text)) {
    if (text.charAt(index) === CLOSES) {
      if (start >= 0) found.push({ start, end: index })
      start = -1
    } else if (start < 0) start = index
  }
  if (start >= 0) found.push({ start, end: text.length })
  return found
}

/** Whether an offset stands inside one of the stretches. */
export function isWithin(offset: number, stretches: readonly Extent[]): boolean {
  return stretches.some(({ start, end }) => start <= offset && offset < end)
}

/**
 * The passages that begin inside a quotation, by their index: from the one after a paragraph that opens new wording to
 * the one that closes it. A mark that is never closed opens nothing.
 */
export function passagesInQuotation(text: string, passages: readonly Extent[]): ReadonlySet<number> {
  const found = new Set<number>()
  if (!text.includes(OPENS)) return found
  let opened = -1
  passages.forEach(({ start, end }, i) => {
    const rest = openAt(text.slice(start, end), opened >= 0)
    if (opened >= 0 && !rest.open) {
      for (let k = opened + 1; k <= i; k++) found.add(k)
      opened = -1
    } else if (rest.begins) {
      // the next change begins: the quotation of the last one was never closed
      if (opened >= 0 && changes(text, passages[i - 1])) for (let k = opened + 1; k < i - 1; k++) found.add(k)
      opened = i
    }
  })
  return found
}

const LEADS_IN = /như sau:?$/iu
const CHANGE = /sửa đổi|bổ sung|thay thế/iu
const LONGEST_LEAD = 400

/** `2. Sửa đổi khoản 3 Điều 9 như sau:` */
function changes(text: string, passage: Extent | undefined): boolean {
  if (passage === undefined) return false
  const words = text.slice(Math.max(passage.start, passage.end - LONGEST_LEAD), passage.end)
  return LEADS_IN.test(words) && CHANGE.test(words)
}

/** Whether a quotation is open at the end of a passage, and whether it is new wording that the passage begins. */
function openAt(text: string, quoted: boolean): { open: boolean; begins: boolean } {
  const last = Math.max(text.lastIndexOf(OPENS), text.lastIndexOf(CLOSES))
  if (last < 0) return { open: quoted, begins: false }
  const open = text.charAt(last) === OPENS
  return { open, begins: open && BEFORE_WORDING.test(text.slice(0, last)) }
}
