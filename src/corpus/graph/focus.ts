/** The part of a graph around one document. */
import type { DocumentGraph, DocumentNode } from './model.js'

/** The documents that a number or an id means; several where one number stands for several documents. */
export function documentsNamed(graph: DocumentGraph, name: string): DocumentNode[] {
  const exact = graph.nodes.filter(({ id }) => id === name)
  return exact.length > 0 ? exact : graph.nodes.filter(({ number }) => number === name)
}

/** The documents that lie at most `depth` relations, in either direction, from those with an id. */
export function focusOn(graph: DocumentGraph, ids: readonly string[], depth: number): DocumentGraph {
  const neighbours = new Map<string, string[]>()
  const join = (one: string, other: string): void => {
    const known = neighbours.get(one)
    if (known) known.push(other)
    else neighbours.set(one, [other])
  }
  for (const { from, to } of graph.edges) {
    join(from, to)
    join(to, from)
  }
  const reached = new Set(ids)
  let edge = [...reached]
  for (let step = 0; step < depth && edge.length > 0; step++) {
    edge = edge.flatMap((id) => neighbours.get(id) ?? []).filter((id) => !reached.has(id))
    for (const id of edge) reached.add(id)
  }
  return {
    nodes: graph.nodes.filter(({ id }) => reached.has(id)),
    edges: graph.edges.filter(({ from, to }) => reached.has(from) && reached.has(to)),
    conflicts: graph.conflicts.filter((conflict) =>
      conflict.kind === 'dates'
        ? reached.has(conflict.document)
        : conflict.kind === 'later'
          ? reached.has(conflict.from) && reached.has(conflict.to)
          : conflict.documents.some((id) => reached.has(id)),
    ),
  }
}
