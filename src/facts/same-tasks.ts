/** The task of the body that a row of an annex repeats, by the words that the two share. */
import type { Task } from '../plan.js'
import { isWordCode } from '../text/characters.js'
import { foldWord } from '../text/fold.js'
import { assignPairs, type Likeness } from './pairing.js'

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

interface Phrases {
  /** Each phrase once. */
  keys: Set<string>
  weight: number
  words: number
}

/**
 * Links each task of the body (or of the part on implementation) with the row of an annex that says the same:
 * `sameAs` on both, score 0 to 1. The score is the share of common pairs of neighbouring words, rare pairs weighing
 * more (Dice coefficient with inverse document frequency), or the share of the shorter text that stands in the longer
 * one. A task has one counterpart at most; together they are the best assignment.
 */
export function linkSameTasks(tasks: readonly Task[]): [body: Task, annex: Task, score: number][] {
  const body = tasks.filter((task) => task.origin !== 'annex')
  const annex = tasks.filter((task) => task.origin === 'annex')
  if (body.length === 0 || annex.length === 0) return []
  const counts = new Map<string, number>()
  const written = [...body, ...annex].map((task) => neighbours(task.text))
  for (const { keys } of written) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  const most = Math.max(COMMON_LEAST, (body.length + annex.length) / COMMON_SHARE)
  const weigh = (key: string): number => {
    const count = counts.get(key) ?? 1
    return count > most ? 0 : 1 / Math.sqrt(Math.max(1, count - 1))
  }
  for (const phrases of written) for (const key of phrases.keys) phrases.weight += weigh(key)
  const pairs = alike(written.slice(0, body.length), written.slice(body.length), weigh)
  return assignPairs(pairs).flatMap(({ left, right, score }) => {
    const [one, other] = [body[left], annex[right]]
    return one && other ? [[one, other, score] as [Task, Task, number]] : []
  })
}

function alike(body: readonly Phrases[], annex: readonly Phrases[], weigh: (key: string) => number): Likeness[] {
  const holders = new Map<string, number[]>()
  body.forEach(({ keys, words }, i) => {
    if (words < FEWEST_WORDS) return
    for (const key of keys) {
      const known = holders.get(key)
      if (known) known.push(i)
      else holders.set(key, [i])
    }
  })
  const found: Likeness[] = []
  annex.forEach((row, right) => {
    if (row.words < FEWEST_WORDS) return
    const shared = new Map<number, number>()
    for (const key of row.keys) {
      const weight = weigh(key)
      const known = holders.get(key)
      if (weight === 0 || !known || known.length > MOST_HOLDERS) continue
      for (const left of known) shared.set(left, (shared.get(left) ?? 0) + weight)
    }
    for (const [left, weight] of shared) {
      const other = body[left]
      const score = other ? likeness(row, other, weight) : 0
      if (score >= ENOUGH) found.push({ left, right, score: Math.round(score * 1000) / 1000 })
    }
  })
  return found
}

function likeness(a: Phrases, b: Phrases, shared: number): number {
  const dice = (2 * shared) / (a.weight + b.weight)
  const shorter = a.weight < b.weight ? a : b
  const contained = shorter.words < FEWEST_CONTAINED ? 0 : shared / shorter.weight
  return Math.min(1, contained < CONTAINED ? dice : Math.max(dice, CONTAINED_WEIGHT * contained))
}

/** The pairs of neighbouring words of a text, whatever their case and tone placement. */
function neighbours(text: string): Phrases {
  const keys = new Set<string>()
  let before = ''
  let words = 0
  for (let i = 0; i < text.length; ) {
    if (!isWordCode(text.charCodeAt(i))) {
      i++
      continue
    }
    const start = i
    while (i < text.length && isWordCode(text.charCodeAt(i))) i++
    const word = foldWord(text.slice(start, i))
    if (words++ > 0) keys.add(`${before} ${word}`)
    before = word
  }
  return { keys, weight: 0, words }
}
