/**
 * Letters before the items of recognised pages: `đ)` twice for `d)` and `đ)`. The bar of a letter is hard to see; that
 * the items follow each other is sure.
 */
import type { PageLine } from '../lines.js'
import { rewriteLabel } from './numerals.js'

const LETTER = /^(?<said>[a-zđ])(?<mark>[).])$/u

/** Mends the letters of a document, in the order of its lines. */
export function mendLetters(lines: readonly PageLine[]): void {
  const items = lines.flatMap((line) => {
    if (line.furniture || line.frame === 'cell' || line.words.length < 2) return []
    const { said = '', mark = '' } = LETTER.exec(line.words[0]?.text ?? '')?.groups ?? {}
    return said === '' ? [] : [{ line, said, mark }]
  })
  let last = ''
  items.forEach(({ line, said, mark }, i) => {
    const next = items[i + 1]?.said
    let letter = said
    if (said === 'đ' && last === 'c' && next === 'đ') letter = 'd'
    if (said === 'd' && last === 'd' && next !== 'đ') letter = 'đ'
    if (letter !== said) rewriteLabel(line, `${letter}${mark}`)
    last = letter
  })
}
