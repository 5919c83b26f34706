/**
 * Rows that lack who leads since the cell of the first of them goes over all: what is left of the two columns of bodies
 * is who helps. It names several bodies where each lead is one, or one that helps elsewhere, and none that leads.
 *
 *     1 Tuyên truyền     Sở Y tế        UBND các xã
 *     2 Lập quy hoạch                   Sở Tư pháp
 *     3 Xây điểm thu gom                UBND các xã    helps in the first row, and leads nowhere
 *     4 Vận động chợ     Sở Công Thương UBND các xã
 */
import { foldKey } from '../../text/fold.js'

const HELPS = /phối hợp/iu
const FEWEST_WHOLE = 2
/** So many rows tell that the leads of a table go over several. */
const FEWEST_LENT = 2
/** Several bodies. */
const LIST = /[;,] \p{L}/u

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
  const isSingle = (row: Cells | null | undefined): boolean => filled(row, lead) !== filled(row, helps)
  const one = (row: Cells | null | undefined): readonly string[] => row?.[filled(row, lead) ? lead : helps] ?? []
  const whole = rows.filter(isWhole)
  if (whole.length < FEWEST_WHOLE) return [...rows]
  const named = (column: number): Set<string> => new Set(whole.map((row) => keyOf(row?.[column])))
  const [leads, helpers] = [named(lead), named(helps)]
  const leadsAlone = !whole.some((row) => LIST.test(row?.[lead]?.join(' ') ?? ''))
  const isHelper = (row: Cells | null | undefined): boolean =>
    !filled(row, lead) || helpers.has(keyOf(one(row))) || (leadsAlone && LIST.test(one(row).join(' ')))
  const lent = runsBelow(rows, isWhole, isSingle).filter((run) => !run.some((i) => leads.has(keyOf(one(rows[i])))))
  const told = lent.filter((run) => run.some((i) => isHelper(rows[i]))).flat()
  if (told.length < FEWEST_LENT) return [...rows]
  const moved = new Set(lent.flat())
  return rows.map((row, i) =>
    row && moved.has(i) ? row.map((cell, c) => (c === lead ? [] : c === helps ? one(row) : cell)) : row,
  )
}

type Fits = (row: Cells | null | undefined) => boolean

/** The rows that follow each other below one of another sort, by their index. */
function runsBelow(rows: readonly (Cells | null)[], above: Fits, fits: Fits): number[][] {
  const runs: number[][] = []
  rows.forEach((row, i) => {
    if (!fits(row)) return
    const run = runs.at(-1)
    if (run?.at(-1) === i - 1) run.push(i)
    else if (above(rows[i - 1])) runs.push([i])
  })
  return runs
}

const keyOf = (cell: readonly string[] = []): string => foldKey(cell.join(' '))
