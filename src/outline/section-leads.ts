/** What the words of a section lead over to, beside what its title says that it is for. */
import { leadsToTargets, leadsToTasks } from '../grammar/duty/lead-in.js'
import type { Role } from '../plan.js'
import { headsTimeTable, isDated } from './dated-lines.js'
import type { Item } from './item.js'
import { isMonitoring, rolesOf } from './roles.js'

/** What a sentence leads over to. */
export function leadsTo(sentence: string): Role | null {
  if (leadsToTasks(sentence)) return 'tasks'
  return leadsToTargets(sentence) ? 'indicators' : null
}

export const isLookBack = (roles: readonly Role[]): boolean => roles.length === 1 && roles[0] === 'situation'

/** `Chính phủ yêu cầu các Bộ thực hiện các nhiệm vụ sau:` as a line of its own over a list, whatever stands above it. */
export const opensWork = ({ content, children }: Item, text: string): boolean =>
  children.length > 0 && leadsToTasks(text.slice(content.start, content.end))

/** What looks back goes on to what is to be done: `… yêu cầu các Bộ thực hiện các nhiệm vụ sau:` right above a list. */
export function leadsOn({ paragraphs, children }: Item, text: string): boolean {
  const [first] = children
  const last = first && paragraphs.findLast(({ end }) => end < first.line.start)
  return last !== undefined && leadsToTasks(text.slice(last.start, last.end))
}

/** `TIẾN ĐỘ CHUẨN BỊ` over items that each begin with their day. */
export function isTimeTable(title: string, { children }: Item, text: string): boolean {
  if (children.length < 2 || !headsTimeTable(title)) return false
  return children.every(({ content: { start, end } }) => isDated(text.slice(start, end)))
}

export function namedRoles(title: string, level: number): Role[] {
  const roles = rolesOf(title)
  return roles.length === 0 && level === 0 && isMonitoring(title) ? ['implementation'] : roles
}
