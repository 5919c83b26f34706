/** Names of several words, found in a text by the words that they begin with. */
import { foldTone } from '../../text/fold.js'

/** A name in the letters in which a text is compared with it. For NFC input lengths hold. */
export const nameInText = (text: string): string => foldTone(text.toLowerCase())

/** The first two words, by which names are looked up. */
export const openingWords = (text: string): string => nameInText(text).split(/[ ,]+/u, 2).join(' ')
