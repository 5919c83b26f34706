/** The number of a document in its letterhead, and the place and the day, which may stand on one line with it. */
import { type DocumentNumber, parseDocumentNumber, scanDocumentNumbers } from '../grammar/document/number.js'
import { parseDate } from '../grammar/schedule/date.js'
import type { Extent, SourceLine } from '../source.js'
import { isCapitals } from '../text/characters.js'
import { ISSUER_LINE, LOCAL_ISSUER_LINE, placeBefore } from '../text/letterhead-words.js'
import { SUBJECT_BEHIND } from './letter-subject.js'
import type { Letterhead } from './letterhead-fields.js'
import { namedByTitle } from './letterhead-title.js'
import { readPlaceAndDate } from './place-date.js'

/** `SỐ` in capitals goes on with lines of names and titles too (`THEO QUYẾT ĐỊNH` / `SỐ 50/QĐ-SCT`). */
export const NUMBER_LABEL = /^\(?(?:(?:Luật )?[Ss]ố ?[:.]?|SỐ ?[:.])\s*/u

/** `Văn phòng Chính phủ Số: 62/QĐ-VPCP`: a body, and its number on the same line. */
const BESIDE_NUMBER = /^(\p{Lu}[\p{L} ,-]{3,80}) (?=S[ốỐ] ?: ?\d)/u

export function issuerBeside(line: string): string | null {
  const body = BESIDE_NUMBER.exec(line)?.[1]?.toUpperCase()
  return body && ISSUER_LINE.test(body) ? body : null
}

/** `Số: 188 /KH-UBND`, alone or with place and date behind it. */
export function readNumber(line: string, extent: Extent, head: Letterhead): boolean {
  const beside = head.issuers.length === 0 && head.number === null ? issuerBeside(line) : null
  if (beside !== null) {
    head.issuers.push(beside)
    return readNumber(line.slice(beside.length + 1), extent, head)
  }
  const label = NUMBER_LABEL.exec(line)
  if (!label || head.number) return false
  const behind = line.slice(label[0].length)
  const place = placeBefore(behind, behind.search(/, ?(?:ngày|tháng)/u))
  const symbol = place < 0 ? behind : behind.slice(0, place)
  const subject = symbol.search(SUBJECT_BEHIND)
  const written = subject < 0 ? symbol : symbol.slice(0, subject)
  const alone = written.trim().replace(SPACED_FIGURE, withoutBlanks).replace(SLASH_APART, '/')
  const number = parseDocumentNumber(alone) ?? numberWithBlanks(alone) ?? firstNumber(alone)
  if (!number && !/[/-]/.test(symbol)) return false
  head.numbered = true
  if (number) head.number = number
  if (subject >= 0 && place < 0 && head.title.length === 0 && (number?.type ?? 'CV') === 'CV') {
    head.letter = true
    head.title.push({ start: extent.end - symbol.length + subject + 1, end: extent.end })
  }
  const day = place < 0 ? DAY_BEHIND.exec(behind)?.[1] : undefined
  if (place >= 0) takePlaceAndDate(behind.slice(place).trim(), head)
  else if (day !== undefined) head.date ??= parseDate(day)
  return true
}

/** `Số: 20 / KH-UBND` */
const SLASH_APART = /(?<=^\d{1,5}[A-Za-z]?) \/ (?=\p{Lu})/u
/** `8 5 2 0/BCT-KHCN`: a figure that was stamped. */
const SPACED_FIGURE = /^\d(?: \d){1,4}(?= ?[/-])/u
const withoutBlanks = (figure: string): string => figure.replaceAll(' ', '')

/** `Số: 149/KH-UBND, ngày 15 tháng 7 năm 2026`: the day without a place. */
const DAY_BEHIND = /[\p{L}\d],? (ngày \d{1,2}(?: tháng \d{1,2} năm |[/.-]\d{1,2}[/.-])\d{4})$/u

/** `Số: 18` and the symbol behind it: `/2025/QĐ-UBND`, `-KH/TU`. */
const BARE_NUMBER = /^[Ss][ốỐ] ?[:.]? ?\d{1,5}[A-Za-z]?$/u
const SYMBOL = /^[/-] ?[\p{L}\d]/u

/** A number whose symbol stands on the next line, where each had a cell of its own. */
export function readTornNumber(text: string, lines: readonly SourceLine[], at: number, head: Letterhead): boolean {
  const [line, next] = lines.slice(at, at + 2)
  if (!line || !next || next.kind === 'row' || head.number) return false
  const words = text.slice(line.start, line.end)
  const symbol = text.slice(next.start, next.end)
  return BARE_NUMBER.test(words) && SYMBOL.test(symbol) && readNumber(`${words}${symbol}`, next, head)
}

/** `135/KH- TH THĐ`: nothing else stands on the line. */
function numberWithBlanks(symbol: string): DocumentNumber | null {
  return /^\d{1,5} ?[/-] ?\p{Lu}[\p{Lu}&]{1,8} ?[-/] ?\p{Lu}{1,8} \p{Lu}{1,8}$/u.test(symbol)
    ? parseDocumentNumber(symbol.replaceAll(' ', ''))
    : null
}

function firstNumber(text: string): DocumentNumber | null {
  return scanDocumentNumbers(text)[0] ?? null
}

const DAY_ALONE = /^[Nn]gày \d{1,2}(?: tháng \d{1,2} năm |[/.-]\d{1,2}[/.-])\d{4}$/u

export function takePlaceAndDate(line: string, head: Letterhead): boolean {
  const found = head.date === null ? readPlaceAndDate(line) : null
  // the place was left out
  const day = found || head.date !== null || !(head.numbered || head.nationalName) ? null : DAY_ALONE.exec(line)?.[0]
  if (day && head.typeLine === null) {
    head.date = parseDate(day)
    return true
  }
  if (!found) return false
  const body = bodyBefore(found.place)
  if (body !== null && head.typeLine === null) head.issuers.push(body)
  head.place = body === null ? found.place : found.place.slice(body.length).trimStart()
  head.date = found.date
  return true
}

/** `HUYỆN ỦY AN LĨNH An Lĩnh, ngày …`: the body whose line place and date stand on. */
function bodyBefore(place: string): string | null {
  const at = placeBefore(place, place.length)
  const body = at > 0 ? place.slice(0, at).trimEnd() : ''
  return isCapitals(body) && (ISSUER_LINE.test(body) || LOCAL_ISSUER_LINE.test(body)) ? body : null
}

/** `Nghị quyết số: 12-NQ/TU`, alone or with place and date behind it. */
export function readNamedNumber(line: string, extent: Extent, head: Letterhead): boolean {
  const place = placeBefore(line, line.search(/, ?ngày/u))
  const day = place > 0 ? readPlaceAndDate(line.slice(place)) : null
  if (!namedByTitle(day ? line.slice(0, place).trimEnd() : line, extent, head)) return false
  if (day) takePlaceAndDate(line.slice(place), head)
  return true
}
