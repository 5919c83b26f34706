/**
 * The names of documents by the naming convention of Akoma Ntoso (OASIS, version 1.0):
 * `/akn/vn/doc/kh/2023-05-29/4611-kh-ubnd`. What a plan does not say of a document is left out.
 */
export interface NamedDocument {
  number: string | null
  type: string | null
  date: string | null
}

/** The IRI of a work; null where a document is named by no number. */
export function workIri({ number, type, date }: NamedDocument): string | null {
  if (number === null) return null
  const parts = ['akn', 'vn', 'doc', type && slug(type), date, slug(number)]
  return `/${parts.filter(Boolean).join('/')}`
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
