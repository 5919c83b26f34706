/** The registry: what its rows add to a bundle, and what knowing the agencies costs the text parser. */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { workedOutNames } from '../build/worked-out.js'
import { figure, type Measured } from './ratio.js'

const rows = fileURLToPath(new URL('../src/registry/', import.meta.url))
const worker = fileURLToPath(new URL('registry-worker.ts', import.meta.url))
const turns = 5

/** As a bundle holds them: the rows without white space, and the names that the build works out from them. */
function bundledSize(): number {
  const files = readdirSync(rows, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))
  const json = files.map((name) => JSON.stringify(JSON.parse(readFileSync(`${rows}${name}`, 'utf8')))).join('\n')
  return gzipSync(json + workedOutNames(), { level: 9 }).length
}

function parseTime(registry: 'full' | 'empty'): number {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', worker, registry], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`The parser failed with the registry ${registry}: ${stderr}`)
  return Number(stdout)
}

export async function measureRegistry(): Promise<Measured> {
  const full: number[] = []
  const empty: number[] = []
  for (let turn = 0; turn < turns; turn++) {
    full.push(parseTime('full'))
    empty.push(parseTime('empty'))
  }
  const [withRows, without] = [Math.min(...full), Math.min(...empty)]
  const size = bundledSize() / 1000
  return {
    figures: [
      figure(withRows, 'ms', 'with the agencies'),
      figure(without, 'ms', 'without'),
      figure(size, 'kB', 'gzipped'),
    ],
    ratios: [
      {
        name: 'share of the agencies in the time of the text parser',
        value: (withRows - without) / withRows,
        limit: 0.3,
        kept: 'at most',
      },
      { name: 'rows and names of the registry, gzipped, of 60 kB', value: size / 60, limit: 1, kept: 'at most' },
    ],
  }
}
