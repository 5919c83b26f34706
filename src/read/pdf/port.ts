/** The way between the two halves of pdfjs: the one that is asked, here, and the one that takes the file apart. */

type Listener = (event: { data: unknown }) => void

/** What of a page has come so far. */
export interface Load {
  /** Operators, and the letters and the points of paths that they draw. */
  parts: number
  /** Bytes of images. */
  bytes: number
}

/** A port as pdfjs wants it, which counts what comes in. */
export class Port {
  readonly load: Load = { parts: 0, bytes: 0 }
  /** A buffer was refused, since it was too large. */
  refused = false
  /** Letters are only read: the files of fonts are not taken to draw with. */
  areFontsRead = false
  /** Called behind each message. */
  onLoad: (() => void) | null = null
  readonly #listeners = new Set<Listener>()
  readonly #post: (message: unknown, transfers: Transferable[]) => void

  constructor(post: (message: unknown, transfers: Transferable[]) => void) {
    this.#post = post
  }

  postMessage(message: unknown, transfers?: Transferable[] | null): void {
    // what is shared is not handed over
    this.#post(message, transfers?.filter((buffer) => buffer instanceof ArrayBuffer) ?? [])
  }

  addEventListener(_: string, listener: Listener, { signal }: { signal?: AbortSignal } = {}): void {
    this.#listeners.add(listener)
    signal?.addEventListener('abort', () => this.#listeners.delete(listener), { once: true })
  }

  removeEventListener(_: string, listener: Listener): void {
    this.#listeners.delete(listener)
  }

  /** Hands a message on to the half of the library that is here. */
  receive(data: unknown): void {
    if ((data as Message).refused) {
      this.refused = true
      return
    }
    weigh(data as Message, this.load)
    if (this.areFontsRead) leaveFont(data as Message)
    for (const listener of [...this.#listeners]) listener({ data })
    this.onLoad?.()
  }

  close(): void {
    this.#listeners.clear()
  }
}

/** A piece of an operator list, or an object of a page: its name, the page, its kind and what it is. */
interface Message {
  refused?: boolean
  chunk?: { argsArray?: readonly unknown[] }
  action?: string
  data?: readonly unknown[]
}

function weigh({ chunk, action, data }: Message, load: Load): void {
  if (chunk?.argsArray) {
    load.parts += chunk.argsArray.length
    for (const args of chunk.argsArray) load.parts += partsOf(args)
  } else if (action === 'obj' || action === 'commonobj') {
    const image = data?.at(-1) as { data?: { byteLength?: number } } | null | undefined
    load.bytes += image?.data?.byteLength ?? 0
  }
}

/** The place of what says that a font has no file, two bits, in what the library packs of it (`FONT_INFO.bools`). */
const WITHOUT_FILE = { byte: 1, mask: 0b1100_0000, yes: 0b1000_0000 }

/** Says that a font has no file, so that the library does not hand it to the page it runs in. */
function leaveFont({ action, data }: Message): void {
  if (action !== 'commonobj' || !Array.isArray(data)) return
  const [, kind, font] = data
  const packed: unknown = kind === 'Font' ? font?.buffer : undefined
  if (!(packed instanceof ArrayBuffer)) return
  const bytes = new Uint8Array(packed)
  const { byte, mask, yes } = WITHOUT_FILE
  bytes[byte] = ((bytes[byte] ?? 0) & ~mask) | yes
}

/** Glyphs are the first argument of their operator, the points of a path the first of its second. */
function partsOf(args: unknown): number {
  if (!Array.isArray(args)) return 0
  const [first, second] = args
  if (Array.isArray(first)) return first.length
  return Array.isArray(second) && ArrayBuffer.isView(second[0]) ? (second[0] as Float32Array).length : 0
}
