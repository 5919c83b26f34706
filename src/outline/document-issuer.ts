/** Who issued a document, by its letterhead, its number, its preamble and its notes. */
import { fullBodyName, mostNamedProvince, provinceOf } from '../grammar/document/issuer.js'
import type { DocumentNumber } from '../grammar/document/number.js'
import type { DocumentSystem } from '../plan.js'
import { isCapitals, lowerCase, startsUpper } from '../text/characters.js'
import { bodiesInLine } from '../text/letterhead-words.js'
import { COMMITTEES_CAPITALISED, COMMITTEES_IN_CAPITALS, YOUTH_UNIONS_IN_CAPITALS } from '../text/place-ranks.js'
import type { DocumentSources } from './document-sources.js'
import { jointIssuers } from './joint-issuers.js'

/** Bodies whose papers may be headed by the one above them: the number says whose they are. */
const HEADED_BY_SUPERIOR: Readonly<Record<string, { name: string; under: string }>> = {
  TTg: { name: 'Thủ tướng Chính phủ', under: 'Chính phủ' },
  UBTVQH: { name: 'Ủy ban Thường vụ Quốc hội', under: 'Quốc hội' },
}

/** Codes that only one body has. */
const CENTRAL_BODIES: Readonly<Record<string, string>> = {
  CP: 'Chính phủ',
  TTg: 'Thủ tướng Chính phủ',
  UBTVQH: 'Ủy ban Thường vụ Quốc hội',
}

/** For whom the signer signs, on a paper without a letterhead. */
const PROVINCE_SIGNS = /^TM\. ?(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND) (?:TỈNH|THÀNH PHỐ)$/u

/**
 * The issuer in full, or null where nothing names it.
 *
 * @param named the body that the preamble or the note of an annex says issued it
 * @param inferred gets `issuer` where it is concluded
 */
export function readIssuer(
  sources: DocumentSources,
  number: DocumentNumber | null,
  named: string | null,
  system: DocumentSystem | null,
  inferred: string[],
): string | null {
  if (sources.known.issuer) return sources.known.issuer
  const { head } = sources
  const joint = jointIssuers(head.issuers, head.typeLine, number)
  const letterhead = joint?.join(' - ') ?? issuerOfLetterhead(committeeAbove(head.issuers, number) ?? head.issuers)
  // the Central Committee heads the papers of its Politburo and Secretariat too
  const authored =
    (letterhead === 'Ban Chấp hành Trung ương' || letterhead === null) && head.author
      ? head.author.split(', ').map(fullBodyName).join(', ')
      : letterhead
  const asWritten = (name: string): string =>
    SPELLED.test(name) ? name : (spelledInText(sources.text, name) ?? withPlace(name, head.place))
  const written = joint?.map(asWritten).join(' - ') ?? (authored && asWritten(authored))
  const provincial =
    number?.issuer === 'UBND' || PROVINCE_SIGNS.test(sources.closing?.signers[0]?.authority ?? '')
      ? 'Ủy ban nhân dân'
      : number?.issuer === 'TU'
        ? 'Tỉnh ủy'
        : (CENTRAL_BODIES[number?.issuer ?? ''] ?? null)
  const numbered = written === null ? undefined : HEADED_BY_SUPERIOR[number?.issuer ?? '']
  const isNumbered = numbered !== undefined && numbered.under === written
  const name = isNumbered ? numbered.name : (written ?? (named ? fullBodyName(named) : provincial))
  if (name === null) return null
  if (!written || isNumbered) inferred.push('issuer')
  const open =
    /^(?:Ủy ban nhân dân|Hội đồng nhân dân|Tỉnh ủy|Thành ủy|Ban Thường vụ Tỉnh ủy)(?: tỉnh| thành phố)?$/u.exec(name)
  if (!open) return name
  const place = sources.head.place
  const province =
    (place ? (namedUnit(sources.text, place) ?? provinceOf(place)) : null) ?? mostNamedProvince(sources.text)
  if (!province) return name
  if (!inferred.includes('issuer')) inferred.push('issuer')
  if (system === 'party' || /ủy$/u.test(name)) return `${name} ${province.name}`
  return `${name.replace(/ (?:tỉnh|thành phố)$/u, '')} ${province.type} ${province.name}`
}

const COMMITTEE = /^(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND)(?!\p{L})/u
const OFFICE = /^VĂN PHÒNG(?!\p{L})/u

/** The lines of the committee over its office, where the number is of the committee: `ỦY BAN NHÂN DÂN TỈNH AN LĨNH` / `VĂN PHÒNG`. */
function committeeAbove(pieces: readonly string[], number: DocumentNumber | null): readonly string[] | null {
  const office = pieces.findIndex((piece) => OFFICE.test(piece))
  const isOfCommittee = number?.issuer === 'UBND' && number.unit === null && number.type !== null
  return isOfCommittee && office > 0 && COMMITTEE.test(pieces[0] ?? '') ? pieces.slice(0, office) : null
}

/** A place that the text calls one is the province, whatever became of it since: `tỉnh An Lĩnh`. */
function namedUnit(text: string, place: string): { name: string; type: string } | null {
  if (text.includes(`tỉnh ${place}`)) return { name: place, type: 'tỉnh' }
  return text.includes(`thành phố ${place}`) ? { name: place, type: 'thành phố' } : null
}

const BODY_HEAD = new RegExp(
  `^(?:ỦY BAN|UỶ BAN|UBND|HỘI ĐỒNG|HĐND|BỘ|SỞ|BAN|TIỂU BAN|TỔ|ĐOÀN(?= (?:KI|GI|TH|CÔNG|LIÊN))|KHOA|CHI CỤC|CỤC|TỔNG CỤC|VĂN PHÒNG|TRUNG TÂM|VIỆN|(?:${COMMITTEES_IN_CAPITALS}|QUÂN) (?:ỦY|UỶ)|ĐẢNG (?:BỘ|ĐOÀN)|CHI BỘ|CHÍNH PHỦ|THỦ TƯỚNG|QUỐC HỘI|THANH TRA|CÔNG AN|TRƯỜNG|LIÊN ĐOÀN|HỘI|(?:${YOUTH_UNIONS_IN_CAPITALS}) ĐOÀN|CÔNG ĐOÀN|BCH|BTV|BỆNH VIỆN|PHÒNG|TRẠM|HỌC VIỆN|KHO BẠC|CÔNG TY|HẠT|BẢO HIỂM|T(?:ÒA|OÀ) ÁN|NGÂN HÀNG|TỔNG CÔNG TY|TẬP ĐOÀN|CHI NHÁNH|ĐẠI HỌC|LIÊN MINH|LIÊN HIỆP|ĐÀI|QUÂN (?:KHU|ĐOÀN)|(?:SƯ|LỮ|TRUNG|BINH) ĐOÀN|THUẾ|THỐNG KÊ|THI HÀNH ÁN|VƯỜN QUỐC GIA|HỢP TÁC XÃ|ĐỘI(?= (?!BIÊN PHÒNG))|ĐỒN|NHÀ (?:MÁY|HÁT|VĂN HÓA|VĂN HOÁ|THIẾU NHI|XUẤT BẢN)|XÍ NGHIỆP|LÂM TRƯỜNG|NÔNG TRƯỜNG|BẢO TÀNG|THƯ VIỆN|TẠP CHÍ|T(?:ÒA|OÀ) SOẠN|CẢNG (?:VỤ|HÀNG KHÔNG|CÁ)|HẢI (?:ĐỘI|ĐOÀN)|TIỂU ĐOÀN|TRẠI (?:TẠM )?GIAM|PHÂN (?:VIỆN|HIỆU)|BỆNH XÁ|HIỆP HỘI|CHI (?:HỘI|ĐOÀN)|LIÊN ĐỘI|KIỂM TOÁN NHÀ NƯỚC|(?:CỤM|KHỐI) THI ĐUA|QUỸ (?:TÍN DỤNG|ĐẦU TƯ|BẢO|HỖ TRỢ|PHÁT TRIỂN)|ĐIỆN LỰC|BƯU ĐIỆN|ĐOÀN (?:LUẬT SƯ|NGHỆ THUẬT))(?![\\p{L}])`,
  'u',
)

/** How the running text spells a name that the letterhead has in capitals; null where it does not name it. */
function spelledInText(text: string, name: string): string | null {
  const lower = lowerCase(text)
  const key = lowerCase(name)
  for (let at = lower.indexOf(key); at >= 0; at = lower.indexOf(key, at + 1)) {
    const said = text.slice(at, at + key.length)
    const whole = !LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + key.length))
    if (whole && startsUpper(said) && !isCapitals(said)) return said.replace(/\s/gu, ' ')
  }
  return null
}

/** `Bệnh viện Đa khoa khu vực tân hội`, signed in `Tân Hội`: the place as the letterhead writes it. */
function withPlace(name: string, place: string | null): string {
  const at = place ? lowerCase(name).indexOf(` ${lowerCase(place)}`) + 1 : 0
  const end = at + (place?.length ?? 0)
  return place && at > 0 && !LETTER.test(name.charAt(end)) ? name.slice(0, at) + place + name.slice(end) : name
}

/** Names whose spelling rules know. */
const SPELLED =
  /^(?:Ủy ban nhân dân|Hội đồng nhân dân|Tỉnh ủy|Thành ủy|Huyện ủy|Sở|Bộ|Chính phủ|Thủ tướng|Quốc hội)(?!\p{L})/u
const LETTER = /[\p{L}\p{N}]/u

/** A name that only the next line ends: `ỦY BAN THƯỜNG VỤ` / `QUỐC HỘI`, `VĂN PHÒNG` / `HĐND VÀ UBND`. */
const OPEN_BODY =
  /(?:BAN THƯỜNG VỤ|BAN CHẤP HÀNH|^(?:VĂN PHÒNG|TRƯỜNG|HỘI|CỤC|CHI CỤC|TỔNG CỤC)|CÔNG TY(?: CỔ PHẦN| CP| TNHH(?: MTV| MỘT THÀNH VIÊN)?)?)$/u

/** Bodies of the Party's central committee, as its letterhead names them below it (Hướng dẫn 36-HD/VPTW, II.1.2). */
const OFFICE_OF_PARTY =
  /^(?:Văn phòng|Ủy ban Kiểm tra|Ban (?:Tổ chức|Tuyên giáo|Dân vận|Nội chính|Kinh tế|Đối ngoại))$/iu

/** `TỈNH ỦY AN LĨNH` over `BAN TỔ CHỨC`: the commissions of a committee have its name. */
const OF_COMMITTEE = new RegExp(`^(?:${COMMITTEES_CAPITALISED}) ủy \\S`, 'u')
const PARTY_ORGAN =
  /^(?:Văn phòng|Ủy ban Kiểm tra|Ban (?:Tổ chức|Tuyên giáo(?: và Dân vận)?|Dân vận|Nội chính|Xây dựng Đảng))$/iu

/** The organ of an organisation that issues for it, under its name: `LIÊN ĐOÀN LAO ĐỘNG TỈNH …` / `BAN CHẤP HÀNH`. */
const ORGAN =
  /^(?!BAN THƯỜNG VỤ (?:TỈNH|THÀNH|HUYỆN) (?:ỦY|UỶ)$)(BAN THƯỜNG TRỰC|BAN THƯỜNG VỤ|BTV|BAN CHẤP HÀNH|BCH)(?: ((?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|XÃ|PHƯỜNG|KHỐI|ĐOÀN|HỘI|CÔNG ĐOÀN) .*))?$/u
/** `BCH HUYỆN ĐOÀN AN LĨNH`, `BTV HỘI NÔNG DÂN TỈNH AN LĨNH`: the line of the organ names the organisation itself. */
const ORGANISATION = /^(?:(?:TỈNH|HUYỆN|QUẬN|XÃ|PHƯỜNG) ĐOÀN|ĐOÀN|HỘI|CÔNG ĐOÀN) /u
const ORGANS: Record<string, string> = {
  'BAN THƯỜNG TRỰC': 'Ban Thường trực',
  'BAN THƯỜNG VỤ': 'Ban Thường vụ',
  BTV: 'Ban Thường vụ',
  'BAN CHẤP HÀNH': 'Ban Chấp hành',
  BCH: 'Ban Chấp hành',
}

/** `Đảng ủy Ủy ban nhân dân tỉnh`: of which, the superior body says. */
const OPEN_PLACE = / (?:tỉnh|thành phố)$/u

const CONGRESS =
  /^(?<branch>ĐẢNG BỘ [\p{Lu} ]{3,80}) ĐẠI HỘI(?<delegates> ĐẠI BIỂU)?(?: LẦN THỨ (?<number>[IVXL]{1,6}))?$/u

/** `ĐẢNG BỘ TỈNH AN LĨNH` / `ĐẠI HỘI ĐẠI BIỂU LẦN THỨ I`: the congress of the branch above it. */
function congressOf(head: string): string | null {
  const { branch, delegates, number } = CONGRESS.exec(head)?.groups ?? {}
  if (!branch) return null
  return `Đại hội${delegates ? ' đại biểu' : ''} ${fullBodyName(branch)}${number ? ` lần thứ ${number}` : ''}`
}

/** The issuing body is the last that the letterhead names; the superior one stands above it. */
export function issuerOfLetterhead(pieces: readonly string[]): string | null {
  const bodies: string[] = []
  for (const piece of pieces.flatMap(bodiesInLine)) {
    const last = bodies.length - 1
    if (last >= 0 && (!BODY_HEAD.test(piece) || OPEN_BODY.test(bodies[last] ?? ''))) bodies[last] += ` ${piece}`
    else if (!bodies.includes(piece)) bodies.push(piece)
  }
  const own = bodies[bodies.length - 1]
  if (!own) return null
  const congress = congressOf(own)
  if (congress) return congress
  const organ = ORGAN.exec(own)
  const whole = bodies[bodies.length - 2]
  if (organ?.[2] && ORGANISATION.test(organ[2])) return `${ORGANS[organ[1] ?? '']} ${fullBodyName(organ[2])}`
  if (organ && whole) return `${ORGANS[organ[1] ?? '']} ${fullBodyName(`${whole} ${organ[2] ?? ''}`.trim())}`
  const name = fullBodyName(own)
  const superior = bodies.length > 1 ? fullBodyName(bodies[0] ?? '') : ''
  const province = superior.search(/ (?:tỉnh|thành phố) (?=\S)/u)
  if (superior === 'Ban Chấp hành Trung ương' && OFFICE_OF_PARTY.test(name))
    return name === 'Văn phòng'
      ? `${name} Trung ương Đảng`
      : `${name.replace(/^Ban \p{Ll}/u, (head) => `Ban ${head.slice(-1).toUpperCase()}`)} Trung ương`
  if (OF_COMMITTEE.test(superior) && PARTY_ORGAN.test(name)) return `${name} ${superior}`
  // an office has no name of its own
  if (name === 'Văn phòng' && superior !== '') return `${name} ${superior}`
  if (province >= 0 && OPEN_PLACE.test(name)) return name.replace(OPEN_PLACE, '') + superior.slice(province)
  const local = superior.search(OF_LOCAL)
  if (local >= 0 && OFFICE_OF_LOCAL.test(name)) return name + superior.slice(local)
  return province >= 0 && /^(?:Sở|Ban|Văn phòng|Thanh tra)(?! .*(?: (?:tỉnh|thành phố) |ủy$))/u.test(name)
    ? name + superior.slice(province)
    : name
}

const LOCAL = 'huyện|quận|thị xã|thị trấn|xã|phường|đặc khu'
/** `Ủy ban nhân dân | xã An Bình` over one of its offices, which has the name that all such have. */
const OF_LOCAL = new RegExp(`(?<=^Ủy ban nhân dân) (?:${LOCAL}) (?=\\S)`, 'u')
const OFFICE_OF_LOCAL = new RegExp(`^(?:Phòng|Văn phòng|Ban|Thanh tra) (?!.* (?:${LOCAL}) )`, 'u')
