/** The head of a column of labels that is too narrow for it: `ST` over `T`, `S` over `TT`. */
import type { PhysicalLine } from '../../text/lines.js'

const WHOLE = /^STT(?= |$)/u
const BEGINNING = /^ST?$/

/** The lines with such a head on one of them. */
export function withWholeHeads(lines: readonly PhysicalLine[]): PhysicalLine[] {
  const whole: PhysicalLine[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as PhysicalLine
    const joined = BEGINNING.test(line.text) ? line.text + (lines[i + 1]?.text ?? '') : ''
    const isBroken = joined !== '' && WHOLE.test(joined)
    whole.push(isBroken ? { ...line, text: joined } : line)
    if (isBroken) i++
  }
  return whole
}
