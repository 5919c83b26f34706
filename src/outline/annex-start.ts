/** Where an annex begins: its label, or a title over `(Kèm theo …)`. */
import { isCapitals } from '../text/characters.js'
import { cutEnd } from '../text/edges.js'

const LABEL =
  /^(?:PHỤ LỤC|Phụ lục|PHỤ BIỂU|Phụ biểu|BIỂU MẪU|PHỤ ĐÍNH)(?: (?:số|SỐ))? ?(?:[IVXL]{1,6}|\d{1,2}[a-zA-Z]?|[A-Z])?(?:[.:]\d{1,2})?[.:]?$/u
/** `Mẫu số 01`, `Biểu số 2` over a title in capitals. */
const FORM_LABEL = /^(?:MẪU|Mẫu|BIỂU|Biểu)(?: (?:số|SỐ)) ?\d{1,2}[a-zA-Z]?$/u
const LABEL_WITH_TITLE =
  /^(?:PHỤ LỤC|Phụ lục)(?: (?:số|SỐ))? ?(?:[IVXL]{1,6}|\d{1,2}[a-zA-Z]?)?\s?[.:–-]?\s(?=[\p{Lu}\s,–-]{8,})/u
/** `Phụ lục 2. Mô hình tổ chức`: a title in small letters; a sentence or a list may name an annex in the same way. */
const LABEL_WITH_NAME = /^(?:PHỤ LỤC|Phụ lục)(?: (?:số|SỐ))? (?:[IVXL]{1,6}|\d{1,2}[a-zA-Z]?) ?[.:–-] ?(?=\p{Lu}\p{L})/u
const LONGEST_NAME = 200
/** What goes with an application or a licence is a form, and no annex of the document; nor is what has a list with it. */
const ATTACHED =
  /^\(?(?:Ban hành |Đính |Phê duyệt )?(?:kèm|Kèm) theo (?!(?:[Đđ]ơn|[Gg]iấy|[Tt]ờ khai|[Hh]ồ sơ|[Hh]ợp đồng|[Dd]anh (?:sách|mục)|[Bb]ản (?:sao|chụp)|[Bb]ảng|[Pp]hụ lục)(?!\p{L}))/u

/** True for `PHỤ LỤC`, `Phụ lục II`, `Phụ lục số 2` alone on a line. */
export function isAnnexLabel(line: string): boolean {
  return LABEL.test(line) || LABEL_WITH_TITLE.test(line)
}

/** True for a line that opens an annex where no other annex is named beside it: `Phụ lục 2. Mô hình tổ chức`. */
export function isNamedAnnex(line: string): boolean {
  return line.length < LONGEST_NAME && LABEL_WITH_NAME.test(line) && !/[.:;,/]$/.test(line)
}

/** True for `Mẫu số 01`, `Biểu số 2` alone on a line, which open an annex over a title in capitals. */
export function isFormLabel(line: string): boolean {
  return FORM_LABEL.test(line)
}

/** The label of an annex at the start of a line, with what follows it on the line. */
export function splitAnnexLabel(line: string): { label: string; rest: string } | null {
  if (LABEL.test(line) || FORM_LABEL.test(line)) return { label: line.replace(/[.:]$/, ''), rest: '' }
  const match = LABEL_WITH_TITLE.exec(line) ?? (isNamedAnnex(line) ? LABEL_WITH_NAME.exec(line) : null)
  if (!match) return null
  return { label: cutEnd(match[0], ' .:–-'), rest: line.slice(match[0].length) }
}

/** True for the line that ties an annex to its document: `(Kèm theo Kế hoạch số …)`. */
export function isAttachmentNote(line: string): boolean {
  return ATTACHED.test(line)
}

/** Where `(Kèm theo …)` stands behind the title in capitals that it is the note of, on one line; -1 on others. */
export function noteBehindTitle(line: string): number {
  const at = line.endsWith(')') ? line.indexOf('(') : -1
  return at >= SHORTEST_TITLE && isCapitals(line.slice(0, at)) && isAttachmentNote(line.slice(at)) ? at : -1
}

const SHORTEST_TITLE = 8
