/**
 * Finds the document inside a page by evidence: what only documents hold (national name, number, articles,
 * numbered headings, recipients, long paragraphs) is weighed for every element, and the smallest element that
 * holds nearly all of it is the document. Menus, comments, related links and the table of contents around or
 * inside it are no text of the document.
 */
import { AUTHORITY, MOTTO, NATIONAL_NAME, PARTY_NAME, TYPE_LINE } from '../../text/letterhead-words.js'
import { markerAt } from '../../text/marker.js'
import type { FlowItem, FlowLine } from './items.js'
import type { HtmlElement } from './tree.js'

const NATIONAL = 1
const NUMBER = 2
const CLOSING = 4
const ANNEX = 8

/** What all the lines below an element amount to. */
interface Weights {
  evidence: Float64Array
  /** Long lines, which comments have too. */
  prose: Float64Array
  /** Numbered lines, and those of them that stand twice in the page. */
  numbered: Float64Array
  repeated: Float64Array
  characters: Float64Array
  linked: Float64Array
  /** Bits of NATIONAL, NUMBER, CLOSING, ANNEX. */
  kinds: Uint8Array
}

const SURROUNDINGS = new Set(['nav', 'aside', 'footer', 'button', 'dialog'])
const SURROUNDING_ROLES = /^(?:navigation|banner|complementary|contentinfo|search|dialog|menu|menubar|tablist|alert)$/
/** Names that sites give to what surrounds a document; only hints, which letterhead and signature outweigh. */
const SURROUNDING_NAMES =
  /(?:^|[\s_-])(?:menu|nav|navbar|navigation|breadcrumbs?|sidebar|footer|comments?|binh-?luan|y-?kien|related|lien-?quan|khac|shares?|social|toolbar|pagination|paging|banner|ads?|advert\w*|popup|modal|cookies?|toc|muc-?luc|rating|tags?|hotline|search|login|copyright)(?:$|[\s_-])/i
const NUMBER_LINE = /^(?:Luật |Nghị quyết |Pháp lệnh )?[Ss]ố ?:? ?[\d.…]{0,8} ?[/-]? ?[^\s/]{0,20}\/[^\s]{1,30}$/u
const CLOSING_LINE = /^Nơi nhận(?![\p{L}])/u
const ANNEX_LINE = /^(?:PHỤ LỤC|Phụ lục)(?: [\dIVX]{1,4})?[.:]?$|^\((?:Ban hành )?[Kk]èm theo /u
const LONG = 120
/** Letterhead, signature and annex label stand on lines no longer than this. */
const LONGEST_MARK = 200
const KIND_EVIDENCE = 2
const NEARLY_ALL = 0.95
const LEAST_EVIDENCE = 3
/** A table of contents may cut its headings short; so much of a line tells it from others. */
const KEY = 40
/** Share of its text that a list of links has as links. */
const LINKS = 0.6
/** Share of the page that something called a surrounding may hold. */
const LARGEST_SURROUNDING = 0.4

/** Tells for each element whether its text belongs to the document; elements are told by their index. */
export function documentRegion(
  elements: readonly HtmlElement[],
  items: readonly FlowItem[],
): (owner: HtmlElement) => boolean {
  const lines = witnesses(linesOf(items))
  const all = weigh(elements, lines, () => true)
  const outside = surroundings(elements, all)
  const weights = weigh(elements, lines, (owner) => outside[owner.index] === 0)
  const region = smallestWithNearlyAll(elements, weights)
  if (!region) return (owner) => outside[owner.index] === 0
  const inside = new Uint8Array(elements.length)
  for (const element of elements) {
    inside[element.index] = element === region || (element.parent && inside[element.parent.index]) ? 1 : 0
  }
  return (owner) => inside[owner.index] === 1 && outside[owner.index] === 0
}

function linesOf(items: readonly FlowItem[]): FlowLine[] {
  const lines: FlowLine[] = []
  const visit = (list: readonly FlowItem[]): void => {
    for (const item of list) {
      if (item.kind === 'line') lines.push(item)
      else for (const row of item.rows) for (const cell of row) visit(cell.items)
    }
  }
  visit(items)
  return lines
}

/** A line and what it proves by itself. */
interface Witness {
  line: FlowLine
  kind: number
  weight: number
  /** No other line of the page begins like it. */
  unique: boolean
}

function witnesses(lines: readonly FlowLine[]): Witness[] {
  const seen = new Map<string, number>()
  const keys = lines.map(({ text }) => text.slice(0, KEY))
  for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1)
  return lines.map((line, i) => ({
    line,
    kind: line.text.length > LONGEST_MARK ? 0 : kindOf(line.text),
    weight: evidenceOf(line.text),
    unique: seen.get(keys[i] ?? '') === 1,
  }))
}

function weigh(
  elements: readonly HtmlElement[],
  lines: readonly Witness[],
  counts: (owner: HtmlElement) => boolean,
): Weights {
  const size = elements.length
  const weights: Weights = {
    evidence: new Float64Array(size),
    prose: new Float64Array(size),
    numbered: new Float64Array(size),
    repeated: new Float64Array(size),
    characters: new Float64Array(size),
    linked: new Float64Array(size),
    kinds: new Uint8Array(size),
  }
  const { evidence, prose, numbered, repeated, characters, linked, kinds } = weights
  for (const { line, kind, weight, unique } of lines) {
    if (!counts(line.owner)) continue
    const at = line.owner.index
    characters[at] = (characters[at] ?? 0) + line.text.length
    linked[at] = (linked[at] ?? 0) + line.linked
    if (line.linked * 2 > line.text.length) continue
    // a table of contents repeats the headings: neither of the two proves a place
    evidence[at] = (evidence[at] ?? 0) + (kind > 0 ? KIND_EVIDENCE : unique ? weight : 0)
    if (weight >= 1) numbered[at] = (numbered[at] ?? 0) + 1
    if (weight >= 1 && !unique) repeated[at] = (repeated[at] ?? 0) + 1
    if (unique && line.text.length >= LONG) prose[at] = (prose[at] ?? 0) + 1
    kinds[at] = (kinds[at] ?? 0) | kind
  }
  const all = [evidence, prose, numbered, repeated, characters, linked]
  for (let i = size - 1; i > 0; i--) {
    const parent = elements[i]?.parent?.index ?? 0
    for (const sums of all) {
      const own = sums[i] as number
      if (own !== 0) sums[parent] = (sums[parent] as number) + own
    }
    kinds[parent] = (kinds[parent] ?? 0) | (kinds[i] ?? 0)
  }
  return weights
}

function evidenceOf(text: string): number {
  if (TYPE_LINE.test(text)) return 1
  const marker = markerAt(text)
  if (!marker) return 0
  return marker.ordinal > 0 && text.length > marker.end ? 1 : 0.2
}

function kindOf(text: string): number {
  if (NATIONAL_NAME.test(text) || MOTTO.test(text) || PARTY_NAME.test(text)) return NATIONAL
  if (CLOSING_LINE.test(text) || (AUTHORITY.test(text) && text.length < 80)) return CLOSING
  if (ANNEX_LINE.test(text)) return ANNEX
  return NUMBER_LINE.test(text) ? NUMBER : 0
}

/** What the names of classes and ids say, each looked at once. */
const namesSeen = new Map<string, boolean>()
const MOST_NAMES = 10_000

function saysSurrounding(names: string | undefined): boolean {
  if (!names) return false
  const known = namesSeen.get(names)
  if (known !== undefined) return known
  if (namesSeen.size > MOST_NAMES) namesSeen.clear()
  const says = SURROUNDING_NAMES.test(names)
  namesSeen.set(names, says)
  return says
}

function isNamedSurrounding({ name, attributes }: HtmlElement): boolean {
  const { role, class: names, id } = attributes
  if (SURROUNDINGS.has(name) || (role !== undefined && SURROUNDING_ROLES.test(role))) return true
  return saysSurrounding(names) || saysSurrounding(id)
}

/** 1 for the elements that surround a document, and all below them. */
function surroundings(elements: readonly HtmlElement[], weights: Weights): Uint8Array {
  const outside = new Uint8Array(elements.length)
  const total = weights.characters[0] ?? 0
  for (const element of elements) {
    const i = element.index
    const characters = weights.characters[i] ?? 0
    const holdsMarks = ((weights.kinds[i] ?? 0) & (NATIONAL | CLOSING)) !== 0
    const named = isNamedSurrounding(element)
    const links = characters > 0 && (weights.linked[i] ?? 0) > characters * LINKS && isGroup(element)
    const repeated = weights.repeated[i] ?? 0
    const contents =
      repeated >= LEAST_EVIDENCE && repeated * 2 >= (weights.numbered[i] ?? 0) && (weights.prose[i] ?? 0) === 0
    const surrounds = !holdsMarks && ((named && characters < total * LARGEST_SURROUNDING) || links || contents)
    outside[i] = surrounds || (element.parent && outside[element.parent.index]) ? 1 : 0
  }
  return outside
}

/** A list of links, and not one line that is a link. */
const isGroup = (element: HtmlElement): boolean =>
  element.children.filter((child) => typeof child !== 'string').length >= 3 && element.name !== 'p'

function smallestWithNearlyAll(elements: readonly HtmlElement[], weights: Weights): HtmlElement | null {
  // where a document has no letterhead and no numbers, its long lines must do
  const own = (weights.evidence[0] ?? 0) >= LEAST_EVIDENCE ? weights.evidence : weights.prose
  const total = own[0] ?? 0
  if (total < LEAST_EVIDENCE) return null
  let region: HtmlElement | null = elements[0] ?? null
  while (region) {
    const child: HtmlElement | undefined = region.children.find(
      (child): child is HtmlElement => typeof child !== 'string' && (own[child.index] ?? 0) >= total * NEARLY_ALL,
    )
    if (!child) break
    region = child
  }
  // letterhead, signature or annex may stand beside the element that holds the text
  while (region?.parent && lacksMarks(weights.kinds[region.index] ?? 0, weights.kinds[0] ?? 0)) region = region.parent
  return region
}

function lacksMarks(own: number, page: number): boolean {
  if (page & NATIONAL && !(own & NATIONAL)) return true
  if ((page & ~own & (CLOSING | ANNEX)) !== 0) return true
  return !(page & NATIONAL) && (page & NUMBER) !== 0 && !(own & NUMBER)
}
