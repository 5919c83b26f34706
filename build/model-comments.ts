/** What the comments of the model say of its types and fields. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/** A type of the model in words, and its fields. */
export interface Described {
  text: string
  fields: Map<string, string>
}

const source = fileURLToPath(new URL('../src/', import.meta.url))

/** The exported types of the model by their names. */
export function modelComments(): Map<string, Described> {
  const types = new Map<string, Described>()
  const files = ['plan.ts', ...readdirSync(`${source}plan`).map((file) => `plan/${file}`)]
  for (const file of files) {
    const { statements } = ts.createSourceFile(file, readFileSync(source + file, 'utf8'), ts.ScriptTarget.Latest, true)
    for (const type of statements) {
      if (!ts.isInterfaceDeclaration(type) && !ts.isTypeAliasDeclaration(type)) continue
      const members = ts.isInterfaceDeclaration(type) ? type.members : []
      const fields = new Map(members.map((member) => [member.name?.getText() ?? '', commentOf(member)]))
      types.set(type.name.text, { text: commentOf(type), fields })
    }
  }
  return types
}

/** The words of the comment above a node, on one line. */
function commentOf(node: ts.Node): string {
  const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc)
  return comments.map(({ comment }) => ts.getTextOfJSDocComment(comment)?.replace(/\s+/g, ' ') ?? '').join(' ')
}
