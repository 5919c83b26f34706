/** Tables of which nothing but the words of their head is left: a text layer ran their rows together. */
import type { Diagnostic } from '../../plan.js'
import type { Extent, Source } from '../../source.js'

/** How the names of columns begin. */
const COLUMN =
  /(?<![\p{L}\d(“"])(?:S ?TT|TT|Nội dung|(?:Tên )?[Nn]hiệm vụ|Công việc|Chỉ tiêu|Cơ quan|Đơn vị|Chủ trì|Phối hợp|Thời(?: gian| hạn)?|Tiến độ|Lộ trình|Sản phẩm|Kết quả|Ghi(?: chú)?|ĐVT|Năm|Kinh phí|Mức độ|Nguồn)(?!\p{L})/gu
const OF_WORK = /^(?:Nội dung|(?:Tên )?[Nn]hiệm vụ|Công việc|Chỉ tiêu|Sản phẩm)$/u
const OF_BODY = /^(?:Cơ quan|Đơn vị|Chủ trì|Phối hợp)$/u
const FEWEST_COLUMNS = 4
/** What one line of a head, and all its lines, take at most. */
const LONGEST_LINE = 130
const LONGEST_HEAD = 220
const MOST_LINES = 9
/** Lines with no more than the rest of a name. */
const MOST_OTHERS = 2
const LABEL = /^\d{1,3}[.)/]?$/
const SENTENCE_END = /[.;:!?]$/
const SHOWN = 60

/** Reports heads of tables below which no row was found. */
export function findUnreadTables({ text, lines }: Source, known: readonly Diagnostic[]): Diagnostic[] {
  const found: Diagnostic[] = []
  for (let i = 0; i < lines.length; i++) {
    const head = headAt(text, lines.slice(i, i + MOST_LINES + 1))
    if (!head) continue
    i += head.lines - 1
    const { start, end } = head
    if (lines.slice(i + 1, i + 3).some(({ kind }) => kind === 'row')) continue
    if (known.some(({ span }) => span && span.start <= start && span.end >= end)) continue
    const words = text.slice(start, end).replaceAll('\n', ' ')
    const shown = words.length > SHOWN ? `${words.slice(0, SHOWN).trimEnd()}…` : words
    const message = `the table under “${shown}” could not be read; give the Word file or the PDF itself`
    found.push({ rule: 'scrambled-table', severity: 'warning', message, span: { start, end }, sectionId: null })
  }
  return found
}

/** The lines from the first on that name enough columns together. */
function headAt(text: string, lines: Source['lines']): (Extent & { lines: number }) | null {
  const [first] = lines
  if (!first) return null
  const names = new Set<string>()
  let others = 0
  for (const [i, { kind, start, end }] of lines.entries()) {
    const words = text.slice(start, end)
    if (kind !== 'paragraph' || i >= MOST_LINES) return null
    if (words.length > LONGEST_LINE || end - first.start > LONGEST_HEAD || SENTENCE_END.test(words)) return null
    const own = words.match(COLUMN) ?? []
    // the head ends where the first row begins
    if (LABEL.test(words) || (own.length === 0 && names.size === 0)) return null
    if (own.length === 0 && ++others > MOST_OTHERS) return null
    for (const name of own) names.add(name)
    if (names.size < FEWEST_COLUMNS) continue
    const all = [...names]
    if (all.some((name) => OF_WORK.test(name)) && all.some((name) => OF_BODY.test(name)))
      return { start: first.start, end, lines: i + 1 }
  }
  return null
}
