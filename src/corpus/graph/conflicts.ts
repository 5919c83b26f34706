/** What cannot be right among documents: one with two dates, one that implements a later one, a cycle. */
import type { Conflict, DocumentEdge, DocumentNode, Evidence, Mention } from './model.js'

const BACKWARD = new Set<DocumentEdge['relation']>(['implements', 'based_on', 'amends', 'repeals'])

/** Finds the conflicts, by kind and then by document. */
export function findConflicts(
  nodes: readonly DocumentNode[],
  edges: readonly DocumentEdge[],
  placed: readonly { node: string; mentions: readonly Mention[] }[],
): Conflict[] {
  return [...dateConflicts(placed), ...laterTargets(nodes, edges), ...cycles(edges)]
}

function dateConflicts(placed: readonly { node: string; mentions: readonly Mention[] }[]): Conflict[] {
  const found: Extract<Conflict, { kind: 'dates' }>[] = []
  for (const { node, mentions } of placed) {
    const dates = new Map<string, Evidence[]>()
    for (const { date, evidence } of mentions) {
      if (!date) continue
      const known = dates.get(date) ?? []
      dates.set(date, evidence ? [...known, evidence] : known)
    }
    const written = [...dates].filter(
      ([date]) => ![...dates.keys()].some((other) => other !== date && other.startsWith(date)),
    )
    if (written.length < 2) continue
    found.push({
      kind: 'dates',
      document: node,
      dates: written.map(([date, evidence]) => ({ date, evidence })).sort((a, b) => (a.date < b.date ? -1 : 1)),
    })
  }
  return found.sort((a, b) => (a.document < b.document ? -1 : 1))
}

function laterTargets(nodes: readonly DocumentNode[], edges: readonly DocumentEdge[]): Conflict[] {
  const dates = new Map(nodes.map(({ id, date }) => [id, date]))
  return edges.flatMap(({ from, to, relation, evidence }): Conflict[] => {
    const [own, other] = [dates.get(from), dates.get(to)]
    if (!own || !other || !BACKWARD.has(relation)) return []
    // dates of different precision are compared as far as both go
    const length = Math.min(own.length, other.length)
    return other.slice(0, length) > own.slice(0, length) ? [{ kind: 'later', from, to, relation, evidence }] : []
  })
}

/** Circles of `implements`, each once, from its smallest id on. */
function cycles(edges: readonly DocumentEdge[]): Conflict[] {
  const next = new Map<string, string[]>()
  for (const { from, to, relation } of edges) {
    if (relation === 'implements') next.set(from, [...(next.get(from) ?? []), to])
  }
  const found = new Map<string, string[]>()
  const done = new Set<string>()
  for (const start of next.keys()) {
    if (done.has(start)) continue
    // a walk without recursion: chains of documents may be long
    const path: string[] = []
    const onPath = new Map<string, number>()
    const stack: { id: string; at: number }[] = [{ id: start, at: 0 }]
    while (stack.length > 0) {
      const top = stack[stack.length - 1]
      if (!top) break
      if (top.at === 0) {
        onPath.set(top.id, path.length)
        path.push(top.id)
      }
      const to = next.get(top.id)?.[top.at++]
      if (to === undefined) {
        stack.pop()
        path.pop()
        onPath.delete(top.id)
        done.add(top.id)
        continue
      }
      const from = onPath.get(to)
      if (from !== undefined) {
        const circle = rotated(path.slice(from))
        found.set(circle.join('\t'), circle)
      } else if (!done.has(to)) stack.push({ id: to, at: 0 })
    }
  }
  return [...found.values()].map((documents) => ({ kind: 'cycle', documents }))
}

function rotated(circle: readonly string[]): string[] {
  const least = circle.reduce((best, id, i) => (id < (circle[best] ?? '') ? i : best), 0)
  return [...circle.slice(least), ...circle.slice(0, least)]
}
