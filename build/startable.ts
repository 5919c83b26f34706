/**
 * Makes a bundle a script whose value is a function of `require`, `importOutside` and `programUrl`, with the hash of its
 * code on the first line. `importOutside` is `import()`, which a script made from compiled code cannot call in Node 20;
 * `programUrl` is what `import.meta.url` is in a module. All of it is written in ASCII, which is read and kept as one
 * byte a character: the strings, templates and expressions of the program mean the same with escapes.
 */
import { createHash } from 'node:crypto'
import type { Options } from 'tsup'
import { importThrough } from './outside-imports.js'

type Plugin = NonNullable<Options['plugins']>[number]

export const startable: Plugin = {
  name: 'startable',
  renderChunk(code) {
    const body = importThrough('importOutside', code)
    const script = asAscii(`(function (require, importOutside, programUrl) {${body}\n})\n`)
    return { code: `//${createHash('sha256').update(script).digest('hex')}\n${script}` }
  },
}

/** A character behind a backslash or in a raw template would not be the same: the program must have none. */
function asAscii(code: string): string {
  if (/\\[\u0080-\uffff]|\.raw`[^`]*[\u0080-\uffff]/.test(code)) {
    throw new Error('The program holds a character that cannot be escaped where it stands')
  }
  return code.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
