/** The header of a table whose cells stand one after the other: where its cells begin, and where it is repeated. */
import { isCapitals } from '../../text/characters.js'
import { foldKey } from '../../text/fold.js'
import type { PhysicalLine } from '../../text/lines.js'
import { ORDINAL_HEAD } from '../../text/ordinal-head.js'

/** The first cell of a header, with which its first line begins. */
export const START = new RegExp(`^${ORDINAL_HEAD}(?= \\p{Lu}|$)`, 'u')
const COLUMN_NUMBERS = /^\(?\d{1,2}\)?(?: \(?\d{1,2}\)?){1,11}$|^(?:\(\d{1,2}\) ?){2,12}$/

/** How the cells of a header in capitals begin; behind some words these go on. */
const CAPITAL_CELL =
  /(?<!(?:[,/(]|(?<!\p{L})(?:NỘI DUNG|CƠ QUAN|ĐƠN VỊ|TÊN|CÁC|VÀ|THỜI GIAN|CÁN BỘ|NGƯỜI))) (?=(?:NỘI DUNG|NHIỆM VỤ|TÊN|CÔNG VIỆC|HOẠT ĐỘNG|CƠ QUAN|ĐƠN VỊ|CHỦ TRÌ|PHỐI HỢP|THỜI GIAN|THỜI HẠN|TIẾN ĐỘ|KẾT QUẢ|SẢN PHẨM|GHI CHÚ|KINH PHÍ|NGUỒN|CẤP|LÃNH ĐẠO|MỤC TIÊU|GIẢI PHÁP)(?!\p{L}))/u

/** A header of narrow columns has a syllable a line. */
const HEADER_LINES = 40
const HEADER_LINE = 90
const HEADER_LENGTH = 400
const FEWEST_COLUMNS = 3
const MOST_COLUMNS = 9

export interface Header {
  cells: string[]
  end: number
  key: string
}

/** The header whose first line stands at an index; null where none does. */
export function readHeader(lines: readonly PhysicalLine[], from: number): Header | null {
  const words: string[] = []
  let i = from
  let length = 0
  for (; i < lines.length && i < from + HEADER_LINES && length < HEADER_LENGTH; i++) {
    const line = lines[i]
    if (i > from && line && opensRows(line.text)) break
    // a layer that keeps the layout has its columns side by side
    if (!line || line.gapped || line.text.length > HEADER_LINE) return null
    words.push(line.text)
    length += line.text.length
  }
  const [head = '', ...more] = cellsOf(words.join(' '))
  const cells = START.test(head) && !head.includes(' ') ? [head, ...more] : []
  if (cells.length < FEWEST_COLUMNS || cells.filter((cell) => !YEAR.test(cell)).length > MOST_COLUMNS) return null
  const key = foldKey(words.join(' '))
  let end = i
  while (isColumnNumbers(lines[end]?.text ?? '')) end++
  return { cells, end, key }
}

const CELL = /\n| (?=\p{Lu}\p{Ll}|ĐVT(?!\p{L}))/u
const YEAR = /^\d{4}$/
/** A row of years: each heads a column. */
const YEARS = /(?: (?:19|20)\d\d(?![\d/-])){2,}/gu

/** A cell begins with a capital; in a header all in capitals with one of the words that head columns. */
const cellsOf = (header: string): string[] =>
  header.replace(YEARS, (years) => years.replaceAll(' ', '\n')).split(isCapitals(header) ? CAPITAL_CELL : CELL)

const opensRows = (text: string): boolean =>
  /^(?:1|I|A)[.)/]?$/.test(text) || /^(?:1|I|A)[.)]? \p{Lu}/u.test(text) || isColumnNumbers(text)

/** `1 2 3`, `(1) (2)`, and `(1)` on a line of its own, as no label of a row is written. */
const isColumnNumbers = (text: string): boolean =>
  /^\(\d\)$/.test(text) || (COLUMN_NUMBERS.test(text) && text.length > 3)

/** Where the header is repeated on a new page: the index behind it, else -1. */
export function headerEnd(lines: readonly PhysicalLine[], from: number, key: string): number {
  let words = ''
  for (let i = from; i < Math.min(lines.length, from + HEADER_LINES); i++) {
    words = words === '' ? (lines[i]?.text ?? '') : `${words} ${lines[i]?.text ?? ''}`
    if (words.length > key.length + 2) return -1
    if (foldKey(words) === key) return i + 1
  }
  return -1
}
