/** Cells that give each body its own part of a task: `1. Sở A đối với …` / `2. Sở B xây dựng …`. */
import type { Duty } from '../../grammar/duty/duty.js'
import type { Extent } from '../../source.js'
import { matchesOf } from '../../text/matches.js'
import { type PlanRoot, textOf } from '../../tree.js'
import { dutyOf } from './duties.js'

const NUMBERED = /(?:^|[ \u2028])(\d{1,2})[.)] (?=\p{Lu})/gu
const DASHED = /(?:^|\u2028)[-–+*•●▪◦] ?(?=\p{Lu})/gu

/** Who does each part, in their order; none where a cell is no such list, or says of none of them what it does. */
export function partsOfCell(root: PlanRoot, cell: Extent): Duty[] {
  const text = textOf(root, cell)
  const numbers = matchesOf(NUMBERED, text).filter(({ 1: label }, i) => Number(label) === i + 1)
  const marks = numbers.length > 1 ? numbers : matchesOf(DASHED, text)
  if (marks.length < 2 || marks[0]?.index !== 0) return []
  const duties = marks.map(({ index, 0: mark }, i) =>
    dutyOf(root, { start: cell.start + index + mark.length, end: cell.start + (marks[i + 1]?.index ?? text.length) }),
  )
  const said = duties.filter((duty) => duty !== null && duty.leads.length > 0) as Duty[]
  return said.length === marks.length && said.some(({ heading }) => !heading) ? said : []
}
