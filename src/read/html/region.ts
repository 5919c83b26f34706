/**
 * Finds the document inside a page by evidence: what only documents hold (national name, number, articles,
 * numbered headings, recipients, long paragraphs) is weighed for every element, and the smallest element that
 * holds nearly all of it is the document. Menus, comments, related links and the table of contents around or
 * inside it are no text of the document.
 */
import type { FlowItem, FlowLine } from './items.js'
import { ANNEX, ATTACHED, CLOSING, evidenceOf, kindOf, NATIONAL, NUMBER } from './region-lines.js'
import { isNumberedTable } from './table.js'
import type { HtmlElement } from './tree.js'

/** What documents hold. */
const EVIDENCE = 0
/** Long lines, which comments have too. */
const PROSE = 1
/** Numbered lines, and those of them that stand outside the element too, each time before something else. */
const NUMBERED = 2
const REPEATED = 3
const CHARACTERS = 4
const LINKED = 5
/** Characters of lines that end as a sentence or a basis does, which titles of related pages and menus do not. */
const ENDED = 6
const SUMS = 7

/** What all the lines below an element amount to. */
interface Weights {
  /** The sums of each element, `SUMS` of them one behind the other. */
  sums: Float64Array
  /** Bits of NATIONAL, NUMBER, CLOSING, ANNEX, ATTACHED. */
  kinds: Uint8Array
  /** 1 for elements with lines in them. */
  held: Uint8Array
}

const SURROUNDINGS = new Set(['nav', 'aside', 'footer', 'button', 'dialog'])
const SURROUNDING_ROLES = /^(?:navigation|banner|complementary|contentinfo|search|dialog|menu|menubar|tablist|alert)$/
/** Names that sites give to what surrounds a document; only hints, which letterhead and signature outweigh. */
const SURROUNDING_NAMES =
  /(?:^|[\s_-])(?:menu|nav|navbar|navigation|breadcrumbs?|sidebar|footer|comments?|binh-?luan|y-?kien|related|lien-?quan|khac|shares?|social|toolbar|pagination|paging|banner|ads?|advert\w*|popup|modal|cookies?|toc|muc-?luc|rating|tags?|hotline|search|login|copyright)(?:$|[\s_-])/i
const END = /(?<!\.)[.;]$/
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
  const weights = outside.includes(1) ? weigh(elements, lines, (owner) => outside[owner.index] === 0) : all
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
  /**
   * Other lines of the page begin like it, with something else behind: a heading of which a table of contents tells. The
   * smallest element that holds them all, in which it is no longer told elsewhere.
   */
  told: HtmlElement | null
}

function witnesses(lines: readonly FlowLine[]): Witness[] {
  const keys = lines.map(({ text }) => text.slice(0, KEY))
  const seen = counted(keys)
  /** What stands below the lines that begin like others. */
  const pairs = keys.map((key, i) => ((seen.get(key) ?? 1) > 1 ? `${key}\n${keys[i + 1] ?? ''}` : ''))
  const seenPairs = counted(pairs)
  const holders = new Map<string, HtmlElement>()
  for (const [i, key] of keys.entries()) {
    const owner = pairs[i] === '' ? undefined : lines[i]?.owner
    const holder = holders.get(key)
    if (owner) holders.set(key, holder ? nearestCommon(holder, owner) : owner)
  }
  return lines.map((line, i) => {
    const alike = seen.get(keys[i] ?? '') ?? 1
    return {
      line,
      kind: line.text.length > LONGEST_MARK ? 0 : kindOf(line.text),
      weight: evidenceOf(line.text),
      unique: alike === 1,
      told: alike > 1 && seenPairs.get(pairs[i] ?? '') === 1 ? (holders.get(keys[i] ?? '') ?? null) : null,
    }
  })
}

/** The innermost element that holds two others; a parent stands before its children. */
function nearestCommon(one: HtmlElement, other: HtmlElement): HtmlElement {
  let [a, b] = [one, other]
  while (a.index !== b.index) {
    if (a.index > b.index) a = a.parent ?? b
    else b = b.parent ?? a
  }
  return a
}

function counted(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

function weigh(
  elements: readonly HtmlElement[],
  lines: readonly Witness[],
  counts: (owner: HtmlElement) => boolean,
): Weights {
  const size = elements.length
  const weights: Weights = {
    sums: new Float64Array(size * SUMS),
    kinds: new Uint8Array(size),
    held: new Uint8Array(size),
  }
  const { sums, kinds, held } = weights
  for (const { line, kind, weight, unique, told } of lines) {
    if (!counts(line.owner)) continue
    const at = line.owner.index
    const own = at * SUMS
    const add = (sum: number, value: number): void => {
      sums[own + sum] = (sums[own + sum] ?? 0) + value
    }
    held[at] = 1
    add(CHARACTERS, line.text.length)
    add(LINKED, line.linked)
    if (END.test(line.text)) add(ENDED, line.text.length)
    if (line.linked * 2 > line.text.length) continue
    // a table of contents repeats the headings: neither of the two proves a place
    add(EVIDENCE, kind > 0 ? KIND_EVIDENCE : unique ? weight : 0)
    if (weight >= 1) add(NUMBERED, 1)
    if (weight >= 1 && told) {
      add(REPEATED, 1)
      const above = told.index * SUMS + REPEATED
      sums[above] = (sums[above] ?? 0) - 1
    }
    if (unique && line.text.length >= LONG) add(PROSE, 1)
    kinds[at] = (kinds[at] ?? 0) | kind
  }
  for (let i = size - 1; i > 0; i--) {
    if (held[i] === 0) continue
    const parent = elements[i]?.parent?.index ?? 0
    for (let sum = 0; sum < SUMS; sum++) {
      const at = parent * SUMS + sum
      sums[at] = (sums[at] ?? 0) + (sums[i * SUMS + sum] ?? 0)
    }
    kinds[parent] = (kinds[parent] ?? 0) | (kinds[i] ?? 0)
    held[parent] = 1
  }
  return weights
}

const sumOf = ({ sums }: Weights, { index }: HtmlElement, sum: number): number => sums[index * SUMS + sum] ?? 0

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

/** 1 for the elements with lines that surround a document, and all such below them. */
function surroundings(elements: readonly HtmlElement[], weights: Weights): Uint8Array {
  const outside = new Uint8Array(elements.length)
  /** 1 for tables of data and what stands in them: their cells may be links one and all. */
  const data = new Uint8Array(elements.length)
  const { sums, kinds, held } = weights
  const total = sums[CHARACTERS] ?? 0
  for (const element of elements) {
    const i = element.index
    if (held[i] === 0) continue
    if (element.parent && outside[element.parent.index]) {
      outside[i] = 1
      continue
    }
    if ((element.parent && data[element.parent.index]) || isNumberedTable(element)) data[i] = 1
    if (((kinds[i] ?? 0) & (NATIONAL | CLOSING | ATTACHED)) !== 0) continue
    const characters = sumOf(weights, element, CHARACTERS)
    const isLinks =
      data[i] === 0 &&
      sumOf(weights, element, LINKED) > characters * LINKS &&
      sumOf(weights, element, ENDED) * 2 < characters &&
      isGroup(element)
    const repeated = sumOf(weights, element, REPEATED)
    const isContents =
      repeated >= LEAST_EVIDENCE &&
      repeated * 2 >= sumOf(weights, element, NUMBERED) &&
      sumOf(weights, element, PROSE) === 0
    const isNamed = characters < total * LARGEST_SURROUNDING && isNamedSurrounding(element)
    if (isLinks || isContents || isNamed) outside[i] = 1
  }
  return outside
}

/** A list of links, and not one line that is a link. */
const isGroup = (element: HtmlElement): boolean =>
  element.children.filter((child) => typeof child !== 'string').length >= 3 && element.name !== 'p'

function smallestWithNearlyAll(elements: readonly HtmlElement[], weights: Weights): HtmlElement | null {
  // where a document has no letterhead and no numbers, its long lines must do
  const own = (weights.sums[EVIDENCE] ?? 0) >= LEAST_EVIDENCE ? EVIDENCE : PROSE
  const total = weights.sums[own] ?? 0
  if (total < LEAST_EVIDENCE) return null
  let region: HtmlElement | null = elements[0] ?? null
  while (region) {
    const child: HtmlElement | undefined = region.children.find(
      (child): child is HtmlElement => typeof child !== 'string' && sumOf(weights, child, own) >= total * NEARLY_ALL,
    )
    // the words around a table of data are of its document
    if (!child || isNumberedTable(child)) break
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
