/** The documents that have a gold annotation: the own fixtures and, where the folder exists, the shared ones. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, parse, relative } from 'node:path'
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

const readable = ['.txt', '.md', '.docx', '.pdf']

/** A gold annotation holds for the document of its name and for the other `renderings` that it names. */
export function goldDocuments(): GoldDocument[] {
  return collections
    .filter((collection) => existsSync(collection.gold))
    .flatMap((collection) =>
      readdirSync(collection.gold)
        .filter((file) => file.endsWith('.gold.json'))
        .sort()
        .flatMap((file) => documentsOf(join(collection.gold, file), collection.documents)),
    )
}

function documentsOf(goldPath: string, folder: string): GoldDocument[] {
  const name = basename(goldPath, '.gold.json')
  const path = readable.map((ending) => join(folder, name + ending)).find((file) => existsSync(file)) ?? null
  const { renderings } = JSON.parse(readFileSync(goldPath, 'utf8')) as { renderings?: string[] }
  return [
    { name, goldPath, path },
    ...(renderings ?? []).map((file) => ({ name: parse(file).name, goldPath, path: join(folder, file) })),
  ]
}

export function readGold(document: GoldDocument): Entry {
  return JSON.parse(readFileSync(document.goldPath, 'utf8')) as Entry
}

/** A path as a reader of the report types it, from the root of the repository. */
export function shortPath(path: string): string {
  return relative(root, path)
}
