/**
 * Which document of its series a number means. The State counts anew each year (Nghị định 30/2020/NĐ-CP, Điều 15), the
 * Party with each congress (Hướng dẫn 36-HD/VPTW); a year inside the number (`30/2020/NĐ-CP`) tells it without a date.
 */
import { type DocumentNumber, parseDocumentNumber } from '../../grammar/document-number.js'
import { isCentral, namesLevel, placesOf, placesOfLevel } from '../../grammar/series.js'
import { slugOf } from '../../text/fold.js'

/** Provincial congresses of the Party meet in the autumn before the national one. */
const CONGRESS_MONTH = 10
const YEARS_OF_TERM = 5
const NATIONAL_CONGRESS = 2021

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

  /**
   * The stretch of time in which a number stands for one document: a year of the State (`2023`), a term of the Party
   * (`2021-2025`). Empty where the number holds its year itself, null where no date tells.
   */
  periodOf(number: string, date: string | null, scope: string): string | null {
    const parsed = this.#parsed(number)
    if (parsed?.year) return ''
    if (parsed?.term) return ''
    const [year = 0, month = 1] = (date ?? '').split('-').map(Number)
    if (!date || !year) return null
    if (parsed?.system !== 'party') return String(year)
    const counted = scope !== '' && month >= CONGRESS_MONTH ? year + 1 : year
    const first = NATIONAL_CONGRESS + YEARS_OF_TERM * Math.floor((counted - NATIONAL_CONGRESS) / YEARS_OF_TERM)
    return `${first}-${first + YEARS_OF_TERM - 1}`
  }

  #parsed(number: string): DocumentNumber | null {
    const known = this.#numbers.get(number)
    if (known !== undefined) return known
    const parsed = parseDocumentNumber(number)
    this.#numbers.set(number, parsed)
    return parsed
  }
}

/** The id of a document: `4611/KH-UBND@lam-dong@2023`, `29-NQ/TW@@2021-2025`, `30/2020/NĐ-CP`. */
export function documentId(number: string, scope: string, period: string | null): string {
  if (!scope && !period) return number
  return period ? `${number}@${scope}@${period}` : `${number}@${scope}`
}

/** True where a file is named by a number: `lam-dong-53-ctr-tu.txt`, `53-CTr-TU (1).pdf`. */
export function isNamedBy(file: string, number: string): boolean {
  return `-${slugOf(file.replace(/\.[^.]{1,5}$/u, ''))}-`.includes(`-${slugOf(number)}-`)
}

/** The id of a document that is cited by its name alone: `Luật/dat-dai`. */
export function namedId(type: string | null, title: string): string {
  return `${type ?? ''}/${slugOf(title)}`
}
