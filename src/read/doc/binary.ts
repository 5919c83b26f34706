/** The head of a Word 97-2003 file ([MS-DOC] 2.5, the FIB): how long its stories are and where its tables lie. */
import { encryptedDoc, olderDoc } from './errors.js'

const MAGIC = 0xa5ec
const WORD_97 = 0xc1
const ENCRYPTED = 0x0100
const SECOND_TABLE = 0x0200
const PAIRS = 0x9a

/** Places in the table stream by their number among the pairs of offset and length. */
const TABLES = {
  styles: 1,
  footnoteMarks: 2,
  footnoteTexts: 3,
  characterPages: 12,
  paragraphPages: 13,
  fonts: 15,
  pieces: 33,
  drawings: 40,
  endnoteMarks: 46,
  endnoteTexts: 47,
  boxTexts: 56,
  lists: 73,
  listInstances: 74,
} as const

export interface DocBinary {
  main: DataView
  table: DataView
  /** Properties that are too long for their page. */
  data: DataView
  /** Characters of each story, in the order in which they follow one another. */
  stories: { body: number; footnotes: number; headers: number; comments: number; endnotes: number; boxes: number }
  /** A part of the table stream; empty where the file has none. */
  part: (table: keyof typeof TABLES) => DataView
  offsetOf: (table: keyof typeof TABLES) => { at: number; length: number }
}

/** @throws PlanError `encrypted`, or `unsupported-format` for what is no document of Word 97 or newer */
export function readHead(streams: ReadonlyMap<string, Uint8Array>): DocBinary {
  const document = streams.get('WordDocument')
  if (streams.has('EncryptedPackage')) throw encryptedDoc()
  if (!document || document.length < PAIRS) throw olderDoc()
  const main = viewOf(document)
  const flags = main.getUint16(10, true)
  if (main.getUint16(0, true) !== MAGIC || main.getUint16(2, true) < WORD_97) throw olderDoc()
  if (flags & ENCRYPTED) throw encryptedDoc()
  const table = viewOf(streams.get(flags & SECOND_TABLE ? '1Table' : '0Table') ?? new Uint8Array())
  const offsetOf = (name: keyof typeof TABLES): { at: number; length: number } => {
    const pair = PAIRS + TABLES[name] * 8
    if (pair + 8 > main.byteLength) return { at: 0, length: 0 }
    const at = main.getUint32(pair, true)
    const length = main.getUint32(pair + 4, true)
    return at + length <= table.byteLength ? { at, length } : { at: 0, length: 0 }
  }
  const count = (at: number): number => main.getUint32(at, true)
  return {
    main,
    table,
    data: viewOf(streams.get('Data') ?? new Uint8Array()),
    stories: {
      body: count(0x4c),
      footnotes: count(0x50),
      headers: count(0x54),
      comments: count(0x5c),
      endnotes: count(0x60),
      boxes: count(0x64),
    },
    part: (name) => {
      const { at, length } = offsetOf(name)
      return new DataView(table.buffer, table.byteOffset + at, length)
    },
    offsetOf,
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** The numbers at the start of a PLC, a list of places with data of a fixed length for each stretch between two. */
export function placesOf(plc: DataView, dataLength: number): number[] {
  const count = plc.byteLength < 4 ? 0 : Math.floor((plc.byteLength - 4) / (4 + dataLength)) + 1
  return Array.from({ length: count }, (_, i) => plc.getUint32(i * 4, true))
}
