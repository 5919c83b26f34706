/** `kehoach convert INPUT --to FORMAT -o FILE`: the plan in one of the output formats. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { contentOf, formatOfName, type OutputFormat, writePlan } from '../write/formats.js'
import type { WriteOptions } from '../write/options.js'
import type { WrittenFile } from '../write/written-file.js'
import { CommandError, type ExitCode, exitCodes } from './exit.js'
import { type InputOptions, readPlan } from './input.js'
import type { Messages } from './messages/messages.js'
import { writeWhole } from './output.js'
import type { Terminal } from './terminal.js'

export interface ConvertOptions extends InputOptions, WriteOptions {
  /** Default: what the name of the output asks for, else JSON. */
  to?: OutputFormat
  /** A file; a folder for a format of several files. */
  output?: string
}

export async function convert(
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
  const plan = await readPlan(path, options, terminal, messages)
  const written = await writePlan(plan, format, options)
  if (output === undefined) terminal.stdout.write(written as string | Uint8Array)
  else if (Array.isArray(written)) await writeFolder(output, written, messages)
  else await writeWhole(output, written, messages)
  return exitCodes.fine
}

async function writeFolder(folder: string, files: readonly WrittenFile[], messages: Messages): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new CommandError(exitCodes.usage, messages.errors.cannotWrite(folder, code ?? message))
  }
  for (const { name, content } of files) await writeWhole(join(folder, name), content, messages)
}
