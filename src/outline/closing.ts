/** The end of a document: authority, post and name of who signs, and whom it goes to (Nơi nhận). */
import type { DocumentInfo } from '../plan.js'
import type { SourceLine } from '../source.js'
import { isCapitals, isWordOrMark } from '../text/characters.js'
import { cutEnd } from '../text/edges.js'
import { AUTHORITY, ISSUER_LINE, NATIONAL_NAME, POSITION, TYPE_LINE } from '../text/letterhead-words.js'
import { markerAt } from '../text/marker.js'
import { respeller } from '../text/respelled.js'
import { isAnnexLabel } from './annex-start.js'
import { type PlaceAndDate, readPlaceAndDate } from './place-date.js'
import { type SignatureLine, signersOf, signingBodies } from './signers.js'

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

/** Not the sentence that says where they stand: `Nơi nhận được trình bày tại ô số 9b`. */
const RECIPIENTS = /^N[ơoớờ]i nh[ậâạa]n ?(?:[:.;,]|$|(?=[-–+(/]))/u
const LONGEST_POST = 60
const FINAL_MARKS = ' ;,.'
const ENTRY_END = /[;.]$/
/** What is left of a rule, or of the picture of a signature: `[`, `___`. */
const BLANK_MARK = /^[^\p{L}\p{N}]*$/u
const NAME =
  /^(?:(?:GS|PGS|TSKH|TS|ThS|BSCKII|BSCKI|BSCK2|BSCK1|BS|CKII|CKI|DSCKI|DS|KS|CN|Luật sư|NGƯT|NGND|TTƯT|Đại tá|Thượng tá|Trung tá|Thiếu tướng|Trung tướng|Đại tướng|Thượng tướng)[.,]? ?){0,4}(?:\p{Lu}\p{Ll}+(?: \p{Lu}['’]?\p{Ll}*)|[AYHK]['’]? ?\p{Lu}['’]?\p{Ll}+)(?: \p{Lu}['’]?\p{Ll}*){0,4}$/u
/** `T/M BỘ CHÍNH TRỊ (Đã ký) Nguyễn Văn A` on one line. */
const SIGNED_INLINE = /[([][Đđ]ã ký[)\]] ?(?<name>\p{L}[\p{L} ]{2,40})?$/u
/** Also what a draft asks for: `(Họ và tên)`, `(Ký, ghi rõ họ tên)`. */
const SIGNED =
  /^(?:[([] ?(?:[Đđ]ã k[ýí]|ĐÃ K[ÝÍ]|[Kk]ý(?: tên|,| và| số)|[Cc]hữ ký|[Hh]ọ (?:và )?tên)[^)\]]*[)\]]|[Đđ]ã k[ýí])$/u

/** True for the line that opens the closing. */
export function opensClosing(line: string): boolean {
  if (RECIPIENTS.test(line)) return true
  if (line.length >= 120 || !AUTHORITY.test(line)) return false
  return isCapitals(line.replace(SIGNED_INLINE, '')) || nameBehindPost(line) !== null
}

/**
 * True where a signature opens with the post alone, `CHỦ TỊCH QUỐC HỘI`, `(Đã ký)`, the name, or where nothing but the
 * name is left of it behind the last mark of the text.
 */
export function opensSignature(text: string, lines: readonly SourceLine[], i: number): boolean {
  const wordsAt = (k: number): string => {
    const line = lines[k]
    return line && line.kind !== 'row' ? text.slice(line.start, line.end) : ''
  }
  const post = wordsAt(i)
  if (FULL_PERSON.test(post) && wordsAt(i - 1).endsWith('./.')) return true
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

/** The first and the last of the recipients, as offices write them: `- Như Điều 3;`, `- Lưu: VT, KT.` */
const FIRST_ENTRY = /^Như (?:trên|[Đđ]iều \d|[Kk]ính gửi|[Mm]ục \p{L}+)/u
const LAST_ENTRY = /^Lưu ?: ?\p{Lu}/u
const LONGEST_ENTRY = 160

/** True for the first of the recipients where the line above them, `Nơi nhận:`, was lost. */
export function opensRecipients(text: string, lines: readonly SourceLine[], i: number): boolean {
  if (isWordOrMark(text.charCodeAt(lines[i]?.start ?? text.length))) return false
  const entryAt = (k: number): string | null => {
    const line = lines[k]
    const words = line && line.kind !== 'row' ? text.slice(line.start, line.end) : ''
    return isEntry(words) && words.length <= LONGEST_ENTRY ? withoutMark(words.slice(1).trim()) : null
  }
  const first = entryAt(i)
  if (first === null || entryAt(i - 1) !== null) return false
  if (FIRST_ENTRY.test(first)) return true
  let next = i + 1
  while (entryAt(next) !== null) next++
  const behind = lines[next]
  const last = entryAt(next - 1) ?? ''
  return next > i + 1 && LAST_ENTRY.test(last) && (!behind || isSigning(text.slice(behind.start, behind.end)))
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
    if (isAnnexLabel(words) || TYPE_LINE.test(words)) break
    if (has('name') && isCapitals(words) && opensLetterhead(text, lines, i)) break
    if (isSigning(words))
      for (const part of signingParts(words))
        signature.push({ kind: AUTHORITY.test(part) ? 'authority' : 'post', words: part })
    else if (NAME.test(words) && (signature.length > 0 || i === from)) signature.push({ kind: 'name', words })
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

/** `- Lưu: VT. Bản điện tử:`, `- Bản giấy:`: in which form those that follow get it. */
const COPIES = /(?:^|[.;,] ?)(?:[Bb]ản (?:điện tử|giấy)|Gửi (?:bản giấy|điện tử|qua mạng))(?: và [\p{Ll} ]{3,20})?:$/u

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

/** `KT. BỘ TRƯỞNG THỨ TRƯỞNG Nguyễn Văn A`: the lines of a cell that fell on one. */
function nameBehindPost(words: string): { post: string; name: string } | null {
  const at = words.length < 160 ? words.search(/ (?:[AYHK](?:['’] ?| ))?\p{Lu}\p{Ll}/u) : -1
  if (at < 0 || !isSigning(words.slice(0, at))) return null
  const name = words.slice(at + 1)
  return FULL_PERSON.test(name) || NAME.test(name) ? { post: words.slice(0, at), name } : null
}

/** A family name, and two names or more, with titles before them. */
const FULL_PERSON =
  /^(?:(?:GS|PGS|TSKH|TS|Th\.?S|BSCK(?:II?|[12])|BS|CK(?:II?|[12])|KS|CN|DS|LS|NG[ƯN][TD]|TTƯT|[Đđ]\/c|Ông|Bà)[.,]? ?){0,3}(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trịnh|Đoàn|Lương|Mai|Cao|Lâm|Tạ|Hà|Trương|Đào|Phùng|Vương|Tô|Tống|Triệu|Nông|Hứa|Bế|La|Lò|Quàng|Lường|Giàng|Thào|Sùng|Vừ|Quách|Bạch|Kiều|Đàm|Tăng|Nghiêm|Thân|Khuất|Lã|Lại|Mạc|Chu|Sầm|Thạch|Lục|Doãn|Khổng)(?: \p{Lu}\p{Ll}*){2,3}$/u

/** An authority or a post in capitals, and no entry of a list. */
function isSigning(words: string): boolean {
  if (!isCapitals(words) || /^-/.test(words)) return false
  return AUTHORITY.test(words) || POSITION.test(words) || (words.length < 40 && respelledPost(words) !== null)
}

const respelledPost = respeller([
  'CHỦ TỊCH',
  'PHÓ CHỦ TỊCH',
  'BÍ THƯ',
  'PHÓ BÍ THƯ',
  'GIÁM ĐỐC',
  'PHÓ GIÁM ĐỐC',
  'BỘ TRƯỞNG',
  'THỨ TRƯỞNG',
])

/** The name of a body over the post of who signs for it, as where several bodies plan together. */
function isSigningBody(text: string, lines: readonly SourceLine[], at: number): boolean {
  const [line, below] = lines.slice(at, at + 2)
  if (!line || !below || below.kind === 'row') return false
  const words = text.slice(line.start, line.end)
  return isCapitals(words) && ISSUER_LINE.test(words) && isSigning(text.slice(below.start, below.end))
}

/** `PHÓ GIÁM ĐỐC` / `SỞ CÔNG THƯƠNG` below a name: where the signer has that post; behind it an annex begins. */
function isBodyOfPost(text: string, lines: readonly SourceLine[], at: number): boolean {
  const [words = '', next = ''] = lines.slice(at, at + 2).map(({ start, end }) => text.slice(start, end))
  return words.length < LONGEST_POST && isCapitals(words) && ISSUER_LINE.test(words) && isAnnexLabel(next)
}

/** What one signs as, of any words: `NGƯỜI LẬP BIỂU`, over the signature and the full name. */
function isOverPerson(text: string, lines: readonly SourceLine[], at: number): boolean {
  const [words = '', ...below] = lines.slice(at, at + 4).map(({ start, end }) => text.slice(start, end))
  const name = below.find((line) => !BLANK_MARK.test(line) && !SIGNED.test(line))
  return words.length < LONGEST_POST && isCapitals(words) && name !== undefined && FULL_PERSON.test(name)
}

/** True where one more signature stands: its authority or post, or the name that a post still lacks. */
function signsFurther(
  text: string,
  lines: readonly SourceLine[],
  at: number,
  signature: readonly SignatureLine[],
): boolean {
  const line = lines[at]
  if (!line || line.kind === 'row' || opensLetterhead(text, lines, at)) return false
  const words = text.slice(line.start, line.end)
  if (isSigning(words) || isSigningBody(text, lines, at) || isBodyOfPost(text, lines, at)) return true
  const names = signature.filter(({ kind }) => kind === 'name').length
  return NAME.test(words) && (signature.at(-1)?.kind !== 'name' || names < signingBodies(signature).length)
}

/** Authority and posts that stand on one line: `TM. ỦY BAN NHÂN DÂN` `KT. CHỦ TỊCH` `PHÓ CHỦ TỊCH`. */
function signingParts(line: string): string[] {
  const parts: string[] = []
  let start = 0
  for (const { index } of line.matchAll(/ (?=\p{Lu})/gu)) {
    const rest = line.slice(index + 1)
    const before = line.slice(start, index)
    if (/(?:^|\s|\.)(?:PHÓ|Q|KT|TM|TL|TUQ|[TK]\/[MTL])\.?$/u.test(before) || before.endsWith(',')) continue
    if ((!AUTHORITY.test(rest) && !POSITION.test(rest)) || isHeadOfBody(before, rest)) continue
    parts.push(before)
    start = index + 1
  }
  return [...parts, line.slice(start)]
}

/** `T/M ĐOÀN CHỦ TỊCH` signs for the presidium of a congress, `T/M BAN BÍ THƯ` for a secretariat, `TL. TỔNG CỤC TRƯỞNG` for a head. */
const isHeadOfBody = (before: string, rest: string): boolean =>
  before.endsWith('ĐOÀN') ||
  (before.endsWith(' BAN') && rest.startsWith('BÍ THƯ')) ||
  (before.endsWith('TỔNG') && rest.startsWith('CỤC TRƯỞNG'))

/** The name of a body with the national name soon behind it: a letterhead, and not one more signature. */
function opensLetterhead(text: string, lines: readonly SourceLine[], i: number): boolean {
  return lines.slice(i, i + 4).some(({ start, end }) => NATIONAL_NAME.test(text.slice(start, end)))
}

function continuesClosing(line: string): boolean {
  return RECIPIENTS.test(line) || /^[-–]/.test(line)
}

/** True for a line that opens with a dash, a plus sign or a bullet. */
function isEntry(line: string): boolean {
  const style = markerAt(line)?.style
  return style === 'dash' || style === 'plus' || style === 'bullet' || /^[-–+•]/.test(line)
}

/** A line of the list: without its dash and its final mark; run-on lists are cut at their dashes. */
function inlineEntries(line: string): string[] {
  return line
    .split(/(?<=[;,.]) [-–] ?(?=\p{Lu})|(?<=[;)])[-–] (?=\p{Lu})/u)
    .map((entry) => (isEntry(entry) ? entry.slice(1).trimStart() : entry))
    .filter((entry) => withoutMark(entry) !== '')
}

/** True behind a page end that no entry of the list goes over. */
function isOnNewPage(lines: readonly SourceLine[], i: number, recipients: readonly string[]): boolean {
  return lines[i]?.page !== lines[i - 1]?.page && ENTRY_END.test(recipients.at(-1) ?? '')
}

/** A mark at which the line was broken stays. */
function continueRecipients(recipients: string[], line: string): void {
  const last = recipients.pop()
  // entries that lost their dashes
  if (last?.endsWith(';')) recipients.push(last, line)
  else recipients.push(last === undefined ? line : `${last} ${line}`)
}

/** `Thường trực Thành ủy; (để b/c)`: what stands behind the final mark says for what several are written to. */
const PURPOSE = /^\(để [^()]{1,30}\)[;,.]?$/u

function withoutMark(entry: string): string {
  const at = entry.lastIndexOf('(để ')
  const before = entry.slice(0, Math.max(0, at)).trimEnd()
  const written = PURPOSE.test(entry.slice(Math.max(0, at))) && /[;,.]$/.test(before)
  return cutEnd(written ? before : entry, FINAL_MARKS)
}
