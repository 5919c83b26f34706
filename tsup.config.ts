import { writeFile } from 'node:fs/promises'
import { defineConfig } from 'tsup'
import { anyHost } from './build/any-host.js'
import { planJsonSchema } from './build/json-schema.js'
import { latinClasses } from './build/latin-classes.js'
import { startable } from './build/startable.js'
import { workedOut } from './build/worked-out.js'

const library = { index: 'src/index.ts', 'grammar/index': 'src/grammar/index.ts' }

/** What every plan needs: looking up and opening its hundred files takes longer than reading a plan. */
const needed = ['unified', 'vfile', 'zod']

/** Outside stay what is larger than all the rest or not there, and piscina, which starts a file of its own. */
const bundled = /^(?!pdfjs-dist|@napi-rs\/canvas|piscina)/

export default defineConfig([
  {
    entry: library,
    format: 'esm',
    target: 'node20',
    splitting: true,
    noExternal: needed,
    esbuildPlugins: [workedOut, latinClasses, anyHost],
    dts: true,
    onSuccess: () => writeFile('dist/schema.json', `${JSON.stringify(planJsonSchema(), null, 2)}\n`),
  },
  // the thread that reads PDF finds its file from `import.meta.url`
  {
    entry: library,
    format: 'cjs',
    target: 'node20',
    dts: true,
    shims: true,
    noExternal: needed,
    esbuildPlugins: [workedOut, latinClasses, anyHost],
  },
  {
    // The command line is one script with all that it needs: looking up and opening thirty files takes longer than
    // reading a plan.
    entry: { 'cli/program': 'src/cli/main.ts' },
    format: 'cjs',
    target: 'node20',
    esbuildPlugins: [workedOut, latinClasses],
    plugins: [startable],
    noExternal: [bundled],
    esbuildOptions(options) {
      options.minifySyntax = true
      options.define = { ...options.define, 'import.meta.url': 'programUrl' }
    },
  },
  {
    entry: { 'cli/worker': 'src/cli/batch/worker.ts' },
    format: 'cjs',
    target: 'node20',
    shims: true,
    esbuildPlugins: [workedOut, latinClasses],
    noExternal: [bundled],
  },
  {
    entry: { 'cli/main': 'src/cli/start.ts' },
    format: 'cjs',
    target: 'node20',
    outExtension: () => ({ js: '.js' }),
    onSuccess: () => writeFile('dist/cli/package.json', '{ "type": "commonjs" }\n'),
  },
])
