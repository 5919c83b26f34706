import { writeFile } from 'node:fs/promises'
import { defineConfig } from 'tsup'
import { latinClasses } from './build/latin-classes.js'
import { planJsonSchema } from './src/json-schema.js'

const library = { index: 'src/index.ts', 'grammar/index': 'src/grammar/index.ts' }

// The command line shares its chunks with the library, so that a command loads only what it needs.
export default defineConfig([
  {
    entry: { ...library, 'cli/main': 'src/cli/main.ts' },
    format: 'esm',
    target: 'node20',
    splitting: true,
    esbuildPlugins: [latinClasses],
    dts: { entry: library },
    onSuccess: () => writeFile('dist/schema.json', `${JSON.stringify(planJsonSchema(), null, 2)}\n`),
  },
  { entry: library, format: 'cjs', target: 'node20', dts: true, esbuildPlugins: [latinClasses] },
])
