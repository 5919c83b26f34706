/** The style sheet and the fonts ([MS-DOC] 2.9.271 STSH, 2.9.286 SttbfFfn). */
import type { DocBinary } from './binary.js'
import { type ParagraphFormat, PLAIN_PARAGRAPH, paragraphFormat, type RunFormat, runFormat } from './formats.js'

export interface DocStyles {
  paragraph: (style: number) => ParagraphFormat
  run: (style: number) => RunFormat
}

interface Style {
  base: number
  paragraph: Uint8Array
  run: Uint8Array
}

const NONE = new Uint8Array()
const PARAGRAPH_STYLE = 1
const CHARACTER_STYLE = 2
const NO_BASE = 0xfff
const LONGEST_CHAIN = 12

export function readStyles(file: DocBinary): DocStyles {
  const sheet = file.part('styles')
  const styles = sheet.byteLength > 20 ? stylesOf(sheet) : []
  const font = sheet.byteLength > 16 ? sheet.getUint16(14, true) : 0
  const plain: RunFormat = {
    bold: false,
    italic: false,
    capitals: false,
    hidden: false,
    deleted: false,
    font,
    size: 20,
    symbol: null,
  }
  const chain = (index: number): Style[] => {
    const found: Style[] = []
    for (let at = index; at !== NO_BASE && found.length < LONGEST_CHAIN; ) {
      const style = styles[at]
      if (!style) break
      found.unshift(style)
      at = style.base
    }
    return found
  }
  const paragraphs = new Map<number, ParagraphFormat>()
  const runs = new Map<number, RunFormat>()
  return {
    paragraph: (index) =>
      kept(paragraphs, index, () =>
        chain(index).reduce((format, style) => paragraphFormat(style.paragraph, format), PLAIN_PARAGRAPH),
      ),
    run: (index) =>
      kept(runs, index, () => chain(index).reduce((format, style) => runFormat(style.run, format), plain)),
  }
}

function kept<Value>(values: Map<number, Value>, index: number, make: () => Value): Value {
  const known = values.get(index) ?? make()
  values.set(index, known)
  return known
}

function stylesOf(sheet: DataView): (Style | null)[] {
  const head = sheet.getUint16(0, true)
  const count = sheet.getUint16(2, true)
  const baseLength = sheet.getUint16(4, true)
  const styles: (Style | null)[] = []
  let at = 2 + head
  for (let i = 0; i < count && at + 2 <= sheet.byteLength; i++) {
    const length = sheet.getUint16(at, true)
    at += 2
    styles.push(length > baseLength && at + length <= sheet.byteLength ? styleOf(sheet, at, length, baseLength) : null)
    at += length
  }
  return styles
}

function styleOf(sheet: DataView, start: number, length: number, baseLength: number): Style {
  const kind = sheet.getUint16(start + 2, true) & 0xf
  const style: Style = { base: sheet.getUint16(start + 2, true) >> 4, paragraph: NONE, run: NONE }
  const end = start + length
  let at = start + baseLength
  at += 2 + sheet.getUint16(at, true) * 2 + 2
  const next = (): Uint8Array => {
    at += (at - start) % 2
    if (at + 2 > end) return NONE
    const size = Math.min(sheet.getUint16(at, true), end - at - 2)
    const part = new Uint8Array(sheet.buffer, sheet.byteOffset + at + 2, size)
    at += 2 + size
    return part
  }
  if (kind === PARAGRAPH_STYLE) {
    style.paragraph = next().subarray(2)
    style.run = next()
  } else if (kind === CHARACTER_STYLE) style.run = next()
  return style
}

const NAME = 40

/** The names of the fonts by their number. */
export function readFonts(file: DocBinary): string[] {
  const table = file.part('fonts')
  const fonts: string[] = []
  if (table.byteLength < 4) return fonts
  const count = table.getUint16(0, true)
  let at = 4
  for (let i = 0; i < count && at < table.byteLength; i++) {
    const end = Math.min(at + table.getUint8(at) + 1, table.byteLength)
    let name = ''
    for (let k = at + NAME; k + 2 <= end; k += 2) {
      const code = table.getUint16(k, true)
      if (code === 0) break
      name += String.fromCharCode(code)
    }
    fonts.push(name)
    at = end
  }
  return fonts
}
