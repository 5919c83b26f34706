/** The marks of Markdown: what remark tells of them, and what is left for the rest of a line. */
import type { Node, Nodes, Parent, Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Look } from '../../source.js'
import { CELL_BREAK } from '../block.js'
import { listItems } from './list-items.js'

/** Stands where markup was: a code point that no text has. */
const BLANKED = '\uFDD0'

function isParent(node: Nodes): node is Nodes & Parent {
  return 'children' in node
}

/** An escaped sign, or the mark of a line break that the item below it kept from being one. */
const ESCAPE = /\\(?:[!-/:-@[-`{-~]|$)/gm
const TAG = /<\/?[a-zA-Z][^<>\n]{0,300}>|<!--[^<>]{0,2000}-->/g
const LINE_BREAK_TAG = /<br\s*\/?>/gi

/** `- a) Rà soát`, `- 1.2. Rà soát`: the sign of a list before an item that has its own label. */
const LABELLED_ITEM = /^[-*+][ \t]{1,3}(?=(?:[a-zđ]\)|(?:\d{1,2}\.){1,4}|[IVX]{1,5}\.)[ \t]+\p{Lu})/u
const LONGEST_BULLET = 24

/** A dash below a line: a cell or a bullet, where Markdown takes it for the rule below a heading. */
const LONE_DASH = /^\n[ \t]{0,3}-[ \t]{0,8}$/
/** Two pieces of emphasis next to each other, the second of them a mark: `*- Các loại quả**: *Tổng …`, broken or not. */
const SPLIT_EMPHASIS = /\*\*[:;,.][ \t]{0,3}\n?\*(?=[^\s*])/g

/** Lines whose markup is blanked out, and how those that open list items stand in their lists, by their index. */
export interface UnmarkedLines {
  lines: string[]
  items: Map<number, Look>
}

/** Parses lines of Markdown and blanks their markup out: every line keeps its index, every table cell its offsets. */
export function unmarked(given: readonly string[]): UnmarkedLines {
  const source = given.join('\n')
  const tree = unified().use(remarkParse).parse(source)
  return { lines: withoutMarkup(source, tree).split('\n'), items: listItems(tree) }
}

function withoutMarkup(source: string, tree: Root): string {
  const characters = source.split('')
  const blank = (from: number, to: number): void => {
    for (let i = from; i < to; i++) if (characters[i] !== '\n') characters[i] = BLANKED
  }
  const visit = (node: Nodes): void => {
    const start = offset(node, 'start')
    const end = offset(node, 'end')
    switch (node.type) {
      case 'strong':
      case 'emphasis':
      case 'delete':
      case 'link':
      case 'linkReference':
      case 'heading': {
        const first = node.children[0]
        const last = node.children[node.children.length - 1]
        if (first && last) {
          blank(start, offset(first, 'start'))
          if (!LONE_DASH.test(source.slice(offset(last, 'end'), end))) blank(offset(last, 'end'), end)
        } else blank(start, end)
        break
      }
      case 'paragraph': {
        const words = source.slice(start, end)
        if (!isBlankEnded(words)) break
        blank(start, start + 1)
        blank(end - 1, end)
        break
      }
      case 'listItem': {
        const bullet = LABELLED_ITEM.exec(source.slice(start, start + LONGEST_BULLET))
        if (bullet) blank(start, start + bullet[0].length)
        break
      }
      case 'break':
        if (source[start] === '\\') blank(start, start + 1)
        break
      case 'image':
      case 'thematicBreak':
        blank(start, end)
        break
      case 'inlineCode':
        for (let i = start; i < end; i++) if (characters[i] === '`') characters[i] = BLANKED
        break
      case 'html':
        for (const match of source.slice(start, end).matchAll(TAG)) {
          const at = start + match.index
          LINE_BREAK_TAG.lastIndex = 0
          const breaks = LINE_BREAK_TAG.test(match[0])
          blank(at, at + match[0].length)
          if (breaks) characters[at] = CELL_BREAK
        }
        break
      case 'text':
        for (const match of source.slice(start, end).matchAll(ESCAPE))
          blank(start + match.index, start + match.index + 1)
        break
      case 'blockquote':
        for (const match of source.slice(start, end).matchAll(/(?:^|\n)[ \t]{0,3}>/g)) {
          blank(start + match.index, start + match.index + match[0].length)
        }
        break
    }
    if (isParent(node)) for (const child of node.children) visit(child as Nodes)
  }
  visit(tree)
  for (const { index, 0: marks } of source.matchAll(SPLIT_EMPHASIS)) {
    blank(index, index + 2)
    blank(index + marks.length - 1, index + marks.length)
  }
  return characters.join('')
}

function offset(node: Node, side: 'start' | 'end'): number {
  return node.position?.[side].offset ?? 0
}

/** Marks of emphasis that stand so that Markdown does not take them for it: `**1- **Phát triển`. */
const STRAY_EMPHASIS = /\*{2,}(?!\*)/g
/** `*2.5. **Phát triển …*`: a star before a label is no bullet, and belongs to others in the line. */
const STARRED_LABEL = /^\*(?=(?:\d{1,2}(?:\.\d{1,2}){0,3}|[IVX]{1,5}|\p{L})[.)] )/u
/** `chủ trì *tổ chức thực hiện *`, `cơ sở) *thuận lợi`: emphasis whose end has a blank before it. */
const OPEN_STAR = /(?<= )\*(?=[“"(]?\p{L})/gu
const BLANK_ENDING = /(?<=[^\s*\uFDD0]) \*(?=[ ,.;:)]|$)/g
/** An en dash as pandoc writes it: `kinh tế -- xã hội`, `2021--2030`. */
const TYPED_DASH = /(?<=[\p{L}\p{N}%)] ?)--(?= ?[\p{L}\p{N}(])/gu
const ENTITIES: Record<string, string> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#124;': '|',
}

/** Without the marks of emphasis that are left; escaped stars are text: blanks stand between them. */
function withoutStars(line: string): string {
  const marked = line.replace(STRAY_EMPHASIS, '')
  const opened = marked.replace(OPEN_STAR, '')
  const closed = opened === marked ? marked : opened.replace(BLANK_ENDING, '')
  const plain = closed.replaceAll(BLANKED, '').trimStart()
  return STARRED_LABEL.test(plain) ? plain.slice(1).replace(OPEN_STAR, '') : plain
}

/** Emphasis of nothing: `* *`. */
const ONLY_STARS = /^[ \t]*\*[ \t]*\*[ \t]*$/

/** Emphasis with a blank before its end, which Markdown takes for stars: `*(Kèm theo …) *`. */
const BLANK_ENDED = /^[ \t]*\*([^\s*][^*]*)[ \t]\*[ \t]*$/

/** A paragraph of several lines that is such emphasis as a whole. */
const isBlankEnded = (words: string): boolean => words.includes('\n') && BLANK_ENDED.test(words)

/** A line without what is left of its markup: blanked marks, stray emphasis, entities. */
export function tidy(line: string): string {
  if (ONLY_STARS.test(line)) return ''
  if (!/[\uFDD0&\u2028*]|--/.test(line)) return line
  return withoutStars(line.replace(BLANK_ENDED, '$1').replace(TYPED_DASH, '–'))
    .replace(/&(?:nbsp|amp|lt|gt|quot|#124);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\u2028[ \u2028]*/g, CELL_BREAK)
    .trim()
}
