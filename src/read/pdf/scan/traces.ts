/**
 * Where a page paints images, told from the operators of a reading that leaves the images out: what remains of each
 * is the transform of its unit square, with nothing painted in it. Costs next to nothing.
 */
import type { Library } from '../library.js'
import { type Matrix, type Operators, times } from '../rules.js'
import { coveredShare } from './images.js'

/** The share of a page that its images cover. */
export function imageShare(
  { fnArray, argsArray }: Operators,
  ops: Library['OPS'],
  view: readonly number[],
  shown: { width: number; height: number },
): number {
  const quiet = new Set<number>([
    ops.dependency,
    ops.setGState,
    ops.endPath,
    ops.beginMarkedContent,
    ops.endMarkedContent,
  ])
  const squares: Matrix[] = []
  const stack: Matrix[] = []
  let matrix = view.slice(0, 6) as Matrix
  let bare = false
  for (let i = 0; i < fnArray.length; i++) {
    const fn = fnArray[i] ?? -1
    if (fn === ops.beginAnnotation) {
      i = Math.max(i, fnArray.indexOf(ops.endAnnotation, i))
      continue
    }
    if (fn === ops.save || fn === ops.paintFormXObjectBegin) {
      stack.push(matrix)
      const form = fn === ops.paintFormXObjectBegin ? ((argsArray[i] as [Matrix | null])[0] ?? null) : null
      if (form) matrix = times(matrix, form)
    } else if (fn === ops.restore || fn === ops.paintFormXObjectEnd) {
      if (bare) squares.push(matrix)
      matrix = stack.pop() ?? matrix
    } else if (fn === ops.transform) {
      matrix = times(matrix, argsArray[i] as Matrix)
      bare = true
      continue
    } else if (quiet.has(fn)) continue
    bare = false
  }
  if (bare) squares.push(matrix)
  const least = 0.0005 * shown.width * shown.height
  const large = squares.filter(([a, b, c, d]) => Math.abs(a * d - b * c) >= least)
  return large.length === 0 ? 0 : coveredShare(large, shown)
}
