/** The grammars: each turns a string into a value, is pure, and can be used alone. */
export { agencyIdOf, type ResolveAgencyOptions, type ResolvedAgency, resolveAgency } from './agency/agency.js'
export { predecessorsOf, type Successor, successorOf } from './agency/successor.js'
export type { Citation, CitationBy } from './citation/citation.js'
export { findCitations } from './citation/citations.js'
export { type CitedPart, findCitedParts, type PartLevel } from './citation/cited-part.js'
export { columnRoleOf, columnRolesOf } from './column.js'
export {
  type DocumentNumber,
  type DocumentNumberMatch,
  parseDocumentNumber,
  scanDocumentNumbers,
} from './document/number.js'
export type { NumberFlag } from './document/number-parts.js'
export { type FoundIndicator, findIndicators, type IndicatorOptions } from './indicator/indicator.js'
export { splitOutputs } from './outputs.js'
export { splitParties } from './party/parties.js'
export { splitPersons } from './party/persons.js'
export { parseNumeral } from './quantity/numeral.js'
export { parseQuantity } from './quantity/quantity.js'
export { parseDate } from './schedule/date.js'
export { type Interval, toInterval } from './schedule/interval.js'
export { parseSchedule, type ScheduleOptions } from './schedule/schedule.js'
