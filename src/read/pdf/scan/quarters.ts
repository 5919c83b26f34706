/** Quarters on recognised pages: `quý II1/2026` is the third, `quý 11/2027` the second; there are no more than four. */
import type { PageLine } from '../lines.js'

const QUARTER = /^(?<said>[IVH1l|ïÏíÍìÌ]{1,4})(?<year>\/\d{4}[.,;:)]{0,2})$/u
/** `1` may be what is printed. */
const PRINTED = /^(?:1|I{1,3}|IV)$/
const ROMAN = /^(?:I{1,3}|IV)$/

/** Mends the quarters of lines that follow each other: the word before may stand at the end of the line above. */
export function mendQuarters(lines: readonly PageLine[]): void {
  let before = ''
  for (const line of lines) {
    if (line.furniture) continue
    for (const word of line.words) {
      const { said = '', year = '' } = QUARTER.exec(word.text)?.groups ?? {}
      const roman = said.replaceAll('H', 'II').replace(/[1l|ïÏíÍìÌ]/g, 'I')
      if (before === 'quý' && ROMAN.test(roman) && !PRINTED.test(said)) {
        word.raw ??= { text: word.text }
        word.text = `${roman}${year}`
        line.text = line.words.map(({ text }) => text).join(' ')
      }
      before = word.text.toLowerCase()
    }
  }
}
