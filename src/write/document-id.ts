import { documentId, isCentral, periodOf, placesOf } from '../grammar/citation/series.js'
import { parseDocumentNumber } from '../grammar/document/number.js'
import type { Plan } from '../plan.js'

/**
 * By what the objects of a plan name their document, where objects of many lie together: its number with who counted it
 * and when, `4611/KH-UBND@lam-dong@2023`, as the graph does; else the name of the file, else the hash of the input.
 */
export function documentIdOf({ document, source }: Plan): string | null {
  const { number, date, issuer } = document
  if (number === null) return source.name ?? source.sha256
  const parsed = parseDocumentNumber(number)
  const places = isCentral(parsed, issuer.name) ? '' : placesOf(issuer.name ?? '')
  return documentId(number, places, periodOf(parsed, date, places))
}
