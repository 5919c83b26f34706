/** Where so many columns begin, told by where the words of their lines begin. */
import type { Word } from './aligned-lines.js'

/** A cell is never further from the start of its column. */
const FAR = 10
/** The lines of a page are no longer than this. */
const MOST_PLACES = 400
/** The words of a time at the end of a line: `2026 - 2030`. */
const FIGURES = /^[\d/.–-]+$/

interface Path {
  cost: number
  starts: number[]
}

/** Where so many columns begin, if each cell begins at the start of its column or a little behind it. */
export function gathered(lines: readonly (readonly Word[])[], width: number): number[] {
  const counts = new Map<number, number>()
  for (const line of lines) {
    const figures = line.findLastIndex(({ text }) => !FIGURES.test(text)) + 1
    line.forEach(({ from, gap, ordinal, opens: kinds }, i) => {
      const opens = i === 0 ? !ordinal : gap > 1 || (i === figures && kinds.has('time'))
      if (opens && from > 2) counts.set(from, (counts.get(from) ?? 0) + 1)
    })
  }
  const places = [...counts].sort((a, b) => a[0] - b[0])
  if (places.length > MOST_PLACES) return []
  const none = (): Path[] =>
    Array.from({ length: places.length + 1 }, () => ({ cost: Number.POSITIVE_INFINITY, starts: [] }))
  /** Least cost of the first places in so many columns, and the starts of these. */
  let least = none()
  least[0] = { cost: 0, starts: [0] }
  for (let column = 1; column < width; column++) {
    const above = least
    least = none()
    places.forEach(([start], i) => {
      const path = above[i]
      if (!path || path.cost === Number.POSITIVE_INFINITY) return
      let { cost } = path
      const starts = [...path.starts, start]
      for (let end = i + 1; end <= places.length; end++) {
        const [place, count] = places[end - 1] ?? [0, 0]
        cost += count * Math.min(FAR, place - start)
        if (cost < (least[end]?.cost ?? 0)) least[end] = { cost, starts }
      }
    })
  }
  return least[places.length]?.starts ?? []
}
