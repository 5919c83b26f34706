/** What commander says about a wrong command line, in the user's language. */
import type { CommanderError } from 'commander'
import type { Messages } from './messages/messages.js'

/** The name that commander puts in quotation marks: `error: unknown option '--foo'`. */
function named(error: CommanderError): string {
  return /'([^']*)'/.exec(error.message)?.[1]?.replace(/ .*/, '') ?? ''
}

const sentences: Record<string, (error: CommanderError, errors: Messages['errors']) => string> = {
  'commander.unknownCommand': (error, errors) => errors.unknownCommand(named(error)),
  'commander.unknownOption': (error, errors) => errors.unknownOption(named(error)),
  'commander.missingArgument': (error, errors) => errors.missingArgument(named(error).toUpperCase()),
  'commander.optionMissingArgument': (error, errors) => errors.missingValue(longName(error)),
  'commander.excessArguments': (_, errors) => errors.tooManyArguments,
  'commander.help': (_, errors) => errors.noCommand,
}

function longName(error: CommanderError): string {
  return /--[a-z-]+/.exec(error.message)?.[0] ?? named(error)
}

export function usageSentence(error: CommanderError, messages: Messages): string {
  return sentences[error.code]?.(error, messages.errors) ?? error.message
}
