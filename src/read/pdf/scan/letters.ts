/**
 * Letters before the items of recognised pages: `đ)` twice for `d)` and `đ)`, `ø)` for `g)`, `1)` for `i)`, `8)` for
 * `a)`, a bracket whose letter was lost. The bar of a letter is hard to see; that the items follow each other is sure.
 */
import { LETTERS } from '../../../text/ordinals.js'
import type { PageLine } from '../lines.js'
import { rewriteLabel } from './numerals.js'

const LABEL = /^(?<said>[a-zđ]|(?:đd|dđ)?)(?<mark>[).])$|^(?<sign>[\p{L}\d|!¡©¢€])\)$/u
const TWO_READINGS = /^(?:đd|dđ)$/
/** `Ù` for `l)`: the letter and its bracket in one, before the words of the item. */
const MERGED = /^[ÙÚUDJ]$/u
const STROKES = ['i', 'l']
const CAPITAL = /^\p{Lu}/u
/** What each letter is taken for. */
const LOOKS: Readonly<Record<string, string>> = {
  a: '8äáàạãâ',
  c: 'e©¢€',
  e: 'c©¢€',
  g: 'øợ89',
  i: '1lI|!¡ïíì',
  l: '1iID|!',
}

interface Item {
  line: PageLine
  /** The letter of its label, null where it is one with its bracket. */
  said: string | null
  mark: string
}

/** Mends the letters of a document, in the order of its lines. */
export function mendLetters(lines: readonly PageLine[]): void {
  const items = lines.flatMap((line): Item[] => {
    if (line.furniture || line.frame === 'cell' || line.words.length < 2) return []
    const [first, second] = line.words
    const { said, mark = ')', sign } = LABEL.exec(first?.text ?? '')?.groups ?? {}
    const own = said ?? sign
    if (own !== undefined) return own === '' && mark !== ')' ? [] : [{ line, said: own, mark }]
    return MERGED.test(first?.text ?? '') && CAPITAL.test(second?.text ?? '') ? [{ line, said: null, mark }] : []
  })
  let last = ''
  items.forEach(({ line, said, mark }, i) => {
    const next = items.slice(i + 1).find((item) => item.said !== null)?.said ?? undefined
    const letter = said === null ? mergedLetter(last, next) : letterOf(said, last, next)
    if (letter === '') return
    if (letter !== said) rewriteLabel(line, `${letter}${mark}`)
    last = letter
  })
}

/** The letter of a stroke that is one with its bracket; empty where those on both sides do not prove it. */
function mergedLetter(last: string, next: string | undefined): string {
  const due = last === '' ? '' : after(last)
  return STROKES.includes(due) && next === after(due) ? due : ''
}

/** What a letter is by those before and behind it; empty where nothing tells it. */
function letterOf(said: string, last: string, next: string | undefined): string {
  const due = last === '' ? '' : after(last)
  if (said === '' || said === due) return due
  if (next === 'b' && LOOKS.a?.includes(said)) return 'a'
  if (TWO_READINGS.test(said)) return due === 'đ' || next === 'e' ? 'đ' : 'd'
  if (said === 'đ' && last === 'c' && next !== 'e') return 'd'
  if (said === 'd' && last === 'd' && next !== 'đ') return 'đ'
  if (LOOKS[due]?.includes(said) && next !== after(said)) return due
  return LETTERS.includes(said) ? said : ''
}

/** The letter behind one in a list, and the figure behind a figure. */
function after(label: string): string {
  if (/\d/.test(label)) return String(Number(label) + 1)
  const at = LETTERS.indexOf(label)
  return at < 0 ? '' : LETTERS.charAt(at + 1)
}
