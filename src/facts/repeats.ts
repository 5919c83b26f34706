/** Doubled words and clauses, which are slips of typing or of copying. */
import type { Diagnostic } from '../plan.js'
import { isWordCode } from '../text/characters.js'
import { foldWord } from '../text/fold.js'
import { type Passage, type PlanRoot, passagesOf } from '../tree.js'

interface Word {
  id: number
  start: number
  end: number
}

/**
 * Single syllables that are words of their own and never stand twice by right. Other syllables do: the end of
 * one word and the start of the next (`trở thành thành phố`), or a reduplication (`dần dần`).
 */
const NEVER_TWICE = new Set(
  'cho trong của và các để về với tại theo được những một khu này bởi khi hoặc trên dưới đến sự việc không bằng đã sẽ cùng do mà nhằm'.split(
    ' ',
  ),
)
const LONGEST_PHRASE = 8
/** Words of a clause that do not come twice in one paragraph by chance. */
const CLAUSE = 12

/** Reports doubled words, phrases and clauses inside one passage. */
export function findRepeats(root: PlanRoot): Diagnostic[] {
  const found: Diagnostic[] = []
  const numbers = new Map<string, number>()
  const single = new Set([...NEVER_TWICE].map((word) => numberOf(numbers, foldWord(word))))
  for (const passage of passagesOf(root)) {
    if (passage.place === 'title') continue
    const words = wordsOf(root.source.text, passage, numbers)
    const repeat =
      adjacentRepeat(root.source.text, words, single) ??
      (words.length > CLAUSE * 2 ? repeatedClause(root.source.text, words) : null)
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

function numberOf(numbers: Map<string, number>, word: string): number {
  const known = numbers.get(word)
  if (known !== undefined) return known
  const number = numbers.size
  numbers.set(word, number)
  return number
}

/** The words of a passage as numbers, equal for equal words, with their places. */
function wordsOf(text: string, passage: Passage, numbers: Map<string, number>): Word[] {
  const words: Word[] = []
  for (let i = passage.start; i < passage.end; ) {
    if (!isWordCode(text.charCodeAt(i))) {
      i++
      continue
    }
    const start = i
    while (i < passage.end && isWordCode(text.charCodeAt(i))) i++
    words.push({ id: numberOf(numbers, foldWord(text.slice(start, i))), start, end: i })
  }
  return words
}

interface Repeat {
  start: number
  end: number
  clause: boolean
}

function adjacentRepeat(text: string, words: readonly Word[], single: ReadonlySet<number>): Repeat | null {
  const lastAt = new Map<number, number>()
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    if (!word) continue
    const before = lastAt.get(word.id)
    lastAt.set(word.id, i)
    if (before === undefined || i - before > LONGEST_PHRASE) continue
    const length = i - before
    const first = words[before]
    const last = words[i + length - 1]
    if (!first || !last || (length === 1 && !single.has(word.id))) continue
    // figures repeat by right, and so do words with a mark between them: `kiểm tra, kiểm soát`
    if (/\d/.test(text[word.start] ?? '') || !unbroken(words, before, i)) continue
    if (sameWords(words, before, i, length)) return { start: first.start, end: last.end, clause: false }
  }
  return null
}

/** True if nothing but blanks stands between the words from one to another. */
function unbroken(words: readonly Word[], from: number, to: number): boolean {
  for (let k = from + 1; k <= to; k++) if ((words[k]?.start ?? 0) - (words[k - 1]?.end ?? 0) !== 1) return false
  return true
}

function sameWords(words: readonly Word[], a: number, b: number, length: number): boolean {
  for (let k = 0; k < length; k++) if (words[a + k]?.id !== words[b + k]?.id) return false
  return true
}

function opensClause(text: string, words: readonly Word[], i: number): boolean {
  const before = words[i - 1]
  const word = words[i]
  return !before || !word || /[;.:,–]/.test(text.slice(before.end, word.start))
}

function repeatedClause(text: string, words: readonly Word[]): Repeat | null {
  const seen = new Map<number, number>()
  let hash = 0
  for (let end = 0; end < words.length; end++) {
    hash = Math.imul(hash, HASH_BASE) + (words[end]?.id ?? 0) + 1
    const i = end - CLAUSE + 1
    if (i > 0) hash -= Math.imul((words[i - 1]?.id ?? 0) + 1, HASH_TOP)
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
    while (before + length < i && words[i + length] && words[before + length]?.id === words[i + length]?.id) length++
    const first = words[i]
    const last = words[i + length - 1]
    if (first && last) return { start: first.start, end: last.end, clause: true }
  }
  return null
}

const HASH_BASE = 31
/** The base to the power of the words of a clause: what the first word of the window weighs when it leaves. */
const HASH_TOP = Array.from({ length: CLAUSE }).reduce((power: number) => Math.imul(power, HASH_BASE), 1)
