/** The registry: what is known of document types, issuers, agencies and provinces, as rows of data. */
import abbreviationRows from './abbreviations.json'
import centralRows from './agencies/central.json'
import groupRows from './agencies/groups.json'
import localRows from './agencies/local.json'
import partyRows from './agencies/party.json'
import provinceAgencyRows from './agencies/province.json'
import verticalRows from './agencies/vertical.json'
import countedNounRows from './counted-nouns.json'
import documentTypeRows from './document-types.json'
import issuerRows from './issuers.json'
import numberFormatRows from './number-formats.json'
import provinceRows from './provinces.json'
import recurrenceRows from './recurrences.json'
import type {
  Abbreviation,
  Agency,
  CountedNoun,
  DocumentType,
  Issuer,
  NumberFormat,
  Province,
  RecurrenceRow,
  Unit,
} from './schema.js'
import unitRows from './units.json'

export type { Abbreviation, Agency, CountedNoun, DocumentType, Issuer, NumberFormat, Province, RecurrenceRow, Unit }

/**
 * Document types with their codes (Nghị định 30/2020/NĐ-CP, Phụ lục III; Hướng dẫn 36 and 05-HD/VPTW for
 * the Party). One code may stand in several rows, told apart by `system` and `name`.
 */
export const documentTypes = documentTypeRows as readonly DocumentType[]

/** Forms of document numbers, each with examples. */
export const numberFormats = numberFormatRows as readonly NumberFormat[]

/** Codes of issuing bodies in document numbers. The list can never be closed: each body sets its own. */
export const issuers = issuerRows as readonly Issuer[]

/**
 * Bodies and groups of bodies that plans charge with work, with the spellings in use, the dates they existed
 * and what took over. A spelling may stand in two rows (`Cục Thuế` of a province, of the ministry): the row
 * that comes first is the one meant where nothing tells them apart.
 */
export const agencies = [
  provinceAgencyRows,
  verticalRows,
  partyRows,
  localRows,
  centralRows,
  groupRows,
].flat() as readonly Agency[]

/** Short forms inside names of bodies, with what they stand for. */
export const abbreviations = abbreviationRows as readonly Abbreviation[]

/** The 63 provincial units before 1 July 2025, each with what became of it (Nghị quyết 202/2025/QH15). */
export const provinces = provinceRows as readonly Province[]

/** Units of quantities: signs of shares, ISO 4217 codes of money, and symbols, with the ways they are written. */
export const units = unitRows as readonly Unit[]

/** Head nouns that plans count (`dự án`, `hộ nghèo`), in rows of one family or subject. */
export const countedNouns = countedNounRows as readonly CountedNoun[]

/** How often work comes back, in the words of schedules. */
export const recurrences = recurrenceRows as readonly RecurrenceRow[]
