/** Text layers in the font encodings from before Unicode, as printers of old programs left them. */
import { describe, expect, it } from 'vitest'
import { readPdf } from '../../../src/read/pdf/pdf.js'
import { TCVN3, VNI } from '../../../src/text/legacy/tables.js'
import { buildPdf, TestPage } from './build.js'

const LINES = [
  'Căn cứ Luật Tổ chức chính quyền địa phương; xét đề nghị của Giám đốc Sở Nội vụ,',
  'ủy ban nhân dân tỉnh hướng dẫn các sở, ngành thực hiện nhiệm vụ năm 2009 như sau:',
]

const encode = (text: string, table: ReadonlyMap<string, string>): string => {
  const bytes = new Map(Array.from(table, ([byte, letter]) => [letter, byte]))
  return Array.from(text, (letter) => bytes.get(letter) ?? letter).join('')
}

const read = (table: ReadonlyMap<string, string>, byteFont: string, lines: readonly string[] = LINES) => {
  const page = new TestPage()
  for (const [i, line] of lines.entries()) page.text(85, 100 + 16 * i, encode(line, table), { bytes: true })
  return readPdf(buildPdf([page], { byteFont }))
}

describe('a text layer in a font encoding', () => {
  it('is read by the name of its font, the letter too that is a hyphen elsewhere', async () => {
    const { text, notes } = await read(TCVN3, '.VnTime')
    expect(text).toBe(LINES.join(' '))
    expect(notes?.map(({ message }) => message)).toEqual([
      'the input is in the font encoding TCVN3; it is read as Unicode',
    ])
  })

  it('is read with the capitals that fonts of capitals show', async () => {
    expect((await read(TCVN3, '.VnTimeH', ['kế hoạch hướng dẫn'])).text).toBe('KẾ HOẠCH HƯỚNG DẪN')
  })

  it('is read in VNI, whose marks stand behind the vowels', async () => {
    const { text, notes } = await read(VNI, 'VNI-Times')
    expect(text).toBe(LINES.join(' '))
    expect(notes).toHaveLength(1)
  })

  it('is read by what its words would be where the font does not tell', async () => {
    expect((await read(TCVN3, 'F12')).text).toBe(LINES.join(' '))
    expect((await read(VNI, 'F12')).text).toBe(LINES.join(' '))
  })

  it('leaves text of the West and its hyphens as they are', async () => {
    const { text, notes } = await read(new Map(), 'Times', ['Café Rhône, août 2009: well\u00adknown déjà vu.'])
    expect(text).toBe('Café Rhône, août 2009: well-known déjà vu.')
    expect(notes).toBeUndefined()
  })
})
