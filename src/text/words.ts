/** The words of a text, folded for comparison. */
import { isWordCode } from './characters.js'
import { foldWord } from './fold.js'

/** Letters and digits in runs, in small letters and with the older tone placement, in their order. */
export function wordsOf(text: string): string[] {
  const words: string[] = []
  for (let i = 0; i < text.length; ) {
    if (!isWordCode(text.charCodeAt(i))) {
      i++
      continue
    }
    const start = i
    while (i < text.length && isWordCode(text.charCodeAt(i))) i++
    words.push(foldWord(text.slice(start, i)))
  }
  return words
}
