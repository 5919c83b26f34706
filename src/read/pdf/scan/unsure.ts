/** Words of low confidence, told together line by line of the text: a person looks at a line, not at a word. */
import { type Doubt, type PrintedWord, recognisedWords, type Source } from '../../../source.js'

/** A word that is less sure than this is to be looked at. */
const UNSURE = 0.6
const MOST_NAMED = 6
/** `959%` for `95%`: a ring of the sign is taken for a figure, however sure. */
const SHARE = /^(?:[2-9]\d|1\d\d)9%/

/** One doubt for each paragraph or row that holds unsure words, from the first of them to the last. */
export function unsureWords({ text, lines, printed = [] }: Source): Doubt[] {
  const isUnsure = ({ start, end, confidence }: PrintedWord): boolean =>
    confidence !== undefined && (confidence < UNSURE || SHARE.test(text.slice(start, end)))
  const unsure = recognisedWords(printed)
    .filter(isUnsure)
    .sort((a, b) => a.start - b.start)
  const doubts: Doubt[] = []
  let next = 0
  for (const line of lines) {
    const own: typeof unsure = []
    for (let word = unsure[next]; word && word.start < line.end; word = unsure[++next]) own.push(word)
    const [first] = own
    if (!first) continue
    const named = own.slice(0, MOST_NAMED).map(({ start, end }) => `“${text.slice(start, end)}”`)
    const more = own.length > named.length ? ` and ${own.length - named.length} more` : ''
    doubts.push({
      at: first.start,
      end: Math.max(...own.map(({ end }) => end)),
      page: first.page,
      message: `not surely recognised: ${named.join(', ')}${more}`,
    })
  }
  return doubts
}
