/** Signs that mail programs put before each line of a message that is answered: `> `, `> > `. */
const QUOTED = /^ {0,3}(?:> ?)+/
const FEWEST_LINES = 10
/** So large a share of the lines from the first quoted one on. */
const NEARLY_ALL = 0.9

/** The text without these signs, where all of it, or all behind a few words, is quoted; every line keeps its number. */
export function withoutQuoteSigns(text: string): string {
  if (!text.includes('>')) return text
  const lines = text.split('\n')
  const from = lines.findIndex((line) => QUOTED.test(line))
  if (from < 0) return text
  const filled = lines.slice(from).filter((line) => line.trim() !== '')
  const quoted = filled.filter((line) => QUOTED.test(line)).length
  if (quoted < FEWEST_LINES || quoted < filled.length * NEARLY_ALL) return text
  return lines.map((line) => line.replace(QUOTED, '')).join('\n')
}
