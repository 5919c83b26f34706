/**
 * A workbook for offices (ECMA-376): all assignments, a sheet per body that leads some, indicators, references,
 * diagnostics. Every row names the section and the page or line that it comes from.
 */
import type { Plan } from '../../plan.js'
import { assignedTasks, leadAgencies } from '../assigned-tasks.js'
import type { WriteOptions } from '../options.js'
import { dateText } from '../words/dates.js'
import { wordsOf } from '../words/index.js'
import type { Words } from '../words/words.js'
import { assignmentColumns } from './assignments.js'
import { diagnosticColumns, indicatorColumns, referenceColumns } from './facts.js'
import { type PlanSheet, planSheet, type TitleBlock } from './sheet.js'
import { sheetNamer } from './sheet-names.js'
import { workbookOf } from './workbook.js'

export async function writeXlsx(plan: Plan, { lang = 'vi' }: WriteOptions): Promise<Uint8Array> {
  const words = wordsOf(lang)
  return workbookOf(sheetsOf(plan, words, lang), words.pageOf)
}

function sheetsOf(plan: Plan, words: Words, lang: 'vi' | 'en'): PlanSheet[] {
  const name = sheetNamer()
  const assigned = assignedTasks(plan)
  const title = titleOf(plan, words)
  const columns = assignmentColumns(plan, words)
  const { sheets } = words
  const names = {
    assignments: name(sheets.assignments),
    indicators: name(sheets.indicators),
    references: name(sheets.references),
    diagnostics: name(sheets.diagnostics),
  }
  return [
    planSheet(names.assignments, title, columns, assigned),
    ...leadAgencies(assigned).map((agency) =>
      planSheet(name(agency.name), agencyTitle(agency.name, agency.tasks.length, title, words), columns, agency.tasks),
    ),
    planSheet(names.indicators, title, indicatorColumns(plan, words, lang), plan.indicators),
    planSheet(names.references, title, referenceColumns(plan, words), plan.references),
    planSheet(names.diagnostics, title, diagnosticColumns(plan, words, lang), plan.diagnostics),
  ]
}

function titleOf(plan: Plan, words: Words): TitleBlock {
  const { number, typeName, issuer, date, title } = plan.document
  const source = [issuer.name, date && dateText(date), plan.source.name]
  const counts = [words.counts.tasks(plan.tasks.length), words.counts.assignments(plan.assignments.length)]
  const lines = [title, source.filter(Boolean).join(' · '), counts.join(' · ')]
  return {
    name: [typeName, number].filter(Boolean).join(' ') || plan.source.name || words.sheets.assignments,
    lines: lines.filter((line): line is string => Boolean(line)),
  }
}

/** A department prints its sheet alone: its name stands above that of the plan. */
function agencyTitle(agency: string, tasks: number, { name, lines }: TitleBlock, words: Words): TitleBlock {
  return { name: agency, lines: [name, ...lines.slice(0, -1), words.counts.tasks(tasks)] }
}
