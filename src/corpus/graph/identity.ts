/** Which documents the plans of a graph mean by their numbers, names and files. */

import { isCentral, namesLevel, periodOf, placesOf, placesOfLevel } from '../../grammar/citation/series.js'
import { type DocumentNumber, parseDocumentNumber } from '../../grammar/document/number.js'
import { slugOf } from '../../text/fold.js'

/** Reads each number and each name once: many plans cite the same documents of the same bodies. */
export class Identities {
  readonly #numbers = new Map<string, DocumentNumber | null>()
  readonly #places = new Map<string, string>()

  /** The number as it was meant: `866/QĐ-Tg` is `866/QĐ-TTg`. */
  meantNumber(number: string): string {
    return this.#parsed(number)?.proposed ?? number
  }

  /** Who counts: empty for central bodies, else the places of the issuer from the smallest to its province. */
  scopeOf(number: string, issuer: string | null, ownScope: string): string {
    const parsed = this.#parsed(number)
    if (isCentral(parsed, issuer)) return ''
    const named = this.placesIn(issuer ?? '')
    // a number without a symbol (`Đề án 06`) is known in the whole country unless a local body is named
    if (named || !parsed) return named
    const places = placesOfLevel(parsed, issuer, ownScope)
    // `UBND tỉnh` in a paper of a commune that does not say in which province it lies
    return places ?? (ownScope && namesLevel(issuer) ? `${slugOf(issuer ?? '')}.${ownScope}` : ownScope)
  }

  /** The places that the name of a body holds, `xa-ia-lau.gia-lai`; empty where it names none. */
  placesIn(name: string): string {
    const known = this.#places.get(name)
    if (known !== undefined) return known
    const places = placesOf(name)
    this.#places.set(name, places)
    return places
  }

  /** See `periodOf` of the grammar. */
  periodOf(number: string, date: string | null, scope: string): string | null {
    return periodOf(this.#parsed(number), date, scope)
  }

  #parsed(number: string): DocumentNumber | null {
    const known = this.#numbers.get(number)
    if (known !== undefined) return known
    const parsed = parseDocumentNumber(number)
    this.#numbers.set(number, parsed)
    return parsed
  }
}

/** True where a file is named by a number: `lam-dong-53-ctr-tu.txt`, `53-CTr-TU (1).pdf`. */
export function isNamedBy(file: string, number: string): boolean {
  return `-${slugOf(file.replace(/\.[^.]{1,5}$/u, ''))}-`.includes(`-${slugOf(number)}-`)
}

/** The id of a document that is cited by its name alone: `Luật/dat-dai`. */
export function namedId(type: string | null, title: string): string {
  return `${type ?? ''}/${slugOf(title)}`
}
