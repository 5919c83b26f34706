/** What mail programs print above a message that they forward or answer: who sent it, when, to whom, on what. */
import type { PhysicalLine } from './lines.js'

const LABEL =
  /^(?:(?<sender>From|Từ|Người gửi)|Sent|Date|To|Cc|Bcc|Subject|Attachments?|Importance|Reply-To|Đã gửi|Ngày gửi|Ngày|Gửi|Đến|Tới|Người nhận|Chủ đề|Tiêu đề|Đính kèm|Tệp đính kèm) ?: ?(?<value>.*)$/iu
const LONGEST_LABEL = 16
/** A name or an address; `Từ: 8h00` and `Đến: 10h00` are times. */
const SENDER = /^["'<“]?\p{Lu}|@/u
/** `---------- Forwarded message ---------`, `-----Original Message-----`. */
const FORWARDED =
  /^[-_]{2,20} ?(?:Forwarded message|Original Message|Thư (?:đã )?(?:được )?chuyển tiếp|Thư gốc|Tin nhắn gốc) ?[-_]{0,20}$/iu
/** `On Thu, Mar 14, 2024 at 8:01 AM An <an@sonha.gov.vn> wrote:`, `Vào Th 5, 14 thg 3, 2024 vào lúc 08:01 An đã viết:`. */
const ANSWERED = /^(?:On|Vào|Lúc) [^\n]{5,200} (?:wrote|đã viết):$/u
const FEWEST_ROWS = 3

export interface MailHead {
  from: number
  /** Index of the first line behind it. */
  to: number
}

/** True for the label of a row of such a head, with what stands behind it or alone. */
export function isMailLabel(text: string): boolean {
  const colon = text.indexOf(':')
  return colon > 0 && colon <= LONGEST_LABEL && LABEL.test(text)
}

/** The heads of messages among the lines, in their order. */
export function mailHeads(lines: readonly PhysicalLine[]): MailHead[] {
  const heads: MailHead[] = []
  for (let i = 0; i < lines.length; i++) {
    const text = lines[i]?.text ?? ''
    const opened = opens(text)
    const rows = opened && ANSWERED.test(text) ? i + 1 : rowsEnd(lines, opened ? i + 1 : i)
    if (rows === null && !opened) continue
    heads.push({ from: i, to: rows ?? i + 1 })
    i = (rows ?? i + 1) - 1
  }
  return heads
}

function opens(text: string): boolean {
  const first = text[0]
  if (first === '-' || first === '_') return FORWARDED.test(text)
  return text.endsWith(':') && ANSWERED.test(text)
}

/** Behind the last of at least three labelled rows, one of them the sender; null where no head begins. */
function rowsEnd(lines: readonly PhysicalLine[], from: number): number | null {
  let [count, sender, i] = [0, false, from]
  while (i < lines.length) {
    const text = lines[i]?.text ?? ''
    const row = isMailLabel(text) ? LABEL.exec(text) : null
    if (!row) break
    sender ||= row.groups?.sender !== undefined && SENDER.test(row.groups.value || (lines[i + 1]?.text ?? ''))
    count++
    // a table of the mail sets the value in a cell of its own
    i += row.groups?.value === '' && !isMailLabel(lines[i + 1]?.text ?? '') ? 2 : 1
  }
  return count >= FEWEST_ROWS && sender ? Math.min(i, lines.length) : null
}
