/** Properties of paragraphs and characters ([MS-DOC] 2.6, 2.9): pages of runs in the main stream. */
import { type DocBinary, placesOf } from './binary.js'
import type { Piece } from './pieces.js'

/** A stretch of the text with its own properties. */
export interface PropertyRun {
  start: number
  end: number
  /** Index of the paragraph style; 0 for runs of characters. */
  style: number
  properties: Uint8Array
}

interface StoredRun {
  from: number
  to: number
  style: number
  properties: Uint8Array
}

const PAGE = 512
const NONE = new Uint8Array()

export function paragraphRuns(file: DocBinary, pieces: readonly Piece[]): PropertyRun[] {
  return inText(
    storedRuns(file, 'paragraphPages', 13, (page, at) => {
      const offset = (page[at] ?? 0) * 2
      if (offset === 0) return [0, NONE]
      const words = page[offset] ?? 0
      const from = words === 0 ? offset + 2 : offset + 1
      const length = words === 0 ? (page[offset + 1] ?? 0) * 2 : words * 2 - 1
      const style = (page[from] ?? 0) | ((page[from + 1] ?? 0) << 8)
      return [style, wholeProperties(file, page.subarray(from + 2, Math.min(from + length, PAGE - 1)))]
    }),
    pieces,
  )
}

const HUGE = [0x6645, 0x6646]

/** Properties too long for a page stand in a stream of their own (sprmPHugePapx). */
function wholeProperties({ data }: DocBinary, properties: Uint8Array): Uint8Array {
  let whole = properties
  eachProperty(properties, (code, operand) => {
    if (!HUGE.includes(code)) return
    const at = operand.getUint32(0, true)
    if (at + 2 > data.byteLength) return
    const length = Math.min(data.getUint16(at, true), data.byteLength - at - 2)
    whole = new Uint8Array(data.buffer, data.byteOffset + at + 2, length)
  })
  return whole
}

export function characterRuns(file: DocBinary, pieces: readonly Piece[]): PropertyRun[] {
  return inText(
    storedRuns(file, 'characterPages', 1, (page, at) => {
      const offset = (page[at] ?? 0) * 2
      return [0, offset === 0 ? NONE : page.subarray(offset + 1, offset + 1 + (page[offset] ?? 0))]
    }),
    pieces,
  )
}

function storedRuns(
  file: DocBinary,
  table: 'paragraphPages' | 'characterPages',
  entry: number,
  read: (page: Uint8Array, at: number) => [number, Uint8Array],
): StoredRun[] {
  const plc = file.part(table)
  const count = placesOf(plc, 4).length - 1
  const runs: StoredRun[] = []
  for (let i = 0; i < count; i++) {
    const number = plc.getUint32((count + 1) * 4 + i * 4, true) & 0x3fffff
    if ((number + 1) * PAGE > file.main.byteLength) continue
    const page = new Uint8Array(file.main.buffer, file.main.byteOffset + number * PAGE, PAGE)
    const view = new DataView(page.buffer, page.byteOffset, PAGE)
    const length = Math.min(page[PAGE - 1] ?? 0, Math.floor((PAGE - 5) / (4 + entry)))
    for (let k = 0; k < length; k++) {
      const [style, properties] = read(page, (length + 1) * 4 + k * entry)
      runs.push({ from: view.getUint32(k * 4, true), to: view.getUint32(k * 4 + 4, true), style, properties })
    }
  }
  return runs.sort((a, b) => a.from - b.from)
}

/** From offsets in the stream to places in the text. */
function inText(stored: readonly StoredRun[], pieces: readonly Piece[]): PropertyRun[] {
  const runs: PropertyRun[] = []
  for (const { start, end, offset, width } of pieces) {
    const last = offset + (end - start) * width
    let low = 0
    let high = stored.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((stored[middle]?.to ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    for (let run = stored[low]; run && run.from < last; run = stored[++low]) {
      const from = Math.max(run.from, offset)
      const to = Math.min(run.to, last)
      if (to <= from) continue
      runs.push({
        start: start + Math.floor((from - offset) / width),
        end: start + Math.ceil((to - offset) / width),
        style: run.style,
        properties: run.properties,
      })
    }
  }
  return runs
}

const OPERANDS = [1, 1, 2, 4, 2, 2, 0, 3]
const TABLE_DEFINITION = 0xd608

/** Calls back for each property (sprm): its code and where its operand stands. */
export function eachProperty(properties: Uint8Array, visit: (code: number, operand: DataView) => void): void {
  const view = new DataView(properties.buffer, properties.byteOffset, properties.byteLength)
  let at = 0
  while (at + 3 <= properties.length) {
    const code = view.getUint16(at, true)
    at += 2
    let length = OPERANDS[code >> 13] ?? 1
    if (length === 0) {
      // lengths are one byte; that of a table definition two, which count one too many
      if (code === TABLE_DEFINITION && at + 2 > properties.length) return
      length = code === TABLE_DEFINITION ? view.getUint16(at, true) + 1 : view.getUint8(at) + 1
    }
    if (at + length > properties.length) return
    visit(code, new DataView(properties.buffer, properties.byteOffset + at, length))
    at += length
  }
}
