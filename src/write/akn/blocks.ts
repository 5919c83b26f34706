/** Paragraphs and tables: what stands in the containers of a document. */
import type { Plan, Row, Table } from '../../plan.js'
import type { ElementIds } from './element-ids.js'
import { type MarkedText, trimmed } from './marked-text.js'
import { MergedCells } from './merged-cells.js'
import { element, type XmlElement } from './xml.js'

type TableRow = { table: number; columns: Table['columns']; row: Row }

export class Blocks {
  private readonly rows: ReadonlyMap<number, TableRow>

  constructor(
    private readonly source: MarkedText,
    readonly ids: ElementIds,
    plan: Plan,
  ) {
    const tables = plan.annexes.flatMap((annex) => annex.tables)
    this.rows = new Map(
      tables.flatMap(({ columns, rows }, table) =>
        rows.map((row): [number, TableRow] => [row.span.start, { table, columns, row }]),
      ),
    )
  }

  get text(): string {
    return this.source.text
  }

  /** The lines of a stretch; rows that follow each other are one table. */
  of(start: number, end: number, parent: string): XmlElement[] {
    const blocks: XmlElement[] = []
    let table: { of: number | null; id: string; rows: XmlElement[]; merged: MergedCells } | null = null
    for (let at = start; at < end; ) {
      const lineEnd = this.text.indexOf('\n', at)
      const stop = lineEnd < 0 ? end : Math.min(lineEnd, end)
      const known = this.rows.get(at) ?? null
      if (known || this.text.slice(at, stop).includes('\t')) {
        if (table?.of !== (known?.table ?? null)) table = null
        if (!table) {
          table = { of: known?.table ?? null, id: this.ids.next(parent, 'table'), rows: [], merged: new MergedCells() }
          blocks.push(element('table', { eId: table.id }, table.rows))
        }
        table.rows.push(this.row(at, stop, known, table))
      } else {
        const words = this.words(at, stop)
        if (words !== '') {
          table = null
          blocks.push(element('p', { eId: this.ids.next(parent, 'p') }, words))
        }
      }
      at = stop + 1
    }
    return blocks
  }

  /** Blocks where the standard asks for one at least. */
  some(start: number, end: number, parent: string): XmlElement[] {
    const blocks = this.of(start, end, parent)
    return blocks.length > 0 ? blocks : [element('p', { eId: this.ids.next(parent, 'p') })]
  }

  /** The words of a stretch with their inline markup, without the white space about them. */
  words(start: number, end: number): string {
    return this.source.inline(...trimmed(this.text, start, end))
  }

  private row(
    start: number,
    end: number,
    known: TableRow | null,
    { id, merged }: { id: string; merged: MergedCells },
  ): XmlElement {
    const name = known?.row.kind === 'header' ? 'th' : 'td'
    const words = this.text.slice(start, end).split('\t')
    const places = merged.row(words, known)
    const cells: XmlElement[] = []
    let at = start
    words.forEach((cell, i) => {
      const paragraphs = cell.split('\u2028').map((paragraph) => {
        const words = this.words(at, at + paragraph.length)
        at += paragraph.length + 1
        return element('p', {}, words)
      })
      const attributes = places[i]
      if (attributes) cells.push(element(name, attributes, paragraphs))
    })
    return element('tr', { eId: this.ids.ofRow(known?.row ?? null, id) }, cells)
  }
}
