/** A PDF that is open in a thread; work that loses the thread does not lose the file. */

import { isShared } from '../shared-bytes.js'
import { type Bounds, Lost, within } from './guard.js'
import { type Library, loadLibrary } from './library.js'
import type { Thread } from './thread.js'
import type { Threads } from './threads.js'

type Task = ReturnType<Library['getDocument']>
type Document = Awaited<Task['promise']>
export type Page = Awaited<ReturnType<Document['getPage']>>

/** How a file is opened. */
export interface Opening {
  /** Those that threads share are not copied. */
  bytes: Uint8Array
  password: string | undefined
  /** Pixels of an image; those of larger ones are left out. */
  pixels: number
  threads: Threads
  /** Its pages are drawn, not only read: the library makes the outlines of all letters. */
  isDrawn: boolean
  /** Of one page, and of opening. */
  bounds: Bounds
}

interface Open {
  thread: Thread
  task: Task
  document: Document
}

/** A file with more pages takes longer to read than to start a thread: the memory of its own is let go. */
const MOST_PAGES = 200
/** So many pages may lose their thread: a file with more of them is not worth the time. */
const MOST_LOST = 5

export class OpenedPdf {
  /** Pages of the file. */
  readonly count: number
  readonly library: Library
  readonly #opening: Opening
  #open: Open | null
  #lost = 0
  #last: Promise<unknown> = Promise.resolve()

  private constructor(library: Library, opening: Opening, open: Open) {
    this.library = library
    this.#opening = opening
    this.#open = open
    this.count = open.document.numPages
  }

  /** @throws what the library says, where the file cannot be opened; `Lost` where that takes more than it may */
  static async open(opening: Opening): Promise<OpenedPdf> {
    const library = await loadLibrary()
    return new OpenedPdf(library, opening, await open(library, opening))
  }

  /** The page that is worked on asked for a buffer that was too large. */
  get refused(): boolean {
    return this.#open?.thread.port.refused ?? false
  }

  /**
   * Works on a page when the work before is done: one page at a time, so that it is known which one takes too much.
   *
   * @throws Error with what the library says of the page, or what it takes too much of; the reason of the signal
   */
  page<T>(number: number, work: (page: Page) => Promise<T>): Promise<T> {
    const done = this.#last.then(() => this.#page(number, work))
    this.#last = done.catch(() => undefined)
    return done
  }

  async #page<T>(number: number, work: (page: Page) => Promise<T>): Promise<T> {
    const { bounds, threads } = this.#opening
    bounds.signal?.throwIfAborted()
    if (this.#lost >= MOST_LOST) throw new Error(`${MOST_LOST} pages before it take too long or too much memory`)
    const current = this.#open ?? (await open(this.library, this.#opening))
    this.#open = current
    try {
      return await within(current.thread, bounds, async () => work(await current.document.getPage(number)))
    } catch (error) {
      if (!(error instanceof Lost)) throw error
      this.#open = null
      this.#lost++
      threads.end(current.thread)
      bounds.signal?.throwIfAborted()
      throw error
    }
  }

  async close(): Promise<void> {
    await this.#last
    if (this.#open) await close(this.#open, this.#opening, this.count)
    this.#open = null
  }
}

async function open(library: Library, opening: Opening): Promise<Open> {
  const { bytes, password, pixels, threads, isDrawn, bounds } = opening
  const thread = await threads.take(library)
  thread.port.areFontsRead = !isDrawn
  const task = library.getDocument({
    // the library takes the buffer away
    data: isShared(bytes) ? bytes : new Uint8Array(bytes),
    worker: thread.worker,
    ...(password === undefined ? {} : { password }),
    verbosity: library.VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: isDrawn,
    useSystemFonts: false,
    maxImageSize: pixels,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
  })
  try {
    return { thread, task, document: await within(thread, bounds, () => task.promise) }
  } catch (error) {
    if (error instanceof Lost) threads.end(thread)
    else await close({ thread, task }, opening)
    bounds.signal?.throwIfAborted()
    throw error
  }
}

/** The file is closed, the thread kept, unless it does not answer or has read many pages. */
async function close(
  { thread, task }: Pick<Open, 'thread' | 'task'>,
  { threads, bounds }: Opening,
  pages = 0,
): Promise<void> {
  try {
    const { signal: _, ...own } = bounds
    await within(thread, own, () => task.destroy())
    if (pages > MOST_PAGES) threads.end(thread)
    else threads.keep(thread)
  } catch {
    threads.end(thread)
  }
}
