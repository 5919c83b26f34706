/** The characters of a paragraph as they are shown: runs, fields, special characters ([MS-DOC] 2.4.1). */
import type { Look } from '../../source.js'
import type { Dropped } from '../docx/story.js'
import { isSymbolFont, symbolCharacter, withoutPrivateUse } from '../docx/symbols.js'
import { type RunFormat, runFormat } from './formats.js'
import type { PropertyRun } from './properties.js'

const FIELD_BEGIN = '\u0013'
const FIELD_SEPARATOR = '\u0014'
const FIELD_END = '\u0015'
/** Line break, non-breaking and soft hyphen; what else stands below the blank is shown as nothing. */
const SIGNS: Readonly<Record<string, string>> = { '\u000b': '\n', '\u001e': '-', '\u001f': '\u00AD' }
const CONTENTS = /^\s*TOC(?!\w)/

/** What all paragraphs of a story share while its text is read. */
export class TextReader {
  private run = 0
  /** Instructions of the fields that stand open; the result of a field follows its instruction. */
  private readonly fields: { instruction: string; result: boolean }[] = []

  constructor(
    private readonly text: string,
    private readonly runs: readonly PropertyRun[],
    private readonly fonts: readonly string[],
    private readonly decode: (text: string, font: string) => string,
  ) {}

  /** True inside a table of contents. */
  get listing(): boolean {
    return this.fields.some((field) => CONTENTS.test(field.instruction))
  }

  /** The text from one place to another; places must come in their order. */
  read(from: number, to: number, base: RunFormat): { text: string; dropped: Dropped[]; look: Look } {
    const dropped: Dropped[] = []
    let text = ''
    let letters = 0
    let bold = 0
    let italic = 0
    let size: number | undefined
    this.seek(from)
    for (let at = from; at < to; ) {
      const run = this.runs[this.run]
      const inRun = run !== undefined && run.start <= at
      const end = Math.min(to, run ? (inRun ? run.end : run.start) : to)
      const format = inRun ? runFormat(run.properties, base) : base
      const piece = this.shown(this.text.slice(at, end), format)
      if (format.hidden || format.deleted) {
        if (piece.trim() !== '') dropped.push({ at: text.length, text: piece.trim() })
      } else {
        text += piece
        const count = piece.trim().length
        letters += count
        if (format.bold) bold += count
        if (format.italic) italic += count
        if (count > 0) size ??= format.size / 2
      }
      at = end
      if (inRun && end === run.end) this.run++
    }
    const look: Look = {
      ...(letters > 0 && bold * 10 >= letters * 9 ? { bold: true } : {}),
      ...(letters > 0 && italic * 10 >= letters * 9 ? { italic: true } : {}),
      ...(size === undefined ? {} : { size }),
    }
    return { text, dropped, look }
  }

  /** True for a mark whose deletion was tracked. */
  isDeleted(at: number, base: RunFormat): boolean {
    let i = this.run
    while ((this.runs[i]?.end ?? Number.POSITIVE_INFINITY) <= at) i++
    const run = this.runs[i]
    return run !== undefined && run.start <= at && runFormat(run.properties, base).deleted
  }

  private seek(at: number): void {
    while ((this.runs[this.run]?.end ?? Number.POSITIVE_INFINITY) <= at) this.run++
  }

  private shown(raw: string, format: RunFormat): string {
    const font = this.fonts[format.font] ?? ''
    if (format.symbol) return symbolCharacter(this.fonts[format.symbol.font], format.symbol.code)
    const plain = withoutPrivateUse(this.readable(raw), font)
    const text = isSymbolFont(font) ? plain : this.decode(plain, font)
    return format.capitals ? text.toUpperCase() : text
  }

  /** Without pictures, marks of notes and other objects (1 to 8) and without the instructions of fields. */
  private readable(raw: string): string {
    let text = ''
    for (const character of raw) {
      const open = this.fields[this.fields.length - 1]
      if (character === FIELD_BEGIN) this.fields.push({ instruction: '', result: false })
      else if (character === FIELD_END) this.fields.pop()
      else if (character === FIELD_SEPARATOR && open) open.result = true
      else if (open && this.fields.some((field) => !field.result)) {
        if (!open.result && open.instruction.length < 40) open.instruction += character
      } else if (character >= ' ' || character === '\t') text += character
      else text += SIGNS[character] ?? ''
    }
    return text
  }
}
