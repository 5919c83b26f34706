/** Threads that are kept between two files: to start one takes longer than to read a short file. */
import type { Library } from './library.js'
import { startThread, type Thread } from './thread.js'

/** Milliseconds that a thread without work is kept. */
const IDLE = 30_000

export class Threads {
  readonly #largest: number
  readonly #most: number
  readonly #waiting: (() => void)[] = []
  #taken = 0
  #idle: Thread | null = null
  #timer: ReturnType<typeof setTimeout> | undefined

  /**
   * @param largest bytes of the largest buffer that a thread makes
   * @param most threads at a time; who wants more waits
   */
  constructor(largest: number, most = Number.POSITIVE_INFINITY) {
    this.#largest = largest
    this.#most = most
  }

  async take(library: Library): Promise<Thread> {
    while (this.#taken >= this.#most) await new Promise<void>((resolve) => this.#waiting.push(resolve))
    this.#taken++
    const kept = this.#idle
    this.#idle = null
    clearTimeout(this.#timer)
    try {
      const thread = kept ?? (await startThread(library, this.#largest))
      thread.hold(true)
      return thread
    } catch (error) {
      this.#free()
      throw error
    }
  }

  /** Takes back a thread that is of use again. */
  keep(thread: Thread): void {
    if (this.#idle) {
      this.end(thread)
      return
    }
    this.#idle = thread
    thread.onBreak = () => this.#drop(thread)
    thread.hold(false)
    this.#timer = setTimeout(() => this.#drop(thread), IDLE)
    ;(this.#timer as { unref?: () => void }).unref?.()
    this.#free()
  }

  /** Ends a thread that was taken. */
  end(thread: Thread): void {
    thread.onBreak = null
    thread.end()
    this.#free()
  }

  #drop(thread: Thread): void {
    if (this.#idle !== thread) return
    this.#idle = null
    thread.onBreak = null
    thread.end()
  }

  #free(): void {
    this.#taken--
    this.#waiting.shift()?.()
  }
}
