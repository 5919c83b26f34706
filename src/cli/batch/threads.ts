/** Worker threads that convert, each within a time and a memory that one document may take. */
import { MessageChannel } from 'node:worker_threads'
import type { Piscina } from 'piscina'
import type { Conversion, Converted } from './conversion.js'
import type work from './worker.js'
import type { ThreadTask } from './worker.js'

export interface ThreadLimits {
  threads: number
  /** Milliseconds for one document, from when a thread begins it. */
  timeout: number
  /** Mebibytes of objects in one thread. */
  memory: number
}

export type ThreadResult = Converted | { broken: 'timeout' | 'out-of-memory' | 'interrupted' }

/**
 * What a document leaves behind is mostly gone before it is moved to the old generation: with a third of this the
 * threads stand still for it twice as long.
 */
const YOUNG_MEBIBYTES = 96

export class Threads {
  readonly #limits: ThreadLimits
  readonly #worker: string
  readonly #running = new Set<AbortController>()
  #pool: Promise<Piscina> | undefined
  #stopped = false

  /** @param worker address of a module whose default export does a `ThreadTask` */
  constructor(limits: ThreadLimits, worker: string = usualWorker()) {
    this.#limits = limits
    this.#worker = worker
  }

  /** Converts in a thread; one that takes too long or too much is ended, and another takes its place. */
  async convert(conversion: Conversion): Promise<ThreadResult> {
    this.#pool ??= started(this.#limits, this.#worker)
    const pool = await this.#pool
    if (this.#stopped) return { broken: 'interrupted' }
    const controller = new AbortController()
    const { port1: begun, port2: told } = new MessageChannel()
    let timer: NodeJS.Timeout | undefined
    told.once('message', () => {
      timer = setTimeout(() => controller.abort(), this.#limits.timeout)
    })
    this.#running.add(controller)
    try {
      const task: ThreadTask = { conversion, begun }
      const result: Awaited<ReturnType<typeof work>> = await pool.run(task, {
        signal: controller.signal,
        transferList: [begun],
      })
      return result instanceof Uint8Array ? { written: result } : result
    } catch (error) {
      if (this.#stopped) return { broken: 'interrupted' }
      if (controller.signal.aborted) return { broken: 'timeout' }
      if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') return { broken: 'out-of-memory' }
      throw error
    } finally {
      told.close()
      clearTimeout(timer)
      this.#running.delete(controller)
    }
  }

  /** Ends what runs. */
  stop(): void {
    this.#stopped = true
    for (const controller of this.#running) controller.abort()
  }

  async close(): Promise<void> {
    await (await this.#pool)?.destroy()
  }
}

function usualWorker(): string {
  const isSource = import.meta.url.endsWith('.ts')
  return new URL(isSource ? '../../../build/source-worker.mjs' : 'worker.cjs', import.meta.url).href
}

async function started({ threads, memory }: ThreadLimits, filename: string): Promise<Piscina> {
  const { Piscina } = await import('piscina')
  return new Piscina({
    filename,
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: Number.POSITIVE_INFINITY,
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: YOUNG_MEBIBYTES },
  })
}
