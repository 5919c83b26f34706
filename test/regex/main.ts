/**
 * Checks every regular expression of the source for catastrophic backtracking.
 *
 *     npm run check:regex
 *
 * Fails on one that is vulnerable. What the checker cannot decide in time is listed, not failed. A verdict must not
 * depend on the machine: the checker's native program is taken also where there is Java, as the two differ at the
 * edges, and what an attack costs is counted in steps, not in time.
 */
import { availableParallelism } from 'node:os'
import { check } from 'recheck'
import { collectRegexes } from './collect.js'

if (process.arch === 'x64' || process.platform === 'darwin') process.env.RECHECK_BACKEND ??= 'native'
const countedInSteps = { attackTimeout: null, incubationTimeout: null, seedingTimeout: null }
const minutesEach = 5

const found = await collectRegexes()
const queue = [...found]
const vulnerable: string[] = []
const unknown: string[] = []

async function checkNext(): Promise<void> {
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { source, flags, place } = next
    const result = await check(source, flags, { ...countedInSteps, timeout: minutesEach * 60_000 })
    if (result.status === 'vulnerable')
      vulnerable.push(
        `${place}: ${result.complexity.summary}: /${source}/${flags}\n    attack: ${result.attack.pattern}`,
      )
    if (result.status === 'unknown') unknown.push(`${place}: ${result.error.kind}: /${source}/${flags}`)
  }
}

await Promise.all(Array.from({ length: availableParallelism() }, checkNext))

const shorten = (line: string): string => (line.length > 400 ? `${line.slice(0, 400)}…` : line)
for (const line of unknown.sort()) console.log(`unknown     ${shorten(line)}`)
for (const line of vulnerable.sort()) console.log(`VULNERABLE  ${shorten(line)}`)
console.log(`${found.length} regular expressions, ${vulnerable.length} vulnerable, ${unknown.length} unknown`)
// The checker keeps a process of its own alive.
process.exit(vulnerable.length > 0 ? 1 : 0)
