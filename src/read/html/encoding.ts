/** The encoding that a page names itself (HTML Living Standard, 13.2.3.2). */
import { headOf } from '../bytes.js'

const CHARSET = /charset ?= ?["']? ?([\w:.-]{2,30})/i

/** The name in `<meta charset>` or `<meta http-equiv content>`; undefined where there is none. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const [, ...tags] = headOf(bytes).split(/<meta(?=\s)/i)
  for (const tag of tags) {
    const end = tag.indexOf('>')
    const name = CHARSET.exec(end < 0 ? tag : tag.slice(0, end))?.[1]
    if (name) return name
  }
  return undefined
}
