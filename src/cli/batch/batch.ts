/** `kehoach convert DIR|PATTERN|FILE… -o OUT`: many inputs into a folder, one output each. */
import { realpath } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { basename, relative, resolve } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { version } from '../../../package.json'
import { contentOf, OUTPUT_FORMATS, type OutputFormat, writeOptionsOf } from '../../write/formats.js'
import type { WriteOptions } from '../../write/options.js'
import { CommandError, type ExitCode, exitCodes } from '../exit.js'
import { type InputOptions, parseOptionsOf } from '../input.js'
import { type InputFile, type Inputs, listInputs } from '../input-files.js'
import type { Messages } from '../messages/messages.js'
import { makeFolder } from '../output.js'
import { painter, type Terminal } from '../terminal.js'
import { convertFile, type FileResult, type FileTask, type Workshop } from './file.js'
import { Manifest, sha256 } from './manifest.js'
import { outputNames } from './output-names.js'
import { Progress } from './progress.js'
import type { BatchSum } from './sum.js'
import { Threads } from './threads.js'

export interface BatchOptions extends InputOptions, WriteOptions {
  to?: OutputFormat
  output?: string
  /** Worker threads for documents that are worth one (default: one per processor, at most four). */
  jobs?: number
  /** Seconds that one document may take (default: 900; recognising a scan takes seconds a page). */
  timeout?: number
  /** Mebibytes that one document may take (default: 2048). */
  memory?: number
  /** Convert anew what is done already. */
  force?: boolean
  watch?: boolean
  quiet?: boolean
  verbose?: boolean
}

const DEFAULT_TIMEOUT = 900
const DEFAULT_MEMORY = 2048
const MOST_JOBS = 4

/** What keeps while a folder is watched. */
export interface BatchRun {
  paths: readonly string[]
  folder: string
  options: BatchOptions
  terminal: Terminal
  messages: Messages
  /** Aborted by Ctrl-C. */
  interrupt: AbortSignal
}

/** From so many inputs on functions run long enough to be worth optimizing early. */
const MANY = 10

export async function convertMany(run: BatchRun): Promise<ExitCode> {
  const { paths, folder, messages, interrupt } = run
  await makeFolder(folder, messages)
  const out = await realpath(folder)
  const manifest = await Manifest.of(out)
  const inputs = await listInputs(paths, { except: out })
  const tasks = await tasksOf(inputs.files, out, manifest, run.options)
  if (tasks.length + inputs.problems.length === 0) throw new CommandError(exitCodes.input, messages.errors.noPlans)
  const results = await runAll(tasks, inputs, manifest, run)
  if (!run.options.quiet) {
    run.terminal.stderr.write(`${messages.batch.summary(sumOf(results, inputs.leftOut, interrupt.aborted))}\n`)
  }
  if (interrupt.aborted) return exitCodes.interrupted
  const failed = results.flatMap((result) => (result.state === 'failed' ? [result.code] : []))
  if (failed.some((code) => code !== 'cannot-write')) return exitCodes.input
  return failed.length > 0 ? exitCodes.usage : exitCodes.fine
}

async function tasksOf(
  files: readonly InputFile[],
  out: string,
  manifest: Manifest,
  options: BatchOptions,
): Promise<FileTask[]> {
  const keyOf = (path: string) => relative(out, resolve(path)).replaceAll('\\', '/')
  // where inputs and outputs share a folder, what was written is no input of the next run
  const written = new Set(manifest.outputs())
  const inputs = files.filter(({ path }) => !written.has(keyOf(path).normalize('NFC')))
  const keys = new Set(inputs.map(({ path }) => keyOf(path).normalize('NFC').toLowerCase()))
  const format = options.to ?? 'json'
  const ending = contentOf(format) === 'files' ? '' : OUTPUT_FORMATS[format].ending
  const fingerprint = fingerprintOf(format, options)
  const names = outputNames(inputs, {
    ending,
    known: ({ path }) => manifest.nameOf(`${format} ${keyOf(path)}`),
    forbidden: (name) => keys.has(name.toLowerCase()),
  })
  return inputs.map(({ path }, i) => ({
    path,
    key: `${format} ${keyOf(path)}`,
    out,
    name: names[i] ?? basename(path),
    format,
    fingerprint,
  }))
}

function fingerprintOf(format: OutputFormat, options: BatchOptions): string {
  return sha256(JSON.stringify([version, format, parseOptionsOf(options), writeOptionsOf(format, options)]))
}

/** Several at once; what is said of them comes in the order of the inputs all the same. */
async function runAll(
  tasks: readonly FileTask[],
  { problems }: Inputs,
  manifest: Manifest,
  { options, terminal, messages, interrupt }: BatchRun,
): Promise<FileResult[]> {
  const jobs = options.jobs ?? Math.min(MOST_JOBS, availableParallelism())
  const threads = new Threads({
    threads: jobs,
    timeout: (options.timeout ?? DEFAULT_TIMEOUT) * 1000,
    memory: options.memory ?? DEFAULT_MEMORY,
  })
  const stop = () => threads.stop()
  interrupt.addEventListener('abort', stop, { once: true })
  const workshop: Workshop = {
    manifest,
    threads,
    parse: parseOptionsOf(options),
    write: writeOptionsOf(options.to ?? 'json', options),
    force: options.force ?? false,
    guarded: options.timeout !== undefined || options.memory !== undefined,
    terminal,
    messages,
  }
  const progress = new Progress(tasks.length, terminal, messages, options.quiet ?? false)
  const paint = painter(terminal.stderr, terminal.env)
  const say = (result: FileResult) => {
    if (result.state === 'failed') {
      progress.clear()
      terminal.stderr.write(`${paint('red', `${messages.errors.label}:`)} ${result.sentence} [${result.code}]\n`)
    } else if (options.verbose) {
      progress.clear()
      terminal.stderr.write(`${messages.batch.file(result.path, result.output, result.state === 'skipped')}\n`)
    }
  }
  const results: FileResult[] = problems.map(({ path, code }) => ({
    state: 'failed',
    path,
    code,
    sentence: messages.errors.file(path, code),
  }))
  for (const result of results) say(result)

  const pending = tasks.entries()
  const finished: (FileResult | undefined)[] = []
  let [done, worked, said] = [0, 0, 0]
  // the start of the program puts optimizing off for one document; for many it pays
  if (tasks.length >= MANY) setFlagsFromString('--interrupt-budget=1000000')
  const lane = async (): Promise<void> => {
    for (const [i, task] of pending) {
      if (interrupt.aborted) return
      const result = await convertFile(task, workshop)
      if (result === 'interrupted') return
      finished[i] = result
      done++
      if (result.state !== 'skipped') worked++
      for (let next = finished[said]; next; next = finished[++said]) say(next)
      progress.update(done, worked)
      await manifest.save(messages, false).catch(() => undefined)
      // a signal is heard only between the turns of the event loop
      await new Promise(setImmediate)
    }
  }
  try {
    // one file more than threads: none of them waits while the next file is read
    await Promise.all(Array.from({ length: jobs > 1 ? jobs + 1 : 1 }, lane))
  } finally {
    progress.clear()
    interrupt.removeEventListener('abort', stop)
    await threads.close()
    await manifest.save(messages, true)
  }
  return [...results, ...finished.filter((result) => result !== undefined)]
}

function sumOf(results: readonly FileResult[], leftOut: number, interrupted: boolean): BatchSum {
  const codes = new Map<string, number>()
  for (const result of results) {
    if (result.state === 'failed') codes.set(result.code, (codes.get(result.code) ?? 0) + 1)
  }
  const count = (state: FileResult['state']) => results.filter((result) => result.state === state).length
  return {
    converted: count('converted'),
    skipped: count('skipped'),
    failed: [...codes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)),
    leftOut,
    interrupted,
  }
}
