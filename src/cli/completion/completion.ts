/** A script by which a shell completes command lines, written from the commands as they are. */
import type { Command, Option } from 'commander'
import { choicesOf } from '../option-values.js'
import { bashScript } from './bash.js'
import type { CompletedCommand, CompletedOption } from './commands.js'
import { fishScript } from './fish.js'
import type { Shell } from './shells.js'
import { zshScript } from './zsh.js'

const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript } as const

export function completionOf(program: Command, shell: Shell): string {
  const common = [...program.options.map(optionOf), HELP]
  const commands = program.commands.map((command): CompletedCommand => {
    const own = command.options.map(optionOf)
    const words = command.name() === 'completion' ? Object.keys(SCRIPTS) : null
    return { name: command.name(), description: command.description(), options: [...own, ...common], words }
  })
  return SCRIPTS[shell](commands, common)
}

const HELP: CompletedOption = {
  long: '--help',
  short: '-h',
  description: 'help',
  takesValue: false,
  values: [],
  isFile: false,
}

function optionOf(option: Option): CompletedOption {
  return {
    long: option.long ?? '',
    short: option.short ?? null,
    description: option.description,
    takesValue: option.required || option.optional,
    values: option.long === '--lang' ? ['vi', 'en'] : choicesOf(option),
    isFile: option.long === '--output',
  }
}
