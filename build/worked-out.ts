/** Puts the rows of the registry, and its names worked out, in the place of the modules that hold or work them out. */
import { readFile } from 'node:fs/promises'
import type { Options } from 'tsup'
import * as names from '../src/grammar/agency/registered-names.js'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/** Code that reads a value from a string, which an engine does faster than the same as code. */
const reading = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`

/** A function that gives the value. */
export function workedOutFunction(name: string, value: unknown): string {
  return `export const ${name} = () => ${reading(value)}\n`
}

/** The code that a bundle holds in the place of the module. */
export function workedOutNames(): string {
  return Object.entries(names)
    .map(([name, workOut]) => workedOutFunction(name, workOut()))
    .join('')
}

/** What says of a row where it comes from and what it is found in, which the tests alone read. */
const ONLY_TESTED = new Set(['examples', 'source'])

/** The code that a bundle holds in the place of a file of rows. */
export function registryRows(json: string): string {
  const rows = JSON.parse(json, (key, value) => (ONLY_TESTED.has(key) ? undefined : value))
  return `export default ${reading(rows)}\n`
}

export const workedOut: Plugin = {
  name: 'worked-out',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]grammar[\\/]agency[\\/]registered-names\.ts$/ }, () => ({
      contents: workedOutNames(),
      loader: 'js',
    }))
    build.onLoad({ filter: /[\\/]src[\\/]registry[\\/].*\.json$/ }, async ({ path }) => ({
      contents: registryRows(await readFile(path, 'utf8')),
      loader: 'js',
    }))
  },
}
