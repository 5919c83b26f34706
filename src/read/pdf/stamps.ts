/**
 * The text that annotations draw: numbers and dates that a signing program writes into the letterhead, and the box
 * of a digital signature. It is no part of the text of the page.
 */
import { type DrawnRun, drawnRuns } from './drawn.js'
import type { Library } from './library.js'
import { type Matrix, type Operators, times } from './rules.js'

export interface AnnotationText {
  /** What stands in the text of the page. */
  runs: DrawnRun[]
  /** The words of signature boxes. */
  signatures: string[]
}

/** `Ký bởi: CÔNG BÁO …`, before the office, the time and the mail address of the signature. */
const SIGNATURE = /(?:Ký bởi|Người ký|Được ký bởi|Signature Not Verified|Digitally signed|Thời gian ký|Ngày ký|Giờ ký)/u

export function annotationText(
  operators: Operators,
  ops: Library['OPS'],
  unitOf: (font: string) => number,
): AnnotationText {
  const { fnArray, argsArray } = operators
  const found: AnnotationText = { runs: [], signatures: [] }
  for (let i = fnArray.indexOf(ops.beginAnnotation); i >= 0; i = fnArray.indexOf(ops.beginAnnotation, i + 1)) {
    const end = fnArray.indexOf(ops.endAnnotation, i)
    const [, , placed, own] = argsArray[i] as [string, unknown, Matrix, Matrix]
    const runs = drawnRuns(operators, ops, unitOf, times(placed, own), i + 1, end < 0 ? fnArray.length : end)
    const text = runs
      .map((run) =>
        run.glyphs
          .map((glyph) => glyph.text)
          .join('')
          .trim(),
      )
      .filter(Boolean)
      .join(' ')
    if (SIGNATURE.test(text)) found.signatures.push(text)
    else found.runs.push(...runs)
  }
  return found
}
