/** What a page is laid out to before it is known what of it is the document. */
import type { Look } from '../../source.js'
import type { HtmlElement } from './tree.js'

export interface FlowLine {
  kind: 'line'
  text: string
  /** The block element that holds it. */
  owner: HtmlElement
  /** Number of its paragraph in the page; the lines of one paragraph are parted by `<br>`. */
  block: number
  /** Its paragraph ends here. */
  closed: boolean
  look: Look
  /** Its label was counted, not typed. */
  automatic: boolean
  /** Characters of it that are links. */
  linked: number
  /** Marks of footnotes that stood in it, and the elements of the footnotes. */
  marks: { text: string; note: HtmlElement }[]
  /** A back link of a footnote: no text of the document. */
  furniture: boolean
}

export interface FlowTable {
  kind: 'table'
  owner: HtmlElement
  rows: Cell<FlowItem>[][]
}

export type FlowItem = FlowLine | FlowTable

export interface Cell<Item> {
  items: Item[]
  /** Columns and rows that it spans. */
  columns: number
  rows: number
}
