/**
 * What clipping paths leave of a page. A browser draws a line of the next page at the end of this one too where an accent
 * reaches over the edge.
 */
import { type Area, around } from './page.js'
import type { Matrix } from './rules.js'

/** Parts of the font size: how high the body of small letters is. */
const BODY = 0.45
/** Points by which an edge may be off. */
const SLACK = 1

/**
 * The area that is left when a path clips it; an area of any form counts as the rectangle around it.
 *
 * @param bounds least and largest x and y of the path, in the space that `matrix` takes to the page
 */
export function clippedTo(
  clip: Area | null,
  bounds: ArrayLike<number> | null | undefined,
  matrix: Matrix,
): Area | null {
  if (!bounds || bounds.length < 4) return clip
  const [x1, y1, x2, y2] = Array.from(bounds) as [number, number, number, number]
  const own = around([
    pointAt(matrix, x1, y1),
    pointAt(matrix, x2, y1),
    pointAt(matrix, x1, y2),
    pointAt(matrix, x2, y2),
  ])
  if (!clip) return own
  return {
    left: Math.max(clip.left, own.left),
    top: Math.max(clip.top, own.top),
    right: Math.min(clip.right, own.right),
    bottom: Math.min(clip.bottom, own.bottom),
  }
}

/** False where of the letters no more than accents can be seen. */
export function isShown(
  { size, matrix }: { size: number; matrix: Matrix },
  advance: number,
  clip: Area | null,
): boolean {
  if (!clip) return true
  const height = BODY * size
  const body = around([pointAt(matrix, 0, 0), pointAt(matrix, advance, 0), pointAt(matrix, 0, height)])
  return (
    body.right >= clip.left - SLACK &&
    body.left <= clip.right + SLACK &&
    body.bottom >= clip.top - SLACK &&
    body.top <= clip.bottom + SLACK
  )
}

function pointAt([a, b, c, d, e, f]: Matrix, x: number, y: number): Area {
  const [left, top] = [a * x + c * y + e, b * x + d * y + f]
  return { left, top, right: left, bottom: top }
}
