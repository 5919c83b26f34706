/** A title that names its own text by type and number, as sites head what they print without its letterhead. */
import { parseDocumentNumber } from '../grammar/document/number.js'
import { typeOfName } from '../grammar/document/type.js'
import type { SourceLine } from '../source.js'
import type { TitledHead } from './letterhead-title.js'
import { recordLinesIn } from './web-record.js'

/** `Kế hoạch số 12-KH/BTG triển khai …`, `Kế hoạch 155/KH-UBND năm 2017 thực hiện …`. */
const NAMED =
  /^(?<type>kế hoạch(?: hành động)?|chương trình(?: hành động)?|nghị quyết|quyết định|chỉ thị|kết luận|thông báo|hướng dẫn|công văn|công điện|đề án|báo cáo)(?: số ?:?)? (?<number>\d[^\s,;]{3,40})(?: năm (?<year>(?:19|20)\d\d))?,? (?=(?:của|về|v\/v|thực hiện|triển khai|quy định|phê duyệt|kết luận|ban hành|tổ chức|hướng dẫn|công bố|giao|tăng cường|đẩy mạnh|phòng,) )/iu
/** `của Tỉnh ủy An Lĩnh về …`: whose it is, before what it is about. */
const OF =
  /^của (?<issuer>\p{Lu}[^,.;:\d]{2,80}?) (?=(?:về|v\/v|thực hiện|triển khai|quy định|phê duyệt|ban hành|tổ chức) )/iu
/** A sentence that says something of the text is no title of it. */
const SAYS = / (?:được|đã|vừa|là|nêu|gồm|đề ra|xác định|yêu cầu) /u
const LONGEST = 420

/** Takes line `from` for the title if it names its own text, with the lines behind it in which a site says what it knows of that. */
export function readNamedTitle(text: string, lines: readonly SourceLine[], from: number, head: TitledHead): void {
  const line = lines[from]
  const words = line && line.kind !== 'row' ? text.slice(line.start, line.end) : ''
  if (!line || words.length > LONGEST || /[.;:,]$/u.test(words) || SAYS.test(words)) return
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
