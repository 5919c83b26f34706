/** The command line as a function: arguments in, text to the terminal, exit code out. */
import { CommanderError } from 'commander'
import { CommandError, type ExitCode, exitCodes } from './exit.js'
import { chooseLanguage, languages } from './language.js'
import type { Messages } from './messages/messages.js'
import { buildProgram } from './program.js'
import { painter, type Terminal } from './terminal.js'
import { usageSentence } from './usage.js'

/**
 * Runs one command.
 *
 * @param argv the arguments behind the name of the program
 * @returns 0 fine, 1 findings, 2 usage, 3 the input cannot be read, 70 a fault of the program, 130 ended by Ctrl-C
 */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const messages = languages[chooseLanguage(argv, terminal.env)]
  let exitCode: ExitCode = exitCodes.fine
  const program = buildProgram(messages, terminal, (code) => {
    exitCode = code
  })
  try {
    await program.parseAsync(argv as string[], { from: 'user' })
    return exitCode
  } catch (error) {
    const names = program.commands.map((command) => command.name())
    const called = argv.find((argument) => names.includes(argument)) ?? null
    return report(error, called, messages, terminal)
  }
}

function report(error: unknown, called: string | null, messages: Messages, terminal: Terminal): ExitCode {
  const paint = painter(terminal.stderr, terminal.env)
  const say = (sentence: string) =>
    terminal.stderr.write(`${paint('bold', 'kehoach:')} ${paint('red', `${messages.errors.label}:`)} ${sentence}\n`)
  if (error instanceof CommandError) {
    say(error.message)
    return error.exitCode
  }
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitCodes.fine
    say(usageSentence(error, called, messages))
    return exitCodes.usage
  }
  say(messages.errors.internal(error instanceof Error ? (error.stack ?? error.message) : String(error)))
  return exitCodes.internal
}
