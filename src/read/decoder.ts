/** Bytes → characters by the tables of the WHATWG Encoding Standard. */

/** What windows-1252 has for the bytes 80 to 9F; the five that it leaves open stand for themselves. */
const PUNCTUATION = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const FIRST = 0x80
const OPEN_BYTE = /[\u0080-\u009f]/g

export interface Decoder {
  decode: (bytes: Uint8Array) => string
}

/**
 * A decoder for whole byte strings. Node 20 decodes windows-1252 as if it were Latin-1: quotation marks, dashes and dots
 * of ellipsis come out as control characters there, and would be lost as such.
 *
 * @param encoding a label of the standard, `windows-1258`, `iso-8859-1`
 * @param options those of `TextDecoder`
 * @throws RangeError for a label that is none
 */
export function decoderOf(encoding: string, options?: { ignoreBOM?: boolean }): Decoder {
  const decoder = new TextDecoder(encoding, options)
  if (decoder.encoding !== 'windows-1252') return decoder
  return {
    decode: (bytes) =>
      decoder.decode(bytes).replace(OPEN_BYTE, (sign) => PUNCTUATION.charAt(sign.charCodeAt(0) - FIRST)),
  }
}
