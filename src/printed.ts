/** Where a stretch of the text is printed. */
import type { Box } from './plan.js'
import type { Extent, PrintedLine } from './source.js'

/**
 * Finds the boxes of extents, in the order of the text: a line that an extent holds a part of gives the box of those
 * words, whole lines that follow each other on a page give one box.
 *
 * @param lines of the whole text, in its order
 */
export function boxFinder(lines: readonly PrintedLine[]): (extent: Extent) => Box[] {
  // most lines lie in a section, its parents and what they hold
  const areas: (Edges | null)[] = []
  const areaAt = (i: number, line: PrintedLine): Edges | null => {
    const known = areas[i]
    if (known !== undefined) return known
    areas[i] = areaOf(line, line)
    return areas[i]
  }
  return ({ start, end }) => {
    const boxes: Edges[] = []
    let whole: Edges | null = null
    for (let i = firstBehind(lines, start); i < lines.length; i++) {
      const line = lines[i]
      if (!line || line.start >= end) break
      const isWhole = line.start >= start && line.end <= end
      const area = isWhole ? areaAt(i, line) : areaOf(line, { start, end })
      if (isWhole && !area) continue
      if (isWhole && area && whole?.page === area.page) {
        grow(whole, area)
        continue
      }
      whole = isWhole && area ? { ...area } : null
      const box = whole ?? area
      if (box) boxes.push(box)
    }
    return boxes.map(({ page, left, top, right, bottom }) => ({
      page,
      x: rounded(left),
      y: rounded(top),
      width: rounded(right - left),
      height: rounded(bottom - top),
    }))
  }
}

interface Edges {
  page: number
  left: number
  top: number
  right: number
  bottom: number
}

/** The area of those words of a line that an extent holds a part of. */
function areaOf({ start, page, visit }: PrintedLine, extent: Extent): Edges | null {
  let area: Edges | null = null
  visit((from, to, left, top, right, bottom) => {
    if (start + to <= extent.start || start + from >= extent.end) return
    if (area) grow(area, { left, top, right, bottom })
    else area = { page, left, top, right, bottom }
  })
  return area
}

function grow(area: Edges, { left, top, right, bottom }: Omit<Edges, 'page'>): void {
  area.left = Math.min(area.left, left)
  area.top = Math.min(area.top, top)
  area.right = Math.max(area.right, right)
  area.bottom = Math.max(area.bottom, bottom)
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
