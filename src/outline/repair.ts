/**
 * Puts back the parents that a text lost, where the sequence of the labels proves them, and names what is
 * wrong with a sequence.
 */

import type { Role, Rule } from '../plan.js'
import { isInserted, type LineMarker, labelAfter } from '../text/marker.js'
import { romanLabel } from '../text/ordinals.js'
import { isCountedOn } from './counted-on.js'
import { type Item, inferredItem } from './item.js'
import { type ChargeReading, withLostLabels } from './lost-labels.js'

/** What the words of an item say. */
export interface ItemReading extends ChargeReading {
  /** The section points to an annex. */
  closesItself: (item: Item) => boolean
  /** What its title says that it is for. */
  roles: (item: Item) => readonly Role[]
  /** An article that approves a plan, whose parts follow its colon. */
  approves: (item: Item) => boolean
  /** Labelled lines below it say who does it. */
  labelled: (item: Item) => boolean
}

/** Repairs a list of siblings and everything below it. */
export function repairItems(items: Item[], reading: ItemReading): Item[] {
  const parted = inferAbove(inferBefore(items), reading.charges)
  const repaired = inferAfterLast(inferAfterClosed(inferBetween(parted), reading.closesItself), reading)
  giveTasks(repaired, reading)
  for (const item of repaired) repairChildren(item, reading)
  return repaired
}

function repairChildren(item: Item, reading: ItemReading): void {
  if (item.children.length === 0) return
  const children = withLostLabels(item.children, item.paragraphs, reading)
  item.children = reading.approves(item) ? inferWithin(children) : inferBetween(children)
  for (const child of item.children) repairChildren(child, reading)
}

const AIMS: ReadonlySet<Role> = new Set(['purpose', 'requirements', 'viewpoints', 'objectives', 'indicators', 'vision'])

/**
 * A part whose heading was lost holds the tasks, if no part that says so does: one behind the aims of a plan, one
 * before the duties of bodies, or one whose items each say who does them.
 */
function giveTasks(items: readonly Item[], { roles, labelled, closesItself }: ItemReading): void {
  const rolesOfPart = (item: Item): readonly Role[] => {
    if (item.role) return [item.role]
    return item.inferred ? item.children.flatMap(roles) : roles(item)
  }
  const parts = items.map(rolesOfPart)
  const pointsElsewhere = (item: Item | undefined): boolean =>
    item !== undefined && item.children.length === 0 && closesItself(item)
  if (parts.some((part, i) => part.includes('tasks') && !pointsElsewhere(items[i]))) return
  const aims = parts.findIndex((part) => part.some((role) => AIMS.has(role)))
  items.forEach((item, i) => {
    if (!item.inferred || parts[i]?.length !== 0) return
    const beforeDuties = i > 0 && parts[i + 1]?.includes('implementation')
    if ((aims >= 0 && i > aims) || beforeDuties || item.children.every(labelled)) item.role = 'tasks'
  })
}

const ordinalOf = (item: Item | undefined): number => item?.marker?.ordinal ?? 0

/** Runs of siblings that each start again: 1 2 3 | 1 2. */
function runsOf(items: readonly Item[]): Item[][] {
  const runs: Item[][] = []
  let last = Number.POSITIVE_INFINITY
  let style = ''
  for (const item of items) {
    const ordinal = ordinalOf(item)
    const run = runs[runs.length - 1]
    const restarts = ordinal === 1 && last >= 1 && item.marker?.style === style
    if (!run || restarts) runs.push([item])
    else run.push(item)
    if (ordinal > 0) {
      last = ordinal
      style = item.marker?.style ?? ''
    }
  }
  return runs
}

/** The runs of lists that lost their headings: dashes first, if there are several, then Arabic numbers that start again. */
function lostParts(items: readonly Item[]): Item[][] | null {
  const first = items.findIndex(({ marker }) => marker?.style !== 'dash')
  const dashes = items.slice(0, Math.max(0, first))
  const counted = items.slice(dashes.length)
  if (dashes.length === 1 || counted.some(({ marker }) => marker?.style !== 'arabic')) return null
  return dashes.length > 0 ? [dashes, ...runsOf(counted)] : runsOf(counted)
}

/** Runs of dashes and Arabic items before `III.` are the children of a lost `I.` and `II.`, if there are just as many. */
function inferBefore(items: Item[]): Item[] {
  const first = items.findIndex((item) => item.marker?.style === 'roman')
  const roman = items[first]
  if (first <= 0 || !roman?.marker) return items
  const runs = lostParts(items.slice(0, first))
  if (runs && lostStroke(items.slice(first), runs.length + 1)) readAs(roman.marker, runs.length + 1)
  if (runs?.length !== roman.marker.ordinal - 1) return items
  return [...runs.map((run, i) => romanParent(i + 1, run)), ...items.slice(first)]
}

/** `II.` before `IV.` where two parts lost their headings: the third, of which a stroke was not recognised. */
function lostStroke(items: readonly Item[], ordinal: number): boolean {
  const [said, next] = items.filter(({ marker }) => marker?.style === 'roman')
  return ordinalOf(said) === ordinal - 1 && ordinalOf(next) === ordinal + 1
}

function readAs(marker: LineMarker, ordinal: number): void {
  marker.misread = marker.label
  marker.label = romanLabel(ordinal)
  marker.ordinal = ordinal
}

/**
 * Where a text consists of lists that each count 1, 2 … and nothing else, it lost the headings above all of them, and
 * that above dashes before the first; a last list most of whose items name a body held the duties of these.
 */
function inferAbove(items: Item[], charges: (item: Item) => boolean): Item[] {
  const parts = lostParts(items) ?? []
  const counted = parts.filter((part) => part.every(isPlainNumber))
  const whole = parts.every((part, i) => counted.includes(part) || (i === 0 && part.every(isDash)))
  if (counted.length < 2 || !whole || !counted.every(countsFromOne)) return items
  return parts.map((part, i) => {
    const parent = romanParent(i + 1, part)
    return i === parts.length - 1 && areDuties(part, charges) ? { ...parent, role: 'implementation' } : parent
  })
}

/** Most of the items name a body. */
const areDuties = (items: readonly Item[], charges: (item: Item) => boolean): boolean =>
  items.filter(charges).length * 2 > items.length

/** The same of the parts of a plan that an article approves, one of which may hold no more than one item. */
function inferWithin(items: Item[]): Item[] {
  const runs = runsOf(items)
  const isPart = (run: readonly Item[]): boolean =>
    run.every((item, i) => isPlainNumber(item) && ordinalOf(item) === i + 1)
  if (!runs.every(isPart) || runs.filter((run) => run.length > 1).length < 2) return inferBetween(items)
  return runs.map((run, i) => romanParent(i + 1, run))
}

const isDash = ({ marker }: Item): boolean => marker?.style === 'dash'

/** `1.`, and `1-` as the Party writes it. */
const isPlainNumber = ({ marker }: Item): boolean =>
  marker?.style === 'arabic' && (marker.delimiter === '.' || marker.delimiter === '-')

/** One that begins with a number put back (`2.` for `2.1.`) lost the first of its items as well. */
const countsFromOne = (run: readonly Item[]): boolean =>
  (run.length > 1 || run[0]?.inferred === true) &&
  run.every((item, i) => ordinalOf(item) === i + (run[0]?.inferred ? ordinalOf(run[0]) : 1))

function romanParent(ordinal: number, children: Item[]): Item {
  return inferredItem({ style: 'roman', label: romanLabel(ordinal), ordinal }, children)
}

/** Between II. and V. two labels are missing: if the children of II. start again twice, they belong to III. and IV. */
function inferBetween(items: Item[]): Item[] {
  const result: Item[] = []
  items.forEach((item, i) => {
    result.push(item)
    const next = items[i + 1]
    const style = item.marker?.style
    if (!next || next.marker?.style !== style || (style !== 'roman' && style !== 'arabic' && style !== 'decimal'))
      return
    const missing = ordinalOf(next) - ordinalOf(item) - 1
    if (missing < 1) return
    const runs = runsOf(item.children)
    if (runs.length - 1 !== missing) return
    item.children = runs[0] ?? []
    runs.slice(1).forEach((run, k) => {
      const ordinal = ordinalOf(item) + k + 1
      result.push(
        style === 'roman'
          ? romanParent(ordinal, run)
          : inferredItem({ style, label: siblingLabel(item, ordinal), ordinal }, run),
      )
    })
  })
  return result
}

function siblingLabel(item: Item, ordinal: number): string {
  const label = item.marker?.label ?? ''
  const parent = label.slice(0, label.lastIndexOf('.') + 1)
  return parent + ordinal
}

/**
 * A last Roman section that closed itself by pointing to the annex holds no items: those that follow it are
 * the duties of bodies, whose heading was lost.
 */
function inferAfterClosed(items: Item[], closesItself: (item: Item) => boolean): Item[] {
  const last = items[items.length - 1]
  if (last?.marker?.style !== 'roman' || last.children.length === 0 || !closesItself(last)) return items
  const children = last.children
  last.children = []
  return [...items, { ...romanParent(last.marker.ordinal + 1, children), role: 'implementation' }]
}

/**
 * Items of the last Roman section that count from 1 again are those of a part whose heading was lost, where they are of
 * another kind: duties of bodies behind what is no such list, or what is done behind the aims of a plan without tasks.
 */
function inferAfterLast(items: Item[], { charges, roles }: ItemReading): Item[] {
  const last = items[items.length - 1]
  if (last?.marker?.style !== 'roman') return items
  const [own, lost, ...more] = runsOf(last.children)
  if (!own || !lost || more.length > 0) return items
  if (![own, lost].every((run) => run.every(isPlainNumber) && countsFromOne(run))) return items
  const duties = areDuties(lost, charges) && !areDuties(own, charges)
  const work = roles(last).some((role) => AIMS.has(role)) && !items.some((item) => roles(item).includes('tasks'))
  if (!duties && !work) return items
  last.children = own
  return [...items, { ...romanParent(last.marker.ordinal + 1, lost), role: duties ? 'implementation' : 'tasks' }]
}

export interface SequenceFault {
  rule: Extract<Rule, 'numbering-gap' | 'numbering-duplicate' | 'numbering-out-of-order'>
  item: Item
  expected: string
}

/**
 * What is wrong with the order of a list of siblings. Articles are numbered through the whole document (NĐ
 * 30/2020, phụ lục I): inside a chapter the first one has any number. `reached` is how far the lists before came, by
 * kind, and is brought up to date: targets may be counted (1) to (6) under one heading and on from (7) under the next.
 */
export function sequenceFaults(
  items: readonly Item[],
  { inChapter = false, reached = new Map<string, number>() } = {},
): SequenceFault[] {
  const faults: SequenceFault[] = []
  const seen = new Map<string, Set<string>>()
  const highest = new Map<string, number>()
  for (const item of items) {
    const marker = item.marker
    if (!marker || marker.ordinal === 0) continue
    const kind = marker.noun ?? marker.style + marker.delimiter.replace('.', '')
    const labels = seen.get(kind) ?? new Set<string>()
    const goesOn = marker.style === 'arabic' && isCountedOn(marker.ordinal, reached.get(kind) ?? 0)
    const before = goesOn ? (reached.get(kind) ?? 0) : inChapter && marker.style === 'article' ? marker.ordinal - 1 : 0
    const last = highest.get(kind) ?? before
    const expected = labelAfter(marker, last + 1)
    if (labels.has(marker.label)) faults.push({ rule: 'numbering-duplicate', item, expected })
    else if (!isInserted(marker)) {
      if (marker.ordinal < last) faults.push({ rule: 'numbering-out-of-order', item, expected })
      else if (marker.ordinal > last + 1) faults.push({ rule: 'numbering-gap', item, expected })
      highest.set(kind, Math.max(last, marker.ordinal))
    }
    labels.add(marker.label)
    seen.set(kind, labels)
  }
  for (const [kind, last] of highest) reached.set(kind, last)
  return faults
}
