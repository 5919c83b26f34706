/**
 * How alike two texts are, by the pairs of neighbouring words that they share: a pair that few items hold weighs
 * more. Candidates come from an inverted index over the rarer pairs, so that not every item meets every other one.
 */
import { wordsOf } from '../../text/words.js'
import type { TraceItem } from './items.js'

export interface Candidate {
  upper: number
  lower: number
  /** 0 to 1. */
  score: number
  /** The share of the upper text that stands in the lower one, and the other way round. */
  ofUpper: number
  ofLower: number
  /** The pairs of words that both hold. */
  shared: readonly string[]
}

/** A pair that more items hold is a phrase of the trade (`triển khai thực hiện`): no candidate comes from it. */
const MOST_HOLDERS = 12
/** How much a pair of this rank says of the topic above the items. */
const TOPIC_WEIGHT = 0.1
/** A text of fewer words is compared as a whole: a stretch of it says nothing. */
const FEWEST_WORDS = 6
/** Of a text that stands inside a longer one, so much counts. */
const CONTAINED = 0.9
/** Letters in threes tell texts apart that share few words. */
const LETTERS = 0.2

export interface Text {
  pairs: Set<string>
  words: number
  weight: number
  letters: Set<string>
  topic: Set<string>
}

export function textsOf(items: readonly TraceItem[]): Text[] {
  return items.map(({ text, topic }) => {
    const words = wordsOf(text)
    return {
      pairs: neighbours(words),
      words: words.length,
      weight: 0,
      letters: threes(words),
      topic: new Set(wordsOf(topic)),
    }
  })
}

/** Weighs the pairs of all texts: the fewer texts hold one, the more it weighs. */
export function weigh(texts: readonly Text[]): (pair: string) => number {
  const holders = new Map<string, number>()
  for (const { pairs } of texts) for (const pair of pairs) holders.set(pair, (holders.get(pair) ?? 0) + 1)
  // in the upper and in the lower plan once each is as rare as a shared pair can be
  const weightOf = (pair: string): number => 1 / Math.max(1, (holders.get(pair) ?? 1) - 1)
  for (const text of texts) {
    text.weight = 0
    for (const pair of text.pairs) text.weight += weightOf(pair)
  }
  return weightOf
}

/** The pairs of items that are alike at all, best first for each upper one. */
export function candidates(
  upper: readonly Text[],
  lower: readonly Text[],
  weightOf: (pair: string) => number,
): Candidate[] {
  const holders = new Map<string, number[]>()
  lower.forEach(({ pairs }, i) => {
    for (const pair of pairs) {
      const known = holders.get(pair)
      if (known) known.push(i)
      else holders.set(pair, [i])
    }
  })
  return upper.flatMap((text, i) => {
    const met = new Set<number>()
    for (const pair of text.pairs) {
      const known = holders.get(pair)
      if (known && known.length <= MOST_HOLDERS) for (const k of known) met.add(k)
    }
    return [...met].flatMap((k) => {
      const other = lower[k]
      return other ? [compare(text, i, other, k, weightOf)] : []
    })
  })
}

function compare(a: Text, upper: number, b: Text, lower: number, weightOf: (pair: string) => number): Candidate {
  const [small, large] = a.pairs.size < b.pairs.size ? [a, b] : [b, a]
  const shared = [...small.pairs].filter((pair) => large.pairs.has(pair))
  const weight = shared.reduce((sum, pair) => sum + weightOf(pair), 0)
  const ofUpper = a.weight === 0 ? 0 : weight / a.weight
  const ofLower = b.weight === 0 ? 0 : weight / b.weight
  const dice = (2 * weight) / Math.max(1e-9, a.weight + b.weight)
  const contained = Math.min(a.words, b.words) < FEWEST_WORDS ? 0 : CONTAINED * Math.max(ofUpper, ofLower)
  const words = Math.max(dice, contained)
  const mixed = (1 - LETTERS) * words + LETTERS * diceOf(a.letters, b.letters)
  const score = mixed + TOPIC_WEIGHT * diceOf(a.topic, b.topic) * (1 - mixed)
  return { upper, lower, score: Math.round(Math.min(1, score) * 1000) / 1000, ofUpper, ofLower, shared }
}

function diceOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0
  let shared = 0
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  for (const element of small) if (large.has(element)) shared++
  return (2 * shared) / (a.size + b.size)
}

function neighbours(words: readonly string[]): Set<string> {
  if (words.length === 1) return new Set(words)
  const pairs = new Set<string>()
  for (let i = 1; i < words.length; i++) pairs.add(`${words[i - 1]} ${words[i]}`)
  return pairs
}

function threes(words: readonly string[]): Set<string> {
  const text = words.join(' ')
  const letters = new Set<string>()
  for (let i = 0; i + 3 <= text.length; i++) letters.add(text.slice(i, i + 3))
  return letters
}
