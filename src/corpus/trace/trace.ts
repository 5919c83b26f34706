/** How an upper plan is carried out in a lower one: item by item, with the score and both texts. */
import { assignPairs } from '../../facts/same-tasks/pairing.js'
import type { Plan } from '../../plan.js'
import { wordsOf } from '../../text/words.js'
import { type TraceItem, traceItems } from './items.js'
import { type Candidate, candidates, type Text, textsOf, weigh } from './likeness.js'

/**
 * What became of an item of the upper plan: `verbatim` word for word, `reworded`, `numbers-changed` the same words with
 * other figures, `split` into several items, `merged` with others into one, `not-found`.
 */
export type Outcome = 'verbatim' | 'reworded' | 'numbers-changed' | 'split' | 'merged' | 'not-found'

/** An item of the lower plan that carries one out. */
export interface TraceLink {
  /** The item of the lower plan. */
  item: TraceItem
  /** 0 to 1: how alike the two texts are. */
  score: number
}

/** What becomes of an item of the upper plan. */
export interface TraceEntry {
  /** The item of the upper plan. */
  upper: TraceItem
  /** What becomes of it. */
  outcome: Outcome
  /** What carries it out, the best first; empty for `not-found`. */
  lower: TraceLink[]
}

/** How a lower plan carries out an upper one. */
export interface CascadeTrace {
  /** What becomes of each item of the upper plan, in its order. */
  entries: TraceEntry[]
  /** Items of the lower plan that carry out none of the upper. */
  added: TraceItem[]
}

/**
 * From this likeness on the best counterpart of an item carries it out: in the body of related plans, and as a row of
 * an annex or in the body of others.
 */
const BEST = 0.18
const BEST_ROW = 0.3
/** Fewer of the best pairs as alike as rows must be: the plans have little to do with each other. */
const RELATED = 0.5
/**
 * A further counterpart must share words that the others do not: pairs of this weight together (of about so many words
 * in a row that no other item has), and this part of the smaller text.
 */
const NEW_WEIGHT = 5
const NEW_PART = 0.12
/** Of a short text less words are enough where they are a good part of it: one action of many that the upper names. */
const SHORT_WEIGHT = 3
const SHORT_PART = 0.25
const OTHER_UNIT = 0.6
const VERBATIM = 0.97
const SAME_WORDS = 0.9

/**
 * Traces an upper plan into a lower one. Objectives are compared with objectives, indicators with indicators, tasks
 * with tasks. The best counterparts are a one-to-one assignment with the greatest sum of likeness; further ones are
 * added where they hold a part of the text that the best one lacks. Deterministic.
 */
export function traceCascade(upper: Plan, lower: Plan): CascadeTrace {
  if (!upper?.objectives || !lower?.objectives)
    throw new TypeError('Cannot trace without two plans: pass what `parsePlan` gives as `upper` and `lower`')
  const [above, below] = [traceItems(upper), traceItems(lower)]
  const entries: TraceEntry[] = []
  const used = new Set<TraceItem>()
  for (const kind of ['objective', 'indicator', 'task'] as const) {
    const [ups, downs] = [above, below].map((items) => items.filter((item) => item.kind === kind)) as [
      TraceItem[],
      TraceItem[],
    ]
    for (const entry of traceKind(ups, downs)) {
      entries.push(entry)
      for (const { item } of entry.lower) used.add(item)
    }
  }
  return { entries, added: below.filter((item) => !used.has(item)) }
}

function traceKind(upper: readonly TraceItem[], lower: readonly TraceItem[]): TraceEntry[] {
  const [ups, downs] = [textsOf(upper), textsOf(lower)]
  const weightOf = weigh([...ups, ...downs])
  const found = candidates(ups, downs, weightOf).filter((candidate) =>
    measureAlike(upper[candidate.upper], lower[candidate.lower], candidate),
  )
  // a row of an annex says who does what a task of the body says: the one does not stand in the way of the other
  const inAnnex = ({ lower: k }: Candidate): boolean => lower[k]?.annex ?? false
  const chosen = [false, true].flatMap((annex) =>
    choose(
      found.filter((candidate) => inAnnex(candidate) === annex),
      annex ? BEST_ROW : BEST,
      ups,
      downs,
      weightOf,
    ),
  )
  const sharers = new Map<number, number>()
  for (const { lower: k } of chosen) sharers.set(k, (sharers.get(k) ?? 0) + 1)
  return upper.map((item, i) => {
    const links = chosen.filter((candidate) => candidate.upper === i).sort(bestFirst)
    const body = links.filter((candidate) => !inAnnex(candidate))
    return {
      upper: item,
      outcome: outcomeOf(item, body.length > 0 ? body : links, lower, sharers),
      lower: links.flatMap(({ lower: k, score }) => (lower[k] ? [{ item: lower[k], score }] : [])),
    }
  })
}

/** A quantity in another unit is another quantity, unless nearly all else is the same. */
function measureAlike(a: TraceItem | undefined, b: TraceItem | undefined, { score }: Candidate): boolean {
  if (!a?.value || !b?.value) return true
  return a.value.unit === b.value.unit || score >= OTHER_UNIT
}

/** The best counterparts, one to one, and further ones that share what these do not. */
function choose(
  found: readonly Candidate[],
  least: number,
  ups: readonly Text[],
  downs: readonly Text[],
  weightOf: (pair: string) => number,
): Candidate[] {
  const byPair = new Map(found.map((candidate) => [keyOf(candidate.upper, candidate.lower), candidate]))
  const bestFrom = (likeness: number): Candidate[] =>
    assignPairs(
      found
        .filter(({ score }) => score >= likeness)
        .map(({ upper: left, lower: right, score }) => ({ left, right, score })),
    ).flatMap(({ left, right }) => byPair.get(keyOf(left, right)) ?? [])
  const likely = bestFrom(least)
  const isRelated = likely.filter(({ score }) => score >= BEST_ROW).length >= RELATED * likely.length
  const best = isRelated ? likely : bestFrom(BEST_ROW)
  const further = isRelated ? found : found.filter(({ score }) => score >= BEST_ROW)
  const chosen = new Set(best)
  const [ofUpper, ofLower] = [held(best, 'upper'), held(best, 'lower')]
  for (const candidate of [...further].sort(bestFirst)) {
    if (chosen.has(candidate)) continue
    const [above, below] = [ofUpper.get(candidate.upper), ofLower.get(candidate.lower)]
    let fresh = 0
    for (const pair of candidate.shared) if (!above?.has(pair) && !below?.has(pair)) fresh += weightOf(pair)
    const smaller = Math.min(ups[candidate.upper]?.weight ?? 0, downs[candidate.lower]?.weight ?? 0)
    const isPartOfOne = fresh >= SHORT_WEIGHT && fresh >= SHORT_PART * smaller
    if (!isPartOfOne && (fresh < NEW_WEIGHT || fresh < NEW_PART * smaller)) continue
    chosen.add(candidate)
    hold(ofUpper, candidate.upper, candidate.shared)
    hold(ofLower, candidate.lower, candidate.shared)
  }
  return [...chosen]
}

function outcomeOf(
  item: TraceItem,
  links: readonly Candidate[],
  lower: readonly TraceItem[],
  sharers: ReadonlyMap<number, number>,
): Outcome {
  const [first] = links
  const other = first && lower[first.lower]
  if (!first || !other) return 'not-found'
  if (links.length > 1) return 'split'
  if ((sharers.get(first.lower) ?? 0) > 1) return 'merged'
  if (numbersChanged(item, other, first)) return 'numbers-changed'
  return first.ofUpper >= VERBATIM && first.ofLower >= VERBATIM ? 'verbatim' : 'reworded'
}

/** Indicators with other values; other texts of the same words but for their figures. */
function numbersChanged(a: TraceItem, b: TraceItem, { ofUpper, ofLower }: Candidate): boolean {
  if (a.value && b.value) return a.value.min !== b.value.min || a.value.max !== b.value.max
  if (Math.max(ofUpper, ofLower) < SAME_WORDS / 2) return false
  const [words, others] = [wordsOf(a.text), wordsOf(b.text)]
  const figures = (list: readonly string[]): string => list.filter((word) => /^\d/.test(word)).join(' ')
  const plain = (list: readonly string[]): string => list.map((word) => (/^\d/.test(word) ? '0' : word)).join(' ')
  return figures(words) !== figures(others) && plain(words) === plain(others)
}

function held(list: readonly Candidate[], side: 'upper' | 'lower'): Map<number, Set<string>> {
  const pairs = new Map<number, Set<string>>()
  for (const candidate of list) hold(pairs, candidate[side], candidate.shared)
  return pairs
}

function hold(pairs: Map<number, Set<string>>, index: number, shared: readonly string[]): void {
  const known = pairs.get(index)
  if (known) for (const pair of shared) known.add(pair)
  else pairs.set(index, new Set(shared))
}

const keyOf = (upper: number, lower: number): string => `${upper} ${lower}`
const bestFirst = (a: Candidate, b: Candidate): number => b.score - a.score || a.upper - b.upper || a.lower - b.lower
