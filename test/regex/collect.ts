/** Finds every regular expression of the source: the literals, and those that are put together at run time. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import ts from 'typescript'

export interface Found {
  source: string
  flags: string
  /** File and line, from the root of the repository. */
  place: string
}

const root = fileURLToPath(new URL('../../', import.meta.url))

function sourceFiles(): string[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(root, 'src', file))
}

/** The literals, by the syntax tree, so that neither a comment nor a division is taken for one. */
function literalsOf(path: string): Found[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
  const found: Found[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      const { line } = file.getLineAndCharacterOfPosition(node.getStart())
      const place = `${relative(root, path)}:${line + 1}`
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), place })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** The place of the first frame that stands in `src`. */
function callingPlace(): string {
  const frame = new Error().stack?.split('\n').find((line) => line.includes('/src/')) ?? ''
  return /src\/[^:)]+(?::\d+)?/.exec(frame)?.[0] ?? 'src'
}

/** What is built by `new RegExp(…)` while the modules load and while `exercise` runs. */
async function builtWhile(exercise: () => Promise<void>): Promise<Found[]> {
  const found: Found[] = []
  const Native = globalThis.RegExp
  const record = (expression: RegExp): RegExp => {
    const place = callingPlace()
    if (place !== 'src') found.push({ source: expression.source, flags: expression.flags, place })
    return expression
  }
  globalThis.RegExp = new Proxy(Native, {
    construct: (target, args) => record(Reflect.construct(target, args)),
    apply: (target, self, args) => record(Reflect.apply(target, self, args)),
  })
  try {
    await exercise()
  } finally {
    globalThis.RegExp = Native
  }
  return found
}

/** Every regular expression of `src`, each once, with the first place that it stands at. */
export async function collectRegexes(): Promise<Found[]> {
  const files = sourceFiles()
  const built = await builtWhile(async () => {
    for (const file of files) if (!/cli\/(?:main|start)\./.test(file)) await import(pathToFileURL(file).href)
    const { parsePlan } = await import('../../src/parse.js')
    const folder = join(root, 'fixtures')
    const documents = readdirSync(folder).filter((file) => /\.(?:txt|md)$/.test(file))
    for (const file of documents) await parsePlan(readFileSync(join(folder, file)))
  })
  const all = [...files.flatMap(literalsOf), ...built]
  return [...new Map(all.reverse().map((found) => [`/${found.source}/${found.flags}`, found])).values()].reverse()
}
