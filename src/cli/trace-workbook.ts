/** A trace as a workbook: a sheet of what became of each item, and one of what the lower plan adds. */
import { nameOf, type TraceWords } from '../corpus/trace/report.js'
import type { CascadeTrace, TraceEntry } from '../corpus/trace/trace.js'
import type { Plan } from '../plan.js'
import { planSheet, type SheetColumn } from '../write/xlsx/sheet.js'
import { sheetNamer } from '../write/xlsx/sheet-names.js'
import { workbookOf } from '../write/xlsx/workbook.js'

export function traceWorkbook(
  trace: CascadeTrace,
  upper: Plan,
  lower: Plan,
  words: TraceWords,
  pageOf: string,
): Promise<Uint8Array> {
  const name = sheetNamer()
  const title = { name: words.title(nameOf(upper), nameOf(lower)), lines: [] }
  const { columns } = words
  const entries: SheetColumn<TraceEntry>[] = [
    { heading: columns.kind, width: 11, of: ({ upper }) => words.kinds[upper.kind] },
    { heading: columns.section, width: 11, of: ({ upper }) => upper.id },
    { heading: columns.upper, width: 60, of: ({ upper }) => upper.text },
    { heading: columns.outcome, width: 14, of: ({ outcome }) => words.outcomes[outcome] },
    { heading: columns.score, width: 8, of: ({ lower }) => lower[0]?.score ?? null },
    { heading: columns.section, width: 11, of: ({ lower }) => lower.map(({ item }) => item.id).join('\n') },
    { heading: columns.lower, width: 60, of: ({ lower }) => lower.map(({ item }) => item.text).join('\n') },
  ]
  const added: SheetColumn<CascadeTrace['added'][number]>[] = [
    { heading: columns.kind, width: 11, of: ({ kind }) => words.kinds[kind] },
    { heading: columns.section, width: 11, of: ({ id }) => id },
    { heading: columns.lower, width: 100, of: ({ text }) => text },
  ]
  return workbookOf(
    [
      planSheet(name(words.sheet), title, entries, trace.entries),
      planSheet(name(words.added), title, added, trace.added),
    ],
    pageOf,
  )
}
