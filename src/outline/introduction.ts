/** How a newspaper or a web page introduces the text that it prints: `… ban hành Kế hoạch số 31-KH/TU … Trân trọng giới thiệu toàn văn`. */

import { type DocumentNumber, scanDocumentNumbers } from '../grammar/document/number.js'
import { parseDate } from '../grammar/schedule/date.js'
import type { SourceLine } from '../source.js'
import { isCapitals } from '../text/characters.js'
import { cutEnd } from '../text/edges.js'
import { slugOf } from '../text/fold.js'
import { MOTTO, NATIONAL_NAME, PARTY_NAME, TYPE_LINE } from '../text/letterhead-words.js'
import { markerAt } from '../text/marker.js'

export interface Introduction {
  number: DocumentNumber
  date: string | null
  issuer: string | null
  title: string | null
}

const WHOLE = /toàn văn/iu
const ISSUES = /(?<!\p{L})(?:ban hành|ký|thông qua)(?: \p{L}+){0,6} số ?:? ?$/u
const DATED = /^,? ?\(?(ngày \d{1,2}(?:[/-]\d{1,2}[/-]| tháng \d{1,2} năm )\d{4})\)?/u
const OPENS_DATED = /(?:^|[\s-])[Nn]gày (\d{1,2}(?:[/-]\d{1,2}[/-]| tháng \d{1,2} năm )\d{4}),/u
const OF = /^,? của (\p{Lu}[^,.;:\d\n]{2,80}?)(?= (?:về|thực hiện|triển khai|quy định|phê duyệt)(?!\p{L}))/u
const TITLE = /^,? (?=(?:về|thực hiện|triển khai|quy định|phê duyệt)(?!\p{L}))/u
const SENTENCE_END = /\.(?= \p{Lu}|\n|$)|\n/u
const LONGEST_TITLE = 600

/**
 * What the opening paragraphs say of the text that they introduce; null where they introduce none. They do where they
 * promise the whole text, or tell how a document of the very title of this one was issued.
 *
 * @param own the title of the text itself
 */
export function readIntroduction(preamble: string, own: string | null = null): Introduction | null {
  const whole = WHOLE.test(preamble)
  if (!whole && own === null) return null
  for (const number of scanDocumentNumbers(preamble)) {
    const before = preamble.slice(0, number.start)
    if (!ISSUES.test(before.slice(-80))) continue
    let rest = preamble.slice(number.end, number.end + LONGEST_TITLE)
    const dated = DATED.exec(rest)
    if (dated) rest = rest.slice(dated[0].length)
    const of = OF.exec(rest)
    if (of) rest = rest.slice(of[0].length)
    const lead = TITLE.exec(rest)
    const said = lead ? rest.slice(lead[0].length) : ''
    const end = SENTENCE_END.exec(said)
    if (!whole && !(end && slugOf(said.slice(0, end.index)) === slugOf(own ?? ''))) continue
    const day = dated?.[1] ?? OPENS_DATED.exec(lastSentence(before))?.[1]
    return {
      number,
      date: day ? parseDate(day) : null,
      issuer: of?.[1] ?? null,
      title: end ? cutEnd(said.slice(0, end.index), ' ,;:') || null : null,
    }
  }
  return null
}

const TYPES = '(?:kế hoạch|chỉ thị|nghị quyết|kết luận|chương trình hành động|hướng dẫn)'
const CONTENT = new RegExp(`(?:^|[\\n.] ?)nội dung (?:của )?${TYPES}(?: này)? (?:cụ thể )?như sau ?:`, 'iu')
const BARE = new RegExp(`ban hành ${TYPES} số \\d{1,4} (?=(?:về|thực hiện|triển khai) )`, 'iu')

/** The title that such paragraphs give with the bare figure of the number (`… ban hành Chỉ thị số 17 về …`); null where they introduce no text. */
export function titleInIntroduction(preamble: string): string | null {
  const issued = WHOLE.test(preamble) || CONTENT.test(preamble) ? BARE.exec(preamble) : null
  if (!issued) return null
  const said = preamble.slice(issued.index + issued[0].length).slice(0, LONGEST_TITLE)
  const end = SENTENCE_END.exec(said)
  return end ? cutEnd(said.slice(0, end.index), ' ,;:') || null : null
}

function lastSentence(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('. ')) + 1)
}

/** Lines in which a web page introduces the text that it prints. */
const INTRODUCING_LINES = 8
const BASIS = /^Căn cứ /u
const OPENS_LETTERHEAD = new RegExp(
  `${MOTTO.source}|${NATIONAL_NAME.source}|${PARTY_NAME.source}|^[Ss]ố ?[:.]|^Căn cứ |, ?ngày `,
  'u',
)

/**
 * The first line of a document behind the words of a page that prints it: a type alone on its line with a title
 * below it, where neither letterhead nor numbered text stands above; else zero.
 */
export function introducedFrom(text: string, lines: readonly SourceLine[]): number {
  const words = lines.slice(0, INTRODUCING_LINES + 2).map(({ start, end }) => text.slice(start, end))
  const at = words.findIndex((line) => TYPE_LINE.test(line))
  const title = words[at + 1]
  if (at < 1 || at > INTRODUCING_LINES || title === undefined || markerAt(title) || BASIS.test(title)) return 0
  const above = words.slice(0, at)
  const opens = above.some((line) => isCapitals(line) || markerAt(line) !== null || OPENS_LETTERHEAD.test(line))
  return opens || lines.slice(0, at).some(({ kind }) => kind !== 'paragraph') ? 0 : at
}
