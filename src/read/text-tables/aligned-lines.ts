/** The words of a line of an aligned table, and to which columns they go: those that cost least together. */
import { startsUpper } from '../../text/characters.js'
import { isOrdinalCell } from '../table.js'
import { BODY, type ColumnKind, FIGURE, PRODUCT, TIME } from './column-kinds.js'

/** Costs: by character before the column or beyond its end, and between the start of the column and its cell. */
const BESIDE = 0.5
const BEHIND_START = 0.12
const BEFORE_START = 0.3
const MOST_AWAY = 3
/** A cell that begins behind one blank: anywhere, exactly where its column does, with a capital, as its header says. */
const TOUCHES = 2.5
const EXACT = 1.5
const CAPITAL = 2
const OF_KIND = 0.5
const FIGURES = 0.2
/** Behind the words that open the name of a body, or inside a range. */
const BROKEN_NAME = 2
/** What opens a cell of another kind than that of its column. */
const STRANGE = 1.5
/** A mark below a month, a quarter or a year, and what it costs in a column of words. */
const MARK = /^[xX×]$/u
const LOST_MARK = 6
/** What is no label in the column of labels. */
const NO_LABEL = 6
/** The kind of a column of labels in which the rows have nothing. */
export const NO_LABELS: ColumnKind = 'any'
/** A title over several columns. */
const TITLE = 3
/** It reaches over so much of the third column. */
const REACH = 6

const ORDINAL_HEADER = /^(?:S?TT|Stt|Số)$/
/** The label of a group of rows. */
const GROUP_LABEL = /^(?:[IVX]{1,5}|[A-ZĐ])(?:\.\d{1,2}){0,2}[.)/]?$/u
/** Inside a range: `2026 -` / `2030`. */
const RANGE = /^[-–]$/
/** A part or an office of a body, whose name comes behind it: `Đảng ủy` / `UBND tỉnh`. */
const PERSON = /^(?:Đồng chí|Đ\/c)$/u
const ONE_WORD = /^\S+$/
const OF_ANOTHER = /^(?:Đảng|Chi bộ|Văn phòng|Thường trực|Chủ tịch|Bí thư|Giám đốc|Thủ trưởng)/u

export interface Word {
  text: string
  from: number
  to: number
  /** How many blanks stand before it on its line. */
  gap: number
  /** A label of a row. */
  ordinal: boolean
  /** What may stand in the column of labels: one of them, or their header. */
  inLabels: boolean
  /** It begins with a capital. */
  upper: boolean
  /** The words before it open the name of a body: `Sở` / `Y`, `Đảng ủy` / `UBND`. */
  named: boolean
  /** The kinds of columns whose cells begin as the line goes on from here. */
  opens: ReadonlySet<ColumnKind>
}

/** The words of a line with the places where they stand. */
export function wordsOfLine(line: string): Word[] {
  const words: Word[] = []
  /** How the name of a body begins that was met last, and where this ends. */
  let name = ''
  let nameTo = -1
  for (const { 0: text, index } of line.matchAll(/\S+/gu)) {
    const last = words.at(-1)
    const gap = index - (last?.to ?? 0)
    // `Y` / `tế` behind `Sở`
    const inName = last?.named === true && last.upper && !startsUpper(text)
    // `Y` of `Sở Y tế` is none
    const ordinal = (!last || gap > 1) && isOrdinalCell(text)
    const opening = startsUpper(text) ? BODY.exec(line.slice(index)) : null
    words.push({
      text,
      from: index,
      to: index + text.length,
      gap,
      ordinal,
      inLabels: ordinal || ORDINAL_HEADER.test(text),
      upper: startsUpper(text),
      named: gap === 1 && (inName || index < nameTo || (index === nameTo + 1 && goesOn(name, opening?.[0]))),
      opens: kindsAt(line.slice(index)),
    })
    if (opening) {
      name = opening[0]
      nameTo = Math.max(index + name.length, index + text.length)
    }
  }
  return words
}

/** Whether a name that begins so goes on with the next word, which may open one itself. */
function goesOn(name: string, opening: string | undefined): boolean {
  if (opening === undefined) return ONE_WORD.test(name)
  return !PERSON.test(opening) && (ONE_WORD.test(name) || OF_ANOTHER.test(name))
}

function kindsAt(text: string): ReadonlySet<ColumnKind> {
  const kinds = new Set<ColumnKind>()
  const upper = startsUpper(text)
  if (FIGURE.test(/^\S+/u.exec(text)?.[0] ?? '')) kinds.add('figure')
  if (TIME.test(text)) kinds.add('time')
  if (upper && BODY.test(text)) kinds.add('body')
  else if (upper && PRODUCT.test(text)) kinds.add('other')
  return kinds
}

/** How a line is parted: the words that open its cells, by column (-1 where it has none), and what this costs. */
export interface Parting {
  cost: number
  firsts: number[]
}

/** Parts lines into the columns of one table. */
export class LineParter {
  constructor(private readonly kinds: readonly ColumnKind[]) {}

  /** @param gapWithin what a gap inside a cell costs */
  part(words: readonly Word[], starts: readonly number[], gapWithin: number): Parting {
    if (words.length === 0) return { cost: 0, firsts: starts.map(() => -1) }
    /** Least cost of the words so far with the last one in a column. */
    let costs: number[] = []
    /** By word and column: the column of the word before. */
    const from: number[][] = []
    for (const [i, word] of words.entries()) {
      const before = costs
      const last = words[i - 1]
      const within = word.gap > 1 ? gapWithin : 0
      const back: number[] = []
      let [least, leastAt] = [i === 0 ? 0 : Number.POSITIVE_INFINITY, -1]
      costs = []
      for (let c = 0; c < starts.length; c++) {
        const cost = before[c] ?? Number.POSITIVE_INFINITY
        const begin = least + this.ofBegin(word, last, words[i + 1], starts[c] ?? 0, c)
        const stay = cost + within
        back.push(stay <= begin ? c : leastAt)
        if (cost < least) [least, leastAt] = [cost, c]
        costs.push(Math.min(begin, stay) + ofPlace(word, starts, c) + this.ofKind(word, c))
      }
      from.push(back)
    }
    const cost = Math.min(...costs)
    const firsts = starts.map(() => -1)
    for (let i = words.length - 1, column = costs.indexOf(cost); i >= 0 && column >= 0; i--) {
      firsts[column] = i
      column = from[i]?.[column] ?? -1
    }
    return isGroupTitle(words, firsts) || (cost > TITLE && this.isTitle(words, starts, firsts))
      ? { cost: Math.min(cost, TITLE), firsts: titleOf(words, firsts) }
      : { cost, firsts }
  }

  private ofBegin(word: Word, last: Word | undefined, next: Word | undefined, start: number, column: number): number {
    if (column === 0) return 0
    const off = word.from - start
    const away = Math.min(MOST_AWAY, off > 0 ? off * BEHIND_START : -off * BEFORE_START)
    if (!last || word.gap > 1 || last.ordinal) return away
    if (this.isMark(word) && this.kinds[column] === 'figure') return away
    if (word.named || RANGE.test(last.text)) return away + TOUCHES + BROKEN_NAME
    if (this.opensKind(word, column)) return away + (this.kinds[column] === 'figure' ? FIGURES : OF_KIND)
    if (!word.upper && next?.gap === 1 && this.opensKind(next, column)) return away + TOUCHES + BROKEN_NAME
    if (word.upper && !last.upper) return away + CAPITAL
    return away + (off === 0 && this.kinds[column] !== 'time' ? EXACT : TOUCHES)
  }

  /** A year where bodies or persons stand, and one of these where times do. */
  private ofKind(word: Word, column: number): number {
    const { opens, upper } = word
    const kind = this.kinds[column]
    if (column === 0 && kind === NO_LABELS) return NO_LABEL
    if (kind !== 'figure' && this.isMark(word)) return LOST_MARK
    const strange = (kind === 'body' && opens.has('time') && !upper) || (kind === 'time' && opens.has('body'))
    return strange ? STRANGE : 0
  }

  private isMark({ text }: Word): boolean {
    return MARK.test(text) && this.kinds.includes('figure')
  }

  /** A word opens a cell as the header says of its column. */
  opensKind(word: Word, column: number): boolean {
    const kind = this.kinds[column]
    return kind !== undefined && word.opens.has(kind)
  }

  /** Words without gaps over several columns, which do not begin there as the headers say. */
  private isTitle(words: readonly Word[], starts: readonly number[], firsts: readonly number[]): boolean {
    const text = labelled(words)
    if ((words.at(-1)?.to ?? 0) < (starts[3] ?? Number.POSITIVE_INFINITY) + REACH) return false
    if (words.some(({ gap }, i) => i > text && gap > 1)) return false
    const opened = firsts.flatMap((first, c) => {
      const word = words[first]
      return c > 1 && word ? [this.opensKind(word, c)] : []
    })
    return opened.filter(Boolean).length * 2 < opened.length
  }
}

/** The index of the first word behind a label. */
const labelled = (words: readonly Word[]): number => (words.length > 1 && words[0]?.ordinal ? 1 : 0)

/** A group's title without gaps reaches over its column: what stands in the next ones opens no cell. */
function isGroupTitle(words: readonly Word[], firsts: readonly number[]): boolean {
  if (
    words.length < 2 ||
    !words[0]?.ordinal ||
    !GROUP_LABEL.test(words[0].text) ||
    words.some(({ gap }, i) => i > 1 && gap > 1)
  )
    return false
  return firsts.every((first, c) => c < 2 || first < 0 || (words[first]?.opens.size === 0 && !words[first]?.upper))
}

const titleOf = (words: readonly Word[], firsts: readonly number[]): number[] => {
  const text = labelled(words)
  return firsts.map((_, c) => (c === 1 ? text : c === 0 && text > 0 ? 0 : -1))
}

/** A word beside its column, or no label in that of labels. */
function ofPlace({ inLabels, from, to }: Word, starts: readonly number[], column: number): number {
  if (column === 0 && !inLabels) return NO_LABEL
  const start = starts[column] ?? 0
  const end = (starts[column + 1] ?? Number.POSITIVE_INFINITY) - 1
  return (Math.min(to - from, Math.max(0, start - from)) + Math.min(to - from, Math.max(0, to - end))) * BESIDE
}

/** What stands in each column. */
export function cellsOfLine(words: readonly Word[], { firsts }: Parting): string[] {
  return firsts.map((first, c) => {
    if (first < 0) return ''
    const next = firsts.slice(c + 1).find((other) => other >= 0) ?? words.length
    return words
      .slice(first, next)
      .map(({ text }) => text)
      .join(' ')
  })
}
