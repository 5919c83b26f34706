/** `kehoach convert INPUT [-o FILE]`: the plan as JSON. */
import { type ExitCode, exitCodes } from './exit.js'
import { type InputOptions, readPlan } from './input.js'
import type { Messages } from './messages/messages.js'
import { writeWhole } from './output.js'
import type { Terminal } from './terminal.js'

export interface ConvertOptions extends InputOptions {
  output?: string
  compact?: boolean
}

export async function convert(
  path: string,
  options: ConvertOptions,
  terminal: Terminal,
  messages: Messages,
): Promise<ExitCode> {
  const plan = await readPlan(path, options, terminal, messages)
  const json = `${JSON.stringify(plan, null, options.compact ? 0 : 2)}\n`
  if (options.output && options.output !== '-') await writeWhole(options.output, json, messages)
  else terminal.stdout.write(json)
  return exitCodes.fine
}
