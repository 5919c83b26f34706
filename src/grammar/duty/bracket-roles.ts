/** Roles in brackets behind names: `Bộ A (chủ trì), Bộ B, Bộ C (phối hợp) xây dựng …`. */
import type { Party } from '../../plan.js'

const ROLE =
  /^ ?\((?:là )?(?:cơ quan |đơn vị )?(chủ trì|chính|(?:làm )?đầu mối|(?:cùng )?phối hợp|CT|PH)(?: thực hiện)?\)/iu
const LONGEST = 40

/** Parts the bodies that a line names first by the brackets behind them: one holds for those before it. */
export function byBrackets(
  line: string,
  offset: number,
  named: readonly Party[],
): Record<'leads' | 'partners', Party[]> {
  const said = named.map(({ span }) => {
    const role = ROLE.exec(line.slice(span.end - offset, span.end - offset + LONGEST))?.[1]
    return role === undefined ? undefined : /phối hợp|ph/iu.test(role) ? 'partners' : 'leads'
  })
  const rest = said.includes('leads') ? 'partners' : 'leads'
  const parts: Record<'leads' | 'partners', Party[]> = { leads: [], partners: [] }
  for (const [at, party] of named.entries())
    parts[said.slice(at).find((role) => role !== undefined) ?? rest].push(party)
  return parts
}
