/**
 * The names of documents by the naming convention of Akoma Ntoso (OASIS, version 1.0):
 * `/akn/vn/doc/kh/2023-05-29/4611-kh-ubnd`. What a plan does not say of a document is left out.
 */
import type { Plan, Reference } from '../plan.js'

export interface NamedDocument {
  number: string | null
  type: string | null
  date: string | null
}

/** The IRI of a work; null where a document is named by no number. */
export function workIri({ number, type, date }: NamedDocument): string | null {
  if (number === null) return null
  const parts = ['akn', 'vn', documentClass(number), type && slug(type), date, slug(number)]
  return `/${parts.filter(Boolean).join('/')}`
}

/**
 * An act is what the law calls a normative document (văn bản quy phạm pháp luật): its number holds the year of its
 * issue, `30/2020/NĐ-CP`. All others are `doc`.
 */
export function documentClass(number: string | null): 'act' | 'doc' {
  return number !== null && /^\d+\/\d{4}\//.test(number) ? 'act' : 'doc'
}

/** The IRI of the document that each reference cites; one number is one document, as it is first mentioned. */
export function citedWorks({ document, references }: Plan): Map<Reference, string> {
  const self = workIri(document)
  const byNumber = new Map(document.number !== null && self !== null ? [[document.number, self]] : [])
  const cited = new Map<Reference, string>()
  for (const reference of references) {
    const { target } = reference
    if (reference.kind !== 'document' || target === null || !('number' in target) || target.number === null) continue
    const iri = byNumber.get(target.number) ?? workIri(target)
    if (iri === null) continue
    byNumber.set(target.number, iri)
    cited.set(reference, iri)
  }
  return cited
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
