/** Pipe tables; merged cells are written as MultiMarkdown 6 has them. */
import type { Plan } from '../../plan.js'
import { coveredCells } from '../covered-cells.js'
import { escapeCell } from './escape.js'

type Table = Plan['annexes'][number]['tables'][number]

/**
 * The rows of a table by the offset of their line. A cell that is merged with the one above is `^^`; one that is
 * covered by the cell before it has no width: `||`.
 */
export function tableRows(plan: Plan, table: Table): Map<number, string> {
  return new Map(
    table.rows.map((row): [number, string] => {
      const own = plan.text.slice(row.span.start, row.span.end).split('\t')
      const covered = row.kind === 'header' ? coveredCells(own, table.columns) : new Set<number>()
      const cells = row.cells.map((cell, i) => {
        if (covered.has(i)) return ''
        if (own[i] === '' && cell !== '') return ' ^^ '
        return ` ${escapeCell(own[i] ?? '')} `
      })
      return [row.span.start, `|${cells.join('|')}|`]
    }),
  )
}

/** A row outside a table that the plan knows. */
export function looseRow(line: string): string {
  return `|${line
    .split('\t')
    .map((cell) => ` ${escapeCell(cell)} `)
    .join('|')}|`
}

export function rule(row: string): string {
  return `|${' --- |'.repeat(row.replace(/[^|]/g, '').length - 1)}`
}
