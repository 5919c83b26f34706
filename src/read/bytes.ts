/** Bytes → string: UTF-8 with and without BOM, UTF-16, encodings from before Unicode; what is no text is refused. */
import { PlanError } from '../error.js'
import { detectLegacy, syllableShare } from '../text/legacy/legacy.js'
import { decoderOf } from './decoder.js'
import { fromUtf8 } from './utf8.js'

const HEAD = 4096

/** The first bytes of a file, each as one character. */
export const headOf = (bytes: Uint8Array): string => Reflect.apply(String.fromCharCode, null, bytes.subarray(0, HEAD))

export interface DecodedText {
  text: string
  /** Name of the encoding (WHATWG Encoding Standard). */
  encoding: string
}

/**
 * Decodes the bytes of a text file. Bytes of a font encoding (TCVN3, VNI) come as windows-1252: the readers turn
 * them into Vietnamese.
 *
 * @param declared the encoding that the file names itself; believed where the bytes are no UTF-8
 * @throws PlanError `empty-input`, `binary-input` or `unreadable-encoding`, with what to do
 */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText {
  if (bytes.length === 0) throw new PlanError('empty-input', 'The input is empty. Give the text of a plan.')
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return decodeAs(bytes, 'utf-16le')
  if (first === 0xfe && second === 0xff) return decodeAs(bytes, 'utf-16be')
  const wide = wideEncoding(bytes)
  if (wide) return decodeAs(bytes, wide)
  if (isBinary(bytes)) {
    throw new PlanError(
      'binary-input',
      `The input is no text${kindOf(bytes) || ' and no format that is read'}. Give the text, or a PDF, Word, RTF, HTML, Markdown or text file.`,
    )
  }
  const text = fromUtf8(bytes)
  return text === null ? decodeBroken(bytes, declared) : { text, encoding: 'utf-8' }
}

function decodeAs(bytes: Uint8Array, encoding: string): DecodedText {
  return { text: decoderOf(encoding).decode(bytes), encoding }
}

/** Western encodings are named by pages that mean the font encodings, and by default. */
const WESTERN = /^(?:windows-125[02]|cp125[02]|iso-?8859-\d+|latin-?1|us-ascii|ascii|x-user-defined|utf-?8|utf-?16.*)$/i
const SURE = 0.85

function decodeBroken(bytes: Uint8Array, declared: string | undefined): DecodedText {
  const lenient = decodeAs(bytes, 'utf-8')
  const broken = lenient.text.split('\uFFFD').length - 1
  if (broken * 20 <= bytes.length - lenient.text.length) return lenient
  const vietnamese = decodeAs(bytes, 'windows-1258')
  if (syllableShare(vietnamese.text.normalize('NFC')) >= SURE) return vietnamese
  const western = decodeAs(bytes, 'windows-1252')
  if (detectLegacy(western.text)) return western
  if (declared && !WESTERN.test(declared)) return decodeDeclared(bytes, declared)
  if (broken * 100 <= lenient.text.length) return lenient
  if (declared) return western
  throw unreadable()
}

function decodeDeclared(bytes: Uint8Array, declared: string): DecodedText {
  try {
    return decodeAs(bytes, declared)
  } catch {
    throw unreadable()
  }
}

function unreadable(): PlanError {
  return new PlanError('unreadable-encoding', 'The encoding of the input is unknown. Save it as UTF-8 and try again.')
}

/** UTF-16 without BOM: every second byte of Latin text is zero. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, HEAD)
  if (head.length < 8) return null
  let even = 0
  let odd = 0
  head.forEach((byte, i) => {
    if (byte !== 0) return
    if (i % 2 === 0) even++
    else odd++
  })
  const half = head.length / 2
  if (odd > half * 0.4 && even < half * 0.05) return 'utf-16le'
  if (even > half * 0.4 && odd < half * 0.05) return 'utf-16be'
  return null
}

function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, HEAD)
  let control = 0
  for (const byte of head)
    if (byte === 0 || (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27)) control++
  return control * 50 > head.length || startsWith(bytes, '%PDF-') || startsWith(bytes, 'PK\u0003\u0004')
}

const MAGIC: readonly (readonly [string, string])[] = [
  ['%PDF-', ' but a PDF'],
  ['PK\u0003\u0004', ' but a ZIP file, perhaps a Word document'],
  ['\u00d0\u00cf\u0011\u00e0', ' but an old Office file, perhaps a .doc'],
  ['{\\rtf', ' but RTF'],
]

function kindOf(bytes: Uint8Array): string {
  return MAGIC.find(([magic]) => startsWith(bytes, magic))?.[1] ?? ''
}

function startsWith(bytes: Uint8Array, magic: string): boolean {
  for (let i = 0; i < magic.length; i++) if (bytes[i] !== magic.charCodeAt(i)) return false
  return true
}
