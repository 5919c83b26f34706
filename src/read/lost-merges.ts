/** Cells that were merged over several rows before a program wrote the table without its lines (Markdown, text, PDF): it left them empty below the first. */
import { startsLower } from '../text/characters.js'
import { isOrdinalHead } from '../text/ordinal-head.js'
import type { RowBlock } from './block.js'
import { BODY, type ColumnKind, kindsOf, TIME } from './text-tables/column-kinds.js'

const LEAD_HEADER =
  /^(?:(?:cơ quan|đơn vị|sở, ngành|bộ phận)(?: ?[,/] ?(?:cơ quan|đơn vị))? )?(?:chủ trì|thực hiện|đầu mối|chịu trách nhiệm(?: chính)?)(?:,? (?:thực hiện|tham mưu))?$/iu
/** Who leads, beside those who carry it out. */
const FIRST_LEAD =
  /^(?:(?:cơ quan|đơn vị|bộ phận)(?: ?[,/] ?(?:cơ quan|đơn vị))? )?(?:chủ trì|tham mưu|đầu mối|chịu trách nhiệm(?: chính)?)(?:,? (?:tham mưu|thực hiện))?$/iu
const ITEM = /^\d{1,3}(?:\.\d{1,2}){0,2}[.)/]?$/u
/** What no page end cut off begins so. */
const OPENS = /^[\p{Lu}\d“"(]/u
const NUMBER = /^\(?\d{1,2}\)?$/u
/** A label, a task and something more. */
const FEWEST_CELLS = 3
const FEWEST_EMPTY = 2
/** One row in so many lacks its lead, or more do. */
const ONE_IN = 4

/** The rows with such cells marked as merged with the one above: those of who leads, and those of rows that share a label. */
export function withLostMerges(rows: readonly RowBlock[]): readonly RowBlock[] {
  if (!isOrdinalHead(rows[0]?.cells[0] ?? '') || rows.some(isMerged)) return rows
  const names = namesOf(rows)
  const kinds: ColumnKind[] = ['note', ...kindsOf(names.slice(1))]
  return withLabels(withSpilledLeads(rows, names, kinds) ?? withLeads(rows, names, kinds), kinds)
}

/** True for a row that says what is merged in it. */
const isMerged = (row: RowBlock): boolean => isItem(row) && (row.merged?.includes(true) ?? false)

/** What stands lowest in the header over each column. */
function namesOf([header, second]: readonly RowBlock[]): string[] {
  const isPart = second?.cells[0] === '' && second.cells[1] === ''
  return (header?.cells ?? []).map((cell, i) => (isPart ? second.cells[i] || cell : cell).trim())
}

const isItem = ({ cells }: RowBlock): boolean =>
  ITEM.test(cells[0] ?? '') && cells.filter(Boolean).length >= FEWEST_CELLS

/**
 * Those of who leads. Only where the rows of a group each follow one that is filled, several lack it, or those who help
 * it are named, and no two neighbours repeat it: a table in which they do has nothing merged. Who helps is the same then
 * where nobody is named.
 */
function withLeads(rows: readonly RowBlock[], names: readonly string[], kinds: readonly ColumnKind[]) {
  const leads = names.flatMap((name, i) => (LEAD_HEADER.test(name) ? [i] : []))
  const first = kinds.indexOf('body')
  const at = FIRST_LEAD.test(names[first] ?? '') ? first : leads[0]
  if (at === undefined || (at !== first && leads.length > 1)) return rows
  const items = rows.filter(isItem)
  const empty = items.filter(({ cells }) => cells[at] === '')
  const help = at === first ? kinds.indexOf('body', at + 1) : -1
  const isRepeated = rows.some(({ cells }, i) => cells[help] && cells[help] === rows[i - 1]?.cells[help])
  const areNamed = empty.length > 0 && empty.every(({ cells }) => BODY.test(cells[help] ?? ''))
  const isHelped = help > 0 && areNamed && !isRepeated
  const areMany = leads.length === 1 && empty.length >= FEWEST_EMPTY && empty.length * ONE_IN >= items.length
  if (!isHelped && !areMany) return rows
  // who helps without anyone who leads proves more than a lead that is said twice
  const mayRepeat = isHelped && empty.length >= FEWEST_EMPTY
  let before: RowBlock | undefined
  for (const row of rows) {
    const above = before && isItem(before) ? before.cells[at] : undefined
    if (isItem(row) && (row.cells[at] === '' ? above === undefined : row.cells[at] === above && !mayRepeat)) return rows
    before = row
  }
  return rows.map((row) =>
    isItem(row) && row.cells[at] === ''
      ? { ...row, merged: row.cells.map((cell, i) => cell === '' && kinds[i] === 'body') }
      : row,
  )
}

/** What opens a name in small letters is no rest of one. */
const SMALL_NAME = /^(?:các|một số|mọi|từng|toàn|cả)(?!\p{L})/u

/**
 * Those whose last words stand beside the next row, as where the cell is longer than its first row:
 *
 *     1 Công khai quy hoạch   Trung tâm Phục vụ     Các thôn
 *     2 Khảo sát ý kiến       hành chính công       Hội Nông dân
 *
 * Null where no cell of who leads goes on so, or the rows do not prove that it goes over several.
 */
function withSpilledLeads(given: readonly RowBlock[], names: readonly string[], kinds: readonly ColumnKind[]) {
  const at = kinds.indexOf('body')
  const isRest = ({ cells }: RowBlock): boolean => startsLower(cells[at] ?? '') && !SMALL_NAME.test(cells[at] ?? '')
  let isSpilled = false
  const rows = [...given]
  for (const [i, row] of given.entries()) {
    const above = rows[i - 1]
    if (row.printed || !isItem(row) || !isRest(row) || !above || !isItem(above) || !above.cells[at]) continue
    rows[i - 1] = { ...above, cells: above.cells.with(at, `${above.cells[at]} ${row.cells[at]}`) }
    rows[i] = { ...row, cells: row.cells.with(at, '') }
    isSpilled = true
  }
  const merged = isSpilled ? withLeads(rows, names, kinds) : rows
  return merged === rows ? null : merged
}

/**
 * Those of rows without a label that say what one with a label does: who does the work, and when; or, where a column of
 * groups is empty too, the work and more. They are no rest of the row above.
 */
function withLabels(rows: readonly RowBlock[], kinds: readonly ColumnKind[]): readonly RowBlock[] {
  const group = kinds.indexOf('group')
  const work = kinds.indexOf('task')
  const [lead, time] = [kinds.indexOf('body'), kinds.indexOf('time')]
  if (lead < 0 || time < 0) return rows
  let above: RowBlock | undefined
  return rows.map((row) => {
    const { cells } = row
    const filled = cells.filter(Boolean)
    const isWhole = BODY.test(cells[lead] ?? '') && TIME.test(cells[time] ?? '') && TIME.test(above?.cells[time] ?? '')
    const isOfGroup = group > 0 && cells[group] === '' && OPENS.test(cells[work] ?? '')
    const isBare = cells[0] === '' && filled.length > 1 && filled.every((cell) => OPENS.test(cell))
    const isNumbers = filled.every((cell) => NUMBER.test(cell))
    if (above && isBare && !isNumbers && (isWhole || isOfGroup)) {
      const first = cells.findIndex(Boolean)
      const isLost = (i: number): boolean => i < first || (isOfGroup && (i === lead || i === time))
      return { ...row, merged: cells.map((cell, i) => cell === '' && isLost(i)) }
    }
    above = isItem(row) ? row : undefined
    return row
  })
}
