/**
 * Numbers as Vietnamese state texts write them: decimal comma (Nghị định 86/2012/NĐ-CP), a dot between groups of
 * three (`1.000` is one thousand), leading zeros (`05`), scale words that may be stacked (`7.600 nghìn`, `nghìn tỷ`).
 */

import { matchAt } from '../../text/matches.js'

export interface NumeralMatch {
  /** Offset in the text, end exclusive, the scale words included. */
  end: number
  /** The figure in JavaScript's form, without its scale: `7.5`. */
  digits: string
  /** Power of ten of the scale words: 6 for `triệu`. */
  exponent: number
}

const FIGURE =
  /(?:\d{1,3}(?:\.\d{3}){1,5}(?:,\d{1,6})?|\d{1,3}(?:,\d{3}){1,5}\.\d{1,2}|\d{1,3}(?:,\d{3}){2,5}|\d{1,3}(?: \d{3}){2,5}|\d{1,15}(?:[.,]\d{1,6})?)(?!\d)/y
/** `6 345 tấn`: a space between thousands, where a measure follows; `khu vực 2 120 hộ` are two numbers. */
const SPACED =
  /(?<!(?:(?<!\p{L})(?:điều|khoản|số|quý|nhóm|bước|đợt|đoạn|cấp|loại|hạng|vực|thứ|tháng|ngày|độ|án|tổ|thôn|ấp|khối|lớp|chí|năm|phố|mục|tượng)|\d[.,]?|[.,](?! )) ?)[1-9]\d{0,2} \d{3}(?:,\d{1,3})?(?= ?(?:tấn|tạ|ha|km|m2|m3|tỷ|triệu|nghìn|đồng|người|hộ|lao động|con|cây|lượt|hợp tác xã|tổ hợp tác|doanh nghiệp|căn|sản phẩm|học sinh|sinh viên|giáo viên|đảng viên|đoàn viên|hội viên|thành viên|cán bộ|hồ sơ|nhà|phòng|giường|lớp|cuộc|thuê bao|mô hình|cơ sở|bản|suất)(?!\p{L}))/iuy
/** The mark of money may be glued to it: `5 tỷđ`, `45 tr.đ`. */
const SCALE =
  /[ \u2028]?(trăm|nghìn|ngàn|vạn|triệu|tr(?=\.?đ(?:ồng)?(?!\p{L}))|t[ỷỉ](?! (?:lệ|trọng|suất|giá|số)))(?=đ(?:ồng)?(?!\p{L})|[^\p{L}\p{N}]|$)/iuy
const EXPONENTS: Record<string, number> = { trăm: 2, nghìn: 3, ngàn: 3, vạn: 4, tr: 6, triệu: 6, tỷ: 9, tỉ: 9 }

/** Reads the number that begins exactly at `pos`, with its scale words, or null. */
export function matchNumeralAt(text: string, pos: number): NumeralMatch | null {
  FIGURE.lastIndex = pos
  const figure = matchAt(SPACED, text, pos) ?? FIGURE.exec(text)
  if (!figure) return null
  let end = pos + figure[0].length
  let exponent = 0
  for (let stacked = 0; stacked < 2; stacked++) {
    SCALE.lastIndex = end
    const scale = SCALE.exec(text)
    if (!scale || text.startsWith(' dân', end + scale[0].length)) break
    exponent += EXPONENTS[(scale[1] ?? '').toLowerCase()] ?? 0
    end += scale[0].length
  }
  return { end, digits: plainDigits(figure[0]), exponent }
}

/** The value of a matched number; `exponent` overrides its scale, as for the 120 of `120 - 125 triệu`. */
export function numeralValue(numeral: NumeralMatch, exponent: number = numeral.exponent): number {
  return Number(`${numeral.digits}e${exponent}`)
}

/**
 * Reads a string that is one number and nothing else, as Vietnamese writes it: a point parts thousands, a comma
 * decimals (`1.000` is a thousand, `7,5` seven and a half); a word multiplies (`1,8 triệu` is 1 800 000). Null for
 * anything else.
 */
export function parseNumeral(text: string): number | null {
  const trimmed = text.trim()
  const match = matchNumeralAt(trimmed, 0)
  return match && match.end === trimmed.length ? numeralValue(match) : null
}

/** A dot before exactly three figures parts thousands; any other dot is a decimal point by English habit (`1,250.5`). */
function plainDigits(figure: string): string {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d{1,2}|,\d{3})$/.test(figure)) return figure.replaceAll(',', '')
  const isGrouped = /^\d{1,3}(?:\.\d{3})+(?:,|$)/.test(figure) && !/^0\d*\./.test(figure)
  const joined = isGrouped ? figure.replaceAll('.', '') : figure
  return joined.replaceAll(' ', '').replace(',', '.')
}
