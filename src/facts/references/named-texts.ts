/** Texts that go by the word of their type, or by it and a figure, once a definition says so: `Nghị định số … (sau đây gọi là Nghị định)`. */
import type { Citation } from '../../grammar/citation/citation.js'
import { findHeads, matchHeadAt } from '../../grammar/citation/head.js'
import type { Mention } from './mentions.js'
import type { TermDefinition } from './terms.js'

/** Several of a kind, or one that is still to be written. */
const OTHERS_BEFORE = /(?:các|những|một số|nhiều|mỗi|từng|dự thảo|dự án|xây dựng|soạn thảo|ban hành|thông qua|pháp) $/iu
/** What makes it the name of another text. */
const NAMES_ANOTHER = /^(?: (?:này|số|của|về|năm|ngày|sửa đổi|nêu|nói|kể)(?!\p{L})| ?[“"\d]| \p{Lu})/u
/** `Chương trình 53`, `Kế hoạch số 120` */
const FIGURE = /^ (?:số )?\d{1,4}$/u
const GOES_ON = /^(?:[\p{L}\d%]|[/.,–-]\d|[/-]\p{L})/u
const LONGEST_FIGURE = 8
const LONGEST_BEFORE = 12
const LONGEST_AFTER = 12

export class NamedTexts {
  readonly #names = new Map<string, Citation>()

  /** The citations by a defined name in a passage, those of its own definitions behind them only. */
  mentionsIn(text: string, mentions: readonly Mention[], definitions: readonly TermDefinition[]): Mention[] {
    const from = new Map<string, number>()
    for (const { term, of, end } of definitions) {
      if (!of || !isName(term)) continue
      if (!this.#names.has(term)) from.set(term, end)
      this.#names.set(term, of.citation)
    }
    if (this.#names.size === 0) return []
    return findHeads(text).flatMap(({ start, end: wordEnd, word }) => {
      const name = this.#nameAt(text, start, wordEnd, word)
      const of = this.#names.get(name)
      const end = start + name.length
      if (!of || start < (from.get(name) ?? 0)) return []
      if (name === word ? !standsAlone(text, start, end) : GOES_ON.test(text.slice(end, end + 2))) return []
      if (mentions.some((other) => start < other.end && other.start < end)) return []
      const citation = { ...of, start, end, date: null, issuer: null, term: null, titleAt: null, listed: false }
      return [{ kind: 'citation', start, end, citation, part: null, named: true }]
    })
  }

  /** The word with the figure behind it, where they are the name of a text. */
  #nameAt(text: string, start: number, end: number, word: string): string {
    for (let last = Math.min(text.length, end + LONGEST_FIGURE); last > end; last--)
      if (this.#names.has(text.slice(start, last))) return text.slice(start, last)
    return word
  }
}

function isName(term: string): boolean {
  const head = matchHeadAt(term, 0)
  if (!head?.capital || head.abbreviated) return false
  return head.end === term.length || FIGURE.test(term.slice(head.end))
}

function standsAlone(text: string, start: number, end: number): boolean {
  return (
    !OTHERS_BEFORE.test(text.slice(Math.max(0, start - LONGEST_BEFORE), start)) &&
    !NAMES_ANOTHER.test(text.slice(end, end + LONGEST_AFTER))
  )
}
