/** What the room of a line tells: how full it is, and where it begins beside the one above. */
import { isCapitals, startsUpper } from './characters.js'
import type { PhysicalLine } from './lines.js'
import { markerAt } from './marker.js'
import { FINAL, FIRST_LINE, WIDEST_MARGIN, type WrapProfile } from './wrap-profile.js'

/** So much of the width has a line that does not end its paragraph. */
const FULL_ENOUGH = 0.6
export const FULL = 0.84

/** Its lines are wrapped, or as narrow as if they were. */
export const isNarrow = ({ wrapped, width }: WrapProfile): boolean => wrapped || (width > 50 && width < 110)

/** `… tốc độ tăng trưởng` / `GRDP từ 8% …`: a short form of what is measured, which no body is called. */
const MEASURE =
  /^(?:GRDP|GDP|GNI|PCI|PAPI|PAR ?INDEX|SIPAS|ICOR|TFP|FDI|ODA|CPI|IIP|HDI|DDCI|DTI|CNTT|BHYT|BHXH|OCOP|COVID-19|Covid-19)(?= \p{Ll}|,| \d| \()/u

/** A first line that ends where first lines are broken, and no item, which may be a heading. */
export function isBrokenEarly(head: string, needed: number, tail: string, { opening, width }: WrapProfile): boolean {
  if (opening === undefined || head.length > opening) return false
  const style = markerAt(head)?.style
  // `- Phối hợp` / `Sở Nông nghiệp …`: so full a line is no first one
  if (style !== undefined && !FINAL.test(head) && tail.length > width * FULL && !isCapitals(tail)) return true
  if (style === undefined && !FINAL.test(head) && MEASURE.test(tail)) return true
  if (needed < opening * 0.84) return false
  if (FINAL.test(head)) return style === 'article' && head.endsWith(';')
  return /^\d/.test(tail) || style === undefined || style === 'article'
}

/** Where empty lines part the items, a sentence that ends inside a paragraph does not end it. */
export const goesOnWithoutGap = (head: PhysicalLine, tail: PhysicalLine, { width }: WrapProfile): boolean =>
  head.text.length > width * FULL_ENOUGH && /[.;]["”)]?$/.test(head.text) && !isCapitals(tail.text)

/** A page that stands in as a whole: its lines that go on stand at its margin, the first of a paragraph a little farther in. */
export function standsAtMargin(head: PhysicalLine, tail: PhysicalLine, headOpens: boolean): boolean {
  const margin = tail.indent ?? 0
  const above = head.indent ?? 0
  const further = above - margin
  if (margin > WIDEST_MARGIN) return false
  return headOpens ? further >= FIRST_LINE && further <= WIDEST_MARGIN : Math.abs(further) <= 1
}

/** `2. Phòng Quản lý công nghiệp`, the number of a page, `Chủ trì …`: the margins of two pages tell nothing of a short line. */
export const opensPage = (head: PhysicalLine, tail: PhysicalLine, { width }: WrapProfile): boolean =>
  tail.afterGap && startsUpper(tail.text) && head.text.length < width * FULL_ENOUGH
