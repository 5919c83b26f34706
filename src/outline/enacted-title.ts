/** A title that names no type, over a text without a letterhead: what is enacted below carries it again. */
import type { SourceLine } from '../source.js'
import { startsUpper } from '../text/characters.js'
import { foldKey } from '../text/fold.js'
import { markerAt } from '../text/marker.js'
import { WEB_TIME } from '../text/web-noise.js'
import type { TitledHead } from './letterhead-title.js'

/** `… ban hành Kế hoạch tổ chức …`: what is enacted, before what it is about. */
const ENACTS =
  /(?<!\p{L})ban hành (?<type>kế hoạch(?: hành động)?|chương trình(?: hành động)?|nghị quyết|quyết định|nghị định|thông tư|chỉ thị|đề án|hướng dẫn|quy chế)(?: về(?: việc)?)? (?=\p{L})/giu
const LEAD = /^(?:về(?: việc)?|v\/v) /iu
const END = /[.;:,]$/u
const SHORTEST = 20
const LONGEST = 300
/** The sentence that enacts stands within so many lines. */
const REACH = 15

/** Takes line `from` for the title if the sentence that enacts the text says the same words behind its type. */
export function readEnactedTitle(text: string, lines: readonly SourceLine[], from: number, head: TitledHead): void {
  const line = lines[from]
  const words = line?.kind === 'paragraph' ? text.slice(line.start, line.end) : ''
  if (!line || words.length < SHORTEST || words.length > LONGEST || END.test(words) || !startsUpper(words)) return
  const title = foldKey(words.replace(LEAD, ''))
  let next = from + 1
  for (let at = next; at < Math.min(lines.length, from + REACH); at++) {
    const below = lines[at]
    const said = below && below.kind !== 'row' ? text.slice(below.start, below.end) : ''
    if (at === next && (said === words || WEB_TIME.test(said))) next++
    const type = typeEnacted(said, title)
    if (type !== null) {
      head.typeLine = type
      head.title.push({ start: line.start, end: line.end })
      head.next = next
      return
    }
    if (markerAt(said)?.style === 'roman' || said === '') return
  }
}

/** The type that a sentence enacts under the title; null where it enacts nothing of that title. */
function typeEnacted(sentence: string, title: string): string | null {
  if (!sentence.includes('ban hành ')) return null
  for (const enacts of sentence.matchAll(ENACTS)) {
    const behind = sentence.slice(enacts.index + enacts[0].length)
    if (foldKey(behind.slice(0, title.length + LONGEST)).startsWith(title)) return enacts.groups?.type ?? null
  }
  return null
}
