/** The input formats, one row each: how an input is known for it, and what reads it. */
import type { Source } from '../source.js'
import { decodeText } from './bytes.js'

export type InputFormat = Source['format']

/** An input as a file. */
export interface Input {
  bytes: Uint8Array
  /** The file name, where there is one. */
  name?: string
  /** The caller's text, where a string was given and not bytes. */
  text?: string
}

interface FormatRow {
  format: InputFormat
  /** File name endings, with the dot. */
  endings: readonly string[]
  /** True for text whose characters are decoded before `fits` looks at them; false for formats known by bytes. */
  textual: boolean
  /** True if the content shows the format: its first characters, for a binary format one character per byte. */
  fits: (head: string) => boolean
  /** Loads the reader and what it needs, and nothing before. */
  read: (input: Input) => Promise<Source>
}

const PIPE_TABLE = /^ {0,3}\|.*\|[ \t]*\n {0,3}\|(?:[ \t]*:?-{3,}:?[ \t]*\|)+[ \t]*$/mu
const HEADING = /^#{1,6} \S/mu
const FRONT_MATTER = /^---\n(?:[A-Za-z_][\w-]*:.*\n){1,60}---\n/u
const EMPHASIS = /^\*\*[^*\n]{1,300}\*\*[ \t]*$/mu

/** A local file header of a ZIP container, and the names of parts as they stand between the packed bytes. */
const ZIP = /^PK\u0003\u0004/
const WORD_PART = /\[Content_Types\]\.xml|word\/|_rels\/\.rels/i

/** In the order in which they are tried; the last one takes every text. */
export const FORMATS: readonly FormatRow[] = [
  {
    format: 'docx',
    endings: ['.docx', '.docm', '.dotx'],
    textual: false,
    fits: (head) => ZIP.test(head) && WORD_PART.test(head),
    read: async (input) => (await import('./docx/docx.js')).readDocx(input.bytes),
  },
  {
    format: 'markdown',
    endings: ['.md', '.markdown'],
    textual: true,
    fits: (head) => PIPE_TABLE.test(head) || FRONT_MATTER.test(head) || (HEADING.test(head) && EMPHASIS.test(head)),
    read: async (input) => (await import('./markdown.js')).readMarkdown(textOfInput(input)),
  },
  {
    format: 'text',
    endings: ['.txt', '.text'],
    textual: true,
    fits: () => true,
    read: async (input) => (await import('./text.js')).readText(textOfInput(input)),
  },
]

const HEAD = 200_000

/**
 * The format of an input: found from what it holds. The ending of the file name decides only between formats of
 * text, which may look alike.
 *
 * @throws PlanError where the content is of no known format
 */
export function formatOf(input: Input): InputFormat {
  const bytes = String.fromCharCode(...input.bytes.subarray(0, 4096))
  const binary = FORMATS.find((row) => !row.textual && row.fits(bytes))
  if (binary) return binary.format
  const head = textOfInput(input).slice(0, HEAD)
  const ending = /\.[a-z]+$/.exec(input.name?.toLowerCase() ?? '')?.[0] ?? ''
  const named = FORMATS.find((row) => row.textual && row.endings.includes(ending))
  const shown = FORMATS.find((row) => row.textual && row.fits(head))
  return (named ?? shown)?.format ?? 'text'
}

/**
 * Reads an input of a known format into a Source.
 *
 * @throws TypeError for an unknown format, PlanError where the input is not of this format
 */
export function readAs(format: InputFormat, input: Input): Promise<Source> {
  const row = FORMATS.find((row) => row.format === format)
  if (row) return row.read(input)
  const known = FORMATS.map((row) => `\`${row.format}\``).join(', ')
  throw new TypeError(`Cannot read \`${format}\`: pass one of ${known} as \`format\``)
}

/** The characters of a textual input. */
export function textOfInput(input: Input): string {
  return input.text ?? decodeText(input.bytes)
}
