/**
 * The plan back as Markdown (CommonMark with pipe tables): what reading it again gives is the same plan, apart from
 * what tells of the input file. It is made of the text, not of the objects, so that nothing of it is lost or doubled.
 *
 * The front matter `paragraphs: whole` says that each block is one paragraph or row as it stands: a reader need not
 * join hard-wrapped lines, nor look for page numbers.
 */
import type { Plan } from '../../plan.js'
import { escapeInline, escapeParagraph } from './escape.js'
import { headingMarks } from './headings.js'
import { looseRow, rule, tableRows } from './tables.js'

const FRONT_MATTER = '---\nparagraphs: whole\n---\n'

export function writeMarkdown(plan: Plan): string {
  const marks = headingMarks(plan)
  const tables = plan.annexes.flatMap(({ tables }) => tables)
  const opens = new Set(tables.map(({ rows }) => rows[0]?.span.start))
  const rows = new Map(tables.flatMap((table) => [...tableRows(plan, table)]))
  let markdown = FRONT_MATTER
  let width = 0
  let start = 0
  for (const line of plan.text.split('\n')) {
    const row = rows.get(start) ?? (line.includes('\t') ? looseRow(line) : null)
    if (row === null) {
      markdown += `\n${paragraph(line, marks.get(start))}\n`
      width = 0
    } else {
      const columns = rule(row)
      const continues = width === columns.length && !opens.has(start)
      markdown += continues ? `${row}\n` : `${separator(width)}${row}\n${columns}\n`
      width = columns.length
    }
    start += line.length + 1
  }
  return markdown
}

/** Two tables that follow each other are kept apart. */
function separator(width: number): string {
  return width > 0 ? '\n<!-- -->\n\n' : '\n'
}

function paragraph(line: string, mark: string | undefined): string {
  if (mark === undefined) return escapeParagraph(line)
  return mark === '**' ? `**${escapeInline(line)}**` : `${mark} ${escapeInline(line)}`
}
