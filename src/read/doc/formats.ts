/** What the properties of a paragraph or a run say, as far as it is needed ([MS-DOC] 2.6.1 to 2.6.3). */
import { eachProperty } from './properties.js'
import type { CellDefinition } from './table-builder.js'

export interface ParagraphFormat {
  inTable: boolean
  /** The end of a table row, in place of a paragraph. */
  rowEnd: boolean
  /** How many tables stand around it, where the file says so. */
  depth: number
  innerCell: boolean
  innerRowEnd: boolean
  /** Number of the list instance; 0 for none. */
  list: number
  level: number
  centred: boolean
  /** Of a row end: the left edges of the cells, in twentieths of a point, and how they are merged. */
  cells: CellDefinition[]
}

export interface RunFormat {
  bold: boolean
  italic: boolean
  capitals: boolean
  hidden: boolean
  deleted: boolean
  font: number
  /** Half points. */
  size: number
  /** A character of a font of symbols: font and number. */
  symbol: { font: number; code: number } | null
}

export const PLAIN_PARAGRAPH: ParagraphFormat = {
  inTable: false,
  rowEnd: false,
  depth: 0,
  innerCell: false,
  innerRowEnd: false,
  list: 0,
  level: 0,
  centred: false,
  cells: [],
}

const CELL = 20
const MERGED_LEFT = 0x02
const MERGED_ABOVE = 0x20
const MERGE_STARTS = 0x40

/** The format after some properties, given the one before them. */
export function paragraphFormat(properties: Uint8Array, base: ParagraphFormat): ParagraphFormat {
  const format = { ...base }
  eachProperty(properties, (code, operand) => {
    const byte = operand.getUint8(0)
    switch (code) {
      case 0x2416:
        format.inTable = byte === 1
        break
      case 0x2417:
        format.rowEnd = byte === 1
        break
      case 0x244b:
        format.innerCell = byte === 1
        break
      case 0x244c:
        format.innerRowEnd = byte === 1
        break
      case 0x6649:
        format.depth = Math.min(operand.getUint32(0, true), 60)
        break
      case 0x260a:
        format.level = Math.min(byte, 8)
        break
      case 0x460b:
        format.list = operand.getInt16(0, true)
        break
      case 0x2403:
      case 0x2461:
        format.centred = byte === 1
        break
      case 0xd608:
        format.cells = cellsOf(operand)
        break
    }
  })
  return format
}

function cellsOf(definition: DataView): ParagraphFormat['cells'] {
  const count = definition.getUint8(2)
  const flags = 3 + (count + 1) * 2
  const cells: ParagraphFormat['cells'] = []
  for (let i = 0; i < count && 5 + i * 2 <= definition.byteLength; i++) {
    const at = flags + i * CELL
    const merge = at + 2 <= definition.byteLength ? definition.getUint16(at, true) : 0
    cells.push({
      left: definition.getInt16(3 + i * 2, true),
      mergedLeft: (merge & MERGED_LEFT) !== 0,
      mergedAbove: (merge & MERGED_ABOVE) !== 0 && (merge & MERGE_STARTS) === 0,
    })
  }
  return cells
}

/** The format after some properties, given that of the style. */
export function runFormat(properties: Uint8Array, base: RunFormat): RunFormat {
  const format = { ...base }
  // 0x80 is what the style says, 0x81 its contrary
  const toggled = (value: number, style: boolean): boolean =>
    value & 0x80 ? ((value & 1) === 1) !== style : value === 1
  eachProperty(properties, (code, operand) => {
    const byte = operand.getUint8(0)
    switch (code) {
      case 0x0835:
        format.bold = toggled(byte, base.bold)
        break
      case 0x0836:
        format.italic = toggled(byte, base.italic)
        break
      case 0x083b:
        format.capitals = toggled(byte, base.capitals)
        break
      case 0x083c:
        format.hidden = toggled(byte, base.hidden)
        break
      case 0x0800:
        format.deleted = byte === 1
        break
      case 0x4a4f:
        format.font = operand.getUint16(0, true)
        break
      case 0x4a43:
        format.size = operand.getUint16(0, true)
        break
      case 0x6a09:
        format.symbol = { font: operand.getUint16(0, true), code: operand.getUint16(2, true) }
        break
    }
  })
  return format
}
