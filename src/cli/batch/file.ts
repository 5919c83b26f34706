/** One input of many: whatever becomes of it, the others go on. */
import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { ParseOptions } from '../../parse.js'
import { type OutputFormat, writePlan } from '../../write/formats.js'
import type { WriteOptions } from '../../write/options.js'
import { CommandError } from '../exit.js'
import type { Messages } from '../messages/messages.js'
import { makeFolder, writeWhole } from '../output.js'
import { planOfFile } from '../plan-file.js'
import type { Terminal } from '../terminal.js'
import { type Conversion, convertBytes, isHeavy, type Written } from './conversion.js'
import { type Manifest, sha256 } from './manifest.js'
import type { Threads } from './threads.js'

export interface FileTask {
  path: string
  /** How the manifest calls it: its path as seen from the output folder. */
  key: string
  /** The output folder. */
  out: string
  /** The path of its output below that. */
  name: string
  format: OutputFormat
  /** Of the program and the options. */
  fingerprint: string
}

export interface Workshop {
  manifest: Manifest
  threads: Threads
  parse: ParseOptions
  write: WriteOptions
  /** Convert what is done already. */
  force: boolean
  /** Texts go to threads too: only a thread can be ended when its time is up. */
  guarded: boolean
  terminal: Terminal
  messages: Messages
}

export type FileResult =
  | { state: 'converted' | 'skipped'; path: string; output: string }
  | { state: 'failed'; path: string; code: string; sentence: string }

export async function convertFile(task: FileTask, workshop: Workshop): Promise<FileResult | 'interrupted'> {
  const { path, key, out, name, fingerprint } = task
  const { manifest, messages } = workshop
  const failed = (code: string, sentence: string): FileResult => ({ state: 'failed', path, code, sentence })
  const output = join(out, name)
  try {
    const bytes = await readFile(path)
    const input = sha256(bytes)
    if (!workshop.force && (await manifest.isDone(key, input, fingerprint))) return { state: 'skipped', path, output }
    const result = await converted(bytes, task, workshop)
    if ('refused' in result) return failed(result.refused, `${path}: ${messages.errors.input[result.refused]}`)
    if ('broken' in result) {
      return result.broken === 'interrupted'
        ? 'interrupted'
        : failed(result.broken, messages.errors.file(path, result.broken))
    }
    const outputs = await writeOutput(output, name, result.written, messages)
    manifest.set(key, { input, options: fingerprint, outputs })
    return { state: 'converted', path, output }
  } catch (error) {
    if (error instanceof CommandError) return failed(error.code, error.message)
    const { code } = error as NodeJS.ErrnoException
    if (typeof code === 'string' && /^E[A-Z0-9_]+$/.test(code)) return failed(code, messages.errors.file(path, code))
    return failed(
      'internal',
      `${path}: ${messages.errors.internal(error instanceof Error ? error.message : String(error))}`,
    )
  }
}

async function converted(bytes: Uint8Array, { path, format }: FileTask, workshop: Workshop) {
  const { parse, write, threads, guarded, terminal, messages } = workshop
  if (/\.json$/i.test(path)) {
    const plan = await planOfFile(path, {}, terminal, messages)
    return { written: (await writePlan(plan, format, write)) as Written }
  }
  const conversion: Conversion = { bytes, parse: { name: basename(path), ...parse }, format, write }
  return guarded || isHeavy(bytes) ? threads.convert(conversion) : convertBytes(conversion)
}

async function writeOutput(path: string, name: string, written: Written, messages: Messages): Promise<string[]> {
  const files = Array.isArray(written) ? written.map((file) => ({ at: file.name, content: file.content })) : null
  const folder = files ? path : dirname(path)
  await makeFolder(folder, messages)
  if (!files) {
    await writeWhole(path, written as string | Uint8Array, messages)
    return [name]
  }
  for (const { at, content } of files) await writeWhole(join(path, at), content, messages)
  return [name, ...files.map(({ at }) => `${name}/${at}`)]
}
