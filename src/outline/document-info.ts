/** What the document says of itself, from its letterhead, its preamble, its number and its annex notes. */
import { agencyIdOf } from '../grammar/agency/agency.js'
import { fullBodyName, mostNamedProvince, provinceOf } from '../grammar/document/issuer.js'
import {
  type DocumentNumber,
  LOCAL_COMMITTEE,
  ofLocalCommittee,
  parseDocumentNumber,
  scanDocumentNumbers,
} from '../grammar/document/number.js'
import { typeOfName } from '../grammar/document/type.js'
import { parseDate } from '../grammar/schedule/date.js'
import type { Diagnostic, DocumentInfo, DocumentSystem } from '../plan.js'
import { isCapitals, lowerCase, startsLower, startsUpper } from '../text/characters.js'
import { cutEnd } from '../text/edges.js'
import { bodiesInLine } from '../text/letterhead-words.js'
import type { Closing } from './closing.js'
import { readIntroduction, titleInIntroduction } from './introduction.js'
import { jointIssuers } from './joint-issuers.js'
import type { Letterhead } from './letterhead-fields.js'

/** Facts that the file lost and the caller knows. */
export interface KnownFacts {
  number?: string
  date?: string
  issuer?: string
}

export interface DocumentSources {
  text: string
  head: Letterhead
  /** The opening paragraphs. */
  preamble: string
  closing: Closing | null
  /** `(Kèm theo …)` of a file that holds nothing but an annex. */
  attachment: string | null
  /** The note of its first annex: `(Kèm theo Quyết định số …)`. */
  note: string | null
  known: KnownFacts
}

/** The words behind the issuer in the enacting sentence: `UBND tỉnh ban hành Kế hoạch …`. */
const ENACTS =
  / (?:(?:vừa|đã|mới) )?(?:xây dựng, ban hành|ban hành|xây dựng) (?<type>[Kk]ế hoạch|[Cc]hương trình hành động|[Cc]hương trình|[Nn]ghị quyết|[Cc]hỉ thị|[Đđ]ề án|[Hh]ướng dẫn)(?!\p{L})/gu
/** `Ban Thường vụ Tỉnh ủy (khóa XV) ban hành …`, `Ban Chấp hành Đảng bộ tỉnh khóa XX đã ban hành …` */
const TERM_OF_OFFICE = / (?:\((?:khóa|khoá|nhiệm kỳ) [^()]{1,20}\)|(?:khóa|khoá) [IVXL]{1,6})$/u
const ENACTING_BODY =
  /^(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Tỉnh ủy|Tỉnh uỷ|Thành ủy|Thành uỷ|Huyện ủy|Ban Thường vụ|Bộ|Sở|Chính phủ|Ban Chấp hành)(?!\p{L})/u
/** `Để có cơ sở tham mưu cho Thành ủy, UBND Thành phố xây dựng Chương trình …`: what the body behind it is to be helped with. */
const HELPED = /tham mưu(?: cho)? \p{Lu}[^.;:]{0,80}$/u
const LONGEST_BODY = 100
const CLAUSE_MARKS = [',', ';', ':', '.', '(', ')']

/** Puts the document's own facts together; what is concluded and not read is named in `inferred`. */
export function readDocumentInfo(sources: DocumentSources, report: (diagnostic: Diagnostic) => void): DocumentInfo {
  const { head, known, closing } = sources
  const attached = sources.attachment === null ? null : readAttachment(sources.attachment)
  const enacted = readEnactment(sources.preamble)
  const inferred: string[] = []
  const title = head.title.map(({ start, end }) => sources.text.slice(start, end)).join(' ') || null
  const introduced = readIntroduction(sources.preamble, title)
  const written = head.number ?? attached?.number ?? null
  const own = introduced && (written === null || written.canonical === introduced.number.canonical) ? introduced : null
  const headed =
    LOCAL_COMMITTEE.test(issuerOfLetterhead(head.issuers) ?? '') && written ? ofLocalCommittee(written) : written
  const noted = !written?.canonical && !own ? numberInNote(sources) : null
  const number = known.number ? parseDocumentNumber(known.number) : (noted ?? headed ?? own?.number ?? null)
  if (!known.number && ((written === null && own) || noted)) inferred.push('number')
  const typeWords = head.typeLine ?? (attached ? attached.typeWords : (enacted?.type ?? null))
  const type =
    (typeWords ? typeOfName(typeWords, systemOf(number, head)) : null) ??
    typeOfCode(number) ??
    (head.letter ? OFFICIAL_LETTER : null)
  if (head.typeLine === null && type) inferred.push('type', 'typeName')
  const acting = enacted?.issuer ?? sources.closing?.signers[0]?.authority ?? issuerOfLetterhead(head.issuers)
  const system = systemOf(number, head) ?? systemOfBody(acting ?? '')
  const date =
    known.date ??
    head.date ??
    closing?.signed?.date ??
    attached?.date ??
    own?.date ??
    adoptionDate(sources.text) ??
    head.coverDate
  if (own?.date && date === own.date && !known.date && head.date === null) inferred.push('date')
  if (attached?.date && !known.date && date === attached.date && head.date === null) inferred.push('date')
  const issuer = readIssuer(
    sources,
    number,
    attached?.issuer ?? enacted?.issuer ?? own?.issuer ?? null,
    system,
    inferred,
  )
  const info: DocumentInfo = {
    number: number?.canonical ?? (known.number && !number ? known.number : null),
    type: type?.code ?? null,
    typeName: type?.name ?? null,
    system,
    issuer: { name: issuer, agencyId: issuer ? agencyIdOf(issuer) : null },
    place: head.place ?? closing?.signed?.place ?? null,
    date,
    title: title ?? own?.title ?? titleInIntroduction(sources.preamble),
    signers: closing?.signers ?? [],
    recipients: closing?.recipients ?? [],
    terms: [],
    inferred,
  }
  reportMissing(info, report)
  return info
}

const ADOPTED = /^(?:Hiến pháp|Bộ luật|Luật|Pháp lệnh|Nghị quyết) này (?:đã )?được (?!.{900})/u

/** What an assembly passes carries its day in its last sentence: `… kỳ họp thứ 8 thông qua ngày 30 tháng 11 năm 2024.` */
function adoptionDate(text: string): string | null {
  const at = text.lastIndexOf(' thông qua ngày ')
  if (at < 0) return null
  const end = text.indexOf('\n', at)
  const sentence = text.slice(text.lastIndexOf('\n', at) + 1, end < 0 ? undefined : end)
  if (!ADOPTED.test(sentence)) return null
  return parseDate(cutEnd(sentence.slice(sentence.lastIndexOf(' ngày ') + 1), ' ./'))
}

function systemOf(number: DocumentNumber | null, head: Letterhead): DocumentSystem | null {
  if (number?.system) return number.system
  if (head.partyName) return 'party'
  if (head.nationalName) return 'state'
  return null
}

function systemOfBody(body: string): DocumentSystem | null {
  if (
    /^Ban (?:Chấp hành|Thường vụ) (?:.* )?(?:(?:[Tt]ỉnh|[Tt]hành|[Hh]uyện|[Qq]uận|[Tt]hị) đoàn|Đoàn|Hội|Công đoàn|Liên đoàn)(?= |$)/u.test(
      body,
    )
  )
    return 'mass-organisation'
  if (
    /(?:[ĐT]ỉnh|Thành|Huyện|Quận|Thị|Đảng) ?[uủ][ủyỷ]|TỈNH ỦY|TỈNH UỶ|THÀNH ỦY|Bộ Chính trị|Ban (?:Bí thư|Chấp hành)/u.test(
      body,
    )
  )
    return 'party'
  if (/^(?:Quốc hội|Ủy ban Thường vụ Quốc hội|Hội đồng nhân dân|HĐND)/iu.test(body)) return 'legislature'
  if (/^(?:TM\. )?(?:Ủy ban|Uỷ ban|UBND|Bộ|Sở|Chính phủ|ỦY BAN NHÂN DÂN|BỘ|SỞ)/u.test(body)) return 'state'
  return null
}

/** Who enacts what, from the preamble. */
function readEnactment(preamble: string): { issuer: string; type: string } | null {
  for (const match of preamble.matchAll(ENACTS)) {
    const type = match.groups?.type ?? ''
    // in small letters it may be any other one, unless the text itself follows
    if (startsLower(type) && !/như sau|sau đây/u.test(sentenceFrom(preamble, match.index))) continue
    const before = preamble.slice(0, match.index)
    if (HELPED.test(before.slice(-LONGEST_BODY))) continue
    const issuer = lastClause(before.replace(TERM_OF_OFFICE, ''))
    if (issuer.length <= LONGEST_BODY && ENACTING_BODY.test(issuer))
      return { issuer, type: type.charAt(0).toUpperCase() + type.slice(1) }
  }
  return null
}

function sentenceFrom(text: string, at: number): string {
  const end = text.indexOf('\n', at)
  return text.slice(at, end < 0 ? undefined : end)
}

/** What follows the last mark of a text. */
function lastClause(text: string): string {
  return text.slice(Math.max(...CLAUSE_MARKS.map((mark) => text.lastIndexOf(mark))) + 1).trim()
}

/** A letter has no type in its number (NĐ 30/2020/NĐ-CP, phụ lục I, II.3). */
const OFFICIAL_LETTER = { code: 'CV', name: 'Công văn' }

function typeOfCode(number: DocumentNumber | null): { code: string; name: string } | null {
  return number?.type ? typeOfName(number.type, number.system) : null
}

interface Attachment {
  number: DocumentNumber | null
  typeWords: string | null
  date: string | null
  issuer: string | null
}

const BLANK_NUMBER =
  /(?<type>Nghị quyết|Kế hoạch|Quyết định|Chương trình hành động|Chương trình|Chỉ thị|Công văn) số ?:? ?(?:[.…_ ]*)(?<symbol>[/-] ?\p{Lu}[\p{L}-]*(?:\/\p{L}+)?)/u
const OWN_ISSUER =
  /^.* của (?<issuer>(?:Ủy ban|Uỷ ban|UBND|Chính phủ|Thủ tướng|Tỉnh ủy|Thành ủy|Bộ|Sở|Ban|Hội đồng).*)/u
const LONGEST_ISSUER = 80

/** The document that an annex belongs to, as far as its note tells. */
function readAttachment(note: string): Attachment {
  const found = scanDocumentNumbers(note)[0] ?? null
  const blank = BLANK_NUMBER.exec(note)
  const number = found ?? (blank ? parseDocumentNumber(blank.groups?.symbol ?? '') : null)
  const at = note.search(/ngày /iu)
  const date = at < 0 ? null : parseDate((/^ngày .{0,30}?\d{4}/iu.exec(note.slice(at)) ?? [''])[0])
  return { number, typeWords: blank?.groups?.type ?? null, date, issuer: issuerAtEnd(note) }
}

/** The number that the note of an annex gives, if it is of a document of the same type and day. */
function numberInNote({ note, head }: DocumentSources): DocumentNumber | null {
  if (note === null || head.typeLine === null) return null
  const { number, date } = readAttachment(note)
  const isOfType = number?.canonical && typeOfName(head.typeLine, systemOf(number, head))?.code === number.type
  return isOfType && date !== null && date === head.date ? number : null
}

/** The body that the last clause of a note names: `… ngày 01/02/2026 của UBND tỉnh)`. */
function issuerAtEnd(note: string): string | null {
  const open = note.endsWith(')') ? note.slice(0, -1) : note
  const issuer = OWN_ISSUER.exec(` ${lastClause(open)}`)?.groups?.issuer ?? null
  return issuer !== null && issuer.length <= LONGEST_ISSUER ? issuer : null
}

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

function readIssuer(
  sources: DocumentSources,
  number: DocumentNumber | null,
  named: string | null,
  system: DocumentSystem | null,
  inferred: string[],
): string | null {
  if (sources.known.issuer) return sources.known.issuer
  const { head } = sources
  const joint = jointIssuers(head.issuers, head.typeLine, number)
  const letterhead = joint?.join(' - ') ?? issuerOfLetterhead(head.issuers)
  // the Central Committee heads the papers of its Politburo and Secretariat too
  const authored =
    (letterhead === 'Ban Chấp hành Trung ương' || letterhead === null) && head.author
      ? head.author.split(', ').map(fullBodyName).join(', ')
      : letterhead
  const asWritten = (name: string): string => (SPELLED.test(name) ? name : (spelledInText(sources.text, name) ?? name))
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

/** A place that the text calls one is the province, whatever became of it since: `tỉnh An Lĩnh`. */
function namedUnit(text: string, place: string): { name: string; type: string } | null {
  if (text.includes(`tỉnh ${place}`)) return { name: place, type: 'tỉnh' }
  return text.includes(`thành phố ${place}`) ? { name: place, type: 'thành phố' } : null
}

const BODY_HEAD =
  /^(?:ỦY BAN|UỶ BAN|UBND|HỘI ĐỒNG|HĐND|BỘ|SỞ|BAN|TIỂU BAN|TỔ|ĐOÀN(?= (?:KI|GI|TH|CÔNG|LIÊN))|KHOA|CHI CỤC|CỤC|TỔNG CỤC|VĂN PHÒNG|TRUNG TÂM|VIỆN|(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|ĐẢNG|QUÂN) (?:ỦY|UỶ)|ĐẢNG (?:BỘ|ĐOÀN)|CHI BỘ|CHÍNH PHỦ|THỦ TƯỚNG|QUỐC HỘI|THANH TRA|CÔNG AN|TRƯỜNG|LIÊN ĐOÀN|HỘI|(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|XÃ|PHƯỜNG) ĐOÀN|CÔNG ĐOÀN|BCH|BTV|BỆNH VIỆN|PHÒNG|TRẠM|HỌC VIỆN|KHO BẠC|CÔNG TY|HẠT|BẢO HIỂM)(?![\p{L}])/u

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

/** Names whose spelling rules know. */
const SPELLED =
  /^(?:Ủy ban nhân dân|Hội đồng nhân dân|Tỉnh ủy|Thành ủy|Huyện ủy|Sở|Bộ|Chính phủ|Thủ tướng|Quốc hội)(?!\p{L})/u
const LETTER = /[\p{L}\p{N}]/u

/** A name that only the next line ends: `ỦY BAN THƯỜNG VỤ` / `QUỐC HỘI`. */
const OPEN_BODY = /(?:BAN THƯỜNG VỤ|BAN CHẤP HÀNH)$/u

/** Bodies of the Party's central committee, as its letterhead names them below it (Hướng dẫn 36-HD/VPTW, II.1.2). */
const OFFICE_OF_PARTY =
  /^(?:Văn phòng|Ủy ban Kiểm tra|Ban (?:Tổ chức|Tuyên giáo|Dân vận|Nội chính|Kinh tế|Đối ngoại))$/iu

/** `TỈNH ỦY AN LĨNH` over `BAN TỔ CHỨC`: the commissions of a committee have its name. */
const OF_COMMITTEE = /^(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) ủy \S/u
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
function issuerOfLetterhead(pieces: readonly string[]): string | null {
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
  return province >= 0 && /^(?:Sở|Ban|Văn phòng|Thanh tra)(?! .*(?: (?:tỉnh|thành phố) |ủy$))/u.test(name)
    ? name + superior.slice(province)
    : name
}

function reportMissing(info: DocumentInfo, report: (diagnostic: Diagnostic) => void): void {
  const missing: string[] = []
  if (info.number === null) missing.push('number')
  if (info.date === null) missing.push('date')
  if (info.title === null) missing.push('title')
  if (info.signers.length === 0) missing.push('signature')
  else if (info.signers.some((signer) => signer.name === null)) missing.push('name of the signer')
  if (info.recipients.length === 0) missing.push('recipients')
  if (missing.length > 0) {
    report({
      rule: 'missing-metadata',
      severity: 'warning',
      message: `the text has no ${missing.join(', no ')}; give what you know as options (number, date, issuer)`,
      span: null,
      sectionId: null,
    })
  }
  if (info.inferred.length > 0) {
    report({
      rule: 'inferred-value',
      severity: 'info',
      message: `${info.inferred.join(', ')} of the document: concluded from its number, its preamble and the places it names`,
      span: null,
      sectionId: null,
    })
  }
}
