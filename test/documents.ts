/** The texts that every rule is tried on: the fixtures and, where the folder exists, the shared documents. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))

export const corpusFolder = join(root, '../shared/corpus')

const folders = [join(root, 'fixtures'), corpusFolder, join(corpusFolder, 'flattened')]

export interface TextDocument {
  name: string
  markdown: boolean
  text: string
}

/** Documents in plain text and Markdown. */
export function textDocuments(): TextDocument[] {
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => /\.(?:txt|md)$/.test(name) && name !== 'README.md')
        .sort()
        .map((name) => ({ name, markdown: name.endsWith('.md'), text: readFileSync(join(folder, name), 'utf8') })),
    )
}
