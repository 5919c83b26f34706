/** Reads a line as the tests of duties write it. */
import { parseDuty } from '../../../src/grammar/duty/duty.js'

/** `leads > coordinators | what is to be done`, the first words of it; `-` for a heading, null where nobody is charged. */
export function dutyIn(text: string): string | null {
  const duty = parseDuty(text)
  if (!duty) return null
  const names = (list: typeof duty.leads) => list.map((party) => party.name).join('; ')
  const rest = duty.heading ? '-' : text.slice(duty.restStart).split(' ').slice(0, 2).join(' ')
  return `${names(duty.leads)} > ${names(duty.coordinators)} | ${rest}`
}
