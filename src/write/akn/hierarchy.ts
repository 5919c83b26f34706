/**
 * Sections as hierarchy elements: `num`, `heading`, and then either `content` or the elements below with `intro` and
 * `wrapUp` about them. Words between two of them stand in an `hcontainer`, as the standard has no place for them.
 */
import type { Section } from '../../plan.js'
import type { TextExtent } from '../own-paragraphs.js'
import type { Blocks } from './blocks.js'
import { elementName } from './element-ids.js'
import { element, type XmlElement } from './xml.js'

export class Hierarchy {
  constructor(
    private readonly blocks: Blocks,
    private readonly paragraphs: ReadonlyMap<Section, TextExtent[]>,
  ) {}

  /** The sections of a stretch of the text and what stands between them, all of it once. */
  of(sections: readonly Section[], start: number, end: number, parent: string): XmlElement[] {
    const elements: XmlElement[] = []
    let at = start
    for (const section of sections) {
      const from = within(section.span.start, at, end)
      elements.push(...this.between(at, from, parent))
      at = within(section.span.end, from, end)
      elements.push(this.section(section, from, at))
    }
    return [...elements, ...this.between(at, end, parent)]
  }

  /** What a body holds that has nothing, as the standard asks for one element at least. */
  empty(parent: string): XmlElement[] {
    const id = this.blocks.ids.next(parent, 'hcontainer')
    return [element('hcontainer', { eId: id, name: 'text' }, [this.container('content', 0, 0, id)])]
  }

  private between(start: number, end: number, parent: string): XmlElement[] {
    if (this.blocks.text.slice(start, end).trim() === '') return []
    const id = this.blocks.ids.next(parent, 'hcontainer')
    return [element('hcontainer', { eId: id, name: 'text' }, [this.container('content', start, end, id)])]
  }

  private section(section: Section, start: number, end: number): XmlElement {
    const { blocks } = this
    const { children } = section
    const id = blocks.ids.ofPlace(section.id) ?? blocks.ids.next('', elementName(section))
    const first = children[0] ? within(children[0].span.start, start, end) : end
    const { headingStart, textStart } = this.openingOf(section, start, first)
    const num = blocks.words(start, headingStart)
    const heading = blocks.words(headingStart, textStart)
    const titles = [
      ...(num === '' ? [] : [element('num', { eId: blocks.ids.only(id, 'num') }, num)]),
      ...(heading === '' ? [] : [element('heading', { eId: blocks.ids.only(id, 'heading') }, heading)]),
    ]
    const name = elementName(section)
    const attributes = { eId: id, name: name === 'hcontainer' ? 'unnumbered' : null }
    if (children.length === 0)
      return element(name, attributes, [...titles, this.container('content', textStart, end, id)])
    const last = within(children.at(-1)?.span.end ?? end, first, end)
    return element(name, attributes, [
      ...titles,
      ...this.around('intro', textStart, first, id),
      ...this.of(children, first, last, id),
      ...this.around('wrapUp', last, end, id),
    ])
  }

  private around(name: string, start: number, end: number, parent: string): XmlElement[] {
    return this.blocks.text.slice(start, end).trim() === '' ? [] : [this.container(name, start, end, parent)]
  }

  private container(name: string, start: number, end: number, parent: string): XmlElement {
    const id = this.blocks.ids.only(parent, name)
    return element(name, { eId: id }, this.blocks.some(start, end, id))
  }

  /** Where the heading begins, which ends the number, and where the words of the section begin. */
  private openingOf(section: Section, start: number, end: number): { headingStart: number; textStart: number } {
    const { text } = this.blocks
    const lineEnd = (at: number): number => {
      const found = text.indexOf('\n', at)
      return found < 0 ? end : Math.min(found, end)
    }
    const own = this.paragraphs.get(section)?.[0]?.start ?? null
    const at = section.heading === null ? -1 : start + headingAt(text.slice(start, end), section.heading)
    if (at < start) {
      // a number alone on its line, or before its words
      const labelled = section.marker.style !== 'none' && !section.marker.inferred
      const stop = own === null ? (section.text === '' ? lineEnd(start) : start) : Math.min(own, lineEnd(start))
      const textStart = labelled ? within(stop, start, end) : start
      return { headingStart: textStart, textStart }
    }
    const headingEnd = within(at + (section.heading?.length ?? 0), at, end)
    const line = lineEnd(headingEnd)
    return { headingStart: at, textStart: own !== null && own >= headingEnd && own < line ? own : line }
  }
}

/** Where a heading stands that may be broken over lines; -1 where it does not. */
function headingAt(text: string, heading: string): number {
  const at = text.replaceAll('\n', ' ').indexOf(heading.replaceAll('\n', ' '))
  return at < 0 ? Number.NEGATIVE_INFINITY : at
}

function within(offset: number, start: number, end: number): number {
  return Math.min(Math.max(offset, start), end)
}
