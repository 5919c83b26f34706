/** Text in a legacy font encoding → Unicode: by the name of its font, or by evidence where no font is named. */
import type { SourceNote } from '../../source.js'
import { isSyllable } from '../syllable.js'
import { withCapitals } from './capitals.js'
import { TCVN3, VNI } from './tables.js'

export type LegacyEncoding = 'TCVN3' | 'VNI'

const TCVN3_FONT = /^["']?\.Vn/i
const TCVN3_CAPITALS = /^["']?\.Vn\w*H["']?$/
const VNI_FONT = /^["']?VNI[- ]/i
const TCVN3_CHARACTER = /[\u00a1-\u00fe]/g
/** Letters of Vietnamese that neither encoding can show. */
const UNICODE_ONLY = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/
/** A vowel with its mark before one without: `öôù` is `ư` and `ớ`, since no vowel bears `ô` as its mark. */
const VNI_LETTER = new RegExp([...VNI.keys()].sort((a, b) => b.length - a.length).join('|'), 'g')

/** The encoding that a font stands for: `.VnTime` TCVN3, `VNI-Times` VNI; null for any other font. */
export function legacyEncodingOf(fontName: string): LegacyEncoding | null {
  if (TCVN3_FONT.test(fontName)) return 'TCVN3'
  return VNI_FONT.test(fontName) ? 'VNI' : null
}

/**
 * The text of a run in Unicode NFC; text that is Unicode already stays. Fonts such as `.VnTimeH` show small letters as capitals.
 *
 * @param text characters as the file holds them (Latin-1 letters for the bytes of the encoding)
 * @param fontName the font of the run, `.VnTime`, `VNI-Times`, `Times New Roman`
 */
export function decodeLegacyRun(text: string, fontName: string): string {
  const encoding = legacyEncodingOf(fontName)
  if (encoding === null || UNICODE_ONLY.test(text)) return text
  const decoded = decodeLegacy(text, encoding)
  return encoding === 'TCVN3' && TCVN3_CAPITALS.test(fontName) ? decoded.toUpperCase() : decoded
}

/** Text of a known encoding in Unicode NFC; what the encoding does not have stays. */
export function decodeLegacy(text: string, encoding: LegacyEncoding): string {
  if (encoding === 'TCVN3') return withCapitals(text.replace(TCVN3_CHARACTER, (byte) => TCVN3.get(byte) ?? byte))
  return text.replace(VNI_LETTER, (written) => VNI.get(written) ?? written)
}

/** Text that may be in a font encoding as Unicode, and the note that says so where it was. */
export function fromLegacy(text: string): { text: string; notes: SourceNote[] } {
  const encoding = detectLegacy(text)
  if (encoding === null) return { text, notes: [] }
  return { text: decodeLegacy(text, encoding), notes: [legacyNote(encoding)] }
}

/** The note of a conversion, for `Source.notes`. */
export function legacyNote(encoding: LegacyEncoding): SourceNote {
  return { message: `${IN_FONT_ENCODING} ${encoding}; it is read as Unicode`, at: 0 }
}

const IN_FONT_ENCODING = 'the input is in the font encoding'

export const isLegacyNote = ({ message }: SourceNote): boolean => message.startsWith(IN_FONT_ENCODING)

export interface LegacyDecoder {
  /** What the text without such a font is in, by its words; null where it is Unicode. */
  byWords: LegacyEncoding | null
  /** The text of a run in Unicode: by its font, else by what the whole text is in. */
  decode: (text: string, fontName: string) => string
  /** One note for each encoding that was met. */
  notes: () => SourceNote[]
}

/** Collects text by the font that it is set in, so that a font may be judged by all that stands in it. */
export class FontSamples {
  private readonly samples = new Map<string, string>()

  add(text: string, fontName: string): void {
    const font = legacyEncodingOf(fontName) === null ? '' : fontName
    const sample = this.samples.get(font) ?? ''
    if (sample.length < SAMPLE) this.samples.set(font, `${sample} ${text}`)
  }

  /** The decoder for the file. A font keeps its name when Unicode is typed in it: then its text is left alone. */
  decoder(): LegacyDecoder {
    const byWords = detectLegacy(this.samples.get('') ?? '')
    const unicode = new Set<string>()
    for (const [font, sample] of this.samples) if (UNICODE_ONLY.test(sample)) unicode.add(font)
    const found = new Set<LegacyEncoding>()
    return {
      byWords,
      decode: (text, fontName) => {
        const named = fontName === '' ? null : legacyEncodingOf(fontName)
        const encoding = named === null ? byWords : unicode.has(fontName) ? null : named
        if (encoding === null) return text
        const decoded = named ? decodeLegacyRun(text, fontName) : decodeLegacy(text, encoding)
        if (decoded !== text) found.add(encoding)
        return decoded
      },
      notes: () => [...found].map(legacyNote),
    }
  }
}

const SAMPLE = 20_000

/** False for a text with a letter that only Unicode has: a first look, which nearly all texts end at once. */
export const maybeLegacy = (text: string): boolean => !UNICODE_ONLY.test(text) && LATIN.test(text)

const WORD = /[A-Za-z\u00a1-\u00ff\u0102-\u01b0\u1ea0-\u1ef9]+/g
const MARKED = /[\u00a1-\u1ef9]/
const LATIN = /[\u00a1-\u00fe]/
const FEWEST_WORDS = 5

/**
 * The encoding that a text without fonts is in, by what its words would be: a legacy one is named only where the
 * words with marks are no syllables as they stand and nearly all are once decoded.
 */
export function detectLegacy(text: string): LegacyEncoding | null {
  const sample = text.slice(0, SAMPLE)
  if (!maybeLegacy(sample)) return null
  const before = syllableShare(sample)
  if (before > 0.5) return null
  const shares = (['TCVN3', 'VNI'] as const).map((encoding) => ({
    encoding,
    share: syllableShare(decodeLegacy(sample, encoding)),
  }))
  const best = shares.reduce((a, b) => (b.share > a.share ? b : a))
  return best.share >= 0.85 ? best.encoding : null
}

/** Of the words with marks, the share that can be Vietnamese; 0 where there are hardly any. */
export function syllableShare(text: string): number {
  let marked = 0
  let possible = 0
  for (const [word] of text.matchAll(WORD)) {
    if (!MARKED.test(word)) continue
    marked++
    if (isSyllable(word)) possible++
  }
  return marked < FEWEST_WORDS ? 0 : possible / marked
}
