/** XML of a part → light elements; names carry the usual prefixes whatever the file calls its namespaces. */
import { SaxesParser } from 'saxes'
import { damaged } from './archive.js'

export interface XmlElement {
  /** With the usual prefix: `w:p`. */
  name: string
  attributes: Readonly<Record<string, string>>
  children: XmlElement[]
  /** Character data, kept for the elements that hold text of the document. */
  text: string
}

/** Namespaces (ECMA-376 part 1 and, strict, ISO/IEC 29500-1) by the prefix under which the reader knows them. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
}
const WITH_TEXT = new Set(['w:t', 'w:delText', 'w:instrText', 'm:t'])
const DECLARATION = /\sxmlns(?::([^\s=]{1,40}))?\s?=\s?["']([^"']{1,200})["']/g
/** What is nested deeper was made to break readers; those below take elements one inside the other. */
const DEEPEST = 1000
/** Most elements have no children: they share this one. */
const NONE: XmlElement[] = []

/**
 * Parses a part. With `each`, the children of the element of that name are handed over one by one and not kept, so
 * that a long document is never held whole.
 *
 * @throws PlanError `damaged` where the part is no well-formed XML; entities of a DTD are not expanded
 */
export function parseXml(
  xml: string,
  part: string,
  each?: { parent: string; visit: (element: XmlElement) => void },
): XmlElement {
  const parser = new SaxesParser({ position: false, xmlns: false })
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' }
  const stack: XmlElement[] = [root]
  const rename = renamer(xml)
  let top = root
  parser.on('error', (error) => {
    throw damaged(`${part} is no well-formed XML (${error.message})`)
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (stack.length > DEEPEST) throw damaged(`${part} is nested too deeply`)
    top = rename
      ? { name: rename(name), attributes: renamedAttributes(attributes, rename), children: NONE, text: '' }
      : { name, attributes, children: NONE, text: '' }
    stack.push(top)
  })
  const addText = (text: string): void => {
    if (WITH_TEXT.has(top.name)) top.text += text
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => {
    const element = stack.pop() ?? root
    top = stack[stack.length - 1] ?? root
    if (each && top.name === each.parent) each.visit(element)
    else if (top.children === NONE) top.children = [element]
    else top.children.push(element)
  })
  parser.write(xml).close()
  const document = root.children[0]
  if (!document) throw damaged(`${part} is empty`)
  return document
}

/** Gives names their usual prefixes; null where the file uses these already. */
function renamer(xml: string): ((name: string) => string) | null {
  const prefixes = new Map<string, string>()
  for (const [, prefix = '', uri = ''] of xml.matchAll(DECLARATION)) {
    const known = PREFIXES[uri]
    if (known !== undefined && known !== prefix) prefixes.set(prefix, known)
  }
  if (prefixes.size === 0) return null
  return (name) => {
    const colon = name.indexOf(':')
    const known = prefixes.get(colon < 0 ? '' : name.slice(0, colon))
    if (known === undefined) return name
    const local = colon < 0 ? name : name.slice(colon + 1)
    return known === '' ? local : `${known}:${local}`
  }
}

/** An attribute without prefix belongs to no namespace. */
function renamedAttributes(
  attributes: Readonly<Record<string, string>>,
  rename: (name: string) => string,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [key.includes(':') ? rename(key) : key, value]),
  )
}

/** The first child of a name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name)
}

/** The `w:val` of the first child of a name. */
export function val(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes['w:val']
}

/** The whole number that an attribute holds; undefined for anything else. */
export function integer(value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  const number = Number.parseInt(value, 10)
  return Number.isFinite(number) ? number : undefined
}

/** A toggle property (ECMA-376 part 1, 17.17.4): present without a value is on. */
export function toggle(element: XmlElement | undefined, name: string): boolean | undefined {
  const property = child(element, name)
  if (!property) return undefined
  const value = property.attributes['w:val']
  return value === undefined || value === '1' || value === 'true' || value === 'on'
}
