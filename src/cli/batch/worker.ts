/** What a worker thread runs. */
import type { MessagePort } from 'node:worker_threads'
import { move } from 'piscina'
import { type Conversion, type Converted, convertBytes } from './conversion.js'

export interface ThreadTask {
  conversion: Conversion
  /** Is told when the document is begun: it may have waited for others, and for the thread to start. */
  begun: MessagePort
}

/** Bytes are what was written as a text: in UTF-8, as it goes into the file, it is handed over and not copied. */
export default async function work({ conversion, begun }: ThreadTask): Promise<Converted | Uint8Array> {
  begun.postMessage(null)
  const converted = await convertBytes(conversion)
  const isText = 'written' in converted && typeof converted.written === 'string'
  return isText ? (move(new TextEncoder().encode(converted.written as string)) as Uint8Array) : converted
}
