/**
 * Everything that must hold, in one run: `npm test`.
 *
 * A check that fails does not keep the others from running. The last line is the sum: each unit test
 * counts, and each of the other checks counts as one.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'kehoach-test-'))
const unitReport = join(folder, 'unit.json')
const unit = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]

/** Script of package.json, and what is passed to it. The built package is needed by what follows `build`. */
const checks = [
  ['typecheck'],
  ['lint'],
  ['build'],
  ['check:rooms'],
  ['check:unused'],
  ['check:package'],
  ['check:regex'],
  ['test:unit', ...unit],
  ['evaluate', '--check'],
]

let passed = 0
let failed = 0
const failures = []

function countUnitTests(succeeded) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(unitReport, 'utf8'))
    passed += numPassedTests
    // A file that cannot be loaded fails without a failed test in it.
    failed += Math.max(numFailedTests, succeeded ? 0 : 1)
  } catch {
    failed++
  }
}

for (const [script, ...args] of checks) {
  console.log(`\n=== ${script}`)
  const { status } = spawnSync('npm', ['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  })
  const succeeded = status === 0
  if (!succeeded) failures.push(script)
  if (script === 'test:unit') countUnitTests(succeeded)
  else if (succeeded) passed++
  else failed++
}

rmSync(folder, { recursive: true })
console.log(failures.length > 0 ? `\nFAILED: ${failures.join(', ')}` : '')
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
