/** Writing a result whole or not at all. */
import { randomUUID } from 'node:crypto'
import { mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { CommandError, exitCodes } from './exit.js'
import type { Messages } from './messages/messages.js'
import { storedPath } from './stored-path.js'

/**
 * Writes a file by way of a new one beside it, so that a reader never sees half of it and an error leaves
 * the old one as it was. A link is followed; a device or a pipe (`/dev/stdout`) is written to directly,
 * since renaming would put a file in its place.
 */
export async function writeWhole(path: string, content: string | Uint8Array, messages: Messages): Promise<void> {
  try {
    const target = await realpath(path).catch(() => path)
    const known = await stat(target).catch(() => null)
    if (known && !known.isFile()) return await writeFile(target, content)
    const draft = join(dirname(target), `.kehoach-${randomUUID()}.tmp`)
    try {
      await writeFile(draft, content, { flag: 'wx', mode: known?.mode ?? 0o666 })
      await rename(draft, target)
    } catch (error) {
      await rm(draft, { force: true })
      throw error
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    // `-o /dev/stdout | head`: who reads has seen enough
    if (code === 'EPIPE') return
    throw new CommandError(exitCodes.usage, messages.errors.cannotWrite(path, code ?? message), 'cannot-write')
  }
}

/** What can be told of an output before the inputs are read, which may take minutes. */
export interface Intended {
  /** The name behind `-o`; nothing to tell of standard output. */
  output: string | undefined
  inputs: readonly string[]
  /** The endings that tell a format, where none was asked for. */
  endings: readonly string[] | null
  /** It is a folder, which is made where it is missing. */
  isFolder?: boolean
}

/** `.xls`, `.docx`; what stands behind the last dot of `Kế hoạch 4611.2023` is none. */
const ENDING = /\.[a-z][a-z\d]{1,7}$/i

/** @throws CommandError where the output is an input, its folder is missing, or its name tells a format that is not written */
export async function checkOutput(intended: Intended, messages: Messages): Promise<void> {
  const { output, inputs, endings, isFolder = false } = intended
  if (output === undefined || output === '-') return
  const refuse = (sentence: string): never => {
    throw new CommandError(exitCodes.usage, sentence)
  }
  const lower = output.toLowerCase()
  if (endings !== null && ENDING.test(lower) && !endings.some((ending) => lower.endsWith(ending))) {
    refuse(messages.errors.unknownEnding(output, endings.join(', ')))
  }
  const real = (path: string): Promise<string | null> => realpath(path).catch(() => null)
  const target = await real(output)
  for (const input of target === null ? [] : inputs) {
    const source = input === '-' ? null : await real(storedPath(input) ?? input)
    if (source === target) refuse(messages.errors.overInput(output))
  }
  if (!isFolder && target === null && (await real(dirname(output))) === null) {
    refuse(messages.errors.noFolder(dirname(output)))
  }
}

/** Makes a folder with all above it. */
export async function makeFolder(path: string, messages: Messages): Promise<void> {
  try {
    await mkdir(path, { recursive: true })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new CommandError(exitCodes.usage, messages.errors.cannotWrite(path, code ?? message), 'cannot-write')
  }
}
