/** `kehoach trace UPPER LOWER`: how one plan is carried out in another. */
import { traceMarkdown } from '../corpus/trace/report.js'
import { traceCascade } from '../corpus/trace/trace.js'
import { wordsOf } from '../write/words/index.js'
import { CommandError, type ExitCode, exitCodes } from './exit.js'
import type { InputOptions } from './input.js'
import type { Messages } from './messages/messages.js'
import { namedEndings, namedFormat } from './named-format.js'
import { checkOutput, writeWhole } from './output.js'
import { planOfFile } from './plan-file.js'
import type { Terminal } from './terminal.js'

type TraceFormat = 'md' | 'json' | 'xlsx'

const ENDINGS: Readonly<Record<string, TraceFormat>> = { md: 'md', json: 'json', xlsx: 'xlsx' }

export interface TraceOptions extends InputOptions {
  /** Default: what the name of the output asks for, else Markdown. */
  to?: TraceFormat
  output?: string
}

export async function trace(
  paths: readonly [upper: string, lower: string],
  options: TraceOptions,
  terminal: Terminal,
  messages: Messages,
): Promise<ExitCode> {
  const { output } = options
  if (paths.every((path) => path === '-')) throw new CommandError(exitCodes.usage, messages.errors.readTwice)
  const to = options.to ?? namedFormat(output, ENDINGS) ?? 'md'
  const toTerminal = output === undefined || output === '-'
  if (to === 'xlsx' && toTerminal && terminal.stdout.isTTY) {
    throw new CommandError(exitCodes.usage, messages.errors.needsOutput(to, false))
  }
  const endings = options.to === undefined ? namedEndings(ENDINGS) : null
  await checkOutput({ output, inputs: paths, endings }, messages)
  const [upper, lower] = await Promise.all([
    planOfFile(paths[0], options, terminal, messages),
    planOfFile(paths[1], options, terminal, messages),
  ])
  const found = traceCascade(upper, lower)
  const content =
    to === 'json'
      ? `${JSON.stringify(found, null, 2)}\n`
      : to === 'md'
        ? traceMarkdown(found, upper, lower, messages.trace)
        : await (await import('./trace-workbook.js')).traceWorkbook(
            found,
            upper,
            lower,
            messages.trace,
            wordsOf(messages.language).pageOf,
          )
  if (toTerminal) terminal.stdout.write(content)
  else await writeWhole(output, content, messages)
  return exitCodes.fine
}
