/** Times that a task names and that no field can hold: `định kỳ` without an interval. */
import { findSchedule } from '../grammar/prose-schedule.js'
import { readSchedule } from '../grammar/schedule.js'
import type { Diagnostic } from '../plan.js'
import { type PlanRoot, passagesOf } from '../tree.js'

/** Reports the schedules of tasks that are not, or not wholly, understood. */
export function findUnparsedSchedules(root: PlanRoot): Diagnostic[] {
  const tasks = new Set(root.facts.tasks.map((task) => task.sectionId))
  const found: Diagnostic[] = []
  for (const passage of passagesOf(root)) {
    if (passage.sectionId === null || !tasks.has(passage.sectionId)) continue
    if (passage.place === 'cell' && passage.role !== 'schedule') continue
    const text = root.source.text.slice(passage.start, passage.end)
    const reading = passage.place === 'cell' ? readSchedule(text) : findSchedule(text)
    if (!reading?.unparsed) continue
    found.push({
      rule: 'unparsed-schedule',
      severity: 'info',
      message: `“${reading.schedule.text}” names no interval or date that a field can hold; its words are kept in schedule.text`,
      span: { start: passage.start, end: passage.end },
      sectionId: passage.sectionId,
    })
  }
  return found
}
