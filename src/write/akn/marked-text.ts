/** The text of a plan with its inline elements: each stretch of it is taken once, from the front to the end. */
import { type Attributes, escapeXml, startTag } from './xml.js'

export interface Mark {
  start: number
  end: number
  name: string
  attributes: Attributes
}

export class MarkedText {
  private next = 0
  private readonly marks: readonly Mark[]

  /** @param marks in any order; where two begin together the longer one holds the other */
  constructor(
    readonly text: string,
    marks: readonly Mark[],
  ) {
    this.marks = [...marks].sort((a, b) => a.start - b.start || b.end - a.end)
  }

  /** The XML of a stretch. An element that goes on behind it, or behind the one that it begins in, ends there. */
  inline(start: number, end: number): string {
    const open: { name: string; end: number }[] = []
    let xml = ''
    let at = start
    const writeTo = (offset: number): void => {
      for (let last = open.at(-1); last && last.end <= offset; last = open.at(-1)) {
        xml += `${this.words(at, last.end)}</${last.name}>`
        at = last.end
        open.pop()
      }
      xml += this.words(at, offset)
      at = offset
    }
    for (let mark = this.marks[this.next]; mark && mark.start < end; mark = this.marks[++this.next]) {
      if (mark.start < start) continue
      writeTo(mark.start)
      xml += startTag(mark.name, mark.attributes)
      open.push({ name: mark.name, end: Math.min(mark.end, open.at(-1)?.end ?? end) })
    }
    writeTo(end)
    return xml
  }

  private words(start: number, end: number): string {
    return escapeXml(this.text.slice(start, end)).replaceAll('\u2028', '<eol/>').replaceAll('\n', ' ')
  }
}

/** A stretch without the white space about it. */
export function trimmed(text: string, start: number, end: number): [start: number, end: number] {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  return [from, Math.max(from, start + words.trimEnd().length)]
}
