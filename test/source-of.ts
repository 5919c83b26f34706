/** Sources made by hand: one string a line, a row where it holds tabs, a footnote where it begins with `¹`. */
import type { SourceLine } from '../src/source.js'

export function sourceOf(...contents: string[]): { text: string; lines: SourceLine[] } {
  const lines: SourceLine[] = []
  let offset = 0
  let table = -1
  for (const [i, content] of contents.entries()) {
    const end = offset + content.length
    if (content.includes('\t')) {
      if (lines[i - 1]?.kind !== 'row') table++
      let at = offset
      const cells = content.split('\t').map((cell) => {
        const extent = { start: at, end: at + cell.length }
        at = extent.end + 1
        return extent
      })
      lines.push({ kind: 'row', start: offset, end, line: i + 1, table, cells })
    } else lines.push({ kind: content.startsWith('¹') ? 'footnote' : 'paragraph', start: offset, end, line: i + 1 })
    offset = end + 1
  }
  return { text: contents.join('\n'), lines }
}
