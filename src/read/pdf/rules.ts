/**
 * The operator list of a page → its ruling lines: strokes, and rectangles so thin that they are lines; and its spots,
 * of which some are bullets.
 */
import { dottedLines } from './dotted.js'
import type { Library } from './library.js'
import type { Area } from './page.js'

export type Matrix = [number, number, number, number, number, number]

/** A filled rectangle up to so many points thick is a line. */
const THIN = 3
/** A line shorter than this is a dash or a piece of a drawing. */
const DASH = 1
/** Points: sides of a spot, and by how much they may differ. */
const LEAST_SPOT = 1.5
const MOST_SPOT = 9
const SQUARE = 0.5

export interface Operators {
  fnArray: readonly number[]
  argsArray: readonly unknown[]
}

/** A disc, a ring or a square as large as a letter or smaller. */
export interface Spot extends Area {
  sign: '•' | '◦' | '▪'
}

/** Path codes of pdfjs: move, line, curve, quadratic curve, close. */
const MOVE = 0
const LINE = 1
const CURVE = 2
const QUADRATIC = 3
const CLOSE = 4

/**
 * Finds the ruling lines and the spots that are painted; those of annotations are none.
 *
 * @param view transform from the page to its view
 */
export function shapesOf(
  { fnArray, argsArray }: Operators,
  view: readonly number[],
  ops: Library['OPS'],
): { rules: Area[]; spots: Spot[] } {
  const strokes = new Set<number>([ops.stroke, ops.closeStroke])
  const both = new Set<number>([ops.fillStroke, ops.eoFillStroke, ops.closeFillStroke, ops.closeEOFillStroke])
  const fills = new Set<number>([ops.fill, ops.eoFill])
  const rules: Area[] = []
  const spots: Spot[] = []
  const dots: Area[] = []
  let matrix = view.slice(0, 6) as Matrix
  const stack: Matrix[] = []
  for (let i = 0; i < fnArray.length; i++) {
    const fn = fnArray[i]
    const args = argsArray[i]
    if (fn === ops.beginAnnotation) {
      i = Math.max(i, fnArray.indexOf(ops.endAnnotation, i))
      continue
    }
    if (fn === ops.save || fn === ops.paintFormXObjectBegin) stack.push(matrix)
    if (fn === ops.restore || fn === ops.paintFormXObjectEnd) matrix = stack.pop() ?? matrix
    else if (fn === ops.transform) matrix = times(matrix, args as Matrix)
    else if (fn === ops.paintFormXObjectBegin) {
      const form = (args as [Matrix | null])[0]
      if (form) matrix = times(matrix, form)
    } else if (fn === ops.constructPath) {
      const [paint, data, bounds] = args as [number, [ArrayLike<number> | null], ArrayLike<number> | null]
      const path = data[0]
      if (!path || typeof path.length !== 'number') continue
      const stroked = strokes.has(paint) || both.has(paint)
      if (!stroked && !fills.has(paint)) continue
      const paths = subpaths(path, matrix)
      addRules(paths, stroked, rules, dots)
      const [first, ...others] = paths
      const spot = first && bounds && others.length === 0 ? spotOf(first, bounds, matrix, stroked) : null
      if (spot) spots.push(spot)
    }
  }
  return { rules: [...rules, ...dottedLines(dots)], spots }
}

/** @param bounds least and largest x and y of the path, before the matrix */
function spotOf({ curved }: Subpath, bounds: ArrayLike<number>, m: Matrix, stroked: boolean): Spot | null {
  const corner = (i: number, k: number): Point => placed(m, bounds[i] ?? 0, bounds[k] ?? 0)
  const area = areaOf([corner(0, 1), corner(2, 1), corner(0, 3), corner(2, 3)])
  const [width, height] = [area.right - area.left, area.bottom - area.top]
  if (Math.min(width, height) < LEAST_SPOT || Math.max(width, height) > MOST_SPOT) return null
  if (Math.abs(width - height) > SQUARE || (stroked && !curved)) return null
  return { ...area, sign: !curved ? '▪' : stroked ? '◦' : '•' }
}

export function times(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ]
}

type Point = [number, number]

const placed = (m: Matrix, x: number, y: number): Point => [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]]

function addRules(paths: readonly Subpath[], stroked: boolean, rules: Area[], dots: Area[]): void {
  for (const { points, curved } of paths) {
    if (curved) continue
    if (!stroked) {
      const area = areaOf(points)
      const [width, height] = [area.right - area.left, area.bottom - area.top]
      if (Math.max(width, height) < DASH) dots.push(area)
      else if (Math.min(width, height) <= THIN) rules.push(area)
      continue
    }
    for (let i = 1; i < points.length; i++) {
      const area = areaOf(points.slice(i - 1, i + 1))
      if (Math.min(area.right - area.left, area.bottom - area.top) <= 1) addRule(area, rules)
    }
  }
}

function addRule(area: Area, rules: Area[]): void {
  if (Math.max(area.right - area.left, area.bottom - area.top) >= DASH) rules.push(area)
}

function areaOf(points: readonly Point[]): Area {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
}

interface Subpath {
  /** The ends of its pieces. */
  points: Point[]
  curved: boolean
}

function subpaths(path: ArrayLike<number>, m: Matrix): Subpath[] {
  const found: Subpath[] = []
  let current: Subpath = { points: [], curved: false }
  const at = (i: number): Point => {
    const x = path[i] ?? 0
    const y = path[i + 1] ?? 0
    return placed(m, x, y)
  }
  for (let i = 0; i < path.length; ) {
    const code = path[i++]
    if (code === MOVE) {
      current = { points: [at(i)], curved: false }
      found.push(current)
      i += 2
    } else if (code === LINE) {
      current.points.push(at(i))
      i += 2
    } else if (code === CURVE || code === QUADRATIC) {
      current.curved = true
      i += code === CURVE ? 6 : 4
    } else if (code === CLOSE) {
      const [first] = current.points
      if (first) current.points.push(first)
    } else break
  }
  return found
}
