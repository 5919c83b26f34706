/** UTF-8 → text. */

const decoder = new TextDecoder('utf-8', { fatal: true })

/** The text of the bytes, without a byte order mark; null where they are no UTF-8. */
export function fromUtf8(bytes: Uint8Array): string | null {
  // a decoder of Node takes several times as long as this
  const buffer = typeof process === 'undefined' ? undefined : process.getBuiltinModule?.('node:buffer')
  try {
    if (!buffer) return decoder.decode(bytes)
    if (!buffer.isUtf8(bytes)) return null
    const text = buffer.transcode(bytes, 'utf8', 'utf16le').toString('utf16le')
    return text.startsWith('\uFEFF') ? text.slice(1) : text
  } catch {
    return null
  }
}
