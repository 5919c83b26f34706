/** The input formats, one row each: how an input is known for it, and what reads it. */
import type { Source } from '../source.js'

export type InputFormat = Source['format']

interface FormatRow {
  format: InputFormat
  /** File name endings, with the dot. */
  endings: readonly string[]
  /** True if the text itself shows the format. */
  fits: (text: string) => boolean
  read: (text: string) => Promise<Source>
}

const PIPE_TABLE = /^\s*\|.*\|\s*\n\s*\|(?:\s*:?-{3,}:?\s*\|)+\s*$/mu
const HEADING = /^#{1,6} \S/mu
const FRONT_MATTER = /^---\n(?:[A-Za-z_][\w-]*:.*\n)+---\n/u
const EMPHASIS = /^\*\*[^*\n]+\*\*\s*$/mu

export const FORMATS: readonly FormatRow[] = [
  {
    format: 'markdown',
    endings: ['.md', '.markdown'],
    fits: (text) => PIPE_TABLE.test(text) || FRONT_MATTER.test(text) || (HEADING.test(text) && EMPHASIS.test(text)),
    read: async (text) => (await import('./markdown.js')).readMarkdown(text),
  },
  {
    format: 'text',
    endings: ['.txt', '.text'],
    fits: () => true,
    read: async (text) => (await import('./text.js')).readText(text),
  },
]

/**
 * The format of a text: found from what it holds; the ending of the file name decides only where the text
 * fits more than one.
 */
export function formatOf(text: string, name?: string): InputFormat {
  const head = text.slice(0, 200_000)
  const ending = /\.[a-z]+$/.exec(name?.toLowerCase() ?? '')?.[0] ?? ''
  const named = FORMATS.find((row) => row.endings.includes(ending))
  if (named) return named.format
  return FORMATS.find((row) => row.fits(head))?.format ?? 'text'
}

/** Reads a text of a known format into a Source. */
export function readAs(format: InputFormat, text: string): Promise<Source> {
  const row = FORMATS.find((row) => row.format === format)
  if (!row)
    throw new TypeError(
      `Cannot read \`${format}\`: pass one of ${FORMATS.map((row) => `\`${row.format}\``).join(', ')} as \`format\``,
    )
  return row.read(text)
}
