/** Lines → paragraph blocks, each with its page, its look and where its words are printed. */
import type { Look, PrintedLine } from '../../source.js'
import { joinLines, type Paragraph } from '../../text/paragraphs.js'
import type { ParagraphBlock } from '../block.js'
import { continuesLine } from './continued-lines.js'
import type { LineProfile } from './line-profile.js'
import { isCentred, lineOf, type PageLine } from './lines.js'
import { marginsOf } from './margins.js'
import { type PageContent, shownArea, type Word } from './page.js'
import { mendWords } from './words.js'

/** The pages by their numbers. */
export type Pages = ReadonlyMap<number, PageContent>

export interface PrintedParagraph {
  paragraph: Paragraph
  lines: PageLine[]
  printed: PrintedLine[]
}

/** Joins lines to paragraphs and keeps where each was printed. */
export function printedParagraphs(lines: readonly PageLine[], profile: LineProfile, pages: Pages): PrintedParagraph[] {
  const found = new Map<Paragraph, PrintedParagraph>()
  const paragraphs = joinLines(
    lines,
    (head, parts, tail) => continuesLine(head, parts, tail, profile),
    profile.blanksTell,
    (line, paragraph, at) => {
      const printed = found.get(paragraph) ?? { paragraph, lines: [], printed: [] }
      printed.lines.push(line)
      printed.printed.push(printedLine(line, at, pages))
      found.set(paragraph, printed)
    },
  )
  return paragraphs.map((paragraph) => found.get(paragraph) ?? { paragraph, lines: [], printed: [] })
}

/** The words of a line as a viewer shows them, the line standing at an offset of its paragraph. */
function printedLine({ words, text, page: number }: PageLine, at: number, pages: Pages): PrintedLine {
  const page = pages.get(number)
  const printed = { start: at, end: at + text.length, page: number, visit: visitOf(words, page) }
  if (!page?.recognised) return printed
  const recognised = words.map(({ confidence, raw }) => ({
    ...(confidence === undefined ? {} : { confidence }),
    ...(raw === undefined ? {} : { raw }),
  }))
  return { ...printed, recognised }
}

/** What is closed in is kept up to the end, so that it is no more than it takes. */
const visitOf =
  (words: readonly Word[], page: PageContent | undefined): PrintedLine['visit'] =>
  (visit) => {
    let start = 0
    for (const word of words) {
      const { left, top, right, bottom } = page ? shownArea(word, page) : word
      const end = start + word.text.length
      visit(start, end, left, top, right, bottom)
      start = end + 1
    }
  }

/** The blocks of lines outside tables; a footnote follows the paragraph that bears its mark. */
export function paragraphBlocks(lines: readonly PageLine[], profile: LineProfile, pages: Pages): ParagraphBlock[] {
  return printedParagraphs(lines, profile, pages).flatMap((paragraph) => [
    blockOf(paragraph),
    ...footnotes(paragraph.lines, profile, pages),
  ])
}

function blockOf({ paragraph, lines, printed }: PrintedParagraph): ParagraphBlock {
  const { text, furniture, joins } = paragraph
  const [first] = lines
  const marks = lines.flatMap((line) =>
    line.words.flatMap((word) => (word.marks ?? []).map((mark) => ({ at: text.length, text: mark, page: line.page }))),
  )
  const place = first ? { page: first.page, look: lookOf(lines) } : {}
  return { kind: 'paragraph', text, furniture: [...furniture, ...marks], joins, printed, ...place }
}

/** The footnotes whose marks stood in the lines. */
export function footnotes(lines: readonly PageLine[], profile: LineProfile, pages: Pages): ParagraphBlock[] {
  return lines.flatMap((line) =>
    line.words.flatMap(({ note }) => {
      if (!note) return []
      for (const { row } of note) mendWords(row)
      const margins = marginsOf(note.map(({ row }) => row)) ?? line.margins
      const own = note.map(({ row, page }) => lineOf(row, page, margins, 'page'))
      return printedParagraphs(own, { ...profile, indented: false }, pages).map(
        (paragraph): ParagraphBlock => ({ ...blockOf(paragraph), footnote: true }),
      )
    }),
  )
}

function lookOf(lines: readonly PageLine[]): Look {
  const [first] = lines
  if (!first) return {}
  return {
    bold: lines.every((line) => line.bold),
    italic: lines.every((line) => line.italic),
    centred: lines.every((line) => isCentred(line)),
    indent: Math.max(0, Math.round(first.left - first.margins.left)),
    size: Math.round(first.size * 10) / 10,
  }
}
