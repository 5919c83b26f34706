/**
 * Pipe tables without bars around their rows, as programs write them that turn pages into Markdown:
 *
 *     TT | Nhiệm vụ | Chủ trì
 *     ---|---|---
 *     1 | Rà soát quy hoạch | Sở Xây dựng
 *
 * Where a cell of the page holds paragraphs, each stands on a line of its own, and so does the bar behind it.
 */

const RULE = /^ {0,3}:?-{2,}:?(?: ?\| ?:?-{2,}:?)+ *$/
const LONE_BAR = /^ *\| *$/
const FEWEST_LONE = 4

/** The text with bars around these rows, without those on lines of their own; every line keeps its number. */
export function withBarsAround(text: string): string {
  if (!text.includes('|')) return text
  const lines = text.split('\n')
  if (!lines.some((line) => RULE.test(line))) return text
  const isLoose = lines.filter((line) => LONE_BAR.test(line)).length >= FEWEST_LONE
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? ''
    if (isLoose && LONE_BAR.test(line)) lines[i] = ''
    if (!RULE.test(line)) continue
    const header = lines[i - 1] ?? ''
    if (barsIn(header) !== barsIn(line) || header.trim().startsWith('|')) {
      if (isLoose && header.trim() === '') lines[i] = ''
      continue
    }
    for (let k = i - 1; k < lines.length && barsIn(lines[k] ?? '') > 0; k++) lines[k] = `| ${lines[k]?.trim()} |`
  }
  return lines.join('\n')
}

const barsIn = (line: string): number => line.replaceAll('\\|', '').split('|').length - 1
