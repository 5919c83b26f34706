#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'
import { run } from './run.js'

// A command runs each expression a few times only: compiling it twice, first to bytecode, costs more than it saves.
setFlagsFromString('--no-regexp-tier-up')

// A reader that closes the pipe early (`kehoach show plan.txt | head`) has seen enough.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit()
    throw error
  })
}

process.exitCode = await run(process.argv.slice(2), process)
