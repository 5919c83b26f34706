/**
 * Checks every regular expression of the source for catastrophic backtracking.
 *
 *     npm run check:regex
 *
 * Fails on one that is vulnerable, also when it is checked alone. What the checker cannot decide in time is listed, not failed.
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
const suspects: Found[] = []
const vulnerable: string[] = []
const unknown: string[] = []

const verdictOf = ({ source, flags }: Found) => check(source, flags, { timeout: secondsEach * 1000 })

async function checkNext(): Promise<void> {
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { source, flags, place } = next
    const result = await verdictOf(next)
    if (result.status === 'vulnerable') suspects.push(next)
    if (result.status === 'unknown') unknown.push(`${place}: ${result.error.kind}: /${source}/${flags}`)
  }
}

await Promise.all(Array.from({ length: availableParallelism() }, checkNext))

// The checker's last step runs the attack and takes the time: beside other work it is slow without being at fault.
for (const suspect of suspects) {
  const { source, flags, place } = suspect
  const result = await verdictOf(suspect)
  if (result.status !== 'vulnerable' || (await verdictOf(suspect)).status !== 'vulnerable') continue
  const { complexity, attack } = result
  vulnerable.push(`${place}: ${complexity.summary}: /${source}/${flags}\n    attack: ${attack.pattern}`)
}

const shorten = (line: string): string => (line.length > 400 ? `${line.slice(0, 400)}…` : line)
for (const line of unknown.sort()) console.log(`unknown     ${shorten(line)}`)
for (const line of vulnerable.sort()) console.log(`VULNERABLE  ${shorten(line)}`)
console.log(`${found.length} regular expressions, ${vulnerable.length} vulnerable, ${unknown.length} unknown`)
// The checker keeps a process of its own alive.
process.exit(vulnerable.length > 0 ? 1 : 0)
