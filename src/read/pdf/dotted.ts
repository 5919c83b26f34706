/** Lines that are painted dot by dot: each a square less than a point wide, as browsers print dotted borders. */
import type { Area } from './page.js'

/** Points: dots of one line are level, and no farther apart. */
const LEVEL = 0.4
const GAP = 4.5
/** Fewer dots are a speck or a piece of a drawing. */
const FEWEST = 5

/** The lines across and down that dots make. */
export function dottedLines(dots: readonly Area[]): Area[] {
  const turned = dots.map((dot) => turn(dot))
  return [...linesAcross(dots), ...linesAcross(turned).map(turn)]
}

const turn = ({ left, top, right, bottom }: Area): Area => ({ left: top, top: left, right: bottom, bottom: right })

function linesAcross(dots: readonly Area[]): Area[] {
  const found: (Area & { dots: number })[] = []
  const levels: Area[][] = []
  for (const dot of [...dots].sort((a, b) => a.top - b.top)) {
    const level = levels.at(-1)
    if (level && dot.top - (level[0]?.top ?? 0) <= LEVEL) level.push(dot)
    else levels.push([dot])
  }
  for (const level of levels) {
    let line: (Area & { dots: number }) | null = null
    for (const dot of level.sort((a, b) => a.left - b.left)) {
      if (line && dot.left - line.right <= GAP) {
        line.right = Math.max(line.right, dot.right)
        line.bottom = Math.max(line.bottom, dot.bottom)
        line.dots++
      } else {
        line = { ...dot, dots: 1 }
        found.push(line)
      }
    }
  }
  return found.flatMap(({ dots, ...area }) => (dots >= FEWEST ? [area] : []))
}
