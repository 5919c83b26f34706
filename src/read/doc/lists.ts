/** Numbering ([MS-DOC] 2.9.149 PlfLst, 2.9.147 PlfLfo) as the definitions that labels are counted with. */
import type { Level, List, Numbering } from '../docx/numbering.js'
import { bulletCharacter } from '../docx/symbols.js'
import type { DocBinary } from './binary.js'
import { eachProperty } from './properties.js'

const LIST = 28
const INSTANCE = 16
const LEVELS = 9
const FORMATS: Record<number, string> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  22: 'decimalZero',
  23: 'bullet',
  57: 'numberInDash',
  255: 'none',
}

/** @param fonts the names of the fonts by their number */
export function readLists(file: DocBinary, fonts: readonly string[]): Numbering {
  const lists = listsOf(file, fonts)
  const instances = instancesOf(file, fonts, lists)
  return { list: (id) => instances[id - 1] ?? null }
}

function listsOf(file: DocBinary, fonts: readonly string[]): Map<number, Map<number, Level>> {
  const { at, length } = file.offsetOf('lists')
  const lists = new Map<number, Map<number, Level>>()
  if (length < 2) return lists
  const { table } = file
  const count = Math.min(table.getUint16(at, true), Math.floor((length - 2) / LIST))
  const reader = new LevelReader(table, at + length, fonts)
  for (let i = 0; i < count; i++) {
    const head = at + 2 + i * LIST
    const levels = new Map<number, Level>()
    const simple = (table.getUint8(head + 26) & 1) === 1
    for (let k = 0; k < (simple ? 1 : LEVELS); k++) levels.set(k, reader.next())
    lists.set(table.getInt32(head, true), levels)
  }
  return lists
}

function instancesOf(
  file: DocBinary,
  fonts: readonly string[],
  lists: ReadonlyMap<number, Map<number, Level>>,
): (List | null)[] {
  const table = file.part('listInstances')
  if (table.byteLength < 4) return []
  const count = Math.min(table.getUint32(0, true), Math.floor((table.byteLength - 4) / INSTANCE))
  const reader = new LevelReader(table, 4 + count * INSTANCE, fonts)
  return Array.from({ length: count }, (_, i) => {
    const head = 4 + i * INSTANCE
    const id = table.getInt32(head, true)
    const list = lists.get(id)
    const levels = new Map(list)
    const overrides = new Map<number, number>()
    reader.at += 4
    for (let k = table.getUint8(head + 12); k > 0 && reader.at + 8 <= table.byteLength; k--) {
      const start = table.getInt32(reader.at, true)
      const flags = table.getUint32(reader.at + 4, true)
      reader.at += 8
      const level = flags & 0xf
      if (flags & 0x10) overrides.set(level, start)
      if (flags & 0x20) levels.set(level, reader.next())
    }
    return list ? { counter: String(id), levels, overrides } : null
  })
}

/** Reads level definitions (LVL) one after the other. */
class LevelReader {
  constructor(
    private readonly table: DataView,
    public at: number,
    private readonly fonts: readonly string[],
  ) {}

  next(): Level {
    const { table, at } = this
    const format = FORMATS[table.getUint8(at + 4)] ?? 'decimal'
    const flags = table.getUint8(at + 5)
    const follow = table.getUint8(at + 15)
    const runLength = table.getUint8(at + 24)
    const run = at + 28 + table.getUint8(at + 25)
    const start = table.getInt32(at, true)
    const restart = table.getUint8(at + 26)
    let text = ''
    const textAt = run + runLength
    const length = table.getUint16(textAt, true)
    for (let i = 0; i < length; i++) {
      const code = table.getUint16(textAt + 2 + i * 2, true)
      text += code < LEVELS ? `%${code + 1}` : String.fromCharCode(code)
    }
    this.at = textAt + 2 + length * 2
    const font = this.fontIn(new Uint8Array(table.buffer, table.byteOffset + run, runLength))
    return {
      start,
      format,
      text: format === 'bullet' ? bulletCharacter(text, font) : text,
      restart: flags & 0x08 ? restart : null,
      legal: (flags & 0x04) !== 0,
      suffix: follow === 1 ? 'space' : follow === 2 ? 'nothing' : 'tab',
      style: undefined,
      left: undefined,
      firstLine: undefined,
    }
  }

  private fontIn(properties: Uint8Array): string | undefined {
    let font: string | undefined
    eachProperty(properties, (code, operand) => {
      if (code === 0x4a4f) font = this.fonts[operand.getUint16(0, true)]
    })
    return font
  }
}
