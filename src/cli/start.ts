#!/usr/bin/env node
/**
 * Starts the built program. To compile it takes an engine longer than to read a plan with it, so what is compiled
 * is kept between the runs. Node does this for modules by itself only from version 22 on, and where it is asked to.
 *
 * The build makes it a CommonJS script: Node starts one sooner than a module, for which it wraps all that it imports.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'
import { keepCode, keptCode } from './compiled-code.js'

// A command runs each expression a few times only: compiling it twice, first to bytecode, costs more than it saves.
setFlagsFromString('--no-regexp-tier-up')
// For the same reason a function must have run for very long before it is worth optimizing.
setFlagsFromString('--interrupt-budget=10000000')
// What a document is read into is kept to the end: room for it that grows in small steps is copied again and again.
setFlagsFromString('--semi-space-growth-factor=16')

const path = join(__dirname, 'program.cjs')
/** The build writes it in ASCII, with its hash on the first line. */
const source = readFileSync(path, 'latin1')
const id = source.slice(2, source.indexOf('\n'))
const kept = keptCode(id)
const script = new Script(source, { filename: path, ...(kept ? { cachedData: kept.code } : {}) })
const startProgram: (
  require: NodeJS.Require,
  importOutside: (name: string) => Promise<unknown>,
  programUrl: string,
) => void = script.runInThisContext()
startProgram(requireLate(createRequire(path)), (name) => import(name), pathToFileURL(path).href)

process.on('exit', (exitCode) => {
  const runs = kept && !script.cachedDataRejected ? kept.runs : 0
  if (exitCode === 0) keepCode(id, runs, () => script.createCachedData())
})

/** The part of Node that starts other programs is asked for at once by the command line, and seldom used. */
function requireLate(require: NodeJS.Require): NodeJS.Require {
  const late = new Proxy({}, { get: (_, name) => Reflect.get(require('node:child_process'), name) })
  return Object.assign((name: string) => (name.endsWith('child_process') ? late : require(name)), require)
}
