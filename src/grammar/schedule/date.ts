/**
 * Vietnamese dates to EDTF (ISO 8601-2, level 2), in the precision that is written: `2023-05-29`, `2023-05`,
 * `2023`, quarter II `2024-34`, first half `2024-40`, a day without a year `XXXX-11-30`. A blank that was left
 * to be filled in by hand (`ngày … tháng 4 năm 2026`) drops out of the value: `2026-04`.
 */
import { matchAt } from '../../text/matches.js'

export interface DateMatch {
  /** Offset in the text, end exclusive. */
  end: number
  edtf: string
}

const BLANK = '[….·_]{1,40}'
const YEAR = '([12]\\d{3})(?!\\d)'
/** A dash may join a further date: `25/3/2026-31/3/2026`. */
const NOT_A_NUMBER = '(?!\\d|/[\\p{L}\\d]|-(?!\\d{1,2}[/.]\\d|(?:ngày|tháng|quý|năm) ?[\\dIV])[\\p{L}\\d])'

/** ngày 29 tháng 5 năm 2023 · ngày 29 tháng 5/2023 · ngày … tháng 4 năm 2026 · ngày tháng năm 2026 · ngày 15 tháng 5 · ngày thứ Năm, 20 tháng 11 năm 2014 */
const WORDS = new RegExp(
  `ngày(?: (?:thứ \\p{L}{2,4}|chủ nhật),?(?= \\d))?(?: ?(\\d{1,2})(?!\\d)| ?${BLANK})? ?th[áà]ng(?: ?(\\d{1,2})(?!\\d)| ?${BLANK})?(?:(?:,? ?(?:năm )?n[ăằ]m ?|(?<=\\d)(?: ?[/-] ?|\\.))${YEAR})?`,
  'iuy',
)
/** ngày 29/5/2023 · 26-4-2016 · 22.7.2021 · ngày …/4/2026 */
const FIGURES = new RegExp(
  `(ngày ?:? ?)?(?:(\\d{1,2})|${BLANK})? ?([/.-]) ?(?:(\\d{1,2})|${BLANK}) ?([/.-]) ?${YEAR}${NOT_A_NUMBER}`,
  'iuy',
)
/** 2026-03-31, as spreadsheets write it (ISO 8601) */
const ISO = new RegExp(`${YEAR}-(\\d{2})-(\\d{2})(?![\\p{L}\\d/-])`, 'uy')
/** ngày 30/11 · ngày 30/11 năm 2026 */
const DAY_AND_MONTH = new RegExp(`ngày ?(\\d{1,2}) ?[/-] ?(\\d{1,2})(?![\\d/-])(?:,? năm ${YEAR})?`, 'iuy')
/** ngày 30/11/26 */
const SHORT_YEAR = /ngày ?(\d{1,2})([/.-])(\d{1,2})\2(\d{2})(?![\p{L}\d/-]|\.\d)/iuy
/** tháng 9/2023 · tháng 9.2023 · tháng 9 năm 2023 · 9/2023 */
const MONTH = new RegExp(`(?:tháng ?(\\d{1,2})(?: ?[/.-] ?|,? năm )|(\\d{1,2}) ?/ ?)${YEAR}${NOT_A_NUMBER}`, 'iuy')
/** quý II/2024 · quý 2 năm 2024 */
const QUARTER = new RegExp(`q(?:u[ýí]|úy) ?(IV|I{1,3}|0?[1-4])(?: ?[/.-] ?|,? năm )${YEAR}${NOT_A_NUMBER}`, 'iuy')
/** 6 tháng đầu năm 2024 */
const HALF = new RegExp(`0?6 tháng (đầu|cuối) năm ${YEAR}`, 'iuy')
/** năm 2025 */
const YEAR_ONLY = new RegExp(`năm ${YEAR}(?![/-]\\p{L})`, 'iuy')

const ROMAN: Record<string, number> = { I: 1, II: 2, III: 3, IV: 4 }
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * Reads the date that begins exactly at `pos`, with or without its word (`ngày`, `tháng`, `quý`, `năm`), in any
 * case. Gives its end and its EDTF, or null where none begins there: a bare year is no date, nor is a day that
 * the calendar does not have.
 */
export function matchDateAt(text: string, pos: number): DateMatch | null {
  if (pos > 0 && /[\p{L}\p{N}]/u.test(text.charAt(pos - 1))) return null
  // most places are told by their first character
  const first = text.charAt(pos).toLowerCase()
  const figure = first >= '0' && first <= '9'
  const words = first === 'n' ? matchAt(WORDS, text, pos) : null
  if (words) {
    const edtf = calendar(words[3], words[2], words[1])
    return edtf === null ? null : { end: pos + words[0].length, edtf }
  }
  const figures = figure || first === 'n' ? matchAt(FIGURES, text, pos) : null
  if (figures && figures[3] === figures[5] && (figures[1] || figures[2])) {
    const edtf = calendar(figures[6], figures[4], figures[2])
    if (edtf !== null) return { end: pos + figures[0].length, edtf }
  }
  const iso = figure ? matchAt(ISO, text, pos) : null
  if (iso) {
    const edtf = calendar(iso[1], iso[2], iso[3])
    if (edtf !== null) return { end: pos + iso[0].length, edtf }
  }
  const short = first === 'n' ? matchAt(SHORT_YEAR, text, pos) : null
  if (short) {
    const edtf = calendar(`20${short[4]}`, short[3], short[1])
    return edtf === null ? null : { end: pos + short[0].length, edtf }
  }
  const day = first === 'n' ? matchAt(DAY_AND_MONTH, text, pos) : null
  if (day) {
    const edtf = calendar(day[3], day[2], day[1])
    return edtf === null ? null : { end: pos + day[0].length, edtf }
  }
  const month = figure || first === 't' ? matchAt(MONTH, text, pos) : null
  if (month) {
    const edtf = calendar(month[3], month[1] ?? month[2], undefined)
    return edtf === null ? null : { end: pos + month[0].length, edtf }
  }
  const quarter = first === 'q' ? matchAt(QUARTER, text, pos) : null
  if (quarter) {
    const label = (quarter[1] ?? '').toUpperCase()
    return { end: pos + quarter[0].length, edtf: `${quarter[2]}-${32 + (ROMAN[label] ?? Number(label))}` }
  }
  const half = figure ? matchAt(HALF, text, pos) : null
  if (half) return { end: pos + half[0].length, edtf: `${half[2]}-${half[1]?.toLowerCase() === 'đầu' ? 40 : 41}` }
  const year = first === 'n' ? matchAt(YEAR_ONLY, text, pos) : null
  return year ? { end: pos + year[0].length, edtf: year[1] ?? '' } : null
}

/**
 * Reads a string that is one date and nothing else (`ngày 29 tháng 5 năm 2023`, `quý II/2024`, `2025`) as EDTF
 * (ISO 8601-2, level 2) of the precision written: `2023-05-29`, `2024-34` for a quarter, `XXXX-11-30` for a day
 * without a year. Null where it is anything else.
 */
export function parseDate(text: string): string | null {
  const trimmed = text.trim().replace(/[.;,]$/, '')
  if (/^[12]\d{3}$/.test(trimmed)) return trimmed
  const match = matchDateAt(trimmed, 0)
  return match && match.end === trimmed.length ? match.edtf : null
}

/** The parts as EDTF; null where the calendar has no such day or nothing is filled in. */
function calendar(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return null
  const last = month === undefined ? 31 : (DAYS[Number(month) - 1] ?? 31)
  if (day !== undefined && (Number(day) < 1 || Number(day) > (isCommon(year, month) ? 28 : last))) return null
  if (year === undefined && (month === undefined || day === undefined)) return null
  if (month === undefined) return day === undefined ? (year ?? null) : `${year}-XX-${day.padStart(2, '0')}`
  const upToMonth = `${year ?? 'XXXX'}-${month.padStart(2, '0')}`
  return day === undefined ? upToMonth : `${upToMonth}-${day.padStart(2, '0')}`
}

/** February of a year without a leap day. */
function isCommon(year: string | undefined, month: string | undefined): boolean {
  if (year === undefined || Number(month) !== 2) return false
  const y = Number(year)
  return y % 4 !== 0 || (y % 100 === 0 && y % 400 !== 0)
}
