/** How a newspaper or a web page introduces the text that it prints: `… ban hành Kế hoạch số 31-KH/TU … Trân trọng giới thiệu toàn văn`. */
import { parseDate } from '../grammar/date.js'
import { type DocumentNumber, scanDocumentNumbers } from '../grammar/document-number.js'
import { cutEnd } from '../text/edges.js'

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

/** What the opening paragraphs say of the text that they introduce; null where they introduce none. */
export function readIntroduction(preamble: string): Introduction | null {
  if (!WHOLE.test(preamble)) return null
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

function lastSentence(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('. ')) + 1)
}
