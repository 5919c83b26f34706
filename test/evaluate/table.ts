/** The scores as a table for people. */
import type { Misses } from './match.js'
import type { Report } from './score.js'

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5)

export function table(report: Report): string {
  const lines = ['kind          gold right extra     P     R    F1   fields below 100 %']
  for (const [name, kind] of Object.entries(report.kinds)) {
    const counts = [kind.gold, kind.right, kind.extra].map((count) => String(count).padStart(5)).join(' ')
    const shares = [kind.precision, kind.recall, kind.f1].map(percent).join(' ')
    const fields = Object.entries(kind.fields)
      .filter(([, share]) => share < 1)
      .map(([field, share]) => `${field} ${percent(share).trim()}`)
    lines.push(`${name.padEnd(12)} ${counts} ${shares}   ${fields.join(', ')}`.trimEnd())
  }
  const { document, annexes, sameAgency, spans } = report
  lines.push(
    `document     ${document.right} of ${document.fields} fields right`,
    `annexes      ${annexes.gold}, problems ${annexes.problems}`,
    `one agency, one id: ${sameAgency.groups} groups of spellings, problems ${sameAgency.problems}`,
    `spans        ${spans.checked}, wrong ${spans.wrong}; quotes ${spans.quotes}, lost ${spans.quotesLost}`,
  )
  return lines.join('\n')
}

/** The first misses of each kind, for one who mends a rule. */
export function missesTable(misses: Record<string, Misses>, shown: number): string {
  return Object.entries(misses)
    .flatMap(([kind, { missed, wrong, fields }]) =>
      Object.entries({ missed, wrong, fields })
        .filter(([, list]) => list.length > 0)
        .map(([what, list]) => `${kind} ${what} (${list.length}): ${list.slice(0, shown).join('\n    ')}`),
    )
    .join('\n')
}
