/** The labels of a scattered table that count on, and the lines around them. */
import type { PhysicalLine } from '../../text/lines.js'
import { LabelSequence } from './label-sequence.js'
import { type RowLine, rowLine } from './scattered-cells.js'

const LABEL = /^(?:[IVX]{1,5}(?:\.\d{1,2})?|[A-ZĐ]|\d{1,3}(?:\.\d{1,2})?)[.)/]?$/u
const LABELLED = /^((?:[IVX]{1,5}(?:\.\d{1,2})?|[A-ZĐ]|\d{1,3}(?:\.\d{1,2})?)[.)]?) (?=["“(]?\p{Lu}|- )/u
/** `III.1`, below `III` */
const PART_OF_GROUP = /^[IVX]{1,5}\.\d/u
const LETTERED = /^\p{Lu}/u

export interface RowLabel {
  text: string
  line: PhysicalLine
  /** Where it stands among the lines. */
  at: number
  /** The title of a group, above rows with figures. */
  isGroup: boolean
}

export interface LabelledRows {
  labels: RowLabel[]
  lines: RowLine[]
  /** The line of the text that each was written on. */
  sources: PhysicalLine[]
  /** For each line whether a page ends above it. */
  pages: boolean[]
  furniture: PhysicalLine[]
}

/** The lines of a table without its header: a label that stands before other words is a line of its own. */
export function cutAtLabels(body: readonly PhysicalLine[]): LabelledRows {
  const sequence = new LabelSequence()
  const found: LabelledRows = { labels: [], lines: [], sources: [], pages: [], furniture: [] }
  let page = false
  for (const line of body) {
    page ||= line.afterPage
    const alone = LABEL.exec(line.text)?.[0]
    const label = alone ?? LABELLED.exec(line.text)?.[1]
    const isOfPage = line.furniture && line.afterPage
    if (label !== undefined && !isOfPage && (PART_OF_GROUP.test(label) || sequence.takes(label))) {
      found.labels.push({ text: label, line, at: found.lines.length, isGroup: false })
      add(rowLine(label, line.afterGap, true), line, page)
      if (!alone) add(rowLine(line.text.slice(label.length).trim()), line, false)
      page = false
    } else if (line.furniture) found.furniture.push(line)
    else {
      add(rowLine(line.text, line.afterGap), line, page)
      page = false
    }
  }
  function add(own: RowLine, source: PhysicalLine, afterPage: boolean): void {
    found.lines.push(own)
    found.sources.push(source)
    found.pages.push(afterPage)
  }
  if (found.labels.some(({ text }) => /^\d/u.test(text)))
    for (const label of found.labels) label.isGroup = LETTERED.test(label.text)
  return found
}
