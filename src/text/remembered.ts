/** Answers about words and names that are asked for again and again. */

/** Texts. */
const MOST = 8192

/**
 * The same function, remembering what it said of the last texts. A full memory is dropped whole, which costs nothing.
 * The answer must depend on the text alone, and nobody may change it.
 */
export function remembered<Answer>(read: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return (text) => {
    const before = known.get(text)
    // an answer of undefined is read again
    if (before !== undefined) return before
    const answer = read(text)
    if (known.size >= MOST) known.clear()
    known.set(text, answer)
    return answer
  }
}
