/** Pages that hold a text as it was written, line by line: in one `<pre>`, or in an element that keeps its line ends. */
import type { HtmlElement, HtmlTree } from './tree.js'

const KEEPS_LINES = /white-space\s*:\s*(?:pre|break-spaces)/i
const FEWEST_LINES = 20
/** Share of the characters of a page that stand in it. */
const NEARLY_ALL = 0.9

/** The text of such a page, with what stands before and behind it on lines of its own; null for other pages. */
export function preformattedText({ root, elements }: HtmlTree): string | null {
  const whole = elements.find((element) => keepsLines(element))
  if (!whole || holdsTable(whole)) return null
  const own = textOf(whole)
  if (own.split('\n').length < FEWEST_LINES) return null
  const parts = partsAround(root, whole)
  const around = parts.filter((part) => part !== whole).join('').length
  if (own.length < NEARLY_ALL * (own.length + around)) return null
  return parts.map((part) => (part === whole ? own : part)).join('\n')
}

const keepsLines = ({ name, attributes }: HtmlElement): boolean =>
  name === 'pre' || (attributes.style !== undefined && KEEPS_LINES.test(attributes.style))

const holdsTable = ({ name, children }: HtmlElement): boolean =>
  name === 'table' || children.some((child) => typeof child !== 'string' && holdsTable(child))

/** What stands in an element, apart from the blanks between its parts. */
function partsAround(element: HtmlElement, whole: HtmlElement): (string | HtmlElement)[] {
  return element.children.flatMap((child) => {
    if (child === whole) return [whole]
    if (typeof child !== 'string') return partsAround(child, whole)
    const text = child.replace(/\s+/g, ' ').trim()
    return text === '' ? [] : [text]
  })
}

function textOf({ name, children }: HtmlElement): string {
  if (name === 'br') return '\n'
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}
