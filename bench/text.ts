/** Plain text: against a Markdown parser, by the length of the text, and from the command line. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { Bench } from 'tinybench'
import { unified } from 'unified'
import { documentPath, documentText, withBodyRepeated } from './document.js'
import { library } from './library.js'
import { figuresOf, type Measured, medianOf } from './ratio.js'

export async function measureText(): Promise<Measured> {
  const text = documentText()
  const shortText = withBodyRepeated(text, 2)
  const longText = withBodyRepeated(text, 32)
  const longer = longText.length / shortText.length
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
  await inProcess.run()
  await processes.run()

  const bytes = new TextEncoder().encode(text).length
  const ours = medianOf(inProcess, 'parsePlanText')
  return {
    figures: [
      `${documentPath}: ${bytes} bytes`,
      ...figuresOf(inProcess),
      ...figuresOf(processes),
      `${(bytes / 1000 / ours).toFixed(1).padStart(10)} MB/s parsePlanText`,
    ],
    ratios: [
      {
        name: 'faster than remark-parse with gfm, times',
        value: medianOf(inProcess, 'remark-parse with gfm') / ours,
        limit: 5,
        kept: 'at least',
      },
      {
        name: `time a byte of a text ${longer.toFixed(1)} times as long, times`,
        value:
          medianOf(inProcess, 'parsePlanText, body 32 times') /
          medianOf(inProcess, 'parsePlanText, body twice') /
          longer,
        limit: 18 / 16,
        kept: 'at most',
      },
      {
        name: '`kehoach show` against `node -e 0`, times',
        value: medianOf(processes, 'kehoach show') / medianOf(processes, 'node -e 0'),
        limit: 2.5,
        kept: 'at most',
      },
    ],
  }
}
