/** The tree of a page → its lines and tables in reading order, each with the element that it stands in. */
import type { Look } from '../../source.js'
import { normalizeCharacters } from '../../text/characters.js'
import { markerAt } from '../../text/marker.js'
import type { Places } from '../places.js'
import type { Footnotes } from './footnotes.js'
import { withGrids } from './grids.js'
import type { Cell, FlowItem, FlowLine } from './items.js'
import type { ListSheet } from './list-sheet.js'
import { ListCounter } from './lists.js'
import { isBlock, isHidden, type Shown, shownIn } from './style.js'
import { isFrame, isTable, rowElements, spanOf } from './table.js'
import type { HtmlElement } from './tree.js'

const PLAIN: Shown = {
  bold: false,
  italic: false,
  centred: false,
  preformatted: false,
  link: false,
  capitals: false,
  font: '',
}
const HEADING = /^h[1-6]$/
const LEVEL_CLASS = /\b(?:ql-indent-|lst-kix_\w{1,40}-)(\d)/
const SYMBOL_FONT = /^["']?(?:Symbol|Wingdings)/i
/** Marks the label of a list in a page saved from Word. */
const WORD_LABEL = 'mso-list:Ignore'
const BLANKS = /\s+/g
const PAGE_NUMBER = /^(?:[-–] ?)?\d{1,3}(?: ?[-–])?$/u
/** Blanks that are not one space. */
const UNTIDY = /[\t\n\f\u2028]| {2}/

/** What the reader decides about the characters of a text node. */
type Decode = (text: string, font: string) => string

export interface FlowContext {
  footnotes: Footnotes
  decode: Decode
  places: Places
  /** The lists whose labels a style sheet prints. */
  sheet: ListSheet | null
}

/**
 * Lays out the page below an element.
 *
 * @throws PlanError `too-large` where its tables have more places than they may
 */
export function flowOf(root: HtmlElement, context: FlowContext): FlowItem[] {
  return new Flow(root, context).run()
}

class Flow {
  private items: FlowItem[] = []
  private paragraph: FlowLine[] = []
  private raw = ''
  private characters = 0
  private bold = 0
  private italic = 0
  private linked = 0
  private centred = false
  private marks: FlowLine['marks'] = []
  private furniture = false
  private label = ''
  /** How many lists stand around the item that begins; 0 behind its first line. */
  private depth = 0
  private automatic = false
  private block = 0
  /** A rule between two pages, or two parts, was drawn last. */
  private ruled = false
  /** The list of numbers that was opened last, by how many lists stand around it; behind an item none that stood deeper. */
  private readonly lastLists: (ListCounter | undefined)[] = []

  constructor(
    private owner: HtmlElement,
    private readonly context: FlowContext,
  ) {}

  run(): FlowItem[] {
    this.walk(this.owner, PLAIN, [])
    this.closeParagraph()
    return this.items
  }

  private walk(element: HtmlElement, shown: Shown, lists: readonly ListCounter[]): void {
    const list = element.name === 'ol' || element.name === 'ul' || element.name === 'menu'
    const counter = list ? new ListCounter(element, lists, this.lastLists[lists.length]) : null
    if (counter && element.name === 'ol') this.lastLists[lists.length] = counter
    if (list) this.context.sheet?.enter(element)
    const inner = counter ? [...lists, counter] : lists
    for (const child of withGrids(element)) {
      if (typeof child === 'string') this.text(child, shown)
      else {
        if (counter && child.name === 'li' && !isHidden(child)) this.item(child, element, inner)
        this.element(child, shown, inner)
      }
    }
  }

  private element(element: HtmlElement, outer: Shown, lists: readonly ListCounter[]): void {
    // what a tracked change deleted is no text
    if (isHidden(element) || element.name === 'del') return
    if (element.name === 'br') {
      this.closeLine(false)
      return
    }
    const note = this.context.footnotes.marks.get(element)
    if (note) this.marks.push({ text: textOf(element), note })
    if (note) return
    if (this.context.footnotes.backs.has(element) || (this.characters > 0 && isControl(element))) {
      this.marks.push({ text: textOf(element), note: element })
      return
    }
    const shown = shownIn(element, outer)
    if (element.attributes.style?.includes(WORD_LABEL)) this.automatic ||= this.characters === 0
    if (!isBlock(element)) {
      this.walk(element, shown, lists)
      return
    }
    this.closeParagraph()
    if (element.name === 'hr') this.rule()
    const owner = this.owner
    this.owner = element
    if (isTable(element)) this.table(element, shown)
    else this.walk(element, shown, lists)
    this.closeParagraph()
    this.owner = owner
  }

  /** The figure alone above a rule, or below it, is the number of a page. */
  private rule(): void {
    const last = this.items.at(-1)
    if (last?.kind === 'line' && PAGE_NUMBER.test(last.text)) last.furniture = true
    this.ruled = true
  }

  private text(raw: string, shown: Shown): void {
    if (shown.preformatted && raw.includes('\n')) {
      raw.split('\n').forEach((line, i) => {
        if (i > 0) this.closeLine(false)
        this.text(line, { ...shown, preformatted: false })
      })
      return
    }
    let text = raw
    if (shown.font !== '') {
      // Word sets the signs of its bullets as letters of a font of symbols
      if (SYMBOL_FONT.test(shown.font) && this.characters === 0 && raw.trim().length === 1) text = '• '
    }
    text = this.context.decode(text, shown.font)
    if (shown.capitals) text = text.toUpperCase()
    this.raw += text
    const count = text.trim().length
    if (count === 0) return
    if (this.characters === 0) this.centred = shown.centred
    this.characters += count
    if (shown.bold) this.bold += count
    if (shown.italic) this.italic += count
    if (shown.link) this.linked += count
  }

  /** The label is printed unless the item has a typed one. */
  private item(item: HtmlElement, list: HtmlElement, lists: readonly ListCounter[]): void {
    this.closeParagraph()
    if (list.name === 'ol') this.lastLists.length = Math.min(this.lastLists.length, lists.length)
    this.label = this.context.sheet?.label(list) ?? lists.at(-1)?.label(item, levelOf(item)) ?? ''
    // a list that goes on behind text stands in no item of the list before it
    this.depth = lists.some(({ goesOn }) => goesOn) ? 0 : lists.length + levelOf(item, list)
  }

  private closeLine(closesParagraph: boolean): void {
    let text = tidy(this.raw)
    if (text !== '' && this.label !== '') {
      this.automatic = !markerAt(text)
      if (this.automatic) text = this.label + text
      this.label = ''
    }
    const last = this.paragraph[this.paragraph.length - 1]
    if (text !== '' || this.marks.length > 0) {
      const look: Look = {}
      if (this.bold > 0 && this.bold === this.characters) look.bold = true
      if (this.italic > 0 && this.italic === this.characters) look.italic = true
      if (this.centred) look.centred = true
      if (HEADING.test(this.owner.name)) look.level = Number(this.owner.name.charAt(1))
      if (this.depth > 0) look.depth = this.depth
      this.depth = 0
      const { owner, block, linked, marks, automatic } = this
      this.paragraph.push({
        kind: 'line',
        text,
        owner,
        block,
        closed: closesParagraph,
        look,
        automatic,
        linked,
        marks,
        furniture: this.furniture || (this.ruled && PAGE_NUMBER.test(text)),
      })
      this.ruled = false
    } else if (last) {
      // an empty line parts paragraphs
      last.closed = true
    }
    this.raw = ''
    this.characters = this.bold = this.italic = this.linked = 0
    this.marks = []
    this.automatic = false
  }

  private closeParagraph(): void {
    this.closeLine(true)
    if (this.paragraph.length === 0) return
    const last = this.paragraph[this.paragraph.length - 1]
    if (last) last.closed = true
    for (const line of this.paragraph) this.items.push(line)
    this.paragraph = []
    this.block++
  }

  /** In a column of ordinals the items hold nothing but their labels. */
  private closeCell(): void {
    const label = /[\p{L}\d]/u.test(this.label) && this.items.length === 0 && this.characters === 0 ? this.label : ''
    this.label = ''
    if (label !== '') this.text(label, PLAIN)
    this.closeParagraph()
  }

  private table(element: HtmlElement, shown: Shown): void {
    const outer = this.items
    const rows: Cell<FlowItem>[][] = []
    const given = rowElements(element)
    this.context.places.allow(given.length * given.reduce((most, { cells }) => Math.max(most, cells.length), 0))
    for (const { cells, loose } of given) {
      for (const part of loose) {
        if (typeof part === 'string') this.text(part, shown)
        else this.element(part, shown, [])
        this.closeParagraph()
      }
      const row: Cell<FlowItem>[] = []
      for (const cell of cells) {
        this.items = []
        const owner = this.owner
        this.owner = cell
        this.walk(cell, shownIn(cell, shown), [])
        this.closeCell()
        this.owner = owner
        row.push({ items: this.items, columns: spanOf(cell, 'colspan'), rows: spanOf(cell, 'rowspan') })
        this.items = outer
      }
      if (row.length > 0) rows.push(row)
    }
    if (isFrame(rows)) for (const row of rows) for (const cell of row) for (const item of cell.items) outer.push(item)
    else outer.push({ kind: 'table', owner: element, rows })
  }
}

/** What a page sets behind a heading to copy it or to link to it: `Sao chép`, `¶`. */
function isControl(element: HtmlElement): boolean {
  if (element.name === 'button') return true
  return element.name === 'a' && element.attributes.href?.startsWith('#') === true && /^[¶#§🔗]$/u.test(textOf(element))
}

/** How much deeper than it stands an item of Quill or a list of Google Docs is shown, by its class. */
function levelOf(...elements: readonly HtmlElement[]): number {
  const classes = elements.map(({ attributes }) => attributes.class ?? '').join(' ')
  return Number(LEVEL_CLASS.exec(classes)?.[1] ?? 0)
}

function textOf(element: HtmlElement): string {
  const parts: string[] = []
  const visit = (node: HtmlElement): void => {
    for (const child of node.children) {
      if (typeof child === 'string') parts.push(child)
      else visit(child)
    }
  }
  visit(element)
  return tidy(parts.join(''))
}

/** Text as it is shown: in normal form, one space for all blanks between its words. */
function tidy(raw: string): string {
  const text = normalizeCharacters(raw)
  return (UNTIDY.test(text) ? text.replace(BLANKS, ' ') : text).trim()
}
