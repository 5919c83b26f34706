/**
 * Footnotes that programs write as links when they turn a Word file into a page and that into Markdown:
 *
 *     … theo Nghị quyết số 31/NQ-HĐND[[1]](#footnote-1)
 *
 *     1. Về kế hoạch 5 năm. [↑](#footnote-ref-1)
 */

const MARK = /\[\\?\[(\d{1,3})\\?\]\]\(#footnote-\d{1,3}\)/g
const ITEM = /^ {0,3}(\d{1,3})\. +/
const BACK = /[ \u00a0]?\[↑\]\(#footnote-ref-\d{1,3}\)[ \t]*$/

/** The text with the marks and the notes as Markdown has them, `[^1]` and `[^1]: …`; every line keeps its number. */
export function withNoteLinks(text: string): string {
  if (!text.includes('](#footnote-ref-')) return text
  return text
    .split('\n')
    .map((line) => {
      const marked = line.replace(MARK, '[^$1]')
      const back = BACK.exec(marked)
      const item = back && ITEM.exec(marked)
      return back && item ? `[^${item[1]}]: ${marked.slice(item[0].length, back.index)}` : marked
    })
    .join('\n')
}
