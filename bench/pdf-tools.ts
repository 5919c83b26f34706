/**
 * Other programs that read PDF beside this one, on the same files: processor time, words lost, cells of tables kept whole. The
 * truth is the Word file that LibreOffice printed the PDF from.
 *
 *     npm run bench:pdf-tools -- TOOLS FILE.docx …
 *
 * TOOLS is a folder in which `npm install @llamaindex/liteparse @opendataloader/pdf` was run; neither is a dependency,
 * since together they take 88 MB and one of them needs Java. A program that is not there is left out.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { type Plan, parsePlan } from '../src/index.js'

const ROUNDS = 3
const LEAST_WORDS = 4
/** Runs a command and says last how many seconds the processor worked for it. */
const TIMED = 'TIMEFORMAT="%U %S"; time "$@"'
const library = new URL('../dist/index.js', import.meta.url).href
const [tools = '', ...files] = process.argv.slice(2)

const OWN = `
const { readFileSync } = await import('node:fs')
const { parsePlan } = await import(${JSON.stringify(library)})
process.stdout.write((await parsePlan(readFileSync(process.argv[1]), { ocr: false })).text)`
const LITEPARSE = join(tools, 'node_modules/@llamaindex/liteparse/dist/cli.js')
const OPENDATALOADER = join(tools, 'node_modules/@opendataloader/pdf/lib/opendataloader-pdf-cli.jar')

/** Programs by name: the command that prints the text of a PDF. */
const PROGRAMS: [string, (file: string) => [string, ...string[]]][] = [
  ['pdftotext -layout', (file) => ['pdftotext', '-layout', file, '-']],
  ['kehoach', (file) => [process.execPath, '--input-type=module', '-e', OWN, file]],
  ['liteparse', (file) => [process.execPath, LITEPARSE, 'parse', '--no-ocr', '--format', 'markdown', file]],
  ['opendataloader', (file) => ['java', '-jar', OPENDATALOADER, '--format', 'markdown', '--to-stdout', file]],
]

function printed(file: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-tools-'))
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  execFileSync('soffice', ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, file], { stdio: 'ignore' })
  return join(folder, basename(file).replace(/\.\w+$/, '.pdf'))
}

const wordsOf = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []

function lost(truth: readonly string[], found: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of found) left.set(word, (left.get(word) ?? 0) + 1)
  return truth.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count <= 0
  }).length
}

/** The cells of some words, which a reader keeps whole or tears. */
function cellsOf({ annexes, text }: Plan): string[] {
  return annexes
    .flatMap(({ tables }) => tables.flatMap(({ rows }) => rows))
    .flatMap(({ span }) => text.slice(span.start, span.end).split('\t'))
    .map((cell) => wordsOf(cell).join(' '))
    .filter((cell) => cell.split(' ').length >= LEAST_WORDS)
}

for (const file of files) {
  const truth = await parsePlan(readFileSync(file))
  const [words, cells, pdf] = [wordsOf(truth.text), cellsOf(truth), printed(file)]
  console.log(`${basename(file)}: ${words.length} words, ${cells.length} cells of ${LEAST_WORDS} words or more`)
  const least = new Map<string, { time: number; text: string }>()
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, command] of PROGRAMS) {
      const [program, ...args] = command(pdf)
      if (args.some((arg) => arg.startsWith(tools) && arg !== pdf && !existsSync(arg))) continue
      const { status, stdout, stderr } = spawnSync('bash', ['-c', TIMED, 'bash', program, ...args], {
        maxBuffer: 2 ** 28,
      })
      if (status !== 0) continue
      const time =
        1000 * (stderr.toString().trim().split('\n').at(-1) ?? '').split(' ').reduce((sum, t) => sum + Number(t), 0)
      const before = least.get(name)
      least.set(name, { time: Math.min(time, before?.time ?? Infinity), text: stdout.toString() })
    }
  }
  const base = least.get('pdftotext -layout')?.time
  for (const [name, { time, text }] of least) {
    const found = wordsOf(text)
    const whole = found.join(' ')
    const kept = cells.filter((cell) => whole.includes(cell)).length
    const ratio = base === undefined ? '' : ` (${(time / base).toFixed(1)} times pdftotext)`
    console.log(
      `  ${name.padEnd(18)} ${time.toFixed(0)} ms${ratio}, ${lost(words, found)} words lost, ${kept} of ${cells.length} cells whole`,
    )
  }
}
