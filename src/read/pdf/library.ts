/** Loads pdfjs, the first time that a PDF comes in. */
import type * as Pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs'

export type Library = typeof Pdfjs

/** What pdfjs asks for at its start and needs for drawing only. */
const DRAWING = ['DOMMatrix', 'ImageData', 'Path2D'] as const

let library: Promise<Library> | undefined

/** The half of the library that is asked; the other half is started by `thread.ts`. */
export function loadLibrary(): Promise<Library> {
  library ??= load()
  return library
}

async function load(): Promise<Library> {
  const globals = globalThis as Record<string, unknown>
  const missing = DRAWING.filter((name) => globals[name] === undefined)
  for (const name of missing) globals[name] = class {}
  const restore = [withoutDrawing(), keepBuiltIns()]
  const warn = console.warn
  const log = console.log
  // it says on the console that its optional package for drawing is not there
  const quiet =
    (print: typeof console.log): typeof console.log =>
    (...words) => {
      if (!/^Warning: Cannot (?:load|polyfill|access)/.test(String(words[0]))) print(...words)
    }
  console.warn = quiet(warn)
  console.log = quiet(log)
  try {
    // @ts-expect-error: the smaller file has no types of its own
    return await import('pdfjs-dist/legacy/build/pdf.min.mjs')
  } finally {
    console.warn = warn
    console.log = log
    for (const name of missing) delete globals[name]
    for (const put of restore) put()
  }
}

/**
 * Remembers built-ins that pdfjs puts its own, slower ones in the place of, to mend what nothing here asks for; what it
 * gives puts them back.
 */
export function keepBuiltIns(): () => void {
  const { push } = Array.prototype
  const { parse, stringify } = JSON
  return () => {
    Object.assign(Array.prototype, { push })
    Object.assign(JSON, { parse, stringify })
  }
}

/** Keeps pdfjs from loading its optional package for drawing at its start: it is large, and no page is drawn to be read. */
function withoutDrawing(): () => void {
  if (typeof process === 'undefined' || typeof process.getBuiltinModule !== 'function') return () => undefined
  const own = Object.getOwnPropertyDescriptor(process, 'getBuiltinModule')
  const getBuiltinModule = process.getBuiltinModule.bind(process) as (name: string) => unknown
  const withoutModule = (name: string): unknown => (name === 'module' ? undefined : getBuiltinModule(name))
  Object.assign(process, { getBuiltinModule: withoutModule })
  return () => {
    if (own) Object.defineProperty(process, 'getBuiltinModule', own)
  }
}
