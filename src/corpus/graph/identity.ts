/**
 * Which document a number means. Numbers of central bodies are one series for the country; every province, commune
 * and department counts for itself. The State counts anew each year (Nghị định 30/2020/NĐ-CP, Điều 15), the Party
 * with each congress (Hướng dẫn 36-HD/VPTW); a year inside the number (`30/2020/NĐ-CP`) tells it without a date.
 */
import { type DocumentNumber, parseDocumentNumber } from '../../grammar/document-number.js'
import { provinceOf } from '../../grammar/issuer.js'
import { issuers } from '../../registry/index.js'
import { slugOf } from '../../text/fold.js'

const centralCodes = new Set(
  issuers.filter(({ level }) => level.every((place) => place === 'central')).map(({ code }) => code),
)
const NATIONAL_ASSEMBLY = /^(?:QH|UBTVQH)\d*$/u
const PLACE =
  /(?<![\p{L}])(tỉnh|thành phố|TP\.?|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|Tỉnh ủy|Thành ủy|Huyện ủy|Đảng ủy xã|Đảng ủy phường) ((?:\p{Lu}\p{Ll}*|\d{1,2})(?:[ -](?:\p{Lu}\p{Ll}*|\d{1,2})){0,4})/gu

const CENTRAL_BODY =
  /^(?:Bộ |Chính phủ|Thủ tướng|Quốc hội|Ủy ban Thường vụ Quốc hội|Chủ tịch nước|Ban Chấp hành Trung ương|Bộ Chính trị|Ban Bí thư|Hội nghị Trung ương|Văn phòng Chính phủ|Tổng cục )/iu

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
    const code = parsed?.issuer ?? ''
    if (centralCodes.has(code) || NATIONAL_ASSEMBLY.test(code) || CENTRAL_BODY.test(issuer ?? '')) return ''
    // a number without a symbol (`Đề án 06`) is known in the whole country unless a local body is named
    return this.placesIn(issuer ?? '') || (parsed ? ownScope : '')
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

function placesOf(name: string): string {
  const places: string[] = []
  for (const [, word = '', place = ''] of name.matchAll(PLACE)) {
    const province = provinceOf(place)
    const slug = province ? slugOf(province.name) : slugOf(`${word} ${place}`)
    if (!places.includes(slug)) places.push(slug)
  }
  if (places.length > 0) return places.join('.')
  const last = provinceOf(name.split(' ').slice(-2).join(' ')) ?? provinceOf(name.split(' ').slice(-3).join(' '))
  return last ? slugOf(last.name) : ''
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
