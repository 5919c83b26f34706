/**
 * JSON Lines: one object a line, so that many plans can be put into one file and read one by one.
 *
 * Each line is `{ record, documentId, … }` with the fields of the object as `kehoach/schema.json` has them, `record`
 * its kind (`kind` is a field of some objects). The first line is the document with its text. Sections stand alone: `children` is empty, `parentId` names the
 * section or annex above.
 */
import type { Plan } from '../plan.js'
import { documentIdOf } from './document-id.js'
import { flatSections } from './flat-sections.js'

export function writeJsonl(plan: Plan): string {
  const documentId = documentIdOf(plan)
  const { schemaVersion, source, document, footnotes, text } = plan
  const lines: string[] = []
  const add = (record: string, object: object): void => {
    lines.push(JSON.stringify({ record, documentId, ...object }))
  }
  add('document', { schemaVersion, source, document, footnotes, text })
  for (const { section, ancestors, annexId } of flatSections(plan)) {
    add('section', { parentId: ancestors.at(-1)?.id ?? annexId, ...section, children: [] })
  }
  for (const annex of plan.annexes) add('annex', { ...annex, sections: [] })
  for (const objective of plan.objectives) add('objective', objective)
  for (const indicator of plan.indicators) add('indicator', indicator)
  for (const task of plan.tasks) add('task', task)
  for (const assignment of plan.assignments) add('assignment', assignment)
  for (const reference of plan.references) add('reference', reference)
  for (const diagnostic of plan.diagnostics) add('diagnostic', diagnostic)
  return `${lines.join('\n')}\n`
}
