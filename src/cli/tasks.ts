/** `kehoach tasks INPUT…`: who must do what across plans, by body and date. */
import type { TaskRole } from '../corpus/tasks/roles.js'
import { type AgencyTask, TaskCollector, type TasksOptions } from '../corpus/tasks/tasks.js'
import type { Plan } from '../plan.js'
import { eachPlan } from './corpus-input.js'
import { CommandError, type ExitCode, exitCodes } from './exit.js'
import type { InputOptions } from './input.js'
import type { Messages } from './messages/messages.js'
import { namedEndings, namedFormat } from './named-format.js'
import { checkOutput, writeWhole } from './output.js'
import type { TaskFormat } from './tasks-formats.js'
import { taskTable } from './tasks-table.js'
import { painter, type Terminal, widthOf } from './terminal.js'

export interface TasksCommandOptions extends InputOptions {
  agency?: string
  from?: string
  /** The end of the time, and the format of the output: each may be given by `--to`. */
  to?: { date?: string; format?: TaskFormat }
  role?: TaskRole[]
  datedOnly?: boolean
  output?: string
}

const ENDINGS: Readonly<Record<string, TaskFormat>> = { xlsx: 'xlsx', csv: 'csv', json: 'json', txt: 'table' }

export async function tasks(
  paths: readonly string[],
  options: TasksCommandOptions,
  terminal: Terminal,
  messages: Messages,
): Promise<ExitCode> {
  const output = options.output === '-' ? undefined : options.output
  const format = options.to?.format ?? namedFormat(output, ENDINGS) ?? 'table'
  if (format === 'xlsx' && output === undefined && terminal.stdout.isTTY) {
    throw new CommandError(exitCodes.usage, messages.errors.needsOutput(format, false))
  }
  const endings = options.to?.format === undefined ? namedEndings(ENDINGS) : null
  await checkOutput({ output, inputs: paths, endings }, messages)
  refuseReversed(options, messages)
  let code: ExitCode = exitCodes.fine
  const lost = () => {
    code = exitCodes.input
  }
  const rows = await collect(eachPlan(paths, options, terminal, messages, lost), options, terminal, messages)
  const content = await contentOf(rows, format, output === undefined, options, terminal, messages)
  if (output !== undefined) await writeWhole(output, content, messages)
  else terminal.stdout.write(content)
  return code
}

/** A time that ends before it begins holds nothing. */
function refuseReversed({ from, to }: TasksCommandOptions, { errors }: Messages): void {
  const end = to?.date
  // `2024` goes on to the end of `2024-06`, so both are compared as far as the shorter one says
  if (from === undefined || end === undefined || from.slice(0, end.length) <= end) return
  throw new CommandError(exitCodes.usage, errors.badValue('--to', end, `≥ ${from}`))
}

async function collect(
  plans: AsyncIterable<Plan>,
  options: TasksCommandOptions,
  terminal: Terminal,
  messages: Messages,
): Promise<AgencyTask[]> {
  const collector = new TaskCollector(tasksOptionsOf(options))
  for await (const plan of plans) collector.add(plan)
  if (!collector.known && options.agency !== undefined) {
    throw new CommandError(exitCodes.usage, messages.tasks.unknownAgency(options.agency, options.asOf === undefined))
  }
  const rows = collector.sorted()
  if (rows.length === 0 && !options.quiet) terminal.stderr.write(`${messages.tasks.none}\n`)
  return rows
}

function tasksOptionsOf({ agency, from, to, asOf, role, datedOnly }: TasksCommandOptions): TasksOptions {
  const given = { agency, from, to: to?.date, asOf, roles: role, undated: !datedOnly }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}

async function contentOf(
  rows: readonly AgencyTask[],
  format: TaskFormat,
  shown: boolean,
  options: TasksCommandOptions,
  terminal: Terminal,
  messages: Messages,
): Promise<string | Uint8Array> {
  if (format === 'json') return `${JSON.stringify(rows, null, 2)}\n`
  if (format === 'table') {
    const width = shown ? widthOf(terminal.stdout) : 120
    const paint = shown ? painter(terminal.stdout, terminal.env) : (_: unknown, text: string) => text
    const lines = taskTable(rows, { width, paint, messages, whole: options.verbose ?? false })
    return lines.map((line) => `${line}\n`).join('')
  }
  const workbook = await import('./tasks-workbook.js')
  if (format === 'xlsx') return workbook.taskWorkbook(rows, options, messages)
  return (await import('../write/csv-lines.js')).csvLines(...workbook.taskCells(rows, messages))
}
