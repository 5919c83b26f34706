/**
 * Rows that lack who leads since the cell of the first of them goes over all: what is left of the two columns of bodies
 * is who helps. Several rows in a row tell that, of which one names a body that helps elsewhere, and none one that leads.
 *
 *     1 Tuyên truyền     Sở Y tế       UBND các xã
 *     2 Lập quy hoạch                  Sở Tư pháp
 *     3 Xây điểm thu gom               UBND các xã      helps in the first row, and leads nowhere
 *     4 Vận động chợ     Sở Công Thương UBND các xã
 */
import { foldKey } from '../../text/fold.js'

const HELPS = /phối hợp/iu
const FEWEST_WHOLE = 2
const FEWEST_LENT = 2

type Cells = readonly (readonly string[])[]

/**
 * The rows that lack their lead with what was taken for it in the column of who helps; the others as they are.
 *
 * @param heads the names of the columns, without that of the labels
 * @param rows the cells of each row; null for the title of a group, which a cell does not go over
 */
export function withoutLentLeads(
  heads: readonly string[],
  rows: readonly (Cells | null)[],
  lead: number,
): (Cells | null)[] {
  const helps = lead + 1
  if (lead < 0 || !HELPS.test(heads[helps] ?? '')) return [...rows]
  const filled = (row: Cells | null | undefined, column: number): boolean => (row?.[column]?.length ?? 0) > 0
  const isWhole = (row: Cells | null | undefined): boolean => filled(row, lead) && filled(row, helps)
  const isSingle = (row: Cells | null | undefined): boolean => filled(row, lead) && !filled(row, helps)
  const whole = rows.filter(isWhole)
  if (whole.length < FEWEST_WHOLE) return [...rows]
  const named = (column: number): Set<string> => new Set(whole.map((row) => nameOf(row, column)))
  const [leads, helpers] = [named(lead), named(helps)]
  const found = [...rows]
  for (let from = 1; from < rows.length; from++) {
    if (!isWhole(rows[from - 1]) || !isSingle(rows[from])) continue
    let end = from
    while (isSingle(rows[end])) end++
    const names = rows.slice(from, end).map((row) => nameOf(row, lead))
    if (names.length < FEWEST_LENT || !names.some((name) => helpers.has(name)) || names.some((name) => leads.has(name)))
      continue
    for (let i = from; i < end; i++)
      found[i] = rows[i]?.map((cell, c, all) => (c === lead ? [] : c === helps ? (all[lead] ?? []) : cell)) ?? null
  }
  return found
}

const nameOf = (row: Cells | null | undefined, column: number): string => foldKey((row?.[column] ?? []).join(' '))
