/** Tables that a conversion broke apart: their head says who leads, and what stood in their rows is no row any more. */
import { isRegistered } from '../../grammar/agency/agency.js'
import { columnRoleOf } from '../../grammar/column.js'
import type { Diagnostic } from '../../plan.js'
import type { Extent, Source } from '../../source.js'
import { isOrdinalHead } from '../../text/ordinal-head.js'
import { type AnnexNode, isAnnex, isTable, type PlanRoot, type TableNode } from '../../tree.js'
import { findUnreadTables } from './unread-tables.js'

/** Pieces without tasks behind the one that has the head, from which a table is taken to be broken apart. */
const FEWEST_PIECES = 2
const CHARGES = new Set(['lead', 'executor'])
/** A head whose cells stand on one line. */
const HEAD_LINE = /^(?:STT|TT|Số TT) \p{Lu}[^.;:]{0,160}(?:chủ trì|phối hợp)/iu
const HEAD_CELL = 40
/** The labels of rows, each on a line of its own. */
const LABEL = /^\d{1,3}[.)/]?$/
const FEWEST_LABELS = 2
/** Names of bodies, each on a line of its own. */
const FEWEST_BODIES = 4
const LONGEST_HEAD = 200

/** Reports annexes of which no task could be read though their tables have columns for who does it, and lone heads. */
export function findScrambledTables(root: PlanRoot): Diagnostic[] {
  const broken = brokenAnnexes(root)
  return [...broken, ...findUnreadTables(root.source, broken)]
}

function brokenAnnexes(root: PlanRoot): Diagnostic[] {
  const tasks = root.facts.tasks.map(({ id }) => id)
  return root.children
    .filter(isAnnex)
    .filter(
      (annex) =>
        (isScrambled(annex) || isSpilt(annex, root.source)) && !tasks.some((id) => id.startsWith(`${annex.id}.`)),
    )
    .map(({ extent: { start, end } }) => ({
      rule: 'scrambled-table',
      severity: 'warning',
      message: 'the table is broken into pieces, and none of its tasks could be read',
      span: { start, end },
      sectionId: null,
    }))
}

function isScrambled({ children }: AnnexNode): boolean {
  const tables = children.filter(isTable)
  const headed = tables.findIndex(({ columns }) => columns.some(({ role }) => CHARGES.has(role)))
  // the rest of the rows stands between the pieces
  if (headed < 0 || tables.length === children.length) return false
  const pieces = tables.slice(headed + 1).filter(({ columns }) => columns.every(({ role }) => role !== 'task'))
  return pieces.length >= FEWEST_PIECES
}

/** No row was found below the words of a head: some text layers give the cells of a table column by column. */
function isSpilt({ children, extent }: AnnexNode, { text, lines, furniture }: Source): boolean {
  const tables = children.filter(isTable)
  if (tables.some(({ columns }) => columns.length > 1 && columns.some(({ role }) => CHARGES.has(role)))) return false
  // a head that stands on each page is taken for a running one
  if (furniture.some((piece) => piece.at >= extent.start && piece.at <= extent.end && HEAD_LINE.test(piece.text)))
    return true
  const words = lines
    .filter(({ start, end }) => start >= extent.start && end <= extent.end)
    .filter((line) => line.kind === 'paragraph' || tables.some((table) => isCell(table, line)))
    .map((line) => wordsOf(text, line))
  if (words.some((head) => HEAD_LINE.test(head))) return true
  const isLabelled = words.some(isOrdinalHead) || words.filter((cell) => LABEL.test(cell)).length >= FEWEST_LABELS
  // column by column, the cell over who leads stands behind all labels and tasks, and may be torn
  return (
    isLabelled &&
    (words.some(charges) || words.filter((cell) => cell !== '' && isRegistered(cell)).length >= FEWEST_BODIES)
  )
}

/** The line of a table that has no other columns: its cells stand below each other. */
const isCell = ({ columns, extent }: TableNode, line: Extent): boolean =>
  columns.length === 1 && line.start >= extent.start && line.end <= extent.end

const charges = (cell: string): boolean => cell.length <= HEAD_CELL && CHARGES.has(columnRoleOf(cell))

function wordsOf(text: string, { start, end }: Extent): string {
  const words = text.slice(start, Math.min(end, start + LONGEST_HEAD))
  return end - start <= HEAD_CELL || HEAD_LINE.test(words) ? words : ''
}
