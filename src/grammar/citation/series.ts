/**
 * Whose series a document number belongs to, and which document of it it means. Numbers of central bodies are one series
 * for the country; every province, commune and department counts for itself. The State counts anew each year (Nghị định
 * 30/2020/NĐ-CP, Điều 15), the Party with each congress (Hướng dẫn 36-HD/VPTW); a year inside the number
 * (`30/2020/NĐ-CP`) tells it without a date.
 */
import { issuers, provinces } from '../../registry/index.js'
import { slugOf } from '../../text/fold.js'
import { RANKS } from '../../text/place-ranks.js'
import { provinceOf } from '../document/issuer.js'
import type { DocumentNumber } from '../document/number.js'

const codesOf = (level: string): ReadonlySet<string> =>
  new Set(issuers.filter((row) => row.level.every((place) => place === level)).map(({ code }) => code))
const centralCodes = codesOf('central')
const provincialCodes = codesOf('province')
const NATIONAL_ASSEMBLY = /^(?:QH|UBTVQH)\d*$/u
const CENTRAL_BODY =
  /^(?:Bộ |Chính phủ|Thủ tướng|Quốc hội|Ủy ban Thường vụ Quốc hội|Chủ tịch nước|Ban Chấp hành Trung ương|Ban Bí thư|Hội nghị Trung ương|Văn phòng Chính phủ|Tổng cục )/iu
/** `Ban Chỉ đạo các chương trình mục tiêu quốc gia` is one of a province, too. */
const NATIONAL_BODY = /^(?:Ủy ban|Uỷ ban|Ban Chỉ đạo|Hội đồng) (?:[^\s,;]+ ){0,12}(?<!mục tiêu )quốc gia(?!\p{L})/iu
const PLACE = new RegExp(
  `(?<![\\p{L}])(${RANKS}|TP\\.?|Tỉnh ủy|Thành ủy|Huyện ủy|Đảng ủy xã|Đảng ủy phường) ((?:\\p{Lu}\\p{Ll}*|\\d{1,2})(?:[ -](?:\\p{Lu}\\p{Ll}*|\\d{1,2})){0,4})`,
  'gu',
)

/** True where the whole country has one series: `29-NQ/TW`, `61/2024/QH15`, whatever the Prime Minister signs. */
export function isCentral(number: DocumentNumber | null, issuer: string | null): boolean {
  const isNational = (code: string): boolean => centralCodes.has(code) || NATIONAL_ASSEMBLY.test(code)
  if (CENTRAL_BODY.test(issuer ?? '') || (NATIONAL_BODY.test(issuer ?? '') && !namesLevel(issuer))) return true
  return number?.issuer?.split('-').every(isNational) ?? false
}

/** The places that the name of a body holds from the smallest to its province, `xa-ia-lau.gia-lai`; empty for none. */
export function placesOf(issuer: string): string {
  const places: string[] = []
  for (const [, word = '', place = ''] of issuer.matchAll(PLACE)) {
    const province = provinceOf(place)
    const slug = province ? slugOf(province.name) : slugOf(`${word} ${place}`)
    if (!places.includes(slug)) places.push(slug)
  }
  if (places.length > 0) return places.join('.')
  const last = provinceOf(issuer.split(' ').slice(-2).join(' ')) ?? provinceOf(issuer.split(' ').slice(-3).join(' '))
  return last ? slugOf(last.name) : ''
}

const LEVEL_WORD =
  /(?<!\p{L})(?:(tỉnh|sở)|(thành phố|thành ủy)|(huyện|quận|thị xã|thị ủy)|(xã(?! hội)|phường|thị trấn|đặc khu))(?!\p{L})/iu
const COMMUNE = /^(?:xa|phuong|thi-tran|dac-khu)-/
const DISTRICT = /^(?:huyen|quan|thi-xa|thanh-pho)-/
const cities = new Set(provinces.flatMap(({ type, slug }) => (type === 'city' ? [slug] : [])))

/** True for `UBND tỉnh`, `Sở Y tế`, `Thành ủy`: a name that says of what level a body is. */
export function namesLevel(issuer: string | null): boolean {
  return LEVEL_WORD.test(issuer ?? '')
}

/**
 * The places of a body that is named by its level alone, seen from those of the citing body: `UBND tỉnh` in a paper of
 * `xa-ia-lau.gia-lai` is that of `gia-lai`. Null where neither the name nor the number tells the level, or where the
 * citing body is not known to lie in one.
 */
export function placesOfLevel(number: DocumentNumber | null, issuer: string | null, own: string): string | null {
  const [, province, city, district, commune] = LEVEL_WORD.exec(issuer ?? '') ?? []
  const parts = own === '' ? [] : own.split('.')
  const from = (isLevel: (part: string) => boolean): string | null => {
    const first = parts.findIndex(isLevel)
    return first < 0 ? null : parts.slice(first).join('.')
  }
  if (commune) return from((part) => COMMUNE.test(part))
  if (district) return from((part) => DISTRICT.test(part))
  if (city) return from((part) => part.startsWith('thanh-pho-') || cities.has(part))
  const isProvincial = number?.issuer?.split('-').every((code) => provincialCodes.has(code)) ?? false
  if (!province && !isProvincial) return null
  return from((part) => !COMMUNE.test(part) && !DISTRICT.test(part))
}

/** Provincial congresses of the Party meet in the autumn before the national one. */
const CONGRESS_MONTH = 10
const YEARS_OF_TERM = 5
const NATIONAL_CONGRESS = 2021

/**
 * The stretch of time in which a number stands for one document: a year of the State (`2023`), a term of the Party
 * (`2021-2025`). Empty where the number holds its year itself, null where no date tells.
 */
export function periodOf(number: DocumentNumber | null, date: string | null, places: string): string | null {
  if (number?.year || number?.term) return ''
  const [year = 0, month = 1] = (date ?? '').split('-').map(Number)
  if (!date || !year) return null
  if (number?.system !== 'party') return String(year)
  const counted = places !== '' && month >= CONGRESS_MONTH ? year + 1 : year
  const first = NATIONAL_CONGRESS + YEARS_OF_TERM * Math.floor((counted - NATIONAL_CONGRESS) / YEARS_OF_TERM)
  return `${first}-${first + YEARS_OF_TERM - 1}`
}

/** The id of a document: `4611/KH-UBND@lam-dong@2023`, `29-NQ/TW@@2021-2025`, `30/2020/NĐ-CP`. */
export function documentId(number: string, places: string, period: string | null): string {
  if (!places && !period) return number
  return period ? `${number}@${places}@${period}` : `${number}@${places}`
}
