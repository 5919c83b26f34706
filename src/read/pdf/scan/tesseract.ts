/**
 * Recognises pages with the `tesseract` program of the machine. Only on Node.js: its modules are loaded where they
 * are there, by names that no bundler follows, so that a bundle for browsers holds none of them.
 */
import { partedCells } from './cells.js'
import type { PageImage, Recognise, RecognisedWord } from './recognise.js'
import { withShares } from './shares.js'
import { surerCells, unsureCells } from './short-cells.js'
import { softened, withLettersOf } from './softened.js'
import { withStrokes } from './strokes.js'
import { wordsOfTsv } from './tsv.js'
import { unreadOf, withFound } from './unread.js'

const PROGRAM = 'tesseract'
/** Of the names of its languages: `vie`, `vie+eng`, `script/Vietnamese`. */
const LANGUAGE = /^[A-Za-z_]{2,32}(?:\/[A-Za-z_]{2,32})?(?:\+[A-Za-z_]{2,32}(?:\/[A-Za-z_]{2,32})?)*$/
/** Page segmentation: one uniform block in a cell, columns and blocks on a page, lines anywhere. */
const WHOLE_PAGE = '3'
const ONE_BLOCK = '6'
const SPARSE = '11'
const MOST_OUTPUT = 64 * 1024 * 1024

/** How to get what is missing, as a sentence of an error. */
const INSTALL =
  'install it (Debian, Ubuntu: `apt-get install tesseract-ocr tesseract-ocr-vie`), or give a function of your own as `ocr`'

export interface Tesseract {
  recognise: Recognise
  /** How many pages it reads at a time. */
  jobs: number
}

/**
 * The program, if it is installed with the data of the language.
 *
 * @param language `vie`, or several joined by `+`
 * @returns what is missing, as a sentence, where it is not
 * @throws TypeError where `language` is no name of a language
 */
export async function findTesseract(language: string): Promise<Tesseract | string> {
  if (!LANGUAGE.test(language)) throw new TypeError(`Cannot recognise \`${language}\`: pass a name such as \`vie\``)
  if (typeof process === 'undefined' || !process.versions?.node) {
    return 'text recognition needs a function as `ocr` where there is no Node.js'
  }
  const { availableParallelism } = (await nodeModule('os')) as typeof import('node:os')
  const listed = await run(['--list-langs'], null, AbortSignal.timeout(20_000)).catch(() => null)
  if (listed === null) return `the program \`${PROGRAM}\` is not there: ${INSTALL}`
  const languages = new Set(listed.split(/\s+/))
  const missing = language.split('+').filter((name) => !languages.has(name))
  if (missing.length > 0) return `\`${PROGRAM}\` has no data for \`${missing.join('`, `')}\`: ${INSTALL}`
  const recognise: Recognise = async (image, { signal }) => ({
    words: withShares(image, withStrokes(image, await read(image, language, signal))),
  })
  return { recognise, jobs: availableParallelism() }
}

/** Cells are read apart from the page: a line of a page would run through all of a row. */
async function read(image: PageImage, language: string, signal: AbortSignal): Promise<RecognisedWord[]> {
  const { page, sheet } = partedCells(image)
  const recognise = async (part: PageImage, segmentation: string): Promise<RecognisedWord[]> => {
    const options = ['-l', language, '--psm', segmentation, '--dpi', String(Math.round(part.dpi))]
    const args = ['stdin', 'stdout', ...options, '-c', 'tessedit_do_invert=0', 'tsv']
    return wordsOfTsv(await run(args, greymap(part), signal))
  }
  const recogniseTwice = async (part: PageImage, segmentation: string): Promise<RecognisedWord[]> => {
    const words = await recognise(part, segmentation)
    const { image: soft, onPart } = softened(part)
    return withLettersOf(onPart(await recognise(soft, segmentation)), words)
  }
  const first = await recogniseTwice(page, WHOLE_PAGE)
  const unread = unreadOf(page, first)
  const words = unread ? withFound(first, await recognise(unread, SPARSE)) : first
  if (!sheet) return words
  const lines = words.reduce((most, { line }) => Math.max(most, line + 1), 0)
  const inCells = sheet.onPage(await recogniseTwice(sheet.image, ONE_BLOCK))
  const unsure = unsureCells(image, inCells)
  const cells = unsure ? surerCells(image, inCells, unsure.onPage(await recognise(unsure.image, ONE_BLOCK))) : inCells
  return [...words, ...cells.map((word) => ({ ...word, line: word.line + lines }))]
}

/** The picture as a portable greymap (PGM, Netpbm), which the program reads from its standard input. */
function greymap({ width, height, data }: PageImage): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`)
  const file = new Uint8Array(head.length + data.length)
  file.set(head)
  file.set(data, head.length)
  return file
}

/** One thread each: several pages are read at a time, and threads of one would only wait for those of another. */
async function run(args: readonly string[], input: Uint8Array | null, signal: AbortSignal): Promise<string> {
  const { spawn } = (await nodeModule('child_process')) as typeof import('node:child_process')
  signal.throwIfAborted()
  return new Promise((resolve, reject) => {
    const child = spawn(PROGRAM, args, { env: { ...process.env, OMP_THREAD_LIMIT: '1' }, stdio: 'pipe' })
    const chunks: Buffer[] = []
    let size = 0
    let said = ''
    const kill = (): void => {
      child.kill('SIGKILL')
      // where the program is a script, what it started goes on and holds them open
      for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy()
    }
    signal.addEventListener('abort', kill, { once: true })
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > MOST_OUTPUT) kill()
      else chunks.push(chunk)
    })
    child.stderr.on('data', (chunk: Buffer) => {
      said = (said + String(chunk)).slice(-2000)
    })
    // a program that ends early closes its input; its exit says why
    child.stdin.on('error', () => undefined)
    child.stdin.end(input ?? undefined)
    child.on('error', reject)
    child.on('close', (code, killed) => {
      signal.removeEventListener('abort', kill)
      if (signal.aborted) reject(signal.reason)
      else if (code === 0) resolve(Buffer.concat(chunks).toString('utf8'))
      else reject(new Error(`${PROGRAM} ended with ${code ?? killed}: ${said.trim().split('\n').at(-1) ?? ''}`))
    })
  })
}

const nodeModule = (name: string): Promise<unknown> => import(/* @vite-ignore */ `node:${name}`)
