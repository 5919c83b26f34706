/** The lines of a signature: for whom, as what and who signs. */
import type { SourceLine } from '../source.js'
import { isCapitals, lowerCase } from '../text/characters.js'
import { FAMILY_NAMES } from '../text/family-names.js'
import { AUTHORITY, ISSUER_LINE, NATIONAL_NAME, POSITION } from '../text/letterhead-words.js'
import { respeller } from '../text/respelled.js'
import { isAnnexLabel } from './annex-start.js'
import { type SignatureLine, signingBodies } from './signers.js'

const LONGEST_POST = 60
/** What is left of a rule, or of the picture of a signature: `[`, `___`. */
export const BLANK_MARK = /^[^\p{L}\p{N}]*$/u
export const NAME =
  /^(?:(?:GS|PGS|TSKH|TS|ThS|BSCKII|BSCKI|BSCK2|BSCK1|BS|CKII|CKI|DSCKI|DS|KS|CN|Luật sư|NGƯT|NGND|TTƯT|Th\.S|Ths|Bs|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy|uý)|Thẩm phán)[.,]? ?){0,4}(?:\p{Lu}\p{Ll}+(?: \p{Lu}(?:['’]\p{Lu}?)?\p{Ll}*)|[AYHK]['’]? ?\p{Lu}['’]?\p{Ll}+)(?: \p{Lu}(?:['’]\p{Lu}?)?\p{Ll}*){0,4}$/u
/** `T/M BỘ CHÍNH TRỊ (Đã ký) Nguyễn Văn A` on one line. */
export const SIGNED_INLINE = /[([][Đđ]ã ký[)\]] ?(?<name>\p{L}[\p{L} ]{2,40})?$/u
/** Also what a draft asks for: `(Họ và tên)`, `(Ký, ghi rõ họ tên)`. */
export const SIGNED =
  /^(?:[([] ?(?:[Đđ]ã k[ýí]|ĐÃ K[ÝÍ]|[Kk]ý(?: tên|,| và| số)|[Cc]hữ ký|[Hh]ọ (?:và )?tên)[^)\]]*[)\]]|[Đđ]ã k[ýí])$/u

/** `KT. BỘ TRƯỞNG THỨ TRƯỞNG Nguyễn Văn A`: the lines of a cell that fell on one. */
export function nameBehindPost(words: string): { post: string; name: string } | null {
  const at = words.length < 160 ? words.search(/ (?:[AYHK](?:['’] ?| ))?\p{Lu}\p{Ll}/u) : -1
  if (at < 0 || !isSigning(words.slice(0, at))) return null
  const name = words.slice(at + 1)
  return FULL_PERSON.test(name) || NAME.test(name) ? { post: words.slice(0, at), name } : null
}

/** A family name, and two names or more, with titles before them. */
export const FULL_PERSON = new RegExp(
  `^(?:(?:GS|PGS|TSKH|TS|Th\\.?S|BSCK(?:II?|[12])|BS|CK(?:II?|[12])|KS|CN|DS|LS|NG[ƯN][TD]|TTƯT|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy|uý)|[Đđ]\\/c|Ông|Bà)[.,]? ?){0,3}(?:${FAMILY_NAMES})(?: \\p{Lu}\\p{Ll}*){2,3}$`,
  'u',
)

/** An authority or a post in capitals, and no entry of a list. */
export function isSigning(words: string): boolean {
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
export function isSigningBody(text: string, lines: readonly SourceLine[], at: number): boolean {
  const [line, below] = lines.slice(at, at + 2)
  if (!line || !below || below.kind === 'row') return false
  const words = text.slice(line.start, line.end)
  return isCapitals(words) && ISSUER_LINE.test(words) && isSigning(text.slice(below.start, below.end))
}

/** `PHÓ GIÁM ĐỐC` / `SỞ CÔNG THƯƠNG` below a name: where the signer has that post; behind it an annex begins. */
export function isBodyOfPost(text: string, lines: readonly SourceLine[], at: number): boolean {
  const [words = '', next = ''] = lines.slice(at, at + 2).map(({ start, end }) => text.slice(start, end))
  return words.length < LONGEST_POST && isCapitals(words) && ISSUER_LINE.test(words) && isAnnexLabel(next)
}

/** What one signs as, of any words: `NGƯỜI LẬP BIỂU`, over the signature and the full name. */
export function isOverPerson(text: string, lines: readonly SourceLine[], at: number): boolean {
  const [words = '', ...below] = lines.slice(at, at + 4).map(({ start, end }) => text.slice(start, end))
  const name = below.find((line) => !BLANK_MARK.test(line) && !SIGNED.test(line))
  // pages write posts in small letters too
  const isPost = isCapitals(words) || POSITION.test(words.toUpperCase())
  return words.length < LONGEST_POST && isPost && name !== undefined && FULL_PERSON.test(name)
}

/** `Đã ký: Nguyễn Văn A`, `Ký bởi: Nguyễn Văn A` */
const SIGNED_BY = /^(?:[Đđ]ã ký|Ký bởi|Người ký|Ký tên) ?: ?/u

/** The name of who signs, alone on its line, behind `Đã ký:` or in capitals; null for anything else. */
export function signingName(words: string): string | null {
  if (NAME.test(words)) return words
  const name = words.replace(SIGNED_BY, '')
  const spelled = isCapitals(name)
    ? name.replace(/\p{L}+/gu, (word) => word.charAt(0) + lowerCase(word.slice(1)))
    : name
  return name.length < LONGEST_POST && FULL_PERSON.test(spelled) ? name : null
}

/** True where one more signature stands: its authority or post, or the name that a post still lacks. */
export function signsFurther(
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
export function signingParts(line: string): string[] {
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
export function opensLetterhead(text: string, lines: readonly SourceLine[], i: number): boolean {
  return lines.slice(i, i + 4).some(({ start, end }) => NATIONAL_NAME.test(text.slice(start, end)))
}
