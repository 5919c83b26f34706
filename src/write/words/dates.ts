/** Dates as Vietnamese offices write them. */

const QUARTERS: Record<string, string> = { 33: 'I', 34: 'II', 35: 'III', 36: 'IV' }

/** An EDTF date in figures: `30/11/2024`, `09/2023`, `II/2024`, `30/11`, `01/…` without a year; what else it can be stays. */
export function dateText(edtf: string): string {
  const [, year = '', month = '', day = ''] = /^(\d{4}|XXXX)-(\d{2}|XX)(?:-(\d{2}))?$/.exec(edtf) ?? []
  if (month === '') return edtf
  const known = [day, month === 'XX' ? '' : month, year === 'XXXX' ? '' : year].filter(Boolean)
  const quarter = QUARTERS[month]
  if (quarter) return `${quarter}/${year === 'XXXX' ? '…' : year}`
  if (Number(month) > 12) return edtf
  return day === '' && year === 'XXXX' ? `${month}/…` : known.join('/')
}
