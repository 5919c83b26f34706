/** What work in a thread may take before the thread is given up. */
import type { Load } from './port.js'
import type { Thread } from './thread.js'

export interface Bounds extends Load {
  /** Milliseconds. */
  time: number
  signal?: AbortSignal | undefined
}

/** A thread was given up: it is of no use any more. */
export class Lost extends Error {}

/** Bytes by which the memory of the process may grow. */
const GROWTH = 2 ** 31
/** Milliseconds. */
const LOOKED_AT_EVERY = 200
const LOOKS = 5

/**
 * Waits for work in a thread.
 *
 * @throws Lost where it takes more than it may, or the thread ends, or the signal says so
 */
export async function within<T>(thread: Thread, bounds: Bounds, work: () => Promise<T>): Promise<T> {
  const { port } = thread
  const { signal } = bounds
  let stop: () => void = () => undefined
  const over = new Promise<never>((_, reject) => {
    const lose = (why: string): void => reject(new Lost(why))
    const look = watch(bounds.time, thread.isApart, lose)
    const abort = (): void => lose('the signal ended it')
    signal?.addEventListener('abort', abort)
    Object.assign(port.load, { parts: 0, bytes: 0 })
    port.refused = false
    port.onLoad = () => {
      if (port.load.parts > bounds.parts) lose(`it has more than ${bounds.parts} operators, letters and points`)
      if (port.load.bytes > bounds.bytes) lose(`its images have more than ${bounds.bytes} bytes`)
    }
    thread.onBreak = ({ message }) => lose(message)
    stop = () => {
      clearInterval(look)
      signal?.removeEventListener('abort', abort)
      port.onLoad = null
      thread.onBreak = null
    }
  })
  try {
    return await Promise.race([work(), over])
  } finally {
    stop()
  }
}

/** Looks at the time and the memory now and then. While this thread is busy, one apart waits for it: that is not its time. */
function watch(limit: number, isApart: boolean, lose: (why: string) => void): ReturnType<typeof setInterval> {
  const every = Math.min(LOOKED_AT_EVERY, limit / LOOKS)
  const atMost = isApart ? 2 * every : limit
  const memory = latelyResidentBytes()
  let spent = 0
  let last = performance.now()
  return setInterval(() => {
    const now = performance.now()
    spent += Math.min(now - last, atMost)
    last = now
    if (spent >= limit) lose(`it takes longer than ${limit} ms`)
    else if (residentBytes() - memory > GROWTH) lose(`it takes more than ${GROWTH} bytes of memory`)
  }, every)
}

let lately = { at: Number.NEGATIVE_INFINITY, bytes: 0 }

/** The memory that the process held a moment ago: to ask the system takes a part of the time of a short page. */
function latelyResidentBytes(): number {
  const at = performance.now()
  if (at - lately.at > LOOKED_AT_EVERY) lately = { at, bytes: residentBytes() }
  return lately.bytes
}

/** The memory that the process holds; nothing in a browser, which looks after its workers. */
function residentBytes(): number {
  return typeof process === 'undefined' ? 0 : (process.memoryUsage?.rss() ?? 0)
}
