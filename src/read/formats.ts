/** The input formats, one row each: how an input is known for it, and what reads it. */
import { PlanError } from '../error.js'
import type { Source } from '../source.js'
import { isLegacyNote } from '../text/legacy/legacy.js'
import { decodeText, headOf } from './bytes.js'
import { isMime, mimePart } from './mime.js'
import type { ReadOptions } from './options.js'
import { sharedBytes } from './shared-bytes.js'

/** A format that is read. */
export type InputFormat = Source['format']

/** An input as a file. */
export interface Input {
  bytes: Uint8Array
  /** The file name, where there is one. */
  name?: string
  options?: ReadOptions
  /** Its characters: the caller's text, where a string was given and not bytes, or what was decoded. */
  text?: string
  /** The encoding that its characters were decoded from. */
  encoding?: string
}

interface FormatRow {
  format: InputFormat
  /** File name endings, with the dot. */
  endings: readonly string[]
  /** True for text whose characters are decoded before `fits` looks at them; false for formats known by bytes. */
  textual: boolean
  /** True if the content shows the format: its first characters, for a binary format one character per byte. */
  fits: (head: string) => boolean
  /** Loads the reader and what it needs, and nothing before; a large input is let go before it is read. */
  read: (input: Input) => Promise<Source>
}

const PIPE_TABLE = /^ {0,3}\|.*\|[ \t]*\n {0,3}\|(?:[ \t]*:?-{3,}:?[ \t]*\|)+[ \t]*$/mu
const HEADING = /^#{1,6} \S/mu
const FRONT_MATTER = /^---\n(?:[A-Za-z_][\w-]*:.*\n){1,60}---\n/u
const EMPHASIS = /^\*\*[^*\n]{1,300}\*\*[ \t]*$/mu
/**
 * What Markdown alone writes: titles behind number signs, lines and labels in bold, `**1.** Rà soát`, and signs of lists
 * that are none, `1\. Rà soát`, `\- Trồng cây`.
 */
const MARKED_LINES =
  /^(?:#{1,6} \S|(?:[-*] )?\*\*(?:[^*\n]{1,300}\*\*[ \t]*$|(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ]|Điều \d{1,3})\\?[.)]?\*\*[.)]? )|\d{1,2}\\[.)] |\\[-+*] )/gmu
const FEWEST_MARKED = 3
/** The rule above a grid table of pandoc, and the first line below it. */
const GRID_TABLE = /^\+(?:[-=:]{2,}\+)+[ \t]*\n\|.*\|[ \t]*$/mu

const OLD_OFFICE = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'
const HTML_PAGE =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,1000}-->\s*)?<(?:!doctype html|html|head|body|meta|title)[\s>]/iu
const HTML_PIECE = /^\s*<(?:div|p|table|span|font|center|style|h[1-6]|b|strong|ol|ul)[\s>]/iu
/** Elements in elements from the first character on, which Markdown does not open with. */
const HTML_NEST =
  /^\s*(?:<(?:div|section|article|center|table|tbody|tr|td|ul|ol|li|p|span)(?:\s[^<>]{0,300})?>\s*){8}/iu
/** Words behind the end of a page: recognition writes each table of a text in Markdown as a page of its own. */
const BEHIND_PAGE = /<\/table>\s{0,9}<\/body>\s{0,9}<\/html>[ \t\r]{0,9}\n\s{0,99}[^\s<]/iu
const HTML_END = /<\/(?:p|div|td|li|table|h[1-6])>|<br\s?\/?>/giu
/** A table in tags among lines of text, as recognition and crawlers write it. */
const HTML_TABLE = /<table[\s>]/iu
const HTML_CELL_END = /<\/t[dhr]>/iu
const TABLE_EDGE = /<\/?table[\s>]/iu
const isTabled = (head: string): boolean => HTML_TABLE.test(head) && HTML_CELL_END.test(head)

/** Lines that end with a tag each, about a table: a piece of a page that opens with words. */
function isTagged(head: string): boolean {
  if (!isTabled(head)) return false
  const around = head.split(TABLE_EDGE).filter((_, i) => i % 2 === 0)
  const lines = around.flatMap((text) => text.split('\n')).filter((line) => line.trim() !== '')
  return 2 * (around.join('').match(HTML_END)?.length ?? 0) > lines.length
}

/** A page, or a piece of one as e-mails hold it; Markdown may open with a tag too. */
function isHtml(head: string): boolean {
  const plain = head.replace(/\0|^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/g, '')
  if ((HTML_PAGE.test(plain) && !BEHIND_PAGE.test(plain)) || HTML_NEST.test(plain)) return true
  if (!HEADING.test(plain) && !EMPHASIS.test(plain) && isTagged(plain)) return true
  return (
    HTML_PIECE.test(plain) && !HEADING.test(plain) && !EMPHASIS.test(plain) && (plain.match(HTML_END)?.length ?? 0) >= 3
  )
}

const isMarked = (head: string): boolean => (head.match(MARKED_LINES)?.length ?? 0) >= FEWEST_MARKED

/** A local file header of a ZIP container, and the names of parts as they stand between the packed bytes. */
const ZIP = 'PK\u0003\u0004'
const WORD_PART = /\[Content_Types\]\.xml|word\/|_rels\/\.rels/i

/** In the order in which they are tried; the last one takes every text. */
export const FORMATS: readonly FormatRow[] = [
  {
    format: 'pdf',
    endings: ['.pdf'],
    textual: false,
    fits: (head) => /%PDF-\d/.test(head.slice(0, 1024)),
    read: ({ bytes: given, options }) => {
      // before anything is waited for: what the caller gave can be let go at once
      const bytes = sharedBytes(given)
      return import('./pdf/pdf.js').then(({ readPdf }) => readPdf(bytes, options))
    },
  },
  {
    format: 'docx',
    endings: ['.docx', '.docm', '.dotx'],
    textual: false,
    fits: (head) => head.startsWith(ZIP) && WORD_PART.test(head),
    read: async (input) => {
      const { embeddedPage, readDocx } = await import('./docx/docx.js')
      const source = readDocx(input.bytes, input.options)
      const page = source.text === '' ? embeddedPage(input.bytes, input.options) : null
      if (page === null) return source
      const bytes = new TextEncoder().encode(page)
      return { ...(await readPage({ ...input, bytes })), format: 'docx' }
    },
  },
  {
    format: 'doc',
    endings: ['.doc', '.dot'],
    textual: false,
    fits: (head) => head.startsWith(OLD_OFFICE),
    read: async (input) => (await import('./doc/read.js')).readDoc(input.bytes, input.options),
  },
  {
    format: 'rtf',
    endings: ['.rtf'],
    textual: false,
    fits: (head) => head.trimStart().startsWith('{\\rtf'),
    read: async (input) => (await import('./rtf/rtf.js')).readRtf(input.bytes, input.options),
  },
  {
    format: 'html',
    endings: ['.html', '.htm', '.mht', '.mhtml', '.eml'],
    textual: false,
    fits: (head) => isHtml(head) || isMime(head),
    read: readPage,
  },
  {
    format: 'markdown',
    endings: ['.md', '.markdown'],
    textual: true,
    fits: (head) =>
      PIPE_TABLE.test(head) ||
      GRID_TABLE.test(head) ||
      FRONT_MATTER.test(head) ||
      isTabled(head) ||
      (HEADING.test(head) && EMPHASIS.test(head)) ||
      isMarked(head),
    read: async (input) => {
      const { htmlBlocksFor, readMarkdown } = await import('./markdown/markdown.js')
      const text = textOfInput(input)
      return withEncoding(readMarkdown(text, await htmlBlocksFor(text)), input)
    },
  },
  {
    format: 'text',
    endings: ['.txt', '.text'],
    textual: true,
    fits: () => true,
    read: async (input) => withEncoding((await import('./text.js')).readText(textOfInput(input)), input),
  },
]

/** Reads a page, also one in a file of several parts; a mail that is plain text is read as that. */
async function readPage(given: Input): Promise<Source> {
  const part = isMime(headOf(given.bytes)) ? mimePart(given.bytes) : null
  const { options } = given
  const input = part ? { bytes: part.bytes, ...(options ? { options } : {}) } : given
  if (part && !part.html) return (await import('./text.js')).readText(textOfInput(input, part.charset))
  const { declaredEncoding } = await import('./html/encoding.js')
  const { readHtml, refuseLarge } = await import('./html/html.js')
  refuseLarge(input.bytes, options)
  return withEncoding(readHtml(textOfInput(input, part?.charset ?? declaredEncoding(input.bytes)), options), input)
}

const HEAD = 200_000

/**
 * The format of an input: found from what it holds. The ending of the file name decides only between formats of
 * text, which may look alike.
 *
 * @throws PlanError where the content is of no known format; `damaged` where the name is that of one
 */
export function formatOf(input: Input): InputFormat {
  const bytes = headOf(input.bytes)
  const binary = FORMATS.find((row) => !row.textual && row.fits(bytes))
  if (binary) return binary.format
  const ending = /\.[a-z]+$/.exec(input.name?.toLowerCase() ?? '')?.[0] ?? ''
  const head = textOrDamaged(input, ending).slice(0, HEAD)
  const named = FORMATS.find((row) => row.textual && row.endings.includes(ending))
  const shown = FORMATS.find((row) => row.textual && row.fits(head))
  // what was copied out of a chat, or made of a page by a program, is saved as text
  const certain =
    shown?.format === 'markdown' && (isMarked(head) || PIPE_TABLE.test(head) || isTabled(head)) ? shown : undefined
  return (certain ?? named ?? shown)?.format ?? 'text'
}

/** The characters of what no format of bytes claims; without any it was one of those that its name ends like. */
function textOrDamaged(input: Input, ending: string): string {
  try {
    return textOfInput(input)
  } catch (error) {
    const isNamed = FORMATS.some((row) => !row.textual && row.endings.includes(ending))
    if (!isNamed || !(error instanceof PlanError) || error.code !== 'binary-input') throw error
    throw new PlanError(
      'damaged',
      `The file is named \`${ending}\` but holds none: it is damaged. Get the file again, or save it anew and give that.`,
    )
  }
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

/** Says so where the characters come from an encoding before Unicode; font encodings are told by the readers. */
function withEncoding(source: Source, { encoding }: Input): Source {
  if (encoding === undefined || encoding.startsWith('utf-') || source.notes?.some(isLegacyNote)) return source
  const note = { message: `the input is in ${encoding}; it is read as Unicode`, at: 0 }
  return { ...source, notes: [note, ...(source.notes ?? [])] }
}

/** The characters of a textual input; decoded once. */
export function textOfInput(input: Input, declared?: string): string {
  if (input.text === undefined) {
    const { text, encoding } = decodeText(input.bytes, declared)
    input.text = text
    input.encoding = encoding
  }
  return input.text
}
