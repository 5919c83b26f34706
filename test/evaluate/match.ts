/** Pairs the gold's objects of one kind with the plan's and counts. */
import { at, type Entry } from './fold.js'
import type { Kind } from './kinds.js'

export interface KindReport {
  gold: number
  right: number
  extra: number
  precision: number
  recall: number
  f1: number
  /** Share of the right objects whose field is right too. */
  fields: Record<string, number>
}

/** What is to be looked at: objects not found, objects too many, fields that differ. */
export interface Misses {
  missed: unknown[]
  wrong: unknown[]
  fields: string[]
}

/** Of several that fit, the one that agrees in most fields; the first of equals. */
function bestFit(kind: Kind, gold: Entry, candidates: Iterable<Entry>): Entry | undefined {
  let best: Entry | undefined
  let most = -1
  for (const candidate of candidates) {
    if (!kind.right(gold, candidate)) continue
    const agreeing = Object.values(kind.fields).filter((agree) => agree(gold, candidate)).length
    if (agreeing > most) {
      best = candidate
      most = agreeing
    }
  }
  return best
}

export function matchKind(kind: Kind): { report: KindReport; misses: Misses } {
  const left = new Set(kind.plan)
  const misses: Misses = { missed: [], wrong: [], fields: [] }
  const agreeing = new Map(Object.keys(kind.fields).map((field) => [field, 0]))
  const required = kind.gold.filter((entry) => !kind.optional(entry))
  let right = 0

  // The optional ones choose last, from what the required ones leave.
  for (const gold of [...required, ...kind.gold.filter(kind.optional)]) {
    const found = bestFit(kind, gold, left)
    if (found) left.delete(found)
    if (kind.optional(gold)) continue
    if (!found) {
      misses.missed.push(gold.id ?? `${gold.rule} ${gold.sectionId}`)
      continue
    }
    right++
    for (const [field, agree] of Object.entries(kind.fields)) {
      if (agree(gold, found)) agreeing.set(field, (agreeing.get(field) ?? 0) + 1)
      else misses.fields.push(difference(gold, found, field))
    }
  }
  misses.wrong = [...left].map((entry) => entry.id ?? entry.rule)

  const recall = share(right, required.length)
  const precision = kind.recallOnly ? 1 : share(right, right + left.size)
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0
  const fields = Object.fromEntries([...agreeing].map(([field, count]) => [field, share(count, right)]))
  return { report: { gold: required.length, right, extra: left.size, precision, recall, f1, fields }, misses }
}

function difference(gold: Entry, plan: Entry, field: string): string {
  const id = gold.id ?? gold.taskId
  return `${id}.${field}: gold ${JSON.stringify(at(gold, field))} plan ${JSON.stringify(at(plan, field))}`
}

/** A part of a whole; of nothing, all is right. */
function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 1
}
