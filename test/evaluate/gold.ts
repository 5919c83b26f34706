/** How a gold annotation says that more than one reading is right. */
import { at, type Entry, isEntry, listAt, same, start } from './fold.js'

/** The other values that the gold allows for a field: `alternatives: { "field.path": [value, …] }`. */
export function alternatives(gold: Entry, path: string): unknown[] {
  const allowed = isEntry(gold.alternatives) ? gold.alternatives[path] : undefined
  return Array.isArray(allowed) ? allowed : []
}

/** Whether the plan's value at the path is the gold's or one of its alternatives. */
export function agrees(gold: Entry, plan: Entry, path: string): boolean {
  return [at(gold, path), ...alternatives(gold, path)].some((value) => same(value, at(plan, path)))
}

/** Whether the plan's text starts as the gold's field, or an alternative of it, does. */
export function startsAlike(gold: Entry, field: string, text: unknown): boolean {
  return [gold[field], ...alternatives(gold, field)].some((value) => start(value) === start(text))
}

/** Whether the annotation covers the kind: `covered: ["tasks: all rows", …]`; one without the list covers all. */
export function covers(gold: Entry, kind: string): boolean {
  return !Array.isArray(gold.covered) || gold.covered.some((entry) => String(entry).startsWith(kind))
}

/** Tells whether two ids are the same, given the ids that may be written in two ways. */
export class Ids {
  readonly #others: [string, string | null][]

  constructor(gold: Entry) {
    const others = isEntry(gold.idAlternatives) ? gold.idAlternatives : {}
    this.#others = Object.entries(others).map(([id, other]) => [id, typeof other === 'string' ? other : null])
  }

  /** Whether the gold allows a section with this id to be absent or to have another id. */
  isFree(id: unknown): boolean {
    return this.#others.some(([known]) => known === id)
  }

  same(gold: unknown, plan: unknown): boolean {
    if ((gold ?? null) === (plan ?? null)) return true
    if (typeof gold !== 'string') return false
    return this.#others.some(([id, other]) => {
      if (!other || !gold.startsWith(id)) return false
      const rest = gold.slice(id.length)
      return (rest === '' || /^[.#@]/.test(rest)) && other + rest === plan
    })
  }
}

/** A section and all below it. */
function flatten(sections: Entry[]): Entry[] {
  return sections.flatMap((section) => [section, ...flatten(listAt(section, 'children'))])
}

/** All sections of a plan, those of the annexes last. */
export function sectionsOf(plan: Entry): Entry[] {
  return [
    ...flatten(listAt(plan, 'sections')),
    ...listAt(plan, 'annexes').flatMap((annex) => flatten(listAt(annex, 'sections'))),
  ]
}
