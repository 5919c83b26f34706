/**
 * Makes a bundle a script whose value is a function of `require`, `importOutside` and `programUrl`, with the hash of its
 * code on the first line. `importOutside` is `import()`, which a script made from compiled code cannot call in Node 20;
 * `programUrl` is what `import.meta.url` is in a module.
 */
import { createHash } from 'node:crypto'
import type { Options } from 'tsup'

type Plugin = NonNullable<Options['plugins']>[number]

export const startable: Plugin = {
  name: 'startable',
  renderChunk(code) {
    const body = code.replace(/\bimport\((?="(?:pdfjs-dist\/|@napi-rs\/canvas"|piscina"))/g, 'importOutside(')
    const script = `(function (require, importOutside, programUrl) {${body}\n})\n`
    return { code: `//${createHash('sha256').update(script).digest('hex')}\n${script}` }
  },
}
