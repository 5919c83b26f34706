/** The line of place and date, at the head of a document or over its signature (NĐ 30/2020/NĐ-CP, phụ lục I, mục II.4). */
import { parseDate } from '../grammar/schedule/date.js'
import { lowerCase } from '../text/characters.js'

export interface PlaceAndDate {
  place: string
  /** EDTF; null where day, month and year are left blank. */
  date: string | null
}

/** An urgent telegram names the hour as well: `Hà Nội, hồi 17 giờ 00 ngày 26 tháng 9 năm 2022`. */
const PLACE_AND_DATE =
  /^(\p{Lu}(?:[^,;\d]{1,40}?|(?:uận|hường) \d{1,2}))\s?[,;]\s?(?:hồi \d{1,2} ?(?:giờ|h) ?(?:\d{1,2} ?(?:phút,? )?)?,? ?)?((?:[Nn]gày|[Tt]háng)[\s\S]*|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}[.;]?)$/u
/** The same in capitals: `QUẢNG HÀ, NGÀY 05 THÁNG 02 NĂM 2026`. */
const IN_CAPITALS = /^\p{Lu}+(?: \p{Lu}+){0,4}, NGÀY \d{1,2} THÁNG \d{1,2} NĂM \d{4}$/u
/** `05 thàng 02 nằm 2026`: marks that were mistyped or misread. */
const MONTH_WORD = /th[aàảãạ]ng(?= ?\d)/giu
const YEAR_WORD = /n(?:am|ằm|ẳm|ẵm|ặm|ắm)(?= ?\d{4})/giu
/** Recognition loses the comma: `Sơn Hà ngày 12 tháng 3 năm 2024` alone on its line. */
const PLACE_WITHOUT_COMMA = /^((?:\p{Lu}[\p{L}.]{0,12} ){1,4})(ngày (?:\d{1,2} )?tháng (?:\d{1,2} )?năm \d{4})$/u
const DATE_ONLY = /^ngày\s.{0,30}(?:th\p{L}ng|\/)/iu
const LONGEST_LINE = 120

/** Reads a line that says nothing but place and date (`Lâm Đồng, ngày 2 tháng 3 năm 2024`); null for any other. */
export function readPlaceAndDate(line: string): PlaceAndDate | null {
  if (line.length > LONGEST_LINE) return null
  const written = IN_CAPITALS.test(line) ? titled(line) : line
  const match = PLACE_AND_DATE.exec(written) ?? PLACE_WITHOUT_COMMA.exec(written)
  if (!match) return null
  const words = (match[2] ?? '').replace(MONTH_WORD, 'tháng').replace(YEAR_WORD, 'năm')
  const date = parseDate(words.replace(/[.;]$/, '').trim())
  return date === null && !DATE_ONLY.test(words) ? null : { place: (match[1] ?? '').trim(), date }
}

/** A line of capitals with the first letter of each word as one. */
const titled = (line: string): string =>
  line.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase()).replace(/Tháng|Năm/gu, lowerCase)
