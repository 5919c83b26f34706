/** Many plans from files and folders; one that cannot be read is said and left out. */
import type { Plan } from '../plan.js'
import { corpusFiles } from './corpus-files.js'
import { CommandError, exitCodes } from './exit.js'
import type { InputOptions } from './input.js'
import type { Messages } from './messages/messages.js'
import { planOfFile } from './plan-file.js'
import { painter, type Terminal } from './terminal.js'

/**
 * Reads the plans of some files and folders one after the other, in the order of their names.
 *
 * @param lost is called for each that cannot be read, after it was said
 * @throws CommandError where none can be read
 */
export async function* eachPlan(
  paths: readonly string[],
  options: InputOptions,
  terminal: Terminal,
  messages: Messages,
  lost: () => void,
): AsyncGenerator<Plan> {
  const paint = painter(terminal.stderr, terminal.env)
  const leaveOut = (sentence: string) => {
    terminal.stderr.write(`${paint('red', `${messages.severities.error}:`)} ${sentence}\n`)
    lost()
  }
  let read = 0
  const { files, problems } = await corpusFiles(paths, messages)
  for (const { path, code } of problems) leaveOut(messages.errors.file(path, code))
  for (const path of files) {
    try {
      const plan = await planOfFile(path, options, terminal, messages)
      read++
      yield plan
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      leaveOut(error.message)
    }
  }
  if (read === 0) throw new CommandError(exitCodes.input, messages.errors.noPlans)
}
