/**
 * Capitals in TCVN3, which has none with a mark of tone: who types a title with the key for capitals gets small letters
 * among them, `Kế HOạCH`, `Tổ CHứC THựC HIệN`.
 */

/** The letters that have no capital in the encoding. */
const TONED = 'àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ'
/** A small letter that only the lack of its capital explains: between capitals, behind two, or before one. */
const SURE = new RegExp(`\\p{Lu}[${TONED}]\\p{Lu}|\\p{Lu}{2}[${TONED}]|(?<!\\p{L})[${TONED}]\\p{Lu}`, 'u')
/** A word that may be one in capitals: `Kế`, `TỈNH`, `ở`. */
const POSSIBLE = new RegExp(`^(?:\\p{Lu}|[${TONED}])+$`, 'u')
const WORD = /\p{L}+/gu

/** The text with capitals for the small letters in words, and stretches of words, that are typed in capitals. */
export function withCapitals(text: string): string {
  if (!SURE.test(text)) return text
  return text
    .split('\n')
    .map((line) => (SURE.test(line) ? inCapitals(line) : line))
    .join('\n')
}

function inCapitals(line: string): string {
  const words = [...line.matchAll(WORD)].map(([word], i, all) => ({ word, at: all[i]?.index ?? 0 }))
  let result = ''
  let done = 0
  for (let i = 0; i < words.length; ) {
    let to = i
    while (to < words.length && POSSIBLE.test(words[to]?.word ?? '')) to++
    const [first, last] = [words[i], words[to - 1]]
    if (to > i && first && last && words.slice(i, to).some(({ word }) => SURE.test(word))) {
      const end = last.at + last.word.length
      result += line.slice(done, first.at) + line.slice(first.at, end).toUpperCase()
      done = end
    }
    i = to + 1
  }
  return result + line.slice(done)
}
