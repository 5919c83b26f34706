/** Many plans from files and folders; a bad one is said and left out. */
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
 * @throws CommandError where none can be read
 */
export async function* eachPlan(
  paths: readonly string[],
  options: InputOptions,
  terminal: Terminal,
  messages: Messages,
): AsyncGenerator<Plan> {
  const paint = painter(terminal.stderr, terminal.env)
  let read = 0
  for (const path of await corpusFiles(paths, messages)) {
    try {
      const plan = await planOfFile(path, options, terminal, messages)
      read++
      yield plan
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      if (!options.quiet) {
        terminal.stderr.write(`${paint('yellow', `${messages.severities.warning}:`)} ${error.message}\n`)
      }
    }
  }
  if (read === 0) throw new CommandError(exitCodes.input, messages.errors.noPlans)
}
