/** The task of the body that a row of an annex repeats, by the words that the two share. */
import type { Task } from '../../plan.js'
import type { Extent } from '../../source.js'
import { assignPairs, type Likeness } from './pairing.js'
import type { NumberedWords } from './word-numbers.js'
import { pairWords, type TextPairs } from './word-pairs.js'

/** What one in so many tasks has is a phrase of this kind of text (`triển khai thực hiện`) and tells nothing. */
const COMMON_SHARE = 12
const COMMON_LEAST = 6
/** A phrase that more tasks hold than this is looked up no more: the search stays linear. */
const MOST_HOLDERS = 24
/** From this likeness on two tasks are taken for one. */
const ENOUGH = 0.55
/** Words that a task needs to be told from others by them. */
const FEWEST_WORDS = 4
/** A row that repeats a stretch of a long task is that task, though the two are not alike as wholes. */
const CONTAINED = 0.75
const CONTAINED_WEIGHT = 0.9
const FEWEST_CONTAINED = 8

interface Phrases extends TextPairs {
  /** Of all its pairs together. */
  weight: number
  /** Of those that a title has too. */
  told: number
}

/**
 * Links each task of the body (or of the part on implementation) with the row of an annex that says the same:
 * `sameAs` on both, score 0 to 1. The score is the share of common pairs of neighbouring words, rare pairs weighing
 * more (Dice coefficient with inverse document frequency), or the share of the shorter text that stands in the longer
 * one. A task has one counterpart at most; together they are the best assignment. `words` are those of the text that
 * the spans of the tasks point into; what its titles (`told`) say, all tasks may be about, and it tells none from another.
 */
export function linkSameTasks(
  words: NumberedWords,
  tasks: readonly Task[],
  told: readonly Extent[] = [],
): [body: Task, annex: Task, score: number][] {
  const body = tasks.filter((task) => task.origin !== 'annex')
  const annex = tasks.filter((task) => task.origin === 'annex')
  if (body.length === 0 || annex.length === 0) return []
  const { texts, counts } = pairWords(words, [...[...body, ...annex].map((task) => task.span), ...told])
  const inTitle = new Uint8Array(counts.length)
  for (const { pairs } of texts.slice(body.length + annex.length)) {
    for (const pair of pairs) {
      inTitle[pair] = 1
      // only tasks count
      counts[pair] = (counts[pair] ?? 1) - 1
    }
  }
  const most = Math.max(COMMON_LEAST, (body.length + annex.length) / COMMON_SHARE)
  const weights = new Float64Array(counts.length)
  counts.forEach((count, pair) => {
    weights[pair] = count > most ? 0 : 1 / Math.sqrt(Math.max(1, count - 1))
  })
  const weighed = texts.slice(0, body.length + annex.length).map((text) => weigh(text, weights, inTitle))
  const held = holdersOf(weighed.slice(0, body.length), counts, weights)
  const pairs = alike(weighed.slice(0, body.length), weighed.slice(body.length), weights, held, inTitle)
  return assignPairs(pairs).flatMap(({ left, right, score }) => {
    const [one, other] = [body[left], annex[right]]
    return one && other ? [[one, other, score] as [Task, Task, number]] : []
  })
}

function weigh({ pairs, words }: TextPairs, weights: Float64Array, inTitle: Uint8Array): Phrases {
  let weight = 0
  let told = 0
  for (const pair of pairs) {
    weight += weights[pair] ?? 0
    if (inTitle[pair] === 1) told += weights[pair] ?? 0
  }
  return { pairs, words, weight, told }
}

/** By pair, the tasks of the body that hold it; none for a pair that one text alone has, or that tells nothing. */
function holdersOf(body: readonly Phrases[], counts: Int32Array, weights: Float64Array): (number[] | undefined)[] {
  const holders: (number[] | undefined)[] = new Array(counts.length)
  body.forEach(({ pairs, words }, i) => {
    if (words < FEWEST_WORDS) return
    for (const pair of pairs) {
      if ((counts[pair] ?? 0) < 2 || weights[pair] === 0) continue
      const known = holders[pair]
      if (known) known.push(i)
      else holders[pair] = [i]
    }
  })
  return holders
}

function alike(
  body: readonly Phrases[],
  annex: readonly Phrases[],
  weights: Float64Array,
  holders: readonly (readonly number[] | undefined)[],
  inTitle: Uint8Array,
): Likeness[] {
  const found: Likeness[] = []
  /** By task of the body, the weight of what it shares with the row; 0 again after each row. */
  const shared = new Float64Array(body.length)
  const told = new Float64Array(body.length)
  annex.forEach((row, right) => {
    if (row.words < FEWEST_WORDS) return
    const sharing: number[] = []
    for (const pair of row.pairs) {
      const known = holders[pair]
      if (!known || known.length > MOST_HOLDERS) continue
      for (const left of known) {
        if (shared[left] === 0) sharing.push(left)
        shared[left] = (shared[left] ?? 0) + (weights[pair] ?? 0)
        if (inTitle[pair] === 1) told[left] = (told[left] ?? 0) + (weights[pair] ?? 0)
      }
    }
    for (const left of sharing) {
      const other = body[left]
      const score = other ? likeness(row, other, shared[left] ?? 0, told[left] ?? 0) : 0
      if (score >= ENOUGH) found.push({ left, right, score: Math.round(score * 1000) / 1000 })
      shared[left] = 0
      told[left] = 0
    }
  })
  return found
}

/** As wholes, and beside what the titles say: the lesser of the two. */
function likeness(a: Phrases, b: Phrases, shared: number, told: number): number {
  const shorter = a.weight < b.weight ? a : b
  const long = shorter.words >= FEWEST_CONTAINED
  const whole = likenessOf(a.weight, b.weight, shared, long)
  const [restOfA, restOfB] = [a.weight - a.told, b.weight - b.told]
  return told === 0 || restOfA + restOfB === 0
    ? whole
    : Math.min(whole, likenessOf(restOfA, restOfB, shared - told, long))
}

function likenessOf(a: number, b: number, shared: number, long: boolean): number {
  const dice = (2 * shared) / (a + b)
  const contained = long ? shared / Math.min(a, b) : 0
  return Math.min(1, contained < CONTAINED ? dice : Math.max(dice, CONTAINED_WEIGHT * contained))
}
