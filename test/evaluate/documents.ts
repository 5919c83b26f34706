/** The documents that have a gold annotation: the own fixtures and, where the folder exists, the shared ones. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Entry } from './fold.js'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Where the real documents lie; nothing of them is copied into this repository. */
export const sharedFolder = join(root, '../shared')

const collections = [
  { documents: join(root, 'fixtures'), gold: join(root, 'fixtures/gold') },
  { documents: join(sharedFolder, 'corpus'), gold: join(sharedFolder, 'gold') },
]

export interface GoldDocument {
  /** The file name without its ending. */
  name: string
  goldPath: string
  /** Null where the document is in a format that is not read yet. */
  path: string | null
}

const readable = ['.txt', '.md']

export function goldDocuments(): GoldDocument[] {
  return collections
    .filter((collection) => existsSync(collection.gold))
    .flatMap((collection) =>
      readdirSync(collection.gold)
        .filter((file) => file.endsWith('.gold.json'))
        .sort()
        .map((file) => {
          const name = file.slice(0, -'.gold.json'.length)
          const path = readable.map((ending) => join(collection.documents, name + ending)).find((p) => existsSync(p))
          return { name, goldPath: join(collection.gold, file), path: path ?? null }
        }),
    )
}

export function readGold(document: GoldDocument): Entry {
  return JSON.parse(readFileSync(document.goldPath, 'utf8')) as Entry
}

/** A path as a reader of the report types it, from the root of the repository. */
export function shortPath(path: string): string {
  return relative(root, path)
}
