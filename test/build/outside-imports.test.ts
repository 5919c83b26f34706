import { describe, expect, it } from 'vitest'
import { importThrough } from '../../build/outside-imports.js'

describe('a bundle that becomes a script', () => {
  it.each([
    ['await import("pdfjs-dist/build/pdf.mjs")', 'await load("pdfjs-dist/build/pdf.mjs")'],
    ['import(/* why */ `node:os`)', 'load(/* why */ `node:os`)'],
    ['(name) => import(\n  name\n)', '(name) => load(\n  name\n)'],
    ['import(a).then(() => import(b))', 'load(a).then(() => load(b))'],
  ])('loads through the function that it is given: %s', (code, expected) => {
    expect(importThrough('load', code)).toBe(expected)
  })

  it.each(['const code = `import(library)`', '"import(x)"', '// import(x)', 'map.import(x)', 'url = import_meta'])(
    'keeps what only looks like an import: %s',
    (code) => {
      expect(importThrough('load', code)).toBe(code)
    },
  )
})
