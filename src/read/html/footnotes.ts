/** Footnotes of a page: a link to a note whose text links back to it. */
import { isBlock } from './style.js'
import type { HtmlElement } from './tree.js'

export interface Footnotes {
  /** The link that is a mark → the element that holds its note. */
  marks: Map<HtmlElement, HtmlElement>
  /** The links back, which print the mark before the note. */
  backs: Set<HtmlElement>
}

const NOTE = /mso-element\s*:\s*(?:foot|end)note(?:\s*;|\s*$)/i

/** Finds the pairs of links that point to one another; the first of a pair is the mark. */
export function findFootnotes(elements: readonly HtmlElement[]): Footnotes {
  const found: Footnotes = { marks: new Map(), backs: new Set() }
  const links = elements.filter(({ name, attributes: { href } }) => name === 'a' && href && /^#./.test(href))
  if (links.length < 2) return found
  const places = new Map<string, HtmlElement>()
  for (const element of elements) {
    const { name, id } = element.attributes
    if (id) places.set(id, element)
    if (name && element.name === 'a') places.set(name, element)
  }
  const targets = new Map<HtmlElement, HtmlElement>()
  for (const link of links) {
    const target = places.get(link.attributes.href?.slice(1) ?? '')
    if (target) targets.set(link, target)
  }
  for (const [back, place] of targets) {
    const mark = targets.has(place) ? place : linkIn(place)
    const target = mark && targets.get(mark)
    const note = target && noteOf(back, target)
    if (!note || mark.index >= back.index) continue
    found.marks.set(mark, note)
    found.backs.add(back)
  }
  return found
}

/**
 * The element that holds a note: as Word marks it, else the block around the link back or, where the mark points to
 * an item of a list around that, the item. None where the mark points elsewhere.
 */
function noteOf(back: HtmlElement, target: HtmlElement): HtmlElement | null {
  let block: HtmlElement | null = null
  let around: HtmlElement | null = null
  for (let at: HtmlElement | null = back; at; at = at.parent) {
    if (NOTE.test(at.attributes.style ?? '')) return within(target, at) ? at : null
    if (!block && isBlock(at)) block = at
    if (at === target) around = at
  }
  if (block && within(target, block)) return block
  return around && isBlock(around) ? around : null
}

function linkIn(place: HtmlElement): HtmlElement | undefined {
  return place.children.find((child): child is HtmlElement => typeof child !== 'string' && child.name === 'a')
}

function within(element: HtmlElement, outer: HtmlElement): boolean {
  for (let at: HtmlElement | null = element; at; at = at.parent) if (at === outer) return true
  return false
}
