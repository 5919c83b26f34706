/**
 * Everything that must hold, in one run: `npm test`.
 *
 * A check that fails does not keep the others from running. The last line is the sum: each unit test
 * counts, and each of the other checks counts as one. Over it stands what failed, with the end of what it printed.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'kehoach-test-'))
const unitReport = join(folder, 'unit.json')
const unit = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]

/**
 * Script of package.json, and what is passed to it, in stages. The lanes of a stage run side by side, as each keeps
 * one processor busy; what is in a lane, and what needs the built package, comes after it.
 */
const stages = [
  [
    [['typecheck'], ['lint'], ['check:rooms'], ['check:unused']],
    [['build'], ['check:package']],
  ],
  [[['check:regex']]],
  [[['test:unit', ...unit]]],
  [[['evaluate', '--check']]],
]

const LINES_OF_A_FAILURE = 30
let passed = 0
let failed = 0
const failures = []

const endOf = (output) => output.trimEnd().split('\n').slice(-LINES_OF_A_FAILURE).join('\n')

function countUnitTests({ succeeded, output }) {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(unitReport, 'utf8'))
    for (const { name, message, assertionResults } of testResults) {
      if (message) failures.push(`${relative('.', name)}: ${message}`)
      for (const { status, fullName, failureMessages } of assertionResults)
        if (status === 'failed') failures.push(`${relative('.', name)}: ${fullName}\n${failureMessages.join('\n')}`)
    }
    passed += numPassedTests
    // A file that cannot be loaded fails without a failed test in it.
    failed += Math.max(numFailedTests, succeeded ? 0 : 1)
    if (!succeeded && numFailedTests === 0) failures.push(`test:unit\n${endOf(output)}`)
  } catch {
    failed++
    failures.push(`test:unit\n${endOf(output)}`)
  }
}

/**
 * Runs a script: whether it succeeded, and what it printed. `kept` says that this is kept back until the script ends,
 * so that lanes do not mix.
 */
function run([script, ...args], kept) {
  const print = (printed) => process.stdout.write(`\n=== ${script}\n${printed}`)
  const printed = []
  if (!kept) print('')
  const child = spawn('npm', ['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])], {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  })
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data) => {
      printed.push(data)
      if (!kept) process.stdout.write(data)
    })
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ succeeded: false, output: error.message }))
    child.on('close', (status) => {
      const output = Buffer.concat(printed).toString()
      if (kept) print(output)
      resolve({ succeeded: status === 0, output })
    })
  })
}

async function runLane(lane, kept) {
  for (const check of lane) {
    const [script] = check
    const result = await run(check, kept)
    if (script === 'test:unit') countUnitTests(result)
    else if (result.succeeded) passed++
    else {
      failed++
      failures.push(`${script}\n${endOf(result.output)}`)
    }
  }
}

for (const lanes of stages) await Promise.all(lanes.map((lane) => runLane(lane, lanes.length > 1)))

rmSync(folder, { recursive: true })
for (const failure of failures) console.log(`\nFAILED: ${failure}`)
console.log('')
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
