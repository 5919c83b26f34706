/** Writes small PDFs: every letter is half as wide as its size, every position is chosen by the test. */
import { createHash } from 'node:crypto'

export interface TextOptions {
  size?: number
  bold?: boolean
  /** Degrees, against the clock. */
  turn?: number
  /** Letters that the font does not name: they come as blanks. */
  unnamed?: string
  /** The marked content that it is a part of, in a tagged file. */
  mark?: number
  /** In the font of `BuildOptions.byteFont`, each character one byte. */
  bytes?: boolean
}

/** A paragraph of a cell by its page, from 0, and its marked content. */
export interface TaggedParagraph {
  page: number
  mark: number
}

const HEIGHT = 842
const WIDTH = 595

/** A page of A4, upright unless `rotate` turns it; positions are in points from the top left corner. */
export class TestPage {
  readonly operators: string[] = []

  constructor(readonly rotate = 0) {}

  /** A line of text whose letters stand on `y`. */
  text(
    x: number,
    y: number,
    words: string,
    { size = 12, bold = false, turn = 0, mark, bytes = false }: TextOptions = {},
  ): this {
    const codes = Array.from(words, (c) =>
      c
        .charCodeAt(0)
        .toString(16)
        .padStart(bytes ? 2 : 4, '0'),
    ).join('')
    const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)]
    const matrix = [cos, sin, -sin, cos, x, HEIGHT - y].map((n) => n.toFixed(4)).join(' ')
    const drawn = `BT /${bytes ? 'F3' : bold ? 'F2' : 'F1'} ${size} Tf ${matrix} Tm <${codes}> Tj ET`
    this.operators.push(mark === undefined ? drawn : `/P << /MCID ${mark} >> BDC ${drawn} EMC`)
    return this
  }

  /** Lines one under the other, 16 points apart. */
  lines(x: number, y: number, ...lines: string[]): this {
    for (const [i, line] of lines.entries()) this.text(x, y + 16 * i, line)
    return this
  }

  /** A line that is set out from one margin to the other. */
  justified(x: number, right: number, y: number, line: string, bold = false): this {
    const words = line.split(' ')
    const letters = words.reduce((sum, word) => sum + 6 * word.length, 0)
    const gap = (right - x - letters) / (words.length - 1)
    let at = x
    for (const word of words) {
      this.text(at, y, word, { bold })
      at += 6 * word.length + gap
    }
    return this
  }

  rule(x1: number, y1: number, x2: number, y2: number): this {
    this.operators.push(`0.5 w ${x1} ${HEIGHT - y1} m ${x2} ${HEIGHT - y2} l S`)
    return this
  }

  /** A grid of lines at these edges. */
  grid(xs: readonly number[], ys: readonly number[]): this {
    for (const x of xs) this.rule(x, ys[0] ?? 0, x, ys.at(-1) ?? 0)
    for (const y of ys) this.rule(xs[0] ?? 0, y, xs.at(-1) ?? 0, y)
    return this
  }
}

export interface BuildOptions {
  password?: string
  /** The rows, cells and paragraphs of a table in the structure tree. */
  table?: TaggedParagraph[][][]
  /** Characters that the font names a blank. */
  unnamed?: string
  /** What the fonts name a character in place of what it is, the one in bold type too. */
  named?: (character: string, bold: boolean) => string
  /** The name of a font whose codes are those of Windows, as printers of old programs left them. */
  byteFont?: string
}

/** The bytes of a PDF with these pages. */
export function buildPdf(
  pages: readonly TestPage[],
  { password, unnamed = '', named, table, byteFont = 'Test' }: BuildOptions = {},
): Uint8Array {
  const id = '00112233445566778899aabbccddeeff'
  const key = password === undefined ? undefined : encryption(password, id)
  const used = new Set<number>()
  for (const page of pages) {
    for (const [, codes = ''] of page.operators.join('\n').matchAll(/<([0-9a-f]+)>/g)) {
      for (const code of codes.match(/.{4}/g) ?? []) used.add(Number.parseInt(code, 16))
    }
  }
  const objects: string[] = []
  const stream = (data: string): string => {
    const bytes = key ? key.encrypt(objects.length + 1, data) : data
    return `<< /Length ${bytes.length} >>\nstream\n${bytes}\nendstream`
  }
  objects.push('<< /Type /Catalog /Pages 2 0 R >>')
  const kids = pages.map((_, i) => `${10 + 2 * i} 0 R`).join(' ')
  objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`)
  for (const [i, name] of ['Test', 'Test,Bold'].entries()) {
    objects.push(
      `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${4 + 3 * i} 0 R] /ToUnicode ${named && i === 1 ? 10 + 2 * pages.length : 9} 0 R >>`,
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /W [32 [250] 795 [0]] /FontDescriptor ${5 + 3 * i} 0 R >>`,
      `<< /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>`,
    )
  }
  const names = (bold: boolean) => (character: string) =>
    unnamed.includes(character) ? ' ' : (named?.(character, bold) ?? character)
  objects.push(stream(toUnicode([...used], names(false))))
  const byBytes = `<< /Type /Font /Subtype /TrueType /BaseFont /ABCDEF+${byteFont} /Encoding /WinAnsiEncoding /FirstChar 32 /LastChar 255 /Widths [250 ${'500 '.repeat(223)}] >>`
  for (const [i, page] of pages.entries()) {
    const own = objects.length + 1
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Rotate ${page.rotate} /StructParents ${i} /Resources << /Font << /F1 3 0 R /F2 6 0 R /F3 ${byBytes} >> >> /Contents ${own + 1} 0 R >>`,
    )
    objects.push(stream(page.operators.join('\n')))
  }
  if (named) objects.push(stream(toUnicode([...used], names(true))))
  if (table) addStructure(objects, table, pages.length)
  if (key) objects.push(key.dictionary)
  let file = '%PDF-1.7\n'
  const offsets = objects.map((object, i) => {
    const at = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const xref = file.length
  const entries = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const encrypt = key ? ` /Encrypt ${objects.length} 0 R` : ''
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /ID [<${id}> <${id}>]${encrypt} >>\nstartxref\n${xref}\n%%EOF\n`
  return Uint8Array.from(file, (c) => c.charCodeAt(0))
}

/** Adds the structure tree of a table. */
function addStructure(objects: string[], table: TaggedParagraph[][][], pages: number): void {
  const root = objects.length + 1
  const parents: string[][] = Array.from({ length: pages }, () => [])
  const put = (object: string): string => `${objects.push(object)} 0 R`
  const reserve = (): string => put('null')
  const element = (own: string, role: string, parent: string, kids: string, rest = ''): string => {
    objects[Number.parseInt(own, 10) - 1] = `<< /Type /StructElem /S /${role} /P ${parent} /K [${kids}] ${rest}>>`
    return own
  }
  const [tree, body] = [reserve(), reserve()]
  const rows = table.map((cells) => {
    const row = reserve()
    const kids = cells.map((paragraphs) => {
      const cell = reserve()
      const own = paragraphs.map(({ page, mark }) => {
        const paragraph = element(reserve(), 'P', cell, String(mark), `/Pg ${10 + 2 * page} 0 R `)
        ;(parents[page] as string[])[mark] = paragraph
        return paragraph
      })
      return element(cell, 'TD', row, own.join(' '))
    })
    return element(row, 'TR', body, kids.join(' '))
  })
  element(body, 'Table', tree, rows.join(' '))
  const nums = parents.map((own, page) => `${page} [${Array.from(own, (ref) => ref ?? 'null').join(' ')}]`)
  objects[root - 1] = `<< /Type /StructTreeRoot /K [${body}] /ParentTree << /Nums [${nums.join(' ')}] >> >>`
  objects[0] = `<< /Type /Catalog /Pages 2 0 R /MarkInfo << /Marked true >> /StructTreeRoot ${tree} >>`
}

function toUnicode(codes: readonly number[], nameOf: (character: string) => string): string {
  const hex = (code: number): string => code.toString(16).padStart(4, '0')
  const rows = codes.map((code) => {
    const units = Array.from(nameOf(String.fromCharCode(code)), (unit) => hex(unit.charCodeAt(0)))
    return `<${hex(code)}> <${units.join('')}>`
  })
  const blocks: string[] = []
  for (let i = 0; i < rows.length; i += 100) {
    const block = rows.slice(i, i + 100)
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`)
  }
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Test def /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange\n${blocks.join('\n')}\nendcmap end end`
}

const PADDING = Buffer.from('28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A', 'hex')

/** The standard security handler, revision 2 (ISO 32000-1, 7.6.3): RC4 with a key of 40 bits. */
function encryption(
  password: string,
  id: string,
): { dictionary: string; encrypt: (object: number, data: string) => string } {
  const md5 = (data: Buffer): Buffer => createHash('md5').update(data).digest()
  const padded = Buffer.concat([Buffer.from(password, 'latin1'), PADDING]).subarray(0, 32)
  const owner = rc4(md5(padded).subarray(0, 5), padded)
  const permissions = Buffer.alloc(4)
  permissions.writeInt32LE(-64)
  const key = md5(Buffer.concat([padded, owner, permissions, Buffer.from(id, 'hex')])).subarray(0, 5)
  const user = rc4(key, PADDING)
  return {
    dictionary: `<< /Filter /Standard /V 1 /R 2 /O <${owner.toString('hex')}> /U <${user.toString('hex')}> /P -64 >>`,
    encrypt: (object, data) => {
      const salt = Buffer.from([object & 255, (object >> 8) & 255, 0, 0, 0])
      const own = md5(Buffer.concat([key, salt])).subarray(0, 10)
      return rc4(own, Buffer.from(data, 'latin1')).toString('latin1')
    },
  }
}

function rc4(key: Buffer, data: Buffer): Buffer {
  const state = Array.from({ length: 256 }, (_, i) => i)
  const swap = (i: number, j: number): void => {
    const kept = state[i] ?? 0
    state[i] = state[j] ?? 0
    state[j] = kept
  }
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 255
    swap(i, j)
  }
  let i = 0
  let j = 0
  return Buffer.from(
    data.map((byte) => {
      i = (i + 1) & 255
      j = (j + (state[i] ?? 0)) & 255
      swap(i, j)
      return byte ^ (state[((state[i] ?? 0) + (state[j] ?? 0)) & 255] ?? 0)
    }),
  )
}
