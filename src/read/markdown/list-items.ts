/** How the lists of Markdown stand in each other. */
import type { List, Node, Parent, Root } from 'mdast'
import type { Look } from '../../source.js'

/** What each line that opens a list item shows of its place, by the index of the line. */
export function listItems(tree: Root): Map<number, Look> {
  const places = new Map<number, Look>()
  const visit = (parent: Parent, depth: number): void => {
    for (const node of parent.children as Node[]) {
      if (node.type !== 'list') {
        if ('children' in node) visit(node as Parent, depth)
        continue
      }
      const { start, children } = node as List
      for (const item of children) {
        const line = item.position?.start.line ?? 0
        places.set(line - 1, { depth: depth + 1, ...(depth === 0 && (start ?? 1) > 1 ? { resumed: true } : {}) })
        visit(item, depth + 1)
      }
    }
  }
  visit(tree, 0)
  return places
}
