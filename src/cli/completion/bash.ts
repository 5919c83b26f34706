import type { CompletedCommand, CompletedOption } from './commands.js'

/** For bash 3.2 and newer, the one of macOS: `source <(kehoach completion bash)`. */
export function bashScript(commands: readonly CompletedCommand[], common: readonly CompletedOption[]): string {
  const flags = (options: readonly CompletedOption[]) =>
    options.flatMap(({ long, short }) => (short ? [long, short] : [long])).join(' ')
  const beforeCommand = { name: '', options: common }
  const flagCases = commands.map(({ name, options }) => `    ${name}) flags="${flags(options)}" ;;`)
  return `# bash completion for kehoach
_kehoach() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" command="" word flags
  # "=" is a word of its own in bash
  if [ "$cur" = "=" ]; then cur=""; elif [ "$prev" = "=" ]; then prev="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in
      ${commands.map(({ name }) => name).join('|')}) command="$word"; break ;;
    esac
  done
  COMPREPLY=()
  case "$command $prev" in
${valueCases([...commands, beforeCommand]).join('\n')}
  esac
  case "$command" in
${flagCases.join('\n')}
    *) flags="${flags(common)}" ;;
  esac
  case "$cur" in
    -*) COMPREPLY=($(compgen -W "$flags" -- "$cur")); return ;;
  esac
  case "$command" in
    "") COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(' ')}" -- "$cur")) ;;
${commands.flatMap(({ name, words }) => (words ? [`    ${name}) COMPREPLY=($(compgen -W "${words.join(' ')}" -- "$cur")) ;;`] : [])).join('\n')}
    *) compopt -o default 2>/dev/null ;;
  esac
}
complete -o default -F _kehoach kehoach
`
}

/** After an option with a value: its values, files, or nothing. */
function valueCases(commands: readonly { name: string; options: readonly CompletedOption[] }[]): string[] {
  return commands.flatMap(({ name, options }) => {
    const valued = options.filter(({ takesValue }) => takesValue)
    const pattern = (list: readonly CompletedOption[]) =>
      list.flatMap(({ long, short }) => [long, ...(short ? [short] : [])].map((flag) => `"${name} ${flag}"`)).join('|')
    const free = valued.filter(({ values, isFile }) => values.length === 0 && !isFile)
    const files = valued.filter(({ isFile }) => isFile)
    return [
      ...valued
        .filter(({ values }) => values.length > 0)
        .map(
          (option) =>
            `    ${pattern([option])}) COMPREPLY=($(compgen -W "${option.values.join(' ')}" -- "$cur")); return ;;`,
        ),
      ...(free.length > 0 ? [`    ${pattern(free)}) compopt +o default 2>/dev/null; return ;;`] : []),
      ...(files.length > 0 ? [`    ${pattern(files)}) return ;;`] : []),
    ]
  })
}
