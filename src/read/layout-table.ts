/** Tables without data: they only set the letterhead, the signature or the items of a list in columns. */
import { isCapitals } from '../text/characters.js'
import { AUTHORITY, ISSUER_LINE, MOTTO, NATIONAL_NAME, PARTY_NAME, POSITION } from '../text/letterhead-words.js'
import { type PhysicalLine, physicalLines } from '../text/lines.js'
import { isMailLabel } from '../text/mail-head.js'
import { markerAt } from '../text/marker.js'
import { letterheadPieces } from '../text/run-on/letterhead.js'
import { CELL_BREAK, type RowBlock } from './block.js'
import { isOrdinalCell } from './table.js'

const MOST_ROWS = 8
/** The name of the youth union over the place and date. */
const UNION_CELL = /^ĐOÀN (?:TNCS|THANH NIÊN CỘNG SẢN) HỒ CHÍ MINH(?=$|\u2028)/u
const SIGNS = [NATIONAL_NAME, MOTTO, PARTY_NAME, UNION_CELL, AUTHORITY, /^N(?:ơi nhận|ƠI NHẬN) ?[:\u2028]/u]
/** A signature alone: few rows with the post in capitals over a name. */
const MOST_SIGNATURE_ROWS = 3
const MOST_SIGNATURE_CELLS = 3

/** What stands under the one who signs a form, over the name: `(Ký, ghi rõ họ tên)`, `(Đã ký)`. */
const SIGN_HERE =
  /\((?:(?:[Đđ]ã )?[Kk]ý|[Cc]hữ ký|[Cc]hức vụ, chữ ký)(?!\p{L})[^()]{0,200}\)(?:\u2028[^\u2028]{1,60})?$/u

const NUMBER_LABEL = /^Số ?:$/u
const NUMBER = /^\d{0,5}\p{L}?\s?[/-]/u

/** True for the label of a document number alone in its cell: the number stands in the next one. */
export function isNumberLabel(cell: string): boolean {
  return NUMBER_LABEL.test(cell)
}

/** True for a small table that holds a national name, a motto, a signature, a list of recipients, the head of a mail or the items of a list. */
export function isLayoutTable(rows: readonly RowBlock[]): boolean {
  if (isItems(rows) || isHeading(rows)) return true
  if (rows.length > MOST_ROWS) return false
  const cells = rows.flatMap((row) => row.cells)
  if (cells.some((cell) => SIGNS.some((sign) => sign.test(cell)))) return true
  if (rows.length > 1 && rows.every(({ cells }) => cells.length === 2 && isMailLabel(cells[0] ?? ''))) return true
  if (isNames(rows) || isList(rows) || isNumber(rows)) return true
  const narrow = rows.length <= MOST_SIGNATURE_ROWS && rows.every((row) => row.cells.length <= MOST_SIGNATURE_CELLS)
  const isSigned = (cell: string): boolean => POSITION.test(cell) || SIGN_HERE.test(cell)
  return narrow && cells.some(isSigned) && !cells.some((cell) => isOrdinalCell(cell))
}

/** `Số:` and the number beside it, in a letterhead. */
function isNumber([row, ...others]: readonly RowBlock[]): boolean {
  const at = row?.cells.findIndex(isNumberLabel) ?? -1
  return others.length === 0 && at >= 0 && NUMBER.test(row?.cells[at + 1] ?? '')
}

/** A few names of bodies in capitals side by side, as a sample of letterheads shows them. */
function isNames(rows: readonly RowBlock[]): boolean {
  const cells = rows.flatMap((row) => row.cells).filter(Boolean)
  if (rows.length > MOST_SIGNATURE_ROWS || rows.some((row) => row.cells.length !== 2)) return false
  return cells.length > 1 && cells.every((cell) => isCapitals(cell) && ISSUER_LINE.test(cell))
}

/** One list that is set in two columns: `1. …`, `2. …` beside `8. …`, `9. …`. */
function isList(rows: readonly RowBlock[]): boolean {
  const [row, ...others] = rows
  if (!row || others.length > 0 || row.cells.length !== 2) return false
  return row.cells.every((cell) => {
    const paragraphs = cell.split(CELL_BREAK)
    return paragraphs.length > 2 && paragraphs.filter((words) => markerAt(words)).length > 1
  })
}

const ITEM_LABEL = /^(?:[-–+•] ?\p{L}[^\u2028]*:|[a-zđ]\)|[-–+•●▪])$/u

/** The items of a list with what is said of each beside it: `- Sở Y tế:` beside `120 triệu đồng;`, `a)` or `-` beside its words. */
function isItems(rows: readonly RowBlock[]): boolean {
  return (
    rows.length > 1 &&
    rows.every(({ cells: [label = '', value = '', ...more] }) => {
      return more.length === 0 && ITEM_LABEL.test(label) && value !== '' && !markerAt(value)
    })
  )
}

const HEADING_LABEL = /^(?:[IVX]{1,5}|\d{1,2})\.$/u
const LONGEST_HEADING = 200

/** A heading that is set in a bar: `I.` beside `MỤC TIÊU`. */
function isHeading([row, ...others]: readonly RowBlock[]): boolean {
  const [label = '', words = '', ...more] = row?.cells ?? []
  if (others.length > 0 || more.length > 0 || !HEADING_LABEL.test(label)) return false
  return (
    words.length <= LONGEST_HEADING && /^\p{Lu}/u.test(words) && !words.includes(CELL_BREAK) && !/[.;]$/u.test(words)
  )
}

/** What stands within a line where programs that know no paragraphs in cells ran those of a letterhead together. */
const JOINT = /\S (?:[-–*_]{3,}(?= |$)|\*(?= Số)|Số ?: ?\S|Số \d{1,4} ?[-–])/u
const NAMES = [NATIONAL_NAME, PARTY_NAME]

function isRunOn(line: string): boolean {
  if (JOINT.test(line)) return true
  const name = NAMES.map((one) => one.exec(line)).find(Boolean)
  return name !== null && name !== undefined && name.index + name[0].length < line.length
}

/** `^(_______)`, `^_______^`: a rule below a name that is set high, as pandoc writes it. */
const HIGH_RULE = /^\^ ?\(?([-_*]{3,}|)\)?(?: ?\^)?$/

/** The lines of a cell, those of a letterhead parted where they were run together. */
const partedCell = (cell: string): string[] =>
  cell.split(CELL_BREAK).flatMap((line) => (isRunOn(line) ? letterheadPieces(line) : [line.replace(HIGH_RULE, '$1')]))

/** The lines of the cells of a layout table, row by row. */
export function layoutLines(rows: readonly RowBlock[]): PhysicalLine[] {
  const isHead = rows.some(({ cells }) => cells.some((cell) => NAMES.some((name) => name.test(cell))))
  const linesOf = isHead ? partedCell : (cell: string) => cell.split(CELL_BREAK)
  return rows.flatMap((row) => [
    ...row.cells.flatMap((cell) =>
      physicalLines(linesOf(cell).join('\n')).map((line) => ({
        ...line,
        line: row.line ?? 1,
        closed: !isNumberLabel(line.text),
      })),
    ),
    ...(row.furniture ?? []).flatMap(({ text, line }) =>
      physicalLines(text, line).map((piece) => ({ ...piece, furniture: true })),
    ),
  ])
}
