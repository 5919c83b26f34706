/**
 * Names of bodies as recognition of scans leaves them: `Sở Tải chính`, `Sở Xây dưmng`. A name is read otherwise only
 * where the registry knows exactly one that is near, and the letters themselves speak for a misreading.
 */
import { difference } from '../../text/difference.js'
import { isSyllable, withoutMarks } from '../../text/syllable.js'
import { type Word, wordsOf } from '../words.js'
import { knownNameAt, namesNear } from './agency-index.js'

/** The name of a body that is read otherwise, with the words of it that differ. */
export interface MendedName {
  start: number
  end: number
  raw: string
  text: string
  words: { start: number; end: number; text: string }[]
}

/** Letters that may be wrong in a name. */
const MOST_WRONG = 2
/** Letters of a word in which one may be wrong, and of one in which two may. */
const ONE_WRONG = 3
const TWO_WRONG = 6
/** Words of names and around them that are no misreadings: `các` of `cấp`, `ban` of `báo`. */
const COMMON: ReadonlySet<string> = new Set(['các', 'ban'])
/** A word that was recognised less surely may be wrong though it is a syllable. */
const SURE = 0.85
const LINE = /[^\n\t\u2028]+/g

/**
 * What of the names of bodies in a recognised text is read otherwise.
 *
 * @param sureness of the word at an offset, from 0 to 1; null where it was not recognised but typed
 */
export function mendRecognisedAgencies(text: string, sureness: (offset: number) => number | null): MendedName[] {
  return [...text.matchAll(LINE)].flatMap(({ 0: line, index }) => {
    const words = wordsOf(line, 0, line.length)
    const found: MendedName[] = []
    for (let at = 0; at < words.length; at++) {
      if (!words[at]?.capital) continue
      const name = nameAt(line, words, at, (word) => sureness(index + word.start))
      if (!name) continue
      const { start, end } = name
      found.push({
        ...name,
        start: index + start,
        end: index + end,
        words: name.words.map((word) => ({ ...word, start: index + word.start, end: index + word.end })),
      })
      while ((words[at + 1]?.start ?? end) < end) at++
    }
    return found
  })
}

function nameAt(
  line: string,
  words: readonly Word[],
  at: number,
  sureness: (word: Word) => number | null,
): MendedName | null {
  const near = namesNear(words, at, MOST_WRONG, (word, key) => {
    const sure = sureness(word)
    const wrong = sure === null ? null : lettersWrong(word.key, key)
    if (wrong === null || sure === null) return null
    const isOtherWord = !wrong.marksOnly && COMMON.has(word.key)
    const isDoubtful = !isOtherWord && (sure < SURE || wrong.marksOnly || !isSyllable(word.key))
    return isDoubtful ? wrong.letters : null
  })
  const length = Math.max(0, ...near.map((name) => name.length))
  if (length <= knownNameAt(words, at)) return null
  const [only, other] = near.filter((name) => name.length === length)
  if (!only || other) return null
  // the parts of one name begin with capitals: `Lao động, Thương binh`, but `chuyển đổi SỐ, công nghiệp`
  if (words.slice(at + 1, at + length).some(({ gap, capital }, i) => gap !== ' ' && (i === 0 || !capital))) return null
  const [first, last] = [words[at], words[at + length - 1]]
  const same = length - only.other.size
  const isMarked = [...only.other].every(([i, key]) => withoutMarks(words[i]?.key ?? '') === withoutMarks(key))
  if (!first || !last || same < (isMarked ? 1 : 2)) return null
  const read = [...only.other].map(([i, key]) => {
    const { start, end } = words[i] as Word
    return { start, end, text: inCaseOf(line.slice(start, end), key, i === at) }
  })
  const raw = line.slice(first.start, last.end)
  let text = ''
  let done = first.start
  for (const word of read) {
    text += line.slice(done, word.start) + word.text
    done = word.end
  }
  return { start: first.start, end: last.end, raw, text: text + line.slice(done, last.end), words: read }
}

/** Letters that tell two words apart; null where they are too many, or where the words are short. */
function lettersWrong(given: string, key: string): { letters: number; marksOnly: boolean } | null {
  const [a, b] = [withoutMarks(given), withoutMarks(key)]
  if (a === b) return { letters: 1, marksOnly: true }
  const shorter = Math.min(a.length, b.length)
  const most = shorter >= TWO_WRONG ? 2 : shorter >= ONE_WRONG ? 1 : 0
  if (Math.abs(a.length - b.length) > most) return null
  const letters = difference(a, b)
  return letters <= most ? { letters, marksOnly: false } : null
}

function inCaseOf(raw: string, key: string, opens: boolean): string {
  if (raw.length > 1 && raw === raw.toUpperCase() && raw !== raw.toLowerCase()) return key.toUpperCase()
  const isCapital = opens || /^\p{Lu}/u.test(raw)
  return isCapital ? key.charAt(0).toUpperCase() + key.slice(1) : key
}
