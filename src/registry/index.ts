/** The registry: what is known of document types, issuers, agencies and provinces, as rows of data. */
import agencyRows from './agencies.json'
import documentTypeRows from './document-types.json'
import issuerRows from './issuers.json'
import numberFormatRows from './number-formats.json'
import provinceRows from './provinces.json'
import type { Agency, DocumentType, Issuer, NumberFormat, Province } from './schema.js'

export type { Agency, DocumentType, Issuer, NumberFormat, Province }

/**
 * Document types with their codes (Nghị định 30/2020/NĐ-CP, Phụ lục III; Hướng dẫn 36 and 05-HD/VPTW for
 * the Party). One code may stand in several rows, told apart by `system` and `name`.
 */
export const documentTypes = documentTypeRows as readonly DocumentType[]

/** Forms of document numbers, each with examples. */
export const numberFormats = numberFormatRows as readonly NumberFormat[]

/** Codes of issuing bodies in document numbers. The list can never be closed: each body sets its own. */
export const issuers = issuerRows as readonly Issuer[]

/** Bodies and groups of bodies that plans charge with work, with the spellings in use. */
export const agencies = agencyRows as readonly Agency[]

/** The 63 provincial units before 1 July 2025, each with what became of it (Nghị quyết 202/2025/QH15). */
export const provinces = provinceRows as readonly Province[]
