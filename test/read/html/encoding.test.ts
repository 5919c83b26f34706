import { describe, expect, it } from 'vitest'
import { readAs } from '../../../src/read/formats.js'
import { declaredEncoding } from '../../../src/read/html/encoding.js'

const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))
const read = (html: string) => readAs('html', { bytes: latin(html) }).then((source) => source.text)

describe('the encoding of a page', () => {
  it.each([
    ['<meta charset="utf-8">', 'utf-8'],
    ["<META http-equiv=Content-Type content='text/html; charset = windows-1258'>", 'windows-1258'],
    ['<meta name="x" content="y"><meta charset=x-user-defined>', 'x-user-defined'],
    ['<p>charset=utf-8', undefined],
    ['', undefined],
  ])('that %j names is %s', (html, encoding) => {
    expect(declaredEncoding(latin(html))).toBe(encoding)
  })

  it('is UTF-8 where the bytes are, whatever the page says', async () => {
    const bytes = new TextEncoder().encode('<meta charset="windows-1252"><p>Kế hoạch')
    expect((await readAs('html', { bytes })).text).toBe('Kế hoạch')
  })

  it('is the one that the page names, or what its words are in', async () => {
    expect(await read('<meta charset="iso-8859-1"><p>caf\u00e9')).toBe('café')
    expect(await read('<meta charset="windows-1258"><p>K\u00ea\u00ec ho\u00e2\u00f2ch')).toBe('Kế hoậch')
    expect(await read('<p>C\u00e9ng h\u00dfa x\u00b7 h\u00e9i ch\u00f1 ngh\u00dca Vi\u00d6t Nam')).toBe(
      'Cộng hòa xã hội chủ nghĩa Việt Nam',
    )
  })
})
