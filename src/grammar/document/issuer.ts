/** Names of issuing bodies in full, from the capitals of a letterhead. */
import { provinces } from '../../registry/index.js'
import { foldKey } from '../../text/fold.js'
import { ISSUER_LINE } from '../../text/letterhead-words.js'
import { COMMITTEES, RANKS, YOUTH_UNIONS } from '../../text/place-ranks.js'
import { withoutMarks } from '../../text/syllable.js'
import { bodySpellings, placeSpellings, provinceRows } from '../agency/registered-names.js'

interface Place {
  name: string
  type: string
}

/** What a folded name stands for. */
interface Names {
  bodies: ReadonlyMap<string, string>
  places: ReadonlyMap<string, string>
  provinces: ReadonlyMap<string, Place>
}

let known: Names | null = null

/** The names of the registry, read on first use. */
function registered(): Names {
  if (known) return known
  const rows = provinces.map(({ name, type }): Place => ({ name, type: type === 'city' ? 'thành phố' : 'tỉnh' }))
  known = {
    bodies: new Map(bodySpellings()),
    places: new Map(placeSpellings()),
    provinces: new Map(provinceRows().flatMap(([name, row]) => (rows[row] ? [[name, rows[row]]] : []))),
  }
  return known
}

const CENTRAL_OR_PROVINCIAL = /^(?:sở|bộ) /u
let unmarked: ReadonlyMap<string, string> | null = null

/** Ministries and departments by their letters without marks, where these are of one body alone; else empty. */
function unmarkedBodies(): ReadonlyMap<string, string> {
  if (unmarked) return unmarked
  const names = new Map<string, string>()
  for (const [key, name] of registered().bodies) {
    if (!CENTRAL_OR_PROVINCIAL.test(key)) continue
    const bare = withoutMarks(key)
    names.set(bare, (names.get(bare) ?? name) === name ? name : '')
  }
  unmarked = names
  return names
}

/** The official spelling of a folded name, of a ministry or department also where a mark slipped: `sở xây dưng`. */
function officialName(key: string): string | null {
  const name = registered().bodies.get(key)
  if (name !== undefined || !CENTRAL_OR_PROVINCIAL.test(key)) return name ?? null
  return unmarkedBodies().get(withoutMarks(key)) || null
}

/** The word of a unit; `tệ nạn xã hội` holds none. */
const UNIT_WORD = new RegExp(
  `(?:^| )(?!(?<=(?:nạn|sinh|hiểm|sách|và|tế|trị|toàn|-) )xã hội(?: |$))(${RANKS}|tp\\.?) (?=\\S)(?!đoàn(?: |$))`,
  'u',
)
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/^ubnd(?= |$)/u, 'ủy ban nhân dân'],
  [/^hđnd(?= |$)/u, 'hội đồng nhân dân'],
  [/^(?:ban qlda|bqlda)(?= |$)/u, 'ban quản lý dự án'],
  [/(?<=^ban quản lý dự án )đtxd(?= |$)/u, 'đầu tư xây dựng'],
  // a letter, or the mark of it, is lost in pages of old fonts
  [/^u?y ban (?=nhân dân|mặt trận|thường vụ|kiểm tra|dân tộc)/u, 'ủy ban '],
  [/(?<=^ủy ban nhân dân )ti?nh (?=\p{L})/u, 'tỉnh '],
]
/** `TỈNH ỦY LÂM ĐỒNG`: the word of the unit is part of the name of the body. */
const PARTY_COMMITTEE = new RegExp(
  `^(ban thường vụ |ban chấp hành )?((?:${COMMITTEES}) ủy|đảng bộ tỉnh)(?: (.+))?$`,
  'u',
)

const YOUTH_UNION = new RegExp(`^((?:${YOUTH_UNIONS}) đoàn)(?: (.+))?$`, 'u')

/** `ĐẢNG ỦY ỦY BAN NHÂN DÂN TỈNH`: the committee of a body, and not of a place. */
const COMMITTEE_OF = /^(?:ủy ban|hội đồng|các cơ quan|mặt trận|công an|quân sự|sở|bộ|văn phòng|trường|khối) /u

/** Between two words, not in a short form. */
const DASH = /(?<=\p{L}{2})-(?=\p{L}{2})/gu

/** The province that a name stands for, with the word of its unit: `Lâm Đồng`, `tỉnh`; null for another name. */
export function provinceOf(name: string): Place | null {
  return registered().provinces.get(foldKey(name)) ?? null
}

/** True for the name of a body of the registry, in letters of any case. */
export const isRegisteredBody = (written: string): boolean => registered().bodies.has(foldKey(written))

/**
 * The full name of a body, `Ủy ban nhân dân tỉnh Lâm Đồng`, from capitals or an abbreviation (`UBND TỈNH LÂM
 * ĐỒNG`). A body of the registry gets its official spelling; another name the capitals of a name of a place.
 */
export function fullBodyName(written: string): string {
  // also `CHÍNH PHỦ-ỦY BAN TRUNG ƯƠNG …`
  const joint = written.split(/ - |(?<=\p{Lu}{2})-(?=\p{Lu}{2,} \p{Lu})/u)
  if (joint.length > 1 && joint.every((body) => ISSUER_LINE.test(body))) return joint.map(fullBodyName).join(' - ')
  let folded = foldKey(written)
  for (const [abbreviation, full] of ABBREVIATIONS) folded = folded.replace(abbreviation, full)
  const known = officialName(folded)
  if (known) return known
  if (written.includes(' - ')) folded = folded.replace(DASH, ' - ')
  const committee = PARTY_COMMITTEE.exec(folded)
  if (committee) {
    const [, organ = '', body = '', place] = committee
    if (place && COMMITTEE_OF.test(place)) return `${sentenceCase(`${organ}${body}`)} ${fullBodyName(place)}`
    return sentenceCase(organ)
      ? sentenceCase(`${organ}${capital(body)}`, placeName(place))
      : sentenceCase(body, placeName(place))
  }
  const [, union, ofPlace] = YOUTH_UNION.exec(folded) ?? []
  if (union) return sentenceCase(union, placeName(ofPlace))
  const unit = UNIT_WORD.exec(folded)
  if (unit) {
    const [before, word = ''] = unit
    const body = folded.slice(0, unit.index).trim()
    const place = folded.slice(unit.index + before.length)
    const withUnit = officialName(`${body} ${word}`)
    if (withUnit) return `${withUnit} ${placeName(place)}`
    const name = officialName(body) ?? sentenceCase(body)
    return `${name} ${word === 'tp' || word === 'tp.' ? 'thành phố' : word} ${placeName(place)}`.trim()
  }
  for (const [province, row] of registered().provinces) {
    if (!folded.endsWith(` ${province}`)) continue
    const body = folded.slice(0, -province.length - 1)
    return `${officialName(body) ?? sentenceCase(body)} ${row.name}`
  }
  return written === written.toUpperCase() ? sentenceCase(folded) : written
}

const UNIT = new RegExp(`^(?:${RANKS}) (?=\\p{L})`, 'u')

function placeName(place: string | undefined): string {
  if (!place) return ''
  const unit = UNIT.exec(place)?.[0] ?? ''
  if (unit !== '') return unit + placeName(place.slice(unit.length))
  // folded names have one kind of quotation mark: `cư m"gar` is Cư M'gar
  const spelled = place.replace(/(?<=\p{L})"(?=\p{L})/gu, "'")
  return registered().places.get(place) ?? spelled.replace(/(?<![\p{L}'])\p{Ll}/gu, (c) => c.toUpperCase())
}

const PROPER: readonly (readonly [RegExp, string | ((words: string) => string)])[] = [
  [/việt nam/gu, 'Việt Nam'],
  [/mặt trận tổ quốc/gu, 'Mặt trận Tổ quốc'],
  [/(?<!\p{L})ubnd(?!\p{L})/gu, 'UBND'],
  [/chính phủ/gu, 'Chính phủ'],
  [/quốc hội/gu, 'Quốc hội'],
  [/trung ương/gu, 'Trung ương'],
  [/quyết định (?=số )/gu, 'Quyết định '],
  [/hồ chí minh/gu, 'Hồ Chí Minh'],
  [/(?<=^liên đoàn )lao động/gu, 'Lao động'],
  [/(?<=^hội liên hiệp )(?:phụ nữ|thanh niên)/gu, capital],
  [/đoàn (?=tncs(?: |$)|thanh niên)/gu, 'Đoàn '],
  [new RegExp(`(?<=^(?:ban chấp hành|ban thường vụ) )(?:${YOUTH_UNIONS}) đoàn(?= |$)`, 'gu'), capital],
  [/(?<=^bộ |^ban )chỉ huy quân sự/gu, 'Chỉ huy Quân sự'],
  [/(?<=bộ đội )biên phòng/gu, 'Biên phòng'],
  [/(?<=tuyên giáo và )dân vận/gu, 'Dân vận'],
  [/(?<=^ủy ban )kiểm tra/gu, 'Kiểm tra'],
  [/(?<= khu vực )[ivx]{1,5}$/gu, (figure) => figure.toUpperCase()],
  [new RegExp(`(?<=^ủy ban kiểm tra )(?:${COMMITTEES}) ủy(?= |$)`, 'giu'), capital],
]

function sentenceCase(folded: string, place = ''): string {
  let name = folded.trim()
  if (name === '') return ''
  for (const [words, written] of PROPER)
    name = typeof written === 'string' ? name.replace(words, written) : name.replace(words, written)
  name = withLetters(headed(name)).replace(/(?<= - )\p{Ll}/gu, (letter) => letter.toUpperCase())
  return place ? `${name} ${place}` : name
}

const NAMED_PROVINCE = /(?:tỉnh|Tỉnh|thành phố|Thành phố|TP\.?) (\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){0,3})/gu

/** The province that a text names most often after `tỉnh` or `thành phố`; null where there is none or a tie. */
export function mostNamedProvince(text: string): Place | null {
  const counts = new Map<string, { place: Place; count: number }>()
  for (const match of text.matchAll(NAMED_PROVINCE)) {
    const words = (match[1] ?? '').split(' ')
    for (let length = words.length; length > 0; length--) {
      const written = words.slice(0, length).join(' ')
      const row = registered().provinces.get(foldKey(written))
      if (!row) continue
      const place = foldKey(row.name) === foldKey(written) ? row : { name: written, type: unitOf(match[0]) }
      const counted = counts.get(row.name) ?? { place, count: 0 }
      counts.set(row.name, { ...counted, count: counted.count + 1 })
      break
    }
  }
  const [first, second] = [...counts.values()].sort((a, b) => b.count - a.count)
  return !first || second?.count === first.count ? null : first.place
}

/** A former name keeps the word of its unit: `tỉnh Thừa Thiên Huế`. */
const unitOf = (named: string): string => (/^tỉnh /iu.test(named) ? 'tỉnh' : 'thành phố')

const LEVEL =
  '(?:mầm non|mẫu giáo|mn|mg|tiểu học|trung học cơ sở|trung học phổ thông|thcs|thpt|th|ptdtnt|ptdtbt|cao đẳng|đại học|chính trị)'
const SCHOOL = new RegExp(`^(đoàn |công đoàn )?trường (${LEVEL}(?:(?: và | - |, | & )${LEVEL}){0,2})(?: (.+))?$`, 'u')
const HEAD =
  /^(sở|hội(?! đồng)|phòng|trung tâm|trạm|chi cục|ban|bệnh viện|trường|viện|hạt|kho bạc|bảo hiểm|(?:tổng )?công ty) (.+)$/u
const VOWEL = /(?!đ)[aeiouy\u00c0-\u024f\u1ea0-\u1ef9]/u

/** `phòng giáo dục và đào tạo` as `Phòng Giáo dục và Đào tạo`: head, field as the registry spells it, name of a school. */
function headed(name: string): string {
  const school = SCHOOL.exec(name)
  if (school) {
    const [, branch = '', level = '', place] = school
    return `${capital(`${branch}trường`)} ${capital(level)} ${placeName(place)}`.trim()
  }
  const [, head, field] = HEAD.exec(name) ?? []
  if (!head || !field) return capital(name)
  return `${capital(head)} ${fieldAndPlace(field) ?? capital(field)}`
}

/** `giáo dục và đào tạo an lĩnh`: a field of the registry, and the place behind it; null for another one. */
function fieldAndPlace(words: string): string | null {
  for (let end = words.length; end > 0; end = words.lastIndexOf(' ', end - 1)) {
    const field = officialName(`sở ${words.slice(0, end)}`)?.slice('Sở '.length)
    const place = words.slice(end + 1)
    if (field && !/^(?:và|,|-)(?: |$)/u.test(place)) return `${field} ${placeName(place)}`.trimEnd()
  }
  return null
}

const NUMBER_OF_TEXT = /(?<=\d\/)[\p{L}\d/&-]+/gu

/** `ATGT`, `UBMTTQ`: more consonants at the end, or in a row, than a syllable has. */
const INITIALS = /^(?=[a-zđ]{3,6}$)(?:.*(?!ch|ng|nh)[bcdđghklmnpqrstvx]{2}|.*(?!ngh)[bcdđghklmnpqrstvx]{3}.*)$/iu

/** Abbreviations keep their capitals: `THCS`, `GD&ĐT`, `1050/QĐ-SCT`. */
function withLetters(name: string): string {
  return name
    .replace(NUMBER_OF_TEXT, (number) => number.toUpperCase())
    .replace(/(?<![\p{L}])[\p{L}]{2,8}(?:&\p{L}{1,8})?(?![\p{L}])/gu, (word) =>
      word.includes('&') || !VOWEL.test(word.toLowerCase()) || INITIALS.test(word) ? word.toUpperCase() : word,
    )
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
