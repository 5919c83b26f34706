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
  // laws follow one another under one name: which of them a name means, its date elsewhere does not tell
  const dates = new Map(nodes.map(({ id, number, date, inCorpus }) => [id, number || inCorpus ? date : null]))
  return edges.flatMap(({ from, to, relation, evidence }): Conflict[] => {
    const [own, other] = [dates.get(from), dates.get(to)]
    if (!own || !other || !BACKWARD.has(relation)) return []
    // dates of different precision are compared as far as both go
    const length = Math.min(own.length, other.length)
    return other.slice(0, length) > own.slice(0, length) ? [{ kind: 'later', from, to, relation, evidence }] : []
  })
}

/** More circles of one knot tell nothing new: there may be more than could ever be listed. */
const MOST_CIRCLES = 100

/**
 * Circles of `implements`, by their first document, which has the smallest id. Among documents that all lead to one
 * another each relation is in one circle at least, the shortest through it, up to 100 circles.
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
    .flatMap((knot) => circlesOf(knot, next))
    .map((documents) => ({ documents, key: documents.join('\n') }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ documents }): Conflict => ({ kind: 'cycle', documents }))
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

/** The shortest circle through each relation of a knot that no circle before it goes through. */
function circlesOf(knot: ReadonlySet<string>, next: ReadonlyMap<string, readonly string[]>): string[][] {
  const circles: string[][] = []
  const taken = new Set<string>()
  for (const from of [...knot].sort()) {
    for (const to of [...(next.get(from) ?? [])].sort()) {
      if (!knot.has(to) || taken.has(`${from}\n${to}`)) continue
      const circle = [from, ...shortestWay(to, from, knot, next)]
      for (const [i, id] of circle.entries()) taken.add(`${id}\n${circle[(i + 1) % circle.length]}`)
      circles.push(fromSmallest(circle))
      if (circles.length === MOST_CIRCLES) return circles
    }
  }
  return circles
}

/** From one document of a knot to another, without the last. */
function shortestWay(
  from: string,
  to: string,
  knot: ReadonlySet<string>,
  next: ReadonlyMap<string, readonly string[]>,
): string[] {
  const before = new Map<string, string | null>([[from, null]])
  for (const id of before.keys()) {
    for (const following of next.get(id) ?? []) {
      if (following === to) {
        const way = [id]
        for (let at = before.get(id); at; at = before.get(at)) way.unshift(at)
        return way
      }
      if (knot.has(following) && !before.has(following)) before.set(following, id)
    }
  }
  return []
}

function fromSmallest(circle: readonly string[]): string[] {
  const at = circle.reduce((least, id, i) => (id < (circle[least] ?? '') ? i : least), 0)
  return [...circle.slice(at), ...circle.slice(0, at)]
}
