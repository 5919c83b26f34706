/** Compound files, the containers of the old Office formats ([MS-CFB]): their streams by name. */
import { damagedDoc } from './errors.js'

const HEADER_ENTRIES = 109
const ENTRY = 128
const STREAM = 2
const ROOT = 5

/**
 * The streams at the top of a compound file.
 *
 * @throws PlanError `damaged` where its chains of sectors are broken or run in a circle
 */
export function readCompound(bytes: Uint8Array): Map<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const shift = view.getUint16(30, true)
  const miniShift = view.getUint16(32, true)
  if (shift < 7 || shift > 16 || miniShift >= shift) throw damagedDoc()
  const size = 1 << shift
  const sectors = Math.floor(bytes.length / size)
  const sector = (n: number): Uint8Array => bytes.subarray((n + 1) << shift, (n + 2) << shift)
  const fat = numbersOf(fatSectors(view, sector, sectors, size).map(sector))
  const chain = (first: number): Uint8Array => joined(chainOf(fat, first, sectors).map(sector))
  const directory = chain(view.getUint32(48, true))
  // a file cut off before its directory
  if (directory[66] !== ROOT) throw damagedDoc()
  const cutoff = view.getUint32(56, true)
  const miniFat = numbersOf([chain(view.getUint32(60, true))])
  let mini: Uint8Array = new Uint8Array()
  const streams = new Map<string, Uint8Array>()
  const entries = new DataView(directory.buffer, directory.byteOffset, directory.byteLength)
  for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
    const type = directory[at + 66]
    const first = entries.getUint32(at + 116, true)
    const length = entries.getUint32(at + 120, true)
    if (type === ROOT) mini = chain(first).subarray(0, length)
    if (type !== STREAM) continue
    const name = new TextDecoder('utf-16le').decode(
      directory.subarray(at, at + Math.max(0, entries.getUint16(at + 64, true) - 2)),
    )
    const small = length < cutoff
    const parts = small
      ? chainOf(miniFat, first, Math.ceil(mini.length >> miniShift) + 1).map((n) =>
          mini.subarray(n << miniShift, (n + 1) << miniShift),
        )
      : [chain(first)]
    if (!streams.has(name)) streams.set(name, joined(parts).subarray(0, length))
  }
  return streams
}

/** The sectors of the allocation table: 109 in the header, more in a chain of their own. */
function fatSectors(view: DataView, sector: (n: number) => Uint8Array, sectors: number, size: number): number[] {
  const found: number[] = []
  for (let i = 0; i < HEADER_ENTRIES; i++) found.push(view.getUint32(76 + i * 4, true))
  let next = view.getUint32(68, true)
  for (let steps = 0; next < sectors && steps <= sectors; steps++) {
    const numbers = numbersOf([sector(next)])
    found.push(...numbers.slice(0, size / 4 - 1))
    next = numbers[size / 4 - 1] ?? sectors
  }
  return found.filter((n) => n < sectors)
}

function chainOf(table: readonly number[], first: number, most: number): number[] {
  const chain: number[] = []
  for (let at = first; at < table.length; at = table[at] ?? Number.POSITIVE_INFINITY) {
    if (chain.length > most) throw damagedDoc()
    chain.push(at)
  }
  return chain
}

function numbersOf(parts: readonly Uint8Array[]): number[] {
  const numbers: number[] = []
  for (const part of parts) {
    const view = new DataView(part.buffer, part.byteOffset, part.byteLength)
    for (let at = 0; at + 4 <= part.length; at += 4) numbers.push(view.getUint32(at, true))
  }
  return numbers
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
