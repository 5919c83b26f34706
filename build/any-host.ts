/**
 * vfile asks Node for paths and for the folder that the program runs in; it has the same without Node, for browsers. The
 * library takes no files by their names, so it holds the latter, which runs on both.
 */
import type { Options } from 'tsup'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

export const anyHost: Plugin = {
  name: 'any-host',
  setup(build) {
    build.onResolve({ filter: /^#min(?:path|proc|url)$/ }, ({ path, resolveDir, kind }) =>
      build.resolve(`./${path.slice(1)}.browser.js`, { resolveDir, kind }),
    )
  },
}
