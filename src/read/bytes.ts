/** Bytes → string: UTF-8 with and without BOM, UTF-16; what is no text is refused. */
import { PlanError } from '../error.js'

const HEAD = 4096

/**
 * Decodes the bytes of a text file.
 *
 * @throws PlanError `empty-input`, `binary-input` or `unreadable-encoding`, with what to do
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new PlanError('empty-input', 'The input is empty. Give the text of a plan.')
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const wide = wideEncoding(bytes)
  if (wide) return new TextDecoder(wide).decode(bytes)
  if (isBinary(bytes)) {
    throw new PlanError(
      'binary-input',
      `The input is no text${kindOf(bytes)}. Save the document as plain text or Markdown (UTF-8) and give that file.`,
    )
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const lenient = new TextDecoder('utf-8').decode(bytes)
    const broken = lenient.split('\uFFFD').length - 1
    if (broken * 100 > lenient.length) {
      throw new PlanError(
        'unreadable-encoding',
        'The input is no UTF-8 or UTF-16 text. Save it as UTF-8 and try again.',
      )
    }
    return lenient
  }
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
