/** The inline elements of a plan: its references, and in the letterhead and at the end what the document is. */
import type { Plan } from '../../plan.js'
import { citedWorks } from '../frbr.js'
import type { ElementIds } from './element-ids.js'
import type { Mark } from './marked-text.js'
import { issuerId } from './metadata.js'

/** References to documents that have a number, and to parts of this one that are known. */
export function referenceMarks(plan: Plan, ids: ElementIds): Mark[] {
  const works = citedWorks(plan)
  return plan.references.flatMap((reference): Mark[] => {
    const { target, span } = reference
    const place = target && 'sectionId' in target && target.sectionId !== null ? ids.ofPlace(target.sectionId) : null
    const href = works.get(reference)?.iri ?? (place && `#${place}`)
    return href ? [{ ...span, name: 'ref', attributes: { eId: ids.next('', 'ref'), href } }].map(bare) : []
  })
}

const DAY = /ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}/iu

/** The lines of the letterhead: number, date, type, issuer and title. */
export function prefaceMarks(plan: Plan, end: number, ids: ElementIds): Mark[] {
  const { number, typeName, date, issuer, title } = plan.document
  const marks: Mark[] = []
  const mark = (name: string, start: number, stop: number, attributes: Mark['attributes'] = {}): void => {
    marks.push({ start, end: stop, name, attributes: { eId: ids.next('', name), ...attributes } })
  }
  let titled = false
  for (const { start, line } of linesOf(plan.text, 0, end)) {
    const lower = line.toLowerCase()
    const at = number === null ? -1 : line.indexOf(number)
    const day = DAY.exec(line)
    if (!titled && number !== null && at >= 0) mark('docNumber', start + at, start + at + number.length)
    if (!titled && day && date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date))
      mark('docDate', start + day.index, start + day.index + day[0].length, { date })
    if (lower === typeName?.toLowerCase()) mark('docType', start, start + line.length)
    else if (title !== null && line.length > 3 && title.includes(line)) {
      titled = true
      mark('docTitle', start, start + line.length)
    } else if (!titled && line.length > 3 && issuer.name?.toLowerCase().includes(lower))
      mark('docAuthority', start, start + line.length, { refersTo: `#${issuerId(plan)}` })
  }
  return marks
}

/** What the signers are printed with: for whom, as what, the name. */
export function signatureMarks(plan: Plan, start: number, end: number, ids: ElementIds): Mark[] {
  const printed = new Set(plan.document.signers.flatMap(({ authority, position, name }) => [authority, position, name]))
  return [...linesOf(plan.text, start, end)].flatMap(({ start: at, line }) =>
    printed.has(line)
      ? [{ start: at, end: at + line.length, name: 'signature', attributes: { eId: ids.next('', 'signature') } }]
      : [],
  )
}

function* linesOf(text: string, start: number, end: number): Generator<{ start: number; line: string }> {
  let at = start
  for (const line of text.slice(start, end).split('\n')) {
    yield { start: at, line }
    at += line.length + 1
  }
}

function bare({ start, end, name, attributes }: Mark): Mark {
  return { start, end, name, attributes }
}
