/**
 * Checks every regular expression of the source for catastrophic backtracking.
 *
 *     npm run check:regex
 *
 * Fails on one that is vulnerable. What the checker cannot decide in time is listed, not failed.
 * The checker's native program is taken also where there is Java: the two differ at the edges, and a
 * verdict must not depend on the machine.
 */
import { availableParallelism } from 'node:os'
import { check } from 'recheck'
import { collectRegexes, type Found } from './collect.js'

if (process.arch === 'x64' || process.platform === 'darwin') process.env.RECHECK_BACKEND ??= 'native'
const secondsEach = 20

const found = await collectRegexes()
const queue = [...found]
const vulnerable: string[] = []
const unknown: string[] = []

async function checkNext(): Promise<void> {
  for (let next = queue.shift(); next; next = queue.shift()) await checkOne(next)
}

async function checkOne({ source, flags, place }: Found): Promise<void> {
  const result = await check(source, flags, { timeout: secondsEach * 1000 })
  if (result.status === 'vulnerable') {
    const { complexity, attack } = result
    vulnerable.push(`${place}: ${complexity.summary}: /${source}/${flags}\n    attack: ${attack.pattern}`)
  }
  if (result.status === 'unknown') unknown.push(`${place}: ${result.error.kind}: /${source}/${flags}`)
}

await Promise.all(Array.from({ length: availableParallelism() }, checkNext))

const shorten = (line: string): string => (line.length > 400 ? `${line.slice(0, 400)}…` : line)
for (const line of unknown.sort()) console.log(`unknown     ${shorten(line)}`)
for (const line of vulnerable.sort()) console.log(`VULNERABLE  ${shorten(line)}`)
console.log(`${found.length} regular expressions, ${vulnerable.length} vulnerable, ${unknown.length} unknown`)
// The checker keeps a process of its own alive.
process.exit(vulnerable.length > 0 ? 1 : 0)
