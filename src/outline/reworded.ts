/** A source with some of its words read otherwise: all that points into its text is moved with them. */
import { type Extent, indexFrom, type PrintedLine, type Source } from '../source.js'

/** A stretch of the text and what it is read as. */
export interface Rewording extends Extent {
  text: string
}

/**
 * The source with stretches of its text replaced.
 *
 * @param words in the order of the text; none lies over another
 * @returns the source, and where an offset of the old text stands in the new one
 */
export function reworded(source: Source, words: readonly Rewording[]): { source: Source; at: (old: number) => number } {
  let text = ''
  let done = 0
  for (const word of words) {
    text += source.text.slice(done, word.start) + word.text
    done = word.end
  }
  text += source.text.slice(done)
  const at = offsetsOf(words)
  const moved = <T extends Extent>(piece: T): T => ({ ...piece, start: at(piece.start), end: at(piece.end) })
  const noted = <T extends { at: number; end?: number }>(note: T): T => ({
    ...note,
    at: at(note.at),
    ...(note.end === undefined ? {} : { end: at(note.end) }),
  })
  // a cell that covers rows is one object in all of them
  const cells = new Map<Extent, Extent>()
  const cellOf = (cell: Extent): Extent => {
    const own = cells.get(cell) ?? moved(cell)
    cells.set(cell, own)
    return own
  }
  const { notes, printed, glued, doubts } = source
  return {
    at,
    source: {
      ...source,
      text,
      lines: source.lines.map((line) => ({ ...moved(line), ...(line.cells ? { cells: line.cells.map(cellOf) } : {}) })),
      furniture: source.furniture.map(noted),
      joins: source.joins.map(moved),
      ...(notes ? { notes: notes.map(noted) } : {}),
      ...(printed ? { printed: printed.map((line) => movedLine(line, at)) } : {}),
      ...(glued ? { glued: glued.map(noted) } : {}),
      ...(doubts ? { doubts: doubts.map(noted) } : {}),
    },
  }
}

function movedLine(line: PrintedLine, at: (old: number) => number): PrintedLine {
  const start = at(line.start)
  const moved = (figure: number): number => at(line.start + figure) - start
  const visit: PrintedLine['visit'] = (word) =>
    line.visit((from, to, ...sides) => word(moved(from), moved(to), ...sides))
  return { ...line, start, end: at(line.end), visit }
}

/** Inside a stretch that became shorter all offsets behind its new end are that end. */
function offsetsOf(words: readonly Rewording[]): (old: number) => number {
  const shifts: number[] = []
  let shift = 0
  for (const { start, end, text } of words) {
    shifts.push(shift)
    shift += text.length - (end - start)
  }
  return (old) => {
    const last = indexFrom(words, old) - 1
    const before = words[last]
    if (!before) return old
    const own = before.start + (shifts[last] ?? 0)
    return old >= before.end
      ? own + before.text.length + old - before.end
      : own + Math.min(old - before.start, before.text.length)
  }
}
