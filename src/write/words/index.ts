import { en } from './en.js'
import { vi } from './vi.js'
import type { OutputLanguage, Words } from './words.js'

/** The words of a language; Vietnamese, as the plans are, where none is asked for. */
export function wordsOf(lang: OutputLanguage = 'vi'): Words {
  const words = { vi, en }[lang]
  if (words) return words
  throw new TypeError(`Cannot write in \`${lang}\`: pass \`vi\` or \`en\` as \`lang\``)
}
