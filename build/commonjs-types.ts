/**
 * The types for `require` name unified and vfile, which are ES modules: from a CommonJS file their types are reached by a
 * resolution mode of its own (TypeScript 5.3), and only an ES module can add to their interfaces.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const MODE = "with { 'resolution-mode': 'import' }"
const IMPORT = /^import (\{[^}]*\}) from '(unified|vfile)';$/gm
const ADDITION = /^declare module '(?:unified|vfile)' \{\n(?: .*\n)*\}\n/gm

/** The declarations with the types of ES modules reached from CommonJS; what is added to them stands in `./index.js`. */
export function reachedFromCommonJs(declarations: string): string {
  const reached = declarations.replace(IMPORT, `import type $1 from '$2' ${MODE};`).replace(ADDITION, '')
  return `import type {} from './index.js' ${MODE};\n${reached}`
}

if (process.argv[1]?.endsWith('commonjs-types.ts')) {
  const file = 'dist/index.d.cts'
  writeFileSync(file, reachedFromCommonJs(readFileSync(file, 'utf8')))
}
