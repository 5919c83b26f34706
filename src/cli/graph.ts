/** `kehoach graph INPUT…`: which documents some plans cite and carry out, and what among them cannot be right. */
import { isTooMuchForMermaid, toDot, toMermaid } from '../corpus/graph/drawing.js'
import { documentsNamed, focusOn } from '../corpus/graph/focus.js'
import { toGexf } from '../corpus/graph/gexf.js'
import { buildGraph } from '../corpus/graph/graph.js'
import type { DocumentGraph } from '../corpus/graph/model.js'
import { fullNameOf } from '../corpus/graph/names.js'
import type { Plan } from '../plan.js'
import { eachPlan } from './corpus-input.js'
import { CommandError, type ExitCode, exitCodes } from './exit.js'
import type { InputOptions } from './input.js'
import type { Messages } from './messages/messages.js'
import { namedEndings, namedFormat } from './named-format.js'
import { checkOutput, writeWhole } from './output.js'
import { painter, type Terminal } from './terminal.js'

export interface GraphOptions extends InputOptions {
  /** Default: what the name of the output asks for, else JSON. */
  to?: GraphFormat
  output?: string
  /** Number of a document. */
  focus?: string
  depth?: number
}

const FORMATS = {
  json: (graph: DocumentGraph) => `${JSON.stringify(graph, null, 2)}\n`,
  mermaid: toMermaid,
  dot: toDot,
  gexf: toGexf,
} as const

export type GraphFormat = keyof typeof FORMATS

const ENDINGS: Readonly<Record<string, GraphFormat>> = {
  json: 'json',
  mmd: 'mermaid',
  mermaid: 'mermaid',
  dot: 'dot',
  gv: 'dot',
  gexf: 'gexf',
}

const DEFAULT_DEPTH = 2

export async function graph(
  paths: readonly string[],
  options: GraphOptions,
  terminal: Terminal,
  messages: Messages,
): Promise<ExitCode> {
  const endings = options.to === undefined ? namedEndings(ENDINGS) : null
  await checkOutput({ output: options.output, inputs: paths, endings }, messages)
  const plans: Plan[] = []
  let code: ExitCode = exitCodes.fine
  const lost = () => {
    code = exitCodes.input
  }
  for await (const plan of eachPlan(paths, options, terminal, messages, lost)) plans.push(plan)
  const whole = buildGraph(plans)
  const shown = options.focus === undefined ? whole : focused(whole, options.focus, options.depth, messages)
  const paint = painter(terminal.stderr, terminal.env)
  const nodes = new Map(whole.nodes.map((node) => [node.id, node]))
  const named = (id: string) => {
    const node = nodes.get(id)
    return { name: node ? fullNameOf(node) : id, date: node?.date ?? '' }
  }
  const format = options.to ?? namedFormat(options.output, ENDINGS) ?? 'json'
  const content = FORMATS[format](shown)
  const warnings = shown.conflicts.map((conflict) => messages.graph.conflict(conflict, named))
  if (format === 'mermaid' && isTooMuchForMermaid(content)) warnings.push(messages.graph.tooMuchForMermaid)
  for (const warning of options.quiet ? [] : warnings) {
    terminal.stderr.write(`${paint('yellow', `${messages.severities.warning}:`)} ${warning}\n`)
  }
  if (options.output === undefined || options.output === '-') terminal.stdout.write(content)
  else await writeWhole(options.output, content, messages)
  return code
}

function focused(whole: DocumentGraph, name: string, depth = DEFAULT_DEPTH, messages: Messages): DocumentGraph {
  const found = documentsNamed(whole, name)
  if (found.length === 0) throw new CommandError(exitCodes.usage, messages.graph.unknownDocument(name))
  return focusOn(
    whole,
    found.map(({ id }) => id),
    depth,
  )
}
