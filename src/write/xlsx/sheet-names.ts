/** Names of sheets as spreadsheets want them. */
const FORBIDDEN = /[[\]:*?/\\\p{Cc}\u2028\u2029]/gu
const LONGEST = 31

/** A function that makes a valid name of any text, another one each time. Upper and lower case are the same to Excel. */
export function sheetNamer(): (text: string) => string {
  // Excel keeps this name for itself
  const taken = new Set(['history'])
  return (text) => {
    const clean =
      text
        .normalize('NFC')
        .replace(FORBIDDEN, ' ')
        .replace(/\s+/g, ' ')
        .replace(/^[' ]+/, '')
        .trimEnd() || '-'
    for (let count = 1; ; count++) {
      const suffix = count === 1 ? '' : ` (${count})`
      const name = cut(clean, LONGEST - suffix.length) + suffix
      if (taken.has(name.toLowerCase())) continue
      taken.add(name.toLowerCase())
      return name
    }
  }
}

/** At most so many UTF-16 code units, never half a character, no apostrophe or blank at the end. */
function cut(text: string, length: number): string {
  if (text.length <= length) {
    let end = text.length
    while (text[end - 1] === "'") end--
    return text.slice(0, end) || '-'
  }
  const clipped = text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')
  return `${clipped.trimEnd()}…`
}
