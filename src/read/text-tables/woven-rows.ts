/**
 * Rows whose cells a program sorted by their place on the page: those of few lines come first, some before the label of
 * their row, and the others among the cells of the next row. Whose they are cannot be told any more.
 *
 *     I                                  the title of a group,
 *     CHUYỂN ĐỔI SỐ
 *     Tháng 02/2026                      and the time of the row below it
 *     1
 *     Số hóa hồ sơ
 */
import { startsLower } from '../../text/characters.js'
import { BODY, type ColumnKind } from './column-kinds.js'

const DATED =
  /^(?:(?:Tháng|Quý) (?:\d{1,2}|[IVX]{1,3})(?:[/.-](?:19|20)\d\d)?|(?:Trước |Đến |Từ )?(?:\d{1,2}\/){1,2}(?:19|20)\d\d|(?:19|20)\d\d ?[-–] ?(?:19|20)\d\d)(?= \p{Lu}|$)/u
const RECURRENT = /^(?:Hằng|Hàng|Thường|Định) (?:năm|quý|tháng|tuần|xuyên|kỳ)$/u
/** `Cơ quan theo dõi 2025`: the end of the name beside it. */
const FIGURED = /\d/u
/** `Tổng mức đầu tư 320.000`, `Năm 2030 % 100` */
const VALUED = /(?:^| )(?:\d{1,3}(?:\.\d{3})+(?: |$)|% \d)/u
/** Rows that have too much or too little, of all. */
const MOST_DOUBTFUL = 0.35

const isTime = (line: string): boolean => DATED.test(line) || RECURRENT.test(line)

/** True where figures of the rows stand in the header. */
export const holdsFigures = (header: readonly string[]): boolean => header.some((cell) => VALUED.test(cell))

/** The same of a table of tasks: a header may have columns of several times, but not of one. */
const holdsCells = (header: readonly string[], kinds: readonly ColumnKind[]): boolean =>
  holdsFigures(header) ||
  header.some((cell, i) => kinds[i] === 'body' && FIGURED.test(cell)) ||
  header.filter(isTime).length === 1

/** `7,8 8,5 8,1`: the figures of several columns in one cell. */
const FIGURES = /(?:^| )\d[\d.,]{0,12} \d[\d.,]{0,12} \d[\d.,]{0,12}(?= |$)/u

/** A line of a narrow column is hardly longer than most first lines of its cells; so many rows may have one that is. */
const MOST_FIRST = 0.8
const WIDER = 1.4
const WIDER_BY = 6
const MOST_WIDER = 0.2

/**
 * True where lines of the wide column beside them go on below those of a narrow one: a program wrote the lines of a row
 * as they stand side by side.
 */
function areSideBySide(rows: readonly Cells[], kinds: readonly ColumnKind[]): boolean {
  const widest = kinds.map((kind, c) => {
    if (kind !== 'body' && kind !== 'time') return 0
    const lengths = rows.flatMap((cells) => cells[c]?.[0]?.length ?? []).sort((a, b) => a - b)
    return lengths[Math.floor((lengths.length - 1) * MOST_FIRST)] ?? 0
  })
  const isWider = (cells: Cells): boolean =>
    cells.some((lines, c) => {
      const most = widest[c] ?? 0
      return (
        most > 0 &&
        lines.slice(1).some((line) => startsLower(line) && line.length > Math.max(most * WIDER, most + WIDER_BY))
      )
    })
  return rows.filter(isWider).length > MOST_WIDER * rows.length
}

type Cells = readonly (readonly string[])[]

/** True where the cells of rows stand in their header, in the titles of groups or in cells of another kind, and others lack them. */
export function isWoven(
  header: readonly string[],
  groups: Cells,
  rows: readonly Cells[],
  kinds: readonly ColumnKind[],
): boolean {
  if (holdsCells(header, kinds) || areSideBySide(rows, kinds)) return true
  if (rows.filter((cells) => cells.some((lines) => FIGURES.test(lines.join(' ')))).length > rows.length / 2) return true
  const lead = kinds.indexOf('body')
  const time = kinds.indexOf('time')
  const isOther = (line: string, column: number): boolean => (kinds[column] === 'time' ? BODY.test(line) : isTime(line))
  const holdsOthers = (cells: Cells): boolean =>
    cells.some((lines, c) => kinds[c] !== 'figure' && lines.slice(1).some((line) => isOther(line, c)))
  const lacksCell = (cells: Cells): boolean => !cells[lead]?.length || (time >= 0 && !cells[time]?.length)
  const titled = groups.filter((lines) => lines.slice(1).some((line) => isTime(line) || BODY.test(line))).length
  const timed = groups.filter((lines) => lines.slice(1).some(isTime)).length
  const surplus = titled + rows.filter(holdsOthers).length
  const lacking = rows.filter(lacksCell).length
  if (surplus === 0 || lacking === 0) return false
  return timed > 1 || surplus + lacking > MOST_DOUBTFUL * (rows.length + groups.length)
}
