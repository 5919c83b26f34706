/** Writes PDFs whose pages are images, as scanners do. */

export interface PdfImage {
  width: number
  height: number
  data: Uint8Array
  /** `grey` one byte a pixel, `bits` one bit (1 white), `colour` three bytes; `stencil` one bit (0 is painted). */
  coding: 'grey' | 'bits' | 'colour' | 'jpeg' | 'stencil'
  /** From the unit square to the page, in points; the whole page where it is missing. */
  place?: readonly number[]
}

export interface ImagePage {
  images: readonly PdfImage[]
  /** As the page says it is to be turned, in degrees clockwise. */
  rotate?: number
  /** Operators behind the images; `/F1` is Helvetica. */
  operators?: string
}

/** A6, in points: tests with small pictures are quick. */
export const PAGE = { width: 298, height: 420 }
export const A4 = { width: 595, height: 842 }

const CODINGS: Record<PdfImage['coding'], string> = {
  grey: '/ColorSpace /DeviceGray /BitsPerComponent 8',
  bits: '/ColorSpace /DeviceGray /BitsPerComponent 1',
  colour: '/ColorSpace /DeviceRGB /BitsPerComponent 8',
  jpeg: '/ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode',
  stencil: '/ImageMask true /BitsPerComponent 1',
}

export function imagePdf(pages: readonly ImagePage[], size = PAGE): Uint8Array {
  const chunks: Uint8Array[] = [Buffer.from('%PDF-1.4\n')]
  const offsets: number[] = []
  let length = 9
  const write = (part: Uint8Array): void => {
    chunks.push(part)
    length += part.length
  }
  const object = (body: string, stream?: Uint8Array): number => {
    offsets.push(length)
    write(Buffer.from(`${offsets.length} 0 obj\n${body}`))
    if (stream) {
      write(Buffer.from('\nstream\n'))
      write(stream)
      write(Buffer.from('\nendstream'))
    }
    write(Buffer.from('\nendobj\n'))
    return offsets.length
  }
  const font = object('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  // the pages name the tree that is written behind them: each takes its content and itself
  const objects = pages.reduce((sum, { images }) => sum + images.length + 2, 0)
  const tree = 2 + objects
  const kids = pages.map(({ images, rotate = 0, operators = '' }) => {
    const names = images.map(({ width, height, data, coding }) =>
      object(
        `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} ${CODINGS[coding]} /Length ${data.length} >>`,
        data,
      ),
    )
    const whole = [size.width, 0, 0, size.height, 0, 0]
    const paint = images.map(({ place = whole }, i) => `q ${place.join(' ')} cm /I${i} Do Q`)
    const content = Buffer.from([...paint, operators].join('\n'))
    const stream = object(`<< /Length ${content.length} >>`, content)
    const list = names.map((name, i) => `/I${i} ${name} 0 R`).join(' ')
    return object(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${size.width} ${size.height}] /Rotate ${rotate} /Contents ${stream} 0 R /Resources << /Font << /F1 ${font} 0 R >> /XObject << ${list} >> >> >>`,
    )
  })
  object(`<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`)
  const root = object(`<< /Type /Catalog /Pages ${tree} 0 R >>`)
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const end = `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${offsets.length + 1} /Root ${root} 0 R >>\nstartxref\n${length}\n%%EOF`
  return Buffer.concat([...chunks, Buffer.from(end)])
}
