/**
 * Real files with bytes changed at random: each gives a plan or a `PlanError`, and none takes long.
 *
 *     npm run fuzz [-- ROUNDS [SEED]]
 *
 * Prints the round and seed of every other outcome and exits with 1. Word files are changed in their parts too, since
 * a changed byte of a container is mostly found before anything is read.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { damage } from './damage.js'

const corpus = fileURLToPath(new URL('../../shared/corpus/', import.meta.url))
const worker = new URL('./fuzz-worker.mjs', import.meta.url)
const SECONDS = 30
const READABLE = /\.(?:docx?|html?|rtf|md|txt)$/

const rounds = Number(process.argv[2] ?? 3000)
const seed = Number(process.argv[3] ?? 1)
const files = [corpus, join(corpus, 'html')].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => READABLE.test(name))
    .map((name) => join(folder, name)),
)
const originals = files.map((file) => Uint8Array.from(readFileSync(file)))
const outcomes = new Map<string, number>()
let failures = 0
let slowest = { milliseconds: 0, round: 0 }
/** Without programs: LibreOffice, asked for what no reader can read, would be what is measured. */
const start = (): Worker => new Worker(worker, { env: { PATH: '' } })
let parser = start()

/** What became of the bytes: `plan`, the code of a `PlanError`, or what went wrong. */
function parse(bytes: Uint8Array): Promise<string> {
  return new Promise((resolve) => {
    const settle = (outcome: string): void => {
      clearTimeout(timer)
      parser.off('message', settle)
      parser.off('error', fail)
      resolve(outcome)
    }
    const restart = (outcome: string): void => {
      void parser.terminate()
      settle(outcome)
      parser = start()
    }
    const fail = (error: Error): void => restart(`FAULT ${error.message}`)
    const timer = setTimeout(() => restart(`FAULT no end within ${SECONDS} s`), SECONDS * 1000)
    parser.on('message', settle)
    parser.on('error', fail)
    parser.postMessage(bytes)
  })
}

for (let round = 0; round < rounds; round++) {
  const file = round % files.length
  const bytes = damage(originals[file] ?? new Uint8Array(), seed + round)
  const begun = performance.now()
  const outcome = await parse(bytes)
  const milliseconds = performance.now() - begun
  if (milliseconds > slowest.milliseconds) slowest = { milliseconds, round }
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
  if (!outcome.startsWith('FAULT')) continue
  failures++
  console.log(`${files[file]}, round ${round}, seed ${seed}: ${outcome}`)
}
await parser.terminate()
console.log(`${rounds} rounds over ${files.length} files: ${failures} faults`)
for (const [outcome, count] of [...outcomes].sort(([, a], [, b]) => b - a))
  console.log(`${String(count).padStart(8)}  ${outcome}`)
console.log(`slowest: ${slowest.milliseconds.toFixed(0)} ms, round ${slowest.round}`)
if (failures > 0) process.exitCode = 1
