/** The citations that stand before a place of the text, for what refers back to them. */
import type { Citation } from '../../grammar/citation/citation.js'

export class SeenCitations {
  readonly #numbers = new Set<string>()
  /** By type and then by number or title. */
  readonly #byType = new Map<string | null, Map<string, Citation>>()
  readonly #lastOfType = new Map<string | null, Citation>()

  add(citation: Citation): void {
    if (citation.number !== null) this.#numbers.add(citation.number)
    const key = citation.number ?? citation.title
    if (key === null) return
    const known = this.#byType.get(citation.type) ?? new Map<string, Citation>()
    known.set(key, citation)
    this.#byType.set(citation.type, known)
    this.#lastOfType.set(citation.type, citation)
  }

  has(number: string | null): boolean {
    return number !== null && this.#numbers.has(number)
  }

  /** The one text of a type that was cited; undefined where none or several were. */
  sole(type: string | null): Citation | undefined {
    const known = this.#byType.get(type)
    return known?.size === 1 ? known.values().next().value : undefined
  }

  /** The text of a type that was cited last. */
  last(type: string | null): Citation | undefined {
    return this.#lastOfType.get(type)
  }
}
