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

/**
 * Circles of `implements`, from the smallest id on: of documents that all lead to one another the shortest circle
 * through the first of them, since there may be more circles than could ever be listed.
 */
function cycles(edges: readonly DocumentEdge[]): Conflict[] {
  const next = new Map<string, string[]>()
  for (const { from, to, relation } of edges) {
    if (relation !== 'implements') continue
    const known = next.get(from)
    if (known) known.push(to)
    else next.set(from, [to])
  }
  return knots(next)
    .map((knot): Conflict => ({ kind: 'cycle', documents: shortestCircle(knot, next) }))
    .sort((a, b) =>
      a.kind === 'cycle' && b.kind === 'cycle' && (a.documents[0] ?? '') < (b.documents[0] ?? '') ? -1 : 1,
    )
}

/** The sets of two or more documents that all lead to one another (Tarjan), without recursion: chains may be long. */
function knots(next: ReadonlyMap<string, readonly string[]>): Set<string>[] {
  const found: Set<string>[] = []
  const order = new Map<string, number>()
  const low = new Map<string, number>()
  const waiting: string[] = []
  const isWaiting = new Set<string>()
  const lower = (id: string, value: number) => low.set(id, Math.min(low.get(id) ?? value, value))
  for (const start of next.keys()) {
    const stack: { id: string; at: number }[] = order.has(start) ? [] : [{ id: start, at: 0 }]
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const { id } = top
      if (top.at === 0) {
        order.set(id, order.size)
        lower(id, order.size - 1)
        waiting.push(id)
        isWaiting.add(id)
      }
      const to = next.get(id)?.[top.at++]
      if (to !== undefined) {
        if (!order.has(to)) stack.push({ id: to, at: 0 })
        else if (isWaiting.has(to)) lower(id, order.get(to) ?? 0)
        continue
      }
      stack.pop()
      const above = stack.at(-1)
      if (above) lower(above.id, low.get(id) ?? 0)
      if (low.get(id) !== order.get(id)) continue
      const knot = new Set(waiting.splice(waiting.lastIndexOf(id)))
      for (const each of knot) isWaiting.delete(each)
      if (knot.size > 1) found.push(knot)
    }
  }
  return found
}

function shortestCircle(knot: ReadonlySet<string>, next: ReadonlyMap<string, readonly string[]>): string[] {
  const [start = ''] = [...knot].sort()
  const before = new Map<string, string>()
  const queue = [start]
  for (const id of queue) {
    for (const to of next.get(id) ?? []) {
      if (to === start) {
        const circle = [id]
        for (let at = before.get(id); at !== undefined; at = before.get(at)) circle.unshift(at)
        return circle
      }
      if (!knot.has(to) || before.has(to)) continue
      before.set(to, id)
      queue.push(to)
    }
  }
  return [start]
}
