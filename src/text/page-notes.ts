/**
 * Footnotes of a text that was taken out of pages: a number alone or before its note, at the end of a page, and the
 * same number behind a word above it.
 */
import { startsUpper } from './characters.js'
import type { PhysicalLine } from './lines.js'

export interface PageNote {
  /** Stands in the text as `[^label]` in the place of the mark. */
  label: string
  lines: PhysicalLine[]
}

const OPENS = /^(\d{1,2})(?: (?=["“(]?\p{Lu})|$|(?=\p{Lu}\p{Ll}))/u
/** Words that a number belongs to: `khoản 2`, `đến 1`. */
const NUMBERED =
  /(?<!\p{L})(?:số|điều|khoản|điểm|mục|tiết|phần|chương|phụ lục|biểu|mẫu|bảng|hình|tháng|năm|quý|ngày|giờ|tuần|lần|kỳ|đợt|giai đoạn|loại|nhóm|cấp|hạng|vùng|khu|lớp|bậc|tầng|tổ|đội|thôn|khóa|khoá|từ|đến|tới|dưới|trên|hơn|gần|khoảng|là|có|còn|và|với|đạt|thêm|tăng|giảm|ít nhất|tối thiểu|tối đa|mỗi|cả|trong|sau|trước|hết|thứ|việt nam|=|x)$/iu
/** `90m3`, `25 km2`: the exponent of a unit. */
const UNIT = /(?<!\p{L})[kcdm]?m$/u

/**
 * Takes the notes out of the lines, and puts `[^label]` where their marks stand.
 *
 * @param stretches the lines between the tables: a note may stand behind a table, and its mark before it
 * @param known how many notes the text has had before
 */
export function takePageNotes(
  stretches: readonly (readonly PhysicalLine[])[],
  known = 0,
): { stretches: readonly (readonly PhysicalLine[])[]; notes: PageNote[] } {
  const notes: PageNote[] = []
  const kept = stretches.flat()
  const taken = new Set<number>()
  let page = 0
  let last = 0
  const close = (end: number): void => {
    putNumberFirst(kept, page, end, last)
    const from = noteStart(kept, page, end, last)
    if (from < 0) return
    for (let i = from; i < end; i++) {
      const line = kept[i]
      if (!line || (i > from && line.furniture && !isNext(line, last))) continue
      const number = Number(OPENS.exec(line.text)?.[1] ?? Number.NaN)
      const label = String(known + notes.length + 1)
      const next = number === last + 1 || (i === from && number === 1)
      const marked = next ? markNote(kept, page, from, number, label) : null
      if (marked) {
        // the number goes where it stands twice
        const figure = { ...line, text: String(number), furniture: true }
        const rest = line.text.replace(OPENS, '')
        notes.push({
          label,
          lines: [{ ...figure, line: marked.line }, figure, ...(rest ? [{ ...line, text: rest }] : [])],
        })
        last = number
      } else notes[notes.length - 1]?.lines.push(line)
      taken.add(i)
    }
  }
  const paged = kept.some((line) => line.afterPage)
  kept.forEach((line, i) => {
    if (!(paged ? line.afterPage : line.furniture)) return
    close(i)
    page = i
  })
  if (notes.length === 0) return { stretches, notes }
  let end = 0
  const cut = stretches.map(({ length }) => {
    const from = end
    end += length
    return kept.slice(from, end).filter((_, i) => !taken.has(from + i))
  })
  return { stretches: cut, notes }
}

const isNext = (line: PhysicalLine, last: number): boolean => OPENS.exec(line.text)?.[1] === String(last + 1)

/** Index of the line that opens the notes of a page; -1 where none does. */
function noteStart(lines: readonly PhysicalLine[], from: number, to: number, last: number): number {
  const opens = (i: number, marked: (number: number) => Mark | null): boolean => {
    const number = Number(OPENS.exec(lines[i]?.text ?? '')?.[1] ?? Number.NaN)
    return (number === last + 1 || number === 1) && marked(number) !== null
  }
  for (let i = from + 1; i < to; i++) {
    // a number on the last line is that of the page
    const alone = i === to - 1 && !/ /.test(lines[i]?.text ?? '')
    if (!alone && lines[i]?.afterGap && opens(i, (number) => markOf(lines, from, i, number))) return i
  }
  // a layer that keeps no empty lines: the mark right behind a word tells the note from an item
  for (let i = from + 1; i < to; i++) {
    const apart = !lines[i]?.afterGap && / /.test(lines[i]?.text ?? '')
    if (apart && opens(i, (number) => lastMark(lines, from, i, closeMark(number), isNoUnit))) return i
  }
  // the number on a line of its own, above its note
  for (let i = from + 1; i < to - 1; i++) {
    const alone = !lines[i]?.afterGap && !/ /.test(lines[i]?.text ?? '') && startsUpper(lines[i + 1]?.text ?? '')
    if (alone && opens(i, (number) => markAlone(lines, from, i, number, last))) return i
  }
  return -1
}

/** The mark of a note whose number stands alone: right behind a word, or behind a blank where a note was found before. */
const markAlone = (
  lines: readonly PhysicalLine[],
  from: number,
  to: number,
  number: number,
  last: number,
): Mark | null => (last > 0 ? markOf(lines, from, to, number) : lastMark(lines, from, to, closeMark(number), isNoUnit))

/** Some layers give the small number behind its note, on the last line of the page: it is put before the note. */
function putNumberFirst(lines: PhysicalLine[], from: number, to: number, last: number): void {
  let end = to
  while (end > from && lines[end - 1]?.furniture) end--
  const line = lines[end - 1]
  if (!line || line.afterGap || line.text !== String(last + 1)) return
  let start = end - 1
  while (start > from && !lines[start]?.afterGap) start--
  const first = lines[start]
  if (start === from || !first?.afterGap || !lastMark(lines, from, start, closeMark(last + 1), isNoUnit)) return
  lines.splice(start, end - start, { ...line, afterGap: true }, ...lines.slice(start, end - 1))
}

/** Puts the label in the place of the mark and gives the line that had it; null where the page has none above the note. */
function markNote(lines: PhysicalLine[], from: number, to: number, number: number, label: string): PhysicalLine | null {
  const mark = markOf(lines, from, to, number)
  const line = mark && lines[mark.line]
  if (!mark || !line) return null
  const head = line.text.slice(0, mark.at)
  lines[mark.line] = { ...line, text: `${head}[^${label}]${line.text.slice(mark.end)}` }
  return line
}

/** The last place above a note where its number stands right behind a word or, if none does, behind a blank. */
function markOf(lines: readonly PhysicalLine[], from: number, to: number, number: number): Mark | null {
  const apart = new RegExp(`(?<=\\p{Ll}) ${number}(?=$|[ ,;)”"]|\\.(?!\\d))`, 'gu')
  return (
    lastMark(lines, from, to, closeMark(number), isNoUnit) ??
    lastMark(lines, from, to, apart, (head) => !NUMBERED.test(head))
  )
}

/** True where some of the lines have the mark of a note with that number. */
export const isMarked = (lines: readonly PhysicalLine[], from: number, to: number, number: number): boolean =>
  markOf(lines, from, to, number) !== null

/** Behind a word, a year (`giai đoạn 2021 - 20301`) or the number of a document (`76/NQ-CP1`, where `QH15` is a number). */
const closeMark = (number: number): RegExp =>
  new RegExp(
    `(?<=\\p{Ll}[,;)”"]?|\\p{Ll}{2}\\.|(?:năm |[-–/] ?)(?:19|20)\\d\\d|[-/]\\p{Lu}{2,6}(?<!QH))${number}(?=$|[ ,.;:)”"])`,
    'gu',
  )
const isNoUnit = (head: string): boolean => !UNIT.test(head)

interface Mark {
  line: number
  at: number
  end: number
}

function lastMark(
  lines: readonly PhysicalLine[],
  from: number,
  to: number,
  mark: RegExp,
  fits: (head: string) => boolean,
): Mark | null {
  for (let i = to - 1; i >= from; i--) {
    const text = lines[i]?.text ?? ''
    for (const found of [...text.matchAll(mark)].reverse()) {
      if (fits(text.slice(0, found.index))) return { line: i, at: found.index, end: found.index + found[0].length }
    }
  }
  return null
}
