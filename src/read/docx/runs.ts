/** The content of a paragraph: runs and what wraps them (ECMA-376 part 1, 17.3.2 and 17.3.3). */
import type { Fields } from './fields.js'
import type { Dropped } from './story.js'
import { type RunFormat, runFormat, type Styles } from './styles.js'
import { isSymbolFont, symbolCharacter, withoutPrivateUse } from './symbols.js'
import { child, val, type XmlElement } from './xml.js'

/** Turns text of a font into Unicode, for fonts from before it (TCVN3, VNI). */
export type Decode = (text: string, font: string) => string

const SOFT_HYPHEN = '\u00AD'

/** Collects the text of one paragraph. */
export class ParagraphText {
  text = ''
  readonly dropped: Dropped[] = []
  /** Ids of the notes whose marks were met: `footnote 2`, `comment 1`. */
  readonly notes: { kind: 'footnote' | 'endnote' | 'comment'; id: string }[] = []
  /** Text boxes that are anchored here: their `w:txbxContent`. */
  readonly boxes: XmlElement[] = []
  /** Where pages end: by a break that the author set, or as Word laid the text out when it was saved. */
  readonly pageEnds: { at: number; rendered: boolean }[] = []
  private letters = 0
  private boldLetters = 0
  private italicLetters = 0
  private size: number | undefined
  private hidden = ''
  private hiddenFont = ''
  /** Text in one font that is not turned into Unicode yet: a letter and its mark may stand in two runs. */
  private encoded = ''
  private font = ''
  private capitals = false

  constructor(
    private readonly styles: Styles,
    private readonly fields: Fields,
    private readonly base: RunFormat,
    private readonly decode: Decode | null,
  ) {}

  get bold(): boolean {
    return this.letters > 0 && this.boldLetters * 10 >= this.letters * 9
  }

  get italic(): boolean {
    return this.letters > 0 && this.italicLetters * 10 >= this.letters * 9
  }

  /** Size of the first letters, in points. */
  get points(): number | undefined {
    return this.size === undefined ? undefined : this.size / 2
  }

  /** Reads the children of a paragraph or of an element that wraps runs. */
  read(elements: readonly XmlElement[], deleted = false): void {
    for (const element of elements) {
      switch (element.name) {
        case 'w:r':
          this.readRun(element, deleted)
          break
        case 'w:del':
          this.read(element.children, true)
          break
        case 'w:moveFrom':
          // the text stands where it was moved to
          break
        case 'w:sdt':
          this.read(child(element, 'w:sdtContent')?.children ?? [], deleted)
          break
        case 'mc:AlternateContent':
          this.read(chosen(element), deleted)
          break
        case 'm:t':
          this.put(element.text, this.base, deleted)
          break
        case 'w:pPr':
        case 'w:sdtPr':
          break
        default:
          // hyperlinks, insertions, smart tags, simple fields, formulas
          this.read(element.children, deleted)
      }
    }
    if (!deleted) this.flush()
    this.settle()
  }

  private readRun(run: XmlElement, deleted: boolean): void {
    const properties = child(run, 'w:rPr')
    const format = properties
      ? { ...this.base, ...this.styled(val(properties, 'w:rStyle')), ...runFormat(properties) }
      : this.base
    let ownMark = false
    for (const element of run.children) {
      switch (element.name) {
        case 'w:t':
          // the mark of a note that the author typed follows the reference
          if (!ownMark) this.put(withoutPrivateUse(element.text, format.font), format, deleted)
          break
        case 'w:delText':
          this.put(element.text, format, true)
          break
        case 'w:instrText':
          this.fields.instruct(element.text)
          break
        case 'w:fldChar':
          this.fields.mark(element.attributes['w:fldCharType'])
          break
        case 'w:tab':
        case 'w:ptab':
          this.put('\t', format, deleted)
          break
        case 'w:br':
          if (element.attributes['w:type'] === 'page') this.endPage(false)
          this.put('\n', format, deleted)
          break
        case 'w:cr':
          this.put('\n', format, deleted)
          break
        case 'w:noBreakHyphen':
          this.put('-', format, deleted)
          break
        case 'w:softHyphen':
          // a letter in the fonts of TCVN3
          this.put(SOFT_HYPHEN, format, deleted)
          break
        case 'w:sym':
          this.put(symbolOf(element), format, deleted)
          break
        case 'w:lastRenderedPageBreak':
          this.endPage(true)
          break
        case 'w:footnoteReference':
        case 'w:endnoteReference':
        case 'w:commentReference': {
          const id = element.attributes['w:id']
          const kind = element.name.slice(2, -'Reference'.length) as 'footnote' | 'endnote' | 'comment'
          if (id !== undefined && !deleted) this.notes.push({ kind, id })
          ownMark = element.attributes['w:customMarkFollows'] !== undefined
          break
        }
        case 'mc:AlternateContent':
          for (const inner of chosen(element)) this.collectBoxes(inner)
          break
        case 'w:drawing':
        case 'w:pict':
        case 'w:object':
          this.collectBoxes(element)
          break
        case 'w:ruby':
          this.read(child(element, 'w:rubyBase')?.children ?? [], deleted)
          break
      }
    }
  }

  private styled(styleId: string | undefined): RunFormat {
    return styleId === undefined ? {} : this.styles.run(styleId)
  }

  private put(text: string, format: RunFormat, deleted: boolean): void {
    if (text === '' || !this.fields.visible) return
    if (deleted || format.hidden) {
      this.hidden += text
      this.hiddenFont = format.font ?? ''
      return
    }
    this.flush()
    this.append(text, format.font ?? '', format.capitals ?? false)
    const letters = text.trim().length
    if (letters === 0) return
    this.letters += letters
    if (format.bold) this.boldLetters += letters
    if (format.italic) this.italicLetters += letters
    this.size ??= format.size
  }

  private append(text: string, font: string, capitals: boolean): void {
    if (!this.decode) {
      this.text += capitals ? text.toUpperCase() : text
      return
    }
    if (font !== this.font || capitals !== this.capitals) this.settle()
    this.font = font
    this.capitals = capitals
    this.encoded += text
  }

  private settle(): void {
    if (this.decode && this.encoded !== '') {
      const text = this.decode(this.encoded, this.font)
      this.text += this.capitals ? text.toUpperCase() : text
    }
    this.encoded = ''
  }

  private endPage(rendered: boolean): void {
    this.settle()
    this.pageEnds.push({ at: this.text.length, rendered })
  }

  private flush(): void {
    const text = this.decode ? this.decode(this.hidden, this.hiddenFont).trim() : this.hidden.trim()
    this.hidden = ''
    if (text === '') return
    this.settle()
    this.dropped.push({ at: this.text.length, text })
  }

  private collectBoxes(element: XmlElement): void {
    if (element.name === 'w:txbxContent') this.boxes.push(element)
    else
      for (const inner of element.name === 'mc:AlternateContent' ? chosen(element) : element.children) {
        this.collectBoxes(inner)
      }
  }
}

/** One of the alternatives, never both (ECMA-376 part 3, 9.3): the choice, or the fallback where there is none. */
export function chosen(alternatives: XmlElement): readonly XmlElement[] {
  return (child(alternatives, 'mc:Choice') ?? child(alternatives, 'mc:Fallback'))?.children ?? []
}

function symbolOf(element: XmlElement): string {
  const code = Number.parseInt(element.attributes['w:char'] ?? '', 16)
  const font = element.attributes['w:font']
  if (!Number.isFinite(code) || code > 0x10ffff) return ''
  return isSymbolFont(font) || (code >= 0xf000 && code <= 0xf0ff)
    ? symbolCharacter(font, code)
    : String.fromCodePoint(code)
}
