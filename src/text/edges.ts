/** Takes marks off the ends of a string in one pass; a regular expression with `+$` would look back at each of them. */

/** The text without the characters of `marks` at its end. */
export function cutEnd(text: string, marks: string): string {
  let end = text.length
  while (end > 0 && marks.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

/** The text without the characters of `marks` at its beginning and at its end. */
export function cutEnds(text: string, marks: string): string {
  let start = 0
  while (start < text.length && marks.includes(text.charAt(start))) start++
  return cutEnd(text.slice(start), marks)
}
