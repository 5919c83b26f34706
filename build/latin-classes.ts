/**
 * Writes the Unicode classes of the expressions (`\p{L}`, `\p{Lu}` …) out as ranges of Latin characters.
 *
 * `\p{L}` means 650 ranges of every script. An engine compiles them anew for each of some two hundred expressions,
 * which took half of the time of a first parse. The texts are Vietnamese: their letters are Latin. The source keeps
 * the classes that say what is meant; for Latin letters both are the same.
 */
import { readFile } from 'node:fs/promises'
import type { Options } from 'tsup'
import ts from 'typescript'

/**
 * Latin with its marks, the Greek and Cyrillic letters that typists take for Latin ones (`TT-BT\u0421`), the letters with
 * two marks, superscripts, fractions and Roman figures.
 */
const BLOCKS = [
  [0x0000, 0x045f],
  [0x1e00, 0x1eff],
  [0x2070, 0x209f],
  [0x2150, 0x218f],
] as const
const WRITTEN_OUT = new Set(['L', 'Lu', 'Ll', 'M', 'N'])

const known = new Map<string, string>()

/** The ranges of a class, as they stand between brackets. */
function rangesOf(name: string): string {
  const before = known.get(name)
  if (before !== undefined) return before
  const one = new RegExp(`\\p{${name}}`, 'u')
  let ranges = ''
  for (const [first, last] of BLOCKS) {
    for (let code = first; code <= last; code++) {
      const start = code
      while (code <= last && one.test(String.fromCharCode(code))) code++
      if (code > start) ranges += String.fromCharCode(start)
      if (code > start + 1) ranges += `-${String.fromCharCode(code - 1)}`
    }
  }
  known.set(name, ranges)
  return ranges
}

/** In an expression: a class in brackets, a class by name, or another escape, which may be that of a bracket. */
const IN_LITERAL = /\[(?:\\.|[^\]\\])*\]|\\p\{\w+\}|\\./g
/** The same in a string, where each backslash is doubled. */
const IN_STRING = /\[(?:\\\\.|[^\]\\])*\]|\\\\p\{\w+\}|\\\\./g
const NAMED = /\\{1,2}p\{(\w+)\}/g

/** An expression, as it stands in the source, with its classes written out. */
function writeOut(expression: string, pieces: RegExp): string {
  return expression.replace(pieces, (piece) =>
    piece.replace(NAMED, (whole, name) => {
      if (!WRITTEN_OUT.has(name)) return whole
      return piece.startsWith('[') ? rangesOf(name) : `[${rangesOf(name)}]`
    }),
  )
}

/** Writes out the expressions of a module: its literals, and the strings from which others are put together. */
export function writeOutModule(text: string): string {
  const file = ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest, true)
  let result = ''
  let done = 0
  const visit = (node: ts.Node): void => {
    const literal = ts.isRegularExpressionLiteral(node)
    if (literal || ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)) {
      result += text.slice(done, node.getStart())
      result += writeOut(text.slice(node.getStart(), node.end), literal ? IN_LITERAL : IN_STRING)
      done = node.end
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return result + text.slice(done)
}

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

export const latinClasses: Plugin = {
  name: 'latin-classes',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: writeOutModule(await readFile(path, 'utf8')),
      loader: 'ts',
    }))
  },
}
