/** Calls of `import()` in a bundle that is to become a script, which cannot call it itself. */
import ts from 'typescript'

/**
 * Puts a function of the script in the place of each `import()`, whatever it loads and however it is written; what only
 * looks like one, in a string or a comment, stays.
 *
 * @param code a bundle of JavaScript
 * @param name of the function that loads in its place
 */
export function importThrough(name: string, code: string): string {
  const file = ts.createSourceFile('program.cjs', code, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS)
  let result = ''
  let done = 0
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.ImportKeyword) {
      result += code.slice(done, node.getStart(file)) + name
      done = node.end
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return result + code.slice(done)
}
