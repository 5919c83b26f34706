import type { CompletedCommand, CompletedOption } from './commands.js'

/** For zsh: in a file `_kehoach` of the folders in `fpath`, or `source <(kehoach completion zsh)`. */
export function zshScript(commands: readonly CompletedCommand[]): string {
  const descriptions = commands.map(({ name, description }) => `    ${quoted(`${name}:${description}`)}`)
  const cases = commands.map(({ name, options, words }) => {
    const rest = words ? `'1:shell:(${words.join(' ')})'` : `'*:file:_files'`
    const specs = [...options.map(specOf), rest].map((spec) => `        ${spec}`)
    return `      ${name}) _arguments -s \\\n${specs.join(' \\\n')} ;;`
  })
  return `#compdef kehoach
_kehoach() {
  local -a commands
  commands=(
${descriptions.join('\n')}
  )
  local curcontext="$curcontext" state line
  _arguments -C '1:command:->command' '*::argument:->argument'
  case $state in
    command) _describe command commands ;;
    argument) case $words[1] in
${cases.join('\n')}
    esac ;;
  esac
}
if [ "$funcstack[1]" = "_kehoach" ]; then _kehoach; else compdef _kehoach kehoach; fi
`
}

/** `'(-o --output)'{-o,--output}'[write to this file]:file:_files'`. */
function specOf({ long, short, description, takesValue, values, isFile }: CompletedOption): string {
  const action = isFile ? '_files' : values.length > 0 ? `(${values.join(' ')})` : ''
  const value = takesValue ? `:value:${action}` : ''
  const said = quoted(`[${description.replace(/[[\]:]/g, '\\$&')}]${value}`)
  return short ? `${quoted(`(${short} ${long})`)}{${short},${long}}${said}` : `${long}${said}`
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
