/** Pages of law sites: time and peak memory against htmlparser2, which builds their tree. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseDocument } from 'htmlparser2'
import { documentText } from './document.js'
import { library } from './library.js'
import { peakOf } from './memory.js'
import { byTurns, figure, type Measured } from './ratio.js'

const ROUNDS = 11
const real = fileURLToPath(new URL('../../shared/corpus/html/', import.meta.url))

const readOurs = `import { readFileSync } from 'node:fs'
import { parsePlan } from './dist/index.js'
await parsePlan(readFileSync(process.argv[1]))`
const readTree = `import { readFileSync } from 'node:fs'
import { parseDocument } from 'htmlparser2'
parseDocument(readFileSync(process.argv[1], 'utf8'))`

/** The pages at hand, or, where there is none, one with the document in it. */
function pages(): string[] {
  if (existsSync(real)) return readdirSync(real).map((name) => join(real, name))
  const lines = documentText().split('\n')
  const page = join(mkdtempSync(join(tmpdir(), 'kehoach-bench-')), 'plan.html')
  const paragraphs = lines.map((line) => `<p class="content" style="text-align: justify"><span>${line}</span></p>`)
  writeFileSync(
    page,
    `<html><body><div class="menu"></div><div class="document">${paragraphs.join('\n')}</div></body></html>`,
  )
  return [page]
}

export async function measureHtml(): Promise<Measured> {
  const sums: [number, number] = [0, 0]
  let [peak, theirPeak] = [0, 0]
  const files = pages()
  for (const file of files) {
    const bytes = readFileSync(file)
    const html = bytes.toString()
    const run = () =>
      byTurns(
        ROUNDS,
        () => library.parsePlan(bytes),
        () => parseDocument(html),
      )
    await run()
    const [ours, theirs] = await run()
    sums[0] += ours
    sums[1] += theirs
    peak = Math.max(peak, peakOf(readOurs, file))
    theirPeak = Math.max(theirPeak, peakOf(readTree, file))
  }
  const name = `${files.length} pages`
  return {
    figures: [
      figure(sums[0], 'ms', `parsePlan, ${name}`),
      figure(sums[1], 'ms', `htmlparser2, ${name}`),
      figure(peak, 'MiB', `peak of parsePlan, the largest of ${name}`),
      figure(theirPeak, 'MiB', `peak of htmlparser2, the largest of ${name}`),
    ],
    ratios: [{ name: `time of htmlparser2, ${name}, times`, value: sums[0] / sums[1], limit: 4, kept: 'at most' }],
  }
}
