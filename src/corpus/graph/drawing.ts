/** Graphs of documents as text that programs draw: Mermaid flowcharts and Graphviz DOT. */
import { cutEnd } from '../../text/edges.js'
import type { DocumentEdge, DocumentGraph, DocumentNode } from './model.js'
import { nameOf } from './names.js'

/** Characters of a title, and of a line of it where what draws breaks none by itself. */
const LABEL = 60
const LINE = 30

/** What Mermaid draws where the page that it stands in allows no more (`maxEdges`, `maxTextSize`). */
const MERMAID_EDGES = 500
const MERMAID_CHARACTERS = 50_000

/** Whether a chart that `toMermaid` wrote is more than Mermaid draws by itself. */
export function isTooMuchForMermaid(chart: string): boolean {
  return chart.length > MERMAID_CHARACTERS || (chart.match(/ -->\|/g)?.length ?? 0) > MERMAID_EDGES
}

/** What a node shows: its number or name, its date, the beginning of its title. */
function labelOf(node: DocumentNode): string[] {
  const { number, date, title } = node
  const lines = [beginningOf(nameOf(node))]
  if (date) lines.push(date)
  if (number && title) lines.push(beginningOf(title))
  return lines
}

function beginningOf(words: string): string {
  const title = words.replace(/\s+/g, ' ').trim()
  if (title.length <= LABEL) return title
  const space = title.lastIndexOf(' ', LABEL - 1)
  return `${cutEnd(title.slice(0, space > 0 ? space : LABEL - 1), ' ,;:–-')}…`
}

function brokenAtSpaces(text: string): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < LINE) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** What carries a document out also cites it: that is no line of its own. */
function drawnEdges({ edges }: DocumentGraph): DocumentEdge[] {
  const related = new Set(edges.flatMap(({ from, to, relation }) => (relation === 'cites' ? [] : [`${from}\n${to}`])))
  return edges.filter(({ from, to, relation }) => relation !== 'cites' || !related.has(`${from}\n${to}`))
}

/** A Mermaid flowchart; an arrow goes from a document to the one that it implements, amends or cites. */
export function toMermaid(graph: DocumentGraph): string {
  const names = new Map(graph.nodes.map(({ id }, i) => [id, `d${i}`]))
  // Mermaid reads entities, by number, with `#` instead of `&`
  const escaped = (text: string): string =>
    text.replace(/["#&;<>`\\[\]{}|()]/g, (character) => `#${character.codePointAt(0)};`)
  const lines = ['flowchart BT']
  for (const node of graph.nodes) {
    const label = labelOf(node).map(escaped).join('<br/>')
    lines.push(`  ${names.get(node.id)}["${label}"]${node.inCorpus ? ':::corpus' : ''}`)
  }
  for (const { from, to, relation } of drawnEdges(graph)) {
    lines.push(`  ${names.get(from)} -->|${relation.replaceAll('_', ' ')}| ${names.get(to)}`)
  }
  lines.push('  classDef corpus font-weight:bold,stroke-width:3px')
  return `${lines.join('\n')}\n`
}

/** A directed graph in the DOT language of Graphviz. */
export function toDot(graph: DocumentGraph): string {
  const quoted = (text: string): string => `"${text.replace(/[\\"]/g, (character) => `\\${character}`)}"`
  const lines = ['digraph documents {', '  rankdir=BT', '  node [shape=box, fontname="sans-serif"]']
  for (const node of graph.nodes) {
    const label = labelOf(node)
      .flatMap(brokenAtSpaces)
      .map((line) => line.replace(/[\\"]/g, (character) => `\\${character}`))
      .join('\\n')
    lines.push(`  ${quoted(node.id)} [label="${label}"${node.inCorpus ? ', style=bold' : ''}]`)
  }
  for (const { from, to, relation, evidence } of drawnEdges(graph)) {
    lines.push(`  ${quoted(from)} -> ${quoted(to)} [label=${quoted(relation)}, weight=${evidence.length}]`)
  }
  return `${[...lines, '}'].join('\n')}\n`
}
