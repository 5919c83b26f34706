/**
 * The text that annotations draw: numbers and dates that a signing program writes into the letterhead, and the box
 * of a digital signature. It is no part of the text of the page.
 */
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js'
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
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

interface Glyph {
  unicode?: string
  width?: number
}

export function annotationText({ fnArray, argsArray }: Operators, ops: Library['OPS']): AnnotationText {
  const found: AnnotationText = { items: [], signatures: [] }
  for (let i = 0; i < fnArray.length; i++) {
    if (fnArray[i] !== ops.beginAnnotation) continue
    const end = fnArray.indexOf(ops.endAnnotation, i)
    const to = end < 0 ? fnArray.length : end
    const [, , placed, own] = argsArray[i] as [string, unknown, Matrix, Matrix]
    const items = drawnText(fnArray.slice(i + 1, to), argsArray.slice(i + 1, to), times(placed, own), ops)
    const text = items.map((item) => item.str.trim()).join(' ')
    if (SIGNATURE.test(text)) found.signatures.push(text)
    else found.items.push(...items)
    i = to
  }
  return found
}

function drawnText(
  fnArray: readonly number[],
  argsArray: readonly unknown[],
  start: Matrix,
  ops: Library['OPS'],
): TextItem[] {
  const items: TextItem[] = []
  const stack: Matrix[] = []
  let matrix = start
  let text = IDENTITY
  let line = IDENTITY
  let font = { name: '', size: 1 }
  const move = (x: number, y: number): void => {
    line = times(line, [1, 0, 0, 1, x, y])
    text = line
  }
  fnArray.forEach((fn, i) => {
    const args = argsArray[i] as unknown[]
    if (fn === ops.save) stack.push(matrix)
    else if (fn === ops.restore || fn === ops.paintFormXObjectEnd) matrix = stack.pop() ?? matrix
    else if (fn === ops.transform) matrix = times(matrix, args as unknown as Matrix)
    else if (fn === ops.paintFormXObjectBegin) {
      stack.push(matrix)
      matrix = times(matrix, (args[0] as Matrix | null) ?? IDENTITY)
    } else if (fn === ops.beginText) line = text = IDENTITY
    else if (fn === ops.setTextMatrix) line = text = Array.from(args[0] as ArrayLike<number>) as Matrix
    else if (fn === ops.moveText || fn === ops.setLeadingMoveText) move(args[0] as number, args[1] as number)
    else if (fn === ops.setFont) font = { name: String(args[0]), size: args[1] as number }
    else if (fn === ops.showText) {
      const { str, advance } = shown(args[0] as (Glyph | number)[], font.size)
      const [a, b, c, d, e, f] = times(matrix, text)
      const transform = [a * font.size, b * font.size, c * font.size, d * font.size, e, f]
      const width = advance * Math.hypot(a, b)
      items.push({ str, transform, width, height: font.size, fontName: font.name, dir: 'ltr', hasEOL: false })
      text = times(text, [1, 0, 0, 1, advance, 0])
    }
  })
  return items
}

/** The words that glyphs show, and how far they advance in text space; numbers among them move the next one. */
function shown(glyphs: readonly (Glyph | number)[], size: number): { str: string; advance: number } {
  let str = ''
  let advance = 0
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') advance -= (glyph / 1000) * size
    else {
      str += glyph?.unicode ?? ''
      advance += ((glyph?.width ?? 0) / 1000) * size
    }
  }
  return { str, advance }
}
