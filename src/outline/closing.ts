/** The end of a document: authority, post and name of who signs, and whom it goes to (Nơi nhận). */
import type { DocumentInfo } from '../plan.js'
import type { SourceLine } from '../source.js'
import { isCapitals } from '../text/characters.js'
import { cutEnd } from '../text/edges.js'
import { AUTHORITY, POSITION, TYPE_LINE } from '../text/letterhead-words.js'
import { isAnnexLabel } from './annex-start.js'

export interface Closing {
  signers: DocumentInfo['signers']
  recipients: string[]
  /** Index of the first line of the closing. */
  from: number
  /** Index of the first line behind it. */
  next: number
}

const RECIPIENTS = /^Nơi nhận ?[:.]?/u
const FINAL_MARKS = ' ;,.'
const BLANK_MARK = /^[|\-–_*.\s]*$/
const NAME =
  /^(?:(?:GS|PGS|TS|ThS|BS|Đại tá|Thượng tá|Thiếu tướng|Trung tướng|Đại tướng|Thượng tướng)\.? ?){0,3}\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){1,5}$/u
/** `T/M BỘ CHÍNH TRỊ (Đã ký) Nguyễn Văn A` on one line. */
const SIGNED_INLINE = /\([Đđ]ã ký\) ?(?<name>\p{L}[\p{L} ]{2,40})?$/u
const SIGNED = /^\((?:[Đđ]ã ký|[Kk]ý tên|[Kk]ý số)[^)]*\)$/u

/** True for the line that opens the closing. */
export function opensClosing(line: string): boolean {
  return (
    RECIPIENTS.test(line) || (AUTHORITY.test(line) && isCapitals(line.replace(SIGNED_INLINE, '')) && line.length < 120)
  )
}

/** Reads the closing that begins at a line; recipients and signature may stand in turn, line by line. */
export function readClosing(text: string, lines: readonly SourceLine[], from: number): Closing {
  const closing: Closing = { signers: [], recipients: [], from, next: from }
  const authority: string[] = []
  const position: string[] = []
  let names: string[] = []
  let listing = false
  let i = from
  for (; i < lines.length; i++) {
    const line = lines[i]
    if (!line || line.kind === 'row') break
    let words = text.slice(line.start, line.end)
    if (RECIPIENTS.test(words)) {
      listing = true
      words = words.replace(RECIPIENTS, '').trim()
      if (words === '') continue
    }
    const signed = SIGNED_INLINE.exec(words)
    if (signed && signed.index > 0) {
      if (signed.groups?.name) names.push(signed.groups.name)
      words = words.slice(0, signed.index).trimEnd()
    }
    if (BLANK_MARK.test(words) || SIGNED.test(words)) continue
    if (isAnnexLabel(words) || TYPE_LINE.test(words)) break
    if (AUTHORITY.test(words) && isCapitals(words) && !/^-/.test(words)) {
      if (/^TM|^T\/M|^TL|^T\/L|^TUQ/u.test(words) || authority.length === 0) authority.push(words)
      else position.push(words)
    } else if (POSITION.test(words) && isCapitals(words)) position.push(words)
    else if (NAME.test(words) && (authority.length > 0 || position.length > 0) && !/^[-–]/.test(words))
      names.push(words)
    else if (/^[-–+•]/.test(words) && (listing || closing.recipients.length > 0)) {
      closing.recipients.push(...inlineEntries(words))
      listing = true
    } else if (listing && !isCapitals(words) && words.length < 160) continueRecipients(closing.recipients, words)
    else break
    if (names.length > 0 && i > from && !listing) {
      const after = lines[i + 1]
      if (!after || !continuesClosing(text.slice(after.start, after.end))) {
        i++
        break
      }
    }
  }
  closing.next = i
  if (authority.length > 0 || position.length > 0) {
    const kt = authority.length > 1 ? authority.slice(1) : []
    closing.signers.push({
      authority: authority[0] ?? null,
      position: [...kt, ...position].join(' ') || null,
      name: names[0] ?? null,
    })
    names = names.slice(1)
  }
  return closing
}

function continuesClosing(line: string): boolean {
  return RECIPIENTS.test(line) || /^[-–]/.test(line)
}

/** A line of the list: without its dash and its final mark; run-on lists are cut at their dashes. */
function inlineEntries(line: string): string[] {
  return line
    .split(/(?<=[;,.]) [-–] ?(?=\p{Lu})/u)
    .map((entry) => cutEnd(entry.replace(/^[-–+•]\s*/, ''), FINAL_MARKS))
    .filter(Boolean)
}

function continueRecipients(recipients: string[], line: string): void {
  const last = recipients.pop()
  const entry = cutEnd(line, FINAL_MARKS)
  recipients.push(last === undefined ? entry : `${last}${/[,;]$/.test(last) ? '' : joinMark(last)} ${entry}`)
}

/** The comma that was cut off as a final mark comes back when the entry goes on. */
const joinMark = (entry: string): string => (/\)$/.test(entry) ? '' : ',')
