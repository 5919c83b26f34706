/** From the bytes of one input to its output, without a file or a terminal: it runs in worker threads too. */
import { PlanError, type PlanErrorCode } from '../../error.js'
import { type ParseOptions, parsePlan } from '../../parse.js'
import { type OutputFormat, writePlan } from '../../write/formats.js'
import type { WriteOptions } from '../../write/options.js'
import type { WrittenFile } from '../../write/written-file.js'

export interface Conversion {
  bytes: Uint8Array
  parse: ParseOptions
  format: OutputFormat
  write: WriteOptions
}

export type Written = string | Uint8Array | WrittenFile[]

export type Converted = { written: Written } | { refused: PlanErrorCode }

export async function convertBytes({ bytes, parse, format, write }: Conversion): Promise<Converted> {
  try {
    return { written: await writePlan(await parsePlan(bytes, parse), format, write) }
  } catch (error) {
    // an error loses its class between threads
    if (error instanceof PlanError) return { refused: error.code }
    throw error
  }
}

/** A ZIP container, a PDF, a compound file: a thread is worth its start. A text is parsed sooner than it is sent. */
export function isHeavy(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  return head.startsWith('PK') || head.startsWith('\xd0\xcf\x11\xe0') || head.includes('%PDF-')
}
