/** The labels that a browser prints before list items (HTML Living Standard, 4.4.5 and 4.4.8). */
import { romanLabel } from '../../text/ordinals.js'
import type { HtmlElement } from './tree.js'

const BULLETS = ['•', '◦', '▪']
/** How Quill numbers items that it only shows deeper, by their level. */
const INDENTED = ['1', 'a', 'i']
const STYLE = /list-style(?:-type)?:([^;]{1,80})/i
const STYLES: Record<string, string> = {
  decimal: '1',
  'lower-alpha': 'a',
  'lower-latin': 'a',
  'upper-alpha': 'A',
  'upper-latin': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
}

/** Counts the items of one list. */
export class ListCounter {
  /** It goes on with the last list of its depth, as lists do that text parts in pages saved by LibreOffice. */
  readonly goesOn: boolean
  private next: number
  private readonly type: string
  private readonly step: number
  /** The items of this list that are shown deeper, counted by their level. */
  private readonly indented: number[] = []

  /**
   * @param around the lists that stand around this one, outermost first
   * @param last the list of the same depth before it
   */
  constructor(
    private readonly list: HtmlElement,
    private readonly around: readonly ListCounter[],
    last: ListCounter | undefined,
  ) {
    const { attributes } = list
    const items = list.children.filter((child) => typeof child !== 'string' && child.name === 'li').length
    this.step = attributes.reversed === undefined ? 1 : -1
    this.type = typeOf(list, attributes.type ?? '1')
    const start = Number.parseInt(attributes.start ?? '', 10)
    this.goesOn = Number.isNaN(start) && (opensWithList(list) || (around.at(-1)?.goesOn === true && isFirst(list)))
    const isSame = last !== undefined && last.list.name === list.name && last.type === this.type
    if (this.goesOn && isSame) this.next = last.next
    else this.next = Number.isNaN(start) ? (this.step < 0 ? items : 1) : start
  }

  /**
   * The label of the next item with its blank, `3. `; empty for a list without labels.
   *
   * @param level how much deeper than it stands the item is shown
   */
  label(item: HtmlElement, level = 0): string {
    if (item.attributes['data-list'] === 'bullet') return this.bullet(level)
    this.indented.length = level
    if (level > 0 && this.list.name === 'ol') {
      const count = (this.indented[level - 1] ?? 0) + 1
      this.indented[level - 1] = count
      return `${written(count, INDENTED[level % 3] ?? '1')}. `
    }
    const value = Number.parseInt(item.attributes.value ?? '', 10)
    if (!Number.isNaN(value)) this.next = value
    const number = this.next
    this.next += this.step
    const type = typeOf(item, item.attributes.type ?? this.type)
    if (type === 'none') return ''
    if (this.list.name !== 'ol') return this.bullet(0)
    return `${type === '1' ? this.path() : ''}${written(number, type)}. `
  }

  private bullet(level: number): string {
    return `${BULLETS[Math.min(this.around.length + level, 2)]} `
  }

  /** Figures below figures are read as parts of the item that holds them: `2.` and `1.` as `2.1.` */
  private path(): string {
    const above = this.around.at(-1)
    if (above?.list.name !== 'ol' || above.type !== '1' || above.next === 1) return ''
    return `${above.path()}${above.next - above.step}.`
  }
}

const firstElement = ({ children }: HtmlElement): HtmlElement | undefined =>
  children.find((child) => typeof child !== 'string')

/** True for a list whose first child is a list, and not an item. */
function opensWithList(list: HtmlElement): boolean {
  const first = firstElement(list)
  return first?.name === 'ol' || first?.name === 'ul'
}

const isFirst = (list: HtmlElement): boolean => list.parent !== null && firstElement(list.parent) === list

function typeOf(element: HtmlElement, otherwise: string): string {
  const words =
    STYLE.exec(element.attributes.style?.replace(/ ?: ?/g, ':') ?? '')?.[1]
      ?.toLowerCase()
      .split(' ') ?? []
  if (words.includes('none')) return 'none'
  const named = words.find((word) => STYLES[word] !== undefined)
  return (named && STYLES[named]) ?? otherwise
}

/**
 * A number as a list of a `type` prints it: 28 is `ab` in letters; what no Roman numeral or letter can say is written
 * in figures.
 */
export function written(number: number, type: string): string {
  if (number < 1) return String(number)
  if ((type === 'i' || type === 'I') && number < 90) {
    return type === 'I' ? romanLabel(number) : romanLabel(number).toLowerCase()
  }
  if (type !== 'a' && type !== 'A') return String(number)
  let label = ''
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    label = String.fromCharCode(97 + ((rest - 1) % 26)) + label
  }
  return type === 'A' ? label.toUpperCase() : label
}
