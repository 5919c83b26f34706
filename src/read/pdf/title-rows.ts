/**
 * Rows with a title over all columns, in a table whose sides are not drawn: between their lines no line goes down, so
 * that the lines of the table above and below them touch nowhere.
 */
import { type Lines, near } from './straight.js'

/** Points: what a title of up to two lines takes. */
const MOST = 44

interface Part extends Lines {
  left: number
  right: number
  top: number
  bottom: number
}

/**
 * Puts the parts of such tables together.
 *
 * @param parts the lines that touch each other
 * @param across all lines across, also those that touch no other
 */
export function withTitles(parts: readonly Lines[], across: Lines['across']): Lines[] {
  const open = parts.filter(isOpen).map(partOf)
  const others = parts.filter((part) => !isOpen(part))
  const taken = new Set(parts.flatMap(({ across }) => across))
  const loose = across.filter((line) => !taken.has(line)).sort((a, b) => a.at - b.at)
  open.sort((a, b) => a.top - b.top)
  const joined: Part[] = []
  for (const part of open) {
    const above = joined.findLast((other) => isRightUnder(other, part))
    if (above) joined[joined.indexOf(above)] = union(above, part)
    else joined.push(part)
  }
  for (const line of loose) {
    const i = joined.findIndex(
      (part) => near(part.left, line.from) && near(part.right, line.to) && isBeside(part, line.at),
    )
    const part = joined[i]
    if (part) joined[i] = partOf({ across: [...part.across, line], down: part.down })
  }
  return [...others, ...joined]
}

/** No line goes down at its sides. */
function isOpen({ across, down }: Lines): boolean {
  if (across.length === 0) return false
  const { left, right } = sidesOf(across)
  return down.every(({ at }) => !near(at, left) && !near(at, right))
}

const sidesOf = (across: Lines['across']): { left: number; right: number } => ({
  left: Math.min(...across.map(({ from }) => from)),
  right: Math.max(...across.map(({ to }) => to)),
})

function partOf({ across, down }: Lines): Part {
  const heights = across.map(({ at }) => at)
  return { across, down, ...sidesOf(across), top: Math.min(...heights), bottom: Math.max(...heights) }
}

function isRightUnder(above: Part, part: Part): boolean {
  const gap = part.top - above.bottom
  if (gap <= 0 || gap > MOST || !near(above.left, part.left) || !near(above.right, part.right)) return false
  const [few, many] = above.down.length < part.down.length ? [above, part] : [part, above]
  return few.down.every(({ at }) => many.down.some((line) => near(line.at, at)))
}

const isBeside = ({ top, bottom }: Part, at: number): boolean =>
  (at < top && top - at <= MOST) || (at > bottom && at - bottom <= MOST)

const union = (a: Part, b: Part): Part => partOf({ across: [...a.across, ...b.across], down: [...a.down, ...b.down] })
