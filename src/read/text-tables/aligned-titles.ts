/**
 * Titles over all columns of a table that is laid out by blanks, without a label: they begin where its rows have theirs.
 *
 *     STT   Nhiệm vụ              Chủ trì
 *     HẠ TẦNG SỐ
 *      1    Trồng cột phát sóng   Sở Xây dựng
 */
import { isCapitals } from '../../text/characters.js'

/** `I. Đổi mới tư duy …`, `II.1 Hoàn thiện …`: the title of a group of rows. */
export const GROUP = /^(?:[IVX]{1,5}|[A-ZĐ])(?:[.)/] ?|(?:\.\d{1,2}){1,2}[.)/]? )\p{Lu}/u
const GAP = / {2,}/
/** The label of a row with the blanks before and behind it. */
const LABELLED = /^[ \f]*(?:\(?(?:\d{1,3}(?:\.\d{1,2}){0,3}|[IVX]{1,5}|[A-ZĐ])[.)]?|[-–+]) +(?=\S)/u
const WORDS = /^\p{Lu}\p{L}{0,6},? [\p{L}\d]/u
const END = /[.;:,]$/u
const LONGEST_TITLE = 160
/** Lines about a title that may go on over two, and the row below it. */
const NEAR = 4

/** True for a line that is such a title, or the first one of it: a row with a label and more than one cell stands below. */
export function isTitleLine(raws: readonly string[], at: number): boolean {
  const raw = (raws[at] ?? '').replaceAll('\f', '')
  const words = raw.trim()
  if (words.length > LONGEST_TITLE || GAP.test(words) || !WORDS.test(words) || END.test(words)) return false
  const below = raws.slice(at + 1, at + NEAR).filter((line) => line.trim() !== '')
  const next = below.find((line, i) => LABELLED.test(line) || i > 0)
  const label = LABELLED.exec(next ?? '')?.[0] ?? ''
  const indent = raw.length - raw.trimStart().length
  return label !== '' && indent < label.trimEnd().length && GAP.test((next ?? '').slice(label.length).trim())
}

/** `II VỀ DỮ LIỆU`, behind one blank: the label of a group, and its title. */
const TITLE_WITH_LABEL = /^([IVX]{1,5}|[A-ZĐ](?= \p{Lu}{2})) (?=\p{Lu})/u

/** The label and the words of such a title; the words alone where it has none. */
export function partedTitle(words: string): [label: string, title: string] | [title: string] {
  const label = TITLE_WITH_LABEL.exec(words)?.[1]
  return label === undefined ? [words] : [label, words.slice(label.length + 1)]
}

/** In a table without labels, a title over all columns: in capitals or with a label, a row right below it. */
export function isUnlabelledTitle(raws: readonly string[], at: number): boolean {
  const words = (raws[at] ?? '').trim()
  if (words === '' || GAP.test(words) || !(isCapitals(words) || GROUP.test(words))) return false
  const next = raws.slice(at + 1, at + NEAR).find((raw) => raw.trim() !== '') ?? ''
  return next.trim().split(GAP).length > 2
}
