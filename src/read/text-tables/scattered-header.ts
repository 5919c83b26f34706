/**
 * The header of a table whose cells a program scattered: its lines in any order, some of them between those of the first
 * rows, and again on each page.
 */
import { isCapitals } from '../../text/characters.js'
import type { PhysicalLine } from '../../text/lines.js'
import { isOrdinalHead, ORDINAL_HEAD } from '../../text/ordinal-head.js'

export type ScatteredKind = 'label' | 'task' | 'lead' | 'helper' | 'approver' | 'output' | 'time'

export interface ScatteredColumn {
  kind: ScatteredKind
  name: string
}

const LONGEST_HEAD = 44
/** The lines of a header stand within so many lines. */
const HEADER_LINES = 80

/** What the columns that can be told by their cells are named by. */
const HEADS: readonly (readonly [ScatteredKind, RegExp])[] = [
  ['label', new RegExp(`^${ORDINAL_HEAD}$`, 'u')],
  [
    'helper',
    /^(?:(?:Cơ quan|Đơn vị)(?:[,/] ?(?:cơ quan|đơn vị))? )?phối(?: hợp(?: thực hiện)?(?: \([^()]{1,30}\))?)?$/iu,
  ],
  [
    'lead',
    /^(?:(?:Cơ quan|Đơn vị|Bộ phận)(?:[,/] ?(?:cơ quan|đơn vị))? )?chủ(?: trì(?:,? (?:tham mưu|thực hiện))?)?$/iu,
  ],
  ['approver', /^Cấp (?:trình|phê duyệt|ban hành)$/iu],
  [
    'time',
    /^(?:Thời (?:gian|hạn|điểm)|Tiến độ|Lộ trình|Hạn|Thời$)(?: (?:thực hiện|hoàn thành|hoàn|thực|trình|ban hành|triển khai))?$/iu,
  ],
  [
    'output',
    /^(?:Dự kiến )?(?:Kết quả|Sản phẩm|Đầu ra)(?:[/,] ?\p{L}{2,6}(?: \p{L}{2,6})?| (?:dự kiến|đạt được|đầu ra|hoàn thành|thực hiện))?$/iu,
  ],
  [
    'task',
    /^(?:Tên |Các )?(?:Nội dung|Nhiệm vụ|Công việc|đề án, (?:dự án|chính sách))(?:[/,] ?\p{L}{2,5} \p{L}{2,5}| (?:công việc|nhiệm vụ|cụ thể|chủ yếu|trọng tâm|thực hiện)){0,2}$/iu,
  ],
]
/** Who does it, where nobody leads. */
const SOLE_LEAD = /^(?:Đơn vị|Cơ quan|Bộ phận) (?:thực hiện|phụ trách|tham mưu|đầu mối)$/iu
/** The words that the cells of a header go on with, or that stand over two of them. */
const OTHER_WORDS =
  /^(?:Cơ|quan|Cơ quan(?:[,/] ?đơn vị)?(?: thực hiện)?|Đơn vị(?: thực hiện)?|Phân công(?: thực hiện| nhiệm vụ)?|Trách nhiệm(?: thực hiện)?|Tổ chức thực hiện|thực hiện|hoàn thành|thành|hoàn|hiện|hạn|quả|phẩm|hợp|trì|vụ|gian|chủ yếu|cụ thể|giải pháp|công việc|nhiệm vụ|dự kiến|phối hợp|\((?:Bộ|cơ quan|đơn vị|sở)[^()]{0,30}\))$/iu
/** Columns of which the cells may say anything. */
const OTHER_HEADS =
  /^(?:Ghi chú|Kinh phí|Nguồn (?:vốn|kinh phí)|Địa (?:điểm|bàn)|Đơn vị tính|ĐVT|Người (?:chỉ đạo|phụ trách)|Lãnh đạo (?:chỉ đạo|phụ trách)|Cơ quan theo dõi)(?!\p{L})/iu

export interface ScatteredHeader {
  columns: ScatteredColumn[]
  /** The lines of the header, wherever they stand. */
  lines: ReadonlySet<PhysicalLine>
  /** Some of them stand above that of the labels, or behind rows. */
  isScattered: boolean
}

const kindOf = (text: string): ScatteredKind | null => HEADS.find(([, words]) => words.test(text))?.[0] ?? null

/** The header among the lines of a table; null where it has columns that its cells do not tell, or too few. */
export function scatteredHeader(lines: readonly PhysicalLine[]): ScatteredHeader | null {
  const names = new Map<ScatteredKind, string[]>()
  const places = new Map<ScatteredKind, number>()
  const own = new Set<PhysicalLine>()
  const more: PhysicalLine[] = []
  let last: ScatteredKind | null = null
  for (const [i, line] of lines.slice(0, HEADER_LINES).entries()) {
    const { text } = line
    if (line.furniture || text.length > LONGEST_HEAD) continue
    if (OTHER_HEADS.test(text)) return null
    const kind = kindOf(text)
    if (kind && !names.has(kind)) {
      names.set(kind, [text])
      places.set(kind, i)
      last = kind
      own.add(line)
    } else if (OTHER_WORDS.test(text) && isBeside(lines, i, own)) {
      own.add(line)
      const name = last && /^\p{Ll}|^\(/u.test(text) ? names.get(last) : undefined
      if (name) name.push(text)
      else more.push(line)
    }
  }
  const sole = names.has('lead') ? undefined : more.find(({ text }) => SOLE_LEAD.test(text))
  if (sole) {
    more.splice(more.indexOf(sole), 1)
    names.set('lead', [sole.text])
    places.set('lead', lines.indexOf(sole))
  }
  if (!names.has('task') || !names.has('lead')) return null
  const columns = [...names]
    .map(([kind, words]) => ({ kind, name: words.join(' ') }))
    .sort((a, b) => (places.get(a.kind) ?? 0) - (places.get(b.kind) ?? 0))
  withMore(columns, more)
  const sorted = inOrder(columns)
  if (sorted.length < 3 || sorted[0]?.kind !== 'label' || sorted[1]?.kind !== 'task') return null
  const texts = new Set([...own].map(({ text }) => text))
  const all = lines.filter((line) => own.has(line) || (texts.has(line.text) && isAgain(line, texts, lines)))
  const lowest = Math.max(...places.values())
  const isWhole = lines.slice(0, lowest).every((line) => own.has(line) || line.furniture)
  return { columns: sorted, lines: new Set(all), isScattered: !isWhole || places.get('label') !== 0 }
}

/** Words of a header stand above or below another line of it. */
function isBeside(lines: readonly PhysicalLine[], at: number, own: ReadonlySet<PhysicalLine>): boolean {
  const [above, below] = [lines[at - 1], lines[at + 1]]
  return at === 0 || (above !== undefined && own.has(above)) || (below !== undefined && kindOf(below.text) !== null)
}

/** `Cơ quan` over `chủ trì`, or over both columns of bodies. */
function withMore(columns: ScatteredColumn[], more: readonly PhysicalLine[]): void {
  const bodies = columns.filter(({ kind }) => kind === 'lead' || kind === 'helper')
  for (const { text } of more) {
    const column = bodies.find(({ name }) => /^(?:\p{Ll}|Chủ trì$|Phối hợp$)/u.test(name)) ?? bodies[0]
    if (column) column.name = `${text} ${column.name}`
  }
}

/** The label and the task stand first, and who leads before who helps; the others as they were met. */
function inOrder(columns: readonly ScatteredColumn[]): ScatteredColumn[] {
  const of = (kind: ScatteredKind): ScatteredColumn[] => columns.filter((column) => column.kind === kind)
  const rest = columns.filter(({ kind }) => !['label', 'task', 'helper'].includes(kind))
  const at = rest.findIndex(({ kind }) => kind === 'lead')
  rest.splice(at + 1, 0, ...of('helper'))
  return [...of('label'), ...of('task'), ...rest]
}

/** The head of a page again: the words of a cell of the header alone on a line. */
function isAgain(line: PhysicalLine, texts: ReadonlySet<string>, lines: readonly PhysicalLine[]): boolean {
  if (isOrdinalHead(line.text) || kindOf(line.text)) return true
  const at = lines.indexOf(line)
  return lines.slice(Math.max(0, at - 3), at + 4).some((other) => other !== line && texts.has(other.text))
}

/** Where the header begins of which one line stands at an index. */
export function headFrom(lines: readonly PhysicalLine[], at: number): number {
  let from = at
  while (from > 0 && isOfHeader(lines[from - 1])) from--
  return from
}

/** True where the cell of another column stands above that of the labels: the header was scattered. */
export function isHeadedAbove(lines: readonly PhysicalLine[], at: number): boolean {
  const above = lines[at - 1]
  return above !== undefined && !above.furniture && !isCapitals(above.text) && kindOf(above.text) !== null
}

/** Words of the columns that a header seldom lacks where they stand alone on a line below it. */
const LONE_HEADS: readonly (readonly [ScatteredKind, RegExp])[] = [
  ['helper', /phối hợp/iu],
  ['time', /thời (?:gian|hạn)|tiến độ|hoàn thành|hạn/iu],
]

/** True where the head of a column that a header lacks stands among the rows below it. */
export const hasHeadBelow = (header: readonly string[], lines: readonly PhysicalLine[]): boolean =>
  LONE_HEADS.some(
    ([kind, words]) =>
      !header.some((cell) => words.test(cell)) &&
      lines.some(({ text }) => text.length <= LONGEST_HEAD && kindOf(text) === kind),
  )

const isOfHeader = (line: PhysicalLine | undefined): boolean =>
  line !== undefined &&
  !line.furniture &&
  line.text.length <= LONGEST_HEAD &&
  (kindOf(line.text) !== null || OTHER_WORDS.test(line.text))
