/** Slips in what is cited: a date, a year or a type that cannot be right. */
import type { Citation } from '../../grammar/citation/citation.js'
import type { Diagnostic, Span, Target } from '../../plan.js'
import type { PlanRoot } from '../../tree.js'
import type { CitedDocuments } from './cited-documents.js'

/** Types whose words and codes always go together: `Chỉ thị số 49-NQ/TW` is a slip, `Quy định số 66-QĐ/TW` is none. */
const CLASHING = new Set(['NQ', 'CT', 'KL', 'NĐ', 'TT', 'KH', 'CTr', 'TTr', 'BC', 'QĐ', 'CĐ'])

/** `58/2022/NĐ-CP`: a text that holds for all is counted with its year. */
const YEAR_IN_NUMBER = /^\d{1,5}\/((?:19|20)\d\d)\//

/** Reports a citation whose date or type does not go with its number, this document or other mentions. */
export function checkCitation(
  root: PlanRoot,
  citation: Citation,
  target: Target,
  documents: CitedDocuments,
  base: { span: Span; sectionId: string | null; text: string },
): void {
  const { date } = root.document
  const full = /^\d{4}-\d{2}-\d{2}$/u
  if (date !== null && citation.date !== null && full.test(date) && full.test(citation.date) && citation.date > date) {
    report(root, 'date-after-document', 'warning', `${base.text} is dated after this document (${date})`, base)
  }
  const { wordType, type } = citation
  if (wordType !== null && type !== null && !citation.listed && CLASHING.has(wordType) && CLASHING.has(type)) {
    report(root, 'type-conflict', 'warning', `${base.text} is called ${wordType} and numbered as ${type}`, base)
  }
  const year = YEAR_IN_NUMBER.exec(target.number ?? '')?.[1]
  if (year !== undefined && citation.date !== null && full.test(citation.date) && !citation.date.startsWith(year)) {
    report(root, 'date-conflict', 'warning', `${target.number} is dated ${citation.date}, in another year`, base)
  }
  const dates = documents.datesOf(citation)
  if (dates.length > 1 && citation.date !== null && citation.date !== dates[0] && documents.reportOnce(citation)) {
    report(root, 'date-conflict', 'warning', `${target.number} has the dates ${dates.join(', ')}`, base)
  }
}

/** Puts a finding about a mention into the diagnostics. */
export function report(
  root: PlanRoot,
  rule: Diagnostic['rule'],
  severity: Diagnostic['severity'],
  message: string,
  { span, sectionId }: { span: Span; sectionId: string | null },
): void {
  root.diagnostics.push({ rule, severity, message, span, sectionId })
}
