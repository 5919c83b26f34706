/** Parts of a document number that are glued together or torn apart: a lost hyphen, a blank in a code, the mark of a footnote. */
import { readIssuerCode, readTypeCode } from './number-codes.js'
import type { NumberShape } from './number-shape.js'

/**
 * What was odd in the writing. Mended in `canonical`: `blank` a space inside, `dash` a dash for a hyphen, `doubled` a
 * slash typed twice, `case` (`CTR`), `diacritics` (`QD`), `hyphen` a lost one put back (`NĐCP`), `footnote` a glued
 * mark cut off (`QH151`), `lookalike` a Cyrillic or Greek capital read as the Latin one.
 * Kept as written, with a `proposed` reading: `separator` a wrong one (`35/NQ-TU`, `21.QĐ-UBND`), `spelling` an
 * issuer one slip away from a known one (`UNBD`), `year` a letter in the year (`202S`). `no-number`: a blank figure.
 */
export type NumberFlag =
  | 'blank'
  | 'dash'
  | 'doubled'
  | 'case'
  | 'diacritics'
  | 'hyphen'
  | 'footnote'
  | 'lookalike'
  | 'separator'
  | 'spelling'
  | 'year'
  | 'no-number'

/** `1123/CATP-PC07`: the departments of the police are numbered. */
const POLICE_UNIT = /^(?:P?[ABCKVX]|PH)\d{2}$/u

export function cutFootnote(shape: NumberShape, flags: Set<NumberFlag>): void {
  const last = shape.parts.at(-1) ?? ''
  if (!/\d$/u.test(last) || readIssuerCode(last) || POLICE_UNIT.test(last)) return
  for (let count = 1; count <= 2; count++) {
    const cut = last.slice(0, -count)
    if (
      !/\d/u.test(last.slice(-count)) ||
      !(readIssuerCode(cut) ?? (shape.parts.length === 1 ? readTypeCode(cut) : null))
    )
      continue
    shape.parts[shape.parts.length - 1] = cut
    shape.end -= count
    flags.add('footnote')
    return
  }
}

/** The types whose hyphen is lost at times; `41/TCCB` is of an office for staff, and no Thông cáo. */
const GLUED_TYPE = /^(?:NQ|QĐ|CT|NĐ|TT|TTLT|KH|CTr|TB|TTr|BC|KL|HD|ĐA|CĐ)$/u

/** Puts a lost hyphen back where both halves are known codes: `NĐCP`, `NĐ CP`; takes `UB.QĐ` apart. */
export function splitParts(shape: NumberShape, text: string, flags: Set<NumberFlag>): void {
  const [only = ''] = shape.parts
  if (shape.parts.length > 1) joinBroken(shape, text, flags)
  if (shape.parts.length !== 1) return
  const dot = only.indexOf('.')
  if (dot > 0 && readTypeCode(only.slice(dot + 1))?.mended === null) {
    shape.parts = [only.slice(0, dot), only.slice(dot + 1)]
    shape.marks.push('.')
    return
  }
  const after = /^ (\p{Lu}[\p{Lu}&][\p{L}&]{0,8})(?![\p{L}\p{N}])/u.exec(text.slice(shape.end, shape.end + 14))
  if (readIssuerCode(only) && !(after?.[1] && readIssuerCode(after[1]))) return
  if (readTypeCode(only)?.mended === null) {
    if (!after?.[1] || !readIssuerCode(after[1])) return
    shape.parts.push(after[1])
    shape.end += after[0].length
    const unit = / ?(\S{3,4})(?![\p{L}\p{N}])/uy
    unit.lastIndex = shape.end
    const police = unit.exec(text)?.[1] ?? ''
    if (POLICE_UNIT.test(police)) {
      shape.parts.push(police)
      shape.marks.push('-')
      shape.end = unit.lastIndex
    }
  } else {
    const cut = [2, 1, 3, 4].find(
      (at) => GLUED_TYPE.test(only.slice(0, at)) && readIssuerCode(only.slice(at))?.mended === null,
    )
    if (cut === undefined) return
    shape.parts = [only.slice(0, cut), only.slice(cut)]
  }
  shape.marks.push('-')
  flags.add('hyphen')
}

/** `01/2016/TT-BGD ĐT`: a code that is known without the blank in it. */
function joinBroken(shape: NumberShape, text: string, flags: Set<NumberFlag>): void {
  const last = shape.parts.at(-1) ?? ''
  const [, rest] = /^ (\p{Lu}{1,6})(?![\p{L}\p{N}])/u.exec(text.slice(shape.end, shape.end + 9)) ?? []
  if (!rest || readIssuerCode(last) || readIssuerCode(last + rest)?.mended !== null) return
  shape.parts[shape.parts.length - 1] = last + rest
  shape.end += rest.length + 1
  flags.add('blank')
}
