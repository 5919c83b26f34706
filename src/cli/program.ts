/** The commands with their options. Each command is loaded only when it is called. */
import { Command } from 'commander'
import { version } from '../../package.json'
import { TABLE_KINDS } from '../write/columns.js'
import { OUTPUT_FORMATS } from '../write/formats.js'
import { wrap } from './columns.js'
import { SHELLS } from './completion/shells.js'
import { CommandError, type ExitCode, exitCodes } from './exit.js'
import { isLanguage } from './language.js'
import type { CommandName } from './messages/command-name.js'
import type { Messages } from './messages/messages.js'
import { OptionMaker } from './option-values.js'
import { type Terminal, widthOf } from './terminal.js'

const INPUT_FORMATS = ['text', 'markdown', 'html', 'docx', 'doc', 'rtf', 'pdf']
const OUTPUTS = Object.keys(OUTPUT_FORMATS)
const LANGUAGE = /^[A-Za-z_]{2,32}(?:\+[A-Za-z_]{2,32})*$/

/** @param end takes the exit code of the command that was run */
export function buildProgram(messages: Messages, terminal: Terminal, end: (code: ExitCode) => void): Command {
  const { help, errors } = messages
  const make = new OptionMaker(errors)
  const program = rootOf(messages, terminal)
  /** What a command is given: its own options and those of every command. */
  const all = <T>(options: T): T => ({ ...options, ...program.opts() })

  const command = (name: CommandName): Command =>
    program
      .command(name)
      .description(help[name])
      .addHelpText('after', () => `\n${exampleLines(name, messages).join('\n')}`)
  const inputOptions = (on: Command): Command =>
    on
      .addOption(make.choice('--format <format>', help.format, INPUT_FORMATS))
      .option('--number <number>', help.number)
      .addOption(make.date('--date <date>', help.date))
      .option('--issuer <name>', help.issuer)
      .addOption(make.date('--as-of <date>', help.asOf))
      .addOption(make.pages('--pages <from-to>', help.pages))
      .option('--password <password>', help.password)
      .addOption(make.choice('--ocr <auto|off>', help.ocr, ['auto', 'off']))
      .addOption(make.form('--ocr-language <language>', help.ocrLanguage, LANGUAGE, 'vie, vie+eng'))

  inputOptions(command('convert').argument('<INPUT...>', help.inputs))
    .option('-o, --output <file>', help.output)
    .addOption(make.choice('--to <format>', help.to, OUTPUTS))
    .option('--agency <name>', help.agency)
    .addOption(make.count('--max-chars <n>', help.maxChars, /^[1-9]\d{0,8}$/, '≥ 1'))
    .addOption(make.count('--overlap <n>', help.overlap, /^\d{1,9}$/, '≥ 0'))
    .addOption(make.choice('--kind <kind>', help.kind, TABLE_KINDS))
    .option('--compact', help.compact)
    .addOption(make.count('-j, --jobs <n>', help.jobs, /^[1-9]\d?$/, '1 … 99'))
    .option('--force', help.force)
    .option('--watch', help.watch)
    .addOption(make.count('--timeout <seconds>', help.timeout, /^[1-9]\d{0,5}$/, '≥ 1'))
    .addOption(make.count('--memory <MiB>', help.memory, /^[1-9]\d{0,5}$/, '≥ 1'))
    .action(async (paths, options) =>
      end(await (await import('./convert.js')).convert(paths, all(options), terminal, messages)),
    )
  inputOptions(command('check').argument('<INPUT>', help.input)).action(async (path, options) =>
    end(await (await import('./check.js')).check(path, all(options), terminal, messages)),
  )
  inputOptions(command('show').argument('<INPUT>', help.input))
    .addOption(make.count('--depth <levels>', help.depth, /^[1-9]\d?$/, '1 … 99'))
    .action(async (path, options) =>
      end(await (await import('./show.js')).show(path, all(options), terminal, messages)),
    )
  command('tasks')
    .argument('<INPUTS...>', help.inputs)
    .option('--agency <name>', help.tasksAgency)
    .addOption(make.date('--from <date>', help.tasksFrom))
    .addOption(make.dateOrFormat('--to <date|format>', help.tasksTo))
    .addOption(make.date('--as-of <date>', help.tasksAsOf))
    .addOption(make.roles('--role <roles>', help.role))
    .option('--dated-only', help.datedOnly)
    .option('-o, --output <file>', help.outputFile)
    .action(async (paths, options) =>
      end(await (await import('./tasks.js')).tasks(paths, all(options), terminal, messages)),
    )
  command('graph')
    .argument('<INPUTS...>', help.inputs)
    .option('-o, --output <file>', help.outputFile)
    .addOption(make.choice('--to <format>', help.graphTo, ['json', 'mermaid', 'dot', 'gexf']))
    .option('--focus <number>', help.focus)
    .addOption(make.count('--depth <relations>', help.graphDepth, /^\d{1,2}$/, '0 … 99'))
    .action(async (paths, options) =>
      end(await (await import('./graph.js')).graph(paths, all(options), terminal, messages)),
    )
  command('trace')
    .argument('<UPPER>', help.upper)
    .argument('<LOWER>', help.lower)
    .option('-o, --output <file>', help.outputFile)
    .addOption(make.choice('--to <format>', help.traceTo, ['md', 'json', 'xlsx']))
    .action(async (upper, lower, options) =>
      end(await (await import('./trace.js')).trace([upper, lower], all(options), terminal, messages)),
    )
  command('completion')
    .argument('[SHELL]', help.shell)
    .action(async (shell) => {
      const known = SHELLS.find((name) => name === shell)
      if (shell === undefined) throw new CommandError(exitCodes.usage, errors.missingShell(SHELLS.join(', ')))
      if (!known) throw new CommandError(exitCodes.usage, errors.badValue('SHELL', shell, SHELLS.join(', ')))
      const { completionOf } = await import('./completion/completion.js')
      terminal.stdout.write(completionOf(program, known))
    })
  return program
}

function rootOf(messages: Messages, terminal: Terminal): Command {
  const { help, errors } = messages
  const placeOf = (word: string): string => help.places[word as keyof typeof help.places] ?? word
  return new Command('kehoach')
    .description(help.program)
    .version(version, '-V, --version', help.version)
    .option('--lang <vi|en>', help.lang, (value) => {
      if (isLanguage(value)) return value
      throw new CommandError(exitCodes.usage, errors.badValue('--lang', value, 'vi, en'))
    })
    .option('-q, --quiet', help.quiet)
    .option('-v, --verbose', help.verbose)
    .helpOption('-h, --help', help.help)
    .helpCommand(false)
    .addHelpText('after', () => {
      const exitCodeLines = wrap(help.exitCodes, widthOf(terminal.stdout))
      return `\n${[...exampleLines('kehoach', messages), '', ...exitCodeLines].join('\n')}`
    })
    .exitOverride()
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => help.titles[title as keyof typeof help.titles] ?? title,
      styleOptionText: placeOf,
      styleSubcommandText: placeOf,
    })
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
      outputError: () => undefined,
      getOutHelpWidth: () => widthOf(terminal.stdout),
      getErrHelpWidth: () => widthOf(terminal.stderr),
    })
}

/** Command lines that can be copied, each below what it is for. */
function exampleLines(name: CommandName | 'kehoach', { help, examples }: Messages): string[] {
  return [help.examples, ...examples[name].flatMap(([purpose, line]) => [`  ${purpose}:`, `    $ kehoach ${line}`])]
}
