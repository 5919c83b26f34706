/** Elements of XML 1.0 and how they are written: structure on lines of its own, words never broken. */

export type Attributes = Readonly<Record<string, string | null>>

export interface XmlElement {
  name: string
  attributes: Attributes
  /** Elements, or words with their inline markup as XML. */
  content: readonly XmlElement[] | string
}

export function element(name: string, attributes: Attributes = {}, content: XmlElement['content'] = []): XmlElement {
  return { name, attributes, content }
}

export function xmlOf({ name, attributes, content }: XmlElement, indent = ''): string {
  if (content.length === 0) return `${indent}<${name}${attributesOf(attributes)}/>\n`
  const opening = `${indent}${startTag(name, attributes)}`
  if (typeof content === 'string') return `${opening}${content}</${name}>\n`
  return `${opening}\n${content.map((child) => xmlOf(child, `${indent}  `)).join('')}${indent}</${name}>\n`
}

export function startTag(name: string, attributes: Attributes): string {
  return `<${name}${attributesOf(attributes)}>`
}

function attributesOf(attributes: Attributes): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) => (value === null ? [] : [` ${name}="${escapeXml(value).replace(/\s/g, ' ')}"`]))
    .join('')
}

/** What XML 1.0 has no character for: controls, and halves of surrogate pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a document of XML must not hold
const NO_CHARACTER = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\uD800-\uDFFF]/gu

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' }

export function escapeXml(text: string): string {
  return text.replace(NO_CHARACTER, '').replace(/[&<>"\r]/g, (character) => ENTITIES[character] as string)
}
