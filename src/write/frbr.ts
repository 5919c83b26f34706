/**
 * The names of documents by the naming convention of Akoma Ntoso (OASIS, version 1.0, 4.4): class, type, the body that
 * issued it where the number does not tell, the year and the number: `/akn/vn/doc/kh/ubnd.lam-dong/2023/4611-kh-ubnd`.
 * A number stands for one document of its body in one year (Nghị định 30/2020/NĐ-CP, Điều 15), so that the day, which
 * a citation often leaves out or has wrong, tells nothing more. What a plan does not say of a document is left out.
 */

import { isCentral, placesOf, placesOfLevel } from '../grammar/citation/series.js'
import { type DocumentNumber, parseDocumentNumber } from '../grammar/document/number.js'
import type { Plan, Reference, Target } from '../plan.js'

type NamedDocument = Pick<Target, 'number' | 'type' | 'date' | 'issuer'>

/** The name of a work. */
export interface Work {
  iri: string
  /** False where the issuer or the year is not known, so that another document may have the same IRI. */
  identified: boolean
}

/**
 * Names a document; null where it has no number.
 *
 * @param own the places of the body whose text names it: `UBND tỉnh` is that of its province
 */
export function workOf({ number, type, date, issuer }: NamedDocument, own = ''): Work | null {
  if (number === null) return null
  const meant = parseDocumentNumber(number)?.proposed ?? number
  const parsed = parseDocumentNumber(meant)
  const body = bodyOf(parsed, issuer, own)
  const year = parsed?.year ?? yearOf(date)
  const parts = [documentClass(meant), slug(parsed?.type ?? type ?? ''), body, year, slug(meant)]
  return {
    iri: `/akn/vn/${parts.filter(Boolean).join('/')}`,
    identified: body !== null && (year ?? parsed?.term ?? null) !== null,
  }
}

function yearOf(edtf: string | null): string | null {
  return /^\d{4}/.exec(edtf ?? '')?.[0] ?? null
}

/** `ubnd.lam-dong`; empty for a central body, null where it is not known. */
function bodyOf(number: DocumentNumber | null, issuer: string | null, own: string): string | null {
  if (isCentral(number, issuer)) return ''
  const places = number && (placesOf(issuer ?? '') || placesOfLevel(number, issuer, own))
  return places ? [slug(number.issuer ?? ''), places].filter(Boolean).join('.') : null
}

/**
 * An act is what the law calls a normative document (văn bản quy phạm pháp luật): its number holds the year of its
 * issue, `30/2020/NĐ-CP`. All others are `doc`.
 */
export function documentClass(number: string | null): 'act' | 'doc' {
  return number !== null && /^\d+\/\d{4}\//.test(number) ? 'act' : 'doc'
}

/** The name of the plan itself; null where it has no number. */
export function ownWork({ document }: Plan): Work | null {
  return workOf({ ...document, issuer: document.issuer.name })
}

/** A mention of a document with the body that its words or its number name. */
interface Mention {
  document: NamedDocument
  body: string | null
}

/**
 * The document that each reference cites. Mentions of one number complete each other where they speak of one body and
 * one year; the plan itself is such a mention of its own number.
 */
export function citedWorks({ document, references }: Plan): Map<Reference, Work> {
  const own = placesOf(document.issuer.name ?? '')
  const byNumber = new Map<string, Mention[]>()
  const add = (named: NamedDocument, number: string): Mention => {
    const mention = { document: named, body: bodyOf(parseDocumentNumber(number), named.issuer, own) }
    byNumber.set(number, [...(byNumber.get(number) ?? []), mention])
    return mention
  }
  if (document.number !== null) add({ ...document, issuer: document.issuer.name }, document.number)
  const cited = references.flatMap((reference) => {
    const { kind, target } = reference
    if (kind !== 'document' || target === null || !('number' in target) || target.number === null) return []
    return [{ reference, mention: add(target, target.number), number: target.number }]
  })
  return new Map(
    cited.flatMap(({ reference, mention, number }) => {
      const work = workOf(completed(mention, byNumber.get(number) ?? []), own)
      return work ? [[reference, work]] : []
    }),
  )
}

function completed({ document, body }: Mention, all: readonly Mention[]): NamedDocument {
  const theOne = <T>(values: readonly T[]): T | null => (new Set(values).size === 1 ? (values[0] ?? null) : null)
  const meant = body ?? theOne(all.flatMap((other) => other.body ?? []))
  const same = all.filter((other) => (other.body ?? meant) === meant).map((other) => other.document)
  return {
    ...document,
    issuer: all.find((other) => other.body === meant)?.document.issuer ?? document.issuer,
    date: document.date ?? theOne(same.flatMap(({ date }) => yearOf(date) ?? [])),
    type: document.type ?? theOne(same.flatMap(({ type }) => type ?? [])),
  }
}

/** ASCII letters, digits and hyphens. */
export function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
