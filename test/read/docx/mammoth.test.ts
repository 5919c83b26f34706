/**
 * mammoth as oracle: over the real Word documents at hand, every word of its raw text is in ours, in the text or in
 * what was taken out of it.
 */
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import { readDocx } from '../../../src/read/docx/docx.js'
import { normalizeCharacters } from '../../../src/text/characters.js'
import { corpusBytes, corpusIsThere } from '../corpus.js'
import { buildDocx, p, r } from './build.js'

const files = corpusIsThere
  ? readdirSync(fileURLToPath(new URL('../../../../shared/corpus/', import.meta.url))).filter((file) =>
      file.endsWith('.docx'),
    )
  : []

/** Letters and digits alone: mammoth glues what a line break parts, and knows no automatic numbers. */
const letters = (text: string): string => normalizeCharacters(text).replace(/[^\p{L}\p{N}]+/gu, '')

/** Words of the oracle that do not follow one another in our letters, paragraph by paragraph. */
async function lost(bytes: Uint8Array): Promise<string[]> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
  const { text, furniture } = readDocx(bytes)
  const ours = letters(`${text} ${furniture.map((piece) => piece.text).join(' ')}`)
  return value
    .split(/\n+/)
    .filter((paragraph) => !ours.includes(letters(paragraph)))
    .flatMap((paragraph) => paragraph.split(/\s+/))
    .filter((word) => !ours.includes(letters(word)))
}

describe.skipIf(files.length === 0)('every word that mammoth reads is read (skipped without ../shared)', () => {
  it.each(files)('%s', async (file) => {
    expect(await lost(corpusBytes(file))).toEqual([])
  })
})

describe('the oracle', () => {
  it('finds hidden text in what was taken out', async () => {
    const body = p(`${r('Giao Sở Y tế')}${r(' rà soát', '<w:vanish/>')}`)
    expect(await lost(buildDocx({ body }))).toEqual([])
  })
})
