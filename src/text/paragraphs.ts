/**
 * Puts hard-wrapped lines together to paragraphs. Whether a line continues the one before it is decided by
 * list markers, final marks, capitals and, in a text that is wrapped throughout, by whether its first word
 * would still have fitted on the line before.
 */

import { isBrokenAuthority } from './broken-line.js'
import { continues } from './continued-line.js'
import { jointOf } from './joint.js'
import type { PhysicalLine } from './lines.js'
import { continuesTitle, opensPreamble } from './title-lines.js'
import { type WrapProfile, wrapProfile } from './wrap-profile.js'

export interface Paragraph {
  text: string
  /** 1-based input line of its first line. */
  line: number
  /** Furniture that stood inside or right after it, by offset in `text`. */
  furniture: { at: number; text: string; line?: number; page?: number }[]
  joins: { start: number; end: number; raw: string }[]
}

/** Joins physical lines to paragraphs, in order. */
export function joinParagraphs(lines: readonly PhysicalLine[], profile: WrapProfile = wrapProfile(lines)): Paragraph[] {
  const marked = lines.map(opensAuthority)
  return joinLines(
    profile.spaced ? marked.map(behindFurniture) : marked,
    (head, parts, tail, above) =>
      !isRepeated(head.text, tail.text) &&
      !opensPreamble(above, tail.text) &&
      (continuesTitle(head, above, tail, profile) || continues(head, parts, tail, profile)),
    profile.blanksTell,
  )
}

const SHORTEST_REPEATED = 20

/** A title that stands twice is printed twice: no line goes on with itself. */
const isRepeated = (head: string, tail: string): boolean => tail.length >= SHORTEST_REPEATED && head === tail

/** Who decides stands below the title, and is no end of it. */
const opensAuthority = (line: PhysicalLine, i: number, lines: readonly PhysicalLine[]): PhysicalLine =>
  isBrokenAuthority(line.text, lines[i + 1]?.text ?? '') ? { ...line, opens: true } : line

/** The gap below a page number is none between paragraphs. */
function behindFurniture(line: PhysicalLine, i: number, lines: readonly PhysicalLine[]): PhysicalLine {
  return lines[i - 1]?.furniture && !line.furniture ? { ...line, afterPage: true } : line
}

/**
 * Joins lines to paragraphs where `continues` says that a line goes on with the paragraph of the line before.
 *
 * @param continues is given the line before, the parts of its paragraph so far, and the line
 * @param placed is told of each line at which offset of which paragraph it stands
 */
export function joinLines<Line extends PhysicalLine>(
  lines: readonly Line[],
  continues: (head: Line, parts: readonly string[], tail: Line, above: string) => boolean,
  blanksTell: boolean,
  placed?: (line: Line, paragraph: Paragraph, at: number) => void,
): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let parts: string[] = []
  let length = 0
  let current: Paragraph | null = null
  let head: Line | null = null
  /** The last line of the paragraph before. */
  let above = ''
  const close = (): void => {
    if (current) current.text = parts.join('')
    parts = []
    length = 0
  }
  for (const line of lines) {
    if (line.furniture) {
      if (!current) {
        current = { text: '', line: line.line, furniture: [], joins: [] }
        paragraphs.push(current)
      }
      current.furniture.push({ at: length, text: line.text, ...placeOf(line) })
      continue
    }
    if (current && head && continues(head, parts, line, above)) {
      const joint = jointOf(head.text, line.text, head.trailingBlank, blanksTell)
      if (joint.token) current.joins.push(brokenToken(head.text, line.text, length))
      parts.push(joint.glue, line.text)
      length += joint.glue.length
    } else {
      close()
      above = head?.text ?? ''
      const opened: Paragraph = { text: '', line: line.line, furniture: [], joins: [] }
      if (current && !head) {
        opened.furniture = current.furniture
        paragraphs.pop()
      }
      current = opened
      paragraphs.push(current)
      parts.push(line.text)
    }
    placed?.(line, current, length)
    length += line.text.length
    head = line
  }
  close()
  return paragraphs
}

function placeOf(line: PhysicalLine): { line?: number; page?: number } {
  return line.page === undefined ? { line: line.line } : { page: line.page }
}

/** Joins all lines to one paragraph, whatever they look like. */
export function joinAll(lines: readonly PhysicalLine[]): Paragraph {
  const paragraph: Paragraph = { text: '', line: lines[0]?.line ?? 1, furniture: [], joins: [] }
  const parts: string[] = []
  let length = 0
  let head: PhysicalLine | null = null
  for (const line of lines) {
    if (line.furniture) {
      paragraph.furniture.push({ at: length, text: line.text, line: line.line })
      continue
    }
    if (head) {
      const joint = jointOf(head.text, line.text, head.trailingBlank, false)
      if (joint.token) paragraph.joins.push(brokenToken(head.text, line.text, length))
      parts.push(joint.glue)
      length += joint.glue.length
    }
    parts.push(line.text)
    length += line.text.length
    head = line
  }
  paragraph.text = parts.join('')
  return paragraph
}

/** The token around the joint of two lines, `length` characters of the paragraph standing before it. */
function brokenToken(head: string, tail: string, length: number): { start: number; end: number; raw: string } {
  const before = head.slice(head.lastIndexOf(' ') + 1)
  const after = /^[^\s,;:)”"]*/.exec(tail)?.[0] ?? ''
  return { start: length - before.length, end: length + after.length, raw: `${before}\n${after}` }
}
