/** What a site says of a document beside it: `Số ký hiệu: … Cơ quan ban hành: … Ngày ký: …`. */
import { parseDate } from '../grammar/schedule/date.js'

/** Facts of a record, as far as it gives them. */
export interface WebRecord {
  number: string | null
  issuer: string | null
  /** EDTF */
  date: string | null
  title: string | null
}

const LABELS = {
  number: 'Số(?: ký)? hiệu(?: văn bản)?|Số/[Kk]ý hiệu',
  issuer: '(?:Cơ quan|Nơi|Đơn vị) ban hành',
  date: 'Ngày (?:ban hành|ký)',
  title: 'Trích yếu(?: nội dung)?',
  other:
    'Loại văn bản|Người ký|Ngày (?:(?:có |hết )?hiệu lực|áp dụng|(?:đăng )?công báo)|Số công báo|Lĩnh vực|Tình trạng(?: hiệu lực)?|Chức vụ',
}
const LABEL = new RegExp(
  `(?<!\\p{L})(?:${Object.entries(LABELS)
    .map(([name, words]) => `(?<${name}>${words})`)
    .join('|')})(?: ?:|$)`,
  'gu',
)
const OPENS = new RegExp(`^(?:[-–•*|] ?)?(?:${Object.values(LABELS).join('|')}) ?:`, 'u')

const ALONE = new RegExp(`^(?:${Object.values(LABELS).join('|')}) ?:?$`, 'u')
const LONGEST_VALUE = 300

/** How many of the lines that follow belong to such a record: a label with its value on its line, or on the next one. */
export function recordLinesIn(line: string, next: string | undefined): number {
  if (ALONE.test(line)) return next !== undefined && next.length <= LONGEST_VALUE ? 2 : 0
  return OPENS.test(line) ? 1 : 0
}

/**
 * Reads a record from the pieces of text that hold it: a label with its value, several on one line, or each of the two
 * in a piece of its own.
 */
export function readWebRecord(pieces: readonly string[]): WebRecord {
  const record: WebRecord = { number: null, issuer: null, date: null, title: null }
  let open: string | null = null
  for (const piece of pieces) {
    const labels = [...piece.matchAll(LABEL)]
    if (labels.length === 0 && open !== null) keep(record, open, piece)
    open = null
    labels.forEach((label, i) => {
      const name = Object.keys(LABELS).find((key) => label.groups?.[key] !== undefined) ?? 'other'
      const value = piece.slice(label.index + label[0].length, labels[i + 1]?.index).trim()
      if (value === '' && i === labels.length - 1) open = name
      else keep(record, name, value)
    })
  }
  return record
}

function keep(record: WebRecord, name: string, value: string): void {
  if (name === 'date') record.date ??= DAY.test(value) ? parseDate(value.replaceAll('-', '/')) : null
  else if ((name === 'number' || name === 'issuer' || name === 'title') && value !== '' && !UNKNOWN.test(value))
    record[name] ??= value
}

const DAY = /^\d{1,2}[/-]\d{1,2}[/-]\d{4}$/u
/** `Đang cập nhật`: the site does not know it. */
const UNKNOWN = /^(?:Đang cập nh[ậâ]t|Không|Chưa)/iu
