/** What a target is compared with: `so với năm 2020`, `so với cùng kỳ năm trước`, `gấp 2 lần năm 2020`, `bằng năm 2020`. */

import type { Baseline, Quantity } from '../../plan.js'
import type { Extent } from '../../source.js'
import { matchesOf } from '../../text/matches.js'
import { type FoundQuantity, matchQuantityAt } from '../quantity/quantity.js'
import { matchDateAt } from '../schedule/date.js'

export interface FoundBaseline {
  /** Where the comparison begins, with `so với`. */
  start: number
  end: number
  /** What it is compared with, as written: `năm 2020`, `cùng kỳ`. */
  text: string
  /** EDTF date or interval; null where none is written. */
  date: string | null
  /** What it was then, where the words begin with it: `so với 4,1% năm 2020`. */
  value: Quantity | null
}

/** Not the prices of a year by which growth is told: `theo giá so sánh năm 2010`. */
const COMPARED =
  /(?<!\p{L})(?<!giá )so(?: sánh)?(?: với)? (?=(?:mức|ước(?: thực hiện)?|số|kế hoạch|kịch bản|trung bình|bình quân|cùng kỳ|cùng thời điểm|đầu|cuối|thời điểm|hiện|năm|giai đoạn|nhiệm kỳ|thời kỳ|nghị quyết|mục tiêu|chỉ tiêu|dự toán|tháng|quý|ngày|kỳ|tổng|thực hiện|diện tích|dân số|GRDP|GDP)(?!\p{L})|\d)|(?<=(?:gấp|bằng) (?:\p{L}{1,6} ){0,2}(?:\d[\d,]{0,4}(?: ?[-–] ?\d[\d,]{0,4})? lần|đôi|rưỡi) )(?=(?:của )?năm (?:19|20)\d\d(?!\d))|(?<!\p{L})bằng (?=(?:mức )?(?:(?:của )?năm (?:19|20)\d\d(?!\d)|cùng kỳ))/giu
const END =
  /[;:\n\u2028]|\((?!\p{Lu}[\p{L}-]{1,12}\))|(?<!\(\p{Lu}[\p{L}-]{1,12})\)|[,.](?!\d| (?:giáo viên|nhân viên|cán bộ|công chức|viên chức|người lao động|học sinh|sinh viên)(?!\p{L}))| (?=(?:theo (?:cam kết|quy định)|và(?! (?:ước(?: thực hiện)?|dự toán|cả nước|toàn quốc|(?:cả |toàn )?(?:tỉnh|vùng|khu vực))(?!\p{L}))|đạt|ở mức|tăng|giảm|là|chiếm|để|nhằm|về|trên cả|trong đó|đối với|vào cuối|vào năm|đến năm|phấn đấu)(?!\p{L})|(?:từ|ít nhất|tối thiểu|khoảng|trên|dưới|không quá|bình quân) \d)|$/gu
const PERIOD = /((?:19|20)\d\d) ?[-–] ?((?:19|20)\d\d)(?!\d)/u
const DATE = /(?:ngày|tháng|q(?:u[ýí]|úy)|năm) ?[\dIV]/iu
const FORMER =
  /\(((?:(?:thực hiện|ước thực hiện|ước|kết quả|hiện nay|cùng kỳ) )?(?:năm )?\d{4}(?::| là| đạt| -) ?|hiện(?: nay| tại)?(?::| là| đạt| có| chiếm)? )\d[^()]{0,60}\)/giu
const LONGEST = 120
const FIGURE = /^(?:mức |con số |số )?\d/iu

/** Finds the comparisons of a clause, in the order of the text. */
export function findBaselines(clause: string): FoundBaseline[] {
  return matchesOf(COMPARED, clause).map((hit) => {
    const from = hit.index + hit[0].length
    const ahead = clause.slice(from, from + LONGEST)
    END.lastIndex = 0
    const text = ahead.slice(0, END.exec(ahead)?.index ?? ahead.length).trimEnd()
    const said = FIGURE.exec(text)
    const value = said ? (matchQuantityAt(text, said[0].length - 1)?.quantity ?? null) : null
    return { start: hit.index, end: from + text.length, text, date: dateOf(text), value }
  })
}

/** The values of the past that stand in brackets: `giảm xuống dưới 25% (năm 2022: 30,9%)`, `đạt 90% (hiện nay 60%)`. */
export function findFormer(clause: string): FoundBaseline[] {
  if (!clause.includes('(')) return []
  return matchesOf(FORMER, clause).map((hit) => {
    const text = hit[0].slice(1, -1)
    const value = matchQuantityAt(text, (hit[1] ?? '').length)?.quantity ?? null
    return { start: hit.index, end: hit.index + hit[0].length, text, date: dateOf(text), value }
  })
}

/**
 * `giai đoạn 2026 - 2030 đạt 80 tỷ đồng (năm 2030 đạt 20 tỷ đồng)`: whether a bracket opens with a year that is none
 * before those that the words before it name, so that its value is still to be reached.
 */
export function opensWithLaterYear(before: string, bracket: string): boolean {
  const year =
    /^\((?:riêng |trong đó )?(?:đến )?năm ((?:19|20)\d\d)(?= (?:đạt|là|phấn đấu|khoảng|trên)(?!\p{L})|:)/iu.exec(
      bracket,
    )?.[1]
  const named = matchesOf(YEAR, before.replace(NOT_TO_COME, '')).map(([one]) => one)
  return year !== undefined && named.length > 0 && named.every((one) => one <= year)
}

const NOT_TO_COME = /\([^()]*\)|so với (?:cùng kỳ )?năm (?:19|20)\d\d/giu
const YEAR = /(?<!\d)(?:19|20)\d\d(?![\d/]|[.,]\d)/gu

/** The date or interval that the words of a baseline name, as EDTF, or null. */
function dateOf(text: string): string | null {
  const period = PERIOD.exec(text)
  if (period) return `${period[1]}/${period[2]}`
  const date = DATE.exec(text)
  return date ? (matchDateAt(text, date.index)?.edtf ?? null) : null
}

/** What a value rises from (`từ 60% năm 2020 lên 70%`), or else what it is compared with. */
export function baselineOf(
  text: string,
  found: FoundQuantity,
  from: FoundQuantity | undefined,
  compared: FoundBaseline | null,
): Baseline | null {
  if (from) {
    const { start, end } = risenExtent(text, from, found)
    const words = text.slice(start, end).replace(/^từ /iu, '').trim()
    return { text: words, date: dateOf(words), value: from.quantity }
  }
  if (compared) return { text: compared.text, date: compared.date, value: compared.value }
  return found.planned ? { ...found.planned, date: null } : null
}

/** From the value that it rises from to the verb before the value that it reaches. */
export function risenExtent(text: string, from: FoundQuantity, found: FoundQuantity): Extent {
  const between = text.slice(from.end, found.start)
  const verb = /(?<!\p{L})(?:lên|xuống|thành)(?!\p{L})/iu.exec(between)
  return { start: from.start, end: from.end + (verb?.index ?? between.length) }
}
