import { run } from './run.js'

// A reader that closes the pipe early (`kehoach show plan.txt | head`) has seen enough.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit()
    throw error
  })
}

run(process.argv.slice(2), process).then((exitCode) => {
  process.exitCode = exitCode
})
