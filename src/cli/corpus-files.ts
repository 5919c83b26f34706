import { CommandError, exitCodes } from './exit.js'
import { type Inputs, listInputs } from './input-files.js'
import type { Messages } from './messages/messages.js'

/**
 * The files that a command over many plans reads: standard input (`-`), those named, those below folders, those that
 * fit a pattern.
 *
 * @returns also what in the folders cannot be looked into
 * @throws CommandError where one that is named cannot be
 */
export async function corpusFiles(
  paths: readonly string[],
  messages: Messages,
): Promise<{ files: string[]; problems: Inputs['problems'] }> {
  const { files, problems } = await listInputs(paths.filter((path) => path !== '-'))
  const mistyped = problems.find(({ named }) => named)
  if (mistyped) throw new CommandError(exitCodes.input, messages.errors.file(mistyped.path, mistyped.code))
  return { files: [...(paths.includes('-') ? ['-'] : []), ...files.map(({ path }) => path)], problems }
}
