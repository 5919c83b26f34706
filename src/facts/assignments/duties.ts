/** Who a stretch of the text charges; headings are asked by what stands below them too, so each is read once. */
import { type Duty, parseDuty } from '../../grammar/duty/duty.js'
import { officeInCharge, titledBodies } from '../../grammar/party/named-body.js'
import { openingPersons } from '../../grammar/party/persons.js'
import type { Extent } from '../../source.js'
import { eachSection, type PlanRoot, type SectionNode, textOf } from '../../tree.js'

interface ReadDuty {
  end: number
  duty: Duty | null
}

/** By tree, by where the stretch begins. */
const duties = new WeakMap<PlanRoot, Map<number, ReadDuty>>()

/** The duty that the text of an extent says, with its places in the whole document; null where it charges nobody. */
export function dutyOf(root: PlanRoot, extent: Extent): Duty | null {
  let known = duties.get(root)
  if (!known) {
    known = new Map()
    duties.set(root, known)
    readTitles(root, known)
  }
  return readOnce(root, extent, known)
}

function readOnce(root: PlanRoot, extent: Extent, known: Map<number, ReadDuty>): Duty | null {
  const before = known.get(extent.start)
  if (before?.end === extent.end) return before.duty
  const duty = parseDuty(textOf(root, extent), extent.start)
  known.set(extent.start, { end: extent.end, duty })
  return duty
}

/** Titles of bodies from which those beside them are told. */
const FEWEST_BODIES = 2

/** `Kế toán`, `Y tế học đường` beside `Tổ chuyên môn` and `Thư viện`: where most parts are for a body each, all are. */
function readTitles(root: PlanRoot, known: Map<number, ReadDuty>): void {
  for (const { section, ancestors } of eachSection(root.children)) {
    if (![section, ...ancestors].some(({ roles }) => roles.includes('implementation'))) continue
    const titles = section.children.filter(isTitled)
    const isBody = ({ heading }: Titled): boolean => readOnce(root, heading, known)?.heading === true
    for (const { heading } of titles.filter((title) => !isBody(title)))
      keep(officeInCharge(textOf(root, heading), heading.start), heading, known)
    const isPerson = ({ heading }: Titled): boolean => openingPersons(textOf(root, heading)) !== null
    const others = titles.filter((title) => !isBody(title) && !isPerson(title))
    const bodies = titles.length - others.length
    if (bodies < FEWEST_BODIES || bodies <= others.length) continue
    for (const { heading, roles } of others) {
      const duty = readOnce(root, heading, known)
      if (roles.length === 0) keep(titledBodies(textOf(root, heading), heading.start, duty), heading, known)
    }
  }
}

function keep(duty: Duty | null, { start, end }: Extent, known: Map<number, ReadDuty>): void {
  if (duty) known.set(start, { end, duty })
}

type Titled = SectionNode & { heading: Extent }

const isTitled = (section: SectionNode): section is Titled =>
  section.heading !== null && section.children.length + section.paragraphs.length > 0
