/** What a part is for that has no role of its own, below a title of several: `MỤC TIÊU, NHIỆM VỤ`. */
import type { Role } from '../plan.js'
import type { SectionNode } from '../tree.js'

const isWork = (role: Role): boolean => role === 'tasks' || role === 'implementation'

/**
 * The roles of `holder` that count for what stands in its part `part`: those that no other part claims by its own
 * title. Below `MỤC TIÊU, NHIỆM VỤ` with a part `Mục tiêu` the others hold the tasks, and with a part of each a third
 * one holds neither.
 */
export function sharedRoles(holder: SectionNode, part: SectionNode | undefined): readonly Role[] {
  if (!part || part.roles.length > 0 || holder.roles.length < 2 || !holder.roles.some(isWork)) return holder.roles
  const claimed = new Set(holder.children.flatMap(({ roles }) => roles))
  return holder.roles.filter((role) => !claimed.has(role))
}
