/** Titles in capitals that a document sets as several paragraphs, put together as one line. */
import type { Source, SourceLine } from '../source.js'
import { isCapitals } from '../text/characters.js'
import { isLetterheadLine } from '../text/letterhead-words.js'
import { type LineMarker, markerAt } from '../text/marker.js'
import { headingUnits, timeLine } from '../text/time-line.js'

/** Styles whose titles stand in capitals. */
const TITLED: ReadonlySet<LineMarker['style']> = new Set([
  'part',
  'chapter',
  'division',
  'roman',
  'upper',
  'arabic',
  'decimal',
])
/** Styles with the title on the line below. */
const TITLE_BELOW: ReadonlySet<LineMarker['style']> = new Set(['part', 'chapter', 'division'])
/** The label of a part, also one that no list has: `Mục 1.1. CẮT GIẢM …`. */
const LABELLED = /^(?:phần|chương|mục|tiểu mục|điều|phụ lục) [\dIVXL]/iu
/** A semicolon parts what a title names: `ĐỔI TÊN;` / `KHEN THƯỞNG VÀ KỶ LUẬT`. */
const FINAL = /[.:…]$/u
const LONGEST_TITLE = 450

/**
 * The source with each numbered title in capitals on one line: `Chương II` / `LẬP DANH MỤC VĂN BẢN VÀ` / `ĐĂNG KÝ …`. The
 * break becomes a blank, so that all offsets hold.
 */
export function withWholeTitles(source: Source): Source {
  const { text, lines } = source
  const merged: SourceLine[] = []
  const breaks: number[] = []
  const units = headingUnits(lines.map(({ start, end }) => text.slice(start, end)))
  let title: SourceLine | null = null
  lines.forEach((line, i) => {
    const isTime = units.has(timeLine(text.slice(line.start, line.end))?.unit ?? '')
    if (title && !isTime && continues(text, title, line)) {
      breaks.push(title.end)
      title = { ...title, end: line.end }
      merged[merged.length - 1] = title
      return
    }
    merged.push(line)
    title = opensTitle(text, lines, i) ? line : null
  })
  return breaks.length === 0 ? source : { ...source, text: withBlanks(text, breaks), lines: merged }
}

function opensTitle(text: string, lines: readonly SourceLine[], i: number): boolean {
  const [line, next] = [lines[i], lines[i + 1]]
  if (!line || !next || !isInCapitals(text, line) || !isInCapitals(text, next)) return false
  const marker = markerOf(text, line)
  if (marker) return TITLED.has(marker.style) && line.start + marker.end < line.end
  const above = lines[i - 1]
  const label = above && markerOf(text, above)
  return above !== undefined && label != null && TITLE_BELOW.has(label.style) && above.start + label.end >= above.end
}

const isInCapitals = (text: string, { start, end, kind }: SourceLine): boolean =>
  kind === 'paragraph' && isCapitals(text.slice(start, end))

const markerOf = (text: string, { start, end }: SourceLine): LineMarker | null => markerAt(text.slice(start, end))

/** Whether a line goes on with the title over it. */
function continues(text: string, title: SourceLine, line: SourceLine): boolean {
  if (line.start !== title.end + 1 || line.page !== title.page || title.look?.bold !== line.look?.bold) return false
  if (line.end - title.start > LONGEST_TITLE || FINAL.test(text.slice(title.start, title.end))) return false
  const words = text.slice(line.start, line.end)
  return isInCapitals(text, line) && !isLetterheadLine(words) && !LABELLED.test(words) && !markerOf(text, line)
}

function withBlanks(text: string, breaks: readonly number[]): string {
  let own = ''
  let done = 0
  for (const at of breaks) {
    own += `${text.slice(done, at)} `
    done = at + 1
  }
  return own + text.slice(done)
}
