/** `kehoach convert INPUT… --to FORMAT -o OUT`: one plan, or many, in one of the output formats. */
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import {
  contentOf,
  formatOfName,
  NAMED_ENDINGS,
  type OutputFormat,
  writeOptionsOf,
  writePlan,
} from '../write/formats.js'
import type { WrittenFile } from '../write/written-file.js'
import type { BatchOptions } from './batch/batch.js'
import { CommandError, type ExitCode, exitCodes } from './exit.js'
import { namesMany } from './input-files.js'
import type { Messages } from './messages/messages.js'
import { checkOutput, makeFolder, writeWhole } from './output.js'
import { planOfFile } from './plan-file.js'
import type { Terminal } from './terminal.js'

export interface ConvertOptions extends BatchOptions {
  /** Default: what the name of the output asks for, else JSON. */
  to?: OutputFormat
  /** A file; a folder for a format of several files, and for several inputs. */
  output?: string
}

export async function convert(
  paths: readonly string[],
  options: ConvertOptions,
  terminal: Terminal,
  messages: Messages,
): Promise<ExitCode> {
  const [path = '-'] = paths
  if (!(await isForMany(paths, options))) return convertOne(path, options, terminal, messages)
  const folder = options.output
  if (folder === undefined || folder === '-' || (await isFileName(folder, paths))) {
    throw new CommandError(exitCodes.usage, messages.errors.needsFolder)
  }
  const { convertOrWatch } = await import('./batch/watch.js')
  return convertOrWatch({ paths, folder, options, terminal, messages })
}

/** Several inputs, a folder, a pattern; one file where the rest of the command line is for many, or into a folder. */
async function isForMany(paths: readonly string[], options: ConvertOptions): Promise<boolean> {
  const { output, jobs, watch, force } = options
  if (paths.length > 1 || jobs !== undefined || watch || force) return true
  const [path = '-'] = paths
  return path !== '-' && ((await namesMany(path)) || (await keepsName(output ?? '', options.to)))
}

/** `-o viec.xlsx` for several inputs: no folder is meant, unless there is one of that name. */
async function isFileName(output: string, paths: readonly string[]): Promise<boolean> {
  if (formatOfName(output) === null || (await isFolder(output))) return false
  return paths.length > 1 || namesMany(paths[0] ?? '-')
}

const isFolder = async (path: string): Promise<boolean> => (await stat(path).catch(() => null))?.isDirectory() ?? false

/** Whether the input is to keep its name in a folder; several files of one format are a folder of their own. */
async function keepsName(output: string, format: OutputFormat = 'json'): Promise<boolean> {
  if (/[\\/]$/.test(output)) return true
  return contentOf(format) !== 'files' && isFolder(output)
}

async function convertOne(
  path: string,
  options: ConvertOptions,
  terminal: Terminal,
  messages: Messages,
): Promise<ExitCode> {
  const output = options.output === '-' ? undefined : options.output
  const format = options.to ?? (output ? formatOfName(output) : null) ?? 'json'
  const content = contentOf(format)
  if (output === undefined && (content === 'files' || (content === 'bytes' && terminal.stdout.isTTY))) {
    throw new CommandError(exitCodes.usage, messages.errors.needsOutput(format, content === 'files'))
  }
  const endings = options.to === undefined ? NAMED_ENDINGS : null
  await checkOutput({ output, inputs: [path], endings, isFolder: content === 'files' }, messages)
  const plan = await planOfFile(path, options, terminal, messages)
  const written = await writePlan(plan, format, writeOptionsOf(format, options))
  if (output === undefined) terminal.stdout.write(written as string | Uint8Array)
  else if (Array.isArray(written)) await writeFolder(output, written, messages)
  else await writeWhole(output, written, messages)
  if (format === 'ics' && !options.quiet && !String(written).includes('BEGIN:VEVENT')) {
    terminal.stderr.write(`${messages.errors.emptyCalendar(options.agency)}\n`)
  }
  return exitCodes.fine
}

async function writeFolder(folder: string, files: readonly WrittenFile[], messages: Messages): Promise<void> {
  await makeFolder(folder, messages)
  for (const { name, content } of files) await writeWhole(join(folder, name), content, messages)
}
