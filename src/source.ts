/**
 * What a reader hands on: the canonical text and, for each of its lines, what the line is and where it
 * stood. A line of the text is one paragraph, one table row or one footnote; nothing stands between lines
 * but one line feed.
 */

/** A half-open range of UTF-16 code units of the canonical text. */
export interface Extent {
  /** The first code unit. */
  start: number
  /** The code unit behind the last one. */
  end: number
}

/**
 * The index of the first of `items`, which stand in the order of the text, that begins at an offset or behind it; their
 * number where none does.
 */
export function indexFrom(items: readonly Pick<Extent, 'start'>[], offset: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** How a paragraph looked, as far as its format tells; used where the text alone is ambiguous. */
export interface Look {
  /** Set in bold type, or marked as a heading. */
  bold?: boolean
  /** Of a line that is marked as a heading; 1 is the outermost. */
  level?: number
  /** Of a list item: how many lists stand around it, its own among them. */
  depth?: number
  /** Its list begins with a number above one: only the numbers tell which list it continues. */
  resumed?: boolean
  italic?: boolean
  centred?: boolean
  /** Left indent of the first line in points. */
  indent?: number
  /** Font size in points. */
  size?: number
}

/** How sure the recognition of a word is, from 0 to 1; missing where the input says its letters. */
interface Recognised {
  confidence?: number
  /** What was recognised, where it is read otherwise; the pieces of a word that was parted have the same one. */
  raw?: { text: string }
}

/**
 * Is given where a word begins and ends from the start of its line, then its left, top, right and bottom side in points,
 * origin top left, as a viewer shows the page.
 */
export type Visit = (start: number, end: number, left: number, top: number, right: number, bottom: number) => void

/** A printed line: a stretch of the text, and where each of its words stands. */
export interface PrintedLine extends Extent {
  page: number
  /** Visits its words from left to right: a long document has hundreds of thousands of them, so that no list is made. */
  visit: (word: Visit) => void
  /** For each word, where words of the page were recognised. */
  recognised?: Recognised[]
}

/** A word of a printed line, and where it stands in the text. */
export interface PrintedWord extends Extent, Recognised {
  page: number
}

/** The words of printed lines, line by line. */
export function printedWords(lines: readonly PrintedLine[]): PrintedWord[] {
  const words: PrintedWord[] = []
  for (const { start, page, visit, recognised } of lines) {
    let i = 0
    visit((from, to) => words.push({ start: start + from, end: start + to, page, ...recognised?.[i++] }))
  }
  return words
}

/** The words of those printed lines that were recognised. */
export function recognisedWords(lines: readonly PrintedLine[]): PrintedWord[] {
  return printedWords(lines.filter(({ recognised }) => recognised !== undefined))
}

/** A line of the text. */
export interface SourceLine extends Extent {
  /** What it is. */
  kind: 'paragraph' | 'row' | 'footnote'
  /** 1-based line of a text input. */
  line?: number
  /** 1-based page of a paged input. */
  page?: number
  /**
   * 0-based index of the paragraph or table row in the source document, for formats that have such blocks. A
   * nested table counts as part of the row that holds it.
   */
  block?: number
  /** How it looked. */
  look?: Look
  /** Its label was not typed: the program that wrote the document counted it. */
  automatic?: boolean
  /** Index of the table that a row belongs to, counted over the document. */
  table?: number
  /**
   * The cells of a row: they are separated by one tab in the text. A cell that is merged with the one above it
   * is the same extent as that one, which lies in an earlier row.
   */
  cells?: Extent[]
  /** For a row with cells merged over columns: how many columns each covers; those behind it are empty cells. */
  widths?: number[]
}

/** Something that a reader took out of the text: a page number, a running head, web-page noise. */
export interface Furniture {
  /** Offset in the canonical text of the place that it was taken from. */
  at: number
  text: string
  line?: number
  page?: number
}

/** A token that was broken over a line end and put together again: `13-` + `KH/TW`. */
interface Join extends Extent {
  /** The token as it stood, the break shown by a line feed. */
  raw: string
}

/** What a reader concluded of the characters of the input: its encoding, a word that was recognised wrongly. */
export interface SourceNote {
  message: string
  /** Offset in the canonical text from which it holds. */
  at: number
  /** Offset of its end, where it is about a stretch of the text. */
  end?: number
  page?: number
}

/** An input as a reader hands it on. */
export interface Source {
  /** The format that it was read as. */
  format: 'text' | 'markdown' | 'html' | 'docx' | 'doc' | 'rtf' | 'pdf'
  /** What read it. */
  reader: string
  /** The canonical text. */
  text: string
  /** The lines of the text, in its order. */
  lines: SourceLine[]
  /** What was taken out of the text: page numbers, running heads. */
  furniture: Furniture[]
  /** Where broken words and numbers were joined. */
  joins: Join[]
  /** The footnotes. */
  notes?: SourceNote[]
  /** How many pages it has; null for formats without pages. */
  pages: number | null
  /** The printed lines in the order of the text, for formats that know them. */
  printed?: PrintedLine[]
  /** Words of it were recognised in images. */
  ocr?: boolean
  /** Words that the input runs together; they stay so in the text. */
  glued?: GluedWord[]
  /** Document numbers and names of bodies that are read otherwise than they were recognised. */
  mended?: (Extent & { what: 'number' | 'agency' })[]
  /** What could not be read of the input, or not with certainty. */
  doubts?: Doubt[]
}

/** A part of the input that is not read, or not surely right. */
export interface Doubt {
  message: string
  /** Offset in the canonical text; zero for the whole input. */
  at: number
  /** Offset of its end, where it is about a stretch of the text. */
  end?: number
  page?: number
}

/** Syllables without the blanks between them. */
export interface GluedWord {
  /** Offset in the canonical text. */
  at: number
  end: number
  page: number
  word: string
  syllables: string[]
}
