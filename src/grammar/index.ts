/** The grammars: each turns a string into a value, is pure, and can be used alone. */
export { agencyIdOf, type ResolveAgencyOptions, type ResolvedAgency, resolveAgency } from './agency.js'
export { type Citation, type CitationBy, findCitations } from './citation.js'
export { type CitedPart, findCitedParts, type PartLevel } from './cited-part.js'
export { columnRoleOf, columnRolesOf } from './column.js'
export { parseDate } from './date.js'
export {
  type DocumentNumber,
  type DocumentNumberMatch,
  type NumberFlag,
  parseDocumentNumber,
  scanDocumentNumbers,
} from './document-number.js'
export { type FoundIndicator, findIndicators, type IndicatorOptions } from './indicator.js'
export { type Interval, toInterval } from './interval.js'
export { parseNumeral } from './numeral.js'
export { splitOutputs } from './outputs.js'
export { splitParties } from './parties.js'
export { splitPersons } from './persons.js'
export { parseQuantity } from './quantity.js'
export { parseSchedule, type ScheduleOptions } from './schedule.js'
export { predecessorsOf, type Successor, successorOf } from './successor.js'
