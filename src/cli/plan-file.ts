/** A plan from a file: a document that is parsed, or the JSON of a plan that was converted before. */
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Plan } from '../plan.js'
import { CommandError, exitCodes } from './exit.js'
import { type InputOptions, readPlan, sayRead } from './input.js'
import type { Messages } from './messages/messages.js'
import { storedPath } from './stored-path.js'
import type { Terminal } from './terminal.js'

/**
 * Reads one plan: from a name that ends in `.json` what `convert` wrote, unless another format is asked for.
 *
 * @throws CommandError with a sentence for the user where the file is no plan
 */
export async function planOfFile(
  given: string,
  options: InputOptions,
  terminal: Terminal,
  messages: Messages,
): Promise<Plan> {
  const path = given === '-' ? given : ((await storedPath(given)) ?? given)
  if (options.format || !/\.json$/i.test(path)) return readPlan(path, options, terminal, messages)
  const reading = readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    const code = error.code ?? error.message
    throw new CommandError(exitCodes.input, messages.errors.file(path, code), code)
  })
  const [text, { planSchema }] = await Promise.all([reading, import('../plan.js')])
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new CommandError(exitCodes.input, messages.errors.notAPlanFile(path), 'not-a-plan-file')
  }
  const version = (value as { schemaVersion?: unknown } | null)?.schemaVersion
  if (typeof version === 'string' && version !== '1') {
    throw new CommandError(exitCodes.input, messages.errors.otherVersion(path, version), 'other-version')
  }
  const plan = planSchema.safeParse(value)
  if (!plan.success) throw new CommandError(exitCodes.input, messages.errors.notAPlanFile(path), 'not-a-plan-file')
  const name = plan.data.source.name ?? basename(path)
  const read = { ...plan.data, source: { ...plan.data.source, name } } as Plan
  if (options.verbose) sayRead(path, read, terminal, messages)
  return read
}
