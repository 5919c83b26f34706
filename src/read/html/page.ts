/** The lines and tables of a page → blocks; what is not of the document becomes furniture. */
import type { Look } from '../../source.js'
import { isCapitals, startsLower } from '../../text/characters.js'
import { markFurniture } from '../../text/furniture.js'
import type { PhysicalLine } from '../../text/lines.js'
import { markerAt } from '../../text/marker.js'
import { WEB_RECORD } from '../../text/web-noise.js'
import { type WrapProfile, wrapProfile } from '../../text/wrap-profile.js'
import type { Block, ParagraphBlock, RowBlock } from '../block.js'
import { isLayoutTable, isNumberLabel } from '../layout-table.js'
import { Places } from '../places.js'
import { mendedBlocks } from '../table.js'
import { linesToParagraphs } from '../text.js'
import { barredParts, isBarred } from '../text-tables/barred.js'
import { scrapedParts } from '../text-tables/scrape.js'
import type { ScrapePart } from '../text-tables/scrape-cells.js'
import { stackedParts } from '../text-tables/stacked.js'
import { linesAboveLetterhead, noticesBelowTable } from './above.js'
import type { FlowItem, FlowLine, FlowTable } from './items.js'
import { repeatedNotices } from './notices.js'
import { physicalLine, tableRows } from './rows.js'
import type { HtmlElement } from './tree.js'

/** Lines parted by `<br>` that tell whether a page breaks its lines at a margin. */
const ENOUGH_LINES = 12
const UNWRAPPED: WrapProfile = { wrapped: false, width: 0, blanksTell: false }

interface Note {
  lines: FlowLine[]
  /** The block that carries its mark. */
  mark: number
}

/** Puts the items of a page together; `belongs` tells the elements of the document. */
export function pageBlocks(
  items: readonly FlowItem[],
  belongs: (owner: HtmlElement) => boolean,
  places = new Places(),
): Block[] {
  return new Page(items, belongs, places).read()
}

class Page {
  private readonly blocks: Block[] = []
  private readonly notes = new Map<HtmlElement, Note>()
  private pending: PhysicalLine[] = []
  /** The lines of each paragraph of the page, which `<br>` may part. */
  private readonly looks = new Map<number, { lines: { text: string; look: Look }[]; next: number }>()
  /** Paragraphs whose label was counted. */
  private readonly automatic = new Set<number>()
  private readonly profile: WrapProfile
  /** Each line that was printed is a paragraph of its own. */
  private readonly printed: boolean
  private readonly partsOfRun: PartsReader
  private readonly notices: ReadonlySet<FlowLine>
  private readonly around: ReadonlySet<FlowLine>
  private block = -1
  private paragraph = -1

  constructor(
    private readonly items: readonly FlowItem[],
    private readonly belongs: (owner: HtmlElement) => boolean,
    private readonly places: Places,
  ) {
    this.notices = repeatedNotices(items)
    const own = items.filter((item) => belongs(item.owner))
    this.around = new Set([...linesAboveLetterhead(own), ...noticesBelowTable(own)])
    const lines = own.filter(isLine)
    const printed = printedProfile(lines)
    this.printed = printed !== null
    this.partsOfRun = partsReader(items.filter(isLine).map((line) => physicalLine(line, 0)))
    this.profile = printed ?? profileOf(lines)
  }

  read(): Block[] {
    for (const item of this.items) {
      if (item.kind === 'line') this.line(item)
      else if (this.belongs(item.owner)) this.table(item)
      else for (const line of linesOf(item)) this.line(line)
    }
    this.close()
    for (const note of this.notes.values()) this.place(note)
    return this.blocks
  }

  private line(line: FlowLine): void {
    const note = this.noteAround(line.owner)
    if (note) note.lines.push(line)
    else this.add(line)
    this.takeMarks(line, note)
  }

  private add(line: FlowLine): void {
    if (line.block !== this.paragraph) this.block++
    this.paragraph = line.block
    const furniture = line.furniture || this.notices.has(line) || this.around.has(line) || !this.belongs(line.owner)
    const looks = this.looks.get(this.block) ?? { lines: [], next: 0 }
    looks.lines.push(line)
    this.looks.set(this.block, looks)
    if (line.text === '') return
    if (line.automatic) this.automatic.add(this.block)
    const physical = physicalLine(line, this.block)
    physical.furniture = furniture
    if (this.printed) physical.closed = false
    const last = this.pending.at(-1)
    if (last && !last.furniture && breaksWithin(last.text, line.text)) last.closed = false
    this.pending.push(physical)
  }

  /** The mark of a footnote is no text; its note follows the paragraph. */
  private takeMarks(line: FlowLine, inside: Note | null): void {
    for (const { text, note } of line.marks) {
      if (!inside) this.notes.set(note, { lines: [], mark: this.block })
      if (text === '') continue
      const mark: FlowLine = { ...line, text, furniture: true, marks: [] }
      if (inside) inside.lines.push(mark)
      else this.pending.push(physicalLine(mark, this.block))
    }
  }

  private noteAround(owner: HtmlElement): Note | null {
    if (this.notes.size === 0) return null
    for (let at: HtmlElement | null = owner; at; at = at.parent) {
      const note = this.notes.get(at)
      if (note) return note
    }
    return null
  }

  private table(table: FlowTable): void {
    const rows = tableRows(table, this.places)
    const lines = linesOf(table)
    const columns = rows[0]?.cells.length ?? 0
    if (columns < 2 || isLayoutTable(rows)) {
      for (const line of lines) this.add(isNumberLabel(line.text) ? { ...line, closed: false } : line)
    } else if (isRecord(rows)) {
      for (const line of lines) this.add({ ...line, furniture: true })
    } else {
      this.close()
      for (const row of rows) row.block = ++this.block
      for (const block of mendedBlocks(rows)) this.blocks.push(block)
      this.paragraph = -1
    }
    for (const line of lines) this.takeMarks(line, null)
  }

  private close(): void {
    // what surrounds the document says nothing of its pages and notices
    markFurniture(this.pending.filter((line) => !line.furniture))
    for (const part of partsOf(this.pending, this.partsOfRun)) {
      if (part.kind === 'lines') this.paragraphs(part.lines)
      else
        for (const { line, ...row } of part.rows) this.blocks.push(line === undefined ? row : { ...row, block: line })
    }
    this.pending = []
  }

  private paragraphs(lines: readonly PhysicalLine[]): void {
    // the lines of a page are numbered by their paragraphs
    for (const { text, line, furniture, joins } of linesToParagraphs(lines, this.profile)) {
      const block: ParagraphBlock = {
        kind: 'paragraph',
        text,
        joins,
        furniture: furniture.map(withoutLine),
        block: line,
      }
      const look = this.lookOf(line, text)
      if (look && (look.bold || look.italic || look.centred || look.depth)) block.look = look
      if (this.automatic.has(line)) block.automatic = true
      this.blocks.push(block)
    }
  }

  /** The look of the line that a text begins with, behind those that the texts before it began with. */
  private lookOf(block: number, text: string): Look | undefined {
    const looks = this.looks.get(block)
    if (!looks) return undefined
    const { lines, next } = looks
    const ahead = lines
      .slice(next, next + LINES_AHEAD)
      .findIndex((line) => line.text !== '' && text.startsWith(line.text))
    if (ahead < 0) return lines[0]?.look
    looks.next = next + ahead + 1
    return lines[next + ahead]?.look
  }

  private place(note: Note): void {
    let at = this.blocks.findLastIndex((block) => (block.block ?? 0) <= note.mark)
    while (this.blocks[at]?.kind === 'row' && this.blocks[at + 1]?.kind === 'row') at++
    const lines = note.lines.map((line) => physicalLine(line, note.mark))
    const blocks = linesToParagraphs(lines, this.profile).map(
      ({ line: _, ...paragraph }): Block => ({ kind: 'paragraph', ...paragraph, footnote: true, block: note.mark }),
    )
    this.blocks.splice(at + 1, 0, ...blocks)
  }
}

/** Lines that a text may have been joined from. */
const LINES_AHEAD = 60

const FEWEST_FIELDS = 3

/** True for what a site says of the document in a table of its own: `Số ký hiệu`, `Ngày ban hành`, `Người ký`. */
function isRecord(rows: readonly RowBlock[]): boolean {
  const fields = new Set(rows.flatMap(({ cells }) => WEB_RECORD.exec(cells[0] ?? '')?.[0] ?? []))
  return fields.size >= FEWEST_FIELDS && fields.size * 2 > rows.length
}

/** The lines, and the tables among them whose cells are printed as paragraphs; none reaches over what is furniture. */
function partsOf(lines: readonly PhysicalLine[], read: PartsReader): ScrapePart[] {
  const parts: ScrapePart[] = []
  for (let from = 0, to = 0; from < lines.length; from = to) {
    const furniture = lines[from]?.furniture
    while (to < lines.length && lines[to]?.furniture === furniture) to++
    const run = lines.slice(from, to)
    parts.push(...(furniture ? [{ kind: 'lines' as const, lines: run }] : read(run)))
  }
  return read !== stackedParts || parts.some(({ kind }) => kind === 'table')
    ? parts
    : [{ kind: 'lines', lines: [...lines] }]
}

type PartsReader = (lines: readonly PhysicalLine[]) => ScrapePart[]

/** A page may be the plain text of another one, with the bars that parted the cells of its tables. */
function partsReader(lines: readonly PhysicalLine[]): PartsReader {
  if (isBarred(lines)) return barredParts
  return scrapedParts(lines) ? (run) => scrapedParts(run) ?? [{ kind: 'lines', lines: [...run] }] : stackedParts
}

const isLine = (item: FlowItem): item is FlowLine => item.kind === 'line' && item.text !== ''

const withoutLine = ({ at, text }: { at: number; text: string }): { at: number; text: string } => ({ at, text })

/** How the lines of a page are broken that holds each printed line as a paragraph; null for other pages. */
function printedProfile(lines: readonly FlowLine[]): WrapProfile | null {
  const isList = ({ look, automatic }: FlowLine) => automatic || look.depth !== undefined || look.level !== undefined
  if (lines.length < ENOUGH_LINES || lines.some((line) => !line.closed || isList(line))) return null
  const profile = wrapProfile(lines.map((line) => physicalLine(line, 0)))
  return profile.wrapped ? profile : null
}

function profileOf(lines: readonly FlowLine[]): WrapProfile {
  const broken = lines.filter((line, i) => !line.closed || lines[i - 1]?.closed === false)
  if (broken.length < ENOUGH_LINES) return UNWRAPPED
  return wrapProfile(broken.map((line) => physicalLine(line, 0)))
}

function linesOf(table: FlowTable): FlowLine[] {
  return table.rows.flatMap((row) =>
    row.flatMap((cell) => cell.items.flatMap((item) => (item.kind === 'line' ? [item] : linesOf(item)))),
  )
}

const LONG_LINE = 40
const OPEN = /[\p{L}\d,]$/u

/** Whether a paragraph that was broken in two ends and goes on so: `… điều kiện về vốn của`, `tổ chức, cá nhân …`. */
function breaksWithin(above: string, below: string): boolean {
  return above.length > LONG_LINE && OPEN.test(above) && startsLower(below) && !markerAt(below) && !isCapitals(above)
}
