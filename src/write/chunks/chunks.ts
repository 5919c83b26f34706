/**
 * Chunks for retrieval, JSON Lines: the own text of each section, cut at the ends of sentences where it is longer than
 * `maxChars`, and each row of a table, its cells behind the headings of their columns. Every chunk says where it
 * stands, in words that a person can cite.
 *
 * `{ id, documentId, sectionId, part, parts, breadcrumb, citation, text, overlap, references, span }`: `text` begins
 * with `overlap` characters of the chunk before; `span` is that of the rest of it, with its boxes where it is a whole
 * section.
 */
import type { Annex, Plan, Reference, Section, Span, Table } from '../../plan.js'
import { citationOf, documentName, rowCitationOf } from '../citation.js'
import { documentIdOf } from '../document-id.js'
import { flatSections } from '../flat-sections.js'
import type { WriteOptions } from '../options.js'
import { ownParagraphs, type TextExtent } from '../own-paragraphs.js'
import { sentencesOf } from './sentences.js'

const USUAL_SIZE = 1200

/** A place of the document with its sentences: what is cut into chunks. */
interface Passage {
  sectionId: string
  breadcrumb: string[]
  citation: string
  sentences: { start: number; end: number }[]
  span: Span
  /** In the place of the words of the document, for what says nothing without its table. */
  text?: string
}

export function writeChunks(plan: Plan, options: WriteOptions): string {
  const { maxChars = USUAL_SIZE, overlap = 0 } = options
  if (!Number.isInteger(maxChars) || maxChars < 1)
    throw new TypeError('Cannot cut by `maxChars`: pass a whole number from 1')
  if (!Number.isInteger(overlap) || overlap < 0)
    throw new TypeError('Cannot repeat `overlap`: pass a whole number from 0')
  const documentId = documentIdOf(plan)
  const lines = passagesOf(plan).flatMap(({ sectionId, breadcrumb, citation, sentences, span, text }) => {
    const pieces = cut(plan.text, sentences, maxChars, overlap)
    return pieces.map(({ from, start, end }, i) => {
      const own = spanOf(span, { start, end }, i === 0, plan.text)
      const id = `${documentId ?? ''}#${sectionId}${pieces.length > 1 ? `/${i + 1}` : ''}`
      return JSON.stringify({
        id,
        documentId,
        sectionId,
        part: i + 1,
        parts: pieces.length,
        breadcrumb,
        citation,
        text: text ?? plan.text.slice(from, end).replaceAll('\u2028', '\n').replaceAll('\t', ' | '),
        overlap: plan.text.slice(from, start).length,
        references: plan.references.filter((each) => each.span.start >= start && each.span.start < end).map(mention),
        span: own,
      })
    })
  })
  return lines.map((line) => `${line}\n`).join('')
}

/** A piece keeps of the place of its section what holds for it too: the boxes are those of the section as a whole. */
function spanOf(section: Span, { start, end }: TextExtent, isFirst: boolean, text: string): Span {
  const { boxes, page, line, block } = section
  const isOnOnePage = new Set(boxes?.map((box) => box.page)).size === 1
  const isWhole = isFirst && text.slice(end, section.end).trim() === ''
  return {
    start,
    end,
    ...(page !== undefined && (isFirst || isOnOnePage) ? { page } : {}),
    ...(line !== undefined && isFirst ? { line } : {}),
    ...(block !== undefined && isFirst ? { block } : {}),
    ...(boxes !== undefined && isWhole ? { boxes } : {}),
  }
}

function mention({ id, text, target, relation }: Reference): object {
  const cited = target && 'number' in target ? { number: target.number } : { sectionId: target?.sectionId ?? null }
  return { id, text, ...cited, relation }
}

/** Sentences put together up to the size; a sentence that is longer stays whole. */
function cut(
  text: string,
  sentences: Passage['sentences'],
  maxChars: number,
  overlap: number,
): { from: number; start: number; end: number }[] {
  const pieces: { from: number; start: number; end: number }[] = []
  sentences.forEach(({ start, end }, i) => {
    const last = pieces.at(-1)
    // what stands between two paragraphs of a section may belong to others
    if (last && end - last.from <= maxChars && text.slice(last.end, start).trim() === '') last.end = end
    else {
      let from = start
      for (let k = i - 1; k >= 0; k--) {
        const before = sentences[k]?.start ?? start
        const between = text.slice(sentences[k]?.end ?? start, sentences[k + 1]?.start ?? start)
        if (start - before > overlap || end - before > maxChars || between.trim() !== '') break
        from = before
      }
      pieces.push({ from, start, end })
    }
  })
  return pieces
}

function passagesOf(plan: Plan): Passage[] {
  const annexes = new Map(plan.annexes.map((annex) => [annex.id, annex]))
  const paragraphs = ownParagraphs(plan)
  const sections = flatSections(plan).flatMap(({ section, ancestors, annexId }): Passage[] => {
    const annex = annexes.get(annexId ?? '') ?? null
    const sentences = ownExtents(plan, section, paragraphs.get(section) ?? []).flatMap(({ start, end }) =>
      sentencesOf(plan.text, start, end),
    )
    if (sentences.length === 0) return []
    const titles = [...ancestors, ...(section.text === '' || section.heading === null ? [] : [section])].map(titleOf)
    return [
      {
        sectionId: section.id,
        breadcrumb: breadcrumb(plan, annex, titles),
        citation: citationOf(section, ancestors, annex, plan.document),
        sentences,
        span: section.span,
      },
    ]
  })
  return [...sections, ...plan.annexes.flatMap((annex) => rowPassages(plan, annex))]
}

/** A section that has neither text nor children is its heading. */
function ownExtents(plan: Plan, { heading, text, children, span }: Section, paragraphs: TextExtent[]): TextExtent[] {
  if (text !== '' || children.length > 0 || heading === null) return paragraphs
  const start = plan.text.indexOf(heading, span.start)
  return start < 0 ? [] : [{ start, end: start + heading.length }]
}

/** A row is one chunk however long it is: its cells say nothing alone. The title of a group goes with its rows. */
function rowPassages(plan: Plan, annex: Annex): Passage[] {
  return annex.tables.flatMap(({ columns, rows }) => {
    const groups: { id: string; title: string }[] = []
    return rows.flatMap(({ id, kind, cells, span }, i): Passage[] => {
      if (id === null || (kind !== 'item' && kind !== 'group')) return []
      while (groups.length > 0 && !id.startsWith(`${groups.at(-1)?.id}.`)) groups.pop()
      const titles = groups.map(({ title }) => title)
      if (kind === 'group') groups.push({ id, title: groupTitle(cells) })
      if (kind === 'group' && rows[i + 1]?.id?.startsWith(`${id}.`)) return []
      return [
        {
          sectionId: id,
          breadcrumb: breadcrumb(plan, annex, titles),
          citation: rowCitationOf(id, annex, plan.document),
          sentences: [{ start: span.start, end: span.end }],
          span,
          text: kind === 'group' ? groupTitle(cells) : rowText(columns, cells),
        },
      ]
    })
  })
}

function groupTitle(cells: readonly string[]): string {
  return cells.filter(Boolean).join('. ').replaceAll('\u2028', ' ')
}

/** A line for each cell that has words: `Đơn vị chủ trì: Sở Y tế`. */
function rowText(columns: Table['columns'], cells: readonly string[]): string {
  const lines = cells.flatMap((cell, i) => {
    if (cell.trim() === '') return []
    const heading = columns[i]?.name?.replace(/\s+/g, ' ')
    return [heading ? `${heading}: ${cell}` : cell]
  })
  return lines.join('\n').replaceAll('\u2028', '\n')
}

function breadcrumb(plan: Plan, annex: Annex | null, titles: readonly string[]): string[] {
  const part = annex && [annex.label, annex.title].filter(Boolean).join(': ')
  return [documentName(plan.document), part, ...titles].filter((title): title is string => Boolean(title))
}

/** A list without a heading goes by the words that lead to it: `1. Sở Y tế có trách nhiệm:`. */
function titleOf({ marker, heading, text }: Section): string {
  const label = marker.style === 'none' || (marker.inferred && heading === null) ? null : marker.label
  const words = heading ?? leadIn(text)
  return [label, words].filter(Boolean).join(label && words ? '. ' : '')
}

function leadIn(text: string): string | null {
  if (!text.endsWith(':')) return null
  const last = sentencesOf(text, 0, text.length).at(-1)
  return last ? text.slice(last.start, last.end) : null
}
