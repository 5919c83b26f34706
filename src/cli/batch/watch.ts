/** A run over many inputs that Ctrl-C ends in order; with `watch`, one more after each change of an input. */
import { type FSWatcher, watch } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { type ExitCode, exitCodes } from '../exit.js'
import { watchRoots } from '../input-files.js'
import { makeFolder } from '../output.js'
import { type BatchRun, convertMany } from './batch.js'

/** Milliseconds of rest before what changed is read: an editor writes a file in several steps. */
const DEBOUNCE = 300

export async function convertOrWatch(run: Omit<BatchRun, 'interrupt'>): Promise<ExitCode> {
  const controller = new AbortController()
  const stop = () => controller.abort()
  const { terminal } = run
  terminal.once?.('SIGINT', stop)
  terminal.once?.('SIGTERM', stop)
  try {
    const whole = { ...run, interrupt: controller.signal }
    return run.options.watch ? await convertAndWatch(whole) : await convertMany(whole)
  } finally {
    terminal.off?.('SIGINT', stop)
    terminal.off?.('SIGTERM', stop)
  }
}

/** Ctrl-C is how a watch ends and no fault, unless it comes in the middle of a run. */
async function convertAndWatch(run: BatchRun): Promise<ExitCode> {
  const { options, terminal, messages, interrupt } = run
  let exitCode = exitCodes.fine as ExitCode
  let running: Promise<void> = Promise.resolve()
  const pass = (force: boolean) => {
    running = running.then(async () => {
      if (interrupt.aborted) return
      try {
        exitCode = await convertMany({ ...run, options: { ...options, force } })
      } catch (error) {
        terminal.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
      }
    })
  }
  let timer: NodeJS.Timeout | undefined
  // what is done is known by its content, so that only what changed is converted again
  const watchers = await watched(run, () => {
    clearTimeout(timer)
    timer = setTimeout(() => pass(false), DEBOUNCE)
  })
  pass(options.force ?? false)
  await running
  if (!options.quiet && !interrupt.aborted) {
    terminal.stderr.write(`${messages.batch.watching(run.paths.join(', '))}\n`)
  }
  if (!interrupt.aborted) {
    await new Promise<void>((resolve) => interrupt.addEventListener('abort', () => resolve(), { once: true }))
  }
  clearTimeout(timer)
  for (const watcher of watchers) watcher.close()
  await running
  return exitCode === exitCodes.interrupted ? exitCode : exitCodes.fine
}

async function watched({ paths, folder, messages }: BatchRun, changed: () => void): Promise<FSWatcher[]> {
  await makeFolder(folder, messages)
  const out = (await realpath(folder)) + sep
  const watchers: FSWatcher[] = []
  for (const root of await watchRoots(paths)) {
    const real = await realpath(root)
    const watcher = watch(root, { recursive: true }, (_, name) => {
      if (!name || !(join(real, name) + sep).startsWith(out)) changed()
    })
    // a folder that is deleted while it is watched
    watcher.on('error', () => undefined)
    watchers.push(watcher)
  }
  return watchers
}
