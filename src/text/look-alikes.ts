/** Letters of other scripts that are printed as a Latin one: Cyrillic and Greek. */
const FOREIGN = /[\u0370-\u04FF]/
const FOREIGN_LETTERS = /[\u0370-\u04FF]/g
const LATIN = /\p{Script=Latin}/u
const WORDS = /\p{L}+/gu

const PRINTED_AS = new Map(
  [...'аaеeоoрpсcхxуyіiјjѕsһhԁdвbмmнnтtкkАAЕEОOРPСCХXУYІIЈJЅSВBМMНHТTКKαaοoνvιiΑAΒBΕEΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX'].flatMap(
    (letter, i, all) => (i % 2 === 0 ? [[letter, all[i + 1] ?? letter] as const] : []),
  ),
)

/** The text with a Latin letter for every one that is printed like it; as long as before. */
export function inLatin(text: string): string {
  if (!FOREIGN.test(text)) return text
  return text.replace(FOREIGN_LETTERS, (letter) => PRINTED_AS.get(letter) ?? letter)
}

/** The same for words that have a Latin letter too: `Cà Mаu` with a Cyrillic а. Words of another script stay. */
export function withoutMixedWords(text: string): string {
  if (!FOREIGN.test(text)) return text
  return text.replace(WORDS, (word) => (LATIN.test(word) ? inLatin(word) : word))
}
