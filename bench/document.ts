/** The document that is measured: a real plan where the shared folder exists, else a fixture made as long. */
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const real = fileURLToPath(new URL('../../shared/corpus/lam-dong-4611-kh-ubnd.txt', import.meta.url))
const fixture = fileURLToPath(new URL('../fixtures/ke-hoach-chuyen-doi-so-scrape.txt', import.meta.url))

function longFixture(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'kehoach-bench-')), 'plan.txt')
  const text = readFileSync(fixture, 'utf8')
  writeFileSync(path, text.repeat(Math.ceil(60_000 / text.length)))
  return path
}

export const documentPath = existsSync(real) ? real : longFixture()

export function documentText(): string {
  return readFileSync(documentPath, 'utf8')
}
