/**
 * The text that annotations draw: numbers and dates that a signing program writes into the letterhead, and the box
 * of a digital signature. It is no part of the text of the page.
 */
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js'
import { type DrawnRun, drawnRuns } from './drawn.js'
import type { Library } from './library.js'
import { type Matrix, type Operators, times } from './rules.js'

export interface AnnotationText {
  /** What stands in the text of the page. */
  items: TextItem[]
  /** The words of signature boxes. */
  signatures: string[]
}

/** `Ký bởi: CÔNG BÁO …`, before the office, the time and the mail address of the signature. */
const SIGNATURE = /(?:Ký bởi|Người ký|Được ký bởi|Signature Not Verified|Digitally signed|Thời gian ký|Ngày ký|Giờ ký)/u

export function annotationText(operators: Operators, ops: Library['OPS']): AnnotationText {
  const { fnArray, argsArray } = operators
  const found: AnnotationText = { items: [], signatures: [] }
  for (let i = fnArray.indexOf(ops.beginAnnotation); i >= 0; i = fnArray.indexOf(ops.beginAnnotation, i + 1)) {
    const end = fnArray.indexOf(ops.endAnnotation, i)
    const [, , placed, own] = argsArray[i] as [string, unknown, Matrix, Matrix]
    const runs = drawnRuns(operators, ops, times(placed, own), i + 1, end < 0 ? fnArray.length : end)
    const items = runs.map(itemOf).filter((item) => item.str.trim() !== '')
    const text = items.map((item) => item.str.trim()).join(' ')
    if (SIGNATURE.test(text)) found.signatures.push(text)
    else found.items.push(...items)
  }
  return found
}

function itemOf({ font, size, matrix, glyphs }: DrawnRun): TextItem {
  const [a, b, c, d, e, f] = matrix
  const last = glyphs.at(-1)
  return {
    str: glyphs.map((glyph) => glyph.text).join(''),
    transform: [a * size, b * size, c * size, d * size, e, f],
    width: last ? (last.at + last.width) * Math.hypot(a, b) : 0,
    height: size,
    fontName: font,
    dir: 'ltr',
    hasEOL: true,
  }
}
