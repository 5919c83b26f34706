/** Whom the last sentence of a preamble orders to do all that follows: `… yêu cầu các sở, ban, ngành thực hiện các nội dung sau:`. */
import { parseDuty } from '../../grammar/duty/duty.js'
import { leadsToDuties, leadsToTasks } from '../../grammar/duty/lead-in.js'
import { GIVING_WITHIN, ORDERING } from '../../grammar/duty/order.js'
import { matchesOf } from '../../text/matches.js'
import { isSection, type PlanRoot, type SectionNode, textOf } from '../../tree.js'
import { endOfPreamble } from '../tasks/orders.js'
import { type Charge, chargeOfDuty } from './charge.js'

const ORDERS = new RegExp(
  `(?<!\\p{L})(?:yêu cầu|đề nghị|${GIVING_WITHIN}|(?<=^|\\. )${ORDERING}) (?=các |\\p{Lu})`,
  'gu',
)

/** The charge for the items of the list behind the preamble; null where it names nobody. */
export function chargeOfAddressed(root: PlanRoot): Charge | null {
  const [preamble] = root.children
  const last = endOfPreamble(root)
  const text = last ? textOf(root, last) : ''
  if (!preamble || !isSection(preamble) || !last) return null
  const duties = leadsToDuties(text)
  const owed = duties ? parseDuty(text.slice(duties.start), last.start + duties.start) : null
  if (owed && owed.leads.length > 0) return chargeOfDuty(owed, last, preamble.id)
  const verb = matchesOf(ORDERS, text).at(-1)
  if (!verb || !leadsToTasks(text)) return null
  // over units of its own an authority does not itself do what it asks
  const [asked, whom] = [verb.index, verb.index + verb[0].length]
  const duty = parseDuty(text.slice(asked), last.start + asked) ?? parseDuty(text.slice(whom), last.start + whom)
  return duty && duty.leads.length > 0 ? chargeOfDuty(duty, last, preamble.id) : null
}

/** An item of a list, and no part of a document. */
export function isListed({ marker }: SectionNode): boolean {
  return marker.style === 'arabic' || marker.style === 'letter' || marker.style === 'dash' || marker.style === 'bullet'
}
