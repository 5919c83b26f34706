/**
 * The lines of a cell that lists bodies, a paragraph each: one begins with each body whose name does not belong to the
 * line above.
 *
 *     Sở Tài chính
 *     - Ủy ban Mặt trận Tổ quốc
 *     Việt Nam tỉnh                 goes on
 *     Các sở, ban, ngành
 */
import type { PhysicalLine } from '../../text/lines.js'
import { endOf, isOneName } from './cell-atoms.js'
import { BODY } from './column-kinds.js'

const DASH = /^[-–+•*] ?(?=\p{L})/u
/** `tỉnh`, `Xã Sơn Hà`: more often the end of what a body is called. */
const PLACE = /^(?:Tỉnh|Thành phố|Huyện|Xã|Phường|Thôn)(?! (?:ủy|uỷ|đoàn))(?!\p{L})/u
/** What stands before the name of a body, and marks that part bodies themselves. */
const OPEN = /[;,]$|(?<!\p{L})(?:thường trực|lãnh đạo|chánh|phó|đại diện|trưởng|khối)$/iu
const PERSON = /^(?:Đ\/c|Đồng chí|Ông|Bà|Thầy|Cô)(?!\p{L})/u

const opensBody = (line: string): boolean => {
  const words = line.replace(DASH, '')
  return /^\p{Lu}/u.test(words) && BODY.test(words) && !PLACE.test(words) && !PERSON.test(words)
}

/** True where a line begins a body of its own below another line of such a list. */
function beginsBody(above: string, line: string): boolean {
  if (!opensBody(line)) return false
  if (DASH.test(line)) return true
  const ends = endOf(above)
  return ends !== 'open' && ends !== 'broken' && !OPEN.test(above) && !isOneName(above, line)
}

/** The lines of each body of a cell that lists them; all of them together where it lists none. */
export function bodyLines(lines: readonly PhysicalLine[]): PhysicalLine[][] {
  if (!opensBody(lines[0]?.text ?? '')) return [[...lines]]
  const parts: PhysicalLine[][] = []
  for (const line of lines) {
    const above = parts.at(-1)
    if (above && !beginsBody(above.at(-1)?.text ?? '', line.text)) above.push(line)
    else parts.push([line])
  }
  return parts
}
