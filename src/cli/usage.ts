/** What commander says about a wrong command line, in the user's language. */
import type { CommanderError } from 'commander'
import type { Messages } from './messages/messages.js'

/** The name that commander puts in quotation marks: `error: unknown option '--foo'`. */
function named(error: CommanderError): string {
  return /'([^']*)'/.exec(error.message)?.[1]?.replace(/ .*/, '') ?? ''
}

/** The name that commander thinks was meant: `(Did you mean --to?)`, of several the first. */
function alike(error: CommanderError): string | null {
  return /\(Did you mean (?:one of )?([^?,]+)/.exec(error.message)?.[1] ?? null
}

type Sentence = (error: CommanderError, errors: Messages['errors'], help: string) => string

const sentences: Record<string, Sentence> = {
  'commander.unknownCommand': (error, errors) => errors.unknownCommand(named(error), alike(error)),
  'commander.unknownOption': (error, errors, help) => errors.unknownOption(named(error), alike(error), help),
  'commander.missingArgument': (error, errors) => errors.missingArgument(named(error).toUpperCase()),
  'commander.optionMissingArgument': (error, errors, help) => errors.missingValue(longName(error), help),
  'commander.excessArguments': (_, errors) => errors.tooManyArguments,
  'commander.help': (_, errors) => errors.noCommand,
}

function longName(error: CommanderError): string {
  return /--[a-z-]+/.exec(error.message)?.[0] ?? named(error)
}

/** @param command the one that was called, null where none was */
export function usageSentence(error: CommanderError, command: string | null, messages: Messages): string {
  const help = ['kehoach', command, '--help'].filter(Boolean).join(' ')
  return sentences[error.code]?.(error, messages.errors, help) ?? error.message
}
