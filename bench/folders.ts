/** Whole folders: documents a second with one and two threads, and memory by the number of documents. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildDocx } from '../test/read/docx/build.js'
import { documentText } from './document.js'
import { paragraph } from './docx.js'
import { figure, type Measured } from './ratio.js'

const COPIES = 1000
const FEW = 100
const ROUNDS = 3
const REAL = ['lam-dong-4611-kh-ubnd', 'lam-dong-53-ctr-tu']

const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))
/** Says on standard error what the process held at most. */
const SAY_PEAK = `data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS))`

interface Run {
  seconds: number
  /** Mebibytes. */
  peak: number
}

function convert(inputs: readonly string[], jobs: number, folder: string): Run {
  const out = join(folder, 'out')
  rmSync(out, { recursive: true, force: true })
  const start = performance.now()
  const argv = ['--import', SAY_PEAK, main, 'convert', ...inputs, '-o', out, '--jobs', String(jobs), '--quiet']
  const { stderr, status } = spawnSync(process.execPath, argv, { encoding: 'utf8' })
  const seconds = (performance.now() - start) / 1000
  if (status !== 0) throw new Error(`The folder could not be converted: ${stderr}`)
  return { seconds, peak: Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024 }
}

/** By turns, the median of each: a machine that is busy for a while is busy for both. */
function withOneAndTwo(input: string, folder: string): [Run, Run] {
  const runs: [Run[], Run[]] = [[], []]
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, list] of runs.entries()) list.push(convert([input], i + 1, folder))
  }
  const median = (list: Run[]): Run =>
    list.sort((a, b) => a.seconds - b.seconds)[ROUNDS >> 1] ?? { seconds: 0, peak: 0 }
  return [median(runs[0]), median(runs[1])]
}

/**
 * What this machine gives at all: how many times as much two programs that share nothing do side by side as one. On
 * processors that others use too it is far below two, and no jobs can come above it.
 */
async function roomForTwo(input: string, folder: string): Promise<number> {
  const seconds = async (programs: number): Promise<number> => {
    const start = performance.now()
    const running = Array.from({ length: programs }, (_, i) => {
      const argv = [main, 'convert', input, '-o', join(folder, `side-${i}`), '--jobs', '1', '--quiet', '--force']
      return once(spawn(process.execPath, argv), 'exit')
    })
    await Promise.all(running)
    return (performance.now() - start) / 1000
  }
  const rounds: number[] = []
  for (let round = 0; round < ROUNDS; round++) rounds.push((2 * (await seconds(1))) / (await seconds(2)))
  return rounds.sort((a, b) => a - b)[ROUNDS >> 1] ?? 0
}

/** Real plans where they are at hand, each copy with other words in other places. */
function* copies(): Generator<string> {
  const paths = REAL.map((name) => fileURLToPath(new URL(`../../shared/corpus/${name}.txt`, import.meta.url)))
  const texts = paths.every((path) => existsSync(path))
    ? paths.map((path) => readFileSync(path, 'utf8'))
    : [documentText()]
  for (let i = 0; i < COPIES; i++) {
    const text = texts[i % texts.length] ?? ''
    let place = 0
    yield `${text.replace(/hoàn thiện/g, (words) => (place++ % 7 === i % 7 ? 'kiện toàn' : words))}\nBản số ${i}.\n`
  }
}

export async function measureFolders(): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-bench-'))
  try {
    const [texts, documents, few] = ['text', 'docx', 'few'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ]
    for (const each of [texts, documents, few]) mkdirSync(each)
    let i = 0
    for (const text of copies()) {
      const bytes = buildDocx({ body: text.split('\n').map(paragraph).join('') })
      writeFileSync(join(texts, `${i}.txt`), text)
      writeFileSync(join(documents, `${i}.docx`), bytes)
      if (i++ < FEW) writeFileSync(join(few, `${i}.docx`), bytes)
    }
    const [textOne, textTwo] = withOneAndTwo(texts, folder)
    const [one, two] = withOneAndTwo(documents, folder)
    const peakOfFew = convert([few], 2, folder).peak
    const room = await roomForTwo(few, folder)
    const rate = ({ seconds }: Run, name: string): string => figure(COPIES / seconds, '/s', name)
    return {
      figures: [
        rate(textOne, `${COPIES} texts, one job`),
        rate(textTwo, `${COPIES} texts, two jobs`),
        rate(one, `${COPIES} Word documents, one job`),
        rate(two, `${COPIES} Word documents, two jobs`),
        figure(room, 'times', 'what two programs side by side do against one'),
        figure(peakOfFew, 'MiB', `peak of ${FEW} Word documents, two jobs`),
        figure(two.peak, 'MiB', `peak of ${COPIES} Word documents, two jobs`),
      ],
      ratios: [
        {
          name: 'Word documents a second, two jobs against one, times',
          value: one.seconds / two.seconds,
          limit: 1.7,
          kept: 'at least',
        },
        {
          name: 'texts a second, two jobs against one, times',
          value: textOne.seconds / textTwo.seconds,
          limit: 0.9,
          kept: 'at least',
        },
        {
          name: `peak memory of ${COPIES} Word documents against ${FEW}, times`,
          value: two.peak / peakOfFew,
          limit: 1.3,
          kept: 'at most',
        },
      ],
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
