/**
 * Aligning text in a terminal: a column is not a UTF-16 code unit. Marks take none (`ê` + U+0323 is one
 * column), East Asian wide characters and emoji take two (UAX #11).
 */
const none = /^[\p{M}\p{Cf}\p{Cc}]$/u
const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]$/u

/** Latin letters as one character each, figures and marks: a column each. */
const narrow = /^[\x20-\x7e\u00c0-\u024f\u1e00-\u1eff]*$/

/** The columns that a text takes. */
export function displayWidth(text: string): number {
  if (narrow.test(text)) return text.length
  let width = 0
  for (const character of text.normalize('NFC')) width += characterWidth(character)
  return width
}

function characterWidth(character: string): number {
  if (narrow.test(character)) return 1
  if (none.test(character)) return 0
  return wide.test(character) ? 2 : 1
}

/** The text filled up with spaces behind. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)))
}

/** The text filled up with spaces before. */
export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text))) + text
}

/** Blanks that are more than one, or none of the space bar. */
const BLANKS = /[^\S ]\s*| \s+/g

/** One line of at most so many columns; what is cut off is shown by `…`. */
export function clip(text: string, width: number): string {
  const line = text.replace(BLANKS, ' ').trim()
  const composed = line.normalize('NFC')
  const begin = composed.slice(0, width + 1)
  if (narrow.test(begin)) return composed.length <= width ? line : `${begin.slice(0, -2).trimEnd()}…`
  let clipped = ''
  let taken = 0
  for (const character of composed) {
    taken += characterWidth(character)
    if (taken > width) return `${clipped.trimEnd()}…`
    if (taken < width) clipped += character
  }
  return line
}

/** Breaks a text at spaces into lines of at most so many columns. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line && displayWidth(line) + 1 + displayWidth(word) > width) {
      lines.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  return line ? [...lines, line] : lines
}
