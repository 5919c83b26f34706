/** The tree of a plan given by its lines. */
import { buildOutline } from '../src/outline/outline.js'
import { readText } from '../src/read/text.js'
import type { PlanRoot } from '../src/tree.js'

export const treeOf = (...lines: string[]): PlanRoot => buildOutline(readText(lines.join('\n')))
