/** The operator list of a page → its ruling lines: strokes, and rectangles so thin that they are lines. */
import type { Library } from './library.js'
import type { Area } from './page.js'

export type Matrix = [number, number, number, number, number, number]

/** A filled rectangle up to so many points thick is a line. */
const THIN = 3
/** A line shorter than this is a dash or a piece of a drawing. */
const DASH = 1

export interface Operators {
  fnArray: readonly number[]
  argsArray: readonly unknown[]
}

/** Path codes of pdfjs: move, line, curve, quadratic curve, close. */
const MOVE = 0
const LINE = 1
const CURVE = 2
const QUADRATIC = 3
const CLOSE = 4

/**
 * Finds the ruling lines that are painted; those of annotations are none.
 *
 * @param view transform from the page to its view
 */
export function rulesOf({ fnArray, argsArray }: Operators, view: readonly number[], ops: Library['OPS']): Area[] {
  const strokes = new Set<number>([ops.stroke, ops.closeStroke])
  const both = new Set<number>([ops.fillStroke, ops.eoFillStroke, ops.closeFillStroke, ops.closeEOFillStroke])
  const fills = new Set<number>([ops.fill, ops.eoFill])
  const rules: Area[] = []
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
      const [paint, data] = args as [number, [ArrayLike<number> | null]]
      const path = data[0]
      if (!path || typeof path.length !== 'number') continue
      const stroked = strokes.has(paint) || both.has(paint)
      if (stroked || fills.has(paint)) addRules(path, matrix, stroked, rules)
    }
  }
  return rules
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

function addRules(path: ArrayLike<number>, matrix: Matrix, stroked: boolean, rules: Area[]): void {
  for (const { points, curved } of subpaths(path, matrix)) {
    if (curved) continue
    if (!stroked) {
      const area = areaOf(points)
      if (Math.min(area.right - area.left, area.bottom - area.top) <= THIN) addRule(area, rules)
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

function subpaths(path: ArrayLike<number>, m: Matrix): { points: Point[]; curved: boolean }[] {
  const found: { points: Point[]; curved: boolean }[] = []
  let current: { points: Point[]; curved: boolean } = { points: [], curved: false }
  const at = (i: number): Point => {
    const x = path[i] ?? 0
    const y = path[i + 1] ?? 0
    return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]]
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
