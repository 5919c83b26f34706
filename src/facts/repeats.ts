/** Doubled words and clauses, which are slips of typing or of copying. */
import type { Diagnostic } from '../plan.js'
import { type PlanRoot, passagesOf } from '../tree.js'
import { type NumberedWords, WordNumbers } from './word-numbers.js'

/**
 * Single syllables that are words of their own and never stand twice by right. Other syllables do: the end of
 * one word and the start of the next (`trở thành thành phố`), or a reduplication (`dần dần`).
 */
const NEVER_TWICE =
  'cho trong của và các để về với tại theo được những một khu này bởi khi hoặc trên dưới đến sự việc không bằng đã sẽ cùng do mà nhằm'.split(
    ' ',
  )
const LONGEST_PHRASE = 8
/** Words of a clause that do not come twice in one paragraph by chance. */
const CLAUSE = 12

/** Reports doubled words, phrases and clauses inside one passage. */
export function findRepeats(root: PlanRoot): Diagnostic[] {
  const found: Diagnostic[] = []
  const numbers = new WordNumbers(root.source.text, NEVER_TWICE)
  for (const passage of passagesOf(root)) {
    if (passage.place === 'title') continue
    const words = numbers.read(passage.start, passage.end)
    const repeat =
      adjacentRepeat(root.source.text, words) ??
      (mayRepeatClause(words) ? repeatedClause(root.source.text, words) : null)
    if (!repeat) continue
    const quote = root.source.text.slice(repeat.start, repeat.end)
    found.push({
      rule: 'repeated-text',
      severity: repeat.clause ? 'warning' : 'info',
      message: `“${quote.length > 90 ? `${quote.slice(0, 90)}…` : quote}” ${repeat.clause ? 'stands twice in one paragraph' : 'is written twice'}; check the original`,
      span: { start: repeat.start, end: repeat.end },
      sectionId: passage.sectionId,
    })
  }
  return found
}

interface Repeat {
  start: number
  end: number
  clause: boolean
}

function adjacentRepeat(text: string, words: NumberedWords): Repeat | null {
  const { count, numbers, starts, earlier } = words
  for (let i = 0; i < count; i++) {
    const before = earlier[i] ?? -1
    const length = i - before
    if (before < 0 || length > LONGEST_PHRASE || i + length > count) continue
    // the first numbers are those of the words that never stand twice
    if (length === 1 && (numbers[i] ?? 0) >= NEVER_TWICE.length) continue
    // figures repeat by right, and so do words with a mark between them: `kiểm tra, kiểm soát`
    if (/\d/.test(text[starts[i] ?? 0] ?? '') || !unbroken(words, before, i)) continue
    if (sameWords(words, before, i, length)) return repeatOf(words, before, i + length - 1, false)
  }
  return null
}

function repeatOf({ starts, ends }: NumberedWords, first: number, last: number, clause: boolean): Repeat {
  return { start: starts[first] ?? 0, end: ends[last] ?? 0, clause }
}

/** True if nothing but blanks stands between the words from one to another. */
function unbroken({ starts, ends }: NumberedWords, from: number, to: number): boolean {
  for (let k = from + 1; k <= to; k++) if ((starts[k] ?? 0) - (ends[k - 1] ?? 0) !== 1) return false
  return true
}

function sameWords({ numbers }: NumberedWords, a: number, b: number, length: number): boolean {
  for (let k = 0; k < length; k++) if (numbers[a + k] !== numbers[b + k]) return false
  return true
}

/** True if as many words as make a clause, one behind the other, all stood in the passage before. */
function mayRepeatClause({ count, earlier }: NumberedWords): boolean {
  let run = 0
  for (let i = 0; i < count; i++) {
    run = (earlier[i] ?? -1) < 0 ? 0 : run + 1
    if (run === CLAUSE) return true
  }
  return false
}

function opensClause(text: string, { starts, ends }: NumberedWords, i: number): boolean {
  return i === 0 || /[;.:,–]/.test(text.slice(ends[i - 1], starts[i]))
}

function repeatedClause(text: string, words: NumberedWords): Repeat | null {
  const { count, numbers } = words
  const seen = new Map<number, number>()
  let hash = 0
  for (let end = 0; end < count; end++) {
    hash = Math.imul(hash, HASH_BASE) + (numbers[end] ?? 0) + 1
    const i = end - CLAUSE + 1
    if (i > 0) hash -= Math.imul((numbers[i - 1] ?? 0) + 1, HASH_TOP)
    hash |= 0
    if (i < 0) continue
    const before = seen.get(hash)
    if (before === undefined) {
      seen.set(hash, i)
      continue
    }
    if (i - before < CLAUSE || !sameWords(words, before, i, CLAUSE)) continue
    // formulas and titles come twice inside sentences; a slip of copying doubles a clause from its start
    if (!opensClause(text, words, before) || !opensClause(text, words, i)) continue
    let length = CLAUSE
    while (before + length < i && i + length < count && numbers[before + length] === numbers[i + length]) length++
    return repeatOf(words, i, i + length - 1, true)
  }
  return null
}

const HASH_BASE = 31
/** The base to the power of the words of a clause: what the first word of the window weighs when it leaves. */
const HASH_TOP = Array.from({ length: CLAUSE }).reduce((power: number) => Math.imul(power, HASH_BASE), 1)
