/** The command line as a function: arguments in, text to the terminal, exit code out. */
import { Command, CommanderError } from 'commander'
import { version } from '../../package.json'
import { TABLE_KINDS } from '../write/columns.js'
import { OUTPUT_FORMATS } from '../write/formats.js'
import { wrap } from './columns.js'
import { CommandError, type ExitCode, exitCodes } from './exit.js'
import { chooseLanguage, isLanguage, languages } from './language.js'
import type { Messages } from './messages/messages.js'
import { painter, type Terminal, widthOf } from './terminal.js'
import { usageSentence } from './usage.js'

const formatNames = Object.keys(OUTPUT_FORMATS)
const outputFormat = new RegExp(`^(?:${formatNames.join('|')})$`)
const tableKind = new RegExp(`^(?:${TABLE_KINDS.join('|')})$`)

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
    return report(error, messages, terminal)
  }
}

function report(error: unknown, messages: Messages, terminal: Terminal): ExitCode {
  const paint = painter(terminal.stderr, terminal.env)
  const say = (sentence: string) =>
    terminal.stderr.write(`${paint('bold', 'kehoach:')} ${paint('red', `${messages.errors.label}:`)} ${sentence}\n`)
  if (error instanceof CommandError) {
    say(error.message)
    return error.exitCode
  }
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitCodes.fine
    say(usageSentence(error, messages))
    return exitCodes.usage
  }
  say(messages.errors.internal(error instanceof Error ? (error.stack ?? error.message) : String(error)))
  return exitCodes.internal
}

function buildProgram(messages: Messages, terminal: Terminal, end: (code: ExitCode) => void): Command {
  const { help, errors } = messages
  const count = (option: string) => (value: string) => Number(allowed(option, /^[1-9]\d{0,5}$/, '1 …')(value))
  const allowed =
    (option: string, pattern: RegExp, said: string) =>
    (value: string): string => {
      if (pattern.test(value)) return value
      throw new CommandError(exitCodes.usage, errors.badValue(option, value, said))
    }
  const program = new Command('kehoach')
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
    .addHelpText('after', `\n${wrap(help.exitCodes, widthOf(terminal.stdout)).join('\n')}`)
    .exitOverride()
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => help.titles[title as keyof typeof help.titles] ?? title,
    })
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
      outputError: () => undefined,
      getOutHelpWidth: () => widthOf(terminal.stdout),
      getErrHelpWidth: () => widthOf(terminal.stderr),
    })

  const command = (name: string, description: string, many = false): Command =>
    program
      .command(name)
      .description(description)
      .argument(many ? '<INPUT...>' : '<INPUT>', many ? help.inputs : help.input)
      .option(
        '--format <format>',
        help.format,
        allowed('--format', /^(?:text|markdown|html|docx|doc|rtf|pdf)$/, 'text, markdown, html, docx, doc, rtf, pdf'),
      )
      .option('--number <number>', help.number)
      .option(
        '--date <date>',
        help.date,
        allowed('--date', /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'YYYY-MM-DD, YYYY-MM, YYYY'),
      )
      .option('--issuer <name>', help.issuer)
      .option(
        '--as-of <date>',
        help.asOf,
        allowed('--as-of', /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, 'YYYY-MM-DD, YYYY-MM, YYYY'),
      )
      .option('--pages <from-to>', help.pages, (value) =>
        pageRange(allowed('--pages', /^[1-9]\d{0,5}(?:-(?:[1-9]\d{0,5})?)?$/, '3, 1-20, 5-')(value)),
      )
      .option('--password <password>', help.password)
      .option('--ocr <auto|off>', help.ocr, allowed('--ocr', /^(?:auto|off)$/, 'auto, off'))
      .option(
        '--ocr-language <language>',
        help.ocrLanguage,
        allowed('--ocr-language', /^[A-Za-z_]{2,32}(?:\+[A-Za-z_]{2,32})*$/, 'vie, vie+eng'),
      )

  // Each command is loaded only when it is called.
  command('convert', help.convert, true)
    .option('-o, --output <file>', help.output)
    .option('--to <format>', help.to, allowed('--to', outputFormat, formatNames.join(', ')))
    .option('--agency <name>', help.agency)
    .option('--max-chars <n>', help.maxChars, (value) => Number(allowed('--max-chars', /^[1-9]\d{0,8}$/, '1 …')(value)))
    .option('--overlap <n>', help.overlap, (value) => Number(allowed('--overlap', /^\d{1,9}$/, '0 …')(value)))
    .option('--kind <kind>', help.kind, allowed('--kind', tableKind, TABLE_KINDS.join(', ')))
    .option('--compact', help.compact)
    .option('-j, --jobs <n>', help.jobs, (value) => Number(allowed('--jobs', /^[1-9]\d?$/, '1 … 99')(value)))
    .option('--force', help.force)
    .option('--watch', help.watch)
    .option('--timeout <seconds>', help.timeout, count('--timeout'))
    .option('--memory <MiB>', help.memory, count('--memory'))
    .action(async (paths, options) =>
      end(await (await import('./convert.js')).convert(paths, { ...options, ...program.opts() }, terminal, messages)),
    )
  command('check', help.check).action(async (path, options) =>
    end(await (await import('./check.js')).check(path, options, terminal, messages)),
  )
  command('show', help.show)
    .option('--depth <levels>', help.depth, (value) => Number(allowed('--depth', /^[1-9]\d?$/, '1 … 99')(value)))
    .action(async (path, options) => end(await (await import('./show.js')).show(path, options, terminal, messages)))
  program
    .command('graph')
    .description(help.graph)
    .argument('<INPUTS...>', help.inputs)
    .option('-o, --output <file>', help.output)
    .option('--to <format>', help.graphTo, allowed('--to', /^(?:json|mermaid|dot|gexf)$/, 'json, mermaid, dot, gexf'))
    .option('--focus <number>', help.focus)
    .option('--depth <relations>', help.graphDepth, (value) => Number(allowed('--depth', /^\d{1,2}$/, '0 … 99')(value)))
    .action(async (paths, options) => end(await (await import('./graph.js')).graph(paths, options, terminal, messages)))
  program
    .command('trace')
    .description(help.trace)
    .argument('<UPPER>', help.upper)
    .argument('<LOWER>', help.lower)
    .option('-o, --output <file>', help.output)
    .option('--to <format>', help.traceTo, allowed('--to', /^(?:md|json|xlsx)$/, 'md, json, xlsx'))
    .action(async (upper, lower, options) =>
      end(await (await import('./trace.js')).trace([upper, lower], options, terminal, messages)),
    )
  return program
}

/** `3` is one page, `1-20` twenty, `5-` all from the fifth on. */
function pageRange(value: string): { from: number; to: number } {
  const [from = '', to = from] = value.split('-')
  return { from: Number(from), to: to === '' ? Number.POSITIVE_INFINITY : Number(to) }
}
