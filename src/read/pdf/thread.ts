/** Starts the half of pdfjs that takes a file apart: in a thread of its own, which can be ended, or in this one. */
import { keepBuiltIns, type Library } from './library.js'
import { Port } from './port.js'

export interface Thread {
  worker: InstanceType<Library['PDFWorker']>
  port: Port
  /** It works while this thread does. */
  isApart: boolean
  /** Called when it ends by itself. */
  onBreak: ((error: Error) => void) | null
  /** A process waits for a thread that is held, and ends without one that is not. */
  hold: (isHeld: boolean) => void
  end: () => void
}

/** What carries messages to the other half and back. */
interface Carrier {
  isApart: boolean
  post: (message: unknown, transfers: Transferable[]) => void
  onMessage: (listen: (data: unknown) => void) => void
  onError: (listen: (error: Error) => void) => void
  hold: (isHeld: boolean) => void
  end: () => void
}

/** Mebibytes of objects in a thread: what the library makes of the largest buffer stays below. */
const HEAP = 2048
/** Bytes: a buffer of less is sooner written anew than handed over. */
const SMALL = 4096
/** Mebibytes of the youngest objects in a thread: hardly one of them grows old, so that more room would only be held. */
const YOUNG = 12
/** Codes of characters in a font; those of CID fonts end at 65,535 (ISO 32000-1, annex C). */
const MOST_CODES = 2 ** 24
/** The file of the library for a thread; in a browser the page names it. */
const WORKER_FILE = 'pdfjs-dist/legacy/build/pdf.worker.min.mjs'

let areRefused = false

/**
 * Starts the other half: with worker threads in Node.js; in a browser in a worker of the script that the page named as
 * `GlobalWorkerOptions.workerSrc` of pdfjs; where neither can be had, in this thread.
 *
 * @param largest bytes of the largest buffer that a thread of Node.js makes
 */
export async function startThread(library: Library, largest: number): Promise<Thread> {
  if (!areRefused) {
    try {
      const carrier = startInNode(largest) ?? startInBrowser(library)
      if (carrier) return await connected(library, carrier)
    } catch {
      areRefused = true
    }
  }
  return connected(library, await startHere())
}

/** Waits until the other half says that it is there. */
async function connected(library: Library, carrier: Carrier): Promise<Thread> {
  const port = new Port(carrier.post)
  const ready = new Promise<void>((resolve, reject) => {
    port.onLoad = resolve
    carrier.onError((error) => {
      reject(error)
      thread.onBreak?.(error)
    })
  })
  const thread: Thread = {
    // its types know of no port
    worker: new library.PDFWorker({ port: port as unknown as null, verbosity: library.VerbosityLevel.ERRORS }),
    port,
    isApart: carrier.isApart,
    onBreak: null,
    hold: carrier.hold,
    end: () => {
      port.close()
      thread.worker.destroy()
      carrier.end()
    },
  }
  carrier.onMessage((data) => port.receive(data))
  try {
    await ready
  } catch (error) {
    thread.end()
    throw error
  }
  port.onLoad = null
  return thread
}

/**
 * What a thread of Node.js runs. A stream that unpacks to more than the limit is refused, and fails as any broken one
 * does. The library makes a list of the width of each code up to the highest that a font names: one too long for the
 * engine ends the process, not the thread. It puts a slower way to add to an array in the place of that of the engine.
 */
const SCRIPT = `
const { parentPort, workerData: { library, largest, small, codes } } = require('node:worker_threads')
function refuse() {
  parentPort.postMessage({ refused: true })
  throw new RangeError('it unpacks to more than ' + largest + ' bytes')
}
const Bytes = globalThis.Uint8Array
function Limited(first, ...rest) {
  if (typeof first === 'number' && first > largest) refuse()
  return new Bytes(first, ...rest)
}
Limited.prototype = Bytes.prototype
globalThis.Uint8Array = Object.setPrototypeOf(Limited, Bytes)
const Unpacked = globalThis.DecompressionStream
async function* limited(chunks) {
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.byteLength
    if (size > largest) refuse()
    yield chunk
  }
}
globalThis.DecompressionStream = function (format) {
  const { readable, writable } = new Unpacked(format)
  return { readable: limited(readable), writable }
}
const { isInteger } = Number
Error.stackTraceLimit = 2
Number.isInteger = (value) => isInteger(value) && !(value > codes && new Error().stack.includes('extractWidths'))
const port = {
  addEventListener: (...args) => parentPort.addEventListener(...args),
  postMessage: (message, transfers) =>
    parentPort.postMessage(message, transfers?.filter((buffer) => !(buffer.byteLength < small))),
}
const { push } = Array.prototype
import(library).then(({ WorkerMessageHandler }) => {
  Array.prototype.push = push
  parentPort.start()
  WorkerMessageHandler.initializeFromPort(port)
})`

function startInNode(largest: number): Carrier | null {
  if (typeof process === 'undefined' || typeof process.getBuiltinModule !== 'function') return null
  const { Worker } = process.getBuiltinModule('node:worker_threads')
  const { createRequire } = process.getBuiltinModule('node:module')
  const { pathToFileURL } = process.getBuiltinModule('node:url')
  const library = pathToFileURL(createRequire(import.meta.url).resolve(WORKER_FILE)).href
  const worker = new Worker(SCRIPT, {
    eval: true,
    execArgv: [],
    workerData: { library, largest, small: SMALL, codes: MOST_CODES },
    resourceLimits: { maxOldGenerationSizeMb: HEAP, maxYoungGenerationSizeMb: YOUNG },
  })
  return {
    isApart: true,
    post: (message, transfers) => worker.postMessage(message, transfers as never),
    onMessage: (listen) => worker.on('message', listen),
    onError: (listen) => {
      worker.on('error', (error) => listen(error))
      worker.on('exit', () => listen(new Error('its thread has ended')))
    },
    hold: (isHeld) => (isHeld ? worker.ref() : worker.unref()),
    end: () => void worker.terminate(),
  }
}

function startInBrowser({ GlobalWorkerOptions }: Library): Carrier | null {
  if (typeof Worker !== 'function' || !GlobalWorkerOptions.workerSrc) return null
  const worker = new Worker(GlobalWorkerOptions.workerSrc, { type: 'module' })
  return {
    isApart: true,
    post: (message, transfers) => worker.postMessage(message, transfers),
    onMessage: (listen) => worker.addEventListener('message', ({ data }) => listen(data)),
    onError: (listen) => worker.addEventListener('error', ({ message }) => listen(new Error(message))),
    hold: () => undefined,
    end: () => worker.terminate(),
  }
}

/** In this thread: it cannot be ended, but other work gets its turn between two messages. */
async function startHere(): Promise<Carrier> {
  const restore = keepBuiltIns()
  // @ts-expect-error: the worker has no types
  const { WorkerMessageHandler } = await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs')
  restore()
  const { port1: near, port2: far } = new MessageChannel()
  far.start()
  return {
    isApart: false,
    post: (message, transfers) => near.postMessage(message, transfers),
    onMessage: (listen) => {
      near.addEventListener('message', ({ data }) => listen(data))
      near.start()
      WorkerMessageHandler.initializeFromPort(far)
    },
    onError: () => undefined,
    hold: (isHeld) => {
      // only ports of Node.js keep a process
      for (const port of [near, far] as { ref?: () => void; unref?: () => void }[]) {
        if (isHeld) port.ref?.()
        else port.unref?.()
      }
    },
    end: () => near.close(),
  }
}
