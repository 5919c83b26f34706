/** The grammars: each turns a string into a value, is pure, and can be used alone. */
export { parseDate } from './date.js'
export {
  type DocumentNumber,
  type DocumentNumberMatch,
  parseDocumentNumber,
  scanDocumentNumbers,
} from './document-number.js'
export { parseSchedule, type ScheduleOptions } from './schedule.js'
