/** What the document says of itself, from its letterhead, its preamble, its number and its annex notes. */
import { agencyIdOf } from '../grammar/agency/agency.js'
import {
  type DocumentNumber,
  LOCAL_COMMITTEE,
  ofLocalCommittee,
  parseDocumentNumber,
  scanDocumentNumbers,
} from '../grammar/document/number.js'
import { typeOfName } from '../grammar/document/type.js'
import { dayOf } from '../grammar/schedule/calendar-day.js'
import { parseDate } from '../grammar/schedule/date.js'
import type { Diagnostic, DocumentInfo, DocumentSystem } from '../plan.js'
import { cutEnd } from '../text/edges.js'
import { initialsOf } from '../text/fold.js'
import { issuerOfLetterhead, readIssuer } from './document-issuer.js'
import type { DocumentSources } from './document-sources.js'
import { lastClause, readEnactment } from './enactment.js'
import { readIntroduction, titleInIntroduction } from './introduction.js'
import type { Letterhead } from './letterhead-fields.js'
import type { WebRecord } from './web-record.js'

/**
 * Puts the document's own facts together; what is concluded and not read is named in `inferred`.
 *
 * @throws TypeError where the caller gives a date that is none
 */
export function readDocumentInfo(sources: DocumentSources, report: (diagnostic: Diagnostic) => void): DocumentInfo {
  const { head, known, closing } = sources
  if (known.date !== undefined) dayOf(known.date)
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
  const told = noted ?? headed ?? own?.number ?? null
  const record = recordOf(sources, told)
  const recorded = told ? null : parseDocumentNumber(record?.number ?? '')
  const number = known.number ? parseDocumentNumber(known.number) : (told ?? recorded)
  if (!known.number && ((written === null && own) || noted || recorded)) inferred.push('number')
  const typeWords = head.typeLine ?? (attached ? attached.typeWords : (enacted?.type ?? null))
  const type =
    (typeWords ? typeOfName(typeWords, systemOf(number, head)) : null) ??
    (head.letter && isCalledBy(number, head) ? null : typeOfCode(number)) ??
    (head.letter ? OFFICIAL_LETTER : null)
  if (head.typeLine === null && type) inferred.push('type', 'typeName')
  const acting = enacted?.issuer ?? sources.closing?.signers[0]?.authority ?? issuerOfLetterhead(head.issuers)
  const system = systemOf(number, head) ?? systemOfBody(acting ?? '')
  // a site may head the text with the year of its number only
  const headDate = head.date?.length === 4 && record?.date?.startsWith(head.date) ? record.date : head.date
  const date =
    known.date ??
    headDate ??
    closing?.signed?.date ??
    attached?.date ??
    own?.date ??
    adoptionDate(sources.text) ??
    head.coverDate ??
    record?.date ??
    null
  if (own?.date && date === own.date && !known.date && head.date === null) inferred.push('date')
  if (attached?.date && !known.date && date === attached.date && head.date === null) inferred.push('date')
  if (record?.date && date === record.date && !known.date && head.date !== date) inferred.push('date')
  const issuer = readIssuer(
    sources,
    number,
    attached?.issuer ?? enacted?.issuer ?? own?.issuer ?? (record ? issuerInRecord(record.issuer, number) : null),
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
    title: title ?? own?.title ?? titleInIntroduction(sources.preamble) ?? record?.title ?? null,
    signers: closing?.signers ?? [],
    recipients: closing?.recipients ?? [],
    terms: [],
    inferred,
  }
  reportMissing(info, report)
  return info
}

/** The record of a site, if it is of the document with this number. */
function recordOf({ record }: DocumentSources, number: DocumentNumber | null): WebRecord | null {
  const said = record.number ? parseDocumentNumber(record.number) : null
  return number && said && said.canonical !== number.canonical ? null : record
}

/** `Tỉnh An Lĩnh`, as sites name where a text was issued: which body of it issued this one, the number says. */
function issuerInRecord(said: string | null, number: DocumentNumber | null): string | null {
  if (!said || !/^(?:Tỉnh|Thành phố|TP) (?!ủy)/iu.test(said)) return said
  const body = { UBND: 'Ủy ban nhân dân', HĐND: 'Hội đồng nhân dân' }[number?.issuer ?? '']
  return body ? `${body} ${said.charAt(0).toLowerCase()}${said.slice(1)}` : null
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
  if (/^(?:TM\. )?(?:Ủy ban|Uỷ ban|UBND|Bộ|Sở|Chính phủ|Thủ tướng|ỦY BAN NHÂN DÂN|BỘ|SỞ)/u.test(body)) return 'state'
  return null
}

/** A letter has no type in its number (NĐ 30/2020/NĐ-CP, phụ lục I, II.3). */
const OFFICIAL_LETTER = { code: 'CV', name: 'Công văn' }

function typeOfCode(number: DocumentNumber | null): { code: string; name: string } | null {
  return number?.type ? typeOfName(number.type, number.system) : null
}

/** `418/PB-KSBT` of `CỤC PHÒNG BỆNH`: in the number of a letter stands who wrote it, and no type. */
const isCalledBy = (number: DocumentNumber | null, { issuers }: Letterhead): boolean =>
  number?.type != null && issuers.some((issuer) => initialsOf(issuer.toLowerCase()).includes(number.type ?? ''))

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

function reportMissing(info: DocumentInfo, report: (diagnostic: Diagnostic) => void): void {
  const missing: string[] = []
  if (info.number === null) missing.push('number')
  if (info.date === null) missing.push('date')
  if (info.title === null) missing.push('title')
  if (info.signers.length === 0) missing.push('signature')
  else if (info.signers.some((signer) => signer.name === null)) missing.push('name of the signer')
  if (info.recipients.length === 0) missing.push('recipients')
  if (missing.length > 0) {
    const canBeGiven = info.number === null || info.date === null
    const todo = canBeGiven ? 'give what you know as options (number, date, issuer)' : 'look whether the file is whole'
    report({
      rule: 'missing-metadata',
      severity: 'warning',
      message: `the text has no ${missing.join(', no ')}; ${todo}`,
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
