/** What two strings may differ in and still be the same reading. */

/** A value of a JSON object whose shape is not known. */
export type Entry = { readonly [key: string]: unknown }

/** The tone on the second vowel, `hoà` and `thuỷ`, goes to the first: `hòa`, `thủy`. */
function moveTone(syllable: string): string {
  const [glide = '', ...vowelAndTone] = syllable.normalize('NFD')
  const [vowel = '', tone = ''] = vowelAndTone
  return (glide + tone + vowel).normalize('NFC')
}

/** Folds case, tone placement, quotation marks, dashes and white space. */
export function fold(value: unknown): string {
  return String(value ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu, moveTone)
    .replace(/[“”"'‘’]/g, '"')
    .replace(/[–—‑]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/ ?- ?/g, '-')
    .trim()
}

const edges = /^[\s\-–+•*:;,.()]+|[\s:;,.]+$/g

/** Folds, and drops the markers before and the punctuation behind. */
export function bare(value: unknown): string {
  return fold(value).replace(edges, '')
}

/** The first characters of the bare string, by which long texts are told apart. */
export function start(value: unknown, length = 40): string {
  return bare(value).slice(0, length)
}

/** Whether two JSON values say the same; a missing value is null. */
export function same(left: unknown, right: unknown): boolean {
  const a = left ?? null
  const b = right ?? null
  if (typeof a === 'string' && typeof b === 'string') return bare(a) === bare(b)
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => same(item, b[i]))
  if (isEntry(a) && isEntry(b)) return [...Object.keys(a), ...Object.keys(b)].every((key) => same(a[key], b[key]))
  return a === b
}

/** The value at a path of keys, `schedule.to`; below nothing there is the same nothing. */
export function at(value: unknown, path: string): unknown {
  let found = value
  for (const key of path.split('.')) found = isEntry(found) ? found[key] : found === null ? null : undefined
  return found
}

/** The entries of a list at a path; none where there is no list. */
export function listAt(value: unknown, path: string): Entry[] {
  const list = at(value, path)
  return Array.isArray(list) ? list.filter(isEntry) : []
}

export function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
