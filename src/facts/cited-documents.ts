/** What the whole text says of each document that it cites, so that a short form gets the full target. */
import type { Citation } from '../grammar/citation.js'
import type { Target } from '../plan.js'
import { isCapitals } from '../text/characters.js'
import { foldKey } from '../text/fold.js'

interface Dossier {
  number: string | null
  figure: string | null
  type: string | null
  dates: Set<string>
  issuer: string | null
  title: string | null
}

export interface ResolvedTarget {
  target: Target
  /** Fields that are concluded, not read. */
  inferred: string[]
  /** Named before in this text, or nothing but its number is written here. */
  resolved: boolean
}

export class CitedDocuments {
  readonly #byNumber = new Map<string, Dossier>()
  readonly #byLawName = new Map<string, Dossier>()
  readonly #byTerm = new Map<string, Citation>()

  /** Takes in what one citation says. */
  add(citation: Citation): void {
    const dossier = this.#dossierOf(citation, true)
    if (!dossier) return
    if (citation.date !== null && citation.date.length > 4) dossier.dates.add(citation.date)
    dossier.issuer = better(dossier.issuer, citation.issuer)
    dossier.title = better(dossier.title, citation.title)
    dossier.type ??= citation.type
  }

  /** Takes in a short name, as `Chỉ thị số 23`, of a document that was cited in full. */
  define(term: Citation, of: Citation): void {
    if (term.by === 'figure' && term.number !== null) this.#byTerm.set(`${term.type} ${term.number}`, of)
  }

  /** The dates that are given to one number, where they are several. */
  datesOf(citation: Citation): string[] {
    const dossier = citation.number === null ? undefined : this.#dossierOf(citation, false)
    return dossier && dossier.dates.size > 1 ? [...dossier.dates] : []
  }

  /** The full target of a citation: its own fields first, then those of the other mentions of the same document. */
  resolve(citation: Citation, section: string | null): ResolvedTarget {
    const own: Target = {
      number: citation.number,
      type: citation.type,
      date: citation.date,
      issuer: citation.issuer,
      title: citation.title,
      section,
    }
    const byFigure = citation.by === 'figure' ? this.#byFigure(citation) : null
    const byTitle = citation.by === 'body' || citation.by === 'title' ? this.#byTitle(citation) : null
    const dossier = byFigure ?? byTitle ?? this.#dossierOf(citation, false)
    if (!dossier) return { target: own, inferred: [], resolved: citation.by === 'law' }
    const sole = dossier.dates.size <= 1
    const [date = null] = dossier.dates
    return {
      target: {
        ...own,
        number: dossier.number ?? own.number,
        date: own.date ?? (sole ? date : null),
        issuer: own.issuer ?? (sole ? dossier.issuer : null),
        title: own.title ?? (sole ? dossier.title : null),
      },
      inferred: byFigure || byTitle ? ['target.number'] : [],
      resolved: true,
    }
  }

  #dossierOf(citation: Citation, create: boolean): Dossier | undefined {
    const byLaw = citation.by === 'law'
    if (!byLaw && citation.by !== 'number') return undefined
    const key = byLaw ? foldKey(`${citation.type} ${citation.title}`) : (citation.parsed?.proposed ?? citation.number)
    if (key === null) return undefined
    const map = byLaw ? this.#byLawName : this.#byNumber
    const known = map.get(key)
    if (known || !create) return known
    const dossier: Dossier = {
      number: citation.number,
      figure: citation.parsed?.number ?? null,
      type: citation.type,
      dates: new Set(),
      issuer: null,
      title: null,
    }
    map.set(key, dossier)
    return dossier
  }

  /** `Chỉ thị 11`, `NĐ 26/2026`: the one document of that type and figure; null where none or several are. */
  #byFigure(citation: Citation): Dossier | null {
    const number = citation.number ?? ''
    const defined = this.#byTerm.get(`${citation.type} ${number}`)
    if (defined) return this.#dossierOf(defined, false) ?? null
    return only(
      [...this.#byNumber.values()].filter(
        (d) =>
          d.type === citation.type && (number.includes('/') ? d.number?.startsWith(`${number}/`) : d.figure === number),
      ),
    )
  }

  /** A resolution named by its plenum and title: the one document of that type and title. */
  #byTitle(citation: Citation): Dossier | null {
    const title = bareTitle(citation.title)
    if (title.length < 20) return null
    return only([...this.#byNumber.values()].filter((d) => d.type === citation.type && bareTitle(d.title) === title))
  }
}

/** The first that is said, unless it stood in a title in capitals. */
function better(known: string | null, said: string | null): string | null {
  return known === null || (said !== null && isCapitals(known) && !isCapitals(said)) ? said : known
}

function only(found: Dossier[]): Dossier | null {
  const [first] = found
  return found.length === 1 && first ? first : null
}

function bareTitle(title: string | null): string {
  return foldKey(title ?? '').replace(/^["“]?(?:về việc|về) |["”]/gu, '')
}
