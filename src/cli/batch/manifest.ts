/** What was converted into a folder, so that it is not done again: one file in it, written whole. */
import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { isAbsolute, join, normalize } from 'node:path'
import type { Messages } from '../messages/messages.js'
import { writeWhole } from '../output.js'

const MANIFEST = '.kehoach.json'

interface Entry {
  /** SHA-256 of the content of the input. */
  input: string
  /** SHA-256 of the version of the program, the format and the options. */
  options: string
  /** Paths below the folder. */
  outputs: string[]
}

/** How often it is written while a run goes on: what is lost by a power cut is done again. */
const INTERVAL = 5000

export class Manifest {
  readonly #folder: string
  readonly #entries: Map<string, Entry>
  #changed = false
  #written = Date.now()

  private constructor(folder: string, entries: Map<string, Entry>) {
    this.#folder = folder
    this.#entries = entries
  }

  /** That of a folder; an empty one where there is none, or where it is damaged. */
  static async of(folder: string): Promise<Manifest> {
    const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => '{}')
    return new Manifest(folder, entriesOf(text))
  }

  /** @returns the name of the output of an input, as it was before */
  nameOf(key: string): string | undefined {
    return this.#entries.get(key)?.outputs[0]
  }

  /** All that was written. */
  outputs(): string[] {
    return [...this.#entries.values()].flatMap(({ outputs }) => outputs)
  }

  async isDone(key: string, input: string, options: string): Promise<boolean> {
    const entry = this.#entries.get(key)
    if (!entry || entry.input !== input || entry.options !== options) return false
    const found = await Promise.all(entry.outputs.map((name) => stat(join(this.#folder, name)).catch(() => null)))
    return found.every(Boolean)
  }

  set(key: string, entry: Entry): void {
    this.#entries.set(key, entry)
    this.#changed = true
  }

  /** Writes it where something changed; `now` or when some seconds have passed. */
  async save(messages: Messages, now: boolean): Promise<void> {
    if (!this.#changed || (!now && Date.now() - this.#written < INTERVAL)) return
    this.#changed = false
    this.#written = Date.now()
    const entries = Object.fromEntries([...this.#entries].sort(([a], [b]) => (a < b ? -1 : 1)))
    await writeWhole(join(this.#folder, MANIFEST), `${JSON.stringify({ manifest: 1, entries }, null, 1)}\n`, messages)
  }
}

function entriesOf(text: string): Map<string, Entry> {
  try {
    const { manifest, entries } = JSON.parse(text) as { manifest?: unknown; entries?: Record<string, Entry> }
    if (manifest !== 1 || !entries) return new Map()
    return new Map(Object.entries(entries).filter(([, entry]) => isEntry(entry)))
  } catch {
    return new Map()
  }
}

/** A file that another hand wrote must not lead out of the folder. */
function isEntry({ input, options, outputs }: Partial<Entry>): boolean {
  if (typeof input !== 'string' || typeof options !== 'string' || !Array.isArray(outputs)) return false
  return outputs.length > 0 && outputs.every((name) => typeof name === 'string' && staysBelow(name))
}

function staysBelow(name: string): boolean {
  return !isAbsolute(name) && !/^\.\.(?:[\\/]|$)/.test(normalize(name))
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
