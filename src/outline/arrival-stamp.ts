/** The stamp of the office that received a document (NĐ 30/2020/NĐ-CP, phụ lục IV): `ĐẾN`, `Số:`, `Ngày:`, `Chuyển:`. */
import type { SourceLine } from '../source.js'
import { isCapitals } from '../text/characters.js'

const ARRIVED = /^(?:(?:CÔNG VĂN|VĂN BẢN) )?ĐẾN(?: ?:?| Số ?:? ?[\d.…]*)$/u
const NUMBER = /^Số ?: ?[\d.…]*$/u
const FIELD = /^(?:Giờ|Ngày|Chuyển|Lưu hồ sơ|Số và ký hiệu (?:HS|hồ sơ))(?: số)? ?:/u
const DAY = /^Ngày ?:/u

/** The lines of the stamp with the name of the office over it; null where none of the lines begins one. */
export function arrivalStamp(text: string, lines: readonly SourceLine[]): { from: number; to: number } | null {
  const words = lines.map(({ start, end }) => text.slice(start, end))
  const at = words.findIndex((line) => ARRIVED.test(line))
  if (at < 0) return null
  let to = at + 1
  while (NUMBER.test(words[to] ?? '') || FIELD.test(words[to] ?? '')) to++
  if (!words.slice(at + 1, to).some((line) => DAY.test(line))) return null
  return { from: at > 0 && isCapitals(words[at - 1] ?? '') ? at - 1 : at, to }
}
