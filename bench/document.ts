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
  writeFileSync(path, withBodyRepeated(text, Math.ceil(60_000 / text.length)))
  return path
}

/**
 * The document with its body, from the first heading to the signature, so many times. A document that is
 * merely put behind itself would be cut off after its first end, as what a page adds below a document.
 */
export function withBodyRepeated(text: string, times: number): string {
  const from = text.search(/^(?:I|1)\. /m)
  const to = text.search(/^TM\. /m)
  if (from < 0 || to < from)
    throw new Error('The document has no body: it must hold a line `I. …` or `1. …` before a line `TM. …`')
  return text.slice(0, from) + text.slice(from, to).repeat(times) + text.slice(to)
}

export const documentPath = existsSync(real) ? real : longFixture()

export function documentText(): string {
  return readFileSync(documentPath, 'utf8')
}
