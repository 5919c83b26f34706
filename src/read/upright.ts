/** Tables with their header in the first column: `Nhiệm vụ | … | …` and below it `Chủ trì | … | …`, with or without `TT | 1 | 2`. */
import type { RowBlock } from './block.js'

const ORDINAL_HEADER = /^(?:s?tt|số (?:tt|thứ tự))\.?$/iu
const FEWEST = 3
const TASK = /^(?:tên |nội dung )?(?:nhiệm vụ|công việc|hoạt động|nội dung)(?: (?:công việc|thực hiện))?:?$/iu
const WHO = /^(?:(?:cơ quan|đơn vị|bộ phận) )?(?:chủ trì|phối hợp|thực hiện):?$/iu
const LONGEST_LABEL = 40

/** The rows with the header above, each column of such a table as a row; other tables as they are. */
export function upright(rows: readonly RowBlock[]): readonly RowBlock[] {
  const [ordinals] = rows
  if (!ordinals || rows.length < FEWEST || !(isCounted(ordinals.cells) || isCard(rows))) return rows
  const isPlain = ({ cells, merged, widths }: RowBlock): boolean =>
    cells.length === ordinals.cells.length && !merged?.includes(true) && !widths?.some((width) => width > 1)
  if (!rows.every(isPlain)) return rows
  const furniture = rows.flatMap((row) => row.furniture ?? [])
  const { line, page, block } = ordinals
  const place = {
    ...(line === undefined ? {} : { line }),
    ...(page === undefined ? {} : { page }),
    ...(block === undefined ? {} : { block }),
  }
  return ordinals.cells.map(
    (_, i): RowBlock => ({
      kind: 'row',
      cells: rows.map(({ cells }) => cells[i] ?? ''),
      first: i === 0,
      ...place,
      ...(ordinals.printed ? { printed: rows.map(({ printed }) => printed?.[i] ?? []) } : {}),
      ...(i === 0 && furniture.length > 0 ? { furniture } : {}),
    }),
  )
}

/** `TT`, `1`, `2`, `3` */
const isCounted = ([header, ...numbers]: readonly string[]): boolean =>
  ORDINAL_HEADER.test(header ?? '') &&
  numbers.length > 1 &&
  numbers.every((cell, i) => cell.replace(/\.$/, '') === `${i + 1}`)

/**
 * A card of a task: `Tên nhiệm vụ`, `Cơ quan chủ trì` and more labels, each with what it says of the task beside it; its
 * number may stand above.
 */
const isCard = (rows: readonly RowBlock[]): boolean => areCardLabels(rows.map(({ cells }) => cells[0] ?? ''))

/** True for the labels of such a card, in their order. */
export function areCardLabels(given: readonly string[]): boolean {
  const labels = [...given]
  if (ORDINAL_HEADER.test(labels[0] ?? '')) labels.shift()
  const isLabel = (label: string): boolean => label !== '' && label.length <= LONGEST_LABEL
  return TASK.test(labels[0] ?? '') && labels.slice(1).some((label) => WHO.test(label)) && labels.every(isLabel)
}
