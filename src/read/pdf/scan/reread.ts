/** Words that are read otherwise than they were recognised: what was recognised goes with them and is reported. */
import { type PrintedWord, recognisedWords, type Source, type SourceNote } from '../../../source.js'
import type { RecognisedWord } from './recognise.js'

/** A word as it is read: with what was recognised, where that is something else. */
export type ReadWord = RecognisedWord & { raw?: { text: string } }

/** Is told what is left out of the text: what fills a blank by hand, and what is no writing. */
export type Taken = (word: RecognisedWord, why: 'blank' | 'speck') => void

export function readAs(word: ReadWord, text: string): ReadWord {
  return text === word.text ? word : { ...word, text, raw: word.raw ?? { text: word.text } }
}

/** A note for each word that is read otherwise, over all pieces that it was parted into. */
export function rereadWords({ text, printed = [] }: Source): SourceNote[] {
  const found = new Map<object, PrintedWord[]>()
  for (const word of recognisedWords(printed)) {
    if (word.raw) found.set(word.raw, [...(found.get(word.raw) ?? []), word])
  }
  return [...found.values()].flatMap((words) => {
    const [first, last] = [words[0], words.at(-1)]
    if (!first?.raw || !last) return []
    const read = text.slice(first.start, last.end)
    const message = `“${first.raw.text}” was recognised; it is read as “${read}”`
    return [{ message, at: first.start, end: last.end, page: first.page }]
  })
}
