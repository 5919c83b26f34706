/** Where the lines of a page, a column or a cell begin and end. */
import type { Area } from './page.js'

/** In points. */
export interface Margins {
  left: number
  right: number
}

/** Points by which the ends of lines at one margin differ. */
export const ALIGNED = 2.5
/** Of so few lines each counts. */
const FEW = 6

/** The margins that most lines keep; of a few lines those of the longest. */
export function marginsOf(rows: readonly Area[]): Margins | null {
  if (rows.length === 0) return null
  return {
    left: commonEdge(rows.map((row) => row.left)),
    right: -commonEdge(rows.map((row) => -row.right)),
  }
}

/**
 * The outermost edge that at least two of the lines share, and an eighth of many; of a few lines the outermost. Where
 * even then few share it, as at the right of lines that are not stretched, it is that of the longest ones.
 */
function commonEdge(edges: readonly number[]): number {
  const sorted = [...edges].sort((a, b) => a - b)
  if (sorted.length < FEW) return sorted[0] ?? 0
  const edge = sharedEdge(sorted, Math.max(2, Math.floor(sorted.length / 8)))
  const sharing = sorted.filter((other) => Math.abs(other - edge) <= ALIGNED).length
  return sharing * 4 >= sorted.length ? edge : sharedEdge(sorted, Math.max(2, Math.floor(sorted.length / 40)))
}

function sharedEdge(sorted: readonly number[], enough: number): number {
  for (let i = 0; i + enough <= sorted.length; i++) {
    if ((sorted[i + enough - 1] ?? 0) - (sorted[i] ?? 0) <= ALIGNED) return sorted[i] ?? 0
  }
  return sorted[0] ?? 0
}
