import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PlanError } from '../../../src/error.js'
import { readDoc } from '../../../src/read/doc/read.js'
import { toDocx } from '../../../src/read/doc/soffice.js'
import { readDocx } from '../../../src/read/docx/docx.js'
import { formatOf } from '../../../src/read/formats.js'
import { buildDocx, p, r } from '../docx/build.js'
import { type BuiltDoc, type BuiltParagraph, buildCompound, buildDoc, le16 } from './build.js'

const read = (doc: BuiltDoc) => readDoc(buildDoc(doc))
const plain = (...texts: string[]): BuiltParagraph[] => texts.map((text) => ({ text: `${text}\r` }))
const codeOf = (bytes: Uint8Array): Promise<string> =>
  readDoc(bytes).then(
    () => 'read',
    (error: unknown) => (error instanceof PlanError ? error.code : String(error)),
  )

const BOLD: [number, number[]] = [0x0835, [1]]
const font = (index: number): [number, number[]] => [0x4a4f, le16(index)]

describe('paragraphs', () => {
  it('are parted by their marks; breaks, hyphens and objects are read as they are shown', async () => {
    const { text, format } = await read({
      paragraphs: plain('Kế hoạch', '29\u001eNQ/TW\u0001\u0008', 'A.\u000b1. b\u001f'),
    })
    expect(text).toBe('Kế hoạch\n29-NQ/TW\nA.\n1. b')
    expect(format).toBe('doc')
  })

  it('carry how they look', async () => {
    const { lines } = await read({
      paragraphs: [{ text: 'KẾ HOẠCH\r', properties: [[0x2461, [1]]] }, ...plain('Mục')],
      runs: [{ start: 0, end: 9, properties: [BOLD, [0x4a43, le16(28)]] }],
    })
    expect(lines[0]?.look).toEqual({ bold: true, centred: true, size: 14 })
    expect(lines[1]?.look).toEqual({ size: 10 })
  })

  it('have the result of their fields; a table of contents is furniture', async () => {
    const { text, furniture } = await read({
      paragraphs: plain(
        'a \u0013 HYPERLINK "x" \u0014b\u0015 c',
        '\u0013 TOC \\o \u0014I. Mục 1',
        'II. Mục 2\u0015',
        'd',
      ),
    })
    expect(text).toBe('a b c\nd')
    expect(furniture.map((piece) => piece.text)).toEqual(['I. Mục 1', 'II. Mục 2'])
  })

  it('go on over the end of a paragraph that was deleted', async () => {
    const paragraphs = [{ text: 'Rà so\r' }, { text: 'át.\r' }, { text: 'Sau.\r' }]
    const { text } = await read({ paragraphs, runs: [{ start: 5, end: 6, properties: [[0x0800, [1]]] }] })
    expect(text).toBe('Rà soát.\nSau.')
  })

  it('lose hidden and deleted text to the furniture; capitals are shown as such', async () => {
    const { text, furniture } = await read({
      paragraphs: plain('abcdef'),
      runs: [
        { start: 0, end: 2, properties: [[0x083c, [1]]] },
        { start: 2, end: 4, properties: [[0x0800, [1]]] },
        { start: 4, end: 6, properties: [[0x083b, [1]]] },
      ],
    })
    expect(text).toBe('EF')
    expect(furniture.map((piece) => piece.text)).toEqual(['ab', 'cd'])
  })

  it('are decoded by the font of their runs', async () => {
    const source = await read({
      paragraphs: plain('kÕ ho¹ch', 'café'),
      fonts: ['Times New Roman', '.VnTimeH'],
      runs: [{ start: 0, end: 8, properties: [font(1)] }],
    })
    expect(source.text).toBe('KẾ HOẠCH\ncafé')
    expect(source.notes?.[0]?.message).toContain('TCVN3')
  })

  it('have a letter of TCVN3 where others have the soft hyphen', async () => {
    const { text } = await read({
      paragraphs: plain('h\u001fíng dÉn', 'Xu\u001fng'),
      fonts: ['Times New Roman', '.VnTime'],
      runs: [{ start: 0, end: 9, properties: [font(1)] }],
    })
    expect(text).toBe('hướng dẫn\nXung')
  })

  it('have the signs of symbol fonts', async () => {
    const { text } = await read({
      paragraphs: plain('( a'),
      fonts: ['Arial', 'Wingdings'],
      runs: [{ start: 0, end: 1, properties: [[0x6a09, [...le16(1), ...le16(0xf0a7)]]] }],
    })
    expect(text).toBe('▪ a')
  })
})

describe('labels', () => {
  const item = (text: string, level = 0): BuiltParagraph => ({
    text: `${text}\r`,
    properties: [
      [0x460b, le16(1)],
      [0x260a, [level]],
    ],
  })

  it('are counted as Word prints them', async () => {
    const { text } = await read({
      paragraphs: [
        item('Mục tiêu'),
        item('Chung', 1),
        item('Riêng', 1),
        item('Nhiệm vụ'),
        item('Một', 1),
        item('-', 2),
      ],
      levels: [
        { format: 1, text: '\u0000.' },
        { format: 0, text: '\u0000.\u0001.' },
        { format: 23, text: '-' },
      ],
    })
    expect(text.split('\n')).toEqual(['I. Mục tiêu', 'I.1. Chung', 'I.2. Riêng', 'II. Nhiệm vụ', 'II.1. Một', '- -'])
  })

  it('begin where the list says', async () => {
    const { text } = await read({ paragraphs: [item('A')], levels: [{ format: 0, text: 'Điều \u0000.', start: 5 }] })
    expect(text).toBe('Điều 5. A')
  })
})

describe('tables', () => {
  const IN_TABLE: [number, number[]] = [0x2416, [1]]
  const cell = (text: string): BuiltParagraph => ({ text: `${text}\u0007`, properties: [IN_TABLE] })
  const rowEnd = (edges: number[], flags: number[] = []): BuiltParagraph => {
    const cells = edges.length - 1
    const body = [
      cells,
      ...edges.flatMap(le16),
      ...Array.from({ length: cells }, (_, i) => [...le16(flags[i] ?? 0), ...Array<number>(18).fill(0)]).flat(),
    ]
    return { text: '\u0007', properties: [IN_TABLE, [0x2417, [1]], [0xd608, [...le16(body.length + 1), ...body]]] }
  }
  const edges = [0, 1000, 4000, 6000]

  it('have a line for each row, the paragraphs of a cell parted by U+2028', async () => {
    const { text } = await read({
      paragraphs: [
        ...plain('X'),
        cell('1'),
        { text: 'A\r', properties: [IN_TABLE] },
        cell('B'),
        cell('C'),
        rowEnd(edges),
        cell('2'),
        cell('D'),
        cell('E'),
        rowEnd(edges),
        ...plain('Y'),
      ],
    })
    expect(text.split('\n')).toEqual(['X', '1\tA\u2028B\tC', '2\tD\tE', 'Y'])
  })

  it('have merged cells once', async () => {
    const { text, lines } = await read({
      paragraphs: [
        ...[cell('A'), cell('B'), cell(''), rowEnd(edges, [0x60, 0x01, 0x02])],
        ...[cell(''), cell('C'), cell('D'), rowEnd(edges, [0x20, 0, 0])],
      ],
    })
    expect(text.split('\n')).toEqual(['A\tB\t', '\tC\tD'])
    expect(lines[1]?.cells?.[0]).toEqual(lines[0]?.cells?.[0])
  })
})

describe('other stories', () => {
  it('footnotes follow the paragraph with their mark, running heads are furniture', async () => {
    const { text, lines, furniture } = await read({
      paragraphs: plain('A\u0002 b', 'C', '\u0002 Chú thích', 'Trang'),
      stories: { body: 7, footnotes: 12, headers: 6 },
      footnoteMarks: [1],
      footnoteTexts: [0, 11, 12],
    })
    expect(text.split('\n')).toEqual(['A b', 'Chú thích', 'C'])
    expect(lines[1]?.kind).toBe('footnote')
    expect(furniture.map((piece) => piece.text)).toEqual(['Trang'])
  })
})

describe('the file', () => {
  it('is known by its first bytes', () => {
    expect(formatOf({ bytes: buildDoc({ paragraphs: plain('A') }), name: 'a.txt' })).toBe('doc')
  })

  it('that is encrypted says so', async () => {
    expect(await codeOf(buildDoc({ paragraphs: plain('A'), flags: 0x100 }))).toBe('encrypted')
    expect(await codeOf(buildCompound({ EncryptedPackage: [1] }))).toBe('encrypted')
  })

  it('of another program is not read', async () => {
    expect(await codeOf(buildCompound({ Workbook: [1, 2, 3] }))).toBe('unsupported-format')
  })

  it('that is cut off or runs in a circle is damaged', async () => {
    const bytes = buildDoc({ paragraphs: plain('A') })
    expect(await codeOf(bytes.subarray(0, 40))).toBe('damaged')
    expect(await codeOf(bytes.subarray(0, 600))).toBe('damaged')
    const circle = Uint8Array.from(bytes)
    const fat = circle.length - 512
    circle.set([0, 0, 0, 0], fat + 4)
    expect(await codeOf(circle)).toBe('damaged')
  })

  it('is not given to another program outside Node.js', async () => {
    const node = process.versions
    Object.defineProperty(process, 'versions', { value: {}, configurable: true })
    try {
      expect(await toDocx(new Uint8Array([1]), 'doc')).toBeNull()
    } finally {
      Object.defineProperty(process, 'versions', { value: node, configurable: true })
    }
  })
})

const program = 'soffice'
const soffice = spawnSync(program, ['--version']).status === 0

describe.skipIf(!soffice)('LibreOffice (skipped where it is not installed)', () => {
  it('turns what the reader cannot read into .docx, and leaves no files behind', async () => {
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith('kehoach-office-'))
    const docx = await toDocx(new TextEncoder().encode('{\\rtf1 Ke hoach\\par}'), 'rtf')
    expect(docx && readDocx(docx).text).toBe('Ke hoach')
    expect(await toDocx(Uint8Array.of(0xd0, 0xcf, 0x11), 'doc')).toSatisfy((docx) => docx === null || docx.length > 0)
    expect(
      readdirSync(tmpdir()).filter((name) => name.startsWith('kehoach-office-') && !before.includes(name)),
    ).toEqual([])
  })

  it('saves letterheads in boxes, which stand above the title that they hang on', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kehoach-boxes-'))
    const box = (line: string): string =>
      `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p(line)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`
    const hung = p(`${r('Căn cứ Luật Y tế;')}${box('Số: 5/KH-SYT')}`)
    writeFileSync(join(folder, 'a.docx'), buildDocx({ body: p('KẾ HOẠCH') + p('Phát triển y tế') + hung }))
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    spawnSync(program, [profile, '--headless', '--convert-to', 'doc', '--outdir', folder, join(folder, 'a.docx')])
    const { text } = await readDoc(readFileSync(join(folder, 'a.doc')))
    rmSync(folder, { recursive: true, force: true })
    expect(text.split('\n')).toEqual(['Số: 5/KH-SYT', 'KẾ HOẠCH', 'Phát triển y tế', 'Căn cứ Luật Y tế;'])
  })
})
