/** Where a stretch of the text is printed. */
import type { Box } from './plan.js'
import type { Extent, PrintedLine } from './source.js'

/**
 * The boxes of an extent, in the order of the text: a line that the extent holds a part of gives the box of those
 * words, whole lines that follow each other on a page give one box.
 */
export function boxesOf(lines: readonly PrintedLine[], { start, end }: Extent): Box[] {
  const boxes: Edges[] = []
  let whole: Edges | null = null
  for (let i = firstBehind(lines, start); i < lines.length; i++) {
    const line = lines[i]
    if (!line || line.start >= end) break
    const isWhole = line.start >= start && line.end <= end
    line.visit((from, to, left, top, right, bottom) => {
      if (line.start + to <= start || line.start + from >= end) return
      const last = boxes[boxes.length - 1]
      const same = isWhole ? last !== undefined && last === whole : last !== undefined && last.line === line
      if (last && same && last.page === line.page) {
        last.left = Math.min(last.left, left)
        last.top = Math.min(last.top, top)
        last.right = Math.max(last.right, right)
        last.bottom = Math.max(last.bottom, bottom)
        return
      }
      const box = { page: line.page, left, top, right, bottom, line }
      boxes.push(box)
      whole = isWhole ? box : null
    })
    if (!isWhole) whole = null
  }
  return boxes.map(({ page, left, top, right, bottom }) => ({
    page,
    x: rounded(left),
    y: rounded(top),
    width: rounded(right - left),
    height: rounded(bottom - top),
  }))
}

interface Edges {
  page: number
  left: number
  top: number
  right: number
  bottom: number
  line: PrintedLine
}

/** Hundredths of a point are less than any printer draws. */
function rounded(points: number): number {
  return Math.max(0, Math.round(points * 100) / 100)
}

/** Index of the first line that ends behind an offset. */
function firstBehind(lines: readonly PrintedLine[], offset: number): number {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}
