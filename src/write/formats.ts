/** The output formats, one row each: how a file of it is called, what it is, and what writes it. */
import { checkOptions } from '../error.js'
import type { Plan } from '../plan.js'
import { WRITE_OPTIONS, type WriteOptions } from './options.js'
import type { WrittenFile } from './written-file.js'

/** What each format gives: a text, the bytes of a file, or several files. */
interface WrittenAs {
  json: string
  jsonl: string
  xlsx: Uint8Array
  csv: string
  parquet: WrittenFile[]
  md: string
  ics: string
  akn: string
  jsonld: string
  chunks: string
}

/** A format that is written. */
export type OutputFormat = keyof WrittenAs

type Content = 'text' | 'bytes' | 'files'

type ContentOf<W> = W extends string ? 'text' : W extends Uint8Array ? 'bytes' : 'files'

interface FormatRow<F extends OutputFormat> {
  /** File name ending, with the dot; that of each file where there are several. */
  ending: string
  /** IANA media type, or the name in use where none is registered. */
  mediaType: string
  content: ContentOf<WrittenAs[F]>
  /** The options that change what is written. */
  options: readonly (keyof WriteOptions)[]
  /** Loads the writer and what it needs, and nothing before. */
  write: (plan: Plan, options: WriteOptions) => Promise<WrittenAs[F]>
}

export const OUTPUT_FORMATS: { readonly [F in OutputFormat]: FormatRow<F> } = {
  json: {
    ending: '.json',
    mediaType: 'application/json',
    content: 'text',
    options: ['compact'],
    write: async (plan, options) => (await import('./json.js')).writeJson(plan, options),
  },
  jsonl: {
    ending: '.jsonl',
    mediaType: 'application/jsonl',
    content: 'text',
    options: [],
    write: async (plan) => (await import('./jsonl.js')).writeJsonl(plan),
  },
  xlsx: {
    ending: '.xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    content: 'bytes',
    options: ['lang'],
    write: async (plan, options) => (await import('./xlsx/xlsx.js')).writeXlsx(plan, options),
  },
  csv: {
    ending: '.csv',
    mediaType: 'text/csv',
    content: 'text',
    options: ['kind'],
    write: async (plan, options) => (await import('./csv.js')).writeCsv(plan, options),
  },
  parquet: {
    ending: '.parquet',
    mediaType: 'application/vnd.apache.parquet',
    content: 'files',
    options: [],
    write: async (plan) => (await import('./parquet.js')).writeParquet(plan),
  },
  md: {
    ending: '.md',
    mediaType: 'text/markdown',
    content: 'text',
    options: [],
    write: async (plan) => (await import('./markdown/markdown.js')).writeMarkdown(plan),
  },
  ics: {
    ending: '.ics',
    mediaType: 'text/calendar',
    content: 'text',
    options: ['agency'],
    write: async (plan, options) => (await import('./ics/ics.js')).writeIcs(plan, options),
  },
  akn: {
    ending: '.xml',
    mediaType: 'application/akn+xml',
    content: 'text',
    options: [],
    write: async (plan) => (await import('./akn/akn.js')).writeAkn(plan),
  },
  jsonld: {
    ending: '.jsonld',
    mediaType: 'application/ld+json',
    content: 'text',
    options: [],
    write: async (plan) => (await import('./jsonld.js')).writeJsonld(plan),
  },
  chunks: {
    ending: '.chunks.jsonl',
    mediaType: 'application/jsonl',
    content: 'text',
    options: ['maxChars', 'overlap'],
    write: async (plan, options) => (await import('./chunks/chunks.js')).writeChunks(plan, options),
  },
}

/**
 * Writes a plan in one of the formats. The same plan and options give the same result, byte by byte.
 *
 * @returns a string for formats of text (written as UTF-8), a `Uint8Array` for `xlsx`, and for `parquet`, which
 *   has one file per kind of object, an array of `{ name, content }`
 * @throws TypeError for what is no plan, an unknown format, an option that does not exist or is what it cannot be
 */
export async function writePlan<F extends OutputFormat>(
  plan: Plan,
  format: F,
  options: WriteOptions = {},
): Promise<WrittenAs[F]> {
  if (!isOutputFormat(format)) {
    const known = Object.keys(OUTPUT_FORMATS).map((name) => `\`${name}\``)
    throw new TypeError(`Cannot write \`${format}\`: pass one of ${known.join(', ')} as \`format\``)
  }
  if (!plan?.document) throw new TypeError('Cannot write without a `plan`: pass what `parsePlan` gives')
  checkOptions(options, WRITE_OPTIONS, 'writePlan')
  return OUTPUT_FORMATS[format].write(plan, options)
}

/** Those of some options that change what a format writes. */
export function writeOptionsOf(format: OutputFormat, options: WriteOptions): WriteOptions {
  const taken = OUTPUT_FORMATS[format].options.map((name) => [name, options[name]] as const)
  return Object.fromEntries(taken.filter(([, value]) => value !== undefined))
}

function isOutputFormat(name: unknown): name is OutputFormat {
  return typeof name === 'string' && Object.hasOwn(OUTPUT_FORMATS, name)
}

/** The endings of file names that tell a format, each with its dot. */
export const NAMED_ENDINGS: readonly string[] = Object.values(OUTPUT_FORMATS).map(({ ending }) => ending)

/** What an output of a format is. */
export function contentOf(format: OutputFormat): Content {
  return OUTPUT_FORMATS[format].content
}

/** The format that a file name asks for by its ending, the longest one that fits; null where none does. */
export function formatOfName(name: string): OutputFormat | null {
  const lower = name.toLowerCase()
  const fitting = (Object.keys(OUTPUT_FORMATS) as OutputFormat[]).filter((format) =>
    lower.endsWith(OUTPUT_FORMATS[format].ending),
  )
  const length = (format: OutputFormat) => OUTPUT_FORMATS[format].ending.length
  return fitting.sort((a, b) => length(b) - length(a))[0] ?? null
}
