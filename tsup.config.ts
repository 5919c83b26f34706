import { writeFile } from 'node:fs/promises'
import { defineConfig } from 'tsup'
import { latinClasses } from './build/latin-classes.js'
import { planJsonSchema } from './src/json-schema.js'

const library = { index: 'src/index.ts', 'grammar/index': 'src/grammar/index.ts' }

export default defineConfig([
  {
    entry: library,
    format: 'esm',
    target: 'node20',
    splitting: true,
    esbuildPlugins: [latinClasses],
    dts: true,
    onSuccess: () => writeFile('dist/schema.json', `${JSON.stringify(planJsonSchema(), null, 2)}\n`),
  },
  { entry: library, format: 'cjs', target: 'node20', dts: true, esbuildPlugins: [latinClasses] },
  {
    // The command line brings its small dependencies along: looking up and opening thirty files takes longer
    // than reading a plan. A library of one format stays outside and is loaded when that format comes in.
    entry: { 'cli/main': 'src/cli/main.ts' },
    format: 'esm',
    target: 'node20',
    splitting: true,
    esbuildPlugins: [latinClasses],
    noExternal: ['commander', 'unified', 'vfile'],
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    esbuildOptions(options) {
      options.chunkNames = 'cli/[name]-[hash]'
    },
  },
])
