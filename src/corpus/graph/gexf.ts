/** A graph of documents as GEXF 1.3 (gexf.net), for Gephi and other programs that explore networks. */
import type { DocumentGraph } from './model.js'
import { nameOf } from './names.js'

const ATTRIBUTES = ['type', 'date', 'issuer', 'title', 'inCorpus'] as const

/** The graph in GEXF; an edge weighs as much as it has evidence. */
export function toGexf(graph: DocumentGraph): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    '  <graph mode="static" defaultedgetype="directed">',
    '    <attributes class="node">',
    ...ATTRIBUTES.map(
      (name) => `      <attribute id="${name}" title="${name}" type="${name === 'inCorpus' ? 'boolean' : 'string'}"/>`,
    ),
    '    </attributes>',
    '    <nodes>',
  ]
  for (const node of graph.nodes) {
    lines.push(`      <node id="${escaped(node.id)}" label="${escaped(nameOf(node))}">`)
    lines.push('        <attvalues>')
    for (const name of ATTRIBUTES) {
      const value = node[name]
      if (value !== null) lines.push(`          <attvalue for="${name}" value="${escaped(String(value))}"/>`)
    }
    lines.push('        </attvalues>', '      </node>')
  }
  lines.push('    </nodes>', '    <edges>')
  graph.edges.forEach(({ from, to, relation, evidence }, i) => {
    const ends = `source="${escaped(from)}" target="${escaped(to)}"`
    lines.push(`      <edge id="${i}" ${ends} label="${relation}" weight="${evidence.length}"/>`)
  })
  return `${[...lines, '    </edges>', '  </graph>', '</gexf>'].join('\n')}\n`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '').replace(/\s+/g, ' ')
}
