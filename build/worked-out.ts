/** Puts the names of the registry, worked out, in the place of the module that works them out. */
import type { Options } from 'tsup'
import { agencyNames, provinceNames } from '../src/grammar/registered-names.js'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/** A function that reads the value from a string, which an engine does faster than the same as code. */
export function workedOutFunction(name: string, value: unknown): string {
  return `export const ${name} = () => JSON.parse(${JSON.stringify(JSON.stringify(value))})\n`
}

/** The code that a bundle holds in the place of the module. */
export function workedOutNames(): string {
  return workedOutFunction('agencyNames', agencyNames()) + workedOutFunction('provinceNames', provinceNames())
}

export const workedOut: Plugin = {
  name: 'worked-out',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]grammar[\\/]registered-names\.ts$/ }, () => ({
      contents: workedOutNames(),
      loader: 'js',
    }))
  },
}
