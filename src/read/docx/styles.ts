/** Styles: what a paragraph and its runs inherit (ECMA-376 part 1, 17.7). */
import { child, integer, parseXml, toggle, val, type XmlElement } from './xml.js'

export interface RunFormat {
  bold?: boolean
  italic?: boolean
  /** Hidden text (w:vanish). */
  hidden?: boolean
  /** Shown in capitals, however typed (w:caps). */
  capitals?: boolean
  /** In half points. */
  size?: number
  /** The font of letters outside ASCII; that of the others where none is given. */
  font?: string
}

export interface ParagraphFormat {
  centred?: boolean
  /** Its level in the outline of the document (w:outlineLvl), 0 the outermost and 9 for what is no heading. */
  outline?: number
  /** Left indent in twentieths of a point. */
  left?: number
  /** Further indent of the first line, negative for a hanging one. */
  firstLine?: number
  /** Numbering definition; 0 takes the numbering away. */
  numbering?: number
  level?: number
}

interface Style {
  basedOn: string | undefined
  run: RunFormat
  paragraph: ParagraphFormat
}

export interface Styles {
  run(styleId: string | undefined): RunFormat
  paragraph(styleId: string | undefined): ParagraphFormat
  /** The style of paragraphs that name none. */
  defaultParagraph: string | undefined
  /** The style that gives the numbering of a style, itself or one it is based on. */
  numberingStyles(styleId: string): string[]
  /** Numbering definition of a numbering style. */
  numberingOf(styleId: string): number | undefined
}

const DEEPEST = 20

export function readStyles(xml: string | null, part: string): Styles {
  const styles = new Map<string, Style>()
  let defaultParagraph: string | undefined
  let defaults: RunFormat = {}
  for (const element of xml === null ? [] : parseXml(xml, part).children) {
    if (element.name === 'w:docDefaults') {
      defaults = runFormat(child(child(element, 'w:rPrDefault'), 'w:rPr'))
    }
    const id = element.attributes['w:styleId']
    if (element.name !== 'w:style' || id === undefined) continue
    styles.set(id, {
      basedOn: val(element, 'w:basedOn'),
      run: runFormat(child(element, 'w:rPr')),
      paragraph: paragraphFormat(child(element, 'w:pPr')),
    })
    const preset = element.attributes['w:default']
    if (element.attributes['w:type'] === 'paragraph' && (preset === '1' || preset === 'true')) defaultParagraph = id
  }
  /** The style and what it is based on, nearest first. */
  const chainOf = (id: string | undefined): [string, Style][] => {
    const chain: [string, Style][] = []
    for (let at = id; at !== undefined && chain.length < DEEPEST; ) {
      const style = styles.get(at)
      if (!style) break
      chain.push([at, style])
      at = style.basedOn
    }
    return chain
  }
  const runs = new Map<string | undefined, RunFormat>()
  const paragraphs = new Map<string | undefined, ParagraphFormat>()
  return {
    defaultParagraph,
    run: (id) =>
      cached(runs, id, () =>
        Object.assign(
          {},
          defaults,
          ...chainOf(id)
            .map(([, style]) => style.run)
            .reverse(),
        ),
      ),
    paragraph: (id) =>
      cached(paragraphs, id, () =>
        Object.assign(
          {},
          ...chainOf(id)
            .map(([, style]) => style.paragraph)
            .reverse(),
        ),
      ),
    numberingStyles: (id) => chainOf(id).map(([name]) => name),
    numberingOf: (id) => styles.get(id)?.paragraph.numbering,
  }
}

function cached<K, V>(cache: Map<K, V>, key: K, make: () => V): V {
  const known = cache.get(key)
  if (known !== undefined) return known
  const made = make()
  cache.set(key, made)
  return made
}

/** The own properties of a run: `w:rPr`. */
export function runFormat(properties: XmlElement | undefined): RunFormat {
  if (!properties) return {}
  const bold = toggle(properties, 'w:b')
  const italic = toggle(properties, 'w:i')
  const hidden = toggle(properties, 'w:vanish')
  const capitals = toggle(properties, 'w:caps')
  const size = integer(val(properties, 'w:sz'))
  const fonts = child(properties, 'w:rFonts')?.attributes
  const font = fonts?.['w:hAnsi'] ?? fonts?.['w:ascii']
  return {
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(hidden === undefined ? {} : { hidden }),
    ...(capitals === undefined ? {} : { capitals }),
    ...(size === undefined ? {} : { size }),
    ...(font === undefined ? {} : { font }),
  }
}

/** The own properties of a paragraph: `w:pPr`. */
export function paragraphFormat(properties: XmlElement | undefined): ParagraphFormat {
  if (!properties) return {}
  const format: ParagraphFormat = {}
  const alignment = val(properties, 'w:jc')
  if (alignment !== undefined) format.centred = alignment === 'center'
  const outline = integer(val(properties, 'w:outlineLvl'))
  if (outline !== undefined) format.outline = outline
  const indent = child(properties, 'w:ind')?.attributes
  if (indent) {
    const left = integer(indent['w:left'] ?? indent['w:start'])
    const hanging = integer(indent['w:hanging'])
    const firstLine = hanging === undefined ? integer(indent['w:firstLine']) : -hanging
    if (left !== undefined) format.left = left
    if (firstLine !== undefined) format.firstLine = firstLine
  }
  const numbering = child(properties, 'w:numPr')
  const id = integer(val(numbering, 'w:numId'))
  const level = integer(val(numbering, 'w:ilvl'))
  if (id !== undefined) format.numbering = id
  if (level !== undefined) format.level = level
  return format
}
