import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type ParseOptions, parsePlan } from '../../../src/parse.js'
import { FIRST_EXTRA, line, much, type PdfObject, pdfOfPages, type RawPage, rawPdf } from './hostile.js'

const X = FIRST_EXTRA
const [first, third]: RawPage[] = [{ content: line('1. Trang dau.') }, { content: line('3. Trang cuoi.') }]

/** What is said of the second of three pages; the others must be read. */
async function saidOf(second: RawPage, extra: PdfObject[] = [], options: ParseOptions = {}): Promise<string[]> {
  const plan = await parsePlan(pdfOfPages([first as RawPage, second, third as RawPage], extra), {
    ocr: false,
    ...options,
  })
  expect(plan.text).toContain('1. Trang dau.')
  expect(plan.text).toContain('3. Trang cuoi.')
  return plan.diagnostics.filter(({ message }) => message.startsWith('page ')).map(({ message }) => message)
}

const font = (own: string): RawPage => ({
  content: { data: 'BT /B 12 Tf <0001> Tj ET' },
  resources: `/Font << ${own} >>`,
})
const descriptor = (file: number): string =>
  `<< /Type /FontDescriptor /FontName /Large /Flags 4 /FontBBox [0 0 1 1] /ItalicAngle 0 /Ascent 1 /Descent 0 /CapHeight 1 /StemV 1 /FontFile2 ${file} 0 R >>`
const form = (inner: number, content: string): PdfObject => ({
  dictionary: `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /N ${inner} 0 R >> >>`,
  data: content,
})
const image = (width: number, height: number, data: Buffer): PdfObject => ({
  dictionary: `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent 8 /ColorSpace /DeviceGray`,
  data,
})
const painted: RawPage = { content: { data: 'q 595 0 0 842 0 0 cm /I Do Q' }, resources: `/XObject << /I ${X} 0 R >>` }

describe('a page that takes too much is left out, and the others are read', () => {
  it('of operators', async () => {
    expect(await saidOf({ content: { data: much('q Q ', 20) } })).toEqual([
      'page 2 cannot be read: it has more than 2000000 operators, letters and points',
    ])
  })

  it('of letters', async () => {
    const content = Buffer.concat([Buffer.from('BT /F1 12 Tf '), much('(abcdefgh) Tj ', 8)])
    expect(await saidOf({ content: { data: content } })).toEqual([
      'page 2 cannot be read: it has more than 2000000 operators, letters and points',
    ])
  })

  it('of time, where forms hold forms ten times each', async () => {
    const forms = Array.from({ length: 12 }, (_, i) => form(X + i + 1, '/N Do '.repeat(10)))
    const second = { content: { data: '/N Do' }, resources: `/XObject << /N ${X} 0 R >>` }
    expect(await saidOf(second, [...forms, form(X, 'q Q')], { limits: { pageTime: 3000 } })).toEqual([
      expect.stringMatching(/^page 2 cannot be read: it (?:takes longer than 3000 ms|has more than)/),
    ])
  })

  it('and what it says is kept where only its font unpacks to too much', async () => {
    const said = await saidOf({ content: { data: 'BT /B 12 Tf (abc) Tj ET' }, resources: `/Font << /B ${X} 0 R >>` }, [
      `<< /Type /Font /Subtype /TrueType /BaseFont /Large /FontDescriptor ${X + 1} 0 R /FirstChar 0 /LastChar 255 >>`,
      descriptor(X + 2),
      { data: much('\x00\x01\x00\x00', 80) },
    ])
    expect(said).toEqual(['page 2 is not read whole: a stream of it unpacks to more than 33554432 bytes'])
  })

  it('though it is packed twice', async () => {
    const { deflateSync } = await import('node:zlib')
    const twice = deflateSync(deflateSync(much('q Q ', 200)))
    const [said = ''] = await saidOf({
      content: { dictionary: '/Filter [/FlateDecode /FlateDecode]', data: twice, packed: false },
    })
    expect(said).toMatch(/^page 2 cannot be read: it has more than 2000000|^page 2 is not read whole: a stream of it/)
  })

  it('after five of them the rest is given up', async () => {
    const heavy: RawPage = { content: { data: much('q Q ', 10) } }
    const plan = await parsePlan(pdfOfPages([first as RawPage, ...Array<RawPage>(6).fill(heavy)]), { ocr: false })
    const said = plan.diagnostics.filter(({ message }) => message.includes('cannot be read'))
    expect(said).toHaveLength(6)
    expect(said.at(-1)?.message).toBe('page 7 cannot be read: 5 pages before it take too long or too much memory')
  })
})

describe('what a page only claims costs nothing', () => {
  it('a font with the width of a thousand million codes', async () => {
    const said = await saidOf(font(`/B ${X} 0 R`), [
      `<< /Type /Font /Subtype /Type0 /BaseFont /Large /Encoding /Identity-H /DescendantFonts [${X + 1} 0 R] >>`,
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Large /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /W [0 1000000000 500] /FontDescriptor ${X + 2} 0 R >>`,
      descriptor(X + 3),
      { data: 'x' },
    ])
    expect(said.join()).not.toContain('longer')
  })

  it('an image of more pixels than memory has', async () => {
    const recognise = async () => ({ words: [] })
    const said = await saidOf(painted, [image(60_000, 60_000, much('\x80', 1))], { ocr: recognise })
    expect(said).toEqual([
      'page 2 is a scan that was not recognised: its image is damaged or has more than 64000000 pixels',
    ])
  })

  it('an image of more pixels than the caller allows', async () => {
    const options = { ocr: { pixels: 10_000, recognise: async () => ({ words: [] }) } }
    expect(await saidOf(painted, [image(200, 200, Buffer.alloc(40_000, 255))], options)).toEqual([
      'page 2 is a scan that was not recognised: its image is damaged or has more than 10000 pixels',
    ])
  })

  it('images of which a small fine one sets the size of the page', async () => {
    const seen: number[] = []
    const recognise = async ({ width, height }: { width: number; height: number }) => {
      seen.push(width * height)
      return { words: [] }
    }
    const fine = image(900, 900, Buffer.alloc(810_000, 255))
    const second = {
      content: { data: 'q 595 0 0 842 0 0 cm /I Do Q q 100 0 0 100 9 9 cm /J Do Q' },
      resources: `/XObject << /I ${X} 0 R /J ${X + 1} 0 R >>`,
      entries: '/UserUnit 3',
    }
    const dots = Buffer.from(Array.from({ length: 810_000 }, (_, i) => (i % 40 < 8 && i % 36_000 < 7200 ? 0 : 255)))
    const said = await saidOf(second, [image(900, 900, dots), fine], { ocr: { pixels: 1e6, recognise } })
    expect(said).toEqual([])
    expect(seen.length).toBeGreaterThan(0)
    // small letters are enlarged up to three times
    expect(Math.max(...seen)).toBeLessThan(9.1e6)
  })

  it('a form that holds itself', async () => {
    const second = { content: { data: '/N Do' }, resources: `/XObject << /N ${X} 0 R >>` }
    expect(await saidOf(second, [form(X, '/N Do /N Do')])).toEqual(['page 2 has no text: it is empty'])
  })

  it('attachments, which are not opened', async () => {
    const attached = `/AF [<< /Type /Filespec /F (a.pdf) /EF << /F ${X} 0 R >> >>]`
    expect(await saidOf({ content: line('2. Trang giua.'), entries: attached }, [{ data: much(' ', 100) }])).toEqual([])
  })
})

describe('a file that claims more than it holds', () => {
  const catalog = '<< /Type /Catalog /Pages 2 0 R >>'

  it('a tree of pages in circles, wide and deep', async () => {
    const circle = rawPdf([
      catalog,
      '<< /Type /Pages /Kids [3 0 R 3 0 R 3 0 R] /Count 100000 >>',
      '<< /Type /Pages /Kids [2 0 R 2 0 R 2 0 R] /Count 100000 /Parent 2 0 R >>',
    ])
    await expect(parsePlan(circle)).rejects.toMatchObject({ code: 'damaged' })
    const kids = Array.from({ length: 5000 }, (_, i) => `<< /Type /Pages /Kids [${i + 3} 0 R] /Count 1 >>`)
    const deep = rawPdf([catalog, ...kids, '<< /Type /Page /MediaBox [0 0 595 842] >>'])
    await expect(parsePlan(deep, { ocr: false })).rejects.toMatchObject({ name: 'PlanError' })
  })

  it('a table of objects without end, in entries of no length', async () => {
    const objects = `%PDF-1.7\n1 0 obj\n${catalog}\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n`
    const table = '<< /Type /XRef /Size 1000000000 /W [0 0 0] /Index [0 1000000000] /Root 1 0 R /Length 0 >>'
    const file = `${objects}4 0 obj\n${table}\nstream\n\nendstream\nendobj\nstartxref\n${objects.length}\n%%EOF\n`
    const read = parsePlan(Buffer.from(file, 'latin1'), { limits: { pageTime: 2000 } })
    await expect(read).rejects.toMatchObject({ code: 'damaged', message: expect.stringContaining('2000 ms') })
  })

  it('objects that unpack to four hundred mebibytes', async () => {
    const objects = rawPdf([catalog, '<< /Type /Pages /Kids [] /Count 0 >>', { data: much(' ', 400) }])
    const packed = Buffer.from(objects)
      .toString('latin1')
      .replace('3 0 obj\n<< ', '3 0 obj\n<< /Type /ObjStm /N 3 /First 20 ')
    await expect(parsePlan(Buffer.from(packed, 'latin1'))).rejects.toMatchObject({ name: 'PlanError' })
  })

  it('a file with an attachment larger than what a stream may unpack to is read', async () => {
    const { text } = await parsePlan(pdfOfPages([first as RawPage], [{ data: much(' ', 40), packed: false }]))
    expect(text).toBe('1. Trang dau.')
  })
})

it('a signal ends the reading of a page that does not end', async () => {
  const controller = new AbortController()
  const bytes = pdfOfPages([first as RawPage, { content: { data: much('q Q ', 30) } }])
  const onProgress = () => setTimeout(() => controller.abort(new Error('enough')), 200)
  await expect(parsePlan(bytes, { signal: controller.signal, onProgress })).rejects.toThrow('enough')
})

it('more files at a time than there are threads are all read', async () => {
  const bytes = pdfOfPages([first as RawPage])
  const plans = await Promise.all(Array.from({ length: 12 }, () => parsePlan(bytes)))
  expect(plans.map(({ text }) => text)).toEqual(Array(12).fill('1. Trang dau.'))
})

const root = fileURLToPath(new URL('../../../', import.meta.url))

describe.skipIf(!existsSync(join(root, 'dist/index.cjs')))('the built package (skipped before `npm run build`)', () => {
  const read = (load: string, refuse: string): unknown => {
    const folder = mkdtempSync(join(tmpdir(), 'kehoach-pdf-'))
    const path = join(folder, 'plan.pdf')
    writeFileSync(path, pdfOfPages([first as RawPage]))
    const code = `
      const threads = process.getBuiltinModule('node:worker_threads')
      const { Worker } = threads
      let started = 0
      threads.Worker = class extends Worker {
        constructor(...args) { ${refuse} super(...args); started++ }
      }
      const read = async () => {
        const { parsePlan } = ${load}
        const { text } = await parsePlan(process.getBuiltinModule('node:fs').readFileSync(${JSON.stringify(path)}))
        console.log(text, started)
      }
      read()`
    const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', code], {
      cwd: root,
      encoding: 'utf8',
    })
    rmSync(folder, { recursive: true })
    return { status, stdout, stderr }
  }

  it.each([
    ['import', `await import('./dist/index.js')`],
    ['require', `require('./dist/index.cjs')`],
  ])('reads PDF in a thread and ends by itself, by `%s`', (_, load) => {
    expect(read(load, '')).toEqual({ status: 0, stdout: '1. Trang dau. 1\n', stderr: '' })
  })

  it('reads PDF without a thread where none is allowed', () => {
    const refuse = `throw new Error('no threads here');`
    expect(read(`await import('./dist/index.js')`, refuse)).toEqual({
      status: 0,
      stdout: '1. Trang dau. 0\n',
      stderr: '',
    })
  })
})
