/**
 * Figures that were stamped into a letterhead and come out of the print at the end of its first page: `2280 29 4` for
 * `Số:      /QĐ-UBND` and `ngày    tháng    năm 2026`.
 */

/** Where a letterhead stands, in lines. */
const HEAD_LINES = 20
const NUMBER_GAP = /(?<=^Số ?:) {0,20}(?=\/\p{Lu})/mu
const DATE_GAP = /(?<=(?:^|[,\s])ngày) {1,20}tháng {1,20}(?=năm \d{4}(?:\s|$))/mu
const STAMPED_LINE = /^\d{1,5}(?: +\d{1,5}){0,2}$/
/** Number, day and month, each on a line of its own at most. */
const MOST_LINES = 3
/** One figure alone may be the number of the page. */
const FEWEST = 2

interface Stamp {
  number: string | null
  day: string
  month: string
}

/** The text with such figures in their gaps, where they fill all gaps in one way alone, and the figures as they stood. */
export function withStampsInGaps(text: string): { text: string; stamped: string | null } {
  const pageEnd = text.indexOf('\f')
  const lines = pageEnd < 0 ? [] : text.slice(0, pageEnd).split('\n')
  const head = lines.slice(0, HEAD_LINES).join('\n')
  if (!DATE_GAP.test(head)) return { text, stamped: null }
  let end = lines.length
  while (end > 0 && lines[end - 1]?.trim() === '') end--
  let from = end
  while (from > HEAD_LINES && end - from < MOST_LINES && STAMPED_LINE.test(lines[from - 1]?.trim() ?? '')) from--
  const stamped = lines.slice(from, end).join(' ').trim()
  const stamp = stampOf(stamped.split(/ +/), NUMBER_GAP.test(head))
  if (!stamp) return { text, stamped: null }
  const filled = head
    .replace(NUMBER_GAP, ` ${stamp.number ?? ''}`)
    .replace(DATE_GAP, ` ${stamp.day} tháng ${stamp.month} `)
  const rest = lines.slice(HEAD_LINES, from)
  const emptied = Array<string>(lines.length - from).fill('')
  return { text: [filled, ...rest, ...emptied].join('\n') + text.slice(pageEnd), stamped }
}

function stampOf(figures: readonly string[], withNumber: boolean): Stamp | null {
  if (figures.length !== (withNumber ? FEWEST + 1 : FEWEST)) return null
  const [first = '', second = '', third = ''] = figures
  const readings: Stamp[] = withNumber
    ? [
        { number: first, day: second, month: third },
        { number: third, day: first, month: second },
      ]
    : [{ number: null, day: first, month: second }]
  const [only, ...others] = readings.filter(({ day, month }) => isWithin(day, 31) && isWithin(month, 12))
  return only && others.length === 0 ? only : null
}

const isWithin = (figure: string, most: number): boolean => Number(figure) >= 1 && Number(figure) <= most
