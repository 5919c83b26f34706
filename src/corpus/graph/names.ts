/** How a document of a graph is called in a drawing and in a sentence. */
import { typeOfName } from '../../grammar/document-type.js'
import type { DocumentNode } from './model.js'

/** Its number, with its type where that says none (`Đề án 06`); else its title; else what its id says. */
export function nameOf({ number, type, title, id }: DocumentNode): string {
  if (number === null) return title ?? id.replace(/^[^/]*\//, '')
  return type === null || /\p{L}/u.test(number) ? number : `${typeOfName(type)?.name ?? type} ${number}`
}

/** With whose it is, since every province has a plan number 1: `1/KH-UBND (Ủy ban nhân dân tỉnh Sơn La)`. */
export function fullNameOf(node: DocumentNode): string {
  return node.issuer === null ? nameOf(node) : `${nameOf(node)} (${node.issuer})`
}
