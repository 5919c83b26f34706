/** The text of a file and where its characters are stored ([MS-DOC] 2.8.35, the piece table). */

import { decoderOf } from '../decoder.js'
import { type DocBinary, placesOf } from './binary.js'
import { damagedDoc } from './errors.js'

/** A stretch of the text that is stored in one place. */
export interface Piece {
  start: number
  end: number
  /** Offset of its first character in the main stream. */
  offset: number
  /** Bytes of a character: 1 (windows-1252) or 2 (UTF-16). */
  width: number
}

const PROPERTIES = 1
const PIECES = 2
const PIECE = 8
const COMPRESSED = 0x40000000

export function readPieces(file: DocBinary): { text: string; pieces: Piece[] } {
  const clx = file.part('pieces')
  let at = 0
  while (at + 3 <= clx.byteLength && clx.getUint8(at) === PROPERTIES) at += 3 + clx.getUint16(at + 1, true)
  if (at + 5 > clx.byteLength || clx.getUint8(at) !== PIECES) throw damagedDoc()
  const length = Math.min(clx.getUint32(at + 1, true), clx.byteLength - at - 5)
  const table = new DataView(clx.buffer, clx.byteOffset + at + 5, length)
  const places = placesOf(table, PIECE)
  const pieces: Piece[] = []
  const parts: string[] = []
  for (let i = 0; i + 1 < places.length; i++) {
    const start = places[i] ?? 0
    const end = places[i + 1] ?? 0
    const stored = table.getUint32(places.length * 4 + i * PIECE + 2, true)
    const width = stored & COMPRESSED ? 1 : 2
    const offset = width === 1 ? (stored & ~COMPRESSED) >>> 1 : stored
    if (end < start || offset + (end - start) * width > file.main.byteLength) throw damagedDoc()
    pieces.push({ start, end, offset, width })
    const bytes = new Uint8Array(file.main.buffer, file.main.byteOffset + offset, (end - start) * width)
    parts.push(decoderOf(width === 1 ? 'windows-1252' : 'utf-16le', { ignoreBOM: true }).decode(bytes))
  }
  return { text: parts.join(''), pieces }
}
