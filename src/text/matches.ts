/** Looking for a match of an expression at one place, and for every match. */

/**
 * The matches of a global expression in a text, in their order. The same as `matchAll`, which makes a copy of the
 * expression for each text: the copy has to be compiled anew.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let hit = pattern.exec(text); hit; hit = pattern.exec(text)) {
    found.push(hit)
    if (hit[0] === '') pattern.lastIndex += (text.codePointAt(hit.index) ?? 0) > 0xffff ? 2 : 1
  }
  return found
}

/** The match of a sticky expression that begins at a place, or null. */
export function matchAt(pattern: RegExp, text: string, pos: number): RegExpExecArray | null {
  pattern.lastIndex = pos
  return pattern.exec(text)
}
