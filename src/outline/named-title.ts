/** A title that names its own text by type and number, as sites head what they print without its letterhead. */
import { parseDocumentNumber } from '../grammar/document/number.js'
import { typeOfName } from '../grammar/document/type.js'
import { parseDate } from '../grammar/schedule/date.js'
import type { SourceLine } from '../source.js'
import type { TitledHead } from './letterhead-title.js'
import { recordLinesIn } from './web-record.js'

/** `Kế hoạch số 12-KH/BTG triển khai …`, `Kế hoạch 155/KH-UBND năm 2017 thực hiện …`. */
const NAMED =
  /^(?<type>kế hoạch(?: hành động)?|chương trình(?: hành động)?|nghị quyết|quyết định|chỉ thị|kết luận|thông báo|hướng dẫn|công văn|công điện|đề án|báo cáo)(?: số ?:?)? (?<number>\d[^\s,;]{3,40})(?: năm (?<year>(?:19|20)\d\d))?,? (?=(?:của|về|v\/v|thực hiện|triển khai|quy định|phê duyệt|kết luận|ban hành|tổ chức|hướng dẫn|công bố|giao|tăng cường|đẩy mạnh|phòng,) )/iu
/** `của Tỉnh ủy An Lĩnh về …`: whose it is, before what it is about. */
const OF =
  /^của (?<issuer>\p{Lu}[^,.;:\d]{2,80}?) (?=(?:về|v\/v|thực hiện|triển khai|quy định|phê duyệt|ban hành|tổ chức) )/iu
/** `Về việc rà soát đất rừng (Công văn số 358/VP-KT, ngày 23/10/2017)`: the number and the day behind what it is about. */
const NUMBERED_BEHIND =
  /^(?:về việc|v\/v) .{10,300} \((?:(?<type>\p{L}+(?: \p{L}+){0,2}?) )?(?:số ?:? ?)?(?<number>\d[^\s,;()]{3,40}),? (?<date>ngày \d{1,2}(?:[/.-]\d{1,2}[/.-]| tháng \d{1,2} năm )\d{4})\)\.?$/iu
/** A sentence that says something of the text is no title of it. */
const SAYS = / (?:được|đã|vừa|là|nêu|gồm|đề ra|xác định|yêu cầu) /u
const LONGEST = 420

/** Takes line `from` for the title if it names its own text, with the lines behind it in which a site says what it knows of that. */
export function readNamedTitle(text: string, lines: readonly SourceLine[], from: number, head: TitledHead): void {
  const line = lines[from]
  const words = line && line.kind !== 'row' ? text.slice(line.start, line.end) : ''
  if (line && readNumberBehind(words, line, head)) head.next = from + 1
  if (head.number || !line || words.length > LONGEST || /[.;:,]$/u.test(words) || SAYS.test(words)) return
  const named = NAMED.exec(words)
  const number = parseDocumentNumber(named?.groups?.number ?? '')
  if (!named?.groups || !number?.canonical) return
  const { type = '', year = null } = named.groups
  const code = typeOfName(type, number.system)?.code
  if (code !== number.type && !(code === 'CV' && number.type === null)) return
  head.number = number
  head.typeLine = type
  head.date = year
  const of = OF.exec(words.slice(named[0].length))
  if (of?.groups?.issuer) head.issuers.push(of.groups.issuer)
  head.title.push({ start: line.start + named[0].length + (of?.[0].length ?? 0), end: line.end })
  head.next = from + 1
  const wordsOf = (at: number): string | undefined => {
    const below = lines[at]
    return below?.kind === 'paragraph' ? text.slice(below.start, below.end) : undefined
  }
  for (let next = wordsOf(head.next); next !== undefined; next = wordsOf(head.next)) {
    const taken = recordLinesIn(next, wordsOf(head.next + 1))
    if (taken === 0) break
    head.next += taken
  }
}

function readNumberBehind(words: string, { start }: SourceLine, head: TitledHead): boolean {
  const { type, number = '', date = '' } = NUMBERED_BEHIND.exec(words)?.groups ?? {}
  const parsed = parseDocumentNumber(number)
  if (!parsed?.canonical) return false
  head.number = parsed
  head.date = parseDate(date)
  head.typeLine = type ?? null
  head.letter = parsed.type === null
  head.title.push({ start, end: start + words.lastIndexOf(' (') })
  return true
}
