import { describe, expect, it } from 'vitest'
import { type ParseOptions, type Plan, type Progress, parsePlan, type Recognise } from '../../../../src/index.js'
import { buildPdf, TestPage } from '../build.js'
import { type ImagePage, imagePdf, PAGE, type PdfImage } from './image-pdf.js'

const DOTS = 2
const WIDTH = PAGE.width * DOTS
const HEIGHT = PAGE.height * DOTS

/** A scan with a dark mark for each line, at two dots a point. */
function scan(...lines: { x: number; y: number; width: number }[]): PdfImage {
  const data = new Uint8Array(WIDTH * HEIGHT).fill(255)
  for (const { x, y, width } of lines) {
    for (let row = y * DOTS; row < (y + 9) * DOTS; row++) {
      for (let at = x * DOTS; at < (x + width) * DOTS; at += 8) data.fill(0, row * WIDTH + at, row * WIDTH + at + 4)
    }
  }
  return { width: WIDTH, height: HEIGHT, data, coding: 'grey' }
}

const page: ImagePage = { images: [scan({ x: 45, y: 200, width: 200 }, { x: 45, y: 224, width: 150 })] }
const blankPage: ImagePage = { images: [scan()] }

/** Says the same words of each page, line by line from the given height on, in points. */
const says =
  (...lines: string[]): Recognise =>
  async ({ dpi }) => ({
    words: lines.flatMap((line, i) => {
      let x = 45
      return line.split(' ').map((text) => {
        const left = x
        x += 6 * text.length + 4
        const [top, bottom] = [200 + 24 * i, 209 + 24 * i]
        const scale = dpi / 72
        const box = { left: left * scale, top: top * scale, right: (x - 4) * scale, bottom: bottom * scale }
        return { text, box, confidence: 0.95, line: i }
      })
    }),
  })

const read = (pages: readonly ImagePage[], ocr: ParseOptions['ocr'], options: ParseOptions = {}): Promise<Plan> =>
  parsePlan(imagePdf(pages), { ...options, ...(ocr === undefined ? {} : { ocr }) })

const doubts = (plan: Plan) =>
  plan.diagnostics.filter(({ rule }) => rule === 'low-confidence-ocr').map(({ message, span }) => [span?.page, message])

describe('a scanned page', () => {
  it('is recognised by a function, with places on the page', async () => {
    const plan = await read([page], says('1. Rà soát quy hoạch', '2. Lập dự án'))
    expect(plan.source).toMatchObject({ format: 'pdf', ocr: true, pages: 1 })
    expect(plan.text).toBe('1. Rà soát quy hoạch\n2. Lập dự án')
    const [box] = plan.sections[0]?.span.boxes ?? []
    expect(box?.page).toBe(1)
    expect(Math.abs((box?.x ?? 0) - 45)).toBeLessThan(2)
    expect(Math.abs((box?.y ?? 0) - 200)).toBeLessThan(6)
  })

  it('comes as grey pixels, larger where the scan is coarse', async () => {
    let seen = { width: 0, height: 0, dpi: 0, page: 0, length: 0 }
    await read([page], async (image) => {
      const { width, height, dpi, page } = image
      seen = { width, height, dpi: Math.round(dpi), page, length: image.data.length }
      return says('Rà soát')(image, { signal: new AbortController().signal })
    })
    expect(seen).toEqual({ width: 993, height: 1400, dpi: 240, page: 1, length: 993 * 1400 })
  })

  it('is not asked about where it is blank', async () => {
    const asked: number[] = []
    const recognise: Recognise = (image, context) => {
      asked.push(image.page)
      return says('1. Rà soát quy hoạch')(image, context)
    }
    await read([blankPage, page], recognise)
    expect(asked).toEqual([2])
  })

  it('among pages with text is the only one that is recognised', async () => {
    const text = 'BT /F1 12 Tf 45 300 Td (Ke hoach nay duoc ban hanh kem theo) Tj ET\n'.repeat(8)
    const digital: ImagePage = { images: [], operators: text }
    const asked: number[] = []
    await read([digital, page], (image, context) => {
      asked.push(image.page)
      return says('Rà soát')(image, context)
    })
    expect(asked).toEqual([2])
  })

  it('keeps a page number that was printed onto it out of the way', async () => {
    const stamped: ImagePage = { ...page, operators: 'BT /F1 9 Tf 145 20 Td (12) Tj ET' }
    expect((await read([stamped], says('Rà soát quy hoạch'))).text).toBe('Rà soát quy hoạch')
  })

  it('has the number of a page for none of its text, also where figures were recognised as letters', async () => {
    const pages = Array.from({ length: 11 }, () => page)
    const recognise: Recognise = async (image, context) => {
      const { words } = await says(`${image.page}. Rà soát`, image.page === 10 ? 'IO' : image.page === 11 ? 'I1' : '')(
        image,
        context,
      )
      const foot = { top: image.height - 60, bottom: image.height - 40 }
      return { words: words.map((word) => (/^I/.test(word.text) ? { ...word, box: { ...word.box, ...foot } } : word)) }
    }
    const plan = await read(pages, recognise)
    expect(plan.text.split('\n').slice(-2)).toEqual(['10. Rà soát', '11. Rà soát'])
  })

  it('has a diagnostic for each word that is read otherwise, and for marks that are left out', async () => {
    const specked: Recognise = async (image, context) => {
      const { words } = await says('HI. Rà soát các dựán', '2. ˆ Lập dự án')(image, context)
      return { words }
    }
    const plan = await read([page], specked)
    expect(plan.text).toBe('III. Rà soát các dự án\n2. Lập dự án')
    const found = plan.diagnostics.filter(({ rule }) => rule === 'inferred-value')
    expect(found.map(({ message, span }) => [message, plan.text.slice(span?.start, span?.end), span?.page])).toEqual([
      ['“HI.” was recognised; it is read as “III.”', 'III.', 1],
      ['“dựán” was recognised; it is read as “dự án”', 'dự án', 1],
    ])
    expect(doubts(plan)).toEqual([
      [1, 'page 1 has marks that are taken for specks or for pieces of lines and seals: “ˆ”'],
    ])
  })

  it('has a diagnostic for a share in which the sign may be taken for a figure', async () => {
    const plan = await read([page], says('1. Mức độ hài lòng đạt trên 959%.', '2. Tỷ lệ đạt 109% kế hoạch'))
    expect(doubts(plan)).toEqual([[1, 'not surely recognised: “959%.”']])
  })

  it('has a diagnostic for the words that are not sure, line by line', async () => {
    const unsure: Recognise = async (image, context) => {
      const { words } = await says('1. Rà soát quy hoạch', '2. Lập dự án')(image, context)
      return { words: words.map((word) => (/soát|quy/.test(word.text) ? { ...word, confidence: 0.3 } : word)) }
    }
    const plan = await read([page], unsure)
    expect(doubts(plan)).toEqual([[1, 'not surely recognised: “soát”, “quy”']])
    const [found] = plan.diagnostics.filter(({ rule }) => rule === 'low-confidence-ocr')
    expect(plan.text.slice(found?.span?.start, found?.span?.end)).toBe('soát quy')
  })
})

describe('a document number on a scanned page', () => {
  it('is mended where one known number looks like it, and says so', async () => {
    const plan = await read(
      [page],
      says('I. CĂN CỨ', '1. Nghị quyết số 52-NO/TW ngày 27/9/2019', '2. Kế hoạch số 57/KH-UBMD ngày 14/3/2024'),
    )
    expect(plan.text).toContain('số 52-NQ/TW ngày')
    expect(plan.references.map(({ target, inferred, text }) => [target, inferred, text])).toMatchObject([
      [{ number: '52-NQ/TW' }, ['target.number'], 'Nghị quyết số 52-NQ/TW ngày 27/9/2019'],
      [{ number: '57/KH-UBND' }, ['target.number'], 'Kế hoạch số 57/KH-UBND ngày 14/3/2024'],
    ])
    const told = plan.diagnostics.filter(({ rule }) => rule === 'inferred-value')
    expect(told.map(({ message, span }) => [message, plan.text.slice(span?.start, span?.end)])).toEqual([
      ['“52-NO/TW” was recognised; it is read as “52-NQ/TW”, the one number that looks like it', '52-NQ/TW'],
      ['“57/KH-UBMD” was recognised; it is read as “57/KH-UBND”, the one number that looks like it', '57/KH-UBND'],
    ])
  })

  it('of the letterhead is marked in the document too', async () => {
    const plan = await read([page], says('Số: 57/KH-UBMD', 'KẾ HOẠCH', 'Phát triển nông nghiệp'))
    expect(plan.document.number).toBe('57/KH-UBND')
    expect(plan.document.inferred).toContain('number')
  })

  it('stays in a text that was not recognised', async () => {
    const file = buildPdf([new TestPage().lines(85, 200, '1. Nghị quyết số 52-NO/TW ngày 27/9/2019')])
    expect((await parsePlan(file)).text).toContain('52-NO/TW')
  })
})

describe('an image of a page', () => {
  /** Where the recognised image is dark, in points of the page as it is shown. */
  async function darkOf(given: ImagePage): Promise<{ left: number; top: number; right: number; bottom: number }> {
    const found = { left: 1e9, top: 1e9, right: 0, bottom: 0 }
    await read([given], async (image) => {
      const scale = 72 / image.dpi
      for (let y = 0; y < image.height; y++) {
        for (let x = 0; x < image.width; x++) {
          if ((image.data[y * image.width + x] ?? 255) > 100) continue
          found.left = Math.min(found.left, x * scale)
          found.right = Math.max(found.right, x * scale)
          found.top = Math.min(found.top, y * scale)
          found.bottom = Math.max(found.bottom, y * scale)
        }
      }
      return says('Rà soát')(image, { signal: new AbortController().signal })
    })
    return {
      left: Math.round(found.left),
      top: Math.round(found.top),
      right: Math.round(found.right),
      bottom: Math.round(found.bottom),
    }
  }

  const [image] = page.images as [PdfImage]
  const pack = (white: 0 | 1): Uint8Array => {
    const bytes = Math.ceil(WIDTH / 8)
    const out = new Uint8Array(bytes * HEIGHT)
    for (let y = 0; y < HEIGHT; y++) {
      for (let x = 0; x < WIDTH; x++) {
        const bit = (image.data[y * WIDTH + x] ?? 0) > 128 ? white : 1 - white
        if (bit) out[y * bytes + (x >> 3)] = (out[y * bytes + (x >> 3)] ?? 0) | (128 >> (x & 7))
      }
    }
    return out
  }
  const colour = Uint8Array.from({ length: 3 * WIDTH * HEIGHT }, (_, i) => image.data[Math.floor(i / 3)] ?? 255)
  const half = (from: number): Uint8Array =>
    image.data.slice((from * WIDTH * HEIGHT) / 2, ((from + 1) * WIDTH * HEIGHT) / 2)
  const strips = [1, 0].map(
    (lower, i): PdfImage => ({
      width: WIDTH,
      height: HEIGHT / 2,
      data: half(i),
      coding: 'grey',
      place: [PAGE.width, 0, 0, PAGE.height / 2, 0, (lower * PAGE.height) / 2],
    }),
  )
  const upsideDown = { ...image, data: image.data.slice().reverse() }

  it.each<[string, ImagePage]>([
    ['grey', page],
    ['of one bit', { images: [{ ...image, data: pack(1), coding: 'bits' }] }],
    ['of three colours', { images: [{ ...image, data: colour, coding: 'colour' }] }],
    ['a stencil', { images: [{ ...image, data: pack(1), coding: 'stencil' }] }],
    ['in strips', { images: strips }],
    [
      'stored upside down',
      { images: [{ ...upsideDown, place: [-PAGE.width, 0, 0, -PAGE.height, PAGE.width, PAGE.height] }] },
    ],
  ])('%s stands as it is shown', async (_, given) => {
    const { left, top, right, bottom } = await darkOf(given)
    expect([left, top, right, bottom].map((edge, i) => Math.abs(edge - ([45, 200, 243, 233][i] ?? 0)) <= 3)).toEqual([
      true,
      true,
      true,
      true,
    ])
  })
})

describe('where recognition fails', () => {
  it('one page alone is lost, with a diagnostic', async () => {
    const breaks: Recognise = (image, context) => {
      if (image.page === 1) throw new Error('the program ended with SIGSEGV')
      return says('Rà soát quy hoạch')(image, context)
    }
    const plan = await read([page, page], breaks)
    expect(plan.text).toBe('Rà soát quy hoạch')
    expect(doubts(plan)).toEqual([[1, 'page 1 is a scan that was not recognised: the program ended with SIGSEGV']])
  })

  it('a page that takes too long is lost, though the function heeds no signal', async () => {
    const hangs: Recognise = (image, context) =>
      image.page === 1 ? new Promise(() => undefined) : says('Rà soát quy hoạch')(image, context)
    const plan = await read([page, page], { recognise: hangs, timeout: 300 })
    expect(plan.text).toBe('Rà soát quy hoạch')
    expect(doubts(plan)[0]?.[1]).toMatch(/^page 1 is a scan that was not recognised: .*time/)
  })

  it('an image of too many pixels is left alone', async () => {
    const plan = await read([page, { images: [], operators: 'BT /F1 12 Tf 45 300 Td (1. Ban hanh) Tj ET' }], {
      recognise: says('Rà soát'),
      pixels: 10_000,
    })
    expect(plan.text).toBe('1. Ban hanh')
    expect(doubts(plan)[0]?.[0]).toBe(1)
  })

  it('it ends with the reason of the signal', async () => {
    const controller = new AbortController()
    const hangs: Recognise = () => {
      controller.abort(new Error('enough'))
      return new Promise(() => undefined)
    }
    await expect(read([page], hangs, { signal: controller.signal })).rejects.toThrow('enough')
  })

  it('no plan comes of nothing but scans, and the error gives the reason', async () => {
    await expect(read([page], false)).rejects.toMatchObject({ code: 'no-text' })
    const breaks: Recognise = () => Promise.reject(new Error('no licence'))
    await expect(read([page], breaks)).rejects.toMatchObject({
      code: 'no-text',
      message: expect.stringContaining('no licence'),
    })
  })

  it('a missing language is named with how to install it', async () => {
    const found = read([page], { language: 'qqq' })
    await expect(found).rejects.toMatchObject({ code: 'no-text', message: expect.stringContaining('apt-get install') })
  })

  it('a language that is none is the mistake of the caller', async () => {
    await expect(read([page], { language: '--help' })).rejects.toThrow(TypeError)
  })
})

describe('what is told of recognition', () => {
  it('is each page that is done', async () => {
    const seen: Progress[] = []
    await read([page, page], says('Rà soát'), { onProgress: (progress) => seen.push(progress) })
    expect(seen.filter(({ stage }) => stage === 'recognise')).toEqual([
      { page: 1, pages: 2, stage: 'recognise' },
      { page: 2, pages: 2, stage: 'recognise' },
    ])
  })

  it('is nothing for a file with clear text', async () => {
    const seen: string[] = []
    const file = buildPdf([new TestPage().lines(85, 200, '1. Rà soát quy hoạch của tỉnh.')])
    const plan = await parsePlan(file, { ocr: says('x'), onProgress: ({ stage }) => seen.push(stage) })
    expect([plan.source.ocr, seen]).toEqual([false, ['read']])
  })
})

describe('a garbled text layer', () => {
  const garbled = '7KӵF KLӋQ 4X\\ӃW ÿӏQK Vӕ FӫD Gi·m ÿӕF 6ӣ CÙng 7KѭѫQJ WӍQK YӅ YLӋF NLӇP tra'

  it('goes the way of a scan', async () => {
    const file = buildPdf([new TestPage().lines(60, 100, garbled, garbled, garbled)])
    const plan = await parsePlan(file, { ocr: says('1. Rà soát quy hoạch') })
    expect(plan.text).toBe('1. Rà soát quy hoạch')
    expect(plan.source.ocr).toBe(true)
  })

  it('of a scan that was recognised in another language does so too', async () => {
    const line = '(UY BAN NHAN DAN TINH ke hoach thuc hien chuong trinh) Tj 0 -16 Td\n'
    const text = `BT /F1 12 Tf 3 Tr 45 300 Td ${line.repeat(6)}ET\n`
    const plan = await read([{ ...page, operators: text }], says('Ủy ban nhân dân'))
    expect(plan.text).toBe('Ủy ban nhân dân')
  })
})
