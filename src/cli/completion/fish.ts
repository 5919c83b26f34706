import type { CompletedCommand, CompletedOption } from './commands.js'

/** For fish: `kehoach completion fish > ~/.config/fish/completions/kehoach.fish`. */
export function fishScript(commands: readonly CompletedCommand[], common: readonly CompletedOption[]): string {
  const names = commands.map(({ name }) => name).join(' ')
  const noCommand = `not __fish_seen_subcommand_from ${names}`
  const lines = [
    '# fish completion for kehoach',
    ...commands.map(
      ({ name, description }) => `complete -c kehoach -f -n ${quoted(noCommand)} -a ${name} -d ${quoted(description)}`,
    ),
    ...common.map((option) => optionLine(noCommand, option)),
    ...commands.flatMap(({ name, options, words }) => {
      const seen = `__fish_seen_subcommand_from ${name}`
      const argument = words ? [`complete -c kehoach -f -n ${quoted(seen)} -a ${quoted(words.join(' '))}`] : []
      return [...argument, ...options.map((option) => optionLine(seen, option))]
    }),
  ]
  return `${lines.join('\n')}\n`
}

function optionLine(when: string, { long, short, description, takesValue, values, isFile }: CompletedOption): string {
  const value = !takesValue ? '' : isFile ? ' -r' : values.length > 0 ? ` -x -a ${quoted(values.join(' '))}` : ' -x'
  const flags = `-l ${long.slice(2)}${short ? ` -s ${short.slice(1)}` : ''}`
  return `complete -c kehoach -n ${quoted(when)} ${flags}${value} -d ${quoted(description)}`
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
