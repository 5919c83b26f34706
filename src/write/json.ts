/** JSON: the plan as it is, of the form of `kehoach/schema.json`. */
import type { Plan } from '../plan.js'
import type { WriteOptions } from './options.js'

export function writeJson(plan: Plan, { compact = false }: WriteOptions): string {
  return `${JSON.stringify(plan, null, compact ? 0 : 2)}\n`
}
