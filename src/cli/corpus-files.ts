import { CommandError, exitCodes } from './exit.js'
import { listInputs } from './input-files.js'
import type { Messages } from './messages/messages.js'

/**
 * The files that a command over many plans reads: those named, those below folders, those that fit a pattern.
 *
 * @throws CommandError where one that is named is not there
 */
export async function corpusFiles(paths: readonly string[], messages: Messages): Promise<string[]> {
  const { files, problems } = await listInputs(paths)
  // a link that leads nowhere is no plan; a name that was typed wrong is said
  const mistyped = problems.find(({ named }) => named)
  if (mistyped) throw new CommandError(exitCodes.input, messages.errors.noSuchFile(mistyped.path))
  return files.map(({ path }) => path)
}
