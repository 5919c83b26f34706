/** Writing a result whole or not at all. */
import { randomUUID } from 'node:crypto'
import { mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { CommandError, exitCodes } from './exit.js'
import type { Messages } from './messages/messages.js'

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
    throw new CommandError(exitCodes.usage, messages.errors.cannotWrite(path, code ?? message), 'cannot-write')
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
