/**
 * Rows of a spilled table that one label and one task reach over: behind the time of the first of them stands who leads
 * again, and what else is to come of the task.
 *
 *     7 Thể chế hóa các chủ trương
 *     Bộ Tài chính
 *     Báo cáo chuyên đề
 *     Tháng 5/2026
 *     Bộ Tài chính                       the next row has no label
 *     Báo cáo kết quả
 *     Tháng 11/2026
 */
import type { PhysicalLine } from '../../text/lines.js'
import { BODY, type ColumnKind, fitOf } from './column-kinds.js'
import { partPieces } from './spilled-cells.js'

type Pieces = PhysicalLine[][]

const MOST_ROWS = 6
/** No word of a name alone, nor one of several names. */
const WHOLE_NAME = /^\p{L}+ .*[^,;]$/u

/** The pieces of each row that a row is made of, all but the first without a task; null where it is one. */
export function piecesBeside(
  pieces: Pieces,
  cells: readonly (readonly string[])[],
  kinds: readonly ColumnKind[],
): Pieces[] | null {
  const column = kinds.indexOf('body')
  const lead = cells[column]?.[0]
  if (lead === undefined || !BODY.test(lead) || !WHOLE_NAME.test(lead)) return null
  const places = pieces.flatMap((piece, p) => piece.flatMap(({ text }, i) => (text === lead ? [{ p, i }] : [])))
  const more = places.slice(1, MOST_ROWS)
  if (more.length === 0) return null
  const ends = [...more, { p: pieces.length, i: 0 }]
  const [first, ...others] = [{ p: 0, i: 0 }, ...more].map((from, k) => cutOut(pieces, from, ends[k] ?? from))
  if (!first) return null
  const own = partPieces(first, kinds, [])
  const named = others.map((other) => [[], ...partPieces(other, kinds.slice(1), [])])
  const time = kinds.indexOf('time')
  const isDated = time < 0 || [own, ...named].every((row) => row[time]?.length)
  return isDated && own[column]?.[0] === lead && fitOf(named, kinds) === 1 ? [first, ...others] : null
}

/** The lines from one place of a row to another, in their pieces. */
function cutOut(pieces: Pieces, from: { p: number; i: number }, to: { p: number; i: number }): Pieces {
  const cut = pieces.map((piece, p) => {
    const start = p === from.p ? from.i : p < from.p ? piece.length : 0
    const end = p === to.p ? to.i : p < to.p ? piece.length : 0
    return piece.slice(start, end)
  })
  return cut.filter((piece) => piece.length > 0)
}
