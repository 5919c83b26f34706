/** The list of those that a document goes to (`Nơi nhận`), line by line. */
import type { SourceLine } from '../source.js'
import { isWordOrMark } from '../text/characters.js'
import { cutEnd } from '../text/edges.js'
import { markerAt } from '../text/marker.js'
import { isSigning } from './signing-lines.js'

/** Not the sentence that says where they stand: `Nơi nhận được trình bày tại ô số 9b`. */
export const RECIPIENTS = /^(?:N[ơoớờ]i ?nh[ậâạa]n|NƠI NHẬN|Nơi gửi) ?(?:[:.;,]|$|(?=[-–+(/]))/u
const FINAL_MARKS = ' ;,.'
const ENTRY_END = /[;.]$/

/** The first and the last of the recipients, as offices write them: `- Như Điều 3;`, `- Lưu: VT, KT.` */
const FIRST_ENTRY = /^Như (?:trên|[Đđ]iều \d|[Kk]ính gửi|[Mm]ục \p{L}+)/u
const LAST_ENTRY = /^Lưu ?: ?\p{Lu}/u
const LONGEST_ENTRY = 160

/** True for the first of the recipients where the line above them, `Nơi nhận:`, was lost. */
export function opensRecipients(text: string, lines: readonly SourceLine[], i: number): boolean {
  if (isWordOrMark(text.charCodeAt(lines[i]?.start ?? text.length))) return false
  const entryAt = (k: number): string | null => {
    const line = lines[k]
    const words = line && line.kind !== 'row' ? text.slice(line.start, line.end) : ''
    return isEntry(words) && words.length <= LONGEST_ENTRY ? withoutMark(words.slice(1).trim()) : null
  }
  const first = entryAt(i)
  if (first === null || entryAt(i - 1) !== null) return false
  if (FIRST_ENTRY.test(first)) return true
  let next = i + 1
  while (entryAt(next) !== null) next++
  const behind = lines[next]
  const last = entryAt(next - 1) ?? ''
  return next > i + 1 && LAST_ENTRY.test(last) && (!behind || isSigning(text.slice(behind.start, behind.end)))
}

/** `- Lưu: VT. Bản điện tử:`, `- Bản giấy:`: in which form those that follow get it. */
export const COPIES =
  /(?:^|[.;,] ?)(?:[Bb]ản (?:điện tử|giấy)|Gửi (?:bản giấy|điện tử|qua mạng))(?: và [\p{Ll} ]{3,20})?:$/u

export function continuesClosing(line: string): boolean {
  return RECIPIENTS.test(line) || /^[-–]/.test(line)
}

/** True for a line that opens with a dash, a plus sign or a bullet. */
export function isEntry(line: string): boolean {
  const style = markerAt(line)?.style
  return style === 'dash' || style === 'plus' || style === 'bullet' || /^[-–+•]/.test(line)
}

/** A line of the list: without its dash and its final mark; run-on lists are cut at their dashes. */
export function inlineEntries(line: string): string[] {
  return line
    .split(/(?<=[;,.]) [-–] ?(?=\p{Lu})|(?<=[;)])[-–] (?=\p{Lu})/u)
    .map((entry) => (isEntry(entry) ? entry.slice(1).trimStart() : entry))
    .filter((entry) => withoutMark(entry) !== '')
}

/** True behind a page end that no entry of the list goes over. */
export function isOnNewPage(lines: readonly SourceLine[], i: number, recipients: readonly string[]): boolean {
  return lines[i]?.page !== lines[i - 1]?.page && ENTRY_END.test(recipients.at(-1) ?? '')
}

/** `1. Bộ Y tế;` */
const NUMBERED = /^\d{1,2}[.)] ?(?=\p{Lu})/u
const NEXT_ON_LINE = /(?<=;) (?=\p{Lu})/u

/** Takes a line without a dash: an entry that is numbered, all of them on one line, or what goes on with the last. */
export function continueRecipients(recipients: string[], line: string): void {
  if (NUMBERED.test(line)) {
    recipients.push(line.replace(NUMBERED, ''))
    return
  }
  if (recipients.length === 0) {
    recipients.push(...line.split(NEXT_ON_LINE))
    return
  }
  // a mark at which the line was broken stays
  const last = recipients.pop()
  // entries that lost their dashes
  if (last?.endsWith(';')) recipients.push(last, line)
  else recipients.push(`${last} ${line}`)
}

/** `Thường trực Thành ủy; (để b/c)`: what stands behind the final mark says for what several are written to. */
const PURPOSE = /^\(để [^()]{1,30}\)[;,.]?$/u

export function withoutMark(entry: string): string {
  const at = entry.lastIndexOf('(để ')
  const before = entry.slice(0, Math.max(0, at)).trimEnd()
  const written = PURPOSE.test(entry.slice(Math.max(0, at))) && /[;,.]$/.test(before)
  return cutEnd(written ? before : entry, FINAL_MARKS)
}
