/**
 * Vowels that recognition dropped throughout a text, as in pages of law sites made from scans: `phát trin`, `tỷ đng`,
 * `S Nội vụ`, `T CHỨC THỰC HIỆN`. What a word was is told by the words beside it, elsewhere in the text or in phrases
 * that every plan has; a word that they do not tell stays.
 */
import type { SourceNote } from '../source.js'
import { setPhrases } from '../text/set-phrases.js'
import type { Block } from './block.js'
import { type Insertion, withInserted } from './inserted.js'

/** Letters without a vowel, which no language writes. */
const STUMP = /(?:^| )(?!(?:kg|km|cm|mm|ml|vv|tr|ths?|ts|gd|st)\b)[bcdđghklmnpqrstvx]{2,6}(?=[ ,;.:]|$)/g
/** Not of a number, a code or a name in signs: `55B`, `TN&MT`. */
const WORD = /(?<![\p{L}\p{N}&/-])\p{L}+(?![\p{L}\p{N}&/-])/gu
const MARKED_VOWEL = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/g
const VOWEL = /[aeiouyàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/i
const SENTENCE_END = /(?:^|[.!?:]\s*)$/
/** A text is damaged where so many different words of it lost their vowel. */
const FEWEST = 3
/** A word that may be one is read otherwise where its neighbours stand so many times more often beside the other. */
const TIMES = 3
/** Of two words that it may have been, one stands so many times more often here. */
const CLEARLY = 2
/** A word that is there more often than this is one of the text. */
const MOST_OF_LOST = 2
const OF_SET_PHRASE = 4
const SHOWN = 8

interface Candidate {
  word: string
  /** Where its vowel was lost, and which. */
  lost: Insertion
}

/** Puts the vowels back where a text lost them throughout; else the blocks as they are. */
export function withVowelsBack(blocks: readonly Block[]): { blocks: readonly Block[]; notes: SourceNote[] } {
  const untouched = { blocks, notes: [] }
  if (blocks.some(({ printed }) => printed)) return untouched
  const texts = blocks.flatMap((block) => (block.kind === 'row' ? block.cells : block.text))
  const stumps = new Set(texts.flatMap((text) => text.match(STUMP)?.map((stump) => stump.trim()) ?? []))
  if (stumps.size < FEWEST) return untouched
  const words = new Vocabulary(texts)
  const mended = texts.flatMap((text) => words.lostIn(text))
  const whole = new Set(mended.filter(({ raw }) => stumps.has(raw)).map(({ raw }) => raw))
  if (whole.size < FEWEST) return untouched
  return { blocks: blocks.map((block) => withInserted(block, (text) => words.lostIn(text))), notes: [noteOf(mended)] }
}

interface Mended extends Insertion {
  raw: string
  word: string
}

/** The words of a text and which stand beside each other. */
class Vocabulary {
  private readonly words = new Map<string, number>()
  private readonly pairs = new Map<string, number>()
  private readonly shortened = new Map<string, Candidate[]>()

  constructor(texts: readonly string[]) {
    for (const phrase of setPhrases) this.add(phrase, 0, OF_SET_PHRASE)
    for (const text of texts) this.add(text.toLowerCase(), 1, 1)
    for (const word of this.words.keys())
      for (const { 0: vowel, index } of word.matchAll(MARKED_VOWEL)) {
        const short = word.slice(0, index) + word.slice(index + vowel.length)
        const candidate = { word, lost: { at: index, text: vowel } }
        this.shortened.set(short, [...(this.shortened.get(short) ?? []), candidate])
      }
  }

  /** The vowels that words of a text lost, in its order. */
  lostIn(text: string): Mended[] {
    const found = [...text.matchAll(WORD)]
    return found.flatMap(({ 0: raw, index }, i) => {
      const candidates = this.shortened.get(raw.toLowerCase())
      if (!candidates) return []
      const before = besides(text, found[i - 1], found[i])
      const behind = besides(text, found[i], found[i + 1])
      const counts = (word: string): number[] => [
        ...(before ? [this.count(before.before.toLowerCase(), word)] : []),
        ...(behind ? [this.count(word, behind.after.toLowerCase())] : []),
      ]
      const isWord = VOWEL.test(raw)
      const isKnown = isWord && (this.words.get(raw.toLowerCase()) ?? 0) > MOST_OF_LOST
      const own = isWord ? sum(counts(raw.toLowerCase()).map((times) => times - 1)) : 0
      const ranked = candidates.map(({ word, lost }) => {
        const times = counts(word)
        return { word, lost, times: isKnown && times.includes(0) ? 0 : sum(times) }
      })
      ranked.sort((a, b) => b.times - a.times)
      const [first, second] = ranked
      if (!first || first.times <= TIMES * Math.max(own, 0) || first.times < CLEARLY * (second?.times ?? 0)) return []
      const upper = isUpper(raw, behind?.after ?? before?.before) || startsSentence(first.lost.at, text, index)
      const vowel = upper ? first.lost.text.toUpperCase() : first.lost.text
      const at = index + first.lost.at
      return [{ at, text: vowel, raw, word: raw.slice(0, first.lost.at) + vowel + raw.slice(first.lost.at) }]
    })
  }

  private add(text: string, times: number, beside: number): void {
    let last: RegExpExecArray | undefined
    for (const found of text.matchAll(WORD)) {
      this.words.set(found[0], (this.words.get(found[0]) ?? 0) + times)
      if (besides(text, last, found)) {
        const pair = `${last?.[0]} ${found[0]}`
        this.pairs.set(pair, (this.pairs.get(pair) ?? 0) + beside)
      }
      last = found
    }
  }

  private count(before: string, after: string): number {
    return this.pairs.get(`${before} ${after}`) ?? 0
  }
}

/** Two words with nothing but a blank or a comma between them. */
function besides(
  text: string,
  first: RegExpExecArray | undefined,
  second: RegExpExecArray | undefined,
): { before: string; after: string } | null {
  if (!first || !second) return null
  const between = text.slice(first.index + first[0].length, second.index)
  return /^(?:,? | - )$/.test(between) ? { before: first[0], after: second[0] } : null
}

const sum = (figures: readonly number[]): number => figures.reduce((total, figure) => total + figure, 0)

/** A letter alone is as its neighbour. */
function isUpper(raw: string, neighbour = ''): boolean {
  const word = raw.length > 1 ? raw : raw + neighbour
  return word.length > 1 && word === word.toUpperCase()
}

function startsSentence(at: number, text: string, index: number): boolean {
  return at === 0 && SENTENCE_END.test(text.slice(Math.max(0, index - 4), index))
}

function noteOf(mended: readonly Mended[]): SourceNote {
  const all = [...new Set(mended.map(({ raw, word }) => `“${raw} → ${word}”`))]
  const rest = all.length > SHOWN ? `, and ${all.length - SHOWN} more` : ''
  return { message: `vowels were lost in words; they are read whole: ${all.slice(0, SHOWN).join(', ')}${rest}`, at: 0 }
}
