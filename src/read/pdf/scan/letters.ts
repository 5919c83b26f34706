/**
 * Letters before the items of recognised pages: `đ)` twice for `d)` and `đ)`, `c)` behind `đ)` for `e)`, a bracket whose
 * letter was lost. The bar of a letter is hard to see; that the items follow each other is sure.
 */
import { LETTERS } from '../../../text/marker.js'
import type { PageLine } from '../lines.js'
import { rewriteLabel } from './numerals.js'

const LABEL = /^(?<said>[a-zđ]{1,2})(?<mark>[).])$/u
const LOST = /^\)$/
const TWO_READINGS = /^(?:đd|dđ)$/

/** Mends the letters of a document, in the order of its lines. */
export function mendLetters(lines: readonly PageLine[]): void {
  const items = lines.flatMap((line) => {
    if (line.furniture || line.frame === 'cell' || line.words.length < 2) return []
    const label = line.words[0]?.text ?? ''
    if (LOST.test(label)) return [{ line, said: '', mark: label }]
    const { said = '', mark = '' } = LABEL.exec(label)?.groups ?? {}
    return said === '' || (said.length > 1 && !TWO_READINGS.test(said)) ? [] : [{ line, said, mark }]
  })
  let last = ''
  items.forEach(({ line, said, mark }, i) => {
    const letter = letterOf(said, last, items[i + 1]?.said)
    if (letter === '') return
    if (letter !== said) rewriteLabel(line, `${letter}${mark}`)
    last = letter
  })
}

/** What a letter is by those before and behind it; empty where nothing tells it. */
function letterOf(said: string, last: string, next: string | undefined): string {
  const due = last === '' ? '' : LETTERS.charAt(LETTERS.indexOf(last) + 1)
  if (said === '') return due
  if (TWO_READINGS.test(said)) return due === 'đ' || next === 'e' ? 'đ' : 'd'
  if (said === 'đ' && last === 'c' && next !== 'e') return 'd'
  if (said === 'd' && last === 'd' && next !== 'đ') return 'đ'
  if (said === 'c' && last === 'đ' && next !== 'd') return 'e'
  return said
}
