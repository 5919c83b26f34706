/** Numbering definitions: numbering.xml (ECMA-376 part 1, 17.9). */
import { paragraphFormat, runFormat } from './styles.js'
import { bulletCharacter } from './symbols.js'
import { child, integer, parseXml, toggle, val, type XmlElement } from './xml.js'

export interface Level {
  start: number
  /** ST_NumberFormat: `decimal`, `upperRoman`, `bullet`. */
  format: string
  /** `%1.%2.`, `Điều %1.`; for a bullet the character as it is printed. */
  text: string
  /** The level, counted from 1, after which the count starts again; 0 for never, null for any higher level. */
  restart: number | null
  /** All numbers are printed as decimals. */
  legal: boolean
  suffix: 'tab' | 'space' | 'nothing'
  /** The paragraph style that is tied to the level. */
  style: string | undefined
  left: number | undefined
  firstLine: number | undefined
}

/** A numbering definition instance (w:num), resolved. */
export interface List {
  /** Paragraphs of all instances of one abstract list are counted together. */
  counter: string
  levels: ReadonlyMap<number, Level>
  /** Level → the number at which this instance starts anew. */
  overrides: ReadonlyMap<number, number>
}

interface Abstract {
  levels: Map<number, Level>
  /** Numbering style whose list this one is. */
  styleLink: string | undefined
}

export interface Numbering {
  list(id: number): List | null
}

const LONGEST_CHAIN = 8

/** @param numberingOf the numbering definition of a numbering style */
export function readNumbering(
  xml: string | null,
  part: string,
  numberingOf: (styleId: string) => number | undefined,
): Numbering {
  let defined: Definitions | undefined
  const abstractOf = (id: number, steps = 0): [string, Abstract] | null => {
    // many documents hold definitions and use none
    defined ??= definitions(xml, part)
    const { abstracts, instances } = defined
    const name = val(instances.get(id), 'w:abstractNumId')
    const abstract = name === undefined ? undefined : abstracts.get(name)
    if (name === undefined || !abstract) return null
    if (abstract.styleLink === undefined || steps > LONGEST_CHAIN) return [name, abstract]
    const linked = numberingOf(abstract.styleLink)
    return (linked === undefined ? null : abstractOf(linked, steps + 1)) ?? [name, abstract]
  }
  const lists = new Map<number, List | null>()
  return {
    list(id) {
      const known = lists.get(id)
      if (known !== undefined) return known
      const found = abstractOf(id)
      const list = found ? withOverrides(found[0], found[1], defined?.instances.get(id)) : null
      lists.set(id, list)
      return list
    },
  }
}

interface Definitions {
  abstracts: Map<string, Abstract>
  instances: Map<number, XmlElement>
}

function definitions(xml: string | null, part: string): Definitions {
  const found: Definitions = { abstracts: new Map(), instances: new Map() }
  for (const element of xml === null ? [] : parseXml(xml, part).children) {
    if (element.name === 'w:abstractNum') {
      found.abstracts.set(element.attributes['w:abstractNumId'] ?? '', {
        levels: levelsOf(element),
        styleLink: val(element, 'w:numStyleLink'),
      })
    } else if (element.name === 'w:num') {
      const id = integer(element.attributes['w:numId'])
      if (id !== undefined) found.instances.set(id, element)
    }
  }
  return found
}

function withOverrides(counter: string, abstract: Abstract, instance: XmlElement | undefined): List {
  const levels = new Map(abstract.levels)
  const overrides = new Map<number, number>()
  for (const override of instance?.children ?? []) {
    const at = integer(override.attributes['w:ilvl'])
    if (override.name !== 'w:lvlOverride' || at === undefined) continue
    const level = child(override, 'w:lvl')
    if (level) levels.set(at, levelOf(level))
    const start = integer(val(override, 'w:startOverride'))
    if (start !== undefined) overrides.set(at, start)
  }
  return { counter, levels, overrides }
}

function levelsOf(abstract: XmlElement): Map<number, Level> {
  const levels = new Map<number, Level>()
  for (const element of abstract.children) {
    const at = integer(element.attributes['w:ilvl'])
    if (element.name === 'w:lvl' && at !== undefined) levels.set(at, levelOf(element))
  }
  return levels
}

function levelOf(element: XmlElement): Level {
  const format = formatOf(element)
  const text = val(element, 'w:lvlText') ?? ''
  const suffix = val(element, 'w:suff')
  const { left, firstLine } = paragraphFormat(child(element, 'w:pPr'))
  const bullet = format === 'bullet'
  const picture = child(element, 'w:lvlPicBulletId') !== undefined
  return {
    start: integer(val(element, 'w:start')) ?? 0,
    format,
    text: bullet ? bulletCharacter(picture && text === '' ? '•' : text, runFormat(child(element, 'w:rPr')).font) : text,
    restart: integer(val(element, 'w:lvlRestart')) ?? null,
    legal: toggle(element, 'w:isLgl') ?? false,
    suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
    style: val(element, 'w:pStyle'),
    left,
    firstLine,
  }
}

/** Newer formats stand in mc:AlternateContent; its fallback is the nearest that every reader knows. */
function formatOf(element: XmlElement): string {
  const alternatives = child(element, 'mc:AlternateContent')
  const own = val(element, 'w:numFmt')
  return own ?? val(child(alternatives, 'mc:Fallback'), 'w:numFmt') ?? 'decimal'
}
