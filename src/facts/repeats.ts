/** Doubled words and clauses, which are slips of typing or of copying. */
import type { Diagnostic } from '../plan.js'
import { foldWord } from '../text/fold.js'
import { type Passage, type PlanRoot, passagesOf } from '../tree.js'

interface Word {
  text: string
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
  for (const passage of passagesOf(root)) {
    if (passage.place === 'title') continue
    const words = wordsOf(root.source.text, passage)
    const repeat = adjacentRepeat(words) ?? (words.length > CLAUSE * 2 ? repeatedClause(root.source.text, words) : null)
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

const WORD = /[\p{L}\p{N}]+/gu

function wordsOf(text: string, passage: Passage): Word[] {
  const slice = text.slice(passage.start, passage.end)
  const words: Word[] = []
  for (const match of slice.matchAll(WORD)) {
    const start = passage.start + match.index
    words.push({ text: foldWord(match[0]), start, end: start + match[0].length })
  }
  return words
}

interface Repeat {
  start: number
  end: number
  clause: boolean
}

function adjacentRepeat(words: readonly Word[]): Repeat | null {
  for (let i = 1; i < words.length; i++) {
    const word = words[i]
    if (!word) continue
    for (let length = 1; length <= LONGEST_PHRASE && i - length >= 0 && i + length <= words.length; length++) {
      const first = words[i - length]
      if (first?.text !== word.text) continue
      if (length === 1 && !NEVER_TWICE.has(word.text)) continue
      if (/\d/.test(word.text)) continue
      const last = words[i + length - 1]
      const before = words[i - 1]
      if (!last || !before || !sameWords(words, i - length, i, length)) continue
      // a comma or a full stop between the two makes an enumeration of them
      if (word.start - before.end > 1) continue
      return { start: first.start, end: last.end, clause: false }
    }
  }
  return null
}

function sameWords(words: readonly Word[], a: number, b: number, length: number): boolean {
  for (let k = 0; k < length; k++) if (words[a + k]?.text !== words[b + k]?.text) return false
  return true
}

function opensClause(text: string, words: readonly Word[], i: number): boolean {
  const before = words[i - 1]
  const word = words[i]
  return !before || !word || /[;.:,–]/.test(text.slice(before.end, word.start))
}

function repeatedClause(text: string, words: readonly Word[]): Repeat | null {
  const seen = new Map<string, number>()
  for (let i = 0; i + CLAUSE <= words.length; i++) {
    let key = ''
    for (let k = 0; k < CLAUSE; k++) key += `${words[i + k]?.text} `
    const before = seen.get(key)
    if (before === undefined) {
      seen.set(key, i)
      continue
    }
    if (i - before < CLAUSE) continue
    let length = CLAUSE
    while (before + length < i && words[i + length] && words[before + length]?.text === words[i + length]?.text)
      length++
    const first = words[i]
    const last = words[i + length - 1]
    // formulas and titles come twice inside sentences; a slip of copying doubles a clause from its start
    if (!opensClause(text, words, before) || !opensClause(text, words, i)) continue
    if (first && last) return { start: first.start, end: last.end, clause: true }
  }
  return null
}
