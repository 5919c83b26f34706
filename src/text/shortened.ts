/** Words that a full stop shortens, and behind which a sentence goes on with a name: `TP. Huế`, `PGS. TS. Lê Văn An`. */

const SHORTENED = /(?<!\p{L})(?:TP|TX|TT|Q|P|H|PGS|GS|TS|ThS)$/iu
const LONGEST = 4
const BREAK = /[.!?] \p{Lu}/gu

/** True where the full stop at an offset shortens the word before it. */
export function isShortened(text: string, at: number): boolean {
  return text.charAt(at) === '.' && SHORTENED.test(text.slice(Math.max(0, at - LONGEST), at))
}

/** True for a text in which a sentence ends and another one begins. */
export function breaksSentence(text: string): boolean {
  BREAK.lastIndex = 0
  for (let hit = BREAK.exec(text); hit; hit = BREAK.exec(text)) if (!isShortened(text, hit.index)) return true
  return false
}
