/** The syntax of RTF (Rich Text Format Specification 1.9.1): groups, control words, characters. */

export type RtfToken =
  | { kind: 'open' }
  | { kind: 'close' }
  /** `\par`, `\fs28`, and symbols such as `\~`; the parameter is null where none stands. */
  | { kind: 'word'; name: string; value: number | null }
  /** Bytes of text, as they stand or as `\'e1`; raw line ends are none. */
  | { kind: 'bytes'; bytes: number[] }

const OPEN = 0x7b
const CLOSE = 0x7d
const ESCAPE = 0x5c
const QUOTE = 0x27
const LONGEST_WORD = 32

const isLetter = (byte: number): boolean => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a)
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39

/** The tokens of a file, one after the other. */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  let at = 0
  let text: number[] = []
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0
    if (byte !== OPEN && byte !== CLOSE && byte !== ESCAPE) {
      if (byte !== 10 && byte !== 13 && byte !== 0) text.push(byte)
      at++
      continue
    }
    if (byte === ESCAPE && bytes[at + 1] === QUOTE) {
      const code = Number.parseInt(String.fromCharCode(bytes[at + 2] ?? 0, bytes[at + 3] ?? 0), 16)
      if (!Number.isNaN(code)) text.push(code)
      at += 4
      continue
    }
    if (text.length > 0) yield { kind: 'bytes', bytes: text }
    text = []
    if (byte === OPEN) yield { kind: 'open' }
    else if (byte === CLOSE) yield { kind: 'close' }
    if (byte !== ESCAPE) {
      at++
      continue
    }
    const word = wordAt(bytes, at + 1)
    at = word.end
    if (word.name === 'bin') at += Math.max(word.value ?? 0, 0)
    else if (word.name === '\\' || word.name === '{' || word.name === '}') text.push(word.name.charCodeAt(0))
    else yield { kind: 'word', name: word.name, value: word.value }
  }
  if (text.length > 0) yield { kind: 'bytes', bytes: text }
}

/** The control word or symbol behind a backslash; one blank that ends it belongs to it. */
function wordAt(bytes: Uint8Array, from: number): { name: string; value: number | null; end: number } {
  let at = from
  while (at - from < LONGEST_WORD && isLetter(bytes[at] ?? 0)) at++
  if (at === from) {
    const symbol = bytes[at] ?? 0
    return { name: symbol === 10 || symbol === 13 ? 'par' : String.fromCharCode(symbol), value: null, end: at + 1 }
  }
  const name = String.fromCharCode(...bytes.subarray(from, at))
  const number = at
  if (bytes[at] === 0x2d) at++
  while (at - number < 11 && isDigit(bytes[at] ?? 0)) at++
  const value = Number.parseInt(String.fromCharCode(...bytes.subarray(number, at)), 10)
  if (bytes[at] === 0x20) at++
  return { name, value: Number.isNaN(value) ? null : value, end: at }
}
