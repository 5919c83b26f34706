/**
 * Rows of a table of targets whose cells a text layer gives one after the other: the figures of a row stand in a run
 * as long as there are columns for them, behind the name and the unit.
 *
 *     1 Thu nhập bình quân
 *     đầu người
 *     Triệu
 *     đồng
 *     31,5 34 37 Sở Tài chính
 */
import { startsUpper } from '../../text/characters.js'

const NAME_HEAD = /^(?:(?:tên|các|nội dung) )?(?:chỉ tiêu|mục tiêu)(?!.*(?:19|20)\d\d)/iu
const UNIT_HEAD = /^(?:đơn vị(?: tính)?|đvt)$/iu
const VALUE_HEAD =
  /(?<!\d)(?:19|20)\d\d(?!\d)|^(?:kế hoạch|mục tiêu|chỉ tiêu|ước|hiện trạng|thực hiện|kết quả)(?!.*(?:cơ quan|đơn vị))/iu
const FIGURE = /^(?:[<>≤≥~]?\d[\d.,]*(?:[-–]\d[\d.,]*)?%?|[-–])$/
/** `- Nông thôn % 12`: a row of its own below the one with the label. */
const DASH = /^[-–+•] ?\p{L}/u
const SIGN = /^(?:%|‰|ha|km2?|m[23]?|kg|tấn|lít|người|hộ|xã|lớp)$/iu
/** `Triệu USD`, `Điểm %`: two words that are one unit. */
const AMOUNT = /^(?:triệu|tỷ|tỉ|nghìn|ngàn|điểm)$/iu
const MEASURED = /^(?:USD|VNĐ|VND|EUR|%)$/u
/** A unit has no more words than this. */
const UNIT_WORDS = 4
/** What stands behind the figures is no longer than this. */
const TAIL_LENGTH = 120
/** A row of targets is no longer than this. */
const ROW_LINES = 20

/** The columns of a table of targets behind that of the labels: the name, a unit, figures, and what else there is. */
export interface TargetColumns {
  hasUnit: boolean
  figures: number
  hasTail: boolean
}

/** What the headers say of the columns of targets; null where they head none. */
export function targetColumns([name = '', ...heads]: readonly string[]): TargetColumns | null {
  if (!NAME_HEAD.test(name)) return null
  const hasUnit = UNIT_HEAD.test(heads[0] ?? '')
  const values = hasUnit ? heads.slice(1) : heads
  const none = values.findIndex((head) => !VALUE_HEAD.test(head))
  const figures = none < 0 ? values.length : none
  return figures === 0 || values.length - figures > 1 ? null : { hasUnit, figures, hasTail: values.length > figures }
}

interface Word {
  text: string
  line: number
}

/** The cells of a row of targets, and how many lines they take; null where its figures cannot be told. */
export function targetCells(
  lines: readonly string[],
  { hasUnit, figures, hasTail }: TargetColumns,
): { cells: string[]; lines: number } | null {
  if (lines.some((line) => DASH.test(line))) return null
  const words = lines.flatMap((text, line) => text.split(' ').map((word): Word => ({ text: word, line })))
  const from = runOf(words, figures)
  if (from === null) return null
  const before = words.slice(0, from)
  const unitAt = hasUnit ? unitOf(before, words[from]?.line ?? 0) : before.length
  const run = words.slice(from, from + figures)
  const tail = words.slice(from + figures)
  // one figure behind a name may be part of it: `dưới 5 tuổi`
  if (hasUnit && figures === 1 && unitAt === before.length) return null
  if (unitAt === 0 || textOf(tail).length > TAIL_LENGTH) return null
  const cells = [
    textOf(before.slice(0, unitAt)),
    ...(hasUnit ? [textOf(before.slice(unitAt))] : []),
    ...run.map(({ text }) => text),
    ...(hasTail ? [textOf(tail)] : []),
  ]
  return { cells, lines: hasTail ? lines.length : (run.at(-1)?.line ?? 0) + 1 }
}

/** The cells of the last row, which ends with its figures unless a cell stands behind them: what follows may hold others. */
export function lastTargetCells(lines: readonly string[], columns: TargetColumns): ReturnType<typeof targetCells> {
  const whole = targetCells(lines, columns)
  if (whole || columns.hasTail || !columns.hasUnit) return whole
  for (let end = 1; end <= Math.min(lines.length, ROW_LINES); end++) {
    const told = targetCells(lines.slice(0, end), columns)
    if (told) return told
  }
  return null
}

const textOf = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ')

/** Where the one run of figures begins that is as long as there are columns for them; of several the one behind a sign. */
function runOf(words: readonly Word[], figures: number): number | null {
  const starts: number[] = []
  for (let i = 0; i < words.length; i++) {
    let end = i
    while (FIGURE.test(words[end]?.text ?? '')) end++
    if (end - i === figures) starts.push(i)
    i = Math.max(i, end)
  }
  const behindSigns = starts.filter((start) => SIGN.test(words[start - 1]?.text ?? ''))
  const [start = null, ...more] = starts.length > 1 ? behindSigns : starts
  return more.length > 0 ? null : start
}

/** Where the unit begins: `%`, the last words from a capital on, or what opens the line of the figures. */
function unitOf(words: readonly Word[], line: number): number {
  const last = words.length - 1
  if (AMOUNT.test(words[last - 1]?.text ?? '') && MEASURED.test(words[last]?.text ?? '')) return last - 1
  if (SIGN.test(words[last]?.text ?? '')) return last
  for (let i = last; i > Math.max(0, last - UNIT_WORDS); i--) if (startsUpper(words[i]?.text ?? '')) return i
  const opens = words.findIndex((word) => word.line === line)
  return opens > 0 && words.length - opens <= UNIT_WORDS ? opens : words.length
}

/** True for a row without figures: the title of those below it. */
export const isTitleOfTargets = (lines: readonly string[]): boolean =>
  !lines.some((line) => line.split(' ').some((word) => FIGURE.test(word)))
