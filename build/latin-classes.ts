/**
 * Writes the Unicode classes of the expressions (`\p{L}`, `\P{L}`, `\p{Lu}` …) out as ranges of Latin characters, and the letters
 * of those for any case (`/giao/iu`) as both of their cases (`/[gG][iI][aA][oO]/u`).
 *
 * `\p{L}` means 650 ranges of every script, and for any case an engine looks up the cases of each letter in tables of
 * every script. It does so anew for each of some hundred expressions, which took half of the time of a first parse. The
 * texts are Vietnamese: their letters are Latin. The source says what is meant; for Vietnamese letters both are the same.
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

/**
 * The letters whose case is told: those of Vietnamese, of the first languages of Europe, Greek and Cyrillic, and what is
 * read for them where a page was scanned (`Š` for `5`). The others (`Ł`, `ǟ`, `ḁ`) would be more than half of a class,
 * since each second of them is a range of its own, and an engine reads each range twice.
 */
const CASED = /[A-ÿĂăĐđĨĩŒœŠšŨũŽžƠơƯư\u0386-\u03ce\u0400-\u045f\u1ea0-\u1ef9]/

/**
 * Letters and numbers stand in most expressions, before and behind words. Together they are sixteen ranges: those an
 * engine compares on the spot, while for one more it calls a function at each character. So the marks and open places
 * among the Greek and Cyrillic letters count as letters, small letters above the line (`ⁿ`) and `Ↄ` as numbers, and
 * small letters below the line (`ₐ`) and the modifiers behind `ˁ` as neither: no Vietnamese word or number holds them.
 */
const known = new Map([
  ['L', 'A-Za-zªµºÀ-ÖØ-öø-ˁͰ-џḀ-ỿ'],
  ['N', '0-9²-³¹¼-¾⁰-⁹₀-₉⅐-↉'],
])

/** The ranges of a class, as they stand between brackets. */
function rangesOf(name: string): string {
  const before = known.get(name)
  if (before !== undefined) return before
  const one = new RegExp(`\\p{${name}}`, 'u')
  const ranges = rangesWhere((c) => one.test(c) && (name === 'M' || CASED.test(c)))
  known.set(name, ranges)
  return ranges
}

function rangesWhere(holds: (c: string) => boolean): string {
  let ranges = ''
  for (const [first, last] of BLOCKS) {
    for (let code = first; code <= last; code++) {
      const start = code
      while (code <= last && holds(String.fromCharCode(code))) code++
      if (code > start) ranges += String.fromCharCode(start)
      if (code > start + 1) ranges += `-${String.fromCharCode(code - 1)}`
    }
  }
  return ranges
}

/** In an expression: a class in brackets, a class by name, or another escape, which may be that of a bracket. */
const IN_LITERAL = /\[(?:\\.|[^\]\\])*\]|\\[pP]\{\w+\}|\\./g
/** The same in a string, where each backslash is doubled. */
const IN_STRING = /\[(?:\\\\.|[^\]\\])*\]|\\\\[pP]\{\w+\}|\\\\./g
const NAMED = /\\{1,2}([pP])\{(\w+)\}/g

/** An expression, as it stands in the source, with its classes written out. */
function writeOut(expression: string, pieces: RegExp): string {
  return expression.replace(pieces, (piece) =>
    piece.replace(NAMED, (whole, p, name) => {
      if (!WRITTEN_OUT.has(name)) return whole
      // all but a class, within another one, has no ranges of its own
      if (piece.startsWith('[')) return p === 'P' ? whole : rangesOf(name)
      return `[${p === 'P' ? '^' : ''}${rangesOf(name)}]`
    }),
  )
}

/** `[\\p{Lu}${MORE}]`, `[${MORE}\\p{Lu}]`: a class that a template is put together from. */
const CUT_CLASS = /\[[^[\]]*\\{2}p\{\w+\}[^[\]]*\$\{$|^\}[^[\]]*\\{2}p\{\w+\}[^[\]]*\]/

/** Half a class cannot be told from what stands outside of one: brackets within it would be none. */
function refuseCutClass(template: string): void {
  if (!CUT_CLASS.test(template)) return
  throw new Error(`Part the class in ${template} into alternatives: (?:\\\\p{Lu}|[\${…}]) for [\\\\p{Lu}\${…}]`)
}

/** In an expression for any case: what holds no letters of the text, a class in brackets, or a letter. */
const IN_CASELESS = /\(\?<\w+>|\\[pP]\{\w+\}|\\u[\dA-Fa-f]{4}|\\.|\[\^?(?:\\.|[^\]\\])*\]|\p{L}/gu
const CASELESS = /^\/(.*)\/([a-z]*)$/su

/** What an earlier part was matched by, in any case. */
const BACK_REFERENCE = /\\(?:k<|[1-9])/

/** A literal without the flag `i`, where it has that and `u`: each letter in both cases. */
function writeOutCases(literal: string): string {
  const [, source = '', flags = ''] = CASELESS.exec(literal) ?? []
  if (!flags.includes('i') || !flags.includes('u') || BACK_REFERENCE.test(source)) return literal
  const cased = source.replace(IN_CASELESS, (piece) => {
    if (piece.startsWith('[')) return closed(piece)
    if (piece.length > 1) return piece === '\\p{Lu}' || piece === '\\p{Ll}' ? closed(`[${piece}]`) : piece
    const cases = new Set([piece, piece.toLowerCase(), piece.toUpperCase()])
    return cases.size === 1 || piece === 'ß' ? piece : `[${[...cases].join('')}]`
  })
  return `/${cased}/${flags.replace('i', '')}`
}

/** A class in brackets, with the other cases of its letters in front. */
function closed(piece: string): string {
  const [, not = '', body = ''] = /^\[(\^?)(.*)\]$/su.exec(piece) ?? []
  const [own, any] = [new RegExp(`[${body}]`, 'u'), new RegExp(`[${body}]`, 'iu')]
  const others = rangesWhere((c) => any.test(c) && !own.test(c) && CASED.test(c))
  return `[${not}${others}${body.replace(/^-/, '\\-')}]`
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
      const written = text.slice(node.getStart(), node.end)
      if (ts.isTemplateLiteralToken(node)) refuseCutClass(written)
      result += literal ? writeOut(writeOutCases(written), IN_LITERAL) : writeOut(written, IN_STRING)
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
