import { describe, expect, it } from 'vitest'
import { reachedFromCommonJs } from '../../build/commonjs-types.js'

const declarations = `import { Plugin, Processor } from 'unified';
import { Node } from 'unist';

declare module 'vfile' {
    interface DataMap {
        source: Source;
    }
}
/** Finds tasks. */
declare const planTasks: Plugin<[], Root>;
`

describe('the types for `require`', () => {
  const lines = reachedFromCommonJs(declarations).split('\n')

  it('reach those of ES modules by their own mode, and all others as they are', () => {
    expect(lines).toContain("import type { Plugin, Processor } from 'unified' with { 'resolution-mode': 'import' };")
    expect(lines).toContain("import { Node } from 'unist';")
  })

  it('leave what is added to an ES module to the types for `import`', () => {
    expect(lines[0]).toBe("import type {} from './index.js' with { 'resolution-mode': 'import' };")
    expect(lines.join('\n')).not.toContain('declare module')
    expect(lines.slice(-3)).toEqual(['/** Finds tasks. */', 'declare const planTasks: Plugin<[], Root>;', ''])
  })
})
