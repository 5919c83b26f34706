/**
 * The compiled code of the program, in the cache folder of the user (XDG Base Directory Specification; on Windows and
 * macOS the folder that is meant for it). It is never needed: where it cannot be read or written the program is
 * compiled anew. `NODE_DISABLE_COMPILE_CACHE=1` turns it off, as it does for what Node keeps by itself.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** A function is compiled when it is called first, so that one run shows only a part of them. */
const RUNS_TO_LEARN_FROM = 4

export interface KeptCode {
  code: Buffer
  /** From how many runs it was learnt. */
  runs: number
}

/** The code that was kept for the program of this id; undefined where there is none. */
export function keptCode(id: string): KeptCode | undefined {
  if (process.env.NODE_DISABLE_COMPILE_CACHE) return undefined
  try {
    const content = readFileSync(pathOf(id))
    return { code: content.subarray(0, -1), runs: content.at(-1) ?? 0 }
  } catch {
    return undefined
  }
}

/** Keeps what is compiled after a run, unless it is known from enough runs before. */
export function keepCode(id: string, runsBefore: number, compiled: () => Buffer): void {
  if (process.env.NODE_DISABLE_COMPILE_CACHE || runsBefore >= RUNS_TO_LEARN_FROM) return
  try {
    const path = pathOf(id)
    const draft = `${path}.${process.pid}`
    mkdirSync(folder(), { recursive: true, mode: 0o700 })
    writeFileSync(draft, Buffer.concat([compiled(), Buffer.of(runsBefore + 1)]), { flag: 'wx', mode: 0o600 })
    renameSync(draft, path)
  } catch {
    // a folder that cannot be written to
  }
}

/** Code fits one engine on one machine only. */
function pathOf(id: string): string {
  return join(folder(), `${id.slice(0, 16)}-${process.version}-${process.arch}.code`)
}

function folder(): string {
  return join(cacheHome(), 'kehoach')
}

function cacheHome(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env
  if (XDG_CACHE_HOME) return XDG_CACHE_HOME
  if (process.platform === 'win32' && LOCALAPPDATA) return LOCALAPPDATA
  return join(homedir(), process.platform === 'darwin' ? 'Library/Caches' : '.cache')
}
