/**
 * Speed as ratios of things measured in the same run, since a machine's milliseconds say nothing.
 *
 *     npm run bench [-- --check]
 *
 * `--check` exits with 1 where a ratio is not kept.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { Bench } from 'tinybench'
import { unified } from 'unified'
import { documentPath, documentText, withBodyRepeated } from './document.js'

interface Ratio {
  name: string
  value: number
  limit: number
  /** Whether the value must be at least or at most the limit. */
  kept: 'at least' | 'at most'
}

const text = documentText()
const shortText = withBodyRepeated(text, 2)
const longText = withBodyRepeated(text, 32)
const longer = longText.length / shortText.length
const library: typeof import('../src/index.js') = await import(new URL('../dist/index.js', import.meta.url).href)
const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))
const markdown = unified().use(remarkParse).use(remarkGfm)

const inProcess = new Bench({ time: 1500, warmupTime: 300 })
inProcess
  .add('parsePlanText', () => void library.parsePlanText(text))
  .add('remark-parse with gfm', () => void markdown.parse(text))
  .add('parsePlanText, body twice', () => void library.parsePlanText(shortText))
  .add('parsePlanText, body 32 times', () => void library.parsePlanText(longText))

const start = (args: string[]) => () => void spawnSync(process.execPath, args, { stdio: 'ignore' })
const processes = new Bench({ time: 3000, warmupIterations: 2 })
processes.add('node -e 0', start(['-e', '0'])).add('kehoach show', start([main, 'show', documentPath]))

/** Milliseconds of the median run, which a pause of the machine does not move. */
function medianOf(bench: Bench, name: string): number {
  const result = bench.getTask(name)?.result
  if (!result || !('latency' in result)) throw new Error(`\`${name}\` was not measured: see the error above`)
  return result.latency.p50
}

await inProcess.run()
await processes.run()

const ours = medianOf(inProcess, 'parsePlanText')
const ratios: Ratio[] = [
  {
    name: 'faster than remark-parse with gfm, times',
    value: medianOf(inProcess, 'remark-parse with gfm') / ours,
    limit: 5,
    kept: 'at least',
  },
  {
    name: `time a byte of a text ${longer.toFixed(1)} times as long, times`,
    value:
      medianOf(inProcess, 'parsePlanText, body 32 times') / medianOf(inProcess, 'parsePlanText, body twice') / longer,
    limit: 18 / 16,
    kept: 'at most',
  },
  {
    name: '`kehoach show` against `node -e 0`, times',
    value: medianOf(processes, 'kehoach show') / medianOf(processes, 'node -e 0'),
    limit: 2.5,
    kept: 'at most',
  },
]

const bytes = new TextEncoder().encode(text).length
console.log(`${documentPath}: ${bytes} bytes`)
for (const bench of [inProcess, processes]) {
  for (const { name } of bench.tasks) console.log(`${medianOf(bench, name).toFixed(2).padStart(10)} ms  ${name}`)
}
console.log(`${(bytes / 1000 / ours).toFixed(1).padStart(10)} MB/s parsePlanText\n`)

const isKept = ({ value, limit, kept }: Ratio): boolean => (kept === 'at least' ? value >= limit : value <= limit)
for (const ratio of ratios) {
  const verdict = isKept(ratio) ? 'kept' : 'NOT KEPT'
  console.log(`${ratio.value.toFixed(2).padStart(10)}  ${ratio.name} (${ratio.kept} ${ratio.limit}): ${verdict}`)
}
if (process.argv.includes('--check') && !ratios.every(isKept)) process.exitCode = 1
