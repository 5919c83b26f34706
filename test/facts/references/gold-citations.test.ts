/** The mentions of the hand-made annotations, each read by itself. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findMentions } from '../../../src/facts/references/mentions.js'
import { foldKey } from '../../../src/text/fold.js'

interface GoldReference {
  id: string
  kind: string
  text: string
  optional?: boolean
  target: Record<string, string | null> | null
  alternatives?: Record<string, (string | null)[]>
}

const folder = new URL('../../../../shared/gold/', import.meta.url)
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.gold.json')) : []

describe.skipIf(!files.length)('mentions of real documents', () => {
  it.each(files)('%s', (file) => {
    const { references } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { references: GoldReference[] }
    const wrong: string[] = []
    for (const { id, kind, text, optional, target, alternatives = {} } of references) {
      if (kind !== 'document' || optional || !target?.number || !/\d/u.test(text)) continue
      const mention = findMentions(text).find((m) => m.kind === 'citation')
      const citation = mention?.kind === 'citation' ? mention.citation : null
      if (!citation) {
        if (/[\p{L}]{2} .*\d/u.test(text)) wrong.push(`${id}: ${text}`)
        continue
      }
      const expected = (field: string) => [target[field] ?? null, ...(alternatives[`target.${field}`] ?? [])].map(fold)
      // what stands in the mention itself; the rest is filled in from the first mention
      if (citation.by === 'number' && !expected('number').includes(fold(citation.number))) wrong.push(`${id} number`)
      if (citation.date !== null && !expected('date').includes(fold(citation.date))) wrong.push(`${id} date`)
      if (citation.issuer !== null && !expected('issuer').includes(fold(citation.issuer))) wrong.push(`${id} issuer`)
      if (!expected('type').includes(fold(citation.type))) wrong.push(`${id} type`)
      if (mention && (mention.start > 0 || mention.end < text.trimEnd().length) && !citation.titleAt)
        wrong.push(`${id} text`)
    }
    expect(wrong).toEqual([])
  })
})

function fold(value: string | null): string | null {
  return value === null ? null : foldKey(value)
}
