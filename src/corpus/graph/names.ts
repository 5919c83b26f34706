/** How a document of a graph is called in a drawing and in a sentence. */
import { typeOfName } from '../../grammar/document/type.js'
import { foldKey } from '../../text/fold.js'
import type { DocumentNode } from './model.js'

/** Its number, with its type where that says none (`Đề án 06`); else type and title (`Luật Đất đai`); else its id. */
export function nameOf({ number, type, title, id }: DocumentNode): string {
  const typeName = type === null ? '' : (typeOfName(type)?.name ?? type)
  if (number !== null) return typeName === '' || /\p{L}/u.test(number) ? number : `${typeName} ${number}`
  if (title === null) return id.replace(/^[^/]*\//, '')
  return foldKey(title).startsWith(foldKey(typeName)) ? title : `${typeName} ${title}`
}

/** With whose it is, since every province has a plan number 1: `1/KH-UBND (Ủy ban nhân dân tỉnh Sơn La)`. */
export function fullNameOf(node: DocumentNode): string {
  return node.issuer === null ? nameOf(node) : `${nameOf(node)} (${node.issuer})`
}
