/** Builds small Word 97-2003 files ([MS-CFB], [MS-DOC]) for the tests of the reader. */

export interface BuiltParagraph {
  /** With its mark: `\r`, or `\u0007` for the end of a cell or row. */
  text: string
  /** Properties: code and operand bytes. */
  properties?: [number, number[]][]
  style?: number
}

interface BuiltRun {
  start: number
  end: number
  properties: [number, number[]][]
}

export interface BuiltDoc {
  paragraphs: BuiltParagraph[]
  runs?: BuiltRun[]
  fonts?: string[]
  /** Levels of the one list, with placeholders as characters 0 to 8. */
  levels?: { format: number; text: string; start?: number }[]
  /** Characters of the body, where other stories follow it. */
  stories?: { body: number; footnotes?: number; headers?: number }
  footnoteMarks?: number[]
  footnoteTexts?: number[]
  flags?: number
  magic?: number
}

const SECTOR = 512
export const le16 = (value: number): number[] => [value & 0xff, (value >> 8) & 0xff]
const le32 = (value: number): number[] => [...le16(value & 0xffff), ...le16((value >>> 16) & 0xffff)]
const utf16 = (text: string): number[] => Array.from(text).flatMap((character) => le16(character.charCodeAt(0)))
const padded = (bytes: number[], size: number): number[] => [
  ...bytes,
  ...Array<number>(Math.max(size - bytes.length, 0)).fill(0),
]
function write(target: number[], at: number, bytes: readonly number[]): void {
  for (const [i, byte] of bytes.entries()) target[at + i] = byte
}

const sprms = (properties: [number, number[]][]): number[] =>
  properties.flatMap(([code, operand]) => [...le16(code), ...operand])

const TEXT_AT = 0x600
const PAGES_FROM = 16

/** A document of one piece in UTF-16. */
export function buildDoc(doc: BuiltDoc): Uint8Array {
  const text = doc.paragraphs.map((paragraph) => paragraph.text).join('')
  const offset = (place: number): number => TEXT_AT + place * 2
  const main = padded([], PAGES_FROM * SECTOR + 2 * SECTOR)
  const put = (at: number, bytes: number[]): void => write(main, at, bytes)
  put(0, le16(doc.magic ?? 0xa5ec))
  put(2, le16(0xc1))
  put(10, le16(doc.flags ?? 0))
  const { body, footnotes = 0, headers = 0 } = doc.stories ?? { body: text.length }
  put(0x4c, le32(body))
  put(0x50, le32(footnotes))
  put(0x54, le32(headers))
  put(TEXT_AT, utf16(text))
  const table: number[] = []
  const part = (pair: number, bytes: number[], counted = bytes.length): void => {
    put(0x9a + pair * 8, [...le32(table.length), ...le32(counted)])
    table.push(...bytes)
  }
  let place = 0
  const papx = doc.paragraphs.map(({ text, properties = [], style = 0 }) => {
    const run = { from: place, to: place + text.length, bytes: [...le16(style), ...sprms(properties)] }
    place += text.length
    return run
  })
  put(
    PAGES_FROM * SECTOR,
    page(
      papx.map((run) => ({ ...run, bytes: packed(run.bytes) })),
      13,
      offset,
    ),
  )
  const runs = (doc.runs ?? []).map(({ start, end, properties }) => {
    const bytes = sprms(properties)
    return { from: start, to: end, bytes: [bytes.length, ...bytes] }
  })
  put((PAGES_FROM + 1) * SECTOR, page(runs, 1, offset))
  part(13, [...le32(offset(0)), ...le32(offset(text.length)), ...le32(PAGES_FROM)])
  if (runs.length > 0) part(12, [...le32(offset(0)), ...le32(offset(text.length)), ...le32(PAGES_FROM + 1)])
  part(33, [2, ...le32(16), ...le32(0), ...le32(text.length), 0, 0, ...le32(TEXT_AT), 0, 0])
  if (doc.fonts) part(15, [...le16(doc.fonts.length), ...le16(0), ...doc.fonts.flatMap(font)])
  if (doc.levels) {
    const list = [...le16(1), ...le32(7), ...le32(0), ...Array<number>(18).fill(0), 0, 0]
    const levels = Array.from({ length: 9 }, (_, i) => level(doc.levels?.[i] ?? { format: 0, text: '' })).flat()
    part(73, [...list, ...levels], list.length)
    part(74, [...le32(1), ...le32(7), ...Array<number>(12).fill(0), ...le32(0xffffffff)])
  }
  if (doc.footnoteMarks)
    part(2, [...[...doc.footnoteMarks, body].flatMap(le32), ...doc.footnoteMarks.flatMap(() => [0, 0])])
  if (doc.footnoteTexts) part(3, doc.footnoteTexts.flatMap(le32))
  return buildCompound({ WordDocument: main, '0Table': table })
}

function packed(bytes: number[]): number[] {
  const even = bytes.length % 2 === 0 ? bytes : [...bytes, 0]
  return [0, even.length / 2, ...even]
}

function page(
  runs: { from: number; to: number; bytes: number[] }[],
  entry: number,
  offset: (place: number) => number,
): number[] {
  const bytes = padded([], SECTOR)
  const places = [...runs.map((run) => run.from), runs[runs.length - 1]?.to ?? 0]
  write(
    bytes,
    0,
    places.flatMap((place) => le32(offset(place))),
  )
  let end = SECTOR - 2
  runs.forEach((run, i) => {
    end -= run.bytes.length + (run.bytes.length % 2)
    bytes[(runs.length + 1) * 4 + i * entry] = end / 2
    write(bytes, end, run.bytes)
  })
  bytes[SECTOR - 1] = runs.length
  return bytes
}

function font(name: string): number[] {
  const bytes = [...Array<number>(39).fill(0), ...utf16(`${name}\0`)]
  return [bytes.length, ...bytes]
}

function level({ format, text, start = 1 }: { format: number; text: string; start?: number }): number[] {
  const head = padded([...le32(start), format], 28)
  return [...head, ...le16(text.length), ...utf16(text)]
}

/** A compound file with these streams, all in whole sectors. */
export function buildCompound(streams: Record<string, number[]>): Uint8Array {
  const sectors: number[][] = []
  const fat: number[] = []
  const add = (bytes: number[]): number => {
    const first = sectors.length
    const count = Math.max(Math.ceil(bytes.length / SECTOR), 1)
    for (let i = 0; i < count; i++) {
      sectors.push(padded(bytes.slice(i * SECTOR, (i + 1) * SECTOR), SECTOR))
      fat.push(i + 1 < count ? first + i + 1 : 0xfffffffe)
    }
    return first
  }
  const entries = [entry('Root Entry', 5, 0xfffffffe, 0)]
  for (const [name, bytes] of Object.entries(streams)) entries.push(entry(name, 2, add(bytes), bytes.length))
  const directory = add(entries.flat())
  const fatAt = sectors.length
  fat.push(0xfffffffd)
  sectors.push(padded(fat.flatMap(le32), SECTOR))
  const header = padded([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], SECTOR)
  const put = (at: number, bytes: number[]): void => write(header, at, bytes)
  put(30, le16(9))
  put(32, le16(6))
  put(44, le32(1))
  put(48, le32(directory))
  put(60, le32(0xfffffffe))
  put(68, le32(0xfffffffe))
  for (let i = 0; i < 109; i++) put(76 + i * 4, le32(i === 0 ? fatAt : 0xffffffff))
  return Uint8Array.from([header, ...sectors].flat())
}

function entry(name: string, type: number, first: number, length: number): number[] {
  const bytes = padded(utf16(name), 128)
  const put = (at: number, values: number[]): void => write(bytes, at, values)
  put(64, le16(name.length * 2 + 2))
  put(66, [type])
  put(116, le32(first))
  put(120, le32(length))
  return bytes
}
