/** The line of a terminal on which a long run says how far it is. */
import type { Messages } from '../messages/messages.js'
import type { Terminal } from '../terminal.js'

/** A line that changes faster cannot be read. */
const INTERVAL = 200

export class Progress {
  readonly #output: Terminal['stderr'] | null
  readonly #messages: Messages
  readonly #total: number
  readonly #started = Date.now()
  #drawn = 0
  #shown = false

  /** In a pipe, and where nothing but errors is asked for, it says nothing. */
  constructor(total: number, terminal: Terminal, messages: Messages, quiet: boolean) {
    this.#total = total
    this.#output = terminal.stderr.isTTY && !quiet ? terminal.stderr : null
    this.#messages = messages
  }

  /** @param worked how many took time: what was done before is passed over at once */
  update(done: number, worked: number): void {
    const now = Date.now()
    if (!this.#output || now - this.#drawn < INTERVAL) return
    this.#drawn = now
    const rate = worked / ((now - this.#started) / 1000)
    const left = worked > 0 ? (this.#total - done) / rate : null
    this.#output.write(`\r\u001b[K${this.#messages.batch.progress(done, this.#total, rate, left)}`)
    this.#shown = true
  }

  /** Wipes the line out, so that something else can stand there. */
  clear(): void {
    if (this.#shown) this.#output?.write('\r\u001b[K')
    this.#shown = false
  }
}
