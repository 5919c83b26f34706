/** From the INPUT of a command to a plan; what goes wrong is said in the user's language. */
import { createReadStream, readFile, stat } from 'node:fs'
import { basename } from 'node:path'
import { promisify } from 'node:util'
import { PlanError } from '../error.js'
import type { ParseOptions } from '../parse.js'
import type { Plan } from '../plan.js'
import { CommandError, exitCodes } from './exit.js'
import type { Messages } from './messages/messages.js'
import type { Terminal } from './terminal.js'

/** The options that every command takes for its input; a command that shows no digest asks for none. */
export type InputOptions = Pick<
  ParseOptions,
  'format' | 'number' | 'date' | 'issuer' | 'asOf' | 'pages' | 'password' | 'digest'
> &
  OcrFlags &
  Loudness

/** What is said besides the result and errors. */
interface Loudness {
  /** Nothing: no progress, no warnings. */
  quiet?: boolean
  /** What was read, too. */
  verbose?: boolean
}

/** Recognition of scanned pages on the command line. */
interface OcrFlags {
  ocr?: 'auto' | 'off'
  ocrLanguage?: string
}

/** Parses the document that is read from `path`. */
export async function parseInput(
  path: string,
  reading: Promise<Uint8Array>,
  options: InputOptions,
  terminal: Terminal,
  messages: Messages,
): Promise<Plan> {
  const [bytes, { parsePlan }] = await Promise.all([reading, import('../parse.js')])
  const name = path === '-' ? {} : { name: basename(path) }
  try {
    const progress = options.quiet ? {} : progressOf(terminal, messages)
    const plan = await parsePlan(bytes, { ...name, ...parseOptionsOf(options), ...progress })
    if (options.verbose) sayRead(path, plan, terminal, messages)
    return plan
  } catch (error) {
    if (!(error instanceof PlanError)) throw error
    const sentence = `${inputName(path)}: ${messages.errors.input[error.code] ?? error.message}`
    throw new CommandError(exitCodes.input, sentence, error.code)
  }
}

/** Names the document that was read from a file. */
export function sayRead(path: string, { document, source }: Plan, { stderr }: Terminal, { corpus }: Messages): void {
  const name = [document.typeName, document.number].filter(Boolean).join(' ')
  const parts = [name, document.issuer.name, document.date, source.format, source.pages && corpus.pages(source.pages)]
  stderr.write(`${inputName(path)}: ${parts.filter(Boolean).join(' · ')}\n`)
}

/** What the library is told of that. */
export function parseOptionsOf(options: InputOptions): ParseOptions {
  const { format, number, date, issuer, asOf, pages, password, digest, ocrLanguage: language } = options
  const ocr = options.ocr === 'off' ? false : language ? { language } : undefined
  const given = Object.entries({ format, number, date, issuer, asOf, pages, password, digest, ocr }).filter(
    ([, value]) => value !== undefined,
  )
  return Object.fromEntries(given)
}

/** Says on the line of the terminal which page is read; wipes it out at the last one. */
function progressOf({ stderr }: Terminal, { progress }: Messages): Pick<ParseOptions, 'onProgress'> {
  if (!stderr.isTTY) return {}
  return {
    onProgress: ({ page, pages, stage }) => {
      stderr.write(`\r\u001b[K${page < pages ? progress(page, pages, stage) : ''}`)
    },
  }
}

/** How messages call the input. */
export function inputName(path: string): string {
  return path === '-' ? '<stdin>' : path
}

/** Without `node:fs/promises`, which Node would load much else for. */
const contentOf = promisify(readFile)
const statOf = promisify(stat)

/** What comes from a pipe or a device is read no further: no document is as long, and some have no end. */
const MOST_BYTES = 2 ** 30

async function contentOfStream(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    size += bytes.length
    if (size > MOST_BYTES) throw Object.assign(new Error('too large'), { code: 'ERR_FS_FILE_TOO_LARGE' })
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

/** Reads the file, or standard input for `-`. */
export async function readBytes(path: string, terminal: Terminal, messages: Messages): Promise<Uint8Array> {
  try {
    if (path === '-') return await contentOfStream(terminal.stdin)
    return (await statOf(path)).isFile() ? await contentOf(path) : await contentOfStream(createReadStream(path))
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new CommandError(exitCodes.input, messages.errors.file(inputName(path), code ?? message), code)
  }
}
