/** The title of a table that stands in its first rows, merged over all columns: it is read as if it stood above. */
import { isCapitals } from '../text/characters.js'
import { isLetterheadLine } from '../text/letterhead-words.js'
import { markerAt } from '../text/marker.js'
import { isOrdinalHead } from '../text/ordinal-head.js'
import { type Block, CELL_BREAK, type ParagraphBlock, paragraphsOfCell, type RowBlock } from './block.js'

const MOST_TITLE_ROWS = 4

/** The blocks with such rows as paragraphs: label and title of an annex, or a title over a header. */
export function withTitlesAbove(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some((_, i) => titleRows(blocks, i) > 0)) return blocks
  const arranged: Block[] = []
  for (let i = 0; i < blocks.length; i++) {
    const rows = titleRows(blocks, i)
    for (const row of blocks.slice(i, i + rows)) if (row.kind === 'row') arranged.push(...paragraphsOf(row))
    i += rows
    const block = blocks[i]
    if (!block) continue
    arranged.push(rows > 0 && block.kind === 'row' ? { ...block, first: true } : block)
  }
  return arranged
}

/** How many rows from a block on are the title of their table. */
function titleRows(blocks: readonly Block[], from: number): number {
  const opening = blocks[from]
  if (opening?.kind !== 'row' || !opening.first) return 0
  const lines: string[] = []
  let count = 0
  for (; count <= MOST_TITLE_ROWS; count++) {
    const row = blocks[from + count]
    if (row?.kind !== 'row' || (count > 0 && row.first)) return 0
    const title = titleOf(row)
    if (title === null) break
    lines.push(...title.split(CELL_BREAK))
  }
  const header = blocks[from + count]
  if (count === 0 || count > MOST_TITLE_ROWS || header?.kind !== 'row') return 0
  const isAnnex = lines.some((line) => isLetterheadLine(line) && !isOrdinary(line))
  const isMerged = opening.widths?.[0] === opening.cells.length
  const isTitle = isOrdinalHead(header.cells[0] ?? '') && (isMerged || lines.some(isCapitals))
  return isAnnex || isTitle ? count : 0
}

/** A line in capitals may be the name of a body, which heads a group of rows. */
const isOrdinary = (line: string): boolean => isCapitals(line) && !/^PHỤ (?:LỤC|BIỂU)/u.test(line)

/** The words of a row that has one cell over all columns and no label. */
function titleOf(row: RowBlock): string | null {
  const [title = '', ...others] = row.cells
  if (title === '' || others.length === 0 || others.some((cell) => cell !== '') || row.merged?.includes(true))
    return null
  return markerAt(title) ? null : title
}

function paragraphsOf({ cells, furniture = [], printed, line, page, block }: RowBlock): ParagraphBlock[] {
  const place = {
    ...(line === undefined ? {} : { line }),
    ...(page === undefined ? {} : { page }),
    ...(block === undefined ? {} : { block }),
  }
  return paragraphsOfCell(cells[0] ?? '', printed?.[0]).map(
    (paragraph, i): ParagraphBlock => ({
      kind: 'paragraph',
      text: paragraph.text,
      joins: [],
      furniture: i === 0 ? furniture : [],
      ...place,
      ...(printed ? { printed: paragraph.printed } : {}),
    }),
  )
}
