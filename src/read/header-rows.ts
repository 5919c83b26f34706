/** Headers of two rows in texts that give their cells one after the other: the second row stands behind the first. */
import type { RowBlock } from './block.js'

export type HeaderRow = Pick<RowBlock, 'cells' | 'widths'>

/** What a merged cell of the header is parted into, and what such a cell says. */
const PARTS =
  /^(?:(?:cơ quan|đơn vị|sở, ngành|bộ phận) )?(?:chủ trì|phối hợp|thực hiện|chính|tham mưu)(?: thực hiện)?$/iu
const PARTED = /thực hiện|phân công|trách nhiệm|cơ quan|đơn vị|chủ trì/iu
const YEARS = /^(?:(?:đến )?năm )?(?:19|20)\d\d(?: ?[-–] ?(?:19|20)\d\d)?$|^giai đoạn (?:19|20)\d\d/iu
/** A cell that names one year, as that of what was reached before, is over no other. */
const OF_YEARS =
  /^(?!(?:tên |các )?chỉ tiêu$)(?!\D*(?:19|20)\d\d\D*$).*(?:kế hoạch|chỉ tiêu|mục tiêu|lộ trình|vốn|kinh phí|giai đoạn|nhu cầu|phân kỳ|năm)/iu

/** A year of its own over what was planned for it and what came of it. */
const STAGES = /^(?:kế hoạch|kh|thực hiện|th|ước (?:thực hiện|th)|mục tiêu)(?: (?:cả )?năm)?$/iu
const OF_STAGES = /^(?:năm )?(?:19|20)\d\d$/iu

/** What the cells of a second row say, and what is said by the cell above that they part. */
export const PARTINGS = [
  [PARTS, PARTED],
  [YEARS, OF_YEARS],
  [STAGES, OF_STAGES],
] as const

export type Parting = (typeof PARTINGS)[number]

/** `Chủ trì`, `Phối hợp` below `Đơn vị thực hiện`. */
export const [PARTED_BY_ROLE] = PARTINGS

/** Index of the cell that `parts`, the cells of the row below, part; -1 where their words do not tell. */
export function partedAt(cells: readonly string[], parts: readonly string[], [part, parted]: Parting): number {
  if (!parts.every((cell) => part.test(cell))) return -1
  return cells.findIndex((cell, i) => i > 0 && parted.test(cell) && !/thời gian/iu.test(cell))
}

/**
 * The rows of such a header: `Đơn vị thực hiện`, `Thời gian`, and then `Chủ trì`, `Phối hợp`, which part the first of
 * them. Null where no cells at its end part one before them.
 */
export function partedHeader(cells: readonly string[], [part, parted]: Parting): [HeaderRow, HeaderRow] | null {
  let from = cells.length
  while (from > 2 && part.test(cells[from - 1] ?? '')) from--
  const at = cells.findIndex((cell, i) => i > 0 && i < from && parted.test(cell) && !/thời gian/iu.test(cell))
  const parts = cells.slice(from)
  if (parts.length < 2 || at < 0) return null
  const above = cells.slice(0, from)
  above.splice(at + 1, 0, ...parts.slice(1).map(() => ''))
  return [
    { cells: above, widths: above.map((_, i) => (i === at ? parts.length : 1)) },
    { cells: above.map((_, i) => parts[i - at] ?? '') },
  ]
}
