/**
 * The cells of a row that a text layer gives one after the other, each broken over lines as on the page: where each
 * of them begins. What a cell opens with, how its lines end and how wide its column is tell them apart.
 */
import { type Atom, atomsOf, type CellLine, endOf, linesOf, OPEN_END, type Opening, openingOf } from './cell-atoms.js'
import { type ColumnKind, EMPTY_COST } from './column-kinds.js'

/** `các cơ quan liên quan` is the last of a list, but for what it is said of: `đến thủy lợi`. */
const CLOSED_LIST = /(?<!\p{L})liên quan$/iu
const AFTER_CLOSED = /^(?:đến|của|khác|thuộc|trên|tại|trong|ở|và|theo)(?!\p{L})/iu

/** `Đ/c Lê Văn Bình, Ủy viên` over `Ban Thường vụ`: behind a person stands of which body. */
const PERSON = /^(?:Đ\/c|Đồng chí|Ông|Bà)(?!\p{L})/u

const TIME_WHOLE = /(?:(?:19|20)\d\d|(?:[Hh]ằng|[Hh]àng) (?:năm|quý|tháng|tuần)|[Tt]hường xuyên|[Đđ]ịnh kỳ)$/u

/** Costs of a boundary between two cells, and of going on in one. */
const LOWER_BEGINS = 7
const WITHIN_LINE = 2
/** By how the atom before the cell ends. */
const ENDS: Record<Atom['ends'], number> = { broken: 9, open: 4, final: -0.5, list: 1, other: 0 }
/** At the end of a page, where the cells of a row are cut anywhere. */
const CUT_ENDS: Record<Atom['ends'], number> = { broken: 0.5, open: 0.5, final: -0.5, list: 0.5, other: 0 }
const FITS = -3
const FITS_NOT = 2.5
const OTHER_KIND = 2.5
/** The name of a place: no body, but the end of what one is called. */
const NAME_BEGINS = 6
const NAME_GOES_ON = 0.3
const NOTE_BEGINS = 1.5
const UPPER_GOES_ON = 1.2
const PARAGRAPH_GOES_ON = 0.8
const BODY_GOES_ON = { lead: 2, others: 1.2 }
/** A body that opens a line behind a sentence of the task is the next cell. */
const BODY_BEHIND_TASK = 3.5
const OTHER_GOES_ON = 2.5
/** `Sở Tài chính;` over `UBND các xã`: the next of a list, and no other column of bodies. */
const LIST_ENDS = 8
/** A list of dashes begins with one. */
const LIST_GOES_ON = 2
const GAP_GOES_ON = 4
const CLOSED_GOES_ON = 1.5
const HAD_ROOM = 1.5
const TOO_LONG = 1.5
const LEARNED = -2
const REPEATED = -1
/** A repeated cell is no longer than this, in atoms. */
const SHORT_CELL = 6
/** The first of the columns that name bodies is seldom empty. */
const NO_LEAD = 2
/** Behind a page end: a cell that goes on, one that was over, one that did not reach the end of the page. */
const REST = { goesOn: 0.3, begins: 1.5, wasOver: 4, shorter: 0.8, shortest: 3, empty: 0.3, leftOpen: 1.5 }
/** A line of a cell is no longer than its column by more than this, and has no room for the next word by less. */
const LOOSE = 1.2
const ROOM = 0.12

/** What the columns of a table have been seen to hold. */
export interface ColumnLook {
  /** Characters of a full line; 0 where none of its cells was broken. */
  width: number
  /** How large a share of the cells begins with a word. */
  openings: ReadonlyMap<string, number>
  /** What several cells say. */
  repeated: ReadonlySet<string>
}

/**
 * Parts the lines of a row into its cells, each the lines it holds.
 *
 * @param page.above the cells of the piece that a page end cuts off: the lines are the rest of their row
 * @param page.cut true where the page ends below the lines and the row goes on
 */
function partCells(
  lines: readonly CellLine[],
  kinds: readonly ColumnKind[],
  looks: readonly ColumnLook[],
  page: { above?: readonly (readonly string[])[] | undefined; cut?: boolean } = {},
): string[][] {
  const atoms = atomsOf(lines)
  const cost = new CellCosts(atoms, kinds, looks, page.above, page.cut ? CUT_ENDS : ENDS)
  let least = [0, ...Array<number>(atoms.length).fill(Number.POSITIVE_INFINITY)]
  /** starts[c][end]: where the cell of a column begins that ends there. */
  const starts = kinds.map((_, column) => {
    const before = least
    const start = before.map((_, i) => i)
    least = before.map((cost_) => cost_ + cost.ofNone(column))
    for (let from = 0; from < atoms.length; from++) {
      const open = before[from] ?? Number.POSITIVE_INFINITY
      if (open === Number.POSITIVE_INFINITY) continue
      let sum = open + cost.ofBegin(column, from)
      for (let end = from + 1; end <= atoms.length; end++) {
        if (end > from + 1) sum += cost.ofGoOn(column, from, end - 1)
        const whole = sum + cost.ofEnd(column, from, end)
        if (whole >= (least[end] ?? 0)) continue
        least[end] = whole
        start[end] = from
      }
    }
    return start
  })
  const cells: string[][] = []
  let end = atoms.length
  for (let column = kinds.length - 1; column >= 0; column--) {
    const from = starts[column]?.[end] ?? end
    cells.unshift(linesOf(atoms.slice(from, end)))
    end = from
  }
  return cells
}

/** Parts a row that page ends cut into pieces. */
export function partPieces(
  pieces: readonly (readonly CellLine[])[],
  kinds: readonly ColumnKind[],
  looks: readonly ColumnLook[],
): string[][] {
  let cells: string[][] | undefined
  for (const [i, piece] of pieces.entries()) {
    const more = partCells(piece, kinds, looks, { above: cells, cut: i < pieces.length - 1 })
    cells = cells ? cells.map((cell, c) => [...cell, ...(more[c] ?? [])]) : more
  }
  return cells ?? kinds.map(() => [])
}

/** What it costs to let cells begin, go on and end at the atoms of a row. */
class CellCosts {
  private readonly deepest: number

  constructor(
    private readonly atoms: readonly Atom[],
    private readonly kinds: readonly ColumnKind[],
    private readonly looks: readonly ColumnLook[],
    private readonly above: readonly (readonly string[])[] | undefined,
    private readonly ends: Record<Atom['ends'], number>,
  ) {
    this.deepest = above ? Math.max(...above.map((cell) => cell.length)) : 0
  }

  /** A column without a cell. */
  ofNone(column: number): number {
    const cell = this.above?.[column]
    if (cell) return REST.empty + (OPEN_END.test(cell.at(-1) ?? '') ? REST.leftOpen : 0)
    const kind = this.kinds[column] ?? 'other'
    return EMPTY_COST[kind] + (column === this.kinds.indexOf('body') ? NO_LEAD : 0)
  }

  /** A cell that begins with an atom. */
  ofBegin(column: number, from: number): number {
    const atom = this.atoms[from]
    if (!atom) return 0
    const { opens } = atom
    let cost = (atom.line === from ? 0 : WITHIN_LINE) + (this.ends[this.atoms[from - 1]?.ends ?? 'other'] ?? 0)
    const cell = this.above?.[column]
    const kind = this.kinds[column]
    if (cell && cell.length > 0) {
      const ofOther = opens.body && !opens.product && kind === 'other' ? OTHER_KIND : 0
      // no words go on behind a date
      const ofTime = opens.lower && kind === 'time' && /\d$/.test(cell.at(-1) ?? '') ? OTHER_KIND : 0
      return cost + this.ofRest(cell, opens.lower) + ofOther + ofTime
    }
    if (opens.lower) cost += LOWER_BEGINS
    if (kind === 'body' && /[;,]$/.test(this.atoms[from - 1]?.text ?? '')) cost += LIST_ENDS
    if (kind === 'body') cost += opens.body ? FITS : opens.name ? NAME_BEGINS : FITS_NOT
    else if (kind === 'time') cost += opens.time ? FITS : FITS_NOT
    else if (kind === 'note') cost += NOTE_BEGINS
    else if (kind === 'other' && !opens.product && (opens.body || opens.time)) cost += OTHER_KIND
    const word = openingOf(opens.words, kind)
    return cost + LEARNED * Math.min(1, 2 * (this.looks[column]?.openings.get(word) ?? 0))
  }

  /** The rest of a cell: in the middle of a sentence, and of one that reached the end of the page. */
  private ofRest(cell: readonly string[], lower: boolean): number {
    const short = Math.min(REST.shortest, (this.deepest - cell.length) * REST.shorter)
    const ends = CLOSED_LIST.test(cell.slice(-2).join(' ')) ? 'final' : endOf(cell.at(-1) ?? '')
    if (ends === 'open' || ends === 'broken') return short + REST.goesOn
    if (ends === 'final') return short + (lower ? REST.wasOver : REST.begins)
    return short + (lower ? REST.goesOn : REST.begins)
  }

  /** A cell that began with the atom `from` goes on with the atom `at`. */
  ofGoOn(column: number, from: number, at: number): number {
    const atom = this.atoms[at]
    const last = this.atoms[at - 1]
    if (!atom || !last) return 0
    const { opens } = atom
    const kind = this.kinds[column]
    const open = last.ends === 'broken' || last.ends === 'open' || last.ends === 'list'
    const isPerson = PERSON.test(this.atoms[from]?.opens.words ?? '')
    const ofNext = kind === 'body' && !open && !(isPerson && opens.body) ? this.ofBody(column, opens) : 0
    const ofPerson = kind !== 'body' && PERSON.test(opens.words) ? OTHER_KIND : 0
    const ofOther = ofPerson + (kind === 'time' ? this.ofWords(from, at) : 0)
    if (atom.line !== at) return ofNext + ofOther
    let cost = ofOther + this.ofLine(column, from, at) + (atom.afterGap ? GAP_GOES_ON : 0)
    if (kind === 'body' && !AFTER_CLOSED.test(atom.text) && CLOSED_LIST.test(this.endOfCell(from, at)))
      cost += CLOSED_GOES_ON
    if (opens.dash && kind === 'body' && !this.atoms[from]?.opens.dash) cost += LIST_GOES_ON
    if (opens.name && kind === 'body' && last.ends === 'other') cost += NAME_GOES_ON
    else if (opens.upper && !opens.dash) {
      if (last.ends === 'final') cost += kind === 'task' && opens.body ? BODY_BEHIND_TASK : PARAGRAPH_GOES_ON
      else if (!open) cost += Math.max(UPPER_GOES_ON, ofNext)
    } else if (kind !== 'time' && opens.time && !open) cost += UPPER_GOES_ON
    const width = this.looks[column]?.width ?? 0
    const room = width - (last.end - this.startOf(from, at)) - 1
    if (width > 0 && room > opens.length + width * ROOM && last.ends !== 'final') cost += HAD_ROOM
    return cost
  }

  /** `30/6/2026 Đề án`: behind a time that is whole no other words stand in its cell. */
  private ofWords(from: number, at: number): number {
    const opens = this.atoms[at]?.opens
    if (!opens?.upper || opens.time) return 0
    return TIME_WHOLE.test(this.endOfCell(from, at)) ? OTHER_KIND : 0
  }

  /** What follows a body in its cell without a comma: another one, or what is of another column. */
  private ofBody(column: number, { product, time, upper, body }: Opening): number {
    if (product || (time && upper)) return OTHER_GOES_ON
    if (!body) return 0
    return column === this.kinds.indexOf('body') ? BODY_GOES_ON.lead : BODY_GOES_ON.others
  }

  /** The last words of a cell that began with the atom `from`, before the atom `at`. */
  private endOfCell(from: number, at: number): string {
    return this.atoms
      .slice(Math.max(from, at - 2), at)
      .map(({ text }) => text)
      .join(' ')
  }

  /** A cell from the atom `from` to before `end`. */
  ofEnd(column: number, from: number, end: number): number {
    const repeated = this.looks[column]?.repeated
    const isRepeated =
      repeated && end - from <= SHORT_CELL && repeated.has(linesOf(this.atoms.slice(from, end)).join(' '))
    return this.ofLine(column, from, end) + (isRepeated ? REPEATED : 0)
  }

  /** The last line of the cell from the atom `from` to before `end`: it may be too long for its column. */
  private ofLine(column: number, from: number, end: number): number {
    const width = this.looks[column]?.width ?? 0
    const length = (this.atoms[end - 1]?.end ?? 0) - this.startOf(from, end)
    return width > 0 && length > width * LOOSE ? TOO_LONG : 0
  }

  /** Where the line of the atom before `end` begins in the cell that begins with `from`. */
  private startOf(from: number, end: number): number {
    const line = this.atoms[end - 1]?.line ?? 0
    return this.atoms[Math.max(from, line)]?.start ?? 0
  }
}

/** What the columns hold, by how rows were parted. */
export function looksOf(rows: readonly (readonly string[])[][], kinds: readonly ColumnKind[]): ColumnLook[] {
  return kinds.map((kind, c) => {
    const cells = rows.map((row) => row[c] ?? []).filter((lines) => lines.length > 0)
    const broken = cells.flatMap((lines) => (lines.length > 1 ? [Math.max(...lines.map((line) => line.length))] : []))
    broken.sort((a, b) => a - b)
    const openings = new Map<string, number>()
    const seen = new Set<string>()
    const repeated = new Set<string>()
    for (const lines of cells) {
      const opening = openingOf(lines[0] ?? '', kind)
      openings.set(opening, (openings.get(opening) ?? 0) + 1 / cells.length)
      const text = lines.join(' ')
      if (seen.has(text)) repeated.add(text)
      seen.add(text)
    }
    return { width: broken[Math.floor(broken.length * 0.6)] ?? 0, openings, repeated }
  })
}
