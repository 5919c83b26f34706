/** Document types by their name or their code. */
import type { DocumentSystem } from '../../plan.js'
import { documentTypes } from '../../registry/index.js'
import { foldKey } from '../../text/fold.js'

interface TypeName {
  code: string
  name: string
  system: string
}

const byName = new Map<string, TypeName[]>()
for (const { code, word, system } of documentTypes) {
  if (code === null) continue
  const row = { code, name: word, system }
  for (const key of new Set([foldKey(word), foldKey(code)])) byName.set(key, [...(byName.get(key) ?? []), row])
}
for (const { code, word, system } of documentTypes) {
  const key = foldKey(word)
  if (code === null && !byName.has(key)) byName.set(key, [{ code: word, name: word, system }])
}

/**
 * The code and the name of a document type: `KẾ HOẠCH` and `KH` give `KH`, `Kế hoạch`. Where the systems use
 * different codes the one of `system` is taken; a type that has no code (`Luật`, `Hiến pháp`) goes by its word, as it
 * does in citations. Null for other words.
 */
export function typeOfName(words: string, system: DocumentSystem | null = null): { code: string; name: string } | null {
  const key = foldKey(words)
  const rows = byName.get(key) ?? byName.get(longestTypeWords(key)) ?? []
  const row = rows.find((row) => row.system === system) ?? rows[0]
  if (!row) return null
  const written = key === foldKey(row.code) ? row.name : words.charAt(0).toUpperCase() + words.slice(1).toLowerCase()
  return { code: row.code, name: written }
}

/** `kế hoạch hành động` is a kind of `kế hoạch`. */
function longestTypeWords(key: string): string {
  const words = key.split(' ')
  for (let length = words.length - 1; length > 0; length--) {
    const start = words.slice(0, length).join(' ')
    if (byName.has(start)) return start
  }
  return key
}
