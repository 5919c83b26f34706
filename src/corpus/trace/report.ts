/** A trace for people to read: Markdown with both texts side by side. */
import type { Plan } from '../../plan.js'
import type { TraceItem } from './items.js'
import type { CascadeTrace, Outcome } from './trace.js'

/** The words of a report in one language. */
export interface TraceWords {
  title(upper: string, lower: string): string
  kinds: Record<TraceItem['kind'], string>
  outcomes: Record<Outcome, string>
  columns: { kind: string; section: string; upper: string; outcome: string; score: string; lower: string }
  /** Name of the sheet of a workbook. */
  sheet: string
  added: string
}

/** What a document is called in a report: its number, else its title or file. */
export function nameOf({ document, source }: Plan): string {
  return document.number ?? document.title ?? source.name ?? '?'
}

/** The trace as Markdown: a table for objectives, indicators and tasks each, then what the lower plan adds. */
export function traceMarkdown(trace: CascadeTrace, upper: Plan, lower: Plan, words: TraceWords): string {
  const lines = [`# ${words.title(nameOf(upper), nameOf(lower))}`, '']
  const counts = new Map<Outcome, number>()
  for (const { outcome } of trace.entries) counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
  for (const [outcome, count] of counts) lines.push(`- ${words.outcomes[outcome]}: ${count}`)
  lines.push(`- ${words.added}: ${trace.added.length}`, '')
  const { columns } = words
  for (const kind of ['objective', 'indicator', 'task'] as const) {
    const entries = trace.entries.filter((entry) => entry.upper.kind === kind)
    if (entries.length === 0) continue
    lines.push(`## ${capital(words.kinds[kind])}`, '')
    lines.push(`| ${columns.upper} | ${columns.outcome} | ${columns.score} | ${columns.lower} |`, '|---|---|---|---|')
    for (const entry of entries) {
      const scores = entry.lower.map(({ score }) => score.toFixed(2)).join('<br>')
      const texts = entry.lower.map(({ item }) => textOf(item)).join('<br>')
      lines.push(`| ${textOf(entry.upper)} | ${words.outcomes[entry.outcome]} | ${scores} | ${texts} |`)
    }
    lines.push('')
  }
  if (trace.added.length > 0) lines.push(`## ${words.added}`, '', ...trace.added.map((item) => `- ${textOf(item)}`), '')
  return lines.join('\n')
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

function textOf({ id, text }: TraceItem): string {
  return `**${id}** ${text.replace(/\s+/g, ' ').replace(/[\\|*_<>`]/g, (character) => `\\${character}`)}`
}
