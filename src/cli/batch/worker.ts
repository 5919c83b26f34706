/** What a worker thread runs. */
import type { MessagePort } from 'node:worker_threads'
import { type Conversion, type Converted, convertBytes } from './conversion.js'

export interface ThreadTask {
  conversion: Conversion
  /** Is told when the document is begun: it may have waited for others, and for the thread to start. */
  begun: MessagePort
}

export default function work({ conversion, begun }: ThreadTask): Promise<Converted> {
  begun.postMessage(null)
  return convertBytes(conversion)
}
