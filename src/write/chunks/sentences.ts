/** Where sentences end. */

const END = /[.!?…]{1,6}["”’)\]]{0,4}(?= {1,4}["“‘(]?[\p{Lu}\d])|\n|\u2028/gu
/** `TP. Đà Lạt`, `ThS. Nguyễn`, `A. Nguyễn`, `v.v. `: no sentence ends here. */
const ABBREVIATION = /(?:^|[\s(“"])(?:TP|Tp|TX|Tx|TT|Th|ThS|TS|GS|PGS|BS|KS|St|No|Nxb|NXB|\p{Lu}|\d{1,3})\.$/u

/** The sentences of a stretch of text, with the blanks between them left out. */
export function sentencesOf(text: string, start: number, end: number): { start: number; end: number }[] {
  const sentences: { start: number; end: number }[] = []
  const passage = text.slice(start, end)
  let from = 0
  const close = (to: number): void => {
    const words = passage.slice(from, to)
    const at = from + words.length - words.trimStart().length
    if (words.trim() !== '') sentences.push({ start: start + at, end: start + at + words.trim().length })
    from = to
  }
  for (const match of passage.matchAll(END)) {
    const to = match.index + match[0].length
    if (!ABBREVIATION.test(passage.slice(Math.max(from, to - 12), to))) close(to)
  }
  close(passage.length)
  return sentences
}
