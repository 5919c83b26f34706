/** What diagnostics are about, in Vietnamese: the library writes their messages in English. */
import type { Diagnostic, Plan } from '../../plan.js'
import { dateText } from './dates.js'

/** The words by which the messages name parts of a document. */
const FIELDS: Readonly<Record<string, string>> = {
  number: 'số, ký hiệu',
  date: 'ngày',
  issuer: 'cơ quan ban hành',
  place: 'địa danh',
  type: 'loại văn bản',
  title: 'trích yếu',
  system: 'hệ thống văn bản',
  signature: 'phần ký',
  signer: 'tên người ký',
  recipients: 'nơi nhận',
}

const fieldsIn = (list: string): string =>
  (list.match(/[a-z]+/gi) ?? []).flatMap((word) => FIELDS[word] ?? []).join(', ')
const datesIn = (list: string): string =>
  list
    .split(', ')
    .map((date) => dateText(date))
    .join(', ')
const listed = (list: string): string => list.replace(/[“”]/g, '').replace(/,? and (\d+) more$/, ' và $1 chỗ khác')

/** The form of a message, with a star for each of its pieces, and what is said with these. */
type Sentence = readonly [form: string, said: (...pieces: string[]) => string]

/** What a message says of a page, behind `page 3`. */
const OF_PAGES: readonly Sentence[] = [
  ['cannot be read: *', (why) => `không đọc được (${why})`],
  [
    'has blanks filled in by hand *: *',
    (_, words) => `có chỗ viết tay hoặc đóng dấu, đọc không chắc: ${listed(words)}`,
  ],
  [
    'has marks that are taken for *: *',
    (_, marks) => `có vết được coi là vết bẩn, nét kẻ hoặc con dấu: ${listed(marks)}`,
  ],
  ['is not read whole: *', (why) => `không đọc được hết (${why})`],
  ['is a scan that was not recognised', () => 'là bản quét, chưa nhận dạng được chữ'],
  ['has no text', () => 'không có chữ'],
  ['is garbled: * %', (share) => `có ${share} % số từ bị hỏng phông chữ, cần nhận dạng chữ`],
  ['was not recognised', () => 'chưa nhận dạng được chữ'],
  ['has * letters that its fonts do not name', (count) => `có ${count} chữ mà phông chữ không cho biết là chữ gì`],
]

/** Messages that say more than the words that they quote or stand at. */
const SENTENCES: readonly Sentence[] = [
  ['“*” stands twice in one list; “*” was expected', (found, due) => `có hai “${found}”, lẽ ra là “${due}”`],
  ['“*” follows where “*” was expected', (found, due) => `gặp “${found}” ở chỗ lẽ ra là “${due}”`],
  ['“*” is out of order; “*” was expected', (found, due) => `gặp “${found}” ở chỗ lẽ ra là “${due}”`],
  ['the text has no *;', fieldsIn],
  ['* of the document: concluded from', fieldsIn],
  [
    'another document follows, *, and is not read',
    (number) => `tiếp sau là văn bản ${number}, không đọc: hãy tách thành tệp riêng`,
  ],
  [
    'the fonts do not name the letters * in * places',
    (letters, count) => `phông chữ không cho biết các chữ ${letters} ở ${count} chỗ, đã suy ra theo thứ tự trong phông`,
  ],
  ['page * *', (page, rest) => `trang ${page} ${saidOf(OF_PAGES, rest) ?? ''}`.trimEnd()],
  ['not surely recognised: *', listed],
  ['* is dated *, in another year', (number, date) => `${number} ghi ngày ${dateText(date)}, khác năm trong số hiệu`],
  ['* has the dates *', (number, dates) => `${number} ghi các ngày ${datesIn(dates)}`],
  ['* is dated after this document (*)', (text, date) => `${text} (văn bản này: ${dateText(date)})`],
  ['* is called * and numbered as *', (text, called, numbered) => `${text} (gọi là ${called}, ký hiệu là ${numbered})`],
  ['* is not in the text; it could be *', (text, candidates) => `${text} (có thể là ${candidates})`],
  [
    '* is led by *, which repeats it, by *',
    (body, leads, other) => repeated(body, leads, (one) => `giao ${one}`, `giao ${other}`),
  ],
  [
    '* ends in *, which repeats it, in *',
    (body, ends, other) => repeated(body, ends, (one) => `ghi ${dateText(one)}`, `ghi ${dateText(other)}`),
  ],
  [
    'the input is in the font encoding *; it is read as Unicode',
    (encoding) => `bảng mã của phông chữ là ${encoding}, đã chuyển sang Unicode`,
  ],
  ['the input is in *; it is read as Unicode', (encoding) => `bảng mã của tệp là ${encoding}, đã chuyển sang Unicode`],
  [
    'words were torn into pieces; they are read as whole: *',
    (words) => `các từ bị tách rời, đã nối lại: ${listed(words)}`,
  ],
  ['vowels were lost in words; they are read whole: *', (words) => `các từ bị mất chữ, đã đọc lại: ${listed(words)}`],
  ['blanks were lost between words; they are read apart: *', (words) => `các từ bị dính, đã tách ra: ${listed(words)}`],
  ['the text is garbled: * %', (share) => `${share} % số từ bị hỏng phông chữ: hãy dùng tệp PDF hoặc Word gốc`],
  [
    'the columns of the table at line * ',
    (line) => `các cột của bảng ở dòng ${line} sát nhau, có thể lẫn từ giữa các ô`,
  ],
]

/** `III.1 giao Sở A, PL1.2 giao Sở B`: the id of the annex stands behind the last comma of what the body says. */
function repeated(body: string, said: string, inBody: (one: string) => string, inAnnex: string): string {
  const comma = said.lastIndexOf(', ')
  return `mục ${body} ${inBody(said.slice(0, comma))}, mục ${said.slice(comma + 2)} ${inAnnex}`
}

function saidOf(sentences: readonly Sentence[], message: string): string | null {
  for (const [form, said] of sentences) {
    const pieces = piecesOf(message, form.split('*'))
    if (pieces) return said(...pieces)
  }
  return null
}

/** What stands in the place of each star; null where the message is not of the form. */
function piecesOf(message: string, [head = '', ...others]: string[]): string[] | null {
  if (!message.startsWith(head)) return null
  const pieces: string[] = []
  let from = head.length
  for (const other of others) {
    const to = other === '' ? message.length : message.indexOf(other, from)
    if (to < 0) return null
    pieces.push(message.slice(from, to))
    from = to + other.length
  }
  return pieces
}

/** What the rule found: a sentence, what the message quotes, else the words of the document that it stands at. */
export function findingInVietnamese(plan: Plan, { rule, message, span }: Diagnostic): string {
  if (rule === 'page-furniture-removed') return message
  const sentence = saidOf(SENTENCES, message)
  if (sentence !== null) return sentence
  const quoted = [...message.matchAll(/[`“]([^`“”]+)[`”]/g)].map((match) => match[1] as string)
  if (quoted.length > 0) return quoted.join(' → ')
  return span ? plan.text.slice(span.start, span.end) : ''
}
