/** Headers of two rows in texts that give their cells one after the other: the second row stands behind the first. */
import type { RowBlock } from '../block.js'

export type HeaderRow = Pick<RowBlock, 'cells' | 'widths'>

/** What a merged cell of the header is parted into, and what such a cell says. */
const PARTS =
  /^(?:(?:(?:cơ quan|đơn vị)(?: ?[,/] ?(?:cơ quan|đơn vị|địa phương))?|sở, ngành|bộ phận) )?(?:chủ trì|phối hợp|thực hiện|chính|tham mưu|đầu mối|liên quan|chịu trách nhiệm(?: chính)?)(?:,? (?:thực hiện|tham mưu))?$/iu
const PARTED =
  /^(?!.*(?:thời gian|thời hạn|tiến độ|giai đoạn|lộ trình|địa điểm|địa bàn|kinh phí|kết quả)).*(?:thực hiện|phân công|trách nhiệm|cơ quan|đơn vị|chủ trì)/iu
const YEARS = /^(?:(?:đến )?năm )?(?:19|20)\d\d(?: ?[-–] ?(?:19|20)\d\d)?$|^giai đoạn (?:19|20)\d\d/iu
/** A cell that names one year, as that of what was reached before, is over no other. */
const OF_YEARS =
  /^(?!(?:tên |các )?chỉ tiêu$|.*thời gian|.*(?<!đến )năm (?:19|20)\d\d$)(?!\D*(?:19|20)\d\d\D*$).*(?:kế hoạch|chỉ tiêu|mục tiêu|lộ trình|vốn|kinh phí|giai đoạn|nhu cầu|phân kỳ|năm)/iu

/** A year of its own over what was planned for it and what came of it. */
const STAGES = /^(?:kế hoạch|kh|thực hiện|th|ước (?:thực hiện|th)|mục tiêu)(?: (?:cả )?năm)?$/iu
const OF_STAGES = /^(?:năm )?(?:19|20)\d\d$/iu

/** When work begins and when it is over. */
const BOUNDS = /^(?:(?:thời gian|ngày) )?(?:bắt đầu|hoàn thành|kết thúc)$/iu
const OF_BOUNDS = /^(?:thời gian|thời hạn|tiến độ|lộ trình)(?: (?:thực hiện|hoàn thành|triển khai))?$/iu

/** The months, weeks or quarters over which work goes. */
const MONTHS = /^(?:(?:tháng|t|tuần|quý) ?)?(?:\d{1,2}|IV|I{1,3})$/iu
const OF_MONTHS = /(?:thời gian|tiến độ|tháng|tuần|quý|lịch)/iu

/** What the cells of a second row say, and what is said by the cell above that they part. */
export const PARTINGS = [
  [PARTS, PARTED],
  [YEARS, OF_YEARS],
  [STAGES, OF_STAGES],
] as const

export type Parting =
  | (typeof PARTINGS)[number]
  | readonly [typeof MONTHS, typeof OF_MONTHS]
  | readonly [typeof BOUNDS, typeof OF_BOUNDS]

/** `1`, `2`, `3` below `Tháng thực hiện`, and all others. */
export const PARTED_BY_MONTH = [...PARTINGS, [MONTHS, OF_MONTHS]] as const

/** `2026`, `2027` below `Mục tiêu các năm`. */
export const [, PARTED_BY_YEAR] = PARTINGS

/** `Chủ trì`, `Phối hợp` below `Đơn vị thực hiện`, and behind them `Bắt đầu`, `Hoàn thành` below `Tiến độ`; the last first. */
export const PARTED_OF_TASKS: readonly Parting[] = [[BOUNDS, OF_BOUNDS], PARTINGS[0]]

/** Index of the cell that `parts`, the cells of the row below, part; -1 where their words do not tell. */
export function partedAt(cells: readonly string[], parts: readonly string[], [part, parted]: Parting): number {
  if (!parts.every((cell) => part.test(cell))) return -1
  return cells.findIndex((cell, i) => i > 0 && parted.test(cell) && !/thời gian/iu.test(cell))
}

/**
 * The rows of such a header: `Đơn vị thực hiện`, `Thời gian`, and then `Chủ trì`, `Phối hợp`, which part the first of
 * them. Null where no cells at its end part one before them.
 *
 * @param sorts what may be parted, from the end of the header on
 */
export function partedHeader(cells: readonly string[], ...sorts: readonly Parting[]): [HeaderRow, HeaderRow] | null {
  let above = cells
  const partsOf = new Map<number, readonly string[]>()
  for (const [part, parted] of sorts) {
    let from = above.length
    while (from > 2 && part.test(above[from - 1] ?? '')) from--
    const at = above.findIndex((cell, i) => i > 0 && i < from && parted.test(cell))
    if (above.length - from < 2 || at < 0) continue
    partsOf.set(at, above.slice(from))
    above = above.slice(0, from)
  }
  if (partsOf.size === 0) return null
  const none = (at: number): string[] => (partsOf.get(at) ?? []).slice(1).map(() => '')
  const columns = above.flatMap((cell, at) => [
    { cell, width: partsOf.get(at)?.length ?? 1 },
    ...none(at).map((cell) => ({ cell, width: 1 })),
  ])
  return [
    { cells: columns.map(({ cell }) => cell), widths: columns.map(({ width }) => width) },
    { cells: above.flatMap((_, at) => partsOf.get(at) ?? ['']) },
  ]
}
