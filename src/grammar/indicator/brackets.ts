/** Which quantities stand in quotation marks or brackets and are no targets there. */
import type { FoundQuantity } from '../quantity/quantity.js'
import { opensWithLaterYear } from './baseline.js'

const OF_PART =
  /^\((?:(?:trong đó|riêng|định hướng|phấn đấu|bao gồm cả|đến năm|tương ứng)(?!\p{L})|bình quân (?=mỗi )|có (?=bằng|chứng|trình độ)|(?:ở |tại )?(?:khu vực |vùng )?(?:nông thôn|thành thị|đô thị|miền núi) (?=(?:đạt|chiếm|là|trên|dưới|xuống|còn|ở mức|giảm còn) )|(?!(?:hiện|đến nay|tính đến|cùng kỳ|năm|thực hiện|ước|kế hoạch|cả nước|toàn quốc|bình quân|trung bình|mục tiêu|chỉ tiêu|nghị quyết|vượt|trong khi|so|tăng|giảm)(?!\p{L}))[^()\d;:,]{3,40} (?:đạt|chiếm) (?:từ |trên |dưới |khoảng |ít nhất |tối thiểu )?$)/iu
/** `80% số trường (mầm non 75%, tiểu học 85%)`: what the value is in each of its parts. */
const PARTS =
  /^\((?!(?:tăng|giảm|dài|rộng|cao|sâu|từ|so|năm|tháng|quý) )\p{L}[^()\d;:,]{1,40}(?<!(?:dài|rộng|cao|sâu) ?):? ?\d[\d.,]* ?(%|\p{L}[\p{L}\d]{0,9}(?: \p{L}{1,8})?(?:\/\p{L}{1,9})?)(?:,|;| và) \p{L}[^()\d;:,]{1,40}:? ?\d[\d.,]* ?\1/iu
const LONGEST_PARTS = 120
/** `các chỉ tiêu tại Nghị quyết (tốc độ tăng trưởng trên 12%/năm; tỷ trọng … đạt 13,8%)`: a list of them. */
const LISTED_TARGETS =
  /^\((?:gồm:? |như:? )?(?:tốc độ|t[ỷỉ] (?:lệ|trọng|suất)|tăng trưởng|giá trị|thu nhập|doanh thu|sản lượng|chỉ số|GRDP|GDP|tổng|số)(?!\p{L})[^();]{3,120};[^();]{0,120}\d/iu
/** `mục tiêu 95-95-95 (95% người nhiễm biết tình trạng của mình, 95% người biết được điều trị)`: what it consists of. */
const LISTED_SHARES = /^\((?:(?:bao )?gồm:? |tức là:? |nghĩa là:? )?\d{1,3} ?% [^()%]{5,160} ?\d ?%/iu
const LONGEST_LIST = 260
const OF_TARGETS = /(?<!\p{L})(?:chỉ tiêu|mục tiêu)(?!\p{L})[^;:()]{0,80}$/iu

const LONGEST_SLOGAN = 60
const CLOSES = /^[^"\n]*"/u

export function inQuotes(text: string, pos: number): boolean {
  const before = text.slice(Math.max(0, pos - 400), pos)
  const open = before.lastIndexOf('“')
  // `"6 rõ"`, `"5 xung kích, 4 đồng hành"`: straight marks come in pairs
  const since = before.length - before.lastIndexOf('"')
  if (
    since <= LONGEST_SLOGAN &&
    before.split('"').length % 2 === 0 &&
    CLOSES.test(text.slice(pos, pos + LONGEST_SLOGAN))
  )
    return true
  return open >= 0 && !before.includes('”', open) && text.slice(pos, pos + 400).includes('”')
}

/** `Đầu tư hệ thống xử lý nước thải tại các khu công nghiệp (đạt 100%)`: how far what stands before it is to come. */
const REACHED = /^\((?:phấn đấu )?đạt (?:(?:tỷ lệ|mức|trên|từ|ít nhất|tối thiểu|khoảng) ){0,2}$/iu
const SHARE_OF = /^\((?:trong đó|riêng) (?:[^\s\d,:]{1,12} ){1,8}(?:đạt|chiếm) $/iu

/** In a target a bracket may say a part or a later value of it: `(trong đó nữ chiếm 30%)`; in a task a share that is aimed at. */
export function inBrackets(text: string, { numberStart: pos, end, unitKind }: FoundQuantity, task: boolean): boolean {
  // `đạt (35-50)%`: the brackets are those of the number
  if (text.charAt(pos - 1) === '(' && text.slice(pos, end).includes(')')) return false
  const before = text.slice(Math.max(0, pos - 200), pos)
  const open = before.lastIndexOf('(')
  const inside = open < 0 ? '' : before.slice(open)
  if (open < 0 || /[).;]/.test(inside)) return false
  if (unitKind === 'percent' && REACHED.test(inside) && text.charAt(end) === ')') return false
  if (task) return unitKind !== 'percent' || !SHARE_OF.test(inside)
  if (isListedTarget(text, pos - inside.length)) return false
  if (opensWithLaterYear(text.slice(Math.max(0, pos - 300), pos - inside.length), inside)) return false
  return !(OF_PART.test(inside) || PARTS.test(text.slice(pos - inside.length, pos + LONGEST_PARTS)))
}

/** Whether the bracket that opens there lists targets of which the words before it speak. */
export const isListedTarget = (text: string, open: number): boolean =>
  OF_TARGETS.test(text.slice(Math.max(0, open - 120), open)) &&
  [LISTED_TARGETS, LISTED_SHARES].some((list) => list.test(text.slice(open, open + LONGEST_LIST)))
