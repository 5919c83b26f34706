/** A plan from a file: a document that is parsed, or the JSON of a plan that was converted before. */
import { basename } from 'node:path'
import type { Plan } from '../plan.js'
import { CommandError, exitCodes } from './exit.js'
import { type InputOptions, inputName, parseInput, readBytes, sayRead } from './input.js'
import type { Messages } from './messages/messages.js'
import { storedPath } from './stored-path.js'
import type { Terminal } from './terminal.js'

/** What a document lost and its plan was made with: the JSON of a plan holds it already. */
const GIVEN = ['number', 'date', 'issuer'] as const

/**
 * Reads one plan: what `convert` wrote where the name ends in `.json` or standard input begins with a brace, unless
 * another format is asked for.
 *
 * @throws CommandError with a sentence for the user where the file is no plan
 */
export async function planOfFile(
  given: string,
  options: InputOptions,
  terminal: Terminal,
  messages: Messages,
): Promise<Plan> {
  const path = given === '-' ? given : (storedPath(given) ?? given)
  const reading = readBytes(path, terminal, messages)
  const isJson = !options.format && (path === '-' ? startsWithBrace(await reading) : /\.json$/i.test(path))
  if (!isJson) return parseInput(path, reading, options, terminal, messages)
  const lost = GIVEN.find((option) => options[option] !== undefined)
  if (lost) throw new CommandError(exitCodes.usage, messages.errors.onlyForDocuments(`--${lost}`, inputName(path)))
  const [bytes, { planSchema }] = await Promise.all([reading, import('../plan.js')])
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    throw new CommandError(exitCodes.input, messages.errors.notAPlanFile(inputName(path)), 'not-a-plan-file')
  }
  const version = (value as { schemaVersion?: unknown } | null)?.schemaVersion
  if (typeof version === 'string' && version !== '1') {
    throw new CommandError(exitCodes.input, messages.errors.otherVersion(inputName(path), version), 'other-version')
  }
  const plan = planSchema.safeParse(value)
  if (!plan.success)
    throw new CommandError(exitCodes.input, messages.errors.notAPlanFile(inputName(path)), 'not-a-plan-file')
  const name = plan.data.source.name ?? (path === '-' ? null : basename(path))
  const read = { ...plan.data, source: { ...plan.data.source, name } } as Plan
  if (options.verbose) sayRead(path, read, terminal, messages)
  return read
}

function startsWithBrace(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, 64)).trimStart().startsWith('{')
}
