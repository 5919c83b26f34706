/** Titles whose letters are set apart: `K Ế  H O Ạ C H`. */
import { syllablesOfGlued } from '../../text/glued.js'
import { isSyllable } from '../../text/syllable.js'
import { copyOf } from './packed.js'
import { around, type Word } from './page.js'

const LETTER = /^\p{L}$/u
const LEAST_LETTERS = 4
/** Times the gap between letters: more stands between words. */
const WORD_GAP = 1.6

/** Puts letters that stand alone one behind the other together to the words that they spell. */
export function joinSpaced(words: readonly Word[]): Word[] {
  // a copy takes no more than it holds
  if (words.filter(isLetter).length < LEAST_LETTERS) return words.slice()
  const joined: Word[] = []
  for (let from = 0; from < words.length; ) {
    let end = from
    while (end < words.length && isLetter(words[end])) end++
    if (end - from >= LEAST_LETTERS) joined.push(...spelled(words.slice(from, end)))
    else joined.push(...words.slice(from, Math.max(end, from + 1)))
    from = Math.max(end, from + 1)
  }
  return joined
}

const isLetter = (word: Word | undefined): boolean => LETTER.test(word?.text ?? '')

/** The words that letters spell; the letters where these are no words. */
function spelled(letters: readonly Word[]): Word[] {
  const gaps = letters.slice(1).map((letter, i) => letter.left - (letters[i]?.right ?? 0))
  const usual = [...gaps].sort((a, b) => a - b)[gaps.length >> 1] ?? 0
  const groups: Word[][] = [[]]
  letters.forEach((letter, i) => {
    if (i > 0 && (gaps[i - 1] ?? 0) > WORD_GAP * usual) groups.push([])
    groups.at(-1)?.push(letter)
  })
  const syllables = groups.flatMap(syllablesOf)
  return syllables.every((own) => own.length > 1) ? syllables.map(wordOf) : [...letters]
}

const textOf = (letters: readonly Word[]): string => letters.map(({ text }) => text).join('')

/** The letters of each syllable; letters that make none stay alone. */
function syllablesOf(letters: readonly Word[]): Word[][] {
  const text = textOf(letters)
  const parts = isSyllable(text) ? [text] : (syllablesOfGlued(text) ?? [...text])
  let end = 0
  return parts.map((part) => {
    end += part.length
    return letters.slice(end - part.length, end)
  })
}

function wordOf(letters: readonly Word[]): Word {
  const [first] = letters as readonly [Word]
  const { blankBehind: _, ...rest } = copyOf(first)
  const isLastBlank = letters.at(-1)?.blankBehind === true
  return { ...rest, text: textOf(letters), ...(isLastBlank ? { blankBehind: true } : {}), ...around(letters) }
}
