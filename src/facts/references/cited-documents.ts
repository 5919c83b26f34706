/** What the whole text says of each document that it cites, so that a short form gets the full target. */
import type { Citation } from '../../grammar/citation/citation.js'
import { SOME_CONGRESS } from '../../grammar/citation/named-resolution.js'
import type { Target } from '../../plan.js'
import { isCapitals } from '../../text/characters.js'
import { foldKey, initialsOf } from '../../text/fold.js'

interface Dossier {
  number: string | null
  figure: string | null
  type: string | null
  dates: Set<string>
  /** Of a law that is cited by its year. */
  years: Set<string>
  issuer: string | null
  issuers: Set<string>
  /** `lần thứ XX, nhiệm kỳ 2025 - 2030` */
  term: string | null
  title: string | null
}

export interface ResolvedTarget {
  target: Target
  /** Fields that are concluded, not read. */
  inferred: string[]
  /** Named before in this text, or nothing but its number is written here. */
  resolved: boolean
  /** Where it is not resolved, the numbers of the documents that could be meant. */
  candidates: string[]
}

export class CitedDocuments {
  readonly #byNumber = new Map<string, Dossier>()
  readonly #byLawName = new Map<string, Dossier>()
  /** By type and initials, `Luật BVMT`, the names of the laws that the text names in full. */
  readonly #lawsOf = new Map<string, Map<string, string>>()
  readonly #byTerm = new Map<string, Citation>()
  /** By type and figure: `CT 18`. */
  readonly #byFigureOf = new Map<string, Dossier[]>()
  readonly #byType = new Map<string | null, Dossier[]>()
  readonly #reported = new Set<Dossier>()
  /** The resolutions of congresses, by whose they are. */
  readonly #congresses = new Map<string, Citation>()

  /** Takes in what one citation says. */
  add(citation: Citation): void {
    const { by, issuer } = citation
    if (by === 'body' && issuer !== null && issuer !== SOME_CONGRESS && /^Đại hội /iu.test(issuer))
      this.#congresses.set(foldKey(issuer), this.#congresses.get(foldKey(issuer)) ?? citation)
    const dossier = this.#dossierOf(citation, true)
    if (!dossier) return
    if (citation.date !== null) (citation.date.length > 4 ? dossier.dates : dossier.years).add(citation.date)
    dossier.issuer = better(dossier.issuer, citation.issuer)
    if (citation.issuer !== null) dossier.issuers.add(foldKey(citation.issuer))
    dossier.term ??= citation.term
    dossier.title = better(dossier.title, citation.title)
    if (LAWS.has(citation.type ?? '') && citation.title !== null) this.#addLaw(citation.type, citation.title)
  }

  #addLaw(type: string | null, title: string): void {
    if (INITIALS.test(title)) return
    const key = `${type} ${initialsOf(title)}`
    const names = this.#lawsOf.get(key) ?? new Map<string, string>()
    this.#lawsOf.set(key, names.set(foldKey(title), title))
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
  resolve(cited: Citation, section: string | null): ResolvedTarget {
    const meant = this.#congressMeant(cited)
    const citation = this.#writtenOut(meant)
    const own: Target = {
      number: citation.number,
      type: citation.type,
      date: citation.date,
      issuer: citation.issuer,
      title: citation.title,
      section,
    }
    const titled = citation.by === 'figure' ? this.#byTerm.get(`${citation.type} ${citation.number}`) : undefined
    if (titled?.by === 'title') {
      const { date, issuer, title } = titled
      return { target: { ...own, number: null, date, issuer, title }, inferred: [], resolved: true, candidates: [] }
    }
    const byFigure = citation.by === 'figure' ? this.#byFigure(citation) : null
    const byTitle =
      citation.by === 'body' || citation.by === 'title' ? (this.#byTitle(citation) ?? this.#byCongress(citation)) : null
    const byName = citation.by === 'law' ? this.#byName(citation) : null
    const dossier = byFigure ?? byTitle ?? byName ?? this.#dossierOf(citation, false)
    const concluded = [...(meant === cited ? [] : ['target.issuer']), ...(citation === meant ? [] : ['target.title'])]
    if (!dossier)
      return { target: own, inferred: concluded, resolved: citation.by === 'law', candidates: this.#like(citation) }
    // a law may be cited by its number in one place and by its day in another
    const known = byName && dossier.dates.size === 0 ? this.#dossierOf(citation, false) : undefined
    const dates = (known ?? dossier).dates
    const sole = dates.size <= 1
    const [date = yearOf(dossier)] = dates
    return {
      target: {
        ...own,
        number: dossier.number ?? own.number,
        date: own.date ?? (sole ? date : null),
        issuer: own.issuer ?? (sole || dossier.issuers.size === 1 ? dossier.issuer : null),
        title: own.title ?? (sole ? dossier.title : null),
      },
      inferred: [...concluded, ...(byFigure || byTitle || byName ? ['target.number'] : [])],
      resolved: true,
      candidates: [],
    }
  }

  /** True where the dates of this document were not yet reported to differ. */
  reportOnce(citation: Citation): boolean {
    const dossier = this.#dossierOf(citation, false)
    if (!dossier || this.#reported.has(dossier)) return false
    this.#reported.add(dossier)
    return true
  }

  /** Several documents of that type with the same figure: `Chỉ thị 18`. */
  #like({ by, type, number, issuer }: Citation): string[] {
    if (by !== 'figure' || number === null) return []
    const figure = number.split('/', 1)[0]
    return (this.#byFigureOf.get(`${type} ${figure}`) ?? [])
      .flatMap((d) => (d.number === null || isOfOthers(issuer, d.number) ? [] : [d.number]))
      .slice(0, MOST_CANDIDATES)
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
      years: new Set(),
      issuer: null,
      issuers: new Set(),
      term: null,
      title: null,
    }
    map.set(key, dossier)
    if (!byLaw) {
      push(this.#byFigureOf, `${dossier.type} ${dossier.figure}`, dossier)
      push(this.#byType, dossier.type, dossier)
    }
    return dossier
  }

  /** `Chỉ thị 11`, `NĐ 26/2026`: the one document of that type and figure; null where none or several are. */
  #byFigure(citation: Citation): Dossier | null {
    const number = citation.number ?? ''
    const defined = this.#byTerm.get(`${citation.type} ${number}`)
    if (defined) return this.#dossierOf(defined, false) ?? null
    // the Party numbers what it calls Quy định as `37-QĐ/TW`
    const type = citation.type === 'QyĐ' ? 'QĐ' : citation.type
    const alike = this.#byFigureOf.get(`${type} ${number.split('/', 1)[0]}`) ?? []
    const same = alike.filter((d) => !isOfOthers(citation.issuer, d.number))
    return only(number.includes('/') ? same.filter((d) => d.number?.startsWith(`${number}/`)) : same)
  }

  /** `Luật BVMT`: the law by its name, where the text names one law of these initials, and no other. */
  #writtenOut(citation: Citation): Citation {
    const { by, type, title } = citation
    if (by !== 'law' || title === null || !INITIALS.test(title)) return citation
    const [name, other] = this.#lawsOf.get(`${type} ${title}`)?.values() ?? []
    return name === undefined || other !== undefined ? citation : { ...citation, title: name }
  }

  /** A law named without its number: the one law of that name and, where it says one, that day or year. */
  #byName({ type, title, date }: Citation): Dossier | null {
    const name = foldKey(title ?? '')
    const same = (this.#byType.get(type) ?? []).filter((d) => d.number !== null && foldKey(d.title ?? '') === name)
    if (date !== null) return only(same.filter((d) => d.dates.has(date) || d.number?.includes(`/${date}/`)))
    // the text may name one of another year too
    const unnumbered = this.#byLawName.get(foldKey(`${type} ${title}`))
    const years = [...(unnumbered?.years ?? []), ...[...(unnumbered?.dates ?? [])].map((day) => day.slice(0, 4))]
    return only(same.filter((d) => years.every((year) => d.number?.includes(`/${year}/`))))
  }

  /** A resolution named by its plenum and title: the one document of that type and title. */
  #byTitle(citation: Citation): Dossier | null {
    const title = bareTitle(citation.title)
    if (title.length < 20) return null
    return only((this.#byType.get(citation.type) ?? []).filter((d) => bareTitle(d.title) === title))
  }

  /** The resolution of a congress: the one document of that congress. */
  #byCongress(citation: Citation): Dossier | null {
    const congress = congressOf(citation.issuer ?? '')
    if (congress === null) return null
    const same = ({ issuer, term }: Dossier) => {
      const other = congressOf(`${issuer ?? ''} ${term ?? ''}`)
      return other?.of === congress.of && (congress.ordinal === null || other.ordinal === congress.ordinal)
    }
    return only((this.#byType.get(citation.type) ?? []).filter(same))
  }

  /** `Nghị quyết Đại hội`: that of the one congress that the text names. */
  #congressMeant(citation: Citation): Citation {
    const [meant, other] = isOfSomeCongress(citation) ? this.#congresses.values() : []
    if (!meant || other) return citation
    const { date, issuer, term } = meant
    return { ...citation, date, issuer, term }
  }
}

/** `Nghị quyết Đại hội`, which does not say whose. */
export const isOfSomeCongress = ({ by, issuer }: Citation): boolean => by === 'body' && issuer === SOME_CONGRESS

interface Congress {
  of: string
  ordinal: string | null
}

/** `Đại hội đại biểu Đảng bộ tỉnh … lần thứ XX`, `Đại hội XX Đảng bộ tỉnh`: of what, and the how many-eth. */
export function congressOf(words: string): Congress | null {
  const [, of] = /^Đại hội[^\n]*?(Đảng bộ (?:tỉnh|thành phố|xã|phường|đặc khu))/iu.exec(words) ?? []
  const [ordinal = null] = /(?<!\p{L})[IVXL]{1,6}(?!\p{L})/u.exec(words) ?? []
  return of ? { of: of.toLowerCase(), ordinal } : null
}

/** The first that is said, unless it stood in a title in capitals. */
function better(known: string | null, said: string | null): string | null {
  return known === null || (said !== null && isCapitals(known) && !isCapitals(said)) ? said : known
}

const LAWS = new Set(['Luật', 'Bộ luật', 'PL'])

/** The one year that a law is cited by. */
function yearOf({ type, years }: Dossier): string | null {
  const [year = null, other] = LAWS.has(type ?? '') ? years : []
  return other === undefined ? year : null
}

const INITIALS = /^\p{Lu}{3,12}$/u
const MOST_CANDIDATES = 8

const STATE_BODY =
  /^(?:Chủ tịch )?(?:Quốc hội|Chính phủ|Thủ tướng|UBND|(?:Ủy|Uỷ) ban nhân dân|HĐND|Hội đồng nhân dân)(?!\p{L})/iu
const PARTY_BODY = /^(?:Bộ Chính trị|Ban Bí thư|(?:Ban Thường vụ )?(?:Tỉnh|Thành|Huyện|Quận) (?:ủy|uỷ))(?!\p{L})/iu
const PARTY_NUMBER = /^\d{1,4}\p{L}?-\p{L}+\//u

/** `Nghị quyết 15 của Quốc hội` is not the one numbered `15-NQ/TW`: the Party and the State number apart. */
function isOfOthers(issuer: string | null, number: string | null): boolean {
  if (issuer === null || number === null) return false
  return PARTY_NUMBER.test(number) ? STATE_BODY.test(issuer) : PARTY_BODY.test(issuer)
}

function push<K>(map: Map<K, Dossier[]>, key: K, dossier: Dossier): void {
  const known = map.get(key)
  if (known) known.push(dossier)
  else map.set(key, [dossier])
}

function only(found: Dossier[]): Dossier | null {
  const [first] = found
  return found.length === 1 && first ? first : null
}

function bareTitle(title: string | null): string {
  return foldKey(title ?? '').replace(/^["“]?(?:về việc|về) |["”]/gu, '')
}
