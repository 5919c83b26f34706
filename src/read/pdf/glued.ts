/** Words that a file draws without the blank between them; the text keeps them as they are. */
import { type GluedWord, printedWords, type Source } from '../../source.js'
import { ONE_CASE, syllablesOfGlued } from '../../text/glued.js'

const WORD = /^[^\p{L}]*(?<letters>\p{L}{4,28})[^\p{L}]*$/u
/** `Đankia`: names of places in other languages of the country bear no mark but the stroke of the `đ`. */
const NAME = /^(?=\p{Lu}\p{Ll})[A-Za-zĐđ]+$/u

/** The glued words of a text that was not recognised, in its order. */
export function gluedWords({ text, printed = [] }: Source): GluedWord[] {
  const seen = new Map<string, string[] | null>()
  return printed.flatMap((line) =>
    printedWords([line]).flatMap(({ start, end, page, confidence }) => {
      if (confidence !== undefined || end - start < 4) return []
      const letters = WORD.exec(text.slice(start, end))?.groups?.letters ?? ''
      if (!ONE_CASE.test(letters) || NAME.test(letters)) return []
      const known = seen.get(letters)
      const syllables = known === undefined ? syllablesOfGlued(letters) : known
      seen.set(letters, syllables)
      return syllables ? [{ at: start, end, page, word: letters, syllables }] : []
    }),
  )
}
