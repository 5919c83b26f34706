/** The rows of a header below its first one: they part merged cells of the row above, whose widths a format may have lost. */

type Row = readonly string[]

/** Words of a header cell that parts another one. */
export const LONGEST_PART = 60

const SUBHEADER =
  /^(?:kế hoạch|kh|thực hiện|th|ước|ước thực hiện|ước th|mục tiêu|chỉ tiêu|tổng số|số lượng|tỷ lệ|(?:đến )?(?:năm )?(?:19|20)\d\d|(?:kế hoạch|thực hiện|ước thực hiện|mục tiêu|kh|th|ước th)(?: năm)? (?:19|20)\d\d|q(?:u[ýí]|úy) (?:IV|I{1,3}|[1-4]))$/iu

/** What parts a merged cell of the row above: `Năm 2023` over `Kế hoạch` and `Ước thực hiện`. */
export function isSubheader(row: Row): boolean {
  const filled = row.filter((cell) => cell !== '')
  return isPart(row) && filled.length > 1 && filled.every((cell) => SUBHEADER.test(cell))
}

/** Nothing stands below the headers of the ordinals and the words. */
export const isPart = (row: Row): boolean => row[0] === '' && row[1] === ''

/**
 * True where every cell of a row stands below a cell of the header above and the empty ones behind it, the first of
 * them too: `Thời gian` and an empty cell over `Bắt đầu` and `Kết thúc`.
 */
export function arePartsOf(above: Row, row: Row): boolean {
  if (!isPart(row) || row.some((cell) => cell.length >= LONGEST_PART)) return false
  let parted = 0
  let from = 0
  for (let i = 2; i < row.length; i++) {
    if (above[i] !== '') from = i
    if (row[i] === '') continue
    const isAlone = above[i] !== '' && (i + 1 >= above.length || above[i + 1] !== '')
    if (isAlone || above[from] === '' || row[from] === '') return false
    if (i > from) parted++
  }
  return parted > 0
}

/** The rows of a header with each merged cell over all the columns that the row below parts it into. */
export function overTheirParts(rows: readonly Row[]): Row[] {
  const covered: Row[] = []
  for (const row of rows.toReversed()) covered.unshift(overParts(row, covered))
  return covered
}

/** `Năm 2023` and an empty cell over `Kế hoạch` and `Ước thực hiện`: a merged cell whose width the format lost. */
function overParts(row: Row, below: readonly Row[]): Row {
  const parts = below.find((other) => isSubheader(other) || arePartsOf(row, other))
  if (!parts) return row
  const covered = [...row]
  for (let i = 1; i < covered.length; i++) {
    if (covered[i] === '' && parts[i] && parts[i - 1]) covered[i] = covered[i - 1] ?? ''
  }
  return covered
}
