/**
 * A table that was cut in two, as where its author broke it at a page end: with nothing between the parts the second
 * one goes on with the rows of the first, and the header that it repeats is furniture.
 */
import { type LineMarker, markerAt } from '../text/marker.js'
import { asFurniture, type Block, type RowBlock } from './block.js'
import { haveSameWords, isOrdinalCell } from './table.js'

/** The blocks with the rows of such tables as those of one. */
export function withTablesContinued(blocks: readonly Block[]): readonly Block[] {
  const starts = blocks.flatMap((block, i) =>
    block.kind === 'row' && block.first && isBehindTable(blocks, i) ? [i] : [],
  )
  if (starts.length === 0) return blocks
  const arranged = [...blocks]
  for (const start of starts) {
    const above = rowsAbove(arranged, start)
    const below = rowsBelow(arranged, start)
    const repeated = repeatedHeader(above, below)
    if (!goesOn(above, below, repeated)) continue
    const first = arranged[start + repeated]
    for (let i = start - 1; arranged[i]?.kind === 'paragraph'; i--)
      if (isPageNumber(arranged[i])) arranged[i] = asFurniture(arranged[i] as Block)
    for (let i = start; i < start + repeated; i++) arranged[i] = asFurniture(arranged[i] as RowBlock)
    if (first?.kind === 'row') arranged[start + repeated] = { ...first, first: false }
  }
  return arranged
}

/** A row stands before it, and nothing else but furniture in between. */
function isBehindTable(blocks: readonly Block[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const block = blocks[i]
    if (block?.kind === 'row') return true
    if (block?.text !== '' && !isPageNumber(block)) return false
  }
  return false
}

/** `12`, `Trang 3/8` between the parts of a table that a page end cut. */
const PAGE_NUMBER = /^(?:trang )?\d{1,3}(?: ?\/ ?\d{1,3})?$/iu

const isPageNumber = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && PAGE_NUMBER.test(block.text.trim())

function rowsAbove(blocks: readonly Block[], at: number): RowBlock[] {
  const rows: RowBlock[] = []
  for (let i = at - 1; i >= 0; i--) {
    const block = blocks[i]
    if (block?.kind === 'row') {
      rows.push(block)
      if (block.first) break
    } else if (block?.text !== '' && !isPageNumber(block)) break
  }
  return rows.reverse()
}

function rowsBelow(blocks: readonly Block[], at: number): RowBlock[] {
  const rows: RowBlock[] = []
  for (let i = at; i < blocks.length; i++) {
    const block = blocks[i]
    if (block?.kind !== 'row' || (i > at && block.first)) break
    rows.push(block)
  }
  return rows
}

/** How many rows both tables begin with. */
function repeatedHeader(above: readonly RowBlock[], below: readonly RowBlock[]): number {
  let count = 0
  while (count < below.length - 1 && count < above.length - 1) {
    const [own, other] = [below[count], above[count]]
    if (!own || !other || isOrdinalCell(own.cells[0] ?? '') || !haveSameWords(own, other)) break
    count++
  }
  return count
}

/**
 * The first label of the second part is the next one of its kind in the first part; where rows have no labels, the
 * second part repeats the header.
 */
function goesOn(above: readonly RowBlock[], below: readonly RowBlock[], repeated: number): boolean {
  const [header] = above
  const next = below[repeated]
  if (!header || !next || header.cells.length !== next.cells.length) return false
  // the parts of one table have one header
  if (isOrdinalCell(header.cells[0] ?? '')) return false
  const label = labelOf(next)
  if (!label) return repeated > 0 && ![...above, ...below].some(labelOf)
  if (label.ordinal < 2) return false
  const last = above.map(labelOf).findLast((other) => other?.style === label.style && isBeside(other, label))
  return last?.ordinal === label.ordinal - 1
}

function labelOf({ cells }: RowBlock): LineMarker | null {
  const cell = cells[0] ?? ''
  return isOrdinalCell(cell) ? markerAt(`${cell.replace(/[.)/]$/, '')}. A`) : null
}

/** `1.2` and `1.3`; a label of one number stands beside every other one. */
function isBeside(a: LineMarker, b: LineMarker): boolean {
  return a.path.slice(0, -1).join('.') === b.path.slice(0, -1).join('.')
}
