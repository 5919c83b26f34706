/**
 * The plan back as Markdown (CommonMark with pipe tables): what reading it again gives is the same plan, apart from
 * what tells of the input file. It is made of the text, not of the objects, so that nothing of it is lost or doubled.
 *
 * The front matter `paragraphs: whole` says that each block is one paragraph or row as it stands: a reader need not
 * join hard-wrapped lines, nor look for page numbers. Footnotes are those of GitHub's Markdown: `[^1]` at the end of
 * the block that they hang on, their text behind it.
 */
import type { Plan } from '../../plan.js'
import { escapeInline, escapeParagraph } from './escape.js'
import { headingMarks } from './headings.js'
import { listIndents } from './nesting.js'
import { looseRow, rule, tableRows } from './tables.js'

const FRONT_MATTER = '---\nparagraphs: whole\n---\n'

export function writeMarkdown(plan: Plan): string {
  const indents = listIndents(plan)
  const marks = headingMarks(plan)
  for (const start of indents.keys()) marks.delete(start)
  const tables = plan.annexes.flatMap(({ tables }) => tables)
  const opens = new Set(tables.map(({ rows }) => rows[0]?.span.start))
  const rows = new Map(tables.flatMap((table) => [...tableRows(plan, table)]))
  const notes: ReadonlySet<number> = new Set(plan.footnotes?.map(({ start }) => start))
  let markdown = FRONT_MATTER
  let width = 0
  let start = 0
  let noted = 0
  // notes on a row stand behind its table, those within lists behind the items set into each other
  let waiting = ''
  for (const line of plan.text.split('\n')) {
    const next = start + line.length + 1
    if (noted > 0 && notes.has(start)) {
      waiting += `\n[^${noted - hanging(plan.text, next, notes)}]: ${escapeParagraph(line)}\n`
      start = next
      continue
    }
    const marked = hanging(plan.text, next, notes)
    const labels = Array.from({ length: marked }, (_, i) => `[^${noted + i + 1}]`).join('')
    noted += marked
    const row = rows.get(start) ?? (line.includes('\t') ? looseRow(line) : null)
    const columns = row === null ? '' : rule(row)
    const continues = row !== null && width === columns.length && !opens.has(start)
    if (!continues) {
      const due = indents.get(start) ? '' : waiting
      markdown += due || row === null ? `${due}\n` : separator(width)
      if (due) waiting = ''
    }
    if (row === null) markdown += `${indents.get(start) ?? ''}${paragraph(line, marks.get(start), labels)}\n`
    else markdown += `${row.replace(/ \|$/, `${labels} |`)}\n${continues ? '' : `${columns}\n`}`
    width = columns.length
    start = next
  }
  return markdown + waiting
}

/** How many footnotes follow each other from an offset on. */
function hanging(text: string, from: number, notes: ReadonlySet<number>): number {
  let count = 0
  for (let at = from; notes.has(at); at = text.indexOf('\n', at) + 1) count++
  return count
}

/** Two tables that follow each other are kept apart. */
function separator(width: number): string {
  return width > 0 ? '\n<!-- -->\n\n' : '\n'
}

function paragraph(line: string, mark: string | undefined, labels: string): string {
  if (mark === undefined) return `${escapeParagraph(line)}${labels}`
  return mark === '**' ? `**${escapeInline(line)}**${labels}` : `${mark} ${escapeInline(line)}${labels}`
}
