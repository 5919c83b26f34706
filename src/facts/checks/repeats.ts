/** Doubled words and clauses, which are slips of typing or of copying. */
import type { Diagnostic } from '../../plan.js'
import { startsUpper } from '../../text/characters.js'
import { foldWord } from '../../text/fold.js'
import { type PlanRoot, passagesOf } from '../../tree.js'
import { type NumberedWords, wordFrom, wordsOfTree } from '../same-tasks/word-numbers.js'

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
/** In words: what goes on as long as this is no clause, and is not read to its end. */
const LONGEST_CLAUSE = 500

/** Reports doubled words, phrases and clauses inside one passage. */
export function findRepeats(root: PlanRoot): Diagnostic[] {
  const found: Diagnostic[] = []
  const { text } = root.source
  const words = wordsOfTree(root)
  for (const passage of passagesOf(root)) {
    if (passage.place === 'title') continue
    const stretch = { from: wordFrom(words, passage.start), to: wordFrom(words, passage.end) }
    const repeat =
      adjacentRepeat(text, words, stretch) ??
      (mayRepeatClause(words, stretch) ? repeatedClause(text, words, stretch) : null)
    if (!repeat) continue
    const quote = text.slice(repeat.start, repeat.end)
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

/** The words of a passage: the index of the first one and of the one behind the last. */
interface Stretch {
  from: number
  to: number
}

function adjacentRepeat(text: string, words: NumberedWords, { from, to }: Stretch): Repeat | null {
  const { starts, ends, earlier } = words
  for (let i = from; i < to; i++) {
    const before = earlier[i] ?? -1
    const length = i - before
    if (before < from || length > LONGEST_PHRASE || i + length > to) continue
    if (length === 1 && !NEVER_TWICE.has(foldWord(text.slice(starts[i], ends[i])))) continue
    // `quy hoạch phân khu Khu kinh tế …`: a name begins
    const isName = startsUpper(text.slice(starts[i], ends[i])) && !startsUpper(text.slice(starts[before], ends[before]))
    if (length === 1 && isName) continue
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
function mayRepeatClause({ earlier }: NumberedWords, { from, to }: Stretch): boolean {
  let run = 0
  for (let i = from; i < to; i++) {
    run = (earlier[i] ?? -1) < from ? 0 : run + 1
    if (run === CLAUSE) return true
  }
  return false
}

const CLAUSE_MARK = /[;.:,–\n]/
/** A comma also parts the words of a name, which comes again by right. */
const STRONG_MARK = /[;.:\n]/

function isParted(text: string, { starts, ends }: NumberedWords, i: number, { from, to }: Stretch, mark: RegExp) {
  return i === from || i === to || mark.test(text.slice(ends[i - 1], starts[i]))
}

function repeatedClause(text: string, words: NumberedWords, stretch: Stretch): Repeat | null {
  const { from, to } = stretch
  const { numbers } = words
  const seen = new Map<number, number>()
  let hash = 0
  for (let end = from; end < to; end++) {
    hash = Math.imul(hash, HASH_BASE) + (numbers[end] ?? 0) + 1
    const i = end - CLAUSE + 1
    if (i > from) hash -= Math.imul((numbers[i - 1] ?? 0) + 1, HASH_TOP)
    hash |= 0
    if (i < from) continue
    const before = seen.get(hash)
    if (before === undefined) {
      seen.set(hash, i)
      continue
    }
    if (i - before < CLAUSE || !sameWords(words, before, i, CLAUSE)) continue
    if (![before, i].every((at) => isParted(text, words, at, stretch, CLAUSE_MARK))) continue
    const longest = Math.min(i - before, to - i, LONGEST_CLAUSE)
    let length = CLAUSE
    while (length < longest && numbers[before + length] === numbers[i + length]) length++
    if (isDoubled(text, words, stretch, [before, i], length)) return repeatOf(words, i, i + length - 1, true)
  }
  return null
}

/**
 * Formulas and titles come twice inside sentences, and clauses that only begin alike say different things: a slip of
 * copying doubles a clause from its start to its end. Where the second goes on, both begin behind more than a comma.
 */
function isDoubled(
  text: string,
  words: NumberedWords,
  stretch: Stretch,
  places: readonly number[],
  length: number,
): boolean {
  const ended = places.map((at) => isParted(text, words, at + length, stretch, STRONG_MARK))
  if (places.every((at) => isParted(text, words, at, stretch, STRONG_MARK))) return ended.includes(true)
  const [first = 0, second = 0] = places
  const { numbers } = words
  // the end of a longer name that comes twice
  const goesBack = first > stretch.from && numbers[first - 1] === numbers[second - 1]
  return !goesBack && !ended.includes(false)
}

const HASH_BASE = 31
/** The base to the power of the words of a clause: what the first word of the window weighs when it leaves. */
const HASH_TOP = Array.from({ length: CLAUSE }).reduce((power: number) => Math.imul(power, HASH_BASE), 1)
