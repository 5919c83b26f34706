/** Counts numbered paragraphs and prints their labels (ECMA-376 part 1, 17.9). */
import type { List, Numbering } from './numbering.js'
import { printNumber } from './numerals.js'
import type { ParagraphFormat, Styles } from './styles.js'

export interface Label {
  /** As printed, without what follows it: `1.2.`, `Điều 3.`, `-`. */
  text: string
  /** What stands between the label and the text. */
  suffix: '' | ' '
  bullet: boolean
  /** Indents of the level, in twentieths of a point. */
  left: number | undefined
  firstLine: number | undefined
}

/** The labels of one story, paragraph by paragraph in the order of the document. */
export class Labels {
  private readonly counters = new Map<string, (number | undefined)[]>()
  private readonly started = new Set<string>()

  constructor(
    private readonly numbering: Numbering,
    private readonly styles: Styles,
  ) {}

  /** Counts a paragraph; null if it has no number. */
  next(styleId: string | undefined, own: ParagraphFormat): Label | null {
    const inherited = this.styles.paragraph(styleId)
    const id = own.numbering ?? inherited.numbering
    if (id === undefined || id === 0) return null
    const list = this.numbering.list(id)
    if (!list) return null
    const at = own.level ?? (own.numbering === undefined ? this.levelOfStyle(list, styleId) : undefined)
    return this.count(id, list, Math.min(Math.max(at ?? inherited.level ?? 0, 0), 8))
  }

  /** A numbered style stands on the level that is tied to it, or to the style it is based on (17.9.23). */
  private levelOfStyle(list: List, styleId: string | undefined): number | undefined {
    for (const style of styleId === undefined ? [] : this.styles.numberingStyles(styleId)) {
      for (const [at, level] of list.levels) if (level.style === style) return at
    }
    return undefined
  }

  private count(id: number, list: List, at: number): Label | null {
    const level = list.levels.get(at)
    if (!level) return null
    const values = this.counters.get(list.counter) ?? []
    this.counters.set(list.counter, values)
    const startOf = (k: number): number => list.overrides.get(k) ?? list.levels.get(k)?.start ?? 1
    // an instance starts anew at its first paragraph of the level only (17.9.27)
    const key = `${id}/${at}`
    if (list.overrides.has(at) && !this.started.has(key)) values[at] = undefined
    this.started.add(key)
    const before = values[at]
    values[at] = before === undefined ? startOf(at) : before + 1
    // a level that was passed over counts as begun: Heading 1 behind a lone Heading 2 is “2” (Microsoft KB Q110380)
    for (let k = 0; k < at; k++) values[k] ??= startOf(k)
    for (let k = at + 1; k < values.length; k++) {
      const restart = list.levels.get(k)?.restart ?? null
      if (restart === null || at < restart) values[k] = undefined
    }
    const text =
      level.format === 'bullet'
        ? level.text
        : level.text.replace(/%([1-9])/g, (_, digit: string) => {
            const k = Number(digit) - 1
            const format = list.levels.get(k)?.format ?? 'decimal'
            return printNumber(values[k] ?? startOf(k), level.legal && format !== 'none' ? 'decimal' : format)
          })
    return {
      text,
      suffix: level.suffix === 'nothing' ? '' : ' ',
      bullet: level.format === 'bullet',
      left: level.left,
      firstLine: level.firstLine,
    }
  }
}
