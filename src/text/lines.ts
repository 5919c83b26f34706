/** The physical lines of a text input, before it is known which of them belong together. */

export interface PhysicalLine {
  /** Without outer blanks, inner runs of blanks collapsed. */
  text: string
  /** 1-based line of the input. */
  line: number
  /** 1-based page of a paged input. */
  page?: number
  /** An empty line or a page end stands before it. */
  afterGap: boolean
  /** A page ends before it. */
  afterPage: boolean
  /** The line ended in a blank. */
  trailingBlank: boolean
  /** A page number, a running head: no text of the document. */
  furniture: boolean
  /** Blanks before it; missing where it has none. */
  indent?: number
  /** Blanks stand between parts of it. */
  gapped?: true
  /** What stands left and right of the one gap in it, where it has one. */
  sides?: [string, string]
  /** It never continues the line before it: who decides is named from here on. */
  opens?: true
  /** The next line never continues this one: a cell of a layout table ends here. */
  closed: boolean
}

const GAP = / {3,}|\t+/
/** Blanks behind the sign of an item, where programs set a tab. */
const BEHIND_SIGN = /^([-–—+•·])[ \t]+/u
/** The star below the name of a body of the Party, with the place and date of the right column on its line. */
const STAR_BESIDE_DATE =
  /^(?:\*|_{3,}|-{3,})(?: {3,}|\t+)(?=\p{Lu}[^\d,]{1,40}, ngày (?:.{0,12}tháng .{0,12}năm |\d{1,2}[/.-]\d{1,2}[/.-]\d{4}))/u

/** Splits a text into its lines that hold anything, with what stood between them. */
export function physicalLines(text: string, firstLine = 1): PhysicalLine[] {
  const lines: PhysicalLine[] = []
  let gap = false
  let page = false
  let number = firstLine
  let start = 0
  while (start <= text.length) {
    let end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    let raw = text.slice(start, end)
    if (raw.includes('\f')) {
      page = true
      raw = raw.replaceAll('\f', '')
    }
    const printed = raw.trim()
    const trimmed = printed.replace(STAR_BESIDE_DATE, '')
    if (trimmed === '') gap = true
    else {
      const indent = raw.length - raw.trimStart().length
      const spaced = trimmed.includes('  ') || trimmed.includes('\t')
      const [left, right, ...more] = spaced ? trimmed.replace(BEHIND_SIGN, '$1 ').split(GAP) : []
      lines.push({
        text: spaced ? trimmed.split(/[ \t]+/).join(' ') : trimmed,
        line: number,
        afterGap: gap || page,
        afterPage: page,
        trailingBlank: raw.endsWith(' '),
        furniture: false,
        closed: trimmed !== printed,
        ...(indent > 0 ? { indent } : {}),
        ...(spaced ? { gapped: true as const } : {}),
        ...(left && right && more.length === 0 ? { sides: [left, right] as [string, string] } : {}),
      })
      gap = false
      page = false
    }
    number++
    start = end + 1
  }
  return lines
}
