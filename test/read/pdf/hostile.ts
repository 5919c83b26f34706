/** Writes PDFs object by object, as those who mean harm do. */
import { deflateSync } from 'node:zlib'

/** An object by its text, or a stream by its dictionary and what it unpacks to. */
export type PdfObject = string | { dictionary?: string; data: string | Buffer; packed?: boolean }

/** The bytes of a PDF with these objects, numbered from 1; the first is the catalog. */
export function rawPdf(objects: readonly PdfObject[]): Uint8Array {
  const parts: Buffer[] = []
  let length = 0
  const put = (part: string | Buffer): void => {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part
    parts.push(bytes)
    length += bytes.length
  }
  put('%PDF-1.7\n')
  const offsets = objects.map((object, i) => {
    const at = length
    put(`${i + 1} 0 obj\n`)
    if (typeof object === 'string') put(object)
    else {
      const { dictionary = '', data, packed = true } = object
      const bytes = typeof data === 'string' ? Buffer.from(data, 'latin1') : data
      const body = packed ? deflateSync(bytes) : bytes
      put(`<< ${dictionary} /Length ${body.length}${packed ? ' /Filter /FlateDecode' : ''} >>\nstream\n`)
      put(body)
      put('\nendstream')
    }
    put('\nendobj\n')
    return at
  })
  const xref = length
  put(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`)
  put(offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join(''))
  put(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`)
  return Buffer.concat(parts)
}

/** One page among others: its content, and what else stands in its dictionary. */
export interface RawPage {
  content: PdfObject
  /** `/XObject << … >>` and the like, beside the font `/F1`. */
  resources?: string
  entries?: string
}

/** The number of the first of the objects that pages may refer to. */
export const FIRST_EXTRA = 4

/** A PDF of pages, and of objects that their resources name by number from `FIRST_EXTRA` on. */
export function pdfOfPages(pages: readonly RawPage[], extra: readonly PdfObject[] = []): Uint8Array {
  const first = FIRST_EXTRA + extra.length
  const kids = pages.map((_, i) => `${first + 2 * i} 0 R`).join(' ')
  return rawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...extra,
    ...pages.flatMap(({ content, resources = '', entries = '' }, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> ${resources} >> /Contents ${first + 2 * i + 1} 0 R ${entries} >>`,
      content,
    ]),
  ])
}

/** The content of a page with one line of text. */
export const line = (text: string): PdfObject => ({ data: `BT /F1 12 Tf 72 700 Td (${text}) Tj ET` })

const MEBIBYTE = 2 ** 20

/** A piece repeated to so many mebibytes. */
export const much = (piece: string, mebibytes: number): Buffer => Buffer.alloc(mebibytes * MEBIBYTE, piece, 'latin1')
