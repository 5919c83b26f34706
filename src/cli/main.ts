import { exitCodes } from './exit.js'
import { chooseLanguage, languages } from './language.js'
import { run } from './run.js'

const argv = process.argv.slice(2)

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    // A reader that closes the pipe early (`kehoach show plan.txt | head`) has seen enough.
    if (code === 'EPIPE') process.exit()
    if (stream === process.stderr) return
    const { errors } = languages[chooseLanguage(argv, process.env)]
    process.stderr.write(`kehoach: ${errors.cannotWrite('<stdout>', code ?? message)}\n`)
    process.exit(exitCodes.usage)
  })
}

run(argv, process).then((exitCode) => {
  process.exitCode = exitCode
})
