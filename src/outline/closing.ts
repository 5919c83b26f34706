/** The end of a document: authority, post and name of who signs, and whom it goes to (Nơi nhận). */
import type { DocumentInfo } from '../plan.js'
import type { SourceLine } from '../source.js'
import { isCapitals } from '../text/characters.js'
import { AUTHORITY, POSITION, TYPE_LINE } from '../text/letterhead-words.js'
import { isAnnexLabel, isFormLabel } from './annex-start.js'
import { type PlaceAndDate, readPlaceAndDate } from './place-date.js'
import {
  COPIES,
  continueRecipients,
  continuesClosing,
  inlineEntries,
  isEntry,
  isOnNewPage,
  opensRecipients,
  RECIPIENTS,
  withoutMark,
} from './recipients.js'
import { type SignatureLine, signersOf } from './signers.js'
import {
  BLANK_MARK,
  FULL_PERSON,
  isBodyOfPost,
  isOverPerson,
  isSigning,
  isSigningBody,
  NAME,
  nameBehindPost,
  opensLetterhead,
  SIGNED,
  SIGNED_INLINE,
  signingName,
  signingParts,
  signsFurther,
} from './signing-lines.js'

export interface Closing {
  signers: DocumentInfo['signers']
  recipients: string[]
  /** Place and date that stand over the signature. */
  signed: PlaceAndDate | null
  /** Index of the first line of the closing. */
  from: number
  /** Index of the first line behind it. */
  next: number
}

/** True for the line that opens the closing. */
export function opensClosing(line: string): boolean {
  if (RECIPIENTS.test(line)) return true
  if (line.length >= 120 || !AUTHORITY.test(line)) return false
  return isCapitals(line.replace(SIGNED_INLINE, '')) || nameBehindPost(line) !== null
}

/**
 * True where a signature opens with the post alone, `CHỦ TỊCH QUỐC HỘI`, `(Đã ký)`, the name, with a body over it, or where nothing but the
 * name is left of it behind the last mark of the text.
 */
export function opensSignature(text: string, lines: readonly SourceLine[], i: number): boolean {
  const wordsAt = (k: number): string => {
    const line = lines[k]
    return line && line.kind !== 'row' ? text.slice(line.start, line.end) : ''
  }
  // `SỞ Y TẾ` / `GIÁM ĐỐC`
  if (isSigningBody(text, lines, i)) return opensSignature(text, lines, i + 1)
  const post = wordsAt(i)
  if (wordsAt(i - 1).endsWith('./.') && FULL_PERSON.test(post)) return true
  if (post.length > 80 || !POSITION.test(post) || !isCapitals(post)) return false
  // law sites end a text with the post and leave the name out
  if (i > 0 && i === lines.length - 1) return true
  for (let k = i + 1; k <= i + 3; k++) {
    const words = wordsAt(k)
    if (NAME.test(words)) return true
    // `TRƯỞNG BAN`, `CHỦ TỊCH UBND TỈNH`: a post that comes with another
    if (isSigning(words)) continue
    if (words === '' || !(SIGNED.test(words) || BLANK_MARK.test(words))) return false
  }
  return false
}

/** Reads the closing that begins at a line; recipients and signature may stand in turn, line by line. */
export function readClosing(text: string, lines: readonly SourceLine[], from: number): Closing {
  const closing: Closing = { signers: [], recipients: [], signed: null, from, next: from }
  const above = lines[from - 1]
  if (above && above.kind !== 'row') closing.signed = readPlaceAndDate(text.slice(above.start, above.end))
  if (closing.signed) closing.from = from - 1
  const signature: SignatureLine[] = []
  const has = (kind: SignatureLine['kind']): boolean => signature.some((line) => line.kind === kind)
  let listing = opensRecipients(text, lines, from)
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
    const signed = closing.signed ? null : readPlaceAndDate(words)
    if (signed) {
      closing.signed = signed
      continue
    }
    const beside = besideEntry(words)
    if (beside) {
      const person = nameBehindPost(beside.rest)
      const post = person?.post ?? beside.rest
      if (isSigning(post)) {
        for (const part of signingParts(post))
          signature.push({ kind: AUTHORITY.test(part) ? 'authority' : 'post', words: part })
        if (person) signature.push({ kind: 'name', words: person.name })
      } else if (signature.length > 0 && !has('name')) signature.push({ kind: 'name', words: beside.rest })
      else beside.entry = words
      words = beside.entry
    }
    const inline = SIGNED_INLINE.exec(words)
    const beneath = inline ? null : nameBehindPost(words)
    const name = inline && inline.index > 0 ? (inline.groups?.name ?? null) : (beneath?.name ?? null)
    if (inline && inline.index > 0) words = words.slice(0, inline.index).trimEnd()
    else if (beneath) words = beneath.post
    if (BLANK_MARK.test(words) || SIGNED.test(words)) continue
    if (isAnnexLabel(words) || isFormLabel(words) || TYPE_LINE.test(words)) break
    if (has('name') && isCapitals(words) && opensLetterhead(text, lines, i)) break
    const person = signingName(words)
    if (isSigning(words))
      for (const part of signingParts(words))
        signature.push({ kind: AUTHORITY.test(part) ? 'authority' : 'post', words: part })
    else if (person !== null && (signature.length > 0 || i === from)) signature.push({ kind: 'name', words: person })
    else if (isSigningBody(text, lines, i)) signature.push({ kind: 'authority', words })
    else if (isOverPerson(text, lines, i)) signature.push({ kind: 'post', words })
    else if (has('name') && isBodyOfPost(text, lines, i)) continue
    else if (isEntry(words) && (listing || closing.recipients.length > 0)) {
      closing.recipients.push(...inlineEntries(words))
      listing = true
    } else if (listing && !isCapitals(words) && words.length < 160 && !isOnNewPage(lines, i, closing.recipients))
      continueRecipients(closing.recipients, words)
    else break
    if (name !== null) signature.push({ kind: 'name', words: name })
    if (has('name') && i > from && !listing) {
      const after = lines[i + 1]
      if (
        !after ||
        !(continuesClosing(text.slice(after.start, after.end)) || signsFurther(text, lines, i + 1, signature))
      ) {
        i++
        break
      }
    }
  }
  closing.next = i
  closing.recipients = closing.recipients
    .map((entry) => withoutMark(entry.replace(COPIES, '')))
    .filter((entry) => entry !== '')
  closing.signers = signersOf(signature)
  return closing
}

/** `- Sở Y tế; CHỦ TỊCH`, `- Lưu: VT. Trần Văn Bình`: two columns that fell on one line. */
function besideEntry(words: string): { entry: string; rest: string } | null {
  if (!isEntry(words)) return null
  for (const { index } of words.matchAll(/[;.,)] (?=\p{Lu})/gu)) {
    const rest = words.slice(index + 2)
    if (/[;,:]/.test(rest)) continue
    if (isSigning(rest) || FULL_PERSON.test(rest) || nameBehindPost(rest))
      return { entry: words.slice(0, index + 1), rest }
  }
  return null
}
