import { strToU8, unzipSync, Zip, ZipDeflate, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { PlanError } from '../../../src/error.js'
import { parsePlan } from '../../../src/parse.js'
import { isEncryptedPackage } from '../../../src/read/compound-file.js'
import { readDocx } from '../../../src/read/docx/docx.js'
import { buildDocx, p, tbl, tc, tr } from './build.js'

function errorOf(read: () => unknown): PlanError | null {
  try {
    read()
    return null
  } catch (error) {
    if (error instanceof PlanError) return error
    throw error
  }
}

const docx = buildDocx({ body: p('KẾ HOẠCH') })
const compound = (stream: string): Uint8Array => {
  const bytes = new Uint8Array(4096)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  for (const [i, character] of [...stream].entries()) bytes[1024 + 2 * i] = character.charCodeAt(0)
  return bytes
}
const flagged = (): Uint8Array => {
  const bytes = docx.slice()
  bytes[6] = (bytes[6] ?? 0) | 1
  return bytes
}
const inMain = (xml: string): Uint8Array => buildDocx({ body: '', others: { 'word/document.xml': strToU8(xml) } })

describe('what is no Word document, or none that can be read, gives a PlanError that says what to do', () => {
  it.each([
    ['text', strToU8('KẾ HOẠCH'), 'unsupported-format'],
    ['nothing', new Uint8Array(), 'unsupported-format'],
    ['an old Office file', compound('WordDocument'), 'unsupported-format'],
    ['a ZIP without a document', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), 'unsupported-format'],
    ['a document with a password', compound('EncryptedPackage'), 'encrypted'],
    ['a ZIP with a password', flagged(), 'encrypted'],
    ['a file cut off', docx.slice(0, docx.length / 2), 'damaged'],
    ['an empty part', inMain(''), 'damaged'],
    ['tags that do not match', inMain('<w:document><w:body><w:p></w:body></w:document>'), 'damaged'],
    ['a part that ends in a tag', inMain('<w:document><w:body><w:p'), 'damaged'],
    ['a part that is no XML', inMain('Không phải XML'), 'damaged'],
    ['an entity that nothing defines', inMain('<w:document>&xxe;</w:document>'), 'damaged'],
    ['elements nested 100,000 deep', inMain('<a>'.repeat(100_000)), 'damaged'],
  ])('%s', (_, bytes, code) => {
    const error = errorOf(() => readDocx(bytes))
    expect(error?.code).toBe(code)
    expect(error?.message).toMatch(/(?:Give|Save|Open) /)
  })

  it('external entities are never loaded', () => {
    const xml =
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>'
    expect(errorOf(() => readDocx(inMain(xml)))?.code).toBe('damaged')
  })

  it('a package with a password is known by its stream', () => {
    expect(isEncryptedPackage(compound('EncryptedPackage'))).toBe(true)
    expect(isEncryptedPackage(compound('WordDocument'))).toBe(false)
    expect(isEncryptedPackage(docx)).toBe(false)
  })
})

describe('a file that unpacks to too much is refused before it is unpacked', () => {
  const body = p('Một câu dài. '.repeat(100))

  it.each([
    ['entries', { entries: 2 }],
    ['bytes of a part', { part: 500 }],
    ['bytes of all parts', { total: 900 }],
  ])('%s', (_, limit) => {
    expect(errorOf(() => readDocx(buildDocx({ body }), { limits: limit }))?.code).toBe('too-large')
  })

  it('a bomb of blanks', () => {
    const bomb = inMain(`<w:document>${' '.repeat(40 * 2 ** 20)}</w:document>`)
    expect(errorOf(() => readDocx(bomb))?.code).toBe('too-large')
  })

  it('a bomb of empty paragraphs', () => {
    const bomb = inMain(`<w:document><w:body>${'<w:p/>'.repeat(10 ** 6)}</w:body></w:document>`)
    expect(errorOf(() => readDocx(bomb))?.code).toBe('too-large')
  })

  it('a part that is larger than its entry says', () => {
    const lying = buildDocx({ body: p('A'.repeat(5000)) })
    const view = new DataView(lying.buffer, lying.byteOffset, lying.byteLength)
    // the uncompressed size in every record of the central directory (APPNOTE 4.3.12)
    for (let i = 0; i + 46 < lying.length; i++)
      if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 24, 60, true)
    expect(errorOf(() => readDocx(lying))?.code).toBe('damaged')
  })
})

describe('what is odd but readable is read', () => {
  const text = (bytes: Uint8Array): string => readDocx(bytes).text

  it('names of parts in another case, relationships that are missing or lead nowhere', () => {
    const part = strToU8('<w:document xmlns:w="x"><w:body><w:p><w:r><w:t>Một.</w:t></w:r></w:p></w:body></w:document>')
    expect(text(zipSync({ 'Word/Document.xml': part }))).toBe('Một.')
    const rels = strToU8(
      '<Relationships><Relationship Id="a" Type="x/styles" Target="../../../etc/passwd"/><Relationship Id="b" Type="x/header" TargetMode="External" Target="http://localhost:1/"/></Relationships>',
    )
    expect(text(zipSync({ 'word/document.xml': part, 'word/_rels/document.xml.rels': rels }))).toBe('Một.')
  })

  it('a part that stands twice: the last one', () => {
    const parts = [docx, buildDocx({ body: p('Hai.') })].map((bytes) => unzipSync(bytes))
    const chunks: Uint8Array[] = []
    const zip = new Zip((_, chunk) => chunks.push(chunk))
    for (const part of parts) {
      for (const [name, content] of Object.entries(part)) {
        const entry = new ZipDeflate(name)
        zip.add(entry)
        entry.push(content, true)
      }
    }
    zip.end()
    expect(text(Buffer.concat(chunks))).toBe('Hai.')
  })

  it('another prefix for the namespace, and the strict namespace', () => {
    const xml = (uri: string, prefix: string): string => {
      const name = (local: string): string => (prefix ? `${prefix}:${local}` : local)
      const root = `${name('document')} xmlns${prefix ? `:${prefix}` : ''}="${uri}"`
      return `<${root}><${name('body')}><${name('p')}><${name('r')}><${name('t')}>Một.</${name('t')}></${name('r')}></${name('p')}></${name('body')}></${name('document')}>`
    }
    for (const prefix of ['w', 'ns0', '']) {
      expect(text(inMain(xml('http://schemas.openxmlformats.org/wordprocessingml/2006/main', prefix)))).toBe('Một.')
      expect(text(inMain(xml('http://purl.oclc.org/ooxml/wordprocessingml/main', prefix)))).toBe('Một.')
    }
  })

  it('a part in UTF-16', () => {
    const xml = '\uFEFF<w:document><w:body><w:p><w:r><w:t>Kế hoạch</w:t></w:r></w:p></w:body></w:document>'
    const bytes = new Uint8Array(xml.length * 2)
    for (let i = 0; i < xml.length; i++) new DataView(bytes.buffer).setUint16(2 * i, xml.charCodeAt(i), true)
    expect(text(buildDocx({ body: '', others: { 'word/document.xml': bytes } }))).toBe('Kế hoạch')
  })

  it('styles that are based on each other', () => {
    const style = (id: string, on: string): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${on}"/></w:style>`
    const styles = style('A', 'B') + style('B', 'A')
    expect(text(buildDocx({ body: p('Một.', '<w:pStyle w:val="A"/>'), styles }))).toBe('Một.')
  })

  it('tables 300 deep, to the innermost', () => {
    let body = p('Trong cùng')
    for (let i = 0; i < 300; i++) body = tbl(2, tr(tc('1'), tc(body)))
    expect(text(buildDocx({ body }))).toContain('Trong cùng')
    let framed = p('Trong cùng')
    for (let i = 0; i < 300; i++) framed = tbl(1, tr(tc(framed)))
    expect(text(buildDocx({ body: framed }))).toBe('Trong cùng')
  })

  it('a document without text is an empty input', async () => {
    await expect(parsePlan(buildDocx({ body: p('') }))).rejects.toMatchObject({ code: 'empty-input' })
  })
})

describe('bytes changed at random', () => {
  it('give a plan or a PlanError, never another error', () => {
    const whole = buildDocx({
      body: tbl(2, tr(tc('1'), tc('A'))) + p('Một.'),
      footnotes: '',
      numbering: '',
      styles: '',
    })
    let seed = 1
    const random = (below: number): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648
      return seed % below
    }
    for (let round = 0; round < 1500; round++) {
      const bytes = whole.slice()
      for (let k = 0; k < 1 + random(6); k++) bytes[random(bytes.length)] = random(256)
      errorOf(() => readDocx(bytes))
    }
  })
})
