/** The files that a command over many plans reads: those named, and those below the folders named. */
import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { CommandError, exitCodes } from './exit.js'
import type { Messages } from './messages/messages.js'

/** What may be a plan, by the ending of its name: the formats that are read, and plans that `convert` wrote. */
const PLAN_FILE = /\.(?:pdf|docx|docm|doc|rtf|html?|txt|md|markdown|json)$/i

/**
 * Lists the files in a fixed order, each once. Folders are searched to the bottom; hidden files and files of other
 * kinds are left out there, a link to a folder that was seen is not followed again.
 */
export async function corpusFiles(paths: readonly string[], messages: Messages): Promise<string[]> {
  const files: string[] = []
  const seen = new Set<string>()
  const visit = async (path: string, named: boolean): Promise<void> => {
    const found = await stat(path).catch(() => null)
    if (!found) {
      // a link that leads nowhere is no plan; a name that was typed wrong is said
      if (named) throw new CommandError(exitCodes.input, messages.errors.noSuchFile(path))
      return
    }
    const real = await realpath(path)
    if (seen.has(real)) return
    if (!found.isDirectory()) {
      if (!named && !(found.isFile() && PLAN_FILE.test(path))) return
      seen.add(real)
      files.push(path)
      return
    }
    seen.add(real)
    const names = await readdir(path).catch(() => [])
    for (const name of names.sort()) if (!name.startsWith('.')) await visit(join(path, name), false)
  }
  for (const path of paths) await visit(path, true)
  return files
}
