/**
 * Blanks of a form that were filled in by hand or with a stamp: the number and the day in the letterhead. What is read
 * of them is wrong more often than right, so unless it is sure the blank stays blank.
 */
import type { RecognisedWord } from './recognise.js'
import { type ReadWord, readAs } from './reread.js'

/** Print is read surer than this, handwriting hardly ever. */
const SURE = 0.85
const SAID = /^(?:Số|Sô|Só|số)(?<mark>[:.]?)(?<figure>.*)$/u
/** `2668/KH-UBND`, `15-CTr/TU`: the figure and the symbol behind it. */
const SYMBOL = /^(?<figure>.{0,9}?)(?<symbol>[/-]\p{Lu}[\p{L}&/-]{0,40})$/u
const FIGURE = /^\d{1,6}[a-zđ]?$/u
const DAY = /^\d{1,2}$/
const LONGEST_LETTERHEAD = 5

/** The words of one line, blanks emptied; what was taken out is told by `taken`. */
export function withoutHandwriting(line: readonly ReadWord[], taken: (word: RecognisedWord) => void): ReadWord[] {
  return withoutDay(withoutNumber(line, taken), taken)
}

function withoutNumber(line: readonly ReadWord[], taken: (word: RecognisedWord) => void): ReadWord[] {
  const at = line.findIndex(({ text }) => SAID.test(text))
  if (at < 0 || at > 1 || line.length > LONGEST_LETTERHEAD + at) return [...line]
  const symbol = line.findIndex(
    ({ text }, i) => i >= at && SYMBOL.test(i === at ? (SAID.exec(text)?.groups?.figure ?? '') : text),
  )
  if (symbol < 0) return [...line]
  const filled = line.slice(at + 1, symbol)
  const own = line[symbol] as ReadWord
  const glued = symbol === at
  const text = glued ? (SAID.exec(own.text)?.groups?.figure ?? '') : own.text
  const parts = SYMBOL.exec(text)?.groups
  const figure = filled.map((word) => word.text).join('') + (parts?.figure ?? '')
  const sure = [...filled, own].every(({ confidence }) => confidence >= SURE)
  if (figure === '' || (sure && FIGURE.test(figure))) return [...line]
  for (const word of filled) taken(word)
  taken({ ...own, text: parts?.figure ?? '' })
  const said = SAID.exec(line[at]?.text ?? '')?.groups?.mark ?? ''
  const head = glued ? { ...own, text: `Số${said}` } : readAs(line[at] as ReadWord, `Số${said}`)
  const rest = { ...own, text: parts?.symbol ?? '' }
  return [...line.slice(0, at), head, rest, ...line.slice(symbol + 1)]
}

/** `ngày ?? tháng 11 năm 2010`: the day alone is written in. */
function withoutDay(line: readonly ReadWord[], taken: (word: RecognisedWord) => void): ReadWord[] {
  const day = line.findIndex(({ text }) => text.toLowerCase() === 'ngày')
  const month = line.findIndex(({ text }, i) => i > day && text.toLowerCase() === 'tháng')
  const dated = line.some(({ text }, i) => i > month && text.toLowerCase() === 'năm')
  if (day < 0 || month < 0 || month - day > 3 || !dated) return [...line]
  const filled = line.slice(day + 1, month)
  if (filled.every(({ text, confidence }) => confidence >= SURE && DAY.test(text))) return [...line]
  for (const word of filled) taken(word)
  return [...line.slice(0, day + 1), ...line.slice(month)]
}
